//! "May I use 17, for whom?", and what is answered without a network.

use weft_model::artefact::Artefact;
use weft_model::consent::ForWhom;
use weft_model::fold::State;
use weft_model::gate::{Denied, Numbered, Use, ask_number};
use weft_model::ids::RecordId;
use weft_model::records::{Records, Unreadable};

use super::NumberRoute;
use crate::amount;
use crate::consent::{PURPOSES, SCOPE_NAMES, WHOM};
use crate::draft::Draft;
use crate::form::{Form, chosen};
use crate::frame::{Frame, TRIED, action, main_action};
use crate::route::Next;
use crate::scene::Scene;
use crate::screen::{Contents, Line, Screen};
use crate::terms;
use crate::widget::{Glyph, Tile, Tone, Widget};

const NUMBER: &str = "number";
const SCOPE: &str = "scope";
const FOR_WHOM: &str = "whom";
const PURPOSE: &str = "purpose";

/// Draws the question.
pub(super) fn draw(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let actions = vec![
        main_action("look", words.consent_take_back_find_action(), Glyph::Search),
        action("add", words.number_add_title(), Glyph::Add),
    ];
    let body = Contents::Form { widgets: form(frame.scene, frame.draft).widgets() };
    frame.screen(words.number_ask_title(), words.number_ask_help(), body, actions)
}

fn form<'a>(scene: &Scene<'a>, draft: &'a Draft) -> Form<'a> {
    let words = scene.words;
    let mut form = Form::new(words, draft);
    number_field(&mut form, scene, draft);
    let scope =
        |(id, scope)| Tile::new(id, terms::scope(words, scope), terms::scope_glyph(scope), draft.get(SCOPE) == id);
    form.choice(SCOPE, words.number_ask_scope_label(), SCOPE_NAMES.map(scope).to_vec(), false);
    let own = terms::group_name(scene.membership, &scene.me.group);
    let whom = |(id, whom)| Tile::new(id, terms::for_whom(words, &own, whom), Glyph::Choice, draft.get(FOR_WHOM) == id);
    form.choice(FOR_WHOM, words.consent_card_whom_label(), WHOM.map(whom).to_vec(), false);
    let purpose =
        |(id, purpose)| Tile::new(id, terms::purpose(words, purpose), Glyph::Choice, draft.get(PURPOSE) == id);
    form.select(PURPOSE, words.consent_card_purpose_label(), PURPOSES.map(purpose).to_vec());
    form
}

/// The field for the number on something.
pub(super) fn number_field(form: &mut Form<'_>, scene: &Scene<'_>, draft: &Draft) {
    let mistake = number(draft).is_none().then(|| scene.words.number_ask_number_error());
    form.amount(NUMBER, scene.words.number_ask_number_label(), mistake);
}

/// The number that was typed.
pub(super) fn number(draft: &Draft) -> Option<u32> {
    amount::count(draft.get(NUMBER))
}

/// Goes to the answer if nothing is missing.
pub(super) fn tap(frame: &Frame<'_>) -> Next {
    let draft = frame.draft.with(TRIED, "yes");
    let using = |scope, for_whom, purpose| Use { scope, for_whom, purpose };
    let asked = || {
        let using = using(
            chosen(&SCOPE_NAMES, draft.get(SCOPE))?,
            chosen(&WHOM, draft.get(FOR_WHOM))?,
            chosen(&PURPOSES, draft.get(PURPOSE))?,
        );
        Some(NumberRoute::Answer(number(&draft)?, using))
    };
    asked().map_or_else(|| Next::Redraw { draft: draft.clone() }, Next::to)
}

/// Draws the answer: a line for each group that counts it so, and how old what is known here is.
pub(super) fn answer(frame: &Frame<'_>, number: u32, using: Use) -> Result<Screen, Unreadable> {
    let scene = frame.scene;
    let words = scene.words;
    let lines = ask_number(frame.records, number, using, scene.today).map_err(|_| Unreadable)?;
    let mut rows = Vec::new();
    for line in &lines {
        rows.push(row(frame, line, using)?);
    }
    let own = terms::group_name(scene.membership, &scene.me.group);
    let mut header = vec![
        Widget::words("scope", terms::scope(words, using.scope)),
        Widget::words("whom", terms::for_whom(words, &own, using.for_whom)),
        Widget::words("purpose", terms::purpose(words, using.purpose)),
    ];
    if rows.is_empty() {
        header.push(Widget::status("unknown", words.number_answer_unknown_label(), Glyph::No, Tone::Plain));
    }
    let (heard, of) = (u64::from(scene.exchange.heard), u64::from(scene.exchange.devices));
    header.push(Widget::words("known", words.number_answer_known_label(scene.today.date(), heard, of)));
    let title = words.number_answer_title(&number.to_string());
    frame.screen(title, words.number_thing_help(), Contents::Rows { header, rows, more: false }, Vec::new())
}

fn row(frame: &Frame<'_>, line: &Numbered, using: Use) -> Result<Line, Unreadable> {
    let words = frame.scene.words;
    let group = terms::group_name(frame.scene.membership, &line.group).value;
    // "Only our group" was said to the person by the group that asked: in another one's hands it is for somebody else.
    let elsewhere = using.for_whom == ForWhom::Group && line.group != frame.scene.me.group;
    let answer = if elsewhere { Err(Denied::NoYes) } else { line.answer };
    let (label, glyph) = match answer {
        Ok(()) => (words.number_answer_yes_label(&group), Glyph::Yes),
        Err(_) => (words.number_answer_no_label(&group), Glyph::No),
    };
    let hint = match answer.err() {
        Some(why) if reads(frame.records, &line.record)? => Some(terms::denied(words, why)),
        _ => None,
    };
    Ok(Line { hint, glyph, ..Line::plain(line.record, label) })
}

/// Whether this notebook may know why: it reads every consent concerned. Otherwise every no is the same.
fn reads(records: &dyn Records, thing: &RecordId) -> Result<bool, Unreadable> {
    let Some(State::Artefact(artefact)) = records.record(thing)?.map(|record| record.state) else { return Ok(false) };
    let concerned = Artefact::concerned(&artefact).unwrap_or_default();
    for consent in &concerned {
        if records.record(consent)?.is_none() {
            return Ok(false);
        }
    }
    Ok(true)
}
