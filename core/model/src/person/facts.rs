//! What can happen to a person's record.

use serde::{Deserialize, Serialize};

use crate::fact::facts;
use crate::ids::{PersonToken, RecordId};
use crate::said::{Content, Lang};

facts! {
    /// What can happen to a person's record.
    PersonFact {
        /// A person became known through a consent.
        0x0301 Known(Known),
        /// What the group calls the person.
        0x8310 Named(Content),
    }
}

/// A person became known through a consent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    /// The person, across sittings.
    pub token: PersonToken,
    /// The consent that asked.
    pub consent: RecordId,
    /// The language of the name.
    pub lang: Lang,
}
