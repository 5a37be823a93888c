//! Artefact facts → what it is and whom it concerns.

use serde::{Deserialize, Serialize};

use crate::artefact::facts::{ArtefactFact, Made};
use crate::fact::{Fact, FactBody, Held};
use crate::ids::{FactId, Mid};
use crate::said::Telling;
use crate::standing::Actor;

/// What it is and whom it concerns.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Artefact {
    /// How it was made.
    pub made: Option<Made>,
    /// The act that made it, with its device: the thing itself has to come from there.
    pub act: Option<(FactId, Mid)>,
    /// Whether a second act contradicts the first about whom it concerns: then nobody was reliably listed.
    pub contested: bool,
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
            Held::Known(FactBody::Artefact(ArtefactFact::Made(made))) if made.group == actor.group => {
                if self.made.is_some() {
                    self.contested = true;
                    return;
                }
                self.made = Some(made.clone());
                self.act = Some((fact.id(), fact.author));
            }
            Held::Known(FactBody::Artefact(ArtefactFact::Kept(_))) => self.keep(fact),
            Held::Absent if fact.kind == KEPT => self.keep(fact),
            _ => {}
        }
    }

    fn keep(&mut self, fact: &Fact) {
        if !fact.tells_of(self.act) {
            return;
        }
        self.kept.get_or_insert(Telling { fact: fact.id(), commit: fact.commit, by: fact.author });
    }
}
