//! What can happen to an artefact.

use serde::{Deserialize, Serialize};

use crate::artefact::region::StandsAt;
use crate::day::Day;
use crate::fact::facts;
use crate::ids::{GroupId, NoticeId, RecordId};
use crate::said::Content;

facts! {
    /// What can happen to an artefact.
    ArtefactFact {
        /// It was made.
        0x0401 Made(Made),
        /// It was made outside Weft, such as a film on a camera, and carries a number.
        0x0402 Numbered(Numbered),
        /// It concerns somebody whom its maker did not list: they close its exits, and erase nothing.
        0x0403 AlsoConcerns(RecordId),
        /// Where somebody whom it concerns stands in the picture.
        0x0404 StandsAt(StandsAt),
        /// The thing itself; erased when a consent that its maker listed is withdrawn.
        0x8410 Kept(Content),
        /// A small picture of it, for looking at inside; erased with it, and it never leaves.
        0x8411 Preview(Content),
    }
}

/// What sort of thing it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ArtefactKind {
    /// A picture.
    Photo,
    /// A recorded voice.
    Voice,
    /// A film.
    Film,
    /// A document.
    Document,
}

/// It was made outside Weft and carries a number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Numbered {
    /// The number on it.
    pub number: u32,
    /// How it was made.
    pub made: Made,
}

/// Whom it concerns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Concerns {
    /// The people behind these consents; never empty.
    People(Vec<RecordId>),
    /// Nobody can be recognised, says who made it.
    Nobody,
}

/// It was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Made {
    /// What sort of thing.
    pub kind: ArtefactKind,
    /// Whose it is.
    pub group: GroupId,
    /// Whom it concerns.
    pub concerns: Concerns,
    /// The day.
    pub day: Day,
    /// The withdrawals known when it was made, so that a later yes can cover a new picture.
    pub knows_notices: Vec<NoticeId>,
}
