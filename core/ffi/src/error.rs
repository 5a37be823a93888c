//! The errors that cross the bridge: eight kinds, each with what a shell shows.

use weft_engine::WeftError as Engine;

/// What a shell can act on. No error carries what somebody wrote.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum WeftError {
    /// A rule says no, or what was given cannot be used. Nothing was changed.
    #[error("{reason}")]
    Refused {
        /// A stable name, such as `not_yours` or `bad_input`.
        code: String,
        /// The rule in words.
        reason: String,
    },
    /// The code opens nothing here, or too many were tried. Nothing was changed but the count of tries.
    #[error("this code does not open the notebook; try again, after {wait} seconds if that is not 0")]
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
        what: String,
    },
    /// What is stored cannot be trusted or read; the bytes are kept as they are.
    #[error("{what}")]
    Damaged {
        /// What is damaged.
        what: String,
    },
    /// A newer Weft wrote this.
    #[error("a newer version of Weft wrote this; update Weft first")]
    Newer,
    /// The device could not read or write, or Weft itself failed; the notebook is as it was before the call.
    #[error("{what}")]
    Device {
        /// What failed.
        what: String,
    },
    /// This object's notebook is locked: open it again.
    #[error("the notebook is locked; open it with its code")]
    Locked,
}

impl From<Engine> for WeftError {
    fn from(error: Engine) -> Self {
        let code = error.code().to_owned();
        match error {
            Engine::Refused { reason, .. } | Engine::BadInput { what: reason } => Self::Refused { code, reason },
            Engine::WrongCode { wait } => Self::WrongCode { wait },
            Engine::Busy => Self::Busy,
            Engine::NotThere { what } => Self::NotThere { what: what.to_owned() },
            Engine::Damaged { what } => Self::Damaged { what: what.to_owned() },
            Engine::Newer => Self::Newer,
            Engine::Device { what } => Self::Device { what: what.to_owned() },
        }
    }
}
