//! A notebook of the first format, brought up to date by opening it.

use std::path::Path;

use serde_json::Value;
use weft_engine::Notebook;
use weft_model::ids::RecordId;
use weft_model::records::Page;

use crate::Wrong;
use crate::places::{Places, said};
use crate::steps::{Acked, Steps};

fn fixture() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures/notebook-1"))
}

fn read(name: &str) -> Result<Vec<u8>, Wrong> {
    std::fs::read(fixture().join(name)).map_err(|error| format!("{name}: {error}"))
}

/// A copy of the fixture.
pub fn prepare(places: &Places) -> Result<(), Wrong> {
    std::fs::create_dir_all(&places.notebook).map_err(|error| error.to_string())?;
    let entries = std::fs::read_dir(fixture().join("notebook")).map_err(|error| error.to_string())?;
    for entry in entries {
        let entry = entry.map_err(|error| error.to_string())?;
        std::fs::copy(entry.path(), places.notebook.join(entry.file_name())).map_err(|error| error.to_string())?;
    }
    places.know_codes(&[&read("code.txt")?])
}

/// Opens it and locks it again.
pub fn run(places: &Places, steps: &mut Steps) {
    let Some(notebook) = steps.open("open", || places.open()) else { return };
    steps.step("opened", || Ok(String::new()));
    steps.lock(notebook);
}

/// It shows what it showed then.
pub fn check(places: &Places, _: &Acked) -> Result<(), Wrong> {
    let then: Value = serde_json::from_slice(&read("shown.json")?).map_err(|error| error.to_string())?;
    places.opened(|notebook| shows(notebook, &then))
}

fn shows(notebook: &Notebook, then: &Value) -> Result<(), Wrong> {
    let page = Page { area: None, after: None, lines: 100 };
    let now = notebook.list(&page).map_err(said("the list"))?;
    if Some(&now) != then.pointer("/list/lines") {
        return Err(format!("the list is {now}"));
    }
    let id = |line: &Value| serde_json::from_value::<RecordId>(line.get("id").cloned().unwrap_or_default()).ok();
    for record in now.as_array().into_iter().flatten().filter_map(id) {
        let shown = notebook.show(&record).map_err(said("a record"))?;
        let then = then.pointer(&format!("/show/{record}")).ok_or("a record that was not there")?;
        if !says_all_of(then.get("stories"), shown.get("stories")) {
            return Err(format!("a record reads {shown}"));
        }
    }
    Ok(())
}

/// Whether `now` says everything that `then` said. A newer program may say more.
fn says_all_of(then: Option<&Value>, now: Option<&Value>) -> bool {
    match (then, now) {
        (Some(Value::Object(then)), Some(Value::Object(now))) => {
            then.iter().all(|(key, then)| says_all_of(Some(then), now.get(key)))
        }
        (Some(Value::Array(then)), Some(Value::Array(now))) => {
            then.len() == now.len() && then.iter().zip(now).all(|(then, now)| says_all_of(Some(then), Some(now)))
        }
        (then, now) => then == now,
    }
}
