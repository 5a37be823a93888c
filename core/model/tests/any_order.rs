//! Any order, repetition and cutting-up of the facts gives the same records, over 10 000 random histories.
//! About ten seconds in the release profile on two cores.

mod world;

use weft_model::consent::{ScopeStatus, view};
use weft_model::fact::Fact;
use weft_model::fold::{Record, State, fold};
use weft_model::memory::MemoryRecords;
use weft_model::notice::{Notice, NoticeAuthor, NoticeKind};
use world::World;

const HISTORIES: u64 = 10_000;

fn history(seed: u64) -> World {
    let mut world = World::new(seed);
    for _ in 0..10 + world.chance.below(30) {
        if world.chance.below(3) == 0 { world.meet() } else { world.something() }
    }
    world
}

/// Everything folded once, from the whole set: what each path has to reach.
fn at_once(world: &World) -> Vec<Record> {
    let mut records = MemoryRecords::new(&world.genesis);
    records.add(world.facts.clone(), world.notices.clone());
    let folded: Vec<Record> = records.all().cloned().collect();
    for record in &folded {
        let notices = world.notices.iter().filter(|notice| notice.record == record.id).cloned().collect();
        let anew = fold(record.id, notices, &world.facts, records.past());
        assert!(anew.as_ref() == Some(record), "folding anew differs");
    }
    folded
}

fn in_pieces(world: &mut World) -> Vec<Record> {
    let mut records = MemoryRecords::new(&world.genesis);
    let mut facts: Vec<Fact> = world.facts.clone();
    let again: Vec<Fact> = facts.iter().filter(|_| world.chance.below(4) == 0).cloned().collect();
    facts.extend(again);
    let mut notices: Vec<Notice> = world.notices.iter().chain(&world.notices).cloned().collect();
    world.chance.shuffle(&mut facts);
    world.chance.shuffle(&mut notices);
    while !facts.is_empty() || !notices.is_empty() {
        let some = facts.len().min(1 + world.chance.below(5));
        let few = notices.len().min(world.chance.below(3));
        records.add(facts.drain(..some), notices.drain(..few));
    }
    records.all().cloned().collect()
}

#[test]
fn any_order_gives_the_same_records() {
    let mut withdrawn = 0;
    for seed in 0..HISTORIES {
        let mut world = history(seed);
        let whole = at_once(&world);
        let bytes = |records: &[Record]| postcard::to_allocvec(records).unwrap();
        for _ in 0..2 {
            let pieces = in_pieces(&mut world);
            assert!(bytes(&pieces) == bytes(&whole), "seed {seed}: pieces and whole differ");
        }
        withdrawn += whole.iter().map(|record| refusal_wins(&world, record, seed)).sum::<usize>();
    }
    assert!(withdrawn > 1_000, "the histories must meet withdrawals to mean anything: {withdrawn}");
}

/// A withdrawal beats every yes that did not know it, on every later day.
fn refusal_wins(world: &World, record: &Record, seed: u64) -> usize {
    let State::Consent(consent) = &record.state else { return 0 };
    let receipts: Vec<_> = world.receipts.iter().filter(|(id, _)| *id == record.id).map(|(_, key)| *key).collect();
    let counting: Vec<_> = world
        .notices
        .iter()
        .filter(|n| n.record == record.id && n.kind == NoticeKind::Withdrawn)
        .filter(|n| matches!(n.author, NoticeAuthor::Receipt(key) if receipts.contains(&key)))
        .collect();
    for days in [0, 3, 89, 400] {
        let today = world.today().plus(days);
        for scope in view(consent, record, today).scopes {
            let knowing = consent.answers.iter().any(|given| {
                given.scope == scope.scope && given.yes && counting.iter().all(|n| given.knows_notices.contains(&n.id))
            });
            let yes = matches!(scope.status, ScopeStatus::Yes { .. } | ScopeStatus::NotYet { .. });
            assert!(!yes || knowing, "seed {seed}: a yes without knowing a withdrawal");
        }
    }
    usize::from(!counting.is_empty())
}
