//! Things outside Weft that carry a number: asked for, kept, handed out and recalled.

use weft_gallery::made::made;
use weft_gallery::world::{CAIRO, COLOMBO, Person, World};
use weft_model::artefact::Concerns;
use weft_model::command::Command;
use weft_model::consent::ForWhom;
use weft_model::ids::RecordId;
use weft_screens::{ConsentRoute, Exchange, Next, NumberRoute, Refused, Route, Scene, Told, draw};

use crate::work::{ask, hand_over, ids, said, widget};

/// Asks "may I use this number, for whom?" by way of the screens.
fn asks(person: &mut Person<'_>, number: &str, (scope, whom, purpose): (&str, &str, &str)) -> String {
    person.route = ConsentRoute::List.into();
    person.tap("number");
    person.edit("number", number);
    person.choose("scope", scope);
    person.choose("whom", whom);
    person.choose("purpose", purpose);
    person.tap("look");
    assert_eq!(person.route.name(), "number-answer");
    said(&person.screen())
}

/// Somebody is asked for the group's own work, and says yes.
fn yes(world: &mut World) -> RecordId {
    let mut person = Person::new(world, COLOMBO, "en");
    let record = ask(&mut person, "adult");
    hand_over(&mut person);
    person.choose("teach-back", "understood");
    person.tap("next");
    for scope in ["document", "film"] {
        person.choose(&format!("answer-{scope}"), "yes");
        person.tap("next");
    }
    person.tap("write");
    record
}

#[test]
fn a_number_is_kept_from_the_persons_card_and_asked_for() {
    let mut world = World::founded();
    let (shown, other) = (yes(&mut world), yes(&mut world));
    let mut person = Person::new(&mut world, COLOMBO, "en");
    person.route = ConsentRoute::Card(shown).into();
    person.tap("keep-number");
    let tiles = widget(&person.screen(), "which").control.tiles().to_vec();
    assert_eq!(tiles.iter().filter(|tile| tile.chosen).count(), 1);
    assert!(tiles.iter().all(|tile| tile.label.value == "Nimala"), "the group knows whom it asked");
    person.tap("write");
    assert_eq!(person.route.name(), "number-add", "what it is has to be said");
    person.edit("number", "1٧");
    person.choose("kind", "film");
    let Next::Do { command: Command::AddNumbered(kept), .. } = person.tap("write") else { panic!("not kept") };
    assert_eq!((kept.number, kept.concerns), (17, Concerns::People(vec![shown])));
    assert!(matches!(person.route, Route::Number(NumberRoute::Thing(_))));
    assert_eq!(person.screen().title.value, "Film 17");
    assert!(said(&person.screen()).contains("Consents it needs: 1"));
    assert!(ids(&person.screen()).is_empty(), "nobody said that anybody may see it");
    person.route = NumberRoute::Add.into();
    person.draft = weft_screens::Draft::default().with("number", "17").with("kind", "photo").with("shows", "nobody");
    person.tap("write");
    assert_eq!(person.told, Some(Told::Refused(Refused::AlreadySo)), "a group counts each number once");
    person.draft = person.draft.with("shows", "people");
    person.tap("write");
    assert!(said(&person.screen()).contains("Choose"), "somebody has to be named: {}", said(&person.screen()));
    person.draft = weft_screens::Draft::default();

    let inside = asks(&mut person, "17", ("document", "partnership", "work"));
    assert!(
        inside.contains("வலை Colombo: yes, you may") && inside.contains("As known on 22 November 2026"),
        "{inside}"
    );
    for using in [("document", "public", "work"), ("document", "partnership", "campaign"), ("share", "group", "work")] {
        let answer = asks(&mut person, "17", using);
        assert!(answer.contains("வலை Colombo: not allowed\nNo yes covers this use."), "{answer}");
    }
    let unknown = asks(&mut person, "3", ("document", "partnership", "work"));
    assert!(unknown.contains("Not allowed") && person.screen().lines().is_empty());
    // "Only our group" is the group that asked, on whichever phone it is asked.
    let mut there = Person::new(&mut world, CAIRO, "en");
    assert!(asks(&mut there, "17", ("document", "partnership", "work")).contains("yes, you may"));
    assert!(asks(&mut there, "17", ("document", "group", "work")).contains("not allowed"));
    assert!(!asks(&mut there, "17", ("document", "group", "work")).contains("Nimala"));
    // Another's no, or a closing, stops it with a reason whoever reads the consents may know.
    world.act(CAIRO, Command::SuspendConsent { record: shown }).unwrap();
    let mut person = Person::new(&mut world, COLOMBO, "en");
    let closed = asks(&mut person, "17", ("document", "partnership", "work"));
    assert!(closed.contains("not allowed\nSomebody closed it for now."), "{closed}");
    let _ = other;
}

#[test]
fn an_answer_says_how_much_was_heard() {
    let mut made = made();
    let person = Person::new(&mut made.world, COLOMBO, "en");
    let exchange = Exchange { heard: 2, devices: 5, ..Exchange::default() };
    let using = weft_model::gate::Use {
        scope: weft_model::consent::Scope::Film,
        for_whom: ForWhom::Public,
        purpose: weft_model::consent::Purpose::Report,
    };
    let scene = Scene { exchange, ..person.scene() };
    let route = NumberRoute::Answer(17, using).into();
    let screen = draw(&person.world.records, &scene, &route, &person.draft).unwrap();
    let known = "As known on 22 November 2026, heard from 2 of 5 other phones";
    assert_eq!(widget(&screen, "known").label.value, known);
}

#[test]
fn what_is_handed_out_is_recalled_by_those_who_handed_it_out() {
    let mut made = made();
    let (film, open) = (made.consents.film, made.consents.open);
    let mut person = Person::new(&mut made.world, COLOMBO, "en");
    person.route = NumberRoute::Thing(film).into();
    person.tap("out");
    person.edit("who", "Radio Vanni");
    person.choose("agreed", "no");
    let uses = widget(&person.screen(), "use").control.tiles().to_vec();
    let names: Vec<&str> = uses.iter().map(|tile| tile.id.as_str()).collect();
    assert_eq!(names, ["document-report", "film-report"], "only what somebody said yes to");
    person.choose("use", "film-report");
    person.tap("write");
    assert!(said(&person.screen()).contains("Without their word it does not go."));
    person.choose("agreed", "yes");
    let Next::Do { command: Command::HandOut(out), .. } = person.tap("write") else { panic!("not handed out") };
    assert!(out.agreed_to_recall && out.artefact == film && out.recipient.words.as_str() == "Radio Vanni");
    assert_eq!(person.told, Some(Told::Saved));
    assert!(said(&person.screen()).contains("Radio Vanni, since 22 November 2026"));
    person.route = ConsentRoute::Card(open).into();
    assert!(!ids(&person.screen()).iter().any(|id| id.starts_with("recall")), "nothing was taken back");

    made.world.act(CAIRO, Command::SuspendConsent { record: open }).unwrap();
    let mut there = Person::new(&mut made.world, CAIRO, "en");
    there.route = ConsentRoute::Card(open).into();
    assert!(said(&there.screen()).contains("Not told yet that it is closed"));
    assert!(!ids(&there.screen()).iter().any(|id| id.starts_with("recall")), "the others handed it out");
    let mut person = Person::new(&mut made.world, COLOMBO, "en");
    person.tap("today");
    let recall = format!("{open}.Recall");
    assert!(person.screen().lines().iter().any(|line| line.id == recall), "today leads there");
    person.tap(&recall);
    for who in ["வானொலி நிலையம்", "Radio Vanni"] {
        let label = format!("Tell {who}");
        let action = person.screen().actions.iter().find(|action| action.label.value.contains(who)).cloned();
        person.tap(&action.unwrap_or_else(|| panic!("no {label}")).id);
        assert!(said(&person.screen()).contains("Weft cannot reach them."));
        assert!(matches!(person.tap("told"), Next::Do { command: Command::RecallSent { .. }, .. }));
    }
    assert!(!ids(&person.screen()).iter().any(|id| id.starts_with("recall")));
    assert!(said(&person.screen()).contains("Told on 22 November 2026 to take it down"));
    // What nobody may hand out is not offered.
    for thing in [film, made.consents.nobody] {
        let mut person = Person::new(&mut made.world, COLOMBO, "en");
        person.route = NumberRoute::Thing(thing).into();
        assert!(ids(&person.screen()).is_empty());
        person.route = NumberRoute::Out(thing).into();
        assert!(person.screen().actions.is_empty());
    }
}
