//! What a shell records and photographs, on a real notebook: it lasts through calls, locks and kills, is heard before it goes,
//! and is gone when somebody says so. Budget: 2 seconds.

mod shared;

use std::path::Path;

use weft_app::{Answer, App};
use weft_screens::{Control, Effect, Input, Outcome, Phase, Screen};

use shared::app::{choose, open, send, tap};
use shared::{banner, founded, offered, said};

/// Three tones of a second each: 16 000 samples a second, one channel, as a phone records a voice.
const VOICE: &[u8] = include_bytes!("../../../tests/scenarios/files/voice.aac");
const PICTURE: &[u8] = include_bytes!("../../../tests/scenarios/files/loom.jpg");

/// The first step of telling, with the recorder.
fn speaking(app: &mut App) -> Screen {
    tap(app, "cases");
    tap(app, "tell");
    choose(app, "with", "voice")
}

fn asks(app: &mut App, id: &str) -> Effect {
    let revision = app.screen().unwrap().revision;
    match app.input(&Input::Tap { widget: id.to_owned(), revision }).unwrap() {
        Answer::Ask(effect) => effect,
        other => panic!("{id} led to {other:?}"),
    }
}

fn speak(app: &mut App, bytes: &[u8]) {
    bytes.chunks(500).for_each(|piece| app.bytes_in(piece).unwrap());
}

fn ended(app: &mut App, id: &str, outcome: Outcome) -> Screen {
    send(app, Input::EffectDone { effect: id.to_owned(), outcome })
}

/// Records all of the voice.
fn record(app: &mut App) -> Screen {
    assert!(matches!(asks(app, "record"), Effect::Record { .. }));
    speak(app, VOICE);
    ended(app, "record", Outcome::Done)
}

fn heard(app: &App) -> Vec<u8> {
    let mut bytes = Vec::new();
    assert!(app.bytes_of("recorded", &mut |piece| bytes.extend_from_slice(piece)).unwrap());
    bytes
}

fn captures(dir: &Path) -> usize {
    std::fs::read_dir(dir.join("nila/captures")).map_or(0, Iterator::count)
}

fn at_home(app: &mut App) {
    while app.screen().unwrap().id != "home" {
        send(app, Input::Back);
    }
}

#[test]
fn what_is_said_is_heard_and_gone_on_with_and_deleted_after_a_question() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let mut app = open(dir.path());
    let before = speaking(&mut app);
    assert!(before.widgets().any(|widget| widget.id == "record" && !widget.label.value.is_empty()));
    assert!(said(&before).contains("may know the voice"), "said before anybody speaks");
    assert!(said(&tap(&mut app, "next")).contains("Say something first"));

    let screen = record(&mut app);
    assert!(said(&screen).contains("4 seconds recorded"), "{}", said(&screen));
    assert!(heard(&app) == VOICE);
    // Whoever goes on says more of the same; another step of the form does not lose it.
    let screen = record(&mut app);
    assert!(said(&screen).contains("7 seconds recorded"), "{}", said(&screen));
    assert_eq!(tap(&mut app, "next").id, "tell-about");
    assert!(said(&send(&mut app, Input::Back)).contains("7 seconds recorded"));
    assert!(heard(&app) == [VOICE, VOICE].concat());

    assert_eq!(offered(&tap(&mut app, "record-delete")), ["record-keep", "record-gone"]);
    tap(&mut app, "record-keep");
    tap(&mut app, "record-delete");
    let screen = tap(&mut app, "record-gone");
    assert_eq!((banner(&screen), captures(dir.path())), ("Deleted for good.", 0));
    assert!(app.bytes_of("recorded", &mut |_| ()).is_err());
    assert!(screen.widgets().any(|widget| widget.id == "record"), "to say it anew");
}

#[test]
fn a_kill_takes_two_seconds_at_most_and_a_call_or_a_lock_takes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let mut app = open(dir.path());
    speaking(&mut app);
    asks(&mut app, "record");
    speak(&mut app, VOICE);
    assert!(said(&app.screen().unwrap()).contains("recording now"));
    drop(app); // As a kill: nothing is locked.

    let mut app = open(dir.path());
    let screen = speaking(&mut app);
    assert!(screen.widgets().any(|widget| widget.id == "recorded"), "{}", said(&screen));
    let left = heard(&app);
    assert!(VOICE.starts_with(&left) && VOICE.len() - left.len() < 4096 + 700, "{} of {}", left.len(), VOICE.len());

    // A call comes: the shell is hidden in the middle, and says later that it stopped.
    asks(&mut app, "record");
    speak(&mut app, VOICE);
    send(&mut app, Input::Lifecycle { phase: Phase::Hidden });
    assert!(app.bytes_in(b"more").is_err(), "nobody listens while it is hidden");
    ended(&mut app, "record", Outcome::Failed);
    let with_call = [left.as_slice(), VOICE].concat();
    assert!(heard(&app) == with_call);

    // Somebody comes near: out, in one tap, while it records.
    asks(&mut app, "record");
    speak(&mut app, VOICE);
    assert_eq!(app.input(&Input::Leave).unwrap(), Answer::Left);
    app.lock().unwrap();
    let mut app = open(dir.path());
    speaking(&mut app);
    assert!(heard(&app) == [with_call.as_slice(), VOICE].concat());
    for file in std::fs::read_dir(dir.path().join("nila/captures")).unwrap() {
        let sealed = std::fs::read(file.unwrap().path()).unwrap();
        assert!(!sealed.windows(24).any(|window| window == &VOICE[64..88]), "sealed");
    }
}

#[test]
fn what_is_no_voice_is_not_kept_and_a_silent_microphone_is_said() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let mut app = open(dir.path());
    assert!(app.bytes_in(VOICE).is_err(), "nothing is recorded");
    speaking(&mut app);
    asks(&mut app, "record");
    let screen = ended(&mut app, "record", Outcome::Failed);
    assert!(banner(&screen).starts_with("Nothing was recorded."));
    asks(&mut app, "record");
    let screen = ended(&mut app, "record", Outcome::Cancelled);
    assert_eq!((banner(&screen), captures(dir.path())), ("", 0), "whoever changed their mind is told nothing");
    asks(&mut app, "record");
    assert!(app.bytes_in(b"RIFF, and what follows in such a file").is_err());
    let screen = ended(&mut app, "record", Outcome::Failed);
    assert!(banner(&screen).starts_with("Nothing was recorded."));
    assert_eq!(captures(dir.path()), 0);
    // What came before it stays.
    asks(&mut app, "record");
    speak(&mut app, VOICE);
    assert!(app.bytes_in(&[0; 64]).is_err());
    ended(&mut app, "record", Outcome::Failed);
    assert!(heard(&app) == VOICE);
}

#[test]
fn what_could_not_be_sent_is_there_to_be_sent_again() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let mut app = open(dir.path());
    speaking(&mut app);
    record(&mut app);
    tap(&mut app, "next");
    for (field, tile) in [("about", "money"), ("urgency", "soon"), ("for", "myself")] {
        choose(&mut app, field, tile);
    }
    tap(&mut app, "next");
    choose(&mut app, "name", "own");
    choose(&mut app, "never", "nobody");
    let review = tap(&mut app, "next");
    assert!(review.id == "tell-review" && heard(&app) == VOICE, "heard once more before it goes");
    let refused = tap(&mut app, "next");
    assert!(
        banner(&refused).contains("two people have to listen"),
        "nobody was asked to listen here: {}",
        banner(&refused)
    );
    assert!(heard(&app) == VOICE);
    app.lock().unwrap();
    let mut app = open(dir.path());
    let screen = speaking(&mut app);
    assert!(heard(&app) == VOICE);
    assert!(screen.widgets().all(|widget| widget.id != "record"), "it was closed when it was to be sent");
}

#[test]
fn a_voice_and_a_picture_of_ones_own_wait_in_the_inbox() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let mut app = open(dir.path());
    let inbox = |app: &mut App| {
        at_home(app);
        tap(app, "more");
        tap(app, "inbox")
    };
    inbox(&mut app);
    asks(&mut app, "record");
    speak(&mut app, VOICE);
    drop(app);
    let mut app = open(dir.path());
    assert_eq!(inbox(&mut app).lines().len(), 1, "what was said before a kill is there");
    assert_eq!(record(&mut app).lines().len(), 2);

    assert!(matches!(asks(&mut app, "photo"), Effect::TakePhoto { .. }));
    speak(&mut app, PICTURE);
    let screen = ended(&mut app, "photo", Outcome::Done);
    assert_eq!(screen.lines().len(), 3);
    asks(&mut app, "photo");
    speak(&mut app, &PICTURE[..2000]);
    assert!(banner(&ended(&mut app, "photo", Outcome::Done)).contains("picture"), "one that cannot be read");
    assert_eq!(inbox(&mut app).lines().len(), 3);

    // Both are kept like anything that was shared in.
    let lines: Vec<String> = inbox(&mut app).lines().iter().map(|line| line.id.clone()).collect();
    for line in lines {
        inbox(&mut app);
        let card = tap(&mut app, &line);
        let shown = |control: &Control| matches!(control, Control::Photo { .. } | Control::Player { .. });
        assert!(card.widgets().any(|widget| shown(&widget.control)));
        tap(&mut app, "keep");
        choose(&mut app, "concerns", "nobody");
        assert_eq!(tap(&mut app, "keep").id, "artefact");
        assert!(app.bytes_of("thing", &mut |_| ()).unwrap());
    }
    assert_eq!((inbox(&mut app).lines().len(), captures(dir.path())), (0, 0));
}
