//! The outline of a JPEG file (ITU-T T.81, annex B): just enough to tell a whole picture from a torn one.
//!
//! The decoder fills what is missing with grey and says nothing; people would keep half a picture and
//! find out when the original is gone.

/// Start of image.
pub(crate) const START: [u8; 2] = [0xFF, 0xD8];
const SCAN: u8 = 0xDA;
const END: [u8; 2] = [0xFF, 0xD9];

/// Whether the file reaches its end marker after its first scan. Inside a scan `FF` is always followed by
/// `00` or a restart marker, so `FF D9` there is the end and nothing else.
pub(crate) fn is_whole(file: &[u8]) -> bool {
    let Some(mut rest) = file.strip_prefix(&START) else { return false };
    loop {
        let Some((marker, after)) = marker(rest) else { return false };
        let Some(body) = skip_segment(after) else { return false };
        if marker == SCAN {
            return body.windows(END.len()).any(|pair| pair == END);
        }
        rest = body;
    }
}

/// The marker at the start of `bytes`, which any number of fill bytes `FF` may precede.
fn marker(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let (0xFF, mut rest) = bytes.split_first().map(|(first, rest)| (*first, rest))? else { return None };
    loop {
        let (next, after) = rest.split_first()?;
        if *next != 0xFF {
            return Some((*next, after));
        }
        rest = after;
    }
}

/// What follows a segment: its length counts its own two bytes.
fn skip_segment(bytes: &[u8]) -> Option<&[u8]> {
    let [high, low, ..] = bytes else { return None };
    bytes.get(usize::from(u16::from_be_bytes([*high, *low]))..)
}

#[cfg(test)]
mod tests {
    use super::is_whole;

    #[test]
    fn an_end_marker_counts_only_after_the_first_scan() {
        let head = [0xFF, 0xD8, 0xFF, 0xE1, 0, 4, 0xFF, 0xD9, 0xFF, 0xFF, 0xDA, 0, 3, 1];
        assert!(!is_whole(&head), "the end inside a segment is a thumbnail's");
        assert!(is_whole(&[&head[..], &[0x12, 0xFF, 0x00, 0xFF, 0xD9]].concat()));
        for cut in 0..head.len() {
            assert!(!is_whole(&head[..cut]));
        }
        assert!(!is_whole(&[0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF]));
    }
}
