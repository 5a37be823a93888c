//! Every cell of the table of rights, through the real `decide`: an empty one is refused, a filled one is never refused for
//! lack of rights. And the table as the docs show it.

mod made;
#[path = "../world/mod.rs"]
mod world;

use std::rc::Rc;

use made::*;
use weft_model::artefact::{AddArtefact, AddNumbered, ArtefactKind, Concerns, MarkRegions, Region};
use weft_model::audience::Audience;
use weft_model::called::CallMember;
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
use weft_model::standing::Actor;
use weft_model::visit::*;
use world::{World, adult, jpeg, said};

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
        Verb::CallMember => {
            let mut commands = both(&|of| called(of.member));
            commands.push((OwnRecord, called(world.devices[SARA].actor.member)));
            commands
        }
        Verb::TakeNameBack => {
            let sara = world.devices[SARA].actor.member;
            world.act(SARA, called(sara), None).unwrap();
            vec![(OwnRecord, Command::TakeNameBack {})]
        }
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
        Verb::KeepTeachBack => made_by(&mut world, &|_, _| ask(), &|record| {
            Command::KeepTeachBack(KeepTeachBack { record, file: jpeg(1) })
        }),
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
        Verb::MarkRegions => {
            let consent = world.act(NILA, ask(), None).unwrap().made[0];
            world.all_to(HUDA);
            let regions = vec![Region { left: 0, top: 0, width: 5_000, height: 5_000 }];
            let picture = |_: &Actor, _: &Actor| picture_of(consent);
            made_by(&mut world, &picture, &|artefact| {
                Command::MarkRegions(MarkRegions { artefact, consent, regions: regions.clone() })
            })
        }
        Verb::HandOut => made_by(&mut world, &|_, _| picture(), &hand_out),
        Verb::RecallSent => recalls(&mut world),
        Verb::SuspendConsent => made_by(&mut world, &|_, _| ask(), &|record| Command::SuspendConsent { record }),
        Verb::WithdrawConsent => withdrawals(&mut world),
        Verb::Redact => redactions(&mut world),
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
        | Verb::PublishEntry
        | Verb::PublishLedger => between_groups(&mut world, verb),
        Verb::OpenReview
        | Verb::SpeakReview
        | Verb::AdjustImbalance
        | Verb::AcceptImbalance
        | Verb::AgreeReview
        | Verb::AdjustmentDone => of_a_review(&mut world, verb),
        Verb::PublishTemplate | Verb::KeepTemplate | Verb::RetireTemplate | Verb::FillSheet => {
            of_a_form(&mut world, verb)
        }
        Verb::DisputeEntry => made_by(&mut world, &proposal, &|record| {
            Command::DisputeEntry(Dispute { record, because: said("en", "no") })
        }),
        Verb::SetHearing => vec![(OwnGroup, Command::SetHearing(SetHearing { outside: vec![], days: None }))],
        Verb::FileCase => vec![(OwnRecord, Command::FileCase(report()))],
        Verb::WriteInCase => cases(&mut world, &|record| {
            Command::WriteInCase(WriteInCase { record, asks: vec![], message: Told::Words(said("en", "When?")) })
        }),
        Verb::HearCase => cases(&mut world, &|record| Command::HearCase { record, act: HearingAct::Heard }),
        Verb::CountCase => cases(&mut world, &|record| Command::CountCase { record }),
        Verb::SpeakInCase => cases(&mut world, &|record| Command::SpeakInCase { record, word: SpokenAct::Appeal }),
    };
    (world, commands)
}

fn called(member: MemberId) -> Command {
    Command::CallMember(CallMember { member, name: said("en", "Rose") })
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
        line_of: world::line_of,
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
fn whoever_is_past_their_term_hears_nothing_of_what_is_held_and_hands_on_nothing_but_the_role() {
    let world = World::new(9);
    let mut ctx = context(&world, Position::Steward);
    ctx.today = ctx.today.plus(1);
    let refused = |command| decide(&world.devices[SARA].records, command, &ctx).err();
    let (nobody, until) = (MemberId::new([8; 16]), ctx.today.plus(9));
    let end = |member| Command::EndRole(EndRole { member, role: Role::Steward });
    for member in [nobody, world.devices[NILA].actor.member] {
        assert_eq!(refused(end(member)), Some(Refusal::TermOver), "known or not");
    }
    let [sara, nila] = [SARA, NILA].map(|device| world.devices[device].actor.member);
    let give = |role, instead_of| Command::GiveRole(GiveRole { member: nila, role, until, instead_of });
    assert_eq!(refused(give(Role::Envoy, Some(sara))), Some(Refusal::TermOver));
    assert_eq!(refused(give(Role::Steward, None)), Some(Refusal::TermOver));
    assert_eq!(refused(give(Role::Steward, Some(sara))), None, "her own, to somebody else");
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
    Command::AskConsent(adult(said("en", "K"), vec![scope], said("en", "May we?")))
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

fn picture() -> Command {
    Command::AddArtefact(AddArtefact {
        kind: ArtefactKind::Photo,
        concerns: Concerns::Nobody,
        file: jpeg(1),
        preview: None,
    })
}

fn picture_of(consent: RecordId) -> Command {
    let concerns = Concerns::People(vec![consent]);
    Command::AddArtefact(AddArtefact { kind: ArtefactKind::Photo, concerns, file: jpeg(1), preview: None })
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
