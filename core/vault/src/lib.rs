//! Keys, sealing and unlocking. The only crate that names libsodium.
//!
//! Three layers, each using only the ones before it:
//! 1. [`generichash`], [`aead`], [`sealedbox`], [`sign`], [`secretstream`], [`pwhash`], [`kdf`] and [`random`] wrap one
//!    libsodium construction each: safe, total, secrets zeroised on drop.
//! 2. [`keystore`], [`code`], [`header`] and [`presence`] make the vault of them: a typed code, or a finger, opens one of
//!    four slots and yields the vault master key, from which every key of a notebook is derived; [`wiping`] ends it.
//! 3. [`receipt`] turns the twenty digits a person was given into the keys that prove they are that person.
//!
//! Callers: `chain` (hashes, signatures, sealed boxes), `store` (the database key), `sync` (file keys), `engine` (the rest).
//! Bytes are specified in `docs/formats.md`; every context string is in [`context`].
#![deny(missing_docs, clippy::undocumented_unsafe_blocks)]
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

pub mod aead;
mod calibration;
pub mod capture;
mod changing;
pub mod code;
#[cfg(test)]
mod commitment_tests;
pub mod context;
mod copies;
pub mod digits;
#[cfg(any(test, feature = "double"))]
pub mod double;
mod error;
mod framing;
pub mod generichash;
mod guard;
pub mod header;
pub mod kdf;
mod key;
pub mod keystore;
#[cfg(test)]
mod kill;
mod layout;
#[cfg(test)]
mod life_tests;
#[cfg(test)]
mod matrix_tests;
pub mod memory;
mod opening;
pub mod presence;
pub mod pwhash;
pub mod random;
pub mod receipt;
pub mod sealedbox;
pub mod second;
pub mod secretstream;
pub mod shred;
pub mod sign;
mod sodium;
pub mod software;
mod tries;
#[cfg(test)]
mod vectors;
pub mod wiping;
mod wrapping;
pub mod zstandard;

pub use code::Code;
pub use framing::frame;
pub use guard::KeyStore;
pub use header::{Purpose, Unlocked, Vault, VaultError};
pub use key::{Key, Unopened};
pub use keystore::{HardwareKeyStore, KeyStoreError, KeyUse, Level};
pub use pwhash::Cost;
pub use receipt::{BadNumber, ReceiptKeys, ReceiptNumber};
pub use sodium::version;
pub use software::SoftwareKeyStore;

/// Every file this crate may leave in a notebook's folder, half-written ones included: what a wipe removes.
pub const FILES: [&str; 18] = [
    "vault-a",
    "vault-b",
    "vault-a.new",
    "vault-b.new",
    "presence-a",
    "presence-b",
    "presence-a.new",
    "presence-b.new",
    "sealed-a",
    "sealed-b",
    "sealed-a.new",
    "sealed-b.new",
    "keys-a",
    "keys-b",
    "keys-a.new",
    "keys-b.new",
    "wiping.new",
    wiping::MARKER,
];
