//! A key sealed under another key, bound to what it is for.
//!
//! Called for the keys of captures and of records that must be destroyable. Bytes: nonce 24, random ‖ XChaCha20-Poly1305
//! of the 32 bytes of the key, ad = `frame(context, bound)`.

use crate::aead;
use crate::framing::frame;
use crate::key::{Key, Unopened};
use crate::random;

const NONCE: usize = 24;

/// Bytes of a wrapped key.
pub const WRAPPED: usize = NONCE + 32 + aead::OVERHEAD;

/// Wraps `key` under `under`.
pub(crate) fn wrap(under: &Key, context: &[u8], bound: &[&[u8]], key: &Key) -> [u8; WRAPPED] {
    wrap_with(under, context, bound, key, &random::bytes())
}

fn wrap_with(under: &Key, context: &[u8], bound: &[&[u8]], key: &Key, nonce: &[u8; NONCE]) -> [u8; WRAPPED] {
    let sealed = aead::seal(under, nonce, &frame(context, bound), key.as_bytes());
    let mut wrapped = [0; WRAPPED];
    wrapped.iter_mut().zip(nonce.iter().chain(&sealed)).for_each(|(to, from)| *to = *from);
    wrapped
}

/// Unwraps what [`wrap`] made with the same key, context and place.
pub(crate) fn unwrap(under: &Key, context: &[u8], bound: &[&[u8]], wrapped: &[u8; WRAPPED]) -> Result<Key, Unopened> {
    let (nonce, sealed) = wrapped.split_first_chunk::<NONCE>().ok_or(Unopened)?;
    let plain = zeroize::Zeroizing::new(aead::open(under, nonce, &frame(context, bound), sealed)?);
    Ok(Key::from_slice_of_32(plain.as_slice().try_into().map_err(|_| Unopened)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_unwraps_under_its_key_in_its_place_only() {
        let (under, key) = (Key::random(), Key::random());
        let wrapped = wrap(&under, b"c", &[b"a", b"b"], &key);
        assert_eq!(unwrap(&under, b"c", &[b"a", b"b"], &wrapped), Ok(key));
        assert_eq!(unwrap(&under, b"c", &[b"b", b"a"], &wrapped), Err(Unopened));
        assert_eq!(unwrap(&under, b"d", &[b"a", b"b"], &wrapped), Err(Unopened));
        assert_eq!(unwrap(&Key::random(), b"c", &[b"a", b"b"], &wrapped), Err(Unopened));
        for bit in 0..WRAPPED * 8 {
            let mut changed = wrapped;
            changed[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(unwrap(&under, b"c", &[b"a", b"b"], &changed), Err(Unopened), "bit {bit}");
        }
    }

    #[test]
    fn no_two_wrappings_are_the_same() {
        let (under, key) = (Key::random(), Key::random());
        assert_ne!(wrap(&under, b"c", &[], &key), wrap(&under, b"c", &[], &key));
    }
}
