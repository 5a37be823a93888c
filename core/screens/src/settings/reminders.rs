//! Being reminded, by a notice that says nothing, of the day something is due.

use weft_model::records::Unreadable;

use crate::frame::{Frame, main_action};
use crate::screen::{Contents, Screen};
use crate::widget::{Glyph, Tone, Widget};

/// Draws what it shows to whoever holds the phone, and the way to have it or not.
pub(super) fn draw(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let widgets = vec![Widget::status("seen", words.settings_remind_main_note(), Glyph::Know, Tone::Care)];
    let action = if frame.scene.reminds {
        main_action("off", words.settings_remind_off_action(), Glyph::No)
    } else {
        main_action("on", words.settings_remind_on_action(), Glyph::Wait)
    };
    let body = Contents::Form { widgets };
    frame.screen(words.settings_remind_main_title(), words.settings_remind_main_help(), body, vec![action])
}
