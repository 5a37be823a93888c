//! A partnership in which somebody can tell something: two groups, each with a steward and two seated listeners.

// Each test file uses another part of it.
#![allow(dead_code)]

use weft_model::audience::Audience;
use weft_model::case::*;
use weft_model::command::{Command, Decision, Refusal};
use weft_model::day::Day;
use weft_model::fact::{FactBody, NewFact};
use weft_model::fold::{Record, State};
use weft_model::ids::*;
use weft_model::membership::{Exclusions, ProposeSeat, Role, SetHearing, give_listener_key};
use weft_model::notice::{NewNotice, NoticeKind};
use weft_model::records::Records;

use crate::world::{World, said};

/// Stewards of the two groups.
pub const NILA: usize = 0;
pub const HUDA: usize = 1;
/// Whoever tells, of Nila's group.
pub const SARA: usize = 2;
/// Two listeners of Nila's group, two of Huda's.
pub const ASHA: usize = 3;
pub const RANI: usize = 4;
pub const DINA: usize = 5;
pub const LAYLA: usize = 6;

/// What the receipt number of a case unlocks.
pub const KEY: SignKey = SignKey::new([9; 32]);

/// Everybody named above, and Nila's group names Huda's listeners as its own from outside.
pub fn partnership(seed: u64) -> World {
    let mut world = World::new(seed);
    world.all_to(HUDA);
    for steward in [NILA, NILA, HUDA, HUDA] {
        world.join(steward);
        all(&mut world);
    }
    for (n, device) in [ASHA, RANI, DINA, LAYLA].into_iter().enumerate() {
        let member = member(&world, device);
        world.seated.push(member);
        let key = BoxKey::new([n as u8 + 1; 32]);
        let fact = give_listener_key(&world.devices[device].records.past().now(), member, key);
        world.raw(device, fact);
    }
    all(&mut world);
    let outside = vec![member(&world, DINA), member(&world, LAYLA)];
    world.act(NILA, Command::SetHearing(SetHearing { outside, days: None }), None).unwrap();
    all(&mut world);
    world
}

/// A partnership whose listeners are seated by their groups, as facts everybody holds: standing asks those.
pub fn seated(seed: u64) -> World {
    let mut world = partnership(seed);
    for (listener, by) in [(ASHA, NILA), (RANI, NILA), (DINA, HUDA), (LAYLA, HUDA)] {
        let (member, until) = (member(&world, listener), world.today().plus(700));
        let seat = ProposeSeat { member, role: Role::Listener, until };
        let decision = world.act(by, Command::ProposeSeat(seat), None).unwrap().made[0];
        all(&mut world);
        for device in 0..world.devices.len() {
            let _settled = world.act(device, Command::SignDecision { decision }, None);
            all(&mut world);
        }
        assert!(world.devices[NILA].records.past().now().holds(&member, Role::Listener));
    }
    world
}

/// Everything reaches everybody.
pub fn all(world: &mut World) {
    for device in 0..world.devices.len() {
        world.all_to(device);
    }
}

pub fn member(world: &World, device: usize) -> MemberId {
    world.devices[device].actor.member
}

pub fn report() -> FileCase {
    FileCase {
        category: Category::Harassment,
        urgency: Urgency::Soon,
        by_name: true,
        pseudonym: None,
        told_for: ToldFor::Myself,
        concerns: Vec::new(),
        never: Exclusions::default(),
        outside: false,
        told: Told::Words(said("ta", "சந்தையில் என்னைத் தடுத்தார்கள்")),
    }
}

pub fn without(members: Vec<MemberId>) -> Exclusions {
    Exclusions { members, ..Exclusions::default() }
}

/// Sara files; nothing has travelled yet.
pub fn files(world: &mut World, report: FileCase) -> Result<RecordId, Refusal> {
    Ok(world.act(SARA, Command::FileCase(report), Some(KEY))?.made[0])
}

/// Sara files, and it has reached everybody whom it may.
pub fn filed(world: &mut World, report: FileCase) -> RecordId {
    let record = files(world, report).unwrap();
    all(world);
    record
}

pub fn hears(world: &mut World, device: usize, record: RecordId, act: HearingAct) -> Result<Decision, Refusal> {
    let done = world.act(device, Command::HearCase { record, act }, None);
    all(world);
    done
}

/// The affected person speaks on Sara's device, as its member or by the receipt.
pub fn speaks(
    world: &mut World,
    record: RecordId,
    word: SpokenAct,
    receipt: Option<SignKey>,
) -> Result<Decision, Refusal> {
    let done = world.act(SARA, Command::SpeakInCase { record, word }, receipt);
    all(world);
    done
}

pub fn yes_to(world: &mut World, record: RecordId, path: Path) {
    speaks(world, record, SpokenAct::Choose { path, yes: true }, None).unwrap();
}

/// A payment that Nila answers for, within a week, after a yes to action. The fact that set it.
pub fn repair(world: &mut World, record: RecordId, owner: usize) -> FactId {
    if now(world, ASHA, record).yes_to(Path::Action).is_none() {
        yes_to(world, record, Path::Action);
    }
    let (owner, due) = (member(world, owner), world.today().plus(7));
    let set = HearingAct::SetRepair { kind: RepairKind::Payment, owner, due, words: said("en", "The lost wage.") };
    hears(world, ASHA, record, set).unwrap();
    case(world, ASHA, record).repairs.all.last().unwrap().fact
}

pub fn held(world: &World, device: usize, record: RecordId) -> Record {
    world.devices[device].records.record(&record).unwrap().unwrap()
}

pub fn case(world: &World, device: usize, record: RecordId) -> Case {
    match held(world, device, record).state {
        State::Case(case) => *case,
        other => panic!("{other:?}"),
    }
}

pub fn on(world: &World, device: usize, record: RecordId, today: Day) -> View {
    view(&held(world, device, record), &case(world, device, record), today)
}

pub fn now(world: &World, device: usize, record: RecordId) -> View {
    on(world, device, record, world.today())
}

pub fn pass(world: &mut World, days: u64) {
    world.clock += days * 86_400_000;
}

/// Which of the named devices belong to a case.
pub fn members(world: &World, record: RecordId) -> Vec<usize> {
    let membership = world.devices[NILA].records.past().now();
    let belongs = |device: &usize| membership.belongs(&world.devices[*device].actor.mid, &Audience::Record(record));
    (0..world.devices.len()).filter(belongs).collect()
}

/// A fact as a changed program would write it.
pub fn act(record: RecordId, body: CaseFact) -> NewFact {
    NewFact { record, audience: Audience::Record(record), body: FactBody::Case(body), belongs_to: None }
}

/// A notice as a changed program of this device would write it.
pub fn noticed(
    world: &mut World,
    device: usize,
    (record, audience): (RecordId, Audience),
    (kind, body): (NoticeKind, Vec<u8>),
    key: Option<SignKey>,
) {
    let notices = vec![NewNotice { audience, record, kind, body, by_receipt: key.is_some() }];
    world.write(device, &Decision { notices, ..Decision::default() }, key);
}

/// One that says something as if it were the affected person's.
pub fn whispered(world: &mut World, device: usize, record: RecordId, word: Word, key: Option<SignKey>) {
    let body = postcard::to_allocvec(&Said { day: world.today(), word }).unwrap();
    noticed(world, device, (record, Audience::Record(record)), (NoticeKind::Affected, body), key);
}

/// The same, and it reaches everybody.
pub fn forged(world: &mut World, device: usize, record: RecordId, word: Word, key: Option<SignKey>) {
    whispered(world, device, record, word, key);
    all(world);
}
