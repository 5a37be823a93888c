//! Whether a notebook knows that it is the newest there was: no alarm after a kill or a loss of power, an alarm for
//! whatever is older. Ten seconds.

mod world;

use std::path::Path;

use weft_chain::{Log, Supersedes};
use weft_model::audience::{Audience, Lane};
use weft_model::ids::{Incarnation, Mid};
use weft_store::{Freshness, Store, StoreError};
use world::deliver::{Parcel, deliver, in_order, keys, notebook};
use world::folder::{Files, LOG_HEADER, PAGE, put, tables, take};
use world::random::{Dice, history};
use world::{World, text};

const PLACES: [usize; 3] = [0, 4096, 8192];

fn open(dir: &Path) -> Store {
    Store::open(dir, &keys()).expect("opened")
}

fn set(store: &mut Store, name: &str, value: &[u8]) {
    store.write(|w| w.put_setting(name, value)).expect("written");
}

#[test]
fn a_notebook_is_fresh_however_it_was_left() {
    let world = history(3, 30);
    let folder = tempfile::tempdir().expect("folder");
    let mut store = notebook(folder.path(), &world);
    deliver(&mut store, in_order(&world), &mut Dice(3));
    assert_eq!(store.freshness(), Freshness::Fresh);
    let kept = store.anchor();
    assert!(kept.len() <= 1024, "{} bytes", kept.len());
    drop(store);
    let mut store = open(folder.path());
    assert_eq!(store.freshness(), Freshness::Fresh, "dropped");
    assert_eq!(store.compare(Some(&kept)).expect("compared"), Freshness::Fresh);
    // Searching writes down what search had not known.
    use weft_model::records::Records;
    store.snapshot().search("nights", 10).expect("searched");
    drop(store);
    let mut store_after = open(folder.path());
    assert_eq!(store_after.freshness(), Freshness::Fresh, "searched");
    assert_eq!(store_after.compare(Some(&kept)).expect("compared"), Freshness::Fresh, "kept some commits ago");
    set(&mut store_after, "a", b"b");
    let kept = store_after.anchor();
    store_after.close().expect("closed");
    assert!(!folder.path().join("notebook.db-wal").exists() && !folder.path().join("notebook.db-shm").exists());
    store = open(folder.path());
    assert_eq!(store.compare(Some(&kept)).expect("compared"), Freshness::Fresh, "closed");
    assert_eq!(store.compare(None).expect("compared"), Freshness::Fresh, "nothing kept");
    assert!(store.deep_check().expect("checked"));
    // A write that changes nothing costs no commit.
    let before = take(folder.path());
    store.write(|_| Ok(())).expect("nothing");
    assert!(take(folder.path()) == before);
}

/// The files after each commit between two checkpoints, and every mixture of them that a kill or a loss of power may leave
/// of what was not synced: each place of the anchor as it was after any of the commits, or torn; the main file with any of
/// the pages that the checkpoint was copying.
#[test]
fn whatever_a_loss_of_power_leaves_is_no_alarm() {
    let world = history(5, 40);
    let folder = tempfile::tempdir().expect("folder");
    let mut store = notebook(folder.path(), &world);
    deliver(&mut store, in_order(&world), &mut Dice(3));
    let mut dice = Dice(11);
    let mut tried = 0;
    for round in 0..2 {
        store.checkpoint().expect("checkpointed");
        let synced = take(folder.path());
        let mut commits = vec![synced.clone()];
        for number in 0..6 {
            set(&mut store, &format!("{round} {number}"), &[number; 900]);
            commits.push(take(folder.path()));
        }
        let kept_place = PLACES
            .into_iter()
            .filter(|at| commits.iter().all(|files| place(files, *at) == place(&synced, *at)))
            .collect::<Vec<_>>();
        assert_eq!(kept_place.len(), 1, "one place keeps what was synced");
        for (now, files) in commits.iter().enumerate() {
            for again in 0..4 {
                let mut left = files.clone();
                let anchor = left.get_mut("anchor").expect("anchor");
                for at in PLACES.into_iter().filter(|at| !kept_place.contains(at)) {
                    let then = dice.roll(now + 2);
                    match commits[..=now].get(then) {
                        Some(earlier) => anchor[at..at + 1024].copy_from_slice(place(earlier, at)),
                        None => anchor[at + dice.roll(200)..at + 1024].fill(0xAA),
                    }
                }
                no_alarm(&left, files);
                if again == 0 {
                    killed_again(&left, files, &mut dice);
                }
                tried += 1;
            }
        }
        // In the middle of the next checkpoint: the log is whole, any of its pages may be in the file already.
        let before = take(folder.path());
        store.checkpoint().expect("checkpointed");
        let after = take(folder.path());
        for _ in 0..4 {
            let mut left = before.clone();
            left.insert("anchor".into(), after["anchor"].clone());
            left.insert("notebook.db".into(), mixed(&before, &after, &mut dice));
            no_alarm(&left, &before);
            // The emptying of the log may be lost.
            left.insert("notebook.db".into(), after["notebook.db"].clone());
            no_alarm(&left, &before);
            tried += 2;
        }
    }
    assert!(tried > 60);
}

/// The main file in the middle of a checkpoint: each of its pages as before it or as after it.
fn mixed(before: &Files, after: &Files, dice: &mut Dice) -> Vec<u8> {
    let old = &before["notebook.db"];
    let pages = after["notebook.db"].chunks(PAGE).enumerate().flat_map(|(page, new)| {
        let old = old.get(page * PAGE..(page + 1) * PAGE);
        old.filter(|_| dice.one_in(2)).unwrap_or(new).to_vec()
    });
    pages.collect()
}

/// Opened after a kill, only read, and killed a second time: after the log was emptied, or in the middle of that.
fn killed_again(left: &Files, truth: &Files, dice: &mut Dice) {
    let folder = tempfile::tempdir().expect("folder");
    put(folder.path(), left);
    let store = open(folder.path());
    store.checkpoint().expect("checkpointed");
    drop(store);
    let after = take(folder.path());
    assert!(after.get("notebook.db-wal").is_none_or(Vec::is_empty), "the log is empty");
    no_alarm(&after, truth);
    let mut middle = left.clone();
    middle.insert("anchor".into(), after["anchor"].clone());
    middle.insert("notebook.db".into(), mixed(left, &after, dice));
    no_alarm(&middle, truth);
}

fn place(files: &Files, at: usize) -> &[u8] {
    &files["anchor"][at..at + 1024]
}

/// Opens what is left: no alarm, exactly the rows there were, and it goes on.
fn no_alarm(left: &Files, truth: &Files) {
    let (folder, other) = (tempfile::tempdir().expect("folder"), tempfile::tempdir().expect("folder"));
    put(folder.path(), left);
    put(other.path(), truth);
    let mut store = open(folder.path());
    assert!(store.freshness().is_writable(), "{:?}", store.freshness());
    drop(store);
    let none = Default::default();
    assert!(tables(folder.path(), &none) == tables(other.path(), &none));
    store = open(folder.path());
    set(&mut store, "goes", b"on");
    let found = store.freshness();
    drop(store);
    store = open(folder.path());
    assert_eq!(store.freshness(), found, "what is owed stays owed after a kill");
    store.close().expect("closed");
    store = open(folder.path());
    assert_eq!(store.freshness(), found, "what is owed stays owed");
    if found == Freshness::Unchecked {
        assert!(store.deep_check().expect("checked"));
        assert_eq!(store.freshness(), Freshness::Fresh);
        drop(store);
        assert_eq!(open(folder.path()).freshness(), Freshness::Fresh);
    }
}

/// Two states of one notebook, in which its own device wrote. Both folders as left by a kill, with the anchor kept last.
struct Grown {
    world: World,
    earlier: Files,
    later: Files,
    kept: Vec<u8>,
    mid: Mid,
    end: Supersedes,
}

fn grown() -> Grown {
    let mut world = World::new(6);
    world.admit_third();
    let folder = tempfile::tempdir().expect("folder");
    let mut store = notebook(folder.path(), &world);
    let mid = world.devices[0].mid;
    store.write(|w| w.put_place(&mid, &Incarnation::new([1; 16]))).expect("placed");
    let tell = |world: &mut World, words: &str| {
        let record = world.fresh();
        let given = weft_model::entry::StoryGiven { lang: world::lang("en"), of: None };
        let entry = |fact| weft_model::fact::FactBody::Entry(fact).into();
        let lines = vec![
            (record, entry(world::proposed(20_000)), None),
            (record, entry(weft_model::entry::EntryFact::StoryGiven(given)), None),
            (record, entry(weft_model::entry::EntryFact::Story(text(words))), Some(1)),
        ];
        world.write(0, Audience::Partnership, lines);
    };
    for number in 0..20 {
        tell(&mut world, &format!("story {number}"));
    }
    deliver(&mut store, in_order(&world), &mut Dice(3));
    store.checkpoint().expect("checkpointed");
    tell(&mut world, "one more before");
    deliver(&mut store, in_order(&world), &mut Dice(3));
    let earlier = take(folder.path());
    tell(&mut world, "one more after");
    tell(&mut world, "the last one");
    deliver(&mut store, in_order(&world), &mut Dice(3));
    let kept = store.anchor();
    let later = take(folder.path());
    let log: &Log = &world.devices[0].logs[&(Audience::Partnership, Lane::Records)];
    let end = Supersedes { log: log.id(), seq: log.seq(), chain: log.chain() };
    Grown { world, earlier, later, kept, mid, end }
}

/// Opens it, expects an alarm, that it reads and does not write; goes on; expects that it writes and that own logs begin
/// anew after the newest known end.
fn alarm(files: &Files, kept: Option<&[u8]>, expected: Freshness, grown: &Grown) {
    let folder = tempfile::tempdir().expect("folder");
    put(folder.path(), files);
    let mut store = open(folder.path());
    assert_eq!(store.compare(kept).expect("compared"), expected);
    assert!(matches!(store.write(|w| w.put_setting("a", b"b")), Err(StoreError::RolledBack)));
    use weft_model::records::Records;
    assert!(!store.snapshot().search("story", 50).expect("searched").is_empty(), "it reads");
    drop(store);
    let mut store = open(folder.path());
    assert_eq!(store.compare(kept).expect("compared"), expected, "reopening does not hide it");
    let changed = take(folder.path());
    let names = ["notebook.db", "notebook.db-wal", "anchor"];
    assert!(
        names.iter().all(|name| changed.get(*name).map_or(&[][..], |b| b) == files.get(*name).map_or(&[][..], |b| b))
    );
    store.go_on(&Incarnation::new([2; 16]), |w| w.put_setting("went", b"on")).expect("went on");
    assert_eq!(store.freshness(), Freshness::Fresh);
    let superseded = store.snapshot().superseded(&Audience::Partnership, Lane::Records).expect("read");
    assert_eq!(superseded, Some(grown.end), "nothing that was handed out is written again");
    assert_eq!(store.snapshot().place().expect("read"), Some((grown.mid, Incarnation::new([2; 16]))));
    assert!(store.snapshot().own_log(&Audience::Partnership, Lane::Records).expect("read").is_none(), "a new log");
    set(&mut store, "a", b"b");
    let new_kept = store.anchor();
    if expected == Freshness::Older {
        assert_eq!(store.compare(kept).expect("compared"), Freshness::Fresh, "the earlier anchor is behind now");
    }
    store.close().expect("closed");
    let mut store = open(folder.path());
    assert_eq!(store.compare(Some(&new_kept)).expect("compared"), Freshness::Fresh);
    // What was lost comes back from others, as facts of the earlier log.
    deliver(
        &mut store,
        in_order(&grown.world).into_iter().filter(|p| matches!(p, Parcel::Segment(_))).collect(),
        &mut Dice(3),
    );
    assert!(store.deep_check().expect("checked"));
}

#[test]
fn what_is_older_is_said_and_read_only_until_somebody_goes_on() {
    let grown = grown();
    let with = |name: &str, from: &Files| {
        let mut files = grown.later.clone();
        files.insert(name.into(), from[name].clone());
        files
    };
    // The whole folder: only what was kept elsewhere tells.
    let folder = tempfile::tempdir().expect("folder");
    put(folder.path(), &grown.earlier);
    assert_eq!(open(folder.path()).freshness(), Freshness::Fresh);
    alarm(&grown.earlier, Some(&grown.kept), Freshness::Older, &grown);
    // The write-ahead log alone: an earlier one, none, one with an empty header.
    alarm(&with("notebook.db-wal", &grown.earlier), None, Freshness::Older, &grown);
    let mut dropped = grown.later.clone();
    dropped.remove("notebook.db-wal");
    alarm(&dropped, None, Freshness::Older, &grown);
    // What somebody else kept, or nobody.
    let mut strange = grown.kept.clone();
    strange[3] ^= 1;
    alarm(&grown.later, Some(&strange), Freshness::Altered, &grown);
    // The anchor of another notebook, or none.
    let mut files = grown.later.clone();
    files.remove("anchor");
    alarm(&files, None, Freshness::Altered, &grown);
    assert!(grown.later["notebook.db-wal"].len() > LOG_HEADER);
}
