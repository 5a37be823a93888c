//! Damage of every kind, to every file: whatever can still be read is the truth, or it is said that something is wrong.
//! Forty seconds on two quiet cores; the dense version takes ten minutes and runs in the long lane.

mod world;

use std::collections::BTreeMap;
use std::path::Path;

use weft_model::audience::{Audience, Lane};
use weft_model::ids::Incarnation;
use weft_store::{Behind, Freshness, Store, StoreError, StoreKeys};
use weft_vault::Key;
use world::deliver::{deliver, in_order, keys, notebook, rescue};
use world::folder::{FRAME, Files, LOG_HEADER, PAGE, Table, put, tables, take};
use world::random::{Dice, history};

/// A notebook as a kill left it: pages in its file, newer ones in its log, and states of it from before.
struct Left {
    whole: Files,
    tables: BTreeMap<String, Table>,
    kept: Vec<u8>,
    /// The folder at an earlier commit of the same log.
    earlier: Files,
    /// The folder before the last checkpoint.
    before: Files,
}

fn left(seed: u64) -> Left {
    let world = history(seed, 200);
    let folder = tempfile::tempdir().expect("folder");
    let mut store = notebook(folder.path(), &world);
    let parcels = in_order(&world);
    let [first, second, third] = [parcels.len() - 60, parcels.len() - 20, parcels.len()];
    store.write(|w| w.put_place(&world.devices[0].mid, &Incarnation::new([1; 16]))).expect("placed");
    deliver(&mut store, parcels[..first].to_vec(), &mut Dice(3));
    store.drafts().put("ask", "name", b"first").expect("draft");
    store.checkpoint().expect("checkpointed");
    let before = take(folder.path());
    deliver(&mut store, parcels[first..second].to_vec(), &mut Dice(4));
    store.drafts().put("ask", "name", b"second").expect("draft");
    store.drain_search().expect("drained");
    store.checkpoint().expect("checkpointed");
    store.write(|w| w.put_setting("first", b"write")).expect("written");
    let earlier = take(folder.path());
    deliver(&mut store, parcels[second..third].to_vec(), &mut Dice(5));
    store.drafts().put("ask", "name", b"third").expect("draft");
    store.write(|w| w.put_setting("last", b"write")).expect("written");
    let (kept, whole) = (store.anchor(), take(folder.path()));
    drop(store);
    let tables = tables(folder.path(), &BTreeMap::new());
    let rows: usize = tables.values().map(|rows| rows.as_ref().expect("readable").len()).sum();
    let pages = whole["notebook.db"].len() / PAGE;
    let frames = whole["notebook.db-wal"].len() / FRAME;
    assert!((60..=200).contains(&pages) && tables.len() > 30 && rows > 500, "{pages} pages, {rows} rows");
    assert!((40..300).contains(&frames), "{frames} frames");
    Left { whole, tables, kept, earlier, before }
}

/// What damage came to.
#[derive(Default, Debug)]
struct Found {
    /// Nothing of it could be seen, and everything was read.
    harmless: usize,
    /// A typed error, at opening or at reading.
    errors: usize,
    /// Everything that could be read was the truth or not, and freshness said so.
    said: usize,
}

impl Left {
    fn with(&self, name: &str, change: impl FnOnce(&mut Vec<u8>)) -> Files {
        let mut files = self.whole.clone();
        change(files.get_mut(name).expect("file"));
        files
    }

    /// Opens a damaged folder and compares every row of every table with the truth. `kept` is the anchor kept elsewhere.
    fn look(&self, dir: &Path, files: &Files, kept: bool, what: &str, found: &mut Found) {
        put(dir, files);
        let (said, drafts_said) = match Store::open(dir, &keys()) {
            Ok(store) => {
                let freshness = match store.compare(kept.then_some(self.kept.as_slice())) {
                    Ok(freshness) => freshness,
                    Err(error) => return self.typed(&error, what, found),
                };
                (!freshness.is_writable(), !store.drafts().freshness().is_writable())
            }
            Err(error) => return self.typed(&error, what, found),
        };
        let (mut same, mut readable) = (true, true);
        for (name, rows) in tables(dir, &self.tables) {
            let wanted = self.tables.get(&name);
            readable &= rows.is_some();
            let wrong = rows.is_some() && wanted != Some(&rows);
            same &= !wrong;
            // Drafts that are not the newest were said to be so, and got a generation of their own then.
            let is_said = if name.starts_with("drafts.db") { drafts_said } else { said };
            assert!(!wrong || is_said, "{what}: rows of {name} are silently wrong");
        }
        match (readable, said || drafts_said) {
            (_, true) => found.said += 1,
            (false, false) => found.errors += 1,
            (true, false) => {
                assert!(same);
                found.harmless += 1;
            }
        }
    }

    fn typed(&self, error: &StoreError, what: &str, found: &mut Found) {
        let typed = matches!(error, StoreError::Damaged | StoreError::WrongKey | StoreError::Missing);
        assert!(typed, "{what}: {error:?}");
        found.errors += 1;
    }
}

/// Flips one bit at these places of every page (or frame) of every file.
fn flips(left: &Left, in_page: &[usize], every: usize) -> Found {
    let mut found = Found::default();
    let folder = tempfile::tempdir().expect("folder");
    for (name, first, size) in [
        ("notebook.db", 0, PAGE),
        ("drafts.db", 0, PAGE),
        ("notebook.db-wal", LOG_HEADER, FRAME),
        ("drafts.db-wal", LOG_HEADER, FRAME),
    ] {
        let length = left.whole[name].len();
        let header = (0..first).map(|at| (at, at));
        let pages = (first..length).step_by(size * every).enumerate();
        let places = pages.flat_map(|(number, page)| in_page.iter().map(move |at| (number, page + at)));
        for (number, at) in header.chain(places).filter(|(_, at)| *at < length) {
            let files = left.with(name, |bytes| bytes[at] ^= 1 << (number % 8));
            left.look(folder.path(), &files, false, &format!("{name} bit at {at}"), &mut found);
        }
    }
    for (name, step) in [("anchor", 7), ("anchor-drafts", 7)] {
        for at in (0..left.whole[name].len()).step_by(step).filter(|at| at % 4096 < 400) {
            let files = left.with(name, |bytes| bytes[at] ^= 0x10);
            left.look(folder.path(), &files, false, &format!("{name} bit at {at}"), &mut found);
        }
    }
    found
}

#[test]
fn a_flipped_bit_is_never_a_wrong_row() {
    let left = left(11);
    // In a page: ciphertext, the IV, the tag; in a frame the same is shifted by its header, which has a test of its own.
    let found = flips(&left, &[700, PAGE - 70, PAGE - 3], 1);
    assert!(found.said + found.errors > found.harmless, "{found:?}");
}

/// Every frame that held an acknowledged commit counts: whatever bit of the log is lost, it is said.
#[test]
fn no_commit_disappears_from_the_log_unsaid() {
    let left = left(12);
    let folder = tempfile::tempdir().expect("folder");
    let log = left.whole["notebook.db-wal"].len();
    for (number, frame) in (LOG_HEADER..log).step_by(FRAME).enumerate() {
        for at in [0, 4, 8, 16, 24 + (number * 131) % PAGE] {
            put(folder.path(), &left.with("notebook.db-wal", |bytes| bytes[frame + at] ^= 1 << (number % 8)));
            match Store::open(folder.path(), &keys()) {
                Ok(store) => assert!(!store.freshness().is_writable(), "frame {number}, byte {at}"),
                Err(error) => assert!(matches!(error, StoreError::Damaged | StoreError::WrongKey), "{error:?}"),
            }
        }
    }
}

#[test]
fn pages_swapped_rolled_back_or_copied_are_never_wrong_rows() {
    let left = left(13);
    let (other, same_keys) = (stranger(), left_with_the_same_keys());
    let mut found = Found::default();
    let folder = tempfile::tempdir().expect("folder");
    let pages = left.whole["notebook.db"].len() / PAGE;
    let page = |bytes: &[u8], number: usize| bytes.get(number * PAGE..(number + 1) * PAGE).map(<[u8]>::to_vec);
    let mut rolled_back = 0;
    for number in 0..pages {
        let put_page = |with: Option<Vec<u8>>| {
            with.map(|with| {
                left.with("notebook.db", |bytes| bytes[number * PAGE..(number + 1) * PAGE].copy_from_slice(&with))
            })
        };
        let mut look = |files: Option<Files>, what: &str| {
            if let Some(files) = files {
                left.look(folder.path(), &files, false, &format!("page {number}: {what}"), &mut found);
            }
        };
        look(put_page(page(&left.whole["notebook.db"], (number + 7) % pages)), "swapped");
        look(put_page(page(&other["notebook.db"], number)), "of another notebook");
        look(put_page(page(&same_keys["notebook.db"], number)), "of another notebook with the same keys");
        look(put_page(Some(vec![0; PAGE])), "of zeros");
        let old = page(&left.before["notebook.db"], number)
            .filter(|old| Some(old) != page(&left.whole["notebook.db"], number).as_ref());
        rolled_back += usize::from(old.is_some());
        // Valid by itself: nothing but the anchor can tell.
        let files = put_page(old);
        if let Some(files) = &files {
            put(folder.path(), files);
            let alarm = Store::open(folder.path(), &keys()).map_or(true, |store| !store.freshness().is_writable());
            let logged = left.whole["notebook.db-wal"][LOG_HEADER..]
                .chunks(FRAME)
                .any(|frame| frame[..4] == u32::try_from(number + 1).expect("page").to_be_bytes());
            assert!(alarm || logged, "page {number} rolled back unsaid");
        }
        look(files, "rolled back");
    }
    assert!(rolled_back > 5 && found.said > 50, "{rolled_back} rolled back, {found:?}");
}

#[test]
fn whatever_is_cut_short_or_rolled_back_is_said() {
    let left = left(14);
    let mut found = Found::default();
    let folder = tempfile::tempdir().expect("folder");
    for (name, step) in [
        ("notebook.db", PAGE),
        ("notebook.db-wal", FRAME),
        ("drafts.db", PAGE),
        ("drafts.db-wal", FRAME),
        ("anchor", 1024),
        ("anchor-drafts", 4096),
    ] {
        let length = left.whole[name].len();
        for cut in (0..length).step_by(step).flat_map(|at| [at, at + step / 3]).filter(|cut| *cut < length) {
            let files = left.with(name, |bytes| bytes.truncate(cut));
            left.look(folder.path(), &files, false, &format!("{name} cut at {cut}"), &mut found);
        }
    }
    // Each file of an earlier moment, alone and together with others, or gone.
    let mut look = |names: &[&str], moment: &str, from: &Files| {
        let mut files = left.whole.clone();
        for name in names {
            match from.get(*name) {
                Some(bytes) => files.insert((*name).to_owned(), bytes.clone()),
                None => files.remove(*name),
            };
        }
        left.look(folder.path(), &files, true, &format!("{moment}: {names:?}"), &mut found);
    };
    for (moment, from) in [("earlier", &left.earlier), ("before", &left.before), ("gone", &Files::new())] {
        for chosen in 1..8 {
            let chosen_of = |names: [&'static str; 3]| -> Vec<&'static str> {
                names
                    .into_iter()
                    .enumerate()
                    .filter(|(bit, _)| chosen & (1 << bit) != 0)
                    .map(|(_, name)| name)
                    .collect()
            };
            look(&chosen_of(["notebook.db", "notebook.db-wal", "anchor"]), moment, from);
            // The drafts are kept nowhere else: with their anchor they can be taken back as a whole.
            if chosen <= 4 || moment == "gone" {
                look(&chosen_of(["drafts.db", "drafts.db-wal", "anchor-drafts"]), moment, from);
            }
        }
    }
    assert!(found.said > 60, "{found:?}");
    // What was kept elsewhere tells the whole older folder; without it, nothing can.
    put(folder.path(), &left.earlier);
    let store = Store::open(folder.path(), &keys()).expect("opened");
    assert_eq!(
        store.freshness(),
        Freshness::Fresh,
        "documented: alone, an older whole folder is as good as the newest"
    );
    assert_eq!(store.compare(Some(&left.kept)).expect("compared"), Freshness::Older);
}

/// The folder of a notebook with other keys.
fn stranger() -> Files {
    let folder = tempfile::tempdir().expect("folder");
    let keys = StoreKeys {
        database: Key::from_bytes([8; 32]),
        drafts: Key::from_bytes([9; 32]),
        anchor: Key::from_bytes([10; 32]),
    };
    fill(folder.path(), &keys)
}

/// The folder of another notebook with the same keys, as nobody could make it: each vault draws its own.
fn left_with_the_same_keys() -> Files {
    let folder = tempfile::tempdir().expect("folder");
    fill(folder.path(), &keys())
}

fn fill(dir: &Path, keys: &StoreKeys) -> Files {
    let world = history(77, 200);
    let mut store = Store::create(dir, keys).expect("created");
    store.write(|w| w.put_genesis(&world.genesis, b"signed")).expect("founded");
    deliver(&mut store, in_order(&world), &mut Dice(3));
    store.close().expect("closed");
    take(dir)
}

/// Files of another notebook in place of one's own.
#[test]
fn files_of_another_notebook_are_not_taken_for_ones_own() {
    let left = left(15);
    let (other, same_keys) = (stranger(), left_with_the_same_keys());
    let mut found = Found::default();
    let folder = tempfile::tempdir().expect("folder");
    for from in [&other, &same_keys] {
        for name in ["notebook.db", "anchor", "drafts.db", "anchor-drafts"] {
            let files = left.with(name, |bytes| bytes.clone_from(&from[name]));
            left.look(folder.path(), &files, false, &format!("{name} of another"), &mut found);
        }
    }
    assert_eq!(found.harmless, 0, "{found:?}");
}

/// Every byte of every page and frame of a notebook.
#[test]
#[ignore = "ten minutes; lane long"]
fn every_place_of_every_page() {
    let left = left(11);
    let places: Vec<usize> = (0..PAGE).step_by(61).chain(PAGE - 80..PAGE).collect();
    let found = flips(&left, &places, 1);
    assert!(found.said + found.errors > found.harmless, "{found:?}");
}

#[test]
fn rescue_brings_back_what_verifies_and_says_what_is_lost() {
    let left = left(16);
    let truth = tempfile::tempdir().expect("folder");
    put(truth.path(), &left.whole);
    let whole = Store::open(truth.path(), &keys()).expect("opened");
    let (all, _) = whole.snapshot().fact_counts().expect("counted");
    // A forked log has two facts at one place.
    let logs = whole.snapshot().logs(&Audience::Partnership).expect("logs");
    let places: u64 = logs.iter().filter_map(|log| log.branches.iter().map(|branch| branch.seq).max()).sum();
    let root = whole.snapshot().root(&Audience::Partnership).expect("root");
    let state = whole.snapshot().state_hash(&Audience::Partnership).expect("hash");
    let own_end = whole.snapshot().own_log(&Audience::Partnership, Lane::Records).expect("read");
    let pages = left.whole["notebook.db"].len() / PAGE;
    let (mut rescued_whole, mut rescued_less, mut refused) = (0, 0, 0);
    for number in 0..=pages {
        let folder = tempfile::tempdir().expect("folder");
        // Page 0 stands for no damage at all.
        let files = left.with("notebook.db", |bytes| {
            if let Some(at) = number.checked_sub(1) {
                bytes[at * PAGE + 2000] ^= 0x40;
            }
        });
        put(folder.path(), &files);
        let mut behind = 0;
        let answer = Store::rescue(folder.path(), &keys(), &mut |waiting, _| match waiting {
            Behind::Segment(segment) => {
                behind += segment.facts.len();
                segment.encode().ok()
            }
            Behind::Notice { bytes, .. } => Some(bytes.to_vec()),
        });
        let Ok(rescued) = answer else {
            assert!(matches!(answer, Err(StoreError::Damaged | StoreError::WrongKey)), "{answer:?}");
            assert!(take(folder.path()) == files, "a refused rescue changes nothing");
            refused += 1;
            continue;
        };
        for name in ["notebook.db", "notebook.db-wal", "anchor"] {
            let moved = std::fs::read(rescued.quarantine.join(name)).expect("quarantined");
            assert!(moved == files[name], "{name} went whole");
        }
        let mut store = Store::open(folder.path(), &keys()).expect("opened");
        assert_eq!(store.freshness(), Freshness::Older, "until somebody goes on");
        store.go_on(&Incarnation::new([9; 16]), |_| Ok(())).expect("went on");
        assert!(store.deep_check().expect("checked"), "page {number}");
        let (facts, _) = store.snapshot().fact_counts().expect("counted");
        let lost: u64 = rescued.lost.iter().map(|lost| lost.to - lost.from + 1).sum();
        // Where the openings of logs are lost, nobody here knows what they held: others do.
        let known = !rescued.incomplete.contains(&"logs");
        assert!(
            !known || facts + behind as u64 + lost >= places,
            "page {number}: {facts} + {behind} + {lost} of {places}, {:?}",
            rescued.incomplete
        );
        assert_eq!(facts, rescued.facts);
        if facts == all && rescued.notices > 0 && rescued.incomplete.is_empty() {
            assert_eq!(store.snapshot().root(&Audience::Partnership).expect("root"), root);
            assert_eq!(store.snapshot().state_hash(&Audience::Partnership).expect("hash"), state);
            rescued_whole += 1;
        } else {
            assert!(!rescued.lost.is_empty() || !rescued.incomplete.is_empty(), "page {number}: it says what is lost");
            rescued_less += 1;
        }
        if let Some((opened, seq, chain)) = own_end {
            let end = store.snapshot().superseded(&opened.audience, opened.lane).expect("read");
            assert!(end.is_none_or(|end| (end.log, end.seq, end.chain) == (opened.id(), seq, chain)));
        }
        // Others give again what was lost.
        let world = history(16, 200);
        deliver(&mut store, in_order(&world), &mut Dice(3));
        assert_eq!(store.snapshot().root(&Audience::Partnership).expect("root"), root, "page {number}");
    }
    assert!(rescued_whole > 10 && rescued_less > 3 && refused > 0, "{rescued_whole} {rescued_less} {refused}");
}

/// Killed between any two steps of the swap: the next opening ends it.
#[test]
fn a_swap_that_was_cut_off_is_ended_by_the_next_opening() {
    let left = left(17);
    let folder = tempfile::tempdir().expect("folder");
    put(folder.path(), &left.whole);
    let rescued = rescue(folder.path()).expect("rescued");
    let new: Files = take(folder.path());
    let steps = ["notebook.db-wal", "anchor", "notebook.db"];
    // The folder before the swap, then one rename after the other, as the swap makes them.
    for killed in 0..=2 * steps.len() + 1 {
        let again = tempfile::tempdir().expect("folder");
        put(again.path(), &left.whole);
        let (ready, quarantine) = (again.path().join("rescued"), again.path().join("quarantine").join("1"));
        std::fs::create_dir_all(&ready).expect("made");
        std::fs::create_dir_all(&quarantine).expect("made");
        std::fs::write(ready.join("number"), "1").expect("number");
        for name in ["anchor", "notebook.db"] {
            std::fs::write(ready.join(name), &new[name]).expect("new");
        }
        for step in 0..killed {
            match (step, steps.get(step)) {
                (_, Some(name)) => std::fs::rename(again.path().join(name), quarantine.join(name)).expect("old"),
                (3, None) => std::fs::rename(ready.join("anchor"), again.path().join("anchor")).expect("new"),
                (4, None) => {
                    std::fs::rename(ready.join("notebook.db"), again.path().join("notebook.db")).expect("new");
                }
                // The folder itself goes file by file.
                (5, None) => std::fs::remove_file(ready.join("number")).expect("removed"),
                _ => std::fs::remove_dir(&ready).expect("removed"),
            }
        }
        let store = Store::open(again.path(), &keys()).expect("opened");
        assert_eq!(store.freshness(), Freshness::Older);
        assert_eq!(store.snapshot().fact_counts().expect("counted").0, rescued.facts);
        assert!(!ready.exists());
        for name in steps {
            assert!(std::fs::read(quarantine.join(name)).expect("old") == left.whole[name], "{killed}: {name}");
        }
    }
    // Without its number, but with a database in it, it is no leftover: that one is never removed.
    let again = tempfile::tempdir().expect("folder");
    put(again.path(), &left.whole);
    let ready = again.path().join("rescued");
    std::fs::create_dir(&ready).expect("made");
    std::fs::write(ready.join("notebook.db"), &new["notebook.db"]).expect("new");
    assert!(Store::open(again.path(), &keys()).is_err());
    assert!(std::fs::read(ready.join("notebook.db")).expect("kept") == new["notebook.db"]);
}
