//! What people do with what was shared in: looking, keeping, deleting, telling with it; and what is seen of what is kept.

use weft_gallery::made::{Made, inbox::shared, made};
use weft_gallery::world::{CAIRO, COLOMBO, Person, World};
use weft_model::artefact::{AddArtefact, ArtefactKind, Concerns};
use weft_model::case::{FileCase, Told as Telling, WriteInCase};
use weft_model::command::{Command, Refusal};
use weft_model::fold::State;
use weft_model::records::Records;
use weft_model::said::Attachment;
use weft_screens::{
    ArtefactRoute, Bytes, CaptureId, CaseRoute, Control, Effect, InboxRoute, Input, Next, Recording, Route, Screen,
    Sensitivity, TellStep,
};

use crate::work::{ids, said, widget};

fn id(n: usize) -> CaptureId {
    shared()[n].id
}

fn at(person: &mut Person<'_>, route: impl Into<Route>) -> Screen {
    person.route = route.into();
    person.draft = weft_screens::Draft::default();
    person.screen()
}

/// Whether a picture or a recording can be had on this screen.
fn shows(screen: &Screen) -> bool {
    screen
        .widgets()
        .any(|widget| matches!(widget.control, Control::Photo { .. } | Control::Player { .. } | Control::Film { .. }))
}

#[test]
fn more_counts_what_waits_only_if_something_does() {
    let mut world = World::founded();
    let mut person = Person::new(&mut world, COLOMBO, "en");
    person.tap("more");
    let hint = |screen: Screen| screen.lines().iter().find(|line| line.id == "inbox").unwrap().hint.clone();
    assert_eq!(hint(person.screen()).unwrap().value, "4 things wait");
    person.inbox.clear();
    assert_eq!(hint(person.screen()), None);
    person.tap("inbox");
    assert!(said(&person.screen()).contains("Nothing waits here."));
    let Next::Ask { effect: Effect::PickFile { .. } } = person.tap("share-in") else { panic!("no file is picked") };
}

#[test]
fn a_thing_is_looked_at_before_anything_becomes_of_it() {
    let mut world = World::founded();
    let mut person = Person::new(&mut world, COLOMBO, "en");
    let list = at(&mut person, InboxRoute::List);
    assert_eq!(list.lines().len(), 4);
    assert!(list.lines()[0].hint.as_ref().unwrap().value.ends_with("less than 1 MB"));
    for (n, is_shown, clean) in [(0, true, true), (1, true, false), (2, true, false), (3, false, false)] {
        at(&mut person, InboxRoute::List);
        person.tap(&id(n).to_string());
        let card = person.screen();
        assert_eq!((card.id.as_str(), shows(&card)), ("inbox-thing", is_shown));
        assert_eq!(said(&card).contains("Weft took out"), clean, "what is hidden is only said to be gone where it is");
        assert_eq!(said(&card).contains("can be hidden in it"), !clean);
        assert!(said(&card).contains("Only this phone has it."));
        assert_eq!(ids(&card), ["keep", "delete"]);
        assert!(card.widgets().all(|widget| widget.sensitivity >= Sensitivity::Private), "into the earpiece");
    }
    let Control::Photo { of } = &widget(&at(&mut person, InboxRoute::Card(id(0))), "thing").control.clone() else {
        panic!("no picture")
    };
    assert_eq!(*of, Bytes::Capture { id: id(0).to_string() });
}

#[test]
fn it_is_deleted_only_after_a_second_tap() {
    let mut world = World::founded();
    let mut person = Person::new(&mut world, COLOMBO, "en");
    at(&mut person, InboxRoute::Card(id(1)));
    person.tap("delete");
    assert!(said(&person.screen()).contains("does not come back"));
    let Next::Forget { thing, .. } = person.tap("delete") else { panic!("it is not deleted") };
    assert_eq!(thing, id(1));
    assert_eq!(person.screen().lines().len(), 3);
    assert_eq!(at(&mut person, InboxRoute::Card(id(1))).title.value, "Not on this phone");
}

#[test]
fn nothing_is_kept_before_it_is_said_whom_it_concerns() {
    let Made { mut world, answered, withdrawn, .. } = made();
    let mut person = Person::new(&mut world, COLOMBO, "en");
    at(&mut person, InboxRoute::Card(id(0)));
    person.tap("keep");
    let form = person.screen();
    assert!(form.tiles().all(|tile| !tile.chosen), "nothing is chosen beforehand");
    assert!(said(&form).contains("all phones of our groups get it"), "what it means is said before");
    assert!(matches!(person.tap("keep"), Next::Redraw { .. }));
    person.choose("concerns", "people");
    assert!(matches!(person.tap("keep"), Next::Redraw { .. }), "people, but nobody was named");
    let people = person.screen();
    // Everybody who was asked, whatever they said since: also who took it back has to be named.
    for consent in [answered, withdrawn] {
        assert!(widget(&people, "people").control.tiles().iter().any(|tile| tile.id == consent.to_string()));
    }
    person.tick("people", &answered.to_string());
    let Next::Attach { thing, command: Command::AddArtefact(add), .. } = person.tap("keep") else { panic!("not kept") };
    assert_eq!((thing, add.kind, add.concerns), (id(0), ArtefactKind::Photo, Concerns::People(vec![answered])));
    assert_eq!(add.file, Attachment::awaited(), "who seals it puts the file there");
    assert!(matches!(person.route, Route::Artefact(ArtefactRoute::Card(_))));
    assert!(shows(&person.screen()), "under her yes it is seen");
    assert_eq!(at(&mut person, InboxRoute::List).lines().len(), 3);
}

/// Another group's consents are not those of the own group to choose from.
#[test]
fn only_whom_the_own_group_asked_can_be_named() {
    let Made { mut world, .. } = made();
    let mut person = Person::new(&mut world, CAIRO, "en");
    at(&mut person, InboxRoute::Keep(id(0)));
    person.choose("concerns", "people");
    assert!(said(&person.screen()).contains("Your group asked nobody yet."));
    assert!(matches!(person.tap("keep"), Next::Redraw { .. }));
}

#[test]
fn a_command_whose_file_is_still_awaited_is_refused() {
    let mut world = World::founded();
    let (kind, concerns, file) = (ArtefactKind::Voice, Concerns::Nobody, Attachment::awaited());
    let add = AddArtefact { kind, concerns, file, preview: None };
    assert_eq!(world.act(COLOMBO, Command::AddArtefact(add)).err(), Some(Refusal::Incomplete));
}

/// Each picture is seen exactly where the gate lets whoever looks see it, and says why where it does not.
#[test]
fn a_card_shows_what_the_gate_shows() {
    let Made { mut world, answered, suspended, withdrawn, covered, kept, .. } = made();
    let of = |world: &World, consent| {
        let all = world.records.concerning(&consent).unwrap().into_iter();
        let is = |id: &_| matches!(world.records.record(id).unwrap().unwrap().state, State::Artefact(_));
        all.filter(is).collect::<Vec<_>>()
    };
    let (both, closed) = (of(&world, covered)[0], of(&world, withdrawn)[0]);
    let (open, paused) = (of(&world, answered)[0], of(&world, suspended)[0]);
    let mut person = Person::new(&mut world, COLOMBO, "en");
    for (record, is_shown, says) in [
        (closed, false, "The person took the yes back."),
        (paused, false, "Somebody closed it for now."),
        (open, true, "There is a yes for this"),
        (both, true, "1 person who did not say yes is covered"),
        (kept.all[0], true, "nobody can be recognised"),
        (kept.all[2], false, "It carries the number 41."),
    ] {
        let card = at(&mut person, ArtefactRoute::Card(record));
        assert_eq!(shows(&card), is_shown, "{says}");
        assert!(said(&card).contains(says), "{says}: {}", said(&card));
    }
    // A line leads from a picture to whoever is in it.
    let card = at(&mut person, ArtefactRoute::Card(open));
    assert_eq!(card.lines().len(), 1);
    person.tap(&answered.to_string());
    assert_eq!(person.screen().id, "consent-card");
    assert!(said(&at(&mut person, ArtefactRoute::Card(closed))).contains("Nothing. There is no yes"));
}

#[test]
fn a_voice_stands_in_the_place_of_words() {
    let mut made = made();
    let mut person = Person::new(&mut made.world, COLOMBO, "en");
    at(&mut person, CaseRoute::Tell(TellStep::What));
    person.choose("with", "shared");
    assert!(matches!(person.tap("next"), Next::Redraw { .. }), "it is not said which");
    person.choose("thing-told", &id(1).to_string());
    let step = person.screen();
    assert!(shows(&step) && !step.widgets().any(|widget| widget.id == "what"), "no words are asked for");
    assert!(said(&step).contains("may know the voice"), "what a voice gives away is said first");
    person.choose("what-language", "ta");
    person.tap("next");
    person.choose("about", "pressure");
    person.choose("urgency", "soon");
    person.choose("for", "myself");
    person.tap("next");
    person.choose("name", "own");
    person.choose("never", "nobody");
    person.tap("next");
    assert!(shows(&person.screen()), "it can be heard once more before it is told");
    let Next::Attach { thing, command: Command::FileCase(FileCase { told, .. }), .. } = person.tap("next") else {
        panic!("not told: {:?}", person.screen())
    };
    let Telling::Recorded { lang, file } = told else { panic!("words") };
    assert_eq!((thing, lang.as_str(), file), (id(1), "ta", Attachment::awaited()));
    assert!(person.inbox.iter().all(|one| one.id != id(1)), "it is nowhere else any more");
    let Route::Case(CaseRoute::Number(record)) = person.route else { panic!("{:?}", person.route) };

    // In the thread too; and words again, once they are chosen again.
    at(&mut person, CaseRoute::Write(record));
    person.choose("with", "shared");
    person.choose("thing-told", &id(0).to_string());
    person.choose("with", "words");
    assert!(matches!(person.tap("write"), Next::Redraw { .. }), "no words were written");
    person.inbox.truncate(1);
    person.draft = person.draft.with("thing-told", "");
    person.choose("with", "shared");
    assert!(shows(&person.screen()), "there is only one, which nobody has to choose");
    let Next::Attach { command: Command::WriteInCase(WriteInCase { message, .. }), .. } = person.tap("write") else {
        panic!("not written")
    };
    assert!(matches!(message, Telling::Recorded { .. }));
    // The files of this world are all pictures.
    let card = at(&mut person, CaseRoute::Card(record));
    for file in ["told-0-file", "message-0-file"] {
        assert!(matches!(widget(&card, file).control, Control::Photo { of: Bytes::Telling { .. } }));
        assert_eq!(widget(&card, file).sensitivity, Sensitivity::Private);
    }
}

#[test]
fn telling_asks_for_words_or_a_voice_where_nothing_was_shared_in() {
    let mut made = made();
    let mut person = Person::new(&mut made.world, COLOMBO, "en");
    person.inbox.clear();
    let what = at(&mut person, CaseRoute::Tell(TellStep::What));
    let ways = widget(&what, "with").control.tiles().iter().map(|tile| tile.id.as_str()).collect::<Vec<_>>();
    assert_eq!(ways, ["voice", "words"]);
    // What was chosen is deleted meanwhile: words are asked for again.
    person.draft = person.draft.with("with", "shared").with("thing-told", &id(1).to_string());
    assert!(person.screen().widgets().any(|widget| widget.id == "what"));
    assert!(matches!(person.tap("next"), Next::Redraw { .. }));
}

#[test]
fn what_is_said_here_stands_in_the_place_of_words() {
    let mut world = World::founded();
    let mut person = Person::new(&mut world, COLOMBO, "en");
    let how =
        |screen: &Screen| widget(screen, "with").control.tiles().iter().map(|tile| tile.chosen).collect::<Vec<_>>();
    let what = at(&mut person, CaseRoute::Tell(TellStep::What));
    assert_eq!(how(&what)[..2], [false, true], "words, until somebody chooses to speak");
    assert!(what.widgets().all(|widget| widget.id != "record"));
    person.input(&Input::Choose { widget: "with".to_owned(), tile: "voice".to_owned() });
    let recorder = widget(&person.screen(), "record").clone();
    assert_eq!((recorder.control, recorder.sensitivity), (Control::Recorder { running: false }, Sensitivity::Private));
    assert!(person.screen().widgets().all(|widget| widget.id != "what"), "one or the other");
    let Next::Ask { effect: Effect::Record { .. } } = person.tap("record") else { panic!("nothing is recorded") };

    let made = |running| Recording { id: id(0), seconds: 61, running, goes_on: true };
    person.recording = Some(made(true));
    let running = person.screen();
    assert_eq!(widget(&running, "record").control, Control::Recorder { running: true });
    assert!(said(&running).contains("61 seconds recorded") && !ids(&running).contains(&"record-delete"));
    person.recording = Some(made(false));
    assert!(shows(&person.screen()) && ids(&person.screen()).contains(&"record-delete"));
    // What was said is not lost because somebody looks what else they could do.
    person.input(&Input::Choose { widget: "with".to_owned(), tile: "words".to_owned() });
    assert!(!shows(&person.screen()) && person.recording.is_some());
    person.input(&Input::Choose { widget: "with".to_owned(), tile: "voice".to_owned() });
    person.tap("record-delete");
    assert_eq!(ids(&person.screen()), ["record-keep", "record-gone"], "nothing else while that is asked");
    person.tap("record-keep");
    person.tap("record-delete");
    person.tap("record-gone");
    let screen = person.screen();
    assert!(screen.id == "tell-what" && person.recording.is_none() && !shows(&screen));
    assert!(said(&screen).contains("Deleted for good."));
}
