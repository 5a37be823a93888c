//! What a shell records and photographs, on a real notebook: it lasts through calls, locks and kills, is heard before it goes,
//! and is gone when somebody says so. Budget: 2 seconds.

mod shared;

use std::path::Path;

use weft_app::{Answer, App};
use weft_screens::{Control, Effect, Input, Outcome, Phase, Screen};

use shared::app::{asks, choose, home, inbox, open, send, tap};
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

/// Begins to record, or to take a picture; gives the id of the effect.
fn begins(app: &mut App, id: &str) -> String {
    asks(app, id).id().to_owned()
}

fn speak(app: &mut App, id: &str, bytes: &[u8]) {
    bytes.chunks(500).for_each(|piece| app.bytes_in(id, piece).unwrap());
}

fn ended(app: &mut App, id: &str, outcome: Outcome) -> Screen {
    send(app, Input::EffectDone { effect: id.to_owned(), outcome })
}

/// Records all of the voice.
fn record(app: &mut App) -> Screen {
    let id = begins(app, "record");
    speak(app, &id, VOICE);
    ended(app, &id, Outcome::Done)
}

fn heard(app: &App) -> Vec<u8> {
    let mut bytes = Vec::new();
    assert!(app.bytes_of("recorded", &mut |piece| bytes.extend_from_slice(piece)).unwrap());
    bytes
}

fn captures(dir: &Path) -> usize {
    std::fs::read_dir(dir.join("nila/captures")).map_or(0, Iterator::count)
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
    let id = begins(&mut app, "record");
    speak(&mut app, &id, VOICE);
    assert!(said(&app.screen().unwrap()).contains("recording now"));
    drop(app); // As a kill: nothing is locked.

    let mut app = open(dir.path());
    let screen = speaking(&mut app);
    assert!(screen.widgets().any(|widget| widget.id == "recorded"), "{}", said(&screen));
    let left = heard(&app);
    assert!(VOICE.starts_with(&left) && VOICE.len() - left.len() < 4096 + 700, "{} of {}", left.len(), VOICE.len());

    // A call comes: the shell is hidden in the middle, and says later that it stopped.
    let id = begins(&mut app, "record");
    speak(&mut app, &id, VOICE);
    send(&mut app, Input::Lifecycle { phase: Phase::Hidden });
    assert!(app.bytes_in(&id, b"more").is_err(), "nobody listens while it is hidden");
    let screen = ended(&mut app, &id, Outcome::Failed);
    assert_eq!(banner(&screen), "The recording stopped. What was said before that is kept.");
    let with_call = [left.as_slice(), VOICE].concat();
    assert!(heard(&app) == with_call);

    // Somebody comes near: out, in one tap, while it records.
    let id = begins(&mut app, "record");
    speak(&mut app, &id, VOICE);
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
    assert!(app.bytes_in("record.1", VOICE).is_err(), "nothing is recorded");
    speaking(&mut app);
    let id = begins(&mut app, "record");
    let screen = ended(&mut app, &id, Outcome::Failed);
    assert!(banner(&screen).starts_with("Nothing was recorded."));
    let id = begins(&mut app, "record");
    let screen = ended(&mut app, &id, Outcome::Cancelled);
    assert_eq!((banner(&screen), captures(dir.path())), ("", 0), "whoever changed their mind is told nothing");
    let id = begins(&mut app, "record");
    assert!(app.bytes_in(&id, b"RIFF, and what follows in such a file").is_err());
    let screen = ended(&mut app, &id, Outcome::Failed);
    assert!(banner(&screen).starts_with("Nothing was recorded."));
    assert_eq!(captures(dir.path()), 0);
    // What came before it stays.
    let id = begins(&mut app, "record");
    speak(&mut app, &id, VOICE);
    assert!(app.bytes_in(&id, &[0; 64]).is_err());
    let screen = ended(&mut app, &id, Outcome::Failed);
    assert!(banner(&screen).starts_with("The recording stopped."));
    assert!(heard(&app) == VOICE);
    // Gone on with, into a microphone that hears nothing: nobody is left to think that it was heard.
    let id = begins(&mut app, "record");
    assert!(banner(&ended(&mut app, &id, Outcome::Done)).starts_with("Nothing was recorded."));
    assert!(heard(&app) == VOICE);
}

#[test]
fn what_comes_late_from_one_recording_is_not_taken_for_another_one() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let mut app = open(dir.path());
    speaking(&mut app);
    let first = begins(&mut app, "record");
    speak(&mut app, &first, VOICE);
    // Away from the form in the middle. The shell says afterwards that it stopped, and nothing else is meant by that.
    inbox(&mut app);
    let second = begins(&mut app, "record");
    assert!(app.bytes_in(&first, VOICE).is_err());
    assert_eq!(banner(&ended(&mut app, &first, Outcome::Done)), "");
    speak(&mut app, &second, VOICE);
    assert_eq!(ended(&mut app, &second, Outcome::Done).lines().len(), 1);
    home(&mut app);
    speaking(&mut app);
    assert!(heard(&app) == VOICE, "what was said for the form is there, and nothing else");
    // Another thing that was asked for is answered all the same.
    let third = begins(&mut app, "record");
    assert!(matches!(asks(&mut app, "speaker"), Effect::Speak { .. }));
    speak(&mut app, &third, VOICE);
    ended(&mut app, &third, Outcome::Done);
    ended(&mut app, "speaker", Outcome::Done);
    assert!(heard(&app) == [VOICE, VOICE].concat());
}

#[test]
fn a_question_that_was_answered_is_not_asked_of_what_is_said_next() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let mut app = open(dir.path());
    tap(&mut app, "cases");
    tap(&mut app, "tell");
    choose(&mut app, "with", "voice");
    record(&mut app);
    choose(&mut app, "with", "words");
    choose(&mut app, "with", "voice");
    tap(&mut app, "record-delete");
    tap(&mut app, "record-gone");
    let id = begins(&mut app, "record");
    let running = app.screen().unwrap();
    assert!(running.widgets().any(|widget| widget.id == "record") && !said(&running).contains("Delete what you said?"));
    speak(&mut app, &id, VOICE);
    assert!(!said(&ended(&mut app, &id, Outcome::Done)).contains("Delete what you said?"));
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
    // Said anew, it can be gone on with like any other.
    tap(&mut app, "record-delete");
    tap(&mut app, "record-gone");
    record(&mut app);
    drop(app);
    let mut app = open(dir.path());
    assert!(speaking(&mut app).widgets().any(|widget| widget.id == "record"));
}

#[test]
fn a_voice_and_a_picture_of_ones_own_wait_in_the_inbox() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let mut app = open(dir.path());
    inbox(&mut app);
    let id = begins(&mut app, "record");
    speak(&mut app, &id, VOICE);
    drop(app);
    let mut app = open(dir.path());
    assert_eq!(inbox(&mut app).lines().len(), 1, "what was said before a kill is there");
    assert_eq!(record(&mut app).lines().len(), 2);

    let id = begins(&mut app, "photo");
    speak(&mut app, &id, PICTURE);
    let screen = ended(&mut app, &id, Outcome::Done);
    assert_eq!(screen.lines().len(), 3);
    let id = begins(&mut app, "photo");
    speak(&mut app, &id, &PICTURE[..2000]);
    assert!(banner(&ended(&mut app, &id, Outcome::Done)).contains("picture"), "one that cannot be read");
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
