//! Entry → what lists, balances and search know of it.

use crate::entry::evolve::{Entry, EntryStatus};
use crate::fact::Area;
use crate::records::{Balance, Due, Item, Matter, Rows, Wording};

/// An entry's rows. Only agreed quantities reach a balance.
pub fn rows(entry: &Entry) -> Rows {
    let words: Vec<Wording> = entry
        .stories
        .iter()
        .filter_map(|story| Some(Wording { telling: story.words?.fact, lang: story.lang.clone() }))
        .chain(
            entry
                .objections
                .iter()
                .filter_map(|objection| Some(Wording { telling: objection.words?.fact, lang: objection.lang.clone() })),
        )
        .collect();
    let Some((_, by, _, proposed)) = &entry.proposed else { return Rows { words, ..Rows::default() } };
    let title = entry.stories.first().and_then(|story| story.words).map(|words| words.fact);
    let item = Item { area: Area::Entry, day: proposed.day, group: Some(*by), title };
    let balance = proposed.quantity.as_ref().filter(|_| entry.status() == EntryStatus::Agreed).map(|quantity| {
        Balance { from: proposed.from, to: proposed.to, kind: proposed.kind, quantity: quantity.clone() }
    });
    let waits = || entry.status() == EntryStatus::Proposed;
    let answer =
        |group| Due { by: None, matter: Matter::AnswerEntry, since: proposed.day, group: Some(group), member: None };
    let dues = entry.other_group().filter(|_| waits()).map(answer).into_iter().collect();
    Rows { item: Some(item), balance, dues, words, ..Rows::default() }
}
