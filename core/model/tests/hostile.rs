//! What a member with a changed program can write: it may close a record, and opens nothing.

mod world;

use weft_model::artefact::{AddArtefact, ArtefactFact, ArtefactKind, Concerns, Made};
use weft_model::audience::Audience;
use weft_model::command::{Command, Refusal};
use weft_model::consent::*;
use weft_model::entry::*;
use weft_model::fact::{FactBody, NewFact};
use weft_model::fold::State;
use weft_model::gate::{Denied, OVERVIEW_USE, gate};
use weft_model::ids::*;
use weft_model::records::Records;
use weft_model::said::{Content, Words};
use world::valley::nights;
use world::{World, adult, jpeg, said};

const KEY: SignKey = SignKey::new([9; 32]);

fn shared(record: RecordId, body: FactBody) -> NewFact {
    NewFact { record, audience: Audience::Partnership, body, belongs_to: None }
}

/// A consent to document and film with a yes to both, and a picture under it.
fn consent_and_picture(world: &mut World, kind: ArtefactKind) -> (RecordId, RecordId) {
    let scope =
        |scope| ScopeAsked { scope, for_whom: ForWhom::Partnership, purpose: Purpose::Work, until: Until::Stopped };
    let ask = adult(said("ta", "கமலா"), vec![scope(Scope::Document), scope(Scope::Film)], said("ta", "எழுதலாமா?"));
    let record = world.act(0, Command::AskConsent(ask), None).unwrap().made[0];
    answer(world, record, &[(Scope::Document, true), (Scope::Film, true)]);
    let add = AddArtefact { kind, concerns: Concerns::People(vec![record]), file: jpeg(1), preview: None };
    let artefact = world.act(0, Command::AddArtefact(add), None).unwrap().made[0];
    (record, artefact)
}

fn answer(world: &mut World, record: RecordId, answers: &[(Scope, bool)]) {
    let answers = answers.iter().map(|(scope, yes)| ScopeAnswer { scope: *scope, yes: *yes }).collect();
    let answer =
        AnswerConsent { record, handed_over: true, teach_back: TeachBack::Understood, keep_teach_back: None, answers };
    world.act(0, Command::AnswerConsent(answer), Some(KEY)).unwrap();
}

fn denied(world: &World, device: usize, artefact: RecordId) -> Option<Denied> {
    match gate(&world.devices[device].records, artefact, OVERVIEW_USE, world.today()) {
        Ok(_) => None,
        Err(Refusal::Denied(denied)) => Some(denied),
        Err(other) => panic!("{other}"),
    }
}

#[test]
fn a_second_asking_closes_a_consent_and_revives_nothing() {
    let mut world = World::new(21);
    let (record, artefact) = consent_and_picture(&mut world, ArtefactKind::Photo);
    assert_eq!(denied(&world, 0, artefact), None);
    world.act(0, Command::WithdrawConsent { record }, Some(KEY)).unwrap();
    world.all_to(1);
    // The other group asks again in the same record and writes down a yes with a receipt of its own.
    let huda = world.devices[1].actor;
    let asked = Asked {
        by: huda.member,
        group: huda.group,
        person: PersonToken::new([1; 16]),
        age: Age::Adult,
        day: world.today(),
        spoken: true,
        lang: weft_model::said::Lang::new("ar").unwrap(),
        scopes: vec![],
    };
    world.raw(1, shared(record, FactBody::Consent(ConsentFact::Asked(asked))));
    let answered = Answered {
        day: world.today(),
        handed_over: true,
        teach_back: TeachBack::Understood,
        answers: vec![ScopeAnswer { scope: Scope::Document, yes: true }],
        receipt: SignKey::new([8; 32]),
        knows_answers: vec![],
        knows_notices: world.notices.iter().map(|notice| notice.id).collect(),
    };
    world.raw(1, shared(record, FactBody::Consent(ConsentFact::Answered(answered))));
    world.all_to(0);
    for device in [0, 1] {
        assert!(denied(&world, device, artefact).is_some());
    }
    // In whatever order the two askings fold, the record is contested and grants nothing.
    let folded = world.devices[0].records.record(&record).unwrap().unwrap();
    let State::Consent(consent) = folded.state else { panic!("a consent") };
    assert!(consent.contested);
}

#[test]
fn a_picture_cannot_be_unlisted_or_exchanged() {
    let mut world = World::new(22);
    let (record, artefact) = consent_and_picture(&mut world, ArtefactKind::Photo);
    world.all_to(1);
    let kept = |world: &World| {
        let folded = world.devices[1].records.record(&artefact).unwrap().unwrap();
        let State::Artefact(artefact) = folded.state else { panic!("an artefact") };
        artefact.kept.unwrap().fact
    };
    let before = kept(&world);
    // Another picture under the first one's act, by another device.
    world.raw(1, shared(artefact, FactBody::Artefact(ArtefactFact::Kept(Content::Attached(jpeg(2))))));
    assert_eq!(kept(&world), before);
    world.act(0, Command::WithdrawConsent { record }, Some(KEY)).unwrap();
    world.all_to(1);
    let records = &world.devices[1].records;
    assert_eq!(weft_model::artefact::to_erase(records, &record).unwrap(), [before], "the true one is erased");
    // "It shows nobody", says somebody later.
    let made = Made {
        kind: ArtefactKind::Photo,
        group: world.devices[1].actor.group,
        concerns: Concerns::Nobody,
        day: world.today(),
        knows_notices: vec![],
    };
    world.raw(1, shared(artefact, FactBody::Artefact(ArtefactFact::Made(made))));
    assert_eq!(denied(&world, 1, artefact), Some(Denied::NobodyListed));
}

#[test]
fn whoever_names_a_withdrawn_consent_of_their_own_closes_a_picture_and_erases_nothing() {
    let mut world = World::new(27);
    let (_, artefact) = consent_and_picture(&mut world, ArtefactKind::Photo);
    world.all_to(1);
    let scope = Scope::Document;
    let asked = ScopeAsked { scope, for_whom: ForWhom::Partnership, purpose: Purpose::Work, until: Until::Stopped };
    let ask = adult(said("ar", "هدى"), vec![asked], said("ar", "هل نكتب؟"));
    let own = world.act(1, Command::AskConsent(ask), None).unwrap().made[0];
    let (answers, teach_back) = (vec![ScopeAnswer { scope, yes: true }], TeachBack::Understood);
    let yes = AnswerConsent { record: own, handed_over: true, teach_back, keep_teach_back: None, answers };
    world.act(1, Command::AnswerConsent(yes), Some(KEY)).unwrap();
    world.act(1, Command::NameConcerned { artefact, consent: own }, None).unwrap();
    world.act(1, Command::WithdrawConsent { record: own }, Some(KEY)).unwrap();
    world.all_to(0);
    let records = &world.devices[0].records;
    for touched in [own, artefact] {
        assert_eq!(weft_model::artefact::to_erase(records, &touched).unwrap(), []);
    }
    assert_eq!(denied(&world, 0, artefact), Some(Denied::Withdrawn));
}

#[test]
fn words_count_only_under_an_act_of_the_same_device() {
    let mut world = World::new(23);
    let propose = ProposeEntry { quantity: None, ..nights(&world, 0) };
    let (from, to) = (propose.from, propose.to);
    let record = world.act(0, Command::ProposeEntry(propose), None).unwrap().made[0];
    world.all_to(1);
    let story = |world: &World| {
        let folded = world.devices[1].records.record(&record).unwrap().unwrap();
        let State::Entry(entry) = folded.state else { panic!("an entry") };
        (entry.stories[0].words.unwrap().fact, entry.status())
    };
    let before = story(&world);
    let words = Content::Text(Words::new("ten nights").unwrap());
    world.raw(1, shared(record, FactBody::Entry(EntryFact::Story(words))));
    assert_eq!(story(&world), before);
    let proposed = Proposed { from, to, kind: EntryKind::Money, quantity: None, day: world.today() };
    world.raw(1, shared(record, FactBody::Entry(EntryFact::Proposed(proposed))));
    assert_eq!(story(&world).1, EntryStatus::Contested);
}

#[test]
fn what_was_granted_again_can_be_taken_back_again() {
    let mut world = World::new(24);
    let (record, artefact) = consent_and_picture(&mut world, ArtefactKind::Photo);
    world.act(0, Command::WithdrawConsent { record }, Some(KEY)).unwrap();
    answer(&mut world, record, &[(Scope::Document, true)]);
    assert_eq!(denied(&world, 0, artefact), None, "the file itself stands or falls with its bytes");
    world.act(0, Command::SuspendConsent { record }, None).expect("one scope is open, so it can be closed");
    assert_eq!(denied(&world, 0, artefact), Some(Denied::Suspended));
    world.act(0, Command::WithdrawConsent { record }, Some(KEY)).expect("and taken back");
    assert_eq!(denied(&world, 0, artefact), Some(Denied::Withdrawn));
}

#[test]
fn a_film_needs_a_yes_to_film() {
    let mut world = World::new(25);
    let (record, film) = consent_and_picture(&mut world, ArtefactKind::Film);
    assert_eq!(denied(&world, 0, film), None);
    answer(&mut world, record, &[(Scope::Film, false)]);
    assert_eq!(denied(&world, 0, film), Some(Denied::NoYes));
}

#[test]
fn only_the_group_that_asked_lets_out_what_was_said_for_the_group() {
    let mut world = World::new(26);
    let (_, artefact) = consent_and_picture(&mut world, ArtefactKind::Photo);
    world.all_to(1);
    let using = weft_model::gate::Use { for_whom: ForWhom::Group, ..OVERVIEW_USE };
    let refused = world.act(1, Command::Disclose { artefact, using }, None).err();
    assert_eq!(refused, Some(Refusal::Denied(Denied::NoYes)));
    world.act(0, Command::Disclose { artefact, using }, None).unwrap();
}
