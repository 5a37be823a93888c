//! During a visit: the diary, closing a day, being heard from.

use weft_gallery::made::made;
use weft_gallery::made::visit::{act, acts};
use weft_gallery::world::{CAIRO, COLOMBO, Person, World, actor};
use weft_model::audience::Audience;
use weft_model::fold::State;
use weft_model::ids::{BoxKey, GroupId, PartnershipId, SignKey};
use weft_model::membership::{Founder, Genesis};
use weft_model::memory::MemoryRecords;
use weft_model::records::Records;
use weft_model::said::{Lang, Said, Words};
use weft_model::standing::Actor;
use weft_model::visit::{Invite, NotesArrived, Readers, VisitCommand, VisitFact, WriteNote};
use weft_screens::{Draft, Next, Route, Scene, VisitRoute};

use super::*;

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
fn two_who_travel_do_not_keep_the_words_for_each_other() {
    // Further members of the group at home; their devices are called like groups of the same numbers.
    let device = GroupId::new([4; 16]);
    let other = Actor { group: COLOMBO, ..actor(device) };
    let stays = Actor { group: COLOMBO, ..actor(GroupId::new([5; 16])) };
    let founder = |Actor { mid, member, group }: Actor, n: u8| Founder {
        group,
        name: Words::new("A group").unwrap(),
        member,
        mid,
        sign: SignKey::new([n; 32]),
        seal: BoxKey::new([n; 32]),
    };
    let genesis = Genesis {
        partnership: PartnershipId::new([9; 32]),
        founders: vec![founder(actor(COLOMBO), 1), founder(other, 4), founder(stays, 5), founder(actor(CAIRO), 2)],
        charter: Words::new("We answer each other.").unwrap(),
    };
    for both in [true, false] {
        let mut world = World::founded();
        world.records = MemoryRecords::new(&genesis);
        world.membership = world.records.past().now();
        let mut named = vec![actor(COLOMBO).member];
        named.extend(both.then_some(other.member));
        let invite = Invite { home: COLOMBO, named, from: day("2026-11-20"), to: day("2026-11-25") };
        let record = act(&mut world, CAIRO, VisitCommand::Invite(invite))[0];
        act(&mut world, COLOMBO, VisitCommand::Accept { record });
        let said = Said { lang: Lang::new("en").unwrap(), words: Words::new("We were there.").unwrap() };
        let note = WriteNote { record, on: world.today, readers: Readers::Both, said };
        act(&mut world, COLOMBO, VisitCommand::WriteNote(note));
        let note = acts(&world, record)[0];
        let (route, today) = (Route::Visit(VisitRoute::Said(record, note)), world.today);
        let person = Person::new(&mut world, COLOMBO, "en");
        let offers = |me, route: &Route, id: &str| {
            let scene = Scene { me, ..person.scene() };
            let screen = weft_screens::draw(&person.world.records, &scene, route, &Draft::default()).unwrap();
            ids(&screen).contains(&id.to_owned())
        };
        assert_eq!(offers(other, &route, "hold"), !both);
        assert!(offers(stays, &route, "hold"));
        let card = Route::Visit(VisitRoute::Card(record));
        assert_eq!(offers(stays, &card, "plan"), !both, "nobody could say whom of two it is for");
        assert!(offers(other, &card, "plan"), "for oneself, or for the only one");
        // Said all the same.
        let arrived = VisitFact::NotesArrived(NotesArrived { notes: vec![note], day: today });
        wrote(&mut world, device, (record, Audience::Partnership), arrived);
        let mut person = Person::new(&mut world, COLOMBO, "en");
        person.route = route;
        assert!(self::said(&person.screen()).contains("1 other person has said that they have this note."));
        person.tap("close");
        assert_eq!(ids(&person.screen()).contains(&"close".to_owned()), !both);
    }
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
    // Said too early, it does not keep anybody from giving word again.
    home.tap("check-in");
    assert_eq!(ids(&home.screen()), ["heard"]);

    let mut host = Person::new(&mut made.world, CAIRO, "en");
    assert!(!ids(&open(&mut host, during)).contains(&"check-in".to_owned()));
    host.route = Route::Visit(VisitRoute::CheckIn(during));
    assert_eq!(ids(&host.screen()), [""; 0]);
}
