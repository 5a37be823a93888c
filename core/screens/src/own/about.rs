//! Own fields: the forms that ask more about an entry, a visit or a consent, and what was filled in about it.

use weft_model::fact::Area;
use weft_model::fold::{Record, State};
use weft_model::ids::RecordId;
use weft_model::records::Unreadable;
use weft_model::rights::Verb;
use weft_model::sheet::Sheet;
use weft_model::template::{closed, form_of, may_extend};

use super::{FormRoute, filled, list, name, sheet};
use crate::frame::{Frame, action, record_id};
use crate::route::Next;
use crate::screen::{Action, Contents, Line, Screen};
use crate::widget::{Glyph, Widget};

/// A card shows so many of them in full; the list has all.
const ON_A_CARD: usize = 5;

/// What was filled in about a record, each by a group that may, and readable here. Newest first.
fn about(frame: &Frame<'_>, record: &Record) -> Result<Vec<(RecordId, Sheet)>, Unreadable> {
    let mut sheets = Vec::new();
    for id in frame.records.concerning(&record.id)? {
        let Some((_, sheet)) = filled(frame.records, frame.scene, &id)? else { continue };
        let Some((_, said)) = &sheet.filled else { continue };
        if said.about == Some(record.id) && may_extend(record, &said.group).is_some() {
            sheets.push((id, sheet));
        }
    }
    sheets.sort_by_key(|(id, sheet)| (std::cmp::Reverse(sheet.filled.as_ref().map(|(_, said)| said.day)), *id));
    Ok(sheets)
}

/// What stands on a record's own screen: the answers of the newest of them under the name of their form; and the way to more,
/// where somebody could say more or did.
pub(crate) fn beside(frame: &Frame<'_>, id: &RecordId) -> Result<(Vec<Widget>, Option<Action>), Unreadable> {
    let Some(record) = frame.records.record(id)? else { return Ok((Vec::new(), None)) };
    let (about, mut widgets) = (about(frame, &record)?, Vec::new());
    for (n, (_, sheet)) in about.iter().take(ON_A_CARD).enumerate() {
        let Some((_, said)) = &sheet.filled else { continue };
        let form = sheet::asked(frame.records, said)?;
        let title = sheet::title(frame.scene, form.as_ref());
        widgets.push(Widget::heading(&format!("own-{n}"), title).hinted(Some(sheet::by(frame.scene, said))));
        widgets.extend(sheet::answers(frame, &format!("own-{n}"), sheet, form.as_ref())?);
    }
    let any = !about.is_empty() || !forms(frame, &record)?.is_empty();
    let more = any.then(|| action("own-fields", frame.scene.words.form_about_list_title(), Glyph::Document));
    Ok((widgets, more))
}

/// The forms in use here that ask more about this record.
fn forms(frame: &Frame<'_>, record: &Record) -> Result<Vec<Line>, Unreadable> {
    let scene = frame.scene;
    let Some(extends) = may_extend(record, &scene.me.group).filter(|_| closed(record).is_none()) else {
        return Ok(Vec::new());
    };
    let mut lines = Vec::new();
    for id in frame.records.every(Area::Template)? {
        let Some(State::Template(template)) = frame.records.record(&id)?.map(|record| record.state) else { continue };
        let Some(version) = template.in_use(&scene.me.group) else { continue };
        let offered = template.group().is_some_and(|maker| scene.offers(Verb::FillSheet, scene.relation_to(&maker)));
        if version.published.extends != Some(extends) || !offered {
            continue;
        }
        if let Some(form) = form_of(frame.records, version)? {
            lines.push(Line { glyph: Glyph::Add, ..Line::plain(id, name(scene, Some(&form))) });
        }
    }
    Ok(lines)
}

/// Draws the list.
pub(super) fn draw(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let Some(record) = frame.records.record(id)? else { return frame.missing() };
    let words = frame.scene.words;
    let mut rows = forms(frame, &record)?;
    for (id, _) in about(frame, &record)? {
        if let Some(record) = frame.records.record(&id)? {
            rows.extend(list::sheet_line(frame.records, frame.scene, &record)?);
        }
    }
    let none = rows.is_empty().then(|| Widget::words("none", words.form_filled_none_text()));
    let body = Contents::Rows { header: none.into_iter().collect(), rows, more: false };
    frame.screen(words.form_about_list_title(), words.form_about_list_help(), body, Vec::new())
}

/// Where a tap leads.
pub(super) fn tap(frame: &Frame<'_>, about: RecordId, line: &str) -> Result<Next, Unreadable> {
    let Some(id) = record_id(line) else { return Ok(Next::Stay) };
    Ok(match frame.records.record(&id)?.map(|record| record.state) {
        Some(State::Template(_)) => Next::to(FormRoute::FillAbout(id, about, 0)),
        Some(State::Sheet(_)) => Next::to(FormRoute::Sheet(id)),
        _ => Next::Stay,
    })
}
