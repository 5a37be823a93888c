//! Visits over 8 000 random histories, some of them written by changed programs: any order, repetition and cutting-up of the
//! facts gives the same records; no visit is open without an act of both groups; nothing of a home side reaches the host.
//! About five seconds in the release profile on two cores.

mod world;

use std::collections::BTreeSet;

use weft_model::audience::Audience;
use weft_model::command::Command;
use weft_model::entry::Currency;
use weft_model::fact::{Area, Fact, FactBody, Held, NewFact};
use weft_model::fold::{Record, State, fold, rows};
use weft_model::ids::*;
use weft_model::memory::MemoryRecords;
use weft_model::records::{DueBy, Matter, Page, Records};
use weft_model::visit::*;
use world::{World, said};

const HISTORIES: u64 = 8_000;
const HUDA: usize = 1;
const SARA: usize = 2;
/// Stands in every telling of a home side and in no other.
const AT_HOME: &str = "daheim";

fn history(seed: u64) -> World {
    let mut world = World::new(seed);
    (0..3).for_each(|device| world.all_to(device));
    for _ in 0..12 + world.chance.below(36) {
        match world.chance.below(8) {
            0..=3 => meet(&mut world),
            4 if world.chance.below(2) == 0 => hostile(&mut world),
            _ => something(&mut world),
        }
    }
    world
}

/// A random part of what exists reaches a device; what was sealed to the home group never opens on the host's.
fn meet(world: &mut World) {
    let to = world.chance.below(3);
    let facts = world.facts.clone();
    let facts: Vec<Fact> = facts
        .into_iter()
        .filter(|fact| world.chance.below(5) > 0 && (to != HUDA || !is_at_home(fact.audience)))
        .collect();
    world.devices[to].records.add(facts, []);
}

const fn is_at_home(audience: Audience) -> bool {
    matches!(audience, Audience::Group(_))
}

fn a_visit(world: &mut World, device: usize) -> Option<RecordId> {
    let page = Page { area: Some(Area::Visit), after: None, lines: 9 };
    let lines = world.devices[device].records.page(&page).unwrap();
    (!lines.is_empty()).then(|| lines[world.chance.below(lines.len())].record)
}

fn an_act(world: &mut World, device: usize, record: RecordId) -> FactId {
    match world.devices[device].records.record(&record).unwrap().map(|record| record.state) {
        Some(State::Visit(visit)) if !visit.told.is_empty() => visit.told[world.chance.below(visit.told.len())].act,
        _ => FactId::new([1; 32]),
    }
}

fn something(world: &mut World) {
    let device = world.chance.below(3);
    world.clock += world.chance.next() % (3 * 86_400_000);
    let today = world.today();
    let (home, sara) = (world.devices[0].actor.group, world.devices[SARA].actor.member);
    let Some(record) = a_visit(world, device).filter(|_| world.chance.below(9) > 0) else {
        let (named, from) = (vec![sara], today.plus(world.chance.next() as u32 % 3));
        let invite = Invite { home, named, from, to: from.plus(6) };
        let _refused = world.act(device, Command::Visit(VisitCommand::Invite(invite)), None);
        return;
    };
    let act = an_act(world, device, record);
    let say = |words: &str| Say { record, said: said("en", words) };
    let (shared, own) = ("How is the seed kept?", "It stays daheim with us.");
    let on = today;
    let note = |readers, words| VisitCommand::WriteNote(WriteNote { record, on, readers, said: said("en", words) });
    let command = match world.chance.below(22) {
        0..=2 => VisitCommand::Accept { record },
        3 if world.chance.below(3) == 0 => VisitCommand::CallOff { record },
        3 | 4 => VisitCommand::SendQuestion(say(shared)),
        5 => VisitCommand::SetCondition(say(shared)),
        6 | 7 => VisitCommand::AcceptCondition { record, condition: act },
        8 => VisitCommand::NameRisk(say(own)),
        9 => VisitCommand::PlanCheckIns(PlanCheckIns { record, member: sara, days: vec![today], grace: 1 }),
        10 => VisitCommand::CheckIn { record, returned: world.chance.below(4) == 0 },
        11 => note(Readers::Both, shared),
        12 => note(Readers::Home, own),
        13 => VisitCommand::ConfirmNotes { record, on },
        14 => VisitCommand::CloseDay { record, on },
        15 => VisitCommand::Report(say(shared)),
        16 => {
            let said = said("en", shared);
            VisitCommand::MakePromise(MakePromise { record, owner: None, by: today.plus(9), said })
        }
        17 => VisitCommand::ConfirmPromise { record, promise: act },
        18 => VisitCommand::Thank(say(shared)),
        19 => VisitCommand::Debrief(say(own)),
        20 => VisitCommand::DraftHosting(say(shared)),
        _ => {
            let (amount, currency) = (world.chance.next() % 9, Currency::try_from("LKR".to_owned()).unwrap());
            VisitCommand::StateBudget(StateBudget { record, amount, currency, said: said("en", shared) })
        }
    };
    // Refusals are part of life.
    let _refused = world.act(device, Command::Visit(command), None);
}

/// What a changed program could write: any act, by anybody, into any visit.
fn hostile(world: &mut World) {
    let device = world.chance.below(3);
    let Some(record) = a_visit(world, device) else { return };
    let day = world.today();
    let act = an_act(world, device, record);
    let invitation = match world.devices[device].records.record(&record).unwrap().unwrap().state {
        State::Visit(visit) => visit.invited,
        other => panic!("{other:?}"),
    };
    let Some((invitation, invited)) = invitation else { return };
    let spoken = Spoken { lang: said("en", "x").lang, day };
    let body = match world.chance.below(12) {
        0 if world.chance.below(4) == 0 => VisitFact::Invited(invited),
        0 | 1 => VisitFact::Invited(Invited { host: invited.home, home: invited.host, ..invited }),
        2 => VisitFact::Accepted(Named { act: invitation, day }),
        3 => VisitFact::Accepted(Named { act, day }),
        4 => VisitFact::ConditionAccepted(Named { act, day }),
        5 => VisitFact::PromiseKept(Named { act, day }),
        6 => VisitFact::NoteWritten(NoteWritten { on: day, lang: spoken.lang, day }),
        7 => VisitFact::RiskNamed(spoken),
        8 => VisitFact::CheckedIn(CheckedIn { day, returned: true }),
        9 => VisitFact::ReportGiven(day),
        10 => VisitFact::NotesArrived(NotesArrived { notes: vec![act], day }),
        _ => VisitFact::QuestionSent(spoken),
    };
    world.raw(
        device,
        NewFact { record, audience: Audience::Partnership, body: FactBody::Visit(body), belongs_to: None },
    );
}

fn at_once(world: &World) -> Vec<Record> {
    let mut records = MemoryRecords::new(&world.genesis);
    records.add(world.facts.clone(), []);
    let folded: Vec<Record> = records.all().cloned().collect();
    for record in &folded {
        let anew = fold(record.id, Vec::new(), &world.facts, records.past());
        assert!(anew.as_ref() == Some(record), "folding anew differs");
    }
    folded
}

fn in_pieces(world: &mut World) -> Vec<Record> {
    let mut records = MemoryRecords::new(&world.genesis);
    let mut facts = world.facts.clone();
    let again: Vec<Fact> = facts.iter().filter(|_| world.chance.below(4) == 0).cloned().collect();
    facts.extend(again);
    world.chance.shuffle(&mut facts);
    while !facts.is_empty() {
        let some = 1 + world.chance.below(6);
        records.add(facts.split_off(facts.len().saturating_sub(some)), []);
    }
    records.all().cloned().collect()
}

/// The devices of the two groups whose acts open a visit.
fn opened_by_both(world: &World, record: &Record) -> bool {
    let State::Visit(visit) = &record.state else { return true };
    let Some((_, invited)) = visit.invited.as_ref().filter(|_| visit.is_open()) else { return true };
    let group = |fact: &Fact| world.devices.iter().find(|d| d.actor.mid == fact.author).map(|d| d.actor.group);
    let of = |fact: &&Fact| fact.record == record.id;
    let body = |fact: &Fact| match &fact.held {
        Held::Known(FactBody::Visit(body)) => Some(body.clone()),
        _ => None,
    };
    let facts = || world.facts.iter().filter(of);
    let host = facts().any(|f| matches!(body(f), Some(VisitFact::Invited(_))) && group(f) == Some(invited.host));
    let home = facts().any(|f| matches!(body(f), Some(VisitFact::Accepted(_))) && group(f) == Some(invited.home));
    host && home
}

fn nothing_of_home_reaches_the_host(world: &World, all: &[Record], seed: u64) {
    let facts = world.facts.iter().filter(|fact| !is_at_home(fact.audience)).cloned();
    let mut host = MemoryRecords::new(&world.genesis);
    host.add(facts, []);
    assert!(host.all().all(|record| !matches!(record.state, State::VisitHome(_))), "{seed}");
    assert_eq!(host.search(AT_HOME, 99).unwrap(), [], "{seed}");
    for matter in [Matter::CheckIn, Matter::ReportVisit] {
        assert_eq!(host.due(&DueBy::of(matter, 99)).unwrap(), [], "{seed}");
    }
    // What both read is the same whether a home side is held beside it or not.
    for record in all.iter().filter(|record| matches!(record.state, State::Visit(_))) {
        let there = host.record(&record.id).unwrap();
        assert!(there.as_ref() == Some(record), "{seed}");
        assert_eq!(rows(record), there.as_ref().map(rows).unwrap_or_default(), "{seed}");
    }
}

#[test]
fn any_order_gives_the_same_visits_and_home_stays_home() {
    let (mut open, mut contested, mut homes, mut told) = (0, 0, 0, BTreeSet::new());
    for seed in 0..HISTORIES {
        let mut world = history(seed);
        let all = at_once(&world);
        assert!(in_pieces(&mut world) == all, "history {seed}");
        for record in &all {
            assert!(opened_by_both(&world, record), "history {seed}");
            match &record.state {
                State::Visit(visit) => {
                    open += u32::from(visit.is_open());
                    contested += u32::from(visit.contested);
                    told.extend(
                        visit.told.iter().map(|told| std::mem::discriminant(&told.what)).map(|d| format!("{d:?}")),
                    );
                }
                State::VisitHome(home) => homes += u32::from(home.opened.is_some()),
                _ => {}
            }
        }
        nothing_of_home_reaches_the_host(&world, &all, seed);
    }
    // The histories are worth something: visits open, contradict, and speak of everything both sides may read but a voice.
    assert!(open > 1_000 && contested > 100 && homes > 1_000, "{open} open, {contested} contested, {homes} homes");
    assert_eq!(told.len(), 7, "{told:?}");
}
