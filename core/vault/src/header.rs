//! The vault: made with a code, opened with it, and the source of every key of a notebook.
//!
//! ```text
//! code ─ one Argon2id run ─▶ k_pw ─ x = BLAKE2b(k_pw, "weft/hw-in"‖id) ─▶ hardware ─▶ y
//! KEK = BLAKE2b(k_pw, "weft/kek"‖y‖id) ─ opens a slot of the header ─▶ vault master key ─▶ subkeys
//! ```
//! Called by `engine` when a notebook is set up, unlocked and locked. How a code is tried: `opening.rs`, and how often:
//! `tries.rs`; changes of codes: `changing.rs`; finger and face: `presence.rs`. Byte layout: `layout.rs`; two copies:
//! `copies.rs`.

use std::fmt;
use std::path::Path;

use zeroize::Zeroizing;

use crate::code::Code;
use crate::context;
use crate::copies;
pub use crate::error::VaultError;
use crate::guard::KeyStore;
use crate::kdf;
use crate::key::Key;
use crate::keystore::KeyUse;
use crate::layout::{Content, Head, Header};
use crate::opening;
use crate::pwhash::{self, Cost};
use crate::random;
use crate::tries;
use crate::wiping;

/// File names of the two copies of the header.
pub const NAMES: [&str; 2] = ["vault-a", "vault-b"];

/// What a key derived from the vault is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// Raw SQLCipher key of the notebook.
    Database,
    /// Raw SQLCipher key of the drafts' own file.
    Drafts,
    /// Wraps one key per attachment.
    Blobs,
    /// Wraps the per-record keys of records that must be destroyable.
    Shred,
    /// Authenticates the freshness anchor.
    Anchor,
    /// Seals exports while they are staged.
    Export,
}

impl Purpose {
    fn context(self) -> &'static [u8; 8] {
        match self {
            Self::Database => context::KDF_DATABASE,
            Self::Drafts => context::KDF_DRAFTS,
            Self::Blobs => context::KDF_BLOBS,
            Self::Shred => context::KDF_SHRED,
            Self::Anchor => context::KDF_ANCHOR,
            Self::Export => context::KDF_EXPORT,
        }
    }
}

/// What a code did.
#[derive(Debug)]
pub enum Unlocked {
    /// It opened the vault.
    Open(Vault),
    /// It is the wipe code. Nothing is erased yet.
    Wipe,
}

impl Unlocked {
    /// The vault, if it was opened.
    pub fn vault(self) -> Option<Vault> {
        match self {
            Self::Open(vault) => Some(vault),
            Self::Wipe => None,
        }
    }
}

/// An open vault: holds the master key, zeroised on drop.
pub struct Vault {
    pub(crate) vmk: Key,
    id: [u8; 16],
}

impl Vault {
    /// Whether this folder has one, readable or not.
    ///
    /// # Errors
    /// [`VaultError::Io`].
    pub fn exists(dir: &Path) -> Result<bool, VaultError> {
        Ok(!copies::read(dir, NAMES)?.is_missing())
    }

    /// Makes a vault in the folder `dir`, which must exist, opened by `code` together with `store`.
    ///
    /// # Errors
    /// [`VaultError::Exists`] if either copy of a header is there, readable or not; [`VaultError::Wiping`]; the key store's
    /// errors; I/O. None of these leaves a file behind.
    pub fn create(dir: &Path, code: &Code, store: &KeyStore, cost: Cost) -> Result<Self, VaultError> {
        if wiping::pending(dir) {
            return Err(VaultError::Wiping);
        }
        if Self::exists(dir)? {
            return Err(VaultError::Exists);
        }
        let head = Head { cost, salt: random::bytes(), id: random::bytes() };
        let stretched = pwhash::argon2id13(code.as_bytes(), &head.salt, cost)?;
        let alias = opening::alias(&head.id);
        store.create(&alias, KeyUse::Silent)?;
        let id = head.id;
        let made = Self::write_first(dir, head, &stretched, store);
        if made.is_err() && Self::take_back(dir, &id) {
            // Nothing is sealed under this alias yet; a store that cannot delete it keeps a key without a use.
            let _ = store.delete(&alias);
        }
        made
    }

    /// Removes the header of a vault that could not be made: its first copy may have been in place when something failed.
    /// False if it stays; then so does its key, and it is the vault that was asked for.
    fn take_back(dir: &Path, id: &[u8; 16]) -> bool {
        let is_ours = |body: &[u8]| Header::parse(body).is_ok_and(|header| header.head.id == *id);
        match copies::read(dir, NAMES) {
            Ok(found) if found.intact().any(is_ours) => copies::remove(dir, NAMES).is_ok(),
            found => found.is_ok(),
        }
    }

    fn write_first(dir: &Path, head: Head, stretched: &Key, store: &KeyStore) -> Result<Self, VaultError> {
        let kek = opening::kek(&head, stretched, store)?;
        tries::begin_counting(&head.id, store)?;
        let vmk = Key::random();
        let id = head.id;
        let header = Header::new(head, &kek, &vmk);
        copies::change(dir, NAMES, |found| {
            // Another program may have made one meanwhile.
            let body = found.is_missing().then(|| Zeroizing::new(header.bytes()));
            body.map(Some).ok_or(VaultError::Exists)
        })?;
        Ok(Self { vmk, id })
    }

    /// Opens the vault in `dir`, with one Argon2id run however many slots there are. `now_ms` is the device's clock, in
    /// milliseconds since 1970.
    ///
    /// The try is counted durably before Argon2id is run, and forgotten once the code was right; after five wrong ones
    /// each further one has to wait (30 seconds, then 1, 5 and 15 minutes, then an hour each). Nothing is ever erased for
    /// wrong codes.
    ///
    /// The first copy of the header that passes its check is the one that holds; if the other differs from it, it is
    /// written anew. If neither passes, each is still tried, for a slot authenticates itself.
    ///
    /// # Errors
    /// [`VaultError::WrongCode`]; [`VaultError::Wait`], the code not having been looked at; [`VaultError::Missing`] if there
    /// is no header; [`VaultError::Damaged`] if no copy is readable, the bytes being kept; [`VaultError::BadCost`],
    /// [`VaultError::Newer`], [`VaultError::OutOfMemory`], [`VaultError::Wiping`]; the key store's errors, among them
    /// [`KeyStoreError::Changed`](crate::KeyStoreError::Changed) where it is known that no code can open any more; I/O.
    pub fn open(dir: &Path, code: &Code, store: &KeyStore, now_ms: u64) -> Result<Unlocked, VaultError> {
        let opening = opening::open(dir, code, store, now_ms)?;
        let id = opening.header.head.id;
        Ok(match opening.opened.content {
            Content::Opens(vmk) => Unlocked::Open(Self::holding(vmk, id)),
            Content::Wipes => Unlocked::Wipe,
        })
    }

    pub(crate) fn holding(vmk: Key, id: [u8; 16]) -> Self {
        Self { vmk, id }
    }

    /// The key for one purpose; the same each time this vault is opened.
    pub fn subkey(&self, purpose: Purpose) -> Key {
        kdf::derive(&self.vmk, purpose.context())
    }

    /// Random id of this vault; not secret, stands in the header.
    pub fn id(&self) -> [u8; 16] {
        self.id
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Vault(…)")
    }
}

#[cfg(test)]
#[path = "header_tests.rs"]
mod tests;
