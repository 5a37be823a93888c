//! Frames: an encrypted length, then an encrypted payload, each under a nonce that says which frame it is.

use weft_vault::{Key, aead};

use super::FRAME_AT_MOST;

/// Bytes of an encrypted length: u32 LE and a tag.
pub(super) const LENGTH: usize = 4 + aead::OVERHEAD;

/// Which half of a frame a nonce is for.
#[derive(Clone, Copy)]
enum Half {
    Length,
    Payload,
}

/// Frame `index` of a file: length, then payload.
pub(super) fn seal(key: &Key, index: u64, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap_or(u32::MAX).to_le_bytes();
    let mut frame = aead::seal(key, &nonce(index, Half::Length), &[], &length);
    frame.extend(aead::seal(key, &nonce(index, Half::Payload), &[], payload));
    frame
}

/// Bytes of the sealed payload of frame `index`, tag included, if `sealed` is its length.
pub(super) fn open_length(key: &Key, index: u64, sealed: &[u8]) -> Option<usize> {
    let plain = aead::open(key, &nonce(index, Half::Length), &[], sealed).ok()?;
    let length = usize::try_from(u32::from_le_bytes(plain.as_slice().try_into().ok()?)).ok()?;
    (length <= FRAME_AT_MOST).then_some(length + aead::OVERHEAD)
}

/// The payload of frame `index`.
pub(super) fn open_payload(key: &Key, index: u64, sealed: &[u8]) -> Option<Vec<u8>> {
    aead::open(key, &nonce(index, Half::Payload), &[], sealed).ok()
}

/// index u64 LE ‖ half u8 ‖ zeros. Unique, because a file's key is fresh and its writer counts.
fn nonce(index: u64, half: Half) -> [u8; 24] {
    let mut nonce = [0; 24];
    let half = match half {
        Half::Length => 0,
        Half::Payload => 1,
    };
    for (place, byte) in nonce.iter_mut().zip(index.to_le_bytes().into_iter().chain([half])) {
        *place = byte;
    }
    nonce
}
