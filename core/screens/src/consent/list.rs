//! The list of consents.

use weft_l10n::Phrase;
use weft_model::consent::{Consent, ScopeStatus, View, view};
use weft_model::fold::{Record, State};
use weft_model::records::{Records, Unreadable};

use super::{asker, explained};
use crate::frame::{Frame, action, first_words, main_action};
use crate::scene::Scene;
use crate::screen::{Contents, Line, Screen};
use crate::widget::{Glyph, Tone, Widget};

/// A list's line shows about this many letters of what was said.
pub(super) const LINE_LETTERS: usize = 60;

/// Draws the list.
pub(crate) fn draw(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let lines = crate::more_lines(frame.records, frame.scene, frame.route, None)?;
    let mut header = Vec::new();
    if lines.rows.is_empty() {
        header.push(Widget::words("none", words.consent_list_none_text()));
    }
    let actions = vec![
        main_action("ask", words.consent_list_ask_action(), Glyph::Add),
        action("ask-body", words.consent_body_ask_action(), Glyph::Consent),
        action("number", words.number_ask_title(), Glyph::Film),
        action("take-back", words.consent_list_take_back_action(), Glyph::TakeBack),
        action("to-ask", words.prepared_list_title(), Glyph::Person),
    ];
    let body = Contents::Rows { header, rows: lines.rows, more: lines.more };
    frame.screen(words.consent_list_title(), words.consent_list_help(), body, actions)
}

/// One line of the list.
pub(crate) fn line(records: &dyn Records, scene: &Scene<'_>, record: &Record) -> Result<Line, Unreadable> {
    let words = scene.words;
    let State::Consent(consent) = &record.state else {
        return Ok(Line::plain(record.id, words.frame_missing_screen_title()));
    };
    let view = view(consent, record, scene.today);
    let (status, tone) = summary(scene, consent, &view);
    let hint = consent.day.map(|day| words.consent_list_line_hint(day.date(), &asker(scene, consent).value));
    let label = first_words(explained(records, scene, consent)?, LINE_LETTERS);
    Ok(Line { hint, status: Some(status), tone, glyph: Glyph::Consent, ..Line::plain(record.id, label) })
}

/// How it stands, in a word.
pub(crate) fn summary(scene: &Scene<'_>, consent: &Consent, view: &View) -> (Phrase, Tone) {
    let words = scene.words;
    if view.is_withdrawn() {
        return (words.terms_status_withdrawn_label(), Tone::Care);
    }
    if view.is_suspended() {
        return (words.terms_status_suspended_label(), Tone::Care);
    }
    if consent.answers.is_empty() {
        return (words.consent_list_open_status(), Tone::Waiting);
    }
    let yes = view.scopes.iter().filter(|scope| matches!(scope.status, ScopeStatus::Yes { .. })).count();
    let asked = consent.asked.len();
    let count = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
    // Neither answer is the better one: both have the same tone.
    (words.consent_list_yes_status(count(yes), count(asked)), Tone::Plain)
}
