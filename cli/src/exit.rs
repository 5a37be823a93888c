//! How a run of the program ends: an exit code, and for a failure its stable name and what to do next.

use std::process::ExitCode;

use weft_engine::WeftError;

/// How a run ended; the number is the exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// Done.
    Done = 0,
    /// The device could not read or write.
    Device = 1,
    /// What was given cannot be used.
    Usage = 2,
    /// A rule says no.
    Refused = 3,
    /// The code does not open the notebook.
    WrongCode = 4,
    /// There is no notebook, no partnership or no such file here.
    NotThere = 5,
    /// The notebook is open elsewhere.
    Busy = 6,
    /// What is stored or what arrived is damaged, or written by a newer Weft.
    Damaged = 7,
    /// A file was taken in only partly.
    Partly = 8,
    /// A scenario did not go as its file says.
    NotAsExpected = 9,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// The table that `--help` prints.
pub const TABLE: &str = "\
Exit codes:
  0  done
  1  the device could not read or write
  2  what was given cannot be used
  3  refused by a rule; no such record
  4  wrong code
  5  not there: no notebook, no partnership, no such file
  6  busy: the notebook is open elsewhere
  7  damaged, or written by a newer Weft
  8  taken in only partly
  9  a scenario did not go as its file says";

/// Why a run failed: never with what somebody wrote in a notebook.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{what}")]
pub struct Failure {
    /// The exit code.
    pub exit: Exit,
    /// A stable name, such as `not_yours` or `usage`.
    pub code: String,
    /// What happened and what to do next.
    pub what: String,
}

impl Failure {
    /// What was given cannot be used.
    pub fn usage(what: impl Into<String>) -> Self {
        Self { exit: Exit::Usage, code: "usage".into(), what: what.into() }
    }

    /// The device could not read or write this file; `doing` reads "could not …".
    pub fn device(doing: &str, path: &std::path::Path, error: &std::io::Error) -> Self {
        let what = format!("could not {doing} {}: {}", path.display(), plainly(error));
        let exit = if error.kind() == std::io::ErrorKind::NotFound { Exit::NotThere } else { Exit::Device };
        let code = if exit == Exit::NotThere { "not_there" } else { "device" };
        Self { exit, code: code.into(), what }
    }
}

fn plainly(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "there is no such file; check the name".into(),
        std::io::ErrorKind::PermissionDenied => "not permitted; check who owns it".into(),
        std::io::ErrorKind::StorageFull => "no room left; make some and try again".into(),
        _ => format!("{error}; try again"),
    }
}

impl From<WeftError> for Failure {
    fn from(error: WeftError) -> Self {
        let exit = match &error {
            WeftError::Refused { .. } => Exit::Refused,
            WeftError::WrongCode { .. } => Exit::WrongCode,
            WeftError::Busy => Exit::Busy,
            WeftError::NotThere { .. } => Exit::NotThere,
            WeftError::Damaged { .. } | WeftError::Newer => Exit::Damaged,
            WeftError::BadInput { .. } => Exit::Usage,
            WeftError::Device { .. } => Exit::Device,
        };
        Self { exit, code: error.code().into(), what: error.to_string() }
    }
}
