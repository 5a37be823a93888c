//! What could not be taken yet: kept as it arrived, and tried again when a key, a predecessor or a member arrives.

use std::collections::BTreeMap;

use rusqlite::types::{ToSql, ToSqlOutput};
use rusqlite::{Connection, params};
use weft_vault::{context, generichash};

use crate::columns::unsigned;
use crate::error::StoreError;
use crate::writer::Writer;

/// Names something held: a hash of its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct HeldId([u8; 32]);

/// Why something is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// No key held opens it.
    Sealed,
    /// What comes before it is missing.
    Gap,
    /// Its device is not known yet.
    UnknownMember,
    /// Of a format of a newer version.
    Newer,
    /// Of another partnership, or for somebody else.
    NotOurs,
}

/// Where something held stands in the order of arrival.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct HeldPlace(i64);

/// Something held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Its name.
    pub id: HeldId,
    /// Its place.
    pub place: HeldPlace,
    /// Why it is held.
    pub why: Why,
    /// The bytes as they arrived.
    pub bytes: Vec<u8>,
}

impl Why {
    const ALL: [Self; 5] = [Self::Sealed, Self::Gap, Self::UnknownMember, Self::Newer, Self::NotOurs];

    /// The number in its column, for good.
    const fn number(self) -> i64 {
        match self {
            Self::Sealed => 1,
            Self::Gap => 2,
            Self::UnknownMember => 3,
            Self::Newer => 4,
            Self::NotOurs => 5,
        }
    }

    fn from_number(number: i64) -> Result<Self, StoreError> {
        Self::ALL.into_iter().find(|why| why.number() == number).ok_or(StoreError::Damaged)
    }
}

impl HeldId {
    /// The name of these bytes, held or not.
    pub fn of(bytes: &[u8]) -> Self {
        Self(generichash::hash(context::HELD, &[bytes]))
    }
}

impl ToSql for HeldId {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        self.0.to_sql()
    }
}

impl Writer<'_> {
    /// Holds bytes; a second time only the reason is written anew.
    pub fn hold(&mut self, bytes: &[u8], why: Why) -> Result<HeldId, StoreError> {
        let id = HeldId::of(bytes);
        self.connection
            .prepare_cached(
                "INSERT INTO held (id, why, bytes) VALUES (?1, ?2, ?3) ON CONFLICT (id) DO UPDATE SET why = excluded.why",
            )?
            .execute(params![id, why.number(), bytes])?;
        Ok(id)
    }

    /// Lets go of something held, after it was taken or turned out to be worthless.
    pub fn unhold(&mut self, id: &HeldId) -> Result<(), StoreError> {
        self.connection.prepare_cached("DELETE FROM held WHERE id = ?1")?.execute([id])?;
        Ok(())
    }
}

/// What is held behind a place, in the order of arrival: as many as have `bytes` bytes, at least one if there is one.
pub(crate) fn after(connection: &Connection, place: HeldPlace, bytes: usize) -> Result<Vec<Held>, StoreError> {
    let mut query = connection.prepare_cached("SELECT id, row, why, bytes FROM held WHERE row > ?1 ORDER BY row")?;
    let mut rows = query.query([place.0])?;
    let (mut found, mut sum): (Vec<Held>, usize) = (Vec::new(), 0);
    while let Some(row) = rows.next()? {
        sum = sum.saturating_add(row.get_ref(3)?.as_blob().map_err(|_| StoreError::Damaged)?.len());
        if sum > bytes && !found.is_empty() {
            break;
        }
        let why = Why::from_number(row.get(2)?)?;
        found.push(Held { id: HeldId(row.get(0)?), place: HeldPlace(row.get(1)?), why, bytes: row.get(3)? });
    }
    Ok(found)
}

/// How much is held, by the reason.
pub(crate) fn counts(connection: &Connection) -> Result<BTreeMap<Why, u64>, StoreError> {
    let mut query = connection.prepare_cached("SELECT why, COUNT(*) FROM held GROUP BY why")?;
    let mut rows = query.query([])?;
    let mut counts = BTreeMap::new();
    while let Some(row) = rows.next()? {
        counts.insert(Why::from_number(row.get(0)?)?, unsigned(row.get(1)?)?);
    }
    Ok(counts)
}
