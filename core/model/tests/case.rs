//! The rules of a case, one test each, on records in memory: who hears it, who speaks, what rests on whose yes.

mod cases;
mod world;

use cases::*;
use weft_model::case::*;
use weft_model::command::{Command, Refusal};
use weft_model::entry::{EntryFact, StoryGiven};
use weft_model::fact::{Fact, FactBody, Held, LogPoint, NewFact, Order};
use weft_model::fold::State;
use weft_model::ids::*;
use weft_model::membership::{Exclusions, HearingDays, SetHearing};
use weft_model::memory::MemoryRecords;
use weft_model::records::Records;
use weft_model::said::Content;
use world::{World, said};

#[test]
fn the_seated_listeners_hear_it_and_nobody_who_is_excluded_or_concerned() {
    let mut world = partnership(1);
    let record = filed(&mut world, report());
    assert_eq!(members(&world, record), [SARA, ASHA, RANI], "no steward has a key to it");
    let (asha, nila) = (member(&world, ASHA), member(&world, NILA));
    let left = [
        FileCase { never: without(vec![asha]), ..report() },
        FileCase { concerns: vec![asha], ..report() },
        FileCase { never: Exclusions { here: true, ..Exclusions::default() }, ..report() },
        FileCase { outside: true, ..report() },
    ];
    for report in left {
        let record = filed(&mut world, report);
        assert_eq!(members(&world, record), [SARA, DINA, LAYLA], "fewer than two left: those from outside");
    }
    let record = filed(&mut world, FileCase { never: without(vec![nila]), ..report() });
    assert_eq!(members(&world, record), [SARA, ASHA, RANI]);
}

#[test]
fn with_fewer_than_two_listeners_nothing_is_written() {
    let mut world = partnership(2);
    let before = world.facts.len();
    let both = Exclusions { here: true, far: true, members: vec![] };
    let dina = member(&world, DINA);
    for never in [both, Exclusions { here: true, far: false, members: vec![dina] }] {
        assert_eq!(files(&mut world, FileCase { never, ..report() }).err(), Some(Refusal::TooFewListeners));
    }
    let sara = member(&world, SARA);
    assert_eq!(files(&mut world, FileCase { concerns: vec![sara], ..report() }).err(), Some(Refusal::Incomplete));
    assert_eq!(world.act(SARA, Command::FileCase(report()), None).err(), Some(Refusal::Incomplete), "no receipt");
    assert_eq!(world.facts.len(), before);
}

#[test]
fn a_listener_without_a_key_of_the_second_unlock_is_not_chosen() {
    let mut world = partnership(3);
    let third = world.join(NILA);
    all(&mut world);
    let open_on_the_phone = member(&world, third);
    world.seated.push(open_on_the_phone);
    let record = filed(&mut world, report());
    assert_eq!(members(&world, record), [SARA, ASHA, RANI]);
}

#[test]
fn a_group_says_who_hears_from_outside_and_how_soon() {
    let mut world = partnership(4);
    let (asha, huda, dina) = (member(&world, ASHA), member(&world, HUDA), member(&world, DINA));
    let set = |outside, days| Command::SetHearing(SetHearing { outside, days });
    let days = HearingDays { can_wait: 3, soon: 2, danger: 1 };
    assert_eq!(world.act(SARA, set(vec![dina], None), None).err(), Some(Refusal::NeedsRole));
    assert_eq!(world.act(NILA, set(vec![asha], None), None).err(), Some(Refusal::NotYours), "one of its own");
    assert_eq!(world.act(NILA, set(vec![huda], None), None).err(), Some(Refusal::GroupDecides), "seated by nobody");
    let unsound = HearingDays { can_wait: 1, soon: 2, danger: 1 };
    assert_eq!(world.act(NILA, set(vec![dina], Some(unsound)), None).err(), Some(Refusal::Incomplete));
    let suggested = filed(&mut world, report());
    world.act(NILA, set(vec![dina], Some(days)), None).unwrap();
    all(&mut world);
    let charter = filed(&mut world, report());
    let fixed = |record| case(&world, ASHA, record).filed().map(|filed| (filed.days, filed.from_charter));
    assert_eq!(fixed(suggested), Some((HearingDays::SUGGESTED, false)), "fixed when it was told");
    assert_eq!(fixed(charter), Some((days, true)));
}

#[test]
fn only_its_own_members_write_in_it() {
    let mut world = partnership(5);
    let record = filed(&mut world, report());
    for stranger in [NILA, HUDA, DINA] {
        world.raw(stranger, act(record, CaseFact::Heard(world.today())));
        world.raw(stranger, act(record, CaseFact::Raised(Urgency::Danger)));
    }
    all(&mut world);
    let seen = now(&world, ASHA, record);
    assert_eq!((seen.heard, seen.urgency), (0, Urgency::Soon));
    assert_eq!(held(&world, ASHA, record).void.len(), 6);
}

#[test]
fn a_listener_who_dates_something_else_before_it_does_not_make_it_no_case() {
    let mut world = partnership(5);
    let record = filed(&mut world, report());
    let first = world.facts.iter().find(|fact| fact.record == record).expect("it was told").clone();
    let (log, asha) = (LogId::new([0xee; 32]), world.devices[ASHA].actor.mid);
    let given = EntryFact::StoryGiven(StoryGiven { lang: said("en", "a").lang, of: None });
    let body = FactBody::Entry(given);
    world.facts.push(Fact {
        order: Order { hlc: 0, id: FactId::new([0; 32]), ..first.order },
        author: asha,
        at: LogPoint { log, seq: 1 },
        kind: body.kind(),
        held: Held::Known(body),
        ..first
    });
    all(&mut world);
    for device in [SARA, ASHA, RANI] {
        assert_eq!(now(&world, device, record).reached, Reached::Told);
        assert_eq!(held(&world, device, record).void, [FactId::new([0; 32])]);
    }
}

#[test]
fn two_people_have_heard_you_and_the_filer_is_not_one_of_them() {
    let mut world = partnership(6);
    let record = filed(&mut world, report());
    assert_eq!(hears(&mut world, SARA, record, HearingAct::Heard).err(), Some(Refusal::NotYours));
    world.raw(SARA, act(record, CaseFact::Heard(world.today())));
    hears(&mut world, ASHA, record, HearingAct::Heard).unwrap();
    assert_eq!(hears(&mut world, ASHA, record, HearingAct::Heard).err(), Some(Refusal::AlreadySo));
    assert!(!now(&world, SARA, record).first_answer);
    hears(&mut world, RANI, record, HearingAct::Heard).unwrap();
    let seen = now(&world, SARA, record);
    assert_eq!((seen.heard, seen.first_answer, seen.reached), (2, true, Reached::Received));
}

#[test]
fn the_clock_starts_on_a_listeners_device_and_being_late_shows_first_to_them_then_outside() {
    for (urgency, days) in [(Urgency::CanWait, 5), (Urgency::Soon, 2), (Urgency::Danger, 1)] {
        let mut world = partnership(7);
        let record = filed(&mut world, FileCase { urgency, ..report() });
        assert_eq!(now(&world, ASHA, record).answer_by, None, "nobody has it yet");
        pass(&mut world, 20);
        hears(&mut world, ASHA, record, HearingAct::Heard).unwrap();
        let heard = world.today();
        let late = |days| {
            let seen = on(&world, ASHA, record, heard.plus(days));
            (seen.overdue, seen.overdue_outside)
        };
        assert_eq!(now(&world, ASHA, record).answer_by, Some(heard.plus(days)));
        assert_eq!([late(days), late(days + 1), late(2 * days + 1)], [(false, false), (true, false), (true, true)]);
        assert_eq!(hears(&mut world, ASHA, record, HearingAct::BringOutside).err(), Some(Refusal::DayIsAhead));
        pass(&mut world, u64::from(2 * days + 1));
        hears(&mut world, ASHA, record, HearingAct::BringOutside).unwrap();
        assert_eq!(members(&world, record), [SARA, ASHA, RANI, DINA, LAYLA]);
        hears(&mut world, RANI, record, HearingAct::Advance(Stage::Acknowledged)).unwrap();
        assert_eq!(now(&world, ASHA, record).answer_by, None, "answered");
    }
}

#[test]
fn the_thread_goes_both_ways_asks_for_place_and_time_and_never_ends() {
    let mut world = partnership(8);
    let record = filed(&mut world, report());
    let write =
        |asks, words| Command::WriteInCase(WriteInCase { record, asks, message: Told::Words(said("en", words)) });
    world.act(ASHA, write(vec![Asks::Place, Asks::Time], "Where and when was it?"), None).unwrap();
    all(&mut world);
    world.act(SARA, write(vec![], "At the market, on Friday."), None).unwrap();
    all(&mut world);
    let repair = repair(&mut world, record, NILA);
    speaks(&mut world, record, SpokenAct::Confirm { repair, alone: true }, None).unwrap();
    world.act(SARA, write(vec![], "It began again."), None).unwrap();
    all(&mut world);
    let thread = case(&world, RANI, record).thread;
    let by: Vec<_> = thread.iter().map(|message| (message.by, message.asks.len(), message.words.is_some())).collect();
    let (sara, asha) = (member(&world, SARA), member(&world, ASHA));
    assert_eq!(by, [(asha, 2, true), (sara, 0, true), (sara, 0, true)]);
    assert_eq!(world.devices[RANI].records.search("market", 9).unwrap(), [record]);
    assert_eq!(world.act(NILA, write(vec![], "I heard."), None).err(), Some(Refusal::NotYours), "a steward");
}

#[test]
fn nothing_begins_without_their_yes_and_a_no_elsewhere_wins() {
    let mut world = partnership(9);
    let record = filed(&mut world, report());
    let start = || HearingAct::Start(Path::Action);
    assert_eq!(hears(&mut world, ASHA, record, start()).err(), Some(Refusal::NeedsTheirYes));
    let (owner, due) = (member(&world, NILA), world.today());
    let set = HearingAct::SetRepair { kind: RepairKind::Apology, owner, due, words: said("en", "Sorry.") };
    assert_eq!(hears(&mut world, ASHA, record, set).err(), Some(Refusal::NeedsTheirYes));
    // A listener with a changed program makes the yes up.
    let (yes, day) = (NoticeId::new([1; 32]), world.today());
    world.raw(ASHA, act(record, CaseFact::Started(Started { path: Path::Action, yes, day })));
    let chose = |yes| Word::Chose { path: Path::Action, yes, knows: vec![] };
    forged(&mut world, ASHA, record, chose(true), None);
    forged(&mut world, ASHA, record, chose(true), Some(SignKey::new([1; 32])));
    assert!(now(&world, RANI, record).begun.is_empty() && now(&world, RANI, record).chosen.is_empty());

    yes_to(&mut world, record, Path::Action);
    hears(&mut world, ASHA, record, start()).unwrap();
    assert_eq!(now(&world, RANI, record).begun, [Begun { path: Path::Action, day, must_stop: false }]);
    // A no that did not know the yes, from another phone, by the receipt.
    forged(&mut world, HUDA, record, chose(false), Some(KEY));
    assert!(now(&world, RANI, record).begun[0].must_stop, "both said: the no holds");
    assert_eq!(hears(&mut world, ASHA, record, start()).err(), Some(Refusal::NeedsTheirYes));
    yes_to(&mut world, record, Path::Action);
    assert!(!now(&world, RANI, record).begun[0].must_stop, "a yes that knows the no opens it again");
    yes_to(&mut world, record, Path::OnlyKeep);
    let seen = now(&world, RANI, record);
    assert_eq!(seen.chosen.iter().map(|(path, _)| *path).collect::<Vec<_>>(), [Path::OnlyKeep]);
    assert!(seen.begun[0].must_stop);
}

#[test]
fn only_keep_closes_every_other_path_until_they_choose_again() {
    let mut world = partnership(10);
    let record = filed(&mut world, report());
    yes_to(&mut world, record, Path::OnlyKeep);
    assert_eq!(hears(&mut world, ASHA, record, HearingAct::Start(Path::Referral)).err(), Some(Refusal::NeedsTheirYes));
    let again = SpokenAct::Choose { path: Path::OnlyKeep, yes: true };
    assert_eq!(speaks(&mut world, record, again, None).err(), Some(Refusal::AlreadySo));
    yes_to(&mut world, record, Path::Referral);
    hears(&mut world, ASHA, record, HearingAct::Start(Path::Referral)).unwrap();
    let no = || SpokenAct::Choose { path: Path::Referral, yes: false };
    speaks(&mut world, record, no(), None).unwrap();
    assert_eq!(speaks(&mut world, record, no(), None).err(), Some(Refusal::AlreadySo));
    assert!(now(&world, ASHA, record).begun[0].must_stop);
}

#[test]
fn mediation_over_abuse_is_offered_only_if_asked_for() {
    for (category, refused) in [(Category::Abuse, true), (Category::Exploitation, true), (Category::Money, false)] {
        let mut world = partnership(11);
        let record = filed(&mut world, FileCase { category, ..report() });
        let offer = || HearingAct::Offer(vec![Path::Action, Path::Mediation]);
        let expected = refused.then_some(Refusal::OnlyIfAsked);
        assert_eq!(hears(&mut world, ASHA, record, offer()).err(), expected);
        world.raw(RANI, act(record, CaseFact::Offered(vec![Path::Mediation])));
        all(&mut world);
        let shown = |world: &World| now(world, ASHA, record).offered.contains(&Path::Mediation);
        assert_eq!(shown(&world), !refused);
        yes_to(&mut world, record, Path::Mediation);
        hears(&mut world, ASHA, record, offer()).unwrap();
        assert!(shown(&world), "they asked for it");
        let no = SpokenAct::Choose { path: Path::Mediation, yes: false };
        speaks(&mut world, record, no, None).unwrap();
        assert_eq!(shown(&world), !refused, "and took that back");
    }
}

#[test]
fn a_mediation_has_ground_rules_and_an_interpreter_whom_both_accept() {
    let mut world = partnership(12);
    let dina = member(&world, DINA);
    let record = filed(&mut world, FileCase { never: without(vec![dina]), ..report() });
    let note = |note| HearingAct::Note { note, words: said("en", "As said.") };
    assert_eq!(hears(&mut world, ASHA, record, note(Note::GroundRules)).err(), Some(Refusal::NeedsTheirYes));
    yes_to(&mut world, record, Path::Mediation);
    let early = note(Note::Statement(Side::Affected));
    assert_eq!(hears(&mut world, ASHA, record, early).err(), Some(Refusal::Incomplete), "rules first");
    hears(&mut world, ASHA, record, note(Note::GroundRules)).unwrap();
    let excluded = note(Note::Interpreter(dina));
    assert_eq!(hears(&mut world, ASHA, record, excluded).err(), Some(Refusal::KeptAway), "whom they excluded");
    let huda = member(&world, HUDA);
    hears(&mut world, ASHA, record, note(Note::Interpreter(huda))).unwrap();
    let statement = || note(Note::Statement(Side::Other));
    assert_eq!(hears(&mut world, ASHA, record, statement()).err(), Some(Refusal::Incomplete), "accepted by nobody");
    hears(&mut world, ASHA, record, note(Note::OtherSideAccepts(huda))).unwrap();
    assert_eq!(hears(&mut world, ASHA, record, statement()).err(), Some(Refusal::Incomplete), "and not by one side");
    speaks(&mut world, record, SpokenAct::AcceptInterpreter(huda), None).unwrap();
    hears(&mut world, ASHA, record, note(Note::InterimMeasure)).unwrap();
    hears(&mut world, ASHA, record, statement()).unwrap();
    hears(&mut world, ASHA, record, note(Note::Outcome)).unwrap();
    let seen = now(&world, RANI, record);
    let case = case(&world, RANI, record);
    assert_eq!(mediation(&case, &seen).count(), 6);
    assert_eq!(mediation(&case, &seen).filter(|line| line.words.is_some()).count(), 6);
}

#[test]
fn whoever_is_excluded_or_concerned_answers_for_no_repair() {
    let mut world = partnership(13);
    let (nila, huda, dina) = (member(&world, NILA), member(&world, HUDA), member(&world, DINA));
    let record = filed(&mut world, FileCase { concerns: vec![nila], never: without(vec![huda]), ..report() });
    yes_to(&mut world, record, Path::Action);
    let due = world.today();
    let set = |owner| HearingAct::SetRepair { kind: RepairKind::Change, owner, due, words: said("en", "No more.") };
    for kept_away in [nila, huda] {
        assert_eq!(hears(&mut world, ASHA, record, set(kept_away)).err(), Some(Refusal::KeptAway));
    }
    let yesterday = world.today();
    pass(&mut world, 1);
    let late = HearingAct::SetRepair { kind: RepairKind::Change, owner: dina, due: yesterday, words: said("en", "x") };
    assert_eq!(hears(&mut world, ASHA, record, late).err(), Some(Refusal::DayIsPast));
    let repair = repair(&mut world, record, DINA);
    assert_eq!(now(&world, ASHA, record).repair(&repair), Some(RepairStatus::Open));
    assert_eq!(on(&world, ASHA, record, world.today().plus(8)).repair(&repair), Some(RepairStatus::Overdue));
    hears(&mut world, RANI, record, HearingAct::Name(vec![dina])).unwrap();
    assert_eq!(now(&world, ASHA, record).repair(&repair), Some(RepairStatus::NeedsAnotherOwner));
    let evidence = Told::Words(said("en", "A paper."));
    let done = HearingAct::RepairDone { repair, evidence };
    assert_eq!(hears(&mut world, ASHA, record, done).err(), Some(Refusal::KeptAway));
}

#[test]
fn a_case_filed_twice_is_nobodys_and_nothing_counts() {
    let mut world = partnership(23);
    let record = filed(&mut world, report());
    // The notebook of whoever told it was copied, and the copy says something else.
    let other = Filed { affected: SignKey::new([1; 32]), ..case(&world, SARA, record).filed().unwrap().clone() };
    world.raw(SARA, act(record, CaseFact::Filed(other)));
    all(&mut world);
    assert!(case(&world, RANI, record).is_contested());
    let seen = now(&world, RANI, record);
    assert_eq!((seen.urgency, seen.chosen.len()), (Urgency::Danger, 0));
    for key in [None, Some(KEY)] {
        let choose = SpokenAct::Choose { path: Path::Action, yes: true };
        assert_eq!(speaks(&mut world, record, choose, key).err(), Some(Refusal::Unknown));
    }
    let write = WriteInCase { record, asks: vec![], message: Told::Words(said("en", "This is mine.")) };
    world.act(SARA, Command::WriteInCase(write), None).unwrap();
    all(&mut world);
    assert_eq!(case(&world, RANI, record).thread.len(), 1, "the thread goes on");
}

#[test]
fn whoever_did_not_open_the_record_files_nothing_in_it() {
    let mut world = partnership(24);
    let record = filed(&mut world, report());
    let original = case(&world, SARA, record);
    let (asha, group) = (member(&world, ASHA), world.devices[ASHA].actor.group);
    let stolen = Filed { by: asha, group, affected: SignKey::new([1; 32]), ..original.filed().unwrap().clone() };
    world.raw(ASHA, act(record, CaseFact::Filed(stolen)));
    let sara = Filed { affected: SignKey::new([1; 32]), ..original.filed().unwrap().clone() };
    world.raw(ASHA, act(record, CaseFact::Filed(sara)));
    all(&mut world);
    assert_eq!(case(&world, RANI, record).filings, original.filings);
}

#[test]
fn words_can_be_erased_and_the_case_stays_what_it_is() {
    let mut world = partnership(25);
    let pseudonym = weft_model::said::Words::new("The one from the market").unwrap();
    let record = filed(&mut world, FileCase { by_name: false, pseudonym: Some(pseudonym), ..report() });
    let repair = repair(&mut world, record, NILA);
    let evidence = Told::Words(said("en", "A paper."));
    hears(&mut world, RANI, record, HearingAct::RepairDone { repair, evidence }).unwrap();
    let whole = case(&world, ASHA, record);
    let filing = &whole.filings[0];
    assert!(filing.told.is_some() && filing.pseudonym.is_some() && whole.repairs.all[0].words.is_some());
    let mut bare = MemoryRecords::new(&world.genesis);
    for fact in &world.facts {
        let mut fact = fact.clone();
        if fact.is_telling() {
            fact.held = Held::Absent;
        }
        bare.add([fact], []);
    }
    bare.add([], world.notices.clone());
    let State::Case(erased) = bare.record(&record).unwrap().unwrap().state else { panic!() };
    assert_eq!(*erased, whole);
    assert_eq!(bare.search("சந்தையில்", 9).unwrap(), []);
    assert_eq!(world.devices[ASHA].records.search("சந்தையில்", 9).unwrap(), [record]);
    // Words under somebody else's act are nobody's.
    let told = NewFact { belongs_to: None, ..act(record, CaseFact::Told(Content::Text(said("en", "I lied.").words))) };
    world.raw(ASHA, told);
    all(&mut world);
    assert_eq!(case(&world, RANI, record).filings, whole.filings);
}

#[test]
fn a_case_is_printed_for_nobody() {
    let mut world = partnership(40);
    let record = filed(&mut world, report());
    for device in [SARA, ASHA, NILA] {
        let records = &world.devices[device].records;
        let printed = weft_model::gate::printed(records, &records.past().now(), record, world.today());
        assert_eq!(printed.err(), Some(Refusal::Denied(weft_model::gate::Denied::Unknown)));
    }
    assert!(world.devices[SARA].records.record(&record).unwrap().is_some(), "though it is open to who told it");
}
