//! Comparing: from what both devices say they hold to what one of them has to send.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use weft_chain::epoch::audience_bytes;
use weft_chain::root::Leaf;
use weft_model::audience::{Audience, Lane};
use weft_model::ids::{LogId, NoticeId};
use weft_vault::{context, generichash};

use super::message::{BUCKETS, Place, Short};
use super::{Holding, Parcel};

/// Facts of one parcel: the author signs at every multiple of 256, so that each ends at a signed place.
const PARCEL: u64 = 1024;

/// The names of one session: hashes under the handshake's own.
pub(crate) struct Names([u8; 32]);

impl Names {
    pub(crate) const fn under(hash: [u8; 32]) -> Self {
        Self(hash)
    }

    /// BLAKE2b-64(handshake hash, "weft/tag"‖audience17).
    pub(crate) fn audience(&self, audience: &Audience) -> Short {
        generichash::keyed(&self.0, context::TAG, &[&audience_bytes(audience)])
    }

    pub(crate) fn place(&self, leaf: &Leaf) -> Place {
        Place { log: self.name(leaf.log.bytes()), seq: leaf.seq, chain: self.name(&leaf.chain) }
    }

    pub(crate) fn notice(&self, notice: &NoticeId) -> Short {
        self.name(notice.bytes())
    }

    /// BLAKE2b-64(handshake hash, "weft/session-name"‖id of a log or notice, or a chain value).
    fn name(&self, bytes: &[u8]) -> Short {
        generichash::keyed(&self.0, context::SESSION_NAME, &[bytes])
    }

    /// 256 numbers, whatever is shared: number n is the hash of all (name, root) whose name begins with the byte n, by name;
    /// zeros where there is none. As long for one audience as for a thousand: their number does not show on the wire.
    pub(crate) fn digest(&self, mut roots: Vec<(Short, [u8; 32])>) -> Vec<Short> {
        roots.sort_unstable();
        let mut parts: BTreeMap<u8, Vec<&[u8]>> = BTreeMap::new();
        for (name, root) in &roots {
            parts.entry(name[0]).or_default().extend([name.as_slice(), root]);
        }
        let mut buckets = vec![Short::default(); BUCKETS];
        for (bucket, parts) in parts {
            if let Some(place) = buckets.get_mut(usize::from(bucket)) {
                *place = generichash::keyed(&self.0, context::DIGEST, &parts);
            }
        }
        buckets
    }
}

/// What the other device says it holds of an audience.
#[derive(Default)]
pub(crate) struct Theirs {
    pub(crate) logs: BTreeMap<Short, BTreeSet<(u64, Short)>>,
    pub(crate) notices: BTreeSet<Short>,
}

impl Theirs {
    pub(crate) fn add(&mut self, place: Place) {
        self.logs.entry(place.log).or_default().insert((place.seq, place.chain));
    }
}

/// What one audience's other side lacks.
pub(crate) struct Lacking {
    audience: Audience,
    notices: Vec<NoticeId>,
    control: Vec<(LogId, u64)>,
    records: Vec<(LogId, u64, u64)>,
}

/// What the other side lacks of an audience. `chains_at` gives the chain values held at a place of a log.
pub(crate) fn lacking<E>(
    names: &Names,
    audience: Audience,
    holding: &Holding,
    theirs: &Theirs,
    chains_at: impl Fn(&LogId, u64) -> Result<Vec<[u8; 32]>, E>,
) -> Result<Lacking, E> {
    let missing = |notice: &&NoticeId| !theirs.notices.contains(&names.notice(notice));
    let notices = holding.notices.iter().filter(missing).copied().collect();
    let (mut control, mut records) = (BTreeMap::new(), BTreeMap::new());
    for (lane, leaf) in &holding.ends {
        let place = names.place(leaf);
        let none = BTreeSet::new();
        let ends = theirs.logs.get(&place.log).unwrap_or(&none);
        if ends.contains(&(place.seq, place.chain)) {
            continue;
        }
        // Theirs goes on where this one ends, as far as can be known: what it ends with is not held here. If it does not go on
        // from there, they see that and send their branch.
        let mut further = false;
        for (seq, chain) in ends.iter().filter(|(seq, _)| *seq > leaf.seq) {
            further |= !chains_at(&leaf.log, *seq)?.iter().any(|held| names.name(held) == *chain);
        }
        if further {
            continue;
        }
        let mut from = 1;
        for (seq, chain) in ends.iter().rev().filter(|(seq, _)| *seq < leaf.seq) {
            let held = chains_at(&leaf.log, *seq)?;
            if held.iter().any(|held| names.name(held) == *chain) {
                // On a forked log theirs may be another branch than this one.
                let shared = if held.len() == 1 { *seq } else { shared_before(*seq, |seq| chains_at(&leaf.log, seq))? };
                from = shared.saturating_add(1);
                break;
            }
        }
        let lane: &mut BTreeMap<LogId, (u64, u64)> = if *lane == Lane::Control { &mut control } else { &mut records };
        let range = lane.entry(leaf.log).or_insert((from, leaf.seq));
        *range = (range.0.min(from), range.1.max(leaf.seq));
    }
    Ok(Lacking {
        audience,
        notices,
        control: control.into_iter().map(|(log, (from, _))| (log, from)).collect(),
        records: records.into_iter().map(|(log, (from, to))| (log, from, to)).collect(),
    })
}

/// A place before this one at which all branches of a log are one; 0 if none was found. Each step goes twice as far back, so that a
/// log with a long fork costs few questions; what is sent once more then is known there.
fn shared_before<E>(seq: u64, chains_at: impl Fn(u64) -> Result<Vec<[u8; 32]>, E>) -> Result<u64, E> {
    let mut back = 1u64;
    while let Some(place) = seq.checked_sub(back).filter(|place| *place > 0) {
        if chains_at(place)?.len() == 1 {
            return Ok(place);
        }
        back = back.saturating_mul(2);
    }
    Ok(0)
}

/// Everything that is lacking, in the order in which it travels: notices, control, then audiences by how much there is.
pub(crate) fn in_order(mut lacks: Vec<Lacking>) -> VecDeque<Parcel> {
    let mut plan = VecDeque::new();
    for lack in &lacks {
        plan.extend(lack.notices.iter().map(|notice| Parcel::Notice(lack.audience, *notice)));
    }
    for lack in lacks.iter_mut().filter(|lack| !lack.control.is_empty()) {
        plan.push_back(Parcel::Control(lack.audience, std::mem::take(&mut lack.control)));
    }
    lacks.sort_by_key(|lack| {
        lack.records.iter().map(|(_, from, to)| to.saturating_sub(*from)).fold(0, u64::saturating_add)
    });
    for lack in lacks {
        // Logs side by side: what one builds on in another is seldom far from it.
        let mut rest = lack.records;
        while !rest.is_empty() {
            rest.retain_mut(|(log, from, to)| {
                let end =
                    from.saturating_sub(1).saturating_div(PARCEL).saturating_add(1).saturating_mul(PARCEL).min(*to);
                plan.push_back(Parcel::Records(lack.audience, *log, *from, end));
                *from = end.saturating_add(1);
                *from <= *to
            });
        }
    }
    plan
}
