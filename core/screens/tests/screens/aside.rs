//! What a removal set aside: who reads it, what letting it count says first, and what it does.

use weft_gallery::made::aside::make;
use weft_gallery::world::{CAIRO, COLOMBO, Person, World};
use weft_model::audience::Audience;
use weft_model::command::{Command, decide};
use weft_model::fact::LogPoint;
use weft_model::ids::{LogId, RecordId};
use weft_model::membership::{Cut, CutPoint};
use weft_model::records::Records;
use weft_model::standing::Actor;
use weft_screens::{Draft, Next, PeopleRoute, Route, Scene, Screen, draw};

use crate::work::{at, said};

fn line_ids(screen: &Screen) -> Vec<&str> {
    screen.lines().iter().map(|line| line.id.as_str()).collect()
}

/// Lets it count as the engine would: with where the record's last fact stands that was set aside.
fn accept(world: &mut World, record: RecordId) {
    let removed = *world.membership.removed.first().unwrap();
    let folded = world.records.record(&record).unwrap().unwrap();
    let places = world.records.written_past(&removed, &Default::default()).unwrap();
    let last = places.iter().filter(|one| folded.quarantined.contains(&one.fact)).map(|one| one.at.seq).max().unwrap();
    let at = LogPoint { log: LogId::new([5; 32]), seq: last };
    let point = CutPoint { at, chain: [0; 32] };
    let cut = Cut { audience: Audience::Partnership, mid: removed, points: vec![point], notices: Vec::new() };
    let accept = weft_model::membership::AcceptUpTo { record, held: vec![cut] };
    world.act(COLOMBO, Command::AcceptUpTo(accept)).unwrap();
}

#[test]
fn a_steward_lets_it_count_up_to_a_line_and_sees_first_what_goes_with_it() {
    let mut world = World::founded();
    let aside = make(&mut world, 45);
    let [first, second, third] = aside.records;
    let mut person = Person::new(&mut world, COLOMBO, "en");
    let list = at(&mut person, PeopleRoute::List);
    let line = list.lines().iter().find(|line| line.label.value.starts_with("Set aside")).unwrap();
    assert_eq!(line.status.as_ref().unwrap().value, "3 things");
    let id = line.id.clone();
    person.tap(&id);
    let screen = person.screen();
    // The last one stands first: with it goes everything.
    assert_eq!(line_ids(&screen), [third, second, first].map(|record| record.to_string()));
    assert_eq!(screen.lines()[1].label.value, "Visits");
    let hint = screen.lines()[0].hint.as_ref().unwrap().value.clone();
    assert_eq!(hint.replace(['\u{2068}', '\u{2069}'], ""), "3 pieces · 22 November 2026 by that phone’s clock");
    assert!(!said(&screen).contains("பாய்"), "what it says is read once it counts");
    person.tap(&third.to_string());
    let all = said(&person.screen());
    for words in ["Then all that was set aside counts:", "What we shared: 2", "Visits: 1", "cannot be undone"] {
        assert!(all.contains(words), "{words}: {all}");
    }
    at(&mut person, PeopleRoute::Accept(aside.removal, second));
    let some = said(&person.screen());
    assert!(some.contains("What it wrote later stays set aside") && some.contains("What we shared: 1"), "{some}");
    let Next::Do { command: Command::AcceptUpTo(accepted), .. } = person.tap("accept") else { panic!("not accepted") };
    assert_eq!(accepted.record, second);
    accept(person.world, second);
    let left = at(&mut person, PeopleRoute::Removal(aside.removal));
    assert_eq!(line_ids(&left), [third.to_string()]);
    assert!(person.world.records.record(&second).unwrap().unwrap().quarantined.is_empty());
    accept(person.world, third);
    assert_eq!(at(&mut person, PeopleRoute::Removal(aside.removal)).title.value, "Not on this phone", "it is over");
    assert!(at(&mut person, PeopleRoute::List).lines().iter().all(|line| !line.label.value.starts_with("Set aside")));
}

#[test]
fn other_members_read_how_much_it_is_and_other_groups_nothing_of_it() {
    let mut world = World::founded();
    let sara: Actor = world.join(COLOMBO, 21);
    let aside = make(&mut world, 45);
    let seen_by = |world: &mut World, me: Actor, route| {
        let person = Person::new(world, me.group, "en");
        let scene = Scene { me, ..person.scene() };
        draw(&person.world.records, &scene, &Route::People(route), &Draft::default()).unwrap()
    };
    let hers = seen_by(&mut world, sara, PeopleRoute::Removal(aside.removal));
    assert!(hers.actions.is_empty() && hers.lines().is_empty(), "a steward's to do");
    for words in ["What we shared: 2", "Visits: 1", "A steward of our group can let it count"] {
        assert!(said(&hers).contains(words), "{words}: {}", said(&hers));
    }
    let route = PeopleRoute::Accept(aside.removal, aside.records[0]);
    assert_eq!(seen_by(&mut world, sara, route).title.value, "Not on this phone");
    let mut there = Person::new(&mut world, CAIRO, "en");
    assert!(at(&mut there, PeopleRoute::List).lines().iter().all(|line| !line.label.value.starts_with("Set aside")));
    assert_eq!(at(&mut there, PeopleRoute::Removal(aside.removal)).title.value, "Not on this phone");
    // Nor would the model let them.
    let held = Vec::new();
    let accept = Command::AcceptUpTo(weft_model::membership::AcceptUpTo { record: aside.records[0], held });
    let context = weft_model::command::Context {
        actor: weft_gallery::world::actor(CAIRO),
        membership: std::rc::Rc::clone(&there.world.membership),
        today: there.world.today,
        fresh: [RecordId::new([9; 16]); 8],
        receipt: None,
        line_of: |case| case,
    };
    assert!(decide(&there.world.records, accept, &context).is_err());
}
