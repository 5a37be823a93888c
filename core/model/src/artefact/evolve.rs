//! Artefact facts → what it is and whom it concerns.

use serde::{Deserialize, Serialize};

use crate::artefact::facts::{ArtefactFact, Made};
use crate::fact::{Fact, FactBody, Held};
use crate::said::Telling;
use crate::standing::Actor;

/// What it is and whom it concerns.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Artefact {
    /// How it was made.
    pub made: Option<Made>,
    /// Where the thing itself stands.
    pub kept: Option<Kept>,
}

/// Where the thing itself stands.
pub type Kept = Telling;

const KEPT: u16 = 0x8410;

impl Artefact {
    /// Takes one counting fact in.
    pub fn evolve(&mut self, fact: &Fact, actor: &Actor) {
        match &fact.held {
            Held::Known(FactBody::Artefact(ArtefactFact::Made(made)))
                if self.made.is_none() && made.group == actor.group =>
            {
                self.made = Some(made.clone());
            }
            Held::Known(FactBody::Artefact(ArtefactFact::Kept(_))) => self.keep(fact),
            Held::Absent if fact.kind == KEPT => self.keep(fact),
            _ => {}
        }
    }

    fn keep(&mut self, fact: &Fact) {
        self.kept.get_or_insert(Telling { fact: fact.id(), commit: fact.commit, by: fact.author });
    }
}
