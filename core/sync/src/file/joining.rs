//! Opening what a file carries: consecutive segments of one log become one, everything else stays as it travelled.

use weft_chain::{BlobKind, Checked, EpochSecret, Run, Segment, Verified, blob};

use super::Item;

/// Bytes of blobs whose segments wait to be joined: a run of facts that fit into one blob, with room for the padding of
/// many small ones. It bounds what blobs that hold next to nothing can cost.
const WAITING_AT_MOST: usize = 1024 * 1024;

/// What comes out of a file.
#[derive(Debug, PartialEq, Eq)]
pub enum Arrived {
    /// Consecutive segments of one log of records, each sealed for the audience it names, verified as one.
    Segments {
        /// Their facts as one segment.
        whole: Box<Verified<Segment>>,
        /// The blobs they came in, in sequence: what is held if their place is not known yet.
        blobs: Vec<Vec<u8>>,
    },
    /// Anything else, as it travelled: membership and its keys, notices, chunks, what no key opens, and what is false.
    Item(Item),
}

impl Arrived {
    /// Facts that would cost as much to take in: one for each, or for each KiB.
    pub fn weight(&self) -> u64 {
        let (facts, bytes) = match self {
            Self::Segments { whole, .. } => (whole.facts.len(), whole.size()),
            Self::Item(Item::Blob(bytes) | Item::Control { blob: bytes, .. } | Item::Newer { bytes, .. }) => {
                (1, bytes.len())
            }
            Self::Item(places @ Item::Prerequisites(_)) => (0, places.size()),
        };
        u64::try_from(facts.max(bytes / 1024)).unwrap_or(u64::MAX)
    }
}

/// Joins the segments of consecutive blobs. Everything comes out in the order in which it went in.
#[derive(Default)]
pub struct Joining {
    run: Option<Run>,
    blobs: Vec<Vec<u8>>,
    waiting: usize,
}

impl Joining {
    /// Takes the next item in; `out` gets what no later item can lengthen.
    pub fn push(&mut self, item: Item, keys: &[EpochSecret], out: &mut Vec<Arrived>) {
        let Item::Blob(blob) = item else { return self.pass(item, out) };
        let Some(checked) = records(&blob, keys) else { return self.pass(Item::Blob(blob), out) };
        let alone = match &mut self.run {
            Some(run) if self.waiting + blob.len() <= WAITING_AT_MOST => run.join(checked),
            _ => Some(checked),
        };
        if let Some(first) = alone {
            self.end(out);
            self.run = Some(Run::of(first));
        }
        self.waiting += blob.len();
        self.blobs.push(blob);
    }

    /// Gives out what still waits to be lengthened.
    pub fn end(&mut self, out: &mut Vec<Arrived>) {
        let Some(run) = self.run.take() else { return };
        let mut blobs = std::mem::take(&mut self.blobs);
        self.waiting = 0;
        let proven = run.verify();
        let false_ones = blobs.split_off(proven.segments.min(blobs.len()));
        out.extend(proven.taken.map(|whole| Arrived::Segments { whole: Box::new(whole), blobs }));
        out.extend(false_ones.into_iter().map(|blob| Arrived::Item(Item::Blob(blob))));
    }

    fn pass(&mut self, item: Item, out: &mut Vec<Arrived>) {
        self.end(out);
        out.push(Arrived::Item(item));
    }
}

/// A segment of records of which all but the signature holds, and which was sealed for the audience it names.
fn records(blob: &[u8], keys: &[EpochSecret]) -> Option<Checked> {
    let (kind, plain, place) = blob::open(blob, keys).ok()?;
    let checked = if kind == BlobKind::Records { Segment::check(&plain).ok()? } else { return None };
    (Some(checked.opened().audience) == keys.get(place).map(|key| key.audience)).then_some(checked)
}
