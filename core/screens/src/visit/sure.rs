//! What is asked or explained before it is done: calling off, being heard from, closing a day.

use weft_model::day::Day;
use weft_model::records::Unreadable;

use super::{Seen, who};
use crate::frame::{Frame, action, main_action};
use crate::screen::{Action, Contents, Screen};
use crate::widget::{Glyph, Tone, Widget};

/// Draws the question whether to call it off.
pub(super) fn call_off(frame: &Frame<'_>, seen: &Seen) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let what = Widget::words("what", words.visit_off_what_text());
    let help = what.label.clone();
    let off = main_action("call-off", words.visit_off_sure_action(), Glyph::No);
    let off = Action { hint: Some(words.visit_said_final_hint()), ..off };
    let actions = if seen.may_call_off(frame.scene) { vec![off] } else { Vec::new() };
    let widgets = vec![Widget::words("who", who(frame.scene, &seen.invited)), what];
    frame.screen(words.visit_off_title(), help, Contents::Form { widgets }, actions)
}

/// Draws what it means to be heard from.
pub(super) fn check_in(frame: &Frame<'_>, seen: &Seen) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let what = Widget::words("what", words.visit_check_what_text());
    let help = what.label.clone();
    let home = action("home", words.visit_check_home_action(), Glyph::Yes);
    let mut actions = Vec::new();
    if seen.may_check_in(frame.scene) {
        actions.push(main_action("heard", words.visit_check_heard_action(), Glyph::Hear));
    }
    if seen.may_be_home(frame.scene) {
        actions.push(Action { hint: Some(words.visit_check_home_hint()), ..home });
    }
    frame.screen(words.visit_check_title(), help, Contents::Form { widgets: vec![what] }, actions)
}

/// Draws the question whether to close a day, or why it cannot be closed yet.
pub(super) fn close(frame: &Frame<'_>, seen: &Seen, day: Day) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let ready = seen.days(frame.records, frame.scene)?.into_iter().find(|(own, _)| *own == day);
    let Some((_, held_elsewhere)) = ready else { return frame.missing() };
    let mut widgets = vec![Widget::words("day", words.ledger_entry_day_label(day.date()))];
    let mut actions = Vec::new();
    let said = if held_elsewhere { words.visit_close_what_text() } else { words.visit_close_wait_text() };
    if held_elsewhere {
        widgets.push(Widget::words("what", said.clone()));
        let close = main_action("close", words.visit_close_sure_action(), Glyph::Suspend);
        actions.push(Action { hint: Some(words.visit_said_final_hint()), ..close });
    } else {
        widgets.push(Widget::status("wait", said.clone(), Glyph::Wait, Tone::Waiting));
    }
    frame.screen(words.visit_close_title(), said, Contents::Form { widgets }, actions)
}
