//! How a group hears: every member reads it, a steward changes it, and whoever tells something sees what follows from it.

use weft_gallery::made::made;
use weft_gallery::world::{CAIRO, COLOMBO, Person, World, actor};
use weft_model::command::Command;
use weft_model::membership::HearingDays;
use weft_screens::{CaseRoute, Next, PeopleRoute, Route, TellStep};

use crate::work::{at, said};

#[test]
fn a_steward_names_other_groups_and_days_and_what_they_do_not_touch_stays() {
    let mut made = made();
    let mut person = Person::new(&mut made.world, COLOMBO, "en");
    at(&mut person, PeopleRoute::Ours);
    person.tap("hearing");
    let screen = said(&person.screen());
    for words in ["نسيج القاهرة · can hear it: 2", "Answer within 1 day", "Our group has set no others"] {
        assert!(screen.contains(words), "{words}: {screen}");
    }
    person.tap("change");
    assert_eq!(person.screen().tiles().filter(|tile| tile.chosen).count(), 2, "as it is now: Cairo, the usual days");
    person.choose("days", "own");
    person.edit("danger", "9");
    assert!(matches!(person.tap("write"), Next::Redraw { .. }), "danger is not the last to be answered");
    person.edit("danger", "٢");
    person.edit("soon", "4");
    person.edit("can-wait", "10");
    let Next::Do { command: Command::SetHearing(set), .. } = person.tap("write") else { panic!("not set") };
    assert_eq!(set.days, Some(HearingDays { can_wait: 10, soon: 4, danger: 2 }));
    assert_eq!(set.outside.len(), 2, "who was named stays named");
    let screen = said(&person.screen());
    assert!(screen.contains("Answer within 10 days") && screen.contains("Our group agreed on these days"), "{screen}");
    // Whoever tells something sees the same days where they say how soon they need an answer.
    at(&mut person, CaseRoute::Tell(TellStep::About));
    person.choose("urgency", "danger");
    let about = said(&person.screen());
    assert!(about.contains("Answer within 2 days") && about.contains("Our group agreed on these days"), "{about}");
}

#[test]
fn nobody_outside_is_said_to_be_too_few_and_only_a_steward_changes_it() {
    let mut world = World::founded();
    let sara = world.join(COLOMBO, 21);
    let mut person = Person::new(&mut world, COLOMBO, "en");
    let screen = at(&mut person, PeopleRoute::Hearing);
    assert!(said(&screen).contains("Two people of other groups have to be named"), "{}", said(&screen));
    person.tap("change");
    assert!(said(&person.screen()).contains("In no other group is there anybody"));
    let scene = weft_screens::Scene { me: sara, ..person.scene() };
    let route = |route| Route::People(route);
    let draw = |to| weft_screens::draw(&person.world.records, &scene, &route(to), &person.draft).unwrap();
    assert!(draw(PeopleRoute::Hearing).actions.is_empty());
    assert_eq!(draw(PeopleRoute::HearingChange).title.value, "Not on this phone");
}

#[test]
fn whoever_tells_may_choose_those_of_another_group_first() {
    let mut made = made();
    let outside = made.world.membership.hearing[&COLOMBO].outside.clone();
    let mut person = Person::new(&mut made.world, COLOMBO, "en");
    person.draft = person.draft.with("what", "x").with("about", "money").with("urgency", "soon").with("for", "myself");
    at(&mut person, CaseRoute::Tell(TellStep::Who));
    person.choose("name", "own");
    person.choose("never", "nobody");
    assert!(said(&person.screen()).contains("Colombo are chosen to hear it"));
    person.tick("where", "outside");
    let screen = said(&person.screen());
    assert!(
        screen.contains("2 people of نسيج القاهرة are chosen to hear it") && !screen.contains("Colombo are chosen")
    );
    person.choose("never", "far");
    let far = person.screen();
    assert!(far.widgets().all(|widget| widget.id != "where"), "they are excluded now");
    assert!(
        said(&far).contains("Colombo") && said(&far).contains("chosen to hear it"),
        "a tick that is not shown asks for nothing"
    );
    person.choose("never", "nobody");
    person.tap("next");
    let Next::Do { command: Command::FileCase(filed), .. } = person.tap("next") else { panic!("not told") };
    assert!(filed.outside && filed.never.is_empty());
    let id = person.route.record().unwrap();
    let record = weft_model::records::Records::record(&person.world.records, &id).unwrap().unwrap();
    let weft_model::fold::State::Case(case) = &record.state else { panic!("a case") };
    let mut heard_by = case.filings[0].filed.listeners.clone();
    heard_by.sort_unstable();
    assert_eq!(heard_by, outside);
    // Where a group names nobody, nothing of it is offered.
    let mut there = Person::new(&mut made.world, CAIRO, "en");
    assert_eq!(there.scene().me, actor(CAIRO));
    there.draft = there.draft.with("never", "nobody");
    assert!(at(&mut there, CaseRoute::Tell(TellStep::Who)).widgets().all(|widget| widget.id != "where"));
}
