//! What can happen to a group's own form.

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::fact::facts;
use crate::ids::{FactId, GroupId};
use crate::said::Content;

facts! {
    /// What can happen to a group's own form.
    TemplateFact {
        /// A steward published it, or a newer version of it.
        0x0C01 Published(Published),
        /// A steward of another group keeps a version for their own.
        0x0C02 Kept(Kept),
        /// A steward's group asks it no more.
        0x0C03 Retired(Day),
        /// The text of a version: everything in it that is words.
        0x8C10 Text(Content),
    }
}

/// A steward published it, or a newer version of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    /// Whose form it is.
    pub group: GroupId,
    /// The day.
    pub day: Day,
    /// Who reads what is filled in.
    pub read_by: Reach,
    /// The kind of record whose own fields it holds; none = it stands for itself.
    pub extends: Option<Extends>,
    /// The version before; none = the first.
    pub instead_of: Option<FactId>,
    /// The times its group retired it that this version answers.
    pub knows: Vec<FactId>,
}

/// A steward of another group keeps a version for their own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The version that was looked at.
    pub version: FactId,
    /// The times the keeping group retired it that this answers.
    pub knows: Vec<FactId>,
}

/// How far something reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// The group that publishes, or that fills in.
    Group,
    /// Every group.
    Partnership,
}

/// The kinds of record that a group may ask more about. What was told in confidence is none of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Extends {
    /// A ledger entry.
    Entry,
    /// A visit.
    Visit,
    /// A consent: read only in the group that asked for it.
    Consent,
}
