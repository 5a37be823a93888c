//! Letting phones in: who is offered what, and who gives the second word.

use weft_gallery::made::{awaited, made};
use weft_gallery::world::{CAIRO, COLOMBO, Person, World, actor};
use weft_model::command::Command;
use weft_model::standing::Actor;
use weft_screens::{Draft, Effect, Next, PeopleRoute, Route, Screen};

use crate::people::{seen_by, three};
use crate::work::ids;

fn sees(world: &mut World, me: Actor) -> Screen {
    seen_by(world, me, PeopleRoute::LetIn, &Draft::default())
}

#[test]
fn whoever_looks_after_a_group_lets_somebody_new_in_and_everybody_their_own_phone() {
    let (mut world, sara, _) = three();
    assert_eq!(ids(&sees(&mut world, sara)), ["request-own"]);
    let mut person = Person::new(&mut world, COLOMBO, "en");
    person.route = Route::People(PeopleRoute::Ours);
    person.tap("let-in");
    assert_eq!(ids(&person.screen()), ["request-new", "request-own"]);
    for id in ["request-new", "request-own"] {
        assert_eq!(person.tap(id), Next::Ask { effect: Effect::PickFile { id: id.to_owned() } });
    }
    // The last file of a founding, as long as some phone was not heard from.
    person.last_file = true;
    assert_eq!(ids(&person.screen()), ["request-new", "request-own", "last-again"]);
    assert!(matches!(person.tap("last-again"), Next::Ask { effect: Effect::SaveFile { .. } }));
}

#[test]
fn the_second_word_is_given_by_another_phone_than_the_first() {
    let (mut world, sara, asha) = three();
    let mid = awaited(&mut world, sara, sara, 45);
    // Whoever gave the first word does not give the second one, nor does somebody who looks after nothing.
    assert!(sees(&mut world, sara).lines().is_empty() && sees(&mut world, asha).lines().is_empty());
    for steward in [actor(COLOMBO), actor(CAIRO)] {
        assert_eq!(sees(&mut world, steward).lines().len(), 1);
    }
    let missing = seen_by(&mut world, asha, PeopleRoute::Vouch(mid), &Draft::default());
    assert!(missing.actions.is_empty());
    let mut person = Person::new(&mut world, COLOMBO, "en");
    person.route = Route::People(PeopleRoute::LetIn);
    let line = person.screen().lines()[0].id.clone();
    person.tap(&line);
    let Next::Do { command, .. } = person.tap("vouch") else { panic!("not said") };
    assert_eq!(command, Command::VouchDevice { device: mid });
    assert_eq!(person.route, Route::People(PeopleRoute::LetIn));
    assert!(person.screen().lines().is_empty(), "it belongs");
    assert!(person.world.membership.devices.contains_key(&mid));
}

/// A steward's first word needs the member's own as the second: nobody else's makes a phone theirs.
#[test]
fn two_who_look_after_groups_make_no_phone_anothers() {
    let (mut world, sara, _) = three();
    let mid = awaited(&mut world, actor(COLOMBO), sara, 46);
    assert!(sees(&mut world, actor(CAIRO)).lines().is_empty());
    let own = sees(&mut world, sara);
    assert_eq!(own.lines().len(), 1);
    assert_eq!(own.lines()[0].hint.as_ref().unwrap().value, "You");
    assert!(!world.membership.devices.contains_key(&mid));
}

#[test]
fn every_state_of_letting_in_is_in_the_gallery() {
    let made = made();
    let mut world = made.world;
    assert!(!sees(&mut world, actor(COLOMBO)).lines().is_empty());
}
