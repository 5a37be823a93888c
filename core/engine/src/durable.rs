//! Files that are there after a loss of power once it was said that they are.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use weft_store::sync_folder;

use crate::error::WeftError;

/// A file whose `flush` answers when everything written is on the disk.
pub(crate) struct Durable(pub File);

impl Write for Durable {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.sync_all()
    }
}

/// Writes a file that has its name only once it is whole.
pub(crate) fn write_whole(file: &Path, bytes: &[u8]) -> Result<(), WeftError> {
    let unfinished = file.with_extension("unfinished");
    let mut out = fs::File::create(&unfinished).map_err(|error| not_written(&error))?;
    let written = out.write_all(bytes).and_then(|()| out.sync_all());
    written.and_then(|()| fs::rename(&unfinished, file)).map_err(|error| not_written(&error))?;
    Ok(sync_folder(above(file))?)
}

/// Makes a folder and those above it, where they are not there. Whether it is new.
pub(crate) fn make_folder(dir: &Path) -> Result<bool, WeftError> {
    if dir.is_dir() {
        return Ok(false);
    }
    // From the first one that is not there, so that each is named in one that is durable.
    make_folder(above(dir))?;
    match fs::create_dir(dir) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(weft_store::StoreError::from(error).into()),
        _ => Ok(sync_folder(above(dir)).map(|()| true)?),
    }
}

fn above(path: &Path) -> &Path {
    path.parent().filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn not_written(error: &io::Error) -> WeftError {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => crate::error::NO_ROOM,
        _ => WeftError::Device { what: "the file could not be written" },
    }
}
