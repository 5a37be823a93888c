//! Devices of one member, admissions, and a group that leaves.

use super::*;

#[test]
fn another_device_of_a_member_counts_once_two_have_said_so() {
    let mut world = World::new(43);
    let sara = world.devices[SARA].actor;
    let tablet = Mid::new([44; 16]);
    world.admit(SARA, sara.group, tablet, sara.member);
    assert!(now(&world, SARA).device(&tablet).is_none(), "her own word alone");
    let vouch = Command::VouchDevice { device: tablet };
    assert_eq!(world.act(SARA, vouch.clone(), None).err(), Some(Refusal::NeedsAnother));
    world.all_meet();
    world.act(NILA, vouch.clone(), None).unwrap();
    world.all_meet();
    assert_eq!(now(&world, HUDA).device(&tablet).unwrap().member, sara.member);
    assert_eq!(world.act(NILA, vouch, None).err(), Some(Refusal::AlreadySo));
    let device = world.phone(tablet, sara.member, sara.group);

    // A member counts once in a quorum, whatever the number of devices.
    let ina = world.join(NILA);
    world.all_meet();
    let decision = seat(&world, SARA);
    let decision = world.act(SARA, decision, None).unwrap().made[0];
    world.all_meet();
    assert_eq!(world.act(device, sign(decision), None).err(), Some(Refusal::AlreadySo));
    let fact = *now(&world, device).proposals.iter().find(|(_, proposal)| proposal.id == decision).unwrap().0;
    world.control(device, MembershipFact::DecisionSigned(fact));
    world.all_meet();
    world.act(ina, sign(decision), None).unwrap();
    assert!(!now(&world, ina).holds(&sara.member, Role::Listener), "two of three");

    // Nobody is another device of somebody who has not said so.
    let forged = Mid::new([45; 16]);
    world.admit(NILA, sara.group, forged, sara.member);
    world.all_meet();
    assert_eq!(world.act(NILA, Command::VouchDevice { device: forged }, None).err(), Some(Refusal::NeedsAnother));
    let first = *now(&world, NILA).awaited.iter().find(|(_, awaited)| awaited.admitted.mid == forged).unwrap().0;
    world.control(HUDA, MembershipFact::DeviceVouched(first));
    world.all_meet();
    assert!(now(&world, HUDA).device(&forged).is_none(), "two stewards are not her word");
}

#[test]
fn a_lost_device_goes_with_what_it_added_and_its_owner_may_say_so() {
    let mut world = World::new(46);
    let sara = world.devices[SARA].actor;
    let (second, third) = (Mid::new([47; 16]), Mid::new([48; 16]));
    world.admit(SARA, sara.group, second, sara.member);
    world.all_meet();
    world.act(NILA, Command::VouchDevice { device: second }, None).unwrap();
    world.all_meet();
    let other = world.phone(second, sara.member, sara.group);
    // The lost phone adds a third one, with the steward's word.
    world.admit(SARA, sara.group, third, sara.member);
    world.all_meet();
    world.act(NILA, Command::VouchDevice { device: third }, None).unwrap();
    world.all_meet();
    let lost = RemoveDevice { device: third, lost: true, because: because() };
    let removal = world.act(other, Command::RemoveDevice(lost), None).unwrap().made[0];
    world.all_meet();
    assert_eq!(world.act(SARA, countersign(removal, vec![]), None).err(), Some(Refusal::AlreadySo), "the same member");
    world.act(NILA, countersign(removal, vec![]), None).unwrap();
    world.all_meet();
    let gone = |world: &World, mid: &Mid| now(world, HUDA).device(mid).is_none();
    assert_eq!([sara.mid, second, third].map(|mid| gone(&world, &mid)), [false, false, true]);
    let lost = RemoveDevice { device: sara.mid, lost: true, because: because() };
    let removal = world.act(NILA, Command::RemoveDevice(lost), None).unwrap().made[0];
    world.all_meet();
    world.act(HUDA, countersign(removal, vec![]), None).unwrap();
    world.all_meet();
    assert_eq!([sara.mid, second].map(|mid| gone(&world, &mid)), [true, true], "what it added goes with it");
}

#[test]
fn a_back_dated_admission_takes_nobodys_place() {
    let mut world = World::new(49);
    let sara = world.devices[SARA].actor;
    // A founder who pretends to know nothing yet admits another key in sara's name.
    let empty = MemoryRecords::new(&world.genesis);
    let before = std::mem::replace(&mut world.devices[NILA].records, empty);
    let added = |mid| DeviceAdded {
        mid,
        member: sara.member,
        group: sara.group,
        sign: SignKey::new([5; 32]),
        seal: BoxKey::new([5; 32]),
        request: RequestHash::new([5; 32]),
    };
    let thief = Mid::new([5; 16]);
    world.control(NILA, MembershipFact::DeviceAdded(added(thief)));
    world.control(NILA, MembershipFact::DeviceAdded(added(sara.mid)));
    world.devices[NILA].records = before;
    world.all_meet();
    let membership = now(&world, HUDA);
    assert!(membership.device(&thief).is_none());
    assert_ne!(membership.device(&sara.mid).unwrap().sign, SignKey::new([5; 32]));
    assert_eq!(*backwards(&world).past().now(), membership);
}

/// Nila, a founder, admits somebody by the earlier kind, and pretends to know nothing yet.
fn back_dated(world: &mut World, mid: Mid, member: MemberId) {
    let added = DeviceAdded {
        mid,
        member,
        group: world.devices[NILA].actor.group,
        sign: SignKey::new([5; 32]),
        seal: BoxKey::new([5; 32]),
        request: RequestHash::new([5; 32]),
    };
    let empty = MemoryRecords::new(&world.genesis);
    let before = std::mem::replace(&mut world.devices[NILA].records, empty);
    world.control(NILA, MembershipFact::DeviceAdded(added));
    world.devices[NILA].records = before;
}

#[test]
fn a_back_dated_admission_takes_the_place_of_no_other_device_of_a_member() {
    let mut world = World::new(57);
    let sara = world.devices[SARA].actor;
    let tablet = Mid::new([58; 16]);
    world.all_meet();
    world.admit(SARA, sara.group, tablet, sara.member);
    world.all_meet();
    world.act(NILA, Command::VouchDevice { device: tablet }, None).unwrap();
    world.all_meet();
    let own = *now(&world, HUDA).device(&tablet).unwrap();
    let other = MemberId::new([5; 16]);
    back_dated(&mut world, tablet, other);
    let added = world.facts.last().unwrap().clone();
    world.all_meet();
    let membership = now(&world, HUDA);
    assert_eq!(membership.device(&tablet), Some(&own), "two words, and an id that can be checked");
    assert_eq!(*backwards(&world).past().now(), membership);
    // What the other one writes under that id is set aside.
    let device = world.phone(tablet, other, sara.group);
    world.devices[device].records = MemoryRecords::new(&world.genesis);
    world.devices[device].records.add([added], []);
    let record = propose_entry(&mut world, device);
    assert!(world.devices[device].records.record(&record).unwrap().unwrap().quarantined.is_empty());
    world.all_meet();
    assert_eq!(world.devices[HUDA].records.record(&record).unwrap().unwrap().quarantined.len(), 3);
}

#[test]
fn what_an_admission_displaces_is_set_aside_where_it_was_folded_before() {
    let mut world = World::new(59);
    let group = world.devices[NILA].actor.group;
    let (own, thief) = (Mid::new([60; 16]), Mid::new([61; 16]));
    let member = MemberId::new(*own.bytes());
    world.all_meet();
    back_dated(&mut world, thief, member);
    world.all_meet();
    let device = world.phone(thief, member, group);
    let record = propose_entry(&mut world, device);
    world.all_meet();
    assert!(world.devices[HUDA].records.record(&record).unwrap().unwrap().quarantined.is_empty());
    // Whose name it is comes now, with an id that can be checked: there are as many devices as before, but others.
    world.admit(NILA, group, own, member);
    world.all_meet();
    let folded = world.devices[HUDA].records.record(&record).unwrap().unwrap();
    assert_eq!(folded.quarantined.len(), 3);
    assert_eq!(Some(folded), backwards(&world).record(&record).unwrap());
}

#[test]
fn a_group_leaves_whole_and_keeps_its_own() {
    let mut world = World::new(50);
    let record = propose_entry(&mut world, NILA);
    world.all_meet();
    let decision = world.act(SARA, Command::ProposeLeaving {}, None).unwrap().made[0];
    world.all_meet();
    world.act(NILA, sign(decision), None).unwrap();
    world.all_meet();
    let group = world.devices[NILA].actor.group;
    let membership = now(&world, HUDA);
    assert!(membership.left.contains(&group));
    for device in [NILA, SARA] {
        let mid = world.devices[device].actor.mid;
        assert!(!membership.belongs(&mid, &Audience::Partnership));
        assert!(membership.belongs(&mid, &Audience::Group(group)), "its own audience stays its own");
        let agree = Command::AgreeEntry { record };
        assert_eq!(world.act(device, agree, None).err(), Some(Refusal::GroupLeft));
    }
    for device in [NILA, HUDA] {
        assert!(world.devices[device].records.record(&record).unwrap().is_some(), "readable on both sides");
    }
    // What a changed program goes on writing counts for nobody.
    let mid = world.devices[SARA].actor.mid;
    world.control(SARA, MembershipFact::Reason(weft_model::said::Content::Text(because().words)));
    let late = world.facts.last().unwrap();
    assert_eq!(late.author, mid);
    assert_eq!(world.devices[SARA].records.past().standing(late), Standing::Void(Why::NotAMember));
}

#[test]
fn a_phone_whose_group_left_takes_a_yes_back_by_its_number_and_does_nothing_else() {
    let mut world = World::new(68);
    world.all_meet();
    let record = asked(&mut world, NILA);
    let number = SignKey::new([9; 32]);
    says_yes(&mut world, NILA, record, number);
    let decision = world.act(NILA, Command::ProposeLeaving {}, None).unwrap().made[0];
    world.all_meet();
    world.act(SARA, sign(decision), None).unwrap();
    world.all_meet();
    let refused = |world: &mut World, command| world.act(NILA, command, None).err();
    assert_eq!(refused(&mut world, Command::SuspendConsent { record }), Some(Refusal::GroupLeft));
    let decide = seat(&world, SARA);
    assert_eq!(refused(&mut world, decide), Some(Refusal::GroupLeft), "not even about its own");
    let back = Command::WithdrawConsent { record };
    assert_eq!(refused(&mut world, back.clone()), Some(Refusal::GroupLeft), "without the number");
    world.act(NILA, back, Some(number)).unwrap();
    world.all_meet();
    assert_eq!(notices(&world.devices[HUDA].records, record), [world.notices.last().unwrap().id]);
}
