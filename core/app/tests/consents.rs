//! Who else has a say in a consent, by taps on a real notebook: a child and a guardian, each with a number of their own; a
//! number typed at home as twelve words; a successor's number; and words that their writer takes back. A minute on a busy machine.

mod shared;

use std::path::Path;

use weft_app::{Answer, App};
use weft_screens::{Control, Input, Outcome, Screen};

use shared::app::{asks, choose, edit, open, send, tap};
use shared::{founded, offered, said};

/// Asks somebody to be photographed.
fn ask(app: &mut App, age: &str) {
    tap(app, "ask");
    edit(app, "name", "Kamala");
    choose(app, "age", age);
    choose(app, "how", "spoken");
    tap(app, "next");
    edit(app, "explained", "We would like to photograph the workshop.");
    tap(app, "next");
    send(app, Input::Toggle { widget: "scopes".to_owned(), tile: "document".to_owned(), on: true });
    for (what, tile) in [("whom", "partnership"), ("purpose", "work"), ("until", "stop")] {
        choose(app, &format!("document-{what}"), tile);
    }
    assert_eq!(tap(app, "next").id, "consent-card");
}

/// A yes in the sitting that has begun, and the number that is shown then.
fn yes(app: &mut App) -> String {
    tap(app, "next");
    choose(app, "teach-back", "understood");
    tap(app, "next");
    choose(app, "answer-document", "yes");
    tap(app, "next");
    number(&tap(app, "write"))
}

fn number(screen: &Screen) -> String {
    assert_eq!(screen.id, "receipt", "{}", said(screen));
    let groups = screen.widgets().find_map(|widget| match &widget.control {
        Control::Number { groups } => Some(groups.join(" ")),
        _ => None,
    });
    groups.expect("a number")
}

fn done(mut app: App, dir: &Path) -> App {
    let revision = app.screen().unwrap().revision;
    assert_eq!(app.input(&Input::Tap { widget: "done".to_owned(), revision }).unwrap(), Answer::Left);
    app.lock().unwrap();
    open(dir)
}

fn card(app: &mut App) -> Screen {
    let list = tap(app, "consents");
    tap(app, &list.lines()[0].id)
}

fn typed(app: &mut App, number: &str) -> Screen {
    send(app, Input::Secret { widget: "number".to_owned(), bytes: number.as_bytes().to_vec() })
}

#[test]
fn a_child_and_a_guardian_say_yes_and_either_takes_it_back_at_home_with_twelve_words() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let mut app = open(dir.path());
    ask(&mut app, "minor");
    tap(&mut app, "hand-over");
    tap(&mut app, "hand-over");
    let childs = yes(&mut app);
    let mut app = done(app, dir.path());
    let waiting = card(&mut app);
    assert!(said(&waiting).contains("Yes, but another one is missing") && offered(&waiting).contains(&"guardian"));
    tap(&mut app, "guardian");
    edit(&mut app, "guardian-name", "Rani");
    let sitting = tap(&mut app, "hand-over");
    assert_eq!(sitting.id, "sitting-hear");
    assert!(!said(&sitting).contains("Kamala") && !said(&sitting).contains("Rani"));
    let guardians = yes(&mut app);
    assert_ne!(childs, guardians, "each has a number of their own");
    let words = tap(&mut app, "words");
    let shown = words.widgets().find(|widget| widget.id == "number").and_then(|widget| widget.hint.clone()).unwrap();
    assert_eq!((shown.value.split(' ').count(), shown.lang.as_str()), (12, "en"));
    assert!(!said(&words).contains(&guardians));
    let mut app = done(app, dir.path());
    assert!(said(&card(&mut app)).contains("Yes, until"));
    send(&mut app, Input::Back);
    send(&mut app, Input::Back);
    // The guardian's words, typed at home.
    tap(&mut app, "take-back");
    let field = tap(&mut app, "words");
    assert!(field.widgets().any(|widget| matches!(widget.control, Control::Secret { digits: false, .. })));
    assert_eq!(typed(&mut app, &shown.value.to_uppercase()).id, "take-back-sure");
    let taken = tap(&mut app, "take-back");
    assert_eq!(taken.title.value, "Taken back", "{}", said(&taken));
}

#[test]
fn a_successors_number_goes_on_where_the_persons_own_only_takes_back() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let mut app = open(dir.path());
    ask(&mut app, "adult");
    tap(&mut app, "hand-over");
    tap(&mut app, "hand-over");
    let own = yes(&mut app);
    let mut app = done(app, dir.path());
    card(&mut app);
    tap(&mut app, "successor");
    assert_eq!(tap(&mut app, "hand-over").id, "sitting-successor");
    let theirs = number(&tap(&mut app, "make"));
    assert_ne!(own, theirs);
    let mut app = done(app, dir.path());
    card(&mut app);
    tap(&mut app, "died");
    assert!(said(&tap(&mut app, "died")).contains("The person has died."));
    send(&mut app, Input::Back);
    send(&mut app, Input::Back);
    tap(&mut app, "take-back");
    assert_eq!(offered(&typed(&mut app, &own)), ["take-back"]);
    send(&mut app, Input::Back);
    tap(&mut app, "take-back");
    let sure = typed(&mut app, &theirs);
    assert_eq!(offered(&sure), ["continue", "take-back"]);
    let goes_on = tap(&mut app, "continue");
    assert!(said(&goes_on).contains("Yes, until"), "{}", said(&goes_on));
    send(&mut app, Input::Back);
    assert!(said(&card(&mut app)).contains("Somebody the person named let it go on"));
}

#[test]
fn words_of_an_entry_are_taken_back_in_three_taps_and_are_nowhere_after() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let mut app = open(dir.path());
    tap(&mut app, "new-entry");
    edit(&mut app, "story", "We hosted Marta for three nights.");
    let given = tap(&mut app, "next");
    for field in ["from", "to"] {
        let widget = given.widgets().find(|widget| widget.id == field).unwrap();
        let named =
            |name: &str| widget.control.tiles().iter().find(|tile| tile.label.value == name).unwrap().id.clone();
        let group = named(if field == "from" { "Weavers" } else { "Growers" });
        choose(&mut app, field, &group);
    }
    choose(&mut app, "kind", "hosting");
    choose(&mut app, "unit", "none");
    assert_eq!(tap(&mut app, "next").id, "entry");
    let list = tap(&mut app, "own-words");
    tap(&mut app, &list.lines()[0].id.clone());
    let taken = tap(&mut app, "take-back");
    assert_eq!(taken.title.value, "Taken back", "{}", said(&taken));
    assert!(!said(&taken).contains("Marta"));
    app.lock().unwrap();
    let mut app = open(dir.path());
    let ledger = tap(&mut app, "ledger");
    assert!(!said(&ledger).contains("Marta"), "{}", said(&ledger));
    tap(&mut app, &ledger.lines()[0].id.clone());
    assert!(!said(&app.screen().unwrap()).contains("Marta"));
}

/// Stops, and deletes what was said.
fn deletes(app: &mut App, effect: &str) {
    send(app, Input::EffectDone { effect: effect.to_owned(), outcome: Outcome::Done });
    tap(app, "record-delete");
    tap(app, "record-gone");
}

/// What was said for keeping, and not kept, goes with the yes to it: it is not there when they say yes again.
#[test]
fn a_voice_that_waits_goes_with_the_yes_to_keeping_it() {
    const VOICE: &[u8] = include_bytes!("../../../tests/scenarios/files/voice.aac");
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let captures = || std::fs::read_dir(dir.path().join("nila/captures")).map_or(0, Iterator::count);
    let mut app = open(dir.path());
    ask(&mut app, "adult");
    let sits = |app: &mut App| {
        tap(app, "hand-over");
        tap(app, "hand-over");
        tap(app, "next");
        choose(app, "teach-back", "understood");
        choose(app, "keep-voice", "yes");
        tap(app, "next");
        choose(app, "answer-document", "yes");
        tap(app, "next");
        number(&tap(app, "write"))
    };
    sits(&mut app);
    let mut app = done(app, dir.path());
    card(&mut app);
    tap(&mut app, "voice");
    let effect = asks(&mut app, "record");
    app.bytes_in(effect.id(), VOICE).unwrap();
    // Said once more, from the beginning: nothing of the draft before is asked again.
    deletes(&mut app, effect.id());
    let effect = asks(&mut app, "record");
    app.bytes_in(effect.id(), VOICE).unwrap();
    assert!(!said(&app.screen().unwrap()).contains("Delete what you said?"));
    let back = send(&mut app, Input::Back);
    assert!(offered(&back).contains(&"voice") && captures() == 1, "it waits");
    tap(&mut app, "suspend");
    let closed = tap(&mut app, "suspend");
    assert!(!offered(&closed).contains(&"voice"));
    assert_eq!(captures(), 0, "nothing of it is left");
    sits(&mut app);
    let mut app = done(app, dir.path());
    card(&mut app);
    assert!(tap(&mut app, "voice").widgets().all(|widget| widget.id != "recorded"));
}
