//! The fold property: any order, duplication and re-packing of a history comes to the same, in the store and in memory.
//! 200 random histories of three devices; about 20 seconds.

mod world;

use proptest::prelude::*;
use weft_model::artefact::to_erase;
use weft_model::audience::Audience;
use weft_model::fact::FactBody;
use weft_model::fact::Held;
use weft_model::membership::MembershipFact;
use weft_model::memory::MemoryRecords;
use weft_model::records::{DueBy, Matter, Page, Records, Whose};
use weft_store::{Snapshot, Store};
use world::World;
use world::deliver::{deliver, in_disorder, in_order, keys, notebook};
use world::random::{Dice, history};

/// In memory where the system has such a folder: nothing here is about durability, and 200 histories commit often.
fn folder() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).expect("folder")
}

fn memory(world: &World) -> MemoryRecords {
    let mut memory = MemoryRecords::new(&world.genesis);
    memory.add(world.model_facts(), world.model_notices());
    let ids: Vec<_> = memory.all().map(|record| record.id).collect();
    for id in ids {
        for telling in to_erase(&memory, &id).expect("memory") {
            memory.erase(&telling);
        }
    }
    memory
}

/// Whether facts may stop counting in the course of a history, so that what was erased on the way stays so.
fn has_cuts(world: &World) -> bool {
    let is_cut = |held: &Held| matches!(held, Held::Known(FactBody::Membership(MembershipFact::Cut(_))));
    world.model_facts().iter().any(|fact| is_cut(&fact.held))
}

fn assert_same(world: &World, memory: &MemoryRecords, store: &Snapshot<'_>) {
    for record in memory.all() {
        assert_eq!(store.record(&record.id).expect("read").as_ref(), Some(record));
        assert_eq!(store.concerning(&record.id), memory.concerning(&record.id));
    }
    for area in [None, Some(weft_model::fact::Area::Consent), Some(weft_model::fact::Area::Entry)] {
        let page = Page { area, after: None, lines: 1000 };
        assert_eq!(store.page(&page), memory.page(&page));
    }
    assert_eq!(store.balances(), memory.balances());
    assert_eq!(store.claimed_twice(), memory.claimed_twice());
    let all = memory.due(&DueBy::every(u32::MAX)).expect("memory");
    assert_eq!(store.due(&DueBy::every(u32::MAX)).expect("read"), all);
    for device in &world.devices {
        let mine = Whose { group: device.group, member: Some(device.member) };
        for on in all.iter().map(|line| line.due.since).step_by(7).map(Some).chain([None]) {
            let asked = DueBy { whose: Some(mine), on, ..DueBy::every(20) };
            assert_eq!(store.due(&asked).expect("read"), asked.among(all.clone()));
        }
    }
    for receipt in world.receipts.values() {
        let key = weft_model::ids::SignKey::new(receipt.public());
        assert_eq!(store.by_receipt(&key), memory.by_receipt(&key));
    }
    let cuts = has_cuts(world);
    for fact in world.model_facts() {
        let (here, there) = (store.telling(&fact.id()).expect("read"), memory.telling(&fact.id()).expect("read"));
        assert!(here == there || (cuts && here.is_none()), "telling {}", fact.id());
    }
}

fn audiences() -> [Audience; 3] {
    [Audience::Partnership, Audience::Group(world::group(1)), Audience::Group(world::group(2))]
}

fn hashes(store: &Store) -> Vec<([u8; 32], [u8; 32])> {
    let snapshot = store.snapshot();
    let both = |audience| (snapshot.root(&audience).expect("root"), snapshot.state_hash(&audience).expect("hash"));
    audiences().into_iter().map(both).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, max_shrink_iters: 64, ..ProptestConfig::default() })]

    #[test]
    fn any_delivery_comes_to_the_same(seed in any::<u64>(), steps in 5usize..70) {
        let world = history(seed, steps);
        let memory = memory(&world);
        let mut dice = Dice(seed ^ 0x5eed);
        let folders = [folder(), folder()];

        let mut orderly = notebook(folders[0].path(), &world);
        deliver(&mut orderly, in_order(&world), &mut dice);
        assert_same(&world, &memory, &orderly.snapshot());

        let mut disorderly = notebook(folders[1].path(), &world);
        deliver(&mut disorderly, in_disorder(&world, &mut dice), &mut dice);
        assert_same(&world, &memory, &disorderly.snapshot());
        prop_assert_eq!(hashes(&orderly), hashes(&disorderly));

        // Nothing left to do: the same again, folded anew, and read from disk again.
        deliver(&mut orderly, in_disorder(&world, &mut dice), &mut dice);
        orderly.write(|w| w.refold_all()).expect("refolded");
        prop_assert_eq!(hashes(&orderly), hashes(&disorderly));
        drop(disorderly);
        let disorderly = Store::open(folders[1].path(), &keys()).expect("opened");
        prop_assert_eq!(hashes(&orderly), hashes(&disorderly));
        assert_same(&world, &memory, &disorderly.snapshot());

        // What goes out again is all there is, for somebody else to take.
        let third = folder();
        let mut third = notebook(third.path(), &world);
        deliver(&mut third, world::deliver::going_out(&disorderly, &world), &mut dice);
        prop_assert_eq!(hashes(&third), hashes(&disorderly));
    }
}

/// Without this, the property above could hold because nothing ever happens.
#[test]
fn random_histories_reach_what_they_should() {
    let mut reached = std::collections::BTreeMap::<&str, usize>::new();
    let mut count = |what, yes: bool| *reached.entry(what).or_default() += usize::from(yes);
    for seed in 0..150 {
        let world = history(seed * 7919, 60);
        let memory = memory(&world);
        let records: Vec<_> = memory.all().collect();
        count("a fact quarantined by a cut", records.iter().any(|record| !record.quarantined.is_empty()));
        count("a void fact", records.iter().any(|record| !record.void.is_empty()));
        count("a newer fact", records.iter().any(|record| record.newer > 0));
        count("an acknowledgement", records.iter().any(|record| !record.acknowledged.is_empty()));
        count("a balance", !memory.balances().expect("memory").is_empty());
        let kept = world.model_facts();
        let erased = |fact: &weft_model::fact::Fact| {
            matches!(&fact.held, Held::Known(body) if body.content().is_some())
                && memory.telling(&fact.id()).expect("memory").is_none()
        };
        count("an erased telling", kept.iter().any(erased));
        let places: std::collections::BTreeSet<_> = kept.iter().map(|fact| fact.at).collect();
        count("a fork", places.len() < kept.len());
        let folder = folder();
        let mut store = notebook(folder.path(), &world);
        let mut late = in_order(&world);
        late.reverse();
        let late: Vec<_> = late.into_iter().take(world.segments.len() / 2 + world.notices.len()).collect();
        deliver(&mut store, late, &mut Dice(seed));
        count("a wait", store.snapshot().fact_counts().expect("counts").1 > 0);
        count("a cut", has_cuts(&world));
    }
    for (what, times) in &reached {
        assert!(*times >= 3, "{what}: only {times} of 150 histories; {reached:?}");
    }
    println!("{reached:?}");
}

/// As the version before left it: dues in their first table, no claims, states that this version cannot read.
const AS_BEFORE: &str = "
    DROP TABLE claims;
    DROP TABLE dues;
    CREATE TABLE dues (
        by INTEGER NOT NULL, id BLOB NOT NULL, matter INTEGER NOT NULL, since INTEGER NOT NULL, owner BLOB NOT NULL,
        member BLOB NOT NULL, record INTEGER NOT NULL REFERENCES records (row),
        PRIMARY KEY (by, id, matter, since, owner, member)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX dues_by_record ON dues (record);
    INSERT INTO dues (by, id, matter, since, owner, member, record)
        SELECT 9223372036854775807, id, 2, 20000, x'', x'', row FROM records;
    UPDATE states SET state = x'ff';
    UPDATE own SET value = x'07' WHERE name = 'folded by';
    PRAGMA user_version = 3;";

/// Whoever had a notebook already is told what does not agree in it, and has no due twice.
#[test]
fn a_notebook_of_the_version_before_gets_the_rows_of_this_one() {
    let (mut claimed, mut told) = (0, 0);
    for seed in 0..12 {
        let world = history(seed * 131, 60);
        let memory = memory(&world);
        let folder = folder();
        let mut store = notebook(folder.path(), &world);
        deliver(&mut store, in_order(&world), &mut Dice(seed));
        drop(store);
        world::folder::alter(folder.path(), AS_BEFORE);
        let store = Store::open(folder.path(), &keys()).expect("opened");
        assert_same(&world, &memory, &store.snapshot());
        assert!(store.deep_check().expect("checked"), "and it is whole");
        claimed += memory.claimed_twice().expect("memory").len();
        let due = memory.due(&DueBy::every(u32::MAX)).expect("memory");
        told += due.iter().filter(|line| Matter::CONFLICTS.contains(&line.due.matter)).count();
    }
    assert!(told > 10, "{told} told, {claimed} claimed twice: too tame");
}
