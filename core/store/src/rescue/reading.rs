//! Reading around damage: row by row, from both ends, and past pages that cannot be read.

use std::path::{Path, PathBuf};

use rusqlite::types::Value;
use rusqlite::{Connection, Params};
use weft_vault::Key;

use crate::error::StoreError;
use crate::settings::Opened;
use crate::whole;

/// Row numbers after the beginning of damage that are tried with a small step.
const FEW: i64 = 2048;
/// The part of the way from the beginning of damage that a small step is.
const CLOSE: i64 = 64;

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
        let (mut bad, mut gone) = (from, 0i64);
        // Close together at first, so that a single leaf that is whole is not stepped over: a leaf of facts has ten rows.
        let (mut good, mut found) = loop {
            gone = gone.saturating_add(if gone < FEW { 1 + gone / CLOSE } else { gone });
            let at = from.saturating_add(gone);
            match self.readable_from(columns, table, at)? {
                Some(found) => break (at, found),
                None if gone > 1 << 40 => return Ok(None),
                None => bad = at,
            }
        };
        // Also where the step led behind the last row: those in between are the newest.
        while good.saturating_sub(bad) > 1 {
            let middle = bad + (good - bad) / 2;
            match self.readable_from(columns, table, middle)? {
                Some(some) => (good, found) = (middle, some),
                None => bad = middle,
            }
        }
        Ok(found.then_some(good))
    }

    /// Whether there is a readable row from a number on; none if what is there cannot be read.
    fn readable_from(&mut self, columns: &str, table: &str, from: i64) -> Result<Option<bool>, StoreError> {
        let one = format!("SELECT {columns} FROM {table} WHERE row >= ?1 ORDER BY row LIMIT 1");
        Ok(self.ask(&one, [from])?.map(|found| !found.is_empty()))
    }
}

/// Reads until the end or an error; the rows before an error were read rightly.
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
        let values = (0..columns).map(|column| row.get(column)).collect::<rusqlite::Result<_>>()?;
        take(whole::sound(connection, values)?);
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::settings;
    use crate::wal::PAGE;

    fn key() -> Key {
        Key::from_bytes([7; 32])
    }

    /// What a row says.
    fn said(row: i64, size: usize) -> Vec<u8> {
        row.to_le_bytes().into_iter().cycle().take(size).collect()
    }

    /// A table whose rows have so many bytes.
    fn whole(path: &Path, rows: i64, size: usize) -> Vec<u8> {
        let fill = |connection: &Connection, _: &Path| {
            connection
                .execute_batch("CREATE TABLE t (row INTEGER NOT NULL PRIMARY KEY, bytes BLOB NOT NULL) STRICT")?;
            let mut insert = connection.prepare("INSERT INTO t (row, bytes) VALUES (?1, ?2)")?;
            (1..=rows).try_for_each(|row| insert.execute((row, said(row, size))).map(drop))?;
            Ok(())
        };
        settings::make(path, &key(), fill).expect("made");
        std::fs::read(path).expect("bytes")
    }

    fn damaged(path: &Path, whole: &[u8], pages: &[usize]) -> Damaged {
        let mut bytes = whole.to_vec();
        pages.iter().for_each(|page| bytes[page * PAGE + 300] ^= 1);
        std::fs::write(path, bytes).expect("written");
        Damaged::open(path, &key()).expect("its first page is whole")
    }

    fn read_around(damaged: &mut Damaged, size: usize) -> (Vec<i64>, bool) {
        let mut read = Vec::new();
        let take = |_: &mut Damaged, row: Values| {
            let number = number(&row).expect("a number");
            assert!(blob(&row, 1) == Some(&said(number, size)), "row {number} as it was written");
            read.push(number);
            Ok(())
        };
        let whole = damaged.rows("row, bytes", "t", take).expect("read");
        (read, whole)
    }

    /// From two rows a leaf to more than twenty.
    #[test]
    fn every_row_that_can_be_read_is_read_whatever_is_damaged() {
        for (rows, size) in [(40, 1900), (180, 400), (400, 170)] {
            every_row(rows, size);
        }
    }

    #[test]
    fn a_row_whose_value_goes_on_in_damaged_pages_is_not_read_as_another() {
        every_row(30, 5000);
    }

    fn every_row(rows: i64, size: usize) {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("x.db");
        let bytes = whole(&path, rows, size);
        // Which rows each page takes away: asked one by one.
        let mut lost: Vec<BTreeSet<i64>> = vec![BTreeSet::new()];
        for page in 1..bytes.len() / PAGE {
            let mut damaged = damaged(&path, &bytes, &[page]);
            let one = |row: &i64| damaged.ask("SELECT bytes FROM t WHERE row = ?1", [*row]).expect("asked").is_none();
            lost.push((1..=rows).filter(one).collect());
        }
        let all = usize::try_from(rows).expect("few");
        assert_eq!(lost.iter().filter(|lost| lost.len() == all).count(), 1, "the root");
        let mut leaves: Vec<usize> = (1..lost.len()).filter(|page| (1..all).contains(&lost[*page].len())).collect();
        leaves.sort_by_key(|page| lost[*page].first().copied());
        assert!(leaves.len() > 15, "{leaves:?}");
        for apart in [&[0][..], &[0, 1], &[0, 2], &[0, 1, 3], &[0, 5], &[0, 1, 2, 4, 6], &[0, 14]] {
            for first in 0..leaves.len() {
                let pages: Vec<usize> = apart.iter().filter_map(|next| leaves.get(first + next)).copied().collect();
                let gone: BTreeSet<i64> = pages.iter().flat_map(|page| lost[*page].iter().copied()).collect();
                let (read, whole) = read_around(&mut damaged(&path, &bytes, &pages), size);
                let wanted: Vec<i64> = (1..=rows).filter(|row| !gone.contains(row)).collect();
                assert_eq!(read, wanted, "{size} bytes, pages {pages:?}");
                assert!(!whole);
            }
        }
        assert_eq!(read_around(&mut damaged(&path, &bytes, &[]), size), ((1..=rows).collect(), true));
    }
}
