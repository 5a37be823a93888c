//! Community consent, and what left the partnership: one rule a test, on records in memory.

mod world;

use weft_model::artefact::{AddArtefact, AddNumbered, ArtefactKind, Concerns};
use weft_model::command::{Command, Refusal};
use weft_model::consent::*;
use weft_model::fold::State;
use weft_model::gate::{Denied, Use, ask_number, gate};
use weft_model::ids::*;
use weft_model::records::{DueBy, Matter, Records};
use world::{World, adult, jpeg, said};

const KEY: SignKey = SignKey::new([9; 32]);
const BODY: SignKey = SignKey::new([8; 32]);
const WORK: Use = Use { scope: Scope::Document, for_whom: ForWhom::Partnership, purpose: Purpose::Work };
const OUT: Use = Use { for_whom: ForWhom::Public, ..WORK };

fn scopes() -> Vec<ScopeAsked> {
    let (scope, for_whom, purpose) = (Scope::Document, ForWhom::Public, Purpose::Work);
    vec![ScopeAsked { scope, for_whom, purpose, until: Until::Stopped }]
}

fn elders(world: &mut World, quorum: Option<u32>) -> Result<RecordId, Refusal> {
    let ask = AskBody {
        body: PersonAsked { name: said("ta", "ஊர் சபை"), token: None },
        quorum,
        opened_by_body: false,
        spoken: true,
        scopes: scopes(),
        explained: said("ta", "பாட்டை எழுதலாமா?"),
    };
    world.act(0, Command::AskBody(ask), None).map(|done| done.made[0])
}

fn decided(record: RecordId, present: u32, yes: bool) -> AnswerBody {
    AnswerBody {
        record,
        present,
        handed_over: true,
        teach_back: TeachBack::Understood,
        witness: None,
        dissent: None,
        answers: vec![ScopeAnswer { scope: Scope::Document, yes }],
    }
}

fn person(world: &mut World) -> RecordId {
    let ask = adult(said("ta", "கமலா"), scopes(), said("ta", "எழுதலாமா?"));
    let record = world.act(0, Command::AskConsent(ask), None).unwrap().made[0];
    let answer = AnswerConsent {
        record,
        handed_over: true,
        teach_back: TeachBack::Understood,
        keep_teach_back: None,
        answers: vec![ScopeAnswer { scope: Scope::Document, yes: true }],
    };
    world.act(0, Command::AnswerConsent(answer), Some(KEY)).unwrap();
    record
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

fn consent(world: &World, record: RecordId) -> Consent {
    match world.devices[0].records.record(&record).unwrap().unwrap().state {
        State::Consent(consent) => consent,
        other => panic!("{other:?}"),
    }
}

fn status(world: &World, record: RecordId) -> ScopeStatus {
    let record = world.devices[0].records.record(&record).unwrap().unwrap();
    let State::Consent(consent) = &record.state else { panic!("a consent") };
    view(consent, &record, world.today()).scope(Scope::Document).status
}

fn recalls(world: &World) -> usize {
    let asked = DueBy::of(Matter::Recall, 99);
    world.devices[0].records.due(&asked).unwrap().len()
}

#[test]
fn a_body_says_yes_with_its_quorum_and_a_second_member() {
    let mut world = World::new(1);
    assert_eq!(elders(&mut world, Some(1)).err(), Some(Refusal::NoQuorum), "one alone is a person");
    let default = elders(&mut world, None).unwrap();
    assert_eq!(consent(&world, default).quorum, Some(3), "two members: at least three");
    let record = elders(&mut world, Some(12)).unwrap();
    let few = Command::AnswerBody(decided(record, 11, true));
    assert_eq!(world.act(0, few, Some(BODY)).err(), Some(Refusal::NoQuorum));
    let dissent = Some(said("ta", "இன்னும் வேண்டாம்"));
    let yes = AnswerBody { dissent, ..decided(record, 12, true) };
    world.act(0, Command::AnswerBody(yes), Some(BODY)).unwrap();
    assert_eq!(consent(&world, record).dissent.len(), 1, "kept without a name");
    assert_eq!(status(&world, record), ScopeStatus::Waiting);
    let countersign = || Command::CountersignBody { record };
    assert_eq!(world.act(0, countersign(), None).err(), Some(Refusal::NotYours), "the recorder is no second member");
    world.all_to(2);
    world.act(2, countersign(), None).unwrap();
    assert_eq!(world.act(2, countersign(), None).err(), Some(Refusal::AlreadySo));
    world.all_to(0);
    assert!(matches!(status(&world, record), ScopeStatus::Yes { .. }));
}

#[test]
fn a_witness_serves_only_where_the_recorder_did_not_ask() {
    let mut world = World::new(2);
    let record = elders(&mut world, Some(5)).unwrap();
    world.all_to(2);
    let witness = Some(PersonAsked { name: said("ta", "சாட்சி"), token: None });
    let with = |record| AnswerBody { witness: witness.clone(), ..decided(record, 9, true) };
    assert_eq!(world.act(0, Command::AnswerBody(with(record)), Some(BODY)).err(), Some(Refusal::NotYours));
    world.act(2, Command::AnswerBody(with(record)), Some(BODY)).unwrap();
    world.all_to(0);
    assert!(matches!(status(&world, record), ScopeStatus::Yes { .. }));
}

#[test]
fn what_belongs_to_all_and_shows_a_person_needs_both() {
    let mut world = World::new(3);
    let kamala = person(&mut world);
    let body = elders(&mut world, Some(5)).unwrap();
    let picture = photo(&mut world, vec![kamala, body]);
    assert_eq!(denied(&world, picture, WORK), Some(Denied::NoYes), "a member's yes is not the body's");
    world.act(0, Command::AnswerBody(decided(body, 5, true)), Some(BODY)).unwrap();
    assert_eq!(denied(&world, picture, WORK), Some(Denied::Waiting));
    world.all_to(2);
    world.act(2, Command::CountersignBody { record: body }, None).unwrap();
    world.all_to(0);
    assert_eq!(denied(&world, picture, WORK), None);
    world.act(0, Command::WithdrawConsent { record: kamala }, Some(KEY)).unwrap();
    assert_eq!(denied(&world, picture, WORK), Some(Denied::Withdrawn), "and the body's yes is not Kamala's");
}

#[test]
fn a_bodys_no_beats_a_members_yes_even_where_the_maker_left_the_body_out() {
    let mut world = World::new(4);
    let kamala = person(&mut world);
    let picture = photo(&mut world, vec![kamala]);
    assert_eq!(denied(&world, picture, WORK), None);
    let body = elders(&mut world, Some(5)).unwrap();
    world.act(0, Command::AnswerBody(decided(body, 1, false)), Some(BODY)).unwrap();
    assert_eq!(status(&world, body), ScopeStatus::No, "a no needs no quorum and nobody beside");
    world.all_to(1);
    let concerned = |consent| Command::NameConcerned { artefact: picture, consent };
    assert_eq!(world.act(1, concerned(picture), None).err(), Some(Refusal::Unknown), "no consent");
    assert_eq!(world.act(1, concerned(kamala), None).err(), Some(Refusal::AlreadySo));
    world.act(1, concerned(body), None).unwrap();
    world.all_to(0);
    assert_eq!(denied(&world, picture, WORK), Some(Denied::NoYes));
}

#[test]
fn a_body_and_a_person_are_not_answered_for_by_each_others_commands() {
    let mut world = World::new(5);
    let (kamala, body) = (person(&mut world), elders(&mut world, Some(5)).unwrap());
    let as_body = Command::AnswerBody(decided(kamala, 9, true));
    assert_eq!(world.act(0, as_body, Some(BODY)).err(), Some(Refusal::AsksAPerson));
    let answers = vec![ScopeAnswer { scope: Scope::Document, yes: true }];
    let teach_back = TeachBack::Understood;
    let as_person = AnswerConsent { record: body, handed_over: true, teach_back, keep_teach_back: None, answers };
    assert_eq!(world.act(0, Command::AnswerConsent(as_person), Some(KEY)).err(), Some(Refusal::AsksABody));
    assert_eq!(world.act(0, Command::CountersignBody { record: kamala }, None).err(), Some(Refusal::AsksAPerson));
    assert_eq!(world.act(0, Command::PersonDied { record: body }, None).err(), Some(Refusal::AsksABody));
}

#[test]
fn what_was_made_outside_is_asked_for_by_its_number() {
    let mut world = World::new(6);
    let kamala = person(&mut world);
    let film = |concerns| Command::AddNumbered(AddNumbered { number: 17, kind: ArtefactKind::Document, concerns });
    assert_eq!(world.act(0, film(Concerns::People(vec![])), None).err(), Some(Refusal::Incomplete));
    world.act(0, film(Concerns::People(vec![kamala])), None).unwrap();
    let again = world.act(2, film(Concerns::Nobody), None);
    assert!(again.is_ok(), "not heard of on that phone yet");
    assert_eq!(world.act(0, film(Concerns::Nobody), None).err(), Some(Refusal::AlreadySo), "a group's 17 is one");
    let ask = |world: &World, number| {
        let lines = ask_number(&world.devices[0].records, number, WORK, world.today()).unwrap();
        lines.into_iter().map(|line| line.answer).collect::<Vec<_>>()
    };
    assert_eq!(ask(&world, 17), [Ok(())]);
    assert_eq!(ask(&world, 18), [], "nobody has heard of it");
    world.act(0, Command::SuspendConsent { record: kamala }, None).unwrap();
    assert_eq!(ask(&world, 17), [Err(Denied::Suspended)]);
    world.all_to(0);
    assert_eq!(ask(&world, 17).len(), 2, "both who counted so answer for themselves");
}

#[test]
fn who_outside_has_something_is_told_of_every_closing() {
    let mut world = World::new(7);
    let kamala = person(&mut world);
    let artefact = photo(&mut world, vec![kamala]);
    let hand = |using, agreed_to_recall| {
        Command::HandOut(HandOut { artefact, using, recipient: said("ta", "உதயன்"), agreed_to_recall })
    };
    assert_eq!(world.act(0, hand(OUT, false), None).err(), Some(Refusal::NoRecall));
    assert_eq!(world.act(0, hand(WORK, true), None).err(), Some(Refusal::Incomplete), "outside is not the partnership");
    world.act(0, hand(OUT, true), None).unwrap();
    let outside = consent(&world, kamala).outside[0].clone();
    assert!(outside.recipient.is_some());
    assert_eq!(consent(&world, kamala).disclosures.len(), 1, "it left like anything else");
    let sent = || Command::RecallSent { record: kamala, handed: outside.act.0 };
    assert_eq!(world.act(0, sent(), None).err(), Some(Refusal::NothingToRecall));
    assert_eq!(recalls(&world), 0);
    world.act(0, Command::SuspendConsent { record: kamala }, None).unwrap();
    assert_eq!(recalls(&world), 1);
    world.all_to(1);
    assert_eq!(world.act(1, sent(), None).err(), Some(Refusal::NotYours), "who handed it out tells them");
    world.act(0, sent(), None).unwrap();
    assert_eq!(recalls(&world), 0);
    world.act(0, Command::WithdrawConsent { record: kamala }, Some(KEY)).unwrap();
    assert_eq!(recalls(&world), 1, "a withdrawal is told again");
    world.act(0, sent(), None).unwrap();
    assert_eq!((recalls(&world), consent(&world, kamala).outside[0].recalled), (0, Some(world.today())));
    assert_eq!(world.act(0, hand(OUT, true), None).err(), Some(Refusal::Denied(Denied::Withdrawn)));
}
