//! `a‖b`, the way Weft joins parts into one message that can be taken apart in one way only.

/// Joins a context and parts: each after its length, u32 LE; the context is a part too.
///
/// This is what is hashed by [`crate::generichash`] and what callers hand to [`crate::sign`]. A part of 4 GiB or more
/// is outside the format.
pub fn frame(context: &[u8], parts: &[&[u8]]) -> Vec<u8> {
    let size = parts.iter().map(|part| part.len() + 4).sum::<usize>();
    let mut message = Vec::with_capacity(size + context.len() + 4);
    for part in std::iter::once(&context).chain(parts) {
        message.extend_from_slice(&prefix(part));
        message.extend_from_slice(part);
    }
    message
}

/// Length of a part as four bytes LE.
pub(crate) fn prefix(part: &[u8]) -> [u8; 4] {
    u32::try_from(part.len()).unwrap_or(u32::MAX).to_le_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_follow_their_lengths() {
        assert_eq!(frame(b"c", &[b"", b"ab"]), [1, 0, 0, 0, b'c', 0, 0, 0, 0, 2, 0, 0, 0, b'a', b'b']);
    }

    #[test]
    fn a_byte_moved_between_parts_is_another_message() {
        assert_ne!(frame(b"c", &[b"ab", b"c"]), frame(b"c", &[b"a", b"bc"]));
        assert_ne!(frame(b"c", &[b"a"]), frame(b"ca", &[]));
    }
}
