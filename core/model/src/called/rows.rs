//! A member's name → a link to the member, and the name for search.

use crate::called::about;
use crate::called::evolve::Called;
use crate::fold::Record;
use crate::records::{Rows, Wording};

/// Its rows; names are never listed by themselves.
pub fn rows(record: &Record, called: &Called) -> Rows {
    let standing = called.standing().and_then(|(saying, _)| saying.name.zip(saying.lang.clone()));
    let words = standing.filter(|(name, _)| !record.redacted.contains(&name.fact));
    Rows {
        links: called.member.iter().map(about).collect(),
        words: words.map(|(name, lang)| Wording { telling: name.fact, lang }).into_iter().collect(),
        ..Rows::default()
    }
}
