//! The rules of a consent that go beyond one person's answers, one test each, on records in memory.

mod world;

use weft_model::artefact::{AddArtefact, ArtefactKind, Concerns, to_erase};
use weft_model::audience::Audience;
use weft_model::command::{Command, Refusal};
use weft_model::consent::*;
use weft_model::day::Day;
use weft_model::fact::{FactBody, NewFact};
use weft_model::fold::State;
use weft_model::gate::{Denied, Use, gate};
use weft_model::ids::*;
use weft_model::records::{DueBy, Matter, Records};
use world::{World, jpeg, said};

const CHILD: SignKey = SignKey::new([1; 32]);
const MOTHER: SignKey = SignKey::new([2; 32]);
const FATHER: SignKey = SignKey::new([3; 32]);
const HEIR: SignKey = SignKey::new([4; 32]);
const KEY: SignKey = SignKey::new([9; 32]);
const DAY: u64 = 86_400_000;
const WORK: Use = Use { scope: Scope::Document, for_whom: ForWhom::Partnership, purpose: Purpose::Work };
const LOUD: Use = Use { scope: Scope::Amplify, for_whom: ForWhom::Public, purpose: Purpose::Campaign };

fn asking(age: Age, token: Option<PersonToken>, scope: Scope) -> AskConsent {
    let (for_whom, purpose) =
        if scope == Scope::Amplify { (LOUD.for_whom, LOUD.purpose) } else { (WORK.for_whom, WORK.purpose) };
    AskConsent {
        person: PersonAsked { name: said("ta", "கமலா"), token },
        age,
        eighteen: None,
        opened_by_person: false,
        spoken: true,
        scopes: vec![ScopeAsked { scope, for_whom, purpose, until: Until::Stopped }],
        explained: said("ta", "எழுதலாமா?"),
    }
}

fn asked(world: &mut World, age: Age) -> RecordId {
    world.act(0, Command::AskConsent(asking(age, None, Scope::Document)), None).unwrap().made[0]
}

fn answer(world: &mut World, record: RecordId, scope: Scope, yes: bool, key: SignKey) -> Result<(), Refusal> {
    let answers = vec![ScopeAnswer { scope, yes }];
    let teach_back = TeachBack::Understood;
    let answer = AnswerConsent { record, handed_over: true, teach_back, keep_teach_back: None, answers };
    world.act(0, Command::AnswerConsent(answer), Some(key)).map(|_| ())
}

fn guardian(
    world: &mut World,
    record: RecordId,
    token: Option<PersonToken>,
    yes: bool,
    key: SignKey,
) -> Result<PersonToken, Refusal> {
    let command = AnswerAsGuardian {
        record,
        guardian: PersonAsked { name: said("ta", "அம்மா"), token },
        handed_over: true,
        teach_back: TeachBack::Understood,
        answers: vec![ScopeAnswer { scope: Scope::Document, yes }],
    };
    world.act(0, Command::AnswerAsGuardian(command), Some(key))?;
    let consent = consent(world, 0, record);
    match consent.answers.last().map(|given| given.voice) {
        Some(Voice::Guardian(token)) => Ok(token),
        other => panic!("{other:?}"),
    }
}

fn consent(world: &World, device: usize, record: RecordId) -> Consent {
    match world.devices[device].records.record(&record).unwrap().unwrap().state {
        State::Consent(consent) => consent,
        other => panic!("{other:?}"),
    }
}

fn status_on(world: &World, device: usize, record: RecordId, scope: Scope, days: u32) -> ScopeStatus {
    let record = world.devices[device].records.record(&record).unwrap().unwrap();
    let State::Consent(consent) = &record.state else { panic!("a consent") };
    view(consent, &record, world.today().plus(days)).scope(scope).status
}

fn status(world: &World, record: RecordId) -> ScopeStatus {
    status_on(world, 0, record, Scope::Document, 0)
}

fn is_yes(status: ScopeStatus) -> bool {
    matches!(status, ScopeStatus::Yes { .. })
}

fn photo(world: &mut World, people: Vec<RecordId>) -> RecordId {
    let add =
        AddArtefact { kind: ArtefactKind::Photo, concerns: Concerns::People(people), file: jpeg(1), preview: None };
    world.act(0, Command::AddArtefact(add), None).unwrap().made[0]
}

fn denied(world: &World, artefact: RecordId, using: Use) -> Option<Denied> {
    match gate(&world.devices[0].records, artefact, using, world.today()) {
        Ok(_) => None,
        Err(Refusal::Denied(denied)) => Some(denied),
        Err(other) => panic!("{other}"),
    }
}

fn dues(world: &World, matter: Matter) -> Vec<(RecordId, Option<Day>)> {
    let asked = DueBy::of(matter, 99);
    let lines = world.devices[0].records.due(&asked).unwrap();
    lines.into_iter().map(|line| (line.record, line.due.by)).collect()
}

#[test]
fn a_person_is_asked_once_in_thirty_days_and_about_a_no_after_half_a_year() {
    let mut world = World::new(1);
    let first = asked(&mut world, Age::Adult);
    let token = consent(&world, 0, first).person;
    answer(&mut world, first, Scope::Document, false, KEY).unwrap();
    let ask = |world: &mut World, scope, opened| {
        let asking = AskConsent { opened_by_person: opened, ..asking(Age::Adult, token, scope) };
        world.act(0, Command::AskConsent(asking), None).map(|done| done.made[0])
    };
    world.clock += 29 * DAY;
    assert_eq!(ask(&mut world, Scope::Film, false), Err(Refusal::AskedLately));
    assert_eq!(ask(&mut world, Scope::Film, true), Err(Refusal::AskedLately), "who opens it can answer again instead");
    world.clock += DAY;
    assert_eq!(ask(&mut world, Scope::Document, false), Err(Refusal::SaidNo));
    let opened = ask(&mut world, Scope::Document, true).unwrap();
    assert!(consent(&world, 0, opened).opened);
    world.clock += 149 * DAY;
    assert_eq!(ask(&mut world, Scope::Document, false), Err(Refusal::SaidNo), "the 179th day");
    world.clock += DAY;
    ask(&mut world, Scope::Document, false).unwrap();
}

#[test]
fn a_yes_that_knows_the_no_ends_its_rest() {
    let mut world = World::new(2);
    let first = asked(&mut world, Age::Adult);
    let token = consent(&world, 0, first).person;
    answer(&mut world, first, Scope::Document, false, KEY).unwrap();
    answer(&mut world, first, Scope::Document, true, KEY).unwrap();
    world.clock += 30 * DAY;
    world.act(0, Command::AskConsent(asking(Age::Adult, token, Scope::Document)), None).unwrap();
}

#[test]
fn a_yes_that_runs_out_is_due_to_be_asked_again() {
    let mut world = World::new(3);
    let record = asked(&mut world, Age::Adult);
    assert_eq!(dues(&world, Matter::AskAgain), []);
    answer(&mut world, record, Scope::Document, true, KEY).unwrap();
    assert_eq!(dues(&world, Matter::AskAgain), [(record, Some(world.today().plus(365)))]);
    let child = asked(&mut world, Age::Minor);
    answer(&mut world, child, Scope::Document, true, CHILD).unwrap();
    guardian(&mut world, child, None, true, MOTHER).unwrap();
    assert!(dues(&world, Matter::AskAgain).contains(&(child, Some(world.today().plus(90)))));
    world.act(0, Command::WithdrawConsent { record }, Some(KEY)).unwrap();
    assert_eq!(dues(&world, Matter::AskAgain).len(), 1, "what was taken back is not asked for again");
}

#[test]
fn a_child_and_a_guardian_both_say_yes_and_either_takes_it_back() {
    for age in [Age::Minor, Age::NotSure] {
        let mut world = World::new(4);
        let record = asked(&mut world, age);
        guardian(&mut world, record, None, true, MOTHER).unwrap();
        assert_eq!(status(&world, record), ScopeStatus::NotAsked, "the child has not answered");
        answer(&mut world, record, Scope::Document, true, CHILD).unwrap();
        let last = world.today().plus(90);
        assert_eq!(status(&world, record), ScopeStatus::Yes { last });
        assert_eq!(status_on(&world, 0, record, Scope::Document, 91), ScopeStatus::Lapsed);
        for key in [CHILD, MOTHER] {
            world.act(0, Command::WithdrawConsent { record }, Some(key)).unwrap();
            assert_eq!(status(&world, record), ScopeStatus::Withdrawn, "{key}");
            answer(&mut world, record, Scope::Document, true, CHILD).unwrap();
            assert_eq!(status(&world, record), ScopeStatus::Withdrawn, "the guardian's yes does not know it yet");
            guardian(&mut world, record, None, true, MOTHER).unwrap();
            assert!(is_yes(status(&world, record)));
        }
    }
}

#[test]
fn one_guardians_yes_does_not_cover_anothers_no() {
    let mut world = World::new(5);
    let record = asked(&mut world, Age::Minor);
    answer(&mut world, record, Scope::Document, true, CHILD).unwrap();
    assert_eq!(status(&world, record), ScopeStatus::Waiting);
    let father = guardian(&mut world, record, None, false, FATHER).unwrap();
    guardian(&mut world, record, None, true, MOTHER).unwrap();
    assert_eq!(status(&world, record), ScopeStatus::No);
    guardian(&mut world, record, Some(father), true, FATHER).unwrap();
    assert!(is_yes(status(&world, record)), "the father changed his mind");
    answer(&mut world, record, Scope::Document, false, CHILD).unwrap();
    assert_eq!(status(&world, record), ScopeStatus::No);
}

#[test]
fn a_guardian_answers_only_for_a_child_and_never_for_themselves() {
    let mut world = World::new(6);
    let adult = asked(&mut world, Age::Adult);
    assert_eq!(guardian(&mut world, adult, None, true, MOTHER), Err(Refusal::NotAChild));
    let child = asked(&mut world, Age::Minor);
    let own = consent(&world, 0, child).person;
    assert_eq!(guardian(&mut world, child, own, true, MOTHER), Err(Refusal::NotYours));
}

#[test]
fn what_shows_a_child_never_goes_to_the_public() {
    let mut world = World::new(7);
    let ask = Command::AskConsent(asking(Age::NotSure, None, Scope::Amplify));
    assert_eq!(world.act(0, ask, None).err(), Some(Refusal::NeverPublic));
    // A changed program asks all the same; the gate reads less.
    let record = RecordId::new([8; 16]);
    let actor = world.devices[0].actor;
    let asked = Asked {
        by: actor.member,
        group: actor.group,
        person: PersonToken::new([1; 16]),
        age: Age::Minor,
        day: world.today(),
        spoken: true,
        lang: said("en", "x").lang,
        scopes: vec![ScopeAsked { for_whom: ForWhom::Public, ..asking(Age::Minor, None, Scope::Document).scopes[0] }],
    };
    let body = FactBody::Consent(ConsentFact::Asked(asked));
    world.raw(0, NewFact { record, audience: Audience::Partnership, body, belongs_to: None });
    answer(&mut world, record, Scope::Document, true, CHILD).unwrap();
    guardian(&mut world, record, None, true, MOTHER).unwrap();
    let picture = photo(&mut world, vec![record]);
    assert_eq!(denied(&world, picture, WORK), None);
    assert_eq!(denied(&world, picture, Use { for_whom: ForWhom::Public, ..WORK }), Some(Denied::NoYes));
}

#[test]
fn a_childs_yes_ends_at_eighteen_and_then_only_their_own_counts() {
    let mut world = World::new(8);
    let birthday = world.today().plus(10);
    let ask = AskConsent { eighteen: Some(birthday), ..asking(Age::Minor, None, Scope::Document) };
    let record = world.act(0, Command::AskConsent(ask), None).unwrap().made[0];
    answer(&mut world, record, Scope::Document, true, CHILD).unwrap();
    guardian(&mut world, record, None, true, MOTHER).unwrap();
    assert!(is_yes(status_on(&world, 0, record, Scope::Document, 9)));
    assert_eq!(status_on(&world, 0, record, Scope::Document, 10), ScopeStatus::Lapsed);
    world.clock += 10 * DAY;
    assert_eq!(guardian(&mut world, record, None, true, MOTHER), Err(Refusal::NotAChild));
    answer(&mut world, record, Scope::Document, true, CHILD).unwrap();
    assert_eq!(status(&world, record), ScopeStatus::Yes { last: world.today().plus(365) }, "as an adult");

    // Not known before: it ends on the day on which it becomes known.
    let record = asked(&mut world, Age::NotSure);
    answer(&mut world, record, Scope::Document, true, CHILD).unwrap();
    guardian(&mut world, record, None, true, MOTHER).unwrap();
    world.clock += 2 * DAY;
    let day = world.today();
    world.act(0, Command::ComeOfAge(ComeOfAge { record, day }), None).unwrap();
    assert_eq!(status(&world, record), ScopeStatus::Lapsed);
    let other = Command::ComeOfAge(ComeOfAge { record, day: day.plus(300) });
    world.act(0, other, None).unwrap();
    answer(&mut world, record, Scope::Document, true, CHILD).unwrap();
    assert_eq!(
        status(&world, record),
        ScopeStatus::Lapsed,
        "two days were told: ended by the first, adult by the last"
    );
}

#[test]
fn two_members_who_heard_it_take_a_yes_back_and_one_closes_it() {
    let mut world = World::new(9);
    let record = asked(&mut world, Age::Adult);
    answer(&mut world, record, Scope::Document, true, KEY).unwrap();
    let picture = photo(&mut world, vec![record]);
    for device in [1, 2] {
        world.all_to(device);
    }
    let spoken = || Command::WithdrawSpoken { record };
    assert_eq!(world.act(1, spoken(), None).err(), Some(Refusal::NotYours), "another group");
    world.act(0, spoken(), None).unwrap();
    assert_eq!(world.act(0, spoken(), None).err(), Some(Refusal::AlreadySo), "one member is one");
    assert_eq!(denied(&world, picture, WORK), Some(Denied::Suspended));
    assert!(to_erase(&world.devices[0].records, &record).unwrap().is_empty());
    world.act(2, spoken(), None).unwrap();
    for device in [0, 1, 2] {
        world.all_to(device);
        assert_eq!(status_on(&world, device, record, Scope::Document, 0), ScopeStatus::Withdrawn);
    }
    assert_eq!(denied(&world, picture, WORK), Some(Denied::Withdrawn));
    assert_eq!(to_erase(&world.devices[0].records, &record).unwrap().len(), 1);
    answer(&mut world, record, Scope::Document, true, KEY).unwrap();
    assert!(is_yes(status(&world, record)));
    world.act(0, spoken(), None).unwrap();
    assert_eq!(status(&world, record), ScopeStatus::Suspended, "the old two do not make the new one");
}

/// What shows somebody goes when they take the yes back, or when it is taken back alone: the picture and its small one, from
/// whatever device it comes, in whatever order.
#[test]
fn a_picture_and_its_preview_go_together() {
    for redacts in [Some(0), Some(1), None] {
        let mut world = World::new(12);
        let record = asked(&mut world, Age::Adult);
        answer(&mut world, record, Scope::Document, true, KEY).unwrap();
        let concerns = Concerns::People(vec![record]);
        let preview = Some(Box::new(jpeg(2)));
        let add = AddArtefact { kind: ArtefactKind::Photo, concerns, file: jpeg(1), preview };
        let picture = world.act(0, Command::AddArtefact(add), None).unwrap().made[0];
        world.all_to(1);
        let shown: Vec<_> = world.devices[1].records.tellings(&picture).unwrap().iter().map(|one| one.fact).collect();
        assert_eq!(shown.len(), 2);
        assert!(to_erase(&world.devices[1].records, &picture).unwrap().is_empty());
        match redacts {
            Some(place) => world.act(0, Command::Redact { record: picture, telling: shown[place] }, None).unwrap(),
            None => world.act(0, Command::WithdrawConsent { record }, Some(KEY)).unwrap(),
        };
        for device in [0, 1] {
            world.all_to(device);
            for touched in [picture, record].iter().take(if redacts.is_some() { 1 } else { 2 }) {
                let gone = to_erase(&world.devices[device].records, touched).unwrap();
                assert!(shown.iter().all(|telling| gone.contains(telling)), "{redacts:?} on {device}");
            }
        }
    }
}

#[test]
fn a_teach_back_is_kept_only_after_a_yes_of_its_own() {
    let mut world = World::new(10);
    let record = asked(&mut world, Age::Adult);
    answer(&mut world, record, Scope::Document, true, KEY).unwrap();
    let keep = || Command::KeepTeachBack(KeepTeachBack { record, file: jpeg(1) });
    assert_eq!(world.act(0, keep(), None).err(), Some(Refusal::Denied(Denied::NoYes)), "never asked");
    let answered = |yes| {
        let answers = vec![ScopeAnswer { scope: Scope::Document, yes: true }];
        let teach_back = TeachBack::Understood;
        let keep_teach_back = Some(yes);
        Command::AnswerConsent(AnswerConsent { record, handed_over: true, teach_back, keep_teach_back, answers })
    };
    world.act(0, answered(false), Some(KEY)).unwrap();
    assert_eq!(world.act(0, keep(), None).err(), Some(Refusal::Denied(Denied::NoYes)));
    world.act(0, answered(true), Some(KEY)).unwrap();
    world.act(0, keep(), None).unwrap();
    assert!(to_erase(&world.devices[0].records, &record).unwrap().is_empty());
    world.act(0, Command::WithdrawConsent { record }, Some(KEY)).unwrap();
    assert_eq!(to_erase(&world.devices[0].records, &record).unwrap().len(), 1, "the voice goes with the yes");
    assert_eq!(world.act(0, keep(), None).err(), Some(Refusal::Denied(Denied::NoYes)));

    let record = asked(&mut world, Age::Minor);
    let answers = vec![ScopeAnswer { scope: Scope::Document, yes: true }];
    let child = AnswerConsent {
        record,
        handed_over: true,
        teach_back: TeachBack::Understood,
        keep_teach_back: Some(true),
        answers,
    };
    assert_eq!(world.act(0, Command::AnswerConsent(child), Some(CHILD)).err(), Some(Refusal::NeverAChilds));
}

#[test]
fn after_a_death_only_whom_the_person_named_goes_on_or_takes_back() {
    let mut world = World::new(11);
    let record = asked(&mut world, Age::Adult);
    answer(&mut world, record, Scope::Document, true, KEY).unwrap();
    let name = |handed_over| Command::NameSuccessor(NameSuccessor { record, handed_over });
    assert_eq!(world.act(0, name(false), Some(HEIR)).err(), Some(Refusal::NotUnderstood));
    world.act(0, name(true), Some(HEIR)).unwrap();
    let (go_on, back) = (|| Command::ContinueConsent { record }, || Command::WithdrawConsent { record });
    assert_eq!(world.act(0, back(), Some(HEIR)).err(), Some(Refusal::NotThisReceipt), "not in the person's lifetime");
    assert_eq!(world.act(0, go_on(), Some(HEIR)).err(), Some(Refusal::NotThisReceipt));
    world.act(0, Command::PersonDied { record }, None).unwrap();
    assert_eq!(status(&world, record), ScopeStatus::Frozen);
    assert_eq!(world.act(0, name(true), Some(MOTHER)).err(), Some(Refusal::HasDied));
    assert_eq!(answer(&mut world, record, Scope::Document, true, KEY), Err(Refusal::HasDied));
    assert_eq!(world.act(0, Command::WithdrawSpoken { record }, None).err(), Some(Refusal::HasDied));
    assert_eq!(world.act(0, go_on(), Some(KEY)).err(), Some(Refusal::NotThisReceipt), "nobody else's number");
    // A changed program names somebody afterwards.
    let late = SuccessorNamed { day: world.today(), receipt: MOTHER };
    let body = FactBody::Consent(ConsentFact::SuccessorNamed(late));
    world.raw(0, NewFact { record, audience: Audience::Partnership, body, belongs_to: None });
    assert_eq!(world.act(0, go_on(), Some(MOTHER)).err(), Some(Refusal::NotThisReceipt));
    world.clock += 30 * DAY;
    world.act(0, go_on(), Some(HEIR)).unwrap();
    assert_eq!(status(&world, record), ScopeStatus::Yes { last: world.today().plus(365) });
    world.act(0, Command::SuspendConsent { record }, None).unwrap();
    assert_eq!(status(&world, record), ScopeStatus::Suspended);
    world.act(0, go_on(), Some(HEIR)).unwrap();
    assert!(is_yes(status(&world, record)), "who may go on may open again");
    world.act(0, back(), Some(HEIR)).unwrap();
    assert_eq!(status(&world, record), ScopeStatus::Withdrawn);
}
