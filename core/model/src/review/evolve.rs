//! Review facts → what stood in the balances, what was said about it, and whether both sides agree.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::entry::{EntryKind, Unit};
use crate::fact::{Fact, FactBody, Held};
use crate::ids::{FactId, GroupId, MemberId, Mid};
use crate::review::facts::{Agreed, Imbalance, Opened, ReviewFact, Sum};
use crate::said::{Lang, Telling};
use crate::standing::Actor;

/// What stood in the balances, what was said about it, and whether both sides agree.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Review {
    /// The opening, with its fact and by which group.
    pub opened: Option<(FactId, GroupId, Opened)>,
    /// Whether a second opening contradicts the first: it is never closed then.
    pub contested: bool,
    /// What was said, taken on and accepted, in fold order.
    pub answers: Vec<Answer>,
    /// Which group agreed, by whom, knowing what.
    pub agreed: Vec<(GroupId, MemberId, BTreeSet<FactId>)>,
}

/// Something said, taken on or accepted by a side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The act.
    pub fact: FactId,
    /// Whose.
    pub group: GroupId,
    /// Who wrote it; of an adjustment, who owns it.
    pub by: MemberId,
    /// The device it was written on.
    pub device: Mid,
    /// The language of the words.
    pub lang: Lang,
    /// Where the words stand.
    pub words: Option<Telling>,
    /// What it is.
    pub what: What,
}

/// What a side does about a review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum What {
    /// Says something about the balances.
    Words,
    /// Takes it on to change an imbalance.
    Adjustment {
        /// Which.
        about: Imbalance,
        /// The last day for it.
        by: Day,
        /// Whether its owner says that it is done.
        done: bool,
    },
    /// Accepts an imbalance.
    Acceptance {
        /// Which.
        about: Imbalance,
    },
}

impl What {
    /// The imbalance that it answers.
    pub const fn about(&self) -> Option<&Imbalance> {
        match self {
            Self::Words => None,
            Self::Adjustment { about, .. } | Self::Acceptance { about } => Some(about),
        }
    }

    /// The kind of the telling that goes with it.
    const fn telling(&self) -> u16 {
        match self {
            Self::Words => 0x8910,
            Self::Adjustment { .. } => 0x8911,
            Self::Acceptance { .. } => 0x8912,
        }
    }
}

/// Where a review stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReviewStatus {
    /// Somebody has still to speak, to answer or to agree.
    Open,
    /// Both sides agree, knowing the same.
    Closed,
    /// It was opened twice, with different balances.
    Contested,
}

/// Where one group gave more than the other; the same kind and unit in both directions is one imbalance or none.
pub fn imbalances(sums: &[Sum]) -> BTreeSet<Imbalance> {
    let mut given: BTreeMap<(GroupId, GroupId, EntryKind, Unit), u64> = BTreeMap::new();
    for sum in sums {
        let so_far = given.entry((sum.from, sum.to, sum.kind, sum.unit.clone())).or_default();
        *so_far = so_far.saturating_add(sum.amount);
    }
    let back = |(from, to, kind, unit): &(GroupId, GroupId, EntryKind, Unit)| {
        given.get(&(*to, *from, *kind, unit.clone())).copied().unwrap_or_default()
    };
    let more = given.iter().filter(|(key, amount)| **amount > back(key));
    more.map(|((from, to, kind, unit), _)| Imbalance { from: *from, to: *to, kind: *kind, unit: unit.clone() })
        .collect()
}

impl Review {
    /// Where it stands. It is closed only if each side has spoken and agreed to everything that was said, and each
    /// imbalance that stood before is taken on or accepted.
    pub fn status(&self) -> ReviewStatus {
        let Some((_, _, opened)) = &self.opened else { return ReviewStatus::Open };
        if self.contested {
            return ReviewStatus::Contested;
        }
        let settled = |group| self.has_spoken(group) && self.agrees(group);
        let both = settled(opened.groups.0) && settled(opened.groups.1);
        let closed = both && self.unanswered(&BTreeSet::new()).is_empty();
        if closed { ReviewStatus::Closed } else { ReviewStatus::Open }
    }

    /// Imbalances that stood in the review before, by what this record says or by what the caller knows, and that nobody
    /// took on or accepted.
    pub fn unanswered(&self, known: &BTreeSet<Imbalance>) -> BTreeSet<Imbalance> {
        let Some((_, _, opened)) = &self.opened else { return BTreeSet::new() };
        let stands = imbalances(&opened.sums);
        let mut again: BTreeSet<Imbalance> = opened.again.iter().chain(known).cloned().collect();
        again.retain(|imbalance| stands.contains(imbalance));
        self.answers.iter().filter_map(|answer| answer.what.about()).for_each(|about| {
            again.remove(about);
        });
        again
    }

    /// Whether a side has said something.
    pub fn has_spoken(&self, group: GroupId) -> bool {
        self.answers.iter().any(|answer| answer.group == group && answer.what == What::Words)
    }

    /// Whether a side agrees to everything that was said so far; what is said later asks it again.
    pub fn agrees(&self, group: GroupId) -> bool {
        let said = self.said();
        self.agreed.iter().any(|(by, _, knows)| *by == group && *knows == said)
    }

    /// Everything that was said, taken on and accepted.
    pub fn said(&self) -> BTreeSet<FactId> {
        self.answers.iter().map(|answer| answer.fact).collect()
    }

    /// Whether it is about a group.
    pub fn concerns(&self, group: GroupId) -> bool {
        self.opened.as_ref().is_some_and(|(_, _, opened)| opened.groups.0 == group || opened.groups.1 == group)
    }

    /// Takes one counting fact in. A fact that makes no sense changes nothing.
    pub fn evolve(&mut self, fact: &Fact, actor: &Actor) {
        match &fact.held {
            Held::Known(FactBody::Review(body)) => self.take(fact, actor, body),
            Held::Absent => self.attach(fact),
            _ => {}
        }
    }

    fn take(&mut self, fact: &Fact, actor: &Actor, body: &ReviewFact) {
        match body {
            ReviewFact::Opened(opened) => self.open(fact, actor, opened),
            ReviewFact::Spoke(spoke) if self.is_opening(&spoke.opened) => {
                self.answer(fact, actor, &spoke.lang, What::Words);
            }
            ReviewFact::Adjusted(adjusted) if self.is_opening(&adjusted.opened) => {
                let what = What::Adjustment { about: adjusted.about.clone(), by: adjusted.by, done: false };
                self.answer(fact, actor, &adjusted.lang, what);
            }
            ReviewFact::Accepted(accepted) if self.is_opening(&accepted.opened) => {
                self.answer(fact, actor, &accepted.lang, What::Acceptance { about: accepted.about.clone() });
            }
            ReviewFact::Agreed(agreed) => self.agree(actor, agreed),
            ReviewFact::Done(known) => self.finish(known, actor),
            ReviewFact::Words(_) | ReviewFact::Plan(_) | ReviewFact::Because(_) => self.attach(fact),
            ReviewFact::Spoke(_) | ReviewFact::Adjusted(_) | ReviewFact::Accepted(_) => {}
        }
    }

    /// Only one of the two groups opens it; a second opening makes the record contested.
    fn open(&mut self, fact: &Fact, actor: &Actor, opened: &Opened) {
        let (one, other) = opened.groups;
        if one >= other || (actor.group != one && actor.group != other) {
            return;
        }
        if self.opened.is_some() {
            self.contested = true;
            return;
        }
        self.opened = Some((fact.id(), actor.group, opened.clone()));
    }

    fn is_opening(&self, known: &FactId) -> bool {
        self.opened.as_ref().is_some_and(|(id, ..)| id == known)
    }

    fn answer(&mut self, fact: &Fact, actor: &Actor, lang: &Lang, what: What) {
        if !self.concerns(actor.group) {
            return;
        }
        let (fact, device, lang) = (fact.id(), fact.author, lang.clone());
        self.answers.push(Answer { fact, group: actor.group, by: actor.member, device, lang, words: None, what });
    }

    fn agree(&mut self, actor: &Actor, agreed: &Agreed) {
        if self.is_opening(&agreed.opened) && self.concerns(actor.group) {
            self.agreed.push((actor.group, actor.member, agreed.knows.iter().copied().collect()));
        }
    }

    /// Only who took an adjustment on says that it is done.
    fn finish(&mut self, known: &FactId, actor: &Actor) {
        let own = self.answers.iter_mut().find(|answer| answer.fact == *known && answer.by == actor.member);
        if let Some(Answer { what: What::Adjustment { done, .. }, .. }) = own {
            *done = true;
        }
    }

    /// A telling belongs to the act that its first dependency names, of the same device.
    fn attach(&mut self, fact: &Fact) {
        let telling = Telling { fact: fact.id(), commit: fact.commit, by: fact.author };
        let of = |answer: &&mut Answer| {
            answer.what.telling() == fact.kind && fact.tells_of(Some((answer.fact, answer.device)))
        };
        if let Some(answer) = self.answers.iter_mut().find(of) {
            answer.words.get_or_insert(telling);
        }
    }
}
