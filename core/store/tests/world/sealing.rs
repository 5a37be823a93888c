//! Sealed records for tests, and everything that stands in a closed notebook.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::types::Value;
use weft_model::audience::Audience;
use weft_model::entry::{EntryFact, StoryGiven};
use weft_model::fact::{FactBody, Held};
use weft_model::fold::fold;
use weft_model::ids::RecordId;
use weft_model::records::Page;
use weft_model::standing::Past;
use weft_store::{Sealed, Store, Whole};

use super::chip::Chip;
use super::deliver::keys;
use super::folder;
use super::{World, lang, proposed, text};

/// Sealed records made of entries: what will be cases folds by the same rules.
pub fn records(stories: &[&str]) -> Vec<Whole> {
    let mut world = World::new(6);
    let mut made = Vec::new();
    for (day, story) in (0i32..).zip(stories) {
        let record = world.fresh();
        let told = vec![
            (record, FactBody::Entry(proposed(20_000 + day)).into(), None),
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

/// The notebook's database, closed, as somebody with its key sees it.
pub fn unlocked(dir: &Path) -> rusqlite::Connection {
    folder::open(&dir.join("notebook.db"), &keys().database).expect("opened")
}

/// Everything in every table of a closed notebook, as bytes.
pub fn dump(dir: &Path) -> Vec<u8> {
    let tables = folder::tables(dir, &BTreeMap::new());
    assert!(tables.len() > 20 && tables.contains_key("notebook.db sealed_segments"), "{:?}", tables.keys());
    let mut bytes = Vec::new();
    for (name, rows) in tables {
        for value in rows.unwrap_or_else(|| panic!("{name} cannot be read")).into_iter().flatten() {
            match value {
                Value::Blob(blob) => bytes.extend(blob),
                Value::Text(text) => bytes.extend(text.into_bytes()),
                Value::Integer(number) => bytes.extend(number.to_le_bytes()),
                Value::Real(_) | Value::Null => {}
            }
        }
    }
    bytes
}

/// Whether some bytes stand in others.
pub fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

/// A record as it opens with this chip and the second unlock.
pub fn read(store: &mut Store, chip: &Chip, id: &RecordId) -> Option<Whole> {
    Sealed::open(store, &chip.sealed_keys(true)).expect("opened").read(id).expect("read")
}
