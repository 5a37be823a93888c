//! What the cells of the table are tried on: records that each group made.

use super::*;
use weft_model::form::{Answered, Form, Given, Key};
use weft_model::sheet::FillSheet;
use weft_model::template::{KeepTemplate, PublishTemplate, Reach};

/// The same command on a record that each group made, once all of it has reached sara.
pub fn made_by(
    world: &mut World,
    make: &dyn Fn(&Actor, &Actor) -> Command,
    then: &dyn Fn(RecordId) -> Command,
) -> Vec<(Relation, Command)> {
    let (nila, huda) = (world.devices[NILA].actor, world.devices[HUDA].actor);
    let ours = world.act(NILA, make(&nila, &huda), None).unwrap().made[0];
    let theirs = world.act(HUDA, make(&huda, &nila), None).unwrap().made[0];
    world.all_to(SARA);
    vec![(OwnGroup, then(ours)), (OtherGroup, then(theirs))]
}

/// Words of another member of each group, and words of sara's own, each to be taken back.
pub fn redactions(world: &mut World) -> Vec<(Relation, Command)> {
    let mut made = |by: usize, of: usize| {
        let (by_whom, of_whom) = (world.devices[by].actor, world.devices[of].actor);
        let record = world.act(by, proposal(&by_whom, &of_whom), None).unwrap().made[0];
        world.all_to(SARA);
        let telling = world.devices[SARA].records.tellings(&record).unwrap()[0].fact;
        Command::Redact { record, telling }
    };
    vec![(OwnGroup, made(NILA, HUDA)), (OtherGroup, made(HUDA, NILA)), (OwnRecord, made(SARA, HUDA))]
}

/// A visit to the other group, or of it, agreed by both, and what was said in it.
pub struct Agreed {
    pub record: RecordId,
    pub condition: FactId,
    pub promises: [FactId; 2],
}

/// `host` invites `home`; both accept, set a condition and promise something, home first.
pub fn agreed(world: &mut World, host: usize, home: usize, named: Vec<MemberId>) -> Agreed {
    let (from, group) = (world.today(), world.devices[home].actor.group);
    let invite = VisitCommand::Invite(Invite { home: group, named, from, to: from.plus(5) });
    let record = world.act(host, Command::Visit(invite), None).unwrap().made[0];
    world.all_to(home);
    world.act(home, Command::Visit(VisitCommand::Accept { record }), None).unwrap();
    world.all_to(host);
    let said = || said("en", "We bring seed.");
    world.act(host, Command::Visit(VisitCommand::SetCondition(Say { record, said: said() })), None).unwrap();
    for device in [home, host] {
        let promise = MakePromise { record, owner: None, by: from.plus(9), said: said() };
        world.act(device, Command::Visit(VisitCommand::MakePromise(promise)), None).unwrap();
        (0..3).for_each(|device| world.all_to(device));
    }
    let State::Visit(visit) = world.devices[SARA].records.record(&record).unwrap().unwrap().state else {
        panic!("a visit")
    };
    let acts: Vec<FactId> = visit.told.iter().map(|told| told.act).collect();
    let [condition, ours, theirs] = acts[..] else { panic!("{acts:?}") };
    Agreed { record, condition, promises: [ours, theirs] }
}

/// One command of a visit for each relation: `ours` is the visit that sara's group makes, `theirs` the one it receives, `own`
/// one that names sara.
pub fn of_a_visit(world: &mut World, verb: Verb) -> Vec<(Relation, Command)> {
    (0..3).for_each(|device| world.all_to(device));
    let (nila, huda, sara) = (world.devices[NILA].actor, world.devices[HUDA].actor, world.devices[SARA].actor);
    let today = world.today();
    let (ours, theirs) = (agreed(world, HUDA, NILA, vec![]), agreed(world, NILA, HUDA, vec![]));
    let own = agreed(world, HUDA, NILA, vec![sara.member]);
    let say = |at: &Agreed| Say { record: at.record, said: said("en", "We bring seed.") };
    let envoys = |make: &dyn Fn(RecordId) -> VisitCommand| {
        vec![(OwnGroup, make(ours.record)), (OtherGroup, make(theirs.record)), (OwnRecord, make(own.record))]
    };
    let homes =
        |make: &dyn Fn(Say) -> VisitCommand| vec![(OwnGroup, make(say(&ours))), (OtherGroup, make(say(&theirs)))];
    let hosts = |make: &dyn Fn(&Agreed) -> VisitCommand| vec![(OwnGroup, make(&theirs)), (OtherGroup, make(&ours))];
    let promise = |owner: &Actor| {
        let (record, owner, said) = (ours.record, Some(owner.member), said("en", "We bring seed."));
        VisitCommand::MakePromise(MakePromise { record, owner, by: today, said })
    };
    let done = |promise| VisitCommand::ConfirmPromise { record: ours.record, promise };
    let commands = match verb {
        Verb::VisitInvite => {
            vec![(OwnGroup, VisitCommand::Invite(Invite { home: huda.group, named: vec![], from: today, to: today }))]
        }
        Verb::VisitAccept => hosts(&|at| VisitCommand::Accept { record: at.record }),
        Verb::VisitCallOff => hosts(&|at| VisitCommand::CallOff { record: at.record }),
        Verb::VisitSendQuestion => homes(&VisitCommand::SendQuestion),
        Verb::VisitCarryVoice => homes(&|say| {
            let Say { record, said } = say;
            let (scope, purpose) = (Scope::Document, Purpose::Work);
            VisitCommand::CarryVoice(CarryVoice { record, consent: record, scope, purpose, said })
        }),
        Verb::VisitSetCondition => hosts(&|at| VisitCommand::SetCondition(say(at))),
        Verb::VisitAcceptCondition => {
            hosts(&|at| VisitCommand::AcceptCondition { record: at.record, condition: at.condition })
        }
        Verb::VisitStateBudget => {
            let Say { record, said } = say(&ours);
            let currency = Currency::try_from("LKR".to_owned()).unwrap();
            vec![(OwnGroup, VisitCommand::StateBudget(StateBudget { record, amount: 9, currency, said }))]
        }
        Verb::VisitNameRisk => homes(&VisitCommand::NameRisk),
        Verb::VisitPlanCheckIns => homes(&|say| {
            let (record, member, days) = (say.record, sara.member, vec![today]);
            VisitCommand::PlanCheckIns(PlanCheckIns { record, member, days, grace: 1 })
        }),
        Verb::VisitCheckIn => envoys(&|record| VisitCommand::CheckIn { record, returned: false }),
        Verb::VisitWriteNote => envoys(&|record| {
            let (readers, said) = (Readers::Both, said("en", "We planted."));
            VisitCommand::WriteNote(WriteNote { record, on: today, readers, said })
        }),
        Verb::VisitConfirmNotes => homes(&|say| VisitCommand::ConfirmNotes { record: say.record, on: today }),
        Verb::VisitCloseDay => envoys(&|record| VisitCommand::CloseDay { record, on: today }),
        Verb::VisitReport => vec![(OwnGroup, VisitCommand::Report(say(&ours)))],
        Verb::VisitMakePromise => vec![(OwnGroup, promise(&nila)), (OtherGroup, promise(&huda))],
        Verb::VisitConfirmPromise => {
            let [home, host] = ours.promises;
            vec![(OwnGroup, done(home)), (OtherGroup, done(host))]
        }
        Verb::VisitThank => vec![(OwnGroup, VisitCommand::Thank(say(&ours)))],
        Verb::VisitDebrief => homes(&VisitCommand::Debrief),
        Verb::VisitDraftHosting => homes(&VisitCommand::DraftHosting),
        other => panic!("{other:?} is not of a visit"),
    };
    commands.into_iter().map(|(relation, command)| (relation, Command::Visit(command))).collect()
}

/// The same command on a case that somebody of each group told, and on one that sara told herself.
pub fn cases(world: &mut World, then: &dyn Fn(RecordId) -> Command) -> Vec<(Relation, Command)> {
    let mut tried = Vec::new();
    for (relation, by) in [(OwnGroup, NILA), (OtherGroup, HUDA), (OwnRecord, SARA)] {
        world.all_to(by);
        let (actor, membership) = (world.devices[by].actor, world.devices[by].records.past().now());
        let record = opened_by(&actor.mid, RecordId::new([by as u8; 16]));
        let mids = vec![actor.mid, world.devices[SARA].actor.mid];
        world.raw(by, open_record(&membership, record, mids, Exclusions::default()));
        let filed = Filed {
            by: actor.member,
            group: actor.group,
            category: Category::Money,
            urgency: Urgency::Soon,
            by_name: true,
            told_for: ToldFor::SomebodyElse,
            named: vec![],
            never: Exclusions::default(),
            listeners: vec![],
            days: HearingDays::SUGGESTED,
            from_charter: false,
            affected: KEY,
            day: world.today(),
            lang: said("en", "x").lang,
        };
        let body = FactBody::Case(CaseFact::Filed(filed));
        world.raw(by, NewFact { record, audience: Audience::Record(record), body, belongs_to: None });
        tried.push((relation, then(record)));
    }
    world.all_to(SARA);
    // Whose case it is says nothing about whether a number opens it.
    if tried.iter().any(|(_, command)| matches!(command, Command::SpeakInCase { .. })) {
        tried.retain(|(relation, _)| *relation == OwnRecord);
    }
    tried
}

/// What is done to an entry that both groups agreed to.
pub fn between_groups(world: &mut World, verb: Verb) -> Vec<(Relation, Command)> {
    let (nila, huda) = (world.devices[NILA].actor, world.devices[HUDA].actor);
    let mut agreed = |by: usize, proposed: Command| {
        let record = world.act(by, proposed, None).unwrap().made[0];
        world.act(by, translate(record), None).unwrap();
        (0..3).for_each(|device| world.all_to(device));
        world.act(if by == NILA { HUDA } else { NILA }, Command::AgreeEntry { record }, None).unwrap();
        (0..3).for_each(|device| world.all_to(device));
        record
    };
    let ours = agreed(NILA, proposal(&nila, &huda));
    let theirs = agreed(HUDA, proposal(&huda, &nila));
    let story = |world: &World, record, place: usize| {
        let held = world.devices[SARA].records.record(&record).unwrap().unwrap().state;
        let State::Entry(entry) = held else { panic!("an entry") };
        OfStory { record, story: entry.stories[place].fact }
    };
    let reverse = |record| Command::ReverseEntry(ReverseEntry { record, because: said("en", "Not so.") });
    match verb {
        Verb::CheckStory => vec![
            (OwnGroup, Command::CheckStory(story(world, ours, 1))),
            (OtherGroup, Command::CheckStory(story(world, theirs, 1))),
        ],
        Verb::TakeBackDispute => {
            let dispute = |record| Command::DisputeEntry(Dispute { record, because: said("en", "no") });
            world.act(SARA, dispute(theirs), None).unwrap();
            let back = |record| Command::TakeBackDispute { record };
            vec![(OtherGroup, back(ours)), (OwnRecord, back(theirs))]
        }
        Verb::ReverseEntry => vec![(OwnGroup, reverse(theirs))],
        Verb::AgreeReversal => {
            world.act(NILA, reverse(ours), None).unwrap();
            world.act(HUDA, reverse(theirs), None).unwrap();
            world.all_to(SARA);
            let agree = |record| Command::AgreeReversal { record };
            vec![(OwnGroup, agree(ours)), (OtherGroup, agree(theirs))]
        }
        Verb::CorrectEntry => {
            let Command::ProposeEntry(entry) = proposal(&nila, &huda) else { panic!("a proposal") };
            let because = Some(said("en", "Not so."));
            vec![(OwnGroup, Command::CorrectEntry(CorrectEntry { record: ours, because, entry }))]
        }
        Verb::CreditEntry => vec![(OwnGroup, Command::CreditEntry { record: ours, consent: theirs })],
        Verb::ApproveStory => vec![(OwnGroup, Command::ApproveStory(story(world, ours, 0)))],
        Verb::TakeBackApproval => vec![(OwnGroup, Command::TakeBackApproval(story(world, ours, 0)))],
        Verb::PublishLedger => vec![(OwnGroup, Command::PublishLedger { purpose: Purpose::Report })],
        _ => vec![(OwnGroup, Command::PublishEntry { record: ours, purpose: Purpose::Report })],
    }
}

/// What is done to a review of a quarter in which one group gave more.
pub fn of_a_review(world: &mut World, verb: Verb) -> Vec<(Relation, Command)> {
    let (nila, huda) = (world.devices[NILA].actor, world.devices[HUDA].actor);
    let open = |number: u8| {
        let quarter = Quarter::try_from(format!("2026-Q{number}")).unwrap();
        Command::OpenReview(OpenReview { with: huda.group, quarter })
    };
    let record = world.act(NILA, open(1), None).unwrap().made[0];
    world.all_to(SARA);
    let about = Imbalance { from: nila.group, to: huda.group, kind: EntryKind::Time, unit: Unit::Hours };
    match verb {
        Verb::OpenReview => vec![(OwnGroup, open(2))],
        Verb::SpeakReview => {
            vec![(OwnGroup, Command::SpeakReview(SpeakReview { record, words: said("en", "So it was.") }))]
        }
        Verb::AdjustImbalance => {
            let (by, plan) = (world.today(), said("en", "Come to us."));
            vec![(OwnGroup, Command::AdjustImbalance(AdjustImbalance { record, about, by, plan }))]
        }
        Verb::AcceptImbalance => {
            let because = said("en", "The fire.");
            vec![(OwnGroup, Command::AcceptImbalance(AcceptImbalance { record, about, because }))]
        }
        Verb::AgreeReview => vec![(OwnGroup, Command::AgreeReview { record })],
        _ => adjustments(world),
    }
}

/// A review in which sara took something on, and one in which somebody else did.
pub fn adjustments(world: &mut World) -> Vec<(Relation, Command)> {
    let (nila, huda) = (world.devices[NILA].actor, world.devices[HUDA].actor);
    let Command::ProposeEntry(entry) = proposal(&nila, &huda) else { panic!("a proposal") };
    let quantity = Some(Quantity { amount: 3, unit: Unit::Hours });
    let entry = Command::ProposeEntry(ProposeEntry { quantity, ..entry });
    let record = world.act(NILA, entry, None).unwrap().made[0];
    world.all_to(HUDA);
    world.act(HUDA, Command::AgreeEntry { record }, None).unwrap();
    world.all_to(NILA);
    let about = Imbalance { from: nila.group, to: huda.group, kind: EntryKind::Time, unit: Unit::Hours };
    let mut taken_on = |by: usize, number: u8| {
        let quarter = Quarter::try_from(format!("2025-Q{number}")).unwrap();
        let record =
            world.act(NILA, Command::OpenReview(OpenReview { with: huda.group, quarter }), None).unwrap().made[0];
        world.all_to(SARA);
        let (day, plan) = (world.today(), said("en", "Come to us."));
        let adjust = AdjustImbalance { record, about: about.clone(), by: day, plan };
        world.act(by, Command::AdjustImbalance(adjust), None).unwrap();
        world.all_to(SARA);
        Command::AdjustmentDone { record }
    };
    vec![(OwnRecord, taken_on(SARA, 1)), (OtherGroup, taken_on(NILA, 2))]
}

pub fn remove(member: MemberId) -> RemoveMember {
    RemoveMember { member, because: said("en", "they told the police") }
}

/// Another device of each of them, that one device has spoken for.
pub fn vouching(world: &mut World) -> Vec<(Relation, Command)> {
    let of = [(OwnGroup, NILA, NILA), (OtherGroup, HUDA, HUDA), (OwnRecord, SARA, NILA)];
    let mut commands = Vec::new();
    for (relation, whose, by) in of {
        let actor = world.devices[whose].actor;
        let device = Mid::new(world.chance.bytes());
        world.admit(by, actor.group, device, actor.member);
        commands.push((relation, Command::VouchDevice { device }));
    }
    world.all_meet();
    commands
}

/// Another device of a member, that counts.
pub fn another_of(world: &mut World, actor: Actor) -> Mid {
    let mid = Mid::new(world.chance.bytes());
    world.admit(NILA, actor.group, mid, actor.member);
    world.all_meet();
    world.act(SARA, Command::VouchDevice { device: mid }, None).unwrap();
    mid
}

/// Removals of a steward with few beside, each asked by somebody of the group concerned or the other.
pub fn removals(world: &mut World) -> Vec<(Relation, Command)> {
    let mira = world.join(HUDA);
    world.all_meet();
    let (nila, huda) = (world.devices[NILA].actor.member, world.devices[HUDA].actor.member);
    let ours = world.act(HUDA, Command::RemoveSteward(remove(nila)), None).unwrap().made[0];
    let theirs = world.act(mira, Command::RemoveSteward(remove(huda)), None).unwrap().made[0];
    world.all_meet();
    let sign = |removal| Command::Countersign(Countersign { removal, held: vec![] });
    vec![(OwnGroup, sign(ours)), (OtherGroup, sign(theirs))]
}

/// Somebody of each group who was removed, with something of theirs to accept.
pub fn acceptances(world: &mut World) -> Vec<(Relation, Command)> {
    let mut commands = Vec::new();
    for (relation, steward, other) in [(OwnGroup, NILA, HUDA), (OtherGroup, HUDA, NILA)] {
        let gone = world.join(steward);
        world.all_meet();
        let actor = world.devices[gone].actor;
        let removal = world.act(steward, Command::RemoveMember(remove(actor.member)), None).unwrap().made[0];
        world.all_meet();
        world.act(other, Command::Countersign(Countersign { removal, held: vec![] }), None).unwrap();
        world.all_meet();
        let at = weft_model::fact::LogPoint { log: LogId::new([1; 32]), seq: 1 };
        let points = vec![CutPoint { at, chain: [0; 32] }];
        let held = vec![Cut { audience: Audience::Partnership, mid: actor.mid, points, notices: vec![] }];
        commands.push((relation, Command::AcceptUpTo(AcceptUpTo { record: RecordId::new([1; 16]), held })));
    }
    commands
}

pub fn withdrawals(world: &mut World) -> Vec<(Relation, Command)> {
    let record = world.act(NILA, ask(), None).unwrap().made[0];
    world.act(NILA, answer(record), Some(KEY)).unwrap();
    world.all_to(SARA);
    vec![(OwnRecord, Command::WithdrawConsent { record })]
}

pub fn continuing(world: &mut World) -> Vec<(Relation, Command)> {
    let record = world.act(NILA, ask(), None).unwrap().made[0];
    let named = Command::NameSuccessor(NameSuccessor { record, handed_over: true });
    world.act(NILA, named, Some(KEY)).unwrap();
    world.act(NILA, Command::PersonDied { record }, None).unwrap();
    world.all_to(SARA);
    vec![(OwnRecord, Command::ContinueConsent { record })]
}

/// Each group handed something out and closed it since.
pub fn recalls(world: &mut World) -> Vec<(Relation, Command)> {
    let mut sent = |device: usize| {
        let record = world.act(device, ask_for(ForWhom::Public), None).unwrap().made[0];
        world.act(device, answer(record), Some(KEY)).unwrap();
        let (kind, concerns) = (ArtefactKind::Photo, Concerns::People(vec![record]));
        let add = Command::AddArtefact(AddArtefact { kind, concerns, file: jpeg(1), preview: None });
        let artefact = world.act(device, add, None).unwrap().made[0];
        world.act(device, hand_out(artefact), None).unwrap();
        world.act(device, Command::SuspendConsent { record }, None).unwrap();
        let handed = world.facts.iter().rfind(|fact| fact.kind == 0x020d).unwrap().id();
        Command::RecallSent { record, handed }
    };
    let commands = vec![(OwnGroup, sent(NILA)), (OtherGroup, sent(HUDA))];
    world.all_to(SARA);
    commands
}

/// A form that each group published, and one of the others' that sara's group keeps.
pub fn of_a_form(world: &mut World, verb: Verb) -> Vec<(Relation, Command)> {
    let mut publish = |device: usize| world.act(device, form(None), None).unwrap().made[0];
    let (ours, theirs) = (publish(NILA), publish(HUDA));
    world.all_meet();
    let version = |record| world_version(world, record);
    let versions = [ours, theirs].map(version);
    let of = |make: &dyn Fn(RecordId, FactId) -> Command| {
        vec![(OwnGroup, make(ours, versions[0])), (OtherGroup, make(theirs, versions[1]))]
    };
    match verb {
        Verb::PublishTemplate => of(&|record, _| form(Some(record))),
        Verb::KeepTemplate => of(&|record, version| Command::KeepTemplate(KeepTemplate { record, version })),
        Verb::RetireTemplate => of(&|record, _| Command::RetireTemplate { record }),
        _ => of(&|template, version| {
            let answers = vec![Answered { key: Key::new("why").unwrap(), given: Given::Words(said("en", "rain")) }];
            Command::FillSheet(FillSheet { template, version, about: None, answers })
        }),
    }
}

fn world_version(world: &World, record: RecordId) -> FactId {
    match world.devices[SARA].records.record(&record).unwrap().unwrap().state {
        State::Template(template) => template.newest().unwrap().fact,
        other => panic!("{other:?}"),
    }
}

fn form(instead_of: Option<RecordId>) -> Command {
    let question = r#"{"name":{"said":[{"lang":"en","words":"Rain"}]},"steps":[{"fields":[
        {"key":"why","kind":{"words":{}},"label":{"said":[{"lang":"en","words":"Why?"}]}}]}]}"#;
    let (to, read_by) = (Reach::Partnership, Reach::Partnership);
    let form = Form::read(question).unwrap();
    Command::PublishTemplate(PublishTemplate { form, to, read_by, extends: None, instead_of })
}
