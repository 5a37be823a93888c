//! Sheet facts → what was answered.

use serde::{Deserialize, Serialize};

use crate::fact::{Fact, FactBody, Held};
use crate::form::{FIELDS_AT_MOST, Key};
use crate::ids::{FactId, Mid};
use crate::said::{Lang, Telling};
use crate::sheet::facts::{Filled, SheetFact, Told};
use crate::standing::Actor;

/// What was answered.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Sheet {
    /// What was filled in, with the device.
    pub filled: Option<(Mid, Filled)>,
    /// Whether a second filling contradicts the first: the first is shown, with a word of care.
    pub contested: bool,
    /// The answers in words, in fold order.
    pub told: Vec<InWords>,
}

/// An answer in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InWords {
    /// The act.
    pub fact: FactId,
    /// To which question.
    pub key: Key,
    /// In which language.
    pub lang: Lang,
    /// Where the words stand.
    pub words: Option<Telling>,
}

const WORDS: u16 = 0x8D10;

impl Sheet {
    /// Takes one counting fact in. Only the device that filled it in answers: words of others are nobody's.
    pub fn evolve(&mut self, fact: &Fact, actor: &Actor) {
        match &fact.held {
            Held::Known(FactBody::Sheet(SheetFact::Filled(filled))) if filled.group == actor.group => {
                if self.filled.is_some() {
                    self.contested = true;
                } else {
                    self.filled = Some((fact.author, filled.clone()));
                }
            }
            Held::Known(FactBody::Sheet(SheetFact::Told(told))) if self.is_by(fact.author) => self.tell(fact, told),
            Held::Known(FactBody::Sheet(SheetFact::Words(_))) => self.attach(fact),
            Held::Absent if fact.kind == WORDS => self.attach(fact),
            _ => {}
        }
    }

    /// The questions that were answered in words and their answers, those of a question only once.
    fn tell(&mut self, fact: &Fact, told: &Told) {
        let again = self.told.iter().any(|before| before.key == told.key);
        if !again && self.told.len() < FIELDS_AT_MOST {
            let (key, lang) = (told.key.clone(), told.lang.clone());
            self.told.push(InWords { fact: fact.id(), key, lang, words: None });
        }
    }

    fn is_by(&self, device: Mid) -> bool {
        self.filled.as_ref().is_some_and(|(by, _)| *by == device)
    }

    fn attach(&mut self, fact: &Fact) {
        let Some((device, _)) = self.filled else { return };
        let of = |told: &&mut InWords| fact.tells_of(Some((told.fact, device)));
        if let Some(told) = self.told.iter_mut().find(of) {
            told.words.get_or_insert(Telling::of(fact));
        }
    }
}
