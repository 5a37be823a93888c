//! BLAKE2b (RFC 7693), of a context and parts; called wherever Weft hashes or derives.
//!
//! The length of the output is a parameter of BLAKE2b itself: `hash::<16>` is BLAKE2b-128, not a shortened BLAKE2b-256.
#![allow(unsafe_code)]

use std::mem::MaybeUninit;

use libsodium_sys as ffi;
use zeroize::Zeroize;

use crate::framing::prefix;
use crate::sodium::{length, must, ready};

/// The longest key BLAKE2b takes (RFC 7693, 2.1).
const LONGEST_KEY: usize = 64;

/// BLAKE2b-(8·N) of context‖parts, framed as [`crate::frame`] frames. N = 1…64.
pub fn hash<const N: usize>(context: &[u8], parts: &[&[u8]]) -> [u8; N] {
    digest(&[], context, parts)
}

/// BLAKE2b-(8·N) under a key, of context‖parts. N = 1…64.
///
/// Every key of the formats has 16 to 64 bytes. Any other length is defined too: an empty key, or one of more than 64
/// bytes, is replaced by its BLAKE2b-256 first, so that a keyed hash can never equal an unkeyed one.
pub fn keyed<const N: usize>(key: &[u8], context: &[u8], parts: &[&[u8]]) -> [u8; N] {
    if key.is_empty() || key.len() > LONGEST_KEY {
        let mut short: [u8; 32] = digest(&[], key, &[]);
        let result = digest(&short, context, parts);
        short.zeroize();
        return result;
    }
    digest(key, context, parts)
}

/// Hashes part by part, so that a secret part is never copied into a longer message. `key` has at most 64 bytes.
fn digest<const N: usize>(key: &[u8], context: &[u8], parts: &[&[u8]]) -> [u8; N] {
    let mut hasher = Hasher::<N>::under(key, context);
    parts.iter().for_each(|part| hasher.take(part));
    hasher.finish()
}

/// BLAKE2b-(8·N) of a context and parts that come one after the other, so that they need not be in memory together: the same
/// as [`hash`] of all of them.
pub struct Hasher<const N: usize>(ffi::crypto_generichash_blake2b_state);

impl<const N: usize> Hasher<N> {
    /// Begins with the context.
    pub fn new(context: &[u8]) -> Self {
        Self::under(&[], context)
    }

    /// `key` has at most 64 bytes.
    fn under(key: &[u8], context: &[u8]) -> Self {
        const { assert!(N >= 1 && N <= 64) };
        ready();
        let mut state = MaybeUninit::<ffi::crypto_generichash_blake2b_state>::uninit();
        // SAFETY: `state` is writable and aligned; `key` is valid for reads of its length.
        must(unsafe { ffi::crypto_generichash_blake2b_init(state.as_mut_ptr(), key.as_ptr(), key.len(), N) });
        // SAFETY: init returned 0 and has written the whole state.
        let mut hasher = Self(unsafe { state.assume_init() });
        hasher.take(context);
        hasher
    }

    /// Takes the next part.
    pub fn take(&mut self, part: &[u8]) {
        for bytes in [prefix(part).as_slice(), part] {
            // SAFETY: the state was initialised by `under`; `bytes` is valid for reads of its length.
            must(unsafe { ffi::crypto_generichash_blake2b_update(&mut self.0, bytes.as_ptr(), length(bytes)) });
        }
    }

    /// The hash of everything taken.
    pub fn finish(mut self) -> [u8; N] {
        let mut out = [0; N];
        // SAFETY: the state was initialised by `under`; `out` is valid for writes of N bytes, the length given to init.
        must(unsafe { ffi::crypto_generichash_blake2b_final(&mut self.0, out.as_mut_ptr(), N) });
        out
    }
}

impl<const N: usize> Drop for Hasher<N> {
    fn drop(&mut self) {
        self.0.opaque.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Computed with `hashlib.blake2b` of Python, `digest_size` 8, 16, 24, 32, of the framed message; the lengths from 16 on
    /// are also compared with the oracle in `tests/oracle.rs`.
    #[test]
    fn golden_hashes_of_the_four_lengths() {
        let parts: [&[u8]; 2] = [b"a", b"bc"];
        assert_eq!(hex(&hash::<8>(b"weft/test", &parts)), "ac570e6dc01de07a");
        assert_eq!(hex(&hash::<16>(b"weft/test", &parts)), "11e32bfb4795154289e3b26113af9b29");
        assert_eq!(hex(&hash::<24>(b"weft/test", &parts)), "7c4cb31a95844af5a7175619c80f0e1dc77c0fbcd2352b09");
        assert_eq!(
            hex(&hash::<32>(b"weft/test", &parts)),
            "9d513e7adeadbd9e6091df1daa4b6ff61cb064980e4397aab03aeda996d8bdf7"
        );
        assert_eq!(
            hex(&keyed::<32>(&[7; 16], b"weft/test", &parts)),
            "1aa646207e9aae16604f1285ce2a0a89ddfec6ac38e34eb41bbf46fd0a6505b0"
        );
        assert_eq!(hex(&keyed::<8>(&[7; 32], b"weft/test", &parts)), "221095b3ec0e0187");
    }

    #[test]
    fn no_key_makes_a_keyed_hash_an_unkeyed_one() {
        let long = [7; 65];
        assert_ne!(keyed::<32>(&[], b"c", &[]), hash::<32>(b"c", &[]));
        assert_ne!(keyed::<32>(&long, b"c", &[]), keyed::<32>(&long[..64], b"c", &[]));
    }
}
