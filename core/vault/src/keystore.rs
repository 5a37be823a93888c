//! Where a secret lives that never leaves the device: a phone's hardware, or a file where there is none.
//!
//! The shells implement [`HardwareKeyStore`] over Android Keystore and the Secure Enclave; the CLI and the tests use
//! [`SoftwareKeyStore`]. Calls are synchronous and pass values by copy, so that a foreign language can answer them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use zeroize::Zeroizing;

use crate::aead;
use crate::context;
use crate::copies;
use crate::framing::prefix;
use crate::generichash::keyed;
use crate::key::Key;
use crate::random;

/// What protects the keys of a store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// A file: whoever copies the device's storage has the keys. No short codes, and deletion only hides.
    Software,
    /// The processor's trusted environment.
    TrustedEnvironment,
    /// A chip of its own.
    SecureElement,
}

/// Why a key store did not do what it was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyStoreError {
    /// There is no key of this name; on a phone it may have been wiped by the system.
    #[error("the key is not there")]
    NoKey,
    /// There is a key of this name already; it was left alone.
    #[error("the key is there already")]
    Exists,
    /// The sealed bytes do not open under this key.
    #[error("this does not open with this key")]
    Unopened,
    /// The answer had the wrong length or was all zeros.
    #[error("the key store gave an unusable answer")]
    BadAnswer,
    /// The store's own file is unreadable. It is kept as it is.
    #[error("the key store is damaged")]
    Damaged,
    /// The store does not answer now; trying again may help.
    #[error("the key store is not available")]
    Unavailable,
}

/// Keys that never leave their store, called by their alias.
pub trait HardwareKeyStore: Send + Sync {
    /// What protects the keys.
    ///
    /// # Errors
    /// [`KeyStoreError::Unavailable`].
    fn level(&self) -> Result<Level, KeyStoreError>;

    /// Makes a key of this name.
    ///
    /// # Errors
    /// [`KeyStoreError::Exists`]; an existing key is never replaced.
    fn create(&self, alias: &str) -> Result<(), KeyStoreError>;

    /// 32 bytes that only this key can make of these 32; the same each time.
    ///
    /// # Errors
    /// [`KeyStoreError::NoKey`] and others of the store.
    fn strengthen(&self, alias: &str, input: &[u8; 32]) -> Result<Vec<u8>, KeyStoreError>;

    /// Seals bytes so that only this key opens them.
    ///
    /// # Errors
    /// [`KeyStoreError::NoKey`] and others of the store.
    fn seal(&self, alias: &str, plain: &[u8]) -> Result<Vec<u8>, KeyStoreError>;

    /// Opens what [`seal`](Self::seal) made.
    ///
    /// # Errors
    /// [`KeyStoreError::NoKey`], [`KeyStoreError::Unopened`] and others of the store.
    fn open(&self, alias: &str, sealed: &[u8]) -> Result<Vec<u8>, KeyStoreError>;

    /// Deletes a key; what was sealed under it is gone. Deleting a key that is not there succeeds.
    ///
    /// # Errors
    /// Those of the store.
    fn delete(&self, alias: &str) -> Result<(), KeyStoreError>;
}

/// File names of the two copies of the software key store.
pub const NAMES: [&str; 2] = ["keys-a", "keys-b"];
const MAGIC: &[u8; 8] = b"WEFTKEYS";
const VERSION: u16 = 1;

type Keys = BTreeMap<String, Key>;

/// A key store in the notebook's own folder, for devices without hardware keys; honest about its [`Level`].
///
/// Its file is magic, version u16, then per key in order of alias: alias after its length u32, key 32. Two copies, each
/// with a check. Every program that opens the notebook through this crate finds the same keys.
pub struct SoftwareKeyStore {
    dir: PathBuf,
    /// Holds nothing, since the file is read at each call.
    file: Mutex<()>,
}

impl SoftwareKeyStore {
    /// The store in this folder; nothing is read or written yet.
    pub fn at(dir: &Path) -> Self {
        Self { dir: dir.to_owned(), file: Mutex::new(()) }
    }

    /// Only one call at a time reads or writes the file; what a panic elsewhere leaves of it is still whole.
    fn alone(&self) -> MutexGuard<'_, ()> {
        self.file.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn read(&self) -> Result<Keys, KeyStoreError> {
        let found = copies::read(&self.dir, NAMES).map_err(|_| KeyStoreError::Unavailable)?;
        if found.is_missing() {
            return Ok(Keys::new());
        }
        let body = found.intact().next().ok_or(KeyStoreError::Damaged)?;
        let keys = parse(body).ok_or(KeyStoreError::Damaged)?;
        if !found.both_say(body) {
            // The keys are read either way; the next call tries again.
            let _ = copies::write(&self.dir, NAMES, body);
        }
        Ok(keys)
    }

    fn key(&self, alias: &str) -> Result<Key, KeyStoreError> {
        let _alone = self.alone();
        self.read()?.remove(alias).ok_or(KeyStoreError::NoKey)
    }

    fn change(&self, edit: impl FnOnce(&mut Keys) -> Result<(), KeyStoreError>) -> Result<(), KeyStoreError> {
        let _alone = self.alone();
        let mut keys = self.read()?;
        edit(&mut keys)?;
        copies::write(&self.dir, NAMES, &bytes(&keys)).map_err(|_| KeyStoreError::Unavailable)
    }

    fn sealing_key(&self, alias: &str) -> Result<Key, KeyStoreError> {
        let key = keyed(self.key(alias)?.as_bytes(), context::STORE_SEAL, &[]);
        Ok(Key::from_bytes(key))
    }
}

impl HardwareKeyStore for SoftwareKeyStore {
    fn level(&self) -> Result<Level, KeyStoreError> {
        Ok(Level::Software)
    }

    fn create(&self, alias: &str) -> Result<(), KeyStoreError> {
        self.change(|keys| {
            if keys.contains_key(alias) {
                return Err(KeyStoreError::Exists);
            }
            keys.insert(alias.to_owned(), Key::random());
            Ok(())
        })
    }

    fn strengthen(&self, alias: &str, input: &[u8; 32]) -> Result<Vec<u8>, KeyStoreError> {
        let key = self.key(alias)?;
        Ok(keyed::<32>(key.as_bytes(), context::STRENGTHEN, &[input]).to_vec())
    }

    fn seal(&self, alias: &str, plain: &[u8]) -> Result<Vec<u8>, KeyStoreError> {
        let key = self.sealing_key(alias)?;
        let nonce = random::bytes();
        let sealed = aead::seal(&key, &nonce, alias.as_bytes(), plain);
        Ok([nonce.as_slice(), &sealed].concat())
    }

    fn open(&self, alias: &str, sealed: &[u8]) -> Result<Vec<u8>, KeyStoreError> {
        let key = self.sealing_key(alias)?;
        let (nonce, sealed) = sealed.split_first_chunk().ok_or(KeyStoreError::Unopened)?;
        aead::open(&key, nonce, alias.as_bytes(), sealed).map_err(|_| KeyStoreError::Unopened)
    }

    fn delete(&self, alias: &str) -> Result<(), KeyStoreError> {
        self.change(|keys| {
            keys.remove(alias);
            Ok(())
        })
    }
}

fn bytes(keys: &Keys) -> Zeroizing<Vec<u8>> {
    let size = keys.keys().map(|alias| alias.len() + 36).sum::<usize>();
    let mut bytes = Zeroizing::new(Vec::with_capacity(size + 10));
    bytes.extend_from_slice(MAGIC);
    bytes.extend_from_slice(&VERSION.to_le_bytes());
    for (alias, key) in keys {
        bytes.extend_from_slice(&prefix(alias.as_bytes()));
        bytes.extend_from_slice(alias.as_bytes());
        bytes.extend_from_slice(key.as_bytes());
    }
    bytes
}

fn parse(bytes: &[u8]) -> Option<Keys> {
    let rest = bytes.strip_prefix(MAGIC)?;
    let mut rest = rest.strip_prefix(&VERSION.to_le_bytes())?;
    let mut keys = Keys::new();
    while !rest.is_empty() {
        let (size, after) = rest.split_first_chunk()?;
        let size = usize::try_from(u32::from_le_bytes(*size)).ok()?;
        let (alias, after) = after.split_at_checked(size)?;
        let (key, after) = after.split_first_chunk()?;
        let alias = std::str::from_utf8(alias).ok()?.to_owned();
        keys.insert(alias, Key::from_slice_of_32(key));
        rest = after;
    }
    Some(keys)
}

#[cfg(test)]
#[path = "keystore_tests.rs"]
mod tests;
