//! The power goes, or the disk fails or is full, below the program as it is: what was acknowledged is there afterwards.
//!
//! `tests/fault-vfs` is loaded into the relay's process and undoes what was not synced. It is another package, so cargo does not build
//! it for this one: `cargo build --release -p weft-fault-vfs --lib`, then
//! `cargo test --release -p weft-relay --test power -- --ignored --nocapture`. `cargo test --workspace` builds both.
//!
//! Budget: 60 seconds.
#![cfg(all(target_os = "linux", target_env = "gnu"))]

mod common;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use common::{Client, MAILBOX, Process, Store, blob, run, signer};
use weft_chain::{Rights, outer};
use weft_relay::blobs::{BlobId, Blobs};
use weft_relay::frames;

/// Blobs that were acknowledged, or refused by 500 or 507.
#[derive(Default)]
struct Told {
    acknowledged: BTreeMap<BlobId, usize>,
    refused: usize,
}

fn library() -> PathBuf {
    let beside = Path::new(env!("CARGO_BIN_EXE_weft-relay")).parent().unwrap();
    let library = beside.join("libweft_fault_vfs.so");
    assert!(library.exists(), "first: cargo build --release -p weft-fault-vfs --lib");
    library
}

fn struck(store: &Path, fault: &str, at: u64, times: u64, deaf: bool) -> Option<Process> {
    let folder = store.parent().unwrap().canonicalize().unwrap();
    let mut variables = vec![
        ("LD_PRELOAD", library().into_os_string()),
        ("WEFT_FAULT_FOLDER", folder.into_os_string()),
        ("WEFT_FAULT", fault.into()),
        ("WEFT_FAULT_AT", at.to_string().into()),
        ("WEFT_FAULT_TIMES", times.to_string().into()),
        ("WEFT_FAULT_SEED", at.to_string().into()),
    ];
    variables.extend(deaf.then(|| ("WEFT_FAULT_DEAF", "1".into())));
    Process::start_with(store, &[], &variables)
}

/// Puts, and sometimes deletes what nobody was told is there, until the relay is gone or enough is done.
async fn put_on(address: std::net::SocketAddr, which: u64, told: Arc<Mutex<Told>>) {
    let mut client = Client::new(address);
    let holder = signer(u32::try_from(100 + which).unwrap());
    let capability = common::signed(&common::grant(MAILBOX, &holder, Rights::ALL), &common::stewards());
    let Ok((200, challenge)) = client.call("/v1/challenge", &[]).await else { return };
    let signature =
        weft_chain::capability::answer(&holder, &client.name, challenge.as_slice().try_into().unwrap(), &capability);
    let Ok((200, opened)) = client.call("/v1/session", &[challenge, capability, signature.to_vec()].concat()).await
    else {
        return;
    };
    client.token = Some(opened[..32].try_into().unwrap());
    for number in 0..60u64 {
        let (id, bytes) = blob((which << 32) + number, [90, 5000, 30_000][usize::try_from(number % 3).unwrap()]);
        let mut body = Vec::new();
        frames::write_put(&mut body, id, &bytes);
        match client.call("/v1/put", &body).await {
            Ok((200, answer)) => {
                assert!(answer[0] < 2, "{answer:?}");
                told.lock().unwrap().acknowledged.insert(id, bytes.len());
            }
            Ok((500 | 507, _)) => told.lock().unwrap().refused += 1,
            Ok((503, _)) => tokio::time::sleep(Duration::from_millis(20)).await,
            Ok((status, _)) => panic!("{status}"),
            Err(_) => return,
        }
    }
}

/// What is missing afterwards of what was acknowledged, and what was told.
async fn strike(fault: &str, at: u64, times: u64, deaf: bool) -> (usize, Told) {
    let store = Store::new(1 << 40);
    let told = Arc::new(Mutex::new(Told::default()));
    if let Some(process) = struck(&store.path(), fault, at, times, deaf) {
        let clients: Vec<_> =
            (0..4).map(|which| tokio::spawn(put_on(process.address, which, Arc::clone(&told)))).collect();
        for client in clients {
            client.await.unwrap();
        }
        process.kill();
    }
    let told = std::mem::take(&mut *told.lock().unwrap());
    if deaf {
        // A store that was told its bytes are on the disk may not even open.
        let Ok(opened) = weft_relay::sqlite::Sqlite::open(&store.path()) else { return (usize::MAX, told) };
        return (missing(&opened, &told).await, told);
    }
    let opened = store.open();
    let lost = missing(&opened, &told).await;
    let connection = rusqlite::Connection::open(store.path()).unwrap();
    let whole: String = connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(whole, "ok", "{fault} {at}");
    (lost, told)
}

async fn missing(opened: &impl Blobs, told: &Told) -> usize {
    let mut lost = 0;
    for (id, size) in &told.acknowledged {
        let found = opened.get(MAILBOX, vec![*id], 1 << 20).await.map(|mut found| found.pop().flatten());
        let holds = matches!(&found, Ok(Some(bytes)) if outer::blob_id(bytes) == id.0 && bytes.len() == *size);
        lost += usize::from(!holds);
    }
    lost
}

#[test]
#[ignore = "needs the library of weft-fault-vfs"]
fn what_was_acknowledged_outlives_a_loss_of_power() {
    run(async {
        let (mut acknowledged, mut strikes) = (0, 0);
        for at in (5..600).step_by(13) {
            let (lost, told) = strike("loss", at, 1, false).await;
            assert_eq!(lost, 0, "the power went at operation {at}");
            acknowledged += told.acknowledged.len();
            strikes += usize::from(told.acknowledged.len() < 240);
        }
        println!("{strikes} losses of power, {acknowledged} acknowledged blobs, none lost");
        assert!(strikes > 20 && acknowledged > 1000, "{strikes} {acknowledged}");
    });
}

#[test]
#[ignore = "needs the library of weft-fault-vfs"]
fn the_test_would_see_a_relay_that_does_not_sync() {
    run(async {
        let mut lost = 0;
        for at in (150..400).step_by(50) {
            lost += usize::from(strike("loss", at, 1, true).await.0 > 0);
        }
        assert!(lost > 0, "no acknowledged blob was lost, although nothing was synced");
    });
}

#[test]
#[ignore = "needs the library of weft-fault-vfs"]
fn a_disk_that_fails_or_is_full_for_a_while_costs_refusals_and_no_blob() {
    run(async {
        let (mut acknowledged, mut refused) = (0, 0);
        for fault in ["full", "failing"] {
            for at in (60..500).step_by(37) {
                let (lost, told) = strike(fault, at, 6, false).await;
                assert_eq!(lost, 0, "{fault} at operation {at}");
                acknowledged += told.acknowledged.len();
                refused += told.refused;
            }
        }
        println!("{refused} puts refused, {acknowledged} acknowledged, none lost");
        assert!(refused > 10 && acknowledged > 2000, "{refused} {acknowledged}");
    });
}
