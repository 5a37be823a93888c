//! Today: what waits for whoever looks, in which order and in which words, and what is not said to wait.

use serde_json::json;
use weft_gallery::made::{cases, made};
use weft_gallery::world::{CAIRO, COLOMBO, Person, World, actor};
use weft_model::case::HearingAct;
use weft_model::command::Command;
use weft_model::day::Day;
use weft_model::entry::{EntryKind, ProposeEntry, TranslateEntry, TranslatedBy};
use weft_model::ids::{GroupId, MemberId, Mid, RecordId};
use weft_model::records::{DueBy, Matter, Records};
use weft_model::said::{Lang, Said, Words};
use weft_model::standing::Actor;
use weft_model::visit::{Invite, PlanCheckIns, VisitCommand};
use weft_screens::{
    CaseRoute, ConsentRoute, Draft, LedgerRoute, Next, Route, Scene, Screen, Tone, VisitRoute, draw, spoken,
};

fn says(text: &str, lang: &str) -> Said {
    Said { lang: Lang::new(lang).unwrap(), words: Words::new(text).unwrap() }
}

/// Cairo proposes an entry to Colombo.
fn propose(world: &mut World, story: &str) -> RecordId {
    let (story, day) = (says(story, "en"), "2026-11-03".parse().unwrap());
    let entry =
        ProposeEntry { story, from: CAIRO, to: COLOMBO, kind: EntryKind::Time, quantity: None, day, rate: None };
    world.act(CAIRO, Command::ProposeEntry(entry)).unwrap()[0]
}

fn translate(world: &mut World, record: RecordId) {
    let told = TranslateEntry { record, story: says("கதை", "ta"), by: TranslatedBy::Person, of: None };
    world.act(COLOMBO, Command::TranslateEntry(told)).unwrap();
}

fn today(person: &mut Person<'_>) -> Screen {
    person.route = Route::Today;
    person.screen()
}

/// Lines: what is due, about what, by when.
fn lines(screen: &Screen) -> Vec<String> {
    let text = |phrase: &Option<weft_screens::Phrase>| phrase.as_ref().map_or(String::new(), |said| said.value.clone());
    let line =
        |line: &weft_screens::Line| format!("{} | {} | {}", line.label.value, text(&line.hint), text(&line.status));
    screen.lines().iter().map(line).map(|line| line.replace(['\u{2068}', '\u{2069}'], "")).collect()
}

fn at_home(world: &mut World, group: GroupId) -> Option<String> {
    let screen = Person::new(world, group, "en").screen();
    assert_eq!(screen.lines()[0].id, "today", "it is the first line of home");
    screen.lines()[0].hint.as_ref().map(|hint| hint.value.replace(['\u{2068}', '\u{2069}'], ""))
}

#[test]
fn what_a_group_has_to_do_waits_for_it_alone_and_opens() {
    let mut world = World::founded();
    let empty = today(&mut Person::new(&mut world, COLOMBO, "en"));
    assert!(spoken(&empty).iter().any(|phrase| phrase.value == "Nothing waits for you. Rest well."));
    assert_eq!(at_home(&mut world, COLOMBO), None);

    let entry = propose(&mut world, "We carried water.");
    assert_eq!(at_home(&mut world, COLOMBO).unwrap(), "2 things wait");
    assert_eq!(at_home(&mut world, CAIRO).unwrap(), "1 thing waits", "who proposed it does not answer it");
    let mut person = Person::new(&mut world, COLOMBO, "en");
    person.tap("today");
    let waiting = person.screen();
    assert_eq!(
        lines(&waiting),
        [
            "Say if this is how it was | We carried water. | Since 3 November 2026",
            "Tell this in another language | We carried water. | Since 3 November 2026",
        ]
    );
    assert!(waiting.lines().iter().all(|line| line.tone == Tone::Plain));
    person.tap(&waiting.lines()[0].id);
    assert_eq!(person.route, Route::Ledger(LedgerRoute::Entry(entry)));
    person.tap("agree");
    assert_eq!(lines(&today(&mut person)).len(), 1);
    translate(person.world, entry);
    assert_eq!(lines(&today(&mut person)), Vec::<String>::new());
}

#[test]
fn seven_lines_are_shown_and_the_others_counted() {
    let mut world = World::founded();
    for n in 0..4 {
        propose(&mut world, &format!("Day {n}"));
    }
    assert_eq!(at_home(&mut world, COLOMBO).unwrap(), "8 things wait");
    let screen = today(&mut Person::new(&mut world, COLOMBO, "en"));
    assert_eq!(screen.lines().len(), 7);
    let said: Vec<String> = screen.widgets().map(|widget| widget.label.value.clone()).collect();
    assert_eq!(said.len(), 1);
    assert_eq!(said[0].replace(['\u{2068}', '\u{2069}'], ""), "1 more waits after these");
}

#[test]
fn what_others_have_to_do_hides_nothing_and_what_was_not_counted_is_not_said_to_be_nothing() {
    let mut world = World::founded();
    for n in 0..199 {
        propose(&mut world, &format!("Day {n}"));
    }
    assert_eq!(at_home(&mut world, COLOMBO).unwrap(), "398 things wait");
    assert_eq!(at_home(&mut world, CAIRO).unwrap(), "199 things wait");
    // Everything translated: nothing waits for the group that proposed, however much waits for the other one.
    let all = world.records.due(&DueBy::of(Matter::AnswerEntry, 999)).unwrap();
    for line in &all {
        translate(&mut world, line.record);
    }
    assert_eq!(at_home(&mut world, CAIRO), None);
    let screen = today(&mut Person::new(&mut world, CAIRO, "en"));
    assert_eq!(screen.widgets().map(|widget| widget.id.as_str()).collect::<Vec<_>>(), ["none"]);
    propose(&mut world, "One more");
    assert_eq!(at_home(&mut world, COLOMBO).unwrap(), "More may wait than is shown here");
    assert_eq!(at_home(&mut world, CAIRO).unwrap(), "1 thing waits");
    let screen = today(&mut Person::new(&mut world, COLOMBO, "en"));
    let ids = |screen: &Screen| screen.widgets().map(|widget| widget.id.clone()).collect::<Vec<_>>();
    assert_eq!((ids(&screen), screen.lines().len()), (vec!["many".to_owned()], 7));
}

/// Whoever travels is asked; when the days of grace are over those at home are told, and whoever travels is still asked.
#[test]
fn those_at_home_learn_that_somebody_was_not_heard_from() {
    let mut world = World::founded();
    let sara = world.join(COLOMBO, 21);
    let from: Day = "2026-11-22".parse().unwrap();
    let invite = Invite { home: COLOMBO, named: vec![sara.member], from, to: from.plus(9) };
    let record = world.act(CAIRO, Command::Visit(VisitCommand::Invite(invite))).unwrap()[0];
    world.act(COLOMBO, Command::Visit(VisitCommand::Accept { record })).unwrap();
    let plan = PlanCheckIns { record, member: sara.member, days: vec![from], grace: 1 };
    world.act(COLOMBO, Command::Visit(VisitCommand::PlanCheckIns(plan))).unwrap();
    let seen_by = |me: Actor, day: &str, world: &mut World| {
        world.today = day.parse().unwrap();
        let person = Person::new(world, me.group, "en");
        let scene = Scene { me, ..person.scene() };
        let lines = lines(&draw(&person.world.records, &scene, &Route::Today, &Draft::default()).unwrap());
        let told = |line: &&String| line.starts_with("Somebody who travels") || line.starts_with("Let us hear");
        lines.iter().filter(told).map(|line| line.split(" | ").next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let founder = actor(COLOMBO);
    assert_eq!(seen_by(founder, "2026-11-23", &mut world), Vec::<String>::new(), "there is a day of grace");
    assert_eq!(seen_by(sara, "2026-11-23", &mut world), ["Let us hear from you"]);
    assert_eq!(seen_by(founder, "2026-11-24", &mut world), ["Somebody who travels was not heard from"]);
    assert_eq!(seen_by(sara, "2026-11-24", &mut world), ["Let us hear from you"], "she is not told of herself");
    let mut person = Person::new(&mut world, COLOMBO, "en");
    let waiting = today(&mut person);
    assert_eq!(waiting.lines()[0].tone, Tone::Care, "it stands before all that has time");
    person.tap(&waiting.lines()[0].id);
    assert_eq!(person.route, Route::Visit(VisitRoute::Card(record)));
    let here = VisitCommand::CheckIn { record, returned: false };
    world.act_as(sara, Command::Visit(here)).unwrap();
    assert_eq!(seen_by(founder, "2026-11-24", &mut world), Vec::<String>::new());
}

#[test]
fn a_yes_is_asked_for_again_shortly_before_it_runs_out_and_not_after() {
    let mut world = World::founded();
    let scope = json!({ "scope": "document", "for_whom": "partnership", "purpose": "work", "until": "stopped" });
    let asked = json!({ "ask_consent": {
        "person": { "name": { "lang": "ta", "words": "நிமலா" }, "token": null }, "age": "adult", "eighteen": null,
        "opened_by_person": false, "spoken": true, "scopes": [scope], "explained": { "lang": "ta", "words": "பட்டறை" },
    } });
    let record = world.act(COLOMBO, serde_json::from_value(asked).unwrap()).unwrap()[0];
    let answered = json!({ "answer_consent": {
        "record": record, "handed_over": true, "teach_back": "understood", "keep_teach_back": null,
        "answers": [{ "scope": "document", "yes": true }],
    } });
    world.act(COLOMBO, serde_json::from_value(answered).unwrap()).unwrap();
    let mut person = Person::new(&mut world, COLOMBO, "en");
    let asks = |person: &mut Person<'_>, day: &str| {
        person.world.today = day.parse().unwrap();
        let all = lines(&today(person));
        all.iter().filter(|line| line.starts_with("Ask again")).cloned().collect::<Vec<_>>()
    };
    // The yes to be written down and photographed holds for a year.
    assert_eq!(asks(&mut person, "2027-11-01"), Vec::<String>::new());
    let near = asks(&mut person, "2027-11-20");
    assert!(near.iter().any(|line| line.ends_with("By 22 November 2027")), "{near:?}");
    let line = today(&mut person).lines().iter().find(|line| line.label.value.starts_with("Ask again")).cloned();
    person.tap(&line.unwrap().id);
    assert!(matches!(person.route, Route::Consent(ConsentRoute::Card(_))), "{:?}", person.route);
    assert_eq!(asks(&mut person, "2027-11-23"), Vec::<String>::new(), "it is a no now, and nothing is late");
}

#[test]
fn danger_comes_first_then_what_is_late_and_late_is_a_word() {
    let mut world = World::founded();
    propose(&mut world, "Day 1");
    let cases = cases::make(&mut world);
    let (heard, act) = (cases.heard, HearingAct::Heard);
    world.today = "2026-11-30".parse().unwrap();
    world.act(COLOMBO, Command::HearCase { record: heard, act }).unwrap();
    let mut person = Person::new(&mut world, COLOMBO, "en");
    let waiting = today(&mut person);
    assert_eq!(lines(&waiting)[0], "Danger: somebody waits for an answer |  | By 1 December 2026");
    assert_eq!(lines(&waiting)[1], "Somebody waits for an answer |  | Late. Its day was 24 November 2026");
    assert_eq!(waiting.lines()[0].tone, Tone::Care);
    assert_eq!(waiting.lines()[1].tone, Tone::Waiting, "nothing is red because somebody rested");
    assert!(lines(&waiting)[2].starts_with("Say if this is how it was"));
    person.world.today = "2026-12-02".parse().unwrap();
    let waiting = today(&mut person);
    assert_eq!(lines(&waiting)[0], "Danger: somebody waits for an answer |  | Late. Its day was 1 December 2026");
    assert!(matches!(person.tap(&waiting.lines()[0].id), Next::Go { .. }));
    assert_eq!(person.route, Route::Case(CaseRoute::Card(heard)));
}

#[test]
fn listeners_answer_a_case_and_the_affected_person_is_asked() {
    let mut world = World::founded();
    let cases = cases::make(&mut world);
    let sara = Actor { mid: Mid::new([21; 16]), member: MemberId::new([21; 16]), group: COLOMBO };
    let (heard, act) = (cases.heard, HearingAct::Heard);
    world.act(COLOMBO, Command::HearCase { record: heard, act }).unwrap();
    let seen_by = |me: Actor, day: &str, world: &mut World| {
        world.today = day.parse().unwrap();
        let person = Person::new(world, COLOMBO, "en");
        let scene = Scene { me, ..person.scene() };
        lines(&draw(&person.world.records, &scene, &Route::Today, &Draft::default()).unwrap())
    };
    let has = |lines: &[String], what: &str| lines.iter().any(|line| line.starts_with(what));
    let (founder, soon, later) = (actor(COLOMBO), "2026-11-22", "2026-12-31");
    // Sara told it; the founder hears it.
    assert!(has(&seen_by(founder, soon, &mut world), "Danger"));
    assert!(!has(&seen_by(sara, soon, &mut world), "Danger"));
    // What the founder told was made good; Sara hears it.
    assert!(!has(&seen_by(founder, soon, &mut world), "A question waits"), "it is asked a month later");
    assert!(has(&seen_by(founder, later, &mut world), "A question waits: are you safer? |  | Since"));
    assert!(!has(&seen_by(sara, later, &mut world), "A question waits"));
    assert!(has(&seen_by(sara, soon, &mut world), "Make good what was promised"));
    assert!(!has(&seen_by(founder, soon, &mut world), "Make good what was promised"));
}

#[test]
fn what_was_told_is_not_read_on_the_list() {
    let mut made = made();
    let screen = today(&mut Person::new(&mut made.world, COLOMBO, "en"));
    let of_cases = screen.lines().iter().filter(|line| line.label.value.contains("waits for an answer"));
    assert!(of_cases.clone().count() > 0 && of_cases.clone().all(|line| line.hint.is_none()));
    assert!(spoken(&screen).iter().all(|phrase| !phrase.value.contains("சந்தை")), "words of a case");
}

#[test]
fn every_line_opens_something_that_is_here() {
    let mut made = made();
    for group in [COLOMBO, CAIRO] {
        let lines = today(&mut Person::new(&mut made.world, group, "en")).lines().to_vec();
        assert!(!lines.is_empty());
        for line in lines {
            let mut person = Person::new(&mut made.world, group, "en");
            person.route = Route::Today;
            person.tap(&line.id);
            assert_ne!(person.screen().title.value, "Not on this phone", "{}", line.label.value);
        }
    }
}
