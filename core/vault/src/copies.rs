//! A small file that must not be lost, kept in two copies, each with a check at its end.
//!
//! Called for the vault header and the software key store. The first copy that passes its check is what holds; the second
//! is read only when the first does not pass. So a change counts from the moment the first copy is in place.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;

use zeroize::Zeroizing;

use crate::context;
use crate::generichash::hash;

/// Bytes of the check at the end of a copy.
const CHECK: usize = 32;
/// Bytes read of a copy; more is not a file of ours.
const LONGEST: u64 = 1 << 20;

/// The copies found, first one first.
pub(crate) struct Found {
    /// Body and whether it passes its check; zeroised, for the key store's holds keys.
    copies: Vec<(Zeroizing<Vec<u8>>, bool)>,
}

impl Found {
    /// No copy is there at all.
    pub(crate) fn is_missing(&self) -> bool {
        self.copies.is_empty()
    }

    /// Bodies that pass their check.
    pub(crate) fn intact(&self) -> impl Iterator<Item = &[u8]> {
        self.bodies(true)
    }

    /// Bodies that do not.
    pub(crate) fn damaged(&self) -> impl Iterator<Item = &[u8]> {
        self.bodies(false)
    }

    /// Both copies are there, intact, and say `body`.
    pub(crate) fn both_say(&self, body: &[u8]) -> bool {
        self.intact().filter(|copy| *copy == body).count() == 2
    }

    fn bodies(&self, intact: bool) -> impl Iterator<Item = &[u8]> {
        let wanted = self.copies.iter().filter(move |copy| copy.1 == intact);
        wanted.map(|copy| copy.0.as_slice())
    }
}

/// Reads both copies; one that is not there is left out.
pub(crate) fn read(dir: &Path, names: [&str; 2]) -> io::Result<Found> {
    let mut copies = Vec::new();
    for name in names {
        let file = match File::open(dir.join(name)) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        // Room for all of it from the start: a vector that grows leaves copies behind.
        let size = file.metadata()?.len().min(LONGEST);
        let room = usize::try_from(size).unwrap_or_default() + 1;
        let mut bytes = Zeroizing::new(Vec::with_capacity(room));
        file.take(LONGEST).read_to_end(&mut bytes)?;
        copies.push(checked(bytes));
    }
    Ok(Found { copies })
}

/// Writes both copies, the first one durable before the second is touched.
pub(crate) fn write(dir: &Path, names: [&str; 2], body: &[u8]) -> io::Result<()> {
    for name in names {
        replace(dir, name, body)?;
    }
    Ok(())
}

/// Body without its check, and whether the check passes.
fn checked(mut bytes: Zeroizing<Vec<u8>>) -> (Zeroizing<Vec<u8>>, bool) {
    let body = bytes.len().saturating_sub(CHECK);
    let check = bytes.split_off(body);
    let intact = check == check_of(&bytes);
    (bytes, intact)
}

fn check_of(body: &[u8]) -> [u8; CHECK] {
    hash(context::COPY, &[body])
}

/// Puts one copy in place: at no moment is a half-written file under its name.
fn replace(dir: &Path, name: &str, body: &[u8]) -> io::Result<()> {
    let fresh = dir.join(format!("{name}.new"));
    let mut file = private().open(&fresh)?;
    file.write_all(body)?;
    file.write_all(&check_of(body))?;
    file.sync_all()?;
    drop(file);
    fs::rename(&fresh, dir.join(name))?;
    sync_folder(dir)
}

/// Opens for writing from the start, readable by this user only.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Makes a rename durable. Windows opens no folders and needs no such call.
fn sync_folder(dir: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(dir)?.sync_all()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 2] = ["x-a", "x-b"];

    #[test]
    fn the_first_intact_copy_holds() {
        let dir = tempfile::tempdir().unwrap();
        write(dir.path(), NAMES, b"old").unwrap();
        replace(dir.path(), "x-a", b"new").unwrap();
        let found = read(dir.path(), NAMES).unwrap();
        assert_eq!(found.intact().next(), Some(&b"new"[..]));
        assert!(!found.both_say(b"new"));

        fs::write(dir.path().join("x-a"), b"torn").unwrap();
        let found = read(dir.path(), NAMES).unwrap();
        assert_eq!(found.intact().collect::<Vec<_>>(), [b"old"]);
        assert_eq!(found.damaged().count(), 1);
    }

    #[test]
    fn nothing_there_is_missing_and_an_empty_file_is_not() {
        let dir = tempfile::tempdir().unwrap();
        assert!(read(dir.path(), NAMES).unwrap().is_missing());
        fs::write(dir.path().join("x-b"), b"").unwrap();
        let found = read(dir.path(), NAMES).unwrap();
        assert!(!found.is_missing());
        assert_eq!(found.intact().count(), 0);
    }

    #[test]
    fn a_write_that_was_cut_short_leaves_the_old_copies() {
        let dir = tempfile::tempdir().unwrap();
        write(dir.path(), NAMES, b"old").unwrap();
        fs::write(dir.path().join("x-a.new"), b"ha").unwrap();
        assert!(read(dir.path(), NAMES).unwrap().both_say(b"old"));
        write(dir.path(), NAMES, b"new").unwrap();
        assert!(read(dir.path(), NAMES).unwrap().both_say(b"new"));
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 2, "no leftovers");
    }

    #[cfg(unix)]
    #[test]
    fn only_this_user_may_read() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        write(dir.path(), NAMES, b"body").unwrap();
        let mode = fs::metadata(dir.path().join("x-a")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}
