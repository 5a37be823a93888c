//! Before the notebook is handed over: what its owner reads, and what only they can fill in, such as who the guardian is.

use weft_l10n::Words;
use weft_model::consent::{Consent, PersonAsked};
use weft_model::ids::RecordId;
use weft_model::records::Unreadable;
use weft_model::said::Content;

use super::beside::{asks_guardian, guardians};
use super::{ConsentRoute, SittingStep, after, called, held};
use crate::draft::Draft;
use crate::form::{Form, said};
use crate::frame::{Frame, TRIED, main_action};
use crate::route::Next;
use crate::scene::Scene;
use crate::screen::{Contents, Screen};
use crate::widget::{Glyph, Tile, Tone, Widget};

const GUARDIAN: &str = "guardian";
const OTHER: &str = "other";
const NAME: &str = "guardian-name";
const WITNESS: &str = "witness";
const WITNESS_NAME: &str = "witness-name";

/// Draws what the asker reads before a person or a body answers.
pub(super) fn draw(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let Some((_, consent)) = held(frame.records, id)? else { return frame.missing() };
    let words = frame.scene.words;
    let mut form = Form::new(words, frame.draft);
    if consent.quorum.is_some() {
        form.add(Widget::words("alone", words.sitting_body_alone_text()));
        form.add(Widget::words("people", words.consent_body_people_text()));
        witness(&mut form, frame.scene, frame.draft, &consent);
    } else {
        if !consent.adult_on(frame.scene.today) {
            let minor = words.sitting_hand_over_minor_banner();
            form.add(Widget::banner("minor", minor, Glyph::Care, Tone::Care));
        }
        form.add(Widget::words("alone", words.sitting_hand_over_alone_text()));
    }
    screen(frame, words.sitting_hand_over_title(), form)
}

/// Draws what the asker reads and fills in before a guardian answers.
pub(super) fn guardian(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let Some((_, consent)) = held(frame.records, id)? else { return frame.missing() };
    if !asks_guardian(frame.scene, &consent) {
        return frame.missing();
    }
    let words = frame.scene.words;
    let mut form = guardian_form(frame, frame.draft, id, &consent)?;
    form.add(Widget::words("alone", words.sitting_guardian_alone_text()));
    screen(frame, words.consent_child_guardian_action(), form)
}

/// Draws what the asker reads before the person may name a successor.
pub(super) fn successor(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let Some((_, consent)) = held(frame.records, id)? else { return frame.missing() };
    if !after::may_name(frame.scene, &consent) {
        return frame.missing();
    }
    let words = frame.scene.words;
    let mut form = Form::new(words, frame.draft);
    form.add(Widget::words("alone", words.sitting_after_alone_text()));
    screen(frame, words.consent_after_name_action(), form)
}

fn screen(frame: &Frame<'_>, title: weft_l10n::Phrase, mut form: Form<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    form.add(Widget::words("closed", words.sitting_hand_over_closed_text()));
    let actions = vec![main_action("hand-over", words.sitting_hand_over_now_action(), Glyph::HandOver)];
    let body = Contents::Form { widgets: form.widgets() };
    frame.screen(title, words.sitting_hand_over_help(), body, actions)
}

/// A witness counts beside a recorder who did not ask: whoever asked is not offered one.
fn witness(form: &mut Form<'_>, scene: &Scene<'_>, draft: &Draft, consent: &Consent) {
    let words = scene.words;
    if consent.asked_by.is_none_or(|(asker, _)| asker == scene.me.member) {
        return;
    }
    form.yes_no(WITNESS, words.sitting_body_witness_label());
    if draft.get(WITNESS) == "yes" {
        name(form, words, WITNESS_NAME);
    }
}

fn name(form: &mut Form<'_>, words: &Words, field: &str) {
    form.field(field, words.consent_ask_name_label(), false);
    form.hint(words.consent_ask_name_hint());
    form.language(field);
}

fn guardian_form<'a>(
    frame: &Frame<'a>,
    draft: &'a Draft,
    id: &RecordId,
    consent: &Consent,
) -> Result<Form<'a>, Unreadable> {
    let words = frame.scene.words;
    let mut form = Form::new(words, draft);
    let known = guardians(frame.records, id, consent)?;
    if !known.is_empty() {
        let mut tiles = Vec::new();
        for (place, (_, person)) in known.iter().enumerate() {
            let id = place.to_string();
            tiles.push(Tile::new(&id, called(frame, person)?, Glyph::Person, draft.get(GUARDIAN) == id));
        }
        let chosen = draft.get(GUARDIAN) == OTHER;
        tiles.push(Tile::new(OTHER, words.sitting_guardian_other_label(), Glyph::Add, chosen));
        form.select(GUARDIAN, words.sitting_guardian_who_label(), tiles);
    }
    if known.is_empty() || draft.get(GUARDIAN) == OTHER {
        name(&mut form, words, NAME);
    }
    Ok(form)
}

/// Goes on to the sitting of whom the consent asks, with the witness.
pub(super) fn tap(frame: &Frame<'_>, id: &RecordId) -> Result<Next, Unreadable> {
    let Some((_, consent)) = held(frame.records, id)? else { return Ok(Next::Stay) };
    let tried = frame.draft.with(TRIED, "yes");
    let mut form = Form::new(frame.scene.words, &tried);
    if consent.quorum.is_some() {
        witness(&mut form, frame.scene, &tried, &consent);
    }
    Ok(begins(frame, form.is_whole(), ConsentRoute::Sitting(*id, SittingStep::Hear)))
}

/// Goes on to a guardian's sitting, with who it is.
pub(super) fn tap_guardian(frame: &Frame<'_>, id: &RecordId) -> Result<Next, Unreadable> {
    let Some((_, consent)) = held(frame.records, id)? else { return Ok(Next::Stay) };
    let whole = guardian_form(frame, &frame.draft.with(TRIED, "yes"), id, &consent)?.is_whole();
    Ok(begins(frame, whole, ConsentRoute::Guardian(*id, SittingStep::Hear)))
}

fn begins(frame: &Frame<'_>, whole: bool, sitting: ConsentRoute) -> Next {
    match whole {
        true => Next::go(sitting, frame.draft.with(TRIED, "")),
        false => Next::Redraw { draft: frame.draft.with(TRIED, "yes") },
    }
}

/// The guardian who was chosen or named before the notebook was handed over.
pub(super) fn guardian_asked(
    frame: &Frame<'_>,
    id: &RecordId,
    consent: &Consent,
) -> Result<Option<PersonAsked>, Unreadable> {
    let known = guardians(frame.records, id, consent)?;
    let place: Option<usize> = frame.draft.get(GUARDIAN).parse().ok();
    let Some((token, person)) = place.and_then(|place| known.get(place)) else {
        return Ok(said(frame.scene.words, frame.draft, NAME).map(|name| PersonAsked { name, token: None }));
    };
    let name = person.named.as_ref().map(|telling| frame.records.telling(&telling.fact)).transpose()?.flatten();
    Ok(match (name, person.lang.clone()) {
        (Some(Content::Text(words)), Some(lang)) => {
            Some(PersonAsked { name: weft_model::said::Said { lang, words }, token: Some(*token) })
        }
        _ => None,
    })
}

/// The witness who was named before the notebook was handed over.
pub(super) fn witness_asked(words: &Words, draft: &Draft) -> Option<PersonAsked> {
    let name = said(words, draft, WITNESS_NAME).filter(|_| draft.get(WITNESS) == "yes")?;
    Some(PersonAsked { name, token: None })
}
