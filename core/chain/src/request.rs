//! A request: what somebody who wants to join hands to a steward. Small enough for a QR code.

use weft_model::ids::{BoxKey, Mid, PartnershipId, RequestHash, SignKey};
use weft_vault::sign::{self, Signer};
use weft_vault::{context, frame, generichash, sealedbox};

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

    /// Format number, signing key, sealing key, nonce, without lengths.
    fn content(&self) -> Vec<u8> {
        let format = envelope::FORMAT.to_le_bytes();
        [format.as_slice(), self.sign.bytes(), self.seal.bytes(), &self.nonce].concat()
    }
}

/// BLAKE2b-128("weft/mid"‖partnership‖device key‖hash of request): removed and added again is somebody new.
pub fn mid_of(partnership: &PartnershipId, device: &SignKey, request: &RequestHash) -> Mid {
    Mid::new(generichash::hash(context::MID, &[partnership.bytes(), device.bytes(), request.bytes()]))
}
