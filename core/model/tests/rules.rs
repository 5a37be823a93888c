//! The rules of consent, gate, ledger and rights, one test each, on records in memory.

mod world;

use weft_model::artefact::{AddArtefact, ArtefactKind, Concerns};
use weft_model::audience::Audience;
use weft_model::command::{Command, Refusal};
use weft_model::consent::*;
use weft_model::entry::*;
use weft_model::fact::{FactBody, Held, NewFact};
use weft_model::gate::{Denied, Use, gate};
use weft_model::ids::*;
use weft_model::membership::{
    Cut, CutPoint, DeviceAdded, EndRole, EpochKey, GiveRole, MembershipFact, Removed, Role, RoleEnded, RoleGiven,
};
use weft_model::records::{DueBy, Matter, Records};
use weft_model::standing::{Standing, Why};
use world::{World, adult, jpeg, said};

const KEY: SignKey = SignKey::new([9; 32]);

fn asked(world: &mut World, age: Age, scopes: &[(Scope, Until)]) -> RecordId {
    let scopes = scopes
        .iter()
        .map(|(scope, until)| ScopeAsked {
            scope: *scope,
            for_whom: ForWhom::Partnership,
            purpose: Purpose::Work,
            until: *until,
        })
        .collect();
    let ask = AskConsent { age, ..adult(said("ta", "கமலா"), scopes, said("ta", "எழுதலாமா?")) };
    world.act(0, Command::AskConsent(ask), None).unwrap().made[0]
}

fn answered(world: &mut World, record: RecordId, scope: Scope, yes: bool) -> Result<(), Refusal> {
    let answers = vec![ScopeAnswer { scope, yes }];
    let answer =
        AnswerConsent { record, handed_over: true, teach_back: TeachBack::Understood, keep_teach_back: None, answers };
    world.act(0, Command::AnswerConsent(answer), Some(KEY)).map(|_| ())
}

fn status(world: &World, record: RecordId, scope: Scope, days: u32) -> ScopeStatus {
    let record = world.devices[0].records.record(&record).unwrap().unwrap();
    let weft_model::fold::State::Consent(consent) = &record.state else { panic!("a consent") };
    view(consent, &record, world.today().plus(days)).scope(scope).status
}

fn photo(world: &mut World, concerns: Concerns) -> Result<RecordId, Refusal> {
    let add = AddArtefact { kind: ArtefactKind::Photo, concerns, file: jpeg(1), preview: None };
    world.act(0, Command::AddArtefact(add), None).map(|decision| decision.made[0])
}

const WORK: Use = Use { scope: Scope::Document, for_whom: ForWhom::Partnership, purpose: Purpose::Work };

fn denied(world: &World, artefact: RecordId, using: Use, days: u32) -> Option<Denied> {
    match gate(&world.devices[0].records, artefact, using, world.today().plus(days)) {
        Ok(_) => None,
        Err(Refusal::Denied(denied)) => Some(denied),
        Err(other) => panic!("{other}"),
    }
}

#[test]
fn silence_is_no_and_no_scope_implies_another() {
    let mut world = World::new(1);
    let record = asked(&mut world, Age::Adult, &[(Scope::Document, Until::Stopped), (Scope::Film, Until::Stopped)]);
    assert_eq!(status(&world, record, Scope::Document, 0), ScopeStatus::NotAsked, "asked, not answered");
    answered(&mut world, record, Scope::Film, true).unwrap();
    assert!(matches!(status(&world, record, Scope::Film, 0), ScopeStatus::Yes { .. }));
    for scope in [Scope::Document, Scope::Amplify, Scope::Share] {
        assert_eq!(status(&world, record, scope, 0), ScopeStatus::NotAsked, "{scope:?}");
    }
    assert_eq!(answered(&mut world, record, Scope::Amplify, true), Err(Refusal::Incomplete), "was never asked");
}

#[test]
fn a_yes_ends_by_itself() {
    let mut world = World::new(2);
    let ends = world.today().plus(10);
    let scopes =
        [(Scope::Document, Until::WorkEnds(ends)), (Scope::Film, Until::Stopped), (Scope::Amplify, Until::Stopped)];
    let record = asked(&mut world, Age::Adult, &scopes);
    for (scope, _) in scopes {
        answered(&mut world, record, scope, true).unwrap();
    }
    assert_eq!(status(&world, record, Scope::Document, 10), ScopeStatus::Yes { last: ends });
    assert_eq!(status(&world, record, Scope::Document, 11), ScopeStatus::Lapsed);
    assert!(matches!(status(&world, record, Scope::Film, 365), ScopeStatus::Yes { .. }));
    assert_eq!(status(&world, record, Scope::Film, 366), ScopeStatus::Lapsed);
    let from = world.today().plus(4);
    assert_eq!(status(&world, record, Scope::Amplify, 3), ScopeStatus::NotYet { from }, "72 hours may not be over");
    assert!(matches!(status(&world, record, Scope::Amplify, 4), ScopeStatus::Yes { .. }));
    assert_eq!(status(&world, record, Scope::Amplify, 91), ScopeStatus::Lapsed);
}

#[test]
fn only_this_once_is_used_up_by_leaving() {
    let mut world = World::new(3);
    let record = asked(&mut world, Age::Adult, &[(Scope::Document, Until::Once)]);
    answered(&mut world, record, Scope::Document, true).unwrap();
    let artefact = photo(&mut world, Concerns::People(vec![record])).unwrap();
    world.act(0, Command::Disclose { artefact, using: WORK }, None).unwrap();
    assert_eq!(status(&world, record, Scope::Document, 0), ScopeStatus::Lapsed);
    let again = world.act(0, Command::Disclose { artefact, using: WORK }, None);
    assert_eq!(again.err(), Some(Refusal::Denied(Denied::Lapsed)));
}

#[test]
fn a_yes_needs_understanding_and_age() {
    let mut world = World::new(4);
    let record = asked(&mut world, Age::Adult, &[(Scope::Document, Until::Stopped)]);
    for (handed_over, teach_back) in [(false, TeachBack::Understood), (true, TeachBack::Partly), (true, TeachBack::Not)]
    {
        let answer = |yes| {
            let answers = vec![ScopeAnswer { scope: Scope::Document, yes }];
            Command::AnswerConsent(AnswerConsent { record, handed_over, teach_back, keep_teach_back: None, answers })
        };
        assert_eq!(world.act(0, answer(true), Some(KEY)).err(), Some(Refusal::NotUnderstood));
    }
    for age in [Age::Minor, Age::NotSure] {
        let record = asked(&mut world, age, &[(Scope::Document, Until::Stopped)]);
        assert_eq!(answered(&mut world, record, Scope::Document, true), Ok(()));
        assert_eq!(status(&world, record, Scope::Document, 0), ScopeStatus::Waiting, "for a guardian");
    }
}

#[test]
fn suspension_and_withdrawal_close_and_only_a_yes_that_knows_them_opens() {
    let mut world = World::new(5);
    let record = asked(&mut world, Age::Adult, &[(Scope::Document, Until::Stopped)]);
    answered(&mut world, record, Scope::Document, true).unwrap();
    world.act(2, Command::SuspendConsent { record }, None).expect_err("sara's phone does not hold it yet");
    let facts = world.facts.clone();
    world.devices[2].records.add(facts, []);
    world.act(2, Command::SuspendConsent { record }, None).expect("anybody who holds it");
    let notices = world.notices.clone();
    world.devices[0].records.add([], notices);
    assert_eq!(status(&world, record, Scope::Document, 0), ScopeStatus::Suspended);

    let wrong = world.act(0, Command::WithdrawConsent { record }, Some(SignKey::new([8; 32])));
    assert_eq!(wrong.err(), Some(Refusal::NotThisReceipt));
    assert_eq!(world.act(0, Command::WithdrawConsent { record }, None).err(), Some(Refusal::NotThisReceipt));
    world.act(0, Command::WithdrawConsent { record }, Some(KEY)).unwrap();
    assert_eq!(status(&world, record, Scope::Document, 0), ScopeStatus::Withdrawn);
    let again = world.act(0, Command::WithdrawConsent { record }, Some(KEY));
    assert_eq!(again.err(), Some(Refusal::AlreadySo));

    answered(&mut world, record, Scope::Document, true).unwrap();
    assert!(matches!(status(&world, record, Scope::Document, 0), ScopeStatus::Yes { .. }), "a yes that knows both");
}

#[test]
fn the_gate_denies_what_it_cannot_know() {
    let mut world = World::new(6);
    let record = asked(&mut world, Age::Adult, &[(Scope::Document, Until::Stopped)]);
    let artefact = photo(&mut world, Concerns::People(vec![record])).unwrap();
    assert_eq!(denied(&world, artefact, WORK, 0), Some(Denied::NoYes), "not answered");
    answered(&mut world, record, Scope::Document, true).unwrap();
    assert_eq!(denied(&world, artefact, WORK, 0), None);
    for using in [
        Use { for_whom: ForWhom::Public, ..WORK },
        Use { purpose: Purpose::Campaign, ..WORK },
        Use { scope: Scope::Film, ..WORK },
        Use { scope: Scope::Amplify, ..WORK },
    ] {
        assert_eq!(denied(&world, artefact, using, 0), Some(Denied::NoYes), "{using:?}");
    }
    assert_eq!(denied(&world, artefact, Use { for_whom: ForWhom::Group, ..WORK }, 0), None, "fewer people");
    assert_eq!(denied(&world, artefact, WORK, 400), Some(Denied::Lapsed));
    assert_eq!(denied(&world, RecordId::new([0; 16]), WORK, 0), Some(Denied::Unknown));
    assert_eq!(denied(&world, record, WORK, 0), Some(Denied::Unknown), "a consent is no artefact");
    assert_eq!(photo(&mut world, Concerns::People(vec![])), Err(Refusal::Incomplete));
    assert_eq!(photo(&mut world, Concerns::People(vec![artefact])), Err(Refusal::Unknown));
    let nobody = photo(&mut world, Concerns::Nobody).unwrap();
    assert_eq!(denied(&world, nobody, Use { for_whom: ForWhom::Public, ..WORK }, 0), None);

    world.act(0, Command::SuspendConsent { record }, None).unwrap();
    assert_eq!(denied(&world, artefact, WORK, 0), Some(Denied::Suspended));
    world.act(0, Command::WithdrawConsent { record }, Some(KEY)).unwrap();
    assert_eq!(denied(&world, artefact, WORK, 0), Some(Denied::Withdrawn));
}

#[test]
fn a_withdrawal_erases_the_pictures_it_covers_and_no_later_ones() {
    let mut world = World::new(7);
    let record = asked(&mut world, Age::Adult, &[(Scope::Document, Until::Stopped)]);
    answered(&mut world, record, Scope::Document, true).unwrap();
    let before = photo(&mut world, Concerns::People(vec![record])).unwrap();
    world.act(0, Command::WithdrawConsent { record }, Some(KEY)).unwrap();
    answered(&mut world, record, Scope::Document, true).unwrap();
    let after = photo(&mut world, Concerns::People(vec![record])).unwrap();
    let records = &mut world.devices[0].records;
    let gone = weft_model::artefact::to_erase(records, &record).unwrap();
    assert_eq!(gone.len(), 1);
    assert_eq!(weft_model::artefact::to_erase(records, &before).unwrap(), gone);
    assert!(weft_model::artefact::to_erase(records, &after).unwrap().is_empty());
    records.erase(&gone[0]);
    assert_eq!(records.telling(&gone[0]), Ok(None));
    assert_eq!(denied(&world, before, WORK, 0), Some(Denied::Missing));
    assert_eq!(denied(&world, after, WORK, 0), None);
}

#[test]
fn the_other_group_answers_and_only_agreed_quantities_count() {
    let mut world = World::new(8);
    let (ours, theirs) = (world.devices[0].actor.group, world.devices[1].actor.group);
    let propose = |from, to| ProposeEntry {
        story: said("ta", "மூன்று இரவுகள்"),
        from,
        to,
        kind: EntryKind::Hosting,
        quantity: Some(Quantity { amount: 3, unit: Unit::Nights }),
        day: "2026-09-18".parse().unwrap(),
        rate: None,
    };
    let stranger = GroupId::new([3; 16]);
    for (from, to, why) in [(ours, ours, Refusal::Incomplete), (ours, stranger, Refusal::Incomplete)] {
        let refused = world.act(0, Command::ProposeEntry(propose(from, to)), None).err();
        assert_eq!(refused, Some(why));
    }
    let record = world.act(0, Command::ProposeEntry(propose(theirs, ours)), None).unwrap().made[0];
    assert_eq!(world.act(0, Command::AgreeEntry { record }, None).err(), Some(Refusal::NotYours));
    let facts = world.facts.clone();
    world.devices[1].records.add(facts, []);
    assert!(world.devices[1].records.balances().unwrap().is_empty());
    world.act(1, Command::AgreeEntry { record }, None).unwrap();
    let balances = world.devices[1].records.balances().unwrap();
    assert_eq!(balances.iter().map(|sum| sum.amount).collect::<Vec<_>>(), [3]);
    assert_eq!(world.act(1, Command::AgreeEntry { record }, None).err(), Some(Refusal::AlreadySo));
    let dispute = Dispute { record, because: said("ar", "كانت ليلتين فقط") };
    world.act(1, Command::DisputeEntry(dispute), None).unwrap();
    assert!(world.devices[1].records.balances().unwrap().is_empty(), "never settled silently");
    let found = world.devices[1].records.search("ليلتين", 10).unwrap();
    assert_eq!(found, [record]);
}

#[test]
fn roles_are_given_and_ended_and_a_group_keeps_a_steward() {
    let mut world = World::new(10);
    let (nila, sara) = (world.devices[0].actor.member, world.devices[2].actor.member);
    let end = |member| Command::EndRole(EndRole { member, role: Role::Steward });
    assert_eq!(world.act(0, end(nila), None).err(), Some(Refusal::LastSteward));
    let until = world.today().plus(365);
    let give = Command::GiveRole(GiveRole { member: sara, role: Role::Steward, until, instead_of: None });
    world.act(0, give, None).unwrap();
    world.act(0, end(nila), None).unwrap();
    let facts = world.facts.clone();
    world.devices[2].records.add(facts, []);
    assert_eq!(world.act(2, end(sara), None).err(), Some(Refusal::LastSteward));
    assert!(!world.devices[2].records.past().now().holds(&nila, Role::Steward));
    assert_eq!(world.act(0, end(sara), None).err(), Some(Refusal::NeedsRole));
}

#[test]
fn a_fact_is_judged_by_its_own_past_and_by_cuts() {
    let mut world = World::new(11);
    let record = asked(&mut world, Age::Adult, &[(Scope::Document, Until::Stopped)]);
    let records = &world.devices[0].records;
    let fact = world.facts.iter().find(|fact| fact.record == record).unwrap().clone();
    assert!(matches!(records.past().standing(&fact), Standing::Counts(_)));
    let mut forged = fact.clone();
    forged.author = Mid::new([1; 16]);
    assert_eq!(records.past().standing(&forged), Standing::Void(Why::NotAMember));
    let mut early = fact.clone();
    early.author = world.devices[2].actor.mid;
    early.deps.clear();
    assert_eq!(records.past().standing(&early), Standing::Void(Why::NotAMember), "not admitted in that past");
    let mut broken = fact.clone();
    broken.held = Held::Malformed;
    assert_eq!(records.past().standing(&broken), Standing::Void(Why::Malformed));

    // Sara writes, is removed by two stewards, and a cut keeps only what came before.
    let facts = world.facts.clone();
    world.devices[2].records.add(facts, []);
    let sara = world.devices[2].actor;
    let ask = asked_by(&mut world, 2);
    let kept = world.facts.iter().find(|fact| fact.record == ask).unwrap().clone();
    let late = asked_by(&mut world, 2);
    let late = world.facts.iter().find(|fact| fact.record == late).unwrap().clone();
    let everything = world.facts.clone();
    world.devices[0].records.add(everything.clone(), []);
    world.devices[1].records.add(everything, []);
    let removal = world.control(0, MembershipFact::Removed(Removed { mid: sara.mid, countersigns: None }));
    assert!(world.devices[0].records.past().now().device(&sara.mid).is_some(), "one signature is not enough");
    let own = MembershipFact::Removed(Removed { mid: sara.mid, countersigns: Some(removal) });
    world.control(0, own.clone());
    assert!(world.devices[0].records.past().now().device(&sara.mid).is_some(), "nor two of one steward");
    let everything = world.facts.clone();
    world.devices[1].records.add(everything, []);
    world.control(1, own);
    let point = CutPoint { at: kept.at, chain: [0; 32] };
    let cut = Cut { audience: Audience::Partnership, mid: sara.mid, points: vec![point], notices: vec![] };
    world.control(1, MembershipFact::Cut(cut));
    let records = &world.devices[1].records;
    assert!(records.past().now().device(&sara.mid).is_none());
    assert!(matches!(records.past().standing(&kept), Standing::Counts(_)));
    assert_eq!(records.past().standing(&late), Standing::Quarantined);
    let late = records.record(&late.record).unwrap().unwrap();
    assert_eq!((late.state.area(), late.quarantined.len()), (None, 2), "kept, shown, not folded");
    let aside = records.due(&DueBy::of(Matter::SetAside, 9)).unwrap();
    assert!(aside.iter().any(|line| line.record == late.id), "and found, though nothing is known of it");
}

fn asked_by(world: &mut World, device: usize) -> RecordId {
    let scope =
        ScopeAsked { scope: Scope::Document, for_whom: ForWhom::Group, purpose: Purpose::Work, until: Until::Stopped };
    let ask = adult(said("en", "K"), vec![scope], said("en", "May we?"));
    world.act(device, Command::AskConsent(ask), None).unwrap().made[0]
}

#[test]
fn nobody_makes_the_key_of_an_audience_they_do_not_belong_to() {
    let mut world = World::new(13);
    let (ours, theirs) = (world.devices[0].actor, world.devices[1].actor);
    let key = |audience, mids| {
        MembershipFact::EpochKey(EpochKey { audience, generation: 1, key: KeyId::new([1; 16]), mids, previous: None })
    };
    let others = Audience::Group(theirs.group);
    world.control(0, key(others, vec![ours.mid, theirs.mid]));
    world.control(2, key(Audience::Group(ours.group), vec![ours.mid]));
    world.all_to(0);
    let membership = world.devices[0].records.past().now();
    assert!(membership.writing_key(&others).is_none(), "announced by somebody else's group");
    assert!(membership.writing_key(&Audience::Group(ours.group)).is_none(), "announced outside its own audience");
    world.control(0, key(Audience::Partnership, vec![ours.mid, Mid::new([9; 16])]));
    assert!(world.devices[0].records.past().now().writing_key(&Audience::Partnership).is_none(), "for a stranger");
    world.control(0, key(Audience::Partnership, vec![ours.mid, theirs.mid]));
    assert!(world.devices[0].records.past().now().writing_key(&Audience::Partnership).is_some());
}

#[test]
fn stewards_act_for_their_own_group_only_and_nobody_is_admitted_as_somebody_else() {
    let mut world = World::new(14);
    let (nila, huda) = (world.devices[0].actor, world.devices[1].actor);
    let until = world.today().plus(9);
    let give = |member, role| Command::GiveRole(GiveRole { member, role, until, instead_of: None });
    assert_eq!(world.act(0, give(huda.member, Role::Envoy), None).err(), Some(Refusal::NotYours));
    assert_eq!(world.act(0, give(nila.member, Role::Listener), None).err(), Some(Refusal::GroupDecides));
    let end = Command::EndRole(EndRole { member: huda.member, role: Role::Steward });
    assert_eq!(world.act(0, end, None).err(), Some(Refusal::NotYours));
    // What decide refuses, a changed program writes; it does not count.
    world.control(0, MembershipFact::RoleEnded(RoleEnded { member: huda.member, role: Role::Steward }));
    world.control(0, MembershipFact::RoleGiven(RoleGiven { member: nila.member, role: Role::Listener, until }));
    world.control(2, MembershipFact::RoleGiven(RoleGiven { member: nila.member, role: Role::Treasurer, until }));
    world.all_to(0);
    let added = |member, group| {
        MembershipFact::DeviceAdded(DeviceAdded {
            mid: Mid::new([5; 16]),
            member,
            group,
            sign: SignKey::new([5; 32]),
            seal: BoxKey::new([5; 32]),
            request: RequestHash::new([5; 32]),
        })
    };
    world.control(0, added(huda.member, nila.group));
    world.control(0, added(MemberId::new([6; 16]), huda.group));
    let membership = world.devices[0].records.past().now();
    assert!(membership.holds(&huda.member, Role::Steward));
    assert!(!membership.holds(&nila.member, Role::Listener) && !membership.holds(&nila.member, Role::Treasurer));
    assert!(membership.device(&Mid::new([5; 16])).is_none());
    world.control(0, added(MemberId::new([6; 16]), nila.group));
    assert!(
        world.devices[0].records.past().now().device(&Mid::new([5; 16])).is_some(),
        "somebody new, in one's own group"
    );
}

#[test]
fn a_forged_yes_counts_for_nobody() {
    let mut world = World::new(15);
    let forged = |world: &World, record| {
        let answered = Answered {
            day: world.today(),
            handed_over: true,
            teach_back: TeachBack::Understood,
            answers: vec![ScopeAnswer { scope: Scope::Document, yes: true }],
            receipt: KEY,
            knows_answers: vec![],
            knows_notices: vec![],
        };
        let body = FactBody::Consent(ConsentFact::Answered(answered));
        NewFact { record, audience: Audience::Partnership, body, belongs_to: None }
    };
    let child = asked(&mut world, Age::NotSure, &[(Scope::Document, Until::Stopped)]);
    let yes = forged(&world, child);
    world.raw(0, yes);
    assert_eq!(status(&world, child, Scope::Document, 0), ScopeStatus::Waiting, "a child, by the asker's own notebook");
    let adult = asked(&mut world, Age::Adult, &[(Scope::Document, Until::Stopped)]);
    world.all_to(1);
    let yes = forged(&world, adult);
    world.raw(1, yes);
    world.all_to(0);
    assert_eq!(status(&world, adult, Scope::Document, 0), ScopeStatus::NotAsked, "by the other group's notebook");
}

#[test]
fn a_denial_is_known_to_programs_by_its_own_name() {
    use Denied::*;
    let all = [
        Unknown,
        NobodyListed,
        Newer,
        Missing,
        NoYes,
        NotYet,
        Lapsed,
        Suspended,
        Withdrawn,
        Waiting,
        Frozen,
        NotApproved,
    ];
    for denied in all {
        let name = serde_json::to_value(denied).unwrap();
        assert_eq!(denied.code(), format!("denied.{}", name.as_str().unwrap()));
    }
}
