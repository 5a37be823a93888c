//! What is this notebook's own: its genesis, its device's secrets and place, epoch keys, seals, settings, requests.

use std::borrow::Cow;
use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, params};
use weft_chain::{EpochSecret, Seals, Supersedes};
use weft_model::audience::{Audience, Lane};
use weft_model::ids::{FactId, Incarnation, LogId, Mid};
use weft_model::membership::Genesis;
use weft_model::standing::Past;
use weft_vault::Key;
use zeroize::Zeroizing;

use crate::columns::{Id, lane_number, pack, unpack};
use crate::error::StoreError;
use crate::writer::Writer;

const GENESIS: &str = "genesis";
const FOUNDING: &str = "founding";
const IDENTITY: &str = "identity";
const PLACE: &str = "place";
const INCARNATION: &str = "incarnation";
const SUPERSEDED: &str = "superseded";
/// Stands there as long as facts of this device's own logs are here that were not written here.
const ELSEWHERE: &str = "written-elsewhere";

impl Writer<'_> {
    /// Founds the notebook: what the membership begins with, and the signed bytes it came in, for those who join later.
    /// The same genesis again changes nothing.
    ///
    /// # Errors
    /// [`StoreError::OtherGenesis`].
    pub fn put_genesis(&mut self, genesis: &Genesis, signed: &[u8]) -> Result<(), StoreError> {
        let known = self::genesis(self.connection)?;
        match known {
            Some(known) if known == *genesis => return Ok(()),
            Some(_) => return Err(StoreError::OtherGenesis),
            None => {}
        }
        self.put_own(GENESIS, &pack(genesis)?)?;
        self.put_own(FOUNDING, signed)?;
        self.past = Some(Cow::Owned(Past::new(genesis)));
        self.membership = None;
        Ok(())
    }

    /// Keeps this device's secrets, in the engine's own form.
    pub fn put_identity(&mut self, secret: &[u8]) -> Result<(), StoreError> {
        self.put_own(IDENTITY, secret)
    }

    /// Says which device writes here, and as which incarnation it begins: `own_log` finds its logs by them. Given again, or
    /// to a notebook that went on from an older copy before, it writes on as what it went on as: the logs of an earlier
    /// incarnation may be longer elsewhere than here.
    pub fn put_place(&mut self, mid: &Mid, first: &Incarnation) -> Result<(), StoreError> {
        if place(self.connection)?.is_some_and(|(known, _)| known == *mid) {
            return Ok(());
        }
        let went_on = own(self.connection, INCARNATION)?.map(|bytes| unpack(&bytes)).transpose()?;
        self.put_own(PLACE, &pack(&(mid, went_on.unwrap_or(*first)))?)
    }

    /// Gives this device's place another incarnation, also the place it may get again. Its logs so far ended at `ends`,
    /// whether or not all of that is held.
    pub(crate) fn supersede(
        &mut self,
        incarnation: &Incarnation,
        ends: &BTreeMap<LogId, (u64, [u8; 32])>,
    ) -> Result<(), StoreError> {
        self.put_own(INCARNATION, &pack(incarnation)?)?;
        self.connection.prepare_cached("DELETE FROM own WHERE name = ?1")?.execute([ELSEWHERE])?;
        let Some((mid, _)) = place(self.connection)? else { return Ok(()) };
        let mut all = all_superseded(self.connection)?;
        for (log, (seq, chain)) in ends {
            let found: Option<(Vec<u8>, i64)> = self
                .connection
                .prepare_cached(
                    "SELECT a.audience, l.lane FROM logs l JOIN audiences a ON a.row = l.audience WHERE l.id = ?1",
                )?
                .query_row([Id(*log)], |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()?;
            // Of a log that is not held at all nothing is known but its id: its successor opens without naming it.
            if let Some((audience, lane)) = found {
                all.insert((unpack(&audience)?, lane), Supersedes { log: *log, seq: *seq, chain: *chain });
            }
        }
        self.put_own(SUPERSEDED, &pack(&all.into_iter().collect::<Vec<_>>())?)?;
        self.put_own(PLACE, &pack(&(mid, incarnation))?)
    }

    pub(crate) fn put_own(&self, name: &str, value: &[u8]) -> Result<(), StoreError> {
        put(self.connection, name, value)
    }

    pub(crate) fn put_elsewhere(&mut self) -> Result<(), StoreError> {
        self.elsewhere = true;
        self.put_own(ELSEWHERE, &[])
    }

    /// Keeps a setting of the engine.
    pub fn put_setting(&mut self, name: &str, value: &[u8]) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO settings (name, value) VALUES (?1, ?2)
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            )?
            .execute(params![name, value])?;
        Ok(())
    }

    /// Keeps an epoch key; false if it is known.
    pub fn put_epoch(&mut self, secret: &EpochSecret) -> Result<bool, StoreError> {
        let audience = self.audience(&secret.audience)?;
        let put = self
            .connection
            .prepare_cached(
                "INSERT INTO epochs (audience, generation, key_id, secret) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT DO NOTHING",
            )?
            .execute(params![audience, secret.generation, Id(secret.key_id()), secret.key.as_bytes()])?;
        Ok(put == 1)
    }

    /// Keeps the seals that travel beside the segment of an epoch key's fact.
    pub fn put_seals(&mut self, fact: &FactId, seals: &Seals) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("INSERT INTO seals (fact, bytes) VALUES (?1, ?2) ON CONFLICT (fact) DO NOTHING")?
            .execute(params![Id(*fact), seals.as_bytes()])?;
        Ok(())
    }

    /// Remembers what a request led to, so that the same request again can be answered without doing it twice.
    pub fn remember_request(&mut self, id: &[u8], result: &[u8]) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO requests (id, result) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET result = excluded.result",
            )?
            .execute(params![id, result])?;
        Ok(())
    }
}

/// The genesis; none before the notebook is founded.
pub(crate) fn genesis(connection: &Connection) -> Result<Option<Genesis>, StoreError> {
    own(connection, GENESIS)?.map(|bytes| unpack(&bytes)).transpose()
}

/// The signed bytes the genesis came in.
pub(crate) fn founding(connection: &Connection) -> Result<Option<Vec<u8>>, StoreError> {
    own(connection, FOUNDING)
}

/// This device's secrets.
pub(crate) fn identity(connection: &Connection) -> Result<Option<Zeroizing<Vec<u8>>>, StoreError> {
    Ok(own(connection, IDENTITY)?.map(Zeroizing::new))
}

/// Which device and incarnation writes here.
/// Whether another copy of this notebook wrote in the logs that this one goes on with.
pub(crate) fn is_written_elsewhere(connection: &Connection) -> Result<bool, StoreError> {
    Ok(own(connection, ELSEWHERE)?.is_some())
}

pub(crate) fn place(connection: &Connection) -> Result<Option<(Mid, Incarnation)>, StoreError> {
    own(connection, PLACE)?.map(|bytes| unpack(&bytes)).transpose()
}

/// The end of an earlier log of this device in an audience and lane.
pub(crate) fn superseded(
    connection: &Connection,
    audience: &Audience,
    lane: Lane,
) -> Result<Option<Supersedes>, StoreError> {
    Ok(all_superseded(connection)?.get(&(*audience, lane_number(lane))).copied())
}

/// The ends of all earlier logs of this device.
pub(crate) fn all_superseded(connection: &Connection) -> Result<BTreeMap<(Audience, i64), Supersedes>, StoreError> {
    let packed = own(connection, SUPERSEDED)?;
    let all: Vec<_> = packed.map(|packed| unpack(&packed)).transpose()?.unwrap_or_default();
    Ok(all.into_iter().collect())
}

/// The same as [`place`], also of a file that has no such table: the drafts.
pub(crate) fn place_if_any(connection: &Connection) -> Result<Option<(Mid, Incarnation)>, StoreError> {
    let tables: i64 = connection
        .prepare_cached("SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table' AND name = 'own'")?
        .query_row([], |row| row.get(0))?;
    if tables == 0 { Ok(None) } else { place(connection) }
}

pub(crate) fn put(connection: &Connection, name: &str, value: &[u8]) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO own (name, value) VALUES (?1, ?2)
             ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        )?
        .execute(params![name, value])?;
    Ok(())
}

pub(crate) fn own(connection: &Connection, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
    let mut query = connection.prepare_cached("SELECT value FROM own WHERE name = ?1")?;
    Ok(query.query_row([name], |row| row.get(0)).optional()?)
}

/// A setting of the engine.
pub(crate) fn setting(connection: &Connection, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
    let mut query = connection.prepare_cached("SELECT value FROM settings WHERE name = ?1")?;
    Ok(query.query_row([name], |row| row.get(0)).optional()?)
}

/// What a request led to.
pub(crate) fn request_result(connection: &Connection, id: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
    let mut query = connection.prepare_cached("SELECT result FROM requests WHERE id = ?1")?;
    Ok(query.query_row([id], |row| row.get(0)).optional()?)
}

/// Every epoch key held, by audience and generation.
pub(crate) fn epoch_secrets(connection: &Connection) -> Result<Vec<EpochSecret>, StoreError> {
    let mut query = connection.prepare_cached(
        "SELECT a.audience, e.generation, e.secret FROM epochs e JOIN audiences a ON a.row = e.audience
         ORDER BY a.audience, e.generation, e.key_id",
    )?;
    let mut rows = query.query([])?;
    let mut secrets = Vec::new();
    while let Some(row) = rows.next()? {
        let audience: Vec<u8> = row.get(0)?;
        let key = Key::from_bytes(row.get(2)?);
        secrets.push(EpochSecret { audience: unpack(&audience)?, generation: row.get(1)?, key });
    }
    Ok(secrets)
}

/// The seals beside an epoch key's fact.
pub(crate) fn seals(connection: &Connection, fact: &FactId) -> Result<Option<Seals>, StoreError> {
    let mut query = connection.prepare_cached("SELECT bytes FROM seals WHERE fact = ?1")?;
    let bytes: Option<Vec<u8>> = query.query_row([Id(*fact)], |row| row.get(0)).optional()?;
    bytes.map(|bytes| Seals::decode(&bytes).map_err(|_| StoreError::Damaged)).transpose()
}
