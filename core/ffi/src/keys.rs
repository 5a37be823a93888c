//! Where a shell keeps keys: the device's hardware, as Kotlin and Swift answer for it.
//!
//! A shell implements [`HardwareKeyStore`] and hands it over once, as [`DeviceKeys`]; the core calls it from threads of
//! its own, never from the one that called. It behaves as the engine's trait of the same name says, method by method.
//! What a store does wrong ends as an error of the call that asked: an exception, declared or not, an answer that never
//! comes, one that is too short, too long or empty. Only what ends the process itself (a `fatalError` in Swift) ends it
//! here too.

use std::sync::Arc;

use weft_engine::{KeyStore, KeyStoreError as Engine, KeyUse, Level};

/// Why a key store did not do what it was asked, as a shell says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum KeyStoreError {
    /// There is no key of this name; the system may have wiped it.
    #[error("the key is not there")]
    NoKey,
    /// There is a key of this name already; it was left alone.
    #[error("the key is there already")]
    Exists,
    /// The sealed bytes do not open under this key.
    #[error("this does not open with this key")]
    Unopened,
    /// The key can never be used again, for instance after a new finger was enrolled.
    #[error("the key is not the one it was")]
    Changed,
    /// There is no room left for what is to be kept.
    #[error("there is no room left on this device")]
    Full,
    /// This device cannot ask for a finger or a face.
    #[error("this device cannot ask for a finger or a face")]
    NoPresence,
    /// The person was asked for a finger or a face and did not give it.
    #[error("nobody confirmed with a finger or a face")]
    Refused,
    /// Anything else; trying again may help.
    #[error("the key store is not available")]
    Unavailable,
}

impl From<uniffi::UnexpectedUniFFICallbackError> for KeyStoreError {
    /// An exception that the store did not declare. Its text may hold what the store was given, and goes no further.
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Unavailable
    }
}

impl From<KeyStoreError> for Engine {
    fn from(error: KeyStoreError) -> Self {
        match error {
            KeyStoreError::NoKey => Self::NoKey,
            KeyStoreError::Exists => Self::Exists,
            KeyStoreError::Unopened => Self::Unopened,
            KeyStoreError::Changed => Self::Changed,
            KeyStoreError::Full => Self::Full,
            KeyStoreError::NoPresence => Self::NoPresence,
            KeyStoreError::Refused => Self::Refused,
            KeyStoreError::Unavailable => Self::Unavailable,
        }
    }
}

/// The answer of a call that answers nothing else: it was done.
///
/// On the JVM, what is thrown and is no `Exception` (a method that an older Android lacks, a stack that overflows) leaves
/// the bridge without a trace, and a call without an answer would have succeeded. This answer cannot be missing unnoticed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum Done {
    /// It was done, and is durable where that is asked.
    Done,
}

/// Keys that never leave the device's hardware, called by their alias, and small values kept beside them.
///
/// Calls may come from any thread, several at a time. Values are copies on both sides; the shell overwrites its own. Ten
/// seconds are given for a call, a minute where the person is asked. What is asked of each method, and how a phone keeps
/// values that no earlier copy brings back, stands with the engine's `HardwareKeyStore`.
#[uniffi::export(with_foreign)]
pub trait HardwareKeyStore: Send + Sync {
    /// What protects the keys.
    fn level(&self) -> Result<Level, KeyStoreError>;

    /// Makes a key of this name; `Exists` if there is one, which is never replaced.
    fn create(&self, alias: String, usage: KeyUse) -> Result<Done, KeyStoreError>;

    /// 32 bytes that only this key can make of these 32; the same each time.
    fn strengthen(&self, alias: String, input: Vec<u8>) -> Result<Vec<u8>, KeyStoreError>;

    /// Seals bytes so that only this key opens them. Asks the person if the key was made so.
    fn seal(&self, alias: String, plain: Vec<u8>) -> Result<Vec<u8>, KeyStoreError>;

    /// Opens what `seal` made: the engine's `open`, a name that Swift's generated header cannot take. Asks the person if
    /// the key was made so.
    fn unseal(&self, alias: String, sealed: Vec<u8>) -> Result<Vec<u8>, KeyStoreError>;

    /// Deletes a key and what is kept for it. It succeeds if there is none.
    fn delete(&self, alias: String) -> Result<Done, KeyStoreError>;

    /// Keeps at most 1024 bytes for an alias, whether or not it has a key, in place of those before; durable when it
    /// returns.
    fn keep(&self, alias: String, value: Vec<u8>) -> Result<Done, KeyStoreError>;

    /// What is kept for an alias, if anything is.
    fn kept(&self, alias: String) -> Result<Option<Vec<u8>>, KeyStoreError>;

    /// Every name that has a key or a kept value, in any order.
    fn aliases(&self) -> Result<Vec<String>, KeyStoreError>;
}

/// A shell's key store as the core uses it. Made once and handed to every opening, so that calls which hang are counted
/// over all of them.
#[derive(uniffi::Object)]
pub struct DeviceKeys {
    store: KeyStore,
}

#[uniffi::export]
impl DeviceKeys {
    /// The keys in this store.
    #[uniffi::constructor]
    pub fn new(store: Arc<dyn HardwareKeyStore>) -> Arc<Self> {
        Arc::new(Self { store: KeyStore::new(Arc::new(Shell(store))) })
    }
}

#[cfg(feature = "fixed-clock")]
#[uniffi::export]
impl DeviceKeys {
    /// Keys in software, beside the notebook in this folder, as the program `weft` has them. For tests.
    #[uniffi::constructor]
    pub fn beside(dir: String) -> Arc<Self> {
        Arc::new(Self { store: KeyStore::software(std::path::Path::new(&dir)) })
    }

    /// The keys in this store, with so many milliseconds for each call. For tests.
    #[uniffi::constructor]
    pub fn within(store: Arc<dyn HardwareKeyStore>, limit_ms: u32) -> Arc<Self> {
        let limit = std::time::Duration::from_millis(limit_ms.into());
        Arc::new(Self { store: KeyStore::with_limits(Arc::new(Shell(store)), limit, limit) })
    }
}

impl DeviceKeys {
    #[cfg(test)]
    pub(crate) fn software(dir: &std::path::Path) -> Self {
        Self { store: KeyStore::software(dir) }
    }

    pub(crate) fn store(&self) -> KeyStore {
        self.store.clone()
    }
}

/// A shell's store as the engine calls it.
struct Shell(Arc<dyn HardwareKeyStore>);

impl weft_engine::HardwareKeyStore for Shell {
    fn level(&self) -> Result<Level, Engine> {
        Ok(self.0.level()?)
    }

    fn create(&self, alias: &str, usage: KeyUse) -> Result<(), Engine> {
        let Done::Done = self.0.create(alias.to_owned(), usage)?;
        Ok(())
    }

    fn strengthen(&self, alias: &str, input: &[u8; 32]) -> Result<Vec<u8>, Engine> {
        Ok(self.0.strengthen(alias.to_owned(), input.to_vec())?)
    }

    fn seal(&self, alias: &str, plain: &[u8]) -> Result<Vec<u8>, Engine> {
        Ok(self.0.seal(alias.to_owned(), plain.to_vec())?)
    }

    fn open(&self, alias: &str, sealed: &[u8]) -> Result<Vec<u8>, Engine> {
        Ok(self.0.unseal(alias.to_owned(), sealed.to_vec())?)
    }

    fn delete(&self, alias: &str) -> Result<(), Engine> {
        let Done::Done = self.0.delete(alias.to_owned())?;
        Ok(())
    }

    fn keep(&self, alias: &str, value: &[u8]) -> Result<(), Engine> {
        let Done::Done = self.0.keep(alias.to_owned(), value.to_vec())?;
        Ok(())
    }

    fn kept(&self, alias: &str) -> Result<Option<Vec<u8>>, Engine> {
        Ok(self.0.kept(alias.to_owned())?)
    }

    fn aliases(&self) -> Result<Vec<String>, Engine> {
        Ok(self.0.aliases()?)
    }
}
