//! Missing tellings: asking for bodies that have not arrived, and giving them. Both travel inside inner blobs.

use weft_model::ids::{Commit, FactId};

use crate::header::commit;
use crate::limits::{BODY_AT_MOST, WANTED_AT_MOST};
use crate::segment::Body;
use crate::{Rejected, Verified, envelope};

/// Tellings that a device misses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Want {
    /// Their facts; at most [`WANTED_AT_MOST`].
    pub facts: Vec<FactId>,
}

/// One telling's salt and body, for whoever misses it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Give {
    /// The fact it belongs to.
    pub fact: FactId,
    /// Salt and body.
    pub body: Body,
}

impl Want {
    /// Format number, then the ids, without lengths.
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = envelope::FORMAT.to_le_bytes().to_vec();
        bytes.extend(self.facts.iter().flat_map(|fact| *fact.bytes()));
        bytes
    }

    /// Reads what is wanted.
    ///
    /// # Errors
    /// [`Rejected`] for no fact, too many, or something that is no list of ids.
    pub fn decode(bytes: &[u8]) -> Result<Self, Rejected> {
        let ids = envelope::after_format(bytes)?;
        match ids.len() / 32 {
            0 => return Err(Rejected::Empty),
            count if count > WANTED_AT_MOST => return Err(Rejected::TooLarge),
            _ if ids.len() % 32 != 0 => return Err(Rejected::Malformed),
            _ => {}
        }
        Ok(Self { facts: ids.chunks_exact(32).filter_map(FactId::from_slice).collect() })
    }
}

impl Give {
    /// Format number, then fact 32 ‖ salt 16 ‖ body, without lengths.
    pub fn encode(&self) -> Vec<u8> {
        let format = envelope::FORMAT.to_le_bytes();
        [format.as_slice(), self.fact.bytes(), &self.body.salt, &self.body.bytes].concat()
    }

    /// Reads a telling and checks it against the commitment in the fact's header, which `commit_of` gives.
    ///
    /// # Errors
    /// [`Rejected::Foreign`] if the fact is not held, [`Rejected::Commitment`] if this is not its body.
    pub fn verify(bytes: &[u8], commit_of: &dyn Fn(&FactId) -> Option<Commit>) -> Result<Verified<Self>, Rejected> {
        let (fact, rest) = envelope::after_format(bytes)?.split_first_chunk::<32>().ok_or(Rejected::Short)?;
        let (salt, body) = rest.split_first_chunk::<16>().ok_or(Rejected::Short)?;
        if body.len() > BODY_AT_MOST {
            return Err(Rejected::TooLarge);
        }
        let fact = FactId::new(*fact);
        if commit(salt, body) != commit_of(&fact).ok_or(Rejected::Foreign)? {
            return Err(Rejected::Commitment);
        }
        Ok(Verified::new(Self { fact, body: Body { salt: *salt, bytes: body.to_vec() } }))
    }
}
