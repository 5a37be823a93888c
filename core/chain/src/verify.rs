//! Checks a segment before anything in it is believed. Only `segment` and `run` call it.

use weft_model::audience::Lane;
use weft_model::fact::lane_of;
use weft_model::ids::LogId;
use weft_vault::sign;

use crate::limits::{BODY_AT_MOST, HEADER_AT_MOST, OPENED_AT_MOST, OPENING_AT_MOST, SEQ_AT_MOST};
use crate::opening::LogOpened;
use crate::parts::Parts;
use crate::segment::{Body, ChainFact, Segment, Tip};
use crate::{Rejected, header, packing, request};

/// A header as received, and its body.
type Stored = (Vec<u8>, Option<Body>);

const SALT: usize = 16;

/// Unpacks, takes apart and checks everything but the signature.
pub(crate) fn segment(bytes: &[u8]) -> Result<Segment, Rejected> {
    let unpacked = packing::unpack(bytes)?;
    let mut parts = Parts::new(&unpacked.opened);
    let opened = LogOpened::decode(parts.next(OPENING_AT_MOST)?)?;
    let before = parts.array::<32>()?;
    let headers = Parts::new(parts.next(OPENED_AT_MOST)?);
    let bodies = Parts::new(parts.next(OPENED_AT_MOST)?);
    let tip = Tip::decode(parts.next(Tip::LENGTH)?)?;
    if opened.lane != unpacked.lane {
        return Err(Rejected::WrongLane);
    }
    match unpacked.lane {
        Lane::Control => packing::check_padding(parts.rest(), bytes.len())?,
        Lane::Records => parts.end()?,
    }
    whole(opened, before, Facts { headers, bodies, failed: false }, tip)
}

/// Checks what was taken apart, or what a store holds; the tip's signature is left to [`signed`].
pub(crate) fn whole(
    opened: LogOpened,
    before: [u8; 32],
    stored: impl Iterator<Item = Result<Stored, Rejected>>,
    tip: Tip,
) -> Result<Segment, Rejected> {
    let stored = stored.collect::<Result<Vec<_>, _>>()?;
    let count = u64::try_from(stored.len()).map_err(|_| Rejected::TooLarge)?;
    let skipped = tip.seq.checked_sub(count).ok_or(Rejected::Chain)?;
    let log = opened.id();
    if count == 0 {
        return Err(Rejected::Empty);
    }
    if tip.seq > SEQ_AT_MOST {
        return Err(Rejected::TooLarge);
    }
    if skipped == 0 && before != *log.bytes() {
        return Err(Rejected::Chain);
    }
    let mut chain = before;
    let mut facts = Vec::with_capacity(stored.len());
    for (seq, (header_bytes, body)) in (skipped.saturating_add(1)..).zip(stored) {
        let fact = ChainFact::from_stored(&log, seq, header_bytes, body)?;
        check_lane(opened.lane, fact.header.kind)?;
        request::check_admission(&opened.partnership, &fact)?;
        chain = header::next_chain(&chain, &fact.id);
        facts.push(fact);
    }
    if chain != tip.chain {
        return Err(Rejected::Chain);
    }
    let segment = Segment { opened, before, facts, tip };
    if segment.announces_key() && segment.facts.len() > 1 {
        return Err(Rejected::KeyNotAlone);
    }
    Ok(segment)
}

/// Whether the author signed this tip. `log` is the id of `opened`.
pub(crate) fn signed(opened: &LogOpened, log: &LogId, tip: &Tip) -> Result<(), Rejected> {
    let holds = sign::verify(opened.device.bytes(), &Tip::message(log, tip.seq, &tip.chain), &tip.signature);
    if holds { Ok(()) } else { Err(Rejected::Signature) }
}

/// Areas whose lane this version knows must keep to it; an area of a newer version may be on either.
pub(crate) fn check_lane(lane: Lane, kind: u16) -> Result<(), Rejected> {
    if lane_of(kind).is_none_or(|wanted| wanted == lane) { Ok(()) } else { Err(Rejected::WrongLane) }
}

/// Headers and bodies, side by side; grows only with what is really there.
struct Facts<'a> {
    headers: Parts<'a>,
    bodies: Parts<'a>,
    failed: bool,
}

impl Facts<'_> {
    fn one(&mut self) -> Result<Stored, Rejected> {
        let header = self.headers.next(HEADER_AT_MOST)?;
        let body = self.bodies.next(SALT + BODY_AT_MOST)?;
        let body = match body.split_first_chunk::<SALT>() {
            Some((salt, bytes)) => Some(Body { salt: *salt, bytes: bytes.to_vec() }),
            None if body.is_empty() => None,
            None => return Err(Rejected::Malformed),
        };
        Ok((header.to_vec(), body))
    }
}

impl Iterator for Facts<'_> {
    type Item = Result<Stored, Rejected>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.failed || (self.headers.is_empty() && self.bodies.is_empty()) {
            return None;
        }
        let fact = self.one();
        self.failed = fact.is_err();
        Some(fact)
    }
}
