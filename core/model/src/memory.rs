//! Records in memory: what a notebook's sealed records are while they are open, the oracle the encrypted store is held
//! against, and what tests of the model run on.

use std::collections::{BTreeMap, BTreeSet};

use crate::entry::{EntryKind, Unit};
use crate::fact::{Fact, Held};
use crate::finding::{Question, found_under};
use crate::fold::{Record, advance, fold, rows};
use crate::ids::{FactId, GroupId, LogId, Mid, PersonToken, RecordId, SignKey};
use crate::membership::Genesis;
use crate::notice::Notice;
use crate::records::{BalanceSum, Claim, DueBy, DueLine, Listed, Page, Records, Rows, Unreadable, Written};
use crate::said::{Content, Telling};
use crate::standing::Past;

/// A notebook's records in ordered maps.
#[derive(Clone)]
pub struct MemoryRecords {
    past: Past,
    facts: BTreeMap<FactId, Fact>,
    ready: BTreeSet<FactId>,
    notices: BTreeSet<Notice>,
    records: BTreeMap<RecordId, (Record, Rows)>,
}

impl MemoryRecords {
    /// Empty, on the ground of a genesis.
    pub fn new(genesis: &Genesis) -> Self {
        Self {
            past: Past::new(genesis),
            facts: BTreeMap::new(),
            ready: BTreeSet::new(),
            notices: BTreeSet::new(),
            records: BTreeMap::new(),
        }
    }

    /// Nothing but a notebook's control facts, which are ready: whoever holds them has seen to that.
    pub fn over(past: &Past) -> Self {
        let facts: BTreeMap<FactId, Fact> = past.facts().map(|fact| (fact.id(), fact.clone())).collect();
        let (past, ready) = (past.clone(), facts.keys().copied().collect());
        Self { past, facts, ready, notices: BTreeSet::new(), records: BTreeMap::new() }
    }

    /// Goes on with control facts that a notebook has taken in since.
    pub fn follow(&mut self, past: &Past) {
        let new: Vec<Fact> = past.facts().filter(|fact| !self.past.holds(&fact.id())).cloned().collect();
        if new.is_empty() {
            return;
        }
        for fact in &new {
            self.ready.insert(fact.id());
            self.facts.insert(fact.id(), fact.clone());
        }
        let ready = self.take_ready();
        self.fold_in(&new, ready, BTreeSet::new());
    }

    /// The control facts held.
    pub const fn past(&self) -> &Past {
        &self.past
    }

    /// Takes facts and notices in, in any order and as often as they come; folds each touched record once.
    pub fn add(&mut self, facts: impl IntoIterator<Item = Fact>, notices: impl IntoIterator<Item = Notice>) {
        let mut anew: BTreeSet<RecordId> = BTreeSet::new();
        for notice in notices {
            anew.insert(notice.record);
            self.notices.insert(notice);
        }
        for fact in facts {
            self.facts.entry(fact.id()).or_insert(fact);
        }
        let ready = self.take_ready();
        self.fold_in(&[], ready, anew);
    }

    /// Folds facts that have become ready, after `control` that is ready elsewhere, and records that have to be folded anew.
    fn fold_in(&mut self, control: &[Fact], ready: Vec<Fact>, mut anew: BTreeSet<RecordId>) {
        let before = self.past.now();
        for fact in control.iter().chain(&ready).filter(|fact| fact.is_control()) {
            self.past.add(fact.clone());
            // A notice counts once the control facts it names are held.
            anew.extend(self.notices.iter().filter(|notice| notice.heads.contains(&fact.id())).map(|n| n.record));
        }
        if !self.past.now().differing(&before).is_empty() {
            // A removal, a cut or a group's leaving changes what counts of facts folded long ago.
            anew.extend(self.records.keys());
        }
        let mut touched: BTreeMap<RecordId, Vec<Fact>> = BTreeMap::new();
        for fact in ready {
            touched.entry(fact.record).or_default().push(fact);
        }
        for id in &anew {
            touched.entry(*id).or_default();
        }
        for (id, mut facts) in touched {
            let before = self.records.get(&id).map(|(record, _)| record.clone()).filter(|_| !anew.contains(&id));
            self.advance(id, before, &mut facts);
        }
    }

    /// Removes the body of a telling.
    pub fn erase(&mut self, telling: &FactId) {
        if let Some(fact) = self.facts.get_mut(telling).filter(|fact| fact.is_telling()) {
            fact.held = Held::Absent;
        }
    }

    /// Every record, by id.
    pub fn all(&self) -> impl Iterator<Item = &Record> {
        self.records.values().map(|(record, _)| record)
    }

    /// The newest facts of a record, with their depth: what a new fact has seen.
    pub fn heads(&self, id: &RecordId) -> Vec<(FactId, u64)> {
        let of = || self.ready.iter().filter_map(|fact| self.facts.get(fact)).filter(|fact| fact.record == *id);
        let named: BTreeSet<FactId> = of().flat_map(|fact| fact.deps.iter().copied()).collect();
        of().filter(|fact| !named.contains(&fact.id())).map(|fact| (fact.id(), fact.order.depth)).collect()
    }

    fn advance(&mut self, id: RecordId, before: Option<Record>, facts: &mut [Fact]) {
        let all = || {
            let notices: Vec<Notice> = self.notices.iter().filter(|notice| notice.record == id).cloned().collect();
            let ready = self.ready.iter().filter_map(|fact| self.facts.get(fact));
            Ok::<_, Unreadable>((notices, ready.filter(|fact| fact.record == id).cloned().collect::<Vec<Fact>>()))
        };
        let folded = match (before, facts.is_empty()) {
            (None, true) => all().map(|(notices, facts)| fold(id, notices, &facts, &self.past)),
            (before, _) => advance(before, facts, all, &self.past),
        };
        if let Ok(Some(record)) = folded {
            let rows = rows(&record);
            self.records.insert(id, (record, rows));
        }
    }

    /// The facts that have become ready: everything they depend on is held and ready itself.
    fn take_ready(&mut self) -> Vec<Fact> {
        let mut waiting: Vec<&Fact> = self.facts.values().filter(|fact| !self.ready.contains(&fact.id())).collect();
        // A dependency always lies less deep, so one pass in order finds every chain of them.
        waiting.sort_unstable_by_key(|fact| fact.order);
        let mut new = Vec::new();
        for fact in waiting {
            let depth = |dep: &FactId| self.facts.get(dep).map_or(0, |fact| fact.order.depth);
            let deepest = fact.deps.iter().map(depth).max().unwrap_or(0);
            // A fact at a wrong depth never counts: it would fold at another place than its past says.
            let in_place = fact.order.depth == deepest.saturating_add(1);
            if in_place && fact.deps.iter().all(|dep| self.ready.contains(dep)) {
                self.ready.insert(fact.id());
                new.push(fact.clone());
            }
        }
        new
    }
}

impl Records for MemoryRecords {
    fn record(&self, id: &RecordId) -> Result<Option<Record>, Unreadable> {
        Ok(self.records.get(id).map(|(record, _)| record.clone()))
    }

    fn telling(&self, fact: &FactId) -> Result<Option<Content>, Unreadable> {
        Ok(self.facts.get(fact).and_then(|fact| match &fact.held {
            Held::Known(body) => body.content().cloned(),
            _ => None,
        }))
    }

    fn tellings(&self, id: &RecordId) -> Result<Vec<Telling>, Unreadable> {
        let of = self.ready.iter().filter_map(|fact| self.facts.get(fact)).filter(|fact| fact.record == *id);
        let mut tellings: Vec<&Fact> = of.filter(|fact| fact.is_telling()).collect();
        tellings.sort_unstable_by_key(|fact| fact.order);
        Ok(tellings.into_iter().map(Telling::of).collect())
    }

    fn page(&self, page: &Page) -> Result<Vec<Listed>, Unreadable> {
        let mut lines: Vec<Listed> = self
            .records
            .iter()
            .filter_map(|(id, (_, rows))| Some(Listed { record: *id, item: rows.item.clone()? }))
            .filter(|line| page.area.is_none_or(|area| area == line.item.area))
            .collect();
        let place = |line: &Listed| (std::cmp::Reverse(line.item.day), line.record);
        lines.sort_unstable_by_key(place);
        if let Some((day, record)) = page.after {
            lines.retain(|line| place(line) > (std::cmp::Reverse(day), record));
        }
        lines.truncate(usize::try_from(page.lines).unwrap_or(usize::MAX));
        Ok(lines)
    }

    fn concerning(&self, id: &RecordId) -> Result<Vec<RecordId>, Unreadable> {
        let about = |(_, (_, rows)): &(&RecordId, &(Record, Rows))| rows.links.contains(id);
        Ok(self.records.iter().filter(about).map(|(id, _)| *id).collect())
    }

    fn by_receipt(&self, key: &SignKey) -> Result<Vec<RecordId>, Unreadable> {
        let opens = |(_, (_, rows)): &(&RecordId, &(Record, Rows))| rows.receipts.contains(key);
        Ok(self.records.iter().filter(opens).map(|(id, _)| *id).collect())
    }

    fn of_person(&self, person: &PersonToken) -> Result<Vec<RecordId>, Unreadable> {
        let about = |(_, (_, rows)): &(&RecordId, &(Record, Rows))| rows.persons.contains(person);
        Ok(self.records.iter().filter(about).map(|(id, _)| *id).collect())
    }

    fn by_number(&self, number: u32) -> Result<Vec<RecordId>, Unreadable> {
        let carries = |(_, (_, rows)): &(&RecordId, &(Record, Rows))| rows.numbers.contains(&number);
        Ok(self.records.iter().filter(carries).map(|(id, _)| *id).collect())
    }

    fn due(&self, asked: &DueBy) -> Result<Vec<DueLine>, Unreadable> {
        let lines = self.records.iter();
        Ok(asked
            .among(lines.flat_map(|(id, (_, rows))| rows.dues.iter().map(|due| DueLine { record: *id, due: *due }))))
    }

    fn claimed_twice(&self) -> Result<BTreeMap<Claim, BTreeSet<RecordId>>, Unreadable> {
        let mut claimed: BTreeMap<Claim, BTreeSet<RecordId>> = BTreeMap::new();
        for (id, (_, rows)) in &self.records {
            for claim in &rows.claims {
                claimed.entry(*claim).or_default().insert(*id);
            }
        }
        claimed.retain(|_, records| records.len() > 1);
        Ok(claimed)
    }

    fn balances(&self) -> Result<Vec<BalanceSum>, Unreadable> {
        let mut sums: BTreeMap<(GroupId, GroupId, EntryKind, Unit), u64> = BTreeMap::new();
        for balance in self.records.values().filter_map(|(_, rows)| rows.balance.as_ref()) {
            let key = (balance.from, balance.to, balance.kind, balance.quantity.unit.clone());
            let sum = sums.entry(key).or_default();
            *sum = sum.saturating_add(balance.quantity.amount);
        }
        let sum = |((from, to, kind, unit), amount)| BalanceSum { from, to, kind, unit, amount };
        Ok(sums.into_iter().map(sum).collect())
    }

    fn search(&self, text: &str, lines: u32) -> Result<Vec<RecordId>, Unreadable> {
        let Some(question) = Question::new(text) else { return Ok(Vec::new()) };
        let mut found = Vec::new();
        for (id, (_, rows)) in &self.records {
            let mut held = BTreeSet::new();
            for wording in &rows.words {
                if let Some(Content::Text(text)) = self.telling(&wording.telling)? {
                    held.extend(found_under(text.as_str()));
                }
            }
            if question.is_answered_by(&held) {
                found.push(*id);
            }
        }
        found.truncate(usize::try_from(lines).unwrap_or(usize::MAX));
        Ok(found)
    }

    fn written_past(&self, mid: &Mid, places: &BTreeMap<LogId, u64>) -> Result<Vec<Written>, Unreadable> {
        let past = |fact: &&Fact| places.get(&fact.at.log).is_none_or(|seq| fact.at.seq > *seq);
        let ready = self.ready.iter().filter_map(|fact| self.facts.get(fact));
        let theirs = ready.filter(|fact| fact.author == *mid && !fact.is_control()).filter(past);
        let written = |fact: &Fact| {
            let (record, kind, at) = (fact.record, fact.kind, fact.at);
            Written { record, fact: fact.id(), kind, at, hlc: fact.order.hlc }
        };
        let mut written: Vec<Written> = theirs.map(written).collect();
        written.sort_unstable_by_key(|written| (written.at, written.fact));
        Ok(written)
    }
}
