//! Codes: another one for the notebook, and a second one for what others tell. One is typed on each screen.

use serde::{Deserialize, Serialize};
use weft_l10n::Phrase;
use weft_model::records::Unreadable;

use crate::frame::Frame;
use crate::route::Asked;
use crate::screen::{Screen, Step};

/// The steps of changing the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CodeStep {
    /// The code that opens now.
    Old,
    /// The new one.
    New,
    /// The new one once more.
    Again,
}

/// The steps of making a second code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SecondStep {
    /// The code.
    New,
    /// The code once more.
    Again,
}

impl CodeStep {
    /// The name of its screen.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Old => "code-old",
            Self::New => "code-new",
            Self::Again => "code-again",
        }
    }

    pub(super) const fn asks(self) -> Asked {
        match self {
            Self::Old => Asked::Code,
            Self::New => Asked::NewCode,
            Self::Again => Asked::NewCodeAgain,
        }
    }
}

impl SecondStep {
    /// The name of its screen.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::New => "second-new",
            Self::Again => "second-again",
        }
    }

    pub(super) const fn asks(self) -> Asked {
        match self {
            Self::New => Asked::NewSecond,
            Self::Again => Asked::NewSecondAgain,
        }
    }
}

/// Draws a step of changing the code.
pub(super) fn code(frame: &Frame<'_>, step: CodeStep) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let (n, title, hint) = match step {
        CodeStep::Old => (1, words.settings_code_old_title(), None),
        CodeStep::New => (2, words.settings_code_new_title(), Some(words.settings_code_new_hint())),
        CodeStep::Again => (3, words.settings_code_again_title(), None),
    };
    typed(frame, title, hint, words.settings_code_help(), Step { n, of: 3 })
}

/// Draws a step of making a second code.
pub(super) fn second(frame: &Frame<'_>, step: SecondStep) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let (n, title, hint) = match step {
        SecondStep::New => (1, words.settings_second_new_title(), Some(words.settings_code_new_hint())),
        SecondStep::Again => (2, words.settings_code_again_title(), None),
    };
    typed(frame, title, hint, words.settings_second_help(), Step { n, of: 2 })
}

fn typed(
    frame: &Frame<'_>,
    title: Phrase,
    hint: Option<Phrase>,
    help: Phrase,
    step: Step,
) -> Result<Screen, Unreadable> {
    let label = frame.scene.words.settings_code_field_label();
    let next = frame.scene.words.frame_action_next_label();
    let mut screen = frame.secret((title, help), label, hint, (next, false))?;
    screen.step = Some(step);
    Ok(screen)
}
