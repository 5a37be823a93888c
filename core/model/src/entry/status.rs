//! Where an entry stands between the two groups.

use serde::{Deserialize, Serialize};

use crate::entry::evolve::Entry;
use crate::ids::GroupId;

/// Where an entry stands between the two groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryStatus {
    /// Waiting for the other group.
    Proposed,
    /// Agreed by both.
    Agreed,
    /// The other group does not agree.
    Disputed,
    /// Agreed and disputed by different people of the other group: both are kept and shown, nothing is counted.
    Contested,
    /// Agreed once, and then reversed by both: it counts nothing.
    Reversed,
}

impl Entry {
    /// Where it stands. An objection that was not taken back outweighs an agreement and a reversal.
    pub fn status(&self) -> EntryStatus {
        let agreed = !self.agreed.is_empty();
        let disputed = self.objections.iter().any(|objection| !objection.taken_back);
        match (agreed, disputed, self.is_reversed()) {
            _ if self.contested => EntryStatus::Contested,
            (true, true, _) | (_, true, true) => EntryStatus::Contested,
            (false, true, false) => EntryStatus::Disputed,
            (_, false, true) => EntryStatus::Reversed,
            (true, false, false) => EntryStatus::Agreed,
            (false, false, false) => EntryStatus::Proposed,
        }
    }

    /// Whether the group that did not propose a reversal agreed to one.
    pub fn is_reversed(&self) -> bool {
        self.reversals.iter().any(|reversal| !reversal.agreed.is_empty())
    }

    /// The group whose answer counts: the one that did not propose.
    pub fn other_group(&self) -> Option<GroupId> {
        let (_, by, ..) = self.proposed.as_ref()?;
        self.beside(*by)
    }

    /// The other one of the two groups.
    pub fn beside(&self, group: GroupId) -> Option<GroupId> {
        let (_, _, _, proposed) = self.proposed.as_ref()?;
        Some(if group == proposed.from { proposed.to } else { proposed.from })
    }

    /// Whether a group gave or received.
    pub fn concerns(&self, group: GroupId) -> bool {
        self.proposed.as_ref().is_some_and(|(_, _, _, proposed)| proposed.from == group || proposed.to == group)
    }
}
