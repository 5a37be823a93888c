//! Whether every page is what was written, wherever its newest version stands, and the tables agree with their indexes.
//!
//! SQLCipher's own check reads the file alone. A page there may be torn, or be older than the rest, as long as a newer
//! version of it waits in the write-ahead log: a kill in the middle of copying leaves it so, and nothing is lost by it.

use std::collections::BTreeSet;
use std::fs::File;
use std::io;
use std::path::Path;

use rusqlite::Connection;

use crate::error::StoreError;
use crate::{disk, files, wal};

/// Reads every page back.
///
/// # Errors
/// [`StoreError::Storage`] if that could not be found out.
pub(crate) fn is_whole(connection: &Connection) -> Result<bool, StoreError> {
    let unverified = unverified_in_file(connection)?;
    Ok((unverified.is_empty() || log_has_newer(connection, &unverified)?) && tables_agree(connection)?)
}

/// What was just read, if it is what had been written.
///
/// A page that is not authentic reads as zeros. In the tree SQLite notices by itself, but not where a long value goes on,
/// beside the tree: there it shows only in that SQLCipher lets nothing be written on this connection from then on.
///
/// # Errors
/// [`StoreError::Damaged`], or [`StoreError::Storage`] if the disk did not give the page.
pub(crate) fn sound<T>(connection: &Connection, read: T) -> Result<T, StoreError> {
    match connection.is_readonly(c"main")? {
        true if disk::has_failed() => Err(StoreError::Storage),
        true => Err(StoreError::Damaged),
        false => Ok(read),
    }
}

/// The pages of the file that are not what was written there.
fn unverified_in_file(connection: &Connection) -> Result<BTreeSet<u32>, StoreError> {
    let mut query = connection.prepare("PRAGMA cipher_integrity_check")?;
    let said = query.query_map([], |row| row.get::<_, String>(0))?;
    said.map(|said| unverified_page(&said?).ok_or(StoreError::Storage)).collect()
}

/// The page that does not verify; none if SQLCipher says that it could not read or compute something.
fn unverified_page(said: &str) -> Option<u32> {
    let number = said.strip_prefix("HMAC verification failed for page ");
    // A page at the end of the file that was written in part.
    let cut = || said.strip_prefix("page ")?.split_once(" has an invalid size").map(|(number, _)| number);
    number.or_else(cut)?.parse().ok()
}

/// Whether a committed frame of the log stands for each of these pages, or the database has grown shorter than that.
fn log_has_newer(connection: &Connection, unverified: &BTreeSet<u32>) -> Result<bool, StoreError> {
    let Some(path) = connection.path() else { return Ok(false) };
    let log = match File::open(files::beside(Path::new(path), "-wal")) {
        Ok(file) => wal::read(&file)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error.into()),
    };
    let Some(last) = log.commits.last() else { return Ok(false) };
    let newer: BTreeSet<u32> = log.framed.iter().map(|frame| frame.page).collect();
    Ok(unverified.iter().all(|page| *page > last.pages || newer.contains(page)))
}

fn tables_agree(connection: &Connection) -> Result<bool, StoreError> {
    let said: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    // What SQLite says of a page that the disk does not give; of one whose bytes are wrong, it says something else.
    if said.contains("failed to get page") || said.contains("unable to get the page. error code=10") {
        return Err(StoreError::Storage);
    }
    Ok(said == "ok")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_check_of_the_cipher_says_is_understood() {
        assert_eq!(unverified_page("HMAC verification failed for page 12"), Some(12));
        assert_eq!(unverified_page("page 7 has an invalid size of 512 bytes (expected 4096 bytes)"), Some(7));
        assert_eq!(unverified_page("error reading 4096 bytes from file page 3 at offset 8192"), None);
        assert_eq!(unverified_page("failed to determine file size"), None);
    }
}
