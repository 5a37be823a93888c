//! Removals over random histories: any order gives the same membership, and nobody's rights widen by what is undone.
//! About twenty-five seconds in the release profile on two cores.

mod world;

use weft_model::audience::Audience;
use weft_model::command::Command;
use weft_model::fact::{Fact, FactBody, Held, NewFact};
use weft_model::ids::*;
use weft_model::membership::*;
use weft_model::memory::MemoryRecords;
use weft_model::standing::Actor;
use world::{World, said};

const HISTORIES: u64 = 5_000;

/// Stewards and members of both groups remove each other, admit, give roles and decide, while they meet now and then.
fn history(seed: u64) -> World {
    let mut world = World::new(seed);
    for steward in [0, 0, 1] {
        world.join(steward);
        world.all_meet();
    }
    for (by, to) in [(0, 2), (0, 3), (1, 5)] {
        give(&mut world, by, to);
        world.all_meet();
    }
    if world.chance.below(4) == 0 {
        duel(&mut world);
    }
    for _ in 0..8 + world.chance.below(16) {
        match world.chance.below(4) {
            0 => {
                let to = world.chance.below(world.devices.len());
                world.all_to(to);
            }
            _ => something(&mut world),
        }
    }
    world
}

/// A steward of the second group.
const THIRD: usize = 5;

/// Two stewards remove each other; whoever countersigns the one has not heard of the other, nor has a third one who hears of it and
/// makes a key for another group.
fn duel(world: &mut World) {
    let facts = world.facts.clone();
    for (by, whom, second) in [(0, 2, 3), (2, 0, 1)] {
        let because = said("en", "They told the police.");
        let remove = RemoveMember { member: world.devices[whom].actor.member, because };
        let before = world.facts.len();
        let asked = world.act(by, Command::RemoveMember(remove), None).unwrap().made[0];
        let heard = [&facts, &world.facts[before..]].concat();
        world.devices[second].records = MemoryRecords::new(&world.genesis);
        world.devices[second].records.add(heard, []);
        world.act(second, Command::Countersign(Countersign { removal: asked, held: vec![] }), None).unwrap();
        if world.chance.below(2) == 0 {
            let heard = [&facts, &world.facts[before..]].concat();
            world.devices[THIRD].records = MemoryRecords::new(&world.genesis);
            world.devices[THIRD].records.add(heard, []);
            let group = world.devices[THIRD].actor.group;
            new_key(world, THIRD, Audience::Group(group));
        }
    }
}

fn give(world: &mut World, by: usize, to: usize) {
    let (member, until) = (world.devices[to].actor.member, world.today().plus(90));
    let give = GiveRole { member, role: Role::Steward, until, instead_of: None };
    let _refused = world.act(by, Command::GiveRole(give), None);
}

/// Somebody does something about somebody; refusals are part of life.
fn something(world: &mut World) {
    let (by, whom) = (world.chance.below(world.devices.len()), world.chance.below(world.devices.len()));
    let member = world.devices[whom].actor.member;
    let because = said("en", "They told the police.");
    let membership = world.devices[by].records.past().now();
    let open = membership.removals.values().filter(|removal| removal.second.is_none());
    let asked: Vec<RecordId> = open.map(|removal| removal.id).collect();
    let proposed: Vec<RecordId> = membership.proposals.values().map(|proposal| proposal.id).collect();
    let pick = |world: &mut World, ids: &[RecordId]| {
        let place = world.chance.below(ids.len().max(1));
        ids.get(place).copied().unwrap_or(RecordId::new([0; 16]))
    };
    let role = if world.chance.below(2) == 0 { Role::Steward } else { Role::Listener };
    let until = world.today().plus(30);
    match world.chance.below(12) {
        0 | 1 => {
            let group = world.devices[by].actor.group;
            new_key(world, by, Audience::Group(group));
            return;
        }
        2 => return somebody_comes(world, by),
        _ => {}
    }
    let command = match world.chance.below(11) {
        0 | 9 | 10 => Command::RemoveMember(RemoveMember { member, because }),
        1 => Command::RemoveSteward(RemoveMember { member, because }),
        2..=4 => Command::Countersign(Countersign { removal: pick(world, &asked), held: vec![] }),
        5 => Command::EndRole(EndRole { member, role: Role::Steward }),
        6 => Command::ProposeSeat(ProposeSeat { member, role, until }),
        7 => Command::SignDecision { decision: pick(world, &proposed) },
        _ => {
            give(world, by, whom);
            return;
        }
    };
    let _refused = world.act(by, command, None);
}

/// A steward lets somebody in, whom the others hear of later, and they write at once.
fn somebody_comes(world: &mut World, by: usize) {
    let (membership, actor) = (world.devices[by].records.past().now(), world.devices[by].actor);
    if membership.device(&actor.mid).is_some() && membership.holds(&actor.member, Role::Steward) {
        let one = world.join(by);
        new_key(world, one, Audience::Group(actor.group));
    }
}

/// A device makes a key for those who belong to an audience, as far as it knows.
fn new_key(world: &mut World, by: usize, audience: Audience) -> FactId {
    let membership = world.devices[by].records.past().now();
    let body = epoch_key(&membership, audience, KeyId::new(world.chance.bytes()), None).into();
    world.raw(by, NewFact { record: control_record(&membership, &audience), audience, body, belongs_to: None })
}

fn folded(world: &World, facts: &[Fact]) -> MemoryRecords {
    let mut records = MemoryRecords::new(&world.genesis);
    records.add(facts.to_vec(), []);
    records
}

#[test]
fn any_order_of_removals_gives_the_same() {
    let (mut removed, mut mutual) = (0, 0);
    for seed in 0..HISTORIES {
        let mut world = history(seed);
        let whole = folded(&world, &world.facts);
        let mut facts = world.facts.clone();
        world.chance.shuffle(&mut facts);
        let mut pieces = MemoryRecords::new(&world.genesis);
        for piece in facts.chunks(1 + world.chance.below(6)) {
            pieces.add(piece.to_vec(), []);
        }
        let (one, other) = (whole.past().now(), pieces.past().now());
        assert_eq!(one, other, "history {seed}");
        assert!(whole.all().eq(pieces.all()), "records of history {seed}");
        narrower(&world, &one, seed);
        what_one_group_holds_alone_changes_nothing(&world, &one, seed);
        everybody_who_wrote_is_known(&world, &one, seed);
        whoever_belongs_makes_a_key_that_counts(&mut world, &one, seed);
        removed += one.removed.len();
        mutual += one.removals.values().filter(|r| r.second.is_some() && r.mids.is_disjoint(&one.removed)).count();
    }
    assert!(removed > 400 && mutual > 400, "{removed} removed, {mutual} undone by each other: too tame a history");
}

/// Whoever holds a role now was given it, or founded; whoever was removed by nobody still belongs.
fn narrower(world: &World, now: &Membership, seed: u64) {
    let given = |member: &MemberId| {
        world.facts.iter().any(|fact| match &fact.held {
            Held::Known(FactBody::Membership(MembershipFact::RoleGiven(given))) => given.member == *member,
            Held::Known(FactBody::Membership(MembershipFact::DecisionProposed(proposed))) => {
                matches!(proposed.what, Decided::Seat { member: seated, .. } if seated == *member)
            }
            _ => false,
        })
    };
    let founder = |member: &MemberId| world.genesis.founders.iter().any(|founder| founder.member == *member);
    for held in &now.roles {
        assert!(founder(&held.member) || given(&held.member), "history {seed}");
    }
    for mid in &now.removed {
        let of = |removal: &Removal| removal.second.is_some() && removal.mids.contains(mid);
        assert!(now.removals.values().any(of), "removed by fewer than two, history {seed}");
    }
    for removal in now.removals.values().filter(|removal| removal.second.is_some()) {
        assert_ne!(Some(removal.by), removal.second, "two signatures of one member, history {seed}");
    }
}

/// The two groups read the partnership's control log in common, and each its own: who belongs follows from the former.
fn what_one_group_holds_alone_changes_nothing(world: &World, whole: &Membership, seed: u64) {
    for founder in &world.genesis.founders {
        let theirs = |fact: &&Fact| [Audience::Partnership, Audience::Group(founder.group)].contains(&fact.audience);
        let facts: Vec<Fact> = world.facts.iter().filter(theirs).cloned().collect();
        let mut theirs = (*folded(world, &facts).past().now()).clone();
        theirs.epochs.clone_from(&whole.epochs);
        assert_eq!(theirs, *whole, "one group holds other members than the other, history {seed}");
    }
}

/// Whatever became of whoever let them in: what they wrote was taken somewhere, and is held everywhere.
fn everybody_who_wrote_is_known(world: &World, now: &Membership, seed: u64) {
    for fact in &world.facts {
        assert!(now.key_of(&fact.author).is_some(), "a device that wrote is known to nobody, history {seed}");
    }
}

/// Also where everybody was removed who made keys so far.
fn whoever_belongs_makes_a_key_that_counts(world: &mut World, now: &Membership, seed: u64) {
    for by in 0..world.devices.len() {
        let Actor { mid, group, .. } = world.devices[by].actor;
        if now.device(&mid).is_none() {
            continue;
        }
        world.all_to(by);
        let made = new_key(world, by, Audience::Group(group));
        let knows = world.devices[by].records.past().now();
        let counts = knows.epochs[&Audience::Group(group)].iter().any(|epoch| epoch.fact == made);
        assert!(counts, "a key that nobody counts, history {seed}");
    }
}

#[test]
fn a_clock_set_forward_or_back_widens_nothing() {
    // The order of concurrent acts depends on their clocks and ids; whoever is removed or ended is so in each.
    for seed in 0..500 {
        let mut world = World::new(seed);
        let (ina, mira) = (world.join(0), world.join(0));
        world.all_meet();
        give(&mut world, 0, ina);
        world.all_meet();
        let member = world.devices[ina].actor.member;
        let skew = [0, 1, 40][world.chance.below(3)] * 86_400_000;
        // One ends the role, another, ina herself, at the same time makes somebody else a steward.
        world.act(0, Command::EndRole(EndRole { member, role: Role::Steward }), None).unwrap();
        world.clock += skew;
        give(&mut world, ina, ina);
        give(&mut world, ina, mira);
        world.clock = world.clock.saturating_sub(2 * skew);
        give(&mut world, ina, ina);
        world.all_meet();
        let now = world.devices[1].records.past().now();
        assert!(!now.holds(&member, Role::Steward), "she gives herself what was ended, history {seed}");
    }
}
