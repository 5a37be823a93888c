//! What only a test inside the crate can bring about: a full disk, and how long the anchor takes.

use std::path::Path;
use std::time::Instant;

use rusqlite::params;
use weft_vault::{Key, random};

use crate::freshness::{Freshness, Watch, raise};
use crate::{Store, StoreError, StoreKeys};

fn keys() -> StoreKeys {
    StoreKeys { database: Key::from_bytes([1; 32]), drafts: Key::from_bytes([2; 32]), anchor: Key::from_bytes([3; 32]) }
}

fn settings(store: &Store) -> i64 {
    store.connection.query_row("SELECT COUNT(*) FROM settings", [], |row| row.get(0)).expect("counted")
}

/// Full at every size that a write needs, one page after the other: each time nothing of it is kept and all before it is.
#[test]
fn a_full_disk_loses_nothing_that_was_saved() {
    let folder = tempfile::tempdir().expect("folder");
    let mut store = Store::create(folder.path(), &keys()).expect("created");
    let (mut written, mut refused) = (0, 0);
    for room in 0..12 {
        let pages: i64 = store.connection.query_row("PRAGMA page_count", [], |row| row.get(0)).expect("pages");
        let limit = |store: &Store, pages: i64| {
            store.connection.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(())).expect("limit");
        };
        limit(&store, pages + room);
        let write =
            |store: &mut Store| store.write(|w| w.put_setting(&format!("long {written}"), &[7; 20_000])).map(|()| 1);
        match write(&mut store) {
            Ok(one) => written += one,
            Err(StoreError::Full) => refused += 1,
            Err(other) => panic!("{other:?}"),
        }
        assert_eq!(settings(&store), written);
        limit(&store, 1_000_000);
        store.write(|w| w.put_setting("small", b"one")).expect("it goes on");
        store.connection.execute("DELETE FROM settings WHERE name = 'small'", []).expect("deleted");
        store.write(|w| w.put_setting("long 0", b"anew")).map(|()| written = written.max(1)).expect("it goes on");
    }
    assert!(refused > 2 && written > 2, "{refused} {written}");
    assert!(StoreError::Full.to_string().contains("free some room"));
}

/// Figures for the report; prints them.
#[test]
#[ignore = "measures; a minute"]
fn what_the_anchor_costs() {
    let folder = tempfile::tempdir().expect("folder");
    let store = Store::create(folder.path(), &keys()).expect("created");
    let fill = |rows: usize| {
        let transaction = store.connection.unchecked_transaction().expect("begun");
        for _ in 0..rows {
            let (id, result): ([u8; 16], [u8; 900]) = (random::bytes(), [random::bytes::<1>()[0]; 900]);
            transaction
                .prepare_cached("INSERT INTO requests (id, result) VALUES (?1, ?2)")
                .and_then(|mut query| query.execute(params![id, result]))
                .expect("inserted");
        }
        raise(&transaction).expect("raised");
        transaction.commit().expect("committed");
    };
    for _ in 0..20 {
        let begun = Instant::now();
        fill(5_000);
        let filled = begun.elapsed();
        let begun = Instant::now();
        store.watch.borrow_mut().committed(&store.connection, &Default::default());
        println!("bulk: {filled:?}, anchor {:?}", begun.elapsed());
        store.checkpoint().expect("checkpointed");
    }
    let (mut writes, mut anchors) = (Vec::new(), Vec::new());
    for _ in 0..400 {
        let begun = Instant::now();
        fill(4);
        writes.push(begun.elapsed());
        let begun = Instant::now();
        store.watch.borrow_mut().committed(&store.connection, &Default::default());
        anchors.push(begun.elapsed());
    }
    writes.sort();
    anchors.sort();
    println!("small: median {:?}, anchor {:?}", writes[200], anchors[200]);
    store.close().expect("closed");
    for _ in 0..5 {
        let begun = Instant::now();
        let store = Store::open(folder.path(), &keys()).expect("opened");
        let opened = begun.elapsed();
        let begun = Instant::now();
        let path = |name: &str| folder.path().join(name);
        let found = watch(&store, &path("notebook.db"), &path("anchor"));
        println!("open: {opened:?}, of which comparing {:?}, {found:?}", begun.elapsed());
        let size = std::fs::metadata(path("notebook.db")).expect("file").len() / 4096;
        println!("{size} pages");
    }
}

fn watch(store: &Store, file: &Path, anchor: &Path) -> Freshness {
    Watch::open(&store.connection, file, anchor, &keys().anchor).expect("watched").found()
}
