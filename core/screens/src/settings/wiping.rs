//! Erasing the notebook, and the code that does it. The screen is the same whether there is such a code or not: whoever took
//! the phone and has it shown learns nothing, and whoever holds the code makes or forgets it without being told either.

use serde::{Deserialize, Serialize};
use weft_model::records::Unreadable;

use super::SettingsRoute;
use crate::frame::{Frame, action};
use crate::route::{Asked, Next};
use crate::screen::{Contents, Screen, Step};
use crate::widget::{Glyph, Tone, Widget};

/// The screens on which a code is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WipeStep {
    /// The code that opens now, before one that erases is chosen.
    Code,
    /// The code that erases.
    New,
    /// The same once more.
    Again,
    /// The code that opens now, so that no code erases any more.
    Forget,
    /// The code that opens now, and then everything is erased.
    Now,
}

impl WipeStep {
    /// The name of its screen.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Code => "wipe-code",
            Self::New => "wipe-new",
            Self::Again => "wipe-again",
            Self::Forget => "wipe-forget",
            Self::Now => "wipe-now",
        }
    }

    pub(super) const fn asks(self) -> Asked {
        match self {
            Self::Code => Asked::CodeBeforeWipe,
            Self::New => Asked::NewWipe,
            Self::Again => Asked::NewWipeAgain,
            Self::Forget => Asked::CodeForNoWipe,
            Self::Now => Asked::CodeToWipe,
        }
    }
}

/// Draws what erasing does, and what it does not.
pub(super) fn draw(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let widgets = vec![
        Widget::status("all", words.wiping_all_text(), Glyph::Care, Tone::Care),
        Widget::words("others", words.wiping_others_text()),
        Widget::words("code", words.wiping_code_text()),
        Widget::words("practise", words.wiping_practise_text()),
    ];
    let actions = vec![
        action("make", words.wiping_make_action(), Glyph::Code),
        action("none", words.wiping_none_action(), Glyph::No),
        action("now", words.wiping_now_action(), Glyph::Care),
    ];
    frame.screen(words.wiping_list_title(), words.wiping_list_help(), Contents::Form { widgets }, actions)
}

/// Where a tap leads.
pub(super) fn tap(id: &str) -> Next {
    let step = match id {
        "make" => WipeStep::Code,
        "none" => WipeStep::Forget,
        "now" => WipeStep::Now,
        _ => return Next::Stay,
    };
    Next::to(SettingsRoute::WipeCode(step))
}

/// Draws a screen on which a code is typed.
pub(super) fn code(frame: &Frame<'_>, step: WipeStep) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let old = || words.settings_code_old_title();
    let (title, hint, n) = match step {
        WipeStep::Code => (old(), None, Some(1)),
        WipeStep::New => (words.wiping_new_title(), Some(words.settings_code_new_hint()), Some(2)),
        WipeStep::Again => (words.settings_code_again_title(), None, Some(3)),
        WipeStep::Forget => (old(), None, None),
        WipeStep::Now => (words.wiping_sure_title(), Some(words.wiping_others_text()), None),
    };
    let next = if step == WipeStep::Now { words.wiping_sure_action() } else { words.frame_action_next_label() };
    let help = words.wiping_practise_text();
    let label = if step == WipeStep::Now { old() } else { words.settings_code_field_label() };
    let mut screen = frame.secret((title, help), label, hint, (next, false))?;
    screen.step = n.map(|n| Step { n, of: 3 });
    if step == WipeStep::Now {
        // Not the sign of going on: whoever does not read would take it for that.
        screen.actions.iter_mut().for_each(|erase| erase.glyph = Glyph::Care);
    }
    Ok(screen)
}
