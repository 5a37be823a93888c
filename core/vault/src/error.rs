//! Why a vault was not made, opened or changed. Whoever calls the vault maps each of these to what a person can do.

use std::io;

use crate::keystore::KeyStoreError;
use crate::pwhash;

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
    /// Too many wrong codes: the next one is looked at after so many seconds. This one was not.
    #[error("too many wrong codes; wait {seconds} seconds")]
    Wait {
        /// Seconds left, at least 1.
        seconds: u32,
    },
    /// The code that opens and the code that wipes must differ.
    #[error("the code that opens and the code that wipes must differ")]
    SameCode,
    /// No finger or face opens this vault: that was not set up, or the files of it are damaged.
    #[error("no finger or face opens this vault")]
    NoPresence,
    /// Somebody else changed the vault at the same time. Nothing was changed here.
    #[error("the vault was changed by another program at the same time")]
    Busy,
    /// A wipe of this folder was begun and has to be finished first.
    #[error("this vault is being wiped")]
    Wiping,
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
