//! Acts, drafts, and locking in between.

use serde_json::json;
use weft_app::{Answer, App};
use weft_engine::{Done, Notebook, RequestId, WeftError};
use weft_model::command::Command;
use weft_model::ids::RecordId;
use weft_model::records::Page;
use weft_screens::{Control, Input, Screen};

use crate::Wrong;
use crate::places::{CODE, Places, said};
use crate::steps::{Acked, Steps};

/// Entries of the phase `edit`.
const ENTRIES: usize = 4;
/// What is typed into the phase `type`, a letter a time.
const NAME: &str = "Kamala Devi";

/// A request's name from a step's: repeated, it is done once.
pub fn request(step: &str) -> RequestId {
    let mut id = RequestId::default();
    id.iter_mut().zip(step.bytes()).for_each(|(id, byte)| *id = byte);
    id
}

fn command(json: serde_json::Value) -> Result<Command, WeftError> {
    serde_json::from_value(json).map_err(|error| WeftError::BadInput { what: error.to_string() })
}

fn story(n: usize) -> String {
    format!("Story number {n}: three nights at the loom. {}", "And so on. ".repeat(40))
}

/// Proposes an entry, or finds that it was proposed.
pub fn entry(notebook: &mut Notebook, n: usize) -> Result<Done, WeftError> {
    let groups = notebook.people()?;
    let group = |name: &str| groups.pointer(&format!("/groups/{name}/id")).cloned().unwrap_or_default();
    let propose = command(json!({ "propose_entry": {
        "story": { "lang": "en", "words": story(n) }, "from": group("Growers"), "to": group("Weavers"),
        "kind": "hosting", "day": "2026-10-18",
    } }))?;
    notebook.act(propose, Some(request(&format!("entry-{n}"))))
}

/// Every acknowledged entry is there with its words, and none is there twice.
pub fn entries(notebook: &mut Notebook, acked: &Acked) -> Result<(), Wrong> {
    let names = acked.names();
    let numbers: Vec<usize> = names.iter().filter_map(|name| name.strip_prefix("entry-")?.parse().ok()).collect();
    for n in &numbers {
        let done = entry(notebook, *n).map_err(said("an acknowledged entry"))?;
        let [record] = done.made.as_slice() else { return Err(format!("entry {n} made {:?}", done.made)) };
        if !done.repeated {
            return Err(format!("entry {n} was acknowledged and is lost"));
        }
        let shown = notebook.show(record).map_err(said("an entry"))?;
        if shown.pointer("/stories/0/words").and_then(|words| words.as_str()) != Some(story(*n).as_str()) {
            return Err(format!("entry {n} reads {shown}"));
        }
    }
    let there = count(notebook, "entry")?;
    // One more may have been stored without anybody hearing of it.
    if there < numbers.len() || there > numbers.len().saturating_add(1) {
        return Err(format!("{} entries were acknowledged, {there} are there", numbers.len()));
    }
    Ok(())
}

/// Records of a kind.
pub fn count(notebook: &Notebook, kind: &str) -> Result<usize, Wrong> {
    let page = Page { area: None, after: None, lines: 10_000 };
    let list = notebook.list(&page).map_err(said("the list"))?;
    let of_kind = |line: &&serde_json::Value| line.get("kind").and_then(|kind| kind.as_str()) == Some(kind);
    Ok(list.as_array().into_iter().flatten().filter(of_kind).count())
}

/// Entries, a consent with its answer, and the answer taken back.
pub fn run(places: &Places, steps: &mut Steps) {
    let Some(mut notebook) = steps.open("open", || places.open()) else { return };
    for n in 0..ENTRIES {
        steps.step(&format!("entry-{n}"), || entry(&mut notebook, n).map(|_| String::new()));
    }
    let mut consent = None;
    steps.step("asked", || {
        let made = ask(&mut notebook)?.made;
        consent = made.first().copied();
        Ok(consent.map(|id| id.to_string()).unwrap_or_default())
    });
    let mut number = None;
    if let Some(consent) = consent {
        steps.step("answered", || {
            number = answer(&mut notebook, consent)?.receipt;
            Ok(number.clone().unwrap_or_default())
        });
    }
    if let Some(number) = number {
        steps.step("taken-back", || withdraw(&mut notebook, &number).map(|_| number.clone()));
    }
    steps.lock(notebook);
}

fn ask(notebook: &mut Notebook) -> Result<Done, WeftError> {
    let ask = command(json!({ "ask_consent": {
        "person": { "name": { "lang": "ta", "words": "கமலா" } }, "age": "adult", "spoken": true,
        "scopes": [{ "scope": "document", "for_whom": "partnership", "purpose": "work", "until": "stopped" }],
        "explained": { "lang": "ta", "words": "நீங்கள் தறியில் வேலை செய்வதை எழுதலாமா?" },
    } }))?;
    notebook.act(ask, Some(request("ask")))
}

fn answer(notebook: &mut Notebook, consent: RecordId) -> Result<Done, WeftError> {
    let answer = command(json!({ "answer_consent": {
        "record": consent, "handed_over": true, "teach_back": "understood",
        "answers": [{ "scope": "document", "yes": true }],
    } }))?;
    notebook.act(answer, Some(request("answer")))
}

fn withdraw(notebook: &mut Notebook, number: &str) -> Result<Done, WeftError> {
    notebook.withdraw(number.as_bytes(), Some(request("take back")))
}

/// Every acknowledged act is there, the receipt's number works, and a withdrawal counts.
pub fn check(places: &Places, acked: &Acked) -> Result<(), Wrong> {
    places.opened(|notebook| {
        entries(notebook, acked)?;
        let Some(consent) = acked.get("asked") else { return Ok(()) };
        let lost = |what: &str| format!("{what} was acknowledged and is lost");
        let asked = ask(notebook).map_err(said("the consent"))?;
        let Some(record) = asked.made.first() else { return Err(lost("the consent")) };
        if !asked.repeated || record.to_string() != consent {
            return Err(lost("the consent"));
        }
        let mut status = "not_asked";
        if let Some(number) = acked.get("answered") {
            let answered = answer(notebook, *record).map_err(said("the answer"))?;
            if !answered.repeated || answered.receipt.as_deref() != Some(number) {
                return Err(lost("the answer with its number"));
            }
            status = "yes";
        }
        if let Some(number) = acked.get("taken-back") {
            if !withdraw(notebook, number).map_err(said("the withdrawal"))?.repeated {
                return Err(lost("the withdrawal"));
            }
            status = "withdrawn";
        }
        let shown = notebook.show(record).map_err(said("the consent"))?;
        let stands = shown.pointer("/scopes/document/status").and_then(|status| status.as_str()).unwrap_or_default();
        // What was under way may have been stored as well.
        let order = ["not_asked", "yes", "withdrawn"];
        let place = |status: &str| order.iter().position(|one| *one == status);
        if place(stands) < place(status) {
            return Err(format!("the consent reads {stands}, but {status} was acknowledged"));
        }
        Ok(())
    })
}

// --- typing

fn draw(answer: Answer) -> Option<Screen> {
    match answer {
        Answer::Draw(screen) => Some(*screen),
        _ => None,
    }
}

/// Taps, and gives the screen that comes.
pub fn tap(app: &mut App, widget: &str) -> Result<Screen, WeftError> {
    let revision = app.screen()?.revision;
    let answer = app.input(&Input::Tap { widget: widget.to_owned(), revision })?;
    draw(answer).ok_or(WeftError::BadInput { what: format!("{widget} drew nothing") })
}

fn letters(n: usize) -> String {
    NAME.chars().take(n).collect()
}

/// A name typed into a form, letter by letter, each kept as a draft.
pub fn run_typing(places: &Places, steps: &mut Steps) {
    let Some(mut app) = steps.open("open", || App::open(&places.notebook, CODE, places.clock)) else { return };
    if steps.open("form", || tap(&mut app, "ask")).is_none() {
        return;
    }
    for n in 1..=NAME.len() {
        steps.step(&format!("typed-{n:02}"), || {
            let edit = Input::Edit { widget: "name".to_owned(), value: letters(n) };
            match app.input(&edit)? {
                Answer::Edited(_) => Ok(String::new()),
                // The screen says that it was not kept, for instance because the disk is full.
                _ => Err(WeftError::Device { what: "the letter was not kept" }),
            }
        });
    }
    if let Err(error) = app.lock() {
        steps.refused("lock", &error);
    }
}

/// What was typed last stands in the form, or one letter more.
pub fn check_typing(places: &Places, acked: &Acked) -> Result<(), Wrong> {
    let mut app = App::open(&places.notebook, CODE, places.clock).map_err(said("the notebook does not open"))?;
    let screen = tap(&mut app, "ask").map_err(said("the form does not open"))?;
    let typed = screen.widgets().find_map(|widget| match &widget.control {
        Control::Field { value, .. } if widget.id == "name" => Some(value.clone()),
        _ => None,
    });
    let typed = typed.ok_or("the form has no name in it")?;
    app.lock().map_err(said("it does not lock"))?;
    let last = acked.names().iter().filter_map(|name| name.strip_prefix("typed-")?.parse().ok()).max().unwrap_or(0);
    if typed != letters(last) && typed != letters(last.saturating_add(1)) {
        return Err(format!("{:?} was acknowledged, {typed:?} is there", letters(last)));
    }
    places.opened(|_| Ok(()))
}

// --- locking

/// Writes, locks and opens, three times.
pub fn run_locking(places: &Places, steps: &mut Steps) {
    for n in 0..3 {
        let Some(mut notebook) = steps.open("open", || places.open()) else { return };
        steps.step(&format!("entry-{n}"), || entry(&mut notebook, n).map(|_| String::new()));
        steps.lock(notebook);
    }
}

/// The entries are there.
pub fn check_locking(places: &Places, acked: &Acked) -> Result<(), Wrong> {
    places.opened(|notebook| entries(notebook, acked))
}
