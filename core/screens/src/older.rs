//! An older copy: what it means that this notebook is behind what the device last had, and going on from it.

use weft_model::records::Unreadable;

use crate::frame::{Frame, main_action};
use crate::route::Next;
use crate::screen::{Contents, Screen};
use crate::widget::{Glyph, Widget};

const GO_ON: &str = "go-on";

/// Draws it. Once the notebook went on there is nothing left to do here.
pub(crate) fn draw(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let widgets = vec![
        Widget::words("what", words.notebook_older_what_text()),
        Widget::words("lost", words.notebook_older_lost_text()),
    ];
    let go_on = main_action(GO_ON, words.notebook_older_go_on_action(), Glyph::Forward);
    let actions = if frame.scene.older { vec![go_on] } else { Vec::new() };
    frame.screen(words.notebook_older_title(), words.notebook_older_help(), Contents::Form { widgets }, actions)
}

/// What a tap leads to.
pub(crate) fn tap(id: &str) -> Next {
    match id {
        GO_ON => Next::GoOn,
        _ => Next::Stay,
    }
}
