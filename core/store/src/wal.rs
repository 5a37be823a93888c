//! SQLite's write-ahead log, read beside SQLite: which pages it holds, by the authentication tags that end them.
//!
//! The format is documented and stable (sqlite.org/fileformat2.html, "The Write-Ahead Log"). Only `pages` calls this, and
//! only after SQLite has opened the log or committed to it, so that both see the same frames.

use std::fs::File;
use std::io;

/// SQLCipher's page: 4096 bytes, of which the last 64 are the HMAC-SHA512 over content, IV and page number.
pub(crate) const PAGE: usize = 4096;
/// Bytes of that tag.
pub(crate) const TAG: usize = 64;
/// The tag of a page; zeros where there is no page.
pub(crate) type Tag = [u8; TAG];
/// What tells one log from the next in the same file.
pub(crate) type Salts = [u8; 8];

const HEADER: usize = 32;
const FRAME_HEADER: usize = 24;
const FRAME: usize = FRAME_HEADER + PAGE;
/// Both magic numbers; the last bit says in which byte order the checksums add words up.
const MAGIC: u32 = 0x377f_0682;

/// A page as one frame holds it.
#[derive(Clone, Copy)]
pub(crate) struct Framed {
    pub(crate) page: u32,
    pub(crate) tag: Tag,
}

/// A transaction that was committed to the log.
pub(crate) struct Commit {
    /// Frames of the log up to its end.
    pub(crate) frames: usize,
    /// Pages of the database after it.
    pub(crate) pages: u32,
}

/// What SQLite finds in a log.
#[derive(Default)]
pub(crate) struct Log {
    /// None for an empty log, or one that SQLite ignores.
    pub(crate) salts: Option<Salts>,
    /// The frames of committed transactions.
    pub(crate) framed: Vec<Framed>,
    pub(crate) commits: Vec<Commit>,
}

/// Reads a log as SQLite does when it recovers one: up to the last commit before the first frame that does not fit.
pub(crate) fn read(file: &File) -> io::Result<Log> {
    let Some(header) = header(file)? else { return Ok(Log::default()) };
    let [salts, sums] = pieces::<2>(&header, 16);
    let big = header.get(3).is_some_and(|last| last & 1 == 1);
    let mut check = Checksum { big, sums: (0, 0) };
    check.add(header.get(..24).unwrap_or_default());
    if word(&header, 0) | 1 != MAGIC | 1 || check.bytes() != sums {
        return Ok(Log::default());
    }
    let mut log = Log { salts: Some(salts), ..Log::default() };
    let mut frame = vec![0; FRAME];
    let mut framed = Vec::new();
    while read_at(file, &mut frame, place(framed.len()))? == FRAME {
        let [numbers, salted, sums] = pieces::<3>(&frame, 0);
        check.add(&numbers);
        check.add(frame.get(FRAME_HEADER..).unwrap_or_default());
        if salted != salts || word(&numbers, 0) == 0 || check.bytes() != sums {
            break;
        }
        let tag = frame.last_chunk::<TAG>().copied().unwrap_or([0; TAG]);
        framed.push(Framed { page: word(&numbers, 0), tag });
        if word(&numbers, 4) != 0 {
            log.commits.push(Commit { frames: framed.len(), pages: word(&numbers, 4) });
        }
    }
    framed.truncate(log.commits.last().map_or(0, |last| last.frames));
    log.framed = framed;
    Ok(log)
}

/// The salts of a log; none for an empty one.
pub(crate) fn salts(file: &File) -> io::Result<Option<Salts>> {
    Ok(header(file)?.map(|header| pieces::<1>(&header, 16)[0]))
}

/// The transaction that was just committed after `from` frames, with the pages of the database after it. Its frames are not
/// checked again: this process wrote them a moment ago.
pub(crate) fn committed(file: &File, from: usize) -> io::Result<Option<(Vec<Framed>, u32)>> {
    let mut framed = Vec::new();
    // The tag of one frame and the header of the next lie side by side.
    let mut tag_and_header = [0; TAG + FRAME_HEADER];
    let mut header = [0; FRAME_HEADER];
    if read_at(file, &mut header, place(from))? < FRAME_HEADER {
        return Ok(None);
    }
    loop {
        let next = place(from + framed.len() + 1);
        let read = read_at(file, &mut tag_and_header, next.saturating_sub(TAG as u64))?;
        let (Some(tag), true) = (tag_and_header.first_chunk::<TAG>(), read >= TAG) else { return Ok(None) };
        framed.push(Framed { page: word(&header, 0), tag: *tag });
        match word(&header, 4) {
            0 if read < tag_and_header.len() => return Ok(None),
            0 => header.copy_from_slice(tag_and_header.get(TAG..).unwrap_or_default()),
            pages => return Ok(Some((framed, pages))),
        }
    }
}

/// The tag at the end of page `number`, from 1, of a database file.
pub(crate) fn tag_of(file: &File, number: u32) -> io::Result<Tag> {
    let mut tag = [0; TAG];
    let end = u64::from(number).saturating_mul(PAGE as u64);
    let read = read_at(file, &mut tag, end.saturating_sub(TAG as u64))?;
    Ok(if read == TAG { tag } else { [0; TAG] })
}

fn header(file: &File) -> io::Result<Option<[u8; HEADER]>> {
    let mut header = [0; HEADER];
    Ok((read_at(file, &mut header, 0)? == HEADER).then_some(header))
}

/// Where frame `number`, from 0, begins.
const fn place(number: usize) -> u64 {
    (HEADER + number * FRAME) as u64
}

/// Fills `buffer` from `offset` on as far as the file goes.
pub(crate) fn read_at(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    let mut read = 0;
    while let Some(rest) = buffer.get_mut(read..).filter(|rest| !rest.is_empty()) {
        match read_once(file, rest, offset.saturating_add(read as u64)) {
            Ok(0) => break,
            Ok(more) => read += more,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(read)
}

#[cfg(unix)]
fn read_once(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, buffer, offset)
}

#[cfg(not(unix))]
fn read_once(mut file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    use std::io::{Read, Seek, SeekFrom};
    file.seek(SeekFrom::Start(offset))?;
    file.read(buffer)
}

/// Consecutive pieces of eight bytes.
fn pieces<const N: usize>(bytes: &[u8], from: usize) -> [[u8; 8]; N] {
    let (pieces, _) = bytes.get(from..).unwrap_or_default().as_chunks::<8>();
    std::array::from_fn(|place| pieces.get(place).copied().unwrap_or_default())
}

fn word(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..).and_then(<[u8]>::first_chunk::<4>).map_or(0, |word| u32::from_be_bytes(*word))
}

/// The log's running checksum, "Checksum Algorithm" of the format.
struct Checksum {
    big: bool,
    sums: (u32, u32),
}

impl Checksum {
    fn add(&mut self, bytes: &[u8]) {
        let number = |word: [u8; 4]| if self.big { u32::from_be_bytes(word) } else { u32::from_le_bytes(word) };
        let (mut first, mut second) = self.sums;
        for [a, b, c, d, e, f, g, h] in bytes.as_chunks::<8>().0 {
            first = first.wrapping_add(number([*a, *b, *c, *d])).wrapping_add(second);
            second = second.wrapping_add(number([*e, *f, *g, *h])).wrapping_add(first);
        }
        self.sums = (first, second);
    }

    fn bytes(&self) -> [u8; 8] {
        let (first, second) = (u64::from(self.sums.0), u64::from(self.sums.1));
        (first << 32 | second).to_be_bytes()
    }
}
