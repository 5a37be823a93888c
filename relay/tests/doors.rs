//! Who gets in, and what they may do there.
//!
//! Budget: 5 seconds.

mod common;

use std::time::Duration;

use common::{Client, MAILBOX, OTHER, Running, Store, blob, grant, raised, run, signed, signer, stewards, wide};
use weft_chain::{Capability, Grant, Rights};
use weft_relay::blobs::{Blobs, MailboxId, Put};
use weft_relay::sqlite::Mailbox;
use weft_relay::{Limits, frames};

const HOLDER: u32 = 9;

#[test]
fn a_capability_of_two_stewards_opens_a_session_and_anything_less_does_not() {
    run(async {
        let store = Store::new(1 << 20);
        let running = Running::start(store.open(), wide()).await;
        let mut client = Client::new(running.address);
        let holder = signer(HOLDER);
        let good = grant(MAILBOX, &holder, Rights::ALL);
        let [first, second] = stewards();
        let mut unsigned = signed(&good, &stewards());
        unsigned.truncate(Capability::LENGTH - 96);
        let mut forged = signed(&good, &stewards());
        *forged.last_mut().unwrap() ^= 1;
        let unknown = Grant { mailbox: [9; 32], ..good };
        let too_many = Grant { rights: Rights::READ, ..good };
        let mut more = signed(&too_many, &stewards());
        more[66] = Rights::ALL.byte();
        for (what, capability, status) in [
            ("one signature", unsigned, 400),
            ("the same steward twice", signed(&good, &[first.clone(), first.clone()]), 403),
            ("a foreign steward", signed(&good, &[second, signer(77)]), 403),
            ("two foreign stewards", signed(&good, &[signer(76), signer(77)]), 403),
            ("a forged signature", forged, 403),
            ("a mailbox that is not here", signed(&unknown, &stewards()), 403),
            ("rights added afterwards", more, 403),
        ] {
            let challenge = client.challenge().await;
            assert_eq!(client.answer(&holder, &challenge, &capability).await, Err(status), "{what}");
        }
        assert_eq!(client.enter(&holder, MAILBOX, Rights::ALL).await, Ok(0));
        running.stop().await;
    });
}

#[test]
fn a_challenge_is_answered_once_in_time_by_the_holder_for_this_relay() {
    run(async {
        let store = Store::new(1 << 20);
        let limits = Limits { challenge: Duration::from_millis(300), ..wide() };
        let running = Running::start(store.open(), limits).await;
        let mut client = Client::new(running.address);
        let holder = signer(HOLDER);
        let capability = signed(&grant(MAILBOX, &holder, Rights::ALL), &stewards());

        let challenge = client.challenge().await;
        assert!(client.answer(&holder, &challenge, &capability).await.is_ok());
        assert_eq!(client.answer(&holder, &challenge, &capability).await, Err(401), "replayed");
        assert_eq!(client.answer(&holder, &[5; 32], &capability).await, Err(401), "never given");
        let challenge = client.challenge().await;
        assert_eq!(client.answer(&signer(8), &challenge, &capability).await, Err(403), "by another device");
        assert_eq!(client.answer(&holder, &challenge, &capability).await, Err(401), "a wrong answer used it up");
        let challenge = client.challenge().await;
        client.name = String::from("evil.test:443");
        assert_eq!(client.answer(&holder, &challenge, &capability).await, Err(403), "meant for another relay");
        client.name = String::from(common::NAME);
        let challenge = client.challenge().await;
        tokio::time::sleep(Duration::from_millis(400)).await;
        assert_eq!(client.answer(&holder, &challenge, &capability).await, Err(401), "too late");
        running.stop().await;
    });
}

#[test]
fn a_session_reaches_its_own_mailbox_for_its_time_and_for_what_was_granted() {
    run(async {
        let store = Store::new(1 << 20);
        let limits = Limits { session: Duration::from_secs(1), ..wide() };
        let running = Running::start(store.open(), limits).await;
        let kept = blob(1, 100);
        let mut putting = running.client(HOLDER, MAILBOX, Rights::PUT).await;
        let mut reading = running.client(HOLDER, MAILBOX, Rights::READ).await;
        let mut elsewhere = running.client(HOLDER, OTHER, Rights::ALL).await;
        assert_eq!(putting.put(std::slice::from_ref(&kept)).await, Ok(vec![Some(Put::Stored)]));
        assert_eq!(putting.missing(&[kept.0]).await, Ok(vec![]));
        assert_eq!(putting.list(0, 9).await.err(), Some(403));
        assert_eq!(putting.get(&[kept.0]).await, Err(403));
        assert_eq!(putting.delete(&[kept.0]).await, Err(403));
        assert_eq!(reading.put(std::slice::from_ref(&kept)).await, Err(403));
        assert_eq!(reading.delete(&[kept.0]).await, Err(403));
        assert_eq!(reading.missing(&[kept.0]).await, Err(403));
        assert_eq!(reading.get(&[kept.0]).await, Ok(vec![Some(kept.1.clone())]));
        assert_eq!(reading.usage().await.unwrap().blobs, 1);

        assert_eq!(
            elsewhere.get(&[kept.0]).await,
            Ok(vec![None]),
            "a token of another mailbox sees nothing of this one"
        );
        assert_eq!(elsewhere.delete(&[kept.0]).await, Ok(0));
        assert_eq!(elsewhere.missing(&[kept.0]).await, Ok(vec![kept.0]));
        assert!(elsewhere.all().await.is_empty());
        assert_eq!(reading.get(&[kept.0]).await, Ok(vec![Some(kept.1)]), "and changes nothing in it");

        reading.token = Some([0; 32]);
        assert_eq!(reading.list(0, 9).await.err(), Some(401), "a token that nobody gave");
        reading.token = None;
        assert_eq!(reading.usage().await.err(), Some(401));
        tokio::time::sleep(Duration::from_millis(1100)).await;
        assert_eq!(putting.usage().await.err(), Some(401), "its time is over");
        running.stop().await;
    });
}

#[test]
fn two_stewards_raise_the_serial_and_older_capabilities_and_sessions_are_void() {
    run(async {
        let store = Store::new(1 << 20);
        let running = Running::start(store.open(), wide()).await;
        let holder = signer(HOLDER);
        let mut old = running.client(HOLDER, MAILBOX, Rights::ALL).await;
        let mut other = running.client(HOLDER, OTHER, Rights::ALL).await;
        let mut client = Client::new(running.address);
        let mut alone = raised(MAILBOX, 1);
        *alone.last_mut().unwrap() ^= 1;
        assert_eq!(client.call("/v1/raise", &alone).await.unwrap().0, 403);
        assert_eq!(client.call("/v1/raise", &raised(MailboxId([3; 32]), 1)).await.unwrap().0, 403);
        assert!(old.usage().await.is_ok());

        assert_eq!(client.call("/v1/raise", &raised(MAILBOX, 1)).await.unwrap().0, 200);
        assert_eq!(old.usage().await.err(), Some(401), "its session ended with it");
        assert!(other.usage().await.is_ok(), "another mailbox is not touched");
        assert_eq!(client.call("/v1/raise", &raised(MAILBOX, 1)).await.unwrap().0, 409, "replayed");
        assert_eq!(client.enter(&holder, MAILBOX, Rights::ALL).await, Err(403), "an older serial");
        let newer = Grant { until: 1, ..grant(MAILBOX, &holder, Rights::ALL) };
        let challenge = client.challenge().await;
        assert_eq!(client.answer(&holder, &challenge, &signed(&newer, &stewards())).await, Ok(1));
        running.stop().await;

        // A relay that starts again still knows.
        let running = Running::start(store.open(), wide()).await;
        let mut client = Client::new(running.address);
        assert_eq!(client.enter(&holder, MAILBOX, Rights::ALL).await, Err(403));
        running.stop().await;
    });
}

#[test]
fn a_steward_that_an_operator_replaced_signs_for_nobody() {
    run(async {
        let store = Store::new(1 << 20);
        let running = Running::start(store.open(), wide()).await;
        let [first, _] = stewards();
        let keys = [first.public(), signer(50).public()].map(weft_chain::capability::SignKey::new);
        Mailbox::set(&store.path(), MAILBOX, Some(&keys), None, None).unwrap();
        let mut client = Client::new(running.address);
        assert_eq!(client.enter(&signer(HOLDER), MAILBOX, Rights::ALL).await, Err(403));
        let granted = signed(&grant(MAILBOX, &signer(HOLDER), Rights::ALL), &[first, signer(50)]);
        let challenge = client.challenge().await;
        assert!(client.answer(&signer(HOLDER), &challenge, &granted).await.is_ok());
        running.stop().await;
    });
}

#[test]
fn a_full_mailbox_refuses_what_is_new_and_keeps_what_is_old() {
    run(async {
        let store = Store::new(1000);
        let running = Running::start(store.open(), wide()).await;
        let mut client = running.client(HOLDER, MAILBOX, Rights::ALL).await;
        let [one, two, three, small] = [blob(1, 500), blob(2, 400), blob(3, 101), blob(4, 100)];
        let put = client.put(&[one.clone(), two.clone(), three.clone(), small.clone()]).await;
        assert_eq!(put, Ok(vec![Some(Put::Stored), Some(Put::Stored), Some(Put::Full), Some(Put::Stored)]));
        assert_eq!(client.put(std::slice::from_ref(&one)).await, Ok(vec![Some(Put::Here)]), "what is here is not new");
        assert_eq!(client.get(&[one.0, three.0]).await, Ok(vec![Some(one.1), None]));
        assert_eq!(client.usage().await.map(|usage| (usage.blobs, usage.bytes)), Ok((3, 1000)));
        // A smaller quota drops nothing either.
        Mailbox::set(&store.path(), MAILBOX, None, Some(10), None).unwrap();
        assert_eq!(client.put(std::slice::from_ref(&three)).await, Ok(vec![Some(Put::Full)]));
        assert_eq!(client.all().await.len(), 3);
        assert_eq!(client.delete(&[two.0, small.0]).await, Ok(2));
        Mailbox::set(&store.path(), MAILBOX, None, Some(700), None).unwrap();
        assert_eq!(client.put(&[three]).await, Ok(vec![Some(Put::Stored)]));
        let places: Vec<u64> = client.all().await.iter().map(|entry| entry.seq).collect();
        assert_eq!(places, [1, 4], "a place is never given twice");
        // The other mailbox has a count of its own.
        let mut other = running.client(HOLDER, OTHER, Rights::ALL).await;
        assert_eq!(other.put(&[two]).await, Ok(vec![Some(Put::Stored)]));
        assert_eq!(other.all().await[0].seq, 1);
        running.stop().await;
    });
}

#[test]
fn content_that_does_not_have_its_name_is_not_stored_and_the_rest_is() {
    run(async {
        let store = Store::new(1 << 20);
        let running = Running::start(store.open(), wide()).await;
        let mut client = running.client(HOLDER, MAILBOX, Rights::ALL).await;
        let (good, other) = (blob(1, 100), blob(2, 100));
        let hostile = (good.0, other.1.clone());
        let put = client.put(&[hostile.clone(), good.clone(), (other.0, good.1.clone())]).await;
        assert_eq!(put, Ok(vec![None, Some(Put::Stored), None]));
        assert_eq!(client.put(&[hostile]).await, Ok(vec![None]));
        assert_eq!(client.get(&[good.0, other.0]).await, Ok(vec![Some(good.1), None]));
        running.stop().await;
    });
}

#[test]
fn a_device_that_calls_too_often_waits_and_others_do_not() {
    run(async {
        let store = Store::new(1 << 20);
        let limits = Limits { burst: 10, rate: 5, ..Limits::default() };
        let running = Running::start(store.open(), limits).await;
        let mut busy = running.client(HOLDER, MAILBOX, Rights::ALL).await;
        let mut calm = running.client(10, MAILBOX, Rights::ALL).await;
        let mut refused = 0;
        for _ in 0..30 {
            refused += usize::from(busy.usage().await == Err(429));
        }
        assert!((15..=20).contains(&refused), "{refused}");
        // Another session of the same device has no more.
        let mut again = running.client(HOLDER, MAILBOX, Rights::ALL).await;
        assert_eq!(again.usage().await.err(), Some(429));
        assert!(calm.usage().await.is_ok());
        let many: Vec<_> = (0..20).map(|n| blob(n, 50)).collect();
        assert_eq!(calm.put(&many).await, Err(429), "each blob counts");
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert!(busy.usage().await.is_ok());
        running.stop().await;
    });
}

#[test]
fn a_store_that_was_replaced_is_noticed() {
    run(async {
        let (one, two) = (Store::new(1 << 20), Store::new(1 << 20));
        let mut instances = Vec::new();
        for store in [&one, &one, &two] {
            let running = Running::start(store.open(), wide()).await;
            let mut client = running.client(HOLDER, MAILBOX, Rights::ALL).await;
            instances.push(client.list(0, 1).await.unwrap().0);
            assert_eq!(instances.last(), Some(&running.relay.blobs().instance()));
            running.stop().await;
        }
        assert_eq!(instances[0], instances[1]);
        assert_ne!(instances[0], instances[2]);
    });
}

#[test]
fn what_is_counted_and_shown_names_nobody() {
    run(async {
        let store = Store::new(1 << 20);
        let running = Running::start(store.open(), wide()).await;
        let mut client = running.client(HOLDER, MAILBOX, Rights::ALL).await;
        let kept = blob(1, 100);
        client.put(std::slice::from_ref(&kept)).await.unwrap();
        client.get(&[kept.0]).await.unwrap();
        assert_eq!(client.put(&[]).await, Err(400));
        let (status, page) = client.raw(b"GET /metrics HTTP/1.1\r\nHost: relay\r\n\r\n").await.unwrap();
        let page = String::from_utf8(page).unwrap();
        assert_eq!(status, 200);
        for line in [
            "weft_relay_calls_total{call=\"put\",result=\"done\"} 1",
            "weft_relay_calls_total{call=\"put\",result=\"refused\"} 1",
            "weft_relay_blobs_stored_total 1",
            "weft_relay_blobs 1",
            "weft_relay_blob_bytes 100",
            "weft_relay_mailboxes 2",
            "weft_relay_sessions 1",
            "weft_relay_connections 1",
        ] {
            assert!(page.lines().any(|shown| shown == line), "{line} in\n{page}");
        }
        for secret in [common::hex(&MAILBOX.0), common::hex(&kept.0.0), String::from("127.0.0.1")] {
            assert!(!page.contains(&secret), "{secret}");
        }
        let health = client.raw(b"GET /health HTTP/1.1\r\nHost: relay\r\n\r\n").await.unwrap();
        assert_eq!(health, (200, b"ok\n".to_vec()));
        running.stop().await;
    });
}

/// Bytes of which no 64 stand anywhere twice.
fn scrawl(which: u64, length: usize) -> Vec<u8> {
    let parts = (0..).flat_map(|n| blob(which << 32 | n, 16).0.0);
    parts.take(length).collect()
}

#[test]
fn what_is_deleted_is_overwritten_in_the_file() {
    run(async {
        let store = Store::new(1 << 20);
        let running = Running::start(store.open(), wide()).await;
        let mut client = running.client(HOLDER, MAILBOX, Rights::ALL).await;
        let (gone, kept) = (scrawl(1, 100_000), scrawl(2, 100_000));
        let named = |bytes: &Vec<u8>| (weft_relay::blobs::BlobId(weft_chain::outer::blob_id(bytes)), bytes.clone());
        // Any part of it, on whichever page it came to lie.
        let holds = |bytes: &[u8]| {
            let held = store.bytes();
            let found = |at: usize| held.windows(64).any(|window| window == &bytes[at..at + 64]);
            [100, 20_000, 40_000, 60_000, 80_000, 99_900].into_iter().any(found)
        };
        client.put(&[named(&gone), named(&kept)]).await.unwrap();
        assert!(holds(&gone) && holds(&kept), "the test sees them at all");
        assert_eq!(client.delete(&[named(&gone).0]).await, Ok(1));
        for _ in 0..50 {
            if !holds(&gone) {
                break;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        assert!(!holds(&gone) && holds(&kept), "while it runs");
        running.stop().await;
        assert!(!holds(&gone) && holds(&kept));
    });
}

#[test]
fn an_answer_to_a_get_ends_before_it_grows_too_large() {
    run(async {
        let store = Store::new(1 << 30);
        let running = Running::start(store.open(), wide()).await;
        let mut client = running.client(HOLDER, MAILBOX, Rights::ALL).await;
        let large: Vec<_> = (0..5).map(|n| blob(n, weft_relay::limits::BLOB_AT_MOST)).collect();
        for one in &large {
            client.put(std::slice::from_ref(one)).await.unwrap();
        }
        let ids: Vec<_> = large.iter().map(|(id, _)| *id).collect();
        assert_eq!(client.get(&ids).await.unwrap().len(), 3);
        assert_eq!(client.get(&ids[3..]).await.unwrap().len(), 2);
        assert_eq!(client.get(&vec![ids[0]; 257]).await, Err(413));
        assert_eq!(client.missing(&vec![ids[0]; 1024]).await, Ok(vec![]));
        assert_eq!(client.missing(&vec![ids[0]; 1025]).await, Err(413));
        let mut over = Vec::new();
        frames::write_put(&mut over, ids[0], &vec![0; weft_relay::limits::BLOB_AT_MOST + 1]);
        assert_eq!(client.call("/v1/put", &over).await.unwrap().0, 400);
        running.stop().await;
    });
}
