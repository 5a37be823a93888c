//! The facts of a damaged notebook, verified again: runs that end where their author signed become segments.

use std::collections::{BTreeMap, BTreeSet};

use weft_chain::{ChainFact, LogOpened, Segment, Tip, Verified, next_chain, repack};
use weft_model::fact::TELLING;
use weft_model::ids::{FactId, LogId};

use super::behind::{Behind, Holding};
use super::reading::{Damaged, Values, blob, integer};
use crate::columns::{number, unsigned};
use crate::error::StoreError;
use crate::facts::{self, ERASED};
use crate::held::Why;
use crate::store::Store;

/// Facts of one log that could not be read or hang on nothing that could: others who hold them can give them again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lost {
    /// The log.
    pub log: LogId,
    /// The first place.
    pub from: u64,
    /// The last place, as far as is known.
    pub to: u64,
}

/// Segments put in one write.
const AT_ONCE: usize = 256;

/// Takes facts as they come, in the order they once arrived in, and puts whole runs into a new notebook.
pub(super) struct Logs {
    logs: BTreeMap<i64, LogRead>,
    erased: BTreeSet<FactId>,
    /// Verified, but what comes before them is lost, or their device is not known any more.
    behind: Vec<(Verified<Segment>, Why)>,
    pub(super) taken: u64,
}

struct LogRead {
    opened: LogOpened,
    id: LogId,
    runs: BTreeMap<[u8; 32], Run>,
    places: BTreeSet<u64>,
    /// The highest place that anything speaks of.
    end: u64,
}

struct Run {
    before: [u8; 32],
    facts: Vec<ChainFact>,
}

impl Logs {
    /// Reads which logs there are; false if some could not be read.
    pub(super) fn read(damaged: &mut Damaged) -> Result<(Self, bool), StoreError> {
        let mut logs = BTreeMap::new();
        let mut whole = damaged.rows("row, opened", "logs", |_, row| {
            if let (Some(number), Some(Ok(opened))) = (integer(&row, 0), blob(&row, 1).map(LogOpened::decode)) {
                let (runs, places) = (BTreeMap::new(), BTreeSet::new());
                logs.insert(number, LogRead { opened, id: opened.id(), runs, places, end: 0 });
            }
            Ok(())
        })?;
        let branches = damaged.table("log, seq", "branches", &["log", "seq", "chain"])?;
        whole &= branches.whole;
        for row in &branches.rows {
            let log = integer(row, 0).and_then(|log| logs.get_mut(&log));
            if let (Some(log), Some(seq)) = (log, integer(row, 1)) {
                log.end = log.end.max(unsigned(seq)?);
            }
        }
        Ok((Self { logs, erased: BTreeSet::new(), behind: Vec::new(), taken: 0 }, whole))
    }

    /// Reads all facts and puts those that verify into `fresh`; false if some could not be read.
    pub(super) fn fill(&mut self, damaged: &mut Damaged, fresh: &mut Store) -> Result<bool, StoreError> {
        let columns = "row, log, seq, chain, header, held, salt, body";
        let mut batch = Vec::new();
        let whole = damaged.rows(columns, "facts", |damaged, row| {
            batch.extend(self.one(damaged, &row)?);
            if batch.len() >= AT_ONCE { self.append(fresh, std::mem::take(&mut batch)) } else { Ok(()) }
        })?;
        self.append(fresh, batch)?;
        // A device may have been admitted by facts that stood further back.
        let behind = std::mem::take(&mut self.behind);
        self.append(fresh, behind.into_iter().map(|(segment, _)| segment).collect())?;
        Ok(whole)
    }

    /// Has what is still behind held. What cannot be held is lost.
    pub(super) fn hold(&mut self, fresh: &mut Store, holding: &mut Holding<'_, '_>) -> Result<(), StoreError> {
        let behind = std::mem::take(&mut self.behind);
        for some in behind.chunks(AT_ONCE) {
            let asked: Vec<_> = some.iter().map(|(segment, why)| (Behind::Segment(segment), *why)).collect();
            let held = holding.hold(fresh, &asked)?;
            for ((segment, _), _) in some.iter().zip(held).filter(|(_, held)| *held) {
                self.take_places(segment);
            }
        }
        Ok(())
    }

    /// Notes which places a segment fills.
    fn take_places(&mut self, segment: &Segment) {
        let id = segment.log();
        if let Some(log) = self.logs.values_mut().find(|log| log.id == id) {
            log.places.extend(segment.facts.iter().map(|fact| fact.seq));
        }
    }

    /// Takes one fact in; the segment it ends, if it ends one.
    fn one(&mut self, damaged: &mut Damaged, row: &Values) -> Result<Option<Verified<Segment>>, StoreError> {
        let Some(log_row) = integer(row, 1) else { return Ok(None) };
        let Some(log) = self.logs.get_mut(&log_row) else { return Ok(None) };
        let Some((fact, chain, held)) = stored(&log.id, row) else { return Ok(None) };
        log.end = log.end.max(fact.seq);
        let Some(mut run) = log.run_before(damaged, log_row, &fact, &chain)? else { return Ok(None) };
        let (id, seq) = (fact.id, fact.seq);
        if held == ERASED && fact.header.kind & TELLING != 0 {
            self.erased.insert(id);
        }
        run.facts.push(fact);
        let Some(signature) = signature(damaged, log_row, seq, &chain)? else {
            log.runs.insert(chain, run);
            return Ok(None);
        };
        let Ok(segment) = repack(log.opened, run.before, run.facts, Tip { seq, chain, signature }) else {
            return Ok(None);
        };
        Ok(Some(segment))
    }

    fn append(&mut self, fresh: &mut Store, segments: Vec<Verified<Segment>>) -> Result<(), StoreError> {
        let (erased, behind) = (&mut self.erased, &mut self.behind);
        let (mut taken, mut new) = (Vec::new(), 0u64);
        fresh.write(|w| {
            for segment in segments {
                match w.append(&segment) {
                    Ok(appended) => new = new.saturating_add(u64::from(appended.new)),
                    // What was erased of it is erased when it is taken, and by then what erased it may be here too.
                    Err(StoreError::Gap { .. }) => {
                        behind.push((segment, Why::Gap));
                        continue;
                    }
                    Err(StoreError::UnknownMember { .. }) => {
                        behind.push((segment, Why::UnknownMember));
                        continue;
                    }
                    Err(
                        StoreError::Foreign
                        | StoreError::OtherKey { .. }
                        | StoreError::NoGenesis
                        | StoreError::SealedOnly,
                    ) => continue,
                    Err(error) => return Err(error),
                }
                for fact in segment.facts.iter().filter(|fact| erased.remove(&fact.id)) {
                    w.erase(&fact.id)?;
                }
                taken.push(segment);
            }
            Ok(())
        })?;
        self.taken = self.taken.saturating_add(new);
        taken.iter().for_each(|segment| self.take_places(segment));
        Ok(())
    }

    /// Which places of which logs are neither in the new notebook nor behind a gap. `ends` are known from elsewhere.
    pub(super) fn lost(&self, ends: &BTreeMap<LogId, (u64, [u8; 32])>) -> Vec<Lost> {
        let mut lost: Vec<Lost> = Vec::new();
        for log in self.logs.values() {
            let end = log.end.max(ends.get(&log.id).map_or(0, |(seq, _)| *seq));
            let mut next = 1;
            for seq in log.places.iter().copied().chain([end.saturating_add(1)]) {
                if seq > next {
                    lost.push(Lost { log: log.id, from: next, to: seq.saturating_sub(1) });
                }
                next = next.max(seq.saturating_add(1));
            }
        }
        for (log, (seq, _)) in ends {
            if !self.logs.values().any(|read| read.id == *log) {
                lost.push(Lost { log: *log, from: 1, to: *seq });
            }
        }
        lost.sort_unstable();
        lost
    }
}

impl LogRead {
    /// The run that a fact goes on, or one that begins with it: at the log's beginning, or after a signed place.
    fn run_before(
        &mut self,
        damaged: &mut Damaged,
        row: i64,
        fact: &ChainFact,
        chain: &[u8; 32],
    ) -> Result<Option<Run>, StoreError> {
        let leads_here = |before: &[u8; 32]| next_chain(before, &fact.id) == *chain;
        if let Some(before) = self.runs.keys().find(|before| leads_here(before)).copied() {
            return Ok(self.runs.remove(&before));
        }
        let begin = |before| Some(Run { before, facts: Vec::new() });
        if fact.seq == 1 && leads_here(self.id.bytes()) {
            return Ok(begin(*self.id.bytes()));
        }
        let before = number(fact.seq.saturating_sub(1))?;
        let tips = damaged.ask("SELECT chain FROM tips WHERE log = ?1 AND seq = ?2", [row, before])?;
        let tips = tips.unwrap_or_default();
        let mut chains = tips.iter().filter_map(|tip| <[u8; 32]>::try_from(blob(tip, 0)?).ok());
        Ok(chains.find(leads_here).and_then(begin))
    }
}

fn stored(log: &LogId, row: &Values) -> Option<(ChainFact, [u8; 32], i64)> {
    let seq = unsigned(integer(row, 2)?).ok()?;
    let chain = blob(row, 3)?.try_into().ok()?;
    let held = integer(row, 5)?;
    let body = facts::body(held, blob(row, 6)?.to_vec(), blob(row, 7)?.to_vec()).ok()?;
    Some((ChainFact::from_stored(log, seq, blob(row, 4)?.to_vec(), body).ok()?, chain, held))
}

fn signature(damaged: &mut Damaged, log: i64, seq: u64, chain: &[u8; 32]) -> Result<Option<[u8; 64]>, StoreError> {
    let sql = "SELECT signature FROM tips WHERE log = ?1 AND seq = ?2 AND chain = ?3";
    let found = damaged.ask(sql, rusqlite::params![log, number(seq)?, chain])?.unwrap_or_default();
    Ok(found.first().and_then(|row| blob(row, 0)?.try_into().ok()))
}
