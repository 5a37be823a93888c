//! Before a visit: inviting, conditions, what each side pays, days to be heard from, calling off.

use std::rc::Rc;

use weft_gallery::made::made;
use weft_gallery::made::visit::{act, invited};
use weft_gallery::world::{CAIRO, COLOMBO, Person, World, actor};
use weft_model::ids::GroupId;
use weft_model::said::Words;
use weft_model::visit::VisitCommand;
use weft_screens::{Control, Misuse, Next, Route, VisitRoute};

use super::*;

#[test]
fn a_group_invites_and_the_other_one_accepts() {
    let mut world = World::founded();
    let mut host = Person::new(&mut world, CAIRO, "en");
    host.tap("more");
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
    home.tap("more");
    home.tap("visits");
    let listed = home.screen().lines()[0].clone();
    assert_eq!(listed.status.unwrap().value, "Waiting for an answer");
    home.tap(&listed.id);
    assert_eq!(ids(&home.screen()), ["accept", "call-off"]);
    assert_eq!(done(home.tap("accept")), VisitCommand::Accept { record });
    assert!(said(&home.screen()).contains("Under way"));
    let ids = ids(&home.screen());
    assert_eq!(ids, ["question", "budget", "risk", "promise", "thanks", "carry", "call-off"]);
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
    assert!(text.contains("لا صور للبيت."));
    assert!(!text.contains("not accepted yet. Until then"), "nothing waits any more");
    for gone in ["call-off", "condition", "question"] {
        assert!(!ids(&host.screen()).contains(&gone.to_owned()), "{gone}");
    }
    let mut home = Person::new(&mut made.world, COLOMBO, "en");
    let card = open(&mut home, record);
    assert!(ids(&card).contains(&"check-in".to_owned()), "somebody may be on the way");
    home.tap(&line(&card, "لا صور للبيت.").id);
    assert_eq!(ids(&home.screen()), [""; 0], "there is nothing to accept any more");
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
