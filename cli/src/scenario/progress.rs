//! How far a run has come, written down after each step so that a killed run goes on.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::play::Unplayed;
use super::script::Scenario;
use crate::output::write_whole;

/// How far a run has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Progress {
    /// Steps finished.
    pub finished: usize,
    /// The clock, in milliseconds since 1970-01-01T00:00Z.
    pub now: u64,
    /// Names of records, with their ids.
    pub records: BTreeMap<String, String>,
    /// Names of receipts, with their numbers.
    pub receipts: BTreeMap<String, String>,
    /// Every record made, by the number of the step that made it.
    pub made: BTreeMap<usize, Vec<String>>,
    /// Names of files that taps saved, with their places.
    #[serde(default)]
    pub saved: BTreeMap<String, String>,
    /// The step whose taps were begun and are not finished.
    #[serde(default)]
    pub tapping: Option<usize>,
}

impl Progress {
    /// Where a run stands in this folder: at its beginning in a new or empty one, else where the same scenario stopped.
    pub fn read(dir: &Path, scenario: &Scenario) -> Result<Self, Unplayed> {
        let other = |what: &str| Unplayed::OtherFolder { dir: dir.display().to_string(), what: what.to_owned() };
        std::fs::create_dir_all(dir).map_err(|error| Unplayed::device("make the folder", dir, &error))?;
        match std::fs::read_to_string(path(dir)) {
            Ok(text) => {
                if std::fs::read_to_string(script(dir)).is_ok_and(|kept| kept != scenario.text) {
                    return Err(other("holds a run of another scenario, or of this one before it was changed"));
                }
                serde_json::from_str(&text).map_err(|_| other("holds a progress.json that no run wrote"))
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let mut entries = std::fs::read_dir(dir).map_err(|e| Unplayed::device("read the folder", dir, &e))?;
                // Only the two files that a run begins with may be there: it was killed before it wrote the second.
                let begun = |entry: std::io::Result<std::fs::DirEntry>| {
                    entry.is_ok_and(|entry| entry.path() == script(dir) || is_passing(&entry.path()))
                };
                if !entries.all(begun) {
                    return Err(other("is not empty"));
                }
                let start = Self {
                    finished: 0,
                    now: scenario.starts,
                    records: BTreeMap::new(),
                    receipts: BTreeMap::new(),
                    made: BTreeMap::new(),
                    saved: BTreeMap::new(),
                    tapping: None,
                };
                write(&script(dir), scenario.text.as_bytes())?;
                start.write(dir)?;
                Ok(start)
            }
            Err(error) => Err(Unplayed::device("read", &path(dir), &error)),
        }
    }

    /// Writes it down: whole, and on the disk when this returns.
    pub fn write(&self, dir: &Path) -> Result<(), Unplayed> {
        let text = serde_json::to_string_pretty(self).unwrap_or_default();
        write(&path(dir), text.as_bytes())
    }
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Unplayed> {
    write_whole(path, bytes).map_err(|failure| Unplayed::Device { what: failure.what })
}

fn path(dir: &Path) -> PathBuf {
    dir.join("progress.json")
}

fn script(dir: &Path) -> PathBuf {
    dir.join("scenario.json")
}

/// A file that was being written when a run was killed.
fn is_passing(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(".tmp"))
}
