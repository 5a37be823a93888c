//! Ways for a history to arrive: in any order, twice, packed differently, with bodies first missing.

use std::path::Path;

use weft_chain::{ChainFact, Segment, SignedNotice, Verified, repack};
use weft_model::ids::Incarnation;
use weft_store::{Behind, Rescued, Store, StoreError, StoreKeys, Writer};
use weft_vault::Key;

use super::World;
use super::random::Dice;

pub fn keys() -> StoreKeys {
    StoreKeys { database: Key::from_bytes([1; 32]), drafts: Key::from_bytes([2; 32]), anchor: Key::from_bytes([3; 32]) }
}

/// A new notebook of a world's partnership.
pub fn notebook(dir: &Path, world: &World) -> Store {
    let mut store = Store::create(dir, &keys()).expect("created");
    store.write(|w| w.put_genesis(&world.genesis, b"signed")).expect("founded");
    store
}

/// Rescues a notebook; what waits is held as it is, as nobody here imports it again.
pub fn rescue(dir: &Path) -> Result<Rescued, StoreError> {
    Store::rescue(dir, &keys(), &mut |behind, _| match behind {
        Behind::Segment(segment) => segment.encode().ok(),
        Behind::Notice { bytes, .. } => Some(bytes.to_vec()),
    })
}

/// A notebook that was rescued and gone on with.
pub fn rescued(dir: &Path) -> Store {
    rescue(dir).expect("rescued");
    let mut store = Store::open(dir, &keys()).expect("opened");
    store.go_on(&Incarnation::new([9; 16]), |_| Ok(())).expect("went on");
    store
}

/// Something that arrives.
#[derive(Clone)]
pub enum Parcel {
    Segment(Verified<Segment>),
    Notice(Verified<SignedNotice>),
}

/// Everything in the order it was written, once.
pub fn in_order(world: &World) -> Vec<Parcel> {
    let segments = world.segments.iter().cloned().map(Parcel::Segment);
    segments.chain(world.notices.iter().cloned().map(Parcel::Notice)).collect()
}

/// Everything at least once, in random order; some twice, some in longer runs, some first without bodies.
pub fn in_disorder(world: &World, dice: &mut Dice) -> Vec<Parcel> {
    let mut parcels = in_order(world);
    for parcel in in_order(world) {
        if dice.one_in(4) {
            parcels.push(parcel);
        }
    }
    for segment in &world.segments {
        if dice.one_in(4) {
            parcels.extend(run_from(world, segment, 1 + dice.roll(5)).map(Parcel::Segment));
        }
        if dice.one_in(3) {
            parcels.push(Parcel::Segment(without_tellings(segment)));
        }
    }
    dice.shuffle(&mut parcels);
    parcels
}

/// A run of several segments of one log, packed into one.
pub fn run_from(world: &World, first: &Verified<Segment>, segments: usize) -> Option<Verified<Segment>> {
    let log = first.log();
    let run: Vec<&Verified<Segment>> = world
        .segments
        .iter()
        .filter(|segment| segment.log() == log && segment.tip.seq >= first.tip.seq)
        .take(segments)
        .collect();
    let facts: Vec<ChainFact> = run.iter().flat_map(|segment| segment.facts.clone()).collect();
    // The fact of an epoch key stays alone: such a run is refused, and not sent.
    repack(first.opened, first.before, facts, run.last()?.tip).ok()
}

/// The same segment with the bodies of its tellings gone.
pub fn without_tellings(segment: &Verified<Segment>) -> Verified<Segment> {
    let mut facts = segment.facts.clone();
    for fact in facts.iter_mut().filter(|fact| fact.header.kind & 0x8000 != 0) {
        fact.body = None;
    }
    repack(segment.opened, segment.before, facts, segment.tip).expect("repacked")
}

/// Whether it was taken; false if it has to be held.
pub fn put(w: &mut Writer<'_>, parcel: &Parcel) -> Result<bool, StoreError> {
    let done = match parcel {
        Parcel::Segment(segment) => w.append(segment).map(drop),
        Parcel::Notice(notice) => w.put_notice(notice).map(drop),
    };
    match done {
        Ok(()) => Ok(true),
        Err(StoreError::Gap { .. } | StoreError::UnknownMember { .. }) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Delivers in writes of one to eight parcels; what cannot be taken is tried again until nothing changes.
pub fn deliver(store: &mut Store, mut parcels: Vec<Parcel>, dice: &mut Dice) {
    loop {
        let before = parcels.len();
        let mut held = Vec::new();
        let mut rest = parcels.as_slice();
        while !rest.is_empty() {
            let (now, later) = rest.split_at(rest.len().min(1 + dice.roll(8)));
            rest = later;
            let kept = store
                .write(|w| {
                    let mut kept = Vec::new();
                    for parcel in now {
                        if !put(w, parcel)? {
                            kept.push(parcel.clone());
                        }
                    }
                    Ok(kept)
                })
                .expect("written");
            held.extend(kept);
        }
        if held.is_empty() || held.len() == before {
            return;
        }
        parcels = held;
    }
}

/// What a notebook hands on: runs of every log, and every notice.
pub fn going_out(store: &Store, world: &World) -> Vec<Parcel> {
    let snapshot = store.snapshot();
    let mut parcels: Vec<Parcel> = world.notices.iter().cloned().map(Parcel::Notice).collect();
    for audience in snapshot.audiences().expect("audiences") {
        for log in snapshot.logs(&audience).expect("logs") {
            parcels.extend(snapshot.runs(&log.id, 1).expect("runs").into_iter().map(Parcel::Segment));
        }
    }
    parcels
}
