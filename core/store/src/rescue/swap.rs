//! The last step of a rescue: the damaged files go into quarantine whole, the new ones take their place. A kill in between
//! leaves a folder in which the next opening goes on with it.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::error::StoreError;
use crate::files::{self, ANCHOR, DRAFTS, DRAFTS_ANCHOR, NOTEBOOK};

/// The new files while they are made; renamed when they are whole.
const UNFINISHED: &str = "rescued-new";
/// The new files, whole: from here on the swap is carried out, whatever comes in between.
const FINISHED: &str = "rescued";
/// Where damaged files go, in folders 1, 2, ….
const QUARANTINE: &str = "quarantine";
/// In [`FINISHED`]: the number of the folder the damaged files go into.
const NUMBER: &str = "number";

/// An empty folder for the new files; whatever an earlier attempt left is removed.
pub(super) fn begin(dir: &Path) -> Result<PathBuf, StoreError> {
    let new = dir.join(UNFINISHED);
    give_up(dir)?;
    std::fs::create_dir(&new)?;
    Ok(new)
}

/// Removes what was made so far.
pub(super) fn give_up(dir: &Path) -> Result<(), StoreError> {
    match std::fs::remove_dir_all(dir.join(UNFINISHED)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Says that the new files are whole, and swaps. The folder in which the damaged ones are then.
pub(super) fn commit(dir: &Path) -> Result<PathBuf, StoreError> {
    let new = dir.join(UNFINISHED);
    let taken = |number: &u32| dir.join(QUARANTINE).join(number.to_string()).exists();
    let number = (1u32..).find(|number| !taken(number)).unwrap_or(u32::MAX);
    files::make(&new.join(NUMBER), |path| Ok(std::fs::write(path, number.to_string())?))?;
    std::fs::rename(&new, dir.join(FINISHED))?;
    files::sync_folder(dir)?;
    finish(dir)?;
    Ok(dir.join(QUARANTINE).join(number.to_string()))
}

/// Whether there is a notebook in a folder, be it in the middle of a swap.
pub(crate) fn is_here(dir: &Path) -> bool {
    dir.join(NOTEBOOK).exists() || dir.join(FINISHED).exists()
}

/// Ends a swap that was begun; does nothing otherwise. Called before a notebook is opened.
pub(crate) fn finish(dir: &Path) -> Result<(), StoreError> {
    let new = dir.join(FINISHED);
    if !new.exists() {
        return Ok(());
    }
    let number = match std::fs::read_to_string(new.join(NUMBER)) {
        // It goes with the folder, once everything else has its place: only that was cut off.
        Err(error) if error.kind() == ErrorKind::NotFound && !holds_databases(&new) => return remove(dir, &new),
        number => number?,
    };
    let quarantine = dir.join(QUARANTINE).join(number.trim());
    std::fs::create_dir_all(&quarantine)?;
    files::sync_folder(&dir.join(QUARANTINE))?;
    // The drafts first, the notebook last; of each the anchor before the file, and its log before that, so that no log is
    // ever beside a file it does not belong to.
    for (file, anchor) in [(DRAFTS, DRAFTS_ANCHOR), (NOTEBOOK, ANCHOR)] {
        if !new.join(file).exists() {
            continue;
        }
        for side in ["-wal", "-shm"] {
            let name = format!("{file}{side}");
            move_if_there(&dir.join(&name), &quarantine.join(&name))?;
        }
        for name in [anchor, file] {
            if new.join(name).exists() {
                move_if_there(&dir.join(name), &quarantine.join(name))?;
            }
        }
        files::sync_folder(&quarantine)?;
        files::sync_folder(dir)?;
        for name in [anchor, file] {
            move_if_there(&new.join(name), &dir.join(name))?;
        }
        files::sync_folder(dir)?;
    }
    remove(dir, &new)
}

fn holds_databases(new: &Path) -> bool {
    [DRAFTS, NOTEBOOK].iter().any(|file| new.join(file).exists())
}

fn remove(dir: &Path, new: &Path) -> Result<(), StoreError> {
    std::fs::remove_dir_all(new)?;
    files::sync_folder(dir)
}

fn move_if_there(from: &Path, to: &Path) -> Result<(), StoreError> {
    match std::fs::rename(from, to) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
