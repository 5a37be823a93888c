//! Pages of the file that are torn while newer versions of them wait in the write-ahead log, as a kill in the middle of
//! copying leaves them: nothing is lost, and no check says so. A few seconds.

mod world;

use std::collections::BTreeSet;

use weft_model::audience::Audience;
use weft_model::ids::Incarnation;
use weft_store::{Freshness, Store, StoreError};
use world::deliver::{deliver, in_order, keys, notebook, put as put_parcel};
use world::folder::{FRAME, Files, LOG_HEADER, PAGE, put, take};
use world::random::{Dice, history};

/// A notebook as a kill left it, pages in its file and newer ones in its log; and the anchor that the key store kept later.
fn left() -> (Files, Vec<u8>) {
    let world = history(31, 200);
    let folder = tempfile::tempdir().expect("folder");
    let mut store = notebook(folder.path(), &world);
    let parcels = in_order(&world);
    let half = parcels.len() / 2;
    store.write(|w| w.put_place(&world.devices[0].mid, &Incarnation::new([1; 16]))).expect("placed");
    deliver(&mut store, parcels[..half].to_vec(), &mut Dice(3));
    store.checkpoint().expect("checkpointed");
    deliver(&mut store, parcels[half..].to_vec(), &mut Dice(4));
    let files = take(folder.path());
    store.write(|w| w.put_setting("later", b"and not here any more")).expect("written");
    (files, store.anchor())
}

/// The pages that the log holds.
fn logged(files: &Files) -> BTreeSet<usize> {
    let frames = files["notebook.db-wal"][LOG_HEADER..].chunks_exact(FRAME);
    frames.map(|frame| u32::from_be_bytes(frame[..4].try_into().expect("a number")) as usize).collect()
}

/// Tears a page of the file in its middle.
fn tear(files: &mut Files, page: usize) {
    let file = files.get_mut("notebook.db").expect("a file");
    file[page * PAGE - PAGE / 2..page * PAGE].fill(0x5A);
}

#[test]
fn a_torn_page_whose_newer_version_waits_in_the_log_is_no_damage() {
    let (whole, kept) = left();
    let in_file = whole["notebook.db"].len() / PAGE;
    let waiting: Vec<usize> = logged(&whole).into_iter().filter(|page| *page <= in_file).collect();
    let settled: Vec<usize> = (2..=in_file).filter(|page| !waiting.contains(page)).collect();
    assert!(waiting.len() > 10 && settled.len() > 5, "{waiting:?} {settled:?}");
    let folder = tempfile::tempdir().expect("folder");

    let mut torn = whole.clone();
    waiting.iter().for_each(|page| tear(&mut torn, *page));
    put(folder.path(), &torn);
    let store = Store::open(folder.path(), &keys()).expect("opened");
    assert_eq!(store.freshness(), Freshness::Fresh);
    assert!(store.is_whole().expect("checked"));
    assert!(store.deep_check().expect("checked"));
    store.checkpoint().expect("checkpointed");
    assert!(store.is_whole().expect("checked"), "and the file alone is, once everything is in it");
    drop(store);

    // A page that waits nowhere is damage as before: the answer to it may be an error, and never that all is well.
    for page in settled.iter().step_by(settled.len() / 5) {
        let mut torn = torn.clone();
        tear(&mut torn, *page);
        put(folder.path(), &torn);
        let store = Store::open(folder.path(), &keys());
        assert!(!store.and_then(|store| store.is_whole()).unwrap_or(false), "page {page}");
    }
    // Read-only, where nothing can be copied into the file first.
    put(folder.path(), &torn);
    let mut store = Store::open(folder.path(), &keys()).expect("opened");
    assert_eq!(store.compare(Some(&kept)).expect("compared"), Freshness::Older);
    assert!(store.is_whole().expect("checked"));
    store.go_on(&Incarnation::new([2; 16]), |_| Ok(())).expect("it builds on what is there");
    assert!(store.is_whole().expect("checked") && store.freshness() == Freshness::Fresh);
}

/// What a write that came to nothing learned of the membership is forgotten with it, and nothing else is.
#[test]
fn a_write_that_fails_or_panics_leaves_the_membership() {
    let world = history(32, 120);
    let folder = tempfile::tempdir().expect("folder");
    let mut store = notebook(folder.path(), &world);
    let heads = |store: &Store| store.snapshot().past().expect("a partnership").heads(&Audience::Partnership);
    let parcels = in_order(&world);
    let before = heads(&store);
    let refused = store.write(|w| {
        for parcel in &parcels {
            put_parcel(w, parcel)?;
        }
        assert_ne!(w.snapshot().past().expect("known in it").heads(&Audience::Partnership), before);
        Err::<(), _>(StoreError::Storage)
    });
    assert!(matches!(refused, Err(StoreError::Storage)));
    assert_eq!(heads(&store), before);
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        store.write(|w| -> Result<(), StoreError> {
            for parcel in &parcels {
                put_parcel(w, parcel)?;
            }
            std::panic::resume_unwind(Box::new("a shell threw"))
        })
    }));
    assert!(panicked.is_err());
    assert_eq!(heads(&store), before);
    deliver(&mut store, parcels, &mut Dice(5));
    assert_ne!(heads(&store), before);
}
