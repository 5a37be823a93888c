//! The day of the next reminder: whose it is, which day, and never anything of a case.

use weft_gallery::made::cases;
use weft_gallery::world::{CAIRO, COLOMBO, Person, World};
use weft_model::command::Command;
use weft_model::day::Day;
use weft_model::records::{DueBy, Matter, Records};
use weft_model::standing::Actor;
use weft_model::visit::{Invite, PlanCheckIns, VisitCommand};
use weft_screens::{Scene, next_due};

fn next(world: &mut World, me: Actor, today: &str) -> Option<Day> {
    world.today = today.parse().unwrap();
    let person = Person::new(world, me.group, "en");
    let scene = Scene { me, ..person.scene() };
    next_due(&person.world.records, &scene).unwrap()
}

#[test]
fn the_next_day_after_today_is_reminded_of_and_only_whoever_has_to_do_it() {
    let mut world = World::founded();
    let sara = world.join(COLOMBO, 21);
    let host = weft_gallery::world::actor(CAIRO);
    let from: Day = "2026-11-22".parse().unwrap();
    let invite = Invite { home: COLOMBO, named: vec![sara.member], from, to: from.plus(9) };
    let record = world.act(CAIRO, Command::Visit(VisitCommand::Invite(invite))).unwrap()[0];
    world.act(COLOMBO, Command::Visit(VisitCommand::Accept { record })).unwrap();
    let report = next(&mut world, host, "2026-11-10");
    assert!(report.is_some_and(|day| day >= from.plus(9)), "both sides report, after it is over: {report:?}");
    let days = vec![from.plus(1), from.plus(3)];
    let plan = PlanCheckIns { record, member: sara.member, days, grace: 1 };
    world.act(COLOMBO, Command::Visit(VisitCommand::PlanCheckIns(plan))).unwrap();
    assert_eq!(next(&mut world, sara, "2026-11-10"), Some(from.plus(1)));
    let at_home = weft_gallery::world::actor(COLOMBO);
    assert_eq!(next(&mut world, at_home, "2026-11-10"), Some(from.plus(3)), "once the days of grace are over");
    // On the day itself she has been reminded, and looks; the next one is meant.
    let on_the_day = next(&mut world, sara, &from.plus(1).to_string());
    assert!(on_the_day.is_some_and(|day| day > from.plus(1)), "{on_the_day:?}");
}

#[test]
fn nothing_that_was_told_leads_to_a_notice() {
    let mut world = World::founded();
    let _told = cases::make(&mut world);
    let today: Day = "2026-11-10".parse().unwrap();
    let of_cases = [Matter::AnswerCase, Matter::AskSafer, Matter::Repair];
    let due = of_cases.map(|matter| world.records.due(&DueBy::of(matter, 99)).unwrap());
    let ahead = due.iter().flatten().filter(|line| line.due.by.is_some_and(|by| by > today)).count();
    assert!(ahead > 0, "something of a case is due, so that this can fail");
    for group in [COLOMBO, CAIRO] {
        let me = weft_gallery::world::actor(group);
        assert_eq!(next(&mut world, me, "2026-11-10"), None);
    }
}
