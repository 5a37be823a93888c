//! A notebook of format 2: what format 1 had, and a consent suspended elsewhere, a dispute, captures that wait, a wipe
//! code, a finger, a second unlock with a sealed record behind each door, and parcels to carry.

use std::path::Path;

use serde_json::{Value, json};
use weft_engine::Notebook;
use weft_engine::model::ids::RecordId;
use weft_engine::model::notice::NoticeKind;
use weft_engine::model::records::{Page, Records};
use weft_store::{Carry, Sealed, SealedKeys, Store, StoreKeys};
use weft_vault::second::SecondUnlock;
use weft_vault::{Code, Key, KeyStore, Purpose, Vault};

use crate::fixture::{Fixture, LATER, differences, draft_is_there, open, shown_now};
use crate::{alone, finger};

const FORMAT_2: Fixture = Fixture(2);

/// What waits of captures: the field each belongs to, and how much of it can be heard.
fn captures(notebook: &Notebook) -> Value {
    let waiting = notebook.captures_waiting().expect("captures");
    let heard = waiting.into_iter().map(|one| {
        let mut bytes = 0;
        notebook.play_capture(&one.name, |chunk| bytes += chunk.len()).expect("played");
        json!({ "field": one.belongs.field, "bytes": bytes })
    });
    heard.collect()
}

#[test]
fn a_notebook_of_format_2_shows_the_same_and_goes_on() {
    let _alone = alone();
    let before = FORMAT_2.notebook();
    let dir = tempfile::tempdir().expect("a folder");
    let weft = FORMAT_2.copied(dir.path());
    let mut then = FORMAT_2.shown_then();
    let waiting = then.as_object_mut().expect("an object").remove("captures").expect("captures");
    let mut notebook = open(&weft, LATER);
    assert_eq!(differences("", &then, &shown_now(&mut notebook, &then)), Vec::<String>::new());
    assert_eq!(captures(&notebook), waiting);
    notebook.lock().expect("locked");
    assert!(draft_is_there(&weft));

    let mut notebook = open(&weft, LATER);
    assert_eq!(notebook.check().expect("checked").held, 2);
    let came = notebook.file_in(&mut FORMAT_2.file("rima.bin").as_slice()).expect("taken in");
    assert_eq!((came.complete, came.damaged, came.refused), (true, 0, 0), "{came:?}");
    let check = notebook.check().expect("checked");
    assert_eq!((check.held, check.integrity), (0, "ok"));
    notebook.lock().expect("locked");
    assert_eq!(FORMAT_2.notebook(), before, "the fixture stays as it is");
}

#[test]
fn the_finger_and_the_code_that_wipes_still_do() {
    let _alone = alone();
    let dir = tempfile::tempdir().expect("a folder");
    let weft = FORMAT_2.copied(dir.path());
    let notebook = Notebook::open_by_presence(&weft.notebook, LATER, &finger::keys(&weft.notebook)).expect("opened");
    assert_eq!(captures(&notebook), FORMAT_2.shown_then()["captures"]);
    notebook.lock().expect("locked");
    let wiped = Notebook::open(&weft.notebook, &FORMAT_2.file("wipe.txt"), LATER);
    assert_eq!(wiped.err().map(|error| error.code()), Some("not_there"));
    let left: Vec<_> = std::fs::read_dir(&weft.notebook).expect("the folder").collect();
    assert!(left.is_empty(), "{left:?}");
}

/// The store of a copy, opened with its vault; and the second unlock's key, once it opened.
fn store(dir: &Path) -> (Store, SealedKeys, Key) {
    let keys = KeyStore::software(dir);
    let code = Code::new(&FORMAT_2.file("code.txt")).expect("a code");
    let opened = Vault::open(dir, &code, &keys, LATER.millis()).expect("the vault");
    let vault = opened.vault().expect("it does not wipe");
    let passphrase = Code::new(&FORMAT_2.file("second.txt")).expect("a passphrase");
    let second = SecondUnlock::open(dir, &vault, &passphrase, &keys, LATER.millis()).expect("the second unlock");
    let store = Store::open(dir, &StoreKeys::of(&vault)).expect("the store");
    let sealed = SealedKeys { vault: vault.id(), shred: vault.subkey(Purpose::Shred), store: keys, second: None };
    (store, sealed, second.key().clone())
}

#[test]
fn sealed_records_and_parcels_are_there_behind_their_doors() {
    let _alone = alone();
    let dir = tempfile::tempdir().expect("a folder");
    let weft = FORMAT_2.copied(dir.path());
    let (mut store, keys, second) = store(&weft.notebook);
    let [open, closed] = [0xa1, 0xc1].map(|byte| RecordId::new([byte; 16]));
    let page = Page { area: None, after: None, lines: 9 };
    let mut sealed = Sealed::open(&mut store, &keys).expect("opened");
    let listed = |sealed: &mut Sealed<'_>| -> Vec<RecordId> {
        sealed.page(&page).expect("listed").into_iter().map(|line| line.record).collect()
    };
    assert_eq!(listed(&mut sealed), [open], "the other door is closed");
    let both = SealedKeys { second: Some(second), ..keys.clone() };
    let mut sealed = Sealed::open(&mut store, &both).expect("opened");
    assert_eq!(listed(&mut sealed), [open, closed]);
    assert_eq!(sealed.search("ஹுதாவின்", 9).expect("searched"), [open, closed]);
    assert_eq!(sealed.to_be_sealed_again().expect("read"), []);
    sealed.shred(&[closed]).expect("destroyed");
    assert_eq!(listed(&mut Sealed::open(&mut store, &both).expect("opened")), [open]);
    store.close().expect("closed");

    let carry = Carry::open(&weft.notebook, &keys.store).expect("opened").expect("it was enabled");
    assert_eq!(carry.capability(), b"a capability of a relay");
    let read = |parcels: Vec<weft_store::Parcel>| -> Vec<Vec<u8>> {
        parcels.iter().map(|parcel| carry.read(parcel).expect("read")).collect()
    };
    assert_eq!(read(carry.outgoing().expect("listed")), [b"a sealed parcel on its way out".to_vec()]);
    assert_eq!(read(carry.incoming().expect("listed")), [b"an unopened parcel that came in".to_vec()]);
}

/// What an earlier model folded is folded anew: a record says what only this version's states say.
#[test]
fn states_and_notices_are_read_by_this_version() {
    let _alone = alone();
    let dir = tempfile::tempdir().expect("a folder");
    let weft = FORMAT_2.copied(dir.path());
    let (store, ..) = store(&weft.notebook);
    let then = FORMAT_2.shown_then();
    let snapshot = store.snapshot();
    let mut signed = Vec::new();
    for id in then["show"].as_object().expect("records").keys() {
        let record = snapshot.record(&id.parse().expect("an id")).expect("its state is read").expect("it is there");
        for notice in &record.notices {
            let by_a_member = record.signed_by.contains_key(&notice.id);
            assert_eq!(
                by_a_member,
                notice.kind == NoticeKind::Suspended,
                "a receipt's key withdrew, a member suspended"
            );
            signed.push(notice.kind);
        }
    }
    signed.sort_unstable();
    assert_eq!(signed, [NoticeKind::Withdrawn, NoticeKind::Suspended]);
    assert!(store.deep_check().expect("checked"), "every row is what folding gives");
    store.close().expect("closed");
}
