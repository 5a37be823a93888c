//! Notices: small self-signed facts that travel first and fold before any other fact of their record.

use serde::{Deserialize, Serialize};

use crate::audience::Audience;
use crate::fact::{FactBody, NewFact};
use crate::ids::{FactId, Mid, NoticeId, RecordId, SignKey};

/// What a notice says about its target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoticeKind {
    /// The person took their yes back. Only the receipt key can say it.
    Withdrawn,
    /// Somebody who holds the consent closes all its exits at once.
    Suspended,
    /// A member wrote down that the person took their yes back aloud. The first one closes all exits; a second one, by
    /// another member of the group that asked, takes the yes back.
    SpokenWithdrawn,
    /// Somebody whom a person named before they died lets the person's yeses hold on.
    Continued,
    /// A telling is taken back for good; the body names it ([`crate::redaction`]).
    Redacted,
    /// The affected person of a case says something; the body says what.
    Affected,
}

impl NoticeKind {
    /// The number in the bytes, for good.
    pub const fn number(self) -> u16 {
        match self {
            Self::Withdrawn => 1,
            Self::Suspended => 2,
            Self::SpokenWithdrawn => 3,
            Self::Continued => 4,
            Self::Redacted => 5,
            Self::Affected => 10,
        }
    }

    /// The kind of this number; none for one of a newer version.
    pub const fn from_number(number: u16) -> Option<Self> {
        match number {
            1 => Some(Self::Withdrawn),
            2 => Some(Self::Suspended),
            3 => Some(Self::SpokenWithdrawn),
            4 => Some(Self::Continued),
            5 => Some(Self::Redacted),
            10 => Some(Self::Affected),
            _ => None,
        }
    }
}

/// Who signed a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoticeAuthor {
    /// A device of a member.
    Device(Mid),
    /// The key that a receipt number unlocks.
    Receipt(SignKey),
}

/// A notice whose signatures `chain` has checked.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Notice {
    /// Hash of its content without signatures.
    pub id: NoticeId,
    /// Who may read it.
    pub audience: Audience,
    /// What it says.
    pub kind: NoticeKind,
    /// The record it is about.
    pub record: RecordId,
    /// What its kind wants said beside, at most 600 bytes: codes and ids, never words.
    pub body: Vec<u8>,
    /// Who says it.
    pub author: NoticeAuthor,
    /// The control heads its author had seen.
    pub heads: Vec<FactId>,
    /// Hybrid clock, for display.
    pub hlc: u64,
}

/// A notice that `decide` wants published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewNotice {
    /// Who may read it.
    pub audience: Audience,
    /// The record it is about.
    pub record: RecordId,
    /// What it says.
    pub kind: NoticeKind,
    /// What its kind wants said beside, at most 600 bytes: codes and ids, never words.
    pub body: Vec<u8>,
    /// Whether the receipt key signs it; otherwise this device does.
    pub by_receipt: bool,
}

/// Notices that one fact acknowledges: 16 KiB of ids, half of what a body may hold.
const ACKNOWLEDGED_AT_ONCE: usize = 512;

/// The acts that say these notices were taken in here: one, unless they are very many.
pub fn acknowledged(record: RecordId, audience: Audience, ids: &[NoticeId]) -> Vec<NewFact> {
    let some = |ids: &[NoticeId]| FactBody::Acknowledged(ids.to_vec());
    let fact = |body| NewFact { record, audience, body, belongs_to: None };
    ids.chunks(ACKNOWLEDGED_AT_ONCE).map(some).map(fact).collect()
}
