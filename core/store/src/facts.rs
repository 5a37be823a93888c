//! Facts as they stand in their table, and back into the form the model folds.

use std::collections::BTreeMap;

use rusqlite::{Connection, Row};
use weft_chain::telling::Give;
use weft_chain::{Body, ChainFact, Header};
use weft_model::audience::{Audience, Lane};
use weft_model::fact::{Fact, Held, LogPoint, TELLING};
use weft_model::ids::{FactId, LogId, Mid, RecordId};
use weft_model::records::Written;
use weft_model::said::{Content, Telling};

use crate::columns::{Id, lane_number, number, pack, short, unpack, unsigned};
use crate::error::StoreError;

/// What is held of a body, in the column `held`.
pub(crate) const HERE: i64 = 0;
/// Absent, and asked for.
pub(crate) const MISSING: i64 = 1;
/// Absent for good: it never comes back, whoever sends it.
pub(crate) const ERASED: i64 = 2;

/// A query for whole facts, to be read by [`fact`].
macro_rules! whole_facts {
    ($where:literal) => {
        concat!(
            "SELECT f.id, f.seq, f.header, f.held, f.salt, f.body, l.id, l.mid, a.audience
             FROM facts f JOIN logs l ON l.row = f.log JOIN audiences a ON a.row = l.audience ",
            $where
        )
    };
}

/// The ready facts of a record, by its row, in no order.
pub(crate) fn of_record(connection: &Connection, record: i64) -> Result<Vec<Fact>, StoreError> {
    let mut query = connection.prepare_cached(whole_facts!("WHERE f.record = ?1 AND f.ready = 1"))?;
    let mut rows = query.query([record])?;
    let mut facts = Vec::new();
    while let Some(row) = rows.next()? {
        facts.push(fact(row)?);
    }
    Ok(facts)
}

/// The tellings of a record, with their words or without, in the order in which it folds.
pub(crate) fn tellings(connection: &Connection, id: &RecordId) -> Result<Vec<Telling>, StoreError> {
    let mut query = connection.prepare_cached(whole_facts!(
        "JOIN records r ON r.row = f.record WHERE r.id = ?1 AND f.ready = 1 AND (f.kind & ?2) <> 0"
    ))?;
    let mut rows = query.query(rusqlite::params![Id(*id), TELLING])?;
    let mut facts = Vec::new();
    while let Some(row) = rows.next()? {
        facts.push(fact(row)?);
    }
    facts.sort_unstable_by_key(|fact| fact.order);
    Ok(facts.iter().map(Telling::of).collect())
}

/// Every fact of membership, ready or not, in no order.
pub(crate) fn of_control(connection: &Connection) -> Result<Vec<Fact>, StoreError> {
    let mut query = connection
        .prepare_cached(whole_facts!("WHERE f.kind >= 256 AND f.kind < 512 AND f.ready = 1 ORDER BY f.depth"))?;
    let mut rows = query.query([])?;
    let mut facts = Vec::new();
    while let Some(row) = rows.next()? {
        facts.push(fact(row)?);
    }
    Ok(facts)
}

/// One fact by its id.
pub(crate) fn by_id(connection: &Connection, id: &FactId) -> Result<Option<Fact>, StoreError> {
    let mut query = connection.prepare_cached(whole_facts!("WHERE f.short = ?1 AND f.id = ?2"))?;
    let mut rows = query.query(rusqlite::params![short(id), Id(*id)])?;
    rows.next()?.map(fact).transpose()
}

/// What a telling says, without the rest of its fact; none if it is not here, or no telling.
pub(crate) fn told(connection: &Connection, id: &FactId) -> Result<Option<Content>, StoreError> {
    let mut query =
        connection.prepare_cached("SELECT kind, header, body FROM facts WHERE short = ?1 AND id = ?2 AND held = 0")?;
    let mut rows = query.query(rusqlite::params![short(id), Id(*id)])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let blob = |column| row.get_ref(column)?.as_blob().map_err(|_| StoreError::Damaged);
    // A header begins with the schema of its fact.
    let (schema, _) = postcard::take_from_bytes::<u16>(blob(1)?)?;
    Ok(match Held::read(schema, row.get(0)?, Some(blob(2)?)) {
        Held::Known(body) => body.content().cloned(),
        _ => None,
    })
}

/// A telling of an audience with its salt; none if its words are not here.
pub(crate) fn give(connection: &Connection, audience: &Audience, id: &FactId) -> Result<Option<Give>, StoreError> {
    let mut query = connection.prepare_cached(
        "SELECT f.held, f.salt, f.body FROM facts f JOIN logs l ON l.row = f.log JOIN audiences a ON a.row = l.audience
         WHERE f.short = ?1 AND f.id = ?2 AND a.audience = ?3 AND (f.kind & ?4) <> 0",
    )?;
    let mut rows = query.query(rusqlite::params![short(id), Id(*id), pack(audience)?, TELLING])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let body = body(row.get(0)?, row.get(1)?, row.get(2)?)?;
    Ok(body.map(|body| Give { fact: *id, body }))
}

fn fact(row: &Row<'_>) -> Result<Fact, StoreError> {
    let id: Id<FactId> = row.get(0)?;
    let header = read_header(row.get_ref(2)?.as_blob().map_err(|_| StoreError::Damaged)?)?;
    let body = body(row.get(3)?, row.get(4)?, row.get(5)?)?;
    let (log, mid): (Id<LogId>, Id<Mid>) = (row.get(6)?, row.get(7)?);
    let audience: Audience = unpack(row.get_ref(8)?.as_blob().map_err(|_| StoreError::Damaged)?)?;
    // The commitment was checked when the fact came in, and SQLCipher authenticates every page since.
    let fact = ChainFact { seq: unsigned(row.get(1)?)?, id: id.0, header, header_bytes: Vec::new(), body };
    Ok(fact.to_fact(&log.0, audience, mid.0))
}

/// A header that was checked when it came in.
pub(crate) fn read_header(bytes: &[u8]) -> Result<Header, StoreError> {
    Header::decode(bytes).map_err(|_| StoreError::Damaged)
}

/// A body from its columns.
pub(crate) fn body(held: i64, salt: Vec<u8>, bytes: Vec<u8>) -> Result<Option<Body>, StoreError> {
    if held != HERE {
        return Ok(None);
    }
    let salt = salt.try_into().map_err(|_| StoreError::Damaged)?;
    Ok(Some(Body { salt, bytes }))
}

/// What a device wrote among the records past these places of its logs, by log and place.
pub(crate) fn written_past(
    connection: &Connection,
    mid: &Mid,
    places: &BTreeMap<LogId, u64>,
) -> Result<Vec<Written>, StoreError> {
    let mut logs = connection.prepare_cached("SELECT row, id FROM logs WHERE mid = ?1 AND lane = ?2 ORDER BY id")?;
    let mut facts = connection.prepare_cached(
        "SELECT r.id, f.id, f.kind, f.seq, f.hlc FROM facts f JOIN records r ON r.row = f.record
         WHERE f.log = ?1 AND f.seq > ?2 AND f.ready = 1 ORDER BY f.seq, f.id",
    )?;
    let mut written = Vec::new();
    let mut theirs = logs.query(rusqlite::params![Id(*mid), lane_number(Lane::Records)])?;
    while let Some(row) = theirs.next()? {
        let (log, id): (i64, Id<LogId>) = (row.get(0)?, row.get(1)?);
        let after = places.get(&id.0).copied().map(number).transpose()?.unwrap_or(0);
        let mut rows = facts.query([log, after])?;
        while let Some(row) = rows.next()? {
            let (record, fact): (Id<RecordId>, Id<FactId>) = (row.get(0)?, row.get(1)?);
            let at = LogPoint { log: id.0, seq: unsigned(row.get(3)?)? };
            let hlc: i64 = row.get(4)?;
            written.push(Written { record: record.0, fact: fact.0, kind: row.get(2)?, at, hlc: hlc.cast_unsigned() });
        }
    }
    Ok(written)
}
