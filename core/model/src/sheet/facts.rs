//! What can happen to a filled form.

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::fact::facts;
use crate::form::{Key, Value};
use crate::ids::{FactId, GroupId, NoticeId, RecordId};
use crate::said::{Content, Lang};

facts! {
    /// What can happen to a filled form.
    SheetFact {
        /// Somebody filled it in.
        0x0D01 Filled(Filled),
        /// A question was answered in words.
        0x0D02 Told(Told),
        /// The words of an answer.
        0x8D10 Words(Content),
    }
}

/// Somebody filled it in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filled {
    /// In which group.
    pub group: GroupId,
    /// The form.
    pub template: RecordId,
    /// Exactly these questions: the act of their version.
    pub version: FactId,
    /// The record that it says more about.
    pub about: Option<RecordId>,
    /// The day.
    pub day: Day,
    /// The answers that are no words.
    pub answers: Vec<(Key, Value)>,
    /// The notices that were known of the consent it says more about: what is taken back later takes the words with it.
    pub knows_notices: Vec<NoticeId>,
}

/// A question was answered in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// Which.
    pub key: Key,
    /// In which language.
    pub lang: Lang,
}
