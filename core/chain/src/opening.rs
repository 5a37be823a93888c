//! The opening of a log: whose it is, in which audience and lane. It rides in every segment, so that anyone can check from
//! the middle.

use serde::{Deserialize, Serialize};
use weft_model::audience::{Audience, Lane};
use weft_model::ids::{Incarnation, LogId, Mid, PartnershipId, SignKey};
use weft_vault::{context, generichash};

use crate::{Rejected, envelope, limits};

/// The opening of a log of one (mid, audience, lane, incarnation).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogOpened {
    /// The partnership. Whoever takes a segment in compares it with their own.
    pub partnership: PartnershipId,
    /// Who can read it.
    pub audience: Audience,
    /// Membership and keys, or records.
    pub lane: Lane,
    /// Whose it is. Whether this mid has this key, the membership says.
    pub mid: Mid,
    /// The key that signs its tips.
    pub device: SignKey,
    /// Which installation of the notebook writes it.
    pub incarnation: Incarnation,
    /// Where the log of an earlier incarnation stood when this one took over.
    pub supersedes: Option<Supersedes>,
}

/// The last place of an earlier log that its successor knew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Supersedes {
    /// The log.
    pub log: LogId,
    /// Its last sequence number known.
    pub seq: u64,
    /// The chain value there.
    pub chain: [u8; 32],
}

impl LogOpened {
    /// Format number, then postcard in the order of the fields.
    pub fn encode(&self) -> Vec<u8> {
        envelope::write(self)
    }

    /// Reads an opening.
    ///
    /// # Errors
    /// [`Rejected`] if it is longer than allowed, of a newer format or not canonical.
    pub fn decode(bytes: &[u8]) -> Result<Self, Rejected> {
        if bytes.len() > limits::OPENING_AT_MOST {
            return Err(Rejected::TooLarge);
        }
        envelope::read(bytes)
    }

    /// BLAKE2b-256("weft/log"‖opening): the log's id, and its chain value before the first fact.
    pub fn id(&self) -> LogId {
        LogId::new(generichash::hash(context::LOG, &[&self.encode()]))
    }
}
