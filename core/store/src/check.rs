//! The deep check: every page, every signature, and every row against what folding the facts gives. Nothing is changed.
//!
//! It reads everything and folds everything, which takes minutes for large notebooks; the engine asks for it when a kill or
//! a loss of power left commits that no anchor had seen, or when a person does.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use rusqlite::types::ValueRef;
use rusqlite::{Connection, params};
use weft_chain::{ChainFact, LogOpened, Tip, next_chain, notice};
use weft_model::audience::Audience;
use weft_model::ids::{FactId, Incarnation, LogId, Mid, NoticeId, RecordId};
use weft_model::standing::Past;
use weft_vault::{context, generichash, sign};

use crate::columns::{Id, lane_number, pack, short, unpack, unsigned};
use crate::error::StoreError;
use crate::logs::Branch;
use crate::waiting::Readiness;
use crate::writer::Writer;
use crate::{control, facts, search, whole};

/// What is folded from facts, each table in one order, with every column: nothing in them comes from elsewhere.
const FOLDED: &[(&str, &str)] = &[
    ("states", "SELECT record, audience, hash, state FROM states ORDER BY record"),
    ("items", "SELECT record, id, area, newness, owner, title FROM items ORDER BY record"),
    ("links", "SELECT about, record FROM links ORDER BY about, record"),
    ("receipts", "SELECT receipt, record FROM receipts ORDER BY receipt, record"),
    ("persons", "SELECT person, record FROM persons ORDER BY person, record"),
    ("numbers", "SELECT number, record FROM numbers ORDER BY number, record"),
    (
        "dues",
        "SELECT record, id, matter, by, since, owner, member FROM dues ORDER BY record, by, matter, since, owner, member",
    ),
    ("claims", "SELECT claim, record FROM claims ORDER BY claim, record"),
    ("balances", "SELECT record, giver, taker, kind, unit, high, low FROM balances ORDER BY record"),
    (
        "balance_sums",
        "SELECT giver, taker, kind, unit, entries, high, low FROM balance_sums ORDER BY giver, taker, kind, unit",
    ),
    ("search", "SELECT rowid, words FROM search ORDER BY rowid"),
];

/// Whether everything is as it should be.
pub(crate) fn deep(connection: &Connection) -> Result<bool, StoreError> {
    match whole::is_whole(connection).and_then(|whole| Ok(whole && holds(connection)?)) {
        Err(StoreError::Damaged) => Ok(false),
        answer => answer,
    }
}

/// Whether the pages can be read and what is in the logs holds together: what a new beginning can build on, since it folds
/// everything else anew.
pub(crate) fn passes(connection: &Connection) -> Result<bool, StoreError> {
    match whole::is_whole(connection).and_then(|whole| Ok(whole && all_logs(connection)?)) {
        Err(StoreError::Damaged) => Ok(false),
        answer => answer,
    }
}

/// Whether facts and notices are what their authors signed, and the other tables what they come to.
fn holds(connection: &Connection) -> Result<bool, StoreError> {
    let Some(past) = control::load(connection)? else { return Ok(true) };
    Ok(all_logs(connection)? && notices_hold(connection, &past)? && folds_to_itself(connection, past)?)
}

struct LogFound {
    row: i64,
    id: LogId,
    opened: LogOpened,
    forked: bool,
}

fn all_logs(connection: &Connection) -> Result<bool, StoreError> {
    let mut query = connection.prepare(
        "SELECT l.row, l.id, l.opened, l.forked, l.mid, l.incarnation, l.lane, a.audience
         FROM logs l JOIN audiences a ON a.row = l.audience ORDER BY l.row",
    )?;
    let mut rows = query.query([])?;
    let mut logs = Vec::new();
    while let Some(row) = rows.next()? {
        let (opened, audience): (Vec<u8>, Vec<u8>) = (row.get(2)?, row.get(7)?);
        let opened = LogOpened::decode(&opened)?;
        let (id, mid): (Id<LogId>, Id<Mid>) = (row.get(1)?, row.get(4)?);
        let incarnation: Id<Incarnation> = row.get(5)?;
        let lane: i64 = row.get(6)?;
        let same = opened.id() == id.0
            && opened.mid == mid.0
            && opened.incarnation == incarnation.0
            && lane_number(opened.lane) == lane
            && opened.audience == unpack::<Audience>(&audience)?;
        if !same {
            return Ok(false);
        }
        logs.push(LogFound { row: row.get(0)?, id: id.0, opened, forked: row.get(3)? });
    }
    for log in logs {
        if !log_holds(connection, &log)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether each fact of a log hangs on the one before, up to places its author signed.
fn log_holds(connection: &Connection, log: &LogFound) -> Result<bool, StoreError> {
    let mut query = connection.prepare_cached(
        "SELECT f.seq, f.chain, f.id, f.header, f.held, f.salt, f.body, f.short, f.kind, f.depth, f.hlc, r.id
         FROM facts f JOIN records r ON r.row = f.record WHERE f.log = ?1 ORDER BY f.seq, f.chain",
    )?;
    let mut rows = query.query([log.row])?;
    let mut before: BTreeSet<[u8; 32]> = BTreeSet::from([*log.id.bytes()]);
    let mut here: BTreeSet<[u8; 32]> = BTreeSet::new();
    let (mut at, mut ends) = (0, BTreeSet::new());
    while let Some(row) = rows.next()? {
        let (seq, chain) = (unsigned(row.get(0)?)?, row.get::<_, [u8; 32]>(1)?);
        if seq != at {
            before = if at == 0 { before } else { std::mem::take(&mut here) };
            at += 1;
        }
        let body = facts::body(row.get(4)?, row.get(5)?, row.get(6)?)?;
        let fact = ChainFact::from_stored(&log.id, seq, row.get(3)?, body)?;
        let (id, record): (Id<FactId>, Id<RecordId>) = (row.get(2)?, row.get(11)?);
        let parent = before.iter().find(|chain_before| next_chain(chain_before, &fact.id) == chain);
        let columns = (row.get::<_, i64>(7)?, row.get::<_, u16>(8)?, unsigned(row.get(9)?)?, row.get::<_, i64>(10)?);
        let header = &fact.header;
        let same = columns == (short(&fact.id), header.kind, header.depth, header.hlc.cast_signed());
        let Some(parent) = parent.filter(|_| seq == at && same && id.0 == fact.id && record.0 == header.record) else {
            return Ok(false);
        };
        ends.remove(&Branch { seq: seq.saturating_sub(1), chain: *parent });
        ends.insert(Branch { seq, chain });
        here.insert(chain);
    }
    Ok(ends_hold(connection, log, &ends)? && tips_hold(connection, log)?)
}

fn ends_hold(connection: &Connection, log: &LogFound, ends: &BTreeSet<Branch>) -> Result<bool, StoreError> {
    let mut query = connection.prepare_cached(
        "SELECT b.seq, b.chain, EXISTS (SELECT 1 FROM tips t WHERE t.log = b.log AND t.seq = b.seq AND t.chain = b.chain)
         FROM branches b WHERE b.log = ?1",
    )?;
    let mut rows = query.query([log.row])?;
    let mut known = BTreeSet::new();
    while let Some(row) = rows.next()? {
        let signed: bool = row.get(2)?;
        if !signed {
            return Ok(false);
        }
        known.insert(Branch { seq: unsigned(row.get(0)?)?, chain: row.get(1)? });
    }
    Ok(known == *ends && log.forked == (ends.len() > 1))
}

fn tips_hold(connection: &Connection, log: &LogFound) -> Result<bool, StoreError> {
    let mut query = connection.prepare_cached(
        "SELECT t.seq, t.chain, t.signature, EXISTS (SELECT 1 FROM facts f WHERE f.log = t.log AND f.seq = t.seq AND f.chain = t.chain)
         FROM tips t WHERE t.log = ?1",
    )?;
    let mut rows = query.query([log.row])?;
    while let Some(row) = rows.next()? {
        let (seq, chain, signature) = (unsigned(row.get(0)?)?, row.get::<_, [u8; 32]>(1)?, row.get::<_, [u8; 64]>(2)?);
        let there: bool = row.get(3)?;
        let message = Tip::message(&log.id, seq, &chain);
        if !there || !sign::verify(log.opened.device.bytes(), &message, &signature) {
            return Ok(false);
        }
    }
    Ok(true)
}

fn notices_hold(connection: &Connection, past: &Past) -> Result<bool, StoreError> {
    let now = past.now();
    let key_of = |mid: &Mid| now.key_of(mid);
    let mut query = connection.prepare(
        "SELECT n.id, n.bytes, n.model, n.counted, a.audience FROM notices n JOIN audiences a ON a.row = n.audience",
    )?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let (id, bytes, model): (Id<NoticeId>, Vec<u8>, Vec<u8>) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let (counted, audience): (bool, Vec<u8>) = (row.get(3)?, row.get(4)?);
        let Ok(notice) = notice::verify(&bytes, &key_of) else { return Ok(false) };
        let read = notice.model();
        let packed = read.as_ref().map(pack).transpose()?.unwrap_or_default();
        let counts = read.as_ref().is_some_and(|notice| past.counts(notice));
        let same = id.0 == notice.id && model == packed && unpack::<Audience>(&audience)? == notice.content.audience;
        if !same || counted != counts {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Folds every record anew and compares; all of it is undone at the end.
fn folds_to_itself(connection: &Connection, past: Past) -> Result<bool, StoreError> {
    let transaction = connection.unchecked_transaction()?;
    let answer = fold_and_compare(&transaction, past);
    transaction.rollback()?;
    answer
}

fn fold_and_compare(connection: &Connection, past: Past) -> Result<bool, StoreError> {
    let mut writer = Writer::new(connection, Some(Cow::Owned(past)))?;
    if !ready_is_right(connection, &mut writer)? {
        return Ok(false);
    }
    search::drain(connection)?;
    let before = prints(connection)?;
    for (table, _) in FOLDED {
        connection.execute(&format!("DELETE FROM {table}"), [])?;
    }
    writer.refold_all()?;
    writer.finish()?;
    search::drain(connection)?;
    Ok(prints(connection)? == before)
}

/// Whether each fact counts as ready exactly if everything it builds on is.
fn ready_is_right(connection: &Connection, writer: &mut Writer<'_>) -> Result<bool, StoreError> {
    let mut query = connection.prepare(
        "SELECT f.row, f.header, f.ready, EXISTS (SELECT 1 FROM waits w WHERE w.fact = f.row) FROM facts f ORDER BY f.row",
    )?;
    let mut rows = query.query(params![])?;
    while let Some(row) = rows.next()? {
        let header: Vec<u8> = row.get(1)?;
        let (ready, waits): (bool, bool) = (row.get(2)?, row.get(3)?);
        let right = match writer.readiness(&facts::read_header(&header)?)? {
            Readiness::Ready => ready && !waits,
            Readiness::WaitsFor(_) => !ready && waits,
            Readiness::WrongDepth => !ready,
        };
        if !right {
            return Ok(false);
        }
        // Facts are asked for again only by those that follow soon: bounded memory for a longer search now and then.
        if writer.deps.len() > 100_000 {
            writer.deps.clear();
        }
    }
    Ok(true)
}

/// A hash of every row of the folded tables.
fn prints(connection: &Connection) -> Result<BTreeMap<&'static str, [u8; 32]>, StoreError> {
    let mut prints = BTreeMap::new();
    for (table, sql) in FOLDED {
        prints.insert(*table, print(connection, sql)?);
    }
    Ok(prints)
}

fn print(connection: &Connection, sql: &str) -> Result<[u8; 32], StoreError> {
    let mut query = connection.prepare(sql)?;
    let columns = query.column_count();
    let mut rows = query.query([])?;
    let mut print = [0; 32];
    while let Some(row) = rows.next()? {
        let mut bytes = print.to_vec();
        for column in 0..columns {
            let value = match row.get_ref(column)? {
                ValueRef::Integer(number) => number.to_le_bytes().to_vec(),
                ValueRef::Blob(blob) => blob.to_vec(),
                ValueRef::Text(text) => text.to_vec(),
                ValueRef::Real(_) | ValueRef::Null => return Err(StoreError::Damaged),
            };
            bytes.extend_from_slice(&(value.len() as u64).to_le_bytes());
            bytes.extend_from_slice(&value);
        }
        print = generichash::hash(context::ROWS, &[&bytes]);
    }
    Ok(print)
}
