//! Who belongs to a record's own audience, one rule a test, and that its hostile members open it to nobody.

mod world;

use weft_model::audience::Audience;
use weft_model::fact::{FactBody, NewFact};
use weft_model::ids::*;
use weft_model::membership::*;
use weft_model::memory::MemoryRecords;
use weft_model::standing::{Standing, Why};
use world::World;

/// The record that a device can open.
fn of(world: &World, opener: usize) -> RecordId {
    opened_by(&mid(world, opener), RecordId::new([0xc5; 16]))
}

/// Devices 0 and 2 are of one group, device 1 of the other.
fn mid(world: &World, device: usize) -> Mid {
    world.devices[device].actor.mid
}

fn now(world: &World, device: usize) -> std::rc::Rc<Membership> {
    world.devices[device].records.past().now()
}

fn opened(world: &mut World, by: usize, members: &[usize], never: Exclusions) -> FactId {
    let members = members.iter().map(|device| mid(world, *device)).collect();
    let fact = open_record(&now(world, by), of(world, 0), members, never);
    world.raw(by, fact)
}

fn joins(world: &mut World, by: usize, who: usize) -> FactId {
    let fact = join_record(&now(world, by), of(world, 0), mid(world, who));
    world.raw(by, fact)
}

fn leaves(world: &mut World, by: usize, who: usize) -> FactId {
    let fact = leave_record(&now(world, by), of(world, 0), mid(world, who));
    world.raw(by, fact)
}

/// Which devices belong, as a device that holds everything sees it; and the same whatever the order of arrival.
fn members(world: &mut World) -> Vec<usize> {
    let mut known: Option<std::rc::Rc<Membership>> = None;
    for _ in 0..8 {
        let mut facts = world.facts.clone();
        world.chance.shuffle(&mut facts);
        let mut records = MemoryRecords::new(&world.genesis);
        for fact in facts {
            records.add([fact], []);
        }
        let membership = records.past().now();
        assert!(known.as_ref().is_none_or(|known| *known == membership), "the order of arrival decided");
        known = Some(membership);
    }
    let membership = known.unwrap();
    (0..world.devices.len())
        .filter(|device| membership.belongs(&mid(world, *device), &Audience::Record(of(world, 0))))
        .collect()
}

fn standing(world: &World, device: usize, fact: FactId) -> Standing {
    let fact = world.facts.iter().find(|held| held.id() == fact).unwrap();
    world.devices[device].records.past().standing(fact)
}

#[test]
fn whoever_opens_a_record_says_who_belongs_and_nobody_else_does() {
    let mut world = World::new(1);
    assert_eq!(members(&mut world), Vec::<usize>::new());
    opened(&mut world, 0, &[0, 2], Exclusions::default());
    assert_eq!(members(&mut world), [0, 2]);
    let membership = now(&world, 0);
    assert_eq!(membership.devices_of(&Audience::Record(of(&world, 0))).len(), 2);
    assert_ne!(
        control_record(&membership, &Audience::Record(of(&world, 0))),
        of(&world, 0),
        "its control facts are another record"
    );
    // A steward of the other group is nobody here, and cannot admit itself.
    world.all_to(1);
    let forced = joins(&mut world, 1, 1);
    assert_eq!(standing(&world, 1, forced), Standing::Void(Why::NotAMember));
    assert_eq!(members(&mut world), [0, 2]);
    joins(&mut world, 2, 1);
    assert_eq!(members(&mut world), [0, 2], "device 2 has not heard that it was opened");
    world.all_to(2);
    joins(&mut world, 2, 1);
    assert_eq!(members(&mut world), [0, 1, 2]);
}

#[test]
fn an_opening_counts_in_its_own_audience_and_with_its_author_among_the_members() {
    let mut world = World::new(2);
    let without = opened(&mut world, 0, &[1, 2], Exclusions::default());
    assert_eq!(standing(&world, 0, without), Standing::Void(Why::NotAMember));
    let elsewhere = NewFact {
        audience: Audience::Partnership,
        ..open_record(&now(&world, 0), of(&world, 0), vec![], Exclusions::default())
    };
    let elsewhere = world.raw(0, elsewhere);
    assert_eq!(standing(&world, 0, elsewhere), Standing::Void(Why::NoRole));
    let other = RecordId::new([1; 16]);
    let foreign = NewFact {
        audience: Audience::Record(of(&world, 0)),
        ..open_record(&now(&world, 0), other, vec![mid(&world, 0)], Exclusions::default())
    };
    let foreign = world.raw(0, foreign);
    assert_eq!(standing(&world, 0, foreign), Standing::Void(Why::NotAMember));
    assert_eq!(members(&mut world), Vec::<usize>::new());
}

#[test]
fn nobody_who_is_excluded_ever_belongs() {
    for (never, left) in [
        (Exclusions { here: true, ..Exclusions::default() }, vec![0, 1]),
        (Exclusions { far: true, ..Exclusions::default() }, vec![0, 2]),
        (Exclusions { here: true, far: true, members: vec![] }, vec![0]),
    ] {
        let mut world = World::new(3);
        opened(&mut world, 0, &[0, 1, 2], never);
        for who in [1, 2] {
            joins(&mut world, 0, who);
        }
        assert_eq!(members(&mut world), left);
    }
    let mut world = World::new(4);
    let huda = world.devices[1].actor.member;
    opened(&mut world, 0, &[0, 2], Exclusions { members: vec![huda], ..Exclusions::default() });
    world.all_to(2);
    joins(&mut world, 2, 1);
    assert_eq!(members(&mut world), [0, 2], "a listener cannot let in whom the person excluded");
}

#[test]
fn nobody_opens_a_record_whose_id_is_not_theirs() {
    // Sara (2) was let in by Nila (0), and opens it again for Huda (1) as if she had never heard of the first.
    for forged in [vec![1, 2], vec![0, 1, 2]] {
        let mut world = World::new(5);
        world.all_to(2);
        let second = opened(&mut world, 2, &forged, Exclusions::default());
        opened(&mut world, 0, &[0, 2], Exclusions::default());
        assert_eq!(members(&mut world), [0, 2]);
        world.all_to(0);
        assert_eq!(standing(&world, 0, second), Standing::Void(Why::NotAMember));
    }
    let mut world = World::new(6);
    opened(&mut world, 0, &[0, 2], Exclusions::default());
    opened(&mut world, 0, &[0, 1, 2], Exclusions::default());
    assert_eq!(members(&mut world), [0, 2], "knowing the first, a second one says nothing");
}

#[test]
fn an_older_copy_of_the_notebook_that_opens_it_again_lets_nobody_more_in() {
    let mut world = World::new(12);
    let before = world.again(99);
    opened(&mut world, 0, &[0, 2], Exclusions::default());
    let mut older = before;
    let huda = older.devices[1].actor.member;
    opened(&mut older, 0, &[0, 1, 2], Exclusions { members: vec![huda], ..Exclusions::default() });
    world.facts.extend(older.facts.into_iter().skip(1));
    assert_eq!(members(&mut world), [0, 2]);
    world.all_to(2);
    joins(&mut world, 2, 1);
    assert_eq!(members(&mut world), [0, 2], "whom one of them excludes never belongs");
}

#[test]
fn leaving_wins_over_an_admission_that_did_not_know_it() {
    let mut world = World::new(7);
    opened(&mut world, 0, &[0, 1, 2], Exclusions::default());
    world.all_to(1);
    world.all_to(2);
    leaves(&mut world, 2, 2);
    joins(&mut world, 1, 2);
    assert_eq!(members(&mut world), [0, 1]);
    world.all_to(1);
    joins(&mut world, 1, 2);
    assert_eq!(members(&mut world), [0, 1, 2], "admitted again by somebody who knew");
}

#[test]
fn members_put_nobody_out_but_the_opener_does_and_for_good() {
    let mut world = World::new(8);
    opened(&mut world, 0, &[0, 1, 2], Exclusions::default());
    world.all_to(1);
    leaves(&mut world, 1, 0);
    leaves(&mut world, 1, 2);
    assert_eq!(members(&mut world), [0, 1, 2]);
    leaves(&mut world, 0, 2);
    world.all_to(1);
    joins(&mut world, 1, 2);
    assert_eq!(members(&mut world), [0, 1], "whom the opener put out nobody else lets in");
    joins(&mut world, 0, 2);
    assert_eq!(members(&mut world), [0, 1, 2]);
}

#[test]
fn a_removed_device_belongs_to_no_record() {
    let mut world = World::new(9);
    opened(&mut world, 0, &[0, 1, 2], Exclusions::default());
    let sara = mid(&world, 2);
    let first = world.control(0, MembershipFact::Removed(Removed { mid: sara, countersigns: None }));
    world.all_to(1);
    world.control(1, MembershipFact::Removed(Removed { mid: sara, countersigns: Some(first) }));
    assert_eq!(members(&mut world), [0, 1]);
}

#[test]
fn keys_are_made_by_members_for_members_and_not_used_once_somebody_left() {
    let mut world = World::new(10);
    opened(&mut world, 0, &[0, 2], Exclusions::default());
    world.all_to(1);
    let key = |world: &World, device: usize, mids: Vec<Mid>, generation| {
        let record = control_record(&now(world, device), &Audience::Record(of(world, 0)));
        let key = EpochKey {
            audience: Audience::Record(of(world, 0)),
            generation,
            key: KeyId::new([1; 16]),
            mids,
            previous: None,
        };
        NewFact {
            record,
            audience: Audience::Record(of(world, 0)),
            body: FactBody::Membership(MembershipFact::EpochKey(key)),
            belongs_to: None,
        }
    };
    let theirs = key(&world, 1, vec![mid(&world, 1)], 1);
    world.raw(1, theirs);
    let leaking = key(&world, 0, vec![mid(&world, 0), mid(&world, 1)], 1);
    world.raw(0, leaking);
    assert!(now(&world, 0).writing_key(&Audience::Record(of(&world, 0))).is_none());
    let sound = key(&world, 0, vec![mid(&world, 0), mid(&world, 2)], 1);
    world.raw(0, sound);
    assert!(now(&world, 0).writing_key(&Audience::Record(of(&world, 0))).is_some());
    world.all_to(2);
    leaves(&mut world, 2, 2);
    world.all_to(0);
    assert!(now(&world, 0).writing_key(&Audience::Record(of(&world, 0))).is_none(), "a new key before the next word");
}

#[test]
fn a_listener_hears_by_their_own_key_and_whoever_opened_it_by_the_notebook() {
    let mut world = World::new(11);
    opened(&mut world, 0, &[0, 2], Exclusions::default());
    world.all_to(2);
    let (nila, sara) = (world.devices[0].actor, world.devices[2].actor);
    let (first, second) = (BoxKey::new([1; 32]), BoxKey::new([2; 32]));
    for (by, member, key) in [
        (2, sara.member, first),
        (2, sara.member, second),
        (2, nila.member, first),
        (0, sara.member, first),
        (0, nila.member, first),
    ] {
        let fact = give_listener_key(&now(&world, by), member, key);
        world.raw(by, fact);
    }
    world.all_to(0);
    let membership = now(&world, 0);
    assert_eq!(membership.listener_keys.get(&sara.member), Some(&second), "the newest of her own");
    assert_eq!(membership.listener_keys.get(&nila.member), Some(&first), "nobody gives a key in another's name");
    assert_eq!(membership.seal_key(&sara.mid, &Audience::Record(of(&world, 0))), Some(second));
    assert_eq!(
        membership.seal_key(&nila.mid, &Audience::Record(of(&world, 0))),
        Some(membership.devices[&nila.mid].seal)
    );
    assert_eq!(membership.seal_key(&sara.mid, &Audience::Partnership), Some(membership.devices[&sara.mid].seal));
    let elsewhere =
        NewFact { audience: Audience::Group(sara.group), ..give_listener_key(&membership, sara.member, first) };
    world.raw(2, elsewhere);
    world.all_to(0);
    assert_eq!(now(&world, 0).listener_keys.get(&sara.member), Some(&second), "only where everybody reads it");
}
