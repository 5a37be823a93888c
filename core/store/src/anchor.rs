//! The freshness anchor: what a database looked like after its last commit, kept beside it and in the key store.
//!
//! The file holds the anchor in three places of 4096 bytes. After a commit one of two places is overwritten in turn, without
//! waiting for the disk; the third holds what was last synced. Whatever a loss of power leaves of the others, one place
//! always reads, and it is never ahead of the database, because a commit is durable before its anchor is written.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};
use weft_model::ids::LogId;
use weft_vault::{Key, context, generichash};

use crate::pages::{Place, Sum};
use crate::wal;

/// Format number of an anchor.
const FORMAT: u16 = 1;
/// The most bytes of an anchor, so that a key store can keep it.
pub(crate) const AT_MOST: usize = 1024;
/// The most ends of own logs that fit; beyond that a hash of them.
const HEADS_AT_MOST: usize = 12;
/// Bytes from one place in the file to the next: a block of the file system, so that no write tears two.
const STRIDE: u64 = 4096;
/// Places in the file.
const PLACES: usize = 3;
const MAC: usize = 32;

/// The end of a log of this device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Head {
    pub(crate) log: LogId,
    pub(crate) seq: u64,
    pub(crate) chain: [u8; 32],
}

/// The ends of all logs of this device, or a hash where they are too many.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Heads {
    /// By log id.
    Listed(Vec<Head>),
    /// H256("weft/heads"‖log‖seq‖chain‖…), by log id.
    Hashed([u8; 32]),
}

/// What a database looked like after a commit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Anchor {
    format: u16,
    pub(crate) generation: u64,
    /// Pages of the database.
    pub(crate) pages: u32,
    /// Whether commits before it were never compared with an anchor, because a kill or a loss of power came between.
    pub(crate) owed: bool,
    salts: [u8; 8],
    frames: u32,
    /// H256(key, "weft/pages"‖generation u64‖pages u32‖sum of the terms of all pages).
    state: [u8; 32],
    pub(crate) heads: Heads,
}

impl Heads {
    pub(crate) fn of(heads: impl Iterator<Item = Head> + Clone) -> Self {
        if heads.clone().count() <= HEADS_AT_MOST {
            return Self::Listed(heads.collect());
        }
        let mut bytes = Vec::new();
        for head in heads {
            bytes.extend_from_slice(head.log.bytes());
            bytes.extend_from_slice(&head.seq.to_le_bytes());
            bytes.extend_from_slice(&head.chain);
        }
        Self::Hashed(generichash::hash(context::HEADS, &[&bytes]))
    }

    pub(crate) fn listed(&self) -> &[Head] {
        match self {
            Self::Listed(heads) => heads,
            Self::Hashed(_) => &[],
        }
    }
}

impl Anchor {
    pub(crate) fn new(key: &Key, generation: u64, at: Place, sum: &Sum, owed: bool, heads: Heads) -> Self {
        let state = state(key, generation, sum);
        let Place { salts, frames } = at;
        Self { format: FORMAT, generation, pages: sum.pages, owed, salts, frames, state, heads }
    }

    /// Where in the log it was taken.
    pub(crate) const fn at(&self) -> Place {
        Place { salts: self.salts, frames: self.frames }
    }

    /// Whether these are the pages it was taken of.
    pub(crate) fn is_of(&self, key: &Key, sum: &Sum) -> bool {
        self.state == state(key, self.generation, sum)
    }

    /// postcard ‖ H256(key, "weft/anchor"‖postcard).
    pub(crate) fn seal(&self, key: &Key) -> Vec<u8> {
        let mut bytes = postcard::to_allocvec(self).unwrap_or_default();
        let mac: [u8; MAC] = generichash::keyed(key.as_bytes(), context::ANCHOR, &[&bytes]);
        bytes.extend_from_slice(&mac);
        bytes
    }

    /// None unless these are bytes that [`Self::seal`] made under this key, followed by nothing but zeros.
    pub(crate) fn open(key: &Key, bytes: &[u8]) -> Option<Self> {
        let bytes = bytes.get(..bytes.len().min(AT_MOST))?;
        let (anchor, rest) = postcard::take_from_bytes::<Self>(bytes).ok()?;
        let body = bytes.get(..bytes.len().checked_sub(rest.len())?)?;
        let (mac, rest) = rest.split_first_chunk::<MAC>()?;
        let wanted: [u8; MAC] = generichash::keyed(key.as_bytes(), context::ANCHOR, &[body]);
        let holds = *mac == wanted && rest.iter().all(|byte| *byte == 0) && anchor.format == FORMAT;
        holds.then_some(anchor)
    }
}

fn state(key: &Key, generation: u64, sum: &Sum) -> [u8; 32] {
    let parts = [generation.to_le_bytes().as_slice(), &sum.pages.to_le_bytes(), &sum.digest].concat();
    generichash::keyed(key.as_bytes(), context::PAGES, &[&parts])
}

/// The file `anchor` of a database.
pub(crate) struct AnchorFile {
    file: File,
    key: Key,
    /// The place that is known to be on the disk; not written until another one is.
    synced: Option<usize>,
    /// The place written last, or found to be the newest.
    last: usize,
    /// The generation that stands there.
    generation: u64,
}

impl AnchorFile {
    /// Makes the file with one anchor in all places, durable.
    pub(crate) fn create(path: &Path, key: &Key, anchor: &Anchor) -> io::Result<()> {
        let file = OpenOptions::new().write(true).create(true).truncate(true).open(path)?;
        for place in 0..PLACES {
            write_at(&file, &padded(&anchor.seal(key)), offset(place))?;
        }
        file.sync_all()
    }

    /// Opens it and reads the newest anchor; `None` in its place if the file is missing or nothing in it reads.
    pub(crate) fn open(path: &Path, key: &Key) -> io::Result<Option<(Self, Anchor)>> {
        let file = match OpenOptions::new().read(true).write(true).open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        let mut newest: Option<(usize, Anchor)> = None;
        for place in 0..PLACES {
            let mut bytes = [0; AT_MOST];
            let read = wal::read_at(&file, &mut bytes, offset(place))?;
            let Some(anchor) = Anchor::open(key, bytes.get(..read).unwrap_or_default()) else { continue };
            // Of two of one generation, the one that was checked since.
            let age = |anchor: &Anchor| (anchor.generation, !anchor.owed);
            if newest.as_ref().is_none_or(|(_, known)| age(known) < age(&anchor)) {
                newest = Some((place, anchor));
            }
        }
        Ok(newest.map(|(last, anchor)| {
            let generation = anchor.generation;
            (Self { file, key: key.clone(), synced: None, last, generation }, anchor)
        }))
    }

    /// The generation of its newest anchor.
    pub(crate) const fn generation(&self) -> u64 {
        self.generation
    }

    /// Writes an anchor so that it survives the end of this process.
    pub(crate) fn write(&mut self, anchor: &Anchor) -> io::Result<()> {
        if self.synced.is_none() {
            self.sync()?;
        }
        let place = (0..PLACES).find(|place| Some(*place) != self.synced && *place != self.last).unwrap_or(0);
        write_at(&self.file, &padded(&anchor.seal(&self.key)), offset(place))?;
        (self.last, self.generation) = (place, anchor.generation);
        Ok(())
    }

    /// Makes what was written last survive a loss of power too.
    pub(crate) fn sync(&mut self) -> io::Result<()> {
        if self.synced != Some(self.last) {
            self.file.sync_data()?;
            self.synced = Some(self.last);
        }
        Ok(())
    }

    /// Writes an anchor into every place, durable: at rest, no single damaged place hides it.
    pub(crate) fn settle(&mut self, anchor: &Anchor) -> io::Result<()> {
        self.write(anchor)?;
        self.sync()?;
        for place in (0..PLACES).filter(|place| *place != self.last) {
            write_at(&self.file, &padded(&anchor.seal(&self.key)), offset(place))?;
        }
        self.file.sync_data()
    }
}

const fn offset(place: usize) -> u64 {
    place as u64 * STRIDE
}

/// With zeros up to the length that is read, so that nothing of an earlier, longer anchor follows.
fn padded(sealed: &[u8]) -> [u8; AT_MOST] {
    let mut bytes = [0; AT_MOST];
    for (to, from) in bytes.iter_mut().zip(sealed) {
        *to = *from;
    }
    bytes
}

#[cfg(unix)]
fn write_at(file: &File, bytes: &[u8], offset: u64) -> io::Result<()> {
    std::os::unix::fs::FileExt::write_all_at(file, bytes, offset)
}

#[cfg(not(unix))]
fn write_at(mut file: &File, bytes: &[u8], offset: u64) -> io::Result<()> {
    use std::io::{Seek, SeekFrom, Write};
    file.seek(SeekFrom::Start(offset))?;
    file.write_all(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vector(name: &str) -> String {
        let page = include_str!("../../../docs/formats.md");
        let line = page.lines().find(|line| line.starts_with(&format!("{name} = "))).expect("a vector");
        let from = page.find(line).expect("there");
        let rest = page.get(from + name.len() + 3..).expect("text");
        let end = rest.find("```").expect("end");
        rest.get(..end).expect("text").split_whitespace().take_while(|word| !word.contains('.')).collect()
    }

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    fn example() -> (Key, Anchor) {
        let key = Key::from_bytes([0x71; 32]);
        let sum = Sum { pages: 300, digest: [0x72; 32] };
        let at = Place { salts: [1, 2, 3, 4, 5, 6, 7, 8], frames: 17 };
        let head = Head { log: LogId::new([0x73; 32]), seq: 9, chain: [0x74; 32] };
        let anchor = Anchor::new(&key, 12_345, at, &sum, false, Heads::of([head].into_iter()));
        (key, anchor)
    }

    #[test]
    fn golden_anchor() {
        let (key, anchor) = example();
        assert_eq!(hex(&anchor.seal(&key)), vector("anchor.sealed"));
        let bytes = anchor.seal(&key);
        assert_eq!(Anchor::open(&key, &bytes), Some(anchor.clone()));
        assert_eq!(Anchor::open(&key, &padded(&bytes)), Some(anchor.clone()));
        assert_eq!(Anchor::open(&Key::from_bytes([0x70; 32]), &bytes), None);
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 0x20;
            assert_eq!(Anchor::open(&key, &changed), None, "byte {at}");
            assert_eq!(Anchor::open(&key, &bytes[..at]), None, "cut at {at}");
        }
    }

    #[test]
    fn as_many_ends_as_fit_and_a_hash_of_more() {
        let (key, anchor) = example();
        let heads =
            |count: u8| Heads::of((0..count).map(|n| Head { log: LogId::new([n; 32]), seq: u64::MAX, chain: [n; 32] }));
        for count in [0, 12, 13, 200] {
            let mut anchor = anchor.clone();
            (anchor.generation, anchor.pages) = (u64::MAX, u32::MAX);
            anchor.heads = heads(count);
            assert!(anchor.seal(&key).len() <= AT_MOST);
            assert_eq!(anchor.heads.listed().len(), if count > 12 { 0 } else { usize::from(count) });
        }
        assert!(heads(13) != heads(14));
    }

    #[test]
    fn one_place_is_never_written_before_another_is_synced() {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("anchor");
        let (key, mut anchor) = example();
        AnchorFile::create(&path, &key, &anchor).expect("created");
        let (mut file, found) = AnchorFile::open(&path, &key).expect("opened").expect("there");
        assert_eq!(found, anchor);
        let places = || -> Vec<Vec<u8>> {
            let bytes = std::fs::read(&path).expect("read");
            (0..3).map(|place| bytes[place * 4096..place * 4096 + AT_MOST].to_vec()).collect()
        };
        for round in 0..4u64 {
            let synced = file.last;
            let kept = places()[synced].clone();
            for _ in 0..5 {
                anchor.generation += 1 + round;
                file.write(&anchor).expect("written");
                assert!(places()[synced] == kept && file.last != synced);
            }
            file.sync().expect("synced");
        }
        anchor.generation += 1;
        file.settle(&anchor).expect("settled");
        assert!(places().iter().all(|place| Anchor::open(&key, place).as_ref() == Some(&anchor)));
    }
}
