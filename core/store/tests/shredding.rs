//! Sealed records destroyed: gone also from earlier copies, whatever is killed or fails; what lives stays. A few seconds.

mod world;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use weft_chain::attachment;
use weft_model::ids::RecordId;
use weft_model::said::Content;
use weft_store::{Door, Sealed, Shredded, Store, StoreError, Whole};
use weft_vault::KeyStoreError;
use world::World;
use world::chip::{Chip, Hook, Keys};
use world::deliver::{keys, notebook, rescued};
use world::folder::{alter, copy};
use world::sealing::{STORIES, all, dump, holds, ids, read, records, unlocked};

/// A notebook with four records, the third of them with an attachment.
fn filled(dir: &Path, chip: &Chip) -> (Store, Vec<Whole>, Vec<weft_chain::attachment::Chunk>) {
    let mut store = notebook(dir, &World::new(6));
    let mut records = records(&STORIES);
    let (voice, chunks) = attachment::seal(&[3; 900], "audio/ogg").expect("sealed");
    let told = *records[2].tellings.keys().next().expect("a telling");
    records[2].tellings.insert(weft_model::ids::FactId::new([1; 32]), Content::Attached(voice));
    assert!(records[2].tellings.contains_key(&told));
    store.write(|w| chunks.iter().try_for_each(|chunk| w.put_chunk(chunk).map(drop))).expect("chunks");
    let mut sealed = Sealed::open(&mut store, &chip.sealed_keys(true)).expect("opened");
    for (number, whole) in records.iter().enumerate() {
        sealed.put(if number % 2 == 0 { Door::Open } else { Door::Closed }, whole).expect("put");
    }
    (store, records, chunks)
}

#[test]
fn an_earlier_copy_of_the_folder_does_not_bring_a_destroyed_record_back() {
    let (dir, image, chip) =
        (tempfile::tempdir().expect("folder"), tempfile::tempdir().expect("folder"), Chip::default());
    let (store, records, chunks) = filled(dir.path(), &chip);
    store.close().expect("closed");
    copy(dir.path(), image.path());
    let before = chip.keys();
    let sealed_bytes = dump(image.path());
    assert!(holds(&sealed_bytes, &chunks[0].bytes));

    let gone = [records[0].record.id, records[2].record.id];
    let mut store = Store::open(dir.path(), &keys()).expect("opened");
    let mut sealed = Sealed::open(&mut store, &chip.sealed_keys(true)).expect("opened");
    assert_eq!(sealed.shred(&gone).expect("shredded"), Shredded::Destroyed);
    assert_eq!(sealed.page(&all(9)).expect("page").len(), 2);
    assert!(sealed.read(&gone[0]).expect("read").is_none());
    assert!(!sealed.is_unfinished());
    store.close().expect("closed");

    // The copy, with every key of the notebook and what the chip holds now.
    let mut old = Store::open(image.path(), &keys()).expect("opened");
    let mut sealed = Sealed::open(&mut old, &Chip::of(chip.keys()).sealed_keys(true)).expect("opened");
    for id in ids(&records) {
        assert!(sealed.read(&id).expect("read").is_none(), "nothing of that epoch opens");
    }
    assert!(sealed.page(&all(9)).expect("page").is_empty() && sealed.search("kitchen", 9).expect("found").is_empty());
    drop(old);
    // Were the old key still there, it would: this test can fail.
    let mut old = Store::open(image.path(), &keys()).expect("opened");
    assert!(read(&mut old, &Chip::of(before), &gone[0]).as_ref() == Some(&records[0]));
    drop(old);

    // What lives is whole; what is gone is in no file: not plain, not sealed, not the chunks it named.
    let mut store = Store::open(dir.path(), &keys()).expect("opened");
    for live in [1, 3] {
        assert!(read(&mut store, &chip, &records[live].record.id).as_ref() == Some(&records[live]));
    }
    store.close().expect("closed");
    let now = dump(dir.path());
    assert!(!holds(&now, &chunks[0].bytes), "the chunks of its voice");
    let stretches = rows_of_sealed(image.path());
    assert_eq!(stretches.len(), 4);
    for (number, stretch) in stretches.iter().enumerate() {
        let lives = number % 2 == 1;
        assert_eq!(holds(&now, &stretch.contents), lives, "record {number}");
        assert!(!holds(&now, &stretch.wrapped_key), "wrapped under the key that is gone: {number}");
    }
    for file in files(dir.path()) {
        let bytes = std::fs::read(&file).expect("file");
        let plain = [b"kitchen".as_slice(), &stretches[0].contents, &stretches[2].wrapped_key, &chunks[0].bytes];
        assert!(plain.iter().all(|wanted| !holds(&bytes, wanted)), "{}", file.display());
    }
}

struct Row {
    contents: Vec<u8>,
    wrapped_key: Vec<u8>,
}

/// The sealed bytes of each record, in order of arrival.
fn rows_of_sealed(dir: &Path) -> Vec<Row> {
    let connection = unlocked(dir);
    let mut query = connection.prepare("SELECT body, key FROM sealed ORDER BY row").expect("table");
    let rows = query.query_map([], |row| Ok(Row { contents: row.get(0)?, wrapped_key: row.get(1)? })).expect("rows");
    rows.collect::<Result<_, _>>().expect("rows")
}

fn files(dir: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(dir).expect("folder").map(|entry| entry.expect("entry").path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The folder and the chip as they are at every call to the chip: a kill there leaves no record half destroyed, none of
/// those that live is lost, and the next start ends what was begun.
#[test]
fn killed_at_any_call_to_the_hardware_it_is_done_or_not_begun() {
    let (dir, kills, chip) =
        (tempfile::tempdir().expect("folder"), tempfile::tempdir().expect("folder"), Chip::default());
    let (mut store, records, _) = filled(dir.path(), &chip);
    let gone = [records[0].record.id, records[3].record.id];
    let taken: Arc<Mutex<Vec<(String, PathBuf, Keys)>>> = Arc::default();
    let mut sealed = Sealed::open(&mut store, &chip.sealed_keys(true)).expect("opened");
    let (seen, folder, to) = (Arc::clone(&taken), dir.path().to_owned(), kills.path().to_owned());
    chip.watch(Some(Box::new(move |what, keys| {
        let mut seen = seen.lock().expect("alone");
        let at = to.join(seen.len().to_string());
        copy(&folder, &at);
        seen.push((what.to_owned(), at, keys.clone()));
        Ok(())
    })));
    assert_eq!(sealed.shred(&gone).expect("shredded"), Shredded::Destroyed);
    chip.watch(None);
    let taken = std::mem::take(&mut *taken.lock().expect("alone"));
    let calls: Vec<&str> = taken.iter().map(|(what, ..)| what.as_str()).collect();
    assert_eq!(calls.iter().filter(|call| **call == "delete").count(), 1, "{calls:?}");
    for (what, at, keys_then) in &taken {
        // Before the call was answered, and after.
        for answered in [false, true] {
            let image = kills.path().join("image");
            drop(std::fs::remove_dir_all(&image));
            copy(at, &image);
            let mut keys_then = keys_then.clone();
            if answered {
                match what.as_str() {
                    "delete" => drop(keys_then.remove(&format!("shred-{}-1", "09".repeat(16)))),
                    "create" => drop(keys_then.insert(format!("shred-{}-2", "09".repeat(16)), [4; 32])),
                    _ => continue,
                }
            }
            let chip = Chip::of(keys_then);
            let mut store = Store::open(&image, &keys()).expect("opened after a kill");
            let mut sealed = Sealed::open(&mut store, &chip.sealed_keys(true)).expect("opened");
            assert!(!sealed.is_unfinished());
            let left = sealed.page(&all(9)).expect("page").len();
            assert_eq!(left, if what == "delete" { 2 } else { 4 }, "{what}, answered {answered}");
            assert!(sealed.to_be_sealed_again().expect("asked").is_empty());
            if left == 4 {
                assert_eq!(sealed.shred(&gone).expect("shredded"), Shredded::Destroyed);
            }
            for live in [1, 2] {
                assert!(sealed.read(&records[live].record.id).expect("read").as_ref() == Some(&records[live]));
            }
            assert!(!chip.keys().contains_key(&format!("shred-{}-1", "09".repeat(16))));
        }
    }
}

#[test]
fn a_key_store_that_fails_changes_nothing_and_is_asked_again() {
    let (dir, chip) = (tempfile::tempdir().expect("folder"), Chip::default());
    let (mut store, records, _) = filled(dir.path(), &chip);
    let failing = |call: &'static str| -> Option<Hook> {
        Some(Box::new(move |what, _| if what == call { Err(KeyStoreError::Unavailable) } else { Ok(()) }))
    };
    let mut sealed = Sealed::open(&mut store, &chip.sealed_keys(true)).expect("opened");
    for call in ["create", "strengthen"] {
        chip.watch(failing(call));
        let shredded = sealed.shred(&[records[0].record.id]);
        assert!(matches!(shredded, Err(StoreError::KeyStore(KeyStoreError::Unavailable))), "{call}");
        chip.watch(None);
        assert!(sealed.read(&records[0].record.id).expect("read").as_ref() == Some(&records[0]));
    }
    chip.watch(failing("delete"));
    assert_eq!(sealed.shred(&[records[0].record.id]).expect("shredded"), Shredded::Unfinished);
    assert!(sealed.is_unfinished() && sealed.read(&records[0].record.id).expect("read").is_none());
    assert!(Sealed::open(&mut store, &chip.sealed_keys(true)).expect("opened").is_unfinished());
    chip.watch(None);
    assert!(!Sealed::open(&mut store, &chip.sealed_keys(true)).expect("opened").is_unfinished());
    assert_eq!(chip.keys().len(), 1);
}

#[test]
fn an_attachment_stays_as_long_as_another_record_may_name_it() {
    let has_chunks =
        |store: &Store, chunk: &attachment::Chunk| !store.snapshot().chunks(&chunk.id).expect("read").is_empty();
    for closed in [false, true] {
        let (dir, chip) = (tempfile::tempdir().expect("folder"), Chip::default());
        let (mut store, records, chunks) = filled(dir.path(), &chip);
        // Another record names the voice of the third as well.
        let also = Whole { tellings: records[2].tellings.clone(), ..records[0].clone() };
        let mut sealed = Sealed::open(&mut store, &chip.sealed_keys(true)).expect("opened");
        sealed.put(if closed { Door::Closed } else { Door::Open }, &also).expect("put");
        assert_eq!(sealed.shred(&[records[2].record.id]).expect("shredded"), Shredded::Destroyed);
        drop(sealed);
        assert!(has_chunks(&store, &chunks[0]), "the other one still plays it");
        let mut sealed = Sealed::open(&mut store, &chip.sealed_keys(true)).expect("opened");
        assert_eq!(sealed.shred(&[also.record.id]).expect("shredded"), Shredded::Destroyed);
        drop(sealed);
        assert!(!has_chunks(&store, &chunks[0]), "nobody names it any more");
    }
    // What stands behind the closed door is not known before the second unlock: it may name it.
    for second in [false, true] {
        let (dir, chip) = (tempfile::tempdir().expect("folder"), Chip::default());
        let (mut store, records, chunks) = filled(dir.path(), &chip);
        let mut sealed = Sealed::open(&mut store, &chip.sealed_keys(second)).expect("opened");
        assert_eq!(sealed.shred(&[records[2].record.id]).expect("shredded"), Shredded::Destroyed);
        drop(sealed);
        assert_eq!(has_chunks(&store, &chunks[0]), !second);
    }
}

/// A rescue may lose the row that says which epoch is current.
#[test]
fn a_key_is_deleted_also_when_the_notebook_lost_its_number() {
    for records_too in [false, true] {
        let (dir, chip) = (tempfile::tempdir().expect("folder"), Chip::default());
        let (mut store, records, _) = filled(dir.path(), &chip);
        let mut sealed = Sealed::open(&mut store, &chip.sealed_keys(true)).expect("opened");
        for gone in [0, 1] {
            assert_eq!(sealed.shred(&[records[gone].record.id]).expect("shredded"), Shredded::Destroyed);
        }
        store.close().expect("closed");
        let before: Vec<String> = chip.keys().into_keys().collect();
        assert_eq!(before, [format!("shred-{}-3", "09".repeat(16))]);
        alter(dir.path(), "DELETE FROM shredding");
        if records_too {
            alter(dir.path(), "DELETE FROM sealed_segments; DELETE FROM sealed");
        }
        let mut store = rescued(dir.path());
        let mut sealed = Sealed::open(&mut store, &chip.sealed_keys(true)).expect("opened");
        assert_eq!(sealed.page(&all(9)).expect("page").len(), if records_too { 0 } else { 2 });
        sealed.put(Door::Open, &records[2]).expect("put");
        assert_eq!(sealed.shred(&[records[2].record.id]).expect("shredded"), Shredded::Destroyed);
        assert!(!chip.keys().contains_key(&before[0]), "what the damaged file holds was sealed under it");
        assert_eq!(chip.keys().len(), 1);
        if !records_too {
            assert!(sealed.read(&records[3].record.id).expect("read").as_ref() == Some(&records[3]));
        }
    }
}

#[test]
fn with_keys_in_software_it_says_hidden() {
    let (dir, mut chip) = (tempfile::tempdir().expect("folder"), Chip::default());
    chip.software = true;
    let (mut store, records, _) = filled(dir.path(), &chip);
    let mut sealed = Sealed::open(&mut store, &chip.sealed_keys(true)).expect("opened");
    assert_eq!(sealed.shred(&[records[0].record.id]).expect("shredded"), Shredded::Hidden);
}

#[test]
fn records_whose_key_was_lost_are_named_and_can_be_sealed_again() {
    let (dir, chip) = (tempfile::tempdir().expect("folder"), Chip::default());
    let (mut store, records, _) = filled(dir.path(), &chip);
    // A system update wiped the phone's keys; or one of the same name is another key.
    for keys in [Keys::new(), Keys::from([(format!("shred-{}-1", "09".repeat(16)), [1; 32])])] {
        let chip = Chip::of(keys);
        let mut sealed = Sealed::open(&mut store, &chip.sealed_keys(false)).expect("opened");
        let lost = sealed.to_be_sealed_again().expect("asked");
        let open: BTreeSet<RecordId> = [0, 2].map(|number| records[number].record.id).into();
        assert_eq!(lost, open.into_iter().collect::<Vec<_>>(), "the closed ones show to nobody");
        assert!(sealed.page(&all(9)).expect("page").is_empty());
        assert!(sealed.read(&lost[0]).expect("read").is_none());
    }
    let chip = Chip::of(Keys::new());
    let mut sealed = Sealed::open(&mut store, &chip.sealed_keys(true)).expect("opened");
    assert_eq!(sealed.to_be_sealed_again().expect("asked").len(), 4);
    // Their other members sent two of them again.
    sealed.put(Door::Open, &records[0]).expect("put");
    sealed.put(Door::Closed, &records[1]).expect("put");
    assert_eq!(sealed.to_be_sealed_again().expect("asked").len(), 2);
    assert_eq!(sealed.shred(&[records[0].record.id]).expect("shredded"), Shredded::Destroyed);
    assert!(sealed.read(&records[1].record.id).expect("read").as_ref() == Some(&records[1]));
    // A lost one can be given up as well.
    sealed.shred(&[records[2].record.id]).expect("shredded");
    assert_eq!(sealed.to_be_sealed_again().expect("asked"), [records[3].record.id]);
}

/// For a moment the chip works with other keys; then it is itself again.
#[test]
fn a_wrong_answer_for_a_moment_costs_no_record_that_was_to_live() {
    let (dir, chip) = (tempfile::tempdir().expect("folder"), Chip::default());
    let (mut store, records, _) = filled(dir.path(), &chip);
    let first = format!("shred-{}-1", "09".repeat(16));
    let right = chip.keys();
    chip.set(Keys::from([(first.clone(), [1; 32])]));
    let mut sealed = Sealed::open(&mut store, &chip.sealed_keys(true)).expect("opened");
    assert_eq!(sealed.shred(&[records[0].record.id]).expect("shredded"), Shredded::Unfinished);
    assert!(chip.keys().contains_key(&first), "three records live under it");
    assert!(Sealed::open(&mut store, &chip.sealed_keys(true)).expect("opened").is_unfinished());

    let mut now = chip.keys();
    now.extend(right);
    chip.set(now);
    let mut sealed = Sealed::open(&mut store, &chip.sealed_keys(true)).expect("opened");
    assert!(!sealed.is_unfinished() && !chip.keys().contains_key(&first), "what was begun is ended");
    assert!(sealed.read(&records[0].record.id).expect("read").is_none());
    for live in [1, 2, 3] {
        assert!(sealed.read(&records[live].record.id).expect("read").as_ref() == Some(&records[live]));
    }
}

/// Its key was taken for lost, and another epoch begun; when it is there again, destroying the record deletes it too.
#[test]
fn a_key_that_came_back_is_deleted_with_what_is_under_it() {
    let (dir, chip) = (tempfile::tempdir().expect("folder"), Chip::default());
    let (mut store, records, _) = filled(dir.path(), &chip);
    let (first, right) = (format!("shred-{}-1", "09".repeat(16)), chip.keys());
    chip.set(Keys::new());
    let mut sealed = Sealed::open(&mut store, &chip.sealed_keys(true)).expect("opened");
    sealed.put(Door::Open, &records[2]).expect("put");
    let mut now = chip.keys();
    now.extend(right);
    chip.set(now);
    let mut sealed = Sealed::open(&mut store, &chip.sealed_keys(true)).expect("opened");
    assert_eq!(sealed.shred(&[records[0].record.id]).expect("shredded"), Shredded::Destroyed);
    assert!(!chip.keys().contains_key(&first), "an earlier copy of the folder would bring it back");
    for live in [1, 2, 3] {
        assert!(sealed.read(&records[live].record.id).expect("read").as_ref() == Some(&records[live]));
    }
}
