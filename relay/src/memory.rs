//! The reference: a store in memory, as plain as it can be. Tests compare other stores, and the whole server, with it.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use weft_chain::Owners;

use crate::blobs::{Blob, BlobId, Blobs, Entry, MailboxId, Page, Put, StoreError, Totals, Usage};

/// One mailbox.
#[derive(Debug)]
struct Mailbox {
    owners: Owners,
    quota_bytes: u64,
    quota_blobs: u64,
    last: u64,
    blobs: BTreeMap<u64, Blob>,
}

impl Mailbox {
    fn find(&self, id: BlobId) -> Option<(u64, &Blob)> {
        self.blobs.iter().find(|(_, blob)| blob.id() == id).map(|(seq, blob)| (*seq, blob))
    }

    fn bytes(&self) -> u64 {
        self.blobs.values().map(Blob::size).sum()
    }

    fn put(&mut self, blob: Blob) -> Put {
        if self.find(blob.id()).is_some() {
            return Put::Here;
        }
        if self.bytes() + blob.size() > self.quota_bytes || self.blobs.len() as u64 >= self.quota_blobs {
            return Put::Full;
        }
        self.last += 1;
        self.blobs.insert(self.last, blob);
        Put::Stored
    }
}

/// A store in memory; gone when it is dropped.
#[derive(Debug, Default)]
pub struct Memory {
    instance: [u8; 16],
    mailboxes: Mutex<BTreeMap<MailboxId, Mailbox>>,
}

impl Memory {
    /// An empty one.
    pub fn new(instance: [u8; 16]) -> Self {
        Self { instance, mailboxes: Mutex::default() }
    }

    /// Registers a mailbox.
    pub fn add(&self, owners: Owners, quota_bytes: u64, quota_blobs: u64) {
        let mailbox = Mailbox { quota_bytes, quota_blobs, last: 0, blobs: BTreeMap::new(), owners };
        self.lock().insert(MailboxId(mailbox.owners.mailbox), mailbox);
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<MailboxId, Mailbox>> {
        self.mailboxes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn on<T>(&self, id: MailboxId, what: impl FnOnce(&mut Mailbox) -> T) -> Result<T, StoreError> {
        self.lock().get_mut(&id).map(what).ok_or(StoreError::NoMailbox)
    }
}

impl Blobs for Memory {
    fn instance(&self) -> [u8; 16] {
        self.instance
    }

    async fn owners(&self, mailbox: MailboxId) -> Result<Option<Owners>, StoreError> {
        Ok(self.lock().get(&mailbox).map(|mailbox| mailbox.owners.clone()))
    }

    async fn raise(&self, mailbox: MailboxId, to: u64) -> Result<bool, StoreError> {
        self.on(mailbox, |mailbox| {
            let lower = mailbox.owners.serial < to;
            mailbox.owners.serial = mailbox.owners.serial.max(to);
            lower
        })
    }

    async fn put(&self, mailbox: MailboxId, blobs: Vec<Blob>) -> Result<Vec<Put>, StoreError> {
        self.on(mailbox, |mailbox| blobs.into_iter().map(|blob| mailbox.put(blob)).collect())
    }

    async fn list(&self, mailbox: MailboxId, after: u64, at_most: u16) -> Result<Page, StoreError> {
        self.on(mailbox, |mailbox| {
            let later = mailbox.blobs.iter().filter(|(seq, _)| **seq > after).take(at_most.into());
            let line = |(seq, blob): (&u64, &Blob)| Entry {
                seq: *seq,
                id: blob.id(),
                size: u32::try_from(blob.size()).unwrap_or(u32::MAX),
            };
            Page { last: mailbox.last, entries: later.map(line).collect() }
        })
    }

    async fn get(
        &self,
        mailbox: MailboxId,
        ids: Vec<BlobId>,
        at_most: usize,
    ) -> Result<Vec<Option<Vec<u8>>>, StoreError> {
        self.on(mailbox, |mailbox| {
            let mut left = at_most;
            let mut found = Vec::new();
            for id in ids {
                let blob = mailbox.find(id).map(|(_, blob)| blob.bytes().to_vec());
                match left.checked_sub(blob.as_ref().map_or(0, Vec::len)) {
                    Some(rest) => left = rest,
                    None => break,
                }
                found.push(blob);
            }
            found
        })
    }

    async fn delete(&self, mailbox: MailboxId, ids: Vec<BlobId>) -> Result<u32, StoreError> {
        self.on(mailbox, |mailbox| {
            let mut gone = 0;
            for id in ids {
                if let Some((seq, _)) = mailbox.find(id) {
                    mailbox.blobs.remove(&seq);
                    gone += 1;
                }
            }
            gone
        })
    }

    async fn missing(&self, mailbox: MailboxId, ids: Vec<BlobId>) -> Result<Vec<BlobId>, StoreError> {
        self.on(mailbox, |mailbox| ids.into_iter().filter(|id| mailbox.find(*id).is_none()).collect())
    }

    async fn usage(&self, mailbox: MailboxId) -> Result<Usage, StoreError> {
        self.on(mailbox, |mailbox| Usage {
            blobs: mailbox.blobs.len() as u64,
            bytes: mailbox.bytes(),
            quota_blobs: mailbox.quota_blobs,
            quota_bytes: mailbox.quota_bytes,
        })
    }

    async fn totals(&self) -> Result<Totals, StoreError> {
        let mailboxes = self.lock();
        Ok(Totals {
            mailboxes: mailboxes.len() as u64,
            blobs: mailboxes.values().map(|mailbox| mailbox.blobs.len() as u64).sum(),
            bytes: mailboxes.values().map(Mailbox::bytes).sum(),
        })
    }

    async fn close(&self) {}
}
