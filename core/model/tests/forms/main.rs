//! Groups' own forms and what is filled in: the rules, one test each, and what a changed program may write.

mod data;
#[path = "../world/mod.rs"]
mod world;

use std::collections::BTreeSet;

use data::{code, field, form, key, rain, words};
use serde_json::{Value as Json, json};
use weft_model::artefact::to_erase;
use weft_model::audience::Audience;
use weft_model::command::{Command, Refusal};
use weft_model::entry::{EntryKind, ProposeEntry};
use weft_model::fact::{Area, FactBody, NewFact};
use weft_model::fold::State;
use weft_model::form::{Answered, Value};
use weft_model::gate::Denied;
use weft_model::ids::*;
use weft_model::memory::MemoryRecords;
use weft_model::records::{Page, Records};
use weft_model::said::{Content, Words};
use weft_model::sheet::{FillSheet, Filled, Sheet, SheetFact};
use weft_model::template::{Extends, KeepTemplate, PublishTemplate, Published, Reach, Template, TemplateFact, form_of};
use world::{World, asked as consent_asked, said, says_yes};

const NILA: usize = 0;
const HUDA: usize = 1;
const SARA: usize = 2;
const KEY: SignKey = SignKey::new([9; 32]);

fn new(form: &Json, to: Reach, read_by: Reach, extends: Option<Extends>) -> PublishTemplate {
    PublishTemplate { form: serde_json::from_value(form.clone()).unwrap(), to, read_by, extends, instead_of: None }
}

fn everybody() -> PublishTemplate {
    new(&rain(), Reach::Partnership, Reach::Partnership, None)
}

fn publish(world: &mut World, device: usize, command: PublishTemplate) -> RecordId {
    let made = world.act(device, Command::PublishTemplate(command), None).unwrap().made;
    world.all_meet();
    made[0]
}

fn template(world: &World, device: usize, record: RecordId) -> Template {
    let mut backwards = MemoryRecords::new(&world.genesis);
    for fact in world.facts.iter().rev() {
        backwards.add([fact.clone()], []);
    }
    let of = |records: &MemoryRecords| match records.record(&record).unwrap().unwrap().state {
        State::Template(template) => template,
        other => panic!("{other:?}"),
    };
    let here = of(&world.devices[device].records);
    assert_eq!(here, of(&backwards), "the same in any order");
    here
}

fn used(world: &World, device: usize, record: RecordId) -> Option<FactId> {
    template(world, device, record).in_use(&world.devices[device].actor.group).map(|version| version.fact)
}

fn newest(world: &World, record: RecordId) -> FactId {
    template(world, NILA, record).newest().unwrap().fact
}

fn keep(world: &mut World, device: usize, record: RecordId) -> Result<(), Refusal> {
    let version = newest(world, record);
    let done = world.act(device, Command::KeepTemplate(KeepTemplate { record, version }), None).map(|_| ());
    world.all_meet();
    done
}

fn retire(world: &mut World, device: usize, record: RecordId) -> Result<(), Refusal> {
    let done = world.act(device, Command::RetireTemplate { record }, None).map(|_| ());
    world.all_meet();
    done
}

fn fill(
    world: &mut World,
    device: usize,
    template: RecordId,
    about: Option<RecordId>,
    answers: Vec<Answered>,
) -> Result<RecordId, Refusal> {
    let version = newest(world, template);
    let command = Command::FillSheet(FillSheet { template, version, about, answers });
    let made = world.act(device, command, None).map(|decision| decision.made[0]);
    world.all_meet();
    made
}

fn dry() -> Vec<Answered> {
    vec![code("rain", Value::Yes(false)), words("why", "மழை இல்லை")]
}

fn sheet(world: &World, record: RecordId) -> (Audience, Sheet) {
    let record = world.devices[NILA].records.record(&record).unwrap().unwrap();
    match record.state {
        State::Sheet(sheet) => (record.audience, sheet),
        other => panic!("{other:?}"),
    }
}

fn entry(world: &mut World, device: usize, other: usize) -> RecordId {
    let (from, to) = (world.devices[device].actor.group, world.devices[other].actor.group);
    let day = world.today();
    let command = ProposeEntry {
        story: said("en", "They came."),
        from,
        to,
        kind: EntryKind::Time,
        quantity: None,
        day,
        rate: None,
    };
    let made = world.act(device, Command::ProposeEntry(command), None).unwrap().made[0];
    world.all_meet();
    made
}

#[test]
fn another_group_is_asked_once_its_own_steward_keeps_the_form() {
    let mut world = World::new(1);
    let record = publish(&mut world, NILA, everybody());
    assert_eq!(keep(&mut world, NILA, record), Err(Refusal::NotYours));
    assert_eq!(fill(&mut world, HUDA, record, None, dry()).err(), Some(Refusal::NotInUse));
    fill(&mut world, SARA, record, None, dry()).expect("any member of its own group");
    keep(&mut world, HUDA, record).unwrap();
    assert_eq!(keep(&mut world, HUDA, record), Err(Refusal::AlreadySo));
    let made = fill(&mut world, HUDA, record, None, dry()).unwrap();
    let (audience, sheet) = sheet(&world, made);
    assert_eq!(audience, Audience::Partnership);
    let (_, filled) = sheet.filled.unwrap();
    assert_eq!((filled.group, filled.template), (world.devices[HUDA].actor.group, record));
    assert_eq!(filled.answers, [(key("rain"), Value::Yes(false))]);
    assert_eq!((sheet.told.len(), &sheet.told[0].key), (1, &key("why")));
    // Found by what was said in it, and from its form.
    for device in [NILA, HUDA] {
        let records = &world.devices[device].records;
        assert_eq!(records.search("மழை", 9).unwrap().len(), 2);
        assert!(records.concerning(&record).unwrap().contains(&made));
        assert!(records.search("How was it", 9).unwrap().is_empty(), "a question is no story");
    }
}

#[test]
fn a_newer_version_is_kept_anew_and_what_was_filled_in_stands_by_its_own() {
    let mut world = World::new(2);
    let record = publish(&mut world, NILA, everybody());
    keep(&mut world, HUDA, record).unwrap();
    let first = newest(&world, record);
    let made = fill(&mut world, HUDA, record, None, dry()).unwrap();
    let changed = form(vec![field("wind", json!({ "yes": {} }))]);
    let again =
        PublishTemplate { instead_of: Some(record), ..new(&changed, Reach::Partnership, Reach::Partnership, None) };
    let decision = world.act(NILA, Command::PublishTemplate(again.clone()), None).unwrap();
    assert_eq!(decision.made, []);
    world.all_meet();
    assert_eq!(world.act(HUDA, Command::PublishTemplate(again.clone()), None).err(), Some(Refusal::NotYours));
    let narrower = PublishTemplate { to: Reach::Group, read_by: Reach::Group, ..again };
    assert_eq!(world.act(NILA, Command::PublishTemplate(narrower), None).err(), Some(Refusal::Incomplete));
    assert_ne!(newest(&world, record), first);
    assert_eq!(used(&world, NILA, record), Some(newest(&world, record)));
    assert_eq!(used(&world, HUDA, record), Some(first), "what nobody there looked at is not asked there");
    assert_eq!(fill(&mut world, HUDA, record, None, dry()).err(), Some(Refusal::NotInUse));
    keep(&mut world, HUDA, record).unwrap();
    fill(&mut world, HUDA, record, None, vec![code("wind", Value::Yes(true))]).unwrap();
    let (_, sheet) = sheet(&world, made);
    let version = sheet.filled.unwrap().1.version;
    let template = template(&world, NILA, record);
    let form = form_of(&world.devices[NILA].records, template.version(&version).unwrap()).unwrap().unwrap();
    assert!(form.field(&key("rain")).is_some(), "each names its own questions");
}

#[test]
fn a_retirement_closes_and_what_did_not_know_of_it_opens_nothing() {
    let mut world = World::new(3);
    let record = publish(&mut world, NILA, everybody());
    keep(&mut world, HUDA, record).unwrap();
    retire(&mut world, HUDA, record).unwrap();
    assert_eq!((used(&world, HUDA, record), retire(&mut world, HUDA, record)), (None, Err(Refusal::AlreadySo)));
    assert!(used(&world, NILA, record).is_some(), "one group speaks for itself");
    keep(&mut world, HUDA, record).unwrap();
    assert!(used(&world, HUDA, record).is_some(), "and may change its mind");
    // Two stewards of the group that made it: one writes a newer version, the other retires it at the same time.
    let sara = world.devices[SARA].actor;
    let role = weft_model::membership::GiveRole {
        member: sara.member,
        role: weft_model::membership::Role::Steward,
        until: world.today().plus(90),
        instead_of: None,
    };
    world.act(NILA, Command::GiveRole(role), None).unwrap();
    world.all_meet();
    let again = PublishTemplate { instead_of: Some(record), ..everybody() };
    world.act(SARA, Command::PublishTemplate(again.clone()), None).unwrap();
    retire(&mut world, NILA, record).unwrap();
    for device in [NILA, SARA, HUDA] {
        assert_eq!(used(&world, device, record), None, "closed for everybody, whatever came last");
    }
    assert_eq!(keep(&mut world, HUDA, record), Err(Refusal::NotInUse));
    world.act(SARA, Command::PublishTemplate(again), None).unwrap();
    world.all_meet();
    assert!(used(&world, NILA, record).is_some(), "by somebody who knew");
    assert_eq!(used(&world, HUDA, record), None, "what they had kept was retired: they look at the newer one first");
    keep(&mut world, HUDA, record).unwrap();
    assert!(used(&world, HUDA, record).is_some());
}

#[test]
fn who_reads_it_is_never_more_than_the_form_and_the_record_say() {
    let mut world = World::new(4);
    let wider = new(&rain(), Reach::Group, Reach::Partnership, None);
    assert_eq!(world.act(NILA, Command::PublishTemplate(wider), None).err(), Some(Refusal::Incomplete));
    let wider = new(&rain(), Reach::Partnership, Reach::Partnership, Some(Extends::Consent));
    assert_eq!(world.act(NILA, Command::PublishTemplate(wider), None).err(), Some(Refusal::Incomplete));
    assert_eq!(world.act(SARA, Command::PublishTemplate(everybody()), None).err(), Some(Refusal::NeedsRole));
    let group = world.devices[NILA].actor.group;
    let own = publish(&mut world, NILA, new(&rain(), Reach::Group, Reach::Group, None));
    let records = &world.devices[NILA].records;
    assert_eq!(records.record(&own).unwrap().unwrap().audience, Audience::Group(group));
    let made = fill(&mut world, SARA, own, None, dry()).unwrap();
    assert_eq!(sheet(&world, made).0, Audience::Group(group));
    // A form for all whose answers stay in the group that gives them.
    let shared = publish(&mut world, HUDA, new(&rain(), Reach::Partnership, Reach::Group, None));
    keep(&mut world, NILA, shared).unwrap();
    let made = fill(&mut world, SARA, shared, None, dry()).unwrap();
    assert_eq!(sheet(&world, made).0, Audience::Group(group));
}

#[test]
fn own_fields_stand_with_a_record_of_that_kind_and_of_that_group() {
    let mut world = World::of(5, &["Weavers", "Women of the valley", "Fishers"]);
    let dina = 2;
    let record = publish(&mut world, NILA, new(&rain(), Reach::Partnership, Reach::Partnership, Some(Extends::Entry)));
    let of_nila = entry(&mut world, NILA, HUDA);
    let of_others = entry(&mut world, HUDA, dina);
    let consent = consent_asked(&mut world, NILA);
    world.all_meet();
    assert_eq!(fill(&mut world, NILA, record, None, dry()).err(), Some(Refusal::Incomplete));
    for not_it in [of_others, consent, record, RecordId::new([0; 16])] {
        assert_eq!(fill(&mut world, NILA, record, Some(not_it), dry()).err(), Some(Refusal::Unknown));
    }
    let made = fill(&mut world, NILA, record, Some(of_nila), dry()).unwrap();
    assert!(world.devices[HUDA].records.concerning(&of_nila).unwrap().contains(&made));
    let plain = publish(&mut world, NILA, everybody());
    assert_eq!(fill(&mut world, NILA, plain, Some(of_nila), dry()).err(), Some(Refusal::Incomplete));
}

#[test]
fn words_about_somebody_go_with_their_yes() {
    let mut world = World::new(6);
    let extends = Some(Extends::Consent);
    let record = publish(&mut world, NILA, new(&rain(), Reach::Partnership, Reach::Group, extends));
    let consent = consent_asked(&mut world, NILA);
    says_yes(&mut world, NILA, consent, KEY);
    world.all_meet();
    let made = fill(&mut world, SARA, record, Some(consent), dry()).unwrap();
    assert_eq!(sheet(&world, made).0, Audience::Group(world.devices[NILA].actor.group), "who it is only they know");
    let telling = sheet(&world, made).1.told[0].words.unwrap().fact;
    let gone = |world: &World, touched| to_erase(&world.devices[SARA].records, touched).unwrap();
    assert_eq!(gone(&world, &consent), []);
    world.act(NILA, Command::WithdrawConsent { record: consent }, Some(KEY)).unwrap();
    world.all_meet();
    assert_eq!(gone(&world, &consent), [telling], "when the consent changes");
    assert_eq!(gone(&world, &made), [telling], "and when the words arrive after it");
    let denied = Refusal::Denied(Denied::Withdrawn);
    assert_eq!(fill(&mut world, SARA, record, Some(consent), dry()).err(), Some(denied));
    // The other group knows the consent, and not the person.
    keep(&mut world, HUDA, record).unwrap();
    assert_eq!(fill(&mut world, HUDA, record, Some(consent), dry()).err(), Some(Refusal::Unknown));
}

#[test]
fn nothing_is_asked_about_what_was_told_in_confidence() {
    let mut world = World::new(7);
    for audience in [Audience::Record(RecordId::new([8; 16])), Audience::Listeners(world.devices[NILA].actor.group)] {
        let record = RecordId::new([8; 16]);
        let published = Published {
            group: world.devices[NILA].actor.group,
            day: world.today(),
            read_by: Reach::Group,
            extends: None,
            instead_of: None,
            knows: vec![],
        };
        let body = FactBody::Template(TemplateFact::Published(published));
        world.raw(NILA, NewFact { record, audience, body, belongs_to: None });
        assert_eq!(world.devices[NILA].records.record(&record).unwrap().unwrap().state, State::Nothing);
    }
    for extends in ["case", "sealed", "person"] {
        serde_json::from_value::<Extends>(json!(extends)).expect_err("no such kind");
    }
}

#[test]
fn a_changed_program_closes_and_opens_nothing() {
    let mut world = World::new(8);
    let record = publish(&mut world, NILA, everybody());
    let [nila, huda, sara] = [NILA, HUDA, SARA].map(|device| world.devices[device].actor);
    let published = |group, instead_of| Published {
        group,
        day: "2026-09-21".parse().unwrap(),
        read_by: Reach::Partnership,
        extends: None,
        instead_of,
        knows: vec![],
    };
    let write = |world: &mut World, device: usize, record, fact| {
        let body = FactBody::Template(fact);
        world.raw(device, NewFact { record, audience: Audience::Partnership, body, belongs_to: None });
        world.all_meet();
    };
    let first = newest(&world, record);
    // Sara is no steward, and Huda's group is another one.
    write(&mut world, SARA, record, TemplateFact::Published(published(sara.group, Some(first))));
    let today = world.today();
    write(&mut world, SARA, record, TemplateFact::Retired(today));
    write(&mut world, HUDA, record, TemplateFact::Published(published(huda.group, Some(first))));
    write(&mut world, HUDA, record, TemplateFact::Published(published(nila.group, Some(first))));
    assert_eq!((newest(&world, record), used(&world, NILA, record)), (first, Some(first)));
    // Words under somebody else's act are nobody's.
    let text = TemplateFact::Text(Content::Text(Words::new("{}").unwrap()));
    write(&mut world, HUDA, record, text);
    assert!(form_of(&world.devices[NILA].records, template(&world, NILA, record).newest().unwrap()).unwrap().is_some());
    // A second beginning, whoever says it: nobody is asked any more.
    write(&mut world, HUDA, record, TemplateFact::Published(published(huda.group, None)));
    assert!(template(&world, NILA, record).contested);
    assert_eq!((used(&world, NILA, record), used(&world, HUDA, record)), (None, None));

    // A filled form with answers to no question, without a form, filled in twice and answered by others.
    let filled = |n: u8| Filled {
        group: huda.group,
        template: RecordId::new([n; 16]),
        version: FactId::new([n; 32]),
        about: Some(RecordId::new([n; 16])),
        day: "2026-09-21".parse().unwrap(),
        answers: (0..500).map(|n| (key(&format!("k{n}")), Value::Amount(n))).collect(),
        knows_notices: vec![],
    };
    let sheet = RecordId::new([42; 16]);
    let write = |world: &mut World, device: usize, fact| {
        let body = FactBody::Sheet(fact);
        world.raw(device, NewFact { record: sheet, audience: Audience::Partnership, body, belongs_to: None });
        world.all_meet();
    };
    let told = |n: usize| {
        let lang = weft_model::said::Lang::new("en").unwrap();
        SheetFact::Told(weft_model::sheet::Told { key: key(&format!("k{n}")), lang })
    };
    write(&mut world, HUDA, SheetFact::Filled(filled(1)));
    write(&mut world, NILA, told(1));
    for n in [7, 7, 8] {
        write(&mut world, HUDA, told(n));
    }
    let (_, known) = self::sheet(&world, sheet);
    let keys: BTreeSet<&str> = known.told.iter().map(|told| told.key.as_str()).collect();
    assert_eq!((known.told.len(), keys), (2, BTreeSet::from(["k7", "k8"])));
    write(&mut world, HUDA, SheetFact::Filled(filled(2)));
    assert!(self::sheet(&world, sheet).1.contested);
    let page = Page { area: Some(Area::Sheet), after: None, lines: 9 };
    assert_eq!(world.devices[NILA].records.page(&page).unwrap().len(), 1);
    assert_eq!(to_erase(&world.devices[NILA].records, &sheet).unwrap(), []);
}

#[test]
fn the_words_of_a_form_can_be_taken_back_and_the_answers_stay() {
    let mut world = World::new(9);
    let record = publish(&mut world, NILA, everybody());
    let made = fill(&mut world, SARA, record, None, dry()).unwrap();
    let before = template(&world, NILA, record);
    let text = before.newest().unwrap().text.unwrap().fact;
    for device in [NILA, HUDA, SARA] {
        world.devices[device].records.erase(&text);
    }
    let after = template(&world, NILA, record);
    assert_eq!(after, before, "a state never held the words");
    assert_eq!(form_of(&world.devices[NILA].records, after.newest().unwrap()).unwrap(), None);
    assert_eq!(
        fill(&mut world, SARA, record, None, dry()).err(),
        Some(Refusal::Unknown),
        "what cannot be read is not asked"
    );
    assert_eq!(sheet(&world, made).1.filled.unwrap().1.answers.len(), 1);
}
