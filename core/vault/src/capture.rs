//! Something long, sealed as it is captured: a voice, a film, a long text, written chunk by chunk, never plain on disk.
//!
//! ```text
//!   0  magic "WEFTCAPT"        8
//!   8  version, 1              2   u16 LE
//!  10  id of the capture      16   random
//!  26  wrapped key            72   one random key for this capture, see `wrapping.rs`
//!  98  parts: 1 ‖ secretstream header 24, then chunks: 2 ‖ length u32 LE ‖ sealed chunk (17 bytes longer than plain)
//! ```
//! A part is what was written without interruption, a secretstream of its own. After a kill the file goes on with a new
//! part, whose random header makes another key stream: what a torn chunk was sealed with is never used again. Each chunk is
//! bound to the capture, the number of its part and the number of chunks before that part, so that no part and no end of a
//! part can be taken out, moved or repeated. The last chunk of all says that it is the last.
//!
//! `store` keeps captures in its own files until they are finished; a kill loses at most the chunk that was being written.
//! The reader's side is in [`Reader`].

use std::fs::File;
use std::io::{self, Seek, SeekFrom, Write};

use zeroize::{Zeroize, Zeroizing};

use crate::context;
use crate::framing::frame;
use crate::key::Key;
use crate::secretstream::{Push, Tag};
use crate::wrapping::{self, WRAPPED};

mod reader;

pub use reader::{End, Reader, Whole};

/// Plain bytes of a full chunk.
pub const CHUNK: usize = 64 * 1024;

const MAGIC: &[u8; 8] = b"WEFTCAPT";
const VERSION: u16 = 1;
/// Bytes before the first part.
const HEAD: usize = 8 + 2 + 16 + WRAPPED;
/// First byte of a part's header.
const PART: u8 = 1;
/// First byte of a chunk.
const SEALED: u8 = 2;

/// Why a capture was not read or gone on with. The bytes are kept as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CaptureError {
    /// Another key, or no capture at all.
    #[error("this is no capture of this notebook")]
    Unopened,
    /// Made by a newer version of Weft.
    #[error("this capture is of a newer version")]
    Newer,
    /// Something before the end is not what was written; what comes before it can be read.
    #[error("this capture is damaged")]
    Damaged,
    /// It ends without its last chunk: the capture was interrupted, and can be gone on with.
    #[error("this capture was interrupted")]
    Interrupted,
    /// It has its last chunk already: nothing can be added.
    #[error("this capture is finished")]
    Finished,
    /// It could not be read or written.
    #[error("files: {0}")]
    Io(io::ErrorKind),
}

impl From<io::Error> for CaptureError {
    /// Keeps the kind; the text may hold a path.
    fn from(error: io::Error) -> Self {
        Self::Io(error.kind())
    }
}

/// Seals what is written to it and writes that on, in chunks of [`CHUNK`] bytes; at most one chunk waits in memory.
///
/// [`flush`](Write::flush) writes what waits as a shorter chunk; how durable that is, is for what it writes to. Dropped without
/// [`finish`](Self::finish), or after an error, the capture is an interrupted one.
pub struct Writer<W: Write> {
    out: W,
    stream: Push,
    bound: Bound,
    waiting: Zeroizing<Vec<u8>>,
    /// A chunk may be half written: nothing can follow it here.
    failed: bool,
}

impl<W: Write> Writer<W> {
    /// Begins a capture with a key of its own, wrapped under `blobs`, the vault's key for attachments.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn begin(mut out: W, blobs: &Key) -> io::Result<Self> {
        let (id, key) = (crate::random::bytes(), Key::random());
        let mut head = Vec::with_capacity(HEAD);
        head.extend_from_slice(MAGIC);
        head.extend_from_slice(&VERSION.to_le_bytes());
        head.extend_from_slice(&id);
        head.extend_from_slice(&wrapping::wrap(blobs, context::WRAP_CAPTURE, &[&id], &key));
        out.write_all(&head)?;
        Self::part(out, &key, Bound { id, part: 0, chunks: 0 })
    }

    /// Begins the next part behind what is whole; `out` stands where that ends, see [`resume`].
    fn go_on(out: W, whole: &Whole) -> Result<Self, CaptureError> {
        match whole.end {
            End::Finished => return Err(CaptureError::Finished),
            End::Damaged => return Err(CaptureError::Damaged),
            End::Open | End::Torn => {}
        }
        Ok(Self::part(out, &whole.key, whole.next)?)
    }

    fn part(mut out: W, key: &Key, bound: Bound) -> io::Result<Self> {
        let (stream, header) = Push::new(key);
        out.write_all(&[&[PART], header.as_slice()].concat())?;
        // Room for a whole chunk from the start: a vector that grows leaves copies behind.
        let waiting = Zeroizing::new(Vec::with_capacity(CHUNK));
        Ok(Self { out, stream, bound, waiting, failed: false })
    }

    /// Ends the capture with a chunk that says so, and gives back what it was written to.
    ///
    /// # Errors
    /// Those of `out`; an earlier failed write.
    pub fn finish(mut self) -> io::Result<W> {
        self.seal(Tag::Last)?;
        self.out.flush()?;
        Ok(self.out)
    }

    /// What it is written to, for making it durable.
    pub fn get_ref(&self) -> &W {
        &self.out
    }

    /// Seals and writes the chunk that waits.
    fn seal(&mut self, tag: Tag) -> io::Result<()> {
        if self.failed {
            return Err(io::Error::other("a write of this capture failed before"));
        }
        let sealed = self.stream.push(&self.bound.bytes(), &self.waiting, tag);
        self.waiting.zeroize();
        self.failed = true;
        let length = u32::try_from(sealed.len()).map_err(io::Error::other)?;
        self.out.write_all(&[&[SEALED], length.to_le_bytes().as_slice(), &sealed].concat())?;
        self.failed = false;
        Ok(())
    }
}

impl<W: Write> Write for Writer<W> {
    fn write(&mut self, plain: &[u8]) -> io::Result<usize> {
        if self.waiting.len() == CHUNK {
            self.seal(Tag::More)?;
        }
        let room = CHUNK - self.waiting.len();
        let taken = plain.get(..room).unwrap_or(plain);
        self.waiting.extend_from_slice(taken);
        Ok(taken.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if !self.waiting.is_empty() {
            self.seal(Tag::More)?;
        }
        self.out.flush()
    }
}

/// Goes on with an interrupted capture: what is not whole at its end is cut off, a new part follows. Says how many plain bytes
/// are there already.
///
/// # Errors
/// [`CaptureError::Finished`]; [`CaptureError::Damaged`] if more is broken than a kill can break, nothing being cut off;
/// [`CaptureError::Unopened`], [`CaptureError::Newer`], I/O.
pub fn resume(mut file: File, blobs: &Key) -> Result<(Writer<File>, u64), CaptureError> {
    file.seek(SeekFrom::Start(0))?;
    let whole = Reader::new(io::BufReader::new(&file), blobs)?.whole()?;
    match whole.end {
        End::Finished => return Err(CaptureError::Finished),
        End::Damaged => return Err(CaptureError::Damaged),
        End::Open | End::Torn => file.set_len(whole.bytes)?,
    }
    file.seek(SeekFrom::Start(whole.bytes))?;
    Ok((Writer::go_on(file, &whole)?, whole.plain))
}

/// What every chunk of a part is bound to.
#[derive(Debug, Clone, Copy)]
struct Bound {
    id: [u8; 16],
    /// From 0.
    part: u32,
    /// In all parts before.
    chunks: u64,
}

impl Bound {
    fn bytes(&self) -> Vec<u8> {
        frame(context::CAPTURE, &[&self.id, &self.part.to_le_bytes(), &self.chunks.to_le_bytes()])
    }
}

#[cfg(test)]
#[path = "capture_tests.rs"]
mod tests;
