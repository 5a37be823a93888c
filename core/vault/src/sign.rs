//! Ed25519 signatures (RFC 8032), called for tips, requests, the genesis and notices.
//!
//! What is signed is always a [`crate::frame`] with a context of its own.
#![allow(unsafe_code)]

use std::fmt;
use std::ptr;

use libsodium_sys as ffi;
use zeroize::Zeroizing;

use crate::key::Key;
use crate::sodium::{length, must, ready};

/// Signs; the secret is zeroised on drop.
#[derive(Clone)]
pub struct Signer {
    public: [u8; 32],
    /// Seed and public key, as libsodium keeps them; on the heap so that moves leave no copy.
    secret: Box<Zeroizing<[u8; 64]>>,
}

impl Signer {
    /// The key pair of a seed (RFC 8032, 5.1.5).
    pub fn from_seed(seed: &Key) -> Self {
        ready();
        let mut public = [0; 32];
        let mut secret = Box::new(Zeroizing::new([0; 64]));
        // SAFETY: the outputs are valid for writes of 32 and 64 bytes, the seed for reads of 32.
        must(unsafe {
            ffi::crypto_sign_seed_keypair(public.as_mut_ptr(), secret.as_mut_ptr(), seed.as_bytes().as_ptr())
        });
        Self { public, secret }
    }

    /// The key others verify with.
    pub fn public(&self) -> [u8; 32] {
        self.public
    }

    /// Signature of `msg`; the same for the same message every time.
    pub fn sign(&self, msg: &[u8]) -> [u8; 64] {
        let mut signature = [0; 64];
        // SAFETY: `signature` is valid for writes of 64 bytes, `msg` for reads of its length, the secret for 64.
        must(unsafe {
            ffi::crypto_sign_detached(
                signature.as_mut_ptr(),
                ptr::null_mut(),
                msg.as_ptr(),
                length(msg),
                self.secret.as_ptr(),
            )
        });
        signature
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signer(…)")
    }
}

/// Whether `sig` is the signature of `msg` by the owner of `public`.
///
/// Rejects keys and nonces of low order, keys that are not encoded canonically, and scalars not reduced, so that nobody
/// can make a second valid signature out of one.
pub fn verify(public: &[u8; 32], msg: &[u8], sig: &[u8; 64]) -> bool {
    ready();
    // SAFETY: the signature is valid for reads of 64 bytes, `msg` for its length, the key for 32.
    let status = unsafe { ffi::crypto_sign_verify_detached(sig.as_ptr(), msg.as_ptr(), length(msg), public.as_ptr()) };
    status == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The order of the group, L, LE (RFC 8032, 5.1).
    const ORDER: [u8; 32] = [
        0xED, 0xD3, 0xF5, 0x5C, 0x1A, 0x63, 0x12, 0x58, 0xD6, 0x9C, 0xF7, 0xA2, 0xDE, 0xF9, 0xDE, 0x14, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ];

    #[test]
    fn a_signature_cannot_be_turned_into_another() {
        let signer = Signer::from_seed(&Key::from_bytes([1; 32]));
        let signature = signer.sign(b"agreed");
        assert!(verify(&signer.public(), b"agreed", &signature));

        // s + L is the same scalar: a verifier that does not insist on s < L accepts it.
        let mut malleated = signature;
        let mut carry = 0;
        for (byte, order) in malleated[32..].iter_mut().zip(ORDER) {
            let sum = u16::from(*byte) + u16::from(order) + carry;
            *byte = sum.to_le_bytes()[0];
            carry = sum >> 8;
        }
        assert_eq!(carry, 0, "s + L still fits");
        assert_ne!(malleated, signature);
        assert!(!verify(&signer.public(), b"agreed", &malleated));
    }

    /// With a key of low order, R = s·B verifies for many messages at once. Encodings: libsodium's and
    /// "Taming the many EdDSAs" (Chalkias, Garillot, Nikolaenko 2020), table 1.
    #[test]
    fn keys_and_nonces_of_low_order_verify_nothing() {
        let mut identity: [u8; 64] = [0; 64];
        identity[0] = 1;
        for low in low_order() {
            for message in 0..64u8 {
                assert!(!verify(&low, &[message], &identity), "key {low:02x?}, R = 1, s = 0");
                let mut signature = [0; 64];
                signature[..32].copy_from_slice(&low);
                assert!(!verify(&low, &[message], &signature), "key and R {low:02x?}, s = 0");
            }
        }
    }

    /// Points of order 1, 2, 4 and 8, canonical or not, with either sign bit.
    fn low_order() -> Vec<[u8; 32]> {
        let mut minus_one = [0xFF; 32];
        (minus_one[0], minus_one[31]) = (0xEC, 0x7F);
        let (mut p, mut p_plus_one) = (minus_one, minus_one);
        (p[0], p_plus_one[0]) = (0xED, 0xEE);
        let mut one = [0; 32];
        one[0] = 1;
        let eight = [
            0x26, 0xE8, 0x95, 0x8F, 0xC2, 0xB2, 0x27, 0xB0, 0x45, 0xC3, 0xF4, 0x89, 0xF2, 0xEF, 0x98, 0xF0, 0xD5, 0xDF,
            0xAC, 0x05, 0xD3, 0xC6, 0x33, 0x39, 0xB1, 0x38, 0x02, 0x88, 0x6D, 0x53, 0xFC, 0x05,
        ];
        let other_eight = [
            0xC7, 0x17, 0x6A, 0x70, 0x3D, 0x4D, 0xD8, 0x4F, 0xBA, 0x3C, 0x0B, 0x76, 0x0D, 0x10, 0x67, 0x0F, 0x2A, 0x20,
            0x53, 0xFA, 0x2C, 0x39, 0xCC, 0xC6, 0x4E, 0xC7, 0xFD, 0x77, 0x92, 0xAC, 0x03, 0x7A,
        ];
        let points = [[0; 32], one, minus_one, p, p_plus_one, eight, other_eight];
        let with_sign = points.map(|mut point| {
            point[31] |= 0x80;
            point
        });
        points.into_iter().chain(with_sign).collect()
    }
}
