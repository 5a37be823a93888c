//! Which questions are asked, given what was answered so far.

use crate::form::{Field, Key};

/// The questions that are asked; `chosen` says whether a choice was taken. What a question waits for has to stand before it and be
/// asked itself: one that waits for a later question, for itself, or for one that is not there is never asked.
pub fn asked<'a>(fields: impl IntoIterator<Item = &'a Field>, chosen: &dyn Fn(&Field, &Key) -> bool) -> Vec<&'a Field> {
    let mut asked: Vec<&Field> = Vec::new();
    for field in fields {
        let waits = |when: &crate::form::When| {
            let before = asked.iter().find(|before| before.key == when.key);
            before.is_some_and(|before| when.one_of.iter().any(|tile| chosen(before, tile)))
        };
        if field.when.as_ref().is_none_or(waits) {
            asked.push(field);
        }
    }
    asked
}
