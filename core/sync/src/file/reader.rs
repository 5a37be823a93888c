//! Reading a file, however much of it is there and whatever happened to it.

use weft_chain::EpochSecret;
use weft_vault::Key;
use weft_vault::sealedbox::BoxPair;

use super::item::{Item, Payload};
use super::{FRAME_AT_MOST, HEADER, frame, slots};

/// How far a reader looks for the next frame after a damaged length, in bytes: two frames of the largest size. It bounds
/// the work that a hostile file can cause; a second damaged length inside it is survived.
const SEARCH_AT_MOST: usize = 2 * (FRAME_AT_MOST + 64);

/// What may open a file: this device, and every epoch key it has.
#[derive(Debug, Clone, Default)]
pub struct Keys {
    /// Pairs of this device.
    pub pairs: Vec<BoxPair>,
    /// Keys of its audiences.
    pub secrets: Vec<EpochSecret>,
}

/// What opened a file, by its place in [`Keys`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenedBy {
    /// A device.
    Device(usize),
    /// A key of an audience.
    Audience(usize),
}

/// No slot of the header opens: the file is for somebody else, or no file of ours, or its header was damaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this file is not for this device, or is damaged at its beginning")]
pub struct NotForUs;

/// What a reader has for its caller.
#[derive(Debug, PartialEq, Eq)]
pub enum Pulled {
    /// The next item.
    Item(Item),
    /// So many frames were damaged; reading goes on behind them.
    Damaged(u64),
    /// Nothing, until more bytes are pushed.
    More,
}

/// What was in a file, once all of its bytes were pushed and every item pulled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Report {
    /// Items given.
    pub items: u64,
    /// Frames that were damaged.
    pub damaged: u64,
    /// Items that the trailer counts; none if the trailer is missing: the file was cut off.
    pub promised: Option<u64>,
    /// Bytes that could not be read: the beginning of a frame that was cut off, or what follows the trailer.
    pub left_over: u64,
}

impl Report {
    /// Whether the file is here whole and nothing else.
    pub const fn is_complete(&self) -> bool {
        self.damaged == 0 && self.left_over == 0 && matches!(self.promised, Some(count) if count == self.items)
    }
}

/// Reads a file from front to end.
pub struct Reader {
    keys: Keys,
    key: Option<(Key, OpenedBy)>,
    buffer: Vec<u8>,
    /// Bytes of the buffer that are done with.
    done: usize,
    /// The frame expected at `done`.
    index: u64,
    /// Bytes behind `done` at which no frame begins; none = not searching.
    searched: Option<usize>,
    /// Nothing more can be found.
    lost: bool,
    report: Report,
}

impl Reader {
    /// A reader before the first byte.
    pub const fn new(keys: Keys) -> Self {
        let report = Report { items: 0, damaged: 0, promised: None, left_over: 0 };
        Self { keys, key: None, buffer: Vec::new(), done: 0, index: 0, searched: None, lost: false, report }
    }

    /// Takes the next bytes of the file, of any number. Pull everything before pushing more.
    pub fn push(&mut self, bytes: &[u8]) {
        if self.lost || self.report.promised.is_some() {
            self.leave(bytes.len());
            return;
        }
        self.buffer.drain(..self.done.min(self.buffer.len()));
        self.done = 0;
        self.buffer.extend_from_slice(bytes);
    }

    /// What opened the file; none before the header was read.
    pub fn opened_by(&self) -> Option<OpenedBy> {
        self.key.as_ref().map(|(_, by)| *by)
    }

    /// What comes next.
    ///
    /// # Errors
    /// [`NotForUs`] as soon as the header is here and no slot opens, and ever after.
    pub fn pull(&mut self) -> Result<Pulled, NotForUs> {
        let key = match &self.key {
            Some((key, _)) => key.clone(),
            None => match self.open_header()? {
                Some(key) => key,
                None => return Ok(Pulled::More),
            },
        };
        if self.lost || self.report.promised.is_some() {
            return Ok(Pulled::More);
        }
        if self.searched.is_some() {
            return Ok(self.search(&key));
        }
        Ok(self.next_frame(&key))
    }

    /// What was in the file. Call it when all bytes were pushed and [`Self::pull`] says [`Pulled::More`].
    pub fn finish(mut self) -> Report {
        if self.searched.is_some() {
            self.report.damaged = self.report.damaged.saturating_add(1);
        }
        self.leave(self.ahead().len());
        self.report
    }

    fn open_header(&mut self) -> Result<Option<Key>, NotForUs> {
        let Some(header) = self.buffer.first_chunk::<HEADER>() else { return Ok(None) };
        let device = slots::open_for_device(header, &self.keys.pairs).map(|(key, at)| (key, OpenedBy::Device(at)));
        let audience =
            || slots::open_for_audience(header, &self.keys.secrets).map(|(key, at)| (key, OpenedBy::Audience(at)));
        let (key, by) = device.or_else(audience).ok_or(NotForUs)?;
        self.key = Some((key.clone(), by));
        self.done = HEADER;
        Ok(Some(key))
    }

    fn next_frame(&mut self, key: &Key) -> Pulled {
        let Some((sealed, rest)) = self.ahead().split_at_checked(frame::LENGTH) else { return Pulled::More };
        let Some(length) = frame::open_length(key, self.index, sealed) else {
            self.searched = Some(0);
            return self.search(key);
        };
        let Some(sealed) = rest.get(..length) else { return Pulled::More };
        let payload = frame::open_payload(key, self.index, sealed).and_then(|bytes| Payload::decode(&bytes));
        self.done += frame::LENGTH + length;
        self.index = self.index.saturating_add(1);
        match payload {
            Some(Payload::Item(item)) => {
                self.report.items = self.report.items.saturating_add(1);
                Pulled::Item(item)
            }
            Some(Payload::Trailer(count)) => {
                self.report.promised = Some(count);
                self.leave(self.ahead().len());
                Pulled::More
            }
            None => self.damaged(1),
        }
    }

    /// Looks for the length of this or one of the next frames, byte by byte: only the right one opens.
    fn search(&mut self, key: &Key) -> Pulled {
        let from = self.searched.unwrap_or(0);
        let end = (self.ahead().len() + 1).saturating_sub(frame::LENGTH).min(SEARCH_AT_MOST);
        if let Some((at, skipped)) = (from..end).find_map(|at| Some((at, self.frame_at(key, at)?))) {
            self.searched = None;
            self.index = self.index.saturating_add(skipped);
            if skipped == 0 {
                // Nothing is lost: something stands in between that does not belong there.
                self.leave(at);
                self.done += at;
                return self.next_frame(key);
            }
            self.done += at;
            return self.damaged(skipped);
        }
        if end < SEARCH_AT_MOST {
            self.searched = Some(end.max(from));
            return Pulled::More;
        }
        (self.lost, self.searched) = (true, None);
        self.leave(self.ahead().len());
        self.damaged(1)
    }

    /// Which frame begins so many bytes ahead, counted from the one expected; none if none of the next ones does.
    fn frame_at(&self, key: &Key, at: usize) -> Option<u64> {
        let window = self.ahead().get(at..at + frame::LENGTH)?;
        let begins = |later: &u64| frame::open_length(key, self.index.saturating_add(*later), window).is_some();
        [0, 1, 2].into_iter().find(begins)
    }

    fn damaged(&mut self, frames: u64) -> Pulled {
        self.report.damaged = self.report.damaged.saturating_add(frames);
        Pulled::Damaged(frames)
    }

    /// Counts bytes that cannot be read, and lets go of them.
    fn leave(&mut self, bytes: usize) {
        self.report.left_over = self.report.left_over.saturating_add(u64::try_from(bytes).unwrap_or(u64::MAX));
        if self.lost || self.report.promised.is_some() {
            self.buffer = Vec::new();
            self.done = 0;
        }
    }

    fn ahead(&self) -> &[u8] {
        self.buffer.get(self.done..).unwrap_or_default()
    }
}
