//! Search: records whose words were found. What was searched for is kept nowhere.

use weft_model::fold::State;
use weft_model::records::{Records, Unreadable};

use crate::frame::{Frame, record_id};
use crate::list;
use crate::route::Next;
use crate::screen::{Contents, Screen};
use crate::widget::{Control, Glyph, Sensitivity, Tone, Widget};

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
            // Who was found by their name is shown by what they were asked.
            let record = match &record.state {
                State::Person(person) => person.consent.map(|id| frame.records.record(&id)).transpose()?.flatten(),
                _ => Some(record),
            };
            let Some(record) = record else { continue };
            rows.extend(list::line(frame.records, frame.scene, &record)?);
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
    Ok(records.record(&id)?.as_ref().and_then(list::opens).map_or(Next::Stay, Next::to))
}
