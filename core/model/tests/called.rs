//! What a group calls its members: who may say it, what stands, how it goes, and that nobody else changes it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod cases;
mod world;

use cases::{ASHA, DINA, HUDA, NILA, RANI, SARA, all, member, noticed, partnership};
use weft_model::artefact::to_erase;
use weft_model::audience::Audience;
use weft_model::called::{CallMember, CalledFact, Given, called};
use weft_model::command::{Command, Decision, Refusal};
use weft_model::entry::ProposeEntry;
use weft_model::fact::{Area, FactBody, NewFact};
use weft_model::fold::{Record, State, fold};
use weft_model::ids::{FactId, MemberId, RecordId};
use weft_model::membership::{GiveRole, RemoveMember, Role};
use weft_model::memory::MemoryRecords;
use weft_model::notice::NoticeKind;
use weft_model::records::{Page, Records};
use weft_model::said::{Content, Lang, Words};
use world::valley::nights;
use world::{Chance, World, said};

fn name(member: MemberId, words: &str) -> Command {
    Command::CallMember(CallMember { member, name: said("en", words) })
}

/// A device gives a name, and nothing has travelled yet.
fn gives(world: &mut World, by: usize, whose: usize, words: &str) -> Result<Decision, Refusal> {
    let member = member(world, whose);
    world.act(by, name(member, words), None)
}

/// What a device reads as the name of another one's member, in the group of that member.
fn reads(records: &MemoryRecords, world: &World, whose: usize) -> Option<String> {
    let actor = world.devices[whose].actor;
    let (telling, _) = called(records, &actor.group, &actor.member).unwrap()?.name?;
    match records.telling(&telling.fact).unwrap()? {
        Content::Text(words) => Some(words.as_str().to_owned()),
        Content::Attached(_) => None,
    }
}

/// The same on every device.
fn is_called(world: &mut World, whose: usize, words: Option<&str>) {
    all(world);
    for device in 0..world.devices.len() {
        let here = reads(&world.devices[device].records, world, whose);
        assert_eq!(here.as_deref(), words, "on device {device}");
    }
}

/// The records about a member that make a name of them.
fn records_of(world: &World, whose: usize) -> Vec<Record> {
    let records = &world.devices[NILA].records;
    let ids = records.concerning(&RecordId::new(*member(world, whose).bytes())).unwrap();
    ids.iter().filter_map(|id| records.record(id).unwrap()).collect()
}

/// The tellings that every device has to erase of a member's name.
fn gone(world: &World, whose: usize) -> Vec<FactId> {
    let ids = records_of(world, whose).into_iter().map(|record| record.id);
    ids.flat_map(|id| to_erase(&world.devices[NILA].records, &id).unwrap()).collect()
}

fn steward(world: &mut World, by: usize, of: usize) {
    let (member, until) = (member(world, of), world.today().plus(300));
    world.act(by, Command::GiveRole(GiveRole { member, role: Role::Steward, until, instead_of: None }), None).unwrap();
    all(world);
}

/// A name as a changed program would write it: act and name, in any audience, in a record of its choice.
fn forges(world: &mut World, by: usize, whose: MemberId, audience: Audience, record: RecordId) {
    let act = CalledFact::Given(Given { member: whose, lang: Lang::new("en").unwrap() });
    let telling = CalledFact::Name(Content::Text(Words::new("Forged").unwrap()));
    let fact = |body, belongs_to| NewFact { record, audience, body: FactBody::Called(body), belongs_to };
    let facts = vec![fact(act, None), fact(telling, Some(0))];
    world.write(by, &Decision { facts, ..Decision::default() }, None);
    all(world);
}

#[test]
fn members_say_what_they_are_called_and_the_newest_name_stands() {
    let mut world = partnership(1);
    let made = gives(&mut world, SARA, SARA, "Rose").unwrap();
    let home = Audience::Group(world.devices[SARA].actor.group);
    assert!(made.facts.iter().all(|fact| fact.audience == home), "nothing of it stands in the partnership");
    is_called(&mut world, SARA, Some("Rose"));
    assert_eq!(gives(&mut world, SARA, SARA, "Rose").err(), Some(Refusal::AlreadySo));
    let again = gives(&mut world, SARA, SARA, "தாமரை").unwrap();
    assert_eq!((again.made, again.notices.len()), (vec![], 1), "the earlier one goes");
    is_called(&mut world, SARA, Some("தாமரை"));
    assert_eq!(gone(&world, SARA).len(), 1);
    is_called(&mut world, ASHA, None);
    for words in ["x".repeat(121), "Rose\nSteward".to_owned()] {
        assert_eq!(gives(&mut world, SARA, SARA, &words).err(), Some(Refusal::Incomplete));
    }
}

#[test]
fn a_steward_names_only_who_has_not_said_it_themselves() {
    let mut world = partnership(2);
    steward(&mut world, NILA, RANI);
    gives(&mut world, NILA, ASHA, "Asha of the mill").unwrap();
    is_called(&mut world, ASHA, Some("Asha of the mill"));
    gives(&mut world, RANI, ASHA, "Asha").unwrap();
    is_called(&mut world, ASHA, Some("Asha"));
    assert_eq!(gives(&mut world, SARA, ASHA, "Nobody").err(), Some(Refusal::NeedsRole));
    assert_eq!(gives(&mut world, NILA, HUDA, "Huda").err(), Some(Refusal::NotYours), "of another group");
    assert_eq!(gives(&mut world, HUDA, ASHA, "Asha").err(), Some(Refusal::NotYours));
    gives(&mut world, ASHA, ASHA, "Lotus").unwrap();
    is_called(&mut world, ASHA, Some("Lotus"));
    assert_eq!(gives(&mut world, NILA, ASHA, "Asha").err(), Some(Refusal::NotYours));
    // Whatever stewards said before goes with it.
    assert_eq!(gone(&world, ASHA).len(), 2);
    assert_eq!(world.act(NILA, name(MemberId::new([7; 16]), "x"), None).err(), Some(Refusal::Unknown));
}

#[test]
fn a_name_taken_back_is_erased_whoever_gave_it_and_no_steward_gives_another() {
    let mut world = partnership(3);
    gives(&mut world, NILA, SARA, "The tailor").unwrap();
    all(&mut world);
    world.act(SARA, Command::TakeNameBack {}, None).unwrap();
    is_called(&mut world, SARA, None);
    assert_eq!(gone(&world, SARA).len(), 1);
    assert_eq!(world.act(SARA, Command::TakeNameBack {}, None).err(), Some(Refusal::AlreadySo));
    assert_eq!(gives(&mut world, NILA, SARA, "The tailor").err(), Some(Refusal::NotYours));
    gives(&mut world, SARA, SARA, "Rose").unwrap();
    is_called(&mut world, SARA, Some("Rose"));
    world.act(SARA, Command::TakeNameBack {}, None).unwrap();
    is_called(&mut world, SARA, None);
    assert_eq!(gone(&world, SARA).len(), 2);
    assert_eq!(world.act(ASHA, Command::TakeNameBack {}, None).err(), Some(Refusal::Unknown), "she has none");
}

#[test]
fn one_name_is_taken_back_by_whom_it_names_by_its_writer_and_by_no_other_member() {
    let mut world = partnership(4);
    let made = gives(&mut world, NILA, SARA, "The tailor").unwrap().made[0];
    all(&mut world);
    let telling = world.devices[SARA].records.tellings(&made).unwrap()[0].fact;
    let redact = || Command::Redact { record: made, telling };
    assert_eq!(world.act(ASHA, redact(), None).err(), Some(Refusal::NeedsRole));
    let (home, body) = (Audience::Group(world.devices[ASHA].actor.group), postcard::to_allocvec(&telling).unwrap());
    for device in [ASHA, HUDA] {
        noticed(&mut world, device, (made, home), (NoticeKind::Redacted, body.clone()), None);
    }
    is_called(&mut world, SARA, Some("The tailor"));
    world.act(SARA, redact(), None).unwrap();
    is_called(&mut world, SARA, None);
    // She has said nothing of how she is called, so a steward may give another one.
    gives(&mut world, NILA, SARA, "Rose").unwrap();
    is_called(&mut world, SARA, Some("Rose"));
}

#[test]
fn two_devices_at_once_come_to_one_name_and_the_members_own_word_wins() {
    for seed in 0..12 {
        let mut world = partnership(100 + seed);
        steward(&mut world, NILA, RANI);
        for (by, words) in [(NILA, "One"), (RANI, "Another")] {
            gives(&mut world, by, SARA, words).unwrap();
        }
        all(&mut world);
        assert_eq!(records_of(&world, SARA).len(), 2, "made before either knew of the other");
        let stands = reads(&world.devices[NILA].records, &world, SARA).unwrap();
        is_called(&mut world, SARA, Some(&stands));
        // Corrected at the same time as she says it herself: hers stands, also where it came first.
        gives(&mut world, if seed % 2 == 0 { NILA } else { RANI }, SARA, "Corrected").unwrap();
        gives(&mut world, SARA, SARA, "Rose").unwrap();
        is_called(&mut world, SARA, Some("Rose"));
        assert_eq!(gone(&world, SARA).len(), 2 + usize::from(gone(&world, SARA).len() > 2), "what she knew of");
        // All of it goes, in every record.
        world.act(SARA, Command::TakeNameBack {}, None).unwrap();
        is_called(&mut world, SARA, None);
        let records = &world.devices[NILA].records;
        let told = records_of(&world, SARA).iter().map(|one| records.tellings(&one.id).unwrap().len()).sum::<usize>();
        assert_eq!(gone(&world, SARA).len(), told);
    }
}

#[test]
fn a_changed_program_names_nobody() {
    let mut world = partnership(5);
    let made = gives(&mut world, ASHA, ASHA, "Asha").unwrap().made[0];
    all(&mut world);
    let (sara, asha) = (member(&world, SARA), member(&world, ASHA));
    let [ours, theirs] = [NILA, HUDA].map(|device| Audience::Group(world.devices[device].actor.group));
    let mut fresh = 50;
    for whose in [sara, asha] {
        // A steward and a member of the other group, in every audience that there is; a member of the group who is no steward.
        for (by, audience) in [
            (HUDA, ours),
            (HUDA, theirs),
            (HUDA, Audience::Partnership),
            (DINA, theirs),
            (RANI, ours),
            (NILA, Audience::Partnership),
            (NILA, Audience::Listeners(world.devices[NILA].actor.group)),
        ] {
            fresh += 1;
            forges(&mut world, by, whose, audience, RecordId::new([fresh; 16]));
            forges(&mut world, by, whose, audience, RecordId::new(*whose.bytes()));
        }
    }
    // In the record of somebody else's name, and taking it back for her.
    forges(&mut world, NILA, sara, ours, made);
    let fact =
        NewFact { record: made, audience: ours, body: FactBody::Called(CalledFact::TakenBack(())), belongs_to: None };
    world.raw(RANI, fact);
    is_called(&mut world, SARA, None);
    is_called(&mut world, ASHA, Some("Asha"));
    // A name under somebody else's act is nobody's.
    let act = world.facts.iter().find(|fact| fact.record == made && !fact.is_telling()).unwrap().id();
    let words = CalledFact::Name(Content::Text(Words::new("Forged").unwrap()));
    let fact = NewFact { record: made, audience: ours, body: FactBody::Called(words), belongs_to: None };
    world.raw(RANI, fact);
    world.facts.last_mut().unwrap().deps.insert(0, act);
    is_called(&mut world, ASHA, Some("Asha"));
}

#[test]
fn a_name_is_the_same_in_any_order_and_without_its_words() {
    let mut world = partnership(6);
    steward(&mut world, NILA, RANI);
    gives(&mut world, NILA, SARA, "One").unwrap();
    gives(&mut world, RANI, SARA, "Another").unwrap();
    all(&mut world);
    gives(&mut world, SARA, SARA, "Rose").unwrap();
    gives(&mut world, NILA, ASHA, "Asha").unwrap();
    all(&mut world);
    world.act(SARA, Command::TakeNameBack {}, None).unwrap();
    gives(&mut world, SARA, SARA, "Lotus").unwrap();
    all(&mut world);
    let [sara, asha] = [SARA, ASHA].map(|whose| records_of(&world, whose));
    for seed in 0..60 {
        let (mut facts, mut notices) = (world.facts.clone(), world.notices.clone());
        let mut chance = Chance::new(seed);
        chance.shuffle(&mut facts);
        chance.shuffle(&mut notices);
        let mut there = MemoryRecords::new(&world.genesis);
        while !facts.is_empty() || !notices.is_empty() {
            let some = facts.len().min(1 + chance.below(5));
            let few = notices.len().min(chance.below(3));
            there.add(facts.drain(..some), notices.drain(..few));
        }
        assert_eq!(reads(&there, &world, SARA).as_deref(), Some("Lotus"));
        assert_eq!(reads(&there, &world, ASHA).as_deref(), Some("Asha"));
        for record in sara.iter().chain(&asha) {
            assert_eq!(there.record(&record.id).unwrap().as_ref(), Some(record));
            let notices = world.notices.iter().filter(|notice| notice.record == record.id).cloned().collect();
            assert_eq!(fold(record.id, notices, &world.facts, there.past()).as_ref(), Some(record));
        }
        let State::Called(state) = &asha[0].state else { panic!("{:?}", asha[0].state) };
        let telling = state.standing().unwrap().0.name.unwrap().fact;
        there.erase(&telling);
        assert_eq!(there.record(&asha[0].id).unwrap().as_ref(), Some(&asha[0]), "the state never held the words");
        assert_eq!(reads(&there, &world, ASHA), None);
    }
}

#[test]
fn a_name_is_listed_nowhere_and_found_as_long_as_it_stands() {
    let mut world = partnership(7);
    let made = gives(&mut world, NILA, SARA, "Thamarai").unwrap().made[0];
    all(&mut world);
    // Words of an entry lead to the entry, not to the member who has them as a name.
    let entry = ProposeEntry { story: said("en", "Rose came to us"), ..nights(&world, 0) };
    let entry = world.act(NILA, Command::ProposeEntry(entry), None).unwrap().made[0];
    let records = &world.devices[NILA].records;
    assert_eq!(records.search("thamar", 9).unwrap(), [made]);
    assert_eq!(records.search("rose", 9).unwrap(), [entry]);
    assert_eq!(records.every(Area::Called).unwrap(), []);
    let every = records.page(&Page { area: None, after: None, lines: 99 }).unwrap();
    assert!(every.iter().all(|line| line.record != made));
    gives(&mut world, SARA, SARA, "Rose").unwrap();
    assert_eq!(world.devices[SARA].records.search("thamarai", 9).unwrap(), []);
    assert_eq!(world.devices[SARA].records.search("rose", 9).unwrap(), [made]);
    world.act(SARA, Command::TakeNameBack {}, None).unwrap();
    assert_eq!(world.devices[SARA].records.search("rose", 9).unwrap(), []);
}

#[test]
fn founders_and_who_was_removed_have_names_as_well() {
    let mut world = partnership(8);
    steward(&mut world, NILA, RANI);
    gives(&mut world, NILA, NILA, "Nila").unwrap();
    gives(&mut world, SARA, SARA, "Rose").unwrap();
    all(&mut world);
    let (sara, because) = (member(&world, SARA), said("en", "She has moved away."));
    let asked = world.act(NILA, Command::RemoveMember(RemoveMember { member: sara, because }), None).unwrap().made[0];
    all(&mut world);
    let sign = weft_model::membership::Countersign { removal: asked, held: Vec::new() };
    world.act(RANI, Command::Countersign(sign), None).unwrap();
    all(&mut world);
    assert!(!world.devices[NILA].records.past().now().members_of(&world.devices[NILA].actor.group).contains(&sara));
    is_called(&mut world, NILA, Some("Nila"));
    // What she said of herself while she belonged is known up to what the cut covers; it was hers to say, and no steward says it.
    assert!(matches!(gives(&mut world, NILA, SARA, "Somebody").err(), Some(Refusal::NotYours) | None));
}
