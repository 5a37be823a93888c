//! The fixed people and keys that all tests and golden vectors share.

use weft_chain::{
    ChainFact, Draft, EpochSecret, Founding, GroupFounded, Log, LogOpened, Request, Verified, founding, mid_of,
};
use weft_model::audience::{Audience, Lane};
use weft_model::fact::{FactBody, SCHEMA};
use weft_model::ids::{
    BoxKey, FactId, GroupId, Incarnation, MemberId, Mid, PartnershipId, RecordId, RequestHash, SignKey,
};
use weft_model::membership::{DeviceAdded, EpochKey, MembershipFact};
use weft_model::said::Words;
use weft_vault::Key;
use weft_vault::sealedbox::BoxPair;
use weft_vault::sign::Signer;

pub const HLC: u64 = 0x0193_5A00_0000_0001;

/// A device with its keys.
pub struct Person {
    pub signer: Signer,
    pub pair: BoxPair,
}

impl Person {
    fn new(sign: u8, seal: u8) -> Self {
        Self { signer: Signer::from_seed(&key(sign)), pair: BoxPair::from_seed(&key(seal)) }
    }

    pub fn sign_key(&self) -> SignKey {
        SignKey::new(self.signer.public())
    }

    pub fn box_key(&self) -> BoxKey {
        BoxKey::new(self.pair.public())
    }
}

pub fn key(byte: u8) -> Key {
    Key::from_bytes([byte; 32])
}

/// Founder of the first group.
pub fn asha() -> Person {
    Person::new(0x11, 0x12)
}

/// Founder of the second group.
pub fn badr() -> Person {
    Person::new(0x21, 0x22)
}

/// Joins later.
pub fn chitra() -> Person {
    Person::new(0x31, 0x32)
}

/// Belongs to nothing.
pub fn stranger() -> Person {
    Person::new(0x41, 0x42)
}

pub fn group_of(person: &Person, byte: u8, name: &str) -> GroupFounded {
    GroupFounded {
        group: GroupId::new([byte; 16]),
        name: Words::new(name).unwrap(),
        member: MemberId::new([byte + 1; 16]),
        sign: person.sign_key(),
        seal: person.box_key(),
    }
}

pub fn first_group() -> GroupFounded {
    group_of(&asha(), 0xa0, "கடல் கூட்டு")
}

pub fn second_group() -> GroupFounded {
    group_of(&badr(), 0xb0, "مطبخ الميناء")
}

pub fn charter() -> Words {
    Words::new("We decide together.").unwrap()
}

pub fn founded() -> Verified<Founding> {
    let (_, proposal) = founding::propose([0x01; 16], first_group(), charter(), &asha().signer).unwrap();
    let answer = founding::answer(&proposal, second_group(), &badr().signer).unwrap();
    founding::complete(&proposal, &answer, &asha().signer).unwrap()
}

pub fn partnership() -> PartnershipId {
    founded().partnership()
}

pub fn founder_mid(person: &Person) -> Mid {
    let hash = RequestHash::new(*partnership().bytes());
    mid_of(&partnership(), &person.sign_key(), &hash)
}

pub fn request() -> Verified<Request> {
    Request::write(&chitra().signer, chitra().box_key(), [0x33; 16])
}

/// The first key of the whole partnership.
pub fn secret() -> EpochSecret {
    EpochSecret { audience: Audience::Partnership, generation: 1, key: key(0x51) }
}

pub fn group_secret() -> EpochSecret {
    EpochSecret { audience: Audience::Group(GroupId::new([0xa0; 16])), generation: 2, key: key(0x52) }
}

pub fn opening(lane: Lane) -> LogOpened {
    LogOpened {
        partnership: partnership(),
        audience: Audience::Partnership,
        lane,
        mid: founder_mid(&asha()),
        device: asha().sign_key(),
        incarnation: Incarnation::new([0x61; 16]),
        supersedes: None,
    }
}

pub fn record() -> RecordId {
    RecordId::new([0x71; 16])
}

/// A draft of any kind, with a salt that follows from `n`.
pub fn draft(kind: u16, n: u8, deps: Vec<FactId>, body: &[u8]) -> Draft {
    let depth = u64::from(n) + 1;
    let record = record();
    Draft { schema: SCHEMA, kind, depth, hlc: HLC + u64::from(n), record, deps, salt: [n; 16], body: body.to_vec() }
}

fn control(n: u8, fact: MembershipFact, deps: Vec<FactId>) -> Draft {
    let body = FactBody::Membership(fact);
    draft(body.kind(), n, deps, &body.encode().unwrap())
}

pub fn added() -> DeviceAdded {
    let request = request();
    DeviceAdded {
        mid: request.mid(&partnership()),
        member: MemberId::new([0xc1; 16]),
        group: GroupId::new([0xb0; 16]),
        sign: request.sign,
        seal: request.seal,
        request: request.hash(),
    }
}

pub fn epoch_key() -> EpochKey {
    let mids = vec![founder_mid(&asha()), founder_mid(&badr())];
    EpochKey { audience: Audience::Partnership, generation: 1, key: secret().key_id(), mids, previous: None }
}

/// Announces the first key, then admits Chitra.
pub fn control_drafts() -> Vec<Draft> {
    vec![
        control(0, MembershipFact::EpochKey(epoch_key()), vec![]),
        control(1, MembershipFact::DeviceAdded(added()), vec![FactId::new([0x0d; 32])]),
    ]
}

/// An act, a telling of a kind nobody knows, and an act of a newer schema.
pub fn record_drafts() -> Vec<Draft> {
    let acknowledged = FactBody::Acknowledged(vec![]);
    let mut newer = draft(0x0502, 2, vec![], b"of another time");
    newer.schema = SCHEMA + 1;
    vec![
        draft(acknowledged.kind(), 0, vec![], &acknowledged.encode().unwrap()),
        draft(0xff01, 1, vec![FactId::new([0xd1; 32]), FactId::new([0xd2; 32])], "மூன்று இரவுகள்".as_bytes()),
        newer,
    ]
}

/// One segment of Asha's log.
pub fn one_segment(lane: Lane, drafts: Vec<Draft>) -> Verified<weft_chain::Segment> {
    let mut segments = Log::start(opening(lane)).write(drafts, &asha().signer).unwrap();
    assert_eq!(segments.len(), 1);
    segments.remove(0)
}

pub fn records() -> Verified<weft_chain::Segment> {
    one_segment(Lane::Records, record_drafts())
}

pub fn facts_of(segments: &[Verified<weft_chain::Segment>]) -> Vec<ChainFact> {
    segments.iter().flat_map(|segment| segment.facts.clone()).collect()
}

/// Bytes that do not compress, the same every time.
pub fn noise(length: usize, seed: u64) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[3]
    };
    (0..length).map(|_| next()).collect()
}

/// Every way of flipping one bit.
pub fn flipped(bytes: &[u8]) -> impl Iterator<Item = (usize, Vec<u8>)> + '_ {
    (0..bytes.len() * 8).map(|bit| {
        let mut changed = bytes.to_vec();
        changed[bit / 8] ^= 1 << (bit % 8);
        (bit, changed)
    })
}
