//! Repairs: who answers for what until when, and what is said to have come of it.

use serde::{Deserialize, Serialize};

use crate::case::facts::{End, RepairDone, RepairEnded, RepairSet};
use crate::day::Day;
use crate::fact::Fact;
use crate::ids::{FactId, MemberId, Mid};
use crate::said::Telling;

/// All repairs, in fold order.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Repairs {
    /// Each.
    pub all: Vec<Repair>,
}

/// One repair. Whether it is confirmed stands in no fact: only the affected person's words say it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Repair {
    /// The act that set it.
    pub fact: FactId,
    /// The device it was written on.
    pub device: Mid,
    /// What, by whom, until when.
    pub set: RepairSet,
    /// Whether its owner turned out to be concerned by the report: somebody else has to answer for it.
    pub needs_another_owner: bool,
    /// Where the words stand.
    pub words: Option<Telling>,
    /// Who said that it was done.
    pub done: Vec<Done>,
    /// Why nobody will confirm it, and since when.
    pub ends: Vec<(End, Day)>,
}

/// Somebody said that it was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {
    /// The act.
    pub fact: FactId,
    /// The device it was written on.
    pub device: Mid,
    /// What it says.
    pub said: RepairDone,
    /// Where the evidence stands.
    pub evidence: Option<Telling>,
}

const REPAIR: u16 = 0x8613;
const EVIDENCE: u16 = 0x8614;

impl Repairs {
    /// A repair by the fact that set it.
    pub fn get(&self, fact: &FactId) -> Option<&Repair> {
        self.all.iter().find(|repair| repair.fact == *fact)
    }

    pub(super) fn set(&mut self, fact: &Fact, set: &RepairSet) {
        self.all.push(Repair {
            fact: fact.id(),
            device: fact.author,
            set: set.clone(),
            needs_another_owner: false,
            words: None,
            done: Vec::new(),
            ends: Vec::new(),
        });
    }

    pub(super) fn drop_owners(&mut self, concerned: &[MemberId]) {
        for repair in self.all.iter_mut().filter(|repair| concerned.contains(&repair.set.owner)) {
            repair.needs_another_owner = true;
        }
    }

    pub(super) fn done(&mut self, fact: &Fact, said: &RepairDone) {
        if let Some(repair) = self.all.iter_mut().find(|repair| repair.fact == said.repair) {
            let (id, device) = (fact.id(), fact.author);
            repair.done.push(Done { fact: id, device, said: said.clone(), evidence: None });
        }
    }

    pub(super) fn end(&mut self, ended: &RepairEnded) {
        if let Some(repair) = self.all.iter_mut().find(|repair| repair.fact == ended.repair) {
            repair.ends.push((ended.end, ended.since));
        }
    }

    pub(super) fn tell(&mut self, fact: &Fact, telling: Telling) {
        for repair in &mut self.all {
            if fact.kind == REPAIR && fact.tells_of(Some((repair.fact, repair.device))) {
                repair.words.get_or_insert(telling);
            }
            let theirs = |done: &&mut Done| fact.kind == EVIDENCE && fact.tells_of(Some((done.fact, done.device)));
            if let Some(done) = repair.done.iter_mut().find(theirs) {
                done.evidence.get_or_insert(telling);
            }
        }
    }
}
