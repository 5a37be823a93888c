//! XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha): seals bytes under a key, a nonce and what they belong to.
//!
//! Called for slots, inner blobs, files and wrapped keys. A nonce must not be used twice under one key for different
//! plaintexts; callers draw it at random (24 bytes are enough for that) or derive it from key and plaintext.
#![allow(unsafe_code)]

use std::ptr;

use libsodium_sys as ffi;

pub use crate::key::{Key, Unopened};
use crate::sodium::{length, must, ready};

/// Bytes by which sealed text is longer than plain text: the Poly1305 tag at its end.
pub const OVERHEAD: usize = 16;

/// Seals `plain`; the result is [`OVERHEAD`] bytes longer. `ad` is authenticated, not contained.
pub fn seal(key: &Key, nonce: &[u8; 24], ad: &[u8], plain: &[u8]) -> Vec<u8> {
    ready();
    let mut sealed = vec![0; plain.len() + OVERHEAD];
    // SAFETY: `sealed` has room for the text and the 16-byte tag; the other pointers are valid for reads of the lengths
    // given, nonce 24, key 32; the unused `nsec` and `clen_p` may be null.
    must(unsafe {
        ffi::crypto_aead_xchacha20poly1305_ietf_encrypt(
            sealed.as_mut_ptr(),
            ptr::null_mut(),
            plain.as_ptr(),
            length(plain),
            ad.as_ptr(),
            length(ad),
            ptr::null(),
            nonce.as_ptr(),
            key.as_bytes().as_ptr(),
        )
    });
    sealed
}

/// Opens what [`seal`] made with the same key, nonce and `ad`.
///
/// # Errors
/// [`Unopened`] if anything differs, or `sealed` is shorter than [`OVERHEAD`]. No byte of an unverified text is returned.
pub fn open(key: &Key, nonce: &[u8; 24], ad: &[u8], sealed: &[u8]) -> Result<Vec<u8>, Unopened> {
    ready();
    let size = sealed.len().checked_sub(OVERHEAD).ok_or(Unopened)?;
    let mut plain = vec![0; size];
    // SAFETY: `plain` has room for the text without its tag; the other pointers are valid for reads of the lengths given,
    // nonce 24, key 32; the unused `nsec` and `mlen_p` may be null.
    let status = unsafe {
        ffi::crypto_aead_xchacha20poly1305_ietf_decrypt(
            plain.as_mut_ptr(),
            ptr::null_mut(),
            ptr::null_mut(),
            sealed.as_ptr(),
            length(sealed),
            ad.as_ptr(),
            length(ad),
            nonce.as_ptr(),
            key.as_bytes().as_ptr(),
        )
    };
    if status == 0 { Ok(plain) } else { Err(Unopened) }
}
