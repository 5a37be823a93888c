//! Reading a capture back, however it ends.

use std::io::{self, Read};

use zeroize::Zeroizing;

use super::{Bound, CHUNK, CaptureError, HEAD, MAGIC, PART, SEALED, VERSION};
use crate::context;
use crate::key::Key;
use crate::secretstream::{self, Pull, Tag};
use crate::wrapping::{self, WRAPPED};

/// Bytes of the longest sealed chunk.
const LONGEST: usize = CHUNK + secretstream::OVERHEAD;
/// Bytes of the longest thing a kill can leave half written: a full chunk with its first byte and its length.
const FRAME: usize = 1 + 4 + LONGEST;

/// How a capture ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// With its last chunk.
    Finished,
    /// Behind a whole chunk that is not the last: killed between two chunks.
    Open,
    /// With no more than one chunk that is not whole: killed while it was written.
    Torn,
    /// With more that cannot be read than a kill leaves.
    Damaged,
}

/// What of a capture is whole.
#[derive(Debug)]
pub struct Whole {
    /// Bytes of the capture up to where its last whole chunk ends.
    pub bytes: u64,
    /// Plain bytes in them.
    pub plain: u64,
    /// What comes after.
    pub end: End,
    pub(super) key: Key,
    pub(super) next: Bound,
}

/// Opens a capture chunk by chunk; holds one chunk at a time.
pub struct Reader<R: Read> {
    input: R,
    key: Key,
    bound: Bound,
    stream: Option<Pull>,
    /// Chunks read of this part.
    chunks: u64,
    /// Bytes read since the last whole chunk ended.
    pending: u64,
    /// Where the last whole chunk ended, and plain bytes up to there.
    bytes: u64,
    plain: u64,
    end: Option<End>,
}

impl<R: Read> Reader<R> {
    /// Begins reading; `blobs` is the key the capture's own key is wrapped under.
    ///
    /// # Errors
    /// [`CaptureError::Unopened`], [`CaptureError::Newer`], I/O.
    pub fn new(mut input: R, blobs: &Key) -> Result<Self, CaptureError> {
        let mut head = [0; HEAD];
        if fill(&mut input, &mut head)? < HEAD {
            return Err(CaptureError::Unopened);
        }
        let rest = head.strip_prefix(MAGIC).ok_or(CaptureError::Unopened)?;
        let (version, rest) = rest.split_first_chunk::<2>().ok_or(CaptureError::Unopened)?;
        let (id, wrapped) = rest.split_first_chunk::<16>().ok_or(CaptureError::Unopened)?;
        match u16::from_le_bytes(*version) {
            VERSION => {}
            0 => return Err(CaptureError::Unopened),
            _ => return Err(CaptureError::Newer),
        }
        let wrapped: &[u8; WRAPPED] = wrapped.try_into().map_err(|_| CaptureError::Unopened)?;
        let key = wrapping::unwrap(blobs, context::WRAP_CAPTURE, &[id], wrapped);
        Ok(Self {
            input,
            key: key.map_err(|_| CaptureError::Unopened)?,
            bound: Bound { id: *id, part: 0, chunks: 0 },
            stream: None,
            chunks: 0,
            pending: 0,
            bytes: u64::try_from(HEAD).unwrap_or(u64::MAX),
            plain: 0,
            end: None,
        })
    }

    /// The next chunk; none after the last one of a finished capture.
    ///
    /// # Errors
    /// [`CaptureError::Interrupted`] or [`CaptureError::Damaged`] where the whole chunks end; I/O.
    pub fn next_chunk(&mut self) -> Result<Option<Zeroizing<Vec<u8>>>, CaptureError> {
        let chunk = match self.end {
            None => self.read_chunk()?,
            Some(_) => None,
        };
        match (chunk, self.end) {
            (Some(chunk), _) => Ok(Some(chunk)),
            (None, Some(End::Finished)) => Ok(None),
            (None, Some(End::Damaged)) => Err(CaptureError::Damaged),
            (None, _) => Err(CaptureError::Interrupted),
        }
    }

    /// Reads to the end and says what is whole.
    ///
    /// # Errors
    /// I/O only; whatever the bytes are is an answer.
    pub fn whole(mut self) -> Result<Whole, CaptureError> {
        while self.end.is_none() {
            self.read_chunk()?;
        }
        let next = match self.chunks {
            // This part has no chunk: the next one takes its number.
            0 => self.bound,
            _ => Bound { part: self.bound.part.saturating_add(1), chunks: self.before_next(), ..self.bound },
        };
        let end = self.end.unwrap_or(End::Damaged);
        Ok(Whole { bytes: self.bytes, plain: self.plain, end, key: self.key, next })
    }

    /// A chunk, or none and then an `end`.
    fn read_chunk(&mut self) -> Result<Option<Zeroizing<Vec<u8>>>, CaptureError> {
        let mut kind = [0];
        if self.take(&mut kind)? == 0 {
            self.end = Some(if self.pending == 0 { End::Open } else { End::Torn });
            return Ok(None);
        }
        if kind == [PART] && self.may_begin_part() {
            let mut header = [0; secretstream::HEADER];
            if self.take(&mut header)? < header.len() {
                return self.broken();
            }
            self.begin_part(&header);
            // Whatever follows decides whether this header counts: it is whole with its first chunk.
            if self.take(&mut kind)? == 0 {
                self.end = Some(End::Torn);
                return Ok(None);
            }
        }
        if kind != [SEALED] {
            return self.broken();
        }
        let mut length = [0; 4];
        if self.take(&mut length)? < length.len() {
            return self.broken();
        }
        let length = usize::try_from(u32::from_le_bytes(length)).unwrap_or(usize::MAX);
        if !(secretstream::OVERHEAD..=LONGEST).contains(&length) {
            return self.broken();
        }
        let mut sealed = vec![0; length];
        if self.take(&mut sealed)? < length {
            return self.broken();
        }
        let opened = self.stream.as_mut().and_then(|stream| stream.pull(&self.bound.bytes(), &sealed).ok());
        let Some((plain, tag)) = opened else { return self.broken() };
        self.taken(plain, tag)
    }

    /// A chunk was opened.
    fn taken(&mut self, plain: Vec<u8>, tag: Tag) -> Result<Option<Zeroizing<Vec<u8>>>, CaptureError> {
        let plain = Zeroizing::new(plain);
        self.chunks = self.chunks.saturating_add(1);
        self.plain = self.plain.saturating_add(u64::try_from(plain.len()).unwrap_or(u64::MAX));
        self.bytes = self.bytes.saturating_add(self.pending);
        self.pending = 0;
        if tag == Tag::Last {
            // Nothing follows the last chunk.
            let more = fill(&mut self.input, &mut [0])?;
            self.end = Some(if more == 0 { End::Finished } else { End::Damaged });
        }
        Ok(Some(plain))
    }

    /// A part begins the capture, or follows one that has a chunk.
    fn may_begin_part(&self) -> bool {
        self.stream.is_none() || self.chunks > 0
    }

    fn begin_part(&mut self, header: &[u8; secretstream::HEADER]) {
        if self.stream.is_some() {
            self.bound.chunks = self.before_next();
            self.bound.part = self.bound.part.saturating_add(1);
        }
        self.chunks = 0;
        self.stream = Some(Pull::new(&self.key, header));
    }

    fn before_next(&self) -> u64 {
        self.bound.chunks.saturating_add(self.chunks)
    }

    /// What was just read is not whole: torn by a kill, if no more than that is left.
    fn broken(&mut self) -> Result<Option<Zeroizing<Vec<u8>>>, CaptureError> {
        // A part's header may stand before the chunk.
        let at_most = FRAME + 1 + secretstream::HEADER;
        let mut rest = Vec::with_capacity(at_most + 1);
        let room = u64::try_from(at_most + 1).unwrap_or(u64::MAX).saturating_sub(self.pending);
        (&mut self.input).take(room).read_to_end(&mut rest)?;
        let left = self.pending.saturating_add(u64::try_from(rest.len()).unwrap_or(u64::MAX));
        let torn = left <= u64::try_from(at_most).unwrap_or(u64::MAX);
        self.end = Some(if torn { End::Torn } else { End::Damaged });
        Ok(None)
    }

    /// Reads as much as there is, up to all of `bytes`.
    fn take(&mut self, bytes: &mut [u8]) -> Result<usize, CaptureError> {
        let got = fill(&mut self.input, bytes)?;
        self.pending = self.pending.saturating_add(u64::try_from(got).unwrap_or(u64::MAX));
        Ok(got)
    }
}

/// Reads until `bytes` are full or the input ends.
fn fill(input: &mut impl Read, bytes: &mut [u8]) -> io::Result<usize> {
    let mut got = 0;
    while let Some(rest) = bytes.get_mut(got..).filter(|rest| !rest.is_empty()) {
        match input.read(rest) {
            Ok(0) => break,
            Ok(more) => got += more,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(got)
}
