//! Logs going out: what is held of each, and runs of it packed anew for whoever lacks them.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension, Row, params};
use weft_chain::limits::WRITTEN_AT_MOST;
use weft_chain::root::Leaf;
use weft_chain::segment::EPOCH_KEY;
use weft_chain::{ChainFact, LogOpened, Segment, Tip, Verified, next_chain, repack};
use weft_model::audience::{Audience, Lane};
use weft_model::ids::{FactId, Incarnation, LogId, Mid};

use crate::columns::{Id, lane_number, number, pack, unsigned};
use crate::error::StoreError;
use crate::facts;

/// The most facts of one run, as authors write them (`chain`'s `TIP_EVERY`).
const RUN: usize = 256;

/// A log as it is held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogHeld {
    /// Its id.
    pub id: LogId,
    /// Its opening.
    pub opened: LogOpened,
    /// Its branches: one, unless its author forked it.
    pub branches: Vec<Branch>,
}

/// The newest place of a branch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Branch {
    /// The sequence number.
    pub seq: u64,
    /// The chain value there.
    pub chain: [u8; 32],
}

impl LogHeld {
    /// Whether its author wrote two facts at one place: nobody goes on with it.
    pub const fn forked(&self) -> bool {
        self.branches.len() > 1
    }
}

/// A device's log in an audience and lane; of a forked one, the longest branch.
pub(crate) fn of_device(
    connection: &Connection,
    mid: &Mid,
    incarnation: &Incarnation,
    audience: &Audience,
    lane: Lane,
) -> Result<Option<(LogOpened, u64, [u8; 32])>, StoreError> {
    let mut query = connection.prepare_cached(
        "SELECT l.opened, b.seq, b.chain FROM logs l
         JOIN audiences a ON a.row = l.audience JOIN branches b ON b.log = l.row
         WHERE l.mid = ?1 AND l.incarnation = ?2 AND a.audience = ?3 AND l.lane = ?4 ORDER BY b.seq DESC LIMIT 1",
    )?;
    let found: Option<(Vec<u8>, i64, [u8; 32])> = query
        .query_row(params![Id(*mid), Id(*incarnation), pack(audience)?, lane_number(lane)], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .optional()?;
    found.map(|(opened, seq, chain)| Ok((LogOpened::decode(&opened)?, unsigned(seq)?, chain))).transpose()
}

/// Where every log of a device and incarnation ends; of a forked one, the longest branch.
pub(crate) fn ends_of(
    connection: &Connection,
    mid: &Mid,
    incarnation: &Incarnation,
) -> Result<BTreeMap<LogId, (u64, [u8; 32])>, StoreError> {
    let mut query = connection.prepare_cached(
        "SELECT l.id, b.seq, b.chain FROM logs l JOIN branches b ON b.log = l.row
         WHERE l.mid = ?1 AND l.incarnation = ?2 ORDER BY b.seq",
    )?;
    let mut rows = query.query(params![Id(*mid), Id(*incarnation)])?;
    let mut ends = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let id: Id<LogId> = row.get(0)?;
        ends.insert(id.0, (unsigned(row.get(1)?)?, row.get(2)?));
    }
    Ok(ends)
}

/// The logs of an audience, by id.
pub(crate) fn of_audience(connection: &Connection, audience: &Audience) -> Result<Vec<LogHeld>, StoreError> {
    let mut query = connection.prepare_cached(
        "SELECT l.id, l.opened, b.seq, b.chain FROM logs l
         JOIN audiences a ON a.row = l.audience JOIN branches b ON b.log = l.row
         WHERE a.audience = ?1 ORDER BY l.id, b.seq, b.chain",
    )?;
    let mut rows = query.query([pack(audience)?])?;
    let mut logs: BTreeMap<LogId, LogHeld> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let id: Id<LogId> = row.get(0)?;
        let opened: Vec<u8> = row.get(1)?;
        let log = LogHeld { id: id.0, opened: LogOpened::decode(&opened)?, branches: Vec::new() };
        let branch = Branch { seq: unsigned(row.get(2)?)?, chain: row.get(3)? };
        logs.entry(id.0).or_insert(log).branches.push(branch);
    }
    Ok(logs.into_values().collect())
}

/// The newest place of every branch of every log of an audience.
pub(crate) fn frontier(connection: &Connection, audience: &Audience) -> Result<BTreeSet<Leaf>, StoreError> {
    let logs = of_audience(connection, audience)?;
    let leaf = |log: LogId| move |branch: &Branch| Leaf { log, seq: branch.seq, chain: branch.chain };
    Ok(logs.iter().flat_map(|log| log.branches.iter().map(leaf(log.id))).collect())
}

/// A place of a log on its way out.
struct Place {
    chain: [u8; 32],
    fact: ChainFact,
}

/// What is held of a log from a sequence number on, in segments that end at signed tips. Of a log with one branch up to the
/// first tip that is not before `to_seq`; of a forked one, all of every branch.
pub(crate) fn runs(
    connection: &Connection,
    id: &LogId,
    from_seq: u64,
    to_seq: u64,
) -> Result<Vec<Verified<Segment>>, StoreError> {
    let from_seq = from_seq.max(1);
    let mut query = connection.prepare_cached("SELECT row, opened FROM logs WHERE id = ?1")?;
    let found: Option<(i64, Vec<u8>)> = query.query_row([Id(*id)], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    let Some((row, opened)) = found else { return Ok(Vec::new()) };
    let opened = LogOpened::decode(&opened)?;
    let mut leaves = leaves(connection, row)?;
    if let [leaf] = leaves.as_mut_slice()
        && leaf.seq > to_seq
        && let Some(tip) = first_tip(connection, row, to_seq)?
    {
        *leaf = tip;
    }
    let last = leaves.iter().map(|leaf| leaf.seq).max().unwrap_or(0);
    let tips = tips(connection, row, from_seq, last)?;
    let mut segments: Vec<Verified<Segment>> = Vec::new();
    for leaf in leaves.into_iter().filter(|leaf| leaf.seq >= from_seq) {
        let (before, branch) = branch(connection, row, id, from_seq, leaf)?;
        for segment in pack_branch(&opened, before, branch, &tips)? {
            // Branches share what comes before the fork.
            if !segments.iter().any(|known| known.tip == segment.tip) {
                segments.push(segment);
            }
        }
    }
    Ok(segments)
}

fn leaves(connection: &Connection, log: i64) -> Result<Vec<Branch>, StoreError> {
    let mut query = connection.prepare_cached("SELECT seq, chain FROM branches WHERE log = ?1 ORDER BY seq, chain")?;
    let mut rows = query.query([log])?;
    let mut leaves = Vec::new();
    while let Some(row) = rows.next()? {
        leaves.push(Branch { seq: unsigned(row.get(0)?)?, chain: row.get(1)? });
    }
    Ok(leaves)
}

fn tips(connection: &Connection, log: i64, from: u64, to: u64) -> Result<BTreeMap<Branch, [u8; 64]>, StoreError> {
    let mut query = connection
        .prepare_cached("SELECT seq, chain, signature FROM tips WHERE log = ?1 AND seq >= ?2 AND seq <= ?3")?;
    let mut rows = query.query(params![log, number(from)?, number(to)?])?;
    let mut tips = BTreeMap::new();
    while let Some(row) = rows.next()? {
        tips.insert(Branch { seq: unsigned(row.get(0)?)?, chain: row.get(1)? }, row.get(2)?);
    }
    Ok(tips)
}

/// The first tip of a log that is not before a sequence number.
fn first_tip(connection: &Connection, log: i64, from: u64) -> Result<Option<Branch>, StoreError> {
    let mut query =
        connection.prepare_cached("SELECT seq, chain FROM tips WHERE log = ?1 AND seq >= ?2 ORDER BY seq LIMIT 1")?;
    let found = query.query_row(params![log, number(from)?], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    found.map(|(seq, chain)| Ok(Branch { seq: unsigned(seq)?, chain })).transpose()
}

/// The chain values held at a place of a log: one, unless its author forked it.
pub(crate) fn chains_at(connection: &Connection, id: &LogId, seq: u64) -> Result<Vec<[u8; 32]>, StoreError> {
    let mut query = connection
        .prepare_cached("SELECT f.chain FROM facts f JOIN logs l ON l.row = f.log WHERE l.id = ?1 AND f.seq = ?2")?;
    let chains = query.query_map(params![Id(*id), number(seq)?], |row| row.get(0))?;
    Ok(chains.collect::<Result<_, _>>()?)
}

/// The places of one branch from `from_seq` to its leaf, and the chain value before them.
fn branch(
    connection: &Connection,
    log: i64,
    id: &LogId,
    from_seq: u64,
    leaf: Branch,
) -> Result<([u8; 32], Vec<Place>), StoreError> {
    let mut query = connection.prepare_cached(
        "SELECT seq, chain, id, header, held, salt, body FROM facts WHERE log = ?1 AND seq >= ?2 AND seq <= ?3
         ORDER BY seq DESC",
    )?;
    let mut rows = query.query(params![log, number(from_seq)?, number(leaf.seq)?])?;
    let mut backwards: Vec<Place> = Vec::new();
    // On a forked log the place before is the one whose chain value leads here.
    let leads_on = |later: &Place, earlier: &[u8; 32]| next_chain(earlier, &later.fact.id) == later.chain;
    while let Some(row) = rows.next()? {
        let (seq, chain) = (unsigned(row.get(0)?)?, row.get::<_, [u8; 32]>(1)?);
        let on_branch = match backwards.last() {
            None => seq == leaf.seq && chain == leaf.chain,
            Some(later) => seq.checked_add(1) == Some(later.fact.seq) && leads_on(later, &chain),
        };
        if on_branch {
            backwards.push(Place { chain, fact: stored(row, seq)? });
        }
    }
    let before = match backwards.last() {
        Some(first) if first.fact.seq == 1 => *id.bytes(),
        Some(first) => before(connection, log, first)?,
        None => return Err(StoreError::Damaged),
    };
    backwards.reverse();
    Ok((before, backwards))
}

fn before(connection: &Connection, log: i64, first: &Place) -> Result<[u8; 32], StoreError> {
    let mut query = connection.prepare_cached("SELECT chain FROM facts WHERE log = ?1 AND seq = ?2")?;
    let mut rows = query.query(params![log, number(first.fact.seq.saturating_sub(1))?])?;
    while let Some(row) = rows.next()? {
        let chain = row.get(0)?;
        if next_chain(&chain, &first.fact.id) == first.chain {
            return Ok(chain);
        }
    }
    Err(StoreError::Damaged)
}

fn stored(row: &Row<'_>, seq: u64) -> Result<ChainFact, StoreError> {
    let id: Id<FactId> = row.get(2)?;
    let header_bytes: Vec<u8> = row.get(3)?;
    let header = facts::read_header(&header_bytes)?;
    Ok(ChainFact { seq, id: id.0, header, header_bytes, body: facts::body(row.get(4)?, row.get(5)?, row.get(6)?)? })
}

/// Cuts a branch into runs: each the longest that ends at a tip and fits, but the fact of an epoch key stays alone.
fn pack_branch(
    opened: &LogOpened,
    mut before: [u8; 32],
    places: Vec<Place>,
    tips: &BTreeMap<Branch, [u8; 64]>,
) -> Result<Vec<Verified<Segment>>, StoreError> {
    let mut segments = Vec::new();
    let mut run: Vec<ChainFact> = Vec::new();
    let mut ended: Option<(usize, Tip)> = None;
    let mut size = 0;
    for place in places {
        let alone = place.fact.header.kind == EPOCH_KEY;
        let grown = place.fact.size();
        if let Some((length, tip)) = ended
            && (alone || run.len() >= RUN || size + grown > WRITTEN_AT_MOST)
        {
            let rest = run.split_off(length);
            segments.push(repack(*opened, before, std::mem::replace(&mut run, rest), tip)?);
            (before, ended) = (tip.chain, None);
            size = run.iter().map(ChainFact::size).sum();
        }
        size += grown;
        let here = Branch { seq: place.fact.seq, chain: place.chain };
        run.push(place.fact);
        if let Some(signature) = tips.get(&here) {
            ended = Some((run.len(), Tip { seq: here.seq, chain: here.chain, signature: *signature }));
        }
        if alone && let Some((_, tip)) = ended.take() {
            segments.push(repack(*opened, before, std::mem::take(&mut run), tip)?);
            (before, size) = (tip.chain, 0);
        }
    }
    if let Some((_, tip)) = ended {
        segments.push(repack(*opened, before, run, tip)?);
    }
    Ok(segments)
}
