//! One thing said in a visit, in all its words, and what may be answered to it.

use weft_model::consent::ForWhom;
use weft_model::day::Day;
use weft_model::gate::Use;
use weft_model::ids::{FactId, RecordId};
use weft_model::records::Unreadable;
use weft_model::visit::{Told, What};

use super::card::{glyph, status};
use super::{Seen, carry, home_only, what, words_of};
use crate::consent::ConsentRoute;
use crate::frame::{Frame, action, main_action};
use crate::route::Next;
use crate::screen::{Action, Contents, Screen};
use crate::terms;
use crate::widget::{Glyph, Sensitivity, Widget};

/// Draws it.
pub(super) fn draw(frame: &Frame<'_>, seen: &Seen, act: &FactId) -> Result<Screen, Unreadable> {
    let Some((told, home)) = seen.told().find(|(told, _)| told.act == *act) else { return frame.missing() };
    let scene = frame.scene;
    let words = scene.words;
    let group = terms::group_name(scene.membership, &told.group);
    let said = words_of(frame.records, scene, told)?;
    let mut widgets = vec![
        Widget::words("words", said).kept_as(Sensitivity::Private),
        Widget::words("by", words.consent_list_line_hint(told.day.date(), &group.value)),
    ];
    if home {
        widgets.push(Widget::words("readers", home_only(scene)));
    }
    if let Some((label, tone)) = status(scene, seen, &told.what) {
        widgets.push(Widget { live: true, ..Widget::status("status", label, glyph(&told.what), tone) });
    }
    match &told.what {
        What::Voice { consent, scope, purpose, .. } => {
            widgets.push(Widget::words("scope", terms::scope(words, *scope)));
            widgets.push(Widget::words("purpose", terms::purpose(words, *purpose)));
            let using = Use { scope: *scope, for_whom: ForWhom::Partnership, purpose: *purpose };
            widgets.extend(carry::stands(frame, told, consent, using)?);
        }
        What::Note { on, arrived } => {
            widgets.push(Widget::words("about", words.visit_said_about_label(on.date())));
            let held = words.visit_said_held_label(u64::try_from(arrived.len()).unwrap_or(u64::MAX));
            widgets.push(Widget { live: true, ..Widget::words("held", held) });
        }
        What::Promise { owner, .. } if *owner == scene.me.member => {
            widgets.push(Widget::words("owner", words.visit_said_owner_label()));
        }
        What::Promise { .. } => widgets.push(Widget::words("owner", words.visit_said_other_label(&group.value))),
        _ => {}
    }
    let (title, help) = (what(scene, &told.what), words.visit_card_help());
    let actions = actions(frame, seen, told)?;
    frame.screen(title, help, Contents::Form { widgets }, actions)
}

/// What may be answered.
fn actions(frame: &Frame<'_>, seen: &Seen, told: &Told) -> Result<Vec<Action>, Unreadable> {
    let scene = frame.scene;
    let words = scene.words;
    let hinted = |hint, action| Action { hint: Some(hint), ..action };
    let mut actions = Vec::new();
    if seen.may_accept_condition(scene, told) {
        let accept = main_action("accept", words.visit_card_accept_action(), Glyph::Yes);
        actions.push(hinted(words.visit_said_final_hint(), accept));
    }
    if seen.may_confirm_promise(scene, told) {
        let kept = main_action("kept", words.visit_said_kept_action(), Glyph::Yes);
        actions.push(hinted(words.visit_said_final_hint(), kept));
    }
    if seen.may_hold(frame.records, scene, told)? {
        let hold = main_action("hold", words.visit_said_hold_action(), Glyph::Yes);
        actions.push(hinted(words.visit_said_hold_hint(), hold));
    }
    if let What::Voice { consent, .. } = &told.what
        && crate::consent::held(frame.records, consent)?.is_some()
    {
        actions.push(action("consent", words.carry_said_consent_action(), Glyph::Consent));
    }
    let own = told.by == scene.me.member;
    if own && seen.days(frame.records, scene)?.iter().any(|(day, _)| told.note_on() == Some(*day)) {
        actions.push(action("close", words.visit_close_sure_action(), Glyph::Suspend));
    }
    Ok(actions)
}

/// The day that a note is about.
pub(super) fn day(frame: &Frame<'_>, record: &RecordId, act: &FactId) -> Result<Option<Day>, Unreadable> {
    let Some(seen) = Seen::of(frame, record)? else { return Ok(None) };
    Ok(seen.told().find(|(told, _)| told.act == *act).and_then(|(told, _)| told.note_on()))
}

/// To the consent under which a voice was taken along.
pub(super) fn consent(frame: &Frame<'_>, record: &RecordId, act: &FactId) -> Result<Next, Unreadable> {
    let Some(seen) = Seen::of(frame, record)? else { return Ok(Next::Stay) };
    let voice = seen.visit.told.iter().find(|told| told.act == *act);
    Ok(match voice.map(|told| &told.what) {
        Some(What::Voice { consent, .. }) => Next::to(ConsentRoute::Card(*consent)),
        _ => Next::Stay,
    })
}
