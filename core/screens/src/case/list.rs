//! The list of cases that are open here.

use weft_l10n::Phrase;
use weft_model::case::{Case, Urgency, View, view};
use weft_model::fold::{Record, State};
use weft_model::records::{Records, Unreadable};

use super::card::reached;
use super::{CaseRoute, TellStep};
use crate::frame::{Frame, action, first_words, main_action, record_id, told};
use crate::route::Next;
use crate::scene::{Door, Scene};
use crate::screen::{Action, Contents, Line, Screen};
use crate::settings::{SecondStep, SettingsRoute, needs_second};
use crate::terms;
use crate::widget::{Glyph, Tone, Widget};

/// A list's line shows about this many letters of what was told.
const LINE_LETTERS: usize = 60;

/// Draws the list.
pub(super) fn draw(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let lines = crate::more_lines(frame.records, frame.scene, frame.route, None)?;
    let mut header = vec![Widget::words("who", words.case_list_who_text())];
    if lines.rows.is_empty() {
        header.push(Widget::words("none", words.case_list_none_text()));
    }
    let mut actions = vec![main_action("tell", words.case_list_tell_action(), Glyph::Tell)];
    if frame.scene.second == Door::Closed {
        actions.push(action("open", words.settings_door_open_action(), Glyph::Hear));
    } else if needs_second(frame.scene) {
        let make = action("make-second", words.settings_second_label(), Glyph::Hear);
        actions.push(Action { hint: Some(words.settings_second_hint()), ..make });
    }
    let body = Contents::Rows { header, rows: lines.rows, more: lines.more };
    frame.screen(words.case_list_title(), words.case_list_help(), body, actions)
}

/// Draws the field for the second code.
pub(super) fn door(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let head = (words.settings_door_title(), words.settings_door_help());
    let next = words.frame_action_next_label();
    frame.secret(head, words.settings_door_field_label(), None, (next, false))
}

/// Where a tap leads.
pub(super) fn tap(id: &str) -> Next {
    match id {
        "open" => Next::to(CaseRoute::Door),
        "make-second" => Next::to(SettingsRoute::Second(SecondStep::New)),
        "tell" => Next::to(CaseRoute::Tell(TellStep::What)),
        line => record_id(line).map_or(Next::Stay, |record| Next::to(CaseRoute::Card(record))),
    }
}

/// One line of the list.
pub(crate) fn line(records: &dyn Records, scene: &Scene<'_>, record: &Record) -> Result<Line, Unreadable> {
    let words = scene.words;
    let State::Case(case) = &record.state else {
        return Ok(Line::plain(record.id, words.frame_missing_screen_title()));
    };
    let Some(filing) = case.filings.first() else {
        return Ok(Line::plain(record.id, words.frame_missing_screen_title()));
    };
    let told = told(records, words, filing.told.as_ref(), filing.filed.lang.as_str())?;
    let about = terms::category(words, filing.filed.category).value;
    let hint = Some(words.case_list_line_hint(&about, filing.filed.day.date()));
    let (status, tone) = summary(scene, case, &view(record, case, scene.today));
    let label = first_words(told, LINE_LETTERS);
    Ok(Line { hint, status: Some(status), tone, glyph: Glyph::Tell, ..Line::plain(record.id, label) })
}

/// How it stands, in a word: for a listener what is owed, for everybody else how far it came.
fn summary(scene: &Scene<'_>, case: &Case, view: &View) -> (Phrase, Tone) {
    let words = scene.words;
    let listens = case.is_listener(&scene.me.member);
    match view.answer_by {
        // Also before anybody said that they heard it.
        _ if listens && view.urgency == Urgency::Danger && (view.answer_by.is_some() || case.heard.is_empty()) => {
            (words.case_urgency_danger_label(), Tone::Care)
        }
        Some(by) if listens => (words.case_list_answer_status(by.date()), Tone::Waiting),
        _ => (reached(scene, case, view), Tone::Plain),
    }
}
