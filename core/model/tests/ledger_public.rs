//! What of the ledger may be shown outside, and who is credited: one test for each rule.

mod world;

use weft_model::audience::Audience;
use weft_model::command::{Command, Decision, Refusal};
use weft_model::consent::*;
use weft_model::entry::*;
use weft_model::fact::{FactBody, NewFact};
use weft_model::fold::State;
use weft_model::gate::{Denied, public_entry};
use weft_model::ids::*;
use weft_model::person::{Known, PersonFact};
use weft_model::records::Records;
use weft_model::said::{Content, Words};
use world::valley::*;
use world::{World, adult, said};

/// Kamala is asked by the weavers whether her name may be said to the public, and answers.
fn consent(world: &mut World, yes: bool) -> RecordId {
    let scope =
        ScopeAsked { scope: Scope::Share, for_whom: ForWhom::Public, purpose: Purpose::Report, until: Until::Stopped };
    let ask = adult(said("ta", "கமலா"), vec![scope], said("ta", "உங்கள் பெயரைச் சொல்லலாமா?"));
    let record = world.act(NILA, Command::AskConsent(ask), None).unwrap().made[0];
    let answers = vec![ScopeAnswer { scope: Scope::Share, yes }];
    let answer =
        AnswerConsent { record, handed_over: true, teach_back: TeachBack::Understood, keep_teach_back: None, answers };
    world.act(NILA, Command::AnswerConsent(answer), Some(KEY)).unwrap();
    record
}

const KEY: SignKey = SignKey::new([9; 32]);

fn public(world: &World, record: RecordId) -> Result<usize, Denied> {
    match public_entry(&world.devices[NILA].records, record, Purpose::Report, world.today()) {
        Ok(cleared) => Ok(cleared.artefact().credited.len()),
        Err(Refusal::Denied(denied)) => Err(denied),
        Err(other) => panic!("{other}"),
    }
}

#[test]
fn words_are_public_only_when_both_groups_let_exactly_them_be_shown() {
    let mut world = world(15);
    let record = agreed(&mut world, 3);
    let story = entry(&world, NILA, record).stories[0].fact;
    let of = OfStory { record, story };
    assert_eq!(public(&world, record), Err(Denied::NotApproved));
    world.act(NILA, Command::ApproveStory(of), None).unwrap();
    world.act(SARA, Command::ApproveStory(of), None).unwrap();
    meet(&mut world);
    assert_eq!(public(&world, record), Err(Denied::NotApproved), "two of one group are one group");
    let forged = Approved { story, telling: FactId::new([4; 32]), knows: vec![] };
    raw(&mut world, HUDA, record, EntryFact::Approved(forged));
    meet(&mut world);
    assert_eq!(public(&world, record), Err(Denied::NotApproved), "other words");
    world.act(HUDA, Command::ApproveStory(of), None).unwrap();
    meet(&mut world);
    assert_eq!(public(&world, record), Ok(0));
    assert_eq!(world.act(HUDA, Command::ApproveStory(of), None).err(), Some(Refusal::AlreadySo));
    // Taken back by one and given again by another of the same group at the same time: it stays closed.
    world.act(HUDA, Command::TakeBackApproval(of), None).unwrap();
    let again = Approved { telling: telling(&world, record), story, knows: vec![] };
    raw(&mut world, RANA, record, EntryFact::Approved(again));
    meet(&mut world);
    assert_eq!(public(&world, record), Err(Denied::NotApproved));
    world.act(RANA, Command::ApproveStory(of), None).unwrap();
    meet(&mut world);
    assert_eq!(public(&world, record), Ok(0), "knowing that it was taken back");
    let publish = Command::PublishEntry { record, purpose: Purpose::Report };
    world.act(NILA, publish, None).unwrap();
    status(&world, record);
}

fn telling(world: &World, record: RecordId) -> FactId {
    entry(world, NILA, record).stories[0].words.unwrap().fact
}

#[test]
fn people_are_credited_only_as_long_as_they_say_yes_to_it() {
    let mut world = world(16);
    let record = agreed(&mut world, 3);
    let of = OfStory { record, story: entry(&world, NILA, record).stories[0].fact };
    for device in [NILA, HUDA] {
        world.act(device, Command::ApproveStory(of), None).unwrap();
    }
    meet(&mut world);
    let no = consent(&mut world, false);
    let yes = consent(&mut world, true);
    let credit = |consent| Command::CreditEntry { record, consent };
    assert_eq!(world.act(NILA, credit(record), None).err(), Some(Refusal::Unknown), "that is no consent");
    world.act(NILA, credit(no), None).unwrap();
    meet(&mut world);
    assert_eq!(public(&world, record), Ok(0));
    world.act(NILA, credit(yes), None).unwrap();
    assert_eq!(world.act(NILA, credit(yes), None).err(), Some(Refusal::AlreadySo));
    assert_eq!(public(&world, record), Ok(1));
    world.act(NILA, Command::PublishEntry { record, purpose: Purpose::Report }, None).unwrap();
    let written = world.devices[NILA].records.record(&yes).unwrap().unwrap();
    let State::Consent(consent) = written.state else { panic!("a consent") };
    assert_eq!(consent.disclosures.len(), 1, "what left stands in the consent");
    let campaign = public_entry(&world.devices[NILA].records, record, Purpose::Campaign, world.today()).unwrap();
    assert!(campaign.artefact().credited.is_empty() && campaign.concerned().is_empty(), "another purpose");
    world.act(NILA, Command::WithdrawConsent { record: yes }, Some(KEY)).unwrap();
    assert_eq!(public(&world, record), Ok(0));
}

/// The elders are asked by Nila whether they may be named; Sara writes their yes down, beside a witness.
fn elders(world: &mut World) -> RecordId {
    let (scope, for_whom, purpose) = (Scope::Share, ForWhom::Public, Purpose::Report);
    let called = |words| PersonAsked { name: said("ta", words), token: None };
    let ask = AskBody {
        body: called("ஊர் சபை"),
        quorum: Some(5),
        opened_by_body: false,
        spoken: true,
        scopes: vec![ScopeAsked { scope, for_whom, purpose, until: Until::Stopped }],
        explained: said("ta", "உங்கள் பெயரைச் சொல்லலாமா?"),
    };
    let record = world.act(NILA, Command::AskBody(ask), None).unwrap().made[0];
    meet(world);
    let answer = AnswerBody {
        record,
        present: 9,
        handed_over: true,
        teach_back: TeachBack::Understood,
        witness: Some(called("சாட்சி")),
        dissent: None,
        answers: vec![ScopeAnswer { scope, yes: true }],
    };
    world.act(SARA, Command::AnswerBody(answer), Some(KEY)).unwrap();
    meet(world);
    record
}

#[test]
fn nobody_is_credited_in_the_place_of_whom_was_asked() {
    for seed in 17..25 {
        let mut world = world(seed);
        let record = agreed(&mut world, 3);
        let of = OfStory { record, story: entry(&world, NILA, record).stories[0].fact };
        for device in [NILA, HUDA] {
            world.act(device, Command::ApproveStory(of), None).unwrap();
        }
        let consent = elders(&mut world);
        world.act(NILA, Command::CreditEntry { record, consent }, None).unwrap();
        // Somebody of the other group, who knows the token, writes another name where everybody reads it.
        let State::Consent(asked) = world.devices[NILA].records.record(&consent).unwrap().unwrap().state else {
            panic!()
        };
        let known = Known { token: asked.person.unwrap(), consent, lang: said("ar", "x").lang };
        let named = Content::Text(Words::new("غيرهم").unwrap());
        let (record_beside, audience) = (RecordId::new([0; 16]), Audience::Partnership);
        let beside =
            |body, belongs_to| NewFact { record: record_beside, audience, body: FactBody::Person(body), belongs_to };
        let facts = vec![beside(PersonFact::Known(known), None), beside(PersonFact::Named(named), Some(0))];
        world.write(HUDA, &Decision { facts, ..Decision::default() }, None);
        meet(&mut world);
        let credited = |world: &World| {
            let records = &world.devices[NILA].records;
            public_entry(records, record, Purpose::Report, world.today()).unwrap().artefact().credited.clone()
        };
        assert_eq!(credited(&world), [Content::Text(Words::new("ஊர் சபை").unwrap())], "history {seed}");
        let (_, body) = person_of(&world.devices[NILA].records, &consent, &asked).unwrap().unwrap();
        world.devices[NILA].records.erase(&body.named.unwrap().fact);
        assert_eq!(credited(&world), [], "whose name is not here is not named by another's, history {seed}");
    }
}
