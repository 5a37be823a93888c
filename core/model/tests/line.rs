//! The public line of a case, one rule a test: the yes of whoever told it, the quarter only, never with exclusions, once.

mod cases;
mod world;

use cases::*;
use weft_model::audience::Audience;
use weft_model::case::*;
use weft_model::command::{Command, Decision, Refusal};
use weft_model::fact::{Area, FactBody, NewFact};
use weft_model::ids::*;
use weft_model::line::{Counting, Line, LineFact, LineStatus, counted, line, still_due};
use weft_model::membership::Exclusions;
use weft_model::memory::MemoryRecords;
use weft_model::records::{DueBy, Matter, Records};
use weft_model::review::Quarter;
use world::{Chance, World, line_of};

/// The quarter in which these tests begin ends within three months.
const A_QUARTER: u64 = 93;

fn count(world: &mut World, device: usize, record: RecordId) -> Result<Decision, Refusal> {
    world.act(device, Command::CountCase { record }, None)
}

/// The affected person says yes or no to the line.
fn says(world: &mut World, record: RecordId, yes: bool) {
    speaks(world, record, SpokenAct::PublicLine { yes }, None).unwrap();
}

/// A case with their yes, when its quarter is over.
fn countable(world: &mut World) -> RecordId {
    let record = filed(world, report());
    says(world, record, true);
    pass(world, A_QUARTER);
    record
}

fn held_line(records: &MemoryRecords, case: RecordId) -> Line {
    line(records, &line_of(case)).unwrap()
}

fn third() -> Quarter {
    Quarter::try_from("2026-Q3".to_owned()).unwrap()
}

/// How many lines of the third quarter a device counts.
fn lines(world: &World, device: usize) -> Option<u64> {
    counted(&world.devices[device].records).unwrap().get(&third()).copied()
}

fn counting(world: &World, device: usize, case: RecordId) -> Counting {
    held_line(&world.devices[device].records, case).counting(now(world, device, case).public_line, world.today())
}

/// What is due about a line, on a listener's device.
fn due(world: &World, device: usize) -> Vec<Matter> {
    let records = &world.devices[device].records;
    let due = records.due(&DueBy::every(99)).unwrap();
    let still = still_due(records, line_of, due).unwrap().into_iter().map(|line| line.due.matter);
    still.filter(|matter| matches!(matter, Matter::CountCase | Matter::TakeLineBack)).collect()
}

/// A fact of a line as a changed program would write it.
fn raw(world: &mut World, device: usize, case: RecordId, fact: LineFact) {
    let (record, audience, body) = (line_of(case), Audience::Partnership, FactBody::Line(fact));
    world.raw(device, NewFact { record, audience, body, belongs_to: None });
    all(world);
}

#[test]
fn a_case_counts_by_their_yes_once_its_quarter_is_over() {
    let mut world = seated(1);
    let record = filed(&mut world, report());
    assert_eq!(count(&mut world, ASHA, record).err(), Some(Refusal::NeedsTheirYes));
    assert_eq!((counting(&world, ASHA, record), due(&world, ASHA)), (Counting::NotCounted, vec![]));
    says(&mut world, record, true);
    assert_eq!(count(&mut world, ASHA, record).err(), Some(Refusal::DayIsAhead), "the day would tell the day");
    assert_eq!((counting(&world, ASHA, record), due(&world, ASHA)), (Counting::NotYet, vec![Matter::CountCase]));
    let last = third().last_day();
    let left = last.since(world.today());
    pass(&mut world, left.try_into().unwrap());
    assert_eq!(world.today(), last);
    assert_eq!(count(&mut world, ASHA, record).err(), Some(Refusal::DayIsAhead), "its last day belongs to it");
    pass(&mut world, 1);
    assert_eq!(counting(&world, ASHA, record), Counting::ToCount);
    assert_eq!(lines(&world, HUDA), None);

    let decision = count(&mut world, ASHA, record).unwrap();
    let [fact] = decision.facts.as_slice() else { panic!("{decision:?}") };
    assert_eq!((fact.audience, fact.record), (Audience::Partnership, line_of(record)));
    assert_eq!(fact.body, FactBody::Line(LineFact::Stands(third())), "the quarter, and nothing beside");
    assert_eq!((decision.made, decision.notices), (vec![line_of(record)], vec![]));
    all(&mut world);
    for device in [NILA, HUDA, SARA, ASHA, DINA] {
        assert_eq!(lines(&world, device), Some(1));
        let listed = world.devices[device].records.every(Area::Line).unwrap();
        assert_eq!(listed, [line_of(record)]);
    }
    assert_eq!((counting(&world, RANI, record), due(&world, RANI)), (Counting::Counted, vec![]));
    assert_eq!(count(&mut world, ASHA, record).err(), Some(Refusal::AlreadySo));
}

#[test]
fn a_case_that_excludes_or_concerns_somebody_never_counts() {
    let mut world = seated(2);
    let huda = member(&world, HUDA);
    let here = Exclusions { here: false, far: true, ..Exclusions::default() };
    for report in [
        FileCase { never: without(vec![huda]), ..report() },
        FileCase { never: here, ..report() },
        FileCase { concerns: vec![huda], ..report() },
    ] {
        let record = filed(&mut world, report);
        forged(&mut world, SARA, record, Word::PublicLine { yes: true, knows: vec![] }, None);
        pass(&mut world, A_QUARTER);
        assert_eq!(count(&mut world, ASHA, record).err(), Some(Refusal::KeptAway));
        assert_eq!((counting(&world, ASHA, record), due(&world, ASHA)), (Counting::NotCounted, vec![]));
    }
}

#[test]
fn only_its_listeners_count_a_case() {
    let mut world = seated(3);
    let record = countable(&mut world);
    assert_eq!(count(&mut world, SARA, record).err(), Some(Refusal::NeedsRole), "whoever told it does not");
    assert_eq!(count(&mut world, NILA, record).err(), Some(Refusal::NeedsRole));
    assert_eq!(count(&mut world, DINA, record).err(), Some(Refusal::NotYours), "a listener, but not of this case");
    // Somebody with a changed program, and no role, writes it all the same.
    for device in [SARA, NILA, HUDA] {
        raw(&mut world, device, record, LineFact::Stands(third()));
        assert_eq!(lines(&world, NILA), None);
    }
    count(&mut world, RANI, record).unwrap();
    all(&mut world);
    raw(&mut world, HUDA, record, LineFact::TakenBack(()));
    assert_eq!(lines(&world, NILA), Some(1), "nor does whoever holds no role take it back");
}

#[test]
fn two_listeners_at_once_write_one_line() {
    let mut world = seated(4);
    let record = countable(&mut world);
    count(&mut world, ASHA, record).unwrap();
    count(&mut world, RANI, record).unwrap();
    all(&mut world);
    assert_eq!((lines(&world, HUDA), lines(&world, ASHA)), (Some(1), Some(1)));
    let other = countable(&mut world);
    assert_ne!(line_of(other), line_of(record));
}

#[test]
fn a_line_goes_with_the_yes_and_never_comes_back() {
    let mut world = seated(5);
    let record = countable(&mut world);
    count(&mut world, ASHA, record).unwrap();
    all(&mut world);
    says(&mut world, record, false);
    assert_eq!(lines(&world, HUDA), Some(1), "until a listener hears of it");
    assert_eq!((counting(&world, RANI, record), due(&world, RANI)), (Counting::ToTakeBack, vec![Matter::TakeLineBack]));
    let decision = count(&mut world, RANI, record).unwrap();
    assert_eq!((decision.facts[0].body.clone(), decision.made), (FactBody::Line(LineFact::TakenBack(())), vec![]));
    all(&mut world);
    assert_eq!((lines(&world, HUDA), due(&world, ASHA)), (None, vec![]));
    assert_eq!(world.devices[HUDA].records.every(Area::Line).unwrap(), [], "not even in a list");
    says(&mut world, record, true);
    assert_eq!((counting(&world, ASHA, record), due(&world, ASHA)), (Counting::TakenBack, vec![]));
    assert_eq!(count(&mut world, ASHA, record).err(), Some(Refusal::LineTakenBack));
    raw(&mut world, ASHA, record, LineFact::Stands(third()));
    assert_eq!(lines(&world, HUDA), None, "not by a changed program either");
}

#[test]
fn a_no_before_anybody_wrote_it_leaves_nothing_to_do() {
    let mut world = seated(6);
    let record = countable(&mut world);
    says(&mut world, record, false);
    assert_eq!((counting(&world, ASHA, record), due(&world, ASHA)), (Counting::NotCounted, vec![]));
    assert_eq!(count(&mut world, ASHA, record).err(), Some(Refusal::NeedsTheirYes));
    says(&mut world, record, true);
    count(&mut world, ASHA, record).unwrap();
}

#[test]
fn a_no_that_nobody_knew_takes_the_line_back() {
    let mut world = seated(7);
    let record = countable(&mut world);
    // Sara says no, and only Rani hears it; Asha has counted meanwhile.
    let word = SpokenAct::PublicLine { yes: false };
    world.act(SARA, Command::SpeakInCase { record, word }, None).unwrap();
    world.all_to(RANI);
    count(&mut world, ASHA, record).unwrap();
    world.all_to(HUDA);
    assert_eq!(lines(&world, HUDA), Some(1));
    world.all_to(RANI);
    assert_eq!(due(&world, RANI), [Matter::TakeLineBack]);
    count(&mut world, RANI, record).unwrap();
    all(&mut world);
    assert_eq!((lines(&world, HUDA), lines(&world, ASHA)), (None, None));
}

#[test]
fn two_quarters_contradict_each_other() {
    let mut world = seated(8);
    let record = countable(&mut world);
    let other = Quarter::try_from("2026-Q2".to_owned()).unwrap();
    raw(&mut world, DINA, record, LineFact::Stands(other));
    assert_eq!(counting(&world, ASHA, record), Counting::ToCount);
    count(&mut world, ASHA, record).unwrap();
    all(&mut world);
    assert_eq!(counted(&world.devices[HUDA].records).unwrap().len(), 0);
    assert_eq!(held_line(&world.devices[HUDA].records, record).status(), LineStatus::Contested);
    assert_eq!(counting(&world, ASHA, record), Counting::Contested);
    assert_eq!(count(&mut world, ASHA, record).err(), Some(Refusal::AlreadySo));
}

#[test]
fn a_line_that_not_everybody_reads_is_none() {
    let mut world = seated(9);
    let record = countable(&mut world);
    let audience = Audience::Group(world.devices[ASHA].actor.group);
    let body = FactBody::Line(LineFact::Stands(third()));
    world.raw(ASHA, NewFact { record: line_of(record), audience, body, belongs_to: None });
    all(&mut world);
    assert_eq!(lines(&world, ASHA), None);
}

#[test]
fn in_any_order_a_line_is_the_same_and_never_wider() {
    for seed in 0..60 {
        let mut world = seated(20 + seed);
        let record = countable(&mut world);
        let taken_back = seed % 3 > 0;
        count(&mut world, ASHA, record).unwrap();
        if seed % 2 == 0 {
            // At the same time as the other, or knowing it.
            count(&mut world, RANI, record).unwrap();
        }
        if taken_back {
            world.all_to(RANI);
            raw(&mut world, RANI, record, LineFact::TakenBack(()));
        }
        raw(&mut world, HUDA, record, LineFact::Stands(third()));
        all(&mut world);
        let expected = held_line(&world.devices[NILA].records, record);
        assert_eq!(expected.status(), if taken_back { LineStatus::TakenBack } else { LineStatus::Counts(third()) });
        let mut facts = world.facts.clone();
        Chance::new(seed).shuffle(&mut facts);
        let mut records = MemoryRecords::new(&world.genesis);
        let mut gone = false;
        for fact in facts {
            records.add([fact], []);
            let status = held_line(&records, record).status();
            assert!(!gone || status == LineStatus::TakenBack, "what was taken back does not come back");
            gone = status == LineStatus::TakenBack;
        }
        assert_eq!(held_line(&records, record), expected);
    }
}
