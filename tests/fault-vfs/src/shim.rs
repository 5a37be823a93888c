//! What stands between the calls and the disk: counts, decides, remembers.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::ffi::CStr;
use std::fmt;
use std::fs::OpenOptions;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex, PoisonError};

use libc::c_int;

use crate::chance::Chance;
use crate::durable::{Durable, FileId};
use crate::loss::lose;
use crate::plan::{Fault, Plan};
use crate::raw;

/// What an operation does, as far as faults ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// Opens what is there.
    Open,
    /// Opens and makes or empties a file, or makes a folder.
    Make,
    /// Reads so many bytes.
    Read(usize),
    /// Writes so many bytes that make the file longer.
    Write(usize),
    /// Writes so many bytes over others.
    Overwrite(usize),
    /// Makes a file shorter or longer.
    Resize,
    /// Syncs a file or a folder.
    Sync,
    /// Renames or links.
    Rename,
    /// Removes.
    Remove,
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Open => "open",
            Self::Make => "make",
            Self::Read(_) => "read",
            Self::Write(_) | Self::Overwrite(_) => "write",
            Self::Resize => "resize",
            Self::Sync => "sync",
            Self::Rename => "rename",
            Self::Remove => "remove",
        })
    }
}

/// How an operation is to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// As asked.
    Go,
    /// As asked, and then the process ends.
    GoThenDie,
    /// Not at all; the caller gets this error number.
    Fail(c_int),
    /// Only so many bytes.
    Part(usize),
    /// Only so many bytes, and then the process ends.
    PartThenDie(usize),
}

/// An open file below the watched folder.
#[derive(Debug, Clone)]
pub struct Opened {
    /// Its name when it was opened.
    pub path: PathBuf,
    /// What it is to `durable`; none for what has no durable content.
    pub id: Option<FileId>,
    /// Every write goes to the end.
    pub appends: bool,
}

/// Everything this library remembers of the process.
pub struct Shim {
    plan: Plan,
    count: u64,
    hit: u64,
    /// By descriptor.
    pub opened: BTreeMap<c_int, Opened>,
    /// What a loss would leave.
    pub durable: Durable,
}

static SHIM: LazyLock<Option<Mutex<Shim>>> = LazyLock::new(|| {
    let plan = Plan::from_environment()?;
    let durable = Durable::new(plan.deaf);
    Some(Mutex::new(Shim { plan, count: 0, hit: 0, opened: BTreeMap::new(), durable }))
});

thread_local! {
    /// Whether this thread is inside this library, whose own files are not watched.
    static INSIDE: Cell<bool> = const { Cell::new(false) };
}

/// Does something with everything remembered, one thread at a time; nothing if no folder is watched or if the call comes
/// from this library itself.
pub fn watched<T>(work: impl FnOnce(&mut Shim) -> Option<T>) -> Option<T> {
    if INSIDE.replace(true) {
        return None;
    }
    let done = SHIM.as_ref().and_then(|shim| work(&mut shim.lock().unwrap_or_else(PoisonError::into_inner)));
    INSIDE.set(false);
    done
}

impl Shim {
    /// Whether a path stands below the watched folder.
    pub fn watches(&self, path: &Path) -> bool {
        path.starts_with(&self.plan.folder)
    }

    /// Counts an operation and says how it is to go.
    pub fn turn(&mut self, call: &'static CStr, what: What, path: &Path) -> Turn {
        self.count = self.count.saturating_add(1);
        self.note(self.plan.trace.as_deref(), call, what, path);
        let fault = self.plan.fault;
        if self.count < self.plan.at || !self.hits(what) {
            return Turn::Go;
        }
        if self.hit > 0 && (self.plan.times > 0 && self.hit >= self.plan.times) {
            return Turn::Go;
        }
        self.hit = self.hit.saturating_add(1);
        if self.hit == 1 {
            self.note(self.plan.report.as_deref(), call, what, path);
        }
        self.turn_of(fault, what)
    }

    fn turn_of(&mut self, fault: Fault, what: What) -> Turn {
        match fault {
            Fault::None => Turn::Go,
            Fault::KillBefore => raw::die(),
            Fault::KillAfter => Turn::GoThenDie,
            Fault::Torn => match what {
                What::Write(size) | What::Overwrite(size) => Turn::PartThenDie(self.part(size)),
                _ => raw::die(),
            },
            Fault::Loss => {
                if let Err(error) = lose(&self.durable, self.plan.seed) {
                    self.say(self.plan.report.as_deref(), &format!("the loss could not be laid out: {error}"));
                }
                raw::die()
            }
            Fault::Full => Turn::Fail(libc::ENOSPC),
            Fault::Failing => Turn::Fail(libc::EIO),
            Fault::Short => match what {
                What::Read(size) | What::Write(size) | What::Overwrite(size) => Turn::Part(size.div_ceil(2)),
                _ => Turn::Go,
            },
            Fault::Audit => {
                for path in self.durable.audit() {
                    self.say(self.plan.report.as_deref(), &format!("not seen: {}", path.display()));
                }
                raw::die()
            }
        }
    }

    /// Whether the fault can hit such an operation.
    const fn hits(&self, what: What) -> bool {
        match self.plan.fault {
            Fault::None => false,
            // With every fourth seed a full disk still has room for names and for what is written over; with the others
            // for nothing, as on file systems that write everything anew.
            Fault::Full if self.plan.seed.is_multiple_of(4) => matches!(what, What::Write(_)),
            Fault::Full => {
                matches!(what, What::Make | What::Write(_) | What::Overwrite(_) | What::Resize | What::Rename)
            }
            Fault::Short => matches!(what, What::Read(2..) | What::Write(2..) | What::Overwrite(2..)),
            Fault::Torn => matches!(what, What::Write(_) | What::Overwrite(_)),
            _ => true,
        }
    }

    /// A part of a write that ends where a sector ends: at least nothing, never all.
    fn part(&self, size: usize) -> usize {
        let sectors = u64::try_from(size / 512).unwrap_or(0);
        let kept = Chance::new(self.plan.seed).below(sectors.max(1));
        usize::try_from(kept).unwrap_or(0).saturating_mul(512)
    }

    fn note(&self, to: Option<&Path>, call: &'static CStr, what: What, path: &Path) {
        let name = path.strip_prefix(&self.plan.folder).unwrap_or(path);
        self.say(to, &format!("{} {} {what} {}", self.count, call.to_string_lossy(), name.display()));
    }

    fn say(&self, to: Option<&Path>, line: &str) {
        let Some(path) = to else { return };
        let file = OpenOptions::new().append(true).create(true).mode(0o600).open(path);
        // Whoever started this process sees that the line is missing.
        let _ = file.and_then(|mut file| file.write_all(format!("{line}\n").as_bytes()));
    }
}
