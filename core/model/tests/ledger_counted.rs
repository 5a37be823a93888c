//! What the ledger counts: corrections, kinds and units, and that nothing is lost or made in any history.
//! About fifteen seconds in the release profile.

mod world;

use std::collections::{BTreeMap, BTreeSet};

use weft_model::command::{Command, Refusal};
use weft_model::entry::*;
use weft_model::fact::{Fact, FactBody, Held};
use weft_model::ids::*;
use weft_model::memory::MemoryRecords;
use weft_model::records::{Matter, Records};
use world::valley::*;
use world::{World, said};

#[test]
fn a_reversal_counts_when_the_other_group_agrees_and_not_before() {
    let mut world = world(8);
    let waiting = proposed(&mut world, 9);
    assert_eq!(world.act(NILA, reverse(waiting), None).err(), Some(Refusal::NotAgreed));
    let record = agreed(&mut world, 3);
    world.act(HUDA, reverse(record), None).unwrap();
    meet(&mut world);
    assert_eq!((status(&world, record), balance(&world)), (EntryStatus::Agreed, 3));
    let weavers = world.devices[NILA].actor.group;
    assert_eq!(due(&world, Matter::AnswerReversal), [(record, Some(weavers))]);
    assert_eq!(world.act(RANA, Command::AgreeReversal { record }, None).err(), Some(Refusal::NotYours));
    assert_eq!(world.act(NILA, reverse(record), None).err(), Some(Refusal::AlreadySo), "agree to theirs instead");
    let reversal = entry(&world, NILA, record).reversals[0].fact;
    raw(&mut world, HUDA, record, EntryFact::ReversalAgreed(reversal));
    meet(&mut world);
    assert_eq!(balance(&world), 3, "a changed program does not agree with itself");
    world.act(SARA, Command::AgreeReversal { record }, None).unwrap();
    meet(&mut world);
    assert_eq!((status(&world, record), balance(&world)), (EntryStatus::Reversed, 0));
    assert_eq!(due(&world, Matter::AnswerReversal), []);
    assert_eq!(world.act(NILA, Command::AgreeReversal { record }, None).err(), Some(Refusal::AlreadySo));
    assert_eq!(world.act(HUDA, dispute(record), None).err(), Some(Refusal::AlreadySo));
    assert_eq!(world.act(RANA, Command::AgreeEntry { record }, None).err(), Some(Refusal::AlreadySo));
}

#[test]
fn reversals_of_both_groups_at_the_same_time_wait_for_one_answer() {
    let mut world = world(9);
    let record = agreed(&mut world, 3);
    world.act(NILA, reverse(record), None).unwrap();
    world.act(HUDA, reverse(record), None).unwrap();
    meet(&mut world);
    assert_eq!(
        (status(&world, record), balance(&world)),
        (EntryStatus::Agreed, 3),
        "nobody has agreed to a reason yet"
    );
    world.act(NILA, Command::AgreeReversal { record }, None).unwrap();
    world.act(HUDA, Command::AgreeReversal { record }, None).unwrap();
    meet(&mut world);
    assert_eq!((status(&world, record), balance(&world)), (EntryStatus::Reversed, 0), "twice is once");
}

#[test]
fn a_dispute_at_the_same_time_as_a_reversal_is_shown_and_counts_nothing() {
    let mut world = world(10);
    let record = agreed(&mut world, 3);
    world.act(NILA, reverse(record), None).unwrap();
    meet(&mut world);
    world.act(HUDA, Command::AgreeReversal { record }, None).unwrap();
    world.act(RANA, dispute(record), None).unwrap();
    meet(&mut world);
    assert_eq!((status(&world, record), balance(&world)), (EntryStatus::Contested, 0));
    world.act(RANA, Command::TakeBackDispute { record }, None).unwrap();
    meet(&mut world);
    assert_eq!((status(&world, record), balance(&world)), (EntryStatus::Reversed, 0));
}

#[test]
fn a_correction_names_what_it_corrects_and_one_answer_settles_both() {
    let mut world = world(11);
    let record = agreed(&mut world, 3);
    let corrected = nights(&world, 2);
    let correct = |because| CorrectEntry { record, because, entry: corrected.clone() };
    let without = Command::CorrectEntry(correct(None));
    assert_eq!(world.act(NILA, without, None).err(), Some(Refusal::Incomplete), "say why");
    let command = Command::CorrectEntry(correct(Some(said("en", "Two nights."))));
    let new = world.act(NILA, command, None).unwrap().made[0];
    meet(&mut world);
    assert_eq!(entry(&world, HUDA, new).corrects, Some(record));
    assert_eq!(world.devices[HUDA].records.concerning(&record).unwrap(), [new]);
    assert_eq!(balance(&world), 3, "until the other group agrees");
    world.act(HUDA, Command::AgreeEntry { record: new }, None).unwrap();
    meet(&mut world);
    assert_eq!(balance(&world), 2);
    assert_eq!((status(&world, record), status(&world, new)), (EntryStatus::Reversed, EntryStatus::Agreed));
}

#[test]
fn a_correction_never_counts_beside_what_it_corrects() {
    let mut world = world(12);
    let record = agreed(&mut world, 3);
    // The valley wants it reversed; the weavers' correction then waits for nobody but the weavers themselves.
    world.act(HUDA, reverse(record), None).unwrap();
    meet(&mut world);
    let corrected = nights(&world, 2);
    let correct = Command::CorrectEntry(CorrectEntry { record, because: None, entry: corrected });
    let new = world.act(NILA, correct, None).unwrap().made[0];
    meet(&mut world);
    assert_eq!(world.act(HUDA, Command::AgreeEntry { record: new }, None).err(), Some(Refusal::StillCounts));
    world.act(NILA, Command::AgreeReversal { record }, None).unwrap();
    meet(&mut world);
    world.act(HUDA, Command::AgreeEntry { record: new }, None).unwrap();
    meet(&mut world);
    assert_eq!(balance(&world), 2);
    raw(&mut world, NILA, new, EntryFact::Corrects(RecordId::new([9; 16])));
    meet(&mut world);
    assert_eq!((status(&world, new), balance(&world)), (EntryStatus::Contested, 0), "two at once are neither");
}

#[test]
fn money_is_counted_in_a_currency_and_nothing_else_is() {
    let mut world = world(14);
    let lkr = || Unit::Minor("LKR".to_owned().try_into().unwrap());
    let eur = || Unit::Minor("EUR".to_owned().try_into().unwrap());
    let of = |amount, unit| Quantity { amount, unit };
    let all = [
        EntryKind::Money,
        EntryKind::Time,
        EntryKind::Translation,
        EntryKind::EmotionalLabour,
        EntryKind::Hosting,
        EntryKind::Material,
        EntryKind::Knowledge,
        EntryKind::MoralLeadership,
        EntryKind::Other,
    ];
    for kind in all {
        let base = nights(&world, 1);
        let mut propose = |quantity| {
            let entry = ProposeEntry { kind, quantity, ..base.clone() };
            world.act(NILA, Command::ProposeEntry(entry), None).err()
        };
        assert_eq!(propose(None), None, "{kind:?} needs no number");
        let money = (kind != EntryKind::Money).then_some(Refusal::Incomplete);
        assert_eq!(propose(Some(of(5, lkr()))), money, "{kind:?} in rupees");
        let hours = (kind == EntryKind::Money).then_some(Refusal::Incomplete);
        assert_eq!(propose(Some(of(5, Unit::Hours))), hours, "{kind:?} in hours");
    }
    let day = world.today();
    let rated = |this, that, day| ProposeEntry {
        kind: EntryKind::Money,
        quantity: Some(of(5, lkr())),
        rate: Some(Rate { this, that, day }),
        ..nights(&world, 1)
    };
    let same = rated(of(1, lkr()), of(2, lkr()), day);
    let nothing = rated(of(0, eur()), of(2, lkr()), day);
    let ahead = rated(of(100, eur()), of(34_000, lkr()), day.plus(1));
    let whole = rated(of(100, eur()), of(34_000, lkr()), day);
    assert_eq!(world.act(NILA, Command::ProposeEntry(same), None).err(), Some(Refusal::Incomplete));
    assert_eq!(world.act(NILA, Command::ProposeEntry(nothing), None).err(), Some(Refusal::Incomplete));
    assert_eq!(world.act(NILA, Command::ProposeEntry(ahead), None).err(), Some(Refusal::DayIsAhead));
    let record = world.act(NILA, Command::ProposeEntry(whole.clone()), None).unwrap().made[0];
    meet(&mut world);
    world.act(HUDA, Command::AgreeEntry { record }, None).unwrap();
    let noise = Rate { this: of(1, eur()), that: of(9, lkr()), day };
    raw(&mut world, HUDA, record, EntryFact::RateNoted(noise));
    meet(&mut world);
    assert_eq!(entry(&world, NILA, record).rates, [whole.rate.unwrap()], "the proposer's own, and only that");
    let sums = world.devices[NILA].records.balances().unwrap();
    assert_eq!(sums.iter().map(|sum| (sum.amount, sum.unit.clone())).collect::<Vec<_>>(), [(5, lkr())]);
}

// Nothing is lost or made.

const HISTORIES: u64 = 10_000;

/// What the facts written so far say of each entry, counted without the model's own fold.
fn counted(world: &World) -> BTreeMap<(GroupId, GroupId, EntryKind, Unit), i128> {
    let body = |fact: &Fact| match &fact.held {
        Held::Known(FactBody::Entry(body)) => Some(body.clone()),
        _ => None,
    };
    let mut sums = BTreeMap::new();
    for fact in &world.facts {
        let Some(EntryFact::Proposed(Proposed { from, to, kind, quantity: Some(quantity), .. })) = body(fact) else {
            continue;
        };
        let of = || world.facts.iter().filter(|other| other.record == fact.record);
        let agreed = of().any(|fact| matches!(body(fact), Some(EntryFact::Agreed(_) | EntryFact::AgreedWithNote(_))));
        let back: BTreeSet<FactId> = of()
            .filter_map(|fact| match body(fact) {
                Some(EntryFact::ObjectionTakenBack(objection)) => Some(objection),
                _ => None,
            })
            .collect();
        let disputed =
            of().any(|fact| matches!(body(fact), Some(EntryFact::Objected(_))) && !back.contains(&fact.id()));
        let reversed = of().any(|fact| matches!(body(fact), Some(EntryFact::ReversalAgreed(_))));
        let amount = i128::from(quantity.amount);
        let sum = sums.entry((from, to, kind, quantity.unit)).or_default();
        // Agreed, minus reversed: an entry that both reversed adds what it takes away.
        *sum += if agreed && !disputed { amount } else { 0 };
        *sum -= if agreed && !disputed && reversed { amount } else { 0 };
    }
    sums.retain(|_, sum| *sum != 0);
    sums
}

fn somebody_acts(world: &mut World, records: &[RecordId]) -> Option<RecordId> {
    let device = world.chance.below(4);
    let record = records.get(world.chance.below(records.len().max(1))).copied();
    let few = records.len() < 2;
    let command = match (world.chance.below(14), record) {
        (0, _) | (_, None) => Command::ProposeEntry(anything(world)),
        (1 | 12, _) if few => Command::ProposeEntry(anything(world)),
        (2..=4, Some(record)) => Command::AgreeEntry { record },
        (5, Some(record)) => Command::AgreeEntryWithNote(AgreeWithNote { record, note: said("en", "Gladly.") }),
        (6, Some(record)) => dispute(record),
        (7, Some(record)) => Command::TakeBackDispute { record },
        (8 | 12, Some(record)) => reverse(record),
        (9 | 13, Some(record)) => Command::AgreeReversal { record },
        (10, Some(record)) => {
            let because = Some(said("en", "It was less."));
            Command::CorrectEntry(CorrectEntry { record, because, entry: anything(world) })
        }
        (_, Some(record)) => {
            let other = records[world.chance.below(records.len())];
            let named: BTreeSet<RecordId> = [record, other].into();
            let answer = |record| EntryAnswer { record, answer: Answer::Agree };
            let heard = vec![world.devices[device].actor.member];
            Command::AnswerEntries(Sitting { heard, spoken: true, answers: named.into_iter().map(answer).collect() })
        }
    };
    world.act(device, command, None).ok()?.made.first().copied()
}

fn anything(world: &mut World) -> ProposeEntry {
    let lkr = || Unit::Minor("LKR".to_owned().try_into().unwrap());
    let (kind, unit) = match world.chance.below(4) {
        0 => (EntryKind::Money, lkr()),
        1 => (EntryKind::Time, Unit::Hours),
        2 => (EntryKind::Material, Unit::Grams),
        _ => (EntryKind::Hosting, Unit::Nights),
    };
    let (one, other) = (world.devices[NILA].actor.group, world.devices[HUDA].actor.group);
    let (from, to) = if world.chance.below(2) == 0 { (one, other) } else { (other, one) };
    let amount = world.chance.next() % 9;
    let quantity = (world.chance.below(6) > 0).then_some(Quantity { amount, unit });
    ProposeEntry { from, to, kind, quantity, ..nights(world, 0) }
}

fn balances(records: &MemoryRecords) -> BTreeMap<(GroupId, GroupId, EntryKind, Unit), i128> {
    let sums = records.balances().unwrap().into_iter();
    let sums = sums.map(|sum| ((sum.from, sum.to, sum.kind, sum.unit), i128::from(sum.amount)));
    sums.filter(|(_, amount)| *amount != 0).collect()
}

#[test]
fn over_random_histories_agreed_minus_reversed_is_the_balance_on_every_device_and_in_every_order() {
    let (mut reversed, mut contested, mut counting) = (0, 0, 0);
    for seed in 0..HISTORIES {
        let mut world = world(1_000 + seed);
        let mut records = Vec::new();
        for _ in 0..20 + world.chance.below(24) {
            match world.chance.below(8) {
                0 => world.meet(),
                1 => {
                    let device = world.chance.below(4);
                    world.all_to(device);
                }
                2 => meet(&mut world),
                _ => records.extend(somebody_acts(&mut world, &records)),
            }
        }
        meet(&mut world);
        let expected = counted(&world);
        for device in &world.devices {
            assert_eq!(balances(&device.records), expected, "history {seed}");
        }
        let mut facts = world.facts.clone();
        world.chance.shuffle(&mut facts);
        let mut anew = MemoryRecords::new(&world.genesis);
        while !facts.is_empty() {
            let some = facts.len().min(1 + world.chance.below(6));
            anew.add(facts.drain(..some), []);
        }
        assert_eq!(balances(&anew), expected, "history {seed}, in another order");
        counting += expected.len();
        for record in &records {
            match entry(&world, NILA, *record).status() {
                EntryStatus::Reversed => reversed += 1,
                EntryStatus::Contested => contested += 1,
                _ => {}
            }
        }
    }
    assert!(reversed > 500 && contested > 1_000 && counting > 5_000, "{reversed} {contested} {counting}");
}
