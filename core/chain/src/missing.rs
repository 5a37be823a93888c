//! A file of which not all is here: what can be said of it before anything is fetched.

use std::collections::BTreeSet;

use serde::Serialize;
use weft_model::ids::{AttachmentId, RecordId};
use weft_model::said::Attachment;

use crate::attachment::{CHUNK, chunks_of};

/// A file that a telling names and of which chunks are missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MissingFile {
    /// Which.
    pub file: AttachmentId,
    /// The record whose telling names it.
    pub record: RecordId,
    /// What it is, such as `image/jpeg`.
    pub media_type: String,
    /// Its size in bytes, when it is here whole.
    pub size: u64,
    /// Bytes of it that are here.
    pub here: u64,
    /// The chunks that are not: from, to and without `to`. Never empty.
    #[serde(skip)]
    pub chunks: Vec<(u32, u32)>,
}

impl MissingFile {
    /// What is missing of a file, beside the chunks held. None if nothing is, or if the telling contradicts itself: such a
    /// file never opens.
    pub fn of(file: &Attachment, record: RecordId, held: &BTreeSet<u32>) -> Option<Self> {
        if chunks_of(file.size).ok()? != file.chunks {
            return None;
        }
        let chunks = ranges(held, file.chunks);
        let here = held.range(..file.chunks).map(|place| plain(file.size, *place)).sum();
        let (id, media_type) = (file.id, file.media_type.clone());
        (!chunks.is_empty()).then_some(Self { file: id, record, media_type, size: file.size, here, chunks })
    }

    /// The lengths of the sealed chunks that are missing: a full one's and the last one's at most.
    pub fn lengths(&self) -> BTreeSet<usize> {
        let ends = self.chunks.iter().flat_map(|(from, to)| [*from, to.saturating_sub(1)]);
        let plain = ends.filter_map(|place| usize::try_from(plain(self.size, place)).ok());
        plain.map(|length| length.saturating_add(weft_vault::aead::OVERHEAD)).collect()
    }
}

/// Plain bytes of one chunk of a file of so many.
fn plain(size: u64, place: u32) -> u64 {
    let chunk = u64::try_from(CHUNK).unwrap_or(u64::MAX);
    size.saturating_sub(chunk.saturating_mul(u64::from(place))).min(chunk)
}

/// The chunks that are not among those held, as ranges.
fn ranges(held: &BTreeSet<u32>, count: u32) -> Vec<(u32, u32)> {
    let (mut ranges, mut from) = (Vec::new(), 0);
    for place in held.range(..count).copied().chain([count]) {
        if from < place {
            ranges.push((from, place));
        }
        from = place.saturating_add(1);
    }
    ranges
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::attachment::seal;

    #[test]
    fn what_is_missing_is_said_to_the_byte() {
        let size = 2 * CHUNK + 7;
        let (file, chunks) = seal(&vec![5; size], "image/jpeg").unwrap();
        let missing = |held: &[u32]| {
            MissingFile::of(&file, RecordId::new([1; 16]), &held.iter().copied().collect::<BTreeSet<u32>>())
        };
        let all = missing(&[]).unwrap();
        assert_eq!((all.size, all.here, all.chunks.clone()), (size as u64, 0, vec![(0, 3)]));
        let sealed: BTreeSet<_> = chunks.iter().map(|chunk| chunk.bytes.len()).collect();
        assert_eq!(all.lengths(), sealed);
        let middle = missing(&[0, 2, 9]).unwrap();
        assert_eq!((middle.here, middle.chunks.clone()), (CHUNK as u64 + 7, vec![(1, 2)]));
        assert_eq!(middle.lengths(), BTreeSet::from([CHUNK + 16]));
        assert_eq!(missing(&[0, 1, 2]), None);
        let lies = Attachment { chunks: 400, ..file.clone() };
        assert_eq!(MissingFile::of(&lies, RecordId::new([1; 16]), &BTreeSet::new()), None);
    }
}
