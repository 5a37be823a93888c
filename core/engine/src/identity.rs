//! Who this device is: its keys, made here and never in a backup, and its membership once it has one.

use serde::{Deserialize, Serialize};
use weft_model::ids::{BoxKey, GroupId, Incarnation, MemberId, Mid, PartnershipId, SignKey};
use weft_vault::sealedbox::BoxPair;
use weft_vault::sign::Signer;
use weft_vault::{Key, random};
use zeroize::Zeroizing;

use crate::error::WeftError;

/// What is stored of an identity, inside the encrypted database.
#[derive(Serialize, Deserialize, zeroize::Zeroize)]
struct Stored {
    format: u16,
    sign: [u8; 32],
    seal: [u8; 32],
    incarnation: [u8; 16],
    member: [u8; 16],
    group: [u8; 16],
    nonce: [u8; 16],
}

const FORMAT: u16 = 1;

/// This device's keys and the ids it would found with.
pub(crate) struct Identity {
    signer: Signer,
    seal: BoxPair,
    /// This installation of the notebook.
    pub incarnation: Incarnation,
    /// The member this device would found as.
    pub member: MemberId,
    /// The group it would found.
    pub group: GroupId,
    /// Makes its request, or the genesis it proposes, one of a kind.
    pub nonce: [u8; 16],
}

/// Where this device stands once it belongs to a partnership.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Place {
    /// The partnership.
    pub partnership: PartnershipId,
    /// Its membership there.
    pub mid: Mid,
}

impl Identity {
    /// A new one, with the bytes to store.
    pub(crate) fn make() -> Result<(Self, Zeroizing<Vec<u8>>), WeftError> {
        let stored = Zeroizing::new(Stored {
            format: FORMAT,
            sign: random::bytes(),
            seal: random::bytes(),
            incarnation: random::bytes(),
            member: random::bytes(),
            group: random::bytes(),
            nonce: random::bytes(),
        });
        let bytes = postcard::to_allocvec(&*stored).map_err(|_| DAMAGED)?;
        Ok((Self::from_stored(&stored), Zeroizing::new(bytes)))
    }

    /// The one stored in a notebook.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, WeftError> {
        let stored: Stored = postcard::from_bytes(bytes).map_err(|_| DAMAGED)?;
        let stored = Zeroizing::new(stored);
        if stored.format > FORMAT {
            return Err(WeftError::Newer);
        }
        Ok(Self::from_stored(&stored))
    }

    fn from_stored(stored: &Stored) -> Self {
        Self {
            signer: Signer::from_seed(&Key::from_bytes(stored.sign)),
            seal: BoxPair::from_seed(&Key::from_bytes(stored.seal)),
            incarnation: Incarnation::new(stored.incarnation),
            member: MemberId::new(stored.member),
            group: GroupId::new(stored.group),
            nonce: stored.nonce,
        }
    }

    pub(crate) const fn signer(&self) -> &Signer {
        &self.signer
    }

    pub(crate) const fn box_pair(&self) -> &BoxPair {
        &self.seal
    }

    pub(crate) fn sign_key(&self) -> SignKey {
        SignKey::new(self.signer.public())
    }

    pub(crate) fn box_key(&self) -> BoxKey {
        BoxKey::new(self.seal.public())
    }
}

const DAMAGED: WeftError = WeftError::Damaged { what: "the keys of this device could not be read" };
