//! The lists: of forms, and of what was filled in.

use weft_l10n::{Phrase, Words};
use weft_model::fold::Record;
use weft_model::ids::GroupId;
use weft_model::records::{Records, Unreadable};
use weft_model::template::{Template, form_of};

use super::{filled as held, make, name, sheet};
use crate::frame::{Frame, action, main_action};
use crate::scene::Scene;
use crate::screen::{Contents, Line, Screen};
use crate::terms;
use crate::widget::{Glyph, Tone, Widget};

/// Draws the list of forms.
pub(super) fn draw(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let mut actions = Vec::new();
    if make::may(frame.scene) {
        actions.push(main_action("make", words.form_make_list_action(), Glyph::Add));
    }
    actions.push(action("filled", words.form_filled_list_title(), Glyph::Document));
    listed(frame, (words.form_list_title(), words.form_list_help()), words.form_list_none_text(), actions)
}

/// Draws the list of what was filled in.
pub(super) fn filled(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let title = (words.form_filled_list_title(), words.form_filled_list_help());
    listed(frame, title, words.form_filled_none_text(), Vec::new())
}

fn listed(
    frame: &Frame<'_>,
    (title, help): (Phrase, Phrase),
    none: Phrase,
    actions: Vec<crate::Action>,
) -> Result<Screen, Unreadable> {
    let lines = crate::more_lines(frame.records, frame.scene, frame.route, None)?;
    let header = if lines.rows.is_empty() { vec![Widget::words("none", none)] } else { Vec::new() };
    let body = Contents::Rows { header, rows: lines.rows, more: lines.more };
    frame.screen(title, help, body, actions)
}

/// The line of a form.
pub(crate) fn line(
    records: &dyn Records,
    scene: &Scene<'_>,
    record: &Record,
    template: &Template,
) -> Result<Line, Unreadable> {
    let (Some(group), Some(version)) = (template.group(), shown(template, &scene.me.group)) else {
        return Ok(Line::plain(record.id, scene.words.frame_missing_screen_title()));
    };
    let form = form_of(records, version)?;
    let made = scene.words.form_list_made_hint(&terms::group_name(scene.membership, &group).value);
    let (status, tone) = status(scene.words, template, &scene.me.group);
    let plain = Line::plain(record.id, name(scene, form.as_ref()));
    Ok(Line { hint: Some(made), status: Some(status), tone, glyph: Glyph::Document, ..plain })
}

/// The version that is shown: the one in use here, else the newest.
pub(super) fn shown<'a>(template: &'a Template, group: &GroupId) -> Option<&'a weft_model::template::Version> {
    template.in_use(group).or_else(|| template.newest())
}

/// How a form stands in a group.
pub(super) fn status(words: &Words, template: &Template, group: &GroupId) -> (Phrase, Tone) {
    let Some(maker) = template.group() else { return (words.form_status_retired_label(), Tone::Plain) };
    match (template.in_use(group), template.in_use(&maker)) {
        (Some(used), Some(newest)) if used.fact != newest.fact => (words.form_status_newer_label(), Tone::Waiting),
        (Some(_), _) => (words.form_status_used_label(), Tone::Settled),
        (None, Some(_)) => (words.form_status_new_label(), Tone::Waiting),
        (None, None) => (words.form_status_retired_label(), Tone::Plain),
    }
}

/// The line of something that was filled in; none if this notebook's group does not read it.
pub(crate) fn sheet_line(
    records: &dyn Records,
    scene: &Scene<'_>,
    record: &Record,
) -> Result<Option<Line>, Unreadable> {
    let Some((record, sheet)) = held(records, scene, &record.id)? else { return Ok(None) };
    let Some((_, filled)) = &sheet.filled else { return Ok(None) };
    let form = sheet::asked(records, filled)?;
    let title = sheet::title(scene, form.as_ref());
    let hint = Some(sheet::by(scene, filled));
    Ok(Some(Line { hint, glyph: Glyph::Document, ..Line::plain(record.id, title) }))
}
