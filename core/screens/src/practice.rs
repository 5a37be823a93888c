//! Practice: what it is, where it begins; and, inside, beginning anew and stopping.

use weft_l10n::{Phrase, Words};
use weft_model::records::Unreadable;

use crate::frame::{Frame, action, main_action};
use crate::route::{Next, Practising};
use crate::screen::{Action, Contents, Screen};
use crate::widget::{Glyph, Tone, Widget};

/// What it is, for somebody who may have a notebook of their own.
pub(crate) fn what(words: &Words, has_own: bool) -> (Phrase, Phrase, Vec<Widget>, Vec<Action>) {
    let mut widgets = vec![Widget::words("what", words.practice_begin_what_text())];
    if has_own {
        widgets.push(Widget::words("own", words.practice_begin_own_text()));
    }
    widgets.push(Widget::status("never", words.practice_begin_never_text(), Glyph::Care, Tone::Care));
    let actions = vec![main_action("begin", words.practice_begin_go_action(), Glyph::Forward)];
    (words.practice_begin_title(), words.practice_begin_help(), widgets, actions)
}

/// What stands on every screen of a practice notebook.
pub(crate) fn banner(words: &Words) -> Widget {
    Widget {
        live: false,
        ..Widget::banner("practice", words.practice_every_screen_banner(), Glyph::Know, Tone::Waiting)
    }
}

/// Draws it.
pub(crate) fn draw(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let (title, help, widgets, mut actions) = what(words, !frame.scene.practice);
    if frame.scene.practice {
        actions = vec![
            action("again", words.practice_again_begin_action(), Glyph::Exchange),
            action("end", words.practice_end_stop_action(), Glyph::No),
        ];
    }
    frame.screen(title, help, Contents::Form { widgets }, actions)
}

/// What a tap leads to.
pub(crate) fn tap(id: &str) -> Next {
    match id {
        "begin" | "again" => Next::Practise { how: Practising::Begin },
        "end" => Next::Practise { how: Practising::End },
        _ => Next::Stay,
    }
}
