//! Records that must be destroyable: cases and sensitive consents, kept sealed, with no rows anywhere.
//!
//! ```text
//! shred epoch key (vault and hardware) ── wraps ──▶ one random key per record ── seals ──▶ face, body, segments
//! second unlock ── joined to the record's key where its door is closed          door key ── seals ──▶ the record's id
//! ```
//! Lists and search scan what opens in memory, by the same rules as those of other records. Before the second unlock nothing
//! lists a record behind the closed door: not its id, and not in any number. Destroying a record makes its epoch's key
//! impossible: `shredding` does that. Bytes are specified in `docs/formats.md`.
//!
//! [`Sealed`] is made by the engine after unlocking, and again after the second unlock.

mod contents;
mod shredding;

use std::collections::BTreeMap;

use rusqlite::{Connection, params};
use weft_model::audience::Audience;
use weft_model::finding::Question;
use weft_model::fold::Record;
use weft_model::ids::{FactId, RecordId};
use weft_model::records::{Listed, Page};
use weft_model::said::Content;
use weft_vault::{Key, KeyStore, random};

use crate::columns::number;
use crate::error::StoreError;
use crate::store::Store;
use crate::writer::Writer;
use contents::{Body, Face, Seal};
use shredding::Epochs;
pub use shredding::Shredded;

/// What opens sealed records.
#[derive(Clone)]
pub struct SealedKeys {
    /// The vault's id: names the keys in the key store.
    pub vault: [u8; 16],
    /// `Purpose::Shred`.
    pub shred: Key,
    /// The device's key store.
    pub store: KeyStore,
    /// The key of the second unlock, while it is open.
    pub second: Option<Key>,
}

/// What it takes to read a sealed record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// It opens with the notebook: one's own.
    Open,
    /// It opens with the second unlock: what somebody hears as a listener.
    Closed,
}

/// A whole sealed record.
#[derive(Clone, PartialEq, Eq)]
pub struct Whole {
    /// What its facts fold to. Its audience is the record itself.
    pub record: Record,
    /// Its tellings that are here.
    pub tellings: BTreeMap<FactId, Content>,
    /// Its segments as they travel.
    pub segments: Vec<Vec<u8>>,
    /// Its notices as they travel.
    pub notices: Vec<Vec<u8>>,
    /// What the engine keeps beside: the keys of its audience, and whatever else may stand nowhere outside.
    pub beside: Vec<u8>,
}

/// A whole record, sealed and ready to be [written](Writer::put_sealed) with whatever else belongs to the same act.
pub struct Envelope {
    /// The row that it takes the place of.
    known: Option<i64>,
    door: Door,
    name: Vec<u8>,
    tag: [u8; 16],
    epoch: i64,
    key: Vec<u8>,
    face: Vec<u8>,
    body: Vec<u8>,
    segments: Vec<Vec<u8>>,
}

/// The sealed records of an open notebook.
pub struct Sealed<'a> {
    store: &'a mut Store,
    keys: SealedKeys,
    epochs: Epochs,
}

/// A record whose door is open.
struct Entry {
    row: i64,
    id: RecordId,
    door: Door,
    tag: [u8; 16],
    epoch: u64,
    key: Vec<u8>,
}

impl<'a> Sealed<'a> {
    /// Opens them; ends what a kill left of a destruction.
    ///
    /// # Errors
    /// [`StoreError::KeyStore`] if the key store does not answer: nothing is known of any record then.
    pub fn open(store: &'a mut Store, keys: &SealedKeys) -> Result<Self, StoreError> {
        let epochs = Epochs::read(&store.connection)?;
        let mut sealed = Self { store, keys: keys.clone(), epochs };
        // A notebook that may not be written can still be read; what cannot be ended now is tried again at the next opening.
        if sealed.is_unfinished() && sealed.store.freshness().is_writable() {
            let _ = sealed.end_shredding();
        }
        Ok(sealed)
    }

    /// Keeps a record, in the place of what was kept of it.
    ///
    /// # Errors
    /// Those of [`seal`](Self::seal).
    pub fn put(&mut self, door: Door, whole: &Whole) -> Result<(), StoreError> {
        let envelope = self.seal(door, whole)?;
        self.store.write(|w| w.put_sealed(&envelope))
    }

    /// Seals a record under a new key of its own, to be written in the place of what is kept of it.
    ///
    /// # Errors
    /// [`StoreError::SealedOnly`] if its audience is not itself; [`StoreError::Missing`] for a closed door that is not open
    /// now; [`StoreError::KeyStore`].
    pub fn seal(&mut self, door: Door, whole: &Whole) -> Result<Envelope, StoreError> {
        if whole.record.audience != Audience::Record(whole.record.id) {
            return Err(StoreError::SealedOnly);
        }
        let door_key = self.door_key(door).ok_or(StoreError::Missing)?;
        let known = self.entries()?.into_iter().find(|entry| entry.id == whole.record.id).map(|entry| entry.row);
        let epoch = self.writing_epoch()?;
        let (tag, key) = (random::bytes(), Key::random());
        let seal = Seal::new(&key, self.second_for(door), tag);
        Ok(Envelope {
            known,
            door,
            name: contents::seal_name(&door_key, door, &tag, &whole.record.id),
            tag,
            epoch: number(self.epochs.current)?,
            key: epoch.wrap(&key, &tag).to_vec(),
            face: seal.face(whole)?,
            body: seal.body(whole)?,
            segments: (0u32..).zip(&whole.segments).map(|(place, one)| seal.segment(place, one)).collect(),
        })
    }

    /// Every record behind a door that is open, with its door, in order of arrival; not those whose keys are lost.
    ///
    /// # Errors
    /// [`StoreError::KeyStore`], [`StoreError::Damaged`].
    pub fn all(&mut self) -> Result<Vec<(Door, Whole)>, StoreError> {
        let mut all = Vec::new();
        for entry in self.entries()? {
            all.extend(self.whole(&entry)?.map(|whole| (entry.door, whole)));
        }
        Ok(all)
    }

    /// A whole record; none if there is no such record behind a door that is open, or its key is lost.
    pub fn read(&mut self, id: &RecordId) -> Result<Option<Whole>, StoreError> {
        let Some(entry) = self.entries()?.into_iter().find(|entry| entry.id == *id) else { return Ok(None) };
        self.whole(&entry)
    }

    fn whole(&mut self, entry: &Entry) -> Result<Option<Whole>, StoreError> {
        let Some(seal) = self.seal_of(entry)? else { return Ok(None) };
        let body = self.body(entry, &seal)?;
        let mut query = self
            .store
            .connection
            .prepare_cached("SELECT place, bytes FROM sealed_segments WHERE record = ?1 ORDER BY place")?;
        let mut rows = query.query([entry.row])?;
        let mut segments = Vec::new();
        while let Some(row) = rows.next()? {
            segments.push(seal.open_segment(row.get(0)?, &row.get::<_, Vec<u8>>(1)?)?);
        }
        Ok(Some(body.whole(entry.id, segments)?))
    }

    fn body(&self, entry: &Entry, seal: &Seal) -> Result<Body, StoreError> {
        let body: Vec<u8> = self
            .store
            .connection
            .prepare_cached("SELECT body FROM sealed WHERE row = ?1")?
            .query_row([entry.row], |row| row.get(0))?;
        seal.open_body(&body)
    }

    /// A page of the records whose doors are open, newest first and then by id.
    pub fn page(&mut self, page: &Page) -> Result<Vec<Listed>, StoreError> {
        let faces = self.faces()?;
        let mut lines: Vec<Listed> = faces
            .into_iter()
            .filter_map(|(record, face)| Some(Listed { record, item: face.item()? }))
            .filter(|line| page.area.is_none_or(|area| area == line.item.area))
            .collect();
        let place = |line: &Listed| (std::cmp::Reverse(line.item.day), line.record);
        lines.sort_unstable_by_key(place);
        if let Some((day, record)) = page.after {
            lines.retain(|line| place(line) > (std::cmp::Reverse(day), record));
        }
        lines.truncate(usize::try_from(page.lines).unwrap_or(usize::MAX));
        Ok(lines)
    }

    /// The records with open doors that hold every word of `text`, the last one as a beginning, by id.
    pub fn search(&mut self, text: &str, lines: u32) -> Result<Vec<RecordId>, StoreError> {
        let Some(question) = Question::new(text) else { return Ok(Vec::new()) };
        let mut found: Vec<RecordId> = self
            .faces()?
            .into_iter()
            .filter(|(_, face)| question.is_answered_by(face.words()))
            .map(|(record, _)| record)
            .collect();
        found.sort_unstable();
        found.truncate(usize::try_from(lines).unwrap_or(usize::MAX));
        Ok(found)
    }

    /// The records with open doors that nothing on this device opens any more, by id: their keys were lost with the
    /// device's. Their other members have to seal them again; `put` then takes the place of what is here.
    pub fn to_be_sealed_again(&mut self) -> Result<Vec<RecordId>, StoreError> {
        let mut lost = Vec::new();
        for entry in self.entries()? {
            if self.seal_of(&entry)?.is_none() {
                lost.push(entry.id);
            }
        }
        lost.sort_unstable();
        Ok(lost)
    }

    /// What lists and search know of every record that opens.
    fn faces(&mut self) -> Result<Vec<(RecordId, Face)>, StoreError> {
        let mut faces = Vec::new();
        for entry in self.entries()? {
            let Some(seal) = self.seal_of(&entry)? else { continue };
            let face: Vec<u8> = self
                .store
                .connection
                .prepare_cached("SELECT face FROM sealed WHERE row = ?1")?
                .query_row([entry.row], |row| row.get(0))?;
            faces.push((entry.id, seal.open_face(&face)?));
        }
        Ok(faces)
    }

    /// The records behind doors that are open, in order of arrival.
    fn entries(&self) -> Result<Vec<Entry>, StoreError> {
        let mut entries = Vec::new();
        for door in [Door::Open, Door::Closed] {
            if let Some(key) = self.door_key(door) {
                entries.extend(entries_behind(&self.store.connection, door, &key)?);
            }
        }
        Ok(entries)
    }

    /// The key under which ids behind a door are sealed; none for the closed door before the second unlock.
    fn door_key(&self, door: Door) -> Option<Key> {
        let from = match door {
            Door::Open => &self.keys.shred,
            Door::Closed => self.keys.second.as_ref()?,
        };
        Some(contents::door_key(from, door))
    }

    fn second_for(&self, door: Door) -> Option<&Key> {
        self.keys.second.as_ref().filter(|_| door == Door::Closed)
    }

    /// What opens a record's contents; none if its key is lost.
    fn seal_of(&mut self, entry: &Entry) -> Result<Option<Seal>, StoreError> {
        let key = self.record_key(entry.epoch, &entry.tag, &entry.key)?;
        Ok(key.map(|key| Seal::new(&key, self.second_for(entry.door), entry.tag)))
    }
}

impl Door {
    /// Its number in the column, for good.
    const fn number(self) -> u8 {
        match self {
            Self::Open => 1,
            Self::Closed => 2,
        }
    }
}

fn entries_behind(connection: &Connection, door: Door, key: &Key) -> Result<Vec<Entry>, StoreError> {
    let mut query =
        connection.prepare_cached("SELECT row, name, tag, epoch, key FROM sealed WHERE door = ?1 ORDER BY row")?;
    let mut rows = query.query([door.number()])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        let tag: [u8; 16] = row.get(2)?;
        let id = match contents::open_name(key, door, &tag, &row.get::<_, Vec<u8>>(1)?) {
            Ok(id) => id,
            // Behind another second unlock than the one that is open.
            Err(StoreError::Damaged) if door == Door::Closed => continue,
            Err(error) => return Err(error),
        };
        let epoch = crate::columns::unsigned(row.get(3)?)?;
        entries.push(Entry { row: row.get(0)?, id, door, tag, epoch, key: row.get(4)? });
    }
    Ok(entries)
}

impl Writer<'_> {
    /// Writes a sealed record in the place of what was kept of it. Only the newest [`Envelope`] of a record may be written:
    /// one that was sealed before another was written would leave both.
    pub fn put_sealed(&mut self, envelope: &Envelope) -> Result<(), StoreError> {
        if let Some(row) = envelope.known {
            forget(self.connection, row)?;
        }
        let Envelope { door, name, tag, epoch, key, face, body, segments, .. } = envelope;
        let row = self
            .connection
            .prepare_cached(
                "INSERT INTO sealed (door, name, tag, epoch, key, face, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            )?
            .insert(params![door.number(), name, tag, epoch, key, face, body])?;
        let mut insert =
            self.connection.prepare_cached("INSERT INTO sealed_segments (record, place, bytes) VALUES (?1, ?2, ?3)")?;
        for (place, bytes) in (0u32..).zip(segments) {
            insert.execute(params![row, place, bytes])?;
        }
        Ok(())
    }
}

/// Deletes a record; `secure_delete` overwrites its bytes.
fn forget(connection: &Connection, row: i64) -> Result<(), StoreError> {
    connection.prepare_cached("DELETE FROM sealed_segments WHERE record = ?1")?.execute([row])?;
    connection.prepare_cached("DELETE FROM sealed WHERE row = ?1")?.execute([row])?;
    Ok(())
}
