//! A group's own form on two real notebooks: it travels as a file with a question that only a newer version knows, is kept and filled in by
//! taps with a kill in the middle, and what was filled in comes back.

mod shared;

use std::path::Path;

use weft_app::App;
use weft_engine::Notebook;
use weft_model::command::Command;
use weft_model::form::Form;
use weft_model::ids::RecordId;
use weft_model::template::{PublishTemplate, Reach};
use weft_screens::Control;

use shared::app::{choose, edit, tap};
use shared::{CLOCK, CODE, carry, founded};

const TEXT: &str = r#"{"name":{"said":[{"lang":"en","words":"Rain"}]},"who":"member","steps":[{"fields":[
    {"key":"rain","kind":{"yes":{}},"label":{"said":[{"lang":"en","words":"Did it rain?"}]},"required":true},
    {"key":"map","kind":{"drawing":{"on":["map",7.5]}},"label":{"said":[{"lang":"en","words":"Where?"}]},"later":{"deep":[[]]}},
    {"key":"why","kind":{"words":{"long":true}},"label":{"said":[{"lang":"en","words":"What happened?"}]}}]}],"clip":"x"}"#;

fn notebook(dir: &Path, name: &str) -> Notebook {
    Notebook::open(&dir.join(name), CODE, CLOCK).unwrap()
}

/// A file of everything, from one notebook into the other.
fn carried(dir: &Path, from: &str, to: &str) {
    let (mut from, mut to) = (notebook(dir, from), notebook(dir, to));
    carry(dir, &mut from, &mut to);
    from.lock().unwrap();
    to.lock().unwrap();
}

/// The words of a form as a notebook holds them: its text, as it was signed.
fn text(dir: &Path, name: &str, record: &RecordId) -> String {
    let shown = notebook(dir, name).show(record).unwrap();
    shown["tellings"][0]["words"].as_str().unwrap_or_else(|| panic!("{shown}")).to_owned()
}

#[test]
fn a_form_travels_is_filled_in_through_a_kill_and_comes_back() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path();
    founded(dir);
    let form = Form::read(TEXT).unwrap();
    let written = form.written().unwrap();
    let (to, read_by) = (Reach::Partnership, Reach::Partnership);
    let publish = PublishTemplate { form, to, read_by, extends: None, instead_of: None };
    let mut nila = notebook(dir, "nila");
    let record = nila.act(Command::PublishTemplate(publish), None).unwrap().made[0];
    nila.lock().unwrap();
    carried(dir, "nila", "huda");
    assert_eq!(text(dir, "nila", &record), written.as_str());
    assert_eq!(text(dir, "huda", &record), written.as_str(), "byte by byte, whatever this version does not know");
    assert!(
        written.as_str().contains(r#""drawing":{"on":["map",7.5]}"#) && written.as_str().contains(r#""deep":[[]]"#)
    );

    let open = || App::open(&dir.join("huda"), CODE, CLOCK).unwrap();
    let mut app = open();
    tap(&mut app, "more");
    let list = tap(&mut app, "forms");
    assert_eq!(list.lines()[0].label.value, "Rain");
    tap(&mut app, &record.to_string());
    tap(&mut app, "keep");
    tap(&mut app, "fill");
    choose(&mut app, "q-rain", "yes");
    assert_eq!(tap(&mut app, "next").step.unwrap().n, 2);
    assert!(
        matches!(app.screen().unwrap().widgets().last().unwrap().control, Control::Status { .. }),
        "a newer question"
    );
    tap(&mut app, "next");
    edit(&mut app, "q-why", "The river rose.");
    // The power goes.
    drop(app);
    let mut app = open();
    for id in ["more", "forms", &record.to_string(), "fill"] {
        tap(&mut app, id);
    }
    let chosen = app.screen().unwrap().tiles().any(|tile| tile.id == "yes" && tile.chosen);
    assert!(chosen, "what was answered is still there");
    tap(&mut app, "next");
    tap(&mut app, "next");
    let filled = tap(&mut app, "next");
    assert_eq!(filled.id, "form-filled");
    app.lock().unwrap();
    // Nothing is left of it to be typed again.
    let mut app = open();
    for id in ["more", "forms", &record.to_string(), "fill"] {
        tap(&mut app, id);
    }
    assert!(!app.screen().unwrap().tiles().any(|tile| tile.chosen));
    app.lock().unwrap();

    carried(dir, "huda", "nila");
    let mut app = App::open(&dir.join("nila"), CODE, CLOCK).unwrap();
    for id in ["more", "forms", "filled"] {
        tap(&mut app, id);
    }
    let line = app.screen().unwrap().lines()[0].id.clone();
    let shown = tap(&mut app, &line);
    let said: Vec<String> = weft_screens::spoken(&shown).into_iter().map(|phrase| phrase.value).collect();
    assert!(said.contains(&"The river rose.".to_owned()) && said.contains(&"Yes".to_owned()), "{said:?}");
    assert!(said.iter().any(|line| line.starts_with("Growers, ")), "by group, never by member: {said:?}");
}
