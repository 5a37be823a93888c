//! What can happen to a quarterly review.

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::entry::{EntryKind, Unit};
use crate::fact::facts;
use crate::ids::{FactId, GroupId};
use crate::review::quarter::Quarter;
use crate::said::{Content, Lang};

facts! {
    /// What can happen to a quarterly review.
    ReviewFact {
        /// A group opened it, with the balances as it knew them.
        0x0901 Opened(Opened),
        /// A side said something about them.
        0x0902 Spoke(Spoke),
        /// A member takes it on to change an imbalance by a day.
        0x0903 Adjusted(Adjusted),
        /// A side accepts an imbalance, and says why.
        0x0904 Accepted(Accepted),
        /// A side agrees that the review is closed, with what it knew of it.
        0x0905 Agreed(Agreed),
        /// Who took an adjustment on says that it is done.
        0x0906 Done(FactId),
        /// The words of a side.
        0x8910 Words(Content),
        /// The words of an adjustment: what will be done.
        0x8911 Plan(Content),
        /// The words of an acceptance: because.
        0x8912 Because(Content),
    }
}

/// A group opened it, with the balances as it knew them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    /// The quarter that is looked back on.
    pub quarter: Quarter,
    /// The two groups, in the order of their ids.
    pub groups: (GroupId, GroupId),
    /// Sums over agreed entries between them.
    pub sums: Vec<Sum>,
    /// Imbalances that stood in the review before this one too.
    pub again: Vec<Imbalance>,
    /// The day on which this was known.
    pub day: Day,
}

/// A sum over agreed entries, as known on a day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Sum {
    /// Who gave.
    pub from: GroupId,
    /// Who received.
    pub to: GroupId,
    /// What.
    pub kind: EntryKind,
    /// In what.
    pub unit: Unit,
    /// How much.
    pub amount: u64,
}

/// That one group gave more of something than the other, whatever the amount. Of two reviews it is the same if all of this is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Imbalance {
    /// Who gave more.
    pub from: GroupId,
    /// Who gave less.
    pub to: GroupId,
    /// What.
    pub kind: EntryKind,
    /// In what.
    pub unit: Unit,
}

/// A side said something about the balances.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spoke {
    /// The opening it knew.
    pub opened: FactId,
    /// The language of the words that go with it.
    pub lang: Lang,
}

/// A member takes it on to change an imbalance by a day: whoever writes it is who owns it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Adjusted {
    /// The opening it knew.
    pub opened: FactId,
    /// Which imbalance.
    pub about: Imbalance,
    /// The last day for it.
    pub by: Day,
    /// The language of the words that go with it.
    pub lang: Lang,
}

/// A side accepts an imbalance, and says why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Accepted {
    /// The opening it knew.
    pub opened: FactId,
    /// Which imbalance.
    pub about: Imbalance,
    /// The language of the words that go with it.
    pub lang: Lang,
}

/// A side agrees that the review is closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreed {
    /// The opening it knew.
    pub opened: FactId,
    /// Everything that was said, taken on and accepted, as it knew it.
    pub knows: Vec<FactId>,
}
