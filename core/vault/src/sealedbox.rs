//! Sealed boxes (libsodium `crypto_box_seal`: X25519, XSalsa20-Poly1305): anyone may seal to a public key, its owner opens.
//!
//! Called for epoch keys and files sealed to a person's devices. A box names neither sender nor receiver.
#![allow(unsafe_code)]

use std::fmt;

use libsodium_sys as ffi;
use zeroize::Zeroize;

use crate::key::{Key, Unopened};
use crate::sodium::{length, must, ready};

/// Bytes by which a box is longer than what it holds: a one-time public key and a Poly1305 tag.
pub const OVERHEAD: usize = 48;

/// The two halves of an X25519 key; the secret half is zeroised on drop.
#[derive(Clone)]
pub struct BoxPair {
    public: [u8; 32],
    secret: Key,
}

impl BoxPair {
    /// The pair of a seed (`crypto_box_seed_keypair`: the scalar is the first half of SHA-512 of the seed).
    pub fn from_seed(seed: &Key) -> Self {
        ready();
        let mut public = [0; 32];
        let mut secret = Key::zeroed();
        // SAFETY: both outputs are valid for writes of 32 bytes, the seed for reads of 32.
        must(unsafe {
            ffi::crypto_box_seed_keypair(
                public.as_mut_ptr(),
                secret.as_mut_bytes().as_mut_ptr(),
                seed.as_bytes().as_ptr(),
            )
        });
        Self { public, secret }
    }

    /// The half that others seal to.
    pub fn public(&self) -> [u8; 32] {
        self.public
    }
}

impl fmt::Debug for BoxPair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BoxPair(…)")
    }
}

/// Whether a public key can have an owner: false for the points of low order, with which X25519 always agrees on zero.
///
/// Check it before a stranger's key is taken into a membership.
pub fn is_usable(public: &[u8; 32]) -> bool {
    ready();
    let mut shared = [0; 32];
    // SAFETY: all three pointers are valid for 32 bytes; any scalar is clamped to a multiple of 8.
    let status = unsafe { ffi::crypto_scalarmult(shared.as_mut_ptr(), [8u8; 32].as_ptr(), public.as_ptr()) };
    shared.zeroize();
    status == 0
}

/// Seals `plain` to a public key; the result is [`OVERHEAD`] bytes longer.
///
/// To a key that is not [usable](is_usable) the result is random bytes of that length: nobody owns such a key, and a
/// box that everybody could open must not exist.
pub fn seal(to: &[u8; 32], plain: &[u8]) -> Vec<u8> {
    ready();
    let mut sealed = vec![0; plain.len() + OVERHEAD];
    // SAFETY: `sealed` has room for the text and 48 more bytes, `plain` and `to` are valid for reads of their lengths.
    let status = unsafe { ffi::crypto_box_seal(sealed.as_mut_ptr(), plain.as_ptr(), length(plain), to.as_ptr()) };
    if status != 0 {
        crate::random::fill(&mut sealed);
    }
    sealed
}

/// Opens a box with the pair it was sealed to.
///
/// # Errors
/// [`Unopened`] if it was sealed to another key or changed, or is shorter than [`OVERHEAD`].
pub fn open(pair: &BoxPair, sealed: &[u8]) -> Result<Vec<u8>, Unopened> {
    ready();
    let size = sealed.len().checked_sub(OVERHEAD).ok_or(Unopened)?;
    let mut plain = vec![0; size];
    // SAFETY: `plain` has room for the box without its 48 bytes, the others are valid for reads of their lengths.
    let status = unsafe {
        ffi::crypto_box_seal_open(
            plain.as_mut_ptr(),
            sealed.as_ptr(),
            length(sealed),
            pair.public.as_ptr(),
            pair.secret.as_bytes().as_ptr(),
        )
    };
    if status == 0 { Ok(plain) } else { Err(Unopened) }
}

#[cfg(test)]
#[path = "sealedbox_tests.rs"]
mod tests;
