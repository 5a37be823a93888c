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
    let actions = vec![
        main_action("heard", words.visit_check_heard_action(), Glyph::Hear),
        Action { hint: Some(words.visit_check_home_hint()), ..home },
    ];
    let actions = if seen.may_check_in(frame.scene) { actions } else { Vec::new() };
    frame.screen(words.visit_check_title(), help, Contents::Form { widgets: vec![what] }, actions)
}

/// Draws the question whether to close a day, or why it cannot be closed yet.
pub(super) fn close(frame: &Frame<'_>, seen: &Seen, day: Day) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let ready = seen.days(frame.records, frame.scene)?.into_iter().find(|(own, _)| *own == day);
    let help = words.visit_close_what_text();
    let mut widgets = vec![
        Widget::words("day", words.ledger_entry_day_label(day.date())),
        Widget::words("what", words.visit_close_what_text()),
    ];
    let mut actions = Vec::new();
    match ready {
        Some((_, true)) => {
            let close = main_action("close", words.visit_close_sure_action(), Glyph::Suspend);
            actions.push(Action { hint: Some(words.visit_said_final_hint()), ..close });
        }
        Some((_, false)) => {
            widgets.push(Widget::status("wait", words.visit_close_wait_text(), Glyph::Wait, Tone::Waiting));
        }
        None => {}
    }
    frame.screen(words.visit_close_title(), help, Contents::Form { widgets }, actions)
}
