//! The vault: made with a code, opened with it, and the source of every key of a notebook.
//!
//! ```text
//! code ─ one Argon2id run ─▶ k_pw ─ x = BLAKE2b(k_pw, "weft/hw-in"‖id) ─▶ hardware ─▶ y
//! KEK = BLAKE2b(k_pw, "weft/kek"‖y‖id) ─ opens a slot of the header ─▶ vault master key ─▶ subkeys
//! ```
//! Called by `engine` when a notebook is set up, unlocked and locked. Byte layout: `layout.rs`; two copies: `copies.rs`.

use std::fmt;
use std::io;
use std::path::Path;

use zeroize::Zeroizing;

use crate::code::Code;
use crate::context;
use crate::copies;
use crate::generichash::keyed;
use crate::kdf;
use crate::key::Key;
use crate::keystore::{HardwareKeyStore, KeyStoreError};
use crate::layout::{Head, Header};
use crate::pwhash::{self, Cost};
use crate::random;

/// File names of the two copies of the header.
pub const NAMES: [&str; 2] = ["vault-a", "vault-b"];

/// Why a vault was not made or opened. None of these changes a byte on disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// No slot opens with this code.
    #[error("this code does not open the vault")]
    WrongCode,
    /// Not UTF-8, empty, or longer than 1024 bytes once normalised.
    #[error("a code has 1 to 1024 bytes of text")]
    BadCode,
    /// Both copies of the header are unreadable. They are kept as they are.
    #[error("the vault's header is damaged")]
    Damaged,
    /// There is no header in this folder.
    #[error("there is no vault here")]
    Missing,
    /// There is a header in this folder already.
    #[error("there is a vault here already")]
    Exists,
    /// The header asks for an Argon2id cost outside the caps; it was not run.
    #[error("the vault asks for a cost outside the caps")]
    BadCost,
    /// Made by a newer version of Weft.
    #[error("the vault is of a newer version")]
    Newer,
    /// The device has not the memory to check a code at this vault's cost.
    #[error("not enough memory to check the code")]
    OutOfMemory,
    /// The key store did not answer as it must.
    #[error("key store: {0}")]
    KeyStore(#[from] KeyStoreError),
    /// The folder could not be read or written.
    #[error("files: {0}")]
    Io(io::ErrorKind),
}

impl From<io::Error> for VaultError {
    /// Keeps the kind; the text may hold a path.
    fn from(error: io::Error) -> Self {
        Self::Io(error.kind())
    }
}

impl From<pwhash::OutOfMemory> for VaultError {
    fn from(_: pwhash::OutOfMemory) -> Self {
        Self::OutOfMemory
    }
}

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

/// An open vault: holds the master key, zeroised on drop.
pub struct Vault {
    vmk: Key,
    id: [u8; 16],
}

impl Vault {
    /// Makes a vault in the folder `dir`, which must exist, opened by `code` together with `store`.
    ///
    /// # Errors
    /// [`VaultError::Exists`] if either copy of a header is there, readable or not; the key store's errors; I/O.
    pub fn create(dir: &Path, code: &Code, store: &dyn HardwareKeyStore, cost: Cost) -> Result<Self, VaultError> {
        if !copies::read(dir, NAMES)?.is_missing() {
            return Err(VaultError::Exists);
        }
        let head = Head { cost, salt: random::bytes(), id: random::bytes() };
        let stretched = pwhash::argon2id13(code.as_bytes(), &head.salt, cost)?;
        let alias = alias(&head.id);
        store.create(&alias)?;
        let made = Self::write_first(dir, head, &stretched, store);
        if made.is_err() {
            // Nothing is sealed under this alias yet; a store that cannot delete it keeps a key without a use.
            let _ = store.delete(&alias);
        }
        made
    }

    fn write_first(dir: &Path, head: Head, stretched: &Key, store: &dyn HardwareKeyStore) -> Result<Self, VaultError> {
        let kek = kek(&head, stretched, store)?;
        let vmk = Key::random();
        let id = head.id;
        let header = Header::new(head, &kek, &vmk);
        copies::write(dir, NAMES, &header.bytes())?;
        Ok(Self { vmk, id })
    }

    /// Opens the vault in `dir`, with one Argon2id run however many slots there are.
    ///
    /// The first copy of the header that passes its check is the one that holds; if the other differs from it, it is
    /// written anew. If neither passes, each is still tried, for a slot authenticates itself.
    ///
    /// # Errors
    /// [`VaultError::WrongCode`]; [`VaultError::Missing`] if there is no header; [`VaultError::Damaged`] if no copy is
    /// readable, the bytes being kept; [`VaultError::BadCost`], [`VaultError::Newer`], [`VaultError::OutOfMemory`]; the
    /// key store's errors; I/O.
    pub fn open(dir: &Path, code: &Code, store: &dyn HardwareKeyStore) -> Result<Self, VaultError> {
        let found = copies::read(dir, NAMES)?;
        if found.is_missing() {
            return Err(VaultError::Missing);
        }
        for body in found.intact() {
            match Header::parse(body) {
                // Passes its check and is no header: not ours; the other copy may be.
                Err(VaultError::Damaged) => continue,
                Err(error) => return Err(error),
                Ok(header) => {
                    let vault = Self::unlock(&header, code, store)?;
                    if !found.both_say(body) {
                        // The vault is open either way; the next opening tries again.
                        let _ = copies::write(dir, NAMES, body);
                    }
                    return Ok(vault);
                }
            }
        }
        for body in found.damaged() {
            let Ok(header) = Header::parse(body) else {
                continue;
            };
            match Self::unlock(&header, code, store) {
                Ok(vault) => {
                    let _ = copies::write(dir, NAMES, body);
                    return Ok(vault);
                }
                // Whether the code was wrong or the bytes are, cannot be told apart here.
                Err(VaultError::WrongCode | VaultError::KeyStore(KeyStoreError::NoKey)) => {}
                Err(error) => return Err(error),
            }
        }
        Err(VaultError::Damaged)
    }

    fn unlock(header: &Header, code: &Code, store: &dyn HardwareKeyStore) -> Result<Self, VaultError> {
        let head = &header.head;
        let stretched = pwhash::argon2id13(code.as_bytes(), &head.salt, head.cost)?;
        let vmk = header.open(&kek(head, &stretched, store)?)?;
        Ok(Self { vmk, id: head.id })
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

/// Key-encryption key: what the code gives, strengthened by the key store.
fn kek(head: &Head, stretched: &Key, store: &dyn HardwareKeyStore) -> Result<Key, VaultError> {
    let x = Zeroizing::new(keyed::<32>(stretched.as_bytes(), context::HW_IN, &[&head.id]));
    let y = Zeroizing::new(store.strengthen(&alias(&head.id), &x)?);
    // A store that answers short, long or zeros would leave the code alone to protect the vault.
    if y.len() != 32 || y.iter().all(|byte| *byte == 0) {
        return Err(KeyStoreError::BadAnswer.into());
    }
    let kek = keyed(stretched.as_bytes(), context::KEK, &[&y, &head.id]);
    Ok(Key::from_bytes(kek))
}

/// Name of this vault's key in the key store.
fn alias(id: &[u8; 16]) -> String {
    let hex: String = id.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("vault-{hex}")
}

#[cfg(test)]
#[path = "header_tests.rs"]
mod tests;
