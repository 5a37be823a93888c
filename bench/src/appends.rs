//! One fact at a time, each durable before the next: through the engine, through the store alone, and as a raw row.
//!
//! Runs in a process of its own. The three take turns in short blocks, so that all meet the same disk.

use std::path::Path;

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use weft_chain::{Segment, Verified};
use weft_engine::Notebook;
use weft_model::command::Command;
use weft_model::ids::RecordId;
use weft_store::Store;
use weft_vault::random;

use crate::clock::{Stopwatch, bytes_written};
use crate::corpus::{agreements, open_entries};
use crate::import::CLOCK;
use crate::keys::{self, CODE};
use crate::numbers::Numbers;
use crate::setup::copy;
use crate::written::Written;
use crate::{Failed, raw};

/// Facts that one side appends before the next has its turn.
const BLOCK: usize = 20;

/// The three sides, as [`run`] names them.
pub const SIDES: [&str; 3] = ["raw", "append", "act"];

/// What a side took so far.
#[derive(Default)]
struct Side {
    seconds: f64,
    bytes: f64,
    facts: usize,
}

impl Side {
    fn time(&mut self, facts: usize, work: impl FnOnce() -> Result<(), Failed>) -> Result<(), Failed> {
        let (bytes, watch) = (bytes_written(), Stopwatch::start());
        work()?;
        self.seconds += watch.spent().wall;
        self.bytes += bytes_written() - bytes;
        self.facts += facts;
        Ok(())
    }
}

/// Agrees to each open entry of a notebook that took `corpus` in, on copies of it in `made`. The first block of each side
/// is not counted.
pub fn run(corpus: &Path, notebook: &Path, made: &Path) -> Result<Numbers, Failed> {
    std::fs::create_dir(made)?;
    let place = |name: &str| made.join(name);
    for name in ["rows", "append", "act", "raw"] {
        copy(notebook, &place(name))?;
    }
    let segments = agreements(corpus)?;
    let entries = open_entries(corpus)?;
    let keys = keys::of_notebook(notebook)?;
    let raw = raw::open(&place("raw").join("notebook.db"), &keys.database)?;
    let newest: i64 = raw.query_row("SELECT max(row) FROM facts", [], |row| row.get(0))?;
    let rows = rows_of(&place("rows"), newest, &segments)?;
    if rows.len() != segments.len() || entries.len() != segments.len() {
        return Err("an open entry has no agreement of one fact".into());
    }

    let mut store = Store::open(&place("append"), &keys)?;
    let mut engine = Notebook::open(&place("act"), CODE, CLOCK)?;
    let mut sides: [Side; 3] = Default::default();
    let blocks = rows.chunks(BLOCK).zip(segments.chunks(BLOCK)).zip(entries.chunks(BLOCK));
    let mut written = None;
    for (number, ((rows, segments), entries)) in blocks.enumerate() {
        let facts = rows.len();
        sides[0].time(facts, || insert(&raw, rows))?;
        let watched = Written::begin(&place("append").join("notebook.db"))?;
        sides[1].time(facts, || append(&mut store, segments))?;
        // Of one block, before the log is copied into the file and begins anew.
        if number <= 1 {
            written = Some(watched.read(facts)?);
        }
        sides[2].time(facts, || agree(&mut engine, entries))?;
        if number == 0 && segments.len() == BLOCK {
            sides = Default::default();
        }
    }
    store.close()?;
    engine.lock()?;
    let database = raw::open(&place("append").join("notebook.db"), &keys.database)?;
    let pages = written.map_or_else(|| Ok(Numbers::default()), |written| written.by_table(&database))?;
    let with = |numbers: Numbers, (name, side): (&str, Side)| {
        let facts = side.facts as f64;
        numbers.with(name, 1e6 * side.seconds / facts).with(&format!("{name} bytes"), side.bytes / facts)
    };
    Ok(SIDES.into_iter().zip(sides).fold(pages, with))
}

/// The rows of `facts`, after the `newest` one so far, that appending these segments leaves.
fn rows_of(folder: &Path, newest: i64, segments: &[Verified<Segment>]) -> Result<Vec<Vec<Value>>, Failed> {
    let keys = keys::of_notebook(folder)?;
    let mut store = Store::open(folder, &keys)?;
    store.write(|w| segments.iter().try_for_each(|segment| w.append(segment).map(drop)))?;
    store.close()?;
    let connection = raw::open(&folder.join("notebook.db"), &keys.database)?;
    let mut query = connection.prepare("SELECT * FROM facts WHERE row > ?1 ORDER BY row")?;
    let columns = query.column_count();
    let rows = query.query_map([newest], |row| (0..columns).map(|column| row.get(column)).collect())?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A transaction a row, with the one statement prepared before.
fn insert(connection: &Connection, rows: &[Vec<Value>]) -> Result<(), Failed> {
    let Some(columns) = rows.first().map(Vec::len) else { return Ok(()) };
    let places = vec!["?"; columns].join(", ");
    let mut insert = connection.prepare_cached(&format!("INSERT INTO facts VALUES ({places})"))?;
    for row in rows {
        insert.execute(params_from_iter(row))?;
    }
    Ok(())
}

fn append(store: &mut Store, segments: &[Verified<Segment>]) -> Result<(), Failed> {
    for segment in segments {
        store.write(|w| w.append(segment).map(drop))?;
    }
    Ok(())
}

fn agree(notebook: &mut Notebook, entries: &[RecordId]) -> Result<(), Failed> {
    for record in entries {
        notebook.act(Command::AgreeEntry { record: *record }, Some(random::bytes()))?;
    }
    Ok(())
}
