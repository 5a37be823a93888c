//! What does not agree: where it is told, in which words, and to whom; what it leads to, and when it is over.

use weft_gallery::made::{conflict, made};
use weft_gallery::world::{CAIRO, COLOMBO, Person, World};
use weft_model::command::Command;
use weft_model::ids::{GroupId, MemberId, Mid};
use weft_model::standing::Actor;
use weft_screens::{ConsentRoute, LedgerRoute, PeopleRoute, Route, Screen, Tone, spoken};

fn seen(world: &mut World, group: GroupId) -> Screen {
    let mut person = Person::new(world, group, "en");
    person.route = Route::Conflicts;
    person.screen()
}

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// What is said on the lines.
fn said(screen: &Screen) -> Vec<String> {
    screen.lines().iter().map(|line| plain(&line.hint.as_ref().unwrap().value)).collect()
}

/// Whether more leads there, and whether Today does.
fn told(world: &mut World, group: GroupId) -> (bool, bool) {
    let leads = |route, world: &mut World| {
        let mut person = Person::new(world, group, "en");
        person.route = route;
        person.screen().lines().iter().any(|line| line.id == "conflicts")
    };
    (leads(Route::More, world), leads(Route::Today, world))
}

/// Taps the only line that begins so.
fn tap(world: &mut World, group: GroupId, begins: &str) -> Route {
    let screen = seen(world, group);
    let lines: Vec<_> =
        screen.lines().iter().filter(|line| plain(&line.hint.as_ref().unwrap().value).starts_with(begins)).collect();
    assert_eq!(lines.len(), 1, "{begins}: {:?}", said(&screen));
    let mut person = Person::new(world, group, "en");
    person.route = Route::Conflicts;
    person.tap(&lines[0].id);
    person.route
}

#[test]
fn where_everything_agrees_nothing_leads_there() {
    let mut world = World::founded();
    assert_eq!((told(&mut world, COLOMBO), told(&mut world, CAIRO)), ((false, false), (false, false)));
    let screen = seen(&mut world, COLOMBO);
    assert!(screen.lines().is_empty());
    assert!(spoken(&screen).iter().any(|phrase| phrase.value == "All that is here fits together."));
}

#[test]
fn a_yes_that_lost_says_what_holds_and_opens_the_consent_of_those_who_asked() {
    let mut world = World::founded();
    let [beside_no, beside_closing, beside_withdrawal] = conflict::lost_yeses(&mut world);
    let screen = seen(&mut world, COLOMBO);
    let all = said(&screen);
    assert_eq!(all.len(), 3, "{all:?}");
    let no = "A yes was written on 22 November 2026 and a no on 22 November 2026. Neither phone knew of the other. The no holds.";
    assert!(all.iter().any(|said| said.starts_with(no)), "{all:?}");
    assert!(
        screen
            .lines()
            .iter()
            .all(|line| line.status.as_ref().is_some_and(|scope| scope.value == "Film and record a voice"))
    );
    for (begins, record) in [
        ("A yes was written on 22 November 2026 and a no", beside_no),
        ("A yes was written on 22 November 2026. Another phone had closed", beside_closing),
        ("A yes was written on 22 November 2026. On ", beside_withdrawal),
    ] {
        assert_eq!(tap(&mut world, COLOMBO, begins), Route::Consent(ConsentRoute::Card(record)));
    }
    assert_eq!(told(&mut world, COLOMBO), (true, true));
    assert_eq!(told(&mut world, CAIRO), (false, false), "those who did not ask hold nothing against anybody");
    world.today = world.today.plus(31);
    assert_eq!(told(&mut world, COLOMBO), (true, false), "nobody is pressed to ask again");
}

#[test]
fn two_answers_are_told_to_both_groups_until_one_is_taken_back() {
    let mut world = World::founded();
    let record = conflict::two_answers(&mut world);
    for group in [COLOMBO, CAIRO] {
        let begins = "Some in نسيج القاهرة agreed to this and others did not.";
        assert_eq!(tap(&mut world, group, begins), Route::Ledger(LedgerRoute::Entry(record)));
        assert_eq!(told(&mut world, group), (true, true));
    }
    world.act(CAIRO, Command::TakeBackDispute { record }).unwrap();
    assert_eq!((told(&mut world, COLOMBO), told(&mut world, CAIRO)), ((false, false), (false, false)));
}

#[test]
fn two_corrections_lead_to_one_of_them_where_it_can_be_put_right() {
    let mut world = World::founded();
    let corrections = conflict::two_corrections(&mut world);
    let Route::Ledger(LedgerRoute::Entry(opened)) = tap(&mut world, COLOMBO, "Two entries were agreed to") else {
        panic!("an entry");
    };
    assert!(corrections.contains(&opened));
    let mut person = Person::new(&mut world, COLOMBO, "en");
    person.route = LedgerRoute::Entry(opened).into();
    assert!(person.screen().actions.iter().any(|action| action.id == "right"), "it can be put right there");
    person.tap("right");
    person.edit("because", "Counted twice.");
    person.choose("instead", "nothing");
    person.tap("next");
    assert_eq!(told(&mut world, COLOMBO), (true, true), "the other group has not agreed");
    world.act(CAIRO, Command::AgreeReversal { record: opened }).unwrap();
    assert_eq!(told(&mut world, COLOMBO), (false, false));
}

#[test]
fn two_reviews_of_the_same_months_lead_to_one_of_them() {
    let mut world = World::founded();
    conflict::two_reviews(&mut world);
    for group in [COLOMBO, CAIRO] {
        let route = tap(&mut world, group, "Looking back at these months was begun twice.");
        assert!(matches!(route, Route::Review(_)), "{route:?}");
    }
}

#[test]
fn removals_that_undid_each_other_and_what_one_set_aside_lead_to_who_belongs() {
    let mut world = World::founded();
    conflict::set_aside(&mut world);
    assert_eq!(told(&mut world, COLOMBO), (true, false), "nobody has to do anything about what was set aside");
    let screen = seen(&mut world, COLOMBO);
    assert_eq!(plain(&screen.lines()[0].label.value), "Something was set aside in 1 place");
    assert!(spoken(&screen).iter().all(|phrase| !phrase.value.contains("தையல்")), "nothing of what it says");
    assert_eq!(tap(&mut world, COLOMBO, "A phone that was removed"), Route::People(PeopleRoute::List));
    conflict::two_removals(&mut world);
    assert_eq!(tap(&mut world, COLOMBO, "Two removals were signed"), Route::People(PeopleRoute::List));
    assert_eq!(told(&mut world, CAIRO), (true, true));
}

#[test]
fn a_phone_that_may_be_in_use_twice_is_told_as_long_as_it_belongs() {
    let mut world = World::founded();
    let gone = world.join(CAIRO, 51);
    world.forked.insert(gone.mid);
    let begins = "Two different things came from one phone of نسيج القاهرة";
    assert_eq!(tap(&mut world, COLOMBO, begins), Route::People(PeopleRoute::Group(CAIRO)));
    assert_eq!(tap(&mut world, CAIRO, begins), Route::People(PeopleRoute::Ours));
    let because = weft_model::said::Said {
        lang: weft_model::said::Lang::new("en").unwrap(),
        words: weft_model::said::Words::new("A copy of it is out.").unwrap(),
    };
    let remove = weft_model::membership::RemoveMember { member: gone.member, because };
    let removal = world.act(CAIRO, Command::RemoveMember(remove)).unwrap()[0];
    let sign = weft_model::membership::Countersign { removal, held: Vec::new() };
    world.act(COLOMBO, Command::Countersign(sign)).unwrap();
    assert_eq!(told(&mut world, COLOMBO), (false, false));
}

/// One of each, and nothing of any case: neither of those that contradict themselves nor of what removals set aside in them.
#[test]
fn all_sorts_stand_on_one_list_and_nothing_of_a_case() {
    let mut made = made();
    let screen = seen(&mut made.world, COLOMBO);
    let all = said(&screen);
    for begins in [
        "Two different things came from one phone",
        "Two removals were signed",
        "Two entries were agreed to",
        "Looking back at these months",
        "Some in ",
        "A yes was written",
        "This was begun twice",
        "A phone that was removed",
    ] {
        assert!(all.iter().any(|said| said.starts_with(begins)), "{begins}: {all:?}");
    }
    assert!(screen.lines().iter().all(|line| line.tone == Tone::Waiting));
    let words = spoken(&screen);
    assert!(words.iter().all(|phrase| !phrase.value.contains("சந்தை")), "words of a case");
    // Whoever hears cases sees no more of this than somebody who hears none.
    let other = Actor { mid: Mid::new([99; 16]), member: MemberId::new([99; 16]), group: COLOMBO };
    let person = Person::new(&mut made.world, COLOMBO, "en");
    let scene = weft_screens::Scene { me: other, ..person.scene() };
    let records = &person.world.records;
    let screen = weft_screens::draw(records, &scene, &Route::Conflicts, &weft_screens::Draft::default()).unwrap();
    assert_eq!(said(&screen), all);
}
