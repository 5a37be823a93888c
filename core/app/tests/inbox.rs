//! What is shared into Weft, on a real notebook: what it becomes, what is left of it after a kill, after it is deleted, and
//! after it is kept; and what is never kept at all.

mod shared;

use std::path::Path;

use weft_app::{Answer, App};
use weft_engine::{Belongs, Notebook};
use weft_model::artefact::{ArtefactKind, Concerns};
use weft_screens::{Control, Effect, Input, Outcome, Screen};

use shared::app::{asks, choose, inbox, open, send, tap};
use shared::{CLOCK, CODE, founded};

/// Stands in the picture beside its pixels, as a camera would write it.
const PLACE: &[u8] = b"GPSLatitude 6.9271 Kanarienvogel";

fn first(app: &mut App) -> Screen {
    let line = inbox(app).lines()[0].id.clone();
    tap(app, &line)
}

/// Shares a file in; what the screen says then.
fn share(app: &mut App, dir: &Path, name: &str, bytes: &[u8]) -> String {
    let place = dir.join("shared");
    std::fs::write(&place, bytes).unwrap();
    let said = share_place(app, place.to_str().unwrap(), name);
    std::fs::remove_file(place).unwrap();
    said
}

fn share_place(app: &mut App, place: &str, name: &str) -> String {
    let mut answer = app.share_in(place, name).unwrap();
    while answer.is_none() {
        answer = app.take_in(None).unwrap();
    }
    let Some(Answer::Draw(screen)) = answer else { panic!("{answer:?}") };
    screen.banner.unwrap().label.value
}

/// A picture large enough for a small one beside it, with a place in it.
fn picture() -> Vec<u8> {
    let noise = |x: u32, y: u32| (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)).to_le_bytes();
    let pixels = image::RgbImage::from_fn(400, 300, |x, y| image::Rgb([noise(x, y)[1], noise(y, x)[2], 90]));
    let mut sample = Vec::new();
    image::codecs::jpeg::JpegEncoder::new_with_quality(&mut sample, 90).encode_image(&pixels).unwrap();
    let length = u16::try_from(PLACE.len() + 2 + 6).unwrap().to_be_bytes();
    [&sample[..2], b"\xFF\xE1", &length, b"Exif\0\0", PLACE, &sample[2..]].concat()
}

fn bytes_of(app: &App, widget: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    assert!(app.bytes_of(widget, &mut |piece| bytes.extend_from_slice(piece)).unwrap());
    bytes
}

/// Bytes of a file for everybody.
fn goes_out(app: &mut App) -> u64 {
    let mut out = Some(tempfile::tempfile().unwrap());
    let kept = out.as_ref().unwrap().try_clone().unwrap();
    app.notebook().file_out(&weft_engine::Recipients::Everyone, &mut |_| Ok(Box::new(out.take().unwrap()))).unwrap();
    kept.metadata().unwrap().len()
}

/// Files of captures that are left.
fn captures(dir: &Path) -> usize {
    std::fs::read_dir(dir.join("nila/captures")).map_or(0, Iterator::count)
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|window| window == what)
}

#[test]
fn a_picture_loses_its_place_before_it_is_kept_and_is_there_after_a_kill() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let mut app = open(dir.path());
    let before = goes_out(&mut app);
    let shared = picture();
    assert!(holds(&shared, PLACE));
    assert!(share(&mut app, dir.path(), "IMG 12.jpg", &shared).contains("Brought in"));
    // The power goes between sharing in and using.
    drop(app);
    let mut app = open(dir.path());
    tap(&mut app, "more");
    let more = app.screen().unwrap();
    let line = more.lines().iter().find(|line| line.id == "inbox").unwrap();
    assert_eq!(line.hint.as_ref().unwrap().value, "1 thing waits");
    let card = first(&mut app);
    assert_eq!(card.title.value, "IMG 12");
    let seen = bytes_of(&app, "thing");
    assert!(seen.starts_with(b"\xFF\xD8\xFF") && !holds(&seen, PLACE), "the place is gone");
    for file in std::fs::read_dir(dir.path().join("nila/captures")).unwrap() {
        assert!(!holds(&std::fs::read(file.unwrap().path()).unwrap(), PLACE));
    }
    assert_eq!(goes_out(&mut app), before, "nothing of it is in what goes out");
}

#[test]
fn deleting_leaves_no_file_and_nothing_typed() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let mut app = open(dir.path());
    share(&mut app, dir.path(), "a.ogg", b"OggS\0 a voice");
    share(&mut app, dir.path(), "b.pdf", b"%PDF-1.7 minutes");
    assert_eq!(inbox(&mut app).lines().len(), 2);
    let line = app.screen().unwrap().lines()[0].id.clone();
    tap(&mut app, &line);
    tap(&mut app, "keep");
    choose(&mut app, "concerns", "nobody");
    send(&mut app, Input::Back);
    let sure = tap(&mut app, "delete");
    assert_eq!(sure.id, "inbox-delete");
    let list = tap(&mut app, "delete");
    assert_eq!((list.id.as_str(), list.lines().len()), ("inbox", 1));
    assert_eq!(captures(dir.path()), 1);
    drop(app);
    let mut app = open(dir.path());
    first(&mut app);
    tap(&mut app, "delete");
    tap(&mut app, "delete");
    assert_eq!(captures(dir.path()), 0);
    let drafts = app.notebook().drafts();
    let left: Vec<String> = drafts.screens().unwrap().into_iter().filter(|name| name.starts_with("inbox")).collect();
    assert!(left.is_empty(), "{left:?}");
    assert!(inbox(&mut app).lines().is_empty());
}

#[test]
fn what_is_kept_is_an_artefact_that_everybody_gets_and_the_inbox_lets_go_of() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let mut app = open(dir.path());
    share(&mut app, dir.path(), "secret name.jpg", &picture());
    first(&mut app);
    let form = tap(&mut app, "keep");
    let tried = tap(&mut app, "keep");
    assert_eq!(tried.id, form.id, "nobody said whom it concerns");
    assert!(tried.widgets().any(|widget| widget.mistake.is_some()));
    let people = choose(&mut app, "concerns", "people");
    assert!(people.widgets().any(|widget| widget.id == "none"), "nobody was asked yet");
    assert_eq!(tap(&mut app, "keep").id, form.id);
    // What was said so far outlives a kill.
    drop(app);
    let mut app = open(dir.path());
    first(&mut app);
    let again = tap(&mut app, "keep");
    assert!(again.tiles().any(|tile| tile.id == "people" && tile.chosen));
    choose(&mut app, "concerns", "nobody");
    let kept = tap(&mut app, "keep");
    assert_eq!((kept.id.as_str(), kept.title.value.as_str()), ("artefact", "Photo"));
    let seen = bytes_of(&app, "thing");
    assert!(seen.starts_with(b"\xFF\xD8\xFF") && !holds(&seen, PLACE));
    assert_eq!(captures(dir.path()), 0);
    assert!(inbox(&mut app).lines().is_empty());
    send(&mut app, Input::Back);
    tap(&mut app, "more");
    assert_eq!(tap(&mut app, "artefacts").lines().len(), 1);
    drop(app);

    // The other group gets the picture and its small one, and never its name.
    let mut nila = Notebook::open(&dir.path().join("nila"), CODE, CLOCK).unwrap();
    let place = dir.path().join("out");
    let mut out = Some(std::fs::File::create(&place).unwrap());
    nila.file_out(&weft_engine::Recipients::Everyone, &mut |_| Ok(Box::new(out.take().unwrap()))).unwrap();
    let shown = |notebook: &Notebook, id| notebook.show(&id).unwrap().to_string();
    let id = nila.look(|records| {
        let page = weft_model::records::Page { area: Some(weft_model::fact::Area::Artefact), after: None, lines: 9 };
        records.page(&page).unwrap()[0].record
    });
    assert!(!shown(&nila, id).contains("secret name"));
    nila.lock().unwrap();
    let mut huda = Notebook::open(&dir.path().join("huda"), CODE, CLOCK).unwrap();
    huda.file_in(&mut std::fs::File::open(place).unwrap()).unwrap();
    let there = shown(&huda, id);
    assert!(!there.contains("secret name") && there.contains("image/jpeg"), "{there}");
    let into = dir.path().join("album");
    let exported = huda.export(id, weft_model::gate::OVERVIEW_USE, &into, None).unwrap();
    assert!(!holds(&std::fs::read(&exported.files[0]).unwrap(), PLACE));
}

#[test]
fn what_cannot_be_taken_leaves_nothing() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let mut app = open(dir.path());
    let whole = picture();
    for (name, bytes, says) in [
        ("torn.jpg", &whole[..whole.len() / 2], "could not be read"),
        ("really.pdf", b"\xFF\xD8\xFF\xE0 no picture".as_slice(), "could not be read"),
        ("phone.heic", b"\0\0\0\x18ftypheic and its place", "could not be read"),
        ("program.jpg", b"MZ\x90\0\x03\0\0\0 a program", "cannot be read here"),
        ("nothing", b"", "cannot be read here"),
    ] {
        let said = share(&mut app, dir.path(), name, bytes);
        assert!(said.contains(says), "{name}: {said}");
    }
    // Three hundred megabytes that are not there, and files that have no end or never begin.
    let place = dir.path().join("large");
    for begins in [b"OggS\0".as_slice(), b"\xFF\xD8\xFF\xE0"] {
        std::fs::write(&place, begins).unwrap();
        std::fs::File::options().write(true).open(&place).unwrap().set_len(300_000_000).unwrap();
        let said = share_place(&mut app, place.to_str().unwrap(), "large.ogg");
        assert!(said.contains("too large"), "{said}");
    }
    let folder = dir.path().to_str().unwrap();
    for endless in ["/dev/zero", "/dev/null", folder, "no such file"] {
        let said = share_place(&mut app, endless, "x");
        assert!(said.contains("cannot be read here"), "{endless}: {said}");
    }
    assert_eq!(captures(dir.path()), 0);
    assert!(inbox(&mut app).lines().is_empty());
}

/// A pipe that nobody writes to keeps nobody waiting.
#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let mut app = open(dir.path());
    let pipe = dir.path().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let said = share_place(&mut app, pipe.to_str().unwrap(), "voice.ogg");
    assert!(said.contains("cannot be read here"), "{said}");
}

#[test]
fn a_name_that_hides_something_is_no_name() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let mut app = open(dir.path());
    let long = "க".repeat(5_000);
    for (called, label) in [
        ("../../etc/passwd", "passwd"),
        ("C:\\films\\Kamala.ogg", "Kamala"),
        ("\u{202E}gpj.voice", "Voice"),
        ("line\nline.ogg", "line"),
        ("nul\0.ogg", "Voice"),
        (".ogg", "Voice"),
        ("3f2a99b1c0d4e5f60718.ogg", "Voice"),
        (long.as_str(), &long[..60 * 3]),
    ] {
        share(&mut app, dir.path(), called, b"OggS\0 a voice");
        assert_eq!(first(&mut app).title.value, label, "{called:?}");
        tap(&mut app, "delete");
        tap(&mut app, "delete");
    }
}

/// Cut off by a kill, it was never said to be here; whoever loses the mark that all of it came loses nothing.
#[test]
fn what_a_kill_cut_off_goes_and_what_is_whole_stays() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let mut app = open(dir.path());
    let belongs = |field: &str| Belongs {
        screen: "inbox".to_owned(),
        field: format!("2026-11-02 {field}"),
        media_type: "audio/ogg".to_owned(),
    };
    let mut half = app.notebook().begin_capture(&belongs("half")).unwrap();
    half.push(&[7; 200_000]).unwrap();
    drop(half);
    let mut whole = app.notebook().begin_capture(&belongs("whole")).unwrap();
    whole.push(&[7; 200_000]).unwrap();
    whole.finish().unwrap();
    // What belongs elsewhere is let be.
    let other = Belongs { screen: "tell".to_owned(), ..belongs("other") };
    drop(app.notebook().begin_capture(&other).unwrap());
    drop(app);
    let mut app = open(dir.path());
    let names: Vec<String> = inbox(&mut app).lines().iter().map(|line| line.label.value.clone()).collect();
    assert_eq!(names, ["whole"]);
    assert_eq!(captures(dir.path()), 2);
}

#[test]
fn only_what_is_on_the_screen_and_may_be_seen_is_given() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let mut app = open(dir.path());
    share(&mut app, dir.path(), "a.jpg", &picture());
    assert!(app.bytes_of("thing", &mut |_| panic!("given")).is_err(), "home shows no picture");
    // A picture of somebody who was asked and has not answered: its own group does not see it either.
    let ask = serde_json::json!({ "ask_consent": {
        "person": { "name": { "lang": "en", "words": "Kamala" } }, "age": "adult", "opened_by_person": false,
        "spoken": true, "explained": { "lang": "en", "words": "A photo" },
        "scopes": [{ "scope": "document", "for_whom": "group", "purpose": "report", "until": "stopped" }],
    } });
    let consent = app.notebook().act(serde_json::from_value(ask).unwrap(), None).unwrap().made[0];
    let concerns = Concerns::People(vec![consent]);
    app.notebook().attach(&picture(), ArtefactKind::Photo, concerns, None).unwrap();
    let card = |app: &mut App| {
        inbox(app);
        send(app, Input::Back);
        tap(app, "more");
        let line = tap(app, "artefacts").lines()[0].id.clone();
        tap(app, &line)
    };
    let closed = card(&mut app);
    assert!(closed.widgets().any(|widget| widget.id == "closed"));
    assert!(!closed.widgets().any(|widget| matches!(widget.control, Control::Photo { .. })));
    assert!(app.bytes_of("thing", &mut |_| panic!("given")).is_err());
    let answer = serde_json::json!({ "answer_consent": {
        "record": consent, "handed_over": true, "teach_back": "understood",
        "answers": [{ "scope": "document", "yes": true }],
    } });
    let receipt = app.notebook().act(serde_json::from_value(answer).unwrap(), None).unwrap().receipt.unwrap();
    card(&mut app);
    assert!(bytes_of(&app, "thing").starts_with(b"\xFF\xD8\xFF"), "a yes for a report, to the own group");
    app.notebook().withdraw(receipt.as_bytes(), None).unwrap();
    let gone = card(&mut app);
    let said = weft_screens::spoken(&gone).into_iter().map(|phrase| phrase.value).collect::<Vec<_>>().join("\n");
    assert!(said.contains("The person took the yes back."), "{said}");
    assert!(app.bytes_of("thing", &mut |_| panic!("given")).is_err(), "taken back, it is closed");
}

#[test]
fn a_file_is_picked_where_no_other_app_shares() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let mut app = open(dir.path());
    inbox(&mut app);
    let Effect::PickFile { id } = asks(&mut app, "share-in") else { panic!("no file is asked for") };
    let place = dir.path().join("prices.csv");
    std::fs::write(&place, "நெல்;12\n").unwrap();
    let outcome = Outcome::Picked { place: place.to_str().unwrap().to_owned() };
    let list = send(&mut app, Input::EffectDone { effect: id.clone(), outcome });
    assert_eq!(list.lines()[0].label.value, "prices");
    assert!(list.lines()[0].hint.as_ref().unwrap().value.starts_with("Document"));
    // Where a notebook's file is picked, it is taken in.
    let revision = app.screen().unwrap().revision;
    app.input(&Input::Tap { widget: "share-in".to_owned(), revision }).unwrap();
    let place = dir.path().join("from-huda").to_str().unwrap().to_owned();
    let read = send(&mut app, Input::EffectDone { effect: id, outcome: Outcome::Picked { place } });
    let told = read.banner.unwrap().label.value;
    assert!(told.contains("new") || told.contains("known") || told.contains("already"), "{told}");
    assert_eq!(inbox(&mut app).lines().len(), 1);
}
