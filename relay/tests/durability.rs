//! What was acknowledged is there after the process was killed, and puts that come together share a commit.
//!
//! Budget: 15 seconds.

mod common;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use common::{Client, MAILBOX, Process, Store, blob, run, signer};
use weft_chain::{Rights, outer};
use weft_relay::blobs::{Blob, BlobId, Blobs, Put};

const ROUNDS: u64 = 6;
const CLIENTS: u64 = 8;

type Acknowledged = Arc<Mutex<BTreeMap<BlobId, usize>>>;

/// Puts until the relay is gone.
async fn put_on(address: std::net::SocketAddr, round: u64, which: u64, acknowledged: Acknowledged) {
    let mut client = Client::new(address);
    if client.enter(&signer(100 + which as u32), MAILBOX, Rights::ALL).await.is_err() {
        return;
    }
    for number in 0.. {
        let first = (round << 40) + (which << 32) + 4 * number;
        let sizes = [100, 3000, 20_000, 700];
        let some = usize::try_from(1 + number % 4).unwrap();
        let blobs: Vec<_> = (first..).zip(sizes).map(|(name, size)| blob(name, size)).take(some).collect();
        let mut body = Vec::new();
        blobs.iter().for_each(|(id, bytes)| weft_relay::frames::write_put(&mut body, *id, bytes));
        match client.call("/v1/put", &body).await {
            Ok((200, answers)) => {
                assert!(answers.iter().all(|answer| *answer == 0), "{answers:?}");
                acknowledged.lock().unwrap().extend(blobs.iter().map(|(id, bytes)| (*id, bytes.len())));
            }
            Ok((429, _)) => tokio::time::sleep(Duration::from_millis(50)).await,
            Ok((status, _)) => panic!("{status}"),
            Err(_) => return,
        }
    }
}

#[test]
fn killed_under_load_it_loses_nothing_that_it_acknowledged() {
    let store = Store::new(1 << 40);
    let acknowledged = Acknowledged::default();
    let (mut places, mut before) = (BTreeMap::new(), 0);
    run(async {
        for round in 0..ROUNDS {
            let process = Process::start(&store.path(), &[]);
            let address = process.address;
            let clients: Vec<_> = (0..CLIENTS)
                .map(|which| tokio::spawn(put_on(address, round, which, Arc::clone(&acknowledged))))
                .collect();
            tokio::time::sleep(Duration::from_millis(300 + 117 * round)).await;
            process.kill();
            for client in clients {
                client.await.unwrap();
            }
            let kept: Vec<(BlobId, usize)> = acknowledged.lock().unwrap().iter().map(|(id, n)| (*id, *n)).collect();
            assert!(kept.len() > before + 20, "round {round} put only {}", kept.len() - before);
            before = kept.len();

            let opened = store.open();
            for (id, size) in &kept {
                let found = opened.get(MAILBOX, vec![*id], 1 << 20).await.unwrap().remove(0).unwrap();
                assert_eq!((outer::blob_id(&found), found.len()), (id.0, *size), "round {round}");
            }
            let mut all = Vec::new();
            loop {
                let after = all.last().map_or(0, |entry: &weft_relay::blobs::Entry| entry.seq);
                let page = opened.list(MAILBOX, after, 1000).await.unwrap();
                if page.entries.is_empty() {
                    assert_eq!(after, page.last);
                    break;
                }
                all.extend(page.entries);
            }
            let usage = opened.usage(MAILBOX).await.unwrap();
            assert_eq!(usage.blobs, all.len() as u64);
            assert_eq!(usage.bytes, all.iter().map(|entry| u64::from(entry.size)).sum::<u64>());
            for entry in &all {
                assert_eq!(*places.entry(entry.id).or_insert(entry.seq), entry.seq, "a place stays");
            }
            opened.close().await;
            let connection = rusqlite::Connection::open(store.path()).unwrap();
            let whole: String = connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
            assert_eq!(whole, "ok");
        }
    });
    eprintln!("{before} acknowledged blobs over {ROUNDS} kills, none lost");
}

#[test]
fn puts_that_come_together_share_a_commit() {
    run(async {
        let store = Store::new(1 << 30);
        let opened = Arc::new(store.open());
        let puts: Vec<_> = (0..200)
            .map(|number| {
                let opened = Arc::clone(&opened);
                tokio::spawn(async move {
                    let (id, bytes) = blob(number, 500);
                    opened.put(MAILBOX, vec![Blob::checked(id, bytes.into()).unwrap()]).await
                })
            })
            .collect();
        for put in puts {
            assert_eq!(put.await.unwrap(), Ok(vec![Put::Stored]));
        }
        assert!(opened.commits() < 100, "{} commits for 200 puts", opened.commits());
        assert_eq!(opened.usage(MAILBOX).await.unwrap().blobs, 200);
        opened.close().await;
        assert_eq!(opened.put(MAILBOX, vec![]).await, Err(weft_relay::blobs::StoreError::Closing));
    });
}

#[test]
fn sigterm_is_a_clean_end_that_leaves_one_file() {
    run(async {
        let store = Store::new(1 << 30);
        let process = Process::start(&store.path(), &[]);
        let mut client = Client::new(process.address);
        client.enter(&signer(5), MAILBOX, Rights::ALL).await.unwrap();
        assert_eq!(client.put(&[blob(1, 5000)]).await, Ok(vec![Some(Put::Stored)]));
        assert!(process.terminate().success());
        let log = store.path().with_extension("db-wal");
        assert!(std::fs::metadata(log).map_or(0, |file| file.len()) == 0, "the log went into the file");
        assert_eq!(store.open().usage(MAILBOX).await.unwrap().blobs, 1);
    });
}

#[test]
fn a_file_that_is_something_else_is_left_alone() {
    run(async {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("other.db");
        let other = rusqlite::Connection::open(&path).unwrap();
        other.execute_batch("CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)").unwrap();
        drop(other);
        assert!(weft_relay::sqlite::Sqlite::open(&path).is_err());
        std::fs::write(dir.path().join("text"), "no database at all, but long enough to be read as one".repeat(20))
            .unwrap();
        assert!(weft_relay::sqlite::Sqlite::open(&dir.path().join("text")).is_err());
        let store = Store::new(1);
        let newer = rusqlite::Connection::open(store.path()).unwrap();
        newer.pragma_update(None, "user_version", 2).unwrap();
        let error = weft_relay::sqlite::Sqlite::open(&store.path()).unwrap_err();
        assert!(error.to_string().contains("newer"), "{error}");
    });
}
