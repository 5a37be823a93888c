//! A segment: a run of one log's facts that ends at a signed tip. One signature authenticates all of it.
//!
//! Anyone may pack whole runs anew, where bodies were erased for instance; nobody can alter, reorder or leave a gap.

use std::collections::BTreeSet;

use weft_model::audience::{Audience, Lane};
use weft_model::fact::{Fact, Held, LogPoint, Order, TELLING};
use weft_model::ids::{FactId, LogId, Mid};
use weft_vault::{context, frame};

use crate::header::{Header, commit, fact_id, next_chain};
use crate::opening::LogOpened;
use crate::run::Checked;
use crate::{Rejected, Verified, packing, parts, verify};

/// The kind of the fact that announces a new epoch key. It stands alone in its segment, because the blob of that segment is
/// sealed under the new key and carries its seals beside it.
pub const EPOCH_KEY: u16 = 0x0105;

/// A run of one log's facts that ends at a signed tip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// The log's opening.
    pub opened: LogOpened,
    /// The chain value before the first fact; the log's id if that is fact 1.
    pub before: [u8; 32],
    /// The facts, in sequence; never empty.
    pub facts: Vec<ChainFact>,
    /// What the author signed.
    pub tip: Tip,
}

/// One fact of a segment, as the log holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChainFact {
    /// Position in the log, from 1.
    pub seq: u64,
    /// Its id.
    pub id: FactId,
    /// Its header, read.
    pub header: Header,
    /// Its header as received: these bytes are hashed.
    pub header_bytes: Vec<u8>,
    /// Its body; none if it was erased or has not arrived. Only a telling may be without.
    pub body: Option<Body>,
}

/// A body with the salt that its commitment is keyed by.
#[derive(Clone, PartialEq, Eq)]
pub struct Body {
    /// 16 random bytes, erased together with the body.
    pub salt: [u8; 16],
    /// The body, in the form of its kind.
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for Body {
    /// Never the bytes themselves: a log must not repeat what somebody told.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Body({} bytes)", self.bytes.len())
    }
}

/// A place in a log that its author signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tip {
    /// The sequence number.
    pub seq: u64,
    /// The chain value there.
    pub chain: [u8; 32],
    /// Ed25519 over "weft/tip"‖log‖seq‖chain.
    pub signature: [u8; 64],
}

impl Tip {
    /// Bytes of an encoded tip.
    pub(crate) const LENGTH: usize = 8 + 32 + 64;

    /// The message that the author signs.
    pub fn message(log: &LogId, seq: u64, chain: &[u8; 32]) -> Vec<u8> {
        frame(context::TIP, &[log.bytes(), &seq.to_le_bytes(), chain])
    }

    pub(crate) fn encode(&self) -> [u8; Self::LENGTH] {
        let mut bytes = [0; Self::LENGTH];
        let fields = self.seq.to_le_bytes().into_iter().chain(self.chain).chain(self.signature);
        for (byte, value) in bytes.iter_mut().zip(fields) {
            *byte = value;
        }
        bytes
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, Rejected> {
        let (seq, rest) = bytes.split_first_chunk::<8>().ok_or(Rejected::Short)?;
        let (chain, rest) = rest.split_first_chunk::<32>().ok_or(Rejected::Short)?;
        let signature = rest.try_into().map_err(|_| Rejected::Malformed)?;
        Ok(Self { seq: u64::from_le_bytes(*seq), chain: *chain, signature })
    }
}

impl ChainFact {
    /// A fact from what a store keeps of it: reads the header, computes the id, checks the body against its commitment.
    ///
    /// # Errors
    /// [`Rejected`] if the header does not read, the body is too long or not the one committed to, or an act has none.
    pub fn from_stored(log: &LogId, seq: u64, header_bytes: Vec<u8>, body: Option<Body>) -> Result<Self, Rejected> {
        let header = Header::decode(&header_bytes)?;
        match &body {
            Some(body) if body.bytes.len() > crate::limits::BODY_AT_MOST => return Err(Rejected::TooLarge),
            Some(body) if commit(&body.salt, &body.bytes) != header.commit => return Err(Rejected::Commitment),
            None if header.kind & TELLING == 0 => return Err(Rejected::ActWithoutBody),
            _ => {}
        }
        let id = fact_id(log, seq, &header_bytes);
        Ok(Self { seq, id, header, header_bytes, body })
    }

    /// Bytes that it takes in a segment: header, salt and body, each behind its length.
    pub fn size(&self) -> usize {
        self.header_bytes.len() + self.body.as_ref().map_or(0, |body| body.bytes.len()) + 24
    }

    /// The fact as the model folds it.
    pub fn to_fact(&self, log: &LogId, audience: Audience, author: Mid) -> Fact {
        let Header { schema, kind, depth, hlc, record, ref deps, commit } = self.header;
        let held = Held::read(schema, kind, self.body.as_ref().map(|body| body.bytes.as_slice()));
        Fact {
            order: Order { depth, hlc, id: self.id },
            record,
            audience,
            author,
            at: LogPoint { log: *log, seq: self.seq },
            deps: deps.clone(),
            kind,
            commit,
            held,
        }
    }
}

impl Segment {
    /// Checks everything that can be checked without other facts: limits, ids, commitments, chain, the tip's signature.
    ///
    /// Left to whoever holds the log: that `before` is the chain value known there (else a gap or a fork), that the mid has
    /// this device key, that every depth is 1 + the deepest dependency, and that the partnership is theirs.
    ///
    /// # Errors
    /// [`Rejected`] says what does not hold. Facts of unknown schema or kind are no error.
    pub fn verify(bytes: &[u8]) -> Result<Verified<Self>, Rejected> {
        Self::check(bytes)?.verify()
    }

    /// Checks the same but for the signature, which several consecutive segments may share: see [`crate::run`].
    ///
    /// # Errors
    /// [`Rejected`] as for [`Self::verify`], never [`Rejected::Signature`].
    pub fn check(bytes: &[u8]) -> Result<Checked, Rejected> {
        verify::segment(bytes).map(Checked::new)
    }

    /// The sequence number of its first fact.
    pub fn first_seq(&self) -> u64 {
        self.facts.first().map_or(self.tip.seq, |fact| fact.seq)
    }

    /// Bytes of its headers and bodies, as [`ChainFact::size`] counts them.
    pub fn size(&self) -> usize {
        self.facts.iter().map(ChainFact::size).sum()
    }

    /// The log's id.
    pub fn log(&self) -> LogId {
        self.opened.id()
    }

    /// The chain value after each fact, in sequence; the last one is the tip's.
    pub fn chains(&self) -> Vec<[u8; 32]> {
        let step = |chain: &mut [u8; 32], fact: &ChainFact| {
            *chain = next_chain(chain, &fact.id);
            Some(*chain)
        };
        self.facts.iter().scan(self.before, step).collect()
    }

    /// Whether it announces an epoch key, alone.
    pub fn announces_key(&self) -> bool {
        self.opened.lane == Lane::Control && self.facts.iter().any(|fact| fact.header.kind == EPOCH_KEY)
    }

    /// The bytes that are sealed into a blob: compressed unless it is a control segment, then padded.
    ///
    /// # Errors
    /// [`Rejected::TooLarge`] if they do not fit into a blob: pack a shorter run.
    pub fn encode(&self) -> Result<Vec<u8>, Rejected> {
        packing::pack(self.opened.lane, &self.encode_opened())
    }

    /// opening ‖ before ‖ headers ‖ bodies ‖ tip. Headers and bodies are lists of parts; an absent body is an empty part.
    pub fn encode_opened(&self) -> Vec<u8> {
        let (mut headers, mut bodies) = (Vec::new(), Vec::new());
        for fact in &self.facts {
            parts::write(&mut headers, &fact.header_bytes);
            let body = fact.body.as_ref().map(|body| [&body.salt, body.bytes.as_slice()].concat());
            parts::write(&mut bodies, &body.unwrap_or_default());
        }
        let mut opened = Vec::with_capacity(headers.len() + bodies.len() + 512);
        for part in [&self.opened.encode(), self.before.as_slice(), &headers, &bodies, &self.tip.encode()] {
            parts::write(&mut opened, part);
        }
        opened
    }
}

impl Verified<Segment> {
    /// The facts as the model folds them.
    pub fn to_facts(&self) -> Vec<Fact> {
        let log = self.log();
        let fact = |fact: &ChainFact| fact.to_fact(&log, self.opened.audience, self.opened.mid);
        self.facts.iter().map(fact).collect()
    }

    /// The same run without the bodies of these tellings: what is erased stays out wherever it is stored or sent.
    ///
    /// # Errors
    /// [`Rejected::ActWithoutBody`] if one of them is an act.
    pub fn without(&self, tellings: &BTreeSet<FactId>) -> Result<Self, Rejected> {
        let gone = |fact: &ChainFact| fact.body.is_some() && tellings.contains(&fact.id);
        if !self.facts.iter().any(gone) {
            return Ok(self.clone());
        }
        let Segment { opened, before, mut facts, tip } = (**self).clone();
        facts.iter_mut().filter(|fact| gone(fact)).for_each(|fact| fact.body = None);
        repack(opened, before, facts, tip)
    }
}

/// Packs facts a store holds into a segment, checking all of it again.
///
/// A run may end only at a place its author signed; the fact of an epoch key stays alone in its segment.
///
/// # Errors
/// [`Rejected`] says what does not hold.
pub fn repack(
    opened: LogOpened,
    before: [u8; 32],
    facts: Vec<ChainFact>,
    tip: Tip,
) -> Result<Verified<Segment>, Rejected> {
    let stored = facts.into_iter().map(|fact| (fact.header_bytes, fact.body));
    Checked::new(verify::whole(opened, before, stored.map(Ok), tip)?).verify()
}
