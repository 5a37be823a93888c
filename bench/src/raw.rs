//! The machine's limit: rows that an import leaves, put into an empty database of the same schema and settings.
//!
//! One transaction, one prepared statement a table, every table with its indexes, search through its virtual table. Runs
//! in a process of its own.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;
use std::sync::OnceLock;

use rusqlite::config::DbConfig;
use rusqlite::types::Value;
use rusqlite::{Connection, Statement, params_from_iter};
use weft_store::Store;
use weft_vault::{Key, context, generichash};

use crate::Failed;
use crate::clock::{Spent, Stopwatch, peak_memory};
use crate::keys;
use crate::numbers::Numbers;

/// Rows read at a time; reading is not timed.
const READ: usize = 5_000;

/// What the settings are, in words.
pub const SETTINGS: &str = "SQLCipher 4 defaults, WAL, `synchronous` FULL, `secure_delete` ON, foreign keys, 16 MiB of \
                            page cache, exclusive locking, memory wiped when freed, the log copied into the file after \
                            1000 pages";

/// Copies rows of the notebook in `from` into a new database in `to`, timing only the inserts and the commit: of every
/// table, or of `only` one, in a database that has no other.
pub fn run(from: &Path, to: &Path, only: Option<&str>) -> Result<Numbers, Failed> {
    let (place, key) = (to.join("notebook.db"), keys::of_store().database);
    let from = open(&from.join("notebook.db"), &keys::of_notebook(from)?.database)?;
    let mut tables = tables(&from)?;
    if only.is_none() {
        // The store itself makes the empty database: its schema and cipher settings cannot differ.
        Store::create(to, &keys::of_store())?.close()?;
    } else {
        std::fs::create_dir(to)?;
    }
    let to = open(&place, &key)?;
    if let Some(only) = only {
        tables.retain(|table| table == only);
        to.execute_batch("PRAGMA foreign_keys = OFF")?;
        let mut schema = from.prepare("SELECT sql FROM sqlite_schema WHERE tbl_name = ?1 ORDER BY type DESC")?;
        let statements = schema.query_map([only], |row| row.get::<_, String>(0))?;
        for statement in statements {
            to.execute_batch(&statement?)?;
        }
    }
    for table in tables.iter().rev() {
        to.execute(&format!("DELETE FROM {table}"), [])?;
    }
    let (mut total, mut rows) = (Spent::default(), 0);
    let watch = Stopwatch::start();
    to.execute_batch("BEGIN IMMEDIATE")?;
    total += watch.spent();
    for table in &tables {
        rows += fill(&from, &to, table, &mut total)?;
    }
    let watch = Stopwatch::start();
    to.execute_batch("COMMIT")?;
    total += watch.spent();

    same_counts(&from, &to, &tables)?;
    to.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    drop(to);
    Ok(Numbers::default()
        .with("wall", total.wall)
        .with("core", total.core)
        .with("peak", peak_memory())
        .with("file", std::fs::metadata(&place)?.len() as f64)
        .with("rows", rows as f64))
}

/// Bytes of the pages of each table and index of a notebook.
pub fn pages(folder: &Path) -> Result<Numbers, Failed> {
    let database = open(&folder.join("notebook.db"), &keys::of_notebook(folder)?.database)?;
    let mut query = database.prepare("SELECT name, sum(pgsize) FROM dbstat GROUP BY name")?;
    let mut rows = query.query([])?;
    let mut numbers = Numbers::default();
    while let Some(row) = rows.next()? {
        numbers = numbers.with(&row.get::<_, String>(0)?, row.get::<_, i64>(1)? as f64);
    }
    Ok(numbers)
}

/// Has a store use SQLite first: only then does SQLite wipe what it frees, as in the app, which costs time.
fn after_a_store() -> Result<(), Failed> {
    static DONE: OnceLock<()> = OnceLock::new();
    if DONE.get().is_none() {
        let folder = tempfile::tempdir()?;
        Store::create(folder.path(), &keys::of_store())?.close()?;
        DONE.get_or_init(|| ());
    }
    Ok(())
}

/// Opens a notebook's database as the store does.
pub fn open(path: &Path, key: &Key) -> Result<Connection, Failed> {
    after_a_store()?;
    let connection = Connection::open(path)?;
    let salt: [u8; 16] = generichash::keyed(key.as_bytes(), context::DATABASE_SALT, &[]);
    let mut raw = String::new();
    for byte in key.as_bytes().iter().chain(&salt) {
        write!(raw, "{byte:02x}")?;
    }
    connection.execute_batch(&format!("PRAGMA key = \"x'{raw}'\""))?;
    // The settings of core/store/src/settings.rs; the store empties the log after as many pages as SQLite does by itself.
    connection.execute_batch(
        "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON;
         PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384;",
    )?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    Ok(connection)
}

/// Every table that the store itself fills (the schema keeps the sums), each after those it refers to: search once, without the tables behind it.
fn tables(connection: &Connection) -> Result<Vec<String>, Failed> {
    let mut names = connection.prepare(
        "SELECT name FROM pragma_table_list
         WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT IN ('balance_sums')
             AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )?;
    let mut left = names.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    let mut parents = connection.prepare("SELECT DISTINCT \"table\" FROM pragma_foreign_key_list(?1)")?;
    let mut ordered: Vec<String> = Vec::new();
    while !left.is_empty() {
        let before = left.len();
        for table in std::mem::take(&mut left) {
            let refers = parents.query_map([&table], |row| row.get(0))?.collect::<Result<BTreeSet<String>, _>>()?;
            if refers.iter().all(|parent| *parent == table || ordered.contains(parent)) {
                ordered.push(table);
            } else {
                left.push(table);
            }
        }
        if left.len() == before {
            return Err(format!("these tables refer to each other: {left:?}").into());
        }
    }
    Ok(ordered)
}

/// Copies one table in the order of its key; how many rows.
fn fill(from: &Connection, to: &Connection, table: &str, total: &mut Spent) -> Result<u64, Failed> {
    // The rowid of search is the record's row, and does not show in `*`.
    let columns = if table == "search" { "rowid, *" } else { "*" };
    let mut read = from.prepare(&format!("SELECT {columns} FROM {table}"))?;
    let names: Vec<String> = read.column_names().map(str::to_owned).collect();
    let places = vec!["?"; names.len()].join(", ");
    let insert = format!("INSERT INTO {table} ({}) VALUES ({places})", names.join(", "));
    let watch = Stopwatch::start();
    let mut insert = to.prepare(&insert)?;
    *total += watch.spent();
    let mut rows = read.query([])?;
    let mut batch: Vec<Vec<Value>> = Vec::new();
    let mut count = 0;
    while let Some(row) = rows.next()? {
        batch.push((0..names.len()).map(|column| row.get(column)).collect::<Result<_, _>>()?);
        if batch.len() == READ {
            count += put(&mut insert, &mut batch, total)?;
        }
    }
    Ok(count + put(&mut insert, &mut batch, total)?)
}

fn put(insert: &mut Statement<'_>, batch: &mut Vec<Vec<Value>>, total: &mut Spent) -> Result<u64, Failed> {
    let watch = Stopwatch::start();
    for row in &*batch {
        insert.execute(params_from_iter(row))?;
    }
    *total += watch.spent();
    let count = u64::try_from(batch.len())?;
    batch.clear();
    Ok(count)
}

fn same_counts(from: &Connection, to: &Connection, tables: &[String]) -> Result<(), Failed> {
    for table in tables {
        let count = format!("SELECT COUNT(*) FROM {table}");
        let [here, there] = [from, to].map(|side| side.query_row(&count, [], |row| row.get::<_, i64>(0)));
        if here? != there? {
            return Err(format!("the raw insert left other rows in {table} than the import").into());
        }
    }
    Ok(())
}
