//! Puts into a relay: its own process but for the callers, its own SQLite file, and the same blobs as plain rows.
//!
//! Runs in a process of its own, relay and callers together, as on the smallest machine a relay runs on.

use std::path::Path;

use rusqlite::{Connection, params};
use weft_chain::capability::{Grant, Rights, SignKey, answer};
use weft_chain::outer;
use weft_relay::Running;
use weft_relay::blobs::MailboxId;
use weft_relay::limits::QUOTA_BLOBS;
use weft_relay::sqlite::Mailbox;
use weft_vault::sign::Signer;
use weft_vault::{Key, random};

use crate::Failed;
use crate::clock::Stopwatch;
use crate::numbers::Numbers;

/// Bytes of a blob.
pub const BLOB: usize = 64 * 1024;
/// Blobs of one put: as many as a body holds.
pub const AT_ONCE: usize = 15;
/// Devices that put at the same time.
pub const CALLERS: usize = 4;
/// The name by which callers know the relay.
const NAME: &str = "relay.bench:443";
const MAILBOX: [u8; 32] = [0xb1; 32];

type Blob = ([u8; 32], Vec<u8>);

/// Puts so many blobs, the same into both.
pub fn run(made: &Path, blobs: usize) -> Result<Numbers, Failed> {
    std::fs::create_dir(made)?;
    let all: Vec<Blob> = (0..blobs).map(|_| blob()).collect();
    // One after the other, and the second one first every other time: who comes first meets an emptier disk cache.
    let first = u8::from_le_bytes(random::bytes::<1>()).is_multiple_of(2);
    let mut numbers = Numbers::default();
    for relay in [first, !first] {
        let (name, seconds) = if relay {
            ("relay", put(&made.join("relay.db"), &all)?)
        } else {
            ("raw", insert(&made.join("raw.db"), &all)?)
        };
        numbers = numbers.with(name, seconds);
    }
    Ok(numbers)
}

fn blob() -> Blob {
    let mut bytes = vec![0; BLOB];
    random::fill(&mut bytes);
    (outer::blob_id(&bytes), bytes)
}

/// Seconds that a relay takes until the last put was acknowledged.
fn put(store: &Path, all: &[Blob]) -> Result<f64, Failed> {
    let signer = |seed: u8| Signer::from_seed(&Key::from_bytes([seed; 32]));
    let stewards = [signer(1), signer(2)];
    let mut keys = stewards.each_ref().map(|steward| SignKey::new(steward.public()));
    keys.sort();
    Mailbox::add(store, MailboxId(MAILBOX), &keys, u64::MAX >> 1, QUOTA_BLOBS)?;
    let relay = Running::start(store, NAME)?;
    let url = format!("http://{}", relay.address());
    let share = all.len().div_ceil(CALLERS).max(1);
    let mut callers = Vec::new();
    for (number, blobs) in all.chunks(share).enumerate() {
        let holder = signer(10 + u8::try_from(number)?);
        let grant = Grant { mailbox: MAILBOX, holder: SignKey::new(holder.public()), rights: Rights::ALL, until: 0 };
        let signed = stewards.each_ref().map(|steward| (SignKey::new(steward.public()), grant.sign(steward)));
        callers.push((Caller::enter(&url, &holder, &grant.with(signed))?, bodies(blobs)?));
    }
    let watch = Stopwatch::start();
    let done: Vec<Result<(), String>> = std::thread::scope(|scope| {
        let calls = callers.iter().map(|(caller, bodies)| {
            scope.spawn(move || bodies.iter().try_for_each(|(count, body)| caller.put(*count, body)))
        });
        let calls: Vec<_> = calls.collect();
        let joined = calls.into_iter().map(|call| call.join().unwrap_or_else(|_| Err("a caller died".to_owned())));
        joined.collect()
    });
    let seconds = watch.spent().wall;
    done.into_iter().collect::<Result<Vec<()>, _>>()?;
    Ok(seconds)
}

/// id 32 ‖ length u32 ‖ bytes, one after the other, and how many.
fn bodies(blobs: &[Blob]) -> Result<Vec<(usize, Vec<u8>)>, Failed> {
    let body = |some: &[Blob]| {
        let mut body = Vec::new();
        for (id, bytes) in some {
            body.extend(id);
            body.extend(u32::try_from(bytes.len())?.to_le_bytes());
            body.extend(bytes);
        }
        Ok((some.len(), body))
    };
    blobs.chunks(AT_ONCE).map(body).collect()
}

/// A device with a session.
struct Caller {
    agent: ureq::Agent,
    url: String,
    token: String,
}

impl Caller {
    fn enter(url: &str, holder: &Signer, capability: &[u8]) -> Result<Self, Failed> {
        let agent: ureq::Agent = ureq::Agent::config_builder().build().into();
        let mut caller = Self { agent, url: url.to_owned(), token: String::new() };
        let challenge: [u8; 32] = caller.call("/v1/challenge", &[])?.as_slice().try_into()?;
        let signature = answer(holder, NAME, &challenge, capability);
        let session = caller.call("/v1/session", &[challenge.as_slice(), capability, &signature].concat())?;
        let token = session.get(..32).ok_or("a session has no token")?;
        caller.token = token.iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(caller)
    }

    fn call(&self, path: &str, body: &[u8]) -> Result<Vec<u8>, String> {
        let request = self.agent.post(format!("{}{path}", self.url)).content_type("application/octet-stream");
        let request = request.header("authorization", format!("Bearer {}", self.token));
        let mut answered = request.send(body).map_err(|error| error.to_string())?;
        answered.body_mut().read_to_vec().map_err(|error| error.to_string())
    }

    fn put(&self, count: usize, body: &[u8]) -> Result<(), String> {
        let answered = self.call("/v1/put", body)?;
        // 0: stored now.
        (answered == vec![0; count]).then_some(()).ok_or_else(|| format!("a put answered {answered:?}"))
    }
}

/// Seconds that plain rows take, in transactions of as many as one put holds.
fn insert(file: &Path, all: &[Blob]) -> Result<f64, Failed> {
    let connection = Connection::open(file)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "secure_delete", true)?;
    connection.execute_batch(
        "CREATE TABLE blob (place INTEGER PRIMARY KEY, mailbox INTEGER NOT NULL, seq INTEGER NOT NULL, id BLOB NOT NULL,
           size INTEGER NOT NULL, content BLOB NOT NULL) STRICT;
         CREATE UNIQUE INDEX blob_by_id ON blob (mailbox, id, size);
         CREATE UNIQUE INDEX blob_by_seq ON blob (mailbox, seq, id, size);",
    )?;
    let watch = Stopwatch::start();
    let mut seq = 0_i64;
    for some in all.chunks(AT_ONCE) {
        connection.execute_batch("BEGIN IMMEDIATE")?;
        let mut insert = connection
            .prepare_cached("INSERT INTO blob (mailbox, seq, id, size, content) VALUES (1, ?1, ?2, ?3, ?4)")?;
        for (id, bytes) in some {
            seq += 1;
            insert.execute(params![seq, id, i64::try_from(bytes.len())?, bytes])?;
        }
        connection.execute_batch("COMMIT")?;
    }
    Ok(watch.spent().wall)
}
