//! What a store of blobs does. The server knows nothing else of it; [`crate::sqlite`] is one, [`crate::memory`] the reference
//! that tests compare it with.

use std::future::Future;

use axum::body::Bytes;
use weft_chain::capability::SignKey;
use weft_chain::{Owners, outer};

use crate::limits::BLOB_AT_MOST;

/// A mailbox: 32 random bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MailboxId(pub [u8; 32]);

impl std::fmt::Display for MailboxId {
    /// 64 hexadecimal digits.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        SignKey::new(self.0).fmt(f)
    }
}

impl std::str::FromStr for MailboxId {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        hex32(text).map(Self).ok_or("an id is 64 hexadecimal digits")
    }
}

/// 64 hexadecimal digits.
pub(crate) fn hex32(text: &str) -> Option<[u8; 32]> {
    text.parse::<SignKey>().ok().map(|bytes| *bytes.bytes())
}

/// The name of a blob: hash of its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlobId(pub [u8; 32]);

/// Bytes that have the name they are put under; nothing else gets into a store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blob {
    id: BlobId,
    bytes: Bytes,
}

impl Blob {
    /// Checks length and name.
    pub fn checked(id: BlobId, bytes: Bytes) -> Option<Self> {
        let fits = !bytes.is_empty() && bytes.len() <= BLOB_AT_MOST;
        (fits && outer::blob_id(&bytes) == id.0).then_some(Self { id, bytes })
    }

    /// Its name.
    pub const fn id(&self) -> BlobId {
        self.id
    }

    /// Its bytes: 1 to [`BLOB_AT_MOST`].
    pub const fn bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// How many.
    pub fn size(&self) -> u64 {
        self.bytes.len() as u64
    }
}

/// What became of a blob that was put. It is durable when this is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Put {
    /// It is new here.
    Stored,
    /// It was here.
    Here,
    /// The mailbox has no room for it; what is here stays.
    Full,
}

/// A line of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// Its place: higher than that of everything put into this mailbox before, deleted or not.
    pub seq: u64,
    /// Its name.
    pub id: BlobId,
    /// Its bytes.
    pub size: u32,
}

/// Part of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The highest place ever given in this mailbox, 0 if none.
    pub last: u64,
    /// By ascending place; fewer than were asked for at the end only.
    pub entries: Vec<Entry>,
}

/// What a mailbox holds, and may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Usage {
    /// Blobs here.
    pub blobs: u64,
    /// Their bytes.
    pub bytes: u64,
    /// Blobs it may hold.
    pub quota_blobs: u64,
    /// Bytes it may hold.
    pub quota_bytes: u64,
}

/// What all mailboxes hold together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Totals {
    /// Mailboxes.
    pub mailboxes: u64,
    /// Blobs.
    pub blobs: u64,
    /// Their bytes.
    pub bytes: u64,
}

/// Why a store did not do it. Nothing was changed then, or it is not known to have been.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// No such mailbox: an operator has not registered it.
    #[error("there is no such mailbox; register it with `weft relay mailbox add`")]
    NoMailbox,
    /// The disk is full.
    #[error("the disk is full; give it room and put again")]
    DiskFull,
    /// The store is closing.
    #[error("the store is closing")]
    Closing,
    /// The database or its file system failed.
    #[error("the store failed ({0}); look at its disk, then start again")]
    Failed(String),
}

/// A store of blobs in mailboxes. Every method is one atomic step.
pub trait Blobs: Send + Sync + 'static {
    /// Drawn when the store was made: another one means another store, or none of what was here before.
    fn instance(&self) -> [u8; 16];

    /// Who decides over a mailbox; `None` if it is not registered.
    fn owners(&self, mailbox: MailboxId) -> impl Future<Output = Result<Option<Owners>, StoreError>> + Send;

    /// Raises a mailbox's serial, if it is lower; says whether it was.
    fn raise(&self, mailbox: MailboxId, to: u64) -> impl Future<Output = Result<bool, StoreError>> + Send;

    /// Puts what is not here, in this order; one answer for each. Durable once answered.
    fn put(&self, mailbox: MailboxId, blobs: Vec<Blob>) -> impl Future<Output = Result<Vec<Put>, StoreError>> + Send;

    /// What was put after a place, at most so many.
    fn list(
        &self,
        mailbox: MailboxId,
        after: u64,
        at_most: u16,
    ) -> impl Future<Output = Result<Page, StoreError>> + Send;

    /// The blobs asked for, in this order, `None` for what is not here. Ends early rather than give more than `at_most` bytes.
    fn get(
        &self,
        mailbox: MailboxId,
        ids: Vec<BlobId>,
        at_most: usize,
    ) -> impl Future<Output = Result<Vec<Option<Vec<u8>>>, StoreError>> + Send;

    /// Deletes; says how many were here.
    fn delete(&self, mailbox: MailboxId, ids: Vec<BlobId>) -> impl Future<Output = Result<u32, StoreError>> + Send;

    /// Which of these are not here, in this order.
    fn missing(
        &self,
        mailbox: MailboxId,
        ids: Vec<BlobId>,
    ) -> impl Future<Output = Result<Vec<BlobId>, StoreError>> + Send;

    /// What a mailbox holds.
    fn usage(&self, mailbox: MailboxId) -> impl Future<Output = Result<Usage, StoreError>> + Send;

    /// What all of them hold.
    fn totals(&self) -> impl Future<Output = Result<Totals, StoreError>> + Send;

    /// Finishes what was begun; every later write is [`StoreError::Closing`].
    fn close(&self) -> impl Future<Output = ()> + Send;
}
