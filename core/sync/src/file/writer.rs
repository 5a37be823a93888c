//! Writing a file.

use weft_chain::EpochSecret;
use weft_model::ids::BoxKey;
use weft_vault::{Key, aead};

use super::item::{Item, Payload};
use super::{FRAME_AT_MOST, HEADER, PIECE_AT_MOST, SLOTS, frame, slots};

/// Bytes of the trailer's frame, kept free.
const TRAILER: usize = frame::LENGTH + 9 + aead::OVERHEAD;

/// Why an item was not written. The file is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotWritten {
    /// The file is full: finish it and begin another.
    #[error("this file is full; the rest goes into another one")]
    Full,
    /// No file can hold this item.
    #[error("this is too large for a file")]
    TooLarge,
    /// A file is for one to eight devices.
    #[error("a file is for one to eight devices")]
    Devices,
}

/// Writes a file from front to end. What it returns is to be appended to the file at once.
pub struct Writer {
    key: Key,
    frames: u64,
    size: usize,
}

impl Writer {
    /// A file for the devices of one person; returns its header.
    ///
    /// # Errors
    /// [`NotWritten::Devices`] for none or more than eight.
    pub fn for_devices(devices: &[BoxKey]) -> Result<(Self, Vec<u8>), NotWritten> {
        if devices.is_empty() || devices.len() > SLOTS {
            return Err(NotWritten::Devices);
        }
        let key = Key::random();
        let sealed = devices.iter().map(|device| slots::for_device(&key, device)).collect();
        Ok((Self::under(key), slots::header(sealed)))
    }

    /// A file for an audience; returns its header.
    pub fn for_audience(secret: &EpochSecret) -> (Self, Vec<u8>) {
        Self::for_any(std::slice::from_ref(secret), &[])
    }

    /// A file that any of these keys or devices opens, the first [`SLOTS`] of them; returns its header. Whoever has not met the
    /// newest key of an audience finds it inside, so the header is sealed under earlier ones as well; after a removal none
    /// of those may open anything, and the devices that stay do.
    pub fn for_any(secrets: &[EpochSecret], devices: &[BoxKey]) -> (Self, Vec<u8>) {
        let key = Key::random();
        let by_key = secrets.iter().map(|secret| slots::for_audience(&key, secret));
        let by_device = devices.iter().map(|device| slots::for_device(&key, device));
        let sealed = by_key.chain(by_device).take(SLOTS).collect();
        (Self::under(key), slots::header(sealed))
    }

    /// The frames of a file under this key, which must be fresh: a second file under it would repeat nonces.
    pub(super) const fn under(key: Key) -> Self {
        Self { key, frames: 0, size: HEADER }
    }

    /// The next item's bytes.
    ///
    /// # Errors
    /// [`NotWritten::Full`] if it does not fit any more.
    pub fn push(&mut self, item: Item) -> Result<Vec<u8>, NotWritten> {
        let payload = Payload::Item(item).encode();
        if payload.len() > FRAME_AT_MOST {
            return Err(NotWritten::TooLarge);
        }
        let size = self.size + frame::LENGTH + payload.len() + aead::OVERHEAD;
        if size + TRAILER > PIECE_AT_MOST {
            return Err(NotWritten::Full);
        }
        let bytes = frame::seal(&self.key, self.frames, &payload);
        self.size = size;
        self.frames = self.frames.saturating_add(1);
        Ok(bytes)
    }

    /// The last bytes: a trailer that counts the items.
    pub fn finish(self) -> Vec<u8> {
        frame::seal(&self.key, self.frames, &Payload::Trailer(self.frames).encode())
    }
}
