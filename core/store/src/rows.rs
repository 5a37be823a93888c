//! A record's rows, replaced whole when it changes, and the questions they answer.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, Row, params};
use weft_model::day::Day;
use weft_model::fold::{self, Record};
use weft_model::ids::{FactId, GroupId, PersonToken, RecordId, SignKey};
use weft_model::records::{Balance, BalanceSum, Claim, Item, Listed, Page, Rows};

use crate::columns::{Id, area, area_number, or_empty, pack, unless_empty, unpack, unsigned};
use crate::dues;
use crate::error::StoreError;

/// What a record had before it was folded.
pub(crate) enum Before {
    /// Nothing: it is new.
    Nothing,
    /// These rows, of the same facts and the same version of the fold: only what differs is written.
    Rows(Box<Rows>),
    /// Some rows and words, which may have been others than its state says.
    Unknown,
}

/// Puts a record's rows in the place of those it had, and marks it for search if its words changed.
pub(crate) fn replace(connection: &Connection, row: i64, record: &Record, before: Before) -> Result<(), StoreError> {
    let now = fold::rows(record);
    let had = match before {
        Before::Nothing => Rows::default(),
        Before::Rows(rows) => *rows,
        Before::Unknown => {
            clear(connection, row)?;
            mark(connection, row)?;
            Rows { words: now.words.clone(), ..Rows::default() }
        }
    };
    if now.item != had.item {
        if had.item.is_some() {
            connection.prepare_cached(NO_ITEM)?.execute([row])?;
        }
        if let Some(item) = &now.item {
            put_item(connection, row, &record.id, item)?;
        }
    }
    if now.links != had.links {
        if !had.links.is_empty() {
            connection.prepare_cached(NO_LINKS)?.execute([row])?;
        }
        let mut insert =
            connection.prepare_cached("INSERT INTO links (about, record) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?;
        for about in &now.links {
            insert.execute(params![Id(*about), row])?;
        }
    }
    if now.receipts != had.receipts {
        if !had.receipts.is_empty() {
            connection.prepare_cached(NO_RECEIPTS)?.execute([row])?;
        }
        let mut insert = connection
            .prepare_cached("INSERT INTO receipts (receipt, record) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?;
        for receipt in &now.receipts {
            insert.execute(params![Id(*receipt), row])?;
        }
    }
    if now.persons != had.persons {
        if !had.persons.is_empty() {
            connection.prepare_cached(NO_PERSONS)?.execute([row])?;
        }
        let mut insert =
            connection.prepare_cached("INSERT INTO persons (person, record) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?;
        for person in &now.persons {
            insert.execute(params![Id(*person), row])?;
        }
    }
    if now.numbers != had.numbers {
        if !had.numbers.is_empty() {
            connection.prepare_cached(NO_NUMBERS)?.execute([row])?;
        }
        let mut insert =
            connection.prepare_cached("INSERT INTO numbers (number, record) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?;
        for number in &now.numbers {
            insert.execute(params![number, row])?;
        }
    }
    if now.dues != had.dues {
        // Most of what was due is due still: only what differs is written.
        for due in had.dues.iter().filter(|due| !now.dues.contains(due)) {
            dues::take_out(connection, &record.id, due)?;
        }
        for due in now.dues.iter().filter(|due| !had.dues.contains(due)) {
            dues::put(connection, row, &record.id, due)?;
        }
    }
    if now.claims != had.claims {
        if !had.claims.is_empty() {
            connection.prepare_cached(NO_CLAIMS)?.execute([row])?;
        }
        let mut insert =
            connection.prepare_cached("INSERT INTO claims (claim, record) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?;
        for claim in &now.claims {
            insert.execute(params![pack(claim)?, row])?;
        }
    }
    if now.balance != had.balance {
        if had.balance.is_some() {
            connection.prepare_cached(NO_BALANCE)?.execute([row])?;
        }
        if let Some(balance) = &now.balance {
            put_balance(connection, row, balance)?;
        }
    }
    if now.words != had.words { mark(connection, row) } else { Ok(()) }
}

/// Marks a record for search.
fn mark(connection: &Connection, row: i64) -> Result<(), StoreError> {
    connection.prepare_cached("INSERT INTO dirty (record) VALUES (?1) ON CONFLICT DO NOTHING")?.execute([row])?;
    Ok(())
}

const NO_ITEM: &str = "DELETE FROM items WHERE record = ?1";
const NO_LINKS: &str = "DELETE FROM links WHERE record = ?1";
const NO_RECEIPTS: &str = "DELETE FROM receipts WHERE record = ?1";
const NO_PERSONS: &str = "DELETE FROM persons WHERE record = ?1";
const NO_NUMBERS: &str = "DELETE FROM numbers WHERE record = ?1";
const NO_CLAIMS: &str = "DELETE FROM claims WHERE record = ?1";
const NO_BALANCE: &str = "DELETE FROM balances WHERE record = ?1";

fn clear(connection: &Connection, row: i64) -> Result<(), StoreError> {
    for table in [NO_ITEM, NO_LINKS, NO_RECEIPTS, NO_PERSONS, NO_NUMBERS, dues::NONE, NO_CLAIMS, NO_BALANCE] {
        connection.prepare_cached(table)?.execute([row])?;
    }
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

const PAGE: &str = "SELECT id, area, newness, owner, title FROM items
     WHERE (newness, id) > (?1, ?2) ORDER BY newness, id LIMIT ?3";
const PAGE_OF_AREA: &str = "SELECT id, area, newness, owner, title FROM items
     WHERE area = ?1 AND (newness, id) > (?2, ?3) ORDER BY newness, id LIMIT ?4";
const CONCERNING: &str = "SELECT r.id FROM links l JOIN records r ON r.row = l.record WHERE l.about = ?1 ORDER BY r.id";
const BY_RECEIPT: &str =
    "SELECT r.id FROM receipts c JOIN records r ON r.row = c.record WHERE c.receipt = ?1 ORDER BY r.id";
const OF_PERSON: &str =
    "SELECT r.id FROM persons p JOIN records r ON r.row = p.record WHERE p.person = ?1 ORDER BY r.id";
const BY_NUMBER: &str =
    "SELECT r.id FROM numbers n JOIN records r ON r.row = n.record WHERE n.number = ?1 ORDER BY r.id";
/// As many rows as there are pairs of groups, kinds and units: triggers of the schema keep the sums.
const BALANCES: &str = "SELECT giver, taker, kind, unit, high, low FROM balance_sums";

/// What several records claim, with them.
const CLAIMED_TWICE: &str = "SELECT c.claim, r.id FROM claims c JOIN records r ON r.row = c.record
     WHERE c.claim IN (SELECT claim FROM claims GROUP BY claim HAVING COUNT(*) > 1)";

/// The places that several records take, with those records.
pub(crate) fn claimed_twice(connection: &Connection) -> Result<BTreeMap<Claim, BTreeSet<RecordId>>, StoreError> {
    let mut query = connection.prepare_cached(CLAIMED_TWICE)?;
    let (mut rows, mut claimed) = (query.query([])?, BTreeMap::new());
    while let Some(row) = rows.next()? {
        let claim: Claim = unpack(row.get_ref(0)?.as_blob().map_err(|_| StoreError::Damaged)?)?;
        let records: &mut BTreeSet<RecordId> = claimed.entry(claim).or_default();
        records.insert(row.get::<_, Id<RecordId>>(1)?.0);
    }
    Ok(claimed)
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
            let mut query = connection.prepare_cached(PAGE_OF_AREA)?;
            let mut rows = query.query(params![area_number(area), after, Id(id), page.lines])?;
            while let Some(row) = rows.next()? {
                take(row)?;
            }
        }
        None => {
            let mut query = connection.prepare_cached(PAGE)?;
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
    let mut query = connection.prepare_cached(CONCERNING)?;
    let ids = query.query_map([Id(*id)], |row| row.get::<_, Id<RecordId>>(0))?;
    ids.map(|id| Ok(id?.0)).collect()
}

/// The records that a receipt's key opens, by id.
pub(crate) fn by_receipt(connection: &Connection, key: &SignKey) -> Result<Vec<RecordId>, StoreError> {
    let mut query = connection.prepare_cached(BY_RECEIPT)?;
    let ids = query.query_map([Id(*key)], |row| row.get::<_, Id<RecordId>>(0))?;
    ids.map(|id| Ok(id?.0)).collect()
}

/// The records about a person, by id.
pub(crate) fn of_person(connection: &Connection, person: &PersonToken) -> Result<Vec<RecordId>, StoreError> {
    let mut query = connection.prepare_cached(OF_PERSON)?;
    let ids = query.query_map([Id(*person)], |row| row.get::<_, Id<RecordId>>(0))?;
    ids.map(|id| Ok(id?.0)).collect()
}

/// The records of things made outside that carry a number, by id.
pub(crate) fn by_number(connection: &Connection, number: u32) -> Result<Vec<RecordId>, StoreError> {
    let mut query = connection.prepare_cached(BY_NUMBER)?;
    let ids = query.query_map([number], |row| row.get::<_, Id<RecordId>>(0))?;
    ids.map(|id| Ok(id?.0)).collect()
}

/// Sums over agreed entries, ordered by from, to, kind, unit.
pub(crate) fn balances(connection: &Connection) -> Result<Vec<BalanceSum>, StoreError> {
    let mut query = connection.prepare_cached(BALANCES)?;
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use weft_model::fact::Area;

    use super::*;
    use crate::migrations;

    const RECORDS: u32 = 50_000;
    const AREAS: [Area; 3] = [Area::Consent, Area::Artefact, Area::Entry];

    /// Fifty thousand records of three areas on a thousand days, in no order.
    fn many() -> Connection {
        crate::memory::wipe_what_is_freed();
        let connection = Connection::open_in_memory().expect("memory");
        migrations::migrate(&connection, migrations::NOTEBOOK).expect("schema");
        connection.execute_batch("BEGIN").expect("begun");
        for number in 0..RECORDS {
            let mixed = number.wrapping_mul(2_654_435_761);
            let mut id = [0; 16];
            id[..4].copy_from_slice(&mixed.to_be_bytes());
            id[4..8].copy_from_slice(&number.to_be_bytes());
            let id = RecordId::new(id);
            let row = connection
                .prepare_cached("INSERT INTO records (id) VALUES (?1)")
                .and_then(|mut insert| insert.insert([Id(id)]))
                .expect("record");
            let day = Day::from_number(20_000 + (mixed >> 7) as i32 % 1000).expect("day");
            let item = Item { area: AREAS[(mixed >> 3) as usize % 3], day, group: None, title: None };
            put_item(&connection, row, &id, &item).expect("item");
            let about = RecordId::new([(number % 200) as u8; 16]);
            connection
                .prepare_cached("INSERT INTO links (about, record) VALUES (?1, ?2)")
                .and_then(|mut insert| insert.execute(params![Id(about), row]))
                .expect("link");
        }
        connection.execute_batch("COMMIT").expect("committed");
        connection
    }

    /// Every line of a list, page by page.
    fn walked(connection: &Connection, area: Option<Area>) -> Vec<Listed> {
        let (mut all, mut after) = (Vec::new(), None);
        loop {
            let lines = page(connection, &Page { area, after, lines: 997 }).expect("page");
            let Some(last) = lines.last() else { return all };
            after = Some((last.item.day, last.record));
            all.extend(lines);
        }
    }

    #[test]
    fn pages_of_fifty_thousand_records_leave_none_out_and_repeat_none() {
        let connection = many();
        let all = walked(&connection, None);
        assert_eq!(all.len(), RECORDS as usize);
        assert!(all.is_sorted_by(|a, b| (b.item.day, a.record) < (a.item.day, b.record) || a.item.day > b.item.day));
        assert_eq!(all.iter().map(|line| line.record).collect::<BTreeSet<_>>().len(), all.len());
        for area in AREAS {
            let of_area: Vec<&Listed> = all.iter().filter(|line| line.item.area == area).collect();
            assert!(of_area.len() > 10_000);
            assert_eq!(walked(&connection, Some(area)).iter().collect::<Vec<_>>(), of_area);
        }
    }

    /// What SQLite does for a query, step by step.
    fn plan(connection: &Connection, query: &str) -> Vec<String> {
        let mut explain = connection.prepare(&format!("EXPLAIN QUERY PLAN {query}")).expect("a query");
        explain.raw_query().mapped(|row| row.get(3)).collect::<Result<_, _>>().expect("steps")
    }

    /// Times differ from machine to machine; what is read does not. A page reads its own lines, in the order of an index.
    #[test]
    fn no_list_reads_more_than_it_shows() {
        let connection = many();
        assert_eq!(plan(&connection, PAGE), ["SEARCH items USING INDEX items_by_newness ((newness,id)>(?,?))"],);
        assert_eq!(
            plan(&connection, PAGE_OF_AREA),
            ["SEARCH items USING INDEX items_by_area (area=? AND (newness,id)>(?,?))"],
        );
        for query in [CONCERNING, BY_RECEIPT, OF_PERSON] {
            let steps = plan(&connection, query);
            let reads: Vec<&String> = steps.iter().filter(|step| !step.starts_with("USE TEMP B-TREE")).collect();
            assert!(reads.len() == 2 && reads.iter().all(|step| step.starts_with("SEARCH")), "{steps:?}");
        }
        assert_eq!(plan(&connection, BALANCES), ["SCAN balance_sums"]);
        // Somebody's dues of one matter stand side by side, in the order in which they are asked for.
        assert_eq!(
            plan(&connection, dues::OF_ONE),
            ["SEARCH dues USING PRIMARY KEY (owner=? AND member=? AND matter=? AND by>? AND by<?)"]
        );
        // Few records claim anything.
        let steps = plan(&connection, CLAIMED_TWICE);
        assert!(steps.iter().all(|step| !step.contains("SCAN records")), "{steps:?}");
        // What looks one thing up reads no table whole.
        for query in [
            "SELECT s.state FROM records r JOIN states s ON s.record = r.row WHERE r.id = ?1",
            "SELECT depth, ready FROM facts WHERE short = ?1 AND id = ?2",
            "SELECT row, held FROM facts WHERE log = ?1 AND seq = ?2 AND chain = ?3",
            "SELECT place, bytes FROM chunks WHERE attachment = ?1 ORDER BY place",
            "SELECT row, name, tag, epoch, key FROM sealed WHERE door = ?1 ORDER BY row",
            "SELECT place, bytes FROM sealed_segments WHERE record = ?1 ORDER BY place",
        ] {
            let steps = plan(&connection, query);
            assert!(steps.iter().all(|step| step.starts_with("SEARCH")), "{query}: {steps:?}");
        }
    }
}
