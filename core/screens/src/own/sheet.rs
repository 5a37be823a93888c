//! Something that was filled in: each answer under its question, as it was given.

use weft_l10n::Phrase;
use weft_model::fold::State;
use weft_model::form::{Field, Form, Key, Known, Value};
use weft_model::ids::RecordId;
use weft_model::records::{Records, Unreadable};
use weft_model::sheet::{Filled, Sheet};
use weft_model::template::{form_of, may_extend};

use super::card::joined;
use super::{filled, name};
use crate::amount::typed;
use crate::form::label;
use crate::frame::{Frame, action, told};
use crate::list::opens;
use crate::route::Route;
use crate::scene::Scene;
use crate::screen::{Contents, Screen};
use crate::terms;
use crate::widget::{Glyph, Sensitivity, Tone, Widget};

/// Draws it.
pub(super) fn draw(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let Some((record, sheet)) = filled(frame.records, frame.scene, id)? else { return frame.missing() };
    let Some((_, filled)) = &sheet.filled else { return frame.missing() };
    let (scene, words) = (frame.scene, frame.scene.words);
    let form = asked(frame.records, filled)?;
    let mut widgets = Vec::new();
    if record.newer > 0 {
        widgets.push(Widget::banner("newer", words.frame_newer_record_banner(), Glyph::Care, Tone::Care));
    }
    if sheet.contested {
        widgets.push(Widget::banner("twice", words.form_filled_twice_banner(), Glyph::Care, Tone::Care));
    }
    widgets.push(Widget::words("by", by(scene, filled)));
    widgets.extend(answers(frame, "answer", &sheet, form.as_ref())?);
    let about = about(frame, id)?.map(|_| action("about", words.form_filled_about_action(), Glyph::Forward));
    let body = Contents::Form { widgets };
    frame.screen(title(scene, form.as_ref()), words.form_filled_list_help(), body, about.into_iter().collect())
}

/// The screen of the record that it says more about, if its group may.
pub(super) fn about(frame: &Frame<'_>, id: &RecordId) -> Result<Option<Route>, Unreadable> {
    let Some((_, sheet)) = filled(frame.records, frame.scene, id)? else { return Ok(None) };
    let Some((_, Filled { about: Some(about), group, .. })) = sheet.filled else { return Ok(None) };
    let record = frame.records.record(&about)?;
    Ok(record.filter(|record| may_extend(record, &group).is_some()).as_ref().and_then(opens))
}

/// Exactly the questions that were answered; none as long as they are not here.
pub(super) fn asked(records: &dyn Records, filled: &Filled) -> Result<Option<Form>, Unreadable> {
    match records.record(&filled.template)?.map(|record| record.state) {
        Some(State::Template(template)) => match template.version(&filled.version) {
            Some(version) => form_of(records, version),
            None => Ok(None),
        },
        _ => Ok(None),
    }
}

/// What it is called: as its form, if that is here.
pub(super) fn title(scene: &Scene<'_>, form: Option<&Form>) -> Phrase {
    form.map_or_else(|| scene.words.form_filled_one_title(), |form| name(scene, Some(form)))
}

/// Who filled it in, and when.
pub(super) fn by(scene: &Scene<'_>, filled: &Filled) -> Phrase {
    scene.words.form_filled_by_hint(&terms::group_name(scene.membership, &filled.group).value, filled.day.date())
}

/// The answers in the order of their questions; then those to a question that is not here, as they came.
pub(super) fn answers(
    frame: &Frame<'_>,
    id: &str,
    sheet: &Sheet,
    form: Option<&Form>,
) -> Result<Vec<Widget>, Unreadable> {
    let Some((_, filled)) = &sheet.filled else { return Ok(Vec::new()) };
    let (scene, words) = (frame.scene, frame.scene.words);
    let keys = filled.answers.iter().map(|(key, _)| key).chain(sheet.told.iter().map(|told| &told.key));
    let mut keys: Vec<&Key> = keys.collect();
    let place =
        |key: &Key| form.and_then(|form| form.fields().position(|field| field.key == *key)).unwrap_or(usize::MAX);
    keys.sort_by_key(|key| (place(key), key.as_str()));
    keys.dedup();
    keys.truncate(weft_model::form::FIELDS_AT_MOST);
    let mut widgets = Vec::new();
    for (n, key) in keys.into_iter().enumerate() {
        let field = form.and_then(|form| form.field(key));
        let question = field.map_or_else(|| words.form_filled_unknown_label(), |field| label(words, &field.label));
        widgets.push(Widget::heading(&format!("{id}-question-{n}"), question));
        let (private, said) = match sheet.told.iter().find(|told| told.key == *key) {
            Some(answer) => (true, told(frame.records, words, answer.words.as_ref(), answer.lang.as_str())?),
            None => {
                let value = filled.answers.iter().find(|(of, _)| of == key).map(|(_, value)| value);
                let private = field.is_some_and(|field| field.sensitivity == weft_model::form::Sensitivity::Private);
                (private, value.map_or_else(|| words.terms_words_gone_label(), |value| said(scene, field, value)))
            }
        };
        let kept = if private { Sensitivity::Private } else { Sensitivity::Open };
        widgets.push(Widget::words(&format!("{id}-{n}"), said).kept_as(kept));
    }
    Ok(widgets)
}

/// What an answer that is no words says.
fn said(scene: &Scene<'_>, field: Option<&Field>, value: &Value) -> Phrase {
    let words = scene.words;
    let tiles = field.map_or(&[][..], |field| field.kind.tiles());
    let tile = |key: &Key| {
        let known = tiles.iter().find(|tile| tile.key == *key);
        known.map_or_else(|| words.form_filled_choice_label(), |tile| label(words, &tile.label))
    };
    match value {
        Value::Choice(key) => tile(key),
        Value::AnyOf(keys) => joined(keys.iter().map(tile).collect(), scene),
        Value::Day(day) => terms::day(words, *day),
        Value::Amount(amount) => {
            let digits = match field.and_then(|field| field.kind.known()) {
                Some(Known::Amount { digits }) => usize::from(*digits),
                _ => 0,
            };
            let number = words.number(*amount);
            if digits == 0 { number } else { Phrase { value: typed(*amount, digits), ..number } }
        }
        Value::Yes(yes) => terms::answer(words, *yes),
        Value::Group(group) if scene.membership.groups.contains_key(group) => {
            terms::group_name(scene.membership, group)
        }
        Value::Group(_) => words.form_filled_choice_label(),
    }
}
