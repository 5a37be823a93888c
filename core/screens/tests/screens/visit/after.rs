//! After a visit: reports, promises, thanks, the nights; and what only home reads.

use weft_gallery::made::made;
use weft_gallery::made::visit::acts;
use weft_gallery::world::{CAIRO, COLOMBO, Person};
use weft_model::audience::Audience;
use weft_model::entry::EntryKind;
use weft_model::fold::State;
use weft_model::ids::RecordId;
use weft_model::records::Records;
use weft_model::visit::{Opened, VisitCommand, VisitFact};
use weft_screens::{Draft, LedgerRoute, Next, Route, VisitRoute};

use super::*;

#[test]
fn a_report_is_given_though_another_phone_opened_a_side_of_its_own() {
    let mut made = made();
    let (record, day) = (made.visits.over, day("2026-11-01"));
    let opened = Opened { visit: record, named: Vec::new(), from: day, to: day, day };
    let side = (RecordId::new([0; 16]), Audience::Group(COLOMBO));
    wrote(&mut made.world, COLOMBO, side, VisitFact::Opened(opened));
    let mut home = Person::new(&mut made.world, COLOMBO, "en");
    assert!(!said(&open(&mut home, record)).contains("Waiting for our report"));
}

#[test]
fn afterwards_both_report_once_promise_thank_and_the_nights_wait_for_the_host() {
    let mut made = made();
    let record = made.visits.waiting;
    let mut home = Person::new(&mut made.world, COLOMBO, "en");
    let card = open(&mut home, record);
    assert!(said(&card).contains("Waiting for our report. Its day was 3 November 2026"), "{}", said(&card));
    assert_eq!(ids(&card)[0], "report");
    assert!(card.actions[0].main);
    assert!(matches!(write(&mut home, record, "report", "We saw."), VisitCommand::Report(_)));
    assert!(!said(&home.screen()).contains("Waiting for our report"));
    assert!(!ids(&home.screen()).contains(&"report".to_owned()), "each group reports once");
    assert!(matches!(write(&mut home, record, "thanks", "Thank you."), VisitCommand::Thank(_)));
    assert!(matches!(write(&mut home, record, "debrief", "Two of us next time."), VisitCommand::Debrief(_)));
    home.tap("hosting");
    assert!(said(&home.screen()).contains("3 nights. It counts when نسيج القاهرة agrees."), "{}", said(&home.screen()));
    home.edit("words", "A room above the bakery.");
    assert!(matches!(done(home.tap("write")), VisitCommand::DraftHosting(_)));
    assert!(!ids(&home.screen()).contains(&"hosting".to_owned()), "drafted once");
    let nights = line(&home.screen(), "Hosting");
    assert_eq!(nights.hint.unwrap().value, "3 nights");
    home.tap(&nights.id);
    let Route::Ledger(LedgerRoute::Entry(entry)) = home.route else { panic!("{:?}", home.route) };
    let State::Entry(drafted) = home.world.records.record(&entry).unwrap().unwrap().state else { panic!() };
    assert_eq!(drafted.proposed.unwrap().3.kind, EntryKind::Hosting);

    let mut host = Person::new(&mut made.world, CAIRO, "en");
    let card = open(&mut host, record);
    assert_eq!(ids(&card), ["report", "promise", "thanks"], "the nights and looking back are home's");
    assert!(said(&card).contains("We saw.") && !said(&card).contains("Two of us next time."));
    assert!(matches!(write(&mut host, record, "report", "They came."), VisitCommand::Report(_)));
}

#[test]
fn a_promise_has_a_day_and_the_other_side_says_that_it_was_done() {
    let mut made = made();
    let record = made.visits.waiting;
    let mut home = Person::new(&mut made.world, COLOMBO, "en");
    open(&mut home, record);
    home.tap("promise");
    assert!(said(&home.screen()).contains("You answer for it."));
    home.edit("words", "We send the film.");
    pick(&mut home, "day", "2026-11-21");
    assert!(matches!(home.tap("write"), Next::Redraw { .. }), "that day is over");
    pick(&mut home, "day", "2026-11-30");
    let VisitCommand::MakePromise(promise) = done(home.tap("write")) else { panic!() };
    assert_eq!((promise.by, promise.owner), (day("2026-11-30"), None));
    let own = line(&home.screen(), "We send the film.");
    assert_eq!(own.status.unwrap().value, "By 30 November 2026");
    home.tap(&own.id);
    assert!(said(&home.screen()).contains("You answer for it."));
    assert_eq!(ids(&home.screen()), [""; 0], "nobody confirms what they promised");

    let mut host = Person::new(&mut made.world, CAIRO, "en");
    host.world.today = day("2026-12-01");
    let late = line(&open(&mut host, record), "We send the film.");
    assert_eq!(late.status.unwrap().value, "Not confirmed. Its day was 30 November 2026");
    host.tap(&late.id);
    assert!(said(&host.screen()).contains("Somebody of வலை Colombo answers for it."));
    let VisitCommand::ConfirmPromise { promise, .. } = done(host.tap("kept")) else { panic!() };
    assert_eq!(promise, acts(host.world, record)[0]);
    assert_eq!(line(&host.screen(), "We send the film.").status.unwrap().value, "Done");
    host.tap(&late.id);
    assert_eq!(ids(&host.screen()), [""; 0]);
}

#[test]
fn the_host_finds_nothing_of_what_only_home_reads() {
    let mut made = made();
    let before = made.visits.before;
    let visits = [&made.visits.before, &made.visits.during, &made.visits.over].map(|record| *record);
    let private = ["இரவில் சாலை மூடப்பட்டிருக்கும்.", "அடுத்த முறை இருவராகச் செல்வோம்.", "நான் களைப்பாக", "heard on"];
    let look = |person: &mut Person<'_>| visits.map(|record| said(&open(person, record))).concat();
    let mut home = Person::new(&mut made.world, COLOMBO, "en");
    let seen = look(&mut home);
    assert!(private.iter().all(|words| seen.contains(words)), "{seen}");
    home.route = Route::Search;
    home.edit("words", "இரவில் சாலை");
    let found = home.screen().lines()[0].clone();
    assert_eq!(found.id, before.to_string(), "found by its words, shown as the visit");
    home.tap(&found.id);
    assert_eq!(home.route, Route::Visit(VisitRoute::Card(before)));

    let mut host = Person::new(&mut made.world, CAIRO, "en");
    let seen = look(&mut host);
    assert!(private.iter().all(|words| !seen.contains(words)), "{seen}");
    host.route = Route::Search;
    host.draft = Draft::default();
    host.edit("words", "இரவில் சாலை");
    assert_eq!(host.screen().lines(), []);
}
