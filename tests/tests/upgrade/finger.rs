//! The key store of the second fixture: its own key file, in which a key for a finger is like any other.

use std::path::Path;
use std::sync::Arc;

use weft_engine::{HardwareKeyStore, KeyStore, KeyStoreError, KeyUse, Level};
use weft_vault::SoftwareKeyStore;

/// The key store of a notebook's folder that was told that a finger is there.
pub fn keys(dir: &Path) -> KeyStore {
    KeyStore::new(Arc::new(Finger(SoftwareKeyStore::at(dir))))
}

struct Finger(SoftwareKeyStore);

impl HardwareKeyStore for Finger {
    fn level(&self) -> Result<Level, KeyStoreError> {
        self.0.level()
    }
    fn create(&self, alias: &str, _: KeyUse) -> Result<(), KeyStoreError> {
        self.0.create(alias, KeyUse::Silent)
    }
    fn strengthen(&self, alias: &str, input: &[u8; 32]) -> Result<Vec<u8>, KeyStoreError> {
        self.0.strengthen(alias, input)
    }
    fn seal(&self, alias: &str, plain: &[u8]) -> Result<Vec<u8>, KeyStoreError> {
        self.0.seal(alias, plain)
    }
    fn open(&self, alias: &str, sealed: &[u8]) -> Result<Vec<u8>, KeyStoreError> {
        self.0.open(alias, sealed)
    }
    fn delete(&self, alias: &str) -> Result<(), KeyStoreError> {
        self.0.delete(alias)
    }
    fn keep(&self, alias: &str, value: &[u8]) -> Result<(), KeyStoreError> {
        self.0.keep(alias, value)
    }
    fn kept(&self, alias: &str) -> Result<Option<Vec<u8>>, KeyStoreError> {
        self.0.kept(alias)
    }
    fn aliases(&self) -> Result<Vec<String>, KeyStoreError> {
        self.0.aliases()
    }
}
