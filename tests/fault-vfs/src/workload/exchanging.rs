//! Taking a file in, and handing one over.

use std::fs::File;
use std::io::Write;
use std::path::Path;

use weft_app::{Answer, App};
use weft_engine::{Came, Notebook, Recipients, WeftError};
use weft_model::consent::{ForWhom, Purpose, Scope};
use weft_model::gate::Use;
use weft_screens::{Effect, Input, Outcome};

use crate::Wrong;
use crate::attaching::{attach, document};
use crate::places::{CLOCK, CODE, Places, founded, said};
use crate::steps::{Acked, Steps};
use crate::writing::{count, entry, request, tap};

/// Entries in the file that comes in.
const ENTRIES: usize = 60;
/// Bytes of the document that leaves.
const SIZE: usize = 90_000;

const NOT_COPIED: WeftError = WeftError::Device { what: "the file could not be copied" };

/// A file that is durable when whoever writes it says it is written.
struct Durable(File);

impl Write for Durable {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.0.sync_all()
    }
}

fn write_out(notebook: &mut Notebook, to: &Path) -> Result<(), WeftError> {
    notebook.file_out(&Recipients::Everyone, &mut |_| Ok(Box::new(Durable(File::create(to)?)))).map(|_| ())
}

/// The other founder has written much, and sends it.
pub fn prepare(places: &Places) -> Result<(), Wrong> {
    founded(places)?;
    let mut other = Notebook::open(&places.other, CODE, CLOCK).map_err(said("the other notebook"))?;
    for n in 0..ENTRIES {
        entry(&mut other, n).map_err(said("an entry"))?;
    }
    attach(&mut other, 0, SIZE).map_err(said("a document"))?;
    write_out(&mut other, &places.came).map_err(said("its file"))?;
    other.lock().map_err(said("it does not lock"))
}

/// Takes the file in.
pub fn run_import(places: &Places, steps: &mut Steps) {
    let Some(mut app) = steps.open("open", || App::open(&places.notebook, CODE, places.clock)) else { return };
    if steps.open("exchange", || tap(&mut app, "exchange")).is_some() {
        steps.step("imported", || picked(&mut app, &places.came));
    }
    if let Err(error) = app.lock() {
        steps.refused("lock", &error);
    }
}

/// Picks the file as a shell does; what the screen then says is the answer.
fn picked(app: &mut App, file: &Path) -> Result<String, WeftError> {
    let unasked = || WeftError::BadInput { what: "the app does not ask for the file".to_owned() };
    let revision = app.screen()?.revision;
    let asked = app.input(&Input::Tap { widget: "file-in".to_owned(), revision })?;
    let Answer::Ask(Effect::PickFile { id }) = asked else { return Err(unasked()) };
    let place = file.to_str().unwrap_or_default().to_owned();
    let answer = app.input(&Input::EffectDone { effect: id, outcome: Outcome::Picked { place } })?;
    let Answer::Draw(screen) = answer else { return Err(unasked()) };
    let told = screen.widgets().find(|widget| widget.id == "told").map(|widget| widget.label.value.clone());
    let told = told.unwrap_or_default();
    let said = |words: &str| told.starts_with(words);
    if said("No room left on this phone") {
        return Err(WeftError::Device { what: "no room" });
    }
    if said("This phone could not read or write") {
        return Err(WeftError::Device { what: "the phone failed" });
    }
    if said("This file cannot be read") || said("Not written") || screen.id != "exchange" {
        return Err(WeftError::BadInput { what: told });
    }
    Ok(String::new())
}

fn take_in(notebook: &mut Notebook, file: &Path) -> Result<Came, WeftError> {
    let unopened = WeftError::Device { what: "the file could not be opened" };
    notebook.file_in(&mut File::open(file).map_err(|_| unopened)?)
}

/// After an acknowledged import nothing in the file is new any more.
pub fn check_import(places: &Places, acked: &Acked) -> Result<(), Wrong> {
    let whole = acked.get("imported").is_some();
    places.opened(|notebook| {
        let there = count(notebook, "entry")?;
        if !whole {
            return if there <= ENTRIES { Ok(()) } else { Err(format!("{there} entries came from {ENTRIES}")) };
        }
        if there != ENTRIES {
            return Err(format!("{ENTRIES} entries were acknowledged, {there} are there"));
        }
        let again = take_in(notebook, &places.came).map_err(said("the file again"))?;
        if again.new_facts + again.new_notices + again.new_chunks + again.held > 0 {
            return Err(format!("the file was acknowledged, but something in it is new: {again:?}"));
        }
        Ok(())
    })
}

/// There is something to hand over.
pub fn prepare_out(places: &Places) -> Result<(), Wrong> {
    founded(places)?;
    let mut notebook = places.open().map_err(said("the notebook"))?;
    for n in 0..6 {
        entry(&mut notebook, n).map_err(said("an entry"))?;
    }
    attach(&mut notebook, 0, SIZE).map_err(said("a document"))?;
    notebook.lock().map_err(said("it does not lock"))
}

/// Writes a file for everybody, and lets the document leave.
pub fn run_out(places: &Places, steps: &mut Steps) {
    let Some(mut notebook) = steps.open("open", || places.open()) else { return };
    let file = places.out.join("file");
    // Whoever asked for the file carries it away as soon as it is there.
    let carried = places.other.with_file_name("carried");
    steps.step("handed-over", || {
        write_out(&mut notebook, &file)?;
        std::fs::copy(&file, &carried).map_err(|_| NOT_COPIED).map(|_| String::new())
    });
    steps.step("left", || leave(&mut notebook, places).map(|_| String::new()));
    steps.lock(notebook);
}

fn leave(notebook: &mut Notebook, places: &Places) -> Result<weft_engine::Exported, WeftError> {
    let (record, _) = attach(notebook, 0, SIZE)?;
    let using = Use { scope: Scope::Document, for_whom: ForWhom::Partnership, purpose: Purpose::Work };
    notebook.export(record, using, &places.out, Some(request("export")))
}

/// What was handed over can be read by the other, and what left is whole and written down.
pub fn check_out(places: &Places, acked: &Acked) -> Result<(), Wrong> {
    if acked.get("handed-over").is_some() {
        let mut other = Notebook::open(&places.other, CODE, CLOCK).map_err(said("the other notebook"))?;
        let carried = places.other.with_file_name("carried");
        let came = take_in(&mut other, &carried).map_err(said("what was handed over"))?;
        let there = count(&other, "entry")?;
        if !came.complete || came.refused > 0 || there != 6 {
            return Err(format!("what was handed over brought {there} entries: {came:?}"));
        }
        other.lock().map_err(said("the other does not lock"))?;
    }
    places.opened(|notebook| {
        if acked.get("left").is_none() {
            return Ok(());
        }
        let before = notebook.check().map_err(said("the check"))?;
        let there = std::fs::read_dir(&places.out).map_err(|error| error.to_string())?.count();
        let exported = leave(notebook, places).map_err(said("what had left"))?;
        if there < exported.files.len().saturating_add(1) {
            return Err(format!("the export was acknowledged, but only {there} files are there"));
        }
        if notebook.check().map_err(said("the check"))? != before {
            return Err("the export was acknowledged, but is not written down".to_owned());
        }
        let file = exported.files.first().ok_or("nothing was exported")?;
        let bytes = std::fs::read(file).map_err(|error| error.to_string())?;
        if bytes == document(0, SIZE) { Ok(()) } else { Err("what left is not what was attached".to_owned()) }
    })
}
