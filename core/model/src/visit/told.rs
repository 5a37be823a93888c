//! What was said in the course of a visit: one line for each act that has words, in fold order.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::consent::{Purpose, Scope};
use crate::day::Day;
use crate::entry::Currency;
use crate::fact::{Fact, FactBody, Held};
use crate::ids::{FactId, GroupId, MemberId, Mid, NoticeId, RecordId};
use crate::records::Wording;
use crate::said::{Lang, Telling};
use crate::standing::Actor;
use crate::visit::facts::VisitFact;

/// One act that has words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The act.
    pub act: FactId,
    /// The device it was written on: its words have to come from there.
    pub device: Mid,
    /// Who said it.
    pub by: MemberId,
    /// Their group.
    pub group: GroupId,
    /// In which language.
    pub lang: Lang,
    /// The day it was said.
    pub day: Day,
    /// What sort of thing was said.
    pub what: What,
    /// Where the words stand.
    pub words: Option<Telling>,
}

/// What sort of thing was said, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum What {
    /// A question that the home group sends along.
    Question,
    /// A voice to carry.
    Voice {
        /// Whose consent.
        consent: RecordId,
        /// Under which scope.
        scope: Scope,
        /// What for.
        purpose: Purpose,
        /// The withdrawals known when it was given.
        knows_notices: Vec<NoticeId>,
    },
    /// A condition of the host.
    Condition {
        /// Whether the home group accepted it.
        accepted: bool,
    },
    /// What a side pays.
    Budget {
        /// In the currency's smallest coin.
        amount: u64,
        /// The currency.
        currency: Currency,
    },
    /// A note of the diary.
    Note {
        /// The day it is about.
        on: Day,
        /// Other members who hold its words and said so.
        arrived: BTreeSet<MemberId>,
    },
    /// A side's report.
    Report,
    /// A promise to the other side.
    Promise {
        /// Who answers for it.
        owner: MemberId,
        /// The last day for it.
        by: Day,
        /// When the other side said that it was done.
        kept: Option<Day>,
    },
    /// Thanks.
    Thanks,
    /// A risk, on the home side.
    Risk,
    /// What home said to itself afterwards, on the home side.
    Debrief,
}

impl Told {
    /// A new one without its words.
    pub(crate) fn new(fact: &Fact, actor: &Actor, lang: &Lang, day: Day, what: What) -> Self {
        Self {
            act: fact.id(),
            device: fact.author,
            by: actor.member,
            group: actor.group,
            lang: lang.clone(),
            day,
            what,
            words: None,
        }
    }

    /// The day a note is about; none for everything else.
    pub const fn note_on(&self) -> Option<Day> {
        match &self.what {
            What::Note { on, .. } => Some(*on),
            _ => None,
        }
    }

    /// For search.
    pub(crate) fn wording(&self) -> Option<Wording> {
        Some(Wording { telling: self.words?.fact, lang: self.lang.clone() })
    }
}

/// Whether a fact is the words of something, held here or not.
pub(crate) fn is_words(fact: &Fact) -> bool {
    match &fact.held {
        Held::Known(FactBody::Visit(VisitFact::Words(_))) => true,
        Held::Absent => fact.kind == WORDS,
        _ => false,
    }
}

const WORDS: u16 = 0x8710;

/// Puts words where they belong: to the act that they name first, of the same device.
pub(crate) fn attach(told: &mut [Told], fact: &Fact) {
    if let Some(told) = told.iter_mut().find(|told| fact.tells_of(Some((told.act, told.device)))) {
        told.words.get_or_insert(Telling { fact: fact.id(), commit: fact.commit, by: fact.author });
    }
}

/// Takes in that somebody else holds the words of notes.
pub(crate) fn arrive(told: &mut [Told], notes: &[FactId], actor: &Actor) {
    for told in told.iter_mut().filter(|told| notes.contains(&told.act) && told.by != actor.member) {
        if let What::Note { arrived, .. } = &mut told.what {
            arrived.insert(actor.member);
        }
    }
}
