//! A chip that keeps keys, for tests: what it holds can be copied, and each call to it watched.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use weft_store::SealedKeys;
use weft_vault::{HardwareKeyStore, Key, KeyStore, KeyStoreError, KeyUse, Level, generichash};

pub const VAULT: [u8; 16] = [9; 16];

pub type Keys = BTreeMap<String, [u8; 32]>;
pub type Hook = Box<dyn Fn(&str, &Keys) -> Result<(), KeyStoreError> + Send>;

/// A chip: keys that leave it only by a copy which no real one gives, and somebody who watches each call.
#[derive(Clone, Default)]
pub struct Chip {
    keys: Arc<Mutex<Keys>>,
    watched: Arc<Mutex<Option<Hook>>>,
    /// Whether it admits to be none.
    pub software: bool,
}

impl Chip {
    pub fn of(keys: Keys) -> Self {
        Self { keys: Arc::new(Mutex::new(keys)), ..Self::default() }
    }

    pub fn keys(&self) -> Keys {
        self.keys.lock().expect("alone").clone()
    }

    /// From now on it holds these.
    pub fn set(&self, keys: Keys) {
        *self.keys.lock().expect("alone") = keys;
    }

    pub fn watch(&self, hook: Option<Hook>) {
        *self.watched.lock().expect("alone") = hook;
    }

    fn called(&self, what: &str) -> Result<(), KeyStoreError> {
        let keys = self.keys();
        self.watched.lock().expect("alone").as_ref().map_or(Ok(()), |hook| hook(what, &keys))
    }

    /// What opens sealed records with this chip; `second` with the second unlock.
    pub fn sealed_keys(&self, second: bool) -> SealedKeys {
        SealedKeys {
            vault: VAULT,
            shred: Key::from_bytes([8; 32]),
            store: KeyStore::new(Arc::new(self.clone())),
            second: second.then(|| Key::from_bytes([7; 32])),
        }
    }
}

impl HardwareKeyStore for Chip {
    fn level(&self) -> Result<Level, KeyStoreError> {
        Ok(if self.software { Level::Software } else { Level::SecureElement })
    }
    fn create(&self, alias: &str, _: KeyUse) -> Result<(), KeyStoreError> {
        self.called("create")?;
        let mut keys = self.keys.lock().expect("alone");
        if keys.contains_key(alias) {
            return Err(KeyStoreError::Exists);
        }
        keys.insert(alias.to_owned(), *Key::random().as_bytes());
        Ok(())
    }
    fn strengthen(&self, alias: &str, input: &[u8; 32]) -> Result<Vec<u8>, KeyStoreError> {
        self.called("strengthen")?;
        let key = self.keys.lock().expect("alone").get(alias).copied().ok_or(KeyStoreError::NoKey)?;
        Ok(generichash::keyed::<32>(&key, b"weft/test-chip", &[input]).to_vec())
    }
    fn seal(&self, _: &str, _: &[u8]) -> Result<Vec<u8>, KeyStoreError> {
        Err(KeyStoreError::Unavailable)
    }
    fn open(&self, _: &str, _: &[u8]) -> Result<Vec<u8>, KeyStoreError> {
        Err(KeyStoreError::Unavailable)
    }
    fn delete(&self, alias: &str) -> Result<(), KeyStoreError> {
        self.called("delete")?;
        self.keys.lock().expect("alone").remove(alias);
        Ok(())
    }
    fn keep(&self, _: &str, _: &[u8]) -> Result<(), KeyStoreError> {
        Err(KeyStoreError::Unavailable)
    }
    fn kept(&self, _: &str) -> Result<Option<Vec<u8>>, KeyStoreError> {
        Ok(None)
    }
    fn aliases(&self) -> Result<Vec<String>, KeyStoreError> {
        Ok(self.keys().into_keys().collect())
    }
}
