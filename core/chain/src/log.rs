//! Writing one's own log: facts get their place, id and commitment, and the author signs where a hand-over may end.

use weft_model::audience::Lane;
use weft_model::fact::Fact;
use weft_model::ids::{FactId, LogId, RecordId};
use weft_vault::sign::Signer;

use crate::header::{Header, commit, fact_id, next_chain};
use crate::limits::{BODY_AT_MOST, TIP_EVERY, WRITTEN_AT_MOST};
use crate::opening::LogOpened;
use crate::segment::{Body, ChainFact, EPOCH_KEY, Segment, Tip};
use crate::verify::check_lane;
use crate::{Rejected, Verified};

/// A fact before it has a place in the log.
#[derive(Clone, PartialEq, Eq)]
pub struct Draft {
    /// Version of the body's form.
    pub schema: u16,
    /// What sort of fact.
    pub kind: u16,
    /// 1 + the deepest dependency.
    pub depth: u64,
    /// Hybrid clock.
    pub hlc: u64,
    /// The record it happens to.
    pub record: RecordId,
    /// What its author has seen; at most 16.
    pub deps: Vec<FactId>,
    /// 16 bytes of randomness, fresh for every fact.
    pub salt: [u8; 16],
    /// The body.
    pub body: Vec<u8>,
}

impl std::fmt::Debug for Draft {
    /// Never the body itself: a log must not repeat what somebody told.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Draft(kind {:#06x}, {} bytes)", self.kind, self.body.len())
    }
}

/// A log of this device, at the place where its next fact goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Log {
    opened: LogOpened,
    id: LogId,
    seq: u64,
    chain: [u8; 32],
}

impl Log {
    /// A log before its first fact.
    pub fn start(opened: LogOpened) -> Self {
        let id = opened.id();
        Self { opened, id, seq: 0, chain: *id.bytes() }
    }

    /// A log after its fact `seq`, where the chain value is `chain`.
    pub fn resume(opened: LogOpened, seq: u64, chain: [u8; 32]) -> Self {
        Self { opened, id: opened.id(), seq, chain }
    }

    /// Its opening.
    pub const fn opened(&self) -> &LogOpened {
        &self.opened
    }

    /// Its id.
    pub const fn id(&self) -> LogId {
        self.id
    }

    /// The sequence number of its last fact; 0 before the first.
    pub const fn seq(&self) -> u64 {
        self.seq
    }

    /// The chain value after its last fact.
    pub const fn chain(&self) -> [u8; 32] {
        self.chain
    }

    /// The id that `draft` gets if it is written `ahead` facts from now (0 = next), so that a later draft of the same write
    /// can name it.
    pub fn id_of(&self, draft: &Draft, ahead: u64) -> FactId {
        fact_id(&self.id, self.seq.saturating_add(ahead).saturating_add(1), &header_of(draft).encode())
    }

    /// The fact that `draft` becomes then, as the model folds it: what follows in the same write is judged by it.
    pub fn fact_of(&self, draft: &Draft, ahead: u64) -> Fact {
        let (header, seq) = (header_of(draft), self.seq.saturating_add(ahead).saturating_add(1));
        let (header_bytes, body) = (header.encode(), Some(Body { salt: draft.salt, bytes: draft.body.clone() }));
        let id = fact_id(&self.id, seq, &header_bytes);
        ChainFact { seq, id, header, header_bytes, body }.to_fact(&self.id, self.opened.audience, self.opened.mid)
    }

    /// Writes facts and signs: at the end, at every multiple of 256, before and after an epoch key, and wherever a segment
    /// would grow beyond what fits into a blob. Each segment ends at a signed tip. Nothing is written if anything is refused.
    ///
    /// The log stands behind the new facts at once; if they are not stored, forget this value.
    ///
    /// # Errors
    /// [`Rejected`] if `signer` is not this log's, or a draft breaks a limit or is on the wrong lane.
    pub fn write(&mut self, drafts: Vec<Draft>, signer: &Signer) -> Result<Vec<Verified<Segment>>, Rejected> {
        if signer.public() != *self.opened.device.bytes() {
            return Err(Rejected::WrongSigner);
        }
        drafts.iter().try_for_each(|draft| self.check(draft))?;
        let mut segments = Vec::new();
        let mut run: Vec<ChainFact> = Vec::new();
        let mut before = self.chain;
        let mut size = 0;
        for draft in drafts {
            let alone = self.opened.lane == Lane::Control && draft.kind == EPOCH_KEY;
            let header_bytes = header_of(&draft).encode();
            let grown = header_bytes.len() + draft.body.len() + 24;
            if !run.is_empty() && (alone || size + grown > WRITTEN_AT_MOST) {
                segments.push(self.sign(before, std::mem::take(&mut run), signer));
                (before, size) = (self.chain, 0);
            }
            size += grown;
            run.push(self.append(draft, header_bytes));
            if alone || self.seq.is_multiple_of(TIP_EVERY) {
                segments.push(self.sign(before, std::mem::take(&mut run), signer));
                (before, size) = (self.chain, 0);
            }
        }
        if !run.is_empty() {
            segments.push(self.sign(before, run, signer));
        }
        Ok(segments)
    }

    fn check(&self, draft: &Draft) -> Result<(), Rejected> {
        if draft.body.len() > BODY_AT_MOST {
            return Err(Rejected::TooLarge);
        }
        check_lane(self.opened.lane, draft.kind)?;
        header_of(draft).check()
    }

    fn append(&mut self, draft: Draft, header_bytes: Vec<u8>) -> ChainFact {
        let header = header_of(&draft);
        self.seq = self.seq.saturating_add(1);
        let id = fact_id(&self.id, self.seq, &header_bytes);
        self.chain = next_chain(&self.chain, &id);
        let body = Some(Body { salt: draft.salt, bytes: draft.body });
        ChainFact { seq: self.seq, id, header, header_bytes, body }
    }

    fn sign(&self, before: [u8; 32], facts: Vec<ChainFact>, signer: &Signer) -> Verified<Segment> {
        let signature = signer.sign(&Tip::message(&self.id, self.seq, &self.chain));
        let tip = Tip { seq: self.seq, chain: self.chain, signature };
        Verified::new(Segment { opened: self.opened, before, facts, tip })
    }
}

fn header_of(draft: &Draft) -> Header {
    Header {
        schema: draft.schema,
        kind: draft.kind,
        depth: draft.depth,
        hlc: draft.hlc,
        record: draft.record,
        deps: draft.deps.clone(),
        commit: commit(&draft.salt, &draft.body),
    }
}
