//! What several tests need: where things are, the program as a child process, notebooks compared across runs.

pub mod likeness;
#[cfg(unix)]
pub mod terminal;
pub mod traces;
pub mod weft;

use std::path::{Path, PathBuf};

/// The folder of the whole repository.
pub fn repository() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// The folder of the scenarios.
pub fn scenarios() -> PathBuf {
    repository().join("tests/scenarios")
}
