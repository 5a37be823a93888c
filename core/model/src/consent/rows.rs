//! Consent → what lists, links and search know of it.

use crate::consent::evolve::Consent;
use crate::fact::Area;
use crate::records::{Item, Rows, Wording};

/// A consent's rows.
pub fn rows(consent: &Consent) -> Rows {
    let words: Vec<Wording> = consent
        .explained
        .iter()
        .zip(&consent.lang)
        .map(|(telling, lang)| Wording { telling: telling.fact, lang: lang.clone() })
        .collect();
    let item = consent.day.map(|day| Item {
        area: Area::Consent,
        day,
        group: consent.asked_by.map(|(_, group)| group),
        title: words.first().map(|wording| wording.telling),
    });
    Rows {
        item,
        receipts: consent.receipts.iter().copied().collect(),
        persons: consent.person.into_iter().collect(),
        words,
        ..Rows::default()
    }
}
