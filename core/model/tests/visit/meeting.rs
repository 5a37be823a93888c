//! Nila and Sara are at home, Huda is the host, Sara travels.

use weft_model::audience::Audience;
use weft_model::command::{Command, Refusal};
use weft_model::day::Day;
use weft_model::fact::{FactBody, NewFact};
use weft_model::fold::State;
use weft_model::ids::*;
use weft_model::records::{DueBy, Matter, Records};
use weft_model::visit::*;

use crate::world::{World, said};

pub const NILA: usize = 0;
pub const HUDA: usize = 1;
pub const SARA: usize = 2;
pub const KEY: SignKey = SignKey::new([9; 32]);

/// A world in which everybody has heard of everybody.
pub fn begun(seed: u64) -> World {
    let mut world = World::new(seed);
    share(&mut world);
    world
}

pub fn share(world: &mut World) {
    (0..world.devices.len()).for_each(|device| world.all_to(device));
}

/// The host's device holds nothing of the home group: what was sealed to it cannot be opened there.
pub fn share_as_sealed(world: &mut World) {
    let home = Audience::Group(world.devices[NILA].actor.group);
    let facts: Vec<_> = world.facts.iter().filter(|fact| fact.audience != home).cloned().collect();
    let notices = world.notices.clone();
    world.devices[HUDA].records.add(facts, notices);
    world.all_to(NILA);
    world.all_to(SARA);
}

pub fn days_later(world: &mut World, days: u64) {
    world.clock += days * 86_400_000;
}

pub fn does(world: &mut World, device: usize, command: VisitCommand) -> Result<Vec<RecordId>, Refusal> {
    let done = world.act(device, Command::Visit(command), None).map(|decision| decision.made);
    if done.is_ok() {
        share_as_sealed(world);
    }
    done
}

pub fn say(record: RecordId, words: &str) -> Say {
    Say { record, said: said("en", words) }
}

/// Huda invites for ten days from `ahead` on, Sara by name.
pub fn invited(world: &mut World, ahead: u32) -> RecordId {
    let from = world.today().plus(ahead);
    let (home, named) = (world.devices[NILA].actor.group, vec![world.devices[SARA].actor.member]);
    let invite = Invite { home, named, from, to: from.plus(9) };
    does(world, HUDA, VisitCommand::Invite(invite)).unwrap()[0]
}

pub fn agreed(world: &mut World, ahead: u32) -> (RecordId, RecordId) {
    let record = invited(world, ahead);
    let home = does(world, NILA, VisitCommand::Accept { record }).unwrap()[0];
    (record, home)
}

pub fn visit(world: &World, device: usize, record: RecordId) -> Visit {
    match world.devices[device].records.record(&record).unwrap().unwrap().state {
        State::Visit(visit) => *visit,
        other => panic!("{other:?}"),
    }
}

pub fn home_side(world: &World, record: RecordId) -> HomeSide {
    match world.devices[NILA].records.record(&record).unwrap().unwrap().state {
        State::VisitHome(home) => *home,
        other => panic!("{other:?}"),
    }
}

pub fn raw(world: &mut World, device: usize, record: RecordId, body: VisitFact) -> FactId {
    let new = NewFact { record, audience: Audience::Partnership, body: FactBody::Visit(body), belongs_to: None };
    let id = world.raw(device, new);
    share_as_sealed(world);
    id
}

pub fn dues(world: &World, device: usize, matter: Matter) -> usize {
    let asked = DueBy::of(matter, 99);
    world.devices[device].records.due(&asked).unwrap().len()
}

pub fn last_act(world: &World, device: usize, record: RecordId) -> FactId {
    visit(world, device, record).told.last().unwrap().act
}

pub fn note(record: RecordId, on: Day, readers: Readers) -> VisitCommand {
    VisitCommand::WriteNote(WriteNote { record, on, readers, said: said("en", "We planted until noon.") })
}
