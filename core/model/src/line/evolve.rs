//! Line facts → whether a case counts in public numbers, and in which quarter.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::fact::{Fact, FactBody, Held};
use crate::line::facts::LineFact;
use crate::membership::Role;
use crate::review::Quarter;
use crate::standing::{Actor, Past};

/// What listeners wrote about one case in public numbers.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Line {
    /// The quarters that were said; more than one contradict each other.
    pub quarters: BTreeSet<Quarter>,
    /// Whether a listener took it back.
    pub taken_back: bool,
}

/// How a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineStatus {
    /// Nobody wrote it.
    Unwritten,
    /// It counts, in this quarter.
    Counts(Quarter),
    /// Two quarters were said: it does not count.
    Contested,
    /// It was taken back: it does not count, and never will.
    TakenBack,
}

/// How a case stands to its line on a day: what its listeners see and have to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Counting {
    /// The affected person has not said yes, or somebody is excluded, and nobody wrote a line.
    NotCounted,
    /// It may count, once the quarter is over.
    NotYet,
    /// It may count, and nobody wrote it.
    ToCount,
    /// It counts.
    Counted,
    /// It counts no more: the line is to be taken back.
    ToTakeBack,
    /// Its line was taken back, for good.
    TakenBack,
    /// Two quarters were said of it, so it does not count.
    Contested,
}

impl Line {
    /// Takes one counting fact in. Whoever was no listener where they wrote says nothing here. No order matters: whatever
    /// comes when, a line that was taken back stays so.
    pub fn evolve(&mut self, fact: &Fact, actor: &Actor, past: &Past) {
        if !past.at(&fact.deps).holds(&actor.member, Role::Listener) {
            return;
        }
        match &fact.held {
            Held::Known(FactBody::Line(LineFact::Stands(quarter))) => {
                self.quarters.insert(*quarter);
            }
            Held::Known(FactBody::Line(LineFact::TakenBack(()))) => self.taken_back = true,
            _ => {}
        }
    }

    /// How it stands.
    pub fn status(&self) -> LineStatus {
        let mut quarters = self.quarters.iter();
        match (self.taken_back, quarters.next(), quarters.next()) {
            (true, ..) => LineStatus::TakenBack,
            (false, None, _) => LineStatus::Unwritten,
            (false, Some(quarter), None) => LineStatus::Counts(*quarter),
            (false, Some(_), Some(_)) => LineStatus::Contested,
        }
    }

    /// How a case stands to it on a day; `may` is the quarter in which the case may count, if it may.
    ///
    /// It is written when that quarter is over, so that the day of writing does not tell the day of filing.
    pub fn counting(&self, may: Option<Quarter>, today: Day) -> Counting {
        match (self.status(), may) {
            (LineStatus::TakenBack, _) => Counting::TakenBack,
            (LineStatus::Unwritten, None) => Counting::NotCounted,
            (LineStatus::Counts(_) | LineStatus::Contested, None) => Counting::ToTakeBack,
            (LineStatus::Counts(said), Some(quarter)) if said == quarter => Counting::Counted,
            (LineStatus::Contested, Some(quarter)) if self.quarters.contains(&quarter) => Counting::Contested,
            (_, Some(quarter)) if today <= quarter.last_day() => Counting::NotYet,
            (_, Some(_)) => Counting::ToCount,
        }
    }
}
