//! The mediation's log: ground rules, an interpreter whom both accept, what holds meanwhile, statements, outcome.

use serde::{Deserialize, Serialize};

use crate::case::facts::{Mediated, Note};
use crate::fact::Fact;
use crate::ids::{FactId, MemberId, Mid, NoticeId};
use crate::said::Telling;

/// The mediation's log, in fold order.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Mediation {
    /// Its lines.
    pub lines: Vec<Line>,
}

/// One line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The act.
    pub fact: FactId,
    /// The device it was written on.
    pub device: Mid,
    /// What.
    pub noted: Mediated,
    /// Where the words stand.
    pub words: Option<Telling>,
}

const NOTE: u16 = 0x8612;

impl Note {
    /// The member whom it names as interpreter.
    pub(super) const fn interpreter(&self) -> Option<MemberId> {
        match self {
            Self::Interpreter(member) | Self::OtherSideAccepts(member) => Some(*member),
            _ => None,
        }
    }
}

impl Mediation {
    pub(super) fn note(&mut self, fact: &Fact, noted: &Mediated) {
        let (id, device) = (fact.id(), fact.author);
        self.lines.push(Line { fact: id, device, noted: noted.clone(), words: None });
    }

    /// Whoever turns out to be concerned does not interpret.
    pub(super) fn drop_interpreters(&mut self, concerned: &[MemberId]) {
        self.lines.retain(|line| line.noted.note.interpreter().is_none_or(|member| !concerned.contains(&member)));
    }

    pub(super) fn tell(&mut self, fact: &Fact, telling: Telling) {
        let theirs = |line: &&mut Line| fact.kind == NOTE && fact.tells_of(Some((line.fact, line.device)));
        if let Some(line) = self.lines.iter_mut().find(theirs) {
            line.words.get_or_insert(telling);
        }
    }

    /// The lines that rest on this yes.
    pub fn resting_on(&self, yes: NoticeId) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(move |line| line.noted.yes == yes)
    }
}
