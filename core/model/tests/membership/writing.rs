//! Which control facts a member may write: what `decide` refuses, a changed program writes, and it counts for nobody.

use super::*;

/// How a control fact stands that a device wrote without asking, by its own past.
fn written(world: &mut World, device: usize, body: MembershipFact) -> Standing {
    world.all_meet();
    let fact = world.control(device, body);
    world.all_meet();
    let fact = world.facts.iter().find(|one| one.id() == fact).unwrap();
    world.devices[HUDA].records.past().standing_in_its_past(fact)
}

fn counts(standing: Standing) -> bool {
    match standing {
        Standing::Counts(_) => true,
        Standing::Void(Why::NoRole) => false,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_steward_admits_to_the_own_group_and_anybody_a_further_device_of_their_own() {
    let mut world = World::new(80);
    let [nila, huda, sara] = [NILA, HUDA, SARA].map(|device| world.devices[device].actor);
    let mut admits = |by: usize, member: Option<MemberId>, group| {
        let mid = Mid::new(world.chance.bytes());
        let member = member.unwrap_or(MemberId::new(*mid.bytes()));
        let (sign, seal, nonce) = (SignKey::new([5; 32]), BoxKey::new([5; 32]), [5; 16]);
        let admitted = DeviceAdmitted { mid, member, group, sign, seal, nonce };
        counts(written(&mut world, by, MembershipFact::DeviceAdmitted(admitted)))
    };
    assert!(admits(NILA, None, nila.group), "somebody new");
    assert!(admits(NILA, Some(sara.member), nila.group), "another device of a member");
    assert!(!admits(NILA, None, huda.group), "not for another group");
    assert!(!admits(SARA, None, sara.group), "whoever is no steward admits nobody new");
    assert!(!admits(SARA, Some(nila.member), sara.group), "nor a device of somebody else");
    assert!(admits(SARA, Some(sara.member), sara.group), "but one of her own");
    assert!(!admits(SARA, Some(sara.member), huda.group), "in her own group");
}

#[test]
fn a_steward_gives_and_ends_roles_of_the_own_group_and_nobody_alone_a_listeners() {
    let mut world = World::new(81);
    let decision = world.act(NILA, seat(&world, SARA), None).unwrap().made[0];
    world.all_meet();
    world.act(SARA, sign(decision), None).unwrap();
    world.all_meet();
    let [nila, huda, sara] = [NILA, HUDA, SARA].map(|device| member(&world, device));
    let until = world.today().plus(9);
    let given = |member, role| MembershipFact::RoleGiven(RoleGiven { member, role, until });
    let ended = |member, role| MembershipFact::RoleEnded(RoleEnded { member, role });
    let tried = [
        (SARA, given(nila, Role::Treasurer), false),
        (SARA, ended(nila, Role::Steward), false),
        (HUDA, given(sara, Role::Treasurer), false),
        (HUDA, ended(nila, Role::Steward), false),
        (NILA, given(nila, Role::Listener), false),
        (NILA, ended(sara, Role::Listener), false),
        (NILA, given(huda, Role::Envoy), false),
        (NILA, given(sara, Role::Envoy), true),
        (NILA, ended(sara, Role::Envoy), true),
    ];
    for (by, body, may) in tried {
        assert_eq!(counts(written(&mut world, by, body.clone())), may, "{body:?}");
    }
    let membership = now(&world, SARA);
    assert!(membership.holds(&nila, Role::Steward) && membership.holds(&sara, Role::Listener));
    for role in [Role::Treasurer, Role::Listener, Role::Envoy] {
        assert!([nila, huda].iter().all(|member| !membership.holds(member, role)), "{role:?}");
    }
}
