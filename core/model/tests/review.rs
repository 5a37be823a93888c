//! The rules of the quarterly review, one test each, on records in memory.

mod world;

use std::collections::BTreeSet;

use weft_model::audience::Audience;
use weft_model::command::{Command, Refusal};
use weft_model::entry::{EntryKind, Quantity, Unit};
use weft_model::fact::{FactBody, NewFact};
use weft_model::fold::State;
use weft_model::ids::*;
use weft_model::memory::MemoryRecords;
use weft_model::records::{DueBy, DueLine, Matter, Records};
use weft_model::review::*;
use world::valley::*;
use world::{World, said};

/// The world begins on 21 September 2026; quarters end from then on.
fn quarter(text: &str) -> Quarter {
    Quarter::try_from(text.to_owned()).unwrap()
}

fn later(world: &mut World, days: u64) {
    world.clock += days * 86_400_000;
}

fn open(world: &mut World, device: usize, text: &str) -> Result<RecordId, Refusal> {
    let other = if world.devices[device].actor.group == world.devices[NILA].actor.group { HUDA } else { NILA };
    let command = OpenReview { with: world.devices[other].actor.group, quarter: quarter(text) };
    let made = world.act(device, Command::OpenReview(command), None).map(|decision| decision.made[0]);
    meet(world);
    made
}

fn review(world: &World, record: RecordId) -> Review {
    let mut backwards = MemoryRecords::new(&world.genesis);
    for fact in world.facts.iter().rev() {
        backwards.add([fact.clone()], []);
    }
    let of = |records: &MemoryRecords| match records.record(&record).unwrap().unwrap().state {
        State::Review(review) => review,
        other => panic!("{other:?}"),
    };
    let here = of(&world.devices[NILA].records);
    assert_eq!(here, of(&backwards), "the same in any order");
    here
}

fn speak(world: &mut World, device: usize, record: RecordId) {
    let words = said("en", "We hosted all summer.");
    world.act(device, Command::SpeakReview(SpeakReview { record, words }), None).unwrap();
    meet(world);
}

fn agree(world: &mut World, device: usize, record: RecordId) -> Result<(), Refusal> {
    let done = world.act(device, Command::AgreeReview { record }, None).map(|_| ());
    meet(world);
    done
}

fn closed(world: &mut World, record: RecordId) {
    for device in [NILA, HUDA] {
        speak(world, device, record);
    }
    for device in [NILA, HUDA] {
        agree(world, device, record).unwrap();
    }
    assert_eq!(review(world, record).status(), ReviewStatus::Closed);
}

/// The valley hosted more than the weavers.
fn hosting(world: &World) -> Imbalance {
    let (from, to) = (world.devices[HUDA].actor.group, world.devices[NILA].actor.group);
    Imbalance { from, to, kind: EntryKind::Hosting, unit: Unit::Nights }
}

fn due(world: &World, matter: Matter) -> Vec<DueLine> {
    world.devices[NILA].records.due(&DueBy::of(matter, 99)).unwrap()
}

fn raw_review(world: &mut World, device: usize, record: RecordId, body: ReviewFact) {
    let body = FactBody::Review(body);
    world.raw(device, NewFact { record, audience: Audience::Partnership, body, belongs_to: None });
    meet(world);
}

#[test]
fn a_review_holds_the_balances_as_they_were_known() {
    let mut world = world(1);
    agreed(&mut world, 3);
    let not_yet = open(&mut world, NILA, "2026-Q3");
    assert_eq!(not_yet.err(), Some(Refusal::DayIsAhead), "the quarter has not ended");
    later(&mut world, 20);
    let record = open(&mut world, NILA, "2026-Q3").unwrap();
    assert_eq!(open(&mut world, HUDA, "2026-Q3").err(), Some(Refusal::AlreadySo));
    agreed(&mut world, 5);
    let held = review(&world, record).opened.unwrap().2;
    assert_eq!(held.sums.iter().map(|sum| sum.amount).collect::<Vec<_>>(), [3], "what came later is not in it");
    assert_eq!(imbalances(&held.sums), BTreeSet::from([hosting(&world)]));
    assert!(held.again.is_empty(), "it is the first one");
}

#[test]
fn equal_sums_are_no_imbalance() {
    let (from, to) = (GroupId::new([1; 16]), GroupId::new([2; 16]));
    let sum = |from, to, unit, amount| Sum { from, to, kind: EntryKind::Time, unit, amount };
    let even = [sum(from, to, Unit::Hours, 4), sum(to, from, Unit::Hours, 4)];
    assert_eq!(imbalances(&even), BTreeSet::new());
    let apart = [sum(from, to, Unit::Hours, 4), sum(to, from, Unit::Days, 4)];
    assert_eq!(imbalances(&apart).len(), 2, "hours are never held against days");
}

#[test]
fn it_closes_when_both_sides_spoke_and_agree_to_the_same() {
    let mut world = world(2);
    agreed(&mut world, 3);
    later(&mut world, 20);
    let record = open(&mut world, NILA, "2026-Q3").unwrap();
    assert_eq!(due(&world, Matter::Review).len(), 2, "both sides");
    assert_eq!(agree(&mut world, NILA, record).err(), Some(Refusal::Incomplete), "say something first");
    speak(&mut world, NILA, record);
    agree(&mut world, NILA, record).unwrap();
    assert_eq!(agree(&mut world, SARA, record).err(), Some(Refusal::AlreadySo), "one group, one voice");
    assert_eq!(review(&world, record).status(), ReviewStatus::Open);
    speak(&mut world, HUDA, record);
    agree(&mut world, HUDA, record).unwrap();
    assert_eq!(review(&world, record).status(), ReviewStatus::Open, "the weavers have not heard the valley's words");
    let weavers = world.devices[NILA].actor.group;
    assert_eq!(due(&world, Matter::Review).iter().map(|line| line.due.group).collect::<Vec<_>>(), [Some(weavers)]);
    agree(&mut world, SARA, record).unwrap();
    assert_eq!(review(&world, record).status(), ReviewStatus::Closed);
    assert_eq!(due(&world, Matter::Review), []);
    let more = Command::SpeakReview(SpeakReview { record, words: said("en", "One more thing.") });
    assert_eq!(world.act(NILA, more, None).err(), Some(Refusal::AlreadySo));
}

#[test]
fn what_is_said_at_the_same_time_as_the_agreement_asks_again() {
    let mut world = world(3);
    later(&mut world, 20);
    let record = open(&mut world, NILA, "2026-Q3").unwrap();
    speak(&mut world, NILA, record);
    speak(&mut world, HUDA, record);
    agree(&mut world, NILA, record).unwrap();
    let words = said("ar", "شيء آخر");
    world.act(RANA, Command::SpeakReview(SpeakReview { record, words }), None).unwrap();
    world.act(HUDA, Command::AgreeReview { record }, None).unwrap();
    meet(&mut world);
    assert_eq!(review(&world, record).status(), ReviewStatus::Open);
    for device in [NILA, HUDA] {
        agree(&mut world, device, record).unwrap();
    }
    assert_eq!(review(&world, record).status(), ReviewStatus::Closed);
}

#[test]
fn the_same_imbalance_twice_is_taken_on_or_accepted() {
    for taken_on in [true, false] {
        let mut world = world(4);
        agreed(&mut world, 3);
        later(&mut world, 20);
        let first = open(&mut world, NILA, "2026-Q3").unwrap();
        closed(&mut world, first);
        later(&mut world, 91);
        let record = open(&mut world, HUDA, "2026-Q4").unwrap();
        let about = hosting(&world);
        assert_eq!(review(&world, record).opened.unwrap().2.again, std::slice::from_ref(&about));
        for device in [NILA, HUDA] {
            speak(&mut world, device, record);
            assert_eq!(agree(&mut world, device, record).err(), Some(Refusal::Unanswered));
        }
        let other = Imbalance { kind: EntryKind::Time, ..about.clone() };
        let because = said("ar", "كان عندهم حريق");
        let accept = |about| Command::AcceptImbalance(AcceptImbalance { record, about, because: because.clone() });
        assert_eq!(world.act(HUDA, accept(other), None).err(), Some(Refusal::Unknown), "that one does not stand");
        if taken_on {
            let adjust = |by| AdjustImbalance {
                record, about: about.clone(), by, plan: said("ta", "வாருங்கள்")
            };
            let (past, by) = (world.today().plus(0), world.today().plus(30));
            later(&mut world, 1);
            assert_eq!(world.act(SARA, Command::AdjustImbalance(adjust(past)), None).err(), Some(Refusal::DayIsPast));
            world.act(SARA, Command::AdjustImbalance(adjust(by)), None).unwrap();
            meet(&mut world);
            let lines = due(&world, Matter::Adjust);
            let sara = world.devices[SARA].actor.member;
            assert!(lines.len() == 1 && lines[0].due.member == Some(sara) && lines[0].due.by == Some(by));
        } else {
            world.act(HUDA, accept(about), None).unwrap();
            meet(&mut world);
        }
        for device in [NILA, HUDA] {
            agree(&mut world, device, record).unwrap();
        }
        assert_eq!(review(&world, record).status(), ReviewStatus::Closed);
        if taken_on {
            let done = || Command::AdjustmentDone { record };
            assert_eq!(world.act(NILA, done(), None).err(), Some(Refusal::NotYours), "Sara took it on");
            world.act(SARA, done(), None).unwrap();
            meet(&mut world);
            assert_eq!(due(&world, Matter::Adjust), []);
            assert_eq!(review(&world, record).status(), ReviewStatus::Closed, "done later, it stays closed");
        }
    }
}

#[test]
fn an_imbalance_that_turned_round_is_another_one() {
    let mut world = world(5);
    agreed(&mut world, 3);
    later(&mut world, 20);
    let first = open(&mut world, NILA, "2026-Q3").unwrap();
    closed(&mut world, first);
    let (from, to) = (world.devices[NILA].actor.group, world.devices[HUDA].actor.group);
    let quantity = Some(Quantity { amount: 9, unit: Unit::Nights });
    let back = weft_model::entry::ProposeEntry { from, to, quantity, ..nights(&world, 9) };
    let record = world.act(NILA, Command::ProposeEntry(back), None).unwrap().made[0];
    meet(&mut world);
    world.act(HUDA, Command::AgreeEntry { record }, None).unwrap();
    meet(&mut world);
    later(&mut world, 91);
    let second = open(&mut world, NILA, "2026-Q4").unwrap();
    assert!(review(&world, second).opened.unwrap().2.again.is_empty());
    closed(&mut world, second);
}

#[test]
fn who_opens_cannot_hide_that_an_imbalance_stood_before() {
    let mut world = world(6);
    agreed(&mut world, 3);
    later(&mut world, 20);
    let first = open(&mut world, NILA, "2026-Q3").unwrap();
    closed(&mut world, first);
    later(&mut world, 91);
    let honest = open(&mut world, NILA, "2026-Q4").unwrap();
    let opened = review(&world, honest).opened.unwrap().2;
    let record = RecordId::new([77; 16]);
    raw_review(&mut world, NILA, record, ReviewFact::Opened(Opened { again: vec![], ..opened.clone() }));
    for device in [NILA, HUDA] {
        speak(&mut world, device, record);
    }
    let (fact, ..) = review(&world, record).opened.unwrap();
    let knows = review(&world, record).said().into_iter().collect();
    raw_review(&mut world, NILA, record, ReviewFact::Agreed(Agreed { opened: fact, knows }));
    assert_eq!(agree(&mut world, HUDA, record).err(), Some(Refusal::Unanswered), "the valley looks for itself");
    // Opened a second time with other balances, a record closes for nobody.
    raw_review(&mut world, HUDA, record, ReviewFact::Opened(Opened { sums: vec![], ..opened }));
    assert_eq!(review(&world, record).status(), ReviewStatus::Contested);
    assert_eq!(agree(&mut world, HUDA, record).err(), Some(Refusal::AlreadySo));
}

#[test]
fn nobody_speaks_agrees_or_finishes_for_somebody_else() {
    let mut world = world(7);
    agreed(&mut world, 3);
    later(&mut world, 20);
    let record = open(&mut world, NILA, "2026-Q3").unwrap();
    let by = world.today().plus(9);
    let adjust = AdjustImbalance { record, about: hosting(&world), by, plan: said("en", "Come to us.") };
    world.act(SARA, Command::AdjustImbalance(adjust), None).unwrap();
    meet(&mut world);
    let sara = review(&world, record).answers[0].fact;
    raw_review(&mut world, NILA, record, ReviewFact::Done(sara));
    assert_eq!(due(&world, Matter::Adjust).len(), 1);
    // An agreement to less than what was said is none.
    let (opened, ..) = review(&world, record).opened.unwrap();
    raw_review(&mut world, HUDA, record, ReviewFact::Agreed(Agreed { opened, knows: vec![] }));
    assert!(!review(&world, record).agrees(world.devices[HUDA].actor.group));
    let with = world.devices[NILA].actor.group;
    let alone = Command::OpenReview(OpenReview { with, quarter: quarter("2026-Q3") });
    assert_eq!(world.act(NILA, alone, None).err(), Some(Refusal::Incomplete), "with oneself");
}
