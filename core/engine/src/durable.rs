//! Files that are there after a loss of power once it was said that they are.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use weft_store::{StoreError, sync_folder};

use crate::error::WeftError;

/// A file whose `flush` answers when everything written is on the disk, and its name too.
pub struct Durable(pub File, pub PathBuf);

impl Write for Durable {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.sync_all()?;
        sync_folder(above(&self.1)).map_err(|error| match error {
            StoreError::Full => io::ErrorKind::StorageFull.into(),
            other => io::Error::other(other),
        })
    }
}

/// Writes a file that has its name only once it is whole.
pub(crate) fn write_whole(file: &Path, bytes: &[u8]) -> Result<(), WeftError> {
    let unfinished = file.with_extension("unfinished");
    let written = write_new(&unfinished, bytes).and_then(|()| fs::rename(&unfinished, file));
    if let Err(error) = written {
        // What may leave whole must not lie about in parts.
        let _ = fs::remove_file(&unfinished);
        return Err(not_written(&error));
    }
    Ok(sync_folder(above(file))?)
}

/// Never through a link that somebody has put there.
fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut out = File::create_new(path)?;
    out.write_all(bytes)?;
    out.sync_all()
}

/// Makes a folder and those above it, where they are not there. Whether it is new.
pub(crate) fn make_folder(dir: &Path) -> Result<bool, WeftError> {
    if dir.is_dir() {
        return Ok(false);
    }
    // From the first one that is not there, so that each is named in one that is durable.
    make_folder(above(dir))?;
    match fs::create_dir(dir) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(StoreError::from(error).into()),
        _ => Ok(sync_folder(above(dir)).map(|()| true)?),
    }
}

fn above(path: &Path) -> &Path {
    path.parent().filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// What to say when a file could not be written.
pub(crate) fn not_written(error: &io::Error) -> WeftError {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => crate::error::NO_ROOM,
        _ => WeftError::Device { what: "the file could not be written" },
    }
}
