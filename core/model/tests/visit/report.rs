//! What the gate lets onto the page of a visit, and what of it may be printed by itself.

use weft_model::command::Refusal;
use weft_model::entry::EntryStatus;
use weft_model::gate::{Denied, Printed, SideSaid, VisitReport, printed, visit_report};
use weft_model::ids::*;
use weft_model::records::Records;
use weft_model::visit::*;

use crate::meeting::*;
use crate::world::{World, said};

fn report(world: &World, device: usize, record: RecordId) -> VisitReport {
    let cleared = visit_report(&world.devices[device].records, record, world.today()).unwrap();
    assert!(cleared.concerned().is_empty());
    cleared.artefact().clone()
}

/// A visit that is over, with words of both sides and of home alone.
fn told() -> (World, RecordId, RecordId) {
    let mut world = begun(30);
    let (record, home) = agreed(&mut world, 0);
    does(&mut world, NILA, VisitCommand::NameRisk(say(record, "The road floods."))).unwrap();
    does(&mut world, NILA, VisitCommand::SendQuestion(say(record, "How do you keep seed dry?"))).unwrap();
    let note = WriteNote { record, on: world.today(), readers: Readers::Both, said: said("en", "A long day.") };
    does(&mut world, SARA, VisitCommand::WriteNote(note)).unwrap();
    does(&mut world, HUDA, VisitCommand::SetCondition(say(record, "Nobody travels after dark."))).unwrap();
    days_later(&mut world, 12);
    does(&mut world, NILA, VisitCommand::Report(say(record, "We learned to dye."))).unwrap();
    does(&mut world, NILA, VisitCommand::Debrief(say(record, "We were tired."))).unwrap();
    does(&mut world, NILA, VisitCommand::Thank(say(record, "Your mother sang for us."))).unwrap();
    let promise = MakePromise { record, owner: None, by: world.today(), said: said("en", "A list of dyes.") };
    does(&mut world, NILA, VisitCommand::MakePromise(promise)).unwrap();
    does(&mut world, NILA, VisitCommand::DraftHosting(say(record, "Nine nights."))).unwrap();
    (world, record, home)
}

#[test]
fn a_report_holds_what_both_sides_said_and_nothing_of_the_diary_or_of_home() {
    let (world, record, _) = told();
    let of_home = report(&world, NILA, record);
    assert_eq!(of_home, report(&world, HUDA, record), "both sides print the same page");
    let kinds: Vec<SideSaid> = of_home.said.iter().map(|one| one.what).collect();
    let promise = SideSaid::Promise { by: world.today(), stands: PromiseStands::Open };
    assert_eq!(kinds, [SideSaid::Condition { accepted: false }, SideSaid::Report, SideSaid::Thanks, promise]);
    let words = format!("{of_home:?}");
    for never in ["floods", "seed dry", "long day", "tired"] {
        assert!(!words.contains(never), "{never}");
    }
    let sara = world.devices[SARA].actor.member;
    let nila = world.devices[NILA].actor.member;
    assert!(!words.contains(&format!("{sara:?}")) && !words.contains(&format!("{nila:?}")), "nobody is named");
    assert_eq!((of_home.stage, of_home.drafted.len()), (Stage::After, 1));
    assert_eq!(of_home.drafted[0].status, Some(EntryStatus::Proposed));
}

#[test]
fn what_was_drafted_counts_as_such_only_if_it_is_an_entry_of_these_two() {
    let (mut world, record, home) = told();
    let day = world.today();
    let drafted = |entry| VisitFact::HostingDrafted(HostingDrafted { entry, nights: 3, day });
    raw(&mut world, NILA, record, drafted(record));
    raw(&mut world, NILA, record, drafted(home));
    raw(&mut world, NILA, record, drafted(RecordId::new([8; 16])));
    let lines = report(&world, NILA, record).drafted;
    assert_eq!(lines.iter().map(|line| line.status).collect::<Vec<_>>(), [Some(EntryStatus::Proposed), None]);
}

#[test]
fn words_that_are_gone_leave_the_line_without_them() {
    let (mut world, record, _) = told();
    let telling =
        visit(&world, HUDA, record).told.iter().find(|told| told.what == What::Report).unwrap().words.unwrap();
    world.devices[HUDA].records.erase(&telling.fact);
    let said = report(&world, HUDA, record).said;
    assert_eq!(said.iter().filter(|one| one.words.is_none()).count(), 1);
}

#[test]
fn only_what_everybody_reads_is_printed_by_itself() {
    let (world, record, home) = told();
    let records = &world.devices[NILA].records;
    let membership = records.past().now();
    let print = |id| printed(records, &membership, id, world.today());
    let Printed::Visit(visit) = print(record).unwrap().artefact().clone() else { panic!("a visit") };
    assert_eq!(*visit, report(&world, NILA, record));
    assert!(records.record(&home).unwrap().is_some());
    for id in [home, RecordId::new([8; 16])] {
        assert_eq!(print(id).err(), Some(Refusal::Denied(Denied::Unknown)), "home's side, and what is not here");
        assert_eq!(visit_report(records, id, world.today()).err(), Some(Refusal::Denied(Denied::Unknown)));
    }
}
