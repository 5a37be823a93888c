//! One sealed record while it is open: its segments and notices, checked, and the keys of its audience.
//!
//! Its logs are trees of chain values as those of other records: nothing here depends on the order of arrival, a fork keeps
//! both branches, a gap is not taken.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use weft_chain::welcome::Control;
use weft_chain::{EpochSecret, LogOpened, Seals, Segment, SignedNotice, Supersedes, Verified, notice};
use weft_model::audience::{Audience, Lane};
use weft_model::fact::{Fact, Held};
use weft_model::fold::Record;
use weft_model::ids::{AttachmentId, FactId, Incarnation, LogId, Mid, NoticeId, RecordId, SignKey};
use weft_model::membership::Membership;
use weft_model::notice::Notice;
use weft_model::said::{Attachment, Content};
use weft_store::Whole;
use weft_sync::session::{Holding, chains_at};
use weft_vault::Key;

use crate::error::WeftError;
use crate::notebook::{RequestId, UNREADABLE};

/// The form of what is kept beside the segments.
const FORMAT: u16 = 1;

/// Everything held of one record.
#[derive(Clone)]
pub(crate) struct Kept {
    id: RecordId,
    segments: Vec<Verified<Segment>>,
    notices: BTreeMap<NoticeId, Verified<SignedNotice>>,
    /// Notices whose signers' keys are not known now, as they were stored.
    unverified: Vec<Vec<u8>>,
    keys: Vec<EpochSecret>,
    seals: BTreeMap<FactId, Seals>,
    /// What requests led to: in the table of requests they would name this record.
    requests: BTreeMap<RequestId, Vec<u8>>,
    /// Its receipt number as it is spoken, until that was given.
    number: Option<String>,
}

/// What is stored beside segments and notices.
#[derive(Serialize, Deserialize)]
struct Beside {
    format: u16,
    keys: Vec<(u32, [u8; 32])>,
    seals: Vec<(FactId, Vec<u8>)>,
    requests: Vec<(RequestId, Vec<u8>)>,
    number: Option<String>,
}

/// What became of a segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Took {
    /// So many of its facts were new.
    New(u64),
    /// All of it was here.
    Known,
    /// What comes before it, or who wrote it, is not known yet.
    Waits,
    /// It can never be part of this record.
    Foreign,
}

impl Kept {
    /// A record of which nothing is held.
    pub(crate) const fn new(id: RecordId) -> Self {
        Self {
            id,
            segments: Vec::new(),
            notices: BTreeMap::new(),
            unverified: Vec::new(),
            keys: Vec::new(),
            seals: BTreeMap::new(),
            requests: BTreeMap::new(),
            number: None,
        }
    }

    /// A record as it was stored; everything is verified again.
    pub(crate) fn read(whole: &Whole, membership: &Membership) -> Result<Self, WeftError> {
        let mut kept = Self::new(whole.record.id);
        for bytes in &whole.segments {
            kept.segments.push(Segment::verify(bytes).map_err(|_| UNREADABLE)?);
        }
        for bytes in &whole.notices {
            match notice::verify(bytes, &|mid| kept.key_of(mid, membership)) {
                Ok(notice) => {
                    kept.notices.insert(notice.id, notice);
                }
                // Its device is known to nobody any more: a removal undid its admission. Kept as it is, it counts nowhere.
                Err(_) => kept.unverified.push(bytes.clone()),
            }
        }
        let beside: Beside = postcard::from_bytes(&whole.beside).map_err(|_| UNREADABLE)?;
        if beside.format > FORMAT {
            return Err(WeftError::Newer);
        }
        for (generation, key) in beside.keys {
            kept.keys.push(EpochSecret { audience: kept.audience(), generation, key: Key::from_bytes(key) });
        }
        for (fact, seals) in beside.seals {
            kept.seals.insert(fact, Seals::decode(&seals).map_err(|_| UNREADABLE)?);
        }
        (kept.requests, kept.number) = (beside.requests.into_iter().collect(), beside.number);
        Ok(kept)
    }

    /// The signing key of a device, known from the membership or from what it wrote here.
    fn key_of(&self, mid: &Mid, membership: &Membership) -> Option<SignKey> {
        let wrote = || self.segments.iter().find(|segment| segment.opened.mid == *mid);
        membership.key_of(mid).or_else(|| wrote().map(|segment| segment.opened.device))
    }

    /// As it is stored, with what its facts fold to.
    pub(crate) fn whole(&self, record: Record) -> Result<Whole, WeftError> {
        let beside = Beside {
            format: FORMAT,
            keys: self.keys.iter().map(|secret| (secret.generation, *secret.key.as_bytes())).collect(),
            seals: self.seals.iter().map(|(fact, seals)| (*fact, seals.as_bytes().to_vec())).collect(),
            requests: self.requests.iter().map(|(id, result)| (*id, result.clone())).collect(),
            number: self.number.clone(),
        };
        let segments = self.segments.iter().map(|segment| segment.encode().map_err(|_| UNREADABLE));
        let tellings = self.facts().into_iter().filter_map(|fact| Some((fact.id(), content(&fact)?.clone()))).collect();
        Ok(Whole {
            record,
            tellings,
            segments: segments.collect::<Result<_, _>>()?,
            notices: self
                .notices
                .values()
                .map(|notice| notice.encode())
                .chain(self.unverified.iter().cloned())
                .collect(),
            beside: postcard::to_allocvec(&beside).map_err(|_| UNREADABLE)?,
        })
    }

    pub(crate) const fn id(&self) -> RecordId {
        self.id
    }

    pub(crate) const fn audience(&self) -> Audience {
        Audience::Record(self.id)
    }

    /// Takes a segment in. A second time it changes nothing; one whose bodies were missing here brings them.
    pub(crate) fn take(&mut self, segment: &Verified<Segment>, membership: &Membership) -> Took {
        let opened = &segment.opened;
        if opened.audience != self.audience() || opened.partnership != membership.partnership {
            return Took::Foreign;
        }
        match membership.key_of(&opened.mid) {
            None => return Took::Waits,
            Some(key) if key != opened.device => return Took::Foreign,
            Some(_) => {}
        }
        let (log, mut known) = (segment.log(), BTreeSet::new());
        for held in self.segments.iter().filter(|held| held.log() == log) {
            known.extend(held.facts.iter().map(|fact| fact.seq).zip(held.chains()));
        }
        let first = segment.first_seq();
        if first > 1 && !known.contains(&(first.saturating_sub(1), segment.before)) {
            return Took::Waits;
        }
        let places = segment.facts.iter().map(|fact| fact.seq).zip(segment.chains());
        let new = places.filter(|place| !known.contains(place)).count();
        if new == 0 && !self.fills(segment) {
            return Took::Known;
        }
        self.segments.push(segment.clone());
        Took::New(u64::try_from(new).unwrap_or(u64::MAX))
    }

    /// Whether a segment brings a body that is missing here.
    fn fills(&self, segment: &Segment) -> bool {
        let here: BTreeSet<FactId> = self.chain_facts().filter(|(_, here)| *here).map(|(id, _)| id).collect();
        segment.facts.iter().any(|fact| fact.body.is_some() && !here.contains(&fact.id))
    }

    fn chain_facts(&self) -> impl Iterator<Item = (FactId, bool)> {
        self.segments.iter().flat_map(|segment| &segment.facts).map(|fact| (fact.id, fact.body.is_some()))
    }

    /// Takes a notice in; false if it was here.
    pub(crate) fn take_notice(&mut self, notice: Verified<SignedNotice>) -> bool {
        self.notices.insert(notice.id, notice).is_none()
    }

    /// Takes a key in, with the seals that travel beside its fact.
    pub(crate) fn take_key(&mut self, secret: EpochSecret, fact: FactId, seals: Seals) {
        if !self.keys.contains(&secret) {
            self.keys.push(secret);
        }
        self.seals.entry(fact).or_insert(seals);
    }

    pub(crate) fn keys(&self) -> &[EpochSecret] {
        &self.keys
    }

    pub(crate) fn remember(&mut self, request: RequestId, result: Vec<u8>) {
        self.requests.insert(request, result);
    }

    /// Keeps the receipt number until it was given, or forgets it then.
    pub(crate) fn keep_number(&mut self, number: Option<String>) {
        self.number = number;
    }

    pub(crate) fn number(&self) -> Option<&str> {
        self.number.as_deref()
    }

    pub(crate) fn remembered(&self, request: &RequestId) -> Option<&[u8]> {
        self.requests.get(request).map(Vec::as_slice)
    }

    /// Erases the words of tellings, for good; answers the files that no telling of this record names any more.
    pub(crate) fn erase(&mut self, tellings: &BTreeSet<FactId>) -> Result<Vec<AttachmentId>, WeftError> {
        if !self.chain_facts().any(|(id, here)| here && tellings.contains(&id)) {
            return Ok(Vec::new());
        }
        let mut files: Vec<_> = self.files().into_iter().map(|file| file.id).collect();
        let mut bare: Vec<Verified<Segment>> = Vec::with_capacity(self.segments.len());
        for segment in &self.segments {
            let segment = segment.without(tellings).map_err(|_| UNREADABLE)?;
            // One that came again, with the words, is now the same as the one that was here.
            if !bare.contains(&segment) {
                bare.push(segment);
            }
        }
        self.segments = bare;
        let still = self.files();
        files.retain(|file| still.iter().all(|other| other.id != *file));
        Ok(files)
    }

    /// Its facts, those with their bodies first. What a member wrote here about another record is none of this one.
    pub(crate) fn facts(&self) -> Vec<Fact> {
        let mut facts: Vec<Fact> = self.segments.iter().flat_map(|segment| self.own_facts(segment)).collect();
        facts.sort_by_key(|fact| fact.held == Held::Absent);
        facts
    }

    /// On the lane of records what happened to this record; on the control lane what happened to its audience.
    fn own_facts(&self, segment: &Verified<Segment>) -> Vec<Fact> {
        let about = segment.opened.lane == Lane::Records;
        segment.to_facts().into_iter().filter(|fact| (fact.record == self.id) == about).collect()
    }

    /// Its notices as the model folds them.
    pub(crate) fn model_notices(&self) -> Vec<Notice> {
        self.notices.values().filter_map(Verified::model).filter(|notice| notice.record == self.id).collect()
    }

    /// Its notices as they travel.
    pub(crate) fn notices(&self) -> impl Iterator<Item = Vec<u8>> {
        self.notices.values().map(|notice| notice.encode())
    }

    /// One of its notices as it travels.
    pub(crate) fn notice(&self, id: &NoticeId) -> Option<Vec<u8>> {
        self.notices.get(id).map(|notice| notice.encode())
    }

    /// The ends of its logs, every branch, and the ids of its notices.
    pub(crate) fn holding(&self) -> Holding {
        Holding::of(&self.segments, self.notices.keys().copied().collect())
    }

    /// The chain values at a place of one of its logs.
    pub(crate) fn chains_at(&self, log: &LogId, seq: u64) -> Vec<[u8; 32]> {
        chains_at(&self.segments, log, seq)
    }

    /// The files that its tellings name.
    pub(crate) fn files(&self) -> Vec<Attachment> {
        let facts = self.facts();
        facts.iter().filter_map(content).filter_map(Content::file).cloned().collect()
    }

    /// Its segments on the lane of records.
    pub(crate) fn records(&self) -> Vec<Verified<Segment>> {
        self.segments.iter().filter(|segment| segment.opened.lane == Lane::Records).cloned().collect()
    }

    /// Its control segments with the seals beside them, in no order.
    pub(crate) fn control(&self) -> Vec<Control> {
        let control = self.segments.iter().filter(|segment| segment.opened.lane == Lane::Control);
        let seals = |segment: &Verified<Segment>| self.seals.get(&segment.facts.first()?.id).cloned();
        control.map(|segment| (seals(segment), segment.clone())).collect()
    }

    /// The telling's words, if it is one of this record and its body is missing.
    pub(crate) fn misses(&self, telling: &FactId) -> bool {
        let mut of = self.chain_facts().filter(|(id, _)| id == telling).peekable();
        of.peek().is_some() && of.all(|(_, here)| !here)
    }

    /// The newest clock of a device's facts here.
    pub(crate) fn clock_of(&self, mid: &Mid) -> u64 {
        let own = self.segments.iter().filter(|segment| segment.opened.mid == *mid);
        own.flat_map(|segment| &segment.facts).map(|fact| fact.header.hlc).max().unwrap_or(0)
    }

    /// The log that a device writes here, as this incarnation, with its end; of a forked one, the longest branch.
    pub(crate) fn own_log(&self, mid: &Mid, now: &Incarnation, lane: Lane) -> Option<(LogOpened, u64, [u8; 32])> {
        let own = self.segments.iter().filter(|segment| segment.opened.mid == *mid && segment.opened.lane == lane);
        let last = own.filter(|segment| segment.opened.incarnation == *now).max_by_key(|segment| segment.tip.seq)?;
        Some((last.opened, last.tip.seq, last.tip.chain))
    }

    /// Where the log of an earlier incarnation stood that no later one goes on from yet.
    pub(crate) fn superseded(&self, mid: &Mid, now: &Incarnation, lane: Lane) -> Option<Supersedes> {
        let own = self.segments.iter().filter(|segment| segment.opened.mid == *mid && segment.opened.lane == lane);
        let before: Vec<_> = own.filter(|segment| segment.opened.incarnation != *now).collect();
        let gone: BTreeSet<LogId> = before.iter().filter_map(|one| one.opened.supersedes).map(|end| end.log).collect();
        let last = before.into_iter().filter(|one| !gone.contains(&one.log())).max_by_key(|one| one.tip.seq)?;
        Some(Supersedes { log: last.log(), seq: last.tip.seq, chain: last.tip.chain })
    }
}

fn content(fact: &Fact) -> Option<&Content> {
    match &fact.held {
        Held::Known(body) => body.content(),
        _ => None,
    }
}
