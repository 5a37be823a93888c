//! Who else has a say in a consent: a child's guardian, a body, a successor; and a number that is kept as words.

use weft_gallery::world::{CAIRO, COLOMBO, Person, World};
use weft_l10n::Phrase;
use weft_model::command::Command;
use weft_model::consent::{Scope, ScopeStatus, view};
use weft_model::fold::State;
use weft_model::ids::RecordId;
use weft_model::records::Records;
use weft_screens::{Asked, ConsentRoute, Control, Draft, Input, Next, ReceiptShown, Refused, Route, SittingStep, Told};

use crate::work::{ask, hand_over, ids, said, widget};

fn founder<'a>(world: &'a mut World, record: &RecordId) -> Person<'a> {
    at(world, COLOMBO, ConsentRoute::Card(*record))
}

fn at(world: &mut World, group: weft_model::ids::GroupId, route: ConsentRoute) -> Person<'_> {
    let mut person = Person::new(world, group, "en");
    person.route = route.into();
    person
}

fn status(world: &World, record: &RecordId) -> ScopeStatus {
    let held = world.records.record(record).unwrap().unwrap();
    let State::Consent(consent) = &held.state else { panic!("a consent") };
    view(consent, &held, world.today).scope(Scope::Document).status
}

/// Answers document and film in the sitting that has begun.
fn answers(person: &mut Person<'_>, document: &str, film: &str) -> Command {
    person.choose("teach-back", "understood");
    person.tap("next");
    for (scope, answer) in [("document", document), ("film", film)] {
        person.choose(&format!("answer-{scope}"), answer);
        person.tap("next");
    }
    let Next::Do { command, .. } = person.tap("write") else { panic!("not written: {:?}", person.route) };
    assert!(matches!(person.route, Route::Consent(ConsentRoute::Receipt(_))), "{:?} {:?}", person.route, person.told);
    assert_eq!(person.tap("done"), Next::Leave);
    command
}

/// A child is asked, and says yes to being photographed and this to being filmed.
fn child(world: &mut World, film: &str) -> RecordId {
    let mut person = Person::new(world, COLOMBO, "en");
    let record = ask(&mut person, "minor");
    let card = person.screen();
    assert!(said(&card).contains("Still missing: the person’s own answer"), "{}", said(&card));
    assert!(!ids(&card).contains(&"guardian"), "first the child answers, alone");
    person.tap("hand-over");
    assert!(said(&person.screen()).contains("They answer first, alone."));
    person.tap("hand-over");
    assert!(said(&person.screen()).contains("If one of you says no, it is no."));
    person.tap("next");
    answers(&mut person, "yes", film);
    record
}

/// A guardian answers; gives whether a new one was named.
fn guardian(world: &mut World, record: &RecordId, who: &str, document: &str) -> bool {
    let mut person = founder(world, record);
    person.tap("guardian");
    assert_eq!(person.route, ConsentRoute::HandOverGuardian(*record).into());
    assert!(said(&person.screen()).contains("Do not say what the child answered."));
    person.tap("hand-over");
    assert_eq!(person.route.name(), "hand-over-guardian", "who it is has to be said first");
    if person.screen().widgets().any(|widget| widget.id == "guardian") {
        person.choose("guardian", who);
    }
    if person.screen().widgets().any(|widget| widget.id == "guardian-name") {
        person.edit("guardian-name", who);
    }
    person.tap("hand-over");
    assert_eq!(person.route, ConsentRoute::Guardian(*record, SittingStep::Hear).into());
    let heard = said(&person.screen());
    assert!(heard.contains("You are asked as guardian.") && !heard.contains("Yes, but"), "{heard}");
    assert!(ids(&person.screen()).contains(&"not-today"));
    person.tap("next");
    assert_eq!(person.screen().back, weft_screens::Back::To { screen: "sitting-hear".to_owned() });
    match answers(&mut person, document, "yes") {
        Command::AnswerAsGuardian(answer) => {
            assert!(answer.handed_over);
            answer.guardian.token.is_none()
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_childs_yes_holds_once_a_guardian_said_yes_too() {
    let mut world = World::founded();
    let record = child(&mut world, "no");
    assert_eq!(status(&world, &record), ScopeStatus::Waiting);
    let card = founder(&mut world, &record).screen();
    assert!(said(&card).contains("Still missing: a guardian’s yes"));
    assert!(card.actions.iter().any(|action| action.id == "guardian" && action.main));
    let there = at(&mut world, CAIRO, ConsentRoute::Card(record)).screen();
    assert!(!ids(&there).iter().any(|id| ["guardian", "hand-over", "eighteen", "died"].contains(id)));
    assert!(guardian(&mut world, &record, "Rani", "yes"));
    assert!(matches!(status(&world, &record), ScopeStatus::Yes { .. }));
    let card = said(&founder(&mut world, &record).screen());
    assert!(!card.contains("Still missing") && card.contains("nothing of it leaves our groups"), "{card}");
    // Another one's no closes it; the first one is known by name and may answer again.
    assert!(guardian(&mut world, &record, "other", "no"));
    assert_eq!(status(&world, &record), ScopeStatus::No);
    assert!(!guardian(&mut world, &record, "0", "yes"), "known from before");
    assert_eq!(status(&world, &record), ScopeStatus::No, "either no wins");
}

#[test]
fn nobody_asks_a_guardian_after_a_childs_no_and_nothing_of_a_child_is_asked_for_anybody() {
    let mut world = World::founded();
    let mut person = Person::new(&mut world, COLOMBO, "en");
    let record = ask(&mut person, "not-sure");
    hand_over(&mut person);
    person.choose("teach-back", "not");
    person.tap("no-to-all");
    person.tap("write");
    person.tap("done");
    person.route = ConsentRoute::Card(record).into();
    assert!(!ids(&person.screen()).contains(&"guardian"), "who said no is left alone");
    person.route = ConsentRoute::HandOverGuardian(record).into();
    assert!(person.screen().actions.is_empty());
    for (age, tiles) in [("minor", 2), ("not-sure", 2), ("adult", 3)] {
        person.route = ConsentRoute::Ask(weft_screens::AskStep::Scopes).into();
        person.draft = Draft::default().with("age", age).with("scopes:film", "yes").with("film-whom", "public");
        assert_eq!(widget(&person.screen(), "film-whom").control.tiles().len(), tiles, "{age}");
    }
}

#[test]
fn from_the_day_at_18_only_a_new_answer_counts() {
    let mut world = World::founded();
    let record = child(&mut world, "yes");
    guardian(&mut world, &record, "Rani", "yes");
    let mut person = founder(&mut world, &record);
    person.tap("eighteen");
    person.tap("write");
    assert_eq!(person.route.name(), "eighteen", "without a day nothing is written");
    person.input(&Input::Pick { widget: "day".to_owned(), day: "2026-12-20".to_owned() });
    person.tap("write");
    assert!(said(&person.screen()).contains("18 on 20 December 2026"));
    world.today = "2026-12-20".parse().unwrap();
    assert_eq!(status(&world, &record), ScopeStatus::Lapsed);
    let mut person = founder(&mut world, &record);
    let card = person.screen();
    assert!(said(&card).contains("18 since 20 December 2026: only a new answer of their own counts"));
    assert!(!ids(&card).contains(&"guardian"), "nobody answers for somebody who is 18");
    hand_over(&mut person);
    answers(&mut person, "yes", "no");
    assert!(matches!(status(&world, &record), ScopeStatus::Yes { .. }));
}

/// A body is asked by way of the screens.
fn body(world: &mut World, quorum: &str) -> RecordId {
    let mut person = at(world, COLOMBO, ConsentRoute::List);
    person.tap("ask-body");
    person.edit("name", "Council of elders");
    person.edit("quorum", quorum);
    person.choose("how", "spoken");
    person.tap("next");
    person.edit("explained", "We would like to record the harvest song.");
    person.tap("next");
    for scope in ["document", "film"] {
        person.tick("scopes", scope);
        for (what, tile) in [("whom", "public"), ("purpose", "report"), ("until", "stop")] {
            person.choose(&format!("{scope}-{what}"), tile);
        }
    }
    let Next::Do { command: Command::AskBody(_), .. } = person.tap("next") else {
        panic!("{}", said(&person.screen()))
    };
    let Route::Consent(ConsentRoute::Card(record)) = person.route else { panic!("{:?}", person.route) };
    record
}

fn gathered(person: &mut Person<'_>, present: &str) {
    person.tap("hand-over");
    assert!(said(&person.screen()).contains("whoever can be recognised is asked alone too"));
    assert!(person.screen().widgets().all(|widget| widget.id != "witness"), "who asked brings no witness");
    person.tap("hand-over");
    assert!(said(&person.screen()).contains("Nobody who speaks is named"));
    person.tap("next");
    person.tap("next");
    assert_eq!(person.route.name(), "sitting-present", "how many are here has to be said");
    // A number that shows or hides something draws the screen anew; one that changes nothing else does not.
    let few = present.parse::<u32>().is_ok_and(|there| there < 5);
    assert_eq!(matches!(person.edit("present", present), Next::Redraw { .. }), few);
    assert!(matches!(person.edit("present", present), Next::Edited { .. }));
    person.tap("next");
}

#[test]
fn a_body_says_yes_with_its_quorum_and_a_second_member() {
    let mut world = World::founded();
    let record = body(&mut world, "5");
    let mut person = founder(&mut world, &record);
    assert!(said(&person.screen()).contains("There for a yes, at least: 5"));
    assert!(!ids(&person.screen()).iter().any(|id| ["eighteen", "successor", "died", "guardian"].contains(id)));
    gathered(&mut person, "6");
    person.choose("teach-back", "understood");
    person.tap("next");
    for scope in ["document", "film"] {
        person.choose(&format!("answer-{scope}"), "yes");
        person.tap("next");
    }
    assert_eq!(person.route.name(), "sitting-dissent");
    person.choose("dissent", "yes");
    person.tap("next");
    assert_eq!(person.route.name(), "sitting-dissent", "what they say is missing");
    person.edit("dissent-words", "Only at night.");
    person.tap("next");
    let Next::Do { command: Command::AnswerBody(answer), .. } = person.tap("write") else { panic!("not written") };
    assert_eq!((answer.present, answer.witness), (6, None));
    person.tap("done");
    assert_eq!(status(&world, &record), ScopeStatus::Waiting);
    let mut person = founder(&mut world, &record);
    let card = said(&person.screen());
    for words in ["There when it answered: 6", "Still missing: a second member", "Some did not agree\nOnly at night."] {
        assert!(card.contains(words), "{words}: {card}");
    }
    assert!(!ids(&person.screen()).contains(&"second"), "nobody stands by what they wrote themselves");
    person = at(&mut world, CAIRO, ConsentRoute::Card(record));
    person.tap("second");
    assert!(!ids(&person.screen()).contains(&"second"), "once");
    assert!(!said(&person.screen()).contains("Still missing"));
    assert!(matches!(status(&world, &record), ScopeStatus::Yes { .. }));
}

#[test]
fn too_few_of_a_body_can_only_say_no() {
    let mut world = World::founded();
    let record = body(&mut world, "5");
    let mut person = founder(&mut world, &record);
    gathered(&mut person, "4");
    person.choose("teach-back", "understood");
    assert_eq!(ids(&person.screen()), ["again", "no-to-all", "not-today"]);
    person.input(&Input::Back);
    assert!(said(&person.screen()).contains("Too few for a yes. It needs at least: 5"));
    person.tap("next");
    person.tap("no-to-all");
    let Next::Do { command: Command::AnswerBody(answer), .. } = person.tap("write") else { panic!("not written") };
    assert!(answer.answers.iter().all(|answer| !answer.yes));
    assert_eq!(status(&world, &record), ScopeStatus::No);
}

#[test]
fn only_whom_the_person_named_goes_on_after_their_death() {
    let mut world = World::founded();
    let mut person = Person::new(&mut world, COLOMBO, "en");
    let record = ask(&mut person, "adult");
    assert!(!ids(&person.screen()).contains(&"successor"), "who said yes to nothing leaves nothing behind");
    hand_over(&mut person);
    answers(&mut person, "yes", "yes");
    person.route = ConsentRoute::Died(record).into();
    assert!(said(&person.screen()).contains("The person named nobody"));
    person.route = ConsentRoute::Card(record).into();
    person.tap("successor");
    person.tap("hand-over");
    let sitting = person.screen();
    assert_eq!(ids(&sitting), ["make", "not-today"]);
    assert!(sitting.actions.iter().all(|action| !action.main), "neither is the better one");
    assert!(matches!(person.tap("make"), Next::Do { command: Command::NameSuccessor(_), .. }));
    assert_eq!(person.route, ConsentRoute::Receipt(record).into());
    person.route = ConsentRoute::Card(record).into();
    person.tap("died");
    assert!(!said(&person.screen()).contains("named nobody"));
    person.tap("died");
    let card = person.screen();
    assert!(said(&card).contains("The person has died. Nothing may be used or leave."));
    let still = ["hand-over", "died", "successor", "eighteen", "suspend"];
    assert!(!ids(&card).iter().any(|id| still.contains(id)), "{:?}", ids(&card));
    // The person's own number still takes back, and only a successor's goes on.
    person.route = ConsentRoute::TakeBackSure(record).into();
    person.opened_by_number = Some(record);
    assert_eq!(ids(&person.screen()), ["take-back"]);
    person.succeeds = true;
    assert_eq!(ids(&person.screen()), ["continue", "take-back"]);
    assert!(person.screen().actions.iter().all(|action| !action.main));
    person.tap("continue");
    assert_eq!(person.told, Some(Told::Saved), "{:?}", person.told);
    assert_eq!(ids(&person.screen()), ["take-back"], "it goes on already");
    assert!(matches!(status(&world, &record), ScopeStatus::Yes { .. }));
    let card = said(&founder(&mut world, &record).screen());
    assert!(card.contains("Somebody the person named let it go on, on 22 November 2026"), "{card}");
    assert_ne!(founder(&mut world, &record).told, Some(Told::Refused(Refused::HasDied)));
}

#[test]
fn a_number_is_shown_and_typed_as_twelve_words() {
    let mut world = World::founded();
    let record = ask(&mut Person::new(&mut world, COLOMBO, "en"), "adult");
    let mut person = at(&mut world, COLOMBO, ConsentRoute::Receipt(record));
    let words = Phrase::told("மரம் மீன் கை", "ta");
    person.receipt = Some(ReceiptShown { groups: vec!["12345".to_owned(); 4], words, width: 1, modules: vec![1] });
    assert!(matches!(widget(&person.screen(), "number").control, Control::Number { .. }));
    assert!(!said(&person.screen()).contains("மரம்"));
    person.tap("words");
    let screen = person.screen();
    assert!(said(&screen).contains("மரம் மீன் கை") && !said(&screen).contains("1 2 3 4 5"));
    assert_eq!(ids(&screen), ["done", "digits"]);
    person.tap("digits");
    assert!(matches!(widget(&person.screen(), "number").control, Control::Number { .. }));
    // Without the number there is nothing to turn.
    person.receipt = None;
    assert_eq!(ids(&person.screen()), ["done"]);
    person.route = ConsentRoute::TakeBack.into();
    person.draft = Draft::default();
    assert!(matches!(widget(&person.screen(), "number").control, Control::Secret { digits: true, .. }));
    person.tap("words");
    assert!(matches!(widget(&person.screen(), "number").control, Control::Secret { digits: false, .. }));
    assert!(said(&person.screen()).contains("The 12 words you learned"));
    let typed = Input::Secret { widget: "number".to_owned(), bytes: "மரம் மீன்".as_bytes().to_vec() };
    assert!(matches!(person.input(&typed), Next::Typed { asked: Asked::Number, .. }));
}

/// An adult is asked; the step at which they say it in their own words.
fn saying(person: &mut Person<'_>, age: &str) -> RecordId {
    (person.route, person.draft) = (Route::Home, Draft::default());
    let record = ask(person, age);
    hand_over(person);
    person.choose("teach-back", "understood");
    record
}

#[test]
fn a_voice_is_kept_only_after_a_yes_of_its_own() {
    let mut world = World::founded();
    let mut person = Person::new(&mut world, COLOMBO, "en");
    let keeps = |person: &Person<'_>| person.screen().widgets().any(|widget| widget.id == "keep-voice");
    saying(&mut person, "minor");
    assert!(!keeps(&person), "a child's voice is never kept");
    let record = saying(&mut person, "adult");
    assert!(keeps(&person));
    person.tap("next");
    assert!(
        matches!(person.route, Route::Consent(ConsentRoute::Sitting(_, SittingStep::Scope(_)))),
        "nobody has to say"
    );
    person.input(&Input::Back);
    person.choose("keep-voice", "no");
    let command = answers(&mut person, "yes", "no");
    let Command::AnswerConsent(answer) = command else { panic!("{command:?}") };
    assert_eq!(answer.keep_teach_back, Some(false));
    let voice = |person: &mut Person<'_>| {
        person.route = ConsentRoute::Card(record).into();
        ids(&person.screen()).contains(&"voice")
    };
    assert!(!voice(&mut person));
    person.route = ConsentRoute::TeachBack(record).into();
    assert_eq!(person.screen().title.value, "Not on this phone", "there is no way round the no");

    // Asked once more, they say yes.
    person.route = ConsentRoute::Card(record).into();
    hand_over(&mut person);
    person.choose("teach-back", "understood");
    person.choose("keep-voice", "yes");
    answers(&mut person, "yes", "no");
    assert!(voice(&mut person));
    person.tap("voice");
    assert!(matches!(person.tap("keep"), Next::Redraw { .. }), "nothing was said");
    person.tap("record");
    person.tap("record");
    let Next::Attach { command: Command::KeepTeachBack(_), .. } = person.tap("keep") else { panic!("it is not kept") };
    assert_eq!(person.route, ConsentRoute::Card(record).into());
    assert!(person.screen().widgets().any(|widget| widget.id == "voice-0"));
    // While it is closed it is not heard either.
    person.tap("suspend");
    person.tap("suspend");
    assert!(person.screen().id == "consent-card" && !ids(&person.screen()).contains(&"voice"));
    assert!(person.screen().widgets().all(|widget| widget.id != "voice-0"));
    // Only the group that asked records it.
    assert!(!voice(&mut at(&mut world, CAIRO, ConsentRoute::Card(record))));
}
