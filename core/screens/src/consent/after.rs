//! After death: the person names who may decide then, a member writes down that they have died, and the one who was named
//! goes on with their number ([`super::closing`]).

use weft_model::command::Command;
use weft_model::consent::{Closings, Consent, NameSuccessor, ScopeStatus, View};
use weft_model::fold::Record;
use weft_model::ids::RecordId;
use weft_model::records::Unreadable;
use weft_model::rights::Verb;

use super::beside::own;
use super::{ConsentRoute, held};
use crate::frame::{Frame, action};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Action, Contents, Screen};
use crate::widget::{Glyph, Tone, Widget};

/// Whether the person may name somebody: they said yes to something, and live.
pub(super) fn may_name(scene: &Scene<'_>, consent: &Consent) -> bool {
    let person = consent.quorum.is_none() && consent.died.is_none();
    person && consent.answers.iter().any(|given| given.yes) && own(scene, consent, Verb::NameSuccessor)
}

/// Whether a death may be written down.
pub(super) fn may_say_died(scene: &Scene<'_>, consent: &Consent) -> bool {
    consent.quorum.is_none() && consent.died.is_none() && own(scene, consent, Verb::PersonDied)
}

/// Draws what the person decides alone: whether somebody may go on for them.
pub(super) fn successor(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let Some((_, consent)) = held(frame.records, id)? else { return frame.missing() };
    if !may_name(frame.scene, &consent) {
        return frame.missing();
    }
    let words = frame.scene.words;
    let widgets = vec![
        Widget::words("what", words.sitting_after_what_text()),
        Widget::words("give", words.sitting_after_give_text()),
    ];
    let not_today = action("not-today", words.sitting_today_not_action(), Glyph::Wait);
    // Neither is the better one.
    let actions = vec![
        action("make", words.sitting_after_make_action(), Glyph::Person),
        Action { hint: Some(words.sitting_today_not_hint()), ..not_today },
    ];
    frame.screen(words.sitting_after_title(), words.sitting_hear_help(), Contents::Form { widgets }, actions)
}

/// Makes the successor's number, or leaves without a trace.
pub(super) fn tap_successor(record: RecordId, id: &str) -> Next {
    match id {
        "make" => {
            let command = Command::NameSuccessor(NameSuccessor { record, handed_over: true });
            Next::act(command, After::to(ConsentRoute::Receipt(record)))
        }
        _ => Next::Leave,
    }
}

/// Draws the question whether the person has died.
pub(super) fn died(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let Some((_, consent)) = held(frame.records, id)? else { return frame.missing() };
    if !may_say_died(frame.scene, &consent) {
        return frame.missing();
    }
    let words = frame.scene.words;
    let mut widgets = vec![Widget::words("what", words.consent_after_died_text())];
    if consent.successors.is_empty() {
        widgets.push(Widget::banner("nobody", words.consent_after_nobody_text(), Glyph::Care, Tone::Care));
    }
    let actions = vec![action("died", words.consent_after_died_sure_action(), Glyph::Suspend)];
    let (title, help) = (words.consent_after_died_action(), words.consent_after_died_help());
    frame.screen(title, help, Contents::Form { widgets }, actions)
}

/// What stands on the card of somebody who has died.
pub(super) fn card(scene: &Scene<'_>, record: &Record, consent: &Consent) -> Option<Widget> {
    consent.died.as_ref()?;
    let words = scene.words;
    let continued = Closings::of(consent, record).continuations().iter().map(|said| said.day).max();
    Some(match continued {
        Some(day) => {
            let label = words.consent_after_continued_label(day.date());
            Widget::status("continued", label, Glyph::Know, Tone::Plain)
        }
        None => Widget::banner("has-died", words.consent_after_died_banner(), Glyph::Suspend, Tone::Care),
    })
}

/// Whether the number that was typed lets the yes go on: a successor's, while something stands still.
pub(super) fn may_continue(scene: &Scene<'_>, id: &RecordId, view: &View) -> bool {
    let still = |status| matches!(status, ScopeStatus::Frozen | ScopeStatus::Suspended);
    let typed = scene.opened_by_number == Some(*id) && scene.succeeds;
    typed && view.scopes.iter().any(|scope| still(scope.status))
}
