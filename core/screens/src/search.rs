//! Search: records whose words were found. What was searched for is kept nowhere.

use weft_model::fold::State;
use weft_model::records::{Records, Unreadable};

use crate::frame::{Frame, record_id};
use crate::route::{Next, Route};
use crate::screen::{Contents, Screen};
use crate::widget::{Control, Glyph, Sensitivity, Tone, Widget};
use crate::{consent, ledger};

/// The field.
pub(crate) const WORDS: &str = "words";
/// A search shows so many lines; more words make it narrower.
const LINES: u32 = 50;

/// Draws it.
pub(crate) fn draw(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let value = frame.draft.get(WORDS);
    let control = Control::Field {
        value: value.to_owned(),
        value_rev: frame.draft.rev(WORDS),
        lang: words.first().tag.to_owned(),
        long: false,
        at_most: 120,
    };
    let field = Widget::new(WORDS, words.search_words_field_label(), control).kept_as(Sensitivity::Private);
    let mut header = vec![field];
    let mut rows = Vec::new();
    if !value.trim().is_empty() {
        for id in frame.records.search(value, LINES)? {
            let Some(record) = frame.records.record(&id)? else { continue };
            let line = match &record.state {
                State::Consent(_) => Some(consent::line(frame.records, frame.scene, &record)?),
                State::Entry(_) => Some(ledger::line(frame.records, frame.scene, &record)?),
                State::Person(person) => {
                    match person.consent.map(|id| frame.records.record(&id)).transpose()?.flatten() {
                        Some(consent) => Some(consent::line(frame.records, frame.scene, &consent)?),
                        None => None,
                    }
                }
                _ => None,
            };
            rows.extend(line);
        }
        // A consent found by its words and by the person's name is one line.
        let mut seen = std::collections::BTreeSet::new();
        rows.retain(|line| seen.insert(line.id.clone()));
        if rows.is_empty() {
            let none = Widget::status("none", words.search_words_none_text(), Glyph::Search, Tone::Plain);
            header.push(Widget { live: true, ..none });
        }
    }
    let body = Contents::Rows { header, rows, more: false };
    frame.screen(words.search_words_title(), words.search_words_help(), body, Vec::new())
}

/// Where a tapped line leads.
pub(crate) fn tap(records: &dyn Records, id: &str) -> Result<Next, Unreadable> {
    let Some(id) = record_id(id) else { return Ok(Next::Stay) };
    Ok(match records.record(&id)?.map(|record| record.state) {
        Some(State::Consent(_)) => Next::to(Route::ConsentCard(id)),
        Some(State::Entry(_)) => Next::to(Route::Entry(id)),
        _ => Next::Stay,
    })
}
