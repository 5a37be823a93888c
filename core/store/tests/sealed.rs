//! Sealed records: kept, listed and found behind two doors, and nowhere else. A second.

mod world;

use std::collections::BTreeSet;

use weft_model::audience::Audience;
use weft_model::entry::{EntryFact, StoryGiven};
use weft_model::fact::{Area, FactBody};
use weft_model::ids::RecordId;
use weft_model::records::{Page, Records};
use weft_store::{Door, Sealed, SealedKeys, Shredded, StoreError};
use weft_vault::Key;
use world::chip::Chip;
use world::deliver::notebook;
use world::sealing::{STORIES, all, dump, holds, ids, read, records};
use world::{World, lang};

#[test]
fn what_is_put_is_listed_found_and_read_and_stands_nowhere_else() {
    let (dir, chip) = (tempfile::tempdir().expect("folder"), Chip::default());
    let mut store = notebook(dir.path(), &World::new(6));
    let records = records(&STORIES);
    let mut sealed = Sealed::open(&mut store, &chip.sealed_keys(false)).expect("opened");
    for whole in &records {
        sealed.put(Door::Open, whole).expect("put");
    }
    let listed = sealed.page(&all(9)).expect("page");
    assert_eq!(
        listed.iter().map(|line| line.record).collect::<Vec<_>>(),
        ids(&records).into_iter().rev().collect::<Vec<_>>()
    );
    assert_eq!(listed[0].item.area, Area::Entry);
    let first = sealed.page(&all(3)).expect("page");
    let after = Some((first[2].item.day, first[2].record));
    assert_eq!(sealed.page(&Page { after, ..all(9) }).expect("page"), listed[3..]);
    assert!(sealed.page(&Page { area: Some(Area::Consent), ..all(9) }).expect("page").is_empty());
    let kitchen: Vec<RecordId> = [&records[0], &records[2]].map(|whole| whole.record.id).to_vec();
    assert_eq!(
        sealed.search("KITCHEN the", 9).expect("found"),
        kitchen.iter().copied().collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>()
    );
    for whole in &records {
        assert!(sealed.read(&whole.record.id).expect("read").as_ref() == Some(whole));
    }
    assert!(sealed.to_be_sealed_again().expect("asked").is_empty());
    // Put again, it takes the place of what was there.
    let mut longer = records[1].clone();
    longer.segments.push(b"one more".to_vec());
    sealed.put(Door::Open, &longer).expect("put");
    assert!(sealed.read(&longer.record.id).expect("read") == Some(longer));
    assert_eq!(sealed.page(&all(9)).expect("page").len(), 4);
    // What others may read is not kept here, and what is kept here has no rows.
    let mut shared = records[0].clone();
    shared.record.audience = Audience::Partnership;
    assert!(matches!(sealed.put(Door::Open, &shared), Err(StoreError::SealedOnly)));
    let snapshot = store.snapshot();
    assert!(snapshot.page(&all(9)).expect("page").is_empty());
    assert!(snapshot.search("kitchen", 9).expect("search").is_empty());
    assert_eq!(snapshot.record(&records[0].record.id).expect("read"), None);
    assert_eq!(snapshot.fact_counts().expect("counts"), (0, 0));
    store.close().expect("closed");
    let dump = dump(dir.path());
    for whole in &records {
        assert!(!holds(&dump, whole.record.id.bytes()), "an id");
        assert!(!holds(&dump, &whole.segments[0][..40]), "a segment");
        assert!(whole.tellings.keys().all(|fact| !holds(&dump, fact.bytes())), "a fact");
    }
    assert!(!holds(&dump, b"kitchen") && !holds(&dump, b"story"), "words");
}

#[test]
fn ordinary_ways_into_the_notebook_do_not_take_a_sealed_record() {
    let dir = tempfile::tempdir().expect("folder");
    let mut world = World::new(6);
    let mut store = notebook(dir.path(), &world);
    let record = world.fresh();
    let audience = Audience::Record(record);
    let story = FactBody::Entry(EntryFact::StoryGiven(StoryGiven { lang: lang("en"), of: None }));
    world.write(0, audience, vec![(record, story.into(), None)]);
    let refused = store.write(|w| w.append(&world.segments[0]));
    assert!(matches!(refused, Err(StoreError::SealedOnly)));
    let epoch = weft_chain::EpochSecret { audience, generation: 1, key: Key::random() };
    assert!(matches!(store.write(|w| w.put_epoch(&epoch)), Err(StoreError::SealedOnly)));
    assert!(store.snapshot().audiences().expect("audiences").is_empty());
}

#[test]
fn behind_the_closed_door_nothing_shows_before_the_second_unlock() {
    let (dir, chip) = (tempfile::tempdir().expect("folder"), Chip::default());
    let mut store = notebook(dir.path(), &World::new(6));
    let records = records(&STORIES);
    let mut sealed = Sealed::open(&mut store, &chip.sealed_keys(true)).expect("opened");
    sealed.put(Door::Open, &records[0]).expect("put");
    for whole in &records[1..] {
        sealed.put(Door::Closed, whole).expect("put");
    }
    assert_eq!(sealed.page(&all(9)).expect("page").len(), 4);
    drop(sealed);

    let mut sealed = Sealed::open(&mut store, &chip.sealed_keys(false)).expect("opened");
    assert_eq!(sealed.page(&all(9)).expect("page").len(), 1);
    assert_eq!(sealed.search("kitchen", 9).expect("found"), [records[0].record.id]);
    assert!(sealed.read(&records[2].record.id).expect("read").is_none());
    assert!(matches!(sealed.put(Door::Closed, &records[1]), Err(StoreError::Missing)));
    assert!(matches!(sealed.shred(&[records[2].record.id]), Err(StoreError::Missing)));
    // Another second unlock, made anew, opens none of them and disturbs nothing.
    let other = SealedKeys { second: Some(Key::random()), ..chip.sealed_keys(false) };
    let mut sealed = Sealed::open(&mut store, &other).expect("opened");
    assert_eq!(sealed.page(&all(9)).expect("page").len(), 1);
    // Destroying an open one wraps the closed ones anew without reading them.
    let mut sealed = Sealed::open(&mut store, &chip.sealed_keys(false)).expect("opened");
    assert_eq!(sealed.shred(&[records[0].record.id]).expect("shredded"), Shredded::Destroyed);
    for whole in &records[1..] {
        assert!(read(&mut store, &chip, &whole.record.id).as_ref() == Some(whole));
    }
    store.close().expect("closed");
    let dump = dump(dir.path());
    assert!(records.iter().all(|whole| !holds(&dump, whole.record.id.bytes())));
}
