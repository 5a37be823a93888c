//! A welcome: all that a new device needs to read and write, sealed to it alone by the device that admitted it.
//!
//! `box 80 ‖ header 24 ‖ chunks`: a sealed box with the key of a secretstream, then the stream in chunks of 64 KiB.
//! Nothing is readable outside. Before its keys are used, two people compare twenty digits ([`numbers`]).

use weft_model::fact::{FactBody, Held};
use weft_model::ids::{Mid, RequestHash, SignKey};
use weft_model::membership::{DeviceAdded, DeviceAdmitted, MembershipFact};
use weft_vault::digits::twenty;
use weft_vault::sealedbox::{self, BoxPair};
use weft_vault::secretstream::{self, Pull, Push, Tag};
use weft_vault::sign::{self, Signer};
use weft_vault::{Key, context, frame, generichash};
use zeroize::Zeroizing;

use crate::epoch::EpochSecret;
use crate::founding::Founding;
use crate::limits::{GENESIS_AT_MOST, SEALS_AT_MOST, SEGMENT_AT_MOST, WELCOME_AT_MOST};
use crate::parts::{self, Parts};
use crate::request::{Request, request_of};
use crate::seals::Seals;
use crate::segment::Segment;
use crate::{Rejected, Verified, envelope};

/// Plain bytes of a chunk.
const CHUNK: usize = 64 * 1024;
/// Bytes of the sealed box in front.
const KEY_BOX: usize = 32 + sealedbox::OVERHEAD;

/// A control segment, with the seals beside it if it announces a key.
pub type Control = (Option<Seals>, Verified<Segment>);

/// What a new device needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Welcome {
    /// The genesis with its signatures.
    pub founding: Verified<Founding>,
    /// The request it answers.
    pub request: RequestHash,
    /// The device that admitted it.
    pub inviter: Mid,
    /// The control segments it needs, the one that admits it among them.
    pub control: Vec<Control>,
    /// The keys it may read with. Each counts once the fact that announces it is held ([`EpochSecret::announced_by`]).
    pub keys: Vec<EpochSecret>,
}

/// Four numbers of five digits that both devices show: [`twenty`] of
/// BLAKE2b-256("weft/welcome-numbers"‖request hash‖welcome hash). Whoever stood in between has a request and a welcome of
/// their own to try with, so that few digits would soon read alike.
pub fn numbers(request: &RequestHash, welcome: &[u8; 32]) -> [u32; 4] {
    twenty(&generichash::hash(context::WELCOME_NUMBERS, &[request.bytes(), welcome]))
}

/// BLAKE2b-256("weft/welcome"‖welcome as it travels).
pub fn hash(bytes: &[u8]) -> [u8; 32] {
    generichash::hash(context::WELCOME, &[bytes])
}

impl Welcome {
    /// Signs and seals it for the device that asked.
    ///
    /// # Errors
    /// [`Rejected::Foreign`] if it answers another request or does not admit that device, [`Rejected::WrongSigner`] if
    /// `signer` is not the inviter's, [`Rejected::TooLarge`] beyond [`WELCOME_AT_MOST`].
    pub fn seal(&self, request: &Verified<Request>, signer: &Signer) -> Result<Vec<u8>, Rejected> {
        self.check(request)?;
        if self.inviter_key()?.bytes() != &signer.public() {
            return Err(Rejected::WrongSigner);
        }
        let content = self.content()?;
        let mut plain = Zeroizing::new(Vec::with_capacity(content.len() + 72));
        parts::write(&mut plain, &content);
        parts::write(&mut plain, &signer.sign(&frame(context::WELCOME_SIGN, &[&content])));
        let key = Key::random();
        let (mut stream, header) = Push::new(&key);
        let mut bytes = sealedbox::seal(request.seal.bytes(), key.as_bytes());
        bytes.extend_from_slice(&header);
        let mut chunks = plain.chunks(CHUNK).peekable();
        while let Some(chunk) = chunks.next() {
            let tag = if chunks.peek().is_some() { Tag::More } else { Tag::Last };
            bytes.extend(stream.push(&[], chunk, tag));
        }
        if bytes.len() > WELCOME_AT_MOST { Err(Rejected::TooLarge) } else { Ok(bytes) }
    }

    /// Opens and checks a welcome: every signature, that it answers `request`, and that it admits this device.
    ///
    /// # Errors
    /// [`Rejected::Foreign`] if it is for another device or request; otherwise what does not hold.
    pub fn open(bytes: &[u8], request: &Verified<Request>, pair: &BoxPair) -> Result<Verified<Self>, Rejected> {
        let plain = unseal(bytes, pair)?;
        let mut parts = Parts::new(&plain);
        let content = parts.next(WELCOME_AT_MOST)?;
        let signature = parts.array::<64>()?;
        parts.end()?;
        let welcome = Self::read(content)?;
        welcome.check(request)?;
        let message = Zeroizing::new(frame(context::WELCOME_SIGN, &[content]));
        if !sign::verify(welcome.inviter_key()?.bytes(), &message, &signature) {
            return Err(Rejected::Signature);
        }
        Ok(Verified::new(welcome))
    }

    /// What the partnership says of the new device.
    pub fn admitted(&self, request: &Request) -> Option<DeviceAdded> {
        let mid = request.mid(&self.founding.partnership());
        let fits = |added: &DeviceAdded| {
            added.sign == request.sign && added.seal == request.seal && added.request == request.hash()
        };
        self.devices().find(|added| added.mid == mid && fits(added))
    }

    fn check(&self, request: &Request) -> Result<(), Rejected> {
        let partnership = self.founding.partnership();
        let ours = self.control.iter().all(|(_, segment)| segment.opened.partnership == partnership);
        if self.request == request.hash() && ours && self.admitted(request).is_some() {
            Ok(())
        } else {
            Err(Rejected::Foreign)
        }
    }

    /// The devices that its control segments admit.
    fn devices(&self) -> impl Iterator<Item = DeviceAdded> {
        let facts = self.control.iter().flat_map(|(_, segment)| segment.to_facts());
        facts.filter_map(|fact| match fact.held {
            Held::Known(FactBody::Membership(MembershipFact::DeviceAdded(added))) => Some(added),
            Held::Known(FactBody::Membership(MembershipFact::DeviceAdmitted(admitted))) => {
                let DeviceAdmitted { mid, member, group, sign, seal, .. } = admitted;
                Some(DeviceAdded { mid, member, group, sign, seal, request: request_of(&admitted) })
            }
            _ => None,
        })
    }

    /// The key of the inviter: a founder's, or of a device that was admitted before.
    fn inviter_key(&self) -> Result<SignKey, Rejected> {
        let founders = self.founding.genesis().founders;
        let founder = founders.iter().find(|founder| founder.mid == self.inviter).map(|founder| founder.sign);
        let admitted = || self.devices().find(|added| added.mid == self.inviter).map(|added| added.sign);
        founder.or_else(admitted).ok_or(Rejected::UnknownMember(self.inviter))
    }

    /// Format number, then parts: founding, request, inviter, control (seals and segment in turn), keys.
    fn content(&self) -> Result<Zeroizing<Vec<u8>>, Rejected> {
        let (mut control, mut keys) = (Vec::new(), Zeroizing::new(Vec::new()));
        for (seals, segment) in &self.control {
            parts::write(&mut control, seals.as_ref().map_or(&[], Seals::as_bytes));
            parts::write(&mut control, &segment.encode()?);
        }
        for key in &self.keys {
            keys.extend_from_slice(&key.encode());
        }
        let founding = self.founding.encode();
        let mut content = Zeroizing::new(Vec::with_capacity(founding.len() + control.len() + keys.len() + 100));
        content.extend_from_slice(&envelope::FORMAT.to_le_bytes());
        for part in [&founding, self.request.bytes().as_slice(), self.inviter.bytes(), &control, &keys] {
            parts::write(&mut content, part);
        }
        Ok(content)
    }

    fn read(content: &[u8]) -> Result<Self, Rejected> {
        let mut parts = Parts::new(envelope::after_format(content)?);
        let founding = Founding::verify(parts.next(GENESIS_AT_MOST * 2)?)?;
        let request = RequestHash::new(parts.array()?);
        let inviter = Mid::new(parts.array()?);
        let mut segments = Parts::new(parts.next(WELCOME_AT_MOST)?);
        let keys = parts.next(WELCOME_AT_MOST)?;
        parts.end()?;
        let mut control = Vec::new();
        while !segments.is_empty() {
            let seals = segments.next(SEALS_AT_MOST * 128)?;
            let seals = if seals.is_empty() { None } else { Some(Seals::decode(seals)?) };
            control.push((seals, Segment::verify(segments.next(SEGMENT_AT_MOST)?)?));
        }
        let keys: Option<Vec<_>> = keys.chunks(EpochSecret::LENGTH).map(EpochSecret::decode).collect();
        Ok(Self { founding, request, inviter, control, keys: keys.ok_or(Rejected::Malformed)? })
    }
}

fn unseal(bytes: &[u8], pair: &BoxPair) -> Result<Zeroizing<Vec<u8>>, Rejected> {
    if bytes.len() > WELCOME_AT_MOST {
        return Err(Rejected::TooLarge);
    }
    let (sealed, rest) = bytes.split_first_chunk::<KEY_BOX>().ok_or(Rejected::Short)?;
    let (header, chunks) = rest.split_first_chunk::<{ secretstream::HEADER }>().ok_or(Rejected::Short)?;
    let key = Zeroizing::new(sealedbox::open(pair, sealed).map_err(|_| Rejected::Foreign)?);
    let key: &[u8; 32] = key.as_slice().try_into().map_err(|_| Rejected::Malformed)?;
    let mut stream = Pull::new(&Key::from_bytes(*key), header);
    // Room for all of it from the start: a vector that grows leaves copies of keys behind.
    let mut plain = Zeroizing::new(Vec::with_capacity(chunks.len()));
    let mut ended = false;
    for chunk in chunks.chunks(CHUNK + secretstream::OVERHEAD) {
        let (opened, tag) = stream.pull(&[], chunk).map_err(|_| Rejected::Signature)?;
        plain.extend_from_slice(&Zeroizing::new(opened));
        ended = tag == Tag::Last;
    }
    if ended { Ok(plain) } else { Err(Rejected::Short) }
}
