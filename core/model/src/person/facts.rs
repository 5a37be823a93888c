//! What can happen to a person's record.

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::fact::facts;
use crate::ids::{NoticeId, PersonToken, RecordId};
use crate::said::{Content, Lang};

facts! {
    /// What can happen to a person's record.
    PersonFact {
        /// A person became known through a consent.
        0x0301 Known(Known),
        /// The person said in their own words what they understood, and let it be kept.
        0x0302 TaughtBack(TaughtBack),
        /// What the group calls the person.
        0x8310 Named(Content),
        /// The person's voice; erased when the consent is withdrawn.
        0x8311 Voice(Content),
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

/// The person said in their own words what they understood, and let it be kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaughtBack {
    /// The day.
    pub day: Day,
    /// The withdrawals and suspensions known then, so that a later yes can cover a new recording.
    pub knows_notices: Vec<NoticeId>,
}
