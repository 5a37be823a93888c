//! A request: what somebody who wants to join hands to a steward. Small enough for a QR code.

use weft_model::fact::{FactBody, Held};
use weft_model::ids::{BoxKey, Mid, PartnershipId, RequestHash, SignKey};
use weft_model::membership::{DeviceAdmitted, MembershipFact};
use weft_vault::sign::{self, Signer};
use weft_vault::{context, frame, generichash, sealedbox};

use crate::segment::ChainFact;
use crate::{Rejected, Verified, envelope};

/// The keys of a device that wants to join, signed by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Request {
    /// Its signing key.
    pub sign: SignKey,
    /// Its sealing key.
    pub seal: BoxKey,
    /// Makes each request another one, and so each joining another membership.
    pub nonce: [u8; 16],
    signature: [u8; 64],
}

impl Request {
    /// Bytes of a request.
    pub const LENGTH: usize = 2 + 32 + 32 + 16 + 64;

    /// Asks to join.
    pub fn write(signer: &Signer, seal: BoxKey, nonce: [u8; 16]) -> Verified<Self> {
        let mut request = Self { sign: SignKey::new(signer.public()), seal, nonce, signature: [0; 64] };
        request.signature = signer.sign(&frame(context::REQUEST_SIGN, &[&request.content()]));
        Verified::new(request)
    }

    /// Reads a request.
    ///
    /// # Errors
    /// [`Rejected`] if it is not self-signed, or holds a key that nobody can own.
    pub fn verify(bytes: &[u8]) -> Result<Verified<Self>, Rejected> {
        let (sign, rest) = envelope::after_format(bytes)?.split_first_chunk::<32>().ok_or(Rejected::Short)?;
        let (seal, rest) = rest.split_first_chunk::<32>().ok_or(Rejected::Short)?;
        let (nonce, rest) = rest.split_first_chunk::<16>().ok_or(Rejected::Short)?;
        let (signature, rest) = rest.split_first_chunk::<64>().ok_or(Rejected::Short)?;
        if !rest.is_empty() {
            return Err(Rejected::Trailing);
        }
        let request =
            Self { sign: SignKey::new(*sign), seal: BoxKey::new(*seal), nonce: *nonce, signature: *signature };
        if !sealedbox::is_usable(seal) {
            return Err(Rejected::BadKey);
        }
        if !sign::verify(sign, &frame(context::REQUEST_SIGN, &[&request.content()]), signature) {
            return Err(Rejected::Signature);
        }
        Ok(Verified::new(request))
    }

    /// The bytes of the file or QR code: content, then signature.
    pub fn encode(&self) -> Vec<u8> {
        [self.content().as_slice(), &self.signature].concat()
    }

    /// BLAKE2b-256("weft/request"‖content), without the signature.
    pub fn hash(&self) -> RequestHash {
        RequestHash::new(generichash::hash(context::REQUEST, &[&self.content()]))
    }

    /// The membership id this request leads to.
    pub fn mid(&self, partnership: &PartnershipId) -> Mid {
        mid_of(partnership, &self.sign, &self.hash())
    }

    fn content(&self) -> Vec<u8> {
        content(&self.sign, &self.seal, &self.nonce)
    }
}

/// BLAKE2b-128("weft/mid"‖partnership‖device key‖hash of request): removed and added again is somebody new.
pub fn mid_of(partnership: &PartnershipId, device: &SignKey, request: &RequestHash) -> Mid {
    Mid::new(generichash::hash(context::MID, &[partnership.bytes(), device.bytes(), request.bytes()]))
}

/// Format number, signing key, sealing key, nonce, without lengths.
fn content(sign: &SignKey, seal: &BoxKey, nonce: &[u8; 16]) -> Vec<u8> {
    let format = envelope::FORMAT.to_le_bytes();
    [format.as_slice(), sign.bytes(), seal.bytes(), nonce].concat()
}

/// The hash of the request that an admission says it answers.
pub fn request_of(admitted: &DeviceAdmitted) -> RequestHash {
    let content = content(&admitted.sign, &admitted.seal, &admitted.nonce);
    RequestHash::new(generichash::hash(context::REQUEST, &[&content]))
}

/// An admission names the membership id that its own keys and nonce lead to: nobody is admitted in another's place.
///
/// # Errors
/// [`Rejected::Malformed`] if it names another.
pub(crate) fn check_admission(partnership: &PartnershipId, fact: &ChainFact) -> Result<(), Rejected> {
    if fact.header.kind != ADMITTED {
        return Ok(());
    }
    let body = fact.body.as_ref().map(|body| body.bytes.as_slice());
    match Held::read(fact.header.schema, fact.header.kind, body) {
        Held::Known(FactBody::Membership(MembershipFact::DeviceAdmitted(admitted)))
            if mid_of(partnership, &admitted.sign, &request_of(&admitted)) != admitted.mid =>
        {
            Err(Rejected::Malformed)
        }
        _ => Ok(()),
    }
}

/// The kind of an admission whose id can be recomputed.
const ADMITTED: u16 = 0x0107;
