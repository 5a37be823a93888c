//! The machine's limit: the rows that an import leaves, put into an empty database of the same schema and settings.
//!
//! One transaction, one prepared statement a table, every table with its indexes, search through its virtual table. Runs
//! in a process of its own.

use std::fmt::Write;
use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::types::Value;
use rusqlite::{Connection, Statement, params_from_iter};
use weft_store::Store;
use weft_vault::{context, generichash};

use crate::Failed;
use crate::clock::{Spent, Stopwatch, peak_memory};
use crate::import::keys;
use crate::measured::Measured;

/// Tables that others refer to, in the order in which they have to be filled; all others come after them.
const FIRST: [&str; 4] = ["audiences", "records", "logs", "facts"];

/// Rows read at a time; reading is not timed.
const READ: usize = 5_000;

/// Copies the rows of the notebook in `from` into a new one in `to`, timing only the inserts and the commit.
pub fn run(from: &Path, to: &Path) -> Result<Measured, Failed> {
    // The store itself makes the empty database: its schema and cipher settings cannot differ.
    Store::create(to, &keys())?.close()?;
    let (from, path) = (open(&from.join("notebook.db"))?, to.join("notebook.db"));
    let to = open(&path)?;
    let tables = tables(&from)?;
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
    let file = std::fs::metadata(&path)?.len();
    Ok(Measured { total, phases: Vec::new(), peak: peak_memory(), file, counted: rows })
}

/// Opens a notebook's database as the store does.
fn open(path: &Path) -> Result<Connection, Failed> {
    let connection = Connection::open(path)?;
    let key = keys().database;
    let salt: [u8; 16] = generichash::keyed(key.as_bytes(), context::DATABASE_SALT, &[]);
    let mut raw = String::new();
    for byte in key.as_bytes().iter().chain(&salt) {
        write!(raw, "{byte:02x}")?;
    }
    connection.execute_batch(&format!("PRAGMA key = \"x'{raw}'\""))?;
    // The settings of core/store/src/settings.rs.
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON;
         PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384;",
    )?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    Ok(connection)
}

/// Every table that the store itself fills: search once, without the tables behind it.
fn tables(connection: &Connection) -> Result<Vec<String>, Failed> {
    let mut names = connection.prepare(
        "SELECT name FROM pragma_table_list
         WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )?;
    let names = names.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    if let Some(absent) = FIRST.iter().find(|first| !names.iter().any(|name| name == *first)) {
        return Err(format!("the schema has no table {absent} any more").into());
    }
    let rest = names.into_iter().filter(|name| !FIRST.contains(&name.as_str()));
    Ok(FIRST.into_iter().map(str::to_owned).chain(rest).collect())
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
