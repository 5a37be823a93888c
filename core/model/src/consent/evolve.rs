//! Consent facts → what was asked, answered and disclosed.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::consent::facts::{Age, Asked, ConsentFact, Disclosed, Scope, ScopeAsked, TeachBack};
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
    /// The person, across sittings.
    pub person: Option<PersonToken>,
    /// How old.
    pub age: Option<Age>,
    /// When it was asked.
    pub day: Option<Day>,
    /// Whether it was spoken.
    pub spoken: bool,
    /// What was asked of each scope.
    pub asked: BTreeMap<Scope, ScopeAsked>,
    /// Every answer ever given; which of them holds is a question for [`super::view`].
    pub answers: Vec<Given>,
    /// The keys whose signature can take a yes back.
    pub receipts: BTreeSet<SignKey>,
    /// The language of the asking.
    pub lang: Option<Lang>,
    /// The words of the asking.
    pub explained: Option<Telling>,
    /// What left under it.
    pub disclosures: Vec<Disclosed>,
}

/// One answer to one scope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// The fact that gave it.
    pub fact: FactId,
    /// Which scope.
    pub scope: Scope,
    /// Yes, or no.
    pub yes: bool,
    /// The day.
    pub day: Day,
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
            Held::Absent if fact.kind == EXPLAINED => self.explain(fact),
            _ => {}
        }
    }

    fn take(&mut self, fact: &Fact, actor: &Actor, body: &ConsentFact) {
        match body {
            ConsentFact::Asked(asked) => self.ask(fact, asked, actor),
            ConsentFact::Answered(answered) if self.is_askers(actor) => {
                for answer in &answered.answers {
                    self.answers.push(Given {
                        fact: fact.id(),
                        scope: answer.scope,
                        yes: answer.yes,
                        day: answered.day,
                        teach_back: answered.teach_back,
                        handed_over: answered.handed_over,
                        knows_answers: answered.knows_answers.clone(),
                        knows_notices: answered.knows_notices.clone(),
                    });
                }
                self.receipts.insert(answered.receipt);
            }
            ConsentFact::Disclosed(disclosed) => self.disclosures.push(*disclosed),
            ConsentFact::Explained(_) => self.explain(fact),
            ConsentFact::Answered(_) => {}
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

    /// An answer is written on a notebook of the group that asked.
    fn is_askers(&self, actor: &Actor) -> bool {
        self.asked_by.is_some_and(|(_, group)| group == actor.group)
    }

    fn explain(&mut self, fact: &Fact) {
        if !fact.tells_of(self.act) {
            return;
        }
        self.explained.get_or_insert(Telling { fact: fact.id(), commit: fact.commit, by: fact.author });
    }
}

const EXPLAINED: u16 = 0x8210;
