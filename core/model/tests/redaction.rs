//! Taking words back: who may, what stays, and that the order in which it is heard changes nothing.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod cases;
mod world;

use cases::{ASHA, HUDA, KEY, NILA, RANI, SARA, all, case, filed, hears, held, noticed, partnership, report, speaks};
use weft_model::artefact::to_erase;
use weft_model::audience::Audience;
use weft_model::case::{FileCase, HearingAct, SpokenAct, Told, ToldFor, WriteInCase};
use weft_model::command::{Command, Decision, Refusal};
use weft_model::entry::ProposeEntry;
use weft_model::gate::Heard;
use weft_model::ids::{FactId, GroupId, NoticeId, RecordId, SignKey};
use weft_model::membership::{GiveRole, Role};
use weft_model::memory::MemoryRecords;
use weft_model::notice::{NoticeKind, acknowledged};
use weft_model::records::Records;
use weft_model::redaction::taken_back;
use world::valley::nights;
use world::{World, said};

/// An entry of Sara's, and its story; everybody has it.
fn told(world: &mut World) -> (RecordId, FactId) {
    let story = said("en", "They slept at Kamala's house, behind the mill.");
    let entry = ProposeEntry { story, quantity: None, ..nights(world, 0) };
    let record = world.act(SARA, Command::ProposeEntry(entry), None).unwrap().made[0];
    all(world);
    (record, world.devices[HUDA].records.tellings(&record).unwrap()[0].fact)
}

fn takes_back(world: &mut World, device: usize, record: RecordId, telling: FactId) -> Result<Decision, Refusal> {
    let done = world.act(device, Command::Redact { record, telling }, None);
    all(world);
    done
}

/// The notice as a changed program of this device would write it.
fn forges(world: &mut World, device: usize, record: RecordId, telling: FactId, key: Option<SignKey>) {
    let (audience, body) = (held(world, device, record).audience, postcard::to_allocvec(&telling).unwrap());
    noticed(world, device, (record, audience), (NoticeKind::Redacted, body), key);
    all(world);
}

/// What each device that holds a record has to erase of it; all of them the same.
fn gone(world: &World, record: RecordId) -> Vec<FactId> {
    let holds = |device: &&world::Device| device.records.record(&record).unwrap().is_some();
    let mut each = world.devices.iter().filter(holds).map(|device| to_erase(&device.records, &record).unwrap());
    let first = each.next().unwrap();
    assert!(each.all(|one| one == first), "every device decides alike");
    first
}

fn steward(world: &mut World, by: usize, member: usize) {
    let member = world.devices[member].actor.member;
    let until = world.today().plus(300);
    world.act(by, Command::GiveRole(GiveRole { member, role: Role::Steward, until, instead_of: None }), None).unwrap();
    all(world);
}

#[test]
fn ones_own_words_one_may_always_take_back() {
    let mut world = partnership(1);
    let (record, story) = told(&mut world);
    world.act(HUDA, Command::AgreeEntry { record }, None).unwrap();
    all(&mut world);
    let before = held(&world, HUDA, record);
    takes_back(&mut world, SARA, record, story).unwrap();
    assert_eq!(gone(&world, record), [story]);
    let after = held(&world, HUDA, record);
    assert_eq!(after.state, before.state, "what happened stays: it is still agreed");
    assert_eq!(after.redacted.into_iter().collect::<Vec<_>>(), [story]);
    assert_eq!(takes_back(&mut world, SARA, record, story).err(), Some(Refusal::AlreadySo));
}

#[test]
fn another_members_words_only_two_stewards_of_their_group_take_back() {
    let mut world = partnership(2);
    let (record, story) = told(&mut world);
    steward(&mut world, NILA, RANI);
    steward(&mut world, HUDA, cases::DINA);
    for (device, why) in [(ASHA, Refusal::NeedsRole), (HUDA, Refusal::NotYours)] {
        assert_eq!(takes_back(&mut world, device, record, story).err(), Some(why));
    }
    // As changed programs: members without the role, both stewards of the other group, one steward twice.
    for device in [ASHA, HUDA, cases::DINA, NILA, NILA] {
        forges(&mut world, device, record, story, None);
        assert_eq!(gone(&world, record), []);
    }
    assert_eq!(takes_back(&mut world, NILA, record, story).err(), Some(Refusal::AlreadySo));
    takes_back(&mut world, RANI, record, story).unwrap();
    assert_eq!(gone(&world, record), [story]);
}

#[test]
fn it_says_who_has_heard_and_counts_a_device_once_it_heard_all_of_it() {
    let mut world = partnership(9);
    let (record, story) = told(&mut world);
    steward(&mut world, NILA, RANI);
    let (ours, theirs) = (world.devices[NILA].actor.group, world.devices[HUDA].actor.group);
    let back = |world: &World| {
        let membership = world.devices[HUDA].records.past().now();
        taken_back(&held(world, HUDA, record), &membership, &story)
    };
    assert_eq!(back(&world), None);
    let of = |group: GroupId| world.devices.iter().filter(|device| device.actor.group == group).count();
    let (of_ours, of_theirs) = (of(ours), of(theirs));
    let heard = |devices, of| Heard { devices, of };
    for (by, counts) in [(NILA, false), (RANI, true)] {
        takes_back(&mut world, by, record, story).unwrap();
        let said = back(&world).unwrap();
        assert_eq!(
            (said.counts, said.heard[&ours], said.heard[&theirs]),
            (counts, heard(0, of_ours), heard(0, of_theirs))
        );
    }
    // Huda acknowledges one notice, then the other.
    let ids: Vec<NoticeId> = held(&world, HUDA, record).notices.iter().map(|notice| notice.id).collect();
    for (id, devices) in ids.into_iter().zip([0, 1]) {
        for fact in acknowledged(record, Audience::Partnership, &[id]) {
            world.raw(HUDA, fact);
        }
        all(&mut world);
        let said = back(&world).unwrap();
        assert_eq!((said.heard[&ours], said.heard[&theirs]), (heard(0, of_ours), heard(devices, of_theirs)));
    }
}

#[test]
fn no_steward_is_one_by_a_role_that_came_later() {
    let mut world = partnership(3);
    let (record, story) = told(&mut world);
    forges(&mut world, ASHA, record, story, None);
    steward(&mut world, NILA, ASHA);
    takes_back(&mut world, NILA, record, story).unwrap();
    assert_eq!(gone(&world, record), [], "asha signed before she was one");
}

#[test]
fn no_receipt_of_something_else_takes_words_back() {
    let mut world = partnership(4);
    let (record, story) = told(&mut world);
    forges(&mut world, HUDA, record, story, Some(KEY));
    assert_eq!(gone(&world, record), []);
}

#[test]
fn acts_and_words_of_other_records_are_not_taken_back() {
    let mut world = partnership(5);
    let ((record, story), (other, _)) = (told(&mut world), told(&mut world));
    let act = world.facts.iter().find(|fact| fact.record == record && !fact.is_telling()).unwrap().id();
    for (record, telling) in [(record, act), (other, story)] {
        assert_eq!(takes_back(&mut world, SARA, record, telling).err(), Some(Refusal::Unknown));
        forges(&mut world, SARA, record, telling, None);
        assert_eq!(gone(&world, record), []);
    }
    assert_eq!(takes_back(&mut world, SARA, RecordId::new([7; 16]), story).err(), Some(Refusal::Unknown));
}

#[test]
fn what_is_taken_back_goes_also_where_it_arrives_later() {
    let mut world = partnership(6);
    let (record, story) = told(&mut world);
    takes_back(&mut world, SARA, record, story).unwrap();
    let expected = held(&world, HUDA, record);
    for seed in 0..20 {
        let mut late = MemoryRecords::new(&world.genesis);
        let (mut facts, mut chance) = (world.facts.clone(), world::Chance::new(seed));
        chance.shuffle(&mut facts);
        let at = chance.below(facts.len());
        for (place, fact) in facts.into_iter().enumerate() {
            late.add([fact], world.notices.iter().filter(|_| place == at).cloned());
        }
        assert_eq!(to_erase(&late, &record).unwrap(), [story]);
        assert_eq!(late.record(&record).unwrap().unwrap(), expected);
    }
}

#[test]
fn in_a_case_the_affected_person_takes_any_words_back_and_a_listener_none() {
    for by_receipt in [None, Some(KEY)] {
        let mut world = partnership(7);
        let record = filed(&mut world, report());
        hears(&mut world, ASHA, record, HearingAct::Heard).unwrap();
        let message = Told::Words(said("en", "She named her neighbour to us."));
        let write = Command::WriteInCase(WriteInCase { record, asks: vec![], message });
        world.act(ASHA, write, None).unwrap();
        all(&mut world);
        let tellings = world.devices[RANI].records.tellings(&record).unwrap();
        let [told, answer] = [tellings[0].fact, tellings[1].fact];
        assert_eq!(takes_back(&mut world, ASHA, record, answer).err(), Some(Refusal::NotYours));
        assert_eq!(takes_back(&mut world, ASHA, record, told).err(), Some(Refusal::NotYours));
        forges(&mut world, ASHA, record, answer, None);
        forges(&mut world, ASHA, record, answer, Some(SignKey::new([8; 32])));
        assert_eq!(gone(&world, record), []);
        let before = case(&world, RANI, record);
        speaks(&mut world, record, SpokenAct::Redact { telling: answer }, by_receipt).unwrap();
        assert_eq!(gone(&world, record), [answer]);
        let again = speaks(&mut world, record, SpokenAct::Redact { telling: answer }, by_receipt);
        assert_eq!(again.err(), Some(Refusal::AlreadySo));
        speaks(&mut world, record, SpokenAct::Redact { telling: told }, by_receipt).unwrap();
        assert_eq!(gone(&world, record).len(), 2);
        assert_eq!(case(&world, RANI, record), before, "the report stays what it is");
    }
}

#[test]
fn whoever_told_for_somebody_else_takes_back_what_they_told_and_nothing_more() {
    let mut world = partnership(8);
    let record = filed(&mut world, FileCase { told_for: ToldFor::SomebodyElse, ..report() });
    let message = Told::Words(said("en", "Where was it?"));
    world.act(ASHA, Command::WriteInCase(WriteInCase { record, asks: vec![], message }), None).unwrap();
    all(&mut world);
    let tellings = world.devices[SARA].records.tellings(&record).unwrap();
    let [told, answer] = [tellings[0].fact, tellings[1].fact];
    assert_eq!(takes_back(&mut world, SARA, record, answer).err(), Some(Refusal::NotYours));
    forges(&mut world, SARA, record, answer, None);
    assert_eq!(gone(&world, record), []);
    takes_back(&mut world, SARA, record, told).unwrap();
    assert_eq!(gone(&world, record), [told]);
}
