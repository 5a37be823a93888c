//! Consent facts → what was asked, answered and disclosed.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::consent::death::Died;
use crate::consent::facts::{Age, Answered, Asked, ConsentFact, Disclosed, Scope, ScopeAsked, TeachBack};
use crate::consent::outside::{HandedOut, Outside, Recalled};
use crate::consent::teach_back::KeepingAnswered;
use crate::day::Day;
use crate::fact::{Fact, FactBody, Held};
use crate::ids::{FactId, GroupId, MemberId, Mid, NoticeId, PersonToken, SignKey};
use crate::said::{Lang, Telling};
use crate::standing::Actor;

/// What was asked, answered and disclosed in one sitting.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Consent {
    /// Who asked, and for which group.
    pub asked_by: Option<(MemberId, GroupId)>,
    /// The act of asking, with its device: the words spoken have to come from there.
    pub act: Option<(FactId, Mid)>,
    /// Whether a second act of asking contradicts the first. Which of them is true nobody can tell from here, so
    /// nothing is allowed.
    pub contested: bool,
    /// The person, across sittings; of a community consent the body.
    pub person: Option<PersonToken>,
    /// How old.
    pub age: Option<Age>,
    /// The first days at 18 that were told; where they differ, the earliest ends a child's yes and the latest begins an
    /// adult's.
    pub eighteen: BTreeSet<Day>,
    /// When it was asked.
    pub day: Option<Day>,
    /// Whether it was spoken.
    pub spoken: bool,
    /// Whether the person opened the matter themselves.
    pub opened: bool,
    /// How many have to be there for a yes, if a body was asked.
    pub quorum: Option<u32>,
    /// What was asked of each scope.
    pub asked: BTreeMap<Scope, ScopeAsked>,
    /// Every answer ever given; which of them holds is a question for [`super::view`].
    pub answers: Vec<Given>,
    /// Which members stand by which of a body's answers.
    pub countersigned: BTreeMap<FactId, BTreeSet<MemberId>>,
    /// What those of a body said who did not agree.
    pub dissent: Vec<Telling>,
    /// Every answer to whether a teach-back may be kept.
    pub keeping: Vec<(FactId, KeepingAnswered)>,
    /// The keys whose signature can take a yes back.
    pub receipts: BTreeSet<SignKey>,
    /// Those whom the person named for after their death.
    pub successors: BTreeSet<SignKey>,
    /// When it was written down that the person has died; where it was twice, only those successors that both knew.
    pub died: Option<Died>,
    /// The language of the asking.
    pub lang: Option<Lang>,
    /// The words of the asking.
    pub explained: Option<Telling>,
    /// What left under it.
    pub disclosures: Vec<Disclosed>,
    /// What was handed to somebody outside.
    pub outside: Vec<Outside>,
}

/// Whose answer it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Voice {
    /// The person's own.
    Person,
    /// A guardian's beside a child.
    Guardian(PersonToken),
    /// A body's.
    Body {
        /// How many were there.
        present: u32,
        /// Whether a witness was there.
        witnessed: bool,
    },
}

/// One answer to one scope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// The fact that gave it.
    pub fact: FactId,
    /// Whose it is.
    pub voice: Voice,
    /// The device that wrote it down: what is told of it has to come from there.
    pub by: Mid,
    /// The member behind it.
    pub recorder: MemberId,
    /// Which scope.
    pub scope: Scope,
    /// Yes, or no.
    pub yes: bool,
    /// The day.
    pub day: Day,
    /// When it was written, by the clock of that device. A notice has no past, so this alone says which of the two was first.
    pub hlc: u64,
    /// What came back.
    pub teach_back: TeachBack,
    /// Whether the person answered alone.
    pub handed_over: bool,
    /// Earlier answers it knew.
    pub knows_answers: Vec<FactId>,
    /// Notices it knew.
    pub knows_notices: Vec<NoticeId>,
}

impl Consent {
    /// Takes one counting fact in. A fact that makes no sense changes nothing.
    pub fn evolve(&mut self, fact: &Fact, actor: &Actor) {
        match &fact.held {
            Held::Known(FactBody::Consent(body)) => self.take(fact, actor, body),
            Held::Absent => self.tell(fact, fact.kind),
            _ => {}
        }
    }

    /// Whether somebody is 18 on a day, as far as anybody said.
    pub fn adult_on(&self, day: Day) -> bool {
        match self.eighteen.last() {
            Some(first) => day >= *first,
            None => self.age == Some(Age::Adult),
        }
    }

    /// Whether this key is of somebody whom the person named before they died.
    pub fn succeeds(&self, key: &SignKey) -> bool {
        self.successors.contains(key) && self.died.as_ref().is_some_and(|died| died.successors.contains(key))
    }

    /// The notices that yeses name, whosever they are.
    pub fn known_to_yeses(&self) -> Vec<NoticeId> {
        self.answers.iter().filter(|given| given.yes).flat_map(|given| given.knows_notices.iter().copied()).collect()
    }

    fn take(&mut self, fact: &Fact, actor: &Actor, body: &ConsentFact) {
        match body {
            ConsentFact::Asked(asked) => self.ask(fact, asked, actor),
            ConsentFact::Disclosed(disclosed) => self.disclosures.push(*disclosed),
            ConsentFact::HandedOut(handed) => self.hand_out(fact, handed, actor),
            ConsentFact::Recalled(recalled) => self.recall(recalled, actor),
            ConsentFact::Countersigned(answer) => self.countersign(*answer, actor),
            ConsentFact::Explained(_) | ConsentFact::Recipient(_) | ConsentFact::Dissent(_) => {
                self.tell(fact, fact.kind);
            }
            _ if !self.is_askers(actor) => {}
            ConsentFact::Answered(answered) => self.answer(fact, actor, answered, Voice::Person),
            ConsentFact::GuardianAnswered(given) => {
                self.answer(fact, actor, &given.answered, Voice::Guardian(given.guardian));
            }
            ConsentFact::BodyAnswered(given) => {
                let voice = Voice::Body { present: given.present, witnessed: given.witness.is_some() };
                self.answer(fact, actor, &given.answered, voice);
            }
            ConsentFact::Opened(_) => self.opened = true,
            ConsentFact::Eighteen(day) => {
                self.eighteen.insert(*day);
            }
            ConsentFact::SuccessorNamed(named) => {
                self.successors.insert(named.receipt);
            }
            ConsentFact::Died(died) => self.die(died),
            ConsentFact::KeepingAnswered(answered) => self.keeping.push((fact.id(), answered.clone())),
            ConsentFact::AskedBody(asked) => self.ask_body(fact, asked.quorum),
        }
    }

    /// One asking makes a record; one in another's name is ignored, a second one makes the record contested.
    fn ask(&mut self, fact: &Fact, asked: &Asked, actor: &Actor) {
        if asked.by != actor.member || asked.group != actor.group {
            return;
        }
        if self.asked_by.is_some() {
            self.contested = true;
            return;
        }
        self.act = Some((fact.id(), fact.author));
        self.asked_by = Some((asked.by, asked.group));
        self.person = Some(asked.person);
        self.age = Some(asked.age);
        self.day = Some(asked.day);
        self.spoken = asked.spoken;
        self.lang = Some(asked.lang.clone());
        for scope in &asked.scopes {
            self.asked.entry(scope.scope).or_insert(*scope);
        }
    }

    /// Who was asked is said by the one who asked, once.
    fn ask_body(&mut self, fact: &Fact, quorum: u32) {
        if self.act.is_none_or(|(_, by)| by != fact.author) {
            return;
        }
        self.contested |= self.quorum.is_some_and(|known| known != quorum);
        self.quorum.get_or_insert(quorum);
    }

    fn answer(&mut self, fact: &Fact, actor: &Actor, answered: &Answered, voice: Voice) {
        for answer in &answered.answers {
            self.answers.push(Given {
                fact: fact.id(),
                voice,
                by: fact.author,
                recorder: actor.member,
                scope: answer.scope,
                yes: answer.yes,
                day: answered.day,
                hlc: fact.order.hlc,
                teach_back: answered.teach_back,
                handed_over: answered.handed_over,
                knows_answers: answered.knows_answers.clone(),
                knows_notices: answered.knows_notices.clone(),
            });
        }
        self.receipts.insert(answered.receipt);
    }

    /// A member does not stand by what they wrote down themselves.
    fn countersign(&mut self, answer: FactId, actor: &Actor) {
        let of_another = |given: &Given| given.fact == answer && given.recorder != actor.member;
        if self.answers.iter().any(of_another) {
            self.countersigned.entry(answer).or_default().insert(actor.member);
        }
    }

    fn die(&mut self, died: &Died) {
        match &mut self.died {
            None => self.died = Some(died.clone()),
            Some(known) => {
                known.day = known.day.min(died.day);
                known.successors.retain(|key| died.successors.contains(key));
            }
        }
    }

    fn hand_out(&mut self, fact: &Fact, handed: &HandedOut, actor: &Actor) {
        self.outside.push(Outside {
            act: (fact.id(), fact.author),
            group: actor.group,
            handed: handed.clone(),
            recipient: None,
            recalled: None,
            told: BTreeSet::new(),
        });
    }

    fn recall(&mut self, recalled: &Recalled, actor: &Actor) {
        let told = |outside: &&mut Outside| outside.act.0 == recalled.handed && outside.group == actor.group;
        if let Some(outside) = self.outside.iter_mut().find(told) {
            outside.recalled = outside.recalled.max(Some(recalled.day));
            outside.told.extend(&recalled.knows_notices);
        }
    }

    /// An answer is written on a notebook of the group that asked.
    fn is_askers(&self, actor: &Actor) -> bool {
        self.asked_by.is_some_and(|(_, group)| group == actor.group)
    }

    fn tell(&mut self, fact: &Fact, kind: u16) {
        let telling = Telling { fact: fact.id(), commit: fact.commit, by: fact.author };
        match kind {
            EXPLAINED if fact.tells_of(self.act) => {
                self.explained.get_or_insert(telling);
            }
            RECIPIENT => {
                let named = self.outside.iter_mut().find(|outside| fact.tells_of(Some(outside.act)));
                if let Some(outside) = named {
                    outside.recipient.get_or_insert(telling);
                }
            }
            DISSENT if self.answers.iter().any(|given| fact.tells_of(Some((given.fact, given.by)))) => {
                self.dissent.push(telling);
            }
            _ => {}
        }
    }
}

const EXPLAINED: u16 = 0x8210;
const RECIPIENT: u16 = 0x8211;
const DISSENT: u16 = 0x8212;
