//! Keys derived from the vault master key (libsodium `crypto_kdf`, BLAKE2b).
#![allow(unsafe_code)]

use libsodium_sys as ffi;

use crate::key::Key;
use crate::sodium::{must, ready};

/// The one number of a key in its context; a second key of a kind gets a context of its own.
const SUBKEY: u64 = 1;

/// The key of this context (a `KDF_…` constant of [`crate::context`]).
pub fn derive(vmk: &Key, context: &[u8; 8]) -> Key {
    ready();
    let mut key = Key::zeroed();
    // SAFETY: the output is valid for writes of 32 bytes, the context for reads of 8, the master key for 32.
    must(unsafe {
        ffi::crypto_kdf_derive_from_key(
            key.as_mut_bytes().as_mut_ptr(),
            32,
            SUBKEY,
            context.as_ptr().cast(),
            vmk.as_bytes().as_ptr(),
        )
    });
    key
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context;

    /// Computed with `hashlib.blake2b` of Python: key = master key, salt = subkey number, person = context.
    #[test]
    fn golden_keys_of_every_context() {
        let vmk = Key::from_bytes([0x44; 32]);
        for (context, expected) in [
            (context::KDF_DATABASE, "8d2d484aa356991d69c03f19cf57df2d6f5f3c32298723ed82020f379e67edc2"),
            (context::KDF_DRAFTS, "bd5b530f52b75b4f065753f3243a932615049faedb6ede9d96f8936484f681b2"),
            (context::KDF_BLOBS, "ebc2051a445db5cfb32358f9214f850090369cdc6a095e1ead2d0daa1e8e5b69"),
            (context::KDF_SHRED, "d666c42b84669c02caf091ad416b3a36754f3bc8b4cc342449a5a06af4c8bcc9"),
            (context::KDF_ANCHOR, "64ee7a310938bbc23ad2c60be875f7168427721e8e48d01c75a0bd563c760f2f"),
            (context::KDF_EXPORT, "d738a69e6943af66483e5b96a79b4112e57667b5454e41d3376128df249dbbcb"),
            (context::KDF_SEALED, "967fae55393f591f923e36c52c1dfc08ec07752cbcdbfd02c4fee35f270d1483"),
        ] {
            let bytes = derive(&vmk, context).as_bytes().map(|byte| format!("{byte:02x}"));
            assert_eq!(bytes.concat(), expected);
        }
    }
}
