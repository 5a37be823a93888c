//! What is printed for members: the overview, the page of two groups, and one record by itself.

mod world;

use std::collections::{BTreeMap, BTreeSet};

use weft_model::artefact::{AddArtefact, ArtefactKind, Concerns};
use weft_model::audience::Audience;
use weft_model::command::{Command, Refusal};
use weft_model::consent::*;
use weft_model::entry::*;
use weft_model::fact::{FactBody, NewFact};
use weft_model::gate::{self, Balance, Denied, Heard, OVERVIEW_USE, Overview, Printed};
use weft_model::ids::*;
use weft_model::records::Records;
use weft_model::review::{OpenReview, Quarter, SpeakReview};
use weft_model::said::Content;
use world::valley::*;
use world::{World, asked, jpeg, said, says_yes};

const KEY: SignKey = SignKey::new([9; 32]);

fn overview(world: &World, device: usize) -> Overview {
    let records = &world.devices[device].records;
    let cleared = gate::overview(records, &records.past().now(), world.today()).unwrap();
    assert_eq!((cleared.using(), cleared.day(), cleared.concerned()), (OVERVIEW_USE, world.today(), &[][..]));
    cleared.artefact().clone()
}

fn page_of_two(world: &World) -> Balance {
    let cleared = gate::balance(&world.devices[HUDA].records, world.today()).unwrap();
    assert_eq!((cleared.using(), cleared.day(), cleared.concerned()), (OVERVIEW_USE, world.today(), &[][..]));
    cleared.artefact().clone()
}

fn printed(world: &World, record: RecordId) -> Result<Printed, Denied> {
    let records = &world.devices[NILA].records;
    match gate::printed(records, &records.past().now(), record, world.today()) {
        Ok(cleared) => Ok(cleared.artefact().clone()),
        Err(Refusal::Denied(denied)) => Err(denied),
        Err(other) => panic!("{other}"),
    }
}

fn photo_of(world: &mut World, consent: RecordId) -> RecordId {
    let (kind, concerns) = (ArtefactKind::Photo, Concerns::People(vec![consent]));
    world
        .act(NILA, Command::AddArtefact(AddArtefact { kind, concerns, file: jpeg(1), preview: None }), None)
        .unwrap()
        .made[0]
}

fn reviewed(world: &mut World) -> RecordId {
    world.clock += 20 * 86_400_000;
    let quarter = Quarter::try_from("2026-Q3".to_owned()).unwrap();
    let open = OpenReview { with: world.devices[HUDA].actor.group, quarter };
    let record = world.act(NILA, Command::OpenReview(open), None).unwrap().made[0];
    let speak = SpeakReview { record, words: said("en", "We hosted all summer.") };
    world.act(NILA, Command::SpeakReview(speak), None).unwrap();
    meet(world);
    record
}

/// The words as texts, in no order.
fn texts(words: &BTreeMap<FactId, Content>) -> BTreeSet<&str> {
    let texts = words.values().map(|content| match content {
        Content::Text(words) => words.as_str(),
        other => panic!("{other:?}"),
    });
    texts.collect()
}

#[test]
fn an_overview_holds_consents_entries_sums_and_what_could_leave() {
    let mut world = world(1);
    let (yes, silent) = (asked(&mut world, NILA), asked(&mut world, NILA));
    says_yes(&mut world, NILA, yes, KEY);
    let (shown, hidden) = (photo_of(&mut world, yes), photo_of(&mut world, silent));
    let record = agreed(&mut world, 3);
    let overview = overview(&world, HUDA);

    let consents: BTreeMap<RecordId, ScopeStatus> =
        overview.consents.iter().map(|line| (line.record, line.view.scope(Scope::Document).status)).collect();
    assert_eq!(consents.keys().collect::<BTreeSet<_>>(), BTreeSet::from([&yes, &silent]));
    assert!(matches!(consents[&yes], ScopeStatus::Yes { .. }) && consents[&silent] == ScopeStatus::NotAsked);
    let explained = Some(Content::Text(said("en", "May we write this down?").words));
    assert!(overview.consents.iter().all(|line| line.explained == explained));

    let [entry] = overview.entries.as_slice() else { panic!("{:?}", overview.entries) };
    assert_eq!((entry.record, entry.entry.status()), (record, EntryStatus::Agreed));
    assert_eq!(overview.balances, world.devices[HUDA].records.balances().unwrap());

    let answers: BTreeMap<RecordId, Option<Denied>> =
        overview.artefacts.iter().map(|(record, answer)| (*record, answer.as_ref().err().copied())).collect();
    assert_eq!(answers, BTreeMap::from([(shown, None), (hidden, Some(Denied::NoYes))]));
}

#[test]
fn an_entry_is_printed_with_every_word_of_it_that_is_held() {
    let mut world = world(2);
    let record = proposed(&mut world, 3);
    let note = AgreeWithNote { record, note: said("en", "Gladly.") };
    world.act(HUDA, Command::AgreeEntryWithNote(note), None).unwrap();
    meet(&mut world);
    world.act(NILA, reverse(record), None).unwrap();
    world.act(RANA, dispute(record), None).unwrap();
    meet(&mut world);
    let all = ["மூன்று இரவுகள்", "Gladly.", "It was two nights.", "ليلتان فقط"];
    assert_eq!(texts(&overview(&world, NILA).entries[0].words), BTreeSet::from(all));

    let story = entry(&world, NILA, record).stories[0].words.unwrap().fact;
    world.devices[NILA].records.erase(&story);
    assert_eq!(texts(&overview(&world, NILA).entries[0].words), BTreeSet::from_iter(all.into_iter().skip(1)));
}

#[test]
fn an_overview_says_how_many_devices_of_each_group_have_heard_of_a_withdrawal() {
    let mut world = world(3);
    let record = asked(&mut world, NILA);
    says_yes(&mut world, NILA, record, KEY);
    assert_eq!(overview(&world, NILA).consents[0].acknowledged, BTreeMap::new());
    world.act(NILA, Command::WithdrawConsent { record }, Some(KEY)).unwrap();
    let withdrawn = world.notices.last().unwrap().id;
    meet(&mut world);
    let body = FactBody::Acknowledged(vec![withdrawn]);
    world.raw(RANA, NewFact { record, audience: Audience::Partnership, body, belongs_to: None });
    meet(&mut world);
    let [weavers, valley] = [NILA, HUDA].map(|device| world.devices[device].actor.group);
    let heard = BTreeMap::from([(weavers, Heard { devices: 0, of: 2 }), (valley, Heard { devices: 1, of: 2 })]);
    assert_eq!(overview(&world, NILA).consents[0].acknowledged, BTreeMap::from([(withdrawn, heard)]));
}

#[test]
fn the_page_of_two_groups_tells_what_was_not_counted_once_and_only_if_both_agreed() {
    let mut world = world(4);
    let sums = agreed(&mut world, 3);
    not_counted(&mut world);
    not_counted(&mut world);
    let waiting = ProposeEntry { quantity: None, kind: EntryKind::Translation, ..nights(&world, 1) };
    world.act(NILA, Command::ProposeEntry(waiting), None).unwrap();
    let record = reviewed(&mut world);
    let page = page_of_two(&world);
    let [weavers, valley] = [NILA, HUDA].map(|device| world.devices[device].actor.group);
    assert_eq!(page.told, BTreeSet::from([(valley, weavers, EntryKind::Hosting)]));
    assert_eq!(page.sums.iter().map(|sum| sum.amount).collect::<Vec<_>>(), [3]);
    let [review] = page.reviews.as_slice() else { panic!("{:?}", page.reviews) };
    assert_eq!((review.record, texts(&review.words)), (record, BTreeSet::from(["We hosted all summer."])));
    assert_eq!(status(&world, sums), EntryStatus::Agreed);
}

#[test]
fn a_record_by_itself_says_what_the_pages_say_of_it() {
    let mut world = world(5);
    let consent = asked(&mut world, NILA);
    says_yes(&mut world, NILA, consent, KEY);
    let photo = photo_of(&mut world, consent);
    let entry = agreed(&mut world, 3);
    let review = reviewed(&mut world);
    let whole = overview(&world, NILA);
    assert_eq!(printed(&world, consent), Ok(Printed::Consent(Box::new(whole.consents[0].clone()))));
    assert_eq!(printed(&world, entry), Ok(Printed::Entry(Box::new(whole.entries[0].clone()))));
    assert_eq!(printed(&world, review), Ok(Printed::Review(Box::new(page_of_two(&world).reviews[0].clone()))));
    assert_eq!(printed(&world, photo), Err(Denied::Unknown), "a picture leaves by the gate only");
}
