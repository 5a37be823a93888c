//! Reading around damage: row by row, from both ends, and past pages that cannot be read.

use std::path::{Path, PathBuf};

use rusqlite::types::Value;
use rusqlite::{Connection, Params};
use weft_vault::Key;

use crate::error::StoreError;
use crate::settings::Opened;

/// One row, in the order of the columns asked for.
pub(super) type Values = Vec<Value>;

/// What could be read of a table.
pub(super) struct Readable {
    pub(super) rows: Vec<Values>,
    /// Whether nothing was left out.
    pub(super) whole: bool,
}

/// A damaged database. It is never written.
pub(super) struct Damaged {
    path: PathBuf,
    key: Key,
    opened: Opened,
}

impl Damaged {
    /// Opens it; its first page has to be readable.
    pub(super) fn open(path: &Path, key: &Key) -> Result<Self, StoreError> {
        Ok(Self { path: path.to_owned(), key: key.clone(), opened: Opened::open(path, key)? })
    }

    pub(super) fn connection(&self) -> Result<&Connection, StoreError> {
        self.opened.connection()
    }

    /// After an error SQLite may refuse whatever comes next.
    fn reopen(&mut self) -> Result<(), StoreError> {
        self.opened.close();
        self.opened = Opened::open(&self.path, &self.key)?;
        Ok(())
    }

    /// What a question answers; none if that cannot be read.
    pub(super) fn ask(&mut self, sql: &str, values: impl Params) -> Result<Option<Vec<Values>>, StoreError> {
        let mut found = Vec::new();
        let read = read(self.opened.connection()?, sql, values, |row| found.push(row));
        if read.is_err() {
            self.reopen()?;
            return Ok(None);
        }
        Ok(Some(found))
    }

    /// A table that is small, or has no row numbers: from the beginning to the first damage, then from the end.
    pub(super) fn table(&mut self, columns: &str, table: &str, keys: &[&str]) -> Result<Readable, StoreError> {
        let mut rows = Vec::new();
        let forwards = format!("SELECT {columns} FROM {table} ORDER BY {}", keys.join(", "));
        if read(self.opened.connection()?, &forwards, [], |row| rows.push(row)).is_ok() {
            return Ok(Readable { rows, whole: true });
        }
        self.reopen()?;
        let keys: Vec<String> = keys.iter().map(|key| format!("{key} DESC")).collect();
        let backwards = format!("SELECT {columns} FROM {table} ORDER BY {}", keys.join(", "));
        // Whatever stops the way back, what was read on it stands.
        let _ = read(self.opened.connection()?, &backwards, [], |row| rows.push(row));
        self.reopen()?;
        Ok(Readable { rows, whole: false })
    }

    /// A table with row numbers, in their order, as far as its rows can be read; false if some could not. `columns` begin
    /// with the number.
    pub(super) fn rows(
        &mut self,
        columns: &str,
        table: &str,
        mut take: impl FnMut(&mut Self, Values) -> Result<(), StoreError>,
    ) -> Result<bool, StoreError> {
        let (mut next, mut whole) = (Some(i64::MIN), true);
        while let Some(from) = next {
            let mut some = Vec::new();
            let page = format!("SELECT {columns} FROM {table} WHERE row >= ?1 ORDER BY row LIMIT 200");
            let read = read(self.opened.connection()?, &page, [from], |row| some.push(row));
            let last = some.last().and_then(number);
            next = match (&read, last) {
                (Ok(()), last) => last.map(|last| last.saturating_add(1)),
                (Err(_), last) => {
                    self.reopen()?;
                    whole = false;
                    self.past_damage(columns, table, last.map_or(from, |last| last.saturating_add(1)))?
                }
            };
            for row in some {
                take(self, row)?;
            }
        }
        Ok(whole)
    }

    /// The first row number from `from` on where rows can be read again; none if there is none.
    fn past_damage(&mut self, columns: &str, table: &str, from: i64) -> Result<Option<i64>, StoreError> {
        // Row numbers are counted from 1.
        let from = from.max(1);
        let (mut bad, mut step) = (from, 1i64);
        let mut good = loop {
            let at = from.saturating_add(step);
            match self.readable_from(columns, table, at)? {
                Some(true) => break at,
                Some(false) => return Ok(None),
                None if step > 1 << 40 => return Ok(None),
                None => (bad, step) = (at, step.saturating_mul(2)),
            }
        };
        while good.saturating_sub(bad) > 1 {
            let middle = bad + (good - bad) / 2;
            match self.readable_from(columns, table, middle)? {
                Some(_) => good = middle,
                None => bad = middle,
            }
        }
        Ok(Some(good))
    }

    /// Whether there is a readable row from a number on; none if what is there cannot be read.
    fn readable_from(&mut self, columns: &str, table: &str, from: i64) -> Result<Option<bool>, StoreError> {
        let one = format!("SELECT {columns} FROM {table} WHERE row >= ?1 ORDER BY row LIMIT 1");
        Ok(self.ask(&one, [from])?.map(|found| !found.is_empty()))
    }
}

/// Reads until the end or an error; the rows before an error were read rightly, since each page is authentic or an error.
fn read(
    connection: &Connection,
    sql: &str,
    values: impl Params,
    mut take: impl FnMut(Values),
) -> Result<(), StoreError> {
    let mut query = connection.prepare(sql)?;
    let columns = query.column_count();
    let mut rows = query.query(values)?;
    while let Some(row) = rows.next()? {
        take((0..columns).map(|column| row.get(column)).collect::<rusqlite::Result<_>>()?);
    }
    Ok(())
}

/// The row number in front.
pub(super) fn number(row: &Values) -> Option<i64> {
    integer(row, 0)
}

pub(super) fn integer(row: &Values, column: usize) -> Option<i64> {
    match row.get(column) {
        Some(Value::Integer(number)) => Some(*number),
        _ => None,
    }
}

pub(super) fn blob(row: &Values, column: usize) -> Option<&[u8]> {
    match row.get(column) {
        Some(Value::Blob(blob)) => Some(blob),
        _ => None,
    }
}
