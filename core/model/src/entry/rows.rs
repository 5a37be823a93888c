//! Entry → what lists, balances, what is due and search know of it.

use crate::entry::evolve::{Entry, Reversal};
use crate::entry::facts::Proposed;
use crate::entry::status::EntryStatus;
use crate::fact::Area;
use crate::ids::GroupId;
use crate::records::{Balance, Claim, Due, Item, Matter, Rows, Wording};
use crate::said::{Lang, Telling};

/// An entry's rows. Only agreed quantities that nobody reversed reach a balance.
pub fn rows(entry: &Entry) -> Rows {
    let words = words(entry);
    let Some((_, by, _, proposed)) = &entry.proposed else { return Rows { words, ..Rows::default() } };
    let title = entry.stories.first().and_then(|story| story.words).map(|words| words.fact);
    let item = Item { area: Area::Entry, day: proposed.day, group: Some(*by), title };
    let balance = proposed.quantity.as_ref().filter(|_| entry.status() == EntryStatus::Agreed).map(|quantity| {
        Balance { from: proposed.from, to: proposed.to, kind: proposed.kind, quantity: quantity.clone() }
    });
    let links = entry.corrects.iter().chain(&entry.public.credited).copied().collect();
    let agreed = entry.status() == EntryStatus::Agreed;
    let claims = entry.corrects.filter(|_| agreed).map(Claim::InPlaceOf).into_iter().collect();
    Rows { item: Some(item), links, balance, dues: dues(entry, proposed), claims, words, ..Rows::default() }
}

fn words(entry: &Entry) -> Vec<Wording> {
    let wording = |(lang, words): (&Lang, Option<Telling>)| Some(Wording { telling: words?.fact, lang: lang.clone() });
    let stories = entry.stories.iter().map(|story| (&story.lang, story.words));
    let objections = entry.objections.iter().map(|objection| (&objection.lang, objection.words));
    let notes = entry.notes.iter().map(|note| (&note.lang, note.words));
    let reasons = entry.reversals.iter().map(|reversal| (&reversal.lang, reversal.reason));
    stories.chain(objections).chain(notes).chain(reasons).filter_map(wording).collect()
}

fn dues(entry: &Entry, proposed: &Proposed) -> Vec<Due> {
    let due = |matter, since, group: Option<GroupId>| Due { by: None, matter, since, group, member: None };
    let mut dues = Vec::new();
    let both = [proposed.from, proposed.to];
    if entry.status() == EntryStatus::Proposed {
        let matter = if entry.corrects.is_none() { Matter::AnswerEntry } else { Matter::AnswerCorrection };
        dues.extend(entry.other_group().map(|group| due(matter, proposed.day, Some(group))));
    }
    // Between two other groups nobody of a third one translates.
    if !entry.is_translated() && !entry.is_reversed() {
        dues.extend(both.map(|group| due(Matter::Translate, proposed.day, Some(group))));
    }
    if entry.contested {
        dues.extend(both.map(|group| Due::told(Matter::BegunTwice, proposed.day, group)));
    } else if entry.status() == EntryStatus::Contested {
        dues.extend(both.map(|group| due(Matter::TwoAnswers, proposed.day, Some(group))));
    }
    if !entry.is_reversed() {
        let wanted = |reversal: &Reversal| due(Matter::AnswerReversal, reversal.day, entry.beside(reversal.group));
        dues.extend(entry.reversals.iter().map(wanted));
    }
    dues
}
