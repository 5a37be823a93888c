//! The errors that leave the core: few, each with what to do next, none with what somebody wrote.

use weft_model::command::Refusal;
use weft_model::records::Unreadable;
use weft_vault::KeyStoreError;
use weft_vault::capture::CaptureError;

use crate::notebook::UNREADABLE;

/// What a shell or a program can act on.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WeftError {
    /// A rule says no. Nothing was changed.
    #[error("{reason}")]
    Refused {
        /// A stable name, such as `not_yours` or `denied.withdrawn`.
        code: &'static str,
        /// The rule in words.
        reason: String,
        /// The rule itself, for a screen.
        refusal: Refusal,
    },
    /// The code opens nothing here, or too many were tried. Nothing was changed but the count of tries.
    #[error("{}", wrong_code(*.wait))]
    WrongCode {
        /// Seconds until the next code is looked at; 0 = at once.
        wait: u32,
    },
    /// Another process has the notebook open.
    #[error("the notebook is open elsewhere; close it there first")]
    Busy,
    /// There is no notebook in this folder, or not yet a partnership in it.
    #[error("{what}")]
    NotThere {
        /// What is missing and what to do.
        what: &'static str,
    },
    /// What is stored or what arrived cannot be trusted or read; the bytes are kept as they are.
    #[error("{what}; nothing was changed, keep the file as it is and ask for help")]
    Damaged {
        /// What is damaged.
        what: &'static str,
    },
    /// A newer Weft wrote this.
    #[error("a newer version of Weft wrote this; update Weft first")]
    Newer,
    /// What was given cannot be used.
    #[error("{what}")]
    BadInput {
        /// What is wrong with it and what to do.
        what: String,
    },
    /// The device could not read or write.
    #[error("{what}; try again, and restart the device if it happens again")]
    Device {
        /// What failed.
        what: &'static str,
    },
}

/// The notebook is older than it was when this device last had it: reading works, writing only after
/// [`Notebook::go_on`](crate::Notebook::go_on).
pub const OLDER_COPY: WeftError = WeftError::Damaged { what: OLDER };
const OLDER: &str = "this notebook is an older copy, or another copy of it was written too: it can be read, and written only after `go-on`";

/// The device is full.
pub const NO_ROOM: WeftError =
    WeftError::Device { what: "there is no room left on this device, and nothing of this was written; make some" };

fn wrong_code(wait: u32) -> String {
    match wait {
        0 => "this code does not open the notebook; try again".to_owned(),
        1..=90 => format!("too many wrong codes; try again in {wait} seconds"),
        _ => format!("too many wrong codes; try again in {} minutes", wait.div_ceil(60)),
    }
}

impl WeftError {
    /// A stable name for programs and scenarios.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Refused { code, .. } => code,
            Self::WrongCode { .. } => "wrong_code",
            Self::Busy => "busy",
            Self::NotThere { .. } => "not_there",
            Self::Damaged { what } if str::eq(what, OLDER) => "older_copy",
            Self::Damaged { .. } => "damaged",
            Self::Newer => "newer",
            Self::BadInput { .. } => "bad_input",
            Self::Device { .. } => "device",
        }
    }

    /// What was given cannot be used: what is wrong with it and what to do.
    pub fn bad(what: impl Into<String>) -> Self {
        Self::BadInput { what: what.into() }
    }
}

impl From<weft_vault::VaultError> for WeftError {
    fn from(error: weft_vault::VaultError) -> Self {
        use weft_vault::VaultError as Vault;
        match error {
            Vault::WrongCode => Self::WrongCode { wait: 0 },
            Vault::Wait { seconds } => Self::WrongCode { wait: seconds },
            Vault::BadCode => Self::bad("a code has 1 to 1024 bytes and is not only spaces"),
            Vault::Damaged => Self::Damaged { what: "both copies of the notebook's keys are damaged" },
            Vault::Missing => Self::NotThere { what: "there is no notebook in this folder; make one with `init`" },
            Vault::Exists => Self::bad("there is a notebook in this folder already"),
            Vault::Newer => Self::Newer,
            Vault::OutOfMemory => Self::Device { what: "there is too little memory to open the notebook" },
            Vault::BadCost => Self::Damaged { what: "the notebook's keys ask for more than is allowed" },
            Vault::SameCode => Self::bad("the code that opens and the code that wipes must differ"),
            Vault::NoPresence => Self::NotThere { what: "no finger or face opens this notebook; use the code" },
            Vault::Busy => Self::Busy,
            Vault::Wiping => Self::NotThere { what: "this notebook is being wiped" },
            Vault::KeyStore(error) => error.into(),
            Vault::Io(std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded) => NO_ROOM,
            Vault::Io(_) => Self::Device { what: "the notebook's keys could not be read or written" },
        }
    }
}

impl From<weft_sync::file::NotSent> for WeftError {
    fn from(error: weft_sync::file::NotSent) -> Self {
        use weft_sync::file::{NotSent, NotWritten};
        match error {
            NotSent::Io(error) => crate::durable::not_written(&error),
            NotSent::NotWritten(NotWritten::Devices) => Self::bad("this person has no device, or more than eight"),
            NotSent::NotWritten(NotWritten::Full | NotWritten::TooLarge) => crate::notebook::UNREADABLE,
        }
    }
}

impl From<KeyStoreError> for WeftError {
    fn from(error: KeyStoreError) -> Self {
        match error {
            KeyStoreError::NoKey | KeyStoreError::Changed => {
                Self::Damaged { what: "this device's key for the notebook is gone, or is another one" }
            }
            KeyStoreError::Damaged | KeyStoreError::Unopened => {
                Self::Damaged { what: "what this device's key store keeps cannot be read" }
            }
            KeyStoreError::Full => NO_ROOM,
            KeyStoreError::Newer => Self::Newer,
            KeyStoreError::NoPresence | KeyStoreError::Refused => {
                Self::bad("nobody confirmed with a finger or a face; use the code")
            }
            _ => Self::Device { what: "the device's key store did not answer" },
        }
    }
}

impl From<weft_store::StoreError> for WeftError {
    fn from(error: weft_store::StoreError) -> Self {
        use weft_store::StoreError as Store;
        match error {
            Store::Busy => Self::Busy,
            Store::Missing => Self::NotThere { what: "there is no notebook in this folder; make one with `init`" },
            Store::Exists => Self::bad("there is a notebook in this folder already"),
            Store::WrongKey | Store::Damaged => Self::Damaged { what: "the notebook's file is damaged" },
            Store::NewerVersion { .. } => Self::Newer,
            Store::Full => NO_ROOM,
            Store::Storage => Self::Device { what: "this device could not read or write its storage" },
            Store::RolledBack => OLDER_COPY,
            Store::SealedOnly => Self::bad("this record may only be kept sealed"),
            Store::CarryingFull => Self::bad("too much waits already; open Weft once, so that it is taken in"),
            Store::Capture(CaptureError::Interrupted) => {
                Self::bad("this recording has no end yet; go on with it, or give it up")
            }
            Store::Capture(CaptureError::Newer) => Self::Newer,
            Store::Capture(_) => Self::Damaged { what: "a recording could not be used" },
            Store::KeyStore(error) => error.into(),
            Store::NoGenesis => Self::NotThere { what: "this notebook belongs to no partnership yet" },
            Store::OtherGenesis | Store::Foreign => Self::bad("this is of another partnership"),
            Store::Gap { .. } | Store::UnknownMember { .. } | Store::OtherKey { .. } => {
                Self::Damaged { what: "the notebook refused one of its own facts" }
            }
            Store::Folder(_) => Self::Device { what: "the notebook's folder cannot be used" },
            Store::Database(_) => Self::Device { what: "the notebook's database failed" },
        }
    }
}

impl From<Unreadable> for WeftError {
    fn from(_: Unreadable) -> Self {
        match weft_store::disk_has_failed() {
            true => Self::Device { what: "this device could not read its storage" },
            false => UNREADABLE,
        }
    }
}

impl From<Refusal> for WeftError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Unreadable(unreadable) => unreadable.into(),
            refusal => Self::Refused { code: refusal.code(), reason: refusal.to_string(), refusal },
        }
    }
}
