//! Clients that are slow, send too much or too many at once, and a relay that is told to stop.
//!
//! Budget: 10 seconds.

mod common;

use std::time::{Duration, Instant};

use common::{Client, MAILBOX, Running, Store, answer, blob, hex, run, wide};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use weft_chain::Rights;
use weft_relay::blobs::Put;
use weft_relay::limits::BLOB_AT_MOST;
use weft_relay::sqlite::Sqlite;
use weft_relay::{Limits, frames};

const MIB: u32 = 1024 * 1024;

fn quick() -> Limits {
    let short = Duration::from_millis(500);
    Limits { head: short, stall: short, body: Duration::from_secs(1), slowest: 1 << 20, ..wide() }
}

/// Waits until the relay closes, and says how long that took and what it said before.
async fn closed(mut stream: TcpStream) -> (Duration, String) {
    let (begun, mut said) = (Instant::now(), Vec::new());
    let end = tokio::time::timeout(Duration::from_secs(5), stream.read_to_end(&mut said)).await;
    assert!(end.is_ok(), "it was never closed");
    (begun.elapsed(), String::from_utf8_lossy(&said).into_owned())
}

async fn started(limits: Limits) -> (Store, Running<Sqlite>, Client) {
    let store = Store::new(1 << 30);
    let running = Running::start(store.open(), limits).await;
    let client = running.client(9, MAILBOX, Rights::ALL).await;
    (store, running, client)
}

fn head(client: &Client, path: &str, length: usize) -> Vec<u8> {
    let token = hex(&client.token.unwrap());
    format!("POST {path} HTTP/1.1\r\nHost: relay\r\nAuthorization: Bearer {token}\r\nContent-Length: {length}\r\n\r\n")
        .into_bytes()
}

#[test]
fn whoever_sends_nothing_or_a_head_too_slowly_is_cut_off() {
    run(async {
        let (_store, running, _client) = started(quick()).await;
        let silent = TcpStream::connect(running.address).await.unwrap();
        let (took, _) = closed(silent).await;
        assert!(took < Duration::from_secs(2), "{took:?}");
        let mut slow = TcpStream::connect(running.address).await.unwrap();
        slow.write_all(b"POST /v1/challenge HTTP/1.1\r\nHost: re").await.unwrap();
        let (took, _) = closed(slow).await;
        assert!(took < Duration::from_secs(2), "{took:?}");
        // Idle after a call: the same.
        let mut idle = TcpStream::connect(running.address).await.unwrap();
        idle.write_all(b"POST /v1/challenge HTTP/1.1\r\nHost: relay\r\n\r\n").await.unwrap();
        assert_eq!(answer(&mut idle).await.unwrap().0, 200);
        let (took, _) = closed(idle).await;
        assert!(took < Duration::from_secs(2), "{took:?}");
        running.stop().await;
    });
}

#[test]
fn a_body_that_stalls_or_trickles_is_cut_off() {
    run(async {
        let (_store, running, client) = started(quick()).await;
        let mut stalled = TcpStream::connect(running.address).await.unwrap();
        stalled.write_all(&head(&client, "/v1/put", 1000)).await.unwrap();
        stalled.write_all(&[1; 10]).await.unwrap();
        let (took, said) = closed(stalled).await;
        assert!(said.starts_with("HTTP/1.1 408") && took < Duration::from_secs(2), "{took:?} {said}");

        let trickling = TcpStream::connect(running.address).await.unwrap();
        let (read, mut write) = trickling.into_split();
        write.write_all(&head(&client, "/v1/put", 1000)).await.unwrap();
        let drip = tokio::spawn(async move {
            for _ in 0..40 {
                if write.write_all(&[1]).await.is_err() {
                    break;
                }
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            write
        });
        let (begun, mut read, mut first) = (Instant::now(), read, [0; 12]);
        read.read_exact(&mut first).await.unwrap();
        assert_eq!(&first, b"HTTP/1.1 408");
        assert!((900..2500).contains(&begun.elapsed().as_millis()), "{:?}", begun.elapsed());
        drip.abort();
        running.stop().await;
    });
}

#[test]
fn a_client_that_does_not_take_its_answer_is_cut_off_and_gives_its_memory_back() {
    run(async {
        // Room for one answer at a time: while one is stuck, the next has to wait for it.
        let limits = Limits { bodies: 1_100_000, wait: Duration::from_secs(5), ..quick() };
        let (_store, running, mut client) = started(limits).await;
        let large: Vec<_> = (0..3).map(|n| blob(n, BLOB_AT_MOST)).collect();
        client.put(&large).await.unwrap();
        let ids: Vec<_> = large.iter().map(|(id, _)| *id).collect();
        let request = [head(&client, "/v1/get", 96), frames::ids(&ids)].concat();
        let socket = tokio::net::TcpSocket::new_v4().unwrap();
        socket.set_recv_buffer_size(4096).unwrap();
        let mut greedy = socket.connect(running.address).await.unwrap();
        for _ in 0..20 {
            greedy.write_all(&request).await.unwrap();
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
        assert_eq!(client.get(&ids).await.unwrap().len(), 3);
        drop(greedy);
        running.stop().await;
    });
}

#[test]
fn a_device_that_sends_slowly_takes_no_memory_of_others() {
    run(async {
        let limits = Limits { bodies_of_holder: 2 * MIB, bodies_of_mailbox: 3 * MIB, ..wide() };
        let limits = Limits { wait: Duration::from_millis(300), ..limits };
        let (_store, running, mut client) = started(limits).await;
        let mut second = running.client(10, MAILBOX, Rights::ALL).await;
        let mut elsewhere = running.client(9, common::OTHER, Rights::ALL).await;
        let mut stuck = Vec::new();
        for _ in 0..2 {
            let mut stream = TcpStream::connect(running.address).await.unwrap();
            stream.write_all(&head(&client, "/v1/put", 1 << 20)).await.unwrap();
            stuck.push(stream);
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
        assert_eq!(client.put(&[blob(1, 50)]).await, Err(503), "its own is used up");
        assert!(client.usage().await.is_ok(), "what has no body goes on");
        assert_eq!(second.put(&[blob(1, 50)]).await, Ok(vec![Some(Put::Stored)]));
        let mut stream = TcpStream::connect(running.address).await.unwrap();
        stream.write_all(&head(&second, "/v1/put", 1 << 20)).await.unwrap();
        tokio::time::sleep(Duration::from_millis(100)).await;
        assert_eq!(second.put(&[blob(2, 50)]).await, Err(503), "that of the mailbox too");
        assert_eq!(elsewhere.put(&[blob(1, 50)]).await, Ok(vec![Some(Put::Stored)]));
        drop((stuck, stream));
        tokio::time::sleep(Duration::from_millis(100)).await;
        assert_eq!(client.put(&[blob(2, 50)]).await, Ok(vec![Some(Put::Stored)]), "it came back");
        running.stop().await;
    });
}

#[test]
fn too_much_is_refused_before_it_is_read() {
    run(async {
        let (_store, running, mut client) = started(quick()).await;
        for (path, length) in [
            ("/v1/put", 1024 * 1024 + 1),
            ("/v1/put", 1 << 60),
            ("/v1/get", 32 * 256 + 1),
            ("/v1/missing", 32 * 1024 + 1),
            ("/v1/delete", 32 * 1024 + 1),
            ("/v1/list", 11),
            ("/v1/usage", 1),
            ("/v1/challenge", 1),
            ("/v1/session", 364),
            ("/v1/raise", 235),
        ] {
            // Not one byte of the body is ever sent.
            let mut stream = TcpStream::connect(running.address).await.unwrap();
            stream.write_all(&head(&client, path, length)).await.unwrap();
            let (status, _, keep) = answer(&mut stream).await.unwrap();
            assert_eq!((status, keep), (413, false), "{path} {length}");
        }
        let mut unlabelled = TcpStream::connect(running.address).await.unwrap();
        let chunked = String::from_utf8(head(&client, "/v1/put", 0)).unwrap();
        let chunked = chunked.replace("Content-Length: 0", "Transfer-Encoding: chunked");
        unlabelled.write_all(chunked.as_bytes()).await.unwrap();
        assert_eq!(answer(&mut unlabelled).await.unwrap().0, 411);
        let mut long = TcpStream::connect(running.address).await.unwrap();
        let field = format!("POST /v1/challenge HTTP/1.1\r\nX: {}\r\n\r\n", "x".repeat(200_000));
        long.write_all(field.as_bytes()).await.unwrap();
        assert_eq!(answer(&mut long).await.unwrap().0, 431);
        // Without a session nothing is read at all.
        client.token = Some([1; 32]);
        let mut stranger = TcpStream::connect(running.address).await.unwrap();
        stranger.write_all(&head(&client, "/v1/put", 1000)).await.unwrap();
        assert_eq!(answer(&mut stranger).await.unwrap().0, 401);
        running.stop().await;
    });
}

#[test]
fn connections_are_bounded_and_those_beyond_wait() {
    run(async {
        let limits = Limits { connections: 4, head: Duration::from_secs(1), ..quick() };
        let (_store, running, client) = started(limits).await;
        drop(client);
        let mut silent = Vec::new();
        for _ in 0..4 {
            silent.push(TcpStream::connect(running.address).await.unwrap());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
        let begun = Instant::now();
        Client::new(running.address).challenge().await;
        assert!(begun.elapsed() > Duration::from_millis(500), "it waited for a place: {:?}", begun.elapsed());
        assert!(begun.elapsed() < Duration::from_secs(3), "and got one: {:?}", begun.elapsed());
        running.stop().await;
    });
}

#[test]
fn a_relay_that_is_told_to_stop_finishes_what_is_under_way() {
    run(async {
        let (store, running, mut client) = started(wide()).await;
        let (address, kept) = (running.address, blob(1, 1000));
        let mut body = Vec::new();
        frames::write_put(&mut body, kept.0, &kept.1);
        let request = [head(&client, "/v1/put", body.len()), body].concat();
        let mut under_way = TcpStream::connect(address).await.unwrap();
        under_way.write_all(&request[..request.len() - 500]).await.unwrap();
        tokio::time::sleep(Duration::from_millis(200)).await;
        let stopping = tokio::spawn(running.stop());
        tokio::time::sleep(Duration::from_millis(200)).await;
        assert!(TcpStream::connect(address).await.is_err(), "it takes no more");
        assert!(client.usage_fails().await, "an idle connection ended");
        under_way.write_all(&request[request.len() - 500..]).await.unwrap();
        let (status, answers, keep) = answer(&mut under_way).await.unwrap();
        assert_eq!((status, answers, keep), (200, vec![0], false));
        tokio::time::timeout(Duration::from_secs(5), stopping).await.unwrap().unwrap();

        let running = Running::start(store.open(), wide()).await;
        let mut client = running.client(9, MAILBOX, Rights::ALL).await;
        assert_eq!(client.put(std::slice::from_ref(&kept)).await, Ok(vec![Some(Put::Here)]));
        running.stop().await;
    });
}
