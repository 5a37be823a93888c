//! What a removal undoes of acts that it did not know, and what stays of them.

use super::*;

/// Mira and ina are stewards of nila's group beside her.
fn two_more_stewards(world: &mut World) -> (usize, usize) {
    let mut steward = || {
        let device = world.join(NILA);
        world.all_meet();
        make_steward(world, NILA, device);
        device
    };
    (steward(), steward())
}

/// Nila asks that a member is removed, and huda countersigns: the facts of that, in the order in which they were written.
fn removed(world: &mut World, device: usize) -> Vec<FactId> {
    let before = world.facts.len();
    let removal = world.act(NILA, remove(world, device), None).unwrap().made[0];
    world.all_to(HUDA);
    world.act(HUDA, countersign(removal, vec![]), None).unwrap();
    world.facts[before..].iter().map(Fact::id).collect()
}

/// A device holds all but these: it has not heard of them, or pretends so.
fn without(world: &mut World, device: usize, unheard: &[FactId]) {
    let heard: Vec<Fact> = world.facts.iter().filter(|fact| !unheard.contains(&fact.id())).cloned().collect();
    world.devices[device].records = MemoryRecords::new(&world.genesis);
    world.devices[device].records.add(heard, []);
}

/// A steward is removed, has not heard of that, and admits somebody: what the steward has not heard, and whom they admitted.
fn admits_unheard(world: &mut World, device: usize) -> (Vec<FactId>, usize) {
    let unheard = removed(world, device);
    without(world, device, &unheard);
    let admitted = world.join(device);
    (unheard, admitted)
}

/// Somebody goes on from what they know of a new member, and gives a role.
fn makes_envoy(world: &mut World, by: usize, device: usize) {
    let (member, until) = (member(world, device), world.today().plus(9));
    let give = GiveRole { member, role: Role::Envoy, until, instead_of: None };
    world.act(by, Command::GiveRole(give), None).unwrap();
}

/// Whether devices belong, once everybody has heard of everything, in whatever order.
fn belong<const N: usize>(world: &mut World, devices: [usize; N]) -> [bool; N] {
    world.all_meet();
    let membership = now(world, HUDA);
    assert_eq!(*backwards(world).past().now(), membership);
    devices.map(|device| membership.device(&world.devices[device].actor.mid).is_some())
}

/// Ina, a steward, is removed; unseen she makes an accomplice a steward, who admits another, who writes.
fn accomplices(world: &mut World) -> ([usize; 3], RecordId) {
    let ina = world.join(NILA);
    world.all_meet();
    make_steward(world, NILA, ina);
    let (unheard, accomplice) = admits_unheard(world, ina);
    let (member, until) = (member(world, accomplice), world.today().plus(9));
    let give = GiveRole { member, role: Role::Steward, until, instead_of: None };
    world.act(ina, Command::GiveRole(give), None).unwrap();
    without(world, accomplice, &unheard);
    let third = world.join(accomplice);
    without(world, third, &unheard);
    ([ina, accomplice, third], propose_entry(world, third))
}

#[test]
fn what_a_removed_steward_did_unseen_is_undone_with_all_that_follows_from_it() {
    let mut world = World::new(41);
    let (three, record) = accomplices(&mut world);
    world.all_meet();
    let membership = now(&world, NILA);
    for device in three {
        assert!(membership.device(&world.devices[device].actor.mid).is_none(), "{device}");
    }
    assert!(!membership.holds(&member(&world, three[1]), Role::Steward));
    let written = world.facts.iter().find(|fact| fact.record == record).unwrap();
    assert_eq!(world.devices[NILA].records.past().standing(written), Standing::Quarantined, "kept, not folded");
    assert_eq!(*backwards(&world).past().now(), membership);
}

/// She is removed by two, and makes two stewards from before that was known, who remove one of the two in turn.
#[test]
fn whoever_was_removed_makes_nobody_who_removes_others() {
    let mut world = World::new(42);
    let consent = asked(&mut world, NILA);
    says_yes(&mut world, NILA, consent, SignKey::new([77; 32]));
    let (three, _) = accomplices(&mut world);
    let [_, accomplice, third] = three;
    let (whose, until) = (member(&world, third), world.today().plus(9));
    let give = GiveRole { member: whose, role: Role::Steward, until, instead_of: None };
    world.act(accomplice, Command::GiveRole(give), None).unwrap();
    let given = world.facts.last().unwrap().clone();
    world.devices[third].records.add([given], []);
    let before = world.facts.len();
    let remove = RemoveMember { member: member(&world, NILA), because: said("en", "They told the police.") };
    let removal = world.act(accomplice, Command::RemoveMember(remove), None).unwrap().made[0];
    let heard = world.facts[before..].to_vec();
    world.devices[third].records.add(heard, []);
    world.act(third, Command::Countersign(Countersign { removal, held: vec![] }), None).unwrap();
    world.act(accomplice, Command::SuspendConsent { record: consent }, None).unwrap();
    world.all_meet();
    let membership = now(&world, NILA);
    assert!(membership.device(&world.devices[NILA].actor.mid).is_some(), "she who removed is removed");
    assert!(membership.holds(&member(&world, NILA), Role::Steward));
    for device in three {
        assert!(membership.device(&world.devices[device].actor.mid).is_none(), "{device}");
    }
    assert_eq!(*backwards(&world).past().now(), membership);
    // Nor do their notices count.
    let record = world.devices[NILA].records.record(&consent).unwrap().unwrap();
    assert!(record.notices.is_empty(), "{:?}", record.notices);
}

#[test]
fn what_a_third_steward_had_built_upon_stays() {
    let mut world = World::new(51);
    let (mira, ina) = two_more_stewards(&mut world);
    // Ina admits somebody; mira hears of that, not of the removal, and goes on from there.
    let (unheard, known) = admits_unheard(&mut world, ina);
    without(&mut world, mira, &unheard);
    makes_envoy(&mut world, mira, known);
    let unseen = world.join(ina);
    assert_eq!(belong(&mut world, [ina, known, unseen]), [false, true, false]);
}

#[test]
fn a_steward_who_signed_another_removal_is_a_third_in_this_one() {
    let mut world = World::new(63);
    let (mira, ina) = two_more_stewards(&mut world);
    let tom = world.join(NILA);
    world.all_meet();
    let other = world.act(mira, remove(&world, tom), None).unwrap().made[0];
    world.all_meet();
    world.act(HUDA, countersign(other, vec![]), None).unwrap();
    world.all_meet();
    let (unheard, known) = admits_unheard(&mut world, ina);
    without(&mut world, mira, &unheard);
    makes_envoy(&mut world, mira, known);
    assert_eq!(belong(&mut world, [tom, ina, known]), [false, false, true]);
}

#[test]
fn a_third_steward_who_knows_of_the_removal_keeps_nothing_of_it_alive() {
    let mut world = World::new(64);
    let (mira, ina) = two_more_stewards(&mut world);
    let (_, unseen) = admits_unheard(&mut world, ina);
    world.all_meet();
    // Whatever mira writes from now on has the unseen admission and the removal in its past.
    makes_envoy(&mut world, mira, SARA);
    assert_eq!(belong(&mut world, [ina, unseen]), [false, false]);
}

#[test]
fn what_somebody_who_is_no_steward_built_upon_does_not_stay() {
    let mut world = World::new(65);
    let (_, ina) = two_more_stewards(&mut world);
    let (unheard, known) = admits_unheard(&mut world, ina);
    without(&mut world, SARA, &unheard);
    world.act(SARA, seat(&world, known), None).unwrap();
    assert_eq!(belong(&mut world, [ina, known]), [false, false]);
}

#[test]
fn what_one_of_the_two_who_signed_built_upon_does_not_stay() {
    let mut world = World::new(66);
    let (_, ina) = two_more_stewards(&mut world);
    let (unheard, known) = admits_unheard(&mut world, ina);
    // Nila has asked for the removal and does not know yet that huda signed.
    without(&mut world, NILA, &unheard[2..]);
    makes_envoy(&mut world, NILA, known);
    assert_eq!(belong(&mut world, [ina, known]), [false, false]);
}

#[test]
fn a_removal_of_the_earlier_kind_undoes_what_it_did_not_know_as_well() {
    let mut world = World::new(67);
    let (_, ina) = two_more_stewards(&mut world);
    let mid = world.devices[ina].actor.mid;
    let first = world.control(NILA, MembershipFact::Removed(Removed { mid, countersigns: None }));
    world.all_to(HUDA);
    let second = world.control(HUDA, MembershipFact::Removed(Removed { mid, countersigns: Some(first) }));
    without(&mut world, ina, &[first, second]);
    let unseen = world.join(ina);
    assert_eq!(belong(&mut world, [ina, unseen]), [false, false]);
}

#[test]
fn stewards_who_remove_each_other_lose_the_role_and_stay() {
    let mut world = World::new(42);
    let (ina, mira) = (world.join(NILA), world.join(NILA));
    world.all_meet();
    make_steward(&mut world, NILA, ina);
    // Each asks, and somebody else countersigns each, before any of it has met.
    let one = world.act(NILA, remove_steward(&world, ina), None).unwrap().made[0];
    let other = world.act(ina, remove_steward(&world, NILA), None).unwrap().made[0];
    let facts = world.facts.clone();
    let ask = facts.len() - 4;
    let asked_by = |world: &World, device: usize| {
        let mid = world.devices[device].actor.mid;
        let of = facts[..ask].iter().chain(facts[ask..].iter().filter(|fact| fact.author == mid));
        of.cloned().collect::<Vec<_>>()
    };
    let (by_nila, by_ina) = (asked_by(&world, NILA), asked_by(&world, ina));
    world.devices[SARA].records.add(by_nila, []);
    world.devices[mira].records.add(by_ina, []);
    world.act(SARA, countersign(one, vec![]), None).unwrap();
    world.act(mira, countersign(other, vec![]), None).unwrap();
    world.all_meet();
    let membership = now(&world, HUDA);
    for device in [NILA, ina] {
        assert!(membership.device(&world.devices[device].actor.mid).is_some(), "no membership ends");
        assert!(!membership.holds(&member(&world, device), Role::Steward), "both stewardships do");
    }
    assert_eq!(*backwards(&world).past().now(), membership);
}
