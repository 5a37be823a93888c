//! A fact's header, and the hashes that hold header, body and log together.

use serde::{Deserialize, Serialize};
use weft_model::ids::{Commit, FactId, LogId, RecordId};
use weft_vault::{context, generichash};

use crate::limits::{self, DEPS_AT_MOST, DEPTH_AT_MOST, HEADER_AT_MOST};
use crate::{Rejected, envelope};

/// What is hashed into the chain of a fact; its body hangs on `commit`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// Version of the body's form.
    pub schema: u16,
    /// What sort of fact; bit 15 = a telling, whose body may be erased.
    pub kind: u16,
    /// 1 + the deepest dependency, at most 2^40. Whoever holds the dependencies checks it.
    pub depth: u64,
    /// Hybrid clock: milliseconds since 1970 in the upper 48 bits. Display and tie-break only.
    pub hlc: u64,
    /// The record it happened to.
    pub record: RecordId,
    /// What its author had seen, at most 16; a telling names its act first.
    #[serde(deserialize_with = "limits::list::<_, _, DEPS_AT_MOST>")]
    pub deps: Vec<FactId>,
    /// The commitment to salt and body.
    pub commit: Commit,
}

impl Header {
    /// postcard in the order of the fields; the format number stands in the log's opening.
    pub fn encode(&self) -> Vec<u8> {
        envelope::encode(self)
    }

    /// Reads a header.
    ///
    /// # Errors
    /// [`Rejected`] if it is too long, not canonical, or of an impossible depth.
    pub fn decode(bytes: &[u8]) -> Result<Self, Rejected> {
        if bytes.len() > HEADER_AT_MOST {
            return Err(Rejected::TooLarge);
        }
        let header: Self = envelope::decode(bytes)?;
        header.check()?;
        Ok(header)
    }

    /// The bounds that hold for every header.
    pub(crate) fn check(&self) -> Result<(), Rejected> {
        if self.deps.len() > DEPS_AT_MOST {
            return Err(Rejected::TooManyDeps);
        }
        if self.depth == 0 || self.depth > DEPTH_AT_MOST {
            return Err(Rejected::Depth);
        }
        Ok(())
    }
}

/// BLAKE2b-256(key salt, "weft/body"‖body): hides the body from whoever has only the header, because of the salt.
pub fn commit(salt: &[u8; 16], body: &[u8]) -> Commit {
    Commit::new(generichash::keyed(salt, context::BODY, &[body]))
}

/// BLAKE2b-256("weft/fact"‖log‖seq‖header); `seq` counts from 1, u64 LE.
pub fn fact_id(log: &LogId, seq: u64, header: &[u8]) -> FactId {
    FactId::new(generichash::hash(context::FACT, &[log.bytes(), &seq.to_le_bytes(), header]))
}

/// BLAKE2b-256("weft/chain"‖chain before‖fact id).
pub fn next_chain(before: &[u8; 32], fact: &FactId) -> [u8; 32] {
    generichash::hash(context::CHAIN, &[before, fact.bytes()])
}
