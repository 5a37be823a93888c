//! Entry facts → what was given, told and answered.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::entry::counted::Rate;
use crate::entry::facts::{Checked, EntryFact, Heard, Proposed, StoryGiven};
use crate::entry::public::Publicity;
use crate::entry::stories::Story;
use crate::fact::{Fact, FactBody, Held};
use crate::ids::{FactId, GroupId, MemberId, Mid, RecordId};
use crate::said::{Lang, Telling};
use crate::standing::Actor;

/// What was given, told and answered.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Entry {
    /// The proposal, with its fact and who made it.
    pub proposed: Option<(FactId, GroupId, MemberId, Proposed)>,
    /// Whether a second proposal contradicts the first, or it corrects two entries: both are kept, nothing is counted.
    pub contested: bool,
    /// The stories, in fold order.
    pub stories: Vec<Story>,
    /// Who of the other group heard it before it was answered.
    pub heard: Vec<(MemberId, Heard)>,
    /// Who of the other group agreed.
    pub agreed: Vec<MemberId>,
    /// What those who agreed added in words.
    pub notes: Vec<Note>,
    /// Objections of the other group, those taken back included.
    pub objections: Vec<Objection>,
    /// Reversals that were proposed.
    pub reversals: Vec<Reversal>,
    /// The entry in whose place this one stands.
    pub corrects: Option<RecordId>,
    /// Rates as the proposer typed them.
    pub rates: Vec<Rate>,
    /// What may be shown to the public.
    pub public: Publicity,
}

/// What somebody who agreed added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// The act.
    pub fact: FactId,
    /// The language of the words.
    pub lang: Lang,
    /// Who adds it.
    pub by: MemberId,
    /// The device it was written on.
    pub device: Mid,
    /// Where the words stand.
    pub words: Option<Telling>,
}

/// An objection of the other group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Objection {
    /// The act.
    pub fact: FactId,
    /// The language of the words.
    pub lang: Lang,
    /// Who objects.
    pub by: MemberId,
    /// The device it was written on.
    pub device: Mid,
    /// Where the words stand.
    pub words: Option<Telling>,
    /// Whether the one who objected took it back.
    pub taken_back: bool,
}

/// A proposal that an agreed entry counts no more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reversal {
    /// The act.
    pub fact: FactId,
    /// Which group wants it.
    pub group: GroupId,
    /// The device it was written on.
    pub device: Mid,
    /// The day.
    pub day: Day,
    /// The language of the reason.
    pub lang: Lang,
    /// Where the reason stands.
    pub reason: Option<Telling>,
    /// Who of the other group agreed to it.
    pub agreed: Vec<MemberId>,
}

const STORY: u16 = 0x8510;
const OBJECTION: u16 = 0x8511;
const NOTE: u16 = 0x8512;
const REASON: u16 = 0x8513;

impl Entry {
    /// The story that this fact announced.
    pub fn story(&self, fact: &FactId) -> Option<&Story> {
        self.stories.iter().find(|story| story.fact == *fact)
    }

    /// Takes one counting fact in. A fact that makes no sense changes nothing.
    pub fn evolve(&mut self, fact: &Fact, actor: &Actor) {
        match &fact.held {
            Held::Known(FactBody::Entry(body)) => self.take(fact, actor, body),
            Held::Absent => self.attach(fact),
            _ => {}
        }
    }

    fn take(&mut self, fact: &Fact, actor: &Actor, body: &EntryFact) {
        match body {
            EntryFact::Proposed(proposed) => self.propose(fact, actor, proposed),
            // Told and told again by the two groups that it is about, whoever else reads it.
            EntryFact::StoryGiven(given) if self.concerns(actor.group) => self.stories.push(story(fact, actor, given)),
            EntryFact::Checked(checked) => self.check(actor, checked),
            EntryFact::Agreed(_)
            | EntryFact::AgreedWithNote(_)
            | EntryFact::Objected(_)
            | EntryFact::ObjectionTakenBack(_)
            | EntryFact::Heard(_) => self.answer(fact, actor, body),
            EntryFact::ReversalProposed(_) | EntryFact::ReversalAgreed(_) => self.reverse(fact, actor, body),
            EntryFact::Corrects(other) if self.is_proposer(actor) => self.correct(*other),
            EntryFact::RateNoted(rate) if self.is_proposer(actor) => self.rates.push(rate.clone()),
            EntryFact::Credited(_) | EntryFact::Approved(_) | EntryFact::ApprovalTakenBack(_) => {
                self.publish(fact, actor, body);
            }
            EntryFact::Story(_) | EntryFact::Objection(_) | EntryFact::Note(_) | EntryFact::Reason(_) => {
                self.attach(fact);
            }
            EntryFact::StoryGiven(_) | EntryFact::Corrects(_) | EntryFact::RateNoted(_) => {}
        }
    }

    /// Only a group that gave or received proposes; a second proposal makes the record contested.
    fn propose(&mut self, fact: &Fact, actor: &Actor, proposed: &Proposed) {
        let concerned = actor.group == proposed.from || actor.group == proposed.to;
        if !concerned || proposed.from == proposed.to {
            return;
        }
        if self.proposed.is_some() {
            self.contested = true;
            return;
        }
        self.proposed = Some((fact.id(), actor.group, actor.member, proposed.clone()));
    }

    fn is_proposer(&self, actor: &Actor) -> bool {
        self.proposed.as_ref().is_some_and(|(_, _, by, _)| *by == actor.member)
    }

    fn is_proposal(&self, known: &FactId) -> bool {
        self.proposed.as_ref().is_some_and(|(id, ..)| id == known)
    }

    /// Only the group that is concerned and did not tell a translation can find it true.
    fn check(&mut self, actor: &Actor, checked: &Checked) {
        if !self.concerns(actor.group) {
            return;
        }
        let told = self.stories.iter_mut().find(|story| story.fact == checked.story);
        if let Some(story) = told.filter(|story| story.of.is_some() && story.group != actor.group) {
            story.checked.insert((actor.member, checked.telling));
        }
    }

    /// An answer counts if it is the other group's and names the proposal.
    fn answer(&mut self, fact: &Fact, actor: &Actor, body: &EntryFact) {
        let by_other = self.other_group() == Some(actor.group);
        match body {
            EntryFact::Agreed(known) if by_other && self.is_proposal(known) => self.agree(actor),
            EntryFact::AgreedWithNote(note) if by_other && self.is_proposal(&note.proposal) => {
                self.agree(actor);
                let (fact, lang, device) = (fact.id(), note.lang.clone(), fact.author);
                self.notes.push(Note { fact, lang, by: actor.member, device, words: None });
            }
            EntryFact::Objected(objected) if by_other && self.is_proposal(&objected.proposal) => {
                let (fact, lang, device) = (fact.id(), objected.lang.clone(), fact.author);
                let objection = Objection { fact, lang, by: actor.member, device, words: None, taken_back: false };
                self.objections.push(objection);
            }
            EntryFact::ObjectionTakenBack(known) => {
                let own = |objection: &&mut Objection| objection.fact == *known && objection.by == actor.member;
                if let Some(objection) = self.objections.iter_mut().find(own) {
                    objection.taken_back = true;
                }
            }
            EntryFact::Heard(heard) if by_other && self.is_proposal(&heard.proposal) => {
                self.heard.push((actor.member, heard.clone()));
            }
            _ => {}
        }
    }

    fn agree(&mut self, actor: &Actor) {
        if !self.agreed.contains(&actor.member) {
            self.agreed.push(actor.member);
        }
    }

    /// Either group may want a reversal; only the other one makes it one.
    fn reverse(&mut self, fact: &Fact, actor: &Actor, body: &EntryFact) {
        if !self.concerns(actor.group) {
            return;
        }
        match body {
            EntryFact::ReversalProposed(wanted) if self.is_proposal(&wanted.proposal) => {
                let reversal = Reversal {
                    fact: fact.id(),
                    group: actor.group,
                    device: fact.author,
                    day: wanted.day,
                    lang: wanted.lang.clone(),
                    reason: None,
                    agreed: Vec::new(),
                };
                self.reversals.push(reversal);
            }
            EntryFact::ReversalAgreed(known) => {
                let theirs = |reversal: &&mut Reversal| reversal.fact == *known && reversal.group != actor.group;
                if let Some(reversal) = self.reversals.iter_mut().find(theirs)
                    && !reversal.agreed.contains(&actor.member)
                {
                    reversal.agreed.push(actor.member);
                }
            }
            _ => {}
        }
    }

    fn correct(&mut self, other: RecordId) {
        let before = self.corrects.get_or_insert(other);
        if *before != other {
            self.contested = true;
        }
    }

    fn publish(&mut self, fact: &Fact, actor: &Actor, body: &EntryFact) {
        if !self.concerns(actor.group) {
            return;
        }
        match body {
            EntryFact::Credited(consent) => {
                self.public.credited.insert(*consent);
            }
            EntryFact::Approved(approved) => {
                self.public.approved.push((actor.group, fact.id(), approved.clone()));
            }
            EntryFact::ApprovalTakenBack(story) => {
                self.public.taken_back.insert((actor.group, fact.id(), *story));
            }
            _ => {}
        }
    }

    /// A telling belongs to the act that its first dependency names, of the same device.
    fn attach(&mut self, fact: &Fact) {
        let telling = Telling { fact: fact.id(), commit: fact.commit, by: fact.author };
        let of = |act: FactId, device: Mid| fact.tells_of(Some((act, device)));
        let words = match fact.kind {
            STORY => self.stories.iter_mut().find(|s| of(s.fact, s.device)).map(|s| &mut s.words),
            OBJECTION => self.objections.iter_mut().find(|o| of(o.fact, o.device)).map(|o| &mut o.words),
            NOTE => self.notes.iter_mut().find(|n| of(n.fact, n.device)).map(|n| &mut n.words),
            REASON => self.reversals.iter_mut().find(|r| of(r.fact, r.device)).map(|r| &mut r.reason),
            _ => None,
        };
        if let Some(words) = words {
            words.get_or_insert(telling);
        }
    }
}

fn story(fact: &Fact, actor: &Actor, given: &StoryGiven) -> Story {
    Story {
        fact: fact.id(),
        lang: given.lang.clone(),
        of: given.of,
        by: actor.member,
        group: actor.group,
        device: fact.author,
        words: None,
        checked: BTreeSet::new(),
    }
}
