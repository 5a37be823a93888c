//! Wiping a notebook: its keys first, so that whatever else is left of it opens no more.
//!
//! ```text
//! begin: marker, durable → copies of headers and key files overwritten and removed → keys and kept values of the key store
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

/// How far the keys are gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Erased {
    /// The key store has deleted every key of this notebook.
    Keys,
    /// The files that hold sealed keys are gone, and the key store did not delete all it holds. Begin again later.
    Files,
}

/// Whether a wipe of this folder was begun and not finished. Nothing opens meanwhile.
pub fn pending(dir: &Path) -> bool {
    fs::symlink_metadata(dir.join(MARKER)).is_ok()
}

/// Erases the keys: within two seconds, and again as often as it is called until [`finish`].
///
/// # Errors
/// [`VaultError::Io`] if a file could not be overwritten or removed; everything else was erased nevertheless.
pub fn begin(dir: &Path, store: &KeyStore) -> Result<Erased, VaultError> {
    let ids = ids(dir);
    // On a full disk there is no room for a marker; the keys go all the same.
    let marked = mark(dir, &ids);
    let removed = remove(dir, crate::FILES.iter().copied().filter(|name| !name.starts_with(MARKER)));
    let erased = delete_keys(&ids, store);
    marked.and(removed)?;
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

/// Ids of the vault of this folder and of its second unlock: of an earlier beginning, and of any copy of a header that can
/// be read.
fn ids(dir: &Path) -> BTreeSet<[u8; 16]> {
    let mut ids = BTreeSet::new();
    for names in [header::NAMES, second::NAMES] {
        let Ok(found) = copies::read(dir, names) else { continue };
        let readable = found.intact().chain(found.damaged()).filter_map(|body| Header::parse(body).ok());
        ids.extend(readable.map(|header| header.head.id));
    }
    if let Ok(found) = copies::read(dir, [MARKER, MARKER]) {
        let begun = found.intact().filter_map(|body| body.strip_prefix(MAGIC)?.strip_prefix(&VERSION.to_le_bytes()));
        ids.extend(begun.flat_map(|ids| ids.as_chunks::<16>().0));
    }
    ids
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
        let path = dir.join(name);
        let gone = overwrite(&path).and_then(|()| {
            #[cfg(test)]
            crate::kill::point();
            fs::remove_file(&path)
        });
        match gone {
            Err(error) if error.kind() != io::ErrorKind::NotFound => result = result.and(Err(error)),
            _ => {}
        }
    }
    result.and(copies::sync_folder(dir))
}

fn overwrite(path: &Path) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).open(path)?;
    let mut left = file.metadata()?.len();
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
    let mut result = Ok(());
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

#[cfg(test)]
#[path = "wiping_tests.rs"]
mod tests;
