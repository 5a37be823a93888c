//! A picture leaves under the yes of some with the others covered, and only if somebody said where they stand.

mod world;

use weft_model::artefact::{AddArtefact, ArtefactKind, Concerns, MarkRegions, Region};
use weft_model::command::{Command, Refusal};
use weft_model::consent::*;
use weft_model::fact::Held;
use weft_model::fold::State;
use weft_model::gate::{Cleared, Denied, Leaving, Use, gate};
use weft_model::ids::*;
use weft_model::records::Records;
use world::{World, adult, jpeg, said};

const WORK: Use = Use { scope: Scope::Document, for_whom: ForWhom::Partnership, purpose: Purpose::Work };
const LEFT: Region = Region { left: 0, top: 2_000, width: 4_000, height: 8_000 };
const RIGHT: Region = Region { left: 6_000, top: 2_000, width: 4_000, height: 8_000 };

fn key(of: &str) -> SignKey {
    SignKey::new([of.as_bytes()[0]; 32])
}

/// Somebody who was asked to be written down, until the day after tomorrow, and has not answered.
fn asked(world: &mut World, name: &str) -> RecordId {
    let until = Until::WorkEnds(world.today().plus(2));
    let scope = ScopeAsked { scope: Scope::Document, for_whom: ForWhom::Partnership, purpose: Purpose::Work, until };
    let ask = adult(said("en", name), vec![scope], said("en", "May we?"));
    world.act(0, Command::AskConsent(ask), None).unwrap().made[0]
}

fn answer(world: &mut World, record: RecordId, name: &str, yes: bool) {
    let answers = vec![ScopeAnswer { scope: Scope::Document, yes }];
    let answer =
        AnswerConsent { record, handed_over: true, teach_back: TeachBack::Understood, keep_teach_back: None, answers };
    world.act(0, Command::AnswerConsent(answer), Some(key(name))).unwrap();
}

fn add(world: &mut World, kind: ArtefactKind, of: &[RecordId]) -> RecordId {
    let add = AddArtefact { kind, concerns: Concerns::People(of.to_vec()), file: jpeg(1), preview: None };
    world.act(0, Command::AddArtefact(add), None).unwrap().made[0]
}

fn mark(artefact: RecordId, consent: RecordId, regions: &[Region]) -> Command {
    Command::MarkRegions(MarkRegions { artefact, consent, regions: regions.to_vec() })
}

fn asks(world: &World, artefact: RecordId, days: u32) -> Result<Cleared<Leaving>, Denied> {
    gate(&world.devices[0].records, artefact, WORK, world.today().plus(days)).map_err(|refusal| match refusal {
        Refusal::Denied(denied) => denied,
        other => panic!("{other}"),
    })
}

/// Kamala said yes, Selvi was asked, and both stand in one picture.
fn two_in_a_picture(seed: u64) -> (World, RecordId, RecordId, RecordId) {
    let mut world = World::new(seed);
    let (kamala, selvi) = (asked(&mut world, "Kamala"), asked(&mut world, "Selvi"));
    answer(&mut world, kamala, "Kamala", true);
    let picture = add(&mut world, ArtefactKind::Photo, &[kamala, selvi]);
    (world, kamala, selvi, picture)
}

#[test]
fn whoever_did_not_say_yes_is_covered_and_is_not_named_as_having_allowed_it() {
    let (mut world, kamala, selvi, picture) = two_in_a_picture(1);
    assert_eq!(asks(&world, picture, 0).err(), Some(Denied::NoYes), "nobody knows where she stands");
    world.act(0, mark(picture, selvi, &[LEFT]), None).unwrap();
    let cleared = asks(&world, picture, 0).unwrap();
    assert_eq!(cleared.concerned(), [kamala]);
    assert_eq!(cleared.artefact().people_covered(), 1);
    assert!(cleared.artefact().covered[&selvi].contains(&LEFT));

    let disclosed = world.act(0, Command::Disclose { artefact: picture, using: WORK }, None).unwrap();
    assert_eq!(disclosed.facts.iter().map(|fact| fact.record).collect::<Vec<_>>(), [kamala]);

    answer(&mut world, selvi, "Selvi", true);
    let cleared = asks(&world, picture, 0).unwrap();
    assert_eq!((cleared.concerned().len(), cleared.artefact().people_covered()), (2, 0), "her yes uncovers her");
}

#[test]
fn a_no_and_a_yes_that_ran_out_are_covered_as_silence_is() {
    let (mut world, _, selvi, picture) = two_in_a_picture(2);
    world.act(0, mark(picture, selvi, &[LEFT]), None).unwrap();
    answer(&mut world, selvi, "Selvi", false);
    assert_eq!(asks(&world, picture, 0).unwrap().artefact().people_covered(), 1);
    assert_eq!(asks(&world, picture, 3).err(), Some(Denied::NoYes), "Kamala's has run out too: under nobody's yes");
}

#[test]
fn what_closes_all_exits_closes_this_one() {
    let (mut world, _, selvi, picture) = two_in_a_picture(3);
    world.act(0, mark(picture, selvi, &[LEFT]), None).unwrap();
    assert_eq!(asks(&world, picture, 0).unwrap().artefact().people_covered(), 1);
    world.all_to(1);
    world.act(1, Command::SuspendConsent { record: selvi }, None).unwrap();
    world.all_to(0);
    assert_eq!(asks(&world, picture, 0).err(), Some(Denied::NoYes), "unanswered, and closed");
    answer(&mut world, selvi, "Selvi", false);
    assert_eq!(asks(&world, picture, 0).err(), Some(Denied::NoYes), "a no that knows it opens nothing");
    let (mut world, kamala, selvi, picture) = two_in_a_picture(4);
    world.act(0, mark(picture, selvi, &[LEFT]), None).unwrap();
    world.act(0, mark(picture, kamala, &[RIGHT]), None).unwrap();
    assert_eq!(asks(&world, picture, 0).unwrap().artefact().people_covered(), 1);
    answer(&mut world, selvi, "Selvi", true);
    world.act(0, Command::WithdrawConsent { record: kamala }, Some(key("Kamala"))).unwrap();
    assert_eq!(asks(&world, picture, 0).err(), Some(Denied::Withdrawn), "a withdrawal erases, it does not cover");
}

#[test]
fn whoever_died_or_in_whose_consent_a_newer_version_wrote_is_not_covered() {
    let (mut world, _, selvi, picture) = two_in_a_picture(8);
    world.act(0, mark(picture, selvi, &[LEFT]), None).unwrap();
    answer(&mut world, selvi, "Selvi", true);
    world.act(0, Command::PersonDied { record: selvi }, None).unwrap();
    assert_eq!(asks(&world, picture, 0).err(), Some(Denied::Frozen), "what she allowed stands still");

    let (mut world, _, selvi, picture) = two_in_a_picture(9);
    world.act(0, mark(picture, selvi, &[LEFT]), None).unwrap();
    assert_eq!(asks(&world, picture, 0).unwrap().artefact().people_covered(), 1);
    let mut newer = world.facts.iter().rfind(|fact| fact.record == selvi).unwrap().clone();
    (newer.order.id, newer.kind, newer.held) = (FactId::new([7; 32]), 0x02F0, Held::Newer);
    world.devices[0].records.add([newer], []);
    assert_eq!(asks(&world, picture, 0).err(), Some(Denied::Newer), "it may say that nothing of her is shown");
}

#[test]
fn of_two_reasons_the_one_that_closes_for_longest_is_said() {
    for seed in 10..16 {
        let (mut world, kamala, selvi, picture) = two_in_a_picture(seed);
        answer(&mut world, selvi, "Selvi", true);
        world.all_to(1);
        world.act(1, Command::SuspendConsent { record: selvi }, None).unwrap();
        world.all_to(0);
        assert_eq!(asks(&world, picture, 0).err(), Some(Denied::Suspended));
        world.act(0, Command::WithdrawConsent { record: kamala }, Some(key("Kamala"))).unwrap();
        assert_eq!(asks(&world, picture, 0).err(), Some(Denied::Withdrawn), "whichever id comes first");
    }
}

#[test]
fn neither_a_film_nor_what_a_body_knows_is_covered() {
    let (mut world, kamala, selvi, picture) = two_in_a_picture(5);
    let film = add(&mut world, ArtefactKind::Film, &[kamala, selvi]);
    assert_eq!(world.act(0, mark(film, selvi, &[LEFT]), None).err(), Some(Refusal::Unknown));
    let scope = ScopeAsked {
        scope: Scope::Document,
        for_whom: ForWhom::Partnership,
        purpose: Purpose::Work,
        until: Until::Stopped,
    };
    let person = adult(said("en", "The elders"), vec![scope], said("en", "May we show the song?"));
    let body = Command::AskBody(AskBody {
        body: person.person,
        quorum: Some(5),
        opened_by_body: false,
        spoken: true,
        scopes: person.scopes,
        explained: person.explained,
    });
    let body = world.act(0, body, None).unwrap().made[0];
    world.act(0, mark(picture, selvi, &[LEFT]), None).unwrap();
    world.act(0, Command::NameConcerned { artefact: picture, consent: body }, None).unwrap();
    world.act(0, mark(picture, body, &[RIGHT]), None).unwrap();
    assert_eq!(asks(&world, picture, 0).err(), Some(Denied::NoYes), "a song does not stand in a corner of a picture");
}

#[test]
fn only_members_of_its_group_say_where_and_nobody_says_nonsense() {
    let (mut world, _, selvi, picture) = two_in_a_picture(6);
    let stranger = asked(&mut world, "Rani");
    world.all_to(1);
    assert_eq!(world.act(1, mark(picture, selvi, &[LEFT]), None).err(), Some(Refusal::NotYours));
    assert_eq!(world.act(0, mark(picture, stranger, &[LEFT]), None).err(), Some(Refusal::Unknown));
    assert_eq!(world.act(0, mark(selvi, selvi, &[LEFT]), None).err(), Some(Refusal::Unknown));
    let speck = Region { width: 99, ..LEFT };
    let beyond = Region { left: 9_000, width: 1_001, ..LEFT };
    let far = Region { left: u16::MAX, width: u16::MAX, ..LEFT };
    for nonsense in [vec![], vec![speck], vec![LEFT, beyond], vec![far], vec![LEFT; 17]] {
        assert_eq!(world.act(0, mark(picture, selvi, &nonsense), None).err(), Some(Refusal::Incomplete));
    }
    world.act(0, mark(picture, selvi, &[LEFT]), None).unwrap();
    assert_eq!(world.act(0, mark(picture, selvi, &[LEFT]), None).err(), Some(Refusal::AlreadySo));
}

#[test]
fn what_was_marked_on_two_phones_at_once_is_all_covered_on_both() {
    let (mut world, _, selvi, picture) = two_in_a_picture(7);
    world.all_to(2);
    world.act(0, mark(picture, selvi, &[LEFT]), None).unwrap();
    world.act(2, mark(picture, selvi, &[RIGHT]), None).unwrap();
    world.all_meet();
    for device in &world.devices {
        let record = device.records.record(&picture).unwrap().unwrap();
        let State::Artefact(artefact) = record.state else { panic!("a picture") };
        assert_eq!(artefact.regions[&selvi].len(), 2, "nobody makes it smaller");
    }
}
