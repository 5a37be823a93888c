//! Person facts → who it is.

use serde::{Deserialize, Serialize};

use crate::fact::{Fact, FactBody, Held};
use crate::ids::{PersonToken, RecordId};
use crate::person::facts::PersonFact;
use crate::said::{Lang, Telling};

/// Who it is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Person {
    /// The person, across sittings.
    pub token: Option<PersonToken>,
    /// The consent that asked.
    pub consent: Option<RecordId>,
    /// The language of the name.
    pub lang: Option<Lang>,
    /// The name.
    pub named: Option<Telling>,
}

const NAMED: u16 = 0x8310;

impl Person {
    /// Takes one counting fact in.
    pub fn evolve(&mut self, fact: &Fact) {
        match &fact.held {
            Held::Known(FactBody::Person(PersonFact::Known(known))) if self.token.is_none() => {
                self.token = Some(known.token);
                self.consent = Some(known.consent);
                self.lang = Some(known.lang.clone());
            }
            Held::Known(FactBody::Person(PersonFact::Named(_))) => self.name(fact),
            Held::Absent if fact.kind == NAMED => self.name(fact),
            _ => {}
        }
    }

    /// The newest name stands: a group may correct what it calls somebody.
    fn name(&mut self, fact: &Fact) {
        self.named = Some(Telling { fact: fact.id(), commit: fact.commit, by: fact.author });
    }
}
