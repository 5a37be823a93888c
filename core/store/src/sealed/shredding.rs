//! Destroying sealed records for good: the next shred epoch begins, what lives is wrapped anew, and the key of the epoch
//! before is deleted from the device's key store.
//!
//! ```text
//! 1. make the key of epoch n + 1                     killed here: it is used by the next destruction
//! 2. one write: the records go, what lives is wrapped under n + 1
//! 3. checkpoint: neither file holds what was deleted killed here: opening goes on with 3
//! 4. delete the key of epoch n                       killed here: opening goes on with 3
//! ```
//! The key of an epoch stays as long as a record under it does not open although the key store has a key of that name: a
//! key store that answers wrongly for a moment loses nothing that was to live. Every opening goes on from there.
//! An earlier copy of the folder holds the old wrapped keys, which nothing opens once the hardware has deleted its key. A
//! key store of software cannot promise that: a copy of its file brings the key back.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension, params};
use weft_model::ids::{AttachmentId, FactId, RecordId};
use weft_model::said::Content;
use weft_vault::shred::EpochKey;
use weft_vault::{Key, KeyStoreError, Level};

use super::{Entry, Sealed, forget};
use crate::columns::{Id, number, unsigned};
use crate::error::StoreError;
use crate::writer::Writer;

/// What became of records that were to be destroyed. They are gone from this notebook in any case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shredded {
    /// No copy of this folder brings them back: the hardware has deleted the key they were under.
    Destroyed,
    /// They are hidden here: on this device a copy of the whole folder, made before, could bring them back.
    Hidden,
    /// Their key is not deleted yet, because the key store did not, or gave a wrong key for a record that lives under the
    /// same one; every opening tries again.
    Unfinished,
}

/// The shred epochs as this process knows them.
pub(super) struct Epochs {
    /// The one records are sealed under; 0 before the first.
    pub(super) current: u64,
    /// The oldest whose hardware key may still be there.
    oldest: u64,
    /// Whether the notebook says so itself. Not before the first, nor after a rescue that lost it.
    said: bool,
    /// Keys asked for already; none for one that is lost.
    known: BTreeMap<u64, Option<EpochKey>>,
}

impl Epochs {
    pub(super) fn read(connection: &Connection) -> Result<Self, StoreError> {
        let mut query = connection.prepare_cached("SELECT epoch, oldest FROM shredding WHERE row = 1")?;
        let found: Option<(i64, i64)> = query.query_row([], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        let newest: Option<i64> =
            connection.prepare_cached("SELECT MAX(epoch) FROM sealed")?.query_row([], |row| row.get(0))?;
        // What was lost is made up for by what the records say; any key before theirs may still be there.
        let (current, oldest) = found.unwrap_or((0, 1));
        let current = current.max(newest.unwrap_or(0));
        let (current, oldest, said) = (unsigned(current)?, unsigned(oldest)?, found.is_some());
        Ok(Self { current, oldest, said, known: BTreeMap::new() })
    }
}

fn keep(w: &Writer<'_>, current: u64, oldest: u64) -> Result<(), StoreError> {
    w.connection
        .prepare_cached(
            "INSERT INTO shredding (row, epoch, oldest) VALUES (1, ?1, ?2)
             ON CONFLICT (row) DO UPDATE SET epoch = excluded.epoch, oldest = excluded.oldest",
        )?
        .execute(params![number(current)?, number(oldest)?])?;
    Ok(())
}

impl Sealed<'_> {
    /// Destroys records behind open doors for good. Only what other people hold of them remains. The chunks of attachments
    /// that no other record names go too; they stay, sealed as they are and with nothing left that opens them, as long as
    /// there is a record that cannot be read now, behind the closed door or under a lost key: it may name them as well.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if one of them is not behind an open door; [`StoreError::KeyStore`]: nothing was destroyed.
    pub fn shred(&mut self, ids: &[RecordId]) -> Result<Shredded, StoreError> {
        let entries = self.entries()?;
        let mut rows = BTreeSet::new();
        for id in ids {
            rows.insert(entries.iter().find(|entry| entry.id == *id).ok_or(StoreError::Missing)?.row);
        }
        let attachments = self.named_only_by(&rows, &entries)?;
        // A key that was once taken for lost may have come back, with what is under it.
        let under = entries.iter().filter(|entry| rows.contains(&entry.row)).map(|entry| entry.epoch);
        let oldest = under.fold(self.epochs.oldest, u64::min);
        let (next, epoch) = self.next_epoch()?;
        let wrapped = self.wrapped_anew(&rows, next, &epoch)?;
        self.store.write(|w| {
            rows.iter().try_for_each(|row| forget(w.connection, *row))?;
            attachments.iter().try_for_each(|attachment| forget_chunks(w.connection, attachment))?;
            w.lower_chunks()?;
            move_to(w, next, &wrapped)?;
            keep(w, next, oldest)
        })?;
        (self.epochs.current, self.epochs.oldest, self.epochs.said) = (next, oldest, true);
        self.epochs.known.insert(next, Some(epoch));
        match self.end_shredding() {
            // The records are gone; only their key may still be there.
            Err(StoreError::KeyStore(_)) => Ok(Shredded::Unfinished),
            ended => ended,
        }
    }

    /// Whether a key that was to be deleted may still be there.
    pub const fn is_unfinished(&self) -> bool {
        self.epochs.oldest < self.epochs.current
    }

    /// Deletes the keys of past epochs, after whatever was deleted is in no file any more.
    pub(super) fn end_shredding(&mut self) -> Result<Shredded, StoreError> {
        if self.is_unfinished() {
            let current = self.epochs.current;
            let needed = self.still_needed()?;
            self.store.checkpoint()?;
            for past in (self.epochs.oldest..current).filter(|past| !needed.contains(past)) {
                if EpochKey::delete(&self.keys.vault, &self.keys.store, past).is_err() {
                    return Ok(Shredded::Unfinished);
                }
            }
            if !needed.is_empty() {
                return Ok(Shredded::Unfinished);
            }
            self.store.write(|w| keep(w, current, current))?;
            (self.epochs.oldest, self.epochs.said) = (current, true);
        }
        match self.keys.store.level() {
            Ok(Level::Software) | Err(_) => Ok(Shredded::Hidden),
            Ok(_) => Ok(Shredded::Destroyed),
        }
    }

    /// Wraps anew what still stands under past epochs and opens by now. What is left stands under epochs of which the key
    /// store has no key, and under those that are returned: it has one, but not the one that opens them.
    fn still_needed(&mut self) -> Result<BTreeSet<u64>, StoreError> {
        let behind: Vec<u64> = self
            .store
            .connection
            .prepare_cached("SELECT DISTINCT epoch FROM sealed WHERE epoch < ?1")?
            .query_map([number(self.epochs.current)?], |row| row.get::<_, i64>(0))?
            .map(|epoch| unsigned(epoch?))
            .collect::<Result<_, _>>()?;
        let (mut answered, current) = (BTreeSet::new(), self.epochs.current);
        for past in behind {
            if self.epoch(past)?.is_some() {
                answered.insert(past);
            }
        }
        if answered.is_empty() {
            return Ok(answered);
        }
        if let Some(epoch) = self.epoch(current)? {
            let wrapped = self.wrapped_anew(&BTreeSet::new(), current, &epoch)?;
            self.store.write(|w| move_to(w, current, &wrapped))?;
        }
        let mut left = self.store.connection.prepare_cached("SELECT 1 FROM sealed WHERE epoch = ?1")?;
        let mut needed = BTreeSet::new();
        for past in answered {
            if left.exists([number(past)?])? {
                needed.insert(past);
            }
        }
        Ok(needed)
    }

    /// The epoch to seal under. One is begun if there is none, or if the key of the newest is lost.
    pub(super) fn writing_epoch(&mut self) -> Result<EpochKey, StoreError> {
        if self.epochs.current > 0
            && let Some(epoch) = self.epoch(self.epochs.current)?
        {
            return Ok(epoch);
        }
        let (next, epoch) = self.next_epoch()?;
        // What was under a lost key stays under it: nothing can be wrapped anew, and nothing has to be deleted.
        let oldest = if self.is_unfinished() || !self.epochs.said { self.epochs.oldest } else { next };
        self.store.write(|w| keep(w, next, oldest))?;
        (self.epochs.current, self.epochs.oldest, self.epochs.said) = (next, oldest, true);
        self.epochs.known.insert(next, Some(epoch.clone()));
        Ok(epoch)
    }

    /// The key of a record; none if it is lost with the key of its epoch.
    pub(super) fn record_key(&mut self, epoch: u64, tag: &[u8; 16], wrapped: &[u8]) -> Result<Option<Key>, StoreError> {
        // One that does not unwrap was wrapped under another key of that name.
        Ok(self.epoch(epoch)?.and_then(|epoch| epoch.unwrap(wrapped, tag).ok()))
    }

    fn epoch(&mut self, number: u64) -> Result<Option<EpochKey>, StoreError> {
        if let Some(known) = self.epochs.known.get(&number) {
            return Ok(known.clone());
        }
        let epoch = match EpochKey::derive(&self.keys.shred, &self.keys.vault, &self.keys.store, number) {
            Ok(epoch) => Some(epoch),
            Err(KeyStoreError::NoKey | KeyStoreError::Changed) => None,
            Err(error) => return Err(error.into()),
        };
        self.epochs.known.insert(number, epoch.clone());
        Ok(epoch)
    }

    /// Makes the next epoch's key, or takes the one that a killed attempt left.
    fn next_epoch(&mut self) -> Result<(u64, EpochKey), StoreError> {
        let mut last = self.epochs.current;
        if !self.epochs.said {
            // A key of an epoch of which nothing is left here must not become the next one: what was under it would open.
            last = last.max(EpochKey::newest(&self.keys.vault, &self.keys.store)?.unwrap_or(0));
        }
        let next = last.checked_add(1).ok_or(StoreError::Damaged)?;
        match EpochKey::create(&self.keys.vault, &self.keys.store, next) {
            Ok(()) | Err(KeyStoreError::Exists) => {}
            Err(error) => return Err(error.into()),
        }
        let epoch = EpochKey::derive(&self.keys.shred, &self.keys.vault, &self.keys.store, next)?;
        Ok((next, epoch))
    }

    /// The attachments that these records name and no other one; none while there is another that cannot be read.
    fn named_only_by(&mut self, rows: &BTreeSet<i64>, entries: &[Entry]) -> Result<BTreeSet<AttachmentId>, StoreError> {
        let (gone, others): (Vec<&Entry>, Vec<&Entry>) = entries.iter().partition(|entry| rows.contains(&entry.row));
        let mut named = BTreeSet::new();
        for entry in gone {
            named.extend(self.tellings(entry)?.iter().flat_map(attachments_of));
        }
        if named.is_empty() {
            return Ok(named);
        }
        let there: i64 =
            self.store.connection.prepare_cached("SELECT COUNT(*) FROM sealed")?.query_row([], |row| row.get(0))?;
        if usize::try_from(there).ok() != Some(entries.len()) {
            return Ok(BTreeSet::new());
        }
        for entry in others {
            let Some(tellings) = self.tellings(entry)? else { return Ok(BTreeSet::new()) };
            for attachment in attachments_of(&tellings) {
                named.remove(&attachment);
            }
        }
        Ok(named)
    }

    /// The tellings of a record; none if its key is lost or its body damaged.
    fn tellings(&mut self, entry: &Entry) -> Result<Option<BTreeMap<FactId, Content>>, StoreError> {
        let Some(seal) = self.seal_of(entry)? else { return Ok(None) };
        match self.body(entry, &seal) {
            Ok(body) => Ok(Some(body.tellings)),
            Err(StoreError::Damaged) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The keys of all records but these that stand under epochs before this one, wrapped under it, whatever their doors;
    /// those of lost ones stay.
    fn wrapped_anew(
        &mut self,
        but: &BTreeSet<i64>,
        next: u64,
        under: &EpochKey,
    ) -> Result<Vec<(i64, Vec<u8>)>, StoreError> {
        let mut found = Vec::new();
        {
            let mut query =
                self.store.connection.prepare_cached("SELECT row, epoch, tag, key FROM sealed WHERE epoch < ?1")?;
            let mut rows = query.query([number(next)?])?;
            while let Some(row) = rows.next()? {
                let (number, epoch): (i64, i64) = (row.get(0)?, row.get(1)?);
                let (tag, key): ([u8; 16], Vec<u8>) = (row.get(2)?, row.get(3)?);
                found.push((number, unsigned(epoch)?, tag, key));
            }
        }
        let mut wrapped = Vec::new();
        for (row, epoch, tag, key) in found.into_iter().filter(|(row, ..)| !but.contains(row)) {
            if let Some(key) = self.record_key(epoch, &tag, &key)? {
                wrapped.push((row, under.wrap(&key, &tag).to_vec()));
            }
        }
        Ok(wrapped)
    }
}

/// Writes keys of records that were wrapped under an epoch.
fn move_to(w: &Writer<'_>, epoch: u64, wrapped: &[(i64, Vec<u8>)]) -> Result<(), StoreError> {
    let mut update = w.connection.prepare_cached("UPDATE sealed SET epoch = ?2, key = ?3 WHERE row = ?1")?;
    for (row, key) in wrapped {
        update.execute(params![row, number(epoch)?, key])?;
    }
    Ok(())
}

/// The attachments that a record's tellings name.
fn attachments_of(tellings: &BTreeMap<FactId, Content>) -> impl Iterator<Item = AttachmentId> {
    tellings.values().filter_map(|content| match content {
        Content::Attached(attachment) => Some(attachment.id),
        Content::Text(_) => None,
    })
}

/// Deletes the chunks of an attachment that no record with rows names either.
fn forget_chunks(connection: &Connection, attachment: &AttachmentId) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "DELETE FROM chunks WHERE attachment = ?1
             AND NOT EXISTS (SELECT 1 FROM attachments a WHERE a.attachment = chunks.attachment)",
        )?
        .execute([Id(*attachment)])?;
    Ok(())
}
