//! Who writes: two groups, their founders, and the devices that the founders admitted; the same in every process.
//!
//! Everything is made from fixed seeds through the calls that the app makes, so that a notebook that the engine made can
//! be admitted ([`People::admit`]) and takes in what they wrote.

use weft_chain::{
    Draft, EpochSecret, Founding, GroupFounded, Log, LogOpened, Request, Segment, Verified, Welcome, founding,
};
use weft_model::audience::{Audience, Lane};
use weft_model::fact::{FactBody, SCHEMA};
use weft_model::ids::{BoxKey, FactId, GroupId, Incarnation, MemberId, Mid, PartnershipId, RecordId, SignKey};
use weft_model::membership::{DeviceAdded, EpochKey, Membership, MembershipFact, control_record};
use weft_model::said::Words;
use weft_store::Store;
use weft_vault::Key;
use weft_vault::sealedbox::BoxPair;
use weft_vault::sign::Signer;

use super::words::Dice;
use crate::Failed;

/// A day of September 2026, in milliseconds.
pub const START: u64 = 1_790_000_000_000;

/// A fact as later ones name it, with its depth.
pub type Seen = (FactId, u64);

/// A device, by its place from 1: odd ones belong to the first group, even ones to the second.
pub struct Device {
    /// Its place.
    pub place: u8,
    /// Its membership.
    pub mid: Mid,
    /// Whose it is.
    pub member: MemberId,
    /// What it signs with.
    pub signer: Signer,
    added: Option<DeviceAdded>,
}

/// A partnership of two groups.
pub struct People {
    founding: Verified<Founding>,
    /// Its devices, the founders' first.
    pub devices: Vec<Device>,
    /// The partnership's one key.
    pub secret: EpochSecret,
    /// What the founders wrote: the key, then who was admitted.
    control: Vec<Verified<Segment>>,
    /// The last of it: what every later fact has seen.
    pub head: Seen,
    /// The first founder's control log, to go on with.
    log: Log,
    dice: Dice,
}

/// The group of a place.
pub const fn group(place: u8) -> GroupId {
    GroupId::new([if place % 2 == 1 { 1 } else { 2 }; 16])
}

const fn member(place: u8) -> MemberId {
    MemberId::new([place + 0x20; 16])
}

/// The member whose notebook is admitted as the `number`th, from 0; at most 32 of them.
const fn newcomer(number: u8) -> MemberId {
    MemberId::new([0x20 - number; 16])
}

fn signer(place: u8) -> Signer {
    Signer::from_seed(&Key::from_bytes([place; 32]))
}

fn pair(place: u8) -> BoxPair {
    BoxPair::from_seed(&Key::from_bytes([place.wrapping_add(0x80); 32]))
}

impl People {
    /// So many devices, from 2 to 200.
    pub fn new(devices: u8) -> Result<Self, Failed> {
        let founding = found()?;
        let genesis = founding.genesis();
        let mut people = Self {
            devices: (1..=devices).map(|place| device(place, &founding)).collect(),
            secret: EpochSecret { audience: Audience::Partnership, generation: 1, key: Key::from_bytes([0x70; 32]) },
            control: Vec::new(),
            head: (FactId::new([0; 32]), 0),
            log: Log::start(opened(genesis.partnership, genesis.founders[0].mid, 1, Lane::Control)),
            founding,
            dice: Dice(7),
        };
        people.write_control()?;
        Ok(people)
    }

    /// The partnership.
    pub fn partnership(&self) -> PartnershipId {
        self.founding.partnership()
    }

    /// A device's log of records, before its first fact.
    pub fn log_of(&self, device: &Device) -> Log {
        Log::start(opened(self.partnership(), device.mid, device.place, Lane::Records))
    }

    /// Puts the genesis and what the founders wrote into an empty store.
    pub fn found(&self, store: &mut Store) -> Result<(), Failed> {
        store.write(|w| {
            w.put_genesis(&self.founding.genesis(), &self.founding.encode())?;
            self.control.iter().try_for_each(|segment| w.append(segment).map(drop))
        })?;
        Ok(())
    }

    /// Admits whoever asked to the first group, one after the other: the file that lets the last of them in. Whoever was
    /// let in before asked in the same order.
    pub fn admit(&self, requests: &[Vec<u8>]) -> Result<Vec<u8>, Failed> {
        let (mut log, mut head, mut dice) = (self.log.clone(), self.head, Dice(8));
        let (mut control, mut last) = (self.control.clone(), None);
        for (number, request) in (0..).zip(requests) {
            let request = Request::verify(request)?;
            let added = DeviceAdded {
                mid: request.mid(&self.partnership()),
                member: newcomer(number),
                group: group(1),
                sign: request.sign,
                seal: request.seal,
                request: request.hash(),
            };
            let draft = self.draft(MembershipFact::DeviceAdded(added), head, &mut dice)?;
            head = (log.id_of(&draft, 0), draft.depth);
            control.extend(log.write(vec![draft], &signer(1))?);
            last = Some(request);
        }
        let request = last.ok_or("nobody asked")?;
        let boxes: Vec<BoxKey> = (1..=2).map(|place| BoxKey::new(pair(place).public())).collect();
        let seals = self.secret.seal_to(&boxes)?;
        // The first one announces the key.
        let control = control.into_iter().enumerate();
        let control = control.map(|(place, segment)| ((place == 0).then(|| seals.clone()), segment));
        let welcome = Welcome {
            founding: self.founding.clone(),
            request: request.hash(),
            inviter: self.devices[0].mid,
            control: control.collect(),
            keys: vec![self.secret.clone()],
        };
        Ok(welcome.seal(&request, &signer(1))?)
    }

    /// The key, the first group's further devices, the second's: each names the one before.
    fn write_control(&mut self) -> Result<(), Failed> {
        let key = EpochKey {
            audience: Audience::Partnership,
            generation: 1,
            key: self.secret.key_id(),
            mids: self.devices.iter().take(2).map(|device| device.mid).collect(),
            previous: None,
        };
        let second = opened(self.partnership(), self.devices[1].mid, 2, Lane::Control);
        let mut logs = [self.log.clone(), Log::start(second)];
        self.say(&mut logs[0], 1, vec![MembershipFact::EpochKey(key)])?;
        for (founder, log) in (1..=2).zip(&mut logs) {
            let of_founder = self.devices.iter().filter(|device| device.place % 2 == founder % 2);
            let added = of_founder.filter_map(|device| device.added.clone()).map(MembershipFact::DeviceAdded);
            let added: Vec<_> = added.collect();
            self.say(log, founder, added)?;
        }
        [self.log, _] = logs;
        Ok(())
    }

    fn say(&mut self, log: &mut Log, founder: u8, facts: Vec<MembershipFact>) -> Result<(), Failed> {
        let mut drafts = Vec::new();
        for fact in facts {
            let mut dice = std::mem::replace(&mut self.dice, Dice(0));
            let draft = self.draft(fact, self.head, &mut dice)?;
            self.dice = dice;
            self.head = (log.id_of(&draft, u64::try_from(drafts.len())?), draft.depth);
            drafts.push(draft);
        }
        self.control.extend(log.write(drafts, &signer(founder))?);
        Ok(())
    }

    fn draft(&self, fact: MembershipFact, (head, depth): Seen, dice: &mut Dice) -> Result<Draft, Failed> {
        let record = control_record(&Membership::founded(&self.founding.genesis()), &Audience::Partnership);
        let deps = if depth == 0 { Vec::new() } else { vec![head] };
        draft_of(record, &FactBody::Membership(fact), deps, depth + 1, START, dice)
    }
}

/// A fact that is not placed yet.
pub fn draft_of(
    record: RecordId,
    body: &FactBody,
    deps: Vec<FactId>,
    depth: u64,
    millis: u64,
    dice: &mut Dice,
) -> Result<Draft, Failed> {
    Ok(Draft {
        schema: SCHEMA,
        kind: body.kind(),
        depth,
        hlc: millis << 16,
        record,
        deps,
        salt: dice.bytes(),
        body: body.encode()?,
    })
}

fn found() -> Result<Verified<Founding>, Failed> {
    let founder = |place: u8, name: &str| -> Result<GroupFounded, Failed> {
        Ok(GroupFounded {
            group: group(place),
            name: Words::new(name)?,
            member: member(place),
            sign: SignKey::new(signer(place).public()),
            seal: BoxKey::new(pair(place).public()),
        })
    };
    let charter = Words::new("Each group decides for itself. What concerns both, both decide.")?;
    let (_, proposal) = founding::propose([9; 16], founder(1, "மட்டக்களப்பு நெசவாளர்கள்")?, charter, &signer(1))?;
    let answer = founding::answer(&proposal, founder(2, "نساء الأغوار")?, &signer(2))?;
    Ok(founding::complete(&proposal, &answer, &signer(1))?)
}

fn device(place: u8, founding: &Verified<Founding>) -> Device {
    let (member, signer) = (member(place), signer(place));
    if let Some(founder) = founding.genesis().founders.get(usize::from(place) - 1) {
        return Device { place, mid: founder.mid, member, signer, added: None };
    }
    let request = Request::write(&signer, BoxKey::new(pair(place).public()), [place; 16]);
    let mid = request.mid(&founding.partnership());
    let added = DeviceAdded {
        mid,
        member,
        group: group(place),
        sign: request.sign,
        seal: request.seal,
        request: request.hash(),
    };
    Device { place, mid, member, signer, added: Some(added) }
}

fn opened(partnership: PartnershipId, mid: Mid, place: u8, lane: Lane) -> LogOpened {
    LogOpened {
        partnership,
        audience: Audience::Partnership,
        lane,
        mid,
        device: SignKey::new(signer(place).public()),
        incarnation: Incarnation::new([place; 16]),
        supersedes: None,
    }
}
