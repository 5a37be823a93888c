//! Histories for tests: three devices of two groups with real keys, who write what people write and meet now and then.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

pub mod chip;
pub mod deliver;
pub mod folder;
pub mod random;
pub mod sealing;

use std::collections::{BTreeMap, BTreeSet};

use weft_chain::{Draft, Log, LogOpened, Segment, SignedNotice, Verified, notice};
use weft_model::audience::{Audience, Lane};
use weft_model::day::Day;
use weft_model::entry::{EntryFact, EntryKind, Proposed};
use weft_model::fact::{Fact, FactBody, SCHEMA};
use weft_model::ids::{
    BoxKey, FactId, GroupId, Incarnation, MemberId, Mid, NoticeId, PartnershipId, RecordId, RequestHash, SignKey,
};
use weft_model::membership::{DeviceAdded, Founder, Genesis, Membership, MembershipFact, control_record};
use weft_model::notice::{NewNotice, Notice, NoticeAuthor, NoticeKind};
use weft_model::said::{Content, Lang, Words};
use weft_vault::Key;
use weft_vault::sign::Signer;

/// A day of 2026, in milliseconds.
const START: u64 = 1_790_000_000_000;

pub fn words(text: &str) -> Words {
    Words::new(text).expect("words")
}

pub fn text(text: &str) -> Content {
    Content::Text(words(text))
}

pub fn lang(tag: &str) -> Lang {
    Lang::new(tag).expect("tag")
}

/// What an entry between the two groups is about: without it nobody's words belong to one.
pub fn proposed(day: i32) -> EntryFact {
    let day = Day::from_number(day).expect("day");
    EntryFact::Proposed(Proposed { from: group(1), to: group(2), kind: EntryKind::Hosting, quantity: None, day })
}

pub fn group(number: u8) -> GroupId {
    GroupId::new([number; 16])
}

/// What a device says: a body of this version, or raw bytes of some other kind.
pub enum Say {
    Known(FactBody),
    Other { kind: u16, body: Vec<u8> },
}

impl From<FactBody> for Say {
    fn from(body: FactBody) -> Self {
        Self::Known(body)
    }
}

/// One fact to write: its record, what it says, and the position of the act it belongs to.
pub type Line = (RecordId, Say, Option<usize>);

struct Known {
    depth: u64,
    record: RecordId,
    audience: Audience,
    lane: Lane,
    deps: Vec<FactId>,
}

pub struct Device {
    pub mid: Mid,
    pub member: MemberId,
    pub group: GroupId,
    pub signer: Signer,
    pub logs: BTreeMap<(Audience, Lane), Log>,
    pub knows: BTreeSet<FactId>,
    pub notices: BTreeSet<NoticeId>,
}

/// Everything that three devices ever wrote.
pub struct World {
    pub genesis: Genesis,
    pub devices: Vec<Device>,
    pub segments: Vec<Verified<Segment>>,
    pub notices: Vec<Verified<SignedNotice>>,
    pub receipts: BTreeMap<RecordId, Signer>,
    facts: BTreeMap<FactId, Known>,
    hlc: u64,
    fresh: u64,
}

impl World {
    /// Two founders, devices 0 (group 1) and 1 (group 2); device 2 (group 1) is not admitted yet.
    pub fn new(seed: u8) -> Self {
        let device = |number: u8, of: u8| Device {
            mid: Mid::new([number.wrapping_add(10); 16]),
            member: MemberId::new([number.wrapping_add(20); 16]),
            group: group(of),
            signer: Signer::from_seed(&Key::from_bytes([seed ^ number.wrapping_mul(77).wrapping_add(1); 32])),
            logs: BTreeMap::new(),
            knows: BTreeSet::new(),
            notices: BTreeSet::new(),
        };
        let devices = vec![device(0, 1), device(1, 2), device(2, 1)];
        let founder = |device: &Device, name: &str| Founder {
            group: device.group,
            name: words(name),
            member: device.member,
            mid: device.mid,
            sign: SignKey::new(device.signer.public()),
            seal: BoxKey::new([device.group.bytes()[0]; 32]),
        };
        let genesis = Genesis {
            partnership: PartnershipId::new([seed; 32]),
            founders: vec![founder(&devices[0], "Batticaloa"), founder(&devices[1], "Dar")],
            charter: words("We decide together."),
        };
        Self {
            genesis,
            devices,
            segments: Vec::new(),
            notices: Vec::new(),
            receipts: BTreeMap::new(),
            facts: BTreeMap::new(),
            hlc: START << 16,
            fresh: 0,
        }
    }

    pub fn fresh(&mut self) -> RecordId {
        self.fresh += 1;
        let mut id = [0; 16];
        id[..8].copy_from_slice(&(START + self.fresh).to_be_bytes());
        // Two counters apart, so that ids do not sort by time only.
        id[8] = (self.fresh.wrapping_mul(151) & 0xff) as u8;
        RecordId::new(id)
    }

    pub fn control(&self, audience: &Audience) -> RecordId {
        control_record(&Membership::founded(&self.genesis), audience)
    }

    /// A device writes facts in one go, naming what it knows.
    pub fn write(&mut self, device: usize, audience: Audience, lines: Vec<Line>) -> Vec<FactId> {
        let lane = match &lines[0].1 {
            Say::Known(body) => body.lane(),
            Say::Other { .. } => Lane::Records,
        };
        let partnership = self.genesis.partnership;
        let writer = &self.devices[device];
        let opened = LogOpened {
            partnership,
            audience,
            lane,
            mid: writer.mid,
            device: SignKey::new(writer.signer.public()),
            incarnation: Incarnation::new([1; 16]),
            supersedes: None,
        };
        let mut log = writer.logs.get(&(audience, lane)).cloned().unwrap_or_else(|| Log::start(opened));
        let (mut drafts, mut ids) = (Vec::new(), Vec::new());
        for (ahead, (record, say, belongs_to)) in (0u64..).zip(lines) {
            self.hlc += 1 << 16;
            let deps = self.deps(device, &audience, lane, &record, belongs_to.map(|act| ids[act]));
            let depth = 1 + deps.iter().map(|dep| self.facts[dep].depth).max().unwrap_or(0);
            let (kind, body) = match say {
                Say::Known(body) => (body.kind(), body.encode().expect("body")),
                Say::Other { kind, body } => (kind, body),
            };
            let mut salt = [0; 16];
            salt[..8].copy_from_slice(&self.hlc.to_le_bytes());
            let draft = Draft { schema: SCHEMA, kind, depth, hlc: self.hlc, record, deps: deps.clone(), salt, body };
            let id = log.id_of(&draft, ahead);
            self.facts.insert(id, Known { depth, record, audience, lane, deps });
            self.devices[device].knows.insert(id);
            drafts.push(draft);
            ids.push(id);
        }
        self.segments.extend(log.write(drafts, &self.devices[device].signer).expect("written"));
        self.devices[device].logs.insert((audience, lane), log);
        ids
    }

    fn deps(
        &self,
        device: usize,
        audience: &Audience,
        lane: Lane,
        record: &RecordId,
        act: Option<FactId>,
    ) -> Vec<FactId> {
        let knows = &self.devices[device].knows;
        let heads = |of: &dyn Fn(&Known) -> bool| {
            let inside: Vec<&FactId> = knows.iter().filter(|id| of(&self.facts[*id])).collect();
            let named: BTreeSet<&FactId> = inside.iter().flat_map(|id| &self.facts[*id].deps).collect();
            inside.into_iter().filter(|id| !named.contains(id)).copied().collect::<Vec<_>>()
        };
        let of_record = heads(&|fact: &Known| fact.record == *record && fact.lane == lane);
        let of_control = heads(&|fact: &Known| {
            fact.lane == Lane::Control && (fact.audience == *audience || fact.audience == Audience::Partnership)
        });
        let mut deps: Vec<FactId> = Vec::new();
        for dep in act.into_iter().chain(of_control).chain(of_record) {
            if !deps.contains(&dep) && deps.len() < 16 {
                deps.push(dep);
            }
        }
        deps
    }

    pub fn notice(&mut self, device: usize, record: RecordId, kind: NoticeKind, receipt: Option<&Signer>) -> NoticeId {
        self.hlc += 1 << 16;
        let audience = Audience::Partnership;
        let new = NewNotice { audience, record, kind, body: Vec::new(), by_receipt: receipt.is_some() };
        let writer = &self.devices[device];
        let (by, signer) = match receipt {
            Some(signer) => (NoticeAuthor::Receipt(SignKey::new(signer.public())), signer),
            None => (NoticeAuthor::Device(writer.mid), &writer.signer),
        };
        let mut heads = self.deps(device, &audience, Lane::Control, &self.control(&audience), None);
        heads.truncate(4);
        let mut nonce = [0; 16];
        nonce[..8].copy_from_slice(&self.hlc.to_le_bytes());
        let notice = notice::write(&new, self.genesis.partnership, by, heads, self.hlc, nonce, signer).expect("notice");
        let id = notice.id;
        self.notices.push(notice);
        self.devices[device].notices.insert(id);
        id
    }

    /// Two devices meet: both know everything that either knew.
    pub fn meet(&mut self, a: usize, b: usize) {
        let facts: BTreeSet<FactId> = self.devices[a].knows.union(&self.devices[b].knows).copied().collect();
        let notices: BTreeSet<NoticeId> = self.devices[a].notices.union(&self.devices[b].notices).copied().collect();
        for device in [a, b] {
            self.devices[device].knows.clone_from(&facts);
            self.devices[device].notices.clone_from(&notices);
        }
    }

    /// Device 0 admits device 2, which knows it at once.
    pub fn admit_third(&mut self) -> FactId {
        let third = &self.devices[2];
        let added = DeviceAdded {
            mid: third.mid,
            member: third.member,
            group: third.group,
            sign: SignKey::new(third.signer.public()),
            seal: BoxKey::new([3; 32]),
            request: RequestHash::new([9; 32]),
        };
        let id = self.membership(0, MembershipFact::DeviceAdded(added));
        self.meet(0, 2);
        id
    }

    pub fn membership(&mut self, device: usize, fact: MembershipFact) -> FactId {
        let audience = Audience::Partnership;
        let record = self.control(&audience);
        self.write(device, audience, vec![(record, FactBody::Membership(fact).into(), None)])[0]
    }

    /// The facts as the model folds them.
    pub fn model_facts(&self) -> Vec<Fact> {
        self.segments.iter().flat_map(Verified::to_facts).collect()
    }

    pub fn model_notices(&self) -> Vec<Notice> {
        self.notices.iter().filter_map(Verified::<SignedNotice>::model).collect()
    }
}
