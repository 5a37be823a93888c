//! Sealed records for tests, and everything that stands in a closed notebook.

use std::path::Path;

use rusqlite::types::Value;
use weft_model::audience::Audience;
use weft_model::day::Day;
use weft_model::entry::{EntryFact, EntryKind, Proposed, StoryGiven};
use weft_model::fact::{FactBody, Held};
use weft_model::fold::fold;
use weft_model::ids::RecordId;
use weft_model::records::Page;
use weft_model::standing::Past;
use weft_store::{Sealed, Store, Whole};
use weft_vault::{context, generichash};

use super::chip::Chip;
use super::deliver::keys;
use super::{World, group, lang, text};

/// Sealed records made of entries: what will be cases folds by the same rules.
pub fn records(stories: &[&str]) -> Vec<Whole> {
    let mut world = World::new(6);
    let mut made = Vec::new();
    for (day, story) in (0i32..).zip(stories) {
        let record = world.fresh();
        let proposed = Proposed {
            from: group(1),
            to: group(2),
            kind: EntryKind::Hosting,
            quantity: None,
            day: Day::from_number(20_000 + day).expect("day"),
        };
        let told = vec![
            (record, FactBody::Entry(EntryFact::Proposed(proposed)).into(), None),
            (record, FactBody::Entry(EntryFact::StoryGiven(StoryGiven { lang: lang("en"), of: None })).into(), None),
            (record, FactBody::Entry(EntryFact::Story(text(story))).into(), Some(1)),
        ];
        let segments = world.segments.len();
        world.write(0, Audience::Partnership, told);
        let facts: Vec<_> = world.segments[segments..].iter().flat_map(|segment| segment.to_facts()).collect();
        let mut folded = fold(record, Vec::new(), &facts, &Past::new(&world.genesis)).expect("folded");
        folded.audience = Audience::Record(record);
        let tellings = facts.iter().filter_map(|fact| match &fact.held {
            Held::Known(body) => Some((fact.id(), body.content()?.clone())),
            _ => None,
        });
        let segments = world.segments[segments..].iter().map(|segment| segment.encode().expect("packed")).collect();
        made.push(Whole {
            record: folded,
            tellings: tellings.collect(),
            segments,
            notices: Vec::new(),
            beside: Vec::new(),
        });
    }
    made
}

/// What the four records tell.
pub const STORIES: [&str; 4] =
    ["the first was told in the kitchen", "a second story", "the third, in the kitchen", "fourth"];

/// A first page of so many lines.
pub fn all(lines: u32) -> Page {
    Page { area: None, after: None, lines }
}

/// Their ids.
pub fn ids(records: &[Whole]) -> Vec<RecordId> {
    records.iter().map(|whole| whole.record.id).collect()
}

/// The database of a closed notebook, as somebody with its key sees it.
pub fn unlocked(dir: &Path) -> rusqlite::Connection {
    let key = keys().database;
    let salt: [u8; 16] = generichash::keyed(key.as_bytes(), context::DATABASE_SALT, &[]);
    let hex: String = key.as_bytes().iter().chain(&salt).map(|byte| format!("{byte:02x}")).collect();
    let connection = rusqlite::Connection::open(dir.join("notebook.db")).expect("file");
    connection.execute_batch(&format!("PRAGMA key = \"x'{hex}'\"")).expect("key");
    connection
}

/// Everything in every table of a closed notebook, as bytes.
pub fn dump(dir: &Path) -> Vec<u8> {
    let connection = unlocked(dir);
    let tables: Vec<String> = connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'")
        .and_then(|mut query| query.query_map([], |row| row.get(0))?.collect())
        .expect("tables");
    assert!(tables.len() > 20 && tables.iter().any(|table| table == "sealed_segments"), "{tables:?}");
    let mut bytes = Vec::new();
    for table in tables {
        let mut query = connection.prepare(&format!("SELECT * FROM \"{table}\"")).expect("table");
        let columns = query.column_count();
        let mut rows = query.query([]).expect("rows");
        while let Some(row) = rows.next().expect("row") {
            for column in 0..columns {
                match row.get(column).expect("value") {
                    Value::Blob(blob) => bytes.extend(blob),
                    Value::Text(text) => bytes.extend(text.into_bytes()),
                    Value::Integer(number) => bytes.extend(number.to_le_bytes()),
                    Value::Real(_) | Value::Null => {}
                }
            }
        }
    }
    bytes
}

/// Whether some bytes stand in others.
pub fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

/// Copies a folder.
pub fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("folder");
    for entry in std::fs::read_dir(from).expect("folder") {
        let path = entry.expect("entry").path();
        let to = to.join(path.file_name().expect("name"));
        match path.is_dir() {
            true => copy(&path, &to),
            false => drop(std::fs::copy(&path, &to).expect("copied")),
        }
    }
}

/// A record as it opens with this chip and the second unlock.
pub fn read(store: &mut Store, chip: &Chip, id: &RecordId) -> Option<Whole> {
    Sealed::open(store, &chip.sealed_keys(true)).expect("opened").read(id).expect("read")
}
