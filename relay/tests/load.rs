//! Many phones at once against the program itself, which is killed at the end: no error, and no acknowledged blob is lost.
//!
//! Budget: 10 seconds. The large one: `cargo test --release -p weft-relay --test load -- --ignored --nocapture`.

mod common;

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use common::{Client, Process, blob, grant, keys, run, signed, signer, stewards};
use weft_chain::{Rights, outer};
use weft_relay::blobs::{BlobId, Blobs, MailboxId, Put};
use weft_relay::limits::QUOTA_BLOBS;
use weft_relay::sqlite::{Mailbox, Sqlite};

/// Phones of one mailbox.
const PHONES_OF_MAILBOX: u64 = 20;
/// Sizes in turn: mostly acts, some tellings, seldom a chunk of a picture.
const SIZES: [usize; 10] = [400, 700, 600, 2048, 500, 900, 8192, 450, 1200, 60_000];

fn mailbox_of(phone: u64) -> MailboxId {
    let mut id = [0xC0; 32];
    id[..8].copy_from_slice(&(phone / PHONES_OF_MAILBOX).to_le_bytes());
    MailboxId(id)
}

/// What one phone did: how long each put and each other call took, and what was acknowledged.
#[derive(Default)]
struct Day {
    puts: Vec<Duration>,
    others: Vec<Duration>,
    acknowledged: Vec<BlobId>,
}

async fn timed<T>(times: &mut Vec<Duration>, call: impl Future<Output = T>) -> T {
    let begun = Instant::now();
    let answer = call.await;
    times.push(begun.elapsed());
    answer
}

/// A phone meets the relay: a session, what is missing, each blob on its own, what others put, some of it fetched.
async fn phone(address: SocketAddr, phone: u64, blobs: u64) -> Day {
    let mut day = Day::default();
    let mut client = Client::new(address);
    let (holder, mailbox) = (signer(1000 + u32::try_from(phone).unwrap()), mailbox_of(phone));
    let capability = signed(&grant(mailbox, &holder, Rights::ALL), &stewards());
    let challenge = timed(&mut day.others, client.challenge()).await;
    timed(&mut day.others, client.answer(&holder, &challenge, &capability)).await.unwrap();
    let own: Vec<_> = (0..blobs).map(|n| blob((phone << 20) + n, SIZES[usize::try_from(n).unwrap() % 10])).collect();
    let ids: Vec<_> = own.iter().map(|(id, _)| *id).collect();
    assert_eq!(timed(&mut day.others, client.missing(&ids)).await.unwrap(), ids);
    for one in own {
        let put = timed(&mut day.puts, client.put(std::slice::from_ref(&one))).await;
        assert_eq!(put, Ok(vec![Some(Put::Stored)]));
        day.acknowledged.push(one.0);
    }
    let (_, page) = timed(&mut day.others, client.list(0, 100)).await.unwrap();
    let some: Vec<_> = page.entries.iter().map(|entry| entry.id).take(10).collect();
    for (id, found) in some.iter().zip(timed(&mut day.others, client.get(&some)).await.unwrap()) {
        assert_eq!(outer::blob_id(&found.unwrap()), id.0);
    }
    day
}

fn percentile(times: &mut [Duration], percent: usize) -> Duration {
    times.sort_unstable();
    times[(times.len() * percent / 100).min(times.len() - 1)]
}

fn load(phones: u64, blobs: u64) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("relay.db");
    let mailboxes: BTreeSet<MailboxId> = (0..phones).map(mailbox_of).collect();
    for mailbox in &mailboxes {
        Mailbox::add(&path, *mailbox, &keys(), 1 << 40, QUOTA_BLOBS).unwrap();
    }
    run(async {
        let process = Process::start(&path, &[]);
        let begun = Instant::now();
        let all: Vec<_> = (0..phones).map(|one| tokio::spawn(phone(process.address, one, blobs))).collect();
        let mut days = Vec::new();
        for one in all {
            days.push(one.await.expect("a phone had an error"));
        }
        let took = begun.elapsed();
        let memory = std::fs::read_to_string(format!("/proc/{}/status", process.id())).unwrap_or_default();
        let memory = memory.lines().find(|line| line.starts_with("VmHWM")).unwrap_or("VmHWM: unknown").to_owned();
        process.kill();

        let store = Sqlite::open(&path).unwrap();
        let mut lost = 0;
        for (one, day) in (0..).zip(&days) {
            assert_eq!(day.acknowledged.len() as u64, blobs);
            for id in &day.acknowledged {
                let found = store.get(mailbox_of(one), vec![*id], 1 << 20).await.unwrap().remove(0);
                lost += u64::from(found.is_none_or(|bytes| outer::blob_id(&bytes) != id.0));
            }
        }
        assert_eq!(lost, 0);
        assert_eq!(store.totals().await.unwrap().blobs, phones * blobs);
        let mut puts: Vec<_> = days.iter().flat_map(|day| day.puts.clone()).collect();
        let mut others: Vec<_> = days.iter().flat_map(|day| day.others.clone()).collect();
        let a_second = (phones * blobs) as f64 / took.as_secs_f64();
        println!(
            "{phones} phones x {blobs} blobs: {took:.1?}, {a_second:.0} puts a second; put p50 {:.1?} p99 {:.1?}; other \
             calls p50 {:.1?} p99 {:.1?}; {memory}; 0 lost",
            percentile(&mut puts, 50),
            percentile(&mut puts, 99),
            percentile(&mut others, 50),
            percentile(&mut others, 99),
        );
    });
}

#[test]
fn a_hundred_phones_meet_the_relay_and_nothing_is_lost() {
    load(100, 10);
}

#[test]
#[ignore = "the large one, a minute"]
fn a_thousand_phones_meet_the_relay_and_nothing_is_lost() {
    load(1000, 50);
}
