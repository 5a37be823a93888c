//! What can go wrong with a notebook's files, and why a segment is not taken.

use weft_model::ids::{LogId, Mid};
use weft_model::records::Unreadable;

/// What can go wrong. Whatever it is, no file is ever replaced, and a failed write changes nothing.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another process has this notebook open.
    #[error("the notebook is open in another window or program")]
    Busy,
    /// There is no notebook in this folder.
    #[error("there is no notebook here")]
    Missing,
    /// There is a notebook in this folder already.
    #[error("there is a notebook here already")]
    Exists,
    /// The first page does not open: another key, another file, or a damaged page. Which of them is not knowable.
    #[error("this key does not open this notebook, or its file is damaged; nothing was changed")]
    WrongKey,
    /// A page, or what it holds, is not what was written. The bytes are kept as they are.
    #[error("the notebook's file is damaged; nothing was changed")]
    Damaged,
    /// Written by a newer version of Weft; opened unchanged by nobody older.
    #[error("this notebook was written by a newer Weft (format {found}); update Weft to open it")]
    NewerVersion {
        /// The file's schema number.
        found: u32,
    },
    /// The disk is full.
    #[error("there is no room left on this device; nothing of the last step was kept")]
    Full,
    /// Nothing can be stored before the genesis.
    #[error("this notebook belongs to no partnership yet")]
    NoGenesis,
    /// The notebook already belongs to another partnership.
    #[error("this notebook belongs to another partnership")]
    OtherGenesis,
    /// A segment or notice of another partnership.
    #[error("this is of another partnership")]
    Foreign,
    /// What comes before this segment is not held: hold it until that arrives.
    #[error("facts are missing before this segment")]
    Gap {
        /// The log.
        log: LogId,
        /// The highest sequence number held of it; 0 for none.
        held: u64,
    },
    /// The device that wrote this is not known here yet: hold it until its admission arrives.
    #[error("the device that wrote this is not known here yet")]
    UnknownMember {
        /// The device.
        mid: Mid,
    },
    /// The log is signed with another key than its device was admitted with: refused for good.
    #[error("this log is not signed by the device it names")]
    OtherKey {
        /// The device.
        mid: Mid,
    },
    /// The file system said no.
    #[error("the notebook's folder cannot be used: {0}")]
    Folder(std::io::ErrorKind),
    /// SQLite said no, for a reason that is none of the above.
    #[error("the notebook's database failed: {0}")]
    Database(rusqlite::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        match (&error, error.sqlite_error_code()) {
            (_, Some(Code::NotADatabase | Code::DatabaseCorrupt)) => Self::Damaged,
            (_, Some(Code::DatabaseBusy | Code::DatabaseLocked)) => Self::Busy,
            (_, Some(Code::DiskFull)) => Self::Full,
            (rusqlite::Error::FromSqlConversionFailure(..) | rusqlite::Error::IntegralValueOutOfRange(..), _) => {
                Self::Damaged
            }
            _ => Self::Database(error),
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::NotFound => Self::Missing,
            std::io::ErrorKind::StorageFull => Self::Full,
            kind => Self::Folder(kind),
        }
    }
}

impl From<postcard::Error> for StoreError {
    fn from(_: postcard::Error) -> Self {
        Self::Damaged
    }
}

impl From<Unreadable> for StoreError {
    fn from(_: Unreadable) -> Self {
        Self::Damaged
    }
}

impl From<StoreError> for Unreadable {
    fn from(_: StoreError) -> Self {
        Self
    }
}
