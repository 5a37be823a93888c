//! Artefact facts → what it is and whom it concerns.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::artefact::facts::{ArtefactFact, ArtefactKind, Concerns, Made};
use crate::artefact::region::{Region, StandsAt};
use crate::fact::{Fact, FactBody, Held};
use crate::ids::{FactId, Mid, RecordId};
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
    /// The number of something made outside Weft: the thing itself is not here.
    pub number: Option<u32>,
    /// The consents of people and bodies whom the maker did not list; anybody may name them, nobody can take one away.
    pub also: BTreeSet<RecordId>,
    /// Where people stand in the picture, by their consents. Members of its own group say so, and can only add.
    pub regions: BTreeMap<RecordId, BTreeSet<Region>>,
    /// Where the thing itself stands.
    pub kept: Option<Kept>,
    /// Where a small picture of it stands: for looking at inside, never for an exit.
    pub preview: Option<Kept>,
}

/// Where the thing itself stands.
pub type Kept = Telling;

const KEPT: u16 = 0x8410;
const PREVIEW: u16 = 0x8411;

impl Artefact {
    /// Takes one counting fact in.
    pub fn evolve(&mut self, fact: &Fact, actor: &Actor) {
        match &fact.held {
            Held::Known(FactBody::Artefact(ArtefactFact::Made(made))) if made.group == actor.group => {
                self.make(fact, made, None);
            }
            Held::Known(FactBody::Artefact(ArtefactFact::Numbered(numbered))) if numbered.made.group == actor.group => {
                self.make(fact, &numbered.made, Some(numbered.number));
            }
            Held::Known(FactBody::Artefact(ArtefactFact::AlsoConcerns(consent))) => {
                self.also.insert(*consent);
            }
            Held::Known(FactBody::Artefact(ArtefactFact::StandsAt(at))) => self.mark(at, actor),
            Held::Known(FactBody::Artefact(ArtefactFact::Kept(_) | ArtefactFact::Preview(_))) => self.keep(fact),
            Held::Absent if matches!(fact.kind, KEPT | PREVIEW) => self.keep(fact),
            _ => {}
        }
    }

    /// The consents of everybody it concerns; none if nobody said whom, which is not the same as nobody.
    pub fn concerned(&self) -> Option<Vec<RecordId>> {
        let made = self.made.as_ref().filter(|_| !self.contested)?;
        if made.concerns == Concerns::People(Vec::new()) {
            return None;
        }
        let all: BTreeSet<RecordId> = self.listed().iter().chain(&self.also).copied().collect();
        Some(all.into_iter().collect())
    }

    /// Whether it is a picture that is kept in Weft: of nothing else can a part be covered.
    pub fn is_picture(&self) -> bool {
        self.number.is_none() && self.made.as_ref().is_some_and(|made| made.kind == ArtefactKind::Photo)
    }

    /// The consents that its maker listed.
    pub fn listed(&self) -> &[RecordId] {
        match self.made.as_ref().map(|made| &made.concerns) {
            Some(Concerns::People(people)) => people,
            Some(Concerns::Nobody) | None => &[],
        }
    }

    /// The tellings that show it: they go together.
    pub fn shown_by(&self) -> impl Iterator<Item = FactId> {
        self.kept.iter().chain(&self.preview).map(|telling| telling.fact)
    }

    fn make(&mut self, fact: &Fact, made: &Made, number: Option<u32>) {
        if self.made.is_some() {
            self.contested = true;
            return;
        }
        self.made = Some(made.clone());
        self.number = number;
        self.act = Some((fact.id(), fact.author));
    }

    /// Only whose picture it is says where somebody stands: unlike naming somebody, this can open an exit.
    fn mark(&mut self, at: &StandsAt, actor: &Actor) {
        if self.made.as_ref().is_some_and(|made| made.group == actor.group) && at.is_sound() {
            self.regions.entry(at.consent).or_default().extend(&at.regions);
        }
    }

    fn keep(&mut self, fact: &Fact) {
        if !fact.tells_of(self.act) {
            return;
        }
        let place = if fact.kind == PREVIEW { &mut self.preview } else { &mut self.kept };
        place.get_or_insert(Telling::of(fact));
    }
}
