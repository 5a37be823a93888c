//! Keys, sealing and unlocking. The only crate that names libsodium.
//!
//! Three layers, each using only the ones before it:
//! 1. [`generichash`], [`aead`], [`sealedbox`], [`sign`], [`secretstream`], [`pwhash`], [`kdf`] and [`random`] wrap one
//!    libsodium construction each: safe, total, secrets zeroised on drop.
//! 2. [`keystore`], [`code`] and [`header`] make the vault of them: a typed code opens one of four slots and yields the
//!    vault master key, from which every key of a notebook is derived.
//! 3. [`receipt`] turns the twenty digits a person was given into the keys that prove they are that person.
//!
//! Callers: `chain` (hashes, signatures, sealed boxes), `store` (the database key), `sync` (file keys), `engine` (the rest).
//! Bytes are specified in `docs/formats.md`; every context string is in [`context`].
#![deny(missing_docs, clippy::undocumented_unsafe_blocks)]
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

pub mod aead;
pub mod code;
pub mod context;
mod copies;
mod digits;
mod framing;
pub mod generichash;
pub mod header;
pub mod kdf;
mod key;
pub mod keystore;
mod layout;
pub mod pwhash;
pub mod random;
pub mod receipt;
pub mod sealedbox;
pub mod secretstream;
pub mod sign;
mod sodium;

pub use code::Code;
pub use framing::frame;
pub use header::{Purpose, Vault, VaultError};
pub use key::{Key, Unopened};
pub use keystore::{HardwareKeyStore, KeyStoreError, Level, SoftwareKeyStore};
pub use pwhash::Cost;
pub use receipt::{BadNumber, ReceiptKeys, ReceiptNumber};
pub use sodium::version;
