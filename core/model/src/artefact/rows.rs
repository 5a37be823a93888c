//! Artefact → links to the consents it concerns.

use crate::artefact::evolve::Artefact;
use crate::artefact::facts::Concerns;
use crate::fact::Area;
use crate::records::{Item, Rows};

/// An artefact's rows.
pub fn rows(artefact: &Artefact) -> Rows {
    let Some(made) = &artefact.made else { return Rows::default() };
    let links = match &made.concerns {
        Concerns::People(consents) => consents.clone(),
        Concerns::Nobody => Vec::new(),
    };
    let item = Item { area: Area::Artefact, day: made.day, group: Some(made.group), title: None };
    Rows { item: Some(item), links, ..Rows::default() }
}
