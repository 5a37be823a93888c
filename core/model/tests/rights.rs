//! Every cell of the table of rights, through the real `decide`: an empty one is refused, a filled one is never refused for
//! lack of rights. And the table as the docs show it.

mod world;

use std::rc::Rc;

use weft_model::artefact::{AddArtefact, AddNumbered, ArtefactKind, Concerns};
use weft_model::audience::Audience;
use weft_model::case::{
    CaseFact, Category, FileCase, Filed, HearingAct, SpokenAct, Told, ToldFor, Urgency, WriteInCase,
};
use weft_model::command::{Command, Context, Refusal, decide};
use weft_model::consent::*;
use weft_model::entry::*;
use weft_model::fact::{FactBody, NewFact};
use weft_model::fold::State;
use weft_model::gate::Use;
use weft_model::ids::*;
use weft_model::membership::{
    AcceptUpTo, AddDevice, Countersign, Cut, CutPoint, DeviceAdmitted, EndRole, Exclusions, GiveRole, HearingDays,
    ProposeSeat, ProposeUnseat, RemoveDevice, RemoveMember, Role, RoleHeld, SetHearing, open_record, opened_by,
};
use weft_model::records::Records;
use weft_model::review::{AcceptImbalance, AdjustImbalance, Imbalance, OpenReview, Quarter, SpeakReview};
use weft_model::rights::Relation::{OtherGroup, OwnGroup, OwnRecord};
use weft_model::rights::{Position, Relation, Verb, as_text, filled, offers};
use weft_model::said::Attachment;
use weft_model::standing::Actor;
use weft_model::visit::*;
use world::{World, said};

/// Sara's phone tries everything, as a member of Nila's group; Huda's is the other group.
const NILA: usize = 0;
const HUDA: usize = 1;
const SARA: usize = 2;
/// The key of the receipt that sara typed, when she is the one who holds it.
const KEY: SignKey = SignKey::new([9; 32]);

/// What is tried for a verb: one command for each relation in which it can be said at all.
fn tried(verb: Verb) -> (World, Vec<(Relation, Command)>) {
    let mut world = World::new(9);
    let (nila, huda) = (world.devices[NILA].actor, world.devices[HUDA].actor);
    let until = world.today().plus(30);
    let both = |make: &dyn Fn(&Actor) -> Command| vec![(OwnGroup, make(&nila)), (OtherGroup, make(&huda))];
    let commands = match verb {
        Verb::AddDevice => {
            let add = |device| Command::AddDevice(AddDevice { device });
            let mut commands = both(&|of| add(device(of.group)));
            let sara = world.devices[SARA].actor;
            commands.push((OwnRecord, add(DeviceAdmitted { member: sara.member, ..device(sara.group) })));
            commands
        }
        Verb::GiveRole => {
            both(&|of| Command::GiveRole(GiveRole { member: of.member, role: Role::Envoy, until, instead_of: None }))
        }
        Verb::EndRole => both(&|of| Command::EndRole(EndRole { member: of.member, role: Role::Steward })),
        Verb::RotateKeys => both(&|of| Command::RotateKeys { audience: Audience::Group(of.group) }),
        Verb::VouchDevice => vouching(&mut world),
        Verb::EndTerm => both(&|of| Command::EndTerm(EndRole { member: of.member, role: Role::Steward })),
        Verb::ProposeSeat => {
            both(&|of| Command::ProposeSeat(ProposeSeat { member: of.member, role: Role::Listener, until }))
        }
        Verb::ProposeUnseat => {
            both(&|of| Command::ProposeUnseat(ProposeUnseat { member: of.member, role: Role::Steward }))
        }
        Verb::ProposeLeaving => vec![(OwnGroup, Command::ProposeLeaving {})],
        Verb::SignDecision => {
            let leave = |_: &Actor, _: &Actor| Command::ProposeLeaving {};
            // A group of one decides at once; with two, the second has still to sign.
            world.join(HUDA);
            made_by(&mut world, &leave, &|decision| Command::SignDecision { decision })
        }
        Verb::RemoveDevice => {
            let remove =
                |device| Command::RemoveDevice(RemoveDevice { device, lost: false, because: said("en", "lost") });
            let mut commands = both(&|of| remove(of.mid));
            let sara = world.devices[SARA].actor;
            let other = another_of(&mut world, sara);
            commands.push((OwnRecord, remove(other)));
            commands
        }
        Verb::RemoveMember => both(&|of| Command::RemoveMember(remove(of.member))),
        Verb::RemoveSteward => both(&|of| Command::RemoveSteward(remove(of.member))),
        Verb::Countersign => removals(&mut world),
        Verb::AcceptUpTo => acceptances(&mut world),
        Verb::AskConsent => vec![(OwnGroup, ask())],
        Verb::AnswerConsent => made_by(&mut world, &|_, _| ask(), &answer),
        Verb::AnswerAsGuardian => made_by(&mut world, &|_, _| ask(), &|record| {
            Command::AnswerAsGuardian(AnswerAsGuardian {
                record,
                guardian: PersonAsked { name: said("en", "M"), token: None },
                handed_over: true,
                teach_back: TeachBack::Understood,
                answers: vec![ScopeAnswer { scope: Scope::Document, yes: true }],
            })
        }),
        Verb::ComeOfAge => {
            made_by(&mut world, &|_, _| ask(), &|record| Command::ComeOfAge(ComeOfAge { record, day: until }))
        }
        Verb::KeepTeachBack => {
            made_by(&mut world, &|_, _| ask(), &|record| Command::KeepTeachBack(KeepTeachBack { record, file: file() }))
        }
        Verb::AskBody => vec![(OwnGroup, ask_body())],
        Verb::AnswerBody => made_by(&mut world, &|_, _| ask_body(), &|record| {
            Command::AnswerBody(AnswerBody {
                record,
                present: 9,
                handed_over: true,
                teach_back: TeachBack::Understood,
                witness: None,
                dissent: None,
                answers: vec![ScopeAnswer { scope: Scope::Document, yes: true }],
            })
        }),
        Verb::CountersignBody => made_by(&mut world, &|_, _| ask_body(), &|record| Command::CountersignBody { record }),
        Verb::NameSuccessor => made_by(&mut world, &|_, _| ask(), &|record| {
            Command::NameSuccessor(NameSuccessor { record, handed_over: true })
        }),
        Verb::PersonDied => made_by(&mut world, &|_, _| ask(), &|record| Command::PersonDied { record }),
        Verb::ContinueConsent => continuing(&mut world),
        Verb::WithdrawSpoken => made_by(&mut world, &|_, _| ask(), &|record| Command::WithdrawSpoken { record }),
        Verb::AddNumbered => {
            let (number, kind, concerns) = (17, ArtefactKind::Film, Concerns::Nobody);
            vec![(OwnGroup, Command::AddNumbered(AddNumbered { number, kind, concerns }))]
        }
        Verb::NameConcerned => {
            let consent = world.act(NILA, ask(), None).unwrap().made[0];
            made_by(&mut world, &|_, _| picture(), &|artefact| Command::NameConcerned { artefact, consent })
        }
        Verb::HandOut => made_by(&mut world, &|_, _| picture(), &hand_out),
        Verb::RecallSent => recalls(&mut world),
        Verb::SuspendConsent => made_by(&mut world, &|_, _| ask(), &|record| Command::SuspendConsent { record }),
        Verb::WithdrawConsent => withdrawals(&mut world),
        Verb::AddArtefact => vec![(OwnGroup, picture())],
        Verb::Disclose => {
            made_by(&mut world, &|_, _| picture(), &|artefact| Command::Disclose { artefact, using: WORK })
        }
        Verb::ProposeEntry => vec![(OwnGroup, proposal(&nila, &huda))],
        Verb::TranslateEntry => made_by(&mut world, &proposal, &translate),
        Verb::AgreeEntry => made_by(&mut world, &proposal, &|record| Command::AgreeEntry { record }),
        Verb::VisitInvite
        | Verb::VisitAccept
        | Verb::VisitCallOff
        | Verb::VisitSendQuestion
        | Verb::VisitCarryVoice
        | Verb::VisitSetCondition
        | Verb::VisitAcceptCondition
        | Verb::VisitStateBudget
        | Verb::VisitNameRisk
        | Verb::VisitPlanCheckIns
        | Verb::VisitCheckIn
        | Verb::VisitWriteNote
        | Verb::VisitConfirmNotes
        | Verb::VisitCloseDay
        | Verb::VisitReport
        | Verb::VisitMakePromise
        | Verb::VisitConfirmPromise
        | Verb::VisitThank
        | Verb::VisitDebrief
        | Verb::VisitDraftHosting => of_a_visit(&mut world, verb),
        Verb::AgreeEntryWithNote => made_by(&mut world, &proposal, &|record| {
            Command::AgreeEntryWithNote(AgreeWithNote { record, note: said("en", "Gladly.") })
        }),
        Verb::AnswerEntries => {
            let heard = vec![world.devices[SARA].actor.member];
            let sitting = |record| Sitting {
                heard: heard.clone(),
                spoken: true,
                answers: vec![EntryAnswer { record, answer: weft_model::entry::Answer::Agree }],
            };
            made_by(&mut world, &proposal, &|record| Command::AnswerEntries(sitting(record)))
        }
        Verb::CheckStory
        | Verb::TakeBackDispute
        | Verb::ReverseEntry
        | Verb::AgreeReversal
        | Verb::CorrectEntry
        | Verb::CreditEntry
        | Verb::ApproveStory
        | Verb::TakeBackApproval
        | Verb::PublishEntry => between_groups(&mut world, verb),
        Verb::OpenReview
        | Verb::SpeakReview
        | Verb::AdjustImbalance
        | Verb::AcceptImbalance
        | Verb::AgreeReview
        | Verb::AdjustmentDone => of_a_review(&mut world, verb),
        Verb::DisputeEntry => made_by(&mut world, &proposal, &|record| {
            Command::DisputeEntry(Dispute { record, because: said("en", "no") })
        }),
        Verb::SetHearing => vec![(OwnGroup, Command::SetHearing(SetHearing { outside: vec![], days: None }))],
        Verb::FileCase => vec![(OwnRecord, Command::FileCase(report()))],
        Verb::WriteInCase => cases(&mut world, &|record| {
            Command::WriteInCase(WriteInCase { record, asks: vec![], message: Told::Words(said("en", "When?")) })
        }),
        Verb::HearCase => cases(&mut world, &|record| Command::HearCase { record, act: HearingAct::Heard }),
        Verb::SpeakInCase => cases(&mut world, &|record| Command::SpeakInCase { record, word: SpokenAct::Appeal }),
    };
    (world, commands)
}

/// The same command on a record that each group made, once all of it has reached sara.
fn made_by(
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

/// A visit to the other group, or of it, agreed by both, and what was said in it.
struct Agreed {
    record: RecordId,
    condition: FactId,
    promises: [FactId; 2],
}

/// `host` invites `home`; both accept, set a condition and promise something, home first.
fn agreed(world: &mut World, host: usize, home: usize, named: Vec<MemberId>) -> Agreed {
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
fn of_a_visit(world: &mut World, verb: Verb) -> Vec<(Relation, Command)> {
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
fn cases(world: &mut World, then: &dyn Fn(RecordId) -> Command) -> Vec<(Relation, Command)> {
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
fn between_groups(world: &mut World, verb: Verb) -> Vec<(Relation, Command)> {
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
        _ => vec![(OwnGroup, Command::PublishEntry { record: ours, purpose: Purpose::Report })],
    }
}

/// What is done to a review of a quarter in which one group gave more.
fn of_a_review(world: &mut World, verb: Verb) -> Vec<(Relation, Command)> {
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
fn adjustments(world: &mut World) -> Vec<(Relation, Command)> {
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

fn remove(member: MemberId) -> RemoveMember {
    RemoveMember { member, because: said("en", "they told the police") }
}

/// Another device of each of them, that one device has spoken for.
fn vouching(world: &mut World) -> Vec<(Relation, Command)> {
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
fn another_of(world: &mut World, actor: Actor) -> Mid {
    let mid = Mid::new(world.chance.bytes());
    world.admit(NILA, actor.group, mid, actor.member);
    world.all_meet();
    world.act(SARA, Command::VouchDevice { device: mid }, None).unwrap();
    mid
}

/// Removals of a steward with few beside, each asked by somebody of the group concerned or the other.
fn removals(world: &mut World) -> Vec<(Relation, Command)> {
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
fn acceptances(world: &mut World) -> Vec<(Relation, Command)> {
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

fn withdrawals(world: &mut World) -> Vec<(Relation, Command)> {
    let record = world.act(NILA, ask(), None).unwrap().made[0];
    world.act(NILA, answer(record), Some(KEY)).unwrap();
    world.all_to(SARA);
    vec![(OwnRecord, Command::WithdrawConsent { record })]
}

fn continuing(world: &mut World) -> Vec<(Relation, Command)> {
    let record = world.act(NILA, ask(), None).unwrap().made[0];
    let named = Command::NameSuccessor(NameSuccessor { record, handed_over: true });
    world.act(NILA, named, Some(KEY)).unwrap();
    world.act(NILA, Command::PersonDied { record }, None).unwrap();
    world.all_to(SARA);
    vec![(OwnRecord, Command::ContinueConsent { record })]
}

/// Each group handed something out and closed it since.
fn recalls(world: &mut World) -> Vec<(Relation, Command)> {
    let mut sent = |device: usize| {
        let record = world.act(device, ask_for(ForWhom::Public), None).unwrap().made[0];
        world.act(device, answer(record), Some(KEY)).unwrap();
        let (kind, concerns) = (ArtefactKind::Photo, Concerns::People(vec![record]));
        let add = Command::AddArtefact(AddArtefact { kind, concerns, file: file() });
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

#[test]
fn every_cell_through_decide() {
    for verb in Verb::ALL {
        let (world, commands) = tried(*verb);
        for relation in Relation::ALL {
            let here: Vec<&Command> = commands.iter().filter(|(at, _)| *at == relation).map(|(_, c)| c).collect();
            let promised = Position::ALL.iter().any(|who| filled(*verb, *who, relation));
            assert!(!promised || !here.is_empty(), "{verb:?} {relation:?} is filled and was never tried");
            for command in here {
                assert_eq!(Verb::of(command), *verb);
                walk(&world, *verb, relation, command);
            }
        }
    }
}

fn walk(world: &World, verb: Verb, relation: Relation, command: &Command) {
    for position in Position::ALL {
        let done = decide(&world.devices[SARA].records, command.clone(), &context(world, position));
        let may = filled(verb, position, relation);
        let rights =
            matches!(done, Err(Refusal::NeedsRole | Refusal::NotYours | Refusal::NotThisReceipt | Refusal::TermOver));
        assert_eq!(!rights, may, "{verb:?} {relation:?} as {position:?}: {done:?}");
    }
}

/// Sara in a position: the role alone, without whatever else she may be.
fn context(world: &World, position: Position) -> Context {
    let sara = &world.devices[SARA];
    let mut membership = (*sara.records.past().now()).clone();
    let role = [Role::Steward, Role::Listener, Role::Treasurer, Role::Envoy, Role::Auditor];
    let role = role.into_iter().find(|role| Position::of(*role) == position);
    membership.roles.extend(role.map(|role| RoleHeld { member: sara.actor.member, role, until: Some(world.today()) }));
    let mut actor = sara.actor;
    if position == Position::Outsider {
        actor.mid = Mid::new([7; 16]);
    }
    Context {
        actor,
        membership: Rc::new(membership),
        today: world.today(),
        fresh: std::array::from_fn(|place| RecordId::new([place as u8 + 1; 16])),
        receipt: Some(if position == Position::ReceiptHolder { KEY } else { SignKey::new([8; 32]) }),
    }
}

#[test]
fn a_term_stops_the_offer_on_the_day_after_its_last() {
    let world = World::new(9);
    let mut ctx = context(&world, Position::Steward);
    let give = || {
        let member = world.devices[NILA].actor.member;
        Command::GiveRole(GiveRole { member, role: Role::Envoy, until: world.today().plus(9), instead_of: None })
    };
    let offered = |ctx: &Context| offers(&ctx.membership, &ctx.actor, ctx.today, Verb::GiveRole, OwnGroup);
    assert!(offered(&ctx));
    decide(&world.devices[SARA].records, give(), &ctx).expect("on its last day");
    ctx.today = ctx.today.plus(1);
    assert!(!offered(&ctx));
    assert_eq!(decide(&world.devices[SARA].records, give(), &ctx).err(), Some(Refusal::TermOver));
}

#[test]
fn the_docs_show_this_table() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/rights.md");
    let docs = std::fs::read_to_string(path).unwrap();
    let table = as_text();
    assert!(docs.ends_with(&format!("\n\n{table}")), "docs/rights.md has to end with:\n\n{table}");
}

const WORK: Use = Use { scope: Scope::Document, for_whom: ForWhom::Partnership, purpose: Purpose::Work };

fn device(group: GroupId) -> DeviceAdmitted {
    DeviceAdmitted {
        mid: Mid::new([1; 16]),
        member: MemberId::new([1; 16]),
        group,
        sign: SignKey::new([1; 32]),
        seal: BoxKey::new([1; 32]),
        nonce: [1; 16],
    }
}

fn ask() -> Command {
    ask_for(ForWhom::Group)
}

fn scope(for_whom: ForWhom) -> ScopeAsked {
    ScopeAsked { scope: Scope::Document, for_whom, purpose: Purpose::Work, until: Until::Stopped }
}

fn ask_body() -> Command {
    Command::AskBody(AskBody {
        body: PersonAsked { name: said("en", "Elders"), token: None },
        quorum: None,
        opened_by_body: false,
        spoken: true,
        scopes: vec![scope(ForWhom::Group)],
        explained: said("en", "May we?"),
    })
}

fn ask_for(for_whom: ForWhom) -> Command {
    let scope = scope(for_whom);
    Command::AskConsent(AskConsent {
        person: PersonAsked { name: said("en", "K"), token: None },
        age: Age::Adult,
        eighteen: None,
        opened_by_person: false,
        spoken: true,
        scopes: vec![scope],
        explained: said("en", "May we?"),
    })
}

fn report() -> FileCase {
    FileCase {
        category: Category::Money,
        urgency: Urgency::Soon,
        by_name: true,
        pseudonym: None,
        told_for: ToldFor::Myself,
        concerns: vec![],
        never: Exclusions::default(),
        outside: false,
        told: Told::Words(said("en", "The money is gone.")),
    }
}

fn answer(record: RecordId) -> Command {
    let answers = vec![ScopeAnswer { scope: Scope::Document, yes: true }];
    let (teach_back, keep_teach_back) = (TeachBack::Understood, None);
    Command::AnswerConsent(AnswerConsent { record, handed_over: true, teach_back, keep_teach_back, answers })
}

fn file() -> Attachment {
    let (id, media_type) = (AttachmentId::new([1; 32]), "image/jpeg".into());
    Attachment { id, key: [2; 32], size: 3, media_type, chunks: 1 }
}

fn picture() -> Command {
    Command::AddArtefact(AddArtefact { kind: ArtefactKind::Photo, concerns: Concerns::Nobody, file: file() })
}

fn hand_out(artefact: RecordId) -> Command {
    let (recipient, using) = (said("en", "Uthayan"), Use { for_whom: ForWhom::Public, ..WORK });
    Command::HandOut(HandOut { artefact, using, recipient, agreed_to_recall: true })
}

fn proposal(by: &Actor, to: &Actor) -> Command {
    Command::ProposeEntry(ProposeEntry {
        story: said("en", "They slept at our house."),
        from: by.group,
        to: to.group,
        kind: EntryKind::Time,
        quantity: None,
        day: weft_model::day::Day::from_millis(1_790_000_000_000),
        rate: None,
    })
}

fn translate(record: RecordId) -> Command {
    let story = said("ta", "எங்கள் வீட்டில் தங்கினார்கள்");
    Command::TranslateEntry(TranslateEntry { record, story, by: TranslatedBy::Machine, of: None })
}
