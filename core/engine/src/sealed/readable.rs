//! Everything that can be read now: the notebook's records, and the sealed ones whose doors are open.
//!
//! Sealed records answer by scan in memory. As long as their door is closed they are not listed, not counted, not known.

use std::collections::{BTreeMap, BTreeSet};

use weft_chain::{EpochSecret, LogOpened, Supersedes};
use weft_model::audience::{Audience, Lane};
use weft_model::fold::Record;
use weft_model::ids::{FactId, Incarnation, LogId, Mid, PersonToken, RecordId, SignKey};
use weft_model::line::still_due;
use weft_model::records::{BalanceSum, Claim, DueBy, DueLine, Listed, Page, Records, Unreadable, Written};
use weft_model::said::{Content, Telling};
use weft_model::standing::Past;
use weft_store::Snapshot;

use super::Open;
use crate::error::WeftError;

/// The notebook and its open sealed records as they are as long as this is held. Cheap to make.
#[derive(Clone, Copy)]
pub(crate) struct Readable<'a> {
    pub(crate) snapshot: Snapshot<'a>,
    pub(crate) open: &'a Open,
}

impl<'a> Readable<'a> {
    /// The control facts of everything that is open; none before the genesis.
    pub(crate) fn past(&self) -> Option<&'a Past> {
        self.open.past().or_else(|| self.snapshot.past())
    }

    /// Every epoch key at hand.
    pub(crate) fn secrets(&self) -> Result<Vec<EpochSecret>, WeftError> {
        let mut secrets = self.snapshot.epoch_secrets()?;
        secrets.extend(self.open.all().flat_map(|kept| kept.keys().to_vec()));
        Ok(secrets)
    }

    /// The facts of a record that no other fact of it names, with their depths.
    pub(crate) fn heads(&self, record: &RecordId) -> Result<Vec<(FactId, u64)>, WeftError> {
        match self.open.folded(record) {
            Some(folded) => Ok(folded.heads(record)),
            None => Ok(self.snapshot.record_heads(record)?),
        }
    }

    /// The log this device writes in an audience and lane, with its end; none before its first fact there.
    pub(crate) fn own_log(
        &self,
        audience: &Audience,
        lane: Lane,
    ) -> Result<Option<(LogOpened, u64, [u8; 32])>, WeftError> {
        let Audience::Record(record) = audience else { return Ok(self.snapshot.own_log(audience, lane)?) };
        let of = |(mid, now): (Mid, Incarnation)| self.open.get(record)?.own_log(&mid, &now, lane);
        Ok(self.snapshot.place()?.and_then(of))
    }

    /// What the opening of a new log of this device in an audience and lane supersedes.
    pub(crate) fn superseded(&self, audience: &Audience, lane: Lane) -> Result<Option<Supersedes>, WeftError> {
        let Audience::Record(record) = audience else { return Ok(self.snapshot.superseded(audience, lane)?) };
        let of = |(mid, now): (Mid, Incarnation)| self.open.get(record)?.superseded(&mid, &now, lane);
        Ok(self.snapshot.place()?.and_then(of))
    }

    /// A list of the notebook's, with those of the open sealed records; in order of id.
    fn with(
        &self,
        mut found: Vec<RecordId>,
        ask: impl FnOnce(&dyn Records) -> Result<Vec<RecordId>, Unreadable>,
    ) -> Result<Vec<RecordId>, Unreadable> {
        if let Some(sealed) = self.open.records() {
            found.extend(ask(sealed)?.into_iter().filter(|id| self.open.get(id).is_some()));
            found.sort_unstable();
            found.dedup();
        }
        Ok(found)
    }
}

impl Records for Readable<'_> {
    fn record(&self, id: &RecordId) -> Result<Option<Record>, Unreadable> {
        match self.open.folded(id) {
            Some(folded) => folded.record(id),
            None => self.snapshot.record(id),
        }
    }

    fn telling(&self, fact: &FactId) -> Result<Option<Content>, Unreadable> {
        match self.snapshot.telling(fact)? {
            Some(content) => Ok(Some(content)),
            None => self.open.records().map_or(Ok(None), |sealed| sealed.telling(fact)),
        }
    }

    fn tellings(&self, id: &RecordId) -> Result<Vec<Telling>, Unreadable> {
        match self.open.folded(id) {
            Some(folded) => folded.tellings(id),
            None => self.snapshot.tellings(id),
        }
    }

    fn page(&self, page: &Page) -> Result<Vec<Listed>, Unreadable> {
        let mut lines = self.snapshot.page(page)?;
        if let Some(sealed) = self.open.records() {
            let theirs = sealed.page(&Page { lines: u32::MAX, ..page.clone() })?;
            lines.extend(theirs.into_iter().filter(|line| self.open.get(&line.record).is_some()));
            lines.sort_unstable_by_key(|line| (std::cmp::Reverse(line.item.day), line.record));
            lines.truncate(usize::try_from(page.lines).unwrap_or(usize::MAX));
        }
        Ok(lines)
    }

    fn concerning(&self, id: &RecordId) -> Result<Vec<RecordId>, Unreadable> {
        self.with(self.snapshot.concerning(id)?, |sealed| sealed.concerning(id))
    }

    fn by_receipt(&self, key: &SignKey) -> Result<Vec<RecordId>, Unreadable> {
        self.with(self.snapshot.by_receipt(key)?, |sealed| sealed.by_receipt(key))
    }

    fn of_person(&self, person: &PersonToken) -> Result<Vec<RecordId>, Unreadable> {
        self.with(self.snapshot.of_person(person)?, |sealed| sealed.of_person(person))
    }

    fn by_number(&self, number: u32) -> Result<Vec<RecordId>, Unreadable> {
        self.with(self.snapshot.by_number(number)?, |sealed| sealed.by_number(number))
    }

    fn due(&self, asked: &DueBy) -> Result<Vec<DueLine>, Unreadable> {
        let mut lines = self.snapshot.due(asked)?;
        if let Some(sealed) = self.open.records() {
            let mut theirs = sealed.due(&DueBy { lines: u32::MAX, ..*asked })?;
            theirs.retain(|line| self.open.get(&line.record).is_some());
            lines.extend(still_due(self, weft_chain::line_of, theirs)?);
            lines = asked.among(lines);
        }
        Ok(lines)
    }

    /// What is sealed takes no place among what is not.
    fn claimed_twice(&self) -> Result<BTreeMap<Claim, BTreeSet<RecordId>>, Unreadable> {
        self.snapshot.claimed_twice()
    }

    /// What is sealed adds to no sum.
    fn balances(&self) -> Result<Vec<BalanceSum>, Unreadable> {
        self.snapshot.balances()
    }

    fn search(&self, text: &str, lines: u32) -> Result<Vec<RecordId>, Unreadable> {
        let mut found = self.with(self.snapshot.search(text, lines)?, |sealed| sealed.search(text, u32::MAX))?;
        found.truncate(usize::try_from(lines).unwrap_or(usize::MAX));
        Ok(found)
    }

    /// Nothing of what is sealed.
    fn written_past(&self, mid: &Mid, places: &BTreeMap<LogId, u64>) -> Result<Vec<Written>, Unreadable> {
        self.snapshot.written_past(mid, places)
    }
}
