//! What can go wrong with a notebook's files, and why a segment is not taken.

use weft_model::ids::{LogId, Mid};
use weft_model::records::Unreadable;

use crate::disk;

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
    #[error(
        "there is no room left on this device; what was saved before is safe, the last step was not kept: free some room, \
         for instance by deleting videos or programs you no longer need, then do it again"
    )]
    Full,
    /// The device could not read or write its storage. Whether that lasts is not knowable.
    #[error(
        "this device could not read or write its storage; what was saved before was not changed: restart the device, and \
         if it happens again hand your notebook on to another one"
    )]
    Storage,
    /// The notebook is older than it was, or parts of it are: it can be read, and written again after
    /// [`crate::Store::go_on`].
    #[error(
        "this notebook is not the newest there was; it can be read, and written only after you say to go on with it"
    )]
    RolledBack,
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
    /// A record whose audience is itself came by the way of ordinary records: it is stored sealed only.
    #[error("this record may only be kept sealed")]
    SealedOnly,
    /// More waits to be carried than a locked notebook may hold: nothing was added, nothing dropped.
    #[error("too much waits to be carried already; open Weft once, so that it is taken in")]
    CarryingFull,
    /// A capture was not read or gone on with. Its bytes are kept as they are.
    #[error("a recording could not be used: {0}")]
    Capture(weft_vault::capture::CaptureError),
    /// The device's key store did not do what it was asked.
    #[error("the device's key store did not do what it was asked: {0}")]
    KeyStore(#[from] weft_vault::KeyStoreError),
    /// The file system said no.
    #[error("the notebook's folder cannot be used: {0}")]
    Folder(std::io::ErrorKind),
    /// SQLite said no, for a reason that is none of the above.
    #[error("the notebook's database failed: {0}")]
    Database(rusqlite::Error),
}

impl From<rusqlite::Error> for StoreError {
    /// What SQLite calls damaged may be what the disk did not give it.
    fn from(error: rusqlite::Error) -> Self {
        Self::of(error, disk::has_failed())
    }
}

impl StoreError {
    /// `unread`: whether a read has failed since the notebook was opened.
    fn of(error: rusqlite::Error, unread: bool) -> Self {
        use rusqlite::ErrorCode as Code;
        if let rusqlite::Error::SqliteFailure(failure, _) = &error
            && failure.extended_code == rusqlite::ffi::SQLITE_IOERR_SHORT_READ
        {
            return Self::Damaged;
        }
        match (&error, error.sqlite_error_code()) {
            (_, Some(Code::NotADatabase | Code::DatabaseCorrupt)) if unread => Self::Storage,
            (_, Some(Code::NotADatabase | Code::DatabaseCorrupt)) => Self::Damaged,
            (_, Some(Code::DatabaseBusy | Code::DatabaseLocked)) => Self::Busy,
            (_, Some(Code::DiskFull)) => Self::Full,
            (_, Some(Code::SystemIoFailure | Code::CannotOpen)) => Self::Storage,
            (rusqlite::Error::FromSqlConversionFailure(..) | rusqlite::Error::IntegralValueOutOfRange(..), _) => {
                Self::Damaged
            }
            _ => Self::Database(error),
        }
    }
}

impl From<weft_vault::capture::CaptureError> for StoreError {
    fn from(error: weft_vault::capture::CaptureError) -> Self {
        match error {
            weft_vault::capture::CaptureError::Io(kind) => std::io::Error::from(kind).into(),
            other => Self::Capture(other),
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::NotFound => Self::Missing,
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Self::Full,
            // `EIO` has no kind of its own; 5 on every Unix.
            _ if error.raw_os_error() == Some(5) => Self::Storage,
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

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::ffi;

    #[test]
    fn what_the_storage_says_has_a_type() {
        let sqlite = |code| StoreError::from(rusqlite::Error::SqliteFailure(ffi::Error::new(code), None));
        assert!(matches!(sqlite(ffi::SQLITE_FULL), StoreError::Full));
        assert!(matches!(sqlite(ffi::SQLITE_IOERR_WRITE), StoreError::Storage));
        assert!(matches!(sqlite(ffi::SQLITE_IOERR_FSYNC), StoreError::Storage));
        assert!(matches!(sqlite(ffi::SQLITE_IOERR_SHORT_READ), StoreError::Damaged));
        assert!(matches!(sqlite(ffi::SQLITE_CORRUPT), StoreError::Damaged));
        assert!(matches!(sqlite(ffi::SQLITE_NOTADB), StoreError::Damaged));
        assert!(matches!(sqlite(ffi::SQLITE_BUSY), StoreError::Busy));
        let unread = |code| StoreError::of(rusqlite::Error::SqliteFailure(ffi::Error::new(code), None), true);
        assert!(matches!(unread(ffi::SQLITE_CORRUPT), StoreError::Storage));
        assert!(matches!(unread(ffi::SQLITE_NOTADB), StoreError::Storage));
        assert!(matches!(unread(ffi::SQLITE_BUSY), StoreError::Busy));
        let system = |number| StoreError::from(std::io::Error::from_raw_os_error(number));
        assert!(matches!(
            (system(28), system(5), system(2)),
            (StoreError::Full, StoreError::Storage, StoreError::Missing)
        ));
    }
}
