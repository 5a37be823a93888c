//! The second unlock: a passphrase of its own for what even an open notebook keeps closed.
//!
//! Under its key stand the keys of what somebody hears as a listener. It needs the open vault and the second passphrase, and
//! the device's hardware:
//! ```text
//! KEK = H256(kek of the passphrase as in `opening.rs`, "weft/second"‖vault subkey "sealed_1") ─ opens a slot ─▶ key
//! ```
//! `sealed-a` and `sealed-b` are two copies of a header laid out as the vault's, with an id, a salt and a cost of its own; its
//! tries are counted and made to wait as those of the first code. Called by `engine` when somebody asks for it, and once for
//! each time it is to be open: [`Sealed`] is dropped with the notebook's lock, or before.

use std::path::Path;

use zeroize::Zeroizing;

use crate::code::Code;
use crate::context;
use crate::copies;
use crate::error::VaultError;
use crate::generichash::keyed;
use crate::guard::KeyStore;
use crate::header::Vault;
use crate::kdf;
use crate::key::Key;
use crate::keystore::KeyUse;
use crate::layout::{CODE_SLOT, Content, Head, Header};
use crate::opening::{self, Opening, alias, code_key};
use crate::pwhash::Cost;
use crate::random;
use crate::tries;
use crate::wiping;

/// File names of the two copies of the header.
pub const NAMES: [&str; 2] = ["sealed-a", "sealed-b"];

/// The second unlock of a vault's folder.
#[derive(Debug, Clone, Copy)]
pub struct SecondUnlock;

/// The second unlock, open: holds its key, zeroised on drop.
#[derive(Debug)]
pub struct Sealed(Key);

impl Sealed {
    /// The key, the same each time.
    pub fn key(&self) -> &Key {
        &self.0
    }
}

impl SecondUnlock {
    /// Whether this folder has one, readable or not.
    ///
    /// # Errors
    /// [`VaultError::Io`].
    pub fn exists(dir: &Path) -> Result<bool, VaultError> {
        Ok(!copies::read(dir, NAMES)?.is_missing())
    }

    /// Makes the second unlock of an open vault, opened by `code` from now on.
    ///
    /// # Errors
    /// [`VaultError::Exists`]; [`VaultError::Wiping`]; the key store's errors; I/O. None of these leaves a file behind.
    pub fn create(dir: &Path, vault: &Vault, code: &Code, store: &KeyStore, cost: Cost) -> Result<Sealed, VaultError> {
        if wiping::pending(dir) {
            return Err(VaultError::Wiping);
        }
        if Self::exists(dir)? {
            return Err(VaultError::Exists);
        }
        let head = Head { cost, salt: random::bytes(), id: random::bytes() };
        let alias = alias(&head.id);
        store.create(&alias, KeyUse::Silent)?;
        let made = Self::write_first(dir, vault, head, code, store);
        if made.is_err() && !Self::exists(dir).unwrap_or(true) {
            // Nothing is sealed under this alias yet; a store that cannot delete it keeps a key without a use.
            let _ = store.delete(&alias);
        }
        made
    }

    fn write_first(dir: &Path, vault: &Vault, head: Head, code: &Code, store: &KeyStore) -> Result<Sealed, VaultError> {
        let kek = kek(vault, &head, code, store)?;
        tries::begin_counting(&head.id, store)?;
        let key = Key::random();
        let header = Header::new(head, &kek, &key);
        copies::change(dir, NAMES, |found| {
            // Another program may have made one meanwhile.
            let body = found.is_missing().then(|| Zeroizing::new(header.bytes()));
            body.map(Some).ok_or(VaultError::Exists)
        })?;
        Ok(Sealed(key))
    }

    /// Opens it. The try is counted, and made to wait, as [`Vault::open`] says.
    ///
    /// # Errors
    /// Those of [`Vault::open`]; [`VaultError::WrongCode`] also for another vault's second unlock.
    pub fn open(dir: &Path, vault: &Vault, code: &Code, store: &KeyStore, now_ms: u64) -> Result<Sealed, VaultError> {
        Ok(Sealed(opened(dir, vault, code, store, now_ms)?.opened))
    }

    /// Makes `new` the passphrase in place of `old`. What is sealed stays as it is; a kill leaves one of the two in force.
    ///
    /// # Errors
    /// Those of [`open`](Self::open); [`VaultError::Busy`]. The old one opens then.
    pub fn change_code(
        dir: &Path,
        vault: &Vault,
        old: &Code,
        new: &Code,
        store: &KeyStore,
        now_ms: u64,
    ) -> Result<(), VaultError> {
        let Opening { mut header, body, opened: key } = opened(dir, vault, old, store, now_ms)?;
        let kek = kek(vault, &header.head, new, store)?;
        header.fill(CODE_SLOT, &kek, &Content::Opens(key));
        opening::replace(dir, NAMES, &body, &header.bytes())
    }
}

/// One try of a passphrase; its result is the key.
fn opened(dir: &Path, vault: &Vault, code: &Code, store: &KeyStore, now_ms: u64) -> Result<Opening<Key>, VaultError> {
    opening::try_once(dir, NAMES, store, now_ms, |header| header.open(&kek(vault, &header.head, code, store)?))
}

/// Key-encryption key: passphrase and hardware as for the vault, and the open vault.
fn kek(vault: &Vault, head: &Head, code: &Code, store: &KeyStore) -> Result<Key, VaultError> {
    let alone = code_key(head, code, store)?;
    let subkey = kdf::derive(&vault.vmk, context::KDF_SEALED);
    Ok(Key::from_bytes(keyed(alone.as_bytes(), context::SECOND, &[subkey.as_bytes()])))
}

#[cfg(test)]
#[path = "second_tests.rs"]
mod tests;
