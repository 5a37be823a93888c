//! Who can read something.

use serde::{Deserialize, Serialize};

use crate::ids::{GroupId, RecordId};

/// Who can read something. Each audience has its own epoch keys and its own control log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// Every member of every group of the partnership.
    Partnership,
    /// The members of one group.
    Group(GroupId),
    /// The members who hear a group's grievances.
    Listeners(GroupId),
    /// Home and host of one visit.
    Visit(RecordId),
    /// The members named by one case or one sensitive consent.
    Record(RecordId),
}

/// What a log carries: membership, roles and keys, or the records themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lane {
    /// Membership, roles, keys, cuts.
    Control,
    /// Everything people write.
    Records,
}
