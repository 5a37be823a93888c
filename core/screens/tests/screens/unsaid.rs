//! Taking back for good what one said: who may, what it says, and how few taps it takes.

use weft_gallery::made::made;
use weft_gallery::world::{CAIRO, COLOMBO, Person, World};
use weft_model::case::SpokenAct;
use weft_model::command::Command;
use weft_model::entry::{EntryKind, ProposeEntry};
use weft_model::ids::RecordId;
use weft_model::membership::{GiveRole, Role};
use weft_model::records::Records;
use weft_model::said::{Lang, Said, Words};
use weft_model::standing::Actor;
use weft_screens::{CaseRoute, LedgerRoute, Next, Route, UnsaidRoute, VisitRoute, WordsOf};

use crate::work::{ids, said, widget};

fn proposed(world: &mut World, by: Actor) -> RecordId {
    let story = Said { lang: Lang::new("en").unwrap(), words: Words::new("We hosted Marta.").unwrap() };
    let (from, to, day) = (by.group, CAIRO, world.today);
    let entry = ProposeEntry { story, from, to, kind: EntryKind::Hosting, quantity: None, day, rate: None };
    world.act_as(by, Command::ProposeEntry(entry)).unwrap()[0]
}

fn at(world: &mut World, group: weft_model::ids::GroupId, route: impl Into<Route>) -> Person<'_> {
    let mut person = Person::new(world, group, "en");
    person.route = route.into();
    person
}

#[test]
fn three_taps_take_ones_words_back() {
    let mut world = World::founded();
    let record = proposed(&mut world, weft_gallery::world::actor(COLOMBO));
    let there = at(&mut world, CAIRO, LedgerRoute::Entry(record)).screen();
    assert!(!ids(&there).contains(&"own-words"), "they wrote nothing here");
    let mut person = at(&mut world, COLOMBO, LedgerRoute::Entry(record));
    person.tap("own-words");
    let line = person.screen().lines()[0].clone();
    assert_eq!((line.label.value.as_str(), line.hint.unwrap().value.as_str()), ("We hosted Marta.", "You said it"));
    person.tap(&line.id);
    let sure = said(&person.screen());
    for words in ["on each phone that hears of it", "cannot be called back by any app"] {
        assert!(sure.contains(words), "{sure}");
    }
    let Next::Do { command: Command::Redact { telling, .. }, .. } = person.tap("take-back") else { panic!("not done") };
    person.world.records.erase(&telling);
    let done = person.screen();
    assert_eq!(done.title.value, "Taken back");
    assert!(done.actions.is_empty() && said(&done).contains("வலை Colombo: 0 of 1 phones"), "{}", said(&done));
    assert!(!said(&done).contains("Marta"));
    person.input(&weft_screens::Input::Back);
    assert_eq!(person.screen().lines()[0].status.as_ref().unwrap().value, "Taken back");
}

#[test]
fn two_stewards_take_back_a_members_words_and_one_alone_is_not_asked_to() {
    let mut world = World::founded();
    let [sara, asha] = [41, 42].map(|n| world.join(COLOMBO, n));
    let record = proposed(&mut world, sara);
    assert!(!ids(&at(&mut world, COLOMBO, LedgerRoute::Entry(record)).screen()).contains(&"own-words"));
    let until = world.today.plus(300);
    let steward = GiveRole { member: asha.member, role: Role::Steward, until, instead_of: None };
    world.act(COLOMBO, Command::GiveRole(steward)).unwrap();
    let telling = world.records.tellings(&record).unwrap()[0].fact;
    world.act_as(asha, Command::Redact { record, telling }).unwrap();
    assert!(world.records.record(&record).unwrap().unwrap().redacted.is_empty(), "one alone erases nothing");
    let mut person = at(&mut world, COLOMBO, LedgerRoute::Entry(record));
    person.tap("own-words");
    let line = person.screen().lines()[0].clone();
    assert_eq!(line.hint.unwrap().value, "Somebody of your group said it");
    assert_eq!(line.status.unwrap().value, "A second steward has to agree");
    person.tap(&line.id);
    assert!(said(&person.screen()).contains("once two stewards of the group want it"));
    person.tap("take-back");
    assert_eq!(person.screen().title.value, "Taken back");
    assert!(world.records.record(&record).unwrap().unwrap().redacted.contains(&telling));
    // Stewards of the other group are not asked.
    let there = at(&mut world, CAIRO, UnsaidRoute::List(WordsOf::Entry(record))).screen();
    assert!(there.lines().is_empty(), "{}", said(&there));
}

#[test]
fn in_a_case_the_affected_person_takes_back_whatever_stands_there_and_a_listener_nothing() {
    let mut made = made();
    let (told, heard, appealed) = (made.cases.told, made.cases.heard, made.cases.appealed);
    let mut person = at(&mut made.world, COLOMBO, CaseRoute::Card(told));
    person.tap("own-words");
    assert!(person.screen().lines().len() > 2, "{}", said(&person.screen()));
    let line = person.screen().lines()[0].id.clone();
    person.tap(&line);
    let spoken = person.tap("take-back");
    let Next::Do { command: Command::SpeakInCase { word: SpokenAct::Redact { .. }, .. }, .. } = spoken else {
        panic!("{spoken:?}")
    };
    for case in [heard, appealed] {
        person.route = CaseRoute::Card(case).into();
        assert!(!ids(&person.screen()).contains(&"own-words"), "a listener takes nothing back");
    }
    person.opened_by_number = Some(appealed);
    assert!(ids(&person.screen()).contains(&"own-words"), "the number speaks");
    assert_eq!(Route::Unsaid(UnsaidRoute::List(WordsOf::Case(told))).draft_name(), None);
}

#[test]
fn of_a_visit_each_takes_back_what_they_said_there_and_at_home() {
    let mut made = made();
    let over = made.visits.over;
    let mut person = at(&mut made.world, COLOMBO, VisitRoute::Card(over));
    person.tap("own-words");
    let mine = person.screen().lines().len();
    assert!(mine > 0);
    for line in person.screen().lines().to_vec() {
        assert_eq!(line.hint.unwrap().value, "You said it");
        person.tap(&line.id);
        assert!(!widget(&person.screen(), "words").label.value.is_empty());
        assert!(matches!(person.tap("take-back"), Next::Do { command: Command::Redact { .. }, .. }));
        person.route = UnsaidRoute::List(WordsOf::Visit(over)).into();
    }
    let done = |line: &weft_screens::Line| line.status.as_ref().is_some_and(|status| status.value == "Taken back");
    assert_eq!(person.screen().lines().iter().filter(|line| done(line)).count(), mine);
}
