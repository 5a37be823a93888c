//! How a database is opened: the settings of `vault.md`, "Storage rules", set on every connection and read back by a test.

use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use weft_vault::Key;

use crate::error::StoreError;
use crate::freshness::Watch;
use crate::{disk, files, key, memory};

/// Statements kept prepared: more than the crate has, so that none is ever prepared twice.
const STATEMENTS: usize = 160;

/// Page cache in KiB. Every miss costs a decryption and an HMAC; 16 MiB hold the inner pages of all indexes of a
/// million facts and stay within the 64 MiB an import may use.
const CACHE_KIB: i64 = 16 * 1024;

/// A database that was opened and not written yet; dropped, it leaves its folder as it was.
pub(crate) struct Opened {
    connection: Option<Connection>,
    path: PathBuf,
    had_log: bool,
}

impl Opened {
    /// Opens an existing database.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::WrongKey`], [`StoreError::Damaged`] (also for an empty file).
    pub(crate) fn open(path: &Path, key: &Key) -> Result<Self, StoreError> {
        if std::fs::metadata(path)?.len() == 0 {
            // SQLite would take an empty file for a new database.
            return Err(StoreError::Damaged);
        }
        let had_log = files::beside(path, "-wal").exists();
        // Made before connecting, so that a failure on the way leaves nothing behind either.
        let mut opened = Self { connection: None, path: path.to_owned(), had_log };
        opened.connection = Some(connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?);
        Ok(opened)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn connection(&self) -> Result<&Connection, StoreError> {
        self.connection.as_ref().ok_or(StoreError::Missing)
    }

    /// Closes it; nothing can be asked any more.
    pub(crate) fn close(&mut self) {
        // A connection that was taken goes on; one that is still here is closed, and SQLite's empty log with it.
        let left = self.connection.take().is_some_and(|connection| connection.close().is_ok());
        let log = files::beside(&self.path, "-wal");
        if left && !self.had_log && std::fs::metadata(&log).is_ok_and(|found| found.len() == 0) {
            // Left behind, it would do no harm.
            let _ = std::fs::remove_file(log);
        }
    }

    /// The connection, for writing.
    pub(crate) fn keep(mut self) -> Result<Connection, StoreError> {
        self.connection.take().ok_or(StoreError::Missing)
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        self.close();
    }
}

/// Makes a database under another name, has it filled, and gives it its own name when it is whole.
pub(crate) fn make(
    path: &Path,
    key: &Key,
    fill: impl FnOnce(&Connection, &Path) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    files::make(path, |unfinished| {
        let connection = connect(unfinished, key, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
        fill(&connection, unfinished)?;
        checkpoint(&connection)?;
        connection.close().map_err(|(_, error)| error.into())
    })
}

/// Empties the write-ahead log into the file.
pub(crate) fn checkpoint(connection: &Connection) -> Result<bool, StoreError> {
    let busy: i64 = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    Ok(busy == 0)
}

/// Closes a database: everything is in its file, and no side file is left unless the anchor speaks against writing.
pub(crate) fn close(connection: Connection, mut watch: Watch) -> Result<(), StoreError> {
    watch.close(&connection)?;
    if watch.found().is_writable() {
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    }
    connection.close().map_err(|(_, error)| error.into())
}

fn connect(path: &Path, key: &Key, flags: OpenFlags) -> Result<Connection, StoreError> {
    memory::wipe_what_is_freed();
    disk::watch();
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    // Before the key, because a wrong one would be logged.
    connection.pragma_update_and_check(None, "cipher_log_level", "NONE", |_| Ok(()))?;
    key::unlock(&connection, key)?;
    // Before the first read, because from then on it is settled: no `-shm` file, and nobody else in between.
    connection.pragma_update_and_check(None, "locking_mode", "EXCLUSIVE", |_| Ok(()))?;
    // When the log is copied into the file is decided by the freshness anchor, not by SQLite, nor at the end.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    // The first read shows whether the key is right.
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0)).map_err(|error| {
        match StoreError::from(error) {
            StoreError::Damaged => StoreError::WrongKey,
            other => other,
        }
    })?;
    configure(&connection)?;
    Ok(connection)
}

fn configure(connection: &Connection) -> Result<(), StoreError> {
    keep_log(connection)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update_and_check(None, "wal_autocheckpoint", 0, |_| Ok(()))?;
    connection.pragma_update_and_check(None, "secure_delete", "ON", |_| Ok(()))?;
    connection.pragma_update(None, "foreign_keys", "ON")?;
    connection.pragma_update(None, "trusted_schema", "OFF")?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    Ok(())
}

/// Has changes go to a write-ahead log. SQLite says that they do before it has written that down, and goes on without a log
/// if it could not: only after the last step is it known.
fn keep_log(connection: &Connection) -> Result<(), StoreError> {
    let mut query = connection.prepare("PRAGMA journal_mode = WAL")?;
    let mut rows = query.query([])?;
    let mut journal = String::new();
    while let Some(row) = rows.next()? {
        journal = row.get(0)?;
    }
    if journal == "wal" { Ok(()) } else { Err(StoreError::Storage) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(connection: &Connection, pragma: &str) -> String {
        connection
            .query_row(&format!("PRAGMA {pragma}"), [], |row| {
                row.get_ref(0).map(|value| match value {
                    rusqlite::types::ValueRef::Integer(number) => number.to_string(),
                    other => other.as_str().expect("text").to_owned(),
                })
            })
            .expect(pragma)
    }

    #[test]
    fn every_setting_reads_back() {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("x.db");
        make(&path, &Key::from_bytes([7; 32]), |_, _| Ok(())).expect("made");
        let connection = Opened::open(&path, &Key::from_bytes([7; 32])).and_then(Opened::keep).expect("open");
        for (pragma, wanted) in [
            // SQLCipher 4 defaults.
            ("cipher_status", "1"),
            ("cipher_page_size", "4096"),
            ("cipher_use_hmac", "1"),
            ("cipher_hmac_algorithm", "HMAC_SHA512"),
            ("cipher_kdf_algorithm", "PBKDF2_HMAC_SHA512"),
            ("cipher_plaintext_header_size", "0"),
            ("cipher_memory_security", "0"),
            ("cipher_log_level", "NONE"),
            ("journal_mode", "wal"),
            ("locking_mode", "exclusive"),
            ("wal_autocheckpoint", "0"),
            ("synchronous", "2"),
            ("secure_delete", "1"),
            ("foreign_keys", "1"),
            ("trusted_schema", "0"),
            ("temp_store", "2"),
            ("cache_size", "-16384"),
        ] {
            assert_eq!(text(&connection, pragma), wanted, "{pragma}");
        }
        assert!(connection.db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE).expect("defensive"));
        assert!(connection.db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE).expect("no checkpoint"));
        let loading = connection.query_row("SELECT load_extension('x')", [], |_| Ok(()));
        assert_eq!(loading.expect_err("off").to_string(), "not authorized");
        let version: String = text(&connection, "cipher_version");
        assert!(version.starts_with("4."), "{version}");
    }

    #[test]
    fn another_key_opens_nothing_and_changes_nothing() {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("x.db");
        let table = |connection: &Connection, _: &Path| {
            Ok(connection.execute_batch("CREATE TABLE a (b INTEGER NOT NULL) STRICT")?)
        };
        make(&path, &Key::from_bytes([7; 32]), table).expect("made");
        let open = |key| Opened::open(&path, &Key::from_bytes([key; 32])).map(drop);
        let before = std::fs::read(&path).expect("bytes");
        assert!(matches!(open(8), Err(StoreError::WrongKey)));
        assert_eq!(std::fs::read(&path).expect("bytes"), before);
        std::fs::write(&path, b"").expect("emptied");
        assert!(matches!(open(7), Err(StoreError::Damaged)));
        std::fs::remove_file(&path).expect("removed");
        assert!(matches!(open(7), Err(StoreError::Missing)));
        assert!(!path.exists());
    }
}
