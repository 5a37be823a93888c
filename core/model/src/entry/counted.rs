//! What was given and how much of it: integers in one unit, or not counted. Nothing is ever converted.

use serde::{Deserialize, Serialize};

use crate::day::Day;

/// What was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryKind {
    /// Money, in ISO 4217 minor units.
    Money,
    /// Time.
    Time,
    /// Translating.
    Translation,
    /// Emotional labour.
    EmotionalLabour,
    /// Hosting.
    Hosting,
    /// Material.
    Material,
    /// Knowledge.
    Knowledge,
    /// Moral leadership.
    MoralLeadership,
    /// Something else.
    Other,
}

/// In what it is counted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Hours.
    Hours,
    /// Days.
    Days,
    /// Nights.
    Nights,
    /// Pieces.
    Pieces,
    /// Grams.
    Grams,
    /// Minor units of an ISO 4217 currency, by its three letters.
    Minor(Currency),
}

/// Three capital letters of ISO 4217.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

impl TryFrom<String> for Currency {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        match text.as_bytes() {
            [a, b, c] if text.bytes().all(|letter| letter.is_ascii_uppercase()) => Ok(Self([*a, *b, *c])),
            _ => Err("a currency is three capital letters, such as LKR"),
        }
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.0.iter().map(|letter| char::from(*letter)).collect()
    }
}

/// How much. Integers only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quantity {
    /// The amount; never negative: the direction is from and to.
    pub amount: u64,
    /// In what.
    pub unit: Unit,
}

/// A rate as somebody typed it, with its day: shown beside the entry, never computed with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    /// So much of one currency …
    pub this: Quantity,
    /// … was said to be so much of another.
    pub that: Quantity,
    /// On which day.
    pub day: Day,
}

impl Rate {
    /// Whether it says something: two amounts of two currencies.
    pub fn is_whole(&self) -> bool {
        let money = |quantity: &Quantity| matches!(quantity.unit, Unit::Minor(_)) && quantity.amount > 0;
        money(&self.this) && money(&self.that) && self.this.unit != self.that.unit
    }
}

/// Whether a kind may be counted in a unit: money in a currency and nothing else in one, so that nothing is converted.
pub const fn may_be_counted(kind: EntryKind, unit: &Unit) -> bool {
    matches!((kind, unit), (EntryKind::Money, Unit::Minor(_)))
        || !matches!((kind, unit), (EntryKind::Money, _) | (_, Unit::Minor(_)))
}
