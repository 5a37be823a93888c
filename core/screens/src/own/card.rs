//! One form: whose it is, who reads what is filled in, its questions, and what may be done with it.

use weft_l10n::Phrase;
use weft_model::command::Command;
use weft_model::form::{Field, Form, Known};
use weft_model::ids::RecordId;
use weft_model::records::Unreadable;
use weft_model::rights::{Relation, Verb};
use weft_model::template::{Extends, KeepTemplate, Template, Version, form_of};

use super::list::{shown, status};
use super::{FormRoute, held, name, readers, used};
use crate::form::label;
use crate::frame::{Frame, action, main_action};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Action, Contents, Screen};
use crate::terms;
use crate::widget::{Glyph, Tone, Widget};

/// Draws it, with the version that is in use here, or the newest as long as none is.
pub(super) fn draw(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let Some((record, template)) = held(frame.records, id)? else { return frame.missing() };
    let scene = frame.scene;
    let (Some(maker), Some(version)) = (template.group(), shown(&template, &scene.me.group)) else {
        return frame.missing();
    };
    let words = scene.words;
    let form = form_of(frame.records, version)?;
    let mut widgets = Vec::new();
    if record.newer > 0 {
        widgets.push(Widget::banner("newer", words.frame_newer_record_banner(), Glyph::Care, Tone::Care));
    }
    let (status, tone) = status(words, &template, &scene.me.group);
    widgets.push(Widget { live: true, ..Widget::status("status", status, Glyph::Document, tone) });
    let made = words.form_list_made_hint(&terms::group_name(scene.membership, &maker).value);
    widgets.push(Widget::words("made", made));
    widgets.push(Widget::status(
        "readers",
        readers(scene, version.published.extends, version.published.read_by),
        Glyph::Know,
        Tone::Plain,
    ));
    widgets.extend(version.published.extends.map(|extends| Widget::words("extends", more(scene, extends))));
    match &form {
        Some(form) => widgets.extend(questions(scene, form)),
        None => widgets.push(Widget::words("gone", words.form_card_gone_text())),
    }
    let actions = actions(frame, &template)?;
    frame.screen(name(scene, form.as_ref()), words.form_card_help(), Contents::Form { widgets }, actions)
}

/// About which kind of record it asks more.
pub(super) fn more(scene: &Scene<'_>, extends: Extends) -> Phrase {
    match extends {
        Extends::Entry => scene.words.form_card_entry_label(),
        Extends::Visit => scene.words.form_card_visit_label(),
        Extends::Consent => scene.words.form_card_consent_label(),
    }
}

/// What it is for, and its questions, each with what an answer to it is.
pub(super) fn questions(scene: &Scene<'_>, form: &Form) -> Vec<Widget> {
    let purpose = form.purpose.iter().map(|purpose| Widget::words("purpose", label(scene.words, purpose)));
    let question = |(place, field): (usize, &Field)| {
        let asked = label(scene.words, &field.label);
        Widget::words(&format!("question-{place}"), asked).hinted(Some(answer(scene, field)))
    };
    purpose.chain(form.fields().enumerate().map(question)).collect()
}

/// What an answer to a question is.
fn answer(scene: &Scene<'_>, field: &Field) -> Phrase {
    let words = scene.words;
    match field.kind.known() {
        None => words.form_field_newer_hint(),
        Some(Known::Words { .. }) => words.form_kind_words_hint(),
        Some(Known::Day { .. }) => words.form_kind_day_hint(),
        Some(Known::Amount { .. }) => words.form_kind_amount_hint(),
        Some(Known::Group {}) => words.form_kind_group_hint(),
        Some(Known::Yes {}) => joined(vec![terms::answer(words, true), terms::answer(words, false)], scene),
        Some(Known::Choice { tiles } | Known::AnyOf { tiles }) => {
            joined(tiles.iter().map(|tile| label(words, &tile.label)).collect(), scene)
        }
    }
}

/// Choices on one line.
pub(super) fn joined(of: Vec<Phrase>, scene: &Scene<'_>) -> Phrase {
    let value = of.iter().map(|phrase| phrase.value.as_str()).collect::<Vec<_>>().join(" · ");
    match of.into_iter().next() {
        Some(first) => Phrase { value, ..first },
        None => scene.words.form_filled_choice_label(),
    }
}

fn actions(frame: &Frame<'_>, template: &Template) -> Result<Vec<Action>, Unreadable> {
    let (scene, words) = (frame.scene, frame.scene.words);
    let Some(relation) = relation(scene, template) else { return Ok(Vec::new()) };
    let offered = |verb| scene.offers(verb, relation);
    let mut actions = Vec::new();
    // What asks more about a record is filled in there.
    let used = used(frame, template)?;
    if used.as_ref().is_some_and(|(version, _)| version.published.extends.is_none()) && offered(Verb::FillSheet) {
        actions.push(main_action("fill", words.form_card_fill_action(), Glyph::Add));
    }
    if let Some(newer) = to_keep(frame, template)?
        && offered(Verb::KeepTemplate)
    {
        actions.push(match template.in_use(&scene.me.group) {
            Some(kept) if kept.fact != newer.fact => action("keep", words.form_card_newer_action(), Glyph::Exchange),
            _ => action("keep", words.form_card_keep_action(), Glyph::Yes),
        });
    }
    if template.in_use(&scene.me.group).is_some() && offered(Verb::RetireTemplate) {
        actions.push(action("retire", words.form_card_retire_action(), Glyph::No));
    }
    Ok(actions)
}

fn relation(scene: &Scene<'_>, template: &Template) -> Option<Relation> {
    template.group().map(|maker| scene.relation_to(&maker))
}

/// The version that a steward here could keep: the newest that is still asked and can be read here, if it is not kept already.
fn to_keep<'a>(frame: &Frame<'_>, template: &'a Template) -> Result<Option<&'a Version>, Unreadable> {
    let own = frame.scene.me.group;
    let newest = template.group().filter(|maker| *maker != own).and_then(|maker| template.in_use(&maker));
    let Some(newest) = newest else { return Ok(None) };
    let kept = template.in_use(&own).is_some_and(|kept| kept.fact == newest.fact);
    Ok(form_of(frame.records, newest)?.filter(|_| !kept).map(|_| newest))
}

/// Draws "ask it no more?".
pub(super) fn retire(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let Some((_, template)) = held(frame.records, id)? else { return frame.missing() };
    let words = frame.scene.words;
    let help = match relation(frame.scene, &template) {
        Some(Relation::OwnGroup) => words.form_retire_own_help(),
        _ => words.form_retire_other_help(),
    };
    let form = used(frame, &template)?.map(|(_, form)| form);
    let widgets = vec![Widget::heading("form", name(frame.scene, form.as_ref())), Widget::words("sure", help.clone())];
    let actions = vec![main_action("retire", words.form_card_retire_action(), Glyph::No)];
    frame.screen(words.form_card_retire_action(), help, Contents::Form { widgets }, actions)
}

/// Where a tap leads.
pub(super) fn tap(frame: &Frame<'_>, record: RecordId, id: &str) -> Result<Next, Unreadable> {
    let Some((_, template)) = held(frame.records, &record)? else { return Ok(Next::Stay) };
    Ok(match id {
        "fill" => Next::to(FormRoute::Fill(record, 0)),
        "retire" => Next::to(FormRoute::Retire(record)),
        "keep" => match to_keep(frame, &template)? {
            Some(version) => {
                let keep = KeepTemplate { record, version: version.fact };
                Next::act(Command::KeepTemplate(keep), After::to(FormRoute::Card(record)))
            }
            None => Next::Stay,
        },
        _ => Next::Stay,
    })
}
