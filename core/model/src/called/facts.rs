//! What can happen to a member's name.

use serde::{Deserialize, Serialize};

use crate::fact::facts;
use crate::ids::MemberId;
use crate::said::{Content, Lang};

facts! {
    /// What can happen to a member's name.
    CalledFact {
        /// A member was given a name, by themselves or by a steward.
        0x0B01 Given(Given),
        /// The member wants to be called nothing.
        0x0B02 TakenBack(()),
        /// The name.
        0x8B10 Name(Content),
    }
}

/// A member was given a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// Who.
    pub member: MemberId,
    /// The language of the name.
    pub lang: Lang,
}
