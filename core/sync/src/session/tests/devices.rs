//! Devices in memory: logs, notices and keys of their audiences, and what came to them.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use weft_chain::blob::{self, BlobKind};
use weft_chain::notice::{NoticeContent, Target, sign_content};
use weft_chain::root::Leaf;
use weft_chain::{Draft, EpochSecret, Log, LogOpened, Segment, SignedNotice, Verified, notice};
use weft_model::audience::{Audience, Lane};
use weft_model::ids::{AttachmentId, FactId, Incarnation, LogId, Mid, NoticeId, PartnershipId, RecordId, SignKey};
use weft_model::notice::NoticeAuthor;
use weft_vault::sign::Signer;
use weft_vault::{Key, random};

use super::super::*;
use crate::file::Item;
use crate::relay::MailboxKeys;

/// What stands before a device that a member let in.
pub(crate) const INTRODUCED: &[u8] = b"introduced";

const PARTNERSHIP: PartnershipId = PartnershipId::new([1; 32]);

#[derive(Clone)]
pub(crate) struct Device {
    pub mid: Mid,
    pub signer: Signer,
    keys: BTreeMap<Audience, EpochSecret>,
    others: BTreeMap<Mid, SignKey>,
    removed: BTreeSet<Mid>,
    logs: BTreeMap<LogId, Vec<Verified<Segment>>>,
    notices: BTreeMap<NoticeId, Verified<SignedNotice>>,
    own: BTreeMap<Audience, Log>,
    /// Whether somebody removed could be asking who it is.
    pub wary: bool,
    /// What it misses, of the partnership.
    pub wants: Wanted,
    /// What it has of what somebody else may miss.
    pub gives: Vec<Parcel>,
    /// What it was asked for.
    pub asked: RefCell<Vec<Parcel>>,
    /// Kinds of what came, in order, without repetitions.
    pub order: Vec<String>,
    /// Items that came, and segments among them that were here already.
    pub taken: u64,
    pub repeated: u64,
    pub refused: u64,
    /// Bytes that it hears at once.
    pub piece: usize,
}

/// Two devices that belong to these audiences.
pub(crate) fn together(audiences: &[Audience]) -> [Device; 2] {
    let mut devices: [Device; 2] = std::array::from_fn(|_| Device::new(audiences));
    let [a, b] = &mut devices;
    a.know(b);
    b.know(a);
    devices
}

impl Device {
    pub fn new(audiences: &[Audience]) -> Self {
        let secret = |audience: &Audience| {
            let key = weft_vault::generichash::hash(b"weft/test", &[&weft_chain::epoch::audience_bytes(audience)]);
            EpochSecret { audience: *audience, generation: 1, key: Key::from_bytes(key) }
        };
        Self {
            mid: Mid::new(random::bytes()),
            signer: Signer::from_seed(&Key::random()),
            keys: audiences.iter().map(|audience| (*audience, secret(audience))).collect(),
            others: BTreeMap::new(),
            removed: BTreeSet::new(),
            logs: BTreeMap::new(),
            notices: BTreeMap::new(),
            own: BTreeMap::new(),
            wary: false,
            wants: Wanted::default(),
            gives: Vec::new(),
            asked: RefCell::default(),
            order: Vec::new(),
            taken: 0,
            repeated: 0,
            refused: 0,
            piece: usize::MAX,
        }
    }

    pub fn know(&mut self, other: &Self) {
        self.others.insert(other.mid, SignKey::new(other.signer.public()));
    }

    pub fn forget_device(&mut self, other: &Self) {
        self.others.remove(&other.mid);
    }

    pub fn forget(&mut self, audience: &Audience) {
        self.keys.remove(audience);
    }

    pub fn remove(&mut self, other: &Self) {
        self.others.remove(&other.mid);
        self.removed.insert(other.mid);
    }

    pub fn audiences(&self) -> Vec<Audience> {
        self.keys.keys().copied().collect()
    }

    pub fn key(&self) -> EpochSecret {
        self.keys[&Audience::Partnership].clone()
    }

    pub fn keys(&self) -> Vec<EpochSecret> {
        self.keys.values().cloned().collect()
    }

    /// Writes what follows into another log, as another incarnation does.
    pub fn another_log(&mut self) {
        self.own.clear();
    }

    pub fn write(&mut self, audience: Audience, facts: usize) {
        self.write_bodies(audience, facts, 20);
    }

    pub fn write_large(&mut self, audience: Audience, facts: usize) {
        self.write_bodies(audience, facts, 8000);
    }

    fn write_bodies(&mut self, audience: Audience, facts: usize, size: usize) {
        let opened = LogOpened {
            partnership: PARTNERSHIP,
            audience,
            lane: Lane::Records,
            mid: self.mid,
            device: SignKey::new(self.signer.public()),
            incarnation: Incarnation::new(random::bytes()),
            supersedes: None,
        };
        let log = self.own.entry(audience).or_insert_with(|| Log::start(opened));
        let draft = |_| Draft {
            schema: 1,
            kind: 0x0201,
            depth: 1,
            hlc: 1,
            record: RecordId::new(random::bytes()),
            deps: Vec::new(),
            salt: random::bytes(),
            body: (0..size.div_ceil(16)).flat_map(|_| random::bytes::<16>()).collect(),
        };
        let segments = log.write((0..facts).map(draft).collect(), &self.signer).unwrap();
        self.logs.entry(log.id()).or_default().extend(segments);
    }

    pub fn notice(&mut self, audience: Audience) {
        let content = NoticeContent {
            partnership: PARTNERSHIP,
            audience,
            kind: 1,
            target: Target::Record(RecordId::new(random::bytes())),
            body: vec![7; 30],
            heads: Vec::new(),
            hlc: 1,
            nonce: random::bytes(),
            author: NoticeAuthor::Device(self.mid),
        };
        let notice = sign_content(content, &self.signer).unwrap();
        self.notices.insert(notice.id, notice);
    }

    pub fn facts(&self) -> usize {
        let facts = self.logs.values().flatten().flat_map(|segment| &segment.facts).map(|fact| fact.id);
        facts.collect::<BTreeSet<_>>().len()
    }

    /// Everything held, to be compared.
    pub fn held(&self) -> (BTreeSet<FactId>, BTreeSet<NoticeId>) {
        let facts = self.logs.values().flatten().flat_map(|segment| &segment.facts).map(|fact| fact.id);
        (facts.collect(), self.notices.keys().copied().collect())
    }

    fn came(&mut self, what: &str) {
        if self.order.last().is_none_or(|last| last != what) {
            self.order.push(what.to_owned());
        }
    }

    fn take_segment(&mut self, segment: Verified<Segment>) {
        self.came("records");
        let log = self.logs.entry(segment.log()).or_default();
        let known: BTreeSet<[u8; 32]> = log.iter().flat_map(|held| held.chains()).collect();
        if segment.first_seq() > 1 && !known.contains(&segment.before) {
            // A gap: what the sender does not know of here.
            self.refused += 1;
        } else if known.contains(&segment.tip.chain) {
            self.repeated += 1;
        } else {
            log.push(segment);
        }
    }

    fn ends(&self, audience: &Audience) -> Vec<(Lane, Leaf)> {
        let mut ends = Vec::new();
        for (log, segments) in &self.logs {
            for segment in segments.iter().filter(|segment| segment.opened.audience == *audience) {
                let on = |other: &Verified<Segment>| {
                    other.tip != segment.tip
                        && (other.before == segment.tip.chain || other.chains().contains(&segment.tip.chain))
                };
                if !segments.iter().any(on) {
                    let leaf = Leaf { log: *log, seq: segment.tip.seq, chain: segment.tip.chain };
                    ends.push((segment.opened.lane, leaf));
                }
            }
        }
        ends
    }
}

impl Holdings for Device {
    type Error = Broken;

    fn mid(&self) -> Result<Mid, Broken> {
        Ok(self.mid)
    }

    fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.signer.sign(message)
    }

    fn standing(&self, mid: &Mid) -> Result<Standing, Broken> {
        Ok(match self.others.get(mid) {
            Some(key) => Standing::Belongs(*key),
            None if self.removed.contains(mid) => Standing::Removed,
            None => Standing::Unknown,
        })
    }

    /// As somebody would be admitted: whoever takes this in knows the device.
    fn introduction(&self, proved: bool) -> Result<Vec<Item>, Broken> {
        if !proved && self.wary {
            return Err(Broken::NotMember);
        }
        let shown = [INTRODUCED, self.mid.bytes(), &self.signer.public()].concat();
        Ok(vec![Item::Control { seals: None, blob: shown }])
    }

    fn take_introduction(&mut self, items: Vec<Item>) -> Result<(), Broken> {
        self.take(items)
    }

    fn shared_with(&mut self, _: &Mid) -> Result<Vec<Audience>, Broken> {
        Ok(self.audiences())
    }

    fn holding(&self, audience: &Audience) -> Result<Holding, Broken> {
        let notices = self.notices.values().filter(|notice| notice.content.audience == *audience);
        Ok(Holding { ends: self.ends(audience), notices: notices.map(|notice| notice.id).collect() })
    }

    fn chains_at(&self, _: &Audience, log: &LogId, seq: u64) -> Result<Vec<[u8; 32]>, Broken> {
        let segments = self.logs.get(log).into_iter().flatten();
        let places = segments.flat_map(|segment| segment.facts.iter().map(|fact| fact.seq).zip(segment.chains()));
        Ok(places.filter(|(at, _)| *at == seq).map(|(_, chain)| chain).collect())
    }

    fn wanted(&self, audience: &Audience) -> Result<Wanted, Broken> {
        let wants = *audience == Audience::Partnership;
        Ok(if wants { self.wants.clone() } else { Wanted::default() })
    }

    fn files(&self, _: &Audience) -> Result<Vec<(AttachmentId, u32)>, Broken> {
        Ok(Vec::new())
    }

    fn mailbox_keys(&self, _: &Audience) -> Result<Option<MailboxKeys>, Broken> {
        Ok(MailboxKeys::of(&self.keys(), &self.key()))
    }

    fn pack(&self, parcel: &Parcel) -> Result<Vec<Item>, Broken> {
        let sealed =
            |audience, kind, plain: &[u8]| Item::Blob(blob::seal(kind, plain, &self.keys[audience]).unwrap().0);
        Ok(match parcel {
            Parcel::Notice(audience, id) => vec![sealed(audience, BlobKind::Notice, &self.notices[id].encode())],
            Parcel::Control(..) => Vec::new(),
            Parcel::Records(audience, log, from, to) => {
                let segments = self.logs[log].iter();
                let segments = segments.filter(|segment| segment.tip.seq >= *from && segment.first_seq() <= *to);
                segments.map(|segment| sealed(audience, BlobKind::Records, &segment.encode().unwrap())).collect()
            }
            other => {
                self.asked.borrow_mut().push(other.clone());
                let gives = self.gives.contains(other);
                gives.then(|| Item::Blob(vec![5; 100])).into_iter().collect()
            }
        })
    }

    fn take(&mut self, items: Vec<Item>) -> Result<(), Broken> {
        self.taken += items.len() as u64;
        let keys = self.keys();
        for item in items {
            if let Item::Control { blob: bytes, .. } = &item
                && let Some(device) = bytes.strip_prefix(INTRODUCED)
            {
                let (mid, key) = device.split_at(16);
                self.others.insert(Mid::from_slice(mid).unwrap(), SignKey::from_slice(key).unwrap());
            }
            let Item::Blob(sealed) = item else { continue };
            match blob::open(&sealed, &keys) {
                Ok((BlobKind::Records, plain, place)) => match Segment::verify(&plain) {
                    Ok(segment) if segment.opened.audience == keys[place].audience => self.take_segment(segment),
                    _ => self.refused += 1,
                },
                Ok((BlobKind::Notice, plain, _)) => {
                    self.came("notice");
                    let own = SignKey::new(self.signer.public());
                    let key = |mid: &Mid| if *mid == self.mid { Some(own) } else { self.others.get(mid).copied() };
                    match notice::verify(&plain, &key) {
                        Ok(notice) => {
                            self.notices.insert(notice.id, notice);
                        }
                        Err(_) => self.refused += 1,
                    }
                }
                _ => self.refused += 1,
            }
        }
        Ok(())
    }

    fn settle(&mut self) -> Result<(), Broken> {
        Ok(())
    }
}

/// What a meeting came to.
pub(crate) struct Outcome {
    /// How each side stood at its end; why it broke off, if it did.
    pub met: [Result<Met, Broken>; 2],
    /// Bytes that each side sent.
    pub bytes: [usize; 2],
    /// How often one side answered the other.
    pub turns: usize,
    /// The most bytes that one side sent in one turn.
    pub largest: usize,
}

/// One side's turn: what it sends, and whether it is over.
fn turn(device: &mut Device, meeting: &mut Meeting, arrived: &[u8]) -> Result<(Vec<u8>, bool), Broken> {
    let (mut out, mut over) = (Vec::new(), false);
    let piece = device.piece.min(arrived.len().max(1));
    for bytes in if arrived.is_empty() { vec![arrived] } else { arrived.chunks(piece).collect() } {
        let mut input = bytes;
        while !over {
            let step = meeting.step(device, std::mem::take(&mut input))?;
            out.extend(step.out);
            over = step.over;
            if !step.more {
                break;
            }
        }
    }
    Ok((out, over))
}

/// `a` reaches out to `b`.
pub(crate) fn meet(a: &mut Device, b: &mut Device) -> Outcome {
    meet_until(a, b, usize::MAX)
}

/// The same over a wire that breaks after so many bytes.
pub(crate) fn meet_until(a: &mut Device, b: &mut Device, cut: usize) -> Outcome {
    let mut meetings = [Meeting::reach(&a.key()).unwrap(), Meeting::wait(b.keys())];
    let mut outcome = Outcome { met: [Ok(Met::default()); 2], bytes: [0; 2], turns: 0, largest: 0 };
    let (mut left, mut arrived, mut over) = (cut, [Vec::new(), Vec::new()], [false, false]);
    let (mut quiet, mut at) = (0, 0);
    while quiet < 2 {
        let device: &mut Device = if at == 0 { a } else { b };
        let mut out = Vec::new();
        if !over[at] && outcome.met[at].is_ok() {
            match turn(device, &mut meetings[at], &std::mem::take(&mut arrived[at])) {
                Ok(said) => (out, over[at]) = said,
                Err(broken) => outcome.met[at] = Err(broken),
            }
        }
        outcome.bytes[at] += out.len();
        outcome.largest = outcome.largest.max(out.len());
        out.truncate(left);
        left -= out.len();
        (quiet, outcome.turns) = if out.is_empty() { (quiet + 1, outcome.turns) } else { (0, outcome.turns + 1) };
        at = 1 - at;
        arrived[at].extend(out);
    }
    for (place, meeting) in meetings.iter().enumerate() {
        if outcome.met[place].is_ok() {
            outcome.met[place] = Ok(meeting.met());
        }
    }
    outcome
}
