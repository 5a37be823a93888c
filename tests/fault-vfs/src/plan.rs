//! What is to go wrong, said through the environment: written by the tests, read by the library in the child.

use std::ffi::OsString;
use std::path::PathBuf;

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// Nothing; operations are only counted.
    None,
    /// The process ends instead of the operation.
    KillBefore,
    /// The process ends right after the operation.
    KillAfter,
    /// A part of the bytes is written, up to a sector's end, and the process ends.
    Torn,
    /// The power goes instead of the operation: of what was not synced, a seeded part is left.
    Loss,
    /// The disk is full, for so many operations that need room; with three of four seeds,
    /// names and writing over what is there do too.
    Full,
    /// The disk fails, for so many operations.
    Failing,
    /// Fewer bytes are read or written than asked for, which is allowed.
    Short,
    /// What this library believes the files to hold is compared with what they hold; then the process ends.
    Audit,
}

/// Every fault that changes something, by its name in the environment.
pub const FAULTS: [(&str, Fault); 8] = [
    ("kill-before", Fault::KillBefore),
    ("kill-after", Fault::KillAfter),
    ("torn", Fault::Torn),
    ("loss", Fault::Loss),
    ("full", Fault::Full),
    ("failing", Fault::Failing),
    ("short", Fault::Short),
    ("audit", Fault::Audit),
];

/// What is to go wrong, where and when.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Paths below this folder are watched; absolute, without links.
    pub folder: PathBuf,
    /// What goes wrong.
    pub fault: Fault,
    /// At which operation, from 1; if the fault cannot hit that one, at the first after it that it can hit.
    pub at: u64,
    /// How many operations are full, failing or short; 0 means all from there on.
    pub times: u64,
    /// For what is kept of a torn write or a loss.
    pub seed: u64,
    /// The planted defect: syncs change nothing, so that a loss takes synced bytes as well.
    pub deaf: bool,
    /// A line is added to this file when the fault happens.
    pub report: Option<PathBuf>,
    /// A line is added to this file for each operation.
    pub trace: Option<PathBuf>,
}

const FOLDER: &str = "WEFT_FAULT_FOLDER";
const FAULT: &str = "WEFT_FAULT";
const AT: &str = "WEFT_FAULT_AT";
const TIMES: &str = "WEFT_FAULT_TIMES";
const SEED: &str = "WEFT_FAULT_SEED";
const DEAF: &str = "WEFT_FAULT_DEAF";
const REPORT: &str = "WEFT_FAULT_REPORT";
const TRACE: &str = "WEFT_FAULT_TRACE";

impl Plan {
    /// Nothing goes wrong below this folder.
    #[allow(dead_code, reason = "the tests write plans, the library reads them")]
    pub const fn watch(folder: PathBuf) -> Self {
        Self { folder, fault: Fault::None, at: 0, times: 1, seed: 0, deaf: false, report: None, trace: None }
    }

    /// The environment that says this.
    #[allow(dead_code, reason = "the tests write plans, the library reads them")]
    pub fn variables(&self) -> Vec<(&'static str, OsString)> {
        let mut said = vec![
            (FOLDER, self.folder.clone().into_os_string()),
            (AT, self.at.to_string().into()),
            (TIMES, self.times.to_string().into()),
            (SEED, self.seed.to_string().into()),
        ];
        let name = FAULTS.iter().find(|(_, fault)| *fault == self.fault);
        said.extend(name.map(|(name, _)| (FAULT, OsString::from(name))));
        said.extend(self.deaf.then(|| (DEAF, OsString::from("1"))));
        said.extend(self.report.clone().map(|path| (REPORT, path.into_os_string())));
        said.extend(self.trace.clone().map(|path| (TRACE, path.into_os_string())));
        said
    }

    /// What the environment says; nothing if it names no folder.
    #[allow(dead_code, reason = "the tests write plans, the library reads them")]
    pub fn from_environment() -> Option<Self> {
        let folder = PathBuf::from(std::env::var_os(FOLDER)?);
        let number = |name| std::env::var(name).ok().and_then(|text| text.parse().ok());
        let fault = std::env::var(FAULT).unwrap_or_default();
        let path = |name| std::env::var_os(name).map(PathBuf::from);
        Some(Self {
            folder,
            fault: FAULTS.iter().find(|(name, _)| *name == fault).map_or(Fault::None, |(_, fault)| *fault),
            at: number(AT).unwrap_or(0),
            times: number(TIMES).unwrap_or(1),
            seed: number(SEED).unwrap_or(0),
            deaf: std::env::var_os(DEAF).is_some(),
            report: path(REPORT),
            trace: path(TRACE),
        })
    }
}
