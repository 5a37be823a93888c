//! What can happen to a ledger entry.

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::fact::facts;
use crate::ids::{FactId, GroupId};
use crate::said::{Content, Lang};

facts! {
    /// What can happen to a ledger entry.
    EntryFact {
        /// One group proposed it.
        0x0501 Proposed(Proposed),
        /// A story was told, or told again in another language.
        0x0502 StoryGiven(StoryGiven),
        /// The other group agreed, knowing this proposal.
        0x0503 Agreed(FactId),
        /// The other group does not agree.
        0x0504 Objected(Objected),
        /// The words of a story.
        0x8510 Story(Content),
        /// The words of an objection.
        0x8511 Objection(Content),
    }
}

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

/// One group proposed it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposed {
    /// Who gave.
    pub from: GroupId,
    /// Who received.
    pub to: GroupId,
    /// What.
    pub kind: EntryKind,
    /// How much; none = not counted.
    pub quantity: Option<Quantity>,
    /// When it happened.
    pub day: Day,
}

/// Who turned a story into another language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TranslatedBy {
    /// A person.
    Person,
    /// Pasted from a machine.
    Machine,
}

/// A story was told, or told again in another language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoryGiven {
    /// In which language.
    pub lang: Lang,
    /// For a translation: of which telling (the fact of its [`StoryGiven`]), and by whom.
    pub of: Option<(FactId, TranslatedBy)>,
}

/// The other group does not agree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Objected {
    /// The proposal it knew.
    pub proposal: FactId,
    /// The language of the words that go with it.
    pub lang: Lang,
}
