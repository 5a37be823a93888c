//! What a calendar of visits holds: what both groups agreed on, as which groups and days.

use weft_model::command::Refusal;
use weft_model::gate::{Calendar, Denied, calendar};
use weft_model::visit::*;

use crate::meeting::*;
use crate::world::World;

fn held(world: &World, device: usize) -> Result<Calendar, Denied> {
    match calendar(&world.devices[device].records, world.today()) {
        Ok(cleared) => Ok(cleared.artefact().clone()),
        Err(Refusal::Denied(denied)) => Err(denied),
        Err(other) => panic!("{other}"),
    }
}

#[test]
fn a_visit_stands_in_the_calendar_once_both_groups_agreed() {
    let mut world = begun(41);
    assert_eq!(held(&world, NILA), Err(Denied::Unknown), "a calendar of nothing does not leave");
    let record = invited(&mut world, 5);
    assert_eq!(held(&world, NILA), Err(Denied::Unknown), "an invitation is no visit yet");
    does(&mut world, NILA, VisitCommand::Accept { record }).unwrap();
    let (from, here) = (world.today().plus(5), held(&world, NILA).unwrap());
    let (home, host) = (world.devices[NILA].actor.group, world.devices[HUDA].actor.group);
    let days = weft_model::gate::VisitDays { record, home, host, from, to: from.plus(9), called_off: false };
    assert_eq!(here, Calendar { visits: vec![days], unread: 0 });
    assert_eq!(held(&world, HUDA).unwrap(), here, "the same on both sides");
}

#[test]
fn a_visit_that_was_called_off_stays_and_says_so_and_a_contested_one_goes() {
    let mut world = begun(42);
    let (record, _) = agreed(&mut world, 5);
    let (other, _) = agreed(&mut world, 30);
    does(&mut world, HUDA, VisitCommand::CallOff { record }).unwrap();
    let off = |world: &World| {
        let visits = held(world, NILA).unwrap().visits;
        visits.iter().map(|visit| (visit.record, visit.called_off)).collect::<Vec<_>>()
    };
    assert_eq!(off(&world), [(other, false), (record, true)], "the latest first");
    let Some((_, invited)) = visit(&world, HUDA, other).invited else { panic!("an invitation") };
    let again = Invited { to: invited.to.plus(3), ..invited };
    raw(&mut world, HUDA, other, VisitFact::Invited(again));
    share(&mut world);
    assert_eq!(off(&world), [(record, true)], "which days were meant nobody can tell");
}

#[test]
fn a_visit_in_which_a_newer_version_wrote_is_left_out_and_counted() {
    let mut world = begun(43);
    let (record, _) = agreed(&mut world, 5);
    let (other, _) = agreed(&mut world, 30);
    let mut fact = world.facts.iter().rev().find(|fact| fact.record == other).unwrap().clone();
    fact.order.id = weft_model::ids::FactId::new([7; 32]);
    fact.at.seq += 1;
    fact.kind = 0x07F0;
    fact.held = weft_model::fact::Held::Newer;
    world.devices[NILA].records.add([fact], []);
    let here = held(&world, NILA).unwrap();
    assert_eq!((here.visits.len(), here.visits[0].record, here.unread), (1, record, 1));
}
