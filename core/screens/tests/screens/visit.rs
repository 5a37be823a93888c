//! What people do about visits becomes commands, what it became is drawn, and what only home reads is drawn only there.

use std::rc::Rc;

use weft_gallery::made::made;
use weft_gallery::made::visit::{act, acts, invited};
use weft_gallery::world::{CAIRO, COLOMBO, Person, World, actor};
use weft_model::command::Command;
use weft_model::day::Day;
use weft_model::entry::EntryKind;
use weft_model::fold::State;
use weft_model::ids::{GroupId, RecordId};
use weft_model::records::Records;
use weft_model::said::Words;
use weft_model::visit::{Readers, VisitCommand};
use weft_screens::{Control, Input, LedgerRoute, Line, Misuse, Next, Route, Screen, VisitRoute, spoken};

/// Everything on a screen, without the marks that set directions apart.
fn said(screen: &Screen) -> String {
    let said: Vec<String> = spoken(screen).into_iter().map(|phrase| phrase.value).collect();
    said.join("\n").replace(['\u{2068}', '\u{2069}'], "")
}

fn ids(screen: &Screen) -> Vec<String> {
    screen.actions.iter().map(|action| action.id.clone()).collect()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn pick(person: &mut Person<'_>, id: &str, day: &str) {
    person.input(&Input::Pick { widget: id.to_owned(), day: day.to_owned() });
}

/// Opens a visit's screen.
fn open(person: &mut Person<'_>, record: RecordId) -> Screen {
    person.route = Route::Visit(VisitRoute::Card(record));
    person.screen()
}

fn line(screen: &Screen, label: &str) -> Line {
    let found = screen.lines().iter().find(|line| line.label.value == label);
    found.unwrap_or_else(|| panic!("no {label} among {:?}", screen.lines())).clone()
}

/// What a tap does to a visit.
fn done(next: Next) -> VisitCommand {
    let Next::Do { command: Command::Visit(command), .. } = next else { panic!("not done: {next:?}") };
    command
}

/// Writes something by its form.
fn write(person: &mut Person<'_>, record: RecordId, action: &str, words: &str) -> VisitCommand {
    open(person, record);
    person.tap(action);
    person.edit("words", words);
    done(person.tap("write"))
}

/// A visit of Colombo's founder, by name, from the day before yesterday on.
fn under_way(world: &mut World) -> RecordId {
    let record = invited(world, CAIRO, COLOMBO, "2026-11-20", "2026-11-25");
    act(world, COLOMBO, VisitCommand::Accept { record });
    record
}

#[test]
fn a_group_invites_and_the_other_one_accepts() {
    let mut world = World::founded();
    let mut host = Person::new(&mut world, CAIRO, "en");
    host.tap("visits");
    assert!(said(&host.screen()).contains("No visit has been written down yet."));
    host.tap("invite");
    assert!(said(&host.screen()).contains("வலை Colombo visits نسيج القاهرة"), "{}", said(&host.screen()));
    assert!(matches!(host.tap("write"), Next::Redraw { .. }), "days are missing");
    pick(&mut host, "from", "2026-11-20");
    pick(&mut host, "to", "2026-11-19");
    assert!(matches!(host.tap("write"), Next::Redraw { .. }), "it would end before it begins");
    pick(&mut host, "to", "2028-11-19");
    assert!(matches!(host.tap("write"), Next::Redraw { .. }), "longer than what is planned as one");
    pick(&mut host, "to", "2026-11-25");
    let VisitCommand::Invite(invite) = done(host.tap("write")) else { panic!("not invited") };
    assert_eq!((invite.home, invite.from, invite.to), (COLOMBO, day("2026-11-20"), day("2026-11-25")));
    assert_eq!(invite.named, [], "whoever is its envoy comes");
    let Route::Visit(VisitRoute::Card(record)) = host.route else { panic!("{:?}", host.route) };
    assert_eq!(ids(&host.screen()), ["call-off"], "who invites does not accept");
    assert!(said(&host.screen()).contains("Waiting for an answer"));

    let mut home = Person::new(&mut world, COLOMBO, "en");
    home.tap("visits");
    let listed = home.screen().lines()[0].clone();
    assert_eq!(listed.status.unwrap().value, "Waiting for an answer");
    home.tap(&listed.id);
    assert_eq!(ids(&home.screen()), ["accept", "call-off"]);
    assert_eq!(done(home.tap("accept")), VisitCommand::Accept { record });
    assert!(said(&home.screen()).contains("Under way"));
    let ids = ids(&home.screen());
    assert_eq!(ids, ["question", "budget", "risk", "promise", "thanks", "call-off"]);
    // A member who is neither named nor an envoy keeps no diary and is not waited for.
    for action in ["note", "close", "check-in", "plan"] {
        assert_eq!(home.tap(action), Next::Refused { why: Misuse::NoSuchWidget }, "{action}");
    }
    assert!(!said(&home.screen()).contains("You are one of those who travel."));
}

#[test]
fn among_several_groups_one_is_chosen_and_the_others_only_read() {
    let mut world = World::founded();
    let third = GroupId::new([3; 16]);
    let mut membership = (*world.membership).clone();
    membership.groups.insert(third, Words::new("Tejedoras").unwrap());
    world.membership = Rc::new(membership);
    let mut host = Person::new(&mut world, CAIRO, "en");
    host.route = Route::Visit(VisitRoute::Invite);
    pick(&mut host, "from", "2026-12-01");
    pick(&mut host, "to", "2026-12-02");
    assert!(matches!(host.tap("write"), Next::Redraw { .. }), "whom is not said");
    assert_eq!(
        host.choose("home", &CAIRO.to_string()),
        Next::Refused { why: Misuse::NotAValue },
        "nobody visits itself"
    );
    host.choose("home", &COLOMBO.to_string());
    let VisitCommand::Invite(invite) = done(host.tap("write")) else { panic!("not invited") };
    assert_eq!(invite.home, COLOMBO);
    let Route::Visit(VisitRoute::Card(record)) = host.route else { panic!("{:?}", host.route) };
    act(&mut world, COLOMBO, VisitCommand::Accept { record });
    let mut reader = Person::new(&mut world, third, "en");
    let card = open(&mut reader, record);
    assert!(said(&card).contains("Agreed by both"));
    assert_eq!(ids(&card), [""; 0]);
}

#[test]
fn an_invitation_whose_days_are_over_is_not_accepted_any_more() {
    let mut world = World::founded();
    let record = invited(&mut world, CAIRO, COLOMBO, "2026-11-20", "2026-11-25");
    world.today = day("2026-11-26");
    let mut home = Person::new(&mut world, COLOMBO, "en");
    assert_eq!(ids(&open(&mut home, record)), ["call-off"]);
}

#[test]
fn a_condition_is_set_by_the_host_and_accepted_by_those_who_come() {
    let mut world = World::founded();
    let record = under_way(&mut world);
    let mut host = Person::new(&mut world, CAIRO, "ar");
    assert!(ids(&open(&mut host, record)).contains(&"condition".to_owned()));
    let VisitCommand::SetCondition(say) = write(&mut host, record, "condition", "لا صور للبيت.") else {
        panic!()
    };
    assert_eq!((say.record, say.said.lang.as_str()), (record, "ar"));
    let own = line(&host.screen(), "لا صور للبيت.");
    host.tap(&own.id);
    assert_eq!(ids(&host.screen()), [""; 0], "who sets a condition does not accept it");

    let mut home = Person::new(&mut world, COLOMBO, "en");
    let card = open(&mut home, record);
    assert!(!ids(&card).contains(&"condition".to_owned()), "it is for the host to set one");
    assert!(!ids(&card).contains(&"note".to_owned()), "no note before the conditions are accepted");
    assert!(said(&card).contains("1 condition is not accepted yet."), "{}", said(&card));
    let line = line(&card, "لا صور للبيت.");
    assert_eq!(line.status.unwrap().value, "Not accepted yet");
    home.tap(&line.id);
    let screen = home.screen();
    assert_eq!(screen.widgets().next().unwrap().label.lang, "ar", "a condition stays in its own language");
    assert_eq!(screen.actions[0].hint.as_ref().unwrap().value, "This cannot be taken back.");
    let VisitCommand::AcceptCondition { condition, .. } = done(home.tap("accept")) else { panic!() };
    assert_eq!(condition.to_string(), line.id);
    assert!(said(&home.screen()).contains("வலை Colombo accepted"), "{}", said(&home.screen()));
    assert!(ids(&home.screen()).contains(&"note".to_owned()));
    home.tap(&line.id);
    assert_eq!(ids(&home.screen()), [""; 0], "accepted once");
}

#[test]
fn words_of_a_day_go_only_once_somebody_who_stays_has_them() {
    let mut world = World::founded();
    let record = under_way(&mut world);
    let today = world.today;
    let mut home = Person::new(&mut world, COLOMBO, "en");
    let note = |person: &mut Person<'_>, on: &str, readers: &str, words: &str| {
        open(person, record);
        person.tap("note");
        person.edit("words", words);
        pick(person, "day", on);
        person.choose("readers", readers);
        person.tap("write")
    };
    for wrong in ["2026-11-19", "2026-11-23"] {
        assert!(matches!(note(&mut home, wrong, "both", "x"), Next::Redraw { .. }), "{wrong}");
    }
    let VisitCommand::WriteNote(written) = done(note(&mut home, "2026-11-21", "both", "We were at the market.")) else {
        panic!()
    };
    assert_eq!((written.on, written.readers), (day("2026-11-21"), Readers::Both));
    let VisitCommand::WriteNote(own) = done(note(&mut home, "2026-11-22", "home", "I am tired.")) else { panic!() };
    assert_eq!((own.on, own.readers), (today, Readers::Home));
    let market = line(&home.screen(), "We were at the market.").id;
    let tired = line(&home.screen(), "I am tired.");
    assert!(tired.hint.unwrap().value.contains("Only"), "only home reads it");

    // Nobody has said that they have it.
    home.tap("close");
    assert_eq!(home.route, Route::Visit(VisitRoute::Close(record, day("2026-11-21"))));
    assert_eq!(ids(&home.screen()), [""; 0]);
    assert!(said(&home.screen()).contains("Not yet."));
    open(&mut home, record);
    home.tap(&market);
    assert!(said(&home.screen()).contains("Nobody else has said yet that they have this note."));
    assert_eq!(ids(&home.screen()), ["close"], "nobody confirms their own");

    let mut host = Person::new(&mut world, CAIRO, "en");
    assert!(!said(&open(&mut host, record)).contains("I am tired."));
    host.route = Route::Visit(VisitRoute::Said(record, tired.id.parse().unwrap()));
    assert_eq!(host.screen().title.value, "Not on this phone");
    open(&mut host, record);
    host.tap(&market);
    assert_eq!(ids(&host.screen()), ["hold"]);
    assert_eq!(done(host.tap("hold")), VisitCommand::ConfirmNotes { record, on: day("2026-11-21") });
    host.tap(&market);
    assert_eq!(ids(&host.screen()), [""; 0], "said once");

    let mut home = Person::new(&mut world, COLOMBO, "en");
    open(&mut home, record);
    home.tap(&market);
    assert!(said(&home.screen()).contains("1 other person has said that they have this note."));
    home.tap("close");
    let close = home.screen();
    assert!(said(&close).contains("are removed from this phone"), "{}", said(&close));
    assert_eq!(close.actions[0].hint.as_ref().unwrap().value, "This cannot be taken back.");
    assert_eq!(done(home.tap("close")), VisitCommand::CloseDay { record, on: day("2026-11-21") });
    assert!(matches!(note(&mut home, "2026-11-21", "both", "Too late."), Next::Redraw { .. }), "that day is closed");
    // On their own phone the words are gone then; only the other day can still be closed.
    let State::Visit(visit) = home.world.records.record(&record).unwrap().unwrap().state else { panic!() };
    home.world.records.erase(&visit.told[0].words.unwrap().fact);
    open(&mut home, record);
    home.tap("close");
    assert_eq!(home.route, Route::Visit(VisitRoute::Close(record, today)));
    assert_eq!(ids(&home.screen()), [""; 0], "what only home reads the host has not confirmed");
}

#[test]
fn each_side_says_what_it_pays_in_its_own_currency() {
    let mut world = World::founded();
    let record = under_way(&mut world);
    let mut host = Person::new(&mut world, CAIRO, "en");
    open(&mut host, record);
    host.tap("budget");
    host.edit("words", "The room.");
    host.edit("currency", "egp");
    host.edit("amount", "12.345");
    assert!(matches!(host.tap("write"), Next::Redraw { .. }), "there is no coin as small as that");
    host.edit("amount", "١٢٫٥");
    let VisitCommand::StateBudget(line) = done(host.tap("write")) else { panic!() };
    assert_eq!((line.amount, String::from(line.currency)), (1_250, "EGP".to_owned()));
    let mut home = Person::new(&mut world, COLOMBO, "en");
    let line = self::line(&open(&mut home, record), "The room.");
    assert!(line.hint.unwrap().value.starts_with("EGP 12.50"));
}

#[test]
fn days_to_be_heard_from_are_agreed_by_home_alone() {
    let mut world = World::founded();
    let record = under_way(&mut world);
    let mut home = Person::new(&mut world, COLOMBO, "en");
    open(&mut home, record);
    home.tap("plan");
    let form = home.screen();
    let days = form.widgets().find(|widget| widget.id == "days").unwrap();
    let Control::Checklist { tiles } = &days.control else { panic!("no days") };
    let offered: Vec<&str> = tiles.iter().map(|tile| tile.id.as_str()).collect();
    assert_eq!(offered, ["2026-11-22", "2026-11-23", "2026-11-24", "2026-11-25"], "what is over is not offered");
    home.tick("days", "2026-11-23");
    home.tick("days", "2026-11-25");
    assert!(matches!(home.tap("write"), Next::Redraw { .. }), "how late is still in time has to be said");
    home.choose("grace", "one");
    let VisitCommand::PlanCheckIns(plan) = done(home.tap("write")) else { panic!() };
    assert_eq!((plan.member, plan.grace), (actor(COLOMBO).member, 1));
    assert_eq!(plan.days, ["2026-11-23", "2026-11-25"].map(day));
    assert!(said(&home.screen()).contains("To be heard from on 25 November 2026"));
    let mut host = Person::new(&mut world, CAIRO, "en");
    assert!(!ids(&open(&mut host, record)).contains(&"plan".to_owned()));
    host.route = Route::Visit(VisitRoute::Plan(record));
    assert_eq!(ids(&host.screen()), [""; 0]);
}

#[test]
fn who_travels_is_heard_from_until_they_are_home_again() {
    let mut made = made();
    let during = made.visits.during;
    let mut home = Person::new(&mut made.world, COLOMBO, "en");
    let card = open(&mut home, during);
    let text = said(&card);
    for words in [
        "You are one of those who travel.",
        "For 19 November 2026: heard on 19 November 2026",
        "For 20 November 2026: nothing heard here",
        "To be heard from by 22 November 2026",
        "To be heard from on 24 November 2026",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    home.tap("check-in");
    assert!(said(&home.screen()).contains("It never sees where you are."));
    assert_eq!(done(home.tap("heard")), VisitCommand::CheckIn { record: during, returned: false });
    let text = said(&home.screen());
    assert!(text.contains("For 20 November 2026: heard on 22 November 2026"), "{text}");
    assert!(text.contains("For 22 November 2026: heard on 22 November 2026"));
    home.tap("check-in");
    let screen = home.screen();
    let again = screen.actions.iter().find(|action| action.id == "home").unwrap();
    assert_eq!(again.hint.as_ref().unwrap().value, "Nobody then waits to hear from you.");
    assert_eq!(done(home.tap("home")), VisitCommand::CheckIn { record: during, returned: true });
    assert!(!said(&home.screen()).contains("24 November 2026"), "nobody waits any more");
    assert_eq!(home.tap("check-in"), Next::Refused { why: Misuse::NoSuchWidget });

    let mut host = Person::new(&mut made.world, CAIRO, "en");
    assert!(!ids(&open(&mut host, during)).contains(&"check-in".to_owned()));
    host.route = Route::Visit(VisitRoute::CheckIn(during));
    assert_eq!(ids(&host.screen()), [""; 0]);
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
    assert_eq!(late.status.unwrap().value, "Not confirmed by 30 November 2026");
    host.tap(&late.id);
    assert!(said(&host.screen()).contains("Somebody of வலை Colombo answers for it."));
    let VisitCommand::ConfirmPromise { promise, .. } = done(host.tap("kept")) else { panic!() };
    assert_eq!(promise, acts(host.world, record)[0]);
    assert_eq!(line(&host.screen(), "We send the film.").status.unwrap().value, "Done");
    host.tap(&late.id);
    assert_eq!(ids(&host.screen()), [""; 0]);
}

#[test]
fn calling_off_asks_first_and_leaves_what_was_written() {
    let mut made = made();
    let record = made.visits.before;
    let mut host = Person::new(&mut made.world, CAIRO, "en");
    open(&mut host, record);
    assert!(matches!(host.tap("call-off"), Next::Go { .. }), "it asks first");
    let ask = host.screen();
    assert_eq!(ask.title.value, "Call the visit off?");
    assert_eq!(ask.actions[0].hint.as_ref().unwrap().value, "This cannot be taken back.");
    assert_eq!(done(host.tap("call-off")), VisitCommand::CallOff { record });
    let text = said(&host.screen());
    assert!(text.contains("نسيج القاهرة called it off on 22 November 2026"), "{text}");
    assert!(text.contains("No pictures of the house."));
    assert!(!text.contains("not accepted yet. Until then"), "nothing waits any more");
    for gone in ["call-off", "condition", "question"] {
        assert!(!ids(&host.screen()).contains(&gone.to_owned()), "{gone}");
    }
    let mut home = Person::new(&mut made.world, COLOMBO, "en");
    let card = open(&mut home, record);
    assert!(ids(&card).contains(&"check-in".to_owned()), "somebody may be on the way");
    home.tap(&line(&card, "No pictures of the house.").id);
    assert_eq!(ids(&home.screen()), [""; 0], "there is nothing to accept any more");
}

#[test]
fn the_host_finds_nothing_of_what_only_home_reads() {
    let mut made = made();
    let before = made.visits.before;
    let visits = [&made.visits.before, &made.visits.during, &made.visits.over].map(|record| *record);
    let private = ["The road is closed at night.", "Next time two of us travel.", "நான் களைப்பாக", "heard on"];
    let look = |person: &mut Person<'_>| visits.map(|record| said(&open(person, record))).concat();
    let mut home = Person::new(&mut made.world, COLOMBO, "en");
    let seen = look(&mut home);
    assert!(private.iter().all(|words| seen.contains(words)), "{seen}");
    home.route = Route::Search;
    home.edit("words", "road closed");
    let found = home.screen().lines()[0].clone();
    assert_eq!(found.id, before.to_string(), "found by its words, shown as the visit");
    home.tap(&found.id);
    assert_eq!(home.route, Route::Visit(VisitRoute::Card(before)));

    let mut host = Person::new(&mut made.world, CAIRO, "en");
    let seen = look(&mut host);
    assert!(private.iter().all(|words| !seen.contains(words)), "{seen}");
    host.route = Route::Search;
    host.draft = weft_screens::Draft::default();
    host.edit("words", "road closed");
    assert_eq!(host.screen().lines(), []);
}

#[test]
fn what_is_contested_says_so_and_goes_no_further() {
    let mut made = made();
    let record = made.visits.contested;
    for group in [COLOMBO, CAIRO] {
        let mut person = Person::new(&mut made.world, group, "en");
        let card = open(&mut person, record);
        assert!(said(&card).contains("two invitations that do not fit together"));
        let only = if group == COLOMBO { vec!["check-in"] } else { Vec::new() };
        assert_eq!(ids(&card), only);
    }
}
