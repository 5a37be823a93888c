//! What two stewards let a device do with a mailbox on a relay, how they take it back, and how the device answers a relay.
//!
//! The relay checks all three ([`Capability::verify`], [`Raise::verify`], [`answered`]); devices of stewards make the first
//! two, the device that holds a capability the third. No clock is in them: a capability counts while the mailbox's serial
//! is at most [`Grant::until`], and two stewards raise the serial.

pub use weft_model::ids::SignKey;
use weft_vault::sign::{self, Signer};
use weft_vault::{context, frame};

use crate::{Rejected, Verified, envelope};

/// The highest serial a mailbox can be raised to; `until` stays below it, so that everything can be made void.
pub const SERIAL_AT_MOST: u64 = 1 << 40;
/// Stewards that a relay knows of one mailbox.
pub const STEWARDS_AT_MOST: usize = 16;
/// Bytes of the name under which a device knows a relay.
pub const NAME_AT_MOST: usize = 255;

/// Bytes of a steward's key and signature.
const SIGNED: usize = 32 + 64;

/// What a relay knows of a mailbox: whose word counts, and how far its serial has been raised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owners {
    /// The mailbox.
    pub mailbox: [u8; 32],
    /// Its stewards' signing keys.
    pub stewards: Vec<SignKey>,
    /// What is granted up to a lower serial is void.
    pub serial: u64,
}

/// What a device may do with a mailbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rights(u8);

impl Rights {
    /// To list and get.
    pub const READ: Self = Self(1);
    /// To put.
    pub const PUT: Self = Self(2);
    /// To delete.
    pub const DELETE: Self = Self(4);
    /// All three.
    pub const ALL: Self = Self(7);

    /// Both of two.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether all of `other` are among these.
    pub const fn allow(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// The byte that is signed: read 1, put 2, delete 4, added.
    pub const fn byte(self) -> u8 {
        self.0
    }

    /// Reads the byte.
    ///
    /// # Errors
    /// [`Rejected::Empty`] if it grants nothing, [`Rejected::Malformed`] if it grants what nobody knows.
    pub const fn read(byte: u8) -> Result<Self, Rejected> {
        match byte {
            0 => Err(Rejected::Empty),
            1..=7 => Ok(Self(byte)),
            _ => Err(Rejected::Malformed),
        }
    }
}

/// What two stewards sign, each on their own device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grant {
    /// Which mailbox.
    pub mailbox: [u8; 32],
    /// The signing key of the device that may use it.
    pub holder: SignKey,
    /// What it may do.
    pub rights: Rights,
    /// The highest serial of the mailbox under which it still counts; below [`SERIAL_AT_MOST`].
    pub until: u64,
}

impl Grant {
    /// Bytes of what is signed.
    const LENGTH: usize = 2 + 32 + 32 + 1 + 8;

    /// One steward's signature.
    pub fn sign(&self, steward: &Signer) -> [u8; 64] {
        steward.sign(&frame(context::CAPABILITY, &[&self.content()]))
    }

    /// Whether this is the signature of that key under it.
    pub fn is_signed(&self, steward: &SignKey, signature: &[u8; 64]) -> bool {
        sign::verify(steward.bytes(), &frame(context::CAPABILITY, &[&self.content()]), signature)
    }

    /// The bytes of a capability, once two stewards have signed; checked by nobody yet.
    pub fn with(&self, signatures: [(SignKey, [u8; 64]); 2]) -> Vec<u8> {
        joined(&self.content(), signatures)
    }

    /// One steward's signature beside another's: the capability once both have signed, and a [`half`] to pass on before.
    ///
    /// # Errors
    /// [`NotSigned`] if the other one is the same steward, or signed something else.
    pub fn beside(&self, own: (SignKey, [u8; 64]), other: Option<(SignKey, [u8; 64])>) -> Result<Vec<u8>, NotSigned> {
        match other {
            Some((key, _)) if key == own.0 => Err(NotSigned::Twice),
            Some((key, signature)) if !self.is_signed(&key, &signature) => Err(NotSigned::SomethingElse),
            Some(other) => Ok(self.with([other, own])),
            None => Ok(half(own)),
        }
    }

    /// What a capability says it grants. Nothing is checked: whether it counts, the relay decides.
    ///
    /// # Errors
    /// [`Rejected`] for what is no capability.
    pub fn of(capability: &[u8]) -> Result<Self, Rejected> {
        Self::read(split(capability, Self::LENGTH)?.0)
    }

    /// Format number, mailbox, holder, rights, until, without lengths.
    fn content(&self) -> Vec<u8> {
        let format = envelope::FORMAT.to_le_bytes();
        let until = self.until.to_le_bytes();
        [format.as_slice(), &self.mailbox, self.holder.bytes(), &[self.rights.byte()], &until].concat()
    }

    fn read(content: &[u8]) -> Result<Self, Rejected> {
        let mut fields = Fields(envelope::after_format(content)?);
        let (mailbox, holder) = (fields.next()?, SignKey::new(fields.next()?));
        let [rights] = fields.next()?;
        let grant = Self { mailbox, holder, rights: Rights::read(rights)?, until: u64::from_le_bytes(fields.next()?) };
        fields.end()?;
        if grant.until < SERIAL_AT_MOST { Ok(grant) } else { Err(Rejected::TooLarge) }
    }
}

/// Why two signatures make no capability.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotSigned {
    /// One steward signed twice.
    #[error("one steward signs once; ask another one")]
    Twice,
    /// The other steward signed something else.
    #[error("the other steward signed something else; use the same mailbox, holder and serial")]
    SomethingElse,
}

/// What one steward passes on to the other: key 32 ‖ signature 64.
pub fn half((steward, signature): (SignKey, [u8; 64])) -> Vec<u8> {
    [steward.bytes().as_slice(), &signature].concat()
}

/// Reads a [`half`]; whether it was signed for the same grant, [`Grant::is_signed`] says.
pub fn half_of(bytes: &[u8]) -> Option<(SignKey, [u8; 64])> {
    let (steward, signature) = bytes.split_first_chunk::<32>()?;
    Some((SignKey::new(*steward), signature.try_into().ok()?))
}

/// A grant with the signatures of two stewards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Capability {
    /// What they granted.
    pub grant: Grant,
    signatures: [(SignKey, [u8; 64]); 2],
}

impl Capability {
    /// Bytes of a capability.
    pub const LENGTH: usize = Grant::LENGTH + 2 * SIGNED;

    /// The mailbox that bytes claim to be for, so that a relay can look up its owners. Nothing is checked.
    ///
    /// # Errors
    /// [`Rejected`] if they are not of the form of a capability.
    pub fn mailbox_of(bytes: &[u8]) -> Result<[u8; 32], Rejected> {
        Ok(Grant::read(split(bytes, Grant::LENGTH)?.0)?.mailbox)
    }

    /// Reads a capability and checks it against what is known of its mailbox.
    ///
    /// # Errors
    /// [`Rejected::Foreign`] for another mailbox, [`Rejected::BadKey`] if one steward stands there twice or out of order,
    /// [`Rejected::WrongSigner`] if somebody else signed, [`Rejected::Signature`], [`Rejected::Void`] once the serial has passed it.
    pub fn verify(bytes: &[u8], owners: &Owners) -> Result<Verified<Self>, Rejected> {
        let (content, signatures) = split(bytes, Grant::LENGTH)?;
        let grant = Grant::read(content)?;
        if grant.mailbox != owners.mailbox {
            return Err(Rejected::Foreign);
        }
        check(&signatures, &owners.stewards, &frame(context::CAPABILITY, &[content]))?;
        if grant.until < owners.serial {
            return Err(Rejected::Void);
        }
        Ok(Verified::new(Self { grant, signatures }))
    }

    /// The bytes, as they were read.
    pub fn encode(&self) -> Vec<u8> {
        self.grant.with(self.signatures)
    }
}

/// Two stewards raise the serial of a mailbox: what was granted up to a lower one is void from then on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Raise {
    /// Which mailbox.
    pub mailbox: [u8; 32],
    /// Its serial from now on, at most [`SERIAL_AT_MOST`].
    pub to: u64,
}

impl Raise {
    const CONTENT: usize = 2 + 32 + 8;
    /// Bytes of a raise.
    pub const LENGTH: usize = Self::CONTENT + 2 * SIGNED;

    /// One steward's signature.
    pub fn sign(&self, steward: &Signer) -> [u8; 64] {
        steward.sign(&frame(context::RAISE, &[&self.content()]))
    }

    /// The bytes of a raise, once two stewards have signed; checked by nobody yet.
    pub fn with(&self, signatures: [(SignKey, [u8; 64]); 2]) -> Vec<u8> {
        joined(&self.content(), signatures)
    }

    /// The mailbox that bytes claim to be for. Nothing is checked.
    ///
    /// # Errors
    /// [`Rejected`] if they are not of the form of a raise.
    pub fn mailbox_of(bytes: &[u8]) -> Result<[u8; 32], Rejected> {
        Ok(Self::read(split(bytes, Self::CONTENT)?.0)?.mailbox)
    }

    /// Reads a raise and checks it; the same one again, or an older one, is refused.
    ///
    /// # Errors
    /// As [`Capability::verify`]; [`Rejected::Void`] if the serial has come that far already.
    pub fn verify(bytes: &[u8], owners: &Owners) -> Result<Verified<Self>, Rejected> {
        let (content, signatures) = split(bytes, Self::CONTENT)?;
        let raise = Self::read(content)?;
        if raise.mailbox != owners.mailbox {
            return Err(Rejected::Foreign);
        }
        check(&signatures, &owners.stewards, &frame(context::RAISE, &[content]))?;
        if raise.to <= owners.serial { Err(Rejected::Void) } else { Ok(Verified::new(raise)) }
    }

    /// Format number, mailbox, serial, without lengths.
    fn content(&self) -> Vec<u8> {
        let format = envelope::FORMAT.to_le_bytes();
        [format.as_slice(), &self.mailbox, &self.to.to_le_bytes()].concat()
    }

    fn read(content: &[u8]) -> Result<Self, Rejected> {
        let mut fields = Fields(envelope::after_format(content)?);
        let raise = Self { mailbox: fields.next()?, to: u64::from_le_bytes(fields.next()?) };
        fields.end()?;
        if raise.to <= SERIAL_AT_MOST { Ok(raise) } else { Err(Rejected::TooLarge) }
    }
}

/// The holder's answer to a relay's challenge. The relay's name, as the device knows it, is signed too: a relay cannot pass
/// another one's challenge on and use the answer there.
pub fn answer(holder: &Signer, relay: &str, challenge: &[u8; 32], capability: &[u8]) -> [u8; 64] {
    holder.sign(&to_answer(relay, challenge, capability))
}

/// What the holder signs in an [`answer`].
pub fn to_answer(relay: &str, challenge: &[u8; 32], capability: &[u8]) -> Vec<u8> {
    frame(context::ANSWER, &[relay.as_bytes(), challenge, capability])
}

/// Checks an answer: it was signed by the holder, for this relay, this challenge and this capability.
///
/// # Errors
/// [`Rejected::Signature`] if not, [`Rejected::TooLarge`] for a name beyond [`NAME_AT_MOST`].
pub fn answered(
    signature: &[u8; 64],
    relay: &str,
    challenge: &[u8; 32],
    capability: &Verified<Capability>,
) -> Result<(), Rejected> {
    if relay.len() > NAME_AT_MOST {
        return Err(Rejected::TooLarge);
    }
    let message = frame(context::ANSWER, &[relay.as_bytes(), challenge, &capability.encode()]);
    if sign::verify(capability.grant.holder.bytes(), &message, signature) { Ok(()) } else { Err(Rejected::Signature) }
}

/// Content, then each steward's key and signature, in the order of the keys: one way to write it.
fn joined(content: &[u8], mut signatures: [(SignKey, [u8; 64]); 2]) -> Vec<u8> {
    signatures.sort_unstable_by_key(|(steward, _)| *steward);
    let [(first, by_first), (second, by_second)] = signatures;
    [content, first.bytes(), &by_first, second.bytes(), &by_second].concat()
}

type Split<'a> = (&'a [u8], [(SignKey, [u8; 64]); 2]);

/// A newer format may be longer, so its number is looked at first.
fn split(bytes: &[u8], content: usize) -> Result<Split<'_>, Rejected> {
    envelope::after_format(bytes)?;
    let (content, rest) = bytes.split_at_checked(content).ok_or(Rejected::Short)?;
    let mut fields = Fields(rest);
    let signatures = [(SignKey::new(fields.next()?), fields.next()?), (SignKey::new(fields.next()?), fields.next()?)];
    fields.end()?;
    Ok((content, signatures))
}

/// Two different stewards of the mailbox signed `message`. Who they are is looked at before any signature is computed.
fn check(signatures: &[(SignKey, [u8; 64]); 2], stewards: &[SignKey], message: &[u8]) -> Result<(), Rejected> {
    let [(first, _), (second, _)] = signatures;
    if first >= second {
        return Err(Rejected::BadKey);
    }
    if !signatures.iter().all(|(steward, _)| stewards.contains(steward)) {
        return Err(Rejected::WrongSigner);
    }
    let holds = |(steward, signature): &(SignKey, [u8; 64])| sign::verify(steward.bytes(), message, signature);
    if signatures.iter().all(holds) { Ok(()) } else { Err(Rejected::Signature) }
}

/// Takes fields of fixed length from the front of bytes.
struct Fields<'a>(&'a [u8]);

impl Fields<'_> {
    fn next<const N: usize>(&mut self) -> Result<[u8; N], Rejected> {
        let (field, rest) = self.0.split_first_chunk::<N>().ok_or(Rejected::Short)?;
        self.0 = rest;
        Ok(*field)
    }

    const fn end(self) -> Result<(), Rejected> {
        if self.0.is_empty() { Ok(()) } else { Err(Rejected::Trailing) }
    }
}
