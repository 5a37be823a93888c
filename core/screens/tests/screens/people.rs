//! Who belongs: what people ask of their group, sign, remove and renew on the screens, and whom a screen can tell apart.

use weft_gallery::made::phone;
use weft_gallery::world::{CAIRO, COLOMBO, Person, World, actor};
use weft_model::audience::Audience;
use weft_model::command::Command;
use weft_model::ids::{GroupId, Mid, RecordId};
use weft_model::membership::{EndRole, GiveRole, ProposeSeat, ProposeUnseat, RemoveDevice, RemoveMember, Role};
use weft_model::said::{Lang, Said, Words};
use weft_model::standing::Actor;
use weft_screens::{Control, Draft, Input, Misuse, Next, PeopleRoute, Route, Scene, Screen, Told, draw};

use crate::work::{at, ids, said};

/// Lines but those of members, each with what stands under it and how it stands.
fn lines(screen: &Screen) -> Vec<String> {
    let text = |phrase: &Option<weft_screens::Phrase>| phrase.as_ref().map_or(String::new(), |said| said.value.clone());
    let line = |line: &weft_screens::Line| {
        format!("{} | {} | {}", line.label.value, text(&line.hint), text(&line.status))
            .replace(['\u{2068}', '\u{2069}'], "")
    };
    screen.lines().iter().filter(|line| !line.id.starts_with("member.")).map(line).collect()
}

fn roles(screen: &Screen) -> Vec<String> {
    let grid = screen.widgets().find(|widget| widget.id == "roles");
    let Some(Control::Grid { rows, .. }) = grid.map(|widget| &widget.control) else { return Vec::new() };
    rows.iter().map(|row| row.cells.iter().map(|cell| cell.value.clone()).collect::<Vec<_>>().join(" | ")).collect()
}

/// What somebody else than a founder sees.
pub fn seen_by(world: &mut World, me: Actor, route: impl Into<Route>, draft: &Draft) -> Screen {
    let person = Person::new(world, me.group, "en");
    let scene = Scene { me, ..person.scene() };
    draw(&person.world.records, &scene, &route.into(), draft).unwrap()
}

/// Two more members of Colombo.
pub fn three() -> (World, Actor, Actor) {
    let mut world = World::founded();
    let [sara, asha] = [21, 22].map(|n| world.join(COLOMBO, n));
    (world, sara, asha)
}

fn seat(world: &mut World, of: Actor, role: Role) -> RecordId {
    let seat = ProposeSeat { member: of.member, role, until: world.today.plus(300) };
    world.act_as(of, Command::ProposeSeat(seat)).unwrap()[0]
}

fn sign(world: &mut World, by: Actor, decision: RecordId) {
    world.act_as(by, Command::SignDecision { decision }).unwrap();
}

fn because(words: &str) -> Said {
    Said { lang: Lang::new("en").unwrap(), words: Words::new(words).unwrap() }
}

fn lost(world: &mut World, by: Actor, device: Mid) -> RecordId {
    let command = RemoveDevice { device, lost: true, because: because("It fell into the river.") };
    world.act_as(by, Command::RemoveDevice(command)).unwrap()[0]
}

#[test]
fn groups_stand_with_counts_and_ones_own_comes_first() {
    let (mut world, ..) = three();
    let mut person = Person::new(&mut world, CAIRO, "en");
    person.tap("more");
    person.tap("people");
    let cairo = "نسيج القاهرة | Members: 1 · Phones: 1 | Your group";
    assert_eq!(lines(&person.screen()), [cairo, "வலை Colombo | Members: 3 · Phones: 3 | "]);
    let colombo = person.screen().lines()[1].id.clone();
    person.tap(&colombo);
    assert_eq!(person.route, Route::People(PeopleRoute::Group(COLOMBO)));
    assert_eq!(roles(&person.screen()), ["Steward | 1 member | No last day"]);
    assert!(person.screen().actions.is_empty() && person.screen().lines().is_empty(), "nothing of theirs is offered");
    assert_eq!(roles(&at(&mut person, PeopleRoute::Ours)), ["Steward | You | No last day"]);
    let unknown = PeopleRoute::Group(GroupId::new([7; 16]));
    assert_eq!(at(&mut person, unknown).title.value, "Not on this phone");
}

#[test]
fn a_role_is_asked_for_signed_by_the_group_and_held() {
    let (mut world, sara, asha) = three();
    let mut person = Person::new(&mut world, COLOMBO, "en");
    person.tap("more");
    person.tap("people");
    let ours = person.screen().lines()[0].id.clone();
    person.tap(&ours);
    person.tap("ask-role");
    assert!(said(&person.screen()).contains("Your group decides: 3 members have to sign."));
    person.choose("role", "listener");
    assert!(matches!(person.tap("ask"), Next::Redraw { .. }), "a last day is missing");
    person.input(&Input::Pick { widget: "day".to_owned(), day: "2026-11-21".to_owned() });
    assert!(matches!(person.tap("ask"), Next::Redraw { .. }), "that day is past");
    person.input(&Input::Pick { widget: "day".to_owned(), day: "2027-11-30".to_owned() });
    let Next::Do { command: Command::ProposeSeat(seat), .. } = person.tap("ask") else { panic!("not asked") };
    let until = "2027-11-30".parse().unwrap();
    assert_eq!(seat, ProposeSeat { member: actor(COLOMBO).member, role: Role::Listener, until });
    assert_eq!(person.told, Some(Told::Saved));
    assert_eq!(lines(&person.screen())[0], "New role: Listener | You | 1 of 3 signed");
    let line = person.screen().lines()[0].id.clone();
    person.tap(&line);
    let Route::People(PeopleRoute::Decision(decision)) = person.route else { panic!("{:?}", person.route) };
    assert!(said(&person.screen()).contains("This waits for others to sign."));
    assert!(person.screen().actions.is_empty(), "nobody signs twice");

    for member in [sara, asha] {
        sign(person.world, member, decision);
    }
    let decided = said(&person.screen());
    assert!(decided.contains("3 of 3 signed") && !decided.contains("waits"), "{decided}");
    assert!(!lines(&at(&mut person, PeopleRoute::List))[0].contains("New role"), "what is decided waits no more");
    let held = roles(&at(&mut person, PeopleRoute::Ours));
    assert_eq!(held, ["Steward | You | No last day", "Listener | You | 30 November 2027"]);
    person.world.today = "2027-12-01".parse().unwrap();
    assert_eq!(roles(&person.screen())[1], "Listener | You | Its last day was 30 November 2027");
}

#[test]
fn somebody_is_signed_for_only_if_the_screen_can_tell_who() {
    let (mut world, sara, asha) = three();
    let treasurer = seat(&mut world, sara, Role::Treasurer);
    let mut person = Person::new(&mut world, COLOMBO, "en");
    let screen = at(&mut person, PeopleRoute::Decision(treasurer));
    assert!(said(&screen).contains("About: A member of வலை Colombo, who asked for it"), "{}", said(&screen));
    assert_eq!(ids(&screen), ["sign"]);

    let other = seat(person.world, asha, Role::Treasurer);
    for decision in [treasurer, other] {
        let screen = at(&mut person, PeopleRoute::Decision(decision));
        assert!(said(&screen).contains("It cannot show who is meant"), "{}", said(&screen));
        assert_eq!(person.tap("sign"), Next::Refused { why: Misuse::NoSuchWidget });
    }
    // Another role, or the end of one, is not the same.
    let envoy = seat(person.world, asha, Role::Envoy);
    assert_eq!(ids(&at(&mut person, PeopleRoute::Decision(envoy))), ["sign"]);
    let signed = person.tap("sign");
    assert!(matches!(signed, Next::Do { command: Command::SignDecision { decision }, .. } if decision == envoy));
    assert!(said(&person.screen()).contains("2 of 3 signed"));
    assert!(person.screen().actions.is_empty());
    // Proposed by one about another who has not signed.
    let about = ProposeSeat { member: asha.member, role: Role::Auditor, until: person.world.today };
    let auditor = person.world.act_as(sara, Command::ProposeSeat(about)).unwrap()[0];
    assert!(at(&mut person, PeopleRoute::Decision(auditor)).actions.is_empty());
}

#[test]
fn another_group_sees_nothing_of_what_a_group_decides() {
    let (mut world, sara, _) = three();
    let decision = seat(&mut world, sara, Role::Listener);
    let mut person = Person::new(&mut world, CAIRO, "en");
    assert_eq!(lines(&at(&mut person, PeopleRoute::List)).len(), 2);
    assert_eq!(at(&mut person, PeopleRoute::Decision(decision)).title.value, "Not on this phone");
}

#[test]
fn who_came_after_a_decision_was_proposed_is_not_offered_to_sign() {
    let (mut world, sara, _) = three();
    let decision = seat(&mut world, sara, Role::Envoy);
    let late = world.join(COLOMBO, 23);
    let screen = seen_by(&mut world, late, PeopleRoute::Decision(decision), &Draft::default());
    assert!(screen.actions.is_empty() && said(&screen).contains("This waits for others to sign."));
}

#[test]
fn a_lost_phone_is_asked_about_and_countersigned() {
    let mut world = World::founded();
    let other = phone(&mut world, actor(COLOMBO), 42);
    let mut person = Person::new(&mut world, COLOMBO, "en");
    let ours = at(&mut person, PeopleRoute::Ours);
    assert_eq!(lines(&ours)[1], "Your other phone | Ask to remove it | ");
    person.tap(&format!("phone.{other}"));
    assert!(matches!(person.tap("ask"), Next::Redraw { .. }), "nothing is asked without a reason");
    person.choose("how", "lost");
    assert!(!said(&person.screen()).contains("let this phone in"), "the other phone let nobody in");
    person.edit("because", "It fell into the river.");
    let Next::Do { command: Command::RemoveDevice(asked), .. } = person.tap("ask") else { panic!("not asked") };
    assert_eq!(asked, RemoveDevice { device: other, lost: true, because: because("It fell into the river.") });
    assert_eq!(lines(&person.screen())[0], "Somebody asks to remove a lost phone | You | ");
    assert_eq!(lines(&at(&mut person, PeopleRoute::Ours)).len(), 1, "it is not asked for twice");
    let removal = at(&mut person, PeopleRoute::List).lines()[0].id.clone();
    person.tap(&removal);
    assert!(person.screen().actions.is_empty(), "nobody countersigns their own word");
    let route = person.route;

    let mut there = Person::new(&mut world, CAIRO, "en");
    there.route = route;
    let screen = there.screen();
    assert!(said(&screen).contains("About: Steward · வலை Colombo\nWhy\nIt fell into the river."), "{}", said(&screen));
    assert!(said(&screen).contains("This cannot be undone."));
    assert!(matches!(there.tap("sign"), Next::Do { command: Command::Countersign(_), .. }));
    assert_eq!(there.told, Some(Told::Saved));
    assert!(world.membership.removed.contains(&other));
    let mut person = Person::new(&mut world, COLOMBO, "en");
    assert_eq!(lines(&at(&mut person, PeopleRoute::List))[0], "வலை Colombo | Members: 1 · Phones: 1 | Your group");
}

#[test]
fn whoever_took_a_phone_cannot_have_the_one_that_is_left_removed() {
    let (mut world, sara, _) = three();
    let taken = phone(&mut world, sara, 41);
    let asked = lost(&mut world, sara, taken);
    let mut person = Person::new(&mut world, COLOMBO, "en");
    assert_eq!(ids(&at(&mut person, PeopleRoute::Removal(asked))), ["sign"]);
    let by_thief = lost(person.world, Actor { mid: taken, ..sara }, sara.mid);
    for removal in [asked, by_thief] {
        let screen = at(&mut person, PeopleRoute::Removal(removal));
        assert!(
            screen.actions.is_empty() && said(&screen).contains("It cannot show who is meant"),
            "{}",
            said(&screen)
        );
    }
}

#[test]
fn who_cannot_be_told_apart_is_not_removed_from_a_screen() {
    let (mut world, sara, asha) = three();
    let command = RemoveMember { member: sara.member, because: because("She has moved away.") };
    let removal = world.act(CAIRO, Command::RemoveMember(command)).unwrap()[0];
    let mut person = Person::new(&mut world, COLOMBO, "en");
    let screen = at(&mut person, PeopleRoute::Removal(removal));
    assert_eq!(screen.title.value, "Somebody asks to remove a member");
    assert!(said(&screen).contains("She has moved away."));
    assert!(screen.actions.is_empty() && said(&screen).contains("It cannot show who is meant"));
    // Whoever is no steward may not, whomever it is about.
    let theirs = seen_by(&mut world, asha, PeopleRoute::Removal(removal), &Draft::default());
    assert!(theirs.actions.is_empty() && said(&theirs).contains("This waits for others to sign."));
    // With a role that nobody else has, it can be said whom it is about.
    let given = GiveRole { member: sara.member, role: Role::Envoy, until: world.today, instead_of: None };
    world.act(COLOMBO, Command::GiveRole(given)).unwrap();
    let mut person = Person::new(&mut world, COLOMBO, "en");
    let screen = at(&mut person, PeopleRoute::Removal(removal));
    assert!(said(&screen).contains("About: Envoy · வலை Colombo"));
    assert_eq!(ids(&screen), ["sign"]);
    let mine = seen_by(&mut world, sara, PeopleRoute::Removal(removal), &Draft::default());
    assert!(said(&mine).contains("About: You") && mine.actions.is_empty());
}

#[test]
fn a_phone_that_the_lost_one_let_in_is_said_to_go_with_it() {
    let mut world = World::founded();
    let me = Actor { mid: phone(&mut world, actor(COLOMBO), 42), ..actor(COLOMBO) };
    let first = PeopleRoute::Phone(actor(COLOMBO).mid);
    let drawn = |world: &mut World, how| seen_by(world, me, first, &Draft::default().with("how", how));
    assert_eq!(drawn(&mut world, "unused").title.value, "Your first phone");
    assert!(!said(&drawn(&mut world, "unused")).contains("let this phone in"));
    assert!(said(&drawn(&mut world, "lost")).contains("The lost phone let this phone in."));
    // Two later phones have no names, and none of them is offered.
    phone(&mut world, actor(COLOMBO), 43);
    phone(&mut world, actor(COLOMBO), 44);
    let ours = seen_by(&mut world, me, PeopleRoute::Ours, &Draft::default());
    assert!(said(&ours).contains("You have 2 other phones."));
    assert_eq!(ours.lines().iter().filter(|line| line.id.starts_with("phone.")).count(), 1);
}

#[test]
fn a_role_is_given_back_at_once_or_by_the_group_and_never_the_last_stewards() {
    let (mut world, sara, asha) = three();
    let founder = actor(COLOMBO);
    for role in [Role::Auditor, Role::Envoy] {
        let given = GiveRole { member: founder.member, role, until: world.today.plus(9), instead_of: None };
        world.act(COLOMBO, Command::GiveRole(given)).unwrap();
    }
    let listener = seat(&mut world, founder, Role::Listener);
    sign(&mut world, sara, listener);
    sign(&mut world, asha, listener);
    let mut person = Person::new(&mut world, COLOMBO, "en");
    let last = at(&mut person, PeopleRoute::GiveBack(Role::Steward));
    assert!(last.actions.is_empty() && said(&last).contains("the only steward"));
    at(&mut person, PeopleRoute::Ours);
    person.tap("role.auditor");
    assert!(said(&person.screen()).contains("Your role ends at once."));
    let ended = EndRole { member: founder.member, role: Role::Auditor };
    assert!(matches!(person.tap("ask"), Next::Do { command: Command::EndRole(end), .. } if end == ended));
    assert_eq!(person.told, Some(Told::Saved));
    assert!(!person.world.membership.holds(&founder.member, Role::Auditor));
    at(&mut person, PeopleRoute::GiveBack(Role::Listener));
    let unseat = ProposeUnseat { member: founder.member, role: Role::Listener };
    assert!(matches!(person.tap("ask"), Next::Do { command: Command::ProposeUnseat(it), .. } if it == unseat));
    assert_eq!(lines(&person.screen())[0], "End of a role: Listener | You | 1 of 3 signed");
    assert!(!lines(&at(&mut person, PeopleRoute::Ours)).iter().any(|line| line.starts_with("Listener")));
    assert_eq!(at(&mut person, PeopleRoute::GiveBack(Role::Treasurer)).title.value, "Not on this phone");
}

#[test]
fn the_only_holder_of_a_role_can_be_named_by_it() {
    let (mut world, sara, asha) = three();
    for (of, role) in [(sara, Role::Treasurer), (sara, Role::Envoy), (asha, Role::Envoy)] {
        let given = GiveRole { member: of.member, role, until: world.today, instead_of: None };
        world.act(COLOMBO, Command::GiveRole(given)).unwrap();
    }
    let mut person = Person::new(&mut world, COLOMBO, "en");
    let ours = at(&mut person, PeopleRoute::Ours);
    let ends: Vec<_> = ours.lines().iter().filter(|line| line.id.starts_with("end.")).map(|line| &line.id).collect();
    let [treasurer, envoy] = ["treasurer", "envoy"].map(|role| format!("end.{role}.{}", sara.member));
    assert_eq!(
        ends,
        [&treasurer, &envoy],
        "who holds one alone is known by it, whatever else she holds; the other is not"
    );
    person.tap(&treasurer);
    assert!(said(&person.screen()).contains("About: Treasurer · வலை Colombo"));
    assert_eq!(ids(&person.screen()), ["ask"], "its last day is today");
    person.world.today = person.world.today.plus(1);
    assert_eq!(ids(&person.screen()), ["ask", "over"]);
    let end = EndRole { member: sara.member, role: Role::Treasurer };
    assert!(matches!(person.tap("over"), Next::Do { command: Command::EndTerm(over), .. } if over == end));
    assert_eq!(person.told, Some(Told::Saved));
    assert_eq!(
        ids(&at(&mut person, PeopleRoute::EndOf(sara.member, Role::Treasurer))),
        ["ask"],
        "it is said once by each"
    );
    let unseat = ProposeUnseat { member: sara.member, role: Role::Treasurer };
    assert!(matches!(person.tap("ask"), Next::Do { command: Command::ProposeUnseat(it), .. } if it == unseat));
    assert!(at(&mut person, PeopleRoute::EndOf(sara.member, Role::Treasurer)).actions.is_empty());
    // Asking for a role for her by the one she has.
    at(&mut person, PeopleRoute::AskRole);
    let who = person.screen().widgets().find(|widget| widget.id == "who").unwrap().clone();
    let tiles: Vec<_> = who.control.tiles().iter().map(|tile| tile.id.as_str()).collect();
    assert_eq!(tiles, ["you", "treasurer"], "the other one holds no role alone");
    person.choose("role", "listener");
    person.input(&Input::Pick { widget: "day".to_owned(), day: "2027-11-30".to_owned() });
    assert!(matches!(person.tap("ask"), Next::Redraw { .. }), "it is said for whom");
    person.choose("who", "treasurer");
    let Next::Do { command: Command::ProposeSeat(seat), .. } = person.tap("ask") else { panic!("not asked") };
    assert_eq!((seat.member, seat.role), (sara.member, Role::Listener));
    // Two members have said that the last day is past.
    person.world.act_as(asha, Command::EndTerm(end)).unwrap();
    assert!(!person.world.membership.holds(&sara.member, Role::Treasurer));
}

#[test]
fn stewards_alone_are_offered_new_keys() {
    let (mut world, sara, _) = three();
    let theirs = seen_by(&mut world, sara, PeopleRoute::Ours, &Draft::default());
    assert_eq!(ids(&theirs), ["let-in", "ask-role", "hearing", "leave-group"]);
    let keys = seen_by(&mut world, sara, PeopleRoute::Keys, &Draft::default());
    assert!(keys.actions.is_empty());
    let mut person = Person::new(&mut world, COLOMBO, "en");
    at(&mut person, PeopleRoute::Ours);
    person.tap("keys");
    assert!(matches!(person.tap("make"), Next::Redraw { .. }), "it is said for whom");
    person.choose("whom", "own");
    let Next::Do { command, .. } = person.tap("make") else { panic!("not made") };
    assert_eq!(command, Command::RotateKeys { audience: Audience::Group(COLOMBO) });
    assert_eq!(person.told, Some(Told::Saved));
}

#[test]
fn a_group_that_left_is_said_to_have_left_and_is_offered_nothing() {
    let (mut world, sara, asha) = three();
    let mut person = Person::new(&mut world, COLOMBO, "en");
    at(&mut person, PeopleRoute::Ours);
    person.tap("leave-group");
    assert!(said(&person.screen()).contains("We keep what we have."));
    person.tap("ask");
    let line = person.screen().lines()[0].id.clone();
    assert!(!ids(&at(&mut person, PeopleRoute::Ours)).contains(&"leave-group"), "it is proposed already");
    at(&mut person, PeopleRoute::List);
    person.tap(&line);
    let Route::People(PeopleRoute::Decision(decision)) = person.route else { panic!("{:?}", person.route) };
    for member in [sara, asha] {
        sign(person.world, member, decision);
    }
    assert_eq!(lines(&at(&mut person, PeopleRoute::List))[0], "வலை Colombo | Members: 3 · Phones: 3 | Has left");
    let ours = at(&mut person, PeopleRoute::Ours);
    assert!(ours.actions.is_empty() && lines(&ours).is_empty(), "{:?}", lines(&ours));
    // Somebody who was still on an earlier screen can do nothing there.
    let give_back = PeopleRoute::GiveBack(Role::Steward);
    for route in [PeopleRoute::AskRole, PeopleRoute::AskLeave, give_back, PeopleRoute::Keys, PeopleRoute::LetIn] {
        assert!(at(&mut person, route).actions.is_empty(), "{route:?}");
    }
}
