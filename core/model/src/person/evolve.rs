//! Person facts → who it is.

use serde::{Deserialize, Serialize};

use crate::fact::{Fact, FactBody, Held};
use crate::ids::{FactId, Mid, PersonToken, RecordId};
use crate::person::facts::{PersonFact, TaughtBack};
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
    /// The teach-backs that were kept.
    pub voices: Vec<Kept>,
}

/// A teach-back that was kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The act, with its device: the voice has to come from there.
    pub act: (FactId, Mid),
    /// What was said of it.
    pub taught: TaughtBack,
    /// Where the voice stands.
    pub voice: Option<Telling>,
}

const NAMED: u16 = 0x8310;
const VOICE: u16 = 0x8311;

impl Person {
    /// Takes one counting fact in.
    pub fn evolve(&mut self, fact: &Fact) {
        match &fact.held {
            Held::Known(FactBody::Person(PersonFact::Known(known))) if self.token.is_none() => {
                self.token = Some(known.token);
                self.consent = Some(known.consent);
                self.lang = Some(known.lang.clone());
            }
            Held::Known(FactBody::Person(PersonFact::TaughtBack(taught))) => {
                self.voices.push(Kept { act: (fact.id(), fact.author), taught: taught.clone(), voice: None });
            }
            Held::Known(FactBody::Person(PersonFact::Named(_))) => self.name(fact),
            Held::Absent if fact.kind == NAMED => self.name(fact),
            Held::Known(FactBody::Person(PersonFact::Voice(_))) => self.speak(fact),
            Held::Absent if fact.kind == VOICE => self.speak(fact),
            _ => {}
        }
    }

    /// The newest name stands: a group may correct what it calls somebody.
    fn name(&mut self, fact: &Fact) {
        self.named = Some(Telling { fact: fact.id(), commit: fact.commit, by: fact.author });
    }

    fn speak(&mut self, fact: &Fact) {
        if let Some(kept) = self.voices.iter_mut().find(|kept| fact.tells_of(Some(kept.act))) {
            kept.voice.get_or_insert(Telling { fact: fact.id(), commit: fact.commit, by: fact.author });
        }
    }
}
