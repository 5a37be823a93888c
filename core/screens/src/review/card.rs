//! One review: the balances as they were known, what is uneven and what is done about it, and what each side says.

use std::collections::BTreeSet;

use weft_l10n::Phrase;
use weft_model::ids::RecordId;
use weft_model::records::Unreadable;
use weft_model::review::{Answer, Imbalance, Opened, Review, ReviewStatus, What};
use weft_model::rights::{Relation, Verb};

use super::list::{both, status};
use super::{held, more, quarter, uneven};
use crate::frame::{Frame, action, main_action, told};
use crate::ledger::sums;
use crate::scene::Scene;
use crate::screen::{Action, Contents, Screen};
use crate::terms;
use crate::widget::{Glyph, Sensitivity, Tone, Widget};

/// Draws it.
pub(super) fn draw(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let Some((record, review)) = held(frame.records, id)? else { return frame.missing() };
    let Some((_, by, opened)) = &review.opened else { return frame.missing() };
    let scene = frame.scene;
    let words = scene.words;
    let mut widgets = Vec::new();
    if record.newer > 0 {
        widgets.push(Widget::banner("newer", words.frame_newer_record_banner(), Glyph::Care, Tone::Care));
    }
    let (label, glyph, tone) = status(words, review.status());
    widgets.push(Widget { live: true, ..Widget::status("status", label, glyph, tone) });
    widgets.push(Widget::words("groups", both(scene, opened)));
    let known = words.pages_review_known_text(&terms::group_name(scene.membership, by).value, opened.day.date());
    widgets.push(Widget::words("known", known));
    let agreed = opened.sums.iter().map(|sum| (&sum.from, &sum.to, sum.kind, &sum.unit, sum.amount));
    let none = || Widget::words("sums", words.pages_balances_none_text());
    widgets.push(sums(scene, "sums", words.review_card_sums_label(), agreed).unwrap_or_else(none));
    let all = uneven(&review);
    for (place, about) in all.iter().enumerate() {
        let heading = Widget::heading(&format!("uneven-{place}"), more(scene, about, &all));
        widgets.push(heading);
        widgets.extend(about_it(frame, (place, about), &review, opened)?);
    }
    for (place, answer) in review.answers.iter().enumerate().filter(|(_, answer)| answer.what == What::Words) {
        widgets.extend(said(frame, &format!("said-{place}"), answer)?);
    }
    widgets.extend(agreeing(scene, &review, opened));
    let actions = actions(scene, &review);
    let body = Contents::Form { widgets };
    frame.screen(quarter(scene, opened.quarter), words.review_card_help(), body, actions)
}

/// What is done about an imbalance; that nobody has answered it yet, if it stood in the review before.
fn about_it(
    frame: &Frame<'_>,
    (place, about): (usize, &Imbalance),
    review: &Review,
    opened: &Opened,
) -> Result<Vec<Widget>, Unreadable> {
    let words = frame.scene.words;
    let mut widgets = Vec::new();
    let again = opened.again.contains(about);
    if again {
        let label = words.pages_review_again_label();
        widgets.push(Widget::status(&format!("again-{place}"), label, Glyph::Know, Tone::Plain));
    }
    let answers = || review.answers.iter().enumerate().filter(|(_, answer)| answer.what.about() == Some(about));
    if again && answers().next().is_none() {
        widgets.push(Widget::words(&format!("waiting-{place}"), words.pages_review_waiting_text()));
    }
    for (place, answer) in answers() {
        widgets.extend(said(frame, &format!("answer-{place}"), answer)?);
    }
    Ok(widgets)
}

/// Whose words they are, and the words. Who took something on stands as their group, or as oneself would know.
fn said(frame: &Frame<'_>, id: &str, answer: &Answer) -> Result<[Widget; 2], Unreadable> {
    let told = told(frame.records, frame.scene.words, answer.words.as_ref(), answer.lang.as_str())?;
    let (label, glyph, tone) = whose(frame.scene, answer);
    Ok([Widget::status(&format!("{id}-by"), label, glyph, tone), Widget::words(id, told).kept_as(Sensitivity::Private)])
}

fn whose(scene: &Scene<'_>, answer: &Answer) -> (Phrase, Glyph, Tone) {
    let words = scene.words;
    let group = terms::group_name(scene.membership, &answer.group).value;
    match &answer.what {
        What::Words => (words.pages_review_said_label(&group), Glyph::Know, Tone::Plain),
        What::Adjustment { by, done: false, .. } => {
            (words.pages_review_taken_label(&group, by.date()), Glyph::Wait, Tone::Waiting)
        }
        What::Adjustment { done: true, .. } => (words.pages_review_done_label(&group), Glyph::Yes, Tone::Settled),
        What::Acceptance { .. } => (words.pages_review_accepted_label(&group), Glyph::Yes, Tone::Settled),
    }
}

/// Which sides agree, as long as the other one does not.
fn agreeing(scene: &Scene<'_>, review: &Review, opened: &Opened) -> Vec<Widget> {
    if review.status() != ReviewStatus::Open {
        return Vec::new();
    }
    let sides = [("one-agrees", opened.groups.0), ("other-agrees", opened.groups.1)];
    let agrees = sides.into_iter().filter(|(_, group)| review.has_spoken(*group) && review.agrees(*group));
    let line = |(id, group)| {
        let label = scene.words.review_card_agrees_label(&terms::group_name(scene.membership, &group).value);
        Widget::status(id, label, Glyph::Yes, Tone::Waiting)
    };
    agrees.map(line).collect()
}

fn actions(scene: &Scene<'_>, review: &Review) -> Vec<Action> {
    let words = scene.words;
    let own = scene.me.group;
    let offered = |verb, relation| scene.offers(verb, relation);
    let open = review.status() == ReviewStatus::Open && review.concerns(own);
    let may = |verb| open && offered(verb, Relation::OwnGroup);
    let mut actions = Vec::new();
    let spoken = review.has_spoken(own);
    // Whether something stood before is looked up again by whoever agrees; this says what this record knows.
    let answered = review.unanswered(&BTreeSet::new()).is_empty();
    if may(Verb::AgreeReview) && spoken && answered && !review.agrees(own) {
        actions.push(main_action("agree", words.review_card_agree_action(), Glyph::Yes));
    }
    if may(Verb::SpeakReview) {
        let speak = action("speak", words.review_card_speak_action(), Glyph::Know);
        actions.push(Action { main: !spoken, ..speak });
    }
    if may(Verb::AdjustImbalance) && may(Verb::AcceptImbalance) && !uneven(review).is_empty() {
        actions.push(action("answer", words.review_card_answer_action(), Glyph::Ledger));
    }
    let own_open =
        |answer: &Answer| answer.by == scene.me.member && matches!(answer.what, What::Adjustment { done: false, .. });
    if review.answers.iter().any(own_open) && offered(Verb::AdjustmentDone, Relation::OwnRecord) {
        actions.push(action("done", words.review_card_done_action(), Glyph::Yes));
    }
    actions
}
