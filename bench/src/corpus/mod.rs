//! What is imported: consents and a ledger that two groups keep together, as the files in which it would arrive.
//!
//! The facts are the same in every run, also their ids; only the files are sealed with fresh keys each time.

mod acts;
pub mod people;
pub mod plain;
mod scribe;
mod words;

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use weft_chain::{BlobKind, EpochSecret, Segment, Verified, blob};
use weft_model::fact::Held;
use weft_model::ids::RecordId;
use weft_model::said::Content;
use weft_sync::file::{Item, NotWritten, Writer};

use crate::Failed;
use people::People;
use scribe::Scribe;

/// How much a device writes before others see it, and how much of it is signed at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rhythm {
    /// 256 facts, one segment; the devices take turns.
    Full,
    /// 8 to 30 facts, one segment; any device may be next.
    Short,
    /// 8 to 30 facts, each a segment of its own; any device may be next.
    Single,
    /// One thing that somebody does, 1 to 4 facts, one segment; the devices take turns, so that each soon has a log.
    Brief,
}

/// What sort of corpus.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shape {
    /// Devices that write, from 2 to 200.
    pub devices: u8,
    /// How they write.
    pub rhythm: Rhythm,
    /// Until there are at least so many records…
    pub records: usize,
    /// … or exactly so many facts.
    pub facts: usize,
    /// Entries at the end that nobody has answered, not among the facts.
    pub open: usize,
    /// Facts that arrive later, in files of their own, not among the facts.
    pub later: usize,
}

impl Shape {
    /// Two devices that write 256 facts at a time.
    pub const fn full(facts: usize) -> Self {
        Self { devices: 2, rhythm: Rhythm::Full, records: usize::MAX, facts, open: 0, later: 0 }
    }

    /// Twenty devices.
    pub const fn twenty(rhythm: Rhythm, facts: usize) -> Self {
        Self { devices: 20, rhythm, ..Self::full(facts) }
    }

    /// 196 devices, one thing done after the other: with both founders' control logs, and one that each of two notebooks
    /// opens, 200 logs.
    pub const fn many(facts: usize) -> Self {
        Self { devices: 196, rhythm: Rhythm::Brief, ..Self::full(facts) }
    }
}

/// What stands in a corpus.
#[derive(Debug, Default)]
pub struct Written {
    /// Facts, those of the open entries among them.
    pub facts: usize,
    /// Records they happen to.
    pub records: BTreeSet<RecordId>,
    /// Segments.
    pub segments: usize,
    /// Bytes of those segments.
    pub bytes: usize,
    /// Tellings.
    pub tellings: usize,
    /// Bytes of their texts.
    pub told: usize,
    /// The different words in them, split at spaces and ASCII punctuation.
    pub words: BTreeSet<String>,
}

impl Written {
    fn add(&mut self, segment: &Verified<Segment>, bytes: usize) {
        self.segments += 1;
        self.bytes += bytes;
        for fact in segment.to_facts() {
            self.facts += 1;
            self.records.insert(fact.record);
            if let Held::Known(body) = &fact.held
                && let Some(Content::Text(text)) = body.content()
            {
                let apart = |c: char| c.is_whitespace() || c.is_ascii_punctuation();
                self.words.extend(text.as_str().split(apart).filter(|word| !word.is_empty()).map(str::to_owned));
                self.tellings += 1;
                self.told += text.as_str().len();
            }
        }
    }
}

/// A corpus on disk.
pub struct Corpus {
    /// What sort.
    pub shape: Shape,
    /// The folder of its files.
    pub folder: PathBuf,
    /// What stands in it.
    pub written: Written,
}

/// The agreements to a corpus's open entries, in a file of their own beside it: for each a segment of one fact, after its
/// length (u32 LE).
const AGREEMENTS: &str = "agreements";
/// The open entries' ids, 16 bytes each.
const OPEN: &str = "open";
/// The folder of what arrives later.
pub const LATER: &str = "later";

impl Corpus {
    /// Writes it into a new folder.
    pub fn write(folder: &Path, shape: Shape) -> Result<Self, Failed> {
        std::fs::create_dir(folder)?;
        let people = People::new(shape.devices)?;
        let mut scribe = Scribe::new(&people);
        let mut pieces = Pieces::new(folder, &people.secret);
        let mut written = Written::default();
        while written.facts < shape.facts && written.records.len() < shape.records {
            for segment in scribe.write(shape.rhythm, shape.facts - written.facts)? {
                written.add(&segment, pieces.put(&segment)?);
            }
        }
        let (open, segments) = scribe.propose_only(shape.open)?;
        for segment in segments {
            written.add(&segment, pieces.put(&segment)?);
        }
        pieces.finish()?;
        let ids: Vec<u8> = open.iter().flat_map(|open| *open.record.bytes()).collect();
        std::fs::write(folder.join(OPEN), ids)?;
        let mut agreements = Vec::new();
        for segment in scribe.agree_one_by_one(&open)? {
            let bytes = segment.encode()?;
            agreements.extend(u32::try_from(bytes.len())?.to_le_bytes());
            agreements.extend(bytes);
        }
        std::fs::write(folder.join(AGREEMENTS), agreements)?;
        let later = folder.join(LATER);
        std::fs::create_dir(&later)?;
        let mut pieces = Pieces::new(&later, &people.secret);
        let mut left = shape.later;
        while left > 0 {
            for segment in scribe.write(shape.rhythm, left)? {
                left -= segment.facts.len();
                pieces.put(&segment)?;
            }
        }
        pieces.finish()?;
        Ok(Self { shape, folder: folder.to_owned(), written })
    }

    /// What stands in it, in words.
    pub fn told(&self) -> String {
        let Written { facts, records, segments, bytes, tellings, told, words } = &self.written;
        let devices = self.shape.devices;
        let each = match self.shape.rhythm {
            Rhythm::Full => "256 facts each (the last has what is left), the devices taking turns",
            Rhythm::Short => "8 to 30 facts each, any device being next, as they were written one after the other",
            Rhythm::Single => "one fact each, 8 to 30 of one device in a row, then any other",
            Rhythm::Brief => "1 to 4 facts each, the devices taking turns",
        };
        format!(
            "{facts} facts on {} records in {segments} segments of {each} ({} KiB packed), written by {devices} devices \
             of two groups: ledger entries told in Tamil and Arabic, translated, agreed or disputed, and consents with \
             their answers. {tellings} tellings of {} bytes on average, {} different words",
            records.len(),
            bytes / 1024,
            told / tellings.max(&1),
            words.len(),
        )
    }
}

/// The open entries of a corpus.
pub fn open_entries(folder: &Path) -> Result<Vec<RecordId>, Failed> {
    let ids = std::fs::read(folder.join(OPEN))?;
    Ok(ids.chunks_exact(16).filter_map(RecordId::from_slice).collect())
}

/// The agreements to them, verified.
pub fn agreements(folder: &Path) -> Result<Vec<Verified<Segment>>, Failed> {
    let bytes = std::fs::read(folder.join(AGREEMENTS))?;
    let (mut rest, mut segments) = (bytes.as_slice(), Vec::new());
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        let (segment, after) = after.split_at(usize::try_from(u32::from_le_bytes(*length))?);
        segments.push(Segment::verify(segment)?);
        rest = after;
    }
    Ok(segments)
}

/// The files of a corpus, in order.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>, Failed> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        files.push(entry?.path());
    }
    files.retain(|path| path.extension().is_some_and(|extension| extension == "weft"));
    files.sort();
    Ok(files)
}

/// Files of at most 16 MB, each blob in the order in which it was written.
struct Pieces<'a> {
    folder: &'a Path,
    secret: &'a EpochSecret,
    number: usize,
    open: Option<(BufWriter<File>, Writer)>,
}

impl<'a> Pieces<'a> {
    const fn new(folder: &'a Path, secret: &'a EpochSecret) -> Self {
        Self { folder, secret, number: 0, open: None }
    }

    /// Puts a segment in; how many bytes it had before it was sealed.
    fn put(&mut self, segment: &Verified<Segment>) -> Result<usize, Failed> {
        let packed = segment.encode()?;
        let item = Item::Blob(blob::seal(BlobKind::Records, &packed, self.secret)?.0);
        loop {
            let open = match self.open.take() {
                Some(open) => open,
                None => self.begin()?,
            };
            let (out, writer) = self.open.insert(open);
            match writer.push(item.clone()) {
                Ok(bytes) => {
                    out.write_all(&bytes)?;
                    return Ok(packed.len());
                }
                Err(NotWritten::Full) => self.finish()?,
                Err(other) => return Err(other.into()),
            }
        }
    }

    fn begin(&mut self) -> Result<(BufWriter<File>, Writer), Failed> {
        self.number += 1;
        let mut out = BufWriter::new(File::create(self.folder.join(format!("{:04}.weft", self.number)))?);
        let (writer, header) = Writer::for_audience(self.secret);
        out.write_all(&header)?;
        Ok((out, writer))
    }

    fn finish(&mut self) -> Result<(), Failed> {
        let Some((mut out, writer)) = self.open.take() else { return Ok(()) };
        out.write_all(&writer.finish())?;
        out.into_inner().map_err(|error| error.to_string())?.sync_all()?;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
