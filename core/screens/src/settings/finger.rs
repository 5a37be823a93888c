//! Opening with a finger or a face, beside the code.

use weft_model::records::Unreadable;

use crate::frame::{Frame, action, main_action};
use crate::screen::{Contents, Screen};
use crate::widget::{Glyph, Tone, Widget};

/// Draws what it means, and the way to have it or not.
pub(super) fn draw(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let widgets = vec![Widget::status("force", words.settings_finger_main_note(), Glyph::Care, Tone::Care)];
    let actions = if frame.scene.presence == Some(true) {
        vec![main_action("off", words.settings_finger_off_action(), Glyph::Code)]
    } else {
        vec![action("on", words.settings_finger_on_action(), Glyph::Person)]
    };
    let body = Contents::Form { widgets };
    frame.screen(words.settings_finger_main_title(), words.settings_finger_main_help(), body, actions)
}
