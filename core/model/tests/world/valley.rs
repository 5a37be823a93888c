//! Four people of two groups and what they do with a ledger.

use weft_model::audience::Audience;
use weft_model::command::Command;
use weft_model::entry::*;
use weft_model::fact::{FactBody, NewFact};
use weft_model::fold::State;
use weft_model::ids::*;
use weft_model::memory::MemoryRecords;
use weft_model::records::{DueBy, Matter, Records};

use super::{World, said};

/// Nila and Sara are weavers, Huda and Rana of the valley.
pub const NILA: usize = 0;
pub const HUDA: usize = 1;
pub const SARA: usize = 2;
pub const RANA: usize = 3;

pub fn world(seed: u64) -> World {
    let mut world = World::new(seed);
    world.join(HUDA);
    meet(&mut world);
    world
}

pub fn meet(world: &mut World) {
    (0..world.devices.len()).for_each(|device| world.all_to(device));
}

pub fn nights(world: &World, amount: u64) -> ProposeEntry {
    ProposeEntry {
        story: said("ta", "மூன்று இரவுகள்"),
        from: world.devices[HUDA].actor.group,
        to: world.devices[NILA].actor.group,
        kind: EntryKind::Hosting,
        quantity: Some(Quantity { amount, unit: Unit::Nights }),
        day: world.today(),
        rate: None,
    }
}

/// Nila proposes; everybody hears of it.
pub fn proposed(world: &mut World, amount: u64) -> RecordId {
    let propose = nights(world, amount);
    let record = world.act(NILA, Command::ProposeEntry(propose), None).unwrap().made[0];
    meet(world);
    record
}

pub fn agreed(world: &mut World, amount: u64) -> RecordId {
    let record = proposed(world, amount);
    world.act(HUDA, Command::AgreeEntry { record }, None).unwrap();
    meet(world);
    record
}

/// Agreed, told and not counted.
pub fn not_counted(world: &mut World) -> RecordId {
    let propose = ProposeEntry { quantity: None, ..nights(world, 1) };
    let record = world.act(NILA, Command::ProposeEntry(propose), None).unwrap().made[0];
    meet(world);
    world.act(HUDA, Command::AgreeEntry { record }, None).unwrap();
    meet(world);
    record
}

pub fn entry(world: &World, device: usize, record: RecordId) -> Entry {
    match world.devices[device].records.record(&record).unwrap().unwrap().state {
        State::Entry(entry) => entry,
        other => panic!("{other:?}"),
    }
}

pub fn status(world: &World, record: RecordId) -> EntryStatus {
    let here = entry(world, NILA, record).status();
    let mut backwards = MemoryRecords::new(&world.genesis);
    for fact in world.facts.iter().rev() {
        backwards.add([fact.clone()], []);
    }
    let State::Entry(other) = backwards.record(&record).unwrap().unwrap().state else { panic!("an entry") };
    assert_eq!(entry(world, NILA, record), other, "the same in any order");
    here
}

pub fn balance(world: &World) -> u64 {
    world.devices[NILA].records.balances().unwrap().iter().map(|sum| sum.amount).sum()
}

pub fn due(world: &World, matter: Matter) -> Vec<(RecordId, Option<GroupId>)> {
    let asked = DueBy::of(matter, 99);
    world.devices[NILA].records.due(&asked).unwrap().iter().map(|line| (line.record, line.due.group)).collect()
}

pub fn dispute(record: RecordId) -> Command {
    Command::DisputeEntry(Dispute { record, because: said("ar", "ليلتان فقط") })
}

pub fn reverse(record: RecordId) -> Command {
    Command::ReverseEntry(ReverseEntry { record, because: said("en", "It was two nights.") })
}

pub fn raw(world: &mut World, device: usize, record: RecordId, body: EntryFact) -> FactId {
    let body = FactBody::Entry(body);
    world.raw(device, NewFact { record, audience: Audience::Partnership, body, belongs_to: None })
}
