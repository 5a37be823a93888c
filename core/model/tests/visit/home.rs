//! What only the home group reads, and that the host does not.

use weft_model::audience::Audience;
use weft_model::command::{Command, Refusal};
use weft_model::day::Day;
use weft_model::fact::{Area, FactBody, NewFact};
use weft_model::records::{DueBy, Matter, Page, Records, Whose};
use weft_model::visit::*;

use crate::meeting::*;
use crate::world::{World, said};

#[test]
fn check_ins_are_derived_from_days_and_grace_at_home_only() {
    let mut world = begun(10);
    let (record, home) = agreed(&mut world, 1);
    let sara = world.devices[SARA].actor.member;
    let first = world.today().plus(1);
    let plan = |days: Vec<Day>, grace| VisitCommand::PlanCheckIns(PlanCheckIns { record, member: sara, days, grace });
    assert_eq!(does(&mut world, HUDA, plan(vec![first], 1)), Err(Refusal::NotYours));
    assert_eq!(does(&mut world, NILA, plan(vec![], 1)), Err(Refusal::Incomplete));
    assert_eq!(does(&mut world, NILA, plan(vec![first.plus(99)], 1)), Err(Refusal::Incomplete));
    does(&mut world, NILA, plan(vec![first, first.plus(4)], 1)).unwrap();
    let at = |world: &World, days| {
        check_ins(&home_side(world, home), first.plus(days)).into_iter().map(|(_, _, how)| how).collect::<Vec<_>>()
    };
    assert_eq!(at(&world, 1), [CheckIn::Waiting(first.plus(1)), CheckIn::Ahead]);
    assert_eq!(at(&world, 2), [CheckIn::Missed, CheckIn::Ahead]);
    assert_eq!(dues(&world, NILA, Matter::CheckIn), 2);
    assert_eq!(dues(&world, HUDA, Matter::CheckIn), 0, "the host sees nothing of it");
    let others = Whose { group: world.devices[NILA].actor.group, member: Some(world.devices[NILA].actor.member) };
    let told = |world: &World, device: usize, days| {
        let asked = DueBy { whose: Some(others), on: Some(first.plus(days)), ..DueBy::every(9) };
        let lines = world.devices[device].records.due(&asked).unwrap();
        lines.iter().filter(|line| matches!(line.due.matter, Matter::NotHeard | Matter::CheckIn)).count()
    };
    assert_eq!(told(&world, NILA, 1), 0, "as long as there is time only Sara is asked");
    assert_eq!(told(&world, NILA, 2), 1, "then those at home are told");
    assert_eq!(told(&world, NILA, 6), 2);
    assert_eq!(told(&world, HUDA, 6), 0, "and nobody else");
    days_later(&mut world, 4);
    let said = |returned| VisitCommand::CheckIn { record, returned };
    assert_eq!(does(&mut world, NILA, said(false)), Err(Refusal::NeedsRole), "nobody is heard from for another");
    does(&mut world, SARA, said(false)).unwrap();
    assert_eq!(at(&world, 3), [CheckIn::Late(first.plus(3)), CheckIn::Ahead]);
    assert_eq!(at(&world, 2), [CheckIn::Missed, CheckIn::Ahead], "a date ahead of today silences nothing");
    assert_eq!(dues(&world, NILA, Matter::CheckIn), 1);
    assert_eq!(told(&world, NILA, 4), 0, "she was heard from");
    does(&mut world, SARA, said(true)).unwrap();
    assert_eq!(at(&world, 4)[1], CheckIn::NotNeeded);
    assert_eq!(dues(&world, NILA, Matter::CheckIn), 0);
}

#[test]
fn a_return_or_a_check_in_far_ahead_silences_nothing_and_hides_no_other() {
    let mut world = begun(22);
    let (record, home) = agreed(&mut world, 0);
    let (member, first) = (world.devices[SARA].actor.member, world.today());
    let plan = PlanCheckIns { record, member, days: vec![first, first.plus(4)], grace: 1 };
    does(&mut world, NILA, VisitCommand::PlanCheckIns(plan)).unwrap();
    let audience = Audience::Group(world.devices[NILA].actor.group);
    let says = |world: &mut World, day, returned| {
        let body = FactBody::Visit(VisitFact::CheckedIn(CheckedIn { day, returned }));
        world.raw(SARA, NewFact { record: home, audience, body, belongs_to: None });
        share_as_sealed(world);
    };
    // Her phone says a day of next year, and then, set right, today.
    says(&mut world, first.plus(400), true);
    assert_eq!(check_ins(&home_side(&world, home), first.plus(2))[0].2, CheckIn::Missed);
    assert_eq!(dues(&world, NILA, Matter::CheckIn), 2);
    says(&mut world, first, false);
    let then = check_ins(&home_side(&world, home), first.plus(6));
    assert_eq!(then.into_iter().map(|(_, _, how)| how).collect::<Vec<_>>(), [CheckIn::Heard(first), CheckIn::Missed]);
    assert_eq!(dues(&world, NILA, Matter::CheckIn), 1);
}

#[test]
fn of_two_plans_for_one_day_the_shorter_grace_stands() {
    let mut world = begun(11);
    let (record, home) = agreed(&mut world, 1);
    let (member, day) = (world.devices[SARA].actor.member, world.today().plus(2));
    for (device, grace) in [(NILA, 1), (SARA, 6)] {
        let plan = PlanCheckIns { record, member, days: vec![day], grace };
        world.act(device, Command::Visit(VisitCommand::PlanCheckIns(plan)), None).unwrap();
    }
    share_as_sealed(&mut world);
    assert_eq!(check_ins(&home_side(&world, home), day.plus(2))[0].2, CheckIn::Missed);
}

#[test]
fn nothing_of_the_home_side_is_in_the_hosts_notebook() {
    let mut world = begun(18);
    let (record, home) = agreed(&mut world, 0);
    let sara = world.devices[SARA].actor.member;
    let today = world.today();
    let quiet = [
        VisitCommand::NameRisk(say(record, "Zwangsarbeit am Checkpoint")),
        VisitCommand::PlanCheckIns(PlanCheckIns { record, member: sara, days: vec![today], grace: 0 }),
    ];
    for command in quiet {
        assert_eq!(does(&mut world, HUDA, command.clone()), Err(Refusal::NotYours));
        does(&mut world, NILA, command).unwrap();
    }
    does(&mut world, SARA, note(record, today, Readers::Home)).unwrap();
    days_later(&mut world, 10);
    assert_eq!(does(&mut world, HUDA, VisitCommand::Debrief(say(record, "x"))), Err(Refusal::NotYours));
    does(&mut world, SARA, VisitCommand::Debrief(say(record, "Zwangsarbeit again"))).unwrap();
    assert_eq!(world.devices[NILA].records.search("zwangsarbeit", 9).unwrap(), [home]);
    let host = &world.devices[HUDA].records;
    assert_eq!(host.search("zwangsarbeit", 9).unwrap(), []);
    assert_eq!(host.search("planted", 9).unwrap(), []);
    assert_eq!(host.record(&home).unwrap(), None);
    assert_eq!(host.concerning(&record).unwrap(), []);
    let list = |device: usize| {
        world.devices[device].records.page(&Page { area: Some(Area::Visit), after: None, lines: 9 }).unwrap()
    };
    assert_eq!(list(HUDA).iter().map(|line| line.record).collect::<Vec<_>>(), [record]);
    assert_eq!(list(HUDA), list(NILA), "home lists nothing more");
    assert_eq!(host.due(&DueBy::every(99)).unwrap(), []);
    assert_eq!(visit(&world, HUDA, record), visit(&world, NILA, record), "and one state");
}

#[test]
fn words_of_the_home_side_that_stray_into_the_shared_record_change_nothing() {
    let mut world = begun(19);
    let (record, _) = agreed(&mut world, 0);
    let before = visit(&world, HUDA, record);
    let spoken = Spoken { lang: said("en", "x").lang, day: world.today() };
    let day = world.today();
    for body in [
        VisitFact::RiskNamed(spoken.clone()),
        VisitFact::Debriefed(spoken),
        VisitFact::CheckedIn(CheckedIn { day, returned: false }),
        VisitFact::ReportGiven(day),
    ] {
        raw(&mut world, SARA, record, body);
    }
    assert_eq!(visit(&world, HUDA, record), before);
}

#[test]
fn two_acceptances_at_the_same_time_make_two_home_sides_and_both_are_answered() {
    let mut world = begun(21);
    let record = invited(&mut world, 0);
    let accept = |world: &mut World, device| {
        world.act(device, Command::Visit(VisitCommand::Accept { record }), None).unwrap().made[0]
    };
    let homes = [accept(&mut world, NILA), accept(&mut world, SARA)];
    let (member, today) = (world.devices[SARA].actor.member, world.today());
    for device in [NILA, SARA] {
        let plan = PlanCheckIns { record, member, days: vec![today], grace: 1 };
        world.act(device, Command::Visit(VisitCommand::PlanCheckIns(plan)), None).unwrap();
    }
    share(&mut world);
    assert_eq!(dues(&world, NILA, Matter::CheckIn), 2);
    world.act(SARA, Command::Visit(VisitCommand::CheckIn { record, returned: false }), None).unwrap();
    share(&mut world);
    for home in homes {
        assert_eq!(check_ins(&home_side(&world, home), today.plus(9))[0].2, CheckIn::Heard(today));
    }
    assert_eq!(dues(&world, NILA, Matter::CheckIn), 0);
}
