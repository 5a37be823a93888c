//! Signing: gives decided facts their place in this device's logs.
//!
//! Each fact names what its author had seen: the act it belongs to, the heads of its record, the control heads of
//! the partnership and of its audience. Several facts of one decision name each other in turn.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use weft_chain::{Draft, Log, LogOpened, Segment, Verified};
use weft_model::audience::{Audience, Lane};
use weft_model::fact::{FactBody, NewFact, SCHEMA};
use weft_model::ids::{FactId, RecordId};
use weft_model::membership::Membership;
use weft_model::standing::Past;
use weft_vault::random;

use crate::clock::Clock;
use crate::error::WeftError;
use crate::identity::{Identity, Place};
use crate::sealed::Readable;

/// Record heads that one fact names; more are joined by a merge fact first. With one act and twice
/// [`CONTROL_HEADS`] that stays within the 16 dependencies a header may hold.
const RECORD_HEADS: usize = 7;
/// Control heads of one audience that one fact names: first those that know this device, the deepest first.
const CONTROL_HEADS: usize = 4;
/// Control heads of its own audience that a control fact names, so that it joins what others left open.
const JOINED_HEADS: usize = 12;
/// Heads that one merge fact joins.
const MERGED_AT_ONCE: usize = 8;

/// A fact with its depth.
type Seen = (FactId, u64);

/// One transaction's worth of facts of this device, not yet signed.
pub(crate) struct Signing<'a> {
    readable: Readable<'a>,
    /// The notebook's own until a record's audience comes into being: what follows is judged by who belongs to it.
    past: Cow<'a, Past>,
    identity: &'a Identity,
    place: Place,
    clock: Clock,
    hlc: u64,
    /// The clock of sealed records: on that of everything else they must leave no gap.
    sealed_hlc: u64,
    logs: BTreeMap<(Audience, Lane), (Log, Vec<Draft>)>,
    heads: BTreeMap<RecordId, Vec<Seen>>,
    control: BTreeMap<Audience, Vec<Seen>>,
    depths: BTreeMap<FactId, u64>,
}

impl<'a> Signing<'a> {
    pub(crate) fn new(
        readable: Readable<'a>,
        past: &'a Past,
        identity: &'a Identity,
        place: Place,
        clock: Clock,
        hlc: u64,
    ) -> Self {
        Self {
            readable,
            past: Cow::Borrowed(past),
            identity,
            place,
            clock,
            hlc,
            sealed_hlc: readable.open.all().map(|kept| kept.clock_of(&place.mid)).max().unwrap_or(0),
            logs: BTreeMap::new(),
            heads: BTreeMap::new(),
            control: BTreeMap::new(),
            depths: BTreeMap::new(),
        }
    }

    /// The hybrid clock after the last fact.
    pub(crate) const fn hlc(&self) -> u64 {
        self.hlc
    }

    /// The next value of the hybrid clock in an audience.
    pub(crate) fn tick(&mut self, audience: &Audience) -> u64 {
        if let Audience::Record(_) = audience {
            self.sealed_hlc = self.clock.tick(self.sealed_hlc.max(self.hlc));
            return self.sealed_hlc;
        }
        self.hlc = self.clock.tick(self.hlc);
        self.hlc
    }

    /// The control heads that a notice names: the deepest ones. Who belongs to a record's audience, only its own say.
    pub(crate) fn control_heads(&mut self, audience: &Audience) -> Vec<FactId> {
        let of = if let Audience::Record(_) = audience { audience } else { &Audience::Partnership };
        self.seen_control(of, CONTROL_HEADS).into_iter().map(|(id, _)| id).collect()
    }

    /// Who belongs after everything placed so far.
    pub(crate) fn membership(&self) -> Rc<Membership> {
        self.past.now()
    }

    /// Places facts in the order given; `belongs_to` counts within `facts`.
    pub(crate) fn facts(&mut self, facts: &[NewFact]) -> Result<Vec<FactId>, WeftError> {
        let mut placed: Vec<FactId> = Vec::new();
        for fact in facts {
            let act = fact.belongs_to.and_then(|place| placed.get(place)).copied();
            placed.push(self.fact(fact, act)?);
        }
        Ok(placed)
    }

    fn fact(&mut self, fact: &NewFact, act: Option<FactId>) -> Result<FactId, WeftError> {
        self.merge(fact)?;
        let mut deps: Vec<Seen> = Vec::new();
        deps.extend(act.map(|id| (id, self.depths.get(&id).copied().unwrap_or(0))));
        let joined = if fact.body.lane() == Lane::Control { JOINED_HEADS } else { CONTROL_HEADS };
        if fact.body.lane() == Lane::Records {
            deps.extend(self.record_heads(&fact.record)?);
        }
        if fact.audience != Audience::Partnership {
            deps.extend(self.seen_control(&Audience::Partnership, CONTROL_HEADS));
        }
        deps.extend(self.seen_control(&fact.audience, joined));
        self.place(fact, deps)
    }

    /// Joins the heads of a record until few enough are left to name.
    fn merge(&mut self, fact: &NewFact) -> Result<(), WeftError> {
        if fact.body.lane() == Lane::Control {
            return Ok(());
        }
        loop {
            let heads = self.record_heads(&fact.record)?;
            if heads.len() <= RECORD_HEADS {
                return Ok(());
            }
            let merge =
                NewFact { record: fact.record, audience: fact.audience, body: FactBody::Merged, belongs_to: None };
            let mut deps: Vec<Seen> = heads.into_iter().take(MERGED_AT_ONCE).collect();
            deps.extend(self.seen_control(&Audience::Partnership, CONTROL_HEADS));
            self.place(&merge, deps)?;
        }
    }

    fn place(&mut self, fact: &NewFact, deps: Vec<Seen>) -> Result<FactId, WeftError> {
        let mut named = BTreeSet::new();
        let deps: Vec<Seen> = deps.into_iter().filter(|(id, _)| named.insert(*id)).collect();
        let depth = deps.iter().map(|(_, depth)| *depth).max().unwrap_or(0).saturating_add(1);
        let draft = Draft {
            schema: SCHEMA,
            kind: fact.body.kind(),
            depth,
            hlc: self.tick(&fact.audience),
            record: fact.record,
            deps: deps.iter().map(|(id, _)| *id).collect(),
            salt: random::bytes(),
            body: fact.body.encode().map_err(|_| WeftError::bad("this cannot be written down"))?,
        };
        let lane = fact.body.lane();
        let (log, drafts) = self.log(fact.audience, lane)?;
        let ahead = u64::try_from(drafts.len()).unwrap_or(u64::MAX);
        let id = log.id_of(&draft, ahead);
        let opens =
            (lane == Lane::Control && matches!(fact.audience, Audience::Record(_))).then(|| log.fact_of(&draft, ahead));
        drafts.push(draft);
        if let Some(control) = opens {
            self.past.to_mut().add(control);
        }
        self.depths.insert(id, depth);
        let heads = self.heads.entry(fact.record).or_default();
        heads.retain(|(head, _)| !named.contains(head));
        heads.push((id, depth));
        if lane == Lane::Control {
            let heads = self.control.entry(fact.audience).or_default();
            heads.retain(|(head, _)| !named.contains(head));
            heads.push((id, depth));
        }
        Ok(id)
    }

    fn log(&mut self, audience: Audience, lane: Lane) -> Result<&mut (Log, Vec<Draft>), WeftError> {
        let key = (audience, lane);
        if !self.logs.contains_key(&key) {
            let log = match self.readable.own_log(&audience, lane)? {
                Some((opened, seq, chain)) => Log::resume(opened, seq, chain),
                None => Log::start(LogOpened {
                    partnership: self.place.partnership,
                    audience,
                    lane,
                    mid: self.place.mid,
                    device: self.identity.sign_key(),
                    incarnation: self.readable.snapshot.place()?.map_or(self.identity.incarnation, |(_, now)| now),
                    supersedes: self.readable.superseded(&audience, lane)?,
                }),
            };
            self.logs.insert(key, (log, Vec::new()));
        }
        self.logs.get_mut(&key).ok_or(WeftError::Damaged { what: "a log of this device is missing" })
    }

    fn record_heads(&mut self, record: &RecordId) -> Result<Vec<Seen>, WeftError> {
        if let Some(heads) = self.heads.get(record) {
            return Ok(heads.clone());
        }
        let heads = self.readable.heads(record)?;
        self.heads.insert(*record, heads.clone());
        Ok(heads)
    }

    fn seen_control(&mut self, audience: &Audience, at_most: usize) -> Vec<Seen> {
        let (past, mid) = (&self.past, self.place.mid);
        let known = || past.heads(audience).into_iter().filter_map(|id| Some((id, past.depth(&id)?))).collect();
        let heads = self.control.entry(*audience).or_insert_with(known);
        // A fact is judged by what it names: heads that do not know its own device would make it nobody's. A head that
        // was just placed is not in the past yet; it names those that do.
        let knows_me = |id: &FactId| past.depth(id).is_none() || past.at(&[*id]).device(&mid).is_some();
        heads.sort_by_cached_key(|(id, depth)| (!knows_me(id), std::cmp::Reverse(*depth), *id));
        heads.iter().take(at_most).copied().collect()
    }

    /// Signs everything placed.
    pub(crate) fn sign(self) -> Result<Vec<Verified<Segment>>, WeftError> {
        let mut segments = Vec::new();
        for (mut log, drafts) in self.logs.into_values() {
            let signed = log.write(drafts, self.identity.signer());
            segments.extend(signed.map_err(|_| WeftError::bad("this is too large to be written down"))?);
        }
        Ok(segments)
    }
}
