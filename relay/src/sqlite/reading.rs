//! Questions to the store.

use rusqlite::{Connection, OptionalExtension, params};

use super::writing::{count, signed};
use crate::blobs::{BlobId, Entry, MailboxId, Page, StoreError, Totals, Usage};

/// Where a mailbox stands, and the highest place it ever gave.
fn place(connection: &Connection, mailbox: MailboxId) -> Result<(i64, u64), StoreError> {
    connection
        .prepare_cached("SELECT place, last FROM mailbox WHERE id = ?1")?
        .query_row([mailbox.0], |row| Ok((row.get(0)?, count(row, 1)?)))
        .optional()?
        .ok_or(StoreError::NoMailbox)
}

pub(super) fn list(connection: &Connection, mailbox: MailboxId, after: u64, at_most: u16) -> Result<Page, StoreError> {
    // One snapshot: `last` is never below a line of the page.
    let transaction = connection.unchecked_transaction()?;
    let (place, last) = place(&transaction, mailbox)?;
    let mut statement = transaction
        .prepare_cached("SELECT seq, id, size FROM blob WHERE mailbox = ?1 AND seq > ?2 ORDER BY seq LIMIT ?3")?;
    let lines = statement.query_map(params![place, signed(after), at_most], |row| {
        Ok(Entry { seq: count(row, 0)?, id: BlobId(row.get(1)?), size: row.get(2)? })
    })?;
    Ok(Page { last, entries: lines.collect::<rusqlite::Result<_>>()? })
}

pub(super) fn get(
    connection: &Connection,
    mailbox: MailboxId,
    ids: &[BlobId],
    at_most: usize,
) -> Result<Vec<Option<Vec<u8>>>, StoreError> {
    let (place, _) = place(connection, mailbox)?;
    let mut size_of = connection.prepare_cached("SELECT place, size FROM blob WHERE mailbox = ?1 AND id = ?2")?;
    let mut content_of = connection.prepare_cached("SELECT content FROM blob WHERE place = ?1")?;
    let mut left = at_most;
    let mut found = Vec::new();
    for id in ids {
        let line: Option<(i64, u32)> =
            size_of.query_row(params![place, id.0], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        let Some((at, size)) = line else {
            found.push(None);
            continue;
        };
        match left.checked_sub(usize::try_from(size).unwrap_or(usize::MAX)) {
            Some(rest) => left = rest,
            None => break,
        }
        // Deleted between the two questions: not here.
        found.push(content_of.query_row([at], |row| row.get(0)).optional()?);
    }
    Ok(found)
}

pub(super) fn missing(
    connection: &Connection,
    mailbox: MailboxId,
    ids: Vec<BlobId>,
) -> Result<Vec<BlobId>, StoreError> {
    let (place, _) = place(connection, mailbox)?;
    let mut here = connection.prepare_cached("SELECT 1 FROM blob WHERE mailbox = ?1 AND id = ?2")?;
    let mut missing = Vec::new();
    for id in ids {
        if !here.exists(params![place, id.0])? {
            missing.push(id);
        }
    }
    Ok(missing)
}

pub(super) fn usage(connection: &Connection, mailbox: MailboxId) -> Result<Usage, StoreError> {
    connection
        .prepare_cached("SELECT blobs, bytes, quota_blobs, quota_bytes FROM mailbox WHERE id = ?1")?
        .query_row([mailbox.0], |row| {
            Ok(Usage {
                blobs: count(row, 0)?,
                bytes: count(row, 1)?,
                quota_blobs: count(row, 2)?,
                quota_bytes: count(row, 3)?,
            })
        })
        .optional()?
        .ok_or(StoreError::NoMailbox)
}

pub(super) fn totals(connection: &Connection) -> Result<Totals, StoreError> {
    let mut all =
        connection.prepare_cached("SELECT count(*), coalesce(sum(blobs), 0), coalesce(sum(bytes), 0) FROM mailbox")?;
    Ok(all
        .query_row([], |row| Ok(Totals { mailboxes: count(row, 0)?, blobs: count(row, 1)?, bytes: count(row, 2)? }))?)
}
