//! A person's taps on a real notebook: asking, a kill in the middle of a form, answering alone, taking back by number,
//! and going on with all that while a file comes in. About a minute on a busy machine.

mod shared;

use std::path::Path;
use std::time::{Duration, Instant};

use weft_app::Answer;
use weft_engine::Notebook;
use weft_screens::{Control, Effect, Input, Misuse, Outcome, Screen};

use shared::app::{asks, choose, edit, open, send, tap};
use shared::{CLOCK, CODE, founded, said};

#[test]
fn asking_answering_and_taking_back_by_taps() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let mut app = open(dir.path());
    assert_eq!(app.screen().unwrap().id, "home");
    tap(&mut app, "ask");
    edit(&mut app, "name", "Kamala");
    choose(&mut app, "name-language", "ta");
    choose(&mut app, "age", "adult");
    choose(&mut app, "how", "spoken");
    // The power goes: nothing was locked, nothing was closed.
    drop(app);
    let mut app = open(dir.path());
    let screen = tap(&mut app, "ask");
    let kept =
        screen.widgets().any(|widget| matches!(&widget.control, Control::Field { value, .. } if value == "Kamala"));
    assert!(kept, "what was typed is still there");
    assert_eq!(tap(&mut app, "next").id, "ask-words");
    edit(&mut app, "explained", "We would like to photograph the workshop.");
    tap(&mut app, "next");
    for scope in ["document", "film"] {
        send(&mut app, Input::Toggle { widget: "scopes".to_owned(), tile: scope.to_owned(), on: true });
        choose(&mut app, &format!("{scope}-whom"), "partnership");
        choose(&mut app, &format!("{scope}-purpose"), "work");
        choose(&mut app, &format!("{scope}-until"), "stop");
    }
    let card = tap(&mut app, "next");
    assert_eq!(card.id, "consent-card");
    let stale = app.input(&Input::Tap { widget: "hand-over".to_owned(), revision: card.revision - 1 }).unwrap();
    assert_eq!(stale, Answer::NotTaken(Misuse::Stale));

    tap(&mut app, "hand-over");
    tap(&mut app, "hand-over");
    tap(&mut app, "next");
    choose(&mut app, "teach-back", "understood");
    tap(&mut app, "next");
    choose(&mut app, "answer-document", "yes");
    tap(&mut app, "next");
    choose(&mut app, "answer-film", "no");
    tap(&mut app, "next");
    let receipt = tap(&mut app, "write");
    assert_eq!(receipt.id, "receipt");
    let groups = receipt.widgets().find_map(|widget| match &widget.control {
        Control::Number { groups } => Some(groups.clone()),
        _ => None,
    });
    let groups = groups.expect("a number");
    assert!(groups.len() == 4 && groups.iter().all(|group| group.len() == 5), "{groups:?}");
    assert!(receipt.widgets().any(|widget| matches!(&widget.control, Control::QrShow { width: 21, .. })));
    let revision = receipt.revision;
    assert_eq!(app.input(&Input::Tap { widget: "done".to_owned(), revision }).unwrap(), Answer::Left);
    app.lock().unwrap();

    let mut app = open(dir.path());
    let list = tap(&mut app, "consents");
    assert_eq!(list.lines()[0].status.as_ref().unwrap().value, "Yes to 1 of 2");
    send(&mut app, Input::Back);
    tap(&mut app, "take-back");
    let number = |digits: &str| Input::Secret { widget: "number".to_owned(), bytes: digits.as_bytes().to_vec() };
    let mistaken = send(&mut app, number("12345 12345 12345 12345"));
    assert_eq!(mistaken.id, "take-back");
    assert!(said(&mistaken).contains("mistake"), "{}", said(&mistaken));
    let found = send(&mut app, number(&groups.join(" ")));
    assert_eq!(found.id, "take-back-sure");
    let taken = tap(&mut app, "take-back");
    assert!(said(&taken).contains("Weavers: 1 of 1"), "{}", said(&taken));
    send(&mut app, Input::Back);
    assert!(app.screen().is_ok());
}

#[test]
fn a_file_comes_in_through_the_shell() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let mut app = open(dir.path());
    tap(&mut app, "exchange");
    let Effect::PickFile { id } = asks(&mut app, "file-in") else { panic!("no file is asked for") };
    let place = dir.path().join("from-huda").to_str().unwrap().to_owned();
    let done = Input::EffectDone { effect: id.clone(), outcome: Outcome::Picked { place } };
    let read = send(&mut app, done);
    assert_eq!(read.id, "exchange");
    let again = Input::EffectDone { effect: id, outcome: Outcome::Cancelled };
    assert_eq!(send(&mut app, again).id, "exchange");
    let nonsense = Input::Tap { widget: "no such thing".to_owned(), revision: app.screen().unwrap().revision };
    assert_eq!(app.input(&nonsense).unwrap(), Answer::NotTaken(Misuse::NoSuchWidget));
}

/// Where a name cannot be made durable, nothing counts as gone out. Linux calls it an error to ask that of /proc.
#[cfg(target_os = "linux")]
#[test]
fn a_file_that_may_not_stay_was_not_written() {
    use std::os::fd::AsRawFd;
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let mut app = open(dir.path());
    tap(&mut app, "exchange");
    let mut save = |place: String| {
        let Effect::SaveFile { id, .. } = asks(&mut app, "file-out") else { panic!("no place is asked for") };
        let screen = send(&mut app, Input::EffectDone { effect: id, outcome: Outcome::Picked { place } });
        screen.widgets().find(|widget| widget.id == "told").map(|widget| widget.label.value.clone())
    };
    let whole = std::fs::File::create(dir.path().join("one")).unwrap();
    let lost = save(format!("/proc/self/fd/{}", whole.as_raw_fd()));
    assert!(whole.metadata().unwrap().len() > 0, "what was to be written was");
    let kept = save(dir.path().join("two").to_str().unwrap().to_owned());
    assert!(lost.is_some() && kept.is_some() && lost != kept, "{lost:?} {kept:?}");
    // The three ways of failing are told apart, each with what to do.
    let told = |label: &Option<String>, words: &str| label.as_ref().is_some_and(|label| label.contains(words));
    let full = save("/dev/full".to_owned());
    assert!(Path::new("/dev/full").exists(), "what is no file is not removed");
    assert!(told(&full, "No room left on this phone"), "{full:?}");
    assert!(told(&lost, "This phone could not read or write"), "{lost:?}");
}

/// A file of a few megabytes from Huda, who kept a document.
fn large_file(dir: &Path) -> String {
    let mut huda = Notebook::open(&dir.join("huda"), CODE, CLOCK).unwrap();
    // Bytes that do not compress would change nothing: chunks are sealed one by one.
    let (document, concerns) = (vec![7; 3_000_000], weft_model::artefact::Concerns::Nobody);
    huda.attach(&document, weft_model::artefact::ArtefactKind::Document, concerns, None).unwrap();
    let place = dir.join("large");
    let mut out = Some(std::fs::File::create(&place).unwrap());
    huda.file_out(&weft_engine::Recipients::Everyone, &mut |_| Ok(Box::new(out.take().unwrap()))).unwrap();
    huda.lock().unwrap();
    place.to_str().unwrap().to_owned()
}

#[test]
fn inputs_are_answered_while_a_file_comes_in() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let place = large_file(dir.path());
    let mut app = open(dir.path());
    tap(&mut app, "exchange");
    let Effect::PickFile { id } = asks(&mut app, "file-in") else { panic!("no file is asked for") };
    let done = Input::EffectDone { effect: id, outcome: Outcome::Picked { place } };
    assert_eq!(app.begin(&done).unwrap(), None);
    send(&mut app, Input::Back);
    let form = tap(&mut app, "ask").id;
    let (mut name, mut slowest) = (String::new(), Duration::ZERO);
    let answer = loop {
        // A letter that is typed as a step begins waits for its end, and is on the disk once it is answered.
        let typed = Instant::now();
        match app.take_in(Some(Duration::from_millis(1))).unwrap() {
            Some(answer) => break answer,
            None => name.push('a'),
        }
        edit(&mut app, "name", &name);
        slowest = slowest.max(typed.elapsed());
        assert_eq!(app.screen().unwrap().id, form);
    };
    assert!(slowest < Duration::from_secs(1), "a letter waited {slowest:?}");
    assert!(name.len() > 10, "typed {} times", name.len());
    // The screen stays where the person went, with what they typed, and says that the file is here.
    let Answer::Draw(screen) = answer else { panic!("{answer:?}") };
    assert_eq!(screen.id, form);
    let holds = |screen: &Screen| serde_json::to_string(screen).unwrap().contains(&name);
    assert!(holds(&screen), "{screen:?}");
    // A kill right then: what was typed and what came in are both there.
    drop(app);
    let mut app = open(dir.path());
    assert!(holds(&tap(&mut app, "ask")));
    send(&mut app, Input::Back);
    assert!(app.lock().is_ok());
    let nila = Notebook::open(&dir.path().join("nila"), CODE, CLOCK).unwrap();
    assert_eq!(nila.check().unwrap().audiences["partnership"].missing, 0);
}
