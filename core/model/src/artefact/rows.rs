//! Artefact → links to the consents it concerns.

use std::collections::BTreeSet;

use crate::artefact::evolve::Artefact;
use crate::fact::Area;
use crate::ids::RecordId;
use crate::records::{Item, Rows};

/// An artefact's rows.
pub fn rows(artefact: &Artefact) -> Rows {
    let Some(made) = &artefact.made else { return Rows::default() };
    let links: BTreeSet<RecordId> = artefact.listed().iter().chain(&artefact.also).copied().collect();
    let item = Item { area: Area::Artefact, day: made.day, group: Some(made.group), title: None };
    Rows {
        item: Some(item),
        links: links.into_iter().collect(),
        numbers: artefact.number.into_iter().collect(),
        ..Rows::default()
    }
}
