//! The columns that are looked for.

use serde::Serialize;

/// What a column says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// What happened, in words.
    Story,
    /// Who gave.
    From,
    /// Who received.
    To,
    /// What sort of thing it was.
    Kind,
    /// How much.
    Amount,
    /// In what it is counted.
    Unit,
    /// When.
    Day,
}

impl Field {
    /// Every column of a ledger, in the order in which people are told of them.
    pub const LEDGER: [Self; 7] = [Self::Story, Self::From, Self::To, Self::Kind, Self::Amount, Self::Unit, Self::Day];

    /// The columns without which no row can be taken.
    pub(crate) const NEEDED: [Self; 4] = [Self::Story, Self::From, Self::To, Self::Day];

    /// Its name, as it is typed and printed.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Story => "story",
            Self::From => "from",
            Self::To => "to",
            Self::Kind => "kind",
            Self::Amount => "amount",
            Self::Unit => "unit",
            Self::Day => "day",
        }
    }

    /// The column of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::LEDGER.into_iter().find(|field| field.name() == name)
    }
}
