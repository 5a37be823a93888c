//! Wiping a notebook: its keys first, so that whatever else is left of it opens no more.
//!
//! ```text
//! begin: marker, durable → what a code or a finger opens, overwritten and removed → keys and kept values of the key store →
//!        this crate's other files
//! … whoever has other files in the folder removes them …
//! finish: what is left of this crate's files, the marker last
//! ```
//! The first takes at most two seconds, whatever the key store does; a kill anywhere leaves the marker, and with it nothing
//! opens and `begin` goes on from where it was. Overwriting a file is no promise on flash memory, which writes elsewhere:
//! on a phone it is the deleted hardware key that makes the bytes worthless, and with a software key store the wipe is as
//! good as the storage.

use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use crate::copies;
use crate::error::VaultError;
use crate::guard::KeyStore;
use crate::header;
use crate::keystore::{KeyStoreError, Level};
use crate::layout::Header;
use crate::opening::{alias, hex};
use crate::random;
use crate::second;

/// File that says a wipe was begun: magic "WEFTWIPE", version u16, vault ids of 16 bytes each, and a check as in every copy.
pub const MARKER: &str = "wiping";
const MAGIC: &[u8; 8] = b"WEFTWIPE";
const VERSION: u16 = 1;

/// Time for all calls of the key store together.
const HARDWARE: Duration = Duration::from_millis(1500);
/// Time for one of them.
const ONE_CALL: Duration = Duration::from_millis(500);
/// Bytes overwritten at once.
const PIECE: usize = 4096;
/// Bytes overwritten of a file; none of ours is longer, and time is short.
const LONGEST: u64 = 1 << 20;

/// How far the keys are gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Erased {
    /// The key store has deleted every key of this notebook.
    Keys,
    /// The files that hold sealed keys are gone, and the key store did not delete all it holds, or nothing says what that is.
    /// A copy of the folder made before may still open: begin again later, and finish only then.
    Files,
}

/// Whether a wipe of this folder was begun and not finished. Nothing opens meanwhile.
pub fn pending(dir: &Path) -> bool {
    fs::symlink_metadata(dir.join(MARKER)).is_ok()
}

/// Erases the keys: within two seconds, and again as often as it is called until [`finish`]. `id` is that of the vault, if
/// whoever wipes has it open; otherwise the folder is asked.
///
/// # Errors
/// [`VaultError::Io`] if a file could not be overwritten or removed; everything else was erased nevertheless. If it is
/// [`pending`] then, the next opening goes on with it.
pub fn begin(dir: &Path, store: &KeyStore, id: Option<&[u8; 16]>) -> Result<Erased, VaultError> {
    let mut ids = ids(dir);
    if let Some(id) = id {
        ids.insert(*id);
        ids.extend(in_header(dir, second::NAMES));
    }
    // On a full disk there is no room for a marker; the keys go all the same.
    let marked = mark(dir, &ids);
    // What a code or a finger opens, then what the hardware has, then the rest: the most telling first, should time run out.
    let (opened, rest): (Vec<_>, Vec<_>) = crate::FILES
        .iter()
        .filter(|name| !name.starts_with(MARKER))
        .partition(|name| ["vault-", "presence-", "keys-"].iter().any(|first| name.starts_with(first)));
    let removed = remove(dir, opened.into_iter().copied());
    let erased = delete_keys(&ids, store);
    let removed = removed.and(remove(dir, rest.into_iter().copied()));
    // What was removed made room, and a disk that failed a moment ago may not fail now.
    marked.or_else(|_| mark(dir, &ids)).and(removed)?;
    Ok(erased)
}

/// Ends a wipe, once everything else in the folder is gone.
///
/// # Errors
/// [`VaultError::Io`]; call it again.
pub fn finish(dir: &Path) -> Result<(), VaultError> {
    remove(dir, crate::FILES.iter().copied().filter(|name| *name != MARKER))?;
    Ok(remove(dir, [MARKER].into_iter())?)
}

/// Ids of the vault of this folder, of an earlier beginning or of any copy of its header that can be read; and with them
/// that of its second unlock. Empty if the vault's own is not among them.
fn ids(dir: &Path) -> BTreeSet<[u8; 16]> {
    let mut ids = in_header(dir, header::NAMES);
    if let Ok(found) = copies::read(dir, [MARKER, MARKER]) {
        let begun = found.intact().filter_map(|body| body.strip_prefix(MAGIC)?.strip_prefix(&VERSION.to_le_bytes()));
        ids.extend(begun.flat_map(|ids| ids.as_chunks::<16>().0));
    }
    if !ids.is_empty() {
        ids.extend(in_header(dir, second::NAMES));
    }
    ids
}

fn in_header(dir: &Path, names: [&'static str; 2]) -> BTreeSet<[u8; 16]> {
    let Ok(found) = copies::read(dir, names) else { return BTreeSet::new() };
    let readable = found.intact().chain(found.damaged()).filter_map(|body| Header::parse(body).ok());
    readable.map(|header| header.head.id).collect()
}

fn mark(dir: &Path, ids: &BTreeSet<[u8; 16]>) -> io::Result<()> {
    let mut body = [MAGIC.as_slice(), &VERSION.to_le_bytes()].concat();
    body.extend(ids.iter().flatten());
    copies::replace(dir, MARKER, &body)
}

/// Overwrites and removes files; goes on to the next one after an error, which is reported at the end.
fn remove(dir: &Path, names: impl Iterator<Item = &'static str>) -> io::Result<()> {
    let mut result = Ok(());
    for name in names {
        let gone = erase(&dir.join(name));
        if gone.as_ref().is_err_and(|error| error.kind() != io::ErrorKind::NotFound) {
            result = result.and(gone);
        }
    }
    result.and(copies::sync_folder(dir))
}

/// A file that cannot be overwritten is removed all the same. Links, pipes and folders are never ours: they only go.
fn erase(path: &Path) -> io::Result<()> {
    let found = fs::symlink_metadata(path)?;
    let overwritten = if found.is_file() { overwrite(path, found.len()) } else { Ok(()) };
    #[cfg(test)]
    crate::kill::point();
    let removed = if found.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    removed.and(overwritten)
}

fn overwrite(path: &Path, length: u64) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).open(path)?;
    let mut left = length.min(LONGEST);
    while left > 0 {
        let piece: [u8; PIECE] = random::bytes();
        let size = usize::try_from(left).unwrap_or(PIECE).min(PIECE);
        #[cfg(test)]
        crate::kill::point();
        file.write_all(piece.get(..size).unwrap_or_default())?;
        left = left.saturating_sub(u64::try_from(size).unwrap_or(left));
    }
    file.sync_all()
}

/// The vault's own key first: with it gone no code opens, whatever becomes of the rest.
fn delete_keys(ids: &BTreeSet<[u8; 16]>, store: &KeyStore) -> Erased {
    let until = Instant::now() + HARDWARE;
    let brief = || store.within(ONE_CALL.min(until.saturating_duration_since(Instant::now())));
    // Without an id nothing can be deleted by name, and what else is in the store may be another notebook's.
    let mut result = if ids.is_empty() { none_left(&brief()) } else { Ok(()) };
    for id in ids {
        result = result.and(brief().delete(&alias(id)));
    }
    match brief().aliases() {
        Ok(aliases) => {
            let ours = |alias: &&String| ids.iter().any(|id| alias.contains(&hex(id)));
            for alias in aliases.iter().filter(ours) {
                result = result.and(brief().delete(alias));
            }
        }
        Err(error) => result = result.and(Err(error)),
    }
    if result.is_ok() { Erased::Keys } else { Erased::Files }
}

/// That no key can be left which opens a copy of this folder: there is none at all, or they stood in the folder.
fn none_left(store: &KeyStore) -> Result<(), KeyStoreError> {
    let gone = store.level()? == Level::Software || store.aliases()?.is_empty();
    if gone { Ok(()) } else { Err(KeyStoreError::Unavailable) }
}

#[cfg(test)]
#[path = "wiping_tests.rs"]
mod tests;
