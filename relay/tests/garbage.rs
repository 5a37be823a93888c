//! Whatever is sent, on every route, with a session or without: no fault of the relay's own (5xx), no panic, and it goes on.
//!
//! Budget: 10 seconds.

mod common;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use common::{Client, MAILBOX, Running, Store, blob, grant, hex, raised, run, signed, signer, stewards, wide};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use weft_chain::Rights;
use weft_relay::frames;

static PANICS: AtomicUsize = AtomicUsize::new(0);

const ROUTES: [&str; 13] = [
    "/health",
    "/metrics",
    "/v1/challenge",
    "/v1/session",
    "/v1/raise",
    "/v1/put",
    "/v1/list",
    "/v1/get",
    "/v1/delete",
    "/v1/missing",
    "/v1/usage",
    "/",
    "/v1/%00%ff",
];
const METHODS: [&str; 6] = ["GET", "POST", "PUT", "DELETE", "OPTIONS", "WEFT"];

/// Numbers that are the same every time (xorshift, Marsaglia 2003).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).unwrap()
    }

    fn bytes(&mut self, at_most: usize) -> Vec<u8> {
        (0..self.below(at_most + 1)).map(|_| self.next().to_le_bytes()[0]).collect()
    }

    /// Flips, cuts, lengthens or repeats.
    fn alter(&mut self, mut bytes: Vec<u8>) -> Vec<u8> {
        for _ in 0..=self.below(3) {
            let at = self.below(bytes.len().max(1));
            match self.below(5) {
                0 => bytes.truncate(at),
                1 => bytes.extend(self.bytes(40)),
                2 => bytes.extend_from_within(at.min(bytes.len())..),
                3 if at + 4 <= bytes.len() => bytes[at..at + 4].copy_from_slice(&[0xFF; 4]),
                _ => {
                    if let Some(byte) = bytes.get_mut(at) {
                        *byte ^= self.next().to_le_bytes()[0];
                    }
                }
            }
        }
        bytes
    }
}

/// Bodies that are right, to be altered.
fn right() -> Vec<Vec<u8>> {
    let mut put = Vec::new();
    (0..3).map(|n| blob(n, 60)).for_each(|(id, bytes)| frames::write_put(&mut put, id, &bytes));
    let capability = signed(&grant(MAILBOX, &signer(9), Rights::ALL), &stewards());
    vec![
        put,
        [[0; 8].as_slice(), &9u16.to_le_bytes()].concat(),
        frames::ids(&[blob(0, 60).0, blob(7, 60).0]),
        [[1; 32].as_slice(), &capability, &[2; 64]].concat(),
        raised(MAILBOX, 0),
        Vec::new(),
    ]
}

#[test]
fn nothing_that_is_sent_makes_the_relay_fail() {
    std::panic::set_hook(Box::new(|panic| {
        PANICS.fetch_add(1, Ordering::Relaxed);
        eprintln!("{panic}");
    }));
    run(async {
        let store = Store::new(1 << 20);
        let running = Running::start(store.open(), wide()).await;
        let mut client = running.client(9, MAILBOX, Rights::ALL).await;
        let token = client.token.unwrap();
        let (mut chance, right, mut done) = (Chance(0x57EF_7C0D_E5EE_D001), right(), [0usize; 6]);
        for _ in 0..4000 {
            let body = match chance.below(3) {
                0 => chance.bytes(400),
                1 => right[chance.below(right.len())].clone(),
                _ => {
                    let body = right[chance.below(right.len())].clone();
                    chance.alter(body)
                }
            };
            let method = if chance.below(3) == 0 { METHODS[chance.below(METHODS.len())] } else { "POST" };
            let route = ROUTES[chance.below(ROUTES.len())];
            let authorization = match chance.below(8) {
                0 => String::new(),
                1 => format!("Authorization: Bearer {}\r\n", hex(&chance.bytes(40))),
                2 => format!("Authorization: Basic {}\r\n", hex(&token)),
                _ => format!("Authorization: Bearer {}\r\n", hex(&token)),
            };
            let head = format!(
                "{method} {route} HTTP/1.1\r\nHost: relay\r\n{authorization}Content-Length: {}\r\n\r\n",
                body.len()
            );
            // The relay may close a connection whose body it did not read before all of it was sent.
            if let Ok((status, _)) = client.raw(&[head.as_bytes(), &body].concat()).await {
                assert!(status < 500, "{status} for {method} {route} {}", hex(&body));
                done[usize::from(status / 100)] += 1;
            }
        }
        assert!(done[2] > 100 && done[4] > 1000, "{done:?}");
        assert_eq!(PANICS.load(Ordering::Relaxed), 0);
        let health = client.raw(b"GET /health HTTP/1.1\r\nHost: relay\r\n\r\n").await.unwrap();
        assert_eq!(health.0, 200);
        running.stop().await;
    });
}

#[test]
fn bytes_that_are_no_http_end_a_connection_and_nothing_else() {
    run(async {
        let store = Store::new(1 << 20);
        let running = Running::start(store.open(), wide()).await;
        let mut chance = Chance(0xBAD_5EED);
        for round in 0..400 {
            let mut stream = TcpStream::connect(running.address).await.unwrap();
            let mut sent = chance.bytes(600);
            if round % 2 == 0 {
                sent =
                    chance.alter(b"POST /v1/challenge HTTP/1.1\r\nHost: relay\r\nContent-Length: 0\r\n\r\n".to_vec());
            }
            let _ = stream.write_all(&sent).await;
            let _ = stream.shutdown().await;
            let mut said = Vec::new();
            let end = tokio::time::timeout(Duration::from_secs(5), stream.read_to_end(&mut said)).await;
            assert!(end.is_ok(), "it was never closed: {sent:02x?}");
            assert!(!said.starts_with(b"HTTP/1.1 5"), "{}", String::from_utf8_lossy(&said));
        }
        Client::new(running.address).challenge().await;
        running.stop().await;
    });
}
