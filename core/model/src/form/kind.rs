//! Kinds: what sort of answer a question takes.

use serde::{Deserialize, Serialize};

use crate::form::More;
use crate::form::label::{Key, Label};

/// What sort of answer a question takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Kind {
    /// One of those below.
    Known(Known),
    /// One of a newer version, as it came: it cannot be answered here, and the rest of the form can.
    Newer(serde_json::Value),
}

/// The kinds of this version. One with an attribute that is not known here is one of a newer version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Known {
    /// Words, in a language chosen beside them.
    Words {
        /// Whether several lines are expected.
        #[serde(default)]
        long: bool,
        /// Whether nobody is asked for the language: a code, as of a currency.
        #[serde(default, skip_serializing_if = "is_false")]
        code: bool,
    },
    /// One of a few.
    Choice {
        /// The choices.
        tiles: Vec<Tile>,
    },
    /// Any of a few.
    AnyOf {
        /// The choices.
        tiles: Vec<Tile>,
    },
    /// A day.
    Day {
        /// Which days.
        #[serde(default)]
        span: Span,
    },
    /// A number above zero.
    Amount {
        /// So many digits after the point, at most 3.
        #[serde(default)]
        digits: u8,
    },
    /// Yes or no.
    Yes {},
    /// One of the groups of the partnership.
    Group {},
}

/// Which days a question takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Span {
    /// Any.
    #[default]
    Any,
    /// Today or before.
    UntilToday,
    /// Today or later.
    FromToday,
}

/// One of the choices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tile {
    /// What it is kept under.
    pub key: Key,
    /// What it is called.
    pub label: Label,
    /// What a newer version says beside.
    #[serde(flatten)]
    pub more: More,
}

impl Kind {
    /// The kind, if this version knows it.
    pub const fn known(&self) -> Option<&Known> {
        match self {
            Self::Known(known) => Some(known),
            Self::Newer(_) => None,
        }
    }

    /// What can be chosen.
    pub fn tiles(&self) -> &[Tile] {
        match self {
            Self::Known(Known::Choice { tiles } | Known::AnyOf { tiles }) => tiles,
            _ => &[],
        }
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
const fn is_false(value: &bool) -> bool {
    !*value
}
