//! Changes of the store, inside the writer's transaction.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::blobs::{Blob, BlobId, MailboxId, Put, StoreError};

/// SQLite's integers are signed; nothing of ours comes near their end.
pub(super) fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// A column that is never negative.
pub(super) fn count(row: &Row<'_>, column: usize) -> rusqlite::Result<u64> {
    let count: i64 = row.get(column)?;
    u64::try_from(count).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(column, count))
}

pub(super) fn raise(connection: &Connection, mailbox: MailboxId, to: u64) -> Result<bool, StoreError> {
    let raised = connection
        .prepare_cached("UPDATE mailbox SET serial = ?2 WHERE id = ?1 AND serial < ?2")?
        .execute(params![mailbox.0, signed(to)])?;
    Ok(raised == 1)
}

/// A mailbox's counts while blobs go in or out.
struct Counts {
    place: i64,
    bytes: i64,
    blobs: i64,
    last: i64,
    quota_bytes: i64,
    quota_blobs: i64,
}

impl Counts {
    fn read(connection: &Connection, mailbox: MailboxId) -> Result<Self, StoreError> {
        connection
            .prepare_cached("SELECT place, bytes, blobs, last, quota_bytes, quota_blobs FROM mailbox WHERE id = ?1")?
            .query_row([mailbox.0], |row| {
                Ok(Self {
                    place: row.get(0)?,
                    bytes: row.get(1)?,
                    blobs: row.get(2)?,
                    last: row.get(3)?,
                    quota_bytes: row.get(4)?,
                    quota_blobs: row.get(5)?,
                })
            })
            .optional()?
            .ok_or(StoreError::NoMailbox)
    }

    fn write(&self, connection: &Connection) -> Result<(), StoreError> {
        connection
            .prepare_cached("UPDATE mailbox SET bytes = ?2, blobs = ?3, last = ?4 WHERE place = ?1")?
            .execute(params![self.place, self.bytes, self.blobs, self.last])?;
        Ok(())
    }

    fn put(&mut self, connection: &Connection, blob: &Blob) -> Result<Put, StoreError> {
        let here = connection
            .prepare_cached("SELECT 1 FROM blob WHERE mailbox = ?1 AND id = ?2")?
            .exists(params![self.place, blob.id().0])?;
        if here {
            return Ok(Put::Here);
        }
        let size = signed(blob.size());
        if self.blobs >= self.quota_blobs || self.bytes.saturating_add(size) > self.quota_bytes {
            return Ok(Put::Full);
        }
        self.last += 1;
        connection
            .prepare_cached("INSERT INTO blob (mailbox, seq, id, size, content) VALUES (?1, ?2, ?3, ?4, ?5)")?
            .execute(params![self.place, self.last, blob.id().0, size, &blob.bytes()[..]])?;
        self.blobs += 1;
        self.bytes += size;
        Ok(Put::Stored)
    }
}

pub(super) fn put(connection: &Connection, mailbox: MailboxId, blobs: &[Blob]) -> Result<Vec<Put>, StoreError> {
    let mut counts = Counts::read(connection, mailbox)?;
    let answers = blobs.iter().map(|blob| counts.put(connection, blob)).collect::<Result<_, _>>()?;
    counts.write(connection)?;
    Ok(answers)
}

pub(super) fn delete(connection: &Connection, mailbox: MailboxId, ids: &[BlobId]) -> Result<u32, StoreError> {
    let mut counts = Counts::read(connection, mailbox)?;
    let mut gone = 0;
    let mut statement = connection.prepare_cached("DELETE FROM blob WHERE mailbox = ?1 AND id = ?2 RETURNING size")?;
    for id in ids {
        let size: Option<i64> = statement.query_row(params![counts.place, id.0], |row| row.get(0)).optional()?;
        if let Some(size) = size {
            gone += 1;
            counts.blobs -= 1;
            counts.bytes -= size;
        }
    }
    counts.write(connection)?;
    Ok(gone)
}
