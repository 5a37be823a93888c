//! The rules of membership, one test each: decisions of a group, terms, removals, other devices, leaving whole.

mod cuts;
mod devices;
mod past;
mod undone;
#[path = "../world/mod.rs"]
mod world;
mod writing;

use weft_model::audience::Audience;
use weft_model::command::{Command, Refusal};
use weft_model::entry::{EntryKind, ProposeEntry};
use weft_model::fact::Fact;
use weft_model::ids::*;
use weft_model::membership::*;
use weft_model::memory::MemoryRecords;
use weft_model::records::Records;
use weft_model::standing::{Standing, Why};
use world::{World, asked, said, says_yes};

const NILA: usize = 0;
const HUDA: usize = 1;
const SARA: usize = 2;

fn member(world: &World, device: usize) -> MemberId {
    world.devices[device].actor.member
}

fn now(world: &World, device: usize) -> Membership {
    (*world.devices[device].records.past().now()).clone()
}

fn seat(world: &World, device: usize) -> Command {
    let until = world.today().plus(365);
    Command::ProposeSeat(ProposeSeat { member: member(world, device), role: Role::Listener, until })
}

fn sign(decision: RecordId) -> Command {
    Command::SignDecision { decision }
}

fn because() -> weft_model::said::Said {
    said("en", "They told the police.")
}

fn remove(world: &World, device: usize) -> Command {
    Command::RemoveMember(RemoveMember { member: member(world, device), because: because() })
}

fn remove_steward(world: &World, device: usize) -> Command {
    Command::RemoveSteward(RemoveMember { member: member(world, device), because: because() })
}

fn countersign(removal: RecordId, held: Vec<Cut>) -> Command {
    Command::Countersign(Countersign { removal, held })
}

fn make_steward(world: &mut World, by: usize, device: usize) {
    let until = world.today().plus(365);
    let give = GiveRole { member: member(world, device), role: Role::Steward, until, instead_of: None };
    world.act(by, Command::GiveRole(give), None).unwrap();
    world.all_meet();
}

fn propose_entry(world: &mut World, device: usize) -> RecordId {
    let (from, to) = (world.devices[NILA].actor.group, world.devices[HUDA].actor.group);
    let (story, kind, day) = (said("en", "Three nights."), EntryKind::Time, world.today());
    let entry = ProposeEntry { story, from, to, kind, quantity: None, rate: None, day };
    world.act(device, Command::ProposeEntry(entry), None).unwrap().made[0]
}

/// A device closes all exits of a consent, by a notice.
fn suspend(world: &mut World, device: usize, record: RecordId) -> NoticeId {
    world.act(device, Command::SuspendConsent { record }, None).unwrap();
    world.notices.last().unwrap().id
}

/// The notices of a record that count.
fn notices(records: &MemoryRecords, record: RecordId) -> Vec<NoticeId> {
    let mut notices: Vec<NoticeId> = records.record(&record).unwrap().unwrap().notices.iter().map(|n| n.id).collect();
    notices.sort_unstable();
    notices
}

/// All that exists, taken in back to front.
fn backwards(world: &World) -> MemoryRecords {
    let mut records = MemoryRecords::new(&world.genesis);
    for fact in world.facts.iter().rev() {
        records.add([fact.clone()], []);
    }
    records
}

/// Up to where somebody holds what a device wrote.
fn cut_at(world: &World, device: usize, last: &Fact) -> Cut {
    let points = vec![CutPoint { at: last.at, chain: [1; 32] }];
    Cut { audience: Audience::Partnership, mid: world.devices[device].actor.mid, points, notices: vec![] }
}

#[test]
fn more_than_half_and_at_least_three_and_all_of_a_smaller_group() {
    let expected = [(1, 1), (2, 2), (3, 3), (4, 3), (5, 3), (6, 4), (7, 4), (8, 5), (20, 11)];
    for (members, needed) in expected {
        assert_eq!(quorum(members), needed, "of {members}");
    }
}

#[test]
fn a_group_seats_its_listener_by_quorum_and_a_steward_alone_does_not() {
    let mut world = World::new(31);
    let (ina, mira) = (world.join(NILA), world.join(NILA));
    world.all_meet();
    let decision = seat(&world, SARA);
    let decision = world.act(NILA, decision, None).unwrap().made[0];
    assert_eq!(world.act(NILA, sign(decision), None).err(), Some(Refusal::AlreadySo), "who proposes has signed");
    world.all_meet();
    assert_eq!(world.act(HUDA, sign(decision), None).err(), Some(Refusal::NotYours), "another group has no voice");
    world.act(ina, sign(decision), None).unwrap();
    world.all_meet();
    assert!(!now(&world, HUDA).holds(&member(&world, SARA), Role::Listener), "two of four");
    world.act(mira, sign(decision), None).unwrap();
    world.all_meet();
    assert!(now(&world, HUDA).holds(&member(&world, SARA), Role::Listener), "three of four");
    assert_eq!(world.act(SARA, sign(decision), None).err(), Some(Refusal::AlreadySo), "it is in force");
    assert_eq!(*backwards(&world).past().now(), now(&world, HUDA));
}

#[test]
fn who_came_after_a_proposal_does_not_sign_it_and_nobody_counts_twice() {
    let mut world = World::new(32);
    world.join(NILA);
    world.all_meet();
    let decision = seat(&world, SARA);
    let decision = world.act(NILA, decision, None).unwrap().made[0];
    let late = world.join(NILA);
    world.all_meet();
    assert_eq!(world.act(late, sign(decision), None).err(), Some(Refusal::NotYours));
    // What decide refuses, a changed program writes.
    let fact = *now(&world, NILA).proposals.iter().find(|(_, proposal)| proposal.id == decision).unwrap().0;
    world.act(SARA, sign(decision), None).unwrap();
    for device in [late, SARA, NILA] {
        world.all_to(device);
        world.control(device, MembershipFact::DecisionSigned(fact));
    }
    world.all_meet();
    assert!(!now(&world, HUDA).holds(&member(&world, SARA), Role::Listener), "two of three, however often");
}

#[test]
fn a_group_decides_about_itself_only() {
    let mut world = World::new(33);
    assert_eq!(world.act(SARA, seat(&world, HUDA), None).err(), Some(Refusal::NotYours));
    let (group, other) = (world.devices[NILA].actor.group, world.devices[HUDA].actor.group);
    let until = world.today().plus(9);
    let forge = |group, member| {
        let what = Decided::Seat { member, role: Role::Listener, until };
        MembershipFact::DecisionProposed(DecisionProposed { id: RecordId::new([1; 16]), group, what })
    };
    let huda = member(&world, HUDA);
    world.control(NILA, forge(other, huda));
    world.control(NILA, forge(group, huda));
    assert!(now(&world, NILA).proposals.is_empty());
}

#[test]
fn an_end_beats_every_seat_that_did_not_know_it() {
    let mut world = World::new(34);
    let decision = seat(&world, SARA);
    let decision = world.act(NILA, decision, None).unwrap().made[0];
    world.all_meet();
    world.act(SARA, sign(decision), None).unwrap();
    world.all_meet();
    // At the same time one proposes the end, the other a seat once more: whichever is signed later, the end holds.
    let unseat = ProposeUnseat { member: member(&world, SARA), role: Role::Listener };
    let end = world.act(NILA, Command::ProposeUnseat(unseat), None).unwrap().made[0];
    let again = seat(&world, SARA);
    let again = world.act(SARA, again, None).unwrap().made[0];
    world.all_meet();
    world.act(SARA, sign(end), None).unwrap();
    world.act(NILA, sign(again), None).unwrap();
    world.all_meet();
    assert!(!now(&world, HUDA).holds(&member(&world, SARA), Role::Listener));
    assert_eq!(*backwards(&world).past().now(), now(&world, HUDA));
    let knowing = seat(&world, SARA);
    let knowing = world.act(NILA, knowing, None).unwrap().made[0];
    world.all_meet();
    world.act(SARA, sign(knowing), None).unwrap();
    assert!(now(&world, SARA).holds(&member(&world, SARA), Role::Listener), "a seat that knows of the end");
}

#[test]
fn a_term_is_ended_by_two_members_after_its_day_and_handed_on_by_whoever_holds_it() {
    let mut world = World::new(35);
    make_steward(&mut world, NILA, SARA);
    let end = |world: &World| Command::EndTerm(EndRole { member: member(world, SARA), role: Role::Steward });
    assert_eq!(world.act(NILA, end(&world), None).err(), Some(Refusal::DayIsAhead));
    world.clock += 366 * 86_400_000;
    let give = |world: &World, device, instead_of| {
        let until = world.today().plus(30);
        Command::GiveRole(GiveRole { member: member(world, device), role: Role::Steward, until, instead_of })
    };
    let ina = world.join(NILA);
    world.all_meet();
    let role = give(&world, ina, None);
    assert_eq!(world.act(SARA, role, None).err(), Some(Refusal::TermOver), "the day stops the offer");
    assert!(now(&world, NILA).holds(&member(&world, SARA), Role::Steward), "and nothing else");
    world.act(NILA, end(&world), None).unwrap();
    assert_eq!(world.act(NILA, end(&world), None).err(), Some(Refusal::AlreadySo));
    world.all_meet();
    assert!(now(&world, HUDA).holds(&member(&world, SARA), Role::Steward), "one member alone");
    assert_eq!(world.act(HUDA, end(&world), None).err(), Some(Refusal::NotYours));
    let hand_on = give(&world, ina, Some(member(&world, SARA)));
    let mut other = World::new(35);
    std::mem::swap(&mut other, &mut world);
    // Either the second member says so…
    other.act(ina, end(&other), None).unwrap();
    assert!(!now(&other, ina).holds(&member(&other, SARA), Role::Steward));
    assert_eq!(*backwards(&other).past().now(), now(&other, ina));
    // … or, elsewhere, she had handed it on herself.
    other.act(SARA, hand_on, None).unwrap();
    assert!(!now(&other, SARA).holds(&member(&other, SARA), Role::Steward));
    assert!(now(&other, SARA).holds(&member(&other, ina), Role::Steward));
}

#[test]
fn removing_takes_two_and_one_of_the_own_group() {
    let mut world = World::new(36);
    let ina = world.join(NILA);
    world.all_meet();
    assert_eq!(world.act(SARA, remove(&world, ina), None).err(), Some(Refusal::NeedsRole));
    let removal = world.act(NILA, remove(&world, ina), None).unwrap().made[0];
    assert_eq!(world.act(NILA, countersign(removal, vec![]), None).err(), Some(Refusal::AlreadySo));
    world.all_meet();
    assert_eq!(world.act(SARA, countersign(removal, vec![]), None).err(), Some(Refusal::NeedsRole));
    assert!(now(&world, HUDA).device(&world.devices[ina].actor.mid).is_some(), "one signature is not enough");
    world.act(HUDA, countersign(removal, vec![]), None).unwrap();
    world.all_meet();
    assert!(now(&world, SARA).device(&world.devices[ina].actor.mid).is_none());
    assert_eq!(world.act(ina, remove(&world, SARA), None).err(), Some(Refusal::NeedsRole), "nothing is left to do");
    // Two stewards of another group are nobody's judges.
    let mira = world.join(HUDA);
    world.all_meet();
    make_steward(&mut world, HUDA, mira);
    let foreign = world.act(HUDA, remove(&world, SARA), None).unwrap().made[0];
    world.all_meet();
    assert_eq!(world.act(mira, countersign(foreign, vec![]), None).err(), Some(Refusal::NeedsRole));
}

#[test]
fn a_steward_with_few_beside_is_removed_by_two_further_members() {
    let mut world = World::new(37);
    let ina = world.join(NILA);
    world.all_meet();
    let removal = world.act(SARA, remove_steward(&world, NILA), None).unwrap().made[0];
    world.all_meet();
    assert_eq!(world.act(NILA, countersign(removal, vec![]), None).err(), Some(Refusal::NeedsRole), "not their own");
    world.act(ina, countersign(removal, vec![]), None).unwrap();
    world.all_meet();
    assert!(now(&world, HUDA).device(&world.devices[NILA].actor.mid).is_none());
    // Where there are three, it takes two other stewards.
    let mut world = World::new(38);
    let (ina, mira) = (world.join(NILA), world.join(NILA));
    world.all_meet();
    make_steward(&mut world, NILA, ina);
    make_steward(&mut world, NILA, mira);
    assert_eq!(world.act(SARA, remove_steward(&world, NILA), None).err(), Some(Refusal::NeedsRole));
    let removal = world.act(ina, remove(&world, NILA), None).unwrap().made[0];
    world.all_meet();
    assert_eq!(world.act(SARA, countersign(removal, vec![]), None).err(), Some(Refusal::NeedsRole));
    world.act(mira, countersign(removal, vec![]), None).unwrap();
    assert!(now(&world, mira).device(&world.devices[NILA].actor.mid).is_none());
}

#[test]
fn what_was_written_past_a_cut_is_set_aside_and_accepted_up_to_a_point() {
    let mut world = World::new(39);
    let ina = world.join(NILA);
    world.all_meet();
    let early = propose_entry(&mut world, ina);
    world.all_meet();
    let last = world.facts.last().unwrap().clone();
    let (honest, later) = (propose_entry(&mut world, ina), propose_entry(&mut world, ina));
    let removal = world.act(NILA, remove(&world, ina), None).unwrap().made[0];
    world.all_to(HUDA);
    let cut = cut_at(&world, ina, &last);
    world.act(HUDA, countersign(removal, vec![cut]), None).unwrap();
    world.all_meet();
    let aside = |world: &World, record| {
        world.devices[NILA].records.record(&record).unwrap().map_or(0, |record| record.quarantined.len())
    };
    assert_eq!([early, honest, later].map(|record| aside(&world, record)), [0, 3, 3]);
    let upto = world.facts.iter().rfind(|fact| fact.record == honest).unwrap().clone();
    let held = vec![cut_at(&world, ina, &upto)];
    let accept = Command::AcceptUpTo(AcceptUpTo { record: honest, held });
    assert_eq!(world.act(SARA, accept.clone(), None).err(), Some(Refusal::NeedsRole));
    assert_eq!(world.act(HUDA, accept.clone(), None).err(), Some(Refusal::NotYours), "their own group's to accept");
    world.act(NILA, accept, None).unwrap();
    assert_eq!([early, honest, later].map(|record| aside(&world, record)), [0, 0, 3], "the higher cut counts");
    let records = backwards(&world);
    assert_eq!(records.record(&later).unwrap(), world.devices[NILA].records.record(&later).unwrap());
}

#[test]
fn cuts_on_different_branches_leave_what_lies_below_both() {
    let mut world = World::new(40);
    let ina = world.join(NILA);
    world.all_meet();
    let first = propose_entry(&mut world, ina);
    let below = world.facts.last().unwrap().clone();
    let second = propose_entry(&mut world, ina);
    let above = world.facts.last().unwrap().clone();
    let removal = world.act(NILA, remove(&world, ina), None).unwrap().made[0];
    world.all_meet();
    let low = cut_at(&world, ina, &below);
    let (one, mut two) = (cut_at(&world, ina, &above), cut_at(&world, ina, &above));
    two.points[0].chain = [2; 32];
    world.act(HUDA, countersign(removal, vec![low, one]), None).unwrap();
    world.all_meet();
    let quarantined = |world: &World, record: RecordId| {
        !world.devices[HUDA].records.record(&record).unwrap().unwrap().quarantined.is_empty()
    };
    assert_eq!([first, second].map(|record| quarantined(&world, record)), [false, false]);
    world.control(NILA, MembershipFact::Cut(two));
    world.all_meet();
    assert_eq!([first, second].map(|record| quarantined(&world, record)), [false, true]);
}
