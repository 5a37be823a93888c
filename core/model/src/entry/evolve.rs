//! Entry facts → what was given, told and answered.

use serde::{Deserialize, Serialize};

use crate::entry::facts::{EntryFact, Proposed, StoryGiven, TranslatedBy};
use crate::fact::{Fact, FactBody, Held};
use crate::ids::{FactId, GroupId, MemberId, Mid};
use crate::said::{Lang, Telling};
use crate::standing::Actor;

/// What was given, told and answered.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Entry {
    /// The proposal, with its fact and who made it.
    pub proposed: Option<(FactId, GroupId, MemberId, Proposed)>,
    /// Whether a second proposal contradicts the first: both are kept, nothing is counted.
    pub contested: bool,
    /// The stories, in fold order.
    pub stories: Vec<Story>,
    /// Who of the other group agreed.
    pub agreed: Vec<MemberId>,
    /// Objections of the other group.
    pub objections: Vec<Objection>,
}

/// One telling of the story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Story {
    /// The act that announced it.
    pub fact: FactId,
    /// In which language.
    pub lang: Lang,
    /// For a translation: of which telling, and by whom.
    pub of: Option<(FactId, TranslatedBy)>,
    /// Who told it.
    pub by: MemberId,
    /// Their group.
    pub group: GroupId,
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
}

/// Where an entry stands between the two groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryStatus {
    /// Waiting for the other group.
    Proposed,
    /// Agreed by both.
    Agreed,
    /// The other group does not agree.
    Disputed,
    /// Agreed and disputed by different people of the other group: both are kept and shown, nothing is counted.
    Contested,
}

const STORY: u16 = 0x8510;
const OBJECTION: u16 = 0x8511;

impl Entry {
    /// Where it stands.
    pub fn status(&self) -> EntryStatus {
        if self.contested {
            return EntryStatus::Contested;
        }
        match (self.agreed.is_empty(), self.objections.is_empty()) {
            (true, true) => EntryStatus::Proposed,
            (false, true) => EntryStatus::Agreed,
            (true, false) => EntryStatus::Disputed,
            (false, false) => EntryStatus::Contested,
        }
    }

    /// The group whose answer counts: the one that did not propose.
    pub fn other_group(&self) -> Option<GroupId> {
        let (_, by, _, proposed) = self.proposed.as_ref()?;
        Some(if *by == proposed.from { proposed.to } else { proposed.from })
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
        let by_other = self.other_group() == Some(actor.group);
        let proposal = self.proposed.as_ref().map(|(id, ..)| *id);
        match body {
            EntryFact::Proposed(proposed) => self.propose(fact, actor, proposed),
            EntryFact::StoryGiven(given) => self.stories.push(story(fact, actor, given)),
            EntryFact::Agreed(known) if by_other && proposal == Some(*known) => {
                if !self.agreed.contains(&actor.member) {
                    self.agreed.push(actor.member);
                }
            }
            EntryFact::Objected(objected) if by_other && proposal == Some(objected.proposal) => {
                let objection = Objection {
                    fact: fact.id(),
                    lang: objected.lang.clone(),
                    by: actor.member,
                    device: fact.author,
                    words: None,
                };
                self.objections.push(objection);
            }
            EntryFact::Story(_) | EntryFact::Objection(_) => self.attach(fact),
            EntryFact::Agreed(_) | EntryFact::Objected(_) => {}
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

    /// A telling belongs to the act that its first dependency names, of the same device.
    fn attach(&mut self, fact: &Fact) {
        let telling = Telling { fact: fact.id(), commit: fact.commit, by: fact.author };
        if fact.kind == STORY
            && let Some(story) = self.stories.iter_mut().find(|story| fact.tells_of(Some((story.fact, story.device))))
        {
            story.words.get_or_insert(telling);
        }
        if fact.kind == OBJECTION
            && let Some(objection) =
                self.objections.iter_mut().find(|objection| fact.tells_of(Some((objection.fact, objection.device))))
        {
            objection.words.get_or_insert(telling);
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
    }
}
