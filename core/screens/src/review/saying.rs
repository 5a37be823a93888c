//! Saying something in a review, and answering what is uneven: taking it on, or accepting it with a reason.

use weft_l10n::Words;
use weft_model::command::Command;
use weft_model::ids::RecordId;
use weft_model::records::Unreadable;
use weft_model::review::{AcceptImbalance, AdjustImbalance, Imbalance, Review, SpeakReview};

use super::{ReviewRoute, held, more, uneven};
use crate::draft::Draft;
use crate::form::{Form, one, said};
use crate::frame::{Frame, TRIED, main_action};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Contents, Screen};
use crate::widget::{Glyph, Tile, Widget};

const WORDS: &str = "words";
const ABOUT: &str = "about";
const HOW: &str = "how";
const PLAN: &str = "plan";
const BY: &str = "by";
const BECAUSE: &str = "because";

/// Draws what one's side says.
pub(super) fn speak(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    if held(frame.records, id)?.is_none() {
        return frame.missing();
    }
    let words = frame.scene.words;
    let actions = vec![main_action("write", words.ledger_dispute_send_action(), Glyph::Yes)];
    let body = Contents::Form { widgets: spoken(words, frame.draft).widgets() };
    frame.screen(words.review_card_speak_action(), words.review_speak_words_help(), body, actions)
}

fn spoken<'a>(words: &'a Words, draft: &'a Draft) -> Form<'a> {
    one(words, draft, WORDS, words.review_card_speak_action())
}

/// Writes what one's side says.
pub(super) fn tap_speak(frame: &Frame<'_>, record: RecordId) -> Next {
    let (words, tried) = (frame.scene.words, frame.draft.with(TRIED, "yes"));
    let spoken = said(words, frame.draft, WORDS).filter(|_| spoken(words, &tried).is_whole());
    let written = |words| {
        let command = Command::SpeakReview(SpeakReview { record, words });
        Next::act(command, After::to(ReviewRoute::Card(record)))
    };
    spoken.map_or(Next::Redraw { draft: tried }, written)
}

/// Draws the answer to what is uneven.
pub(super) fn answer(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let Some((_, review)) = held(frame.records, id)? else { return frame.missing() };
    if uneven(&review).is_empty() {
        return frame.missing();
    }
    let words = frame.scene.words;
    let actions = vec![main_action("write", words.ledger_dispute_send_action(), Glyph::Yes)];
    let body = Contents::Form { widgets: form(frame.scene, frame.draft, &review).widgets() };
    frame.screen(words.review_card_answer_action(), words.review_answer_help(), body, actions)
}

fn form<'a>(scene: &Scene<'a>, draft: &'a Draft, review: &Review) -> Form<'a> {
    let words: &'a Words = scene.words;
    let mut form = Form::new(words, draft);
    let all = uneven(review);
    match all.as_slice() {
        [only] => form.add(Widget::words(ABOUT, more(scene, only, &all))),
        _ => {
            let tile = |(place, about): (usize, &Imbalance)| {
                let id = place.to_string();
                Tile::new(&id, more(scene, about, &all), Glyph::Ledger, draft.get(ABOUT) == id)
            };
            form.select(ABOUT, words.review_answer_about_label(), all.iter().enumerate().map(tile).collect());
        }
    }
    let tile = |id: &str, label, glyph| Tile::new(id, label, glyph, draft.get(HOW) == id);
    let tiles = vec![
        tile("take", words.review_answer_take_label(), Glyph::Person),
        tile("accept", words.review_answer_accept_label(), Glyph::Yes),
    ];
    form.choice(HOW, words.review_answer_how_label(), tiles, true);
    match draft.get(HOW) {
        "take" => {
            form.telling(PLAN, words.review_answer_plan_label());
            form.day(BY, words.review_answer_by_label(), Some(scene.today), None);
        }
        "accept" => {
            form.telling(BECAUSE, words.ledger_dispute_because_label());
        }
        _ => {}
    }
    form
}

/// Writes the answer, if nothing is missing.
pub(super) fn tap_answer(frame: &Frame<'_>, id: &RecordId) -> Result<Next, Unreadable> {
    let Some((_, review)) = held(frame.records, id)? else { return Ok(Next::Stay) };
    let tried = frame.draft.with(TRIED, "yes");
    let whole = form(frame.scene, &tried, &review).is_whole();
    let command = about(frame.draft, &review).filter(|_| whole).and_then(|about| answered(frame, *id, about));
    let written = |command| Next::act(command, After::to(ReviewRoute::Card(*id)));
    Ok(command.map_or(Next::Redraw { draft: tried }, written))
}

fn about(draft: &Draft, review: &Review) -> Option<Imbalance> {
    let all = uneven(review);
    let place = if all.len() == 1 { 0 } else { draft.get(ABOUT).parse().ok()? };
    all.into_iter().nth(place)
}

/// Whoever takes it on writes it, and owns it from then on.
fn answered(frame: &Frame<'_>, record: RecordId, about: Imbalance) -> Option<Command> {
    let (words, draft) = (frame.scene.words, frame.draft);
    Some(match draft.get(HOW) {
        "take" => {
            let (by, plan) = (draft.get(BY).parse().ok()?, said(words, draft, PLAN)?);
            Command::AdjustImbalance(AdjustImbalance { record, about, by, plan })
        }
        "accept" => {
            let because = said(words, draft, BECAUSE)?;
            Command::AcceptImbalance(AcceptImbalance { record, about, because })
        }
        _ => return None,
    })
}
