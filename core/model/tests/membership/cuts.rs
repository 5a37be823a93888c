//! Who says up to where a device that is gone counts.

use super::*;

fn aside(world: &World, device: usize, record: RecordId) -> usize {
    world.devices[device].records.record(&record).unwrap().map_or(0, |record| record.quarantined.len())
}

#[test]
fn another_groups_steward_who_signed_nothing_cuts_nothing() {
    let mut world = World::new(52);
    let ina = world.join(NILA);
    world.all_meet();
    make_steward(&mut world, NILA, SARA);
    let early = propose_entry(&mut world, ina);
    let last = world.facts.last().unwrap().clone();
    world.all_meet();
    let late = propose_entry(&mut world, ina);
    let end = world.facts.last().unwrap().clone();
    let removal = world.act(NILA, remove(&world, ina), None).unwrap().made[0];
    world.all_meet();
    // Huda asks for the same, which nobody countersigns.
    world.act(HUDA, remove(&world, ina), None).unwrap();
    let cut = cut_at(&world, ina, &last);
    world.act(SARA, countersign(removal, vec![cut]), None).unwrap();
    world.all_meet();
    assert_eq!([early, late].map(|record| aside(&world, NILA, record)), [0, 3]);
    // With a changed program she signs what has both signatures, and cuts where it suits her.
    let first = *now(&world, HUDA).removals.iter().find(|(_, one)| one.id == removal).unwrap().0;
    world.control(HUDA, MembershipFact::RemovalSigned(first));
    let higher = cut_at(&world, ina, &end);
    world.control(HUDA, MembershipFact::Cut(higher.clone()));
    world.all_meet();
    assert_eq!([early, late].map(|record| aside(&world, NILA, record)), [0, 3]);
    assert_eq!(*backwards(&world).past().now(), now(&world, NILA));
    world.control(SARA, MembershipFact::Cut(higher));
    world.all_meet();
    assert_eq!([early, late].map(|record| aside(&world, NILA, record)), [0, 0], "who signed may");
}

#[test]
fn who_countersigned_cuts_what_a_lost_device_had_added_as_well() {
    let mut world = World::new(54);
    let sara = world.devices[SARA].actor;
    let tablet = Mid::new([55; 16]);
    world.all_meet();
    world.admit(SARA, sara.group, tablet, sara.member);
    world.all_meet();
    world.act(NILA, Command::VouchDevice { device: tablet }, None).unwrap();
    world.all_meet();
    let tablet = world.phone(tablet, sara.member, sara.group);
    let record = propose_entry(&mut world, tablet);
    let end = world.facts.last().unwrap().clone();
    world.all_meet();
    let lost = RemoveDevice { device: sara.mid, lost: true, because: because() };
    let removal = world.act(NILA, Command::RemoveDevice(lost), None).unwrap().made[0];
    world.all_meet();
    let nothing = Cut { points: vec![], ..cut_at(&world, tablet, &end) };
    world.act(HUDA, countersign(removal, vec![nothing]), None).unwrap();
    world.all_meet();
    assert_eq!(aside(&world, NILA, record), 3);
}

#[test]
fn what_a_group_that_left_had_written_is_any_stewards_to_cut_and_to_accept() {
    let mut world = World::new(53);
    let record = propose_entry(&mut world, SARA);
    let end = world.facts.last().unwrap().clone();
    let leaving = world.act(SARA, Command::ProposeLeaving {}, None).unwrap().made[0];
    world.all_meet();
    world.act(NILA, sign(leaving), None).unwrap();
    world.all_meet();
    let nothing = Cut { points: vec![], ..cut_at(&world, SARA, &end) };
    world.control(HUDA, MembershipFact::Cut(nothing));
    assert_eq!(aside(&world, HUDA, record), 3);
    let accept = Command::AcceptUpTo(AcceptUpTo { record, held: vec![cut_at(&world, SARA, &end)] });
    assert_eq!(world.act(SARA, accept.clone(), None).err(), Some(Refusal::GroupLeft));
    world.act(HUDA, accept, None).unwrap();
    assert_eq!(aside(&world, HUDA, record), 0);
}

#[test]
fn a_cut_leaves_those_notices_of_a_removed_device_that_it_names_and_everybody_elses() {
    let mut world = World::new(60);
    let ina = world.join(NILA);
    let [first, second, third] = std::array::from_fn(|_| asked(&mut world, NILA));
    world.all_meet();
    let (kept, dropped) = (suspend(&mut world, ina, first), suspend(&mut world, ina, second));
    let other = suspend(&mut world, SARA, third);
    world.all_meet();
    let counting = |world: &World| [first, second, third].map(|record| notices(&world.devices[HUDA].records, record));
    assert_eq!(counting(&world), [vec![kept], vec![dropped], vec![other]]);
    let removal = world.act(NILA, remove(&world, ina), None).unwrap().made[0];
    world.all_meet();
    let end = world.facts.last().unwrap().clone();
    let cut = Cut { points: vec![], notices: vec![kept], ..cut_at(&world, ina, &end) };
    world.act(HUDA, countersign(removal, vec![cut]), None).unwrap();
    world.all_meet();
    assert_eq!(counting(&world), [vec![kept], vec![], vec![other]]);
}

#[test]
fn a_cut_binds_one_device_in_one_audience() {
    let mut world = World::new(61);
    let ina = world.join(NILA);
    world.all_meet();
    let others = propose_entry(&mut world, SARA);
    let shared = asked(&mut world, ina);
    // Who the person is, only the group knows.
    let own = world.facts.iter().rfind(|fact| fact.audience != Audience::Partnership).unwrap().record;
    world.all_meet();
    let removal = world.act(NILA, remove(&world, ina), None).unwrap().made[0];
    world.all_meet();
    let end = world.facts.last().unwrap().clone();
    let nothing = |world: &World| Cut { points: vec![], ..cut_at(world, ina, &end) };
    world.act(HUDA, countersign(removal, vec![nothing(&world)]), None).unwrap();
    world.all_meet();
    assert_eq!([others, shared, own].map(|record| aside(&world, NILA, record)), [0, 2, 0]);
}
