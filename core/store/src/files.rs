//! The files of a notebook in its folder, and how one comes into being: whole, or not at all.

use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use crate::error::StoreError;

/// Every name this crate may leave in a notebook's folder; those that end in `/` are folders. For whoever erases it.
pub const FILES: &[&str] = &[
    "notebook.db",
    "notebook.db-journal",
    "notebook.db-wal",
    "notebook.db-shm",
    "notebook.db-new",
    "notebook.db-new-journal",
    "notebook.db-new-wal",
    "notebook.db-new-shm",
    "drafts.db",
    "drafts.db-journal",
    "drafts.db-wal",
    "drafts.db-shm",
    "drafts.db-new",
    "drafts.db-new-journal",
    "drafts.db-new-wal",
    "drafts.db-new-shm",
    "anchor",
    "anchor-new",
    "anchor-drafts",
    "anchor-drafts-new",
    "rescued/",
    "rescued-new/",
    "quarantine/",
    "captures/",
    "carry/",
    "lock",
];

/// The notebook's own file.
pub(crate) const NOTEBOOK: &str = "notebook.db";
/// The drafts' file.
pub(crate) const DRAFTS: &str = "drafts.db";
/// The anchor of the notebook's own file.
pub(crate) const ANCHOR: &str = "anchor";
/// The anchor of the drafts' file.
pub(crate) const DRAFTS_ANCHOR: &str = "anchor-drafts";
/// Locked as long as a notebook is open. It stays empty.
const LOCK: &str = "lock";
/// Ends a file's name while it is being made; renamed when it is whole, so that a kill leaves none behind half made.
const UNFINISHED: &str = "-new";

/// Takes the notebook in `dir` for this process, or says at once that another has it.
pub(crate) fn lock(dir: &Path) -> Result<File, StoreError> {
    let file = File::options().create(true).truncate(false).write(true).open(dir.join(LOCK))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StoreError::Busy),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Makes a file under another name and renames it when it is whole; replaces one that is there.
pub(crate) fn make(path: &Path, write: impl FnOnce(&Path) -> Result<(), StoreError>) -> Result<(), StoreError> {
    let unfinished = beside(path, UNFINISHED);
    // The journal too: SQLite would play it back into the new file.
    let sides = ["-journal", "-wal", "-shm"].map(|side| beside(&unfinished, side));
    for leftover in sides.iter().chain([&unfinished]) {
        remove(leftover)?;
    }
    write(&unfinished)?;
    File::open(&unfinished)?.sync_all()?;
    for leftover in &sides {
        remove(leftover)?;
    }
    std::fs::rename(&unfinished, path)?;
    sync_folder(path.parent().unwrap_or(Path::new(".")))
}

/// The path with something added to its last name.
pub(crate) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// Removes a file if it is there.
pub(crate) fn remove(path: &Path) -> Result<(), StoreError> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Makes renames in a folder durable.
#[cfg(unix)]
pub fn sync_folder(dir: &Path) -> Result<(), StoreError> {
    Ok(File::open(dir)?.sync_all()?)
}

/// Makes renames in a folder durable.
#[cfg(not(unix))]
pub fn sync_folder(_: &Path) -> Result<(), StoreError> {
    // Elsewhere a rename is made durable by the file system itself.
    Ok(())
}
