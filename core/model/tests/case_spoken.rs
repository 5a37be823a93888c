//! What only the affected person of a case says, one rule a test: confirming, undoing, "not safer", lowering, appealing,
//! and the line in public numbers.

mod cases;
mod world;

use cases::*;
use weft_model::case::*;
use weft_model::command::{Command, Refusal};
use weft_model::ids::*;
use weft_model::membership::Exclusions;
use weft_model::records::{DueBy, Matter, Records};
use weft_model::review::Quarter;
use world::{World, said};

#[test]
fn done_is_not_confirmed_and_only_the_affected_person_confirms() {
    let mut world = partnership(14);
    let record = filed(&mut world, report());
    let repair = repair(&mut world, record, SARA_FRIEND);
    let evidence = Told::Words(said("en", "The paper of the bank."));
    hears(&mut world, ASHA, record, HearingAct::RepairDone { repair, evidence }).unwrap();
    assert_eq!(now(&world, SARA, record).repair(&repair), Some(RepairStatus::Done));
    let confirm = |alone| SpokenAct::Confirm { repair, alone };
    let by = |world: &mut World, device, key| {
        let done = world.act(device, Command::SpeakInCase { record, word: confirm(true) }, key);
        all(world);
        done.err()
    };
    for listener in [ASHA, RANI, NILA] {
        assert_eq!(by(&mut world, listener, None), Some(Refusal::NotYours));
    }
    assert_eq!(by(&mut world, SARA, Some(SignKey::new([8; 32]))), Some(Refusal::NotThisReceipt));
    let word = Word::Confirmed { repair, knows: vec![] };
    forged(&mut world, ASHA, record, word.clone(), None);
    forged(&mut world, ASHA, record, word, Some(SignKey::new([8; 32])));
    assert_eq!(now(&world, SARA, record).repair(&repair), Some(RepairStatus::Done), "forged twice");
    assert_eq!(speaks(&mut world, record, confirm(false), None).err(), Some(Refusal::NotAlone));
    assert_eq!(by(&mut world, SARA_FRIEND, Some(KEY)), Some(Refusal::NotAlone), "on the owner's device");
    let day = world.today();
    assert_eq!(by(&mut world, RANI, Some(KEY)), None, "the receipt speaks on any phone that holds it");
    assert_eq!(now(&world, SARA, record).repair(&repair), Some(RepairStatus::Confirmed(day)));
    assert_eq!(speaks(&mut world, record, confirm(true), None).err(), Some(Refusal::AlreadySo));
}

/// Somebody of the other group, concerned by nothing.
const SARA_FRIEND: usize = HUDA;

#[test]
fn a_confirmation_is_undone_within_ninety_days_and_not_later() {
    let mut world = partnership(15);
    let record = filed(&mut world, report());
    let repair = repair(&mut world, record, NILA);
    let (undo, confirm) = (|| SpokenAct::Undo { repair }, || SpokenAct::Confirm { repair, alone: true });
    assert_eq!(speaks(&mut world, record, undo(), None).err(), Some(Refusal::AlreadySo));
    speaks(&mut world, record, confirm(), None).unwrap();
    pass(&mut world, 90);
    speaks(&mut world, record, undo(), Some(KEY)).unwrap();
    assert_eq!(now(&world, ASHA, record).repair(&repair), Some(RepairStatus::Overdue));
    speaks(&mut world, record, confirm(), None).unwrap();
    let day = world.today();
    assert_eq!(now(&world, ASHA, record).repair(&repair), Some(RepairStatus::Confirmed(day)));
    pass(&mut world, 91);
    assert_eq!(speaks(&mut world, record, undo(), None).err(), Some(Refusal::DayIsPast));
    forged(&mut world, ASHA, record, Word::Undone(repair), None);
    assert_eq!(now(&world, ASHA, record).repair(&repair), Some(RepairStatus::Confirmed(day)), "nor by a listener");
}

#[test]
fn told_for_somebody_else_only_the_receipt_chooses_and_confirms() {
    let mut world = partnership(16);
    let record = filed(&mut world, FileCase { told_for: ToldFor::SomebodyElse, ..report() });
    let choose = || SpokenAct::Choose { path: Path::Action, yes: true };
    assert_eq!(speaks(&mut world, record, choose(), None).err(), Some(Refusal::NotYours));
    forged(&mut world, SARA, record, Word::Chose { path: Path::Action, yes: true, knows: vec![] }, None);
    assert_eq!(now(&world, ASHA, record).chosen, []);
    speaks(&mut world, record, choose(), Some(KEY)).unwrap();
    assert_eq!(now(&world, ASHA, record).chosen.len(), 1);
}

#[test]
fn an_honest_end_is_no_confirmation_and_the_person_may_still_speak() {
    for end in [End::Unreachable, End::Died, End::DoesNotWish, End::ReportedByAnother] {
        let mut world = partnership(17);
        let told_for = if end == End::ReportedByAnother { ToldFor::SomebodyElse } else { ToldFor::Myself };
        let record = filed(&mut world, FileCase { told_for, ..report() });
        speaks(&mut world, record, SpokenAct::Choose { path: Path::Action, yes: true }, Some(KEY)).unwrap();
        let repair = repair(&mut world, record, NILA);
        let since = world.today();
        let ahead = HearingAct::EndRepair { repair, end, since: since.plus(1) };
        assert_eq!(hears(&mut world, ASHA, record, ahead).err(), Some(Refusal::DayIsAhead));
        hears(&mut world, ASHA, record, HearingAct::EndRepair { repair, end, since }).unwrap();
        assert_eq!(now(&world, RANI, record).repair(&repair), Some(RepairStatus::Ended(end, since)));
        speaks(&mut world, record, SpokenAct::Confirm { repair, alone: true }, Some(KEY)).unwrap();
        assert_eq!(now(&world, RANI, record).repair(&repair), Some(RepairStatus::Confirmed(since)));
    }
}

#[test]
fn whoever_told_it_for_themselves_reported_it() {
    let mut world = partnership(17);
    let record = filed(&mut world, report());
    let (repair, since) = (repair(&mut world, record, NILA), world.today());
    let ended = HearingAct::EndRepair { repair, end: End::ReportedByAnother, since };
    assert_eq!(hears(&mut world, ASHA, record, ended).err(), Some(Refusal::Incomplete));
}

#[test]
fn are_you_safer_is_asked_twice_and_a_no_reopens_at_danger() {
    let mut world = partnership(18);
    let record = filed(&mut world, report());
    hears(&mut world, ASHA, record, HearingAct::Advance(Stage::Acknowledged)).unwrap();
    let repair = repair(&mut world, record, NILA);
    speaks(&mut world, record, SpokenAct::Confirm { repair, alone: true }, None).unwrap();
    let end = world.today();
    let safer = |yes| SpokenAct::Safer { yes };
    assert_eq!(speaks(&mut world, record, safer(true), None).err(), Some(Refusal::DayIsAhead));
    let dues = |world: &World| -> Vec<_> {
        let asked = DueBy::of(Matter::AskSafer, 9);
        world.devices[ASHA].records.due(&asked).unwrap().iter().filter_map(|line| line.due.by).collect()
    };
    assert_eq!(dues(&world), [end.plus(30), end.plus(90)]);
    pass(&mut world, 30);
    speaks(&mut world, record, safer(true), None).unwrap();
    assert_eq!(speaks(&mut world, record, safer(true), None).err(), Some(Refusal::DayIsAhead));
    pass(&mut world, 60);
    let not_safer = Word::Safer { after: 90, yes: false };
    forged(&mut world, ASHA, record, not_safer, None);
    assert_eq!(now(&world, ASHA, record).urgency, Urgency::Soon, "a listener does not answer for them");
    speaks(&mut world, record, safer(false), None).unwrap();
    let seen = now(&world, ASHA, record);
    assert_eq!((seen.urgency, seen.reopened), (Urgency::Danger, true));
    assert_eq!(seen.answer_by, Some(world.today().plus(1)), "the clock of danger runs again");
    assert_eq!(dues(&world), []);
    speaks(&mut world, record, SpokenAct::SetUrgency(Urgency::CanWait), None).unwrap();
    let seen = now(&world, ASHA, record);
    assert_eq!((seen.urgency, seen.reopened), (Urgency::CanWait, false));
}

#[test]
fn listeners_raise_the_urgency_and_only_the_affected_person_lowers_it() {
    let mut world = partnership(19);
    let record = filed(&mut world, report());
    let raise = |to| HearingAct::Raise(to);
    assert_eq!(hears(&mut world, ASHA, record, raise(Urgency::CanWait)).err(), Some(Refusal::AlreadySo));
    hears(&mut world, ASHA, record, raise(Urgency::Danger)).unwrap();
    world.raw(ASHA, act(record, CaseFact::Raised(Urgency::CanWait)));
    let lower = Word::Urgency { to: Urgency::CanWait, knows_raised: vec![], knows: vec![] };
    forged(&mut world, RANI, record, lower.clone(), None);
    assert_eq!(now(&world, ASHA, record).urgency, Urgency::Danger);
    forged(&mut world, SARA, record, lower, None);
    assert_eq!(now(&world, ASHA, record).urgency, Urgency::Danger, "she did not know that it was raised");
    speaks(&mut world, record, SpokenAct::SetUrgency(Urgency::Soon), None).unwrap();
    assert_eq!(now(&world, ASHA, record).urgency, Urgency::Soon);
    let again = SpokenAct::SetUrgency(Urgency::Soon);
    assert_eq!(speaks(&mut world, record, again, None).err(), Some(Refusal::AlreadySo));
}

#[test]
fn one_appeal_goes_to_listeners_from_outside_and_they_answer_it() {
    let mut world = partnership(20);
    let record = filed(&mut world, report());
    let answer = || HearingAct::AnswerAppeal { upheld: true, reasons: said("en", "It was not looked into.") };
    assert_eq!(hears(&mut world, ASHA, record, answer()).err(), Some(Refusal::Unknown));
    speaks(&mut world, record, SpokenAct::Appeal, None).unwrap();
    assert_eq!(members(&world, record), [SARA, ASHA, RANI, DINA, LAYLA]);
    assert_eq!(speaks(&mut world, record, SpokenAct::Appeal, None).err(), Some(Refusal::AlreadySo));
    assert_eq!(hears(&mut world, ASHA, record, answer()).err(), Some(Refusal::NotYours));
    hears(&mut world, DINA, record, answer()).unwrap();
    let answered = case(&world, SARA, record).appeal;
    assert_eq!(
        answered.iter().map(|one| (one.by, one.reasons.is_some())).collect::<Vec<_>>(),
        [(member(&world, DINA), true)]
    );
    // Whom they excluded does not come by an appeal either.
    let far = Exclusions { far: true, ..Exclusions::default() };
    let record = filed(&mut world, FileCase { never: far, ..report() });
    assert_eq!(speaks(&mut world, record, SpokenAct::Appeal, None).err(), Some(Refusal::TooFewListeners));
}

#[test]
fn an_appeal_by_the_receipt_elsewhere_lets_those_who_read_it_bring_the_others() {
    let mut world = partnership(21);
    let record = filed(&mut world, report());
    world.act(NILA, Command::SpeakInCase { record, word: SpokenAct::Appeal }, Some(KEY)).unwrap();
    all(&mut world);
    assert_eq!(members(&world, record), [SARA, ASHA, RANI]);
    hears(&mut world, ASHA, record, HearingAct::BringOutside).unwrap();
    assert_eq!(members(&world, record), [SARA, ASHA, RANI, DINA, LAYLA]);
    assert_eq!(hears(&mut world, ASHA, record, HearingAct::BringOutside).err(), Some(Refusal::AlreadySo));
}

#[test]
fn a_public_line_has_their_yes_only_a_quarter_and_never_exclusions() {
    let mut world = partnership(22);
    let record = filed(&mut world, report());
    assert_eq!(now(&world, ASHA, record).public_line, None);
    let line = |yes| SpokenAct::PublicLine { yes };
    speaks(&mut world, record, line(true), None).unwrap();
    let expected = Quarter::try_from("2026-Q3".to_owned()).unwrap();
    assert_eq!(now(&world, ASHA, record).public_line, Some(expected));
    forged(&mut world, HUDA, record, Word::PublicLine { yes: false, knows: vec![] }, Some(KEY));
    assert_eq!(now(&world, ASHA, record).public_line, None, "a no at the same time holds");
    let huda = member(&world, HUDA);
    let record = filed(&mut world, FileCase { never: without(vec![huda]), ..report() });
    assert_eq!(speaks(&mut world, record, line(true), None).err(), Some(Refusal::KeptAway));
    forged(&mut world, SARA, record, Word::PublicLine { yes: true, knows: vec![] }, None);
    assert_eq!(now(&world, ASHA, record).public_line, None);
}
