//! The one thread that writes. It takes whatever has come in the meantime into one transaction, so that many puts share
//! an fsync, and tells each of them only after the commit.

use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rusqlite::Connection;
use tokio::runtime::Handle;
use tokio::sync::mpsc::{self, Receiver, Sender};

use crate::blobs::StoreError;

/// Called after the commit, with what became of it.
pub(super) type Tell = Box<dyn FnOnce(Result<(), StoreError>) + Send>;
/// One change; says whether it failed, so that its part is taken back.
pub(super) type Job = Box<dyn FnOnce(&Connection) -> (Tell, bool) + Send>;

/// Jobs that may wait; whoever comes then waits at the door.
const WAITING: usize = 128;
/// How long nothing comes before deleted bytes are wiped out of the write-ahead log too.
const QUIET: Duration = Duration::from_millis(500);

#[derive(Debug, Default)]
struct Shared {
    commits: AtomicU64,
    /// Something was deleted since the write-ahead log was emptied.
    owes: AtomicBool,
}

/// Remembers that the write-ahead log holds deleted bytes. Owed on the writer's own thread, so that it cannot be paid too early.
pub(super) struct Debt(Arc<Shared>);

impl Debt {
    pub(super) fn owe(&self) {
        self.0.owes.store(true, Ordering::Relaxed);
    }
}

pub(super) struct Writer {
    jobs: Mutex<Option<Sender<Job>>>,
    thread: Mutex<Option<std::thread::JoinHandle<()>>>,
    shared: Arc<Shared>,
}

impl fmt::Debug for Writer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Writer(…)")
    }
}

impl Writer {
    pub(super) fn start(connection: Connection) -> Result<Self, StoreError> {
        let (jobs, taken) = mpsc::channel(WAITING);
        let shared = Arc::new(Shared::default());
        let (theirs, runtime) = (Arc::clone(&shared), Handle::current());
        let thread = std::thread::Builder::new().name(String::from("weft-relay-write"));
        let thread = thread
            .spawn(move || run(connection, taken, &theirs, &runtime))
            .map_err(|_| StoreError::Failed(String::from("no thread")))?;
        Ok(Self { jobs: Mutex::new(Some(jobs)), thread: Mutex::new(Some(thread)), shared })
    }

    pub(super) async fn take(&self, job: Job) -> Result<(), StoreError> {
        let jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner).clone();
        jobs.ok_or(StoreError::Closing)?.send(job).await.map_err(|_| StoreError::Closing)
    }

    pub(super) fn commits(&self) -> u64 {
        self.shared.commits.load(Ordering::Relaxed)
    }

    /// For a job that deletes.
    pub(super) fn debt(&self) -> Debt {
        Debt(Arc::clone(&self.shared))
    }

    /// Takes no more, and waits until the rest is done.
    pub(super) async fn close(&self) {
        drop(self.jobs.lock().unwrap_or_else(PoisonError::into_inner).take());
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(thread) = thread {
            let _ = tokio::task::spawn_blocking(move || thread.join()).await;
        }
    }
}

fn run(connection: Connection, mut jobs: Receiver<Job>, shared: &Shared, runtime: &Handle) {
    let mut batch = Vec::with_capacity(WAITING);
    loop {
        match runtime.block_on(async { tokio::time::timeout(QUIET, jobs.recv_many(&mut batch, WAITING)).await }) {
            Ok(0) => break,
            Ok(_) => commit(&connection, batch.drain(..), shared),
            Err(_) if shared.owes.load(Ordering::Relaxed) => empty_log(&connection, shared),
            Err(_) => {}
        }
    }
    empty_log(&connection, shared);
}

/// One transaction for all of them; a job that fails takes back its own part only.
fn commit(connection: &Connection, jobs: impl Iterator<Item = Job>, shared: &Shared) {
    let begun = connection.execute_batch("BEGIN IMMEDIATE").map_err(StoreError::from);
    let mut done: Vec<Tell> = Vec::new();
    let mut result = begun;
    for job in jobs {
        if result.is_ok() {
            result = connection.execute_batch("SAVEPOINT job").map_err(StoreError::from);
        }
        let (tell, failed) = job(connection);
        done.push(tell);
        if result.is_ok() {
            let end = if failed { "ROLLBACK TO job; RELEASE job" } else { "RELEASE job" };
            // A full disk may have ended the whole transaction: then nothing of it holds.
            result = connection.execute_batch(end).map_err(StoreError::from);
        }
    }
    if result.is_ok() {
        result = connection.execute_batch("COMMIT").map_err(StoreError::from);
    }
    if result.is_err() && !connection.is_autocommit() {
        let _ = connection.execute_batch("ROLLBACK");
    }
    shared.commits.fetch_add(1, Ordering::Relaxed);
    done.into_iter().for_each(|tell| tell(result.clone()));
}

/// Copies the write-ahead log into the file and cuts it to nothing, so that what was deleted does not stay in it.
fn empty_log(connection: &Connection, shared: &Shared) {
    let busy = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0));
    if busy == Ok(0) {
        shared.owes.store(false, Ordering::Relaxed);
    }
}
