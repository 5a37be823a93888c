//! Stories, answers and sittings of the ledger: its rules, one test each, on records in memory.

mod world;

use weft_model::command::{Command, Refusal};
use weft_model::entry::*;
use weft_model::ids::*;
use weft_model::records::{Matter, Records};
use weft_model::said::Lang;
use world::valley::*;
use world::{World, said};

fn translate(record: RecordId, lang: &str, by: TranslatedBy) -> Command {
    Command::TranslateEntry(TranslateEntry { record, story: said(lang, "three nights"), by, of: None })
}

fn told(world: &World, record: RecordId, lang: &str) -> Option<ToldBy> {
    entry(world, NILA, record).languages().get(&Lang::new(lang).unwrap()).copied()
}

/// It waits for either group.
fn of_both(world: &World, record: RecordId) -> Vec<(RecordId, Option<GroupId>)> {
    let mut both = [NILA, HUDA].map(|device| (record, Some(world.devices[device].actor.group))).to_vec();
    both.sort_unstable();
    both
}

#[test]
fn a_story_is_missing_then_by_a_machine_then_by_a_person_then_checked() {
    let mut world = world(1);
    let record = proposed(&mut world, 3);
    assert_eq!((told(&world, record, "ta"), told(&world, record, "ar")), (Some(ToldBy::Person), None));
    assert_eq!(due(&world, Matter::Translate), of_both(&world, record), "one language is not enough");
    world.act(NILA, translate(record, "ar", TranslatedBy::Machine), None).unwrap();
    assert_eq!(told(&world, record, "ar"), Some(ToldBy::Machine));
    assert_eq!(due(&world, Matter::Translate), of_both(&world, record), "a machine does not settle it");
    world.act(SARA, translate(record, "ar", TranslatedBy::Person), None).unwrap();
    meet(&mut world);
    assert_eq!(told(&world, record, "ar"), Some(ToldBy::Person));
    assert_eq!(due(&world, Matter::Translate), []);
    let stories = entry(&world, NILA, record).stories;
    let of = |place: usize| OfStory { record, story: stories[place].fact };
    let check = |world: &mut World, device, of| world.act(device, Command::CheckStory(of), None).err();
    assert_eq!(check(&mut world, SARA, of(2)), Some(Refusal::NotYours), "their own side's words");
    assert_eq!(check(&mut world, HUDA, of(0)), Some(Refusal::Incomplete), "the first telling is no translation");
    assert_eq!(check(&mut world, HUDA, of(2)), None);
    assert_eq!(check(&mut world, HUDA, of(2)), Some(Refusal::AlreadySo));
    meet(&mut world);
    assert_eq!(told(&world, record, "ar"), Some(ToldBy::Checked));
    status(&world, record);
}

#[test]
fn a_third_group_reads_a_story_and_does_not_tell_it() {
    let mut world = World::of(21, &["Weavers of Batticaloa", "نساء الأغوار", "Fishers of Jaffna"]);
    let jaffna = 2;
    meet(&mut world);
    let record = proposed(&mut world, 3);
    let by_them = translate(record, "en", TranslatedBy::Person);
    assert_eq!(world.act(jaffna, by_them, None).err(), Some(Refusal::NotYours));
    // A changed program tells it all the same.
    let lang = Lang::new("en").unwrap();
    raw(&mut world, jaffna, record, EntryFact::StoryGiven(StoryGiven { lang, of: None }));
    meet(&mut world);
    assert_eq!(entry(&world, HUDA, record).stories.len(), 1);
    world.act(HUDA, translate(record, "ar", TranslatedBy::Person), None).unwrap();
    meet(&mut world);
    assert_eq!(entry(&world, NILA, record).stories.len(), 2);
    status(&world, record);
}

#[test]
fn a_machines_words_count_once_the_affected_side_has_checked_them() {
    let mut world = world(2);
    let record = proposed(&mut world, 3);
    world.act(NILA, translate(record, "ar", TranslatedBy::Machine), None).unwrap();
    meet(&mut world);
    let story = entry(&world, NILA, record).stories[1].clone();
    // A changed program checks its own side's words, and words that nobody heard.
    let own = Checked { story: story.fact, telling: story.words.unwrap().fact };
    raw(&mut world, NILA, record, EntryFact::Checked(own));
    raw(&mut world, HUDA, record, EntryFact::Checked(Checked { telling: FactId::new([1; 32]), ..own }));
    meet(&mut world);
    assert_eq!(told(&world, record, "ar"), Some(ToldBy::Machine));
    world.act(HUDA, Command::CheckStory(OfStory { record, story: story.fact }), None).unwrap();
    meet(&mut world);
    assert_eq!(told(&world, record, "ar"), Some(ToldBy::Checked));
    assert_eq!(due(&world, Matter::Translate), []);
}

#[test]
fn two_spellings_of_one_language_are_one_language() {
    let mut world = world(3);
    let record = proposed(&mut world, 3);
    world.act(NILA, translate(record, "ta-LK", TranslatedBy::Person), None).unwrap();
    assert_eq!(due(&world, Matter::Translate), of_both(&world, record));
}

#[test]
fn a_note_agrees_and_is_found() {
    let mut world = world(4);
    let record = proposed(&mut world, 3);
    let note = AgreeWithNote { record, note: said("en", "The third night was short.") };
    let agree = || Command::AgreeEntryWithNote(note.clone());
    assert_eq!(world.act(NILA, agree(), None).err(), Some(Refusal::NotYours));
    world.act(HUDA, agree(), None).unwrap();
    meet(&mut world);
    assert_eq!((status(&world, record), balance(&world)), (EntryStatus::Agreed, 3));
    let notes = entry(&world, NILA, record).notes;
    assert!(notes.len() == 1 && notes[0].words.is_some());
    assert_eq!(world.devices[NILA].records.search("short", 9).unwrap(), [record]);
    assert_eq!(world.act(RANA, agree(), None).err(), Some(Refusal::AlreadySo));
}

#[test]
fn only_who_objected_takes_it_back_and_then_the_entry_waits_again() {
    let mut world = world(5);
    let record = proposed(&mut world, 3);
    world.act(HUDA, dispute(record), None).unwrap();
    meet(&mut world);
    assert_eq!(status(&world, record), EntryStatus::Disputed);
    let back = || Command::TakeBackDispute { record };
    for other in [NILA, RANA] {
        assert_eq!(world.act(other, back(), None).err(), Some(Refusal::NotYours));
    }
    let objection = entry(&world, NILA, record).objections[0].fact;
    raw(&mut world, RANA, record, EntryFact::ObjectionTakenBack(objection));
    meet(&mut world);
    assert_eq!(status(&world, record), EntryStatus::Disputed, "a changed program takes nobody else's back");
    world.act(HUDA, back(), None).unwrap();
    meet(&mut world);
    assert_eq!(status(&world, record), EntryStatus::Proposed);
    assert_eq!(due(&world, Matter::AnswerEntry).len(), 1);
    assert!(entry(&world, NILA, record).objections[0].taken_back, "it stays to be read");
}

#[test]
fn who_objected_agrees_after_talking() {
    let mut world = world(6);
    let record = proposed(&mut world, 3);
    world.act(HUDA, dispute(record), None).unwrap();
    world.act(HUDA, Command::AgreeEntry { record }, None).unwrap();
    meet(&mut world);
    assert_eq!((status(&world, record), balance(&world)), (EntryStatus::Agreed, 3));
}

#[test]
fn one_voice_for_and_one_against_stay_contested_until_the_objection_is_taken_back() {
    let mut world = world(7);
    let record = proposed(&mut world, 3);
    world.act(HUDA, dispute(record), None).unwrap();
    world.act(RANA, Command::AgreeEntry { record }, None).unwrap();
    meet(&mut world);
    assert_eq!((status(&world, record), balance(&world)), (EntryStatus::Contested, 0));
    assert_eq!(world.act(RANA, Command::AgreeEntry { record }, None).err(), Some(Refusal::AlreadySo));
    world.act(HUDA, Command::TakeBackDispute { record }, None).unwrap();
    // At the same time somebody else objects: taking one back does not take the other.
    world.act(RANA, dispute(record), None).unwrap();
    meet(&mut world);
    assert_eq!((status(&world, record), balance(&world)), (EntryStatus::Contested, 0));
    world.act(RANA, Command::TakeBackDispute { record }, None).unwrap();
    meet(&mut world);
    assert_eq!((status(&world, record), balance(&world)), (EntryStatus::Agreed, 3));
}

#[test]
fn a_sitting_answers_each_entry_or_none() {
    let mut world = world(13);
    let (one, two, three) = (proposed(&mut world, 1), proposed(&mut world, 2), proposed(&mut world, 4));
    let answer = |record, answer| EntryAnswer { record, answer };
    let answers = vec![
        answer(one, Answer::Agree),
        answer(two, Answer::AgreeWithNote(said("en", "Gladly."))),
        answer(three, Answer::Dispute(said("ar", "ليلة واحدة"))),
    ];
    let (huda, rana) = (world.devices[HUDA].actor.member, world.devices[RANA].actor.member);
    let sitting = Sitting { heard: vec![huda, rana], spoken: true, answers };
    let refused = |world: &mut World, device, sitting| {
        let before = world.facts.len();
        let why = world.act(device, Command::AnswerEntries(sitting), None).err();
        assert_eq!(world.facts.len(), before, "nothing is written");
        why
    };
    let twice = Sitting { answers: vec![answer(one, Answer::Agree), answer(one, Answer::Agree)], ..sitting.clone() };
    assert_eq!(refused(&mut world, HUDA, twice), Some(Refusal::Incomplete));
    let nobody = Sitting { heard: vec![], ..sitting.clone() };
    assert_eq!(refused(&mut world, HUDA, nobody), Some(Refusal::Incomplete));
    let stranger = Sitting { heard: vec![huda, world.devices[NILA].actor.member], ..sitting.clone() };
    assert_eq!(refused(&mut world, HUDA, stranger), Some(Refusal::Unknown), "somebody of the other group");
    assert_eq!(refused(&mut world, NILA, sitting.clone()), Some(Refusal::Unknown));
    let mut unknown = sitting.clone();
    unknown.answers.push(answer(RecordId::new([7; 16]), Answer::Agree));
    assert_eq!(refused(&mut world, HUDA, unknown), Some(Refusal::Unknown), "whole, for one that is not here");
    world.act(HUDA, Command::AnswerEntries(sitting.clone()), None).unwrap();
    meet(&mut world);
    let found = [one, two, three].map(|record| status(&world, record));
    assert_eq!(found, [EntryStatus::Agreed, EntryStatus::Agreed, EntryStatus::Disputed]);
    assert_eq!(balance(&world), 3);
    for record in [one, two, three] {
        let heard = entry(&world, NILA, record).heard;
        assert!(heard.len() == 1 && heard[0].0 == huda && heard[0].1.spoken, "{heard:?}");
        let members: std::collections::BTreeSet<_> = heard[0].1.members.iter().copied().collect();
        assert_eq!(members, [huda, rana].into());
    }
    assert_eq!(refused(&mut world, HUDA, sitting), Some(Refusal::AlreadySo), "whole, for one that is answered");
}
