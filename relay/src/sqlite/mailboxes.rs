//! Mailboxes, as an operator registers and lists them. Works beside a running relay, which looks each up when it is asked for.

use std::path::Path;

use rusqlite::{Connection, Row, params};
use weft_chain::Owners;
use weft_chain::capability::{STEWARDS_AT_MOST, SignKey};

use super::writing::{count, signed};
use crate::blobs::{MailboxId, StoreError, Usage};

/// A registered mailbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mailbox {
    /// Its id, its stewards and how far its serial has been raised.
    pub owners: Owners,
    /// What it holds, and may.
    pub usage: Usage,
}

/// Why a mailbox was not registered or changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MailboxError {
    /// A capability needs two stewards, and a relay looks through all of them for each.
    #[error("a mailbox has 2 to {STEWARDS_AT_MOST} different stewards; name each with --steward")]
    Stewards,
    /// It is registered.
    #[error("this mailbox is registered already; change it with `weft relay mailbox set`")]
    Known,
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Mailbox {
    /// Registers a mailbox, with serial 0 and nothing in it.
    ///
    /// # Errors
    /// [`MailboxError`].
    pub fn add(store: &Path, id: MailboxId, stewards: &[SignKey], bytes: u64, blobs: u64) -> Result<(), MailboxError> {
        let stewards = packed(stewards)?;
        let added = super::connect(store)?
            .execute(
                "INSERT INTO mailbox (id, stewards, quota_bytes, quota_blobs) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT DO NOTHING",
                params![id.0, stewards, signed(bytes), signed(blobs)],
            )
            .map_err(StoreError::from)?;
        if added == 1 { Ok(()) } else { Err(MailboxError::Known) }
    }

    /// Changes what is not `None`. A smaller quota drops nothing.
    ///
    /// # Errors
    /// [`MailboxError`].
    pub fn set(
        store: &Path,
        id: MailboxId,
        stewards: Option<&[SignKey]>,
        bytes: Option<u64>,
        blobs: Option<u64>,
    ) -> Result<(), MailboxError> {
        let stewards = stewards.map(packed).transpose()?;
        let set = super::connect(store)?
            .execute(
                "UPDATE mailbox SET stewards = coalesce(?2, stewards), quota_bytes = coalesce(?3, quota_bytes),
                 quota_blobs = coalesce(?4, quota_blobs) WHERE id = ?1",
                params![id.0, stewards, bytes.map(signed), blobs.map(signed)],
            )
            .map_err(StoreError::from)?;
        if set == 1 { Ok(()) } else { Err(StoreError::NoMailbox.into()) }
    }

    /// Every mailbox, by id.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn all(store: &Path) -> Result<Vec<Self>, StoreError> {
        let connection = super::connect(store)?;
        let mut statement = connection.prepare(&format!("{SELECT} ORDER BY id"))?;
        let mailboxes = statement.query_map([], read)?.collect::<rusqlite::Result<_>>()?;
        Ok(mailboxes)
    }
}

const SELECT: &str = "SELECT id, stewards, serial, blobs, bytes, quota_blobs, quota_bytes FROM mailbox";

pub(super) fn find(connection: &Connection, id: MailboxId) -> rusqlite::Result<Mailbox> {
    connection.prepare_cached(&format!("{SELECT} WHERE id = ?1"))?.query_row([id.0], read)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Mailbox> {
    let stewards: Vec<u8> = row.get(1)?;
    let stewards = stewards.as_chunks::<32>().0.iter().copied().map(SignKey::new).collect();
    let owners = Owners { mailbox: row.get(0)?, stewards, serial: count(row, 2)? };
    let usage = Usage {
        blobs: count(row, 3)?,
        bytes: count(row, 4)?,
        quota_blobs: count(row, 5)?,
        quota_bytes: count(row, 6)?,
    };
    Ok(Mailbox { owners, usage })
}

/// The keys one after the other, ascending.
fn packed(stewards: &[SignKey]) -> Result<Vec<u8>, MailboxError> {
    let mut keys: Vec<SignKey> = stewards.to_vec();
    keys.sort_unstable();
    keys.dedup();
    let fits = keys.len() == stewards.len() && (2..=STEWARDS_AT_MOST).contains(&keys.len());
    if fits { Ok(keys.iter().flat_map(|key| *key.bytes()).collect()) } else { Err(MailboxError::Stewards) }
}
