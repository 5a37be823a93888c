//! The card of one artefact: what it shows to whoever may see it, what may be done with it today, and whom it concerns.

use weft_l10n::Phrase;
use weft_model::artefact::{Artefact, ArtefactKind, Made};
use weft_model::command::Refusal;
use weft_model::consent::{ForWhom, Purpose, Scope};
use weft_model::fold::State;
use weft_model::gate::{Use, gate};
use weft_model::ids::RecordId;
use weft_model::records::Unreadable;
use weft_model::said::{Content, Telling};

use super::to_look;
use crate::consent::PURPOSES;
use crate::frame::Frame;
use crate::inbox::kind_of;
use crate::list;
use crate::screen::{Contents, Line, Screen};
use crate::terms;
use crate::widget::{Bytes, Control, Glyph, GridRow, Tone, Widget};

/// Draws it.
pub(super) fn draw(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let record = frame.records.record(id)?;
    let Some((newer, State::Artefact(artefact))) = record.map(|record| (record.newer, record.state)) else {
        return frame.missing();
    };
    let Some(made) = &artefact.made else { return frame.missing() };
    let words = frame.scene.words;
    let mut header = Vec::new();
    if newer > 0 {
        header.push(Widget::banner("newer", words.frame_newer_record_banner(), Glyph::Care, Tone::Care));
    }
    header.extend(seen(frame, id, &artefact, made)?);
    let group = terms::group_name(frame.scene.membership, &made.group).value;
    header.push(Widget::words("when", words.consent_list_line_hint(made.day.date(), &group)));
    if let Some(number) = artefact.number {
        let label = words.artefact_card_number_label(u64::from(number));
        header.push(Widget::words("number", label));
    }
    let rows = concerned(frame, &artefact)?;
    if artefact.concerned().is_some_and(|people| people.is_empty()) {
        header.push(Widget::status("nobody", words.artefact_card_nobody_text(), Glyph::Know, Tone::Plain));
    } else {
        header.push(Widget::heading("uses-heading", words.artefact_card_uses_heading()));
        header.push(uses(frame, id, made)?);
        header.push(Widget::heading("who-heading", words.artefact_card_who_heading()));
    }
    let title = terms::artefact_kind(words, made.kind);
    frame.screen(title, words.artefact_card_help(), Contents::Rows { header, rows, more: false }, Vec::new())
}

/// The thing itself, if whoever looks may see it; otherwise why not.
fn seen(frame: &Frame<'_>, id: &RecordId, artefact: &Artefact, made: &Made) -> Result<Vec<Widget>, Unreadable> {
    let words = frame.scene.words;
    let using = match to_look(frame.records, &frame.scene.me, id, frame.scene.today) {
        Ok(using) => using,
        Err(Refusal::Denied(why)) => {
            return Ok(vec![Widget::banner("closed", terms::denied(words, why), Glyph::No, Tone::Care)]);
        }
        Err(_) => return Err(Unreadable),
    };
    if artefact.number.is_some() {
        return Ok(Vec::new());
    }
    let of = Bytes::Artefact { record: id.to_string() };
    let label = terms::artefact_kind(words, made.kind);
    let mut widgets: Vec<Widget> = shown("thing", made.kind, label, of).into_iter().collect();
    let cleared = gate(frame.records, *id, using, frame.scene.today).map_err(|_| Unreadable)?;
    let covered = cleared.artefact().people_covered();
    if covered > 0 {
        let label = words.artefact_card_covered_label(covered);
        widgets.push(Widget::status("covered", label, Glyph::Know, Tone::Plain));
    }
    Ok(widgets)
}

/// What a screen shows of a picture, a recording or a film; of papers it only says what they are.
pub(crate) fn shown(id: &str, kind: ArtefactKind, label: Phrase, of: Bytes) -> Option<Widget> {
    let control = match kind {
        ArtefactKind::Photo => Control::Photo { of },
        ArtefactKind::Voice => Control::Player { of },
        ArtefactKind::Film => Control::Film { of },
        ArtefactKind::Document => return None,
    };
    Some(Widget::new(id, label, control))
}

/// The picture, the recording or the film that a telling is, as far as it is here; `label` is what it is called.
pub(crate) fn told(
    frame: &Frame<'_>,
    id: &str,
    telling: Option<&Telling>,
    label: impl FnOnce(ArtefactKind) -> Phrase,
) -> Result<Option<Widget>, Unreadable> {
    let Some(telling) = telling else { return Ok(None) };
    let Some(Content::Attached(file)) = frame.records.telling(&telling.fact)? else { return Ok(None) };
    let kind = kind_of(&file.media_type);
    Ok(shown(id, kind, label(kind), Bytes::Telling { fact: telling.fact.to_string() }))
}

/// All that may be done with it today, each with the most who would see it; or that it is nothing.
fn uses(frame: &Frame<'_>, id: &RecordId, made: &Made) -> Result<Widget, Unreadable> {
    let words = frame.scene.words;
    let mut rows = Vec::new();
    for scope in Scope::ALL {
        for (_, purpose) in PURPOSES {
            let Some(for_whom) = widest(frame, id, made, (scope, purpose))? else { continue };
            let group = terms::group_name(frame.scene.membership, &made.group);
            let cells = vec![
                terms::scope(words, scope),
                terms::for_whom(words, &group, for_whom),
                terms::purpose(words, purpose),
            ];
            rows.push(GridRow { cells });
        }
    }
    if rows.is_empty() {
        return Ok(Widget::status("uses", words.artefact_card_nothing_text(), Glyph::No, Tone::Plain));
    }
    let header =
        vec![words.consent_card_scope_label(), words.consent_card_whom_label(), words.consent_card_purpose_label()];
    Ok(Widget::new("uses", words.artefact_card_yes_label(), Control::Grid { header, rows }))
}

/// The most who may see it under a scope and for a purpose. "Only one group" is that group's own.
fn widest(
    frame: &Frame<'_>,
    id: &RecordId,
    made: &Made,
    (scope, purpose): (Scope, Purpose),
) -> Result<Option<ForWhom>, Unreadable> {
    let own = made.group == frame.scene.me.group;
    for for_whom in [ForWhom::Public, ForWhom::Partnership, ForWhom::Group] {
        if for_whom == ForWhom::Group && !own {
            continue;
        }
        match gate(frame.records, *id, Use { scope, for_whom, purpose }, frame.scene.today) {
            Ok(_) => return Ok(Some(for_whom)),
            Err(Refusal::Denied(_)) => {}
            Err(_) => return Err(Unreadable),
        }
    }
    Ok(None)
}

/// The consents of everybody it concerns, as far as they are here.
fn concerned(frame: &Frame<'_>, artefact: &Artefact) -> Result<Vec<Line>, Unreadable> {
    let mut rows = Vec::new();
    for consent in artefact.concerned().unwrap_or_default() {
        let Some(record) = frame.records.record(&consent)? else { continue };
        rows.extend(list::line(frame.records, frame.scene, &record)?);
    }
    Ok(rows)
}
