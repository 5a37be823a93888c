//! How a partnership begins: two founders, one from each group, sign the same genesis.
//!
//! 1. A proposes: a nonce, A's own group, the charter; signed ([`propose`]).
//! 2. B answers with the whole genesis and B's signature ([`answer`]).
//! 3. A signs the same bytes ([`complete`]). From here on there is a partnership.
//!
//! The genesis itself holds any number of groups from two to sixteen; this ceremony makes those of two.

use serde::{Deserialize, Serialize};
use weft_model::ids::{BoxKey, GroupId, MemberId, PartnershipId, RequestHash, SignKey};
use weft_model::membership::{Founder, Genesis};
use weft_model::said::Words;
use weft_vault::sign::{self, Signer};
use weft_vault::{context, frame, generichash, sealedbox};

use crate::limits::{self, GENESIS_AT_MOST, GROUPS_AT_MOST};
use crate::parts::{self, Parts};
use crate::request::mid_of;
use crate::{Rejected, Verified, envelope};

/// Bytes of a signature part.
const SIGNATURE: usize = 64;

/// A group, with the member who founds it and that member's first device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupFounded {
    /// The group.
    pub group: GroupId,
    /// Its own name.
    pub name: Words,
    /// The founder.
    pub member: MemberId,
    /// Signing key of the founder's device.
    pub sign: SignKey,
    /// Sealing key of the founder's device.
    pub seal: BoxKey,
}

/// What A proposes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// 16 random bytes.
    pub nonce: [u8; 16],
    /// A's group.
    pub group: GroupFounded,
    /// What the groups promise each other.
    pub charter: Words,
}

/// The whole genesis, as it is hashed and signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Content {
    nonce: [u8; 16],
    #[serde(deserialize_with = "limits::list::<_, _, GROUPS_AT_MOST>")]
    groups: Vec<GroupFounded>,
    charter: Words,
}

/// A genesis that every founder but the first has signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer(Signed);

/// A genesis that all of its founders have signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Founding(Signed);

/// A genesis, with a place for each founder's signature.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Signed {
    bytes: Vec<u8>,
    content: Content,
    signatures: Vec<Option<[u8; SIGNATURE]>>,
}

/// File 1: A's proposal. Returns the bytes to hand to B, and what A keeps to recognise the answer.
///
/// # Errors
/// [`Rejected::WrongSigner`] if `signer` is not the group's device, [`Rejected::TooLarge`] for a charter beyond
/// [`GENESIS_AT_MOST`].
pub fn propose(
    nonce: [u8; 16],
    group: GroupFounded,
    charter: Words,
    signer: &Signer,
) -> Result<(Vec<u8>, Verified<Proposal>), Rejected> {
    if *group.sign.bytes() != signer.public() {
        return Err(Rejected::WrongSigner);
    }
    let proposal = Proposal { nonce, group, charter };
    let content = envelope::write(&proposal);
    if content.len() > GENESIS_AT_MOST {
        return Err(Rejected::TooLarge);
    }
    let mut bytes = Vec::new();
    parts::write(&mut bytes, &content);
    parts::write(&mut bytes, &signer.sign(&frame(context::PROPOSAL, &[&content])));
    Ok((bytes, Verified::new(proposal)))
}

/// File 2: B adds their group and signs the whole.
///
/// # Errors
/// [`Rejected`] if `signer` is not the group's device, or both groups share an id, member or key.
pub fn answer(
    proposal: &Verified<Proposal>,
    group: GroupFounded,
    signer: &Signer,
) -> Result<Verified<Answer>, Rejected> {
    if *group.sign.bytes() != signer.public() {
        return Err(Rejected::WrongSigner);
    }
    let Proposal { nonce, group: first, charter } = (**proposal).clone();
    let content = Content { nonce, groups: vec![first, group], charter };
    content.check()?;
    let bytes = envelope::write(&content);
    if bytes.len() > GENESIS_AT_MOST {
        return Err(Rejected::TooLarge);
    }
    let signature = signer.sign(&frame(context::GENESIS_SIGN, &[&bytes]));
    Ok(Verified::new(Answer(Signed { bytes, content, signatures: vec![None, Some(signature)] })))
}

/// File 3: A signs, having read the answer. It must hold A's own proposal unchanged.
///
/// # Errors
/// [`Rejected::Foreign`] if it answers another proposal, [`Rejected::WrongSigner`] if `signer` did not propose.
pub fn complete(
    proposal: &Verified<Proposal>,
    answer: &Verified<Answer>,
    signer: &Signer,
) -> Result<Verified<Founding>, Rejected> {
    let mut signed = answer.0.clone();
    let Content { nonce, groups, charter } = &signed.content;
    let same = *nonce == proposal.nonce && groups.first() == Some(&proposal.group) && *charter == proposal.charter;
    if !same || groups.len() != 2 {
        return Err(Rejected::Foreign);
    }
    if *proposal.group.sign.bytes() != signer.public() {
        return Err(Rejected::WrongSigner);
    }
    if let Some(place) = signed.signatures.first_mut() {
        *place = Some(signer.sign(&frame(context::GENESIS_SIGN, &[&signed.bytes])));
    }
    Ok(Verified::new(Founding(signed)))
}

impl Proposal {
    /// Reads file 1.
    ///
    /// # Errors
    /// [`Rejected`] says what does not hold.
    pub fn verify(bytes: &[u8]) -> Result<Verified<Self>, Rejected> {
        let mut parts = Parts::new(bytes);
        let content = parts.next(GENESIS_AT_MOST)?;
        let signature = parts.array::<SIGNATURE>()?;
        parts.end()?;
        let proposal: Self = envelope::read(content)?;
        if !sealedbox::is_usable(proposal.group.seal.bytes()) {
            return Err(Rejected::BadKey);
        }
        if !sign::verify(proposal.group.sign.bytes(), &frame(context::PROPOSAL, &[content]), &signature) {
            return Err(Rejected::Signature);
        }
        Ok(Verified::new(proposal))
    }
}

impl Answer {
    /// Reads file 2: signed by every founder but the first.
    ///
    /// # Errors
    /// [`Rejected`] says what does not hold.
    pub fn verify(bytes: &[u8]) -> Result<Verified<Self>, Rejected> {
        let signed = Signed::verify(bytes)?;
        match signed.signatures.split_first() {
            Some((None, others)) if others.iter().all(Option::is_some) => Ok(Verified::new(Self(signed))),
            _ => Err(Rejected::Malformed),
        }
    }

    /// The bytes of file 2.
    pub fn encode(&self) -> Vec<u8> {
        self.0.encode()
    }

    /// The partnership it will make.
    pub fn partnership(&self) -> PartnershipId {
        self.0.partnership()
    }

    /// The groups, for a founder to read before signing.
    pub fn groups(&self) -> &[GroupFounded] {
        &self.0.content.groups
    }
}

impl Founding {
    /// Reads file 3: signed by every founder.
    ///
    /// # Errors
    /// [`Rejected`] says what does not hold; [`Rejected::Signature`] also if one is still missing.
    pub fn verify(bytes: &[u8]) -> Result<Verified<Self>, Rejected> {
        let signed = Signed::verify(bytes)?;
        if signed.signatures.iter().all(Option::is_some) {
            Ok(Verified::new(Self(signed)))
        } else {
            Err(Rejected::Signature)
        }
    }

    /// The bytes of file 3: the genesis, then each founder's signature, as parts.
    pub fn encode(&self) -> Vec<u8> {
        self.0.encode()
    }

    /// BLAKE2b-256("weft/genesis"‖genesis).
    pub fn partnership(&self) -> PartnershipId {
        self.0.partnership()
    }

    /// The groups with their founders.
    pub fn groups(&self) -> &[GroupFounded] {
        &self.0.content.groups
    }
}

impl Verified<Founding> {
    /// The base of the membership.
    pub fn genesis(&self) -> Genesis {
        let partnership = self.partnership();
        let founder = |group: &GroupFounded| Founder {
            group: group.group,
            name: group.name.clone(),
            member: group.member,
            mid: mid_of(&partnership, &group.sign, &founders_request(&partnership)),
            sign: group.sign,
            seal: group.seal,
        };
        let founders = self.groups().iter().map(founder).collect();
        Genesis { partnership, founders, charter: self.0.content.charter.clone() }
    }
}

/// What stands for the hash of a request where a founder's membership id is made: the hash of the genesis.
pub const fn founders_request(partnership: &PartnershipId) -> RequestHash {
    RequestHash::new(*partnership.bytes())
}

impl Content {
    /// Two groups at least, nothing of one founder's used by another, and keys that somebody can own.
    fn check(&self) -> Result<(), Rejected> {
        if self.groups.len() < 2 {
            return Err(Rejected::Short);
        }
        for (place, group) in self.groups.iter().enumerate() {
            let clashes = |other: &GroupFounded| {
                other.group == group.group
                    || other.member == group.member
                    || other.sign == group.sign
                    || other.seal == group.seal
            };
            if self.groups.iter().skip(place + 1).any(clashes) || !sealedbox::is_usable(group.seal.bytes()) {
                return Err(Rejected::BadKey);
            }
        }
        Ok(())
    }
}

impl Signed {
    /// Checks every signature that is there.
    fn verify(bytes: &[u8]) -> Result<Self, Rejected> {
        let mut parts = Parts::new(bytes);
        let genesis = parts.next(GENESIS_AT_MOST)?;
        let content: Content = envelope::read(genesis)?;
        content.check()?;
        let message = frame(context::GENESIS_SIGN, &[genesis]);
        let mut signatures = Vec::new();
        for group in &content.groups {
            let part = parts.next(SIGNATURE)?;
            let signature: Option<[u8; SIGNATURE]> = match part {
                [] => None,
                part => Some(part.try_into().map_err(|_| Rejected::Malformed)?),
            };
            if signature.is_some_and(|signature| !sign::verify(group.sign.bytes(), &message, &signature)) {
                return Err(Rejected::Signature);
            }
            signatures.push(signature);
        }
        parts.end()?;
        Ok(Self { bytes: genesis.to_vec(), content, signatures })
    }

    fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        parts::write(&mut bytes, &self.bytes);
        for signature in &self.signatures {
            parts::write(&mut bytes, signature.as_ref().map_or(&[], <[u8; SIGNATURE]>::as_slice));
        }
        bytes
    }

    fn partnership(&self) -> PartnershipId {
        PartnershipId::new(generichash::hash(context::GENESIS, &[&self.bytes]))
    }
}
