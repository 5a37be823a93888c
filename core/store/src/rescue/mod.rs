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
//! Reading order: here → `reading` (around damaged pages) → `logs` (facts), `notices` → `behind` (what waits for what is
//! lost) → `swap` (the folders).

mod behind;
mod logs;
mod notices;
mod reading;
pub(crate) mod swap;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rusqlite::{ErrorCode, params_from_iter};
use weft_chain::EpochSecret;
use weft_model::audience::Audience;
use weft_model::ids::LogId;
use weft_vault::Key;

use self::behind::Holding;
pub use self::behind::{Behind, Sealing};
use self::logs::Logs;
pub use self::logs::Lost;
use self::notices::Notices;
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
    /// Segments and notices that were read, but whose predecessors or authors are lost: they are held until those arrive.
    pub waiting: u64,
    /// Tables of which rows were lost.
    pub incomplete: Vec<&'static str>,
    /// Where the damaged files are now.
    pub quarantine: PathBuf,
}

/// Tables that are copied as they are, with their columns and keys. Nothing in them refers to other tables by row.
/// `captured` is not among them: a capture whose attachment may be lost is the only copy there is.
const COPIED: &[(&str, &str, &[&str])] = &[
    ("settings", "name, value", &["name"]),
    ("requests", "id, result", &["id"]),
    ("seals", "fact, bytes", &["fact"]),
    ("erased_attachments", "attachment", &["attachment"]),
];

/// The same of tables with row numbers, which are kept, as others refer to them.
const COPIED_BY_ROW: &[(&str, &str)] = &[
    ("chunks", "row, attachment, place, bytes"),
    ("held", "row, id, why, bytes"),
    ("sealed", "row, door, name, tag, epoch, key, face, body"),
    ("shredding", "row, epoch, oldest"),
];

/// Rescues the notebook in `dir`, which is locked by the caller.
pub(crate) fn rescue(dir: &Path, keys: &StoreKeys, seal: &mut Sealing<'_>) -> Result<Rescued, StoreError> {
    swap::finish(dir)?;
    let mut damaged = Damaged::open(&dir.join(NOTEBOOK), &keys.database)?;
    migrations::check(damaged.connection()?, migrations::NOTEBOOK)?;
    let own = damaged.table("name, value", "own", &["name"])?;
    if !own.whole {
        // What is lost there, nobody can give again: keys, genesis, place.
        return Err(StoreError::Damaged);
    }
    let new = swap::begin(dir)?;
    let filled = fill(dir, &new, keys, &mut damaged, &own, seal);
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
    seal: &mut Sealing<'_>,
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
    let (audiences, whole) = read_audiences(damaged)?;
    note(&mut incomplete, "epochs", copy_epochs(&mut fresh, damaged, &audiences)? && whole);
    let mut holding = Holding::new(seal, &fresh)?;
    let (mut logs, whole) = Logs::read(damaged)?;
    note(&mut incomplete, "logs", whole);
    note(&mut incomplete, "facts", logs.fill(damaged, &mut fresh)?);
    logs.hold(&mut fresh, &mut holding)?;
    let mut notices = Notices::new(&audiences);
    notices.fill(damaged, &mut fresh, &mut holding)?;
    note(&mut incomplete, "notices", notices.whole);
    let keep_drafts = copy_drafts(dir, keys, &fresh)?;
    note(&mut incomplete, "drafts", keep_drafts);
    let known = Watch::open(damaged.connection()?, &dir.join(NOTEBOOK), &dir.join(ANCHOR), &keys.anchor);
    let (generation, ends) = known.map_or_else(|_| last_resort(dir, keys), |watch| watch.known());
    let lost = logs.lost(&ends);
    let rescued = Rescued {
        facts: logs.taken,
        notices: notices.taken,
        lost,
        waiting: holding.held,
        incomplete,
        quarantine: PathBuf::new(),
    };
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

/// The audiences by their rows; false if some are missing.
fn read_audiences(damaged: &mut Damaged) -> Result<(BTreeMap<i64, Audience>, bool), StoreError> {
    let mut audiences = BTreeMap::new();
    let mut each = true;
    let whole = damaged.rows("row, audience", "audiences", |_, row| {
        match (integer(&row, 0), blob(&row, 1).map(unpack)) {
            (Some(number), Some(Ok(audience))) => drop(audiences.insert(number, audience)),
            _ => each = false,
        }
        Ok(())
    })?;
    Ok((audiences, whole && each))
}

fn copy_epochs(
    fresh: &mut Store,
    damaged: &mut Damaged,
    audiences: &BTreeMap<i64, Audience>,
) -> Result<bool, StoreError> {
    let keys = ["audience", "generation", "key_id"];
    let found = damaged.table("audience, generation, key_id, secret", "epochs", &keys)?;
    fresh.write(|w| {
        for row in &found.rows {
            let audience = integer(row, 0).and_then(|number| audiences.get(&number));
            let generation = integer(row, 1).and_then(|number| u32::try_from(number).ok());
            let secret = blob(row, 3).and_then(|secret| <[u8; 32]>::try_from(secret).ok());
            if let (Some(audience), Some(generation), Some(secret)) = (audience, generation, secret) {
                let key = Key::from_bytes(secret);
                w.put_epoch(&EpochSecret { audience: *audience, generation, key })?;
            }
        }
        Ok(())
    })?;
    Ok(found.whole)
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
