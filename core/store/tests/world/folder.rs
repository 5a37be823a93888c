//! A notebook's folder as bytes, and every row of every table in it, read beside the store.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags};
use weft_vault::{Key, context, generichash};

use super::deliver::keys;

pub const PAGE: usize = 4096;
pub const FRAME: usize = PAGE + 24;
/// Bytes in front of the first frame.
pub const LOG_HEADER: usize = 32;

/// Files by name.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Everything in a folder, as after a kill at this moment.
pub fn take(dir: &Path) -> Files {
    let mut files = Files::new();
    for file in std::fs::read_dir(dir).expect("folder") {
        let file = file.expect("file");
        if file.file_type().expect("type").is_file() {
            files.insert(file.file_name().into_string().expect("name"), std::fs::read(file.path()).expect("bytes"));
        }
    }
    files
}

/// Makes a folder hold these files and no others.
pub fn put(dir: &Path, files: &Files) {
    for (name, there) in take(dir) {
        if files.get(&name) != Some(&there) {
            std::fs::remove_file(dir.join(name)).expect("removed");
        }
    }
    for (name, bytes) in files {
        if !dir.join(name).exists() {
            std::fs::write(dir.join(name), bytes).expect("written");
        }
    }
}

/// Copies a folder with all in it.
pub fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("folder");
    for entry in std::fs::read_dir(from).expect("folder") {
        let path = entry.expect("entry").path();
        let to = to.join(path.file_name().expect("name"));
        match path.is_dir() {
            true => copy(&path, &to),
            false => drop(std::fs::copy(&path, &to).expect("copied")),
        }
    }
}

/// Rows of one table, or none if they cannot all be read.
pub type Table = Option<Vec<Vec<Value>>>;

/// Every row of every table of both databases; a database that does not open has none of the `wanted` tables.
pub fn tables(dir: &Path, wanted: &BTreeMap<String, Table>) -> BTreeMap<String, Table> {
    let mut tables: BTreeMap<String, Table> = wanted.keys().map(|name| (name.clone(), None)).collect();
    for (file, key) in [("notebook.db", keys().database), ("drafts.db", keys().drafts)] {
        if let Ok(read) = open(&dir.join(file), &key).and_then(|connection| read(&connection, file)) {
            tables.extend(read);
        }
    }
    tables
}

/// Says in a database that a newer version wrote it.
pub fn raise_version(dir: &Path, file: &str, version: u32) {
    let key = if file == "drafts.db" { keys().drafts } else { keys().database };
    let connection = open(&dir.join(file), &key).expect("opened");
    connection.pragma_update(None, "user_version", version).expect("raised");
}

/// Changes a closed notebook behind its back, as damage would.
pub fn alter(dir: &Path, sql: &str) {
    let connection = open(&dir.join("notebook.db"), &keys().database).expect("opened");
    connection.execute_batch(sql).expect("altered");
}

/// A database of a closed notebook, as somebody with its key sees it.
pub fn open(path: &Path, key: &Key) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    let salt: [u8; 16] = generichash::keyed(key.as_bytes(), context::DATABASE_SALT, &[]);
    let hex: String = key.as_bytes().iter().chain(&salt).map(|byte| format!("{byte:02x}")).collect();
    connection.pragma_update_and_check(None, "cipher_log_level", "NONE", |_| Ok(()))?;
    connection.pragma_update(None, "key", format!("x'{hex}'"))?;
    connection.pragma_update_and_check(None, "locking_mode", "EXCLUSIVE", |_| Ok(()))?;
    connection.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    Ok(connection)
}

fn read(connection: &Connection, file: &str) -> rusqlite::Result<BTreeMap<String, Table>> {
    let names: Vec<String> = connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(names.into_iter().map(|name| (format!("{file} {name}"), rows(connection, &name).ok())).collect())
}

fn rows(connection: &Connection, table: &str) -> rusqlite::Result<Vec<Vec<Value>>> {
    let mut query = connection.prepare(&format!("SELECT * FROM {table}"))?;
    let columns = query.column_count();
    let rows = query.query_map([], |row| (0..columns).map(|column| row.get(column)).collect())?;
    rows.collect()
}
