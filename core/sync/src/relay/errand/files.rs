//! Which blobs wait: those that can only be pieces of files, until it is known which files somebody wants.
//!
//! A relay shows of a blob its size and nothing else. Segments have padded lengths, and whatever else carries words is
//! small; so most sizes are those of a chunk alone. Such a blob is fetched when its size is that of a chunk that is wanted.

use std::collections::BTreeSet;

use weft_chain::is_padded;
use weft_chain::limits::{SEALS_AT_MOST, relay as limits};

use super::{Errand, Line};
use crate::files::SMALL;
use crate::session::Holdings;

/// Tag of an item, hint, nonce, kind and tag of an inner blob, nonce and tag of the outer layer.
const LAYERS: usize = 1 + 8 + 24 + 1 + 16 + 24 + 16;
/// Format, id and index before the sealed bytes of a chunk.
const CHUNK_HEAD: usize = 2 + 32 + 4;
/// The length of the seals beside a control segment.
const SEALS_LENGTH: usize = 4;
/// Format of seals, and one of their boxes. There are 8, 16 or 32 of them, or a multiple of 64.
const SEALS_HEAD: usize = 2;
const BOX: usize = 101;
/// Blobs that wait at most: the chunks of some sixteen gigabytes. What is more comes without being asked for.
const WAITING_AT_MOST: usize = 1 << 16;

/// Whether a blob of this size may carry words, facts or keys: nobody waits with it.
fn may_be_words(size: usize) -> bool {
    let segment = |layers: usize| size.checked_sub(layers).is_some_and(is_padded);
    let boxes = [8, 16, 32].into_iter().chain((64..=SEALS_AT_MOST).step_by(64));
    let mut seals = boxes.map(|boxes| LAYERS + SEALS_LENGTH + SEALS_HEAD + boxes * BOX);
    let small = usize::try_from(SMALL).unwrap_or(usize::MAX);
    // What is fetched again comes without its size.
    size <= small.saturating_add(LAYERS + CHUNK_HEAD + 16)
        || size == limits::BLOB_AT_MOST
        || segment(LAYERS)
        || segment(LAYERS + SEALS_LENGTH)
        || seals.any(segment)
}

impl Errand {
    /// Whether a line waits until it is known which files are wanted; then it is remembered.
    pub(super) fn waits(&mut self, line: &Line) -> bool {
        if may_be_words(line.size) || self.known.waiting.len() >= WAITING_AT_MOST {
            return false;
        }
        // What this device put, it has.
        if !self.known.own.remove(&line.id) {
            self.known.waiting.insert(line.id, line.size);
        }
        self.passed = self.passed.max(line.place);
        true
    }

    /// The next of those that wait whose size is that of a chunk that is wanted, the smallest first.
    pub(super) fn wanted<H: Holdings>(&mut self, holdings: &H) -> Result<Vec<Line>, H::Error> {
        let wanted = holdings.wanted(&self.mailbox.audience)?.files;
        let lengths = wanted.iter().flat_map(weft_chain::MissingFile::lengths);
        let sizes: BTreeSet<usize> = lengths.map(|length| length.saturating_add(LAYERS + CHUNK_HEAD)).collect();
        let fits = self.known.waiting.iter().filter(|(_, size)| sizes.contains(size));
        let mut lines: Vec<Line> = fits.map(|(id, size)| Line { place: 0, size: *size, id: *id }).collect();
        lines.sort_by_key(|line| line.size);
        let mut bytes = 0_usize;
        let fit = |line: &Line| {
            bytes = bytes.saturating_add(line.size);
            bytes <= limits::GET_BLOBS_AT_MOST
        };
        Ok(lines.into_iter().take(limits::GET_AT_MOST).take_while(fit).collect())
    }
}

#[cfg(test)]
mod tests {
    use weft_chain::attachment::{CHUNK, seal};
    use weft_chain::blob::{self, BlobKind};
    use weft_chain::limits::SEGMENT_AT_MOST;
    use weft_chain::{EpochSecret, outer};
    use weft_model::audience::Audience;
    use weft_vault::Key;

    use super::*;
    use crate::file::Item;

    fn on_a_relay(kind: BlobKind, plain: &[u8]) -> usize {
        let secret = EpochSecret { audience: Audience::Partnership, generation: 1, key: Key::random() };
        let blob = blob::seal(kind, plain, &secret).unwrap().0;
        outer::wrap(&Item::Blob(blob).encode(), &secret.mailbox()).len()
    }

    #[test]
    fn no_segment_waits_and_hardly_anything_of_a_file_does_not() {
        for length in (1..=SEGMENT_AT_MOST).filter(|length| is_padded(*length)) {
            assert!(may_be_words(length + LAYERS), "records of {length}");
            for seals in [0, 8, 16, 32, 64, 640, SEALS_AT_MOST] {
                let seals = if seals == 0 { 0 } else { SEALS_HEAD + seals * BOX };
                assert!(may_be_words(length + LAYERS + SEALS_LENGTH + seals), "control of {length} with {seals}");
            }
        }
        assert_eq!(on_a_relay(BlobKind::Records, &[0; 65_536]), 65_536 + LAYERS);
        let (_, chunks) = seal(&vec![5; 2 * CHUNK + 100_000], "image/jpeg").unwrap();
        for chunk in &chunks {
            let size = on_a_relay(BlobKind::Chunk, &chunk.encode());
            assert_eq!(size, chunk.bytes.len() + CHUNK_HEAD + LAYERS);
            assert!(!may_be_words(size), "{size}");
        }
        let words = (SMALL as usize + 1..CHUNK).filter(|plain| may_be_words(plain + 16 + CHUNK_HEAD + LAYERS)).count();
        assert!(words * 100 < CHUNK, "{words} lengths of files look like words");
    }
}
