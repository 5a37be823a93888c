//! What is imported: two devices of two groups ask consents and keep a ledger, and answer each other's entries.
//!
//! Each writes 256 facts at a time, then the other has seen them. The segments lie in a file as they would arrive, each
//! after its length (u32 LE); the first is the control segment that announces the partnership's key.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufReader, BufWriter, ErrorKind, Read, Write};
use std::path::Path;

use weft_chain::{Segment, Verified};
use weft_model::fact::Held;
use weft_model::ids::{BoxKey, GroupId, MemberId, Mid, PartnershipId, RecordId, SignKey};
use weft_model::membership::{Founder, Genesis};
use weft_model::said::{Content, Words};
use weft_vault::Key;
use weft_vault::sign::Signer;

use crate::Failed;
use crate::scribe::Scribe;

/// Facts in a segment; what a device writes before the other sees it.
pub const IN_A_SEGMENT: usize = 256;

/// What stands in the corpus's file, beside the control segment.
#[derive(Debug, Default)]
pub struct Written {
    /// Facts.
    pub facts: usize,
    /// Records they happen to.
    pub records: BTreeSet<RecordId>,
    /// Segments.
    pub segments: usize,
    /// Bytes of those segments.
    pub bytes: u64,
    /// Tellings.
    pub tellings: usize,
    /// Bytes of their texts.
    pub told: usize,
    /// The different words in them, split at spaces and ASCII punctuation.
    pub words: BTreeSet<String>,
}

impl Written {
    fn add(&mut self, segment: &Verified<Segment>, bytes: u64) {
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

/// The two groups that founded the partnership; the same in every process.
pub fn genesis() -> Result<Genesis, Failed> {
    let founder = |place: u8, name: &str| -> Result<Founder, Failed> {
        Ok(Founder {
            group: group(place),
            name: Words::new(name)?,
            member: member(place),
            mid: mid(place),
            sign: SignKey::new(signer(place).public()),
            seal: BoxKey::new([place; 32]),
        })
    };
    Ok(Genesis {
        partnership: PartnershipId::new([9; 32]),
        founders: vec![founder(1, "மட்டக்களப்பு நெசவாளர்கள்")?, founder(2, "نساء الأغوار")?],
        charter: Words::new("Each group decides for itself. What concerns both, both decide.")?,
    })
}

/// The group of a founder.
pub const fn group(place: u8) -> GroupId {
    GroupId::new([place; 16])
}

/// The founder.
pub const fn member(place: u8) -> MemberId {
    MemberId::new([place + 0x20; 16])
}

/// Their device.
pub const fn mid(place: u8) -> Mid {
    Mid::new([place + 0x10; 16])
}

/// What it signs with.
pub fn signer(place: u8) -> Signer {
    Signer::from_seed(&Key::from_bytes([place; 32]))
}

/// Writes a corpus of `facts` facts into a file.
pub fn write(path: &Path, facts: usize) -> Result<Written, Failed> {
    let mut file = BufWriter::new(File::create(path)?);
    let mut scribe = Scribe::new()?;
    put(&mut file, &scribe.announce_key()?)?;
    let mut written = Written::default();
    while written.facts < facts {
        for who in [0, 1] {
            let room = (facts - written.facts).min(IN_A_SEGMENT);
            for segment in scribe.write(who, room)? {
                let bytes = put(&mut file, &segment)?;
                written.add(&segment, bytes);
            }
        }
    }
    file.into_inner().map_err(|error| error.to_string())?.sync_all()?;
    Ok(written)
}

fn put(file: &mut impl Write, segment: &Verified<Segment>) -> Result<u64, Failed> {
    let bytes = segment.encode()?;
    file.write_all(&u32::try_from(bytes.len())?.to_le_bytes())?;
    file.write_all(&bytes)?;
    Ok(u64::try_from(bytes.len())?)
}

/// The segments of a corpus's file, one after the other, so that reading them takes no memory to speak of.
pub struct Arriving(BufReader<File>);

impl Arriving {
    /// Opens the file.
    pub fn open(path: &Path) -> Result<Self, Failed> {
        Ok(Self(BufReader::new(File::open(path)?)))
    }

    /// The next segment's bytes; none at the end.
    pub fn next(&mut self) -> std::io::Result<Option<Vec<u8>>> {
        let mut length = [0; 4];
        match self.0.read_exact(&mut length) {
            Err(error) if error.kind() == ErrorKind::UnexpectedEof => return Ok(None),
            other => other?,
        }
        let mut bytes = vec![0; u32::from_le_bytes(length) as usize];
        self.0.read_exact(&mut bytes)?;
        Ok(Some(bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{import, raw};

    /// The last segment is cut short, and the imports differ in how much they write at once.
    #[test]
    fn what_is_written_comes_in_and_its_rows_go_in_raw() {
        let folder = tempfile::tempdir().unwrap();
        let place = |name: &str| folder.path().join(name);
        let written = write(&place("corpus"), 1000).unwrap();
        assert_eq!((written.facts, written.segments), (1000, 4));
        let large = import::run(&place("corpus"), &place("large"), 40).unwrap();
        let small = import::run(&place("corpus"), &place("small"), 1).unwrap();
        assert_eq!((large.counted, small.counted), (1000, 1000));
        import::check(&place("large")).unwrap();
        let rows = ["large", "small"].map(|from| {
            let to = place(&format!("raw-{from}"));
            raw::run(&place(from), &to).unwrap().counted
        });
        // A row for each fact and one for each record in each of: records, states, items, search.
        assert!(rows[0] > 1000 + 4 * u64::try_from(written.records.len()).unwrap(), "{rows:?}");
        assert_eq!(rows[0], rows[1]);
    }

    #[test]
    fn everything_written_counts() {
        let folder = tempfile::tempdir().unwrap();
        let place = |name: &str| folder.path().join(name);
        let written = write(&place("corpus"), 1000).unwrap();
        import::run(&place("corpus"), &place("large"), 40).unwrap();
        let store = weft_store::Store::open(&place("large"), &import::keys()).unwrap();
        for id in &written.records {
            let record = weft_model::records::Records::record(&store.snapshot(), id).unwrap().unwrap();
            assert!(record.void.is_empty() && record.quarantined.is_empty() && record.newer == 0, "{record:?}");
        }
    }
}
