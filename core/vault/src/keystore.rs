//! Where a secret lives that never leaves the device: what a phone's hardware, or a file where there is none, can be asked.
//!
//! The shells implement [`HardwareKeyStore`] over Android Keystore and the Secure Enclave; the CLI and the tests use
//! [`SoftwareKeyStore`](crate::SoftwareKeyStore). Calls are synchronous and pass values by copy, so that a foreign language
//! can answer them. The core never calls a store itself: [`KeyStore`](crate::KeyStore) stands between.

/// Bytes a value kept for an alias may have.
pub const LONGEST_KEPT: usize = 1024;

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

/// When a key may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum KeyUse {
    /// At any time, without asking anybody.
    Silent,
    /// Each use asks the person for a finger or a face.
    Presence,
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
    /// The key is another than it was, or can never be used again: on a phone, after a new finger was enrolled.
    #[error("the key is not the one it was")]
    Changed,
    /// The answer had the wrong length or was all zeros.
    #[error("the key store gave an unusable answer")]
    BadAnswer,
    /// The store's own file is unreadable. It is kept as it is.
    #[error("the key store is damaged")]
    Damaged,
    /// The store's own file was written by a newer version of Weft. It is kept as it is.
    #[error("the key store is of a newer version")]
    Newer,
    /// There is no room left on this device for what the store has to keep.
    #[error("there is no room left on this device")]
    Full,
    /// More than [`LONGEST_KEPT`] bytes were to be kept.
    #[error("the value is too long to be kept")]
    TooLong,
    /// This device cannot ask for a finger or a face.
    #[error("this device cannot ask for a finger or a face")]
    NoPresence,
    /// The person was asked for a finger or a face and did not give it.
    #[error("nobody confirmed with a finger or a face")]
    Refused,
    /// The store does not answer now; trying again may help.
    #[error("the key store is not available")]
    Unavailable,
    /// The store did not answer in time.
    #[error("the key store did not answer in time")]
    TimedOut,
}

/// Keys that never leave their store, called by their alias, and small values kept beside them.
///
/// # How a phone keeps a value
/// [`keep`](Self::keep) must not be undone by putting back an earlier copy of the app's files, for the count of wrong codes
/// and the notebook's freshness rest on it. Where the platform has memory with that property, use it. Otherwise: make a
/// new hardware key, seal the value under it, write the sealed value to a file outside the notebook's folder and outside
/// backups, make that durable, and only then delete the hardware key of the value before. An earlier file then opens under
/// no key there is. After a kill in between, both keys are there: the file says which one counts, the other is deleted.
/// Keep room for that file in reserve: a try that cannot be counted is not made, and a full phone must still open.
///
/// # Names
/// Every alias of a notebook holds its vault id, or the id of its second unlock, in hexadecimal: by it a wipe knows what to
/// delete. A store may use names of its own behind these; [`aliases`](Self::aliases) answers with the ones it was given.
pub trait HardwareKeyStore: Send + Sync {
    /// What protects the keys.
    ///
    /// # Errors
    /// [`KeyStoreError::Unavailable`].
    fn level(&self) -> Result<Level, KeyStoreError>;

    /// Makes a key of this name.
    ///
    /// # Errors
    /// [`KeyStoreError::Exists`]; an existing key is never replaced. [`KeyStoreError::NoPresence`] if the device cannot
    /// ask the person.
    fn create(&self, alias: &str, usage: KeyUse) -> Result<(), KeyStoreError>;

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
    /// [`KeyStoreError::NoKey`], [`KeyStoreError::Unopened`], [`KeyStoreError::Changed`] and others of the store.
    fn open(&self, alias: &str, sealed: &[u8]) -> Result<Vec<u8>, KeyStoreError>;

    /// Deletes a key and forgets the value kept for it; what was sealed under it is gone. Deleting a key that is not there
    /// succeeds.
    ///
    /// # Errors
    /// Those of the store.
    fn delete(&self, alias: &str) -> Result<(), KeyStoreError>;

    /// Keeps a value of at most [`LONGEST_KEPT`] bytes for an alias, whether or not it has a key, in place of the one
    /// before; durable when this returns.
    ///
    /// # Errors
    /// Those of the store; the value before is kept then.
    fn keep(&self, alias: &str, value: &[u8]) -> Result<(), KeyStoreError>;

    /// The value kept for an alias, if there is one.
    ///
    /// # Errors
    /// Those of the store.
    fn kept(&self, alias: &str) -> Result<Option<Vec<u8>>, KeyStoreError>;

    /// Every name that has a key or a kept value, in any order: what a wipe has to delete.
    ///
    /// # Errors
    /// Those of the store.
    fn aliases(&self) -> Result<Vec<String>, KeyStoreError>;
}
