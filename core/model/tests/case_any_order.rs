//! Cases over 13 000 random histories, more than 10 000 of them filed, hostile members included: any order gives the
//! same case; nobody but the affected person confirms, or lowers the urgency; whoever is excluded is nowhere. About ten
//! seconds in the release profile on two cores.
mod cases;
mod world;

use std::collections::BTreeSet;

use cases::*;
use weft_model::audience::Audience;
use weft_model::case::*;
use weft_model::command::Command;
use weft_model::ids::*;
use weft_model::line::{LineStatus, line};
use weft_model::membership::{Exclusions, join_record, open_record};
use weft_model::memory::MemoryRecords;
use weft_model::notice::{Notice, NoticeAuthor, NoticeKind};
use weft_model::records::Records;
use weft_model::review::Quarter;
use world::{World, line_of, said};

/// Some find no two listeners; more than 10 000 are filed.
const HISTORIES: u64 = 13_000;

/// Everybody who might have something to do with a case.
const ALL: [usize; 7] = [NILA, HUDA, SARA, ASHA, RANI, DINA, LAYLA];

struct History {
    world: World,
    record: RecordId,
    report: FileCase,
}

fn history(ready: &World, seed: u64) -> Option<History> {
    let mut world = ready.again(seed);
    let report = any_report(&mut world);
    let record = files(&mut world, report.clone()).ok()?;
    if world.chance.below(4) == 0 {
        opened_again(&mut world, record);
    }
    for device in [SARA, ASHA, RANI, DINA, LAYLA] {
        world.all_to(device);
    }
    if world.chance.below(2) == 0 {
        something_to_confirm(&mut world, record);
    }
    for _ in 0..8 + world.chance.below(20) {
        match world.chance.below(3) {
            0 => world.meet(),
            _ => something(&mut world, record),
        }
    }
    if world.chance.below(4) == 0 {
        counted_at_the_end(&mut world, record);
    }
    Some(History { world, record, report })
}

/// A quarter later those who hear it count it, whatever was said about that meanwhile.
fn counted_at_the_end(world: &mut World, record: RecordId) {
    if world.chance.below(2) == 0 {
        let word = SpokenAct::PublicLine { yes: true };
        let _said = world.act(SARA, Command::SpeakInCase { record, word }, Some(KEY));
    }
    world.clock += 93 * 86_400_000;
    for device in [ASHA, DINA] {
        world.all_to(device);
        let _refused = world.act(device, Command::CountCase { record }, None);
    }
}

/// Somebody who was told the record's id opens it for themselves and others, as if nobody had, and writes in it.
fn opened_again(world: &mut World, record: RecordId) {
    let device = [NILA, HUDA, ASHA, RANI, DINA][world.chance.below(5)];
    let membership = world.devices[device].records.past().now();
    let mut mids = vec![world.devices[device].actor.mid];
    for other in ALL {
        if world.chance.below(2) == 0 {
            mids.push(world.devices[other].actor.mid);
        }
    }
    world.raw(device, open_record(&membership, record, mids, Exclusions::default()));
    world.raw(device, act(record, CaseFact::Heard(world.today())));
    let other = world.devices[ALL[world.chance.below(7)]].actor.mid;
    let membership = world.devices[device].records.past().now();
    world.raw(device, join_record(&membership, record, other));
}

/// A yes to action, and a repair set by one of those who hear it.
fn something_to_confirm(world: &mut World, record: RecordId) {
    let word = SpokenAct::Choose { path: Path::Action, yes: true };
    let _chosen = world.act(SARA, Command::SpeakInCase { record, word }, Some(KEY));
    for device in [ASHA, RANI, DINA, LAYLA] {
        world.all_to(device);
        let (owner, due) = (anybody(world), world.today());
        let act = HearingAct::SetRepair { kind: RepairKind::Apology, owner, due, words: said("en", "s") };
        let _refused = world.act(device, Command::HearCase { record, act }, None);
    }
    world.all_to(SARA);
}

fn any_report(world: &mut World) -> FileCase {
    let somebody = anybody;
    let few = |world: &mut World| match world.chance.below(3) {
        0 => vec![somebody(world)],
        _ => Vec::new(),
    };
    FileCase {
        category: [Category::Abuse, Category::Money][world.chance.below(2)],
        urgency: [Urgency::CanWait, Urgency::Soon, Urgency::Danger][world.chance.below(3)],
        told_for: [ToldFor::Myself, ToldFor::Myself, ToldFor::SomebodyElse][world.chance.below(3)],
        concerns: few(world),
        never: Exclusions { here: world.chance.below(8) == 0, far: world.chance.below(8) == 0, members: few(world) },
        outside: world.chance.below(4) == 0,
        ..report()
    }
}

fn anybody(world: &mut World) -> MemberId {
    let device = ALL[world.chance.below(7)];
    member(world, device)
}

/// Somebody does something, by the rules or against them; refusals are part of life.
fn something(world: &mut World, record: RecordId) {
    let device = ALL[world.chance.below(7)];
    world.clock += world.chance.next() % (20 * 86_400_000);
    let held = world.devices[device].records.record(&record).unwrap();
    if !held.is_some_and(|held| matches!(held.state, weft_model::fold::State::Case(_))) {
        return;
    }
    let choice = world.chance.below(12);
    let _refused = match choice {
        0..=3 => {
            let act = any_act(world, device, record);
            world.act(device, Command::HearCase { record, act }, None).err()
        }
        4..=6 => {
            let word = any_word(world, device, record);
            // The person with the number, somebody who guesses one, or a member by their own device.
            let key = [Some(KEY), Some(SignKey::new([1; 32])), None, None][world.chance.below(4)];
            world.act(if key == Some(KEY) { SARA } else { device }, Command::SpeakInCase { record, word }, key).err()
        }
        7 => {
            let message = Told::Words(said("en", "Are you well?"));
            world.act(device, Command::WriteInCase(WriteInCase { record, asks: vec![], message }), None).err()
        }
        8 => world.act(device, Command::CountCase { record }, None).err(),
        9 => {
            let telling = any_telling(world, device, record);
            world.act(device, Command::Redact { record, telling }, None).err()
        }
        _ => {
            hostile(world, device, record);
            None
        }
    };
}

fn any_telling(world: &mut World, device: usize, record: RecordId) -> FactId {
    let all = world.devices[device].records.tellings(&record).unwrap();
    any_of(world, all.into_iter().map(|telling| telling.fact))
}

fn any_of(world: &mut World, facts: impl Iterator<Item = FactId>) -> FactId {
    let all: Vec<FactId> = facts.collect();
    if all.is_empty() { FactId::new([5; 32]) } else { all[world.chance.below(all.len())] }
}

fn any_repair(world: &mut World, device: usize, record: RecordId) -> FactId {
    let all = case(world, device, record).repairs.all;
    any_of(world, all.into_iter().map(|repair| repair.fact))
}

fn any_act(world: &mut World, device: usize, record: RecordId) -> HearingAct {
    let owner = anybody(world);
    let today = world.today();
    match world.chance.below(11) {
        0 => HearingAct::Heard,
        1 => HearingAct::Advance(Stage::Acknowledged),
        2 => HearingAct::Offer(vec![Path::Mediation]),
        3 => HearingAct::Raise([Urgency::Soon, Urgency::Danger][world.chance.below(2)]),
        4 => HearingAct::Name(vec![owner]),
        5 => HearingAct::Start(PATHS[world.chance.below(4)]),
        6 => HearingAct::Note { note: Note::Interpreter(owner), words: said("en", "n") },
        7 | 8 => HearingAct::SetRepair { kind: RepairKind::Safety, owner, due: today.plus(9), words: said("en", "r") },
        9 => {
            let repair = any_repair(world, device, record);
            HearingAct::RepairDone { repair, evidence: Told::Words(said("en", "e")) }
        }
        _ => HearingAct::BringOutside,
    }
}

fn any_word(world: &mut World, device: usize, record: RecordId) -> SpokenAct {
    let yes = world.chance.below(3) > 0;
    match world.chance.below(13) {
        9..=11 => SpokenAct::PublicLine { yes },
        12 => SpokenAct::Redact { telling: any_telling(world, device, record) },
        0..=2 => SpokenAct::Choose { path: PATHS[world.chance.below(4)], yes },
        3 => SpokenAct::SetUrgency([Urgency::CanWait, Urgency::Soon, Urgency::Danger][world.chance.below(3)]),
        4 | 5 => SpokenAct::Confirm { repair: any_repair(world, device, record), alone: true },
        6 => SpokenAct::Undo { repair: any_repair(world, device, record) },
        7 => SpokenAct::Safer { yes },
        _ => SpokenAct::Appeal,
    }
}

/// What a changed program can write: into the case, as if it were the affected person, or into its membership.
fn hostile(world: &mut World, device: usize, record: RecordId) {
    let who = anybody(world);
    let repair = any_repair(world, device, record);
    let (yes, day, due, lang) = (NoticeId::new([1; 32]), world.today(), world.today(), said("en", "x").lang);
    let membership = world.devices[device].records.past().now();
    let own = world.devices[device].actor.mid;
    let other = world.devices[ALL[world.chance.below(7)]].actor.mid;
    let words = [
        Word::Confirmed { repair, knows: vec![] },
        Word::Chose { path: Path::Action, yes: true, knows: vec![] },
        Word::Urgency { to: Urgency::CanWait, knows_raised: raised(world, device, record), knows: vec![] },
    ];
    let new = match world.chance.below(9) {
        0 => act(record, CaseFact::RepairSet(RepairSet { yes, kind: RepairKind::Change, owner: who, due, lang })),
        1 => act(record, CaseFact::Mediated(Mediated { yes, note: Note::Interpreter(who), lang, day })),
        2 => act(record, CaseFact::Started(Started { path: Path::Action, yes, day })),
        3 => join_record(&membership, record, other),
        4 => open_record(&membership, record, vec![own, other], Exclusions::default()),
        5 => {
            let telling = any_telling(world, device, record);
            let body = postcard::to_allocvec(&telling).unwrap();
            return noticed(world, device, (record, Audience::Record(record)), (NoticeKind::Redacted, body), None);
        }
        n => {
            let key = (world.chance.below(2) == 0).then(|| SignKey::new([1; 32]));
            return whispered(world, device, record, words[n % 3].clone(), key);
        }
    };
    world.raw(device, new);
}

fn raised(world: &World, device: usize, record: RecordId) -> Vec<FactId> {
    case(world, device, record).raised.iter().map(|(fact, _)| *fact).take(5).collect()
}

/// Everything folded at once, and in pieces of another order.
fn at_once(world: &World) -> MemoryRecords {
    let mut records = MemoryRecords::new(&world.genesis);
    records.add(world.facts.clone(), world.notices.clone());
    records
}

fn in_pieces(world: &mut World) -> MemoryRecords {
    let mut records = MemoryRecords::new(&world.genesis);
    let (mut facts, mut notices) = (world.facts.clone(), world.notices.clone());
    world.chance.shuffle(&mut facts);
    world.chance.shuffle(&mut notices);
    while !facts.is_empty() || !notices.is_empty() {
        let some = facts.len().min(1 + world.chance.below(9));
        let few = notices.len().min(world.chance.below(3));
        records.add(facts.drain(..some), notices.drain(..few));
    }
    records
}

/// The devices whose words are the affected person's: Sara's own, unless she tells it for somebody else.
fn is_theirs(told_for: ToldFor, author: &NoticeAuthor, sara: Mid) -> bool {
    match author {
        NoticeAuthor::Receipt(key) => *key == KEY,
        NoticeAuthor::Device(mid) => told_for == ToldFor::Myself && *mid == sara,
    }
}

#[derive(Default)]
struct Met {
    filed: usize,
    confirmed: usize,
    lowered: usize,
    void: usize,
    counted: usize,
    redacted: usize,
}

#[test]
fn any_order_gives_the_same_case_and_its_rules_hold_against_hostile_members() {
    let ready = seated(1);
    let mut met = Met::default();
    for seed in 0..HISTORIES {
        let Some(mut history) = history(&ready, seed) else { continue };
        let whole = at_once(&history.world);
        let pieces = in_pieces(&mut history.world);
        for id in [history.record, line_of(history.record)] {
            let bytes = |records: &MemoryRecords| postcard::to_allocvec(&records.record(&id).unwrap()).unwrap();
            assert!(bytes(&whole) == bytes(&pieces), "seed {seed}: pieces and whole differ");
        }
        met.filed += 1;
        nobody_excluded(&history, &whole, seed);
        only_they_confirm_and_lower(&history, &whole, seed, &mut met);
        only_they_are_counted(&history, &whole, seed, &mut met);
        only_they_take_words_back(&history, &whole, seed, &mut met);
    }
    let Met { filed, confirmed, lowered, void, counted, redacted } = met;
    assert!(filed > 10_000 && confirmed > 200 && lowered > 200 && void > 1_000, "{filed} {confirmed} {lowered} {void}");
    assert!(counted > 200 && redacted > 1_000, "{counted} {redacted}");
}

fn nobody_excluded(history: &History, records: &MemoryRecords, seed: u64) {
    let History { world, record, report } = history;
    let home = world.devices[SARA].actor.group;
    let excluded: BTreeSet<usize> = ALL
        .into_iter()
        .filter(|device| {
            let actor = world.devices[*device].actor;
            let bound = report.never.binds(&actor.member, &actor.group, &home);
            *device != SARA && (bound || report.concerns.contains(&actor.member))
        })
        .collect();
    let membership = records.past().now();
    let state = records.record(record).unwrap().unwrap().state;
    let weft_model::fold::State::Case(case) = state else { panic!("seed {seed}: no case") };
    for device in excluded {
        let actor = world.devices[device].actor;
        assert!(!membership.belongs(&actor.mid, &Audience::Record(*record)), "seed {seed}: {device} belongs");
        let owns = case.repairs.all.iter().any(|repair| repair.set.owner == actor.member);
        assert!(!owns, "seed {seed}: {device} answers for a repair");
        let interprets = case.mediation.lines.iter().any(|line| line.noted.note == Note::Interpreter(actor.member));
        assert!(!interprets, "seed {seed}: {device} interprets");
        assert!(!case.heard.contains_key(&actor.member) && !case.thread.iter().any(|one| one.by == actor.member));
    }
}

fn only_they_confirm_and_lower(history: &History, records: &MemoryRecords, seed: u64, met: &mut Met) {
    let World { devices, notices, .. } = &history.world;
    let record = records.record(&history.record).unwrap().unwrap();
    let weft_model::fold::State::Case(case) = &record.state else { panic!("seed {seed}: no case") };
    let sara = devices[SARA].actor.mid;
    let theirs: Vec<Word> = notices
        .iter()
        .filter(|notice| is_theirs(history.report.told_for, &notice.author, sara))
        .filter_map(word_of)
        .collect();
    met.void += usize::from(!record.void.is_empty());
    for days in [0, 40, 400] {
        let seen = view(&record, case, history.world.today().plus(days));
        for (repair, status) in &seen.repairs {
            let said = theirs.iter().any(|word| matches!(word, Word::Confirmed { repair: of, .. } if of == repair));
            let confirmed = matches!(status, RepairStatus::Confirmed(_));
            assert!(!confirmed || said, "seed {seed}: confirmed by somebody else");
            met.confirmed += usize::from(confirmed);
        }
        for begun in &seen.begun {
            let yes = |word: &Word| matches!(word, Word::Chose { path, yes: true, .. } if *path == begun.path);
            assert!(theirs.iter().any(yes), "seed {seed}: begun without their yes");
        }
        let raised = case.raised.iter().map(|(_, to)| *to).max().unwrap_or(Urgency::CanWait);
        let set = theirs.iter().any(|word| matches!(word, Word::Urgency { .. }));
        let low = seen.urgency < history.report.urgency.max(raised);
        assert!(!low || set, "seed {seed}: lowered by somebody else");
        met.lowered += usize::from(low);
    }
}

fn word_of(notice: &Notice) -> Option<Word> {
    let word = || postcard::from_bytes::<Said>(&notice.body).unwrap().word;
    (notice.kind == NoticeKind::Affected).then(word)
}

/// A case counts in public numbers by their yes alone, never where somebody is excluded or concerned, and in its own quarter.
fn only_they_are_counted(history: &History, records: &MemoryRecords, seed: u64, met: &mut Met) {
    let History { world, record, report } = history;
    let LineStatus::Counts(quarter) = line(records, &line_of(*record)).unwrap().status() else { return };
    met.counted += 1;
    let sara = world.devices[SARA].actor.mid;
    let theirs = world.notices.iter().filter(|notice| is_theirs(report.told_for, &notice.author, sara));
    let yes = theirs.filter_map(word_of).any(|word| matches!(word, Word::PublicLine { yes: true, .. }));
    assert!(yes, "seed {seed}: counted without their yes");
    assert!(report.never == Exclusions::default() && report.concerns.is_empty(), "seed {seed}: somebody is excluded");
    let weft_model::fold::State::Case(case) = records.record(record).unwrap().unwrap().state else { panic!() };
    assert_eq!(Some(quarter), Quarter::of(case.filed().unwrap().day), "seed {seed}");
}

/// Words go by their key alone, and by whoever told them, for their own.
fn only_they_take_words_back(history: &History, records: &MemoryRecords, seed: u64, met: &mut Met) {
    let World { devices, notices, .. } = &history.world;
    let sara = devices[SARA].actor.mid;
    let tellings = records.tellings(&history.record).unwrap();
    for redacted in records.record(&history.record).unwrap().unwrap().redacted {
        met.redacted += 1;
        let own = tellings.iter().any(|telling| telling.fact == redacted && telling.by == sara);
        let named = notices.iter().filter(|notice| {
            notice.kind == NoticeKind::Redacted && postcard::from_bytes::<FactId>(&notice.body) == Ok(redacted)
        });
        let may = |notice: &Notice| {
            is_theirs(history.report.told_for, &notice.author, sara)
                || own && notice.author == NoticeAuthor::Device(sara)
        };
        assert!(named.into_iter().any(may), "seed {seed}: taken back by somebody else");
    }
}
