//! How a database is opened: the settings of `vault.md`, "Storage rules", set on every connection and read back by a test.

use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use weft_vault::Key;

use crate::error::StoreError;
use crate::key;

/// Statements kept prepared: more than the crate has, so that none is ever prepared twice.
const STATEMENTS: usize = 160;

/// Page cache in KiB. Every miss costs a decryption and an HMAC; 16 MiB hold the inner pages of all indexes of a
/// million facts and stay within the 64 MiB an import may use.
const CACHE_KIB: i64 = 16 * 1024;

/// Opens an existing database.
///
/// # Errors
/// [`StoreError::Missing`], [`StoreError::WrongKey`], [`StoreError::Damaged`] (also for an empty file).
pub(crate) fn open(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    if std::fs::metadata(path)?.len() == 0 {
        // SQLite would take an empty file for a new database.
        return Err(StoreError::Damaged);
    }
    connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)
}

/// Makes a database where no file is.
pub(crate) fn create(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)
}

fn connect(path: &Path, key: &Key, flags: OpenFlags) -> Result<Connection, StoreError> {
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    // Before the key, because a wrong one would be logged.
    connection.pragma_update_and_check(None, "cipher_log_level", "NONE", |_| Ok(()))?;
    key::unlock(&connection, key)?;
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
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update_and_check(None, "secure_delete", "ON", |_| Ok(()))?;
    connection.pragma_update(None, "foreign_keys", "ON")?;
    connection.pragma_update(None, "trusted_schema", "OFF")?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    Ok(())
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
        drop(create(&path, &Key::from_bytes([7; 32])).expect("create"));
        let connection = open(&path, &Key::from_bytes([7; 32])).expect("open");
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
        let loading = connection.query_row("SELECT load_extension('x')", [], |_| Ok(()));
        assert_eq!(loading.expect_err("off").to_string(), "not authorized");
        let version: String = text(&connection, "cipher_version");
        assert!(version.starts_with("4."), "{version}");
    }

    #[test]
    fn another_key_opens_nothing_and_changes_nothing() {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("x.db");
        let connection = create(&path, &Key::from_bytes([7; 32])).expect("create");
        connection.execute_batch("CREATE TABLE a (b INTEGER NOT NULL) STRICT").expect("table");
        drop(connection);
        let before = std::fs::read(&path).expect("bytes");
        assert!(matches!(open(&path, &Key::from_bytes([8; 32])), Err(StoreError::WrongKey)));
        assert_eq!(std::fs::read(&path).expect("bytes"), before);
        std::fs::write(&path, b"").expect("emptied");
        assert!(matches!(open(&path, &Key::from_bytes([7; 32])), Err(StoreError::Damaged)));
        std::fs::remove_file(&path).expect("removed");
        assert!(matches!(open(&path, &Key::from_bytes([7; 32])), Err(StoreError::Missing)));
        assert!(!path.exists());
    }
}
