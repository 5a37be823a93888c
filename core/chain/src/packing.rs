//! How an opened segment becomes the bytes that are sealed: compressed where that reveals nothing, and padded.
//!
//! `format u16 LE ‖ packing u8 ‖ content ‖ zeros` (no length prefixes here), as long as Padmé says. Control segments are
//! not compressed: keys and ids do not shrink, and lengths would then depend on secrets.

use weft_model::audience::Lane;
use weft_vault::zstandard;

use crate::limits::{OPENED_AT_MOST, SEGMENT_AT_MOST};
use crate::{Rejected, envelope};

const PLAIN: u8 = 0;
const ZSTD: u8 = 1;
/// zstd's own default.
const LEVEL: i32 = 3;
/// 4 MiB: a frame that asks for a larger window than an opened segment may have is refused before it is given memory.
const WINDOW_LOG: u32 = 22;

/// Packs an opened segment.
pub(crate) fn pack(lane: Lane, opened: &[u8]) -> Result<Vec<u8>, Rejected> {
    let mut bytes = envelope::FORMAT.to_le_bytes().to_vec();
    match lane {
        Lane::Control => {
            bytes.push(PLAIN);
            bytes.extend_from_slice(opened);
        }
        Lane::Records => {
            bytes.push(ZSTD);
            bytes.extend(zstandard::compress(opened, LEVEL).map_err(|_| Rejected::TooLarge)?);
        }
    }
    bytes.resize(padme(bytes.len()), 0);
    if bytes.len() > SEGMENT_AT_MOST { Err(Rejected::TooLarge) } else { Ok(bytes) }
}

/// What unpacking gives: the lane it must belong to, and the opened bytes, with padding behind them if they were not packed.
pub(crate) struct Unpacked {
    pub(crate) lane: Lane,
    pub(crate) opened: Vec<u8>,
}

/// Undoes [`pack`], up to the zeros behind a plain segment, whose end its reader finds.
pub(crate) fn unpack(bytes: &[u8]) -> Result<Unpacked, Rejected> {
    if bytes.len() > SEGMENT_AT_MOST {
        return Err(Rejected::TooLarge);
    }
    let (packing, content) = envelope::after_format(bytes)?.split_first().ok_or(Rejected::Short)?;
    match *packing {
        PLAIN => Ok(Unpacked { lane: Lane::Control, opened: content.to_vec() }),
        ZSTD => Ok(Unpacked { lane: Lane::Records, opened: decompress(content, bytes.len())? }),
        _ => Err(Rejected::Malformed),
    }
}

/// Checks that `rest`, which ends bytes of length `total`, is exactly the padding that belongs there.
pub(crate) fn check_padding(rest: &[u8], total: usize) -> Result<(), Rejected> {
    if rest.iter().any(|byte| *byte != 0) {
        return Err(Rejected::Trailing);
    }
    let used = total.saturating_sub(rest.len());
    if padme(used) == total { Ok(()) } else { Err(Rejected::Trailing) }
}

fn decompress(content: &[u8], total: usize) -> Result<Vec<u8>, Rejected> {
    let unpacked = zstandard::decompress(content, WINDOW_LOG, OPENED_AT_MOST);
    let (opened, rest) = unpacked.map_err(|_| Rejected::Malformed)?;
    check_padding(rest, total)?;
    Ok(opened)
}

/// Whether a packed segment can have this length: any other one tells whoever sees it only sealed that it is none.
pub fn is_padded(length: usize) -> bool {
    length <= SEGMENT_AT_MOST && padme(length) == length
}

/// The padded length of `length` bytes: Padmé (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and
/// Communication with PURBs", 2019), which leaks O(log log length) bits and costs at most 12 %.
pub(crate) fn padme(length: usize) -> usize {
    let Some(exponent) = length.checked_ilog2().filter(|exponent| *exponent > 0) else { return length };
    let significant = exponent.ilog2() + 1;
    let mask = (1usize << exponent.saturating_sub(significant)) - 1;
    (length + mask) & !mask
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn padme_as_in_the_paper() {
        for (length, padded) in [(0, 0), (1, 1), (2, 2), (9, 10), (100, 104), (1000, 1024), (262_095, 262_144)] {
            assert_eq!(padme(length), padded);
        }
        assert_eq!(padme(SEGMENT_AT_MOST), SEGMENT_AT_MOST);
        for length in 1..100_000 {
            assert!(padme(length) >= length && padme(length) * 100 <= length * 112, "{length}");
            assert_eq!(padme(padme(length)), padme(length));
        }
    }

    #[test]
    fn a_bomb_ends_at_the_limit() {
        let bomb = zstd::bulk::compress(&vec![0; 64 * 1024 * 1024], 3).unwrap();
        let mut bytes = vec![1, 0, ZSTD];
        bytes.extend(bomb);
        bytes.resize(padme(bytes.len()), 0);
        assert!(bytes.len() < SEGMENT_AT_MOST);
        assert!(matches!(unpack(&bytes), Err(Rejected::TooLarge | Rejected::Malformed)));
    }

    #[test]
    fn padding_is_exactly_zeros_of_exactly_that_length() {
        let packed = pack(Lane::Records, &[7; 1000]).unwrap();
        assert_eq!(unpack(&packed).unwrap().opened, vec![7; 1000]);
        let mut longer = packed.clone();
        longer.push(0);
        assert_eq!(unpack(&longer).err(), Some(Rejected::Trailing));
    }
}
