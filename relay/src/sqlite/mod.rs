//! The store in one SQLite file. All of it is ciphertext already, so the file itself is not encrypted.
//!
//! One thread writes ([`writer`](self)): puts that come while the disk is busy share the next commit and its fsync. Readers
//! have connections of their own and never wait for it (write-ahead log).

mod mailboxes;
mod reading;
mod writer;
mod writing;

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OptionalExtension};
use tokio::sync::{Semaphore, oneshot};
use weft_chain::Owners;

pub use mailboxes::{Mailbox, MailboxError};

use crate::blobs::{Blob, BlobId, Blobs, MailboxId, Page, Put, StoreError, Totals, Usage};
use writer::Writer;

/// Says that a file is a relay's store: "weft" in ASCII.
const APPLICATION: i32 = 0x7765_6674;
/// The only schema so far.
const SCHEMA: i32 = 1;
/// Readers at one time: more would only queue for the disk.
const READERS: usize = 4;

/// `seq` is a mailbox's own count: a shared one would tell each mailbox how busy the others are. `last` stays when blobs go.
const TABLES: &str = "
CREATE TABLE store (one INTEGER PRIMARY KEY CHECK (one = 1), instance BLOB NOT NULL) STRICT;
CREATE TABLE mailbox (
  place INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, stewards BLOB NOT NULL, serial INTEGER NOT NULL DEFAULT 0,
  quota_bytes INTEGER NOT NULL, quota_blobs INTEGER NOT NULL,
  bytes INTEGER NOT NULL DEFAULT 0, blobs INTEGER NOT NULL DEFAULT 0, last INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE blob (
  place INTEGER PRIMARY KEY, mailbox INTEGER NOT NULL REFERENCES mailbox, seq INTEGER NOT NULL,
  id BLOB NOT NULL, size INTEGER NOT NULL, content BLOB NOT NULL) STRICT;
CREATE UNIQUE INDEX blob_by_id ON blob (mailbox, id, size);
CREATE UNIQUE INDEX blob_by_seq ON blob (mailbox, seq, id, size);
";

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            // The code alone: a message might carry what somebody sent.
            Some(code) => Self::Failed(format!("SQLite: {code:?}")),
            None => Self::Failed(String::from("SQLite: an answer of an unexpected form")),
        }
    }
}

/// Opens a store, or makes one: write-ahead log, every commit synced, deleted pages overwritten.
///
/// # Errors
/// [`StoreError::Failed`] if the file is not a relay's store, or of a newer version, or cannot be written.
pub(crate) fn connect(path: &Path) -> Result<Connection, StoreError> {
    let mut connection = Connection::open(path)?;
    connection.busy_timeout(Duration::from_secs(10))?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "secure_delete", true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    let pragma = |name: &str| transaction.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
    match (pragma("application_id")?, pragma("user_version")?) {
        (APPLICATION, SCHEMA) => {}
        (APPLICATION, _) => return Err(StoreError::Failed(String::from("made by a newer version"))),
        (0, 0) if is_empty(&transaction)? => {
            transaction.execute_batch(TABLES)?;
            transaction.execute("INSERT INTO store VALUES (1, ?1)", [drawn()?])?;
            transaction.pragma_update(None, "application_id", APPLICATION)?;
            transaction.pragma_update(None, "user_version", SCHEMA)?;
        }
        _ => return Err(StoreError::Failed(String::from("this file is something else"))),
    }
    transaction.commit()?;
    Ok(connection)
}

/// Draws another instance: whoever listed this store before begins anew.
///
/// # Errors
/// [`StoreError`] if there is no store, or it cannot be written.
pub fn renew(path: &Path) -> Result<(), StoreError> {
    if !path.exists() {
        return Err(StoreError::Failed(String::from("no such file")));
    }
    connect(path)?.execute("UPDATE store SET instance = ?1", [drawn()?])?;
    Ok(())
}

fn drawn() -> Result<[u8; 16], StoreError> {
    let mut instance = [0; 16];
    getrandom::fill(&mut instance).map_err(|_| StoreError::Failed(String::from("no randomness")))?;
    Ok(instance)
}

fn is_empty(connection: &Connection) -> rusqlite::Result<bool> {
    connection.query_row("SELECT count(*) = 0 FROM sqlite_schema", [], |row| row.get(0))
}

/// The store in one SQLite file.
#[derive(Debug)]
pub struct Sqlite {
    path: PathBuf,
    instance: [u8; 16],
    writer: Writer,
    idle: Mutex<Vec<Connection>>,
    readers: Semaphore,
}

impl Sqlite {
    /// Opens a store, or makes one. Must be called inside a tokio runtime.
    ///
    /// # Errors
    /// [`StoreError`] if the file cannot be opened or is something else.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let connection = connect(path)?;
        let instance = connection.query_row("SELECT instance FROM store", [], |row| row.get(0))?;
        let writer = Writer::start(connection)?;
        let (idle, readers) = (Mutex::default(), Semaphore::new(READERS));
        Ok(Self { path: path.to_owned(), instance, writer, idle, readers })
    }

    /// Commits so far; compared with the number of puts it says how many shared one.
    pub fn commits(&self) -> u64 {
        self.writer.commits()
    }

    /// Runs a question on a reader's connection, on a thread that may block.
    async fn read<T: Send + 'static>(
        &self,
        question: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let _one = self.readers.acquire().await.map_err(|_| StoreError::Closing)?;
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let connection = match idle {
            Some(connection) => connection,
            None => self.reader()?,
        };
        let asked = tokio::task::spawn_blocking(move || {
            let answer = question(&connection);
            (connection, answer)
        });
        let (connection, answer) = asked.await.map_err(|_| StoreError::Closing)?;
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
        answer
    }

    fn reader(&self) -> Result<Connection, StoreError> {
        let connection = Connection::open(&self.path)?;
        connection.busy_timeout(Duration::from_secs(10))?;
        connection.pragma_update(None, "query_only", true)?;
        Ok(connection)
    }

    /// Runs a change on the writer's thread; answers once it is on the disk.
    async fn write<T: Send + 'static>(
        &self,
        change: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (answer, answered) = oneshot::channel();
        let job: writer::Job = Box::new(move |connection| {
            let done = change(connection);
            let failed = done.is_err();
            let tell: writer::Tell = Box::new(move |committed| {
                // Nobody listens any more if the connection broke; what was put stays put.
                let _ = answer.send(committed.and(done));
            });
            (tell, failed)
        });
        self.writer.take(job).await?;
        answered.await.map_err(|_| StoreError::Closing)?
    }
}

impl Blobs for Sqlite {
    fn instance(&self) -> [u8; 16] {
        self.instance
    }

    async fn owners(&self, mailbox: MailboxId) -> Result<Option<Owners>, StoreError> {
        self.read(move |connection| Ok(mailboxes::find(connection, mailbox).optional()?.map(|found| found.owners)))
            .await
    }

    async fn raise(&self, mailbox: MailboxId, to: u64) -> Result<bool, StoreError> {
        self.write(move |connection| writing::raise(connection, mailbox, to)).await
    }

    async fn put(&self, mailbox: MailboxId, blobs: Vec<Blob>) -> Result<Vec<Put>, StoreError> {
        self.write(move |connection| writing::put(connection, mailbox, &blobs)).await
    }

    async fn list(&self, mailbox: MailboxId, after: u64, at_most: u16) -> Result<Page, StoreError> {
        self.read(move |connection| reading::list(connection, mailbox, after, at_most)).await
    }

    async fn get(
        &self,
        mailbox: MailboxId,
        ids: Vec<BlobId>,
        at_most: usize,
    ) -> Result<Vec<Option<Vec<u8>>>, StoreError> {
        self.read(move |connection| reading::get(connection, mailbox, &ids, at_most)).await
    }

    async fn delete(&self, mailbox: MailboxId, ids: Vec<BlobId>) -> Result<u32, StoreError> {
        let debt = self.writer.debt();
        let delete = move |connection: &Connection| {
            debt.owe();
            writing::delete(connection, mailbox, &ids)
        };
        self.write(delete).await
    }

    async fn missing(&self, mailbox: MailboxId, ids: Vec<BlobId>) -> Result<Vec<BlobId>, StoreError> {
        self.read(move |connection| reading::missing(connection, mailbox, ids)).await
    }

    async fn usage(&self, mailbox: MailboxId) -> Result<Usage, StoreError> {
        self.read(move |connection| reading::usage(connection, mailbox)).await
    }

    async fn totals(&self) -> Result<Totals, StoreError> {
        self.read(reading::totals).await
    }

    async fn close(&self) {
        // Readers go first: the last copy of the log can only be emptied when nobody reads it.
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).clear();
        self.writer.close().await;
    }
}
