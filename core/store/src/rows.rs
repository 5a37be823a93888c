//! A record's rows, replaced whole when it changes, and the questions they answer.

use rusqlite::{Connection, Row, params};
use weft_model::day::Day;
use weft_model::fold::{self, Record};
use weft_model::ids::{FactId, GroupId, RecordId, SignKey};
use weft_model::records::{Balance, BalanceSum, Item, Listed, Page, Rows};

use crate::columns::{Id, area, area_number, or_empty, pack, unless_empty, unpack, unsigned};
use crate::error::StoreError;

/// Puts a record's rows in the place of those it had, if it was `known`, and marks it for search.
pub(crate) fn replace(connection: &Connection, row: i64, record: &Record, known: bool) -> Result<(), StoreError> {
    if known {
        clear(connection, row)?;
    }
    let Rows { item, links, receipts, balance, words } = fold::rows(record);
    if let Some(item) = item {
        put_item(connection, row, &record.id, &item)?;
    }
    for about in links {
        connection
            .prepare_cached("INSERT INTO links (about, record) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?
            .execute(params![Id(about), row])?;
    }
    for receipt in receipts {
        connection
            .prepare_cached("INSERT INTO receipts (receipt, record) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?
            .execute(params![Id(receipt), row])?;
    }
    if let Some(balance) = balance {
        put_balance(connection, row, &balance)?;
    }
    if known || !words.is_empty() {
        connection.prepare_cached("INSERT INTO dirty (record) VALUES (?1) ON CONFLICT DO NOTHING")?.execute([row])?;
    }
    Ok(())
}

fn clear(connection: &Connection, row: i64) -> Result<(), StoreError> {
    connection.prepare_cached("DELETE FROM items WHERE record = ?1")?.execute([row])?;
    connection.prepare_cached("DELETE FROM links WHERE record = ?1")?.execute([row])?;
    connection.prepare_cached("DELETE FROM receipts WHERE record = ?1")?.execute([row])?;
    connection.prepare_cached("DELETE FROM balances WHERE record = ?1")?.execute([row])?;
    Ok(())
}

fn put_item(connection: &Connection, row: i64, id: &RecordId, item: &Item) -> Result<(), StoreError> {
    connection
        .prepare_cached("INSERT INTO items (record, id, area, newness, owner, title) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?
        .execute(params![
            row,
            Id(*id),
            area_number(item.area),
            newness(item.day),
            or_empty(item.group.as_ref().map(GroupId::bytes)),
            or_empty(item.title.as_ref().map(FactId::bytes))
        ])?;
    Ok(())
}

fn put_balance(connection: &Connection, row: i64, balance: &Balance) -> Result<(), StoreError> {
    let amount = balance.quantity.amount;
    connection
        .prepare_cached(
            "INSERT INTO balances (record, giver, taker, kind, unit, high, low) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            row,
            Id(balance.from),
            Id(balance.to),
            pack(&balance.kind)?,
            pack(&balance.quantity.unit)?,
            (amount >> 32).cast_signed(),
            (amount & u64::from(u32::MAX)).cast_signed()
        ])?;
    Ok(())
}

/// A day as its place in lists: the newer, the smaller.
fn newness(day: Day) -> i64 {
    -i64::from(day.number())
}

/// A page of records, newest first and then by id.
pub(crate) fn page(connection: &Connection, page: &Page) -> Result<Vec<Listed>, StoreError> {
    // Before the first line stands every day there is.
    let (after, id) = page.after.map_or((i64::MIN, RecordId::new([0; 16])), |(day, id)| (newness(day), id));
    let mut lines = Vec::new();
    let mut take = |row: &Row<'_>| -> Result<(), StoreError> {
        lines.push(listed(row)?);
        Ok(())
    };
    match page.area {
        Some(area) => {
            let mut query = connection.prepare_cached(
                "SELECT id, area, newness, owner, title FROM items
                 WHERE area = ?1 AND (newness, id) > (?2, ?3) ORDER BY newness, id LIMIT ?4",
            )?;
            let mut rows = query.query(params![area_number(area), after, Id(id), page.lines])?;
            while let Some(row) = rows.next()? {
                take(row)?;
            }
        }
        None => {
            let mut query = connection.prepare_cached(
                "SELECT id, area, newness, owner, title FROM items
                 WHERE (newness, id) > (?1, ?2) ORDER BY newness, id LIMIT ?3",
            )?;
            let mut rows = query.query(params![after, Id(id), page.lines])?;
            while let Some(row) = rows.next()? {
                take(row)?;
            }
        }
    }
    Ok(lines)
}

fn listed(row: &Row<'_>) -> Result<Listed, StoreError> {
    let record: Id<RecordId> = row.get(0)?;
    let newness: i64 = row.get(2)?;
    let day = newness.checked_neg().and_then(|number| i32::try_from(number).ok()).and_then(Day::from_number);
    let (owner, title): (Vec<u8>, Vec<u8>) = (row.get(3)?, row.get(4)?);
    let item = Item {
        area: area(row.get(1)?)?,
        day: day.ok_or(StoreError::Damaged)?,
        group: unless_empty(&owner, GroupId::from_slice)?,
        title: unless_empty(&title, FactId::from_slice)?,
    };
    Ok(Listed { record: record.0, item })
}

/// The records whose rows link to this one, by id.
pub(crate) fn concerning(connection: &Connection, id: &RecordId) -> Result<Vec<RecordId>, StoreError> {
    let mut query = connection.prepare_cached(
        "SELECT r.id FROM links l JOIN records r ON r.row = l.record WHERE l.about = ?1 ORDER BY r.id",
    )?;
    let ids = query.query_map([Id(*id)], |row| row.get::<_, Id<RecordId>>(0))?;
    ids.map(|id| Ok(id?.0)).collect()
}

/// The records that a receipt's key opens, by id.
pub(crate) fn by_receipt(connection: &Connection, key: &SignKey) -> Result<Vec<RecordId>, StoreError> {
    let mut query = connection.prepare_cached(
        "SELECT r.id FROM receipts c JOIN records r ON r.row = c.record WHERE c.receipt = ?1 ORDER BY r.id",
    )?;
    let ids = query.query_map([Id(*key)], |row| row.get::<_, Id<RecordId>>(0))?;
    ids.map(|id| Ok(id?.0)).collect()
}

/// Sums over agreed entries, ordered by from, to, kind, unit.
pub(crate) fn balances(connection: &Connection) -> Result<Vec<BalanceSum>, StoreError> {
    let mut query = connection.prepare_cached(
        "SELECT giver, taker, kind, unit, SUM(high), SUM(low) FROM balances GROUP BY giver, taker, kind, unit",
    )?;
    let mut rows = query.query([])?;
    let mut sums = Vec::new();
    while let Some(row) = rows.next()? {
        let (from, to): (Id<GroupId>, Id<GroupId>) = (row.get(0)?, row.get(1)?);
        let (kind, unit): (Vec<u8>, Vec<u8>) = (row.get(2)?, row.get(3)?);
        let (high, low) = (unsigned(row.get(4)?)?, unsigned(row.get(5)?)?);
        let amount = u64::try_from((u128::from(high) << 32).saturating_add(u128::from(low))).unwrap_or(u64::MAX);
        sums.push(BalanceSum { from: from.0, to: to.0, kind: unpack(&kind)?, unit: unpack(&unit)?, amount });
    }
    // The packed units do not sort as the units themselves do.
    sums.sort_unstable_by(|a, b| (a.from, a.to, a.kind, &a.unit).cmp(&(b.from, b.to, b.kind, &b.unit)));
    Ok(sums)
}
