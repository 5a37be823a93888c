//! Rescue: what can still be read of a damaged notebook goes into a new one. Only a person asks for it.
//!
//! The damaged files are read and never written; they end in `quarantine/<n>/` as they were. Every fact and notice is
//! verified again, and everything that is folded from them is folded anew. What only this device has (its keys, its genesis)
//! has to be readable, else nothing is changed. The new notebook says that it is [`crate::Freshness::Older`] until somebody
//! goes on with it, so that this device never writes at places it had written at before.
//!
//! A damaged leaf costs its rows, a damaged inner page of a table all rows below it, a damaged first page everything: SQLite
//! reaches rows only from the top. What is lost is said, and stands unchanged in the quarantine.
//!
//! Reading order: here → `reading` (around damaged pages) → `logs` (facts) → `swap` (the folders).

mod logs;
mod reading;
pub(crate) mod swap;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rusqlite::{ErrorCode, params_from_iter};
use weft_chain::{EpochSecret, Segment, Verified, notice};
use weft_model::ids::{LogId, Mid};
use weft_model::standing::Past;
use weft_vault::Key;

use self::logs::Logs;
pub use self::logs::Lost;
use self::reading::{Damaged, Readable, blob, integer};
use crate::anchor::{Anchor, AnchorFile, Head, Heads};
use crate::columns::unpack;
use crate::error::StoreError;
use crate::files::{self, ANCHOR, DRAFTS, DRAFTS_ANCHOR, NOTEBOOK};
use crate::freshness::{self, Watch};
use crate::migrations;
use crate::pages::{Place, Sum};
use crate::store::{Store, StoreKeys};

/// What a rescue came to.
#[derive(Debug)]
pub struct Rescued {
    /// Facts in the new notebook.
    pub facts: u64,
    /// Notices in the new notebook.
    pub notices: u64,
    /// Facts that are not, by places of their logs.
    pub lost: Vec<Lost>,
    /// Segments that were read and verified, but whose predecessors are lost: to be held until those arrive.
    pub behind: Vec<Verified<Segment>>,
    /// Tables of which rows were lost.
    pub incomplete: Vec<&'static str>,
    /// Where the damaged files are now.
    pub quarantine: PathBuf,
}

/// Tables that are copied as they are, with their columns and keys. Nothing in them refers to other tables by row.
const COPIED: &[(&str, &str, &[&str])] = &[
    ("settings", "name, value", &["name"]),
    ("requests", "id, result", &["id"]),
    ("seals", "fact, bytes", &["fact"]),
    ("erased_attachments", "attachment", &["attachment"]),
    ("captured", "name", &["name"]),
];

/// The same of tables with row numbers, which are kept, as others refer to them.
const COPIED_BY_ROW: &[(&str, &str)] = &[
    ("chunks", "row, attachment, place, bytes"),
    ("held", "row, id, why, bytes"),
    ("sealed", "row, door, name, tag, epoch, key, face, body"),
    ("shredding", "row, epoch, oldest"),
];

/// Rescues the notebook in `dir`, which is locked by the caller.
pub(crate) fn rescue(dir: &Path, keys: &StoreKeys) -> Result<Rescued, StoreError> {
    swap::finish(dir)?;
    let mut damaged = Damaged::open(&dir.join(NOTEBOOK), &keys.database)?;
    migrations::check(damaged.connection()?, migrations::NOTEBOOK)?;
    let own = damaged.table("name, value", "own", &["name"])?;
    if !own.whole {
        // What is lost there, nobody can give again: keys, genesis, place.
        return Err(StoreError::Damaged);
    }
    let new = swap::begin(dir)?;
    let filled = fill(dir, &new, keys, &mut damaged, &own);
    match filled {
        Ok(mut rescued) => {
            drop(damaged);
            rescued.quarantine = swap::commit(dir)?;
            Ok(rescued)
        }
        Err(error) => {
            swap::give_up(dir)?;
            Err(error)
        }
    }
}

fn fill(
    dir: &Path,
    new: &Path,
    keys: &StoreKeys,
    damaged: &mut Damaged,
    own: &Readable,
) -> Result<Rescued, StoreError> {
    let mut fresh = Store::create(new, keys)?;
    let mut incomplete = Vec::new();
    copy_own(&mut fresh, own)?;
    for (table, columns, keys) in COPIED {
        let found = damaged.table(columns, table, keys)?;
        copy(&mut fresh, table, columns, &found)?;
        note(&mut incomplete, table, found.whole);
    }
    for (table, columns) in COPIED_BY_ROW {
        let whole = copy_by_row(&mut fresh, damaged, table, columns)?;
        note(&mut incomplete, table, whole);
    }
    let found = damaged.table("record, place, bytes", "sealed_segments", &["record", "place"])?;
    copy(&mut fresh, "sealed_segments", "record, place, bytes", &found)?;
    note(&mut incomplete, "sealed_segments", found.whole);
    note(&mut incomplete, "epochs", copy_epochs(&mut fresh, damaged)?);
    let (mut logs, whole) = Logs::read(damaged)?;
    note(&mut incomplete, "logs", whole);
    note(&mut incomplete, "facts", logs.fill(damaged, &mut fresh)?);
    let (notices, whole) = copy_notices(&mut fresh, damaged)?;
    note(&mut incomplete, "notices", whole);
    let keep_drafts = copy_drafts(dir, keys, &fresh)?;
    note(&mut incomplete, "drafts", keep_drafts);
    let known = Watch::open(damaged.connection()?, &dir.join(NOTEBOOK), &dir.join(ANCHOR), &keys.anchor);
    let (generation, ends) = known.map_or_else(|_| last_resort(dir, keys), |watch| watch.known());
    let lost = logs.lost(&ends);
    let rescued =
        Rescued { facts: logs.taken, notices, lost, behind: logs.behind, incomplete, quarantine: PathBuf::new() };
    finish(fresh, new, keys, generation, ends)?;
    for name in [DRAFTS, DRAFTS_ANCHOR].into_iter().filter(|_| keep_drafts) {
        files::remove(&new.join(name))?;
    }
    Ok(rescued)
}

/// What the anchor alone says, of a notebook whose generation cannot be read.
fn last_resort(dir: &Path, keys: &StoreKeys) -> (u64, Ends) {
    let found = AnchorFile::open(&dir.join(ANCHOR), &keys.anchor).ok().flatten();
    found.map_or_else(Default::default, |(_, anchor)| {
        let ends = anchor.heads.listed().iter().map(|head| (head.log, (head.seq, head.chain))).collect();
        (anchor.generation, ends)
    })
}

type Ends = BTreeMap<LogId, (u64, [u8; 32])>;

/// Closes the new notebook, and has its anchor say that there was a newer one.
fn finish(mut fresh: Store, new: &Path, keys: &StoreKeys, generation: u64, ends: Ends) -> Result<(), StoreError> {
    fresh.write(|w| freshness::set(w.connection, generation))?;
    fresh.close()?;
    let sum = Sum { pages: 0, digest: [0; 32] };
    let heads = Heads::of(ends.iter().map(|(log, (seq, chain))| Head { log: *log, seq: *seq, chain: *chain }));
    let newer = generation.saturating_add(2);
    let anchor = Anchor::new(&keys.anchor, newer, Place::default(), &sum, false, heads);
    files::make(&new.join(ANCHOR), |path| Ok(AnchorFile::create(path, &keys.anchor, &anchor)?))?;
    files::remove(&new.join("lock"))
}

fn note(incomplete: &mut Vec<&'static str>, table: &'static str, whole: bool) {
    if !whole {
        incomplete.push(table);
    }
}

fn copy_own(fresh: &mut Store, own: &Readable) -> Result<(), StoreError> {
    fresh.write(|w| {
        for row in &own.rows {
            if let (Some(rusqlite::types::Value::Text(name)), Some(value)) = (row.first(), blob(row, 1)) {
                w.put_own(name, value)?;
            }
        }
        Ok(())
    })?;
    fresh.read_past()
}

fn insert(table: &str, columns: &str) -> String {
    let places: Vec<&str> = columns.split(',').map(|_| "?").collect();
    format!("INSERT INTO {table} ({columns}) VALUES ({}) ON CONFLICT DO NOTHING", places.join(", "))
}

fn copy(fresh: &mut Store, table: &str, columns: &str, found: &Readable) -> Result<(), StoreError> {
    let sql = insert(table, columns);
    fresh.write(|w| {
        for row in &found.rows {
            match w.connection.prepare_cached(&sql)?.execute(params_from_iter(row)) {
                // A row that does not fit, such as one of a sealed record that was lost, is left out.
                Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {}
                done => drop(done?),
            }
        }
        Ok(())
    })
}

fn copy_by_row(fresh: &mut Store, damaged: &mut Damaged, table: &str, columns: &str) -> Result<bool, StoreError> {
    let mut batch = Readable { rows: Vec::new(), whole: true };
    let whole = damaged.rows(columns, table, |_, row| {
        batch.rows.push(row);
        if batch.rows.len() < 64 {
            return Ok(());
        }
        copy(fresh, table, columns, &batch)?;
        batch.rows.clear();
        Ok(())
    })?;
    copy(fresh, table, columns, &batch)?;
    Ok(whole)
}

fn copy_epochs(fresh: &mut Store, damaged: &mut Damaged) -> Result<bool, StoreError> {
    let mut audiences = BTreeMap::new();
    let whole = damaged.rows("row, audience", "audiences", |_, row| {
        if let (Some(number), Some(packed)) = (integer(&row, 0), blob(&row, 1)) {
            audiences.insert(number, packed.to_vec());
        }
        Ok(())
    })?;
    let keys = ["audience", "generation", "key_id"];
    let found = damaged.table("audience, generation, key_id, secret", "epochs", &keys)?;
    fresh.write(|w| {
        for row in &found.rows {
            let audience = integer(row, 0).and_then(|number| audiences.get(&number));
            let generation = integer(row, 1).and_then(|number| u32::try_from(number).ok());
            let secret = blob(row, 3).and_then(|secret| <[u8; 32]>::try_from(secret).ok());
            if let (Some(audience), Some(generation), Some(secret)) = (audience, generation, secret) {
                let key = Key::from_bytes(secret);
                w.put_epoch(&EpochSecret { audience: unpack(audience)?, generation, key })?;
            }
        }
        Ok(())
    })?;
    Ok(whole && found.whole)
}

fn copy_notices(fresh: &mut Store, damaged: &mut Damaged) -> Result<(u64, bool), StoreError> {
    let mut found = Vec::new();
    let whole = damaged.rows("row, bytes", "notices", |_, row| {
        found.extend(blob(&row, 1).map(<[u8]>::to_vec));
        Ok(())
    })?;
    let Some(now) = fresh.snapshot().past().map(Past::now) else { return Ok((0, whole)) };
    let key_of = |mid: &Mid| now.devices.get(mid).map(|device| device.sign);
    let mut notices = 0u64;
    for some in found.chunks(256) {
        let verified: Vec<_> = some.iter().filter_map(|bytes| notice::verify(bytes, &key_of).ok()).collect();
        let put = fresh.write(|w| {
            let mut put = 0u64;
            for notice in &verified {
                put = put.saturating_add(u64::from(w.put_notice(notice)?));
            }
            Ok(put)
        })?;
        notices = notices.saturating_add(put);
    }
    Ok((notices, whole))
}

/// Drafts that can be read whole stay where they are; of others, what can be read goes into the new ones. True for the first.
fn copy_drafts(dir: &Path, keys: &StoreKeys, fresh: &Store) -> Result<bool, StoreError> {
    let Ok(mut drafts) = Damaged::open(&dir.join(DRAFTS), &keys.drafts) else { return Ok(false) };
    let found = drafts.table("screen, field, value", "drafts", &["screen", "field"])?;
    if !found.whole {
        for row in &found.rows {
            use rusqlite::types::Value::Text;
            if let ([Text(screen), Text(field), ..], Some(value)) = (row.as_slice(), blob(row, 2)) {
                fresh.drafts().put(screen, field, value)?;
            }
        }
    }
    Ok(found.whole)
}
