//! A small file that must not be lost, kept in two copies, each with a check at its end.
//!
//! Called for the vault header, the presence file and the software key store. The first copy that passes its check is what
//! holds; the second is read only when the first does not pass. So a change counts from the moment the first copy is in
//! place. Whoever changes a file holds the folder meanwhile (`flock`), so that two programs cannot undo each other.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use zeroize::Zeroizing;

use crate::context;
use crate::generichash::hash;
#[cfg(test)]
use crate::kill::point;

/// Bytes of the check at the end of a copy.
const CHECK: usize = 32;
/// Bytes read of a copy; more is not a file of ours.
const LONGEST: u64 = 1 << 20;
/// How long to wait for another program that changes a file of this folder, which takes milliseconds.
const PATIENCE: Duration = Duration::from_secs(5);

struct Copy {
    name: &'static str,
    /// Zeroised, for the key store's holds keys.
    body: Zeroizing<Vec<u8>>,
    /// Whether it passes its check.
    intact: bool,
}

/// The copies found, first one first.
pub(crate) struct Found {
    copies: Vec<Copy>,
    /// A copy is there and the system could not read it, which may pass.
    unread: bool,
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

    /// Whether a copy is there that could not be read: the other may be behind it.
    pub(crate) fn is_unread(&self) -> bool {
        self.unread
    }

    /// Whether a copy is to be written anew from `body`, the one that holds. One that could not be read is left alone.
    pub(crate) fn needs_mending(&self, body: &[u8]) -> bool {
        !self.unread && self.intact().filter(|copy| *copy == body).count() < 2
    }

    /// The copy of this name is there, intact, and says `body`.
    fn says(&self, name: &str, body: &[u8]) -> bool {
        self.copies.iter().any(|copy| copy.name == name && copy.intact && copy.body.as_slice() == body)
    }

    /// The copy of this name is there, intact, with a body of so many bytes.
    fn has_length(&self, name: &str, length: usize) -> bool {
        self.copies.iter().any(|copy| copy.name == name && copy.intact && copy.body.len() == length)
    }

    fn bodies(&self, intact: bool) -> impl Iterator<Item = &[u8]> {
        let wanted = self.copies.iter().filter(move |copy| copy.intact == intact);
        wanted.map(|copy| copy.body.as_slice())
    }
}

/// Reads both copies; one that is not there is left out, and so is one that cannot be read, if the other passes its check.
pub(crate) fn read(dir: &Path, names: [&'static str; 2]) -> io::Result<Found> {
    let (mut copies, mut failed) = (Vec::new(), None);
    for name in names {
        match read_one(&dir.join(name)) {
            Ok(bytes) => {
                let (body, intact) = checked(bytes);
                copies.push(Copy { name, body, intact });
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => failed = Some(error),
        }
    }
    let found = Found { copies, unread: failed.is_some() };
    match failed {
        Some(error) if found.intact().next().is_none() => Err(error),
        _ => Ok(found),
    }
}

fn read_one(path: &Path) -> io::Result<Zeroizing<Vec<u8>>> {
    let file = File::open(path)?;
    // Room for all of it from the start: a vector that grows leaves copies behind.
    let size = file.metadata()?.len().min(LONGEST);
    let room = usize::try_from(size).unwrap_or_default() + 1;
    let mut bytes = Zeroizing::new(Vec::with_capacity(room));
    file.take(LONGEST).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What a change came to.
#[derive(Debug)]
pub(crate) enum Wrote {
    /// There was nothing to write.
    Nothing,
    /// Both copies say the same.
    Both,
    /// The first copy is in place, as was wanted.
    First,
    /// The first copy is in place, so the change counts; the second one could not be written, for this reason.
    Second(io::Error),
}

/// Writes both copies, the first one durable before the second is touched. On an error nothing has changed.
pub(crate) fn write(dir: &Path, names: [&'static str; 2], body: &[u8]) -> io::Result<Wrote> {
    let _alone = alone(dir)?;
    write_both(dir, names, body, &read(dir, names)?)
}

/// Which copies a change is written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// Both: nothing of what was said before is left.
    Both,
    /// The first one, which holds; the second goes on saying what was, and is there should the first be damaged. Where the
    /// disk is full, a copy that keeps its length is written over in place, since that needs no room: cut off in the
    /// middle, it leaves the second one to hold.
    First,
}

/// Edits what the copies say, with nobody else changing them meanwhile. On an error, or without a new body, nothing has
/// changed.
pub(crate) fn change<E: From<io::Error>>(
    dir: &Path,
    names: [&'static str; 2],
    edit: impl FnOnce(&Found) -> Result<Option<Zeroizing<Vec<u8>>>, E>,
) -> Result<Wrote, E> {
    change_some(dir, names, |found| Ok(edit(found)?.map(|body| (Extent::Both, body))))
}

/// [`change`], of as many copies as the edit says.
pub(crate) fn change_some<E: From<io::Error>>(
    dir: &Path,
    names: [&'static str; 2],
    edit: impl FnOnce(&Found) -> Result<Option<(Extent, Zeroizing<Vec<u8>>)>, E>,
) -> Result<Wrote, E> {
    let _alone = alone(dir)?;
    let found = read(dir, names)?;
    match edit(&found)? {
        Some((Extent::Both, body)) => Ok(write_both(dir, names, &body, &found)?),
        Some((Extent::First, body)) => {
            let written = match write_first(dir, names, &body) {
                Err(error) if is_full(&error) && found.has_length(names[0], body.len()) => {
                    overwrite(dir, names[0], &body)
                }
                written => written,
            };
            Ok(written.map(|()| Wrote::First)?)
        }
        None => Ok(Wrote::Nothing),
    }
}

/// Writes both copies anew from the one that holds, if they differ and one passes its check.
pub(crate) fn mend(dir: &Path, names: [&'static str; 2]) -> io::Result<Wrote> {
    change(dir, names, |found| {
        let body = found.intact().next().filter(|body| found.needs_mending(body));
        Ok(body.map(|body| Zeroizing::new(body.to_vec())))
    })
}

/// Removes both copies, the second one first: what is left after a kill is the copy that holds.
pub(crate) fn remove(dir: &Path, [first, second]: [&str; 2]) -> io::Result<()> {
    let _alone = alone(dir)?;
    for name in [second, first] {
        point();
        match fs::remove_file(dir.join(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    sync_folder(dir)
}

/// A copy that says so already is left alone.
fn write_both(dir: &Path, names: [&'static str; 2], body: &[u8], found: &Found) -> io::Result<Wrote> {
    let [first, second] = names;
    if !found.says(first, body) {
        write_first(dir, names, body)?;
    }
    if found.says(second, body) {
        return Ok(Wrote::Both);
    }
    Ok(replace(dir, second, body).map_or_else(Wrote::Second, |()| Wrote::Both))
}

fn write_first(dir: &Path, [first, _]: [&str; 2], body: &[u8]) -> io::Result<()> {
    if length(body) > LONGEST {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    replace(dir, first, body)
}

/// Bytes of a copy with this body.
fn length(body: &[u8]) -> u64 {
    u64::try_from(body.len() + CHECK).unwrap_or(u64::MAX)
}

/// Holds the folder itself, which leaves no file behind; given up on drop, or when the program ends however it ends.
///
/// Where folders cannot be locked (Windows, some network drives) nobody is kept out; the notebook's own lock then is what
/// keeps a second program away, once it is open.
fn alone(dir: &Path) -> io::Result<Option<File>> {
    if !cfg!(unix) {
        return Ok(None);
    }
    let folder = File::open(dir)?;
    let until = Instant::now() + PATIENCE;
    loop {
        match folder.try_lock() {
            Ok(()) => return Ok(Some(folder)),
            Err(TryLockError::WouldBlock) if Instant::now() < until => thread::sleep(Duration::from_millis(2)),
            Err(TryLockError::WouldBlock) => return Err(io::ErrorKind::WouldBlock.into()),
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => return Ok(None),
            Err(TryLockError::Error(error)) => return Err(error),
        }
    }
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
pub(crate) fn replace(dir: &Path, name: &str, body: &[u8]) -> io::Result<()> {
    let fresh = dir.join(format!("{name}.new"));
    point();
    let written = write_new(&fresh, body).and_then(|()| {
        point();
        fs::rename(&fresh, dir.join(name))
    });
    if let Err(error) = written {
        // Half a file is of no use, and on a full disk it is in the way.
        let _ = fs::remove_file(&fresh);
        return Err(error);
    }
    point();
    sync_folder(dir)
}

fn is_full(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded)
}

/// Writes a copy over one of the same length.
fn overwrite(dir: &Path, name: &str, body: &[u8]) -> io::Result<()> {
    point();
    write_all(OpenOptions::new().write(true).open(dir.join(name))?, body)
}

fn write_new(path: &Path, body: &[u8]) -> io::Result<()> {
    // Not what somebody else has put there: neither through a link nor with the rights of an older file.
    if let Err(error) = fs::remove_file(path)
        && error.kind() != io::ErrorKind::NotFound
    {
        return Err(error);
    }
    let file = private().open(path)?;
    #[cfg(test)]
    crate::kill::room()?;
    write_all(file, body)
}

fn write_all(mut file: File, body: &[u8]) -> io::Result<()> {
    let (half, rest) = body.split_at(body.len() / 2);
    file.write_all(half)?;
    point();
    file.write_all(rest)?;
    file.write_all(&check_of(body))?;
    file.sync_all()
}

/// Where tests kill the process.
#[cfg(not(test))]
fn point() {}

/// Makes a new file, readable by this user only.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Makes a rename or removal durable. Windows opens no folders and needs no such call.
pub(crate) fn sync_folder(dir: &Path) -> io::Result<()> {
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
        assert!(found.needs_mending(b"new"));

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
        assert!(!read(dir.path(), NAMES).unwrap().needs_mending(b"old"));
        write(dir.path(), NAMES, b"new").unwrap();
        assert!(!read(dir.path(), NAMES).unwrap().needs_mending(b"new"));
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 2, "no leftovers");
    }

    /// A bad block, a permission: the other copy holds, and the one that may be read again later is left as it is.
    #[test]
    fn a_copy_that_cannot_be_read_leaves_the_other() {
        for (unreadable, other) in [("x-a", "x-b"), ("x-b", "x-a")] {
            let dir = tempfile::tempdir().unwrap();
            write(dir.path(), NAMES, b"body").unwrap();
            fs::remove_file(dir.path().join(unreadable)).unwrap();
            // Reading a folder as a file fails with an error that is not that it is missing.
            fs::create_dir(dir.path().join(unreadable)).unwrap();
            assert_eq!(read(dir.path(), NAMES).unwrap().intact().collect::<Vec<_>>(), [b"body"]);
            assert!(matches!(mend(dir.path(), NAMES), Ok(Wrote::Nothing)));
            fs::write(dir.path().join(other), b"torn").unwrap();
            assert!(read(dir.path(), NAMES).is_err(), "nothing is said of what cannot be read");
        }
    }

    #[cfg(unix)]
    #[test]
    fn what_stands_in_the_way_is_not_written_through() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let other = tempfile::NamedTempFile::new().unwrap();
        std::os::unix::fs::symlink(other.path(), dir.path().join("x-a.new")).unwrap();
        fs::write(dir.path().join("x-b.new"), b"").unwrap();
        fs::set_permissions(dir.path().join("x-b.new"), fs::Permissions::from_mode(0o666)).unwrap();
        write(dir.path(), NAMES, b"body").unwrap();
        assert_eq!(fs::read(other.path()).unwrap(), b"");
        let mode = fs::metadata(dir.path().join("x-b")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
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
