//! Person → a link to the consent, and the name for search.

use crate::person::evolve::Person;
use crate::records::{Rows, Wording};

/// A person's rows; people are never listed by themselves.
pub fn rows(person: &Person) -> Rows {
    let words = person
        .named
        .iter()
        .zip(&person.lang)
        .map(|(telling, lang)| Wording { telling: telling.fact, lang: lang.clone() })
        .collect();
    Rows { links: person.consent.into_iter().collect(), words, ..Rows::default() }
}
