//! A phone's hardware: keys that no copy of a folder holds, and the small values it remembers.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use weft_vault::{HardwareKeyStore, Key, KeyStore, KeyStoreError, KeyUse, Level, aead, generichash};

/// What a chip holds: names to keys, and names to kept values.
#[derive(Clone, Default)]
pub(super) struct Inside {
    keys: BTreeMap<String, [u8; 32]>,
    kept: BTreeMap<String, Vec<u8>>,
}

/// A chip. Its copy is the same chip; [`Self::another`] is one that holds the same.
#[derive(Clone, Default)]
pub(super) struct Chip(Arc<Mutex<Inside>>);

impl Chip {
    pub fn store(&self) -> KeyStore {
        KeyStore::new(Arc::new(self.clone()))
    }

    /// What no real chip gives: another one with all it holds.
    pub fn another(&self) -> Self {
        Self(Arc::new(Mutex::new(self.with(|inside| inside.clone()))))
    }

    fn with<T>(&self, work: impl FnOnce(&mut Inside) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn key(&self, alias: &str) -> Result<[u8; 32], KeyStoreError> {
        self.with(|inside| inside.keys.get(alias).copied()).ok_or(KeyStoreError::NoKey)
    }
}

impl HardwareKeyStore for Chip {
    fn level(&self) -> Result<Level, KeyStoreError> {
        Ok(Level::SecureElement)
    }
    fn create(&self, alias: &str, _: KeyUse) -> Result<(), KeyStoreError> {
        let key = *Key::random().as_bytes();
        self.with(|inside| match inside.keys.contains_key(alias) {
            true => Err(KeyStoreError::Exists),
            false => {
                inside.keys.insert(alias.to_owned(), key);
                Ok(())
            }
        })
    }
    fn strengthen(&self, alias: &str, input: &[u8; 32]) -> Result<Vec<u8>, KeyStoreError> {
        Ok(generichash::keyed::<32>(&self.key(alias)?, b"weft/test-chip", &[input]).to_vec())
    }
    fn seal(&self, alias: &str, plain: &[u8]) -> Result<Vec<u8>, KeyStoreError> {
        Ok(aead::seal(&Key::from_bytes(self.key(alias)?), &[0; 24], &[], plain))
    }
    fn open(&self, alias: &str, sealed: &[u8]) -> Result<Vec<u8>, KeyStoreError> {
        let opened = aead::open(&Key::from_bytes(self.key(alias)?), &[0; 24], &[], sealed);
        opened.map_err(|_| KeyStoreError::Unopened)
    }
    fn delete(&self, alias: &str) -> Result<(), KeyStoreError> {
        self.with(|inside| {
            inside.keys.remove(alias);
            inside.kept.remove(alias);
        });
        Ok(())
    }
    fn keep(&self, alias: &str, value: &[u8]) -> Result<(), KeyStoreError> {
        self.with(|inside| inside.kept.insert(alias.to_owned(), value.to_vec()));
        Ok(())
    }
    fn kept(&self, alias: &str) -> Result<Option<Vec<u8>>, KeyStoreError> {
        Ok(self.with(|inside| inside.kept.get(alias).cloned()))
    }
    fn aliases(&self) -> Result<Vec<String>, KeyStoreError> {
        Ok(self.with(|inside| inside.keys.keys().chain(inside.kept.keys()).cloned().collect()))
    }
}
