//! Records as JSON, for programs, scenarios and comparison across languages.
//!
//! The form is stable and says nothing that a screen would not: collections are sorted by what they mean, never
//! by random ids, so that two notebooks which hold the same truth print the same text once ids are renamed.

mod artefact;
mod called;
mod case;
mod consent;
mod entry;
mod line;
mod membership;
mod person;
mod receipt;
mod review;
mod template;
mod visit;

pub use artefact::numbered;
pub use membership::people;
pub use receipt::receipt;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use weft_model::audience::Audience;
use weft_model::day::Day;
use weft_model::fold::{Record, State};
use weft_model::gate::Heard;
use weft_model::ids::GroupId;
use weft_model::line::Line;
use weft_model::membership::Membership;
use weft_model::records::DueLine;
use weft_model::redaction::taken_back;
use weft_model::said::Telling;

/// Gives the words of a telling: the text, or what can be said in its place.
pub type WordsOf<'a> = dyn Fn(&Telling) -> Value + 'a;

/// What a showing may look at.
pub struct Shown<'a> {
    /// Who belongs.
    pub membership: &'a Membership,
    /// The day.
    pub today: Day,
    /// The words of tellings.
    pub words: &'a WordsOf<'a>,
    /// The tellings of the record.
    pub tellings: Vec<Telling>,
    /// If the record is a case: its public line, as far as it is known here.
    pub line: Line,
}

/// A record as JSON.
pub fn record(scene: &Shown<'_>, record: &Record) -> Value {
    let mut shown = match &record.state {
        State::Nothing => Map::new(),
        State::Membership(membership) => people(membership, &BTreeMap::new()),
        State::Consent(consent) => consent::consent(scene, record, consent),
        State::Person(person) => person::person(scene, person),
        State::Artefact(artefact) => artefact::artefact(scene, artefact),
        State::Entry(entry) => entry::entry(scene, entry),
        State::Review(review) => review::review(scene, review),
        State::Line(line) => self::line::line(line),
        State::Called(called) => self::called::called(scene, record, called),
        State::Template(template) => template::template(scene, template),
        State::Sheet(sheet) => template::sheet(scene, sheet),
        State::Visit(visit) => visit::visit(scene, visit),
        State::VisitHome(home) => visit::home(scene, home),
        State::Case(case) => self::case::case(scene, record, case),
    };
    shown.insert("id".into(), json!(record.id));
    shown.insert("kind".into(), json!(record.state.area()));
    shown.insert("audience".into(), audience(scene.membership, &record.audience));
    shown.insert("tellings".into(), scene.tellings.iter().map(|told| telling(scene, record, told)).collect());
    if record.newer > 0 {
        shown.insert("needs_a_newer_weft".into(), json!(record.newer));
    }
    if !record.quarantined.is_empty() {
        shown.insert("set_aside_by_a_removal".into(), json!(record.quarantined.len()));
    }
    Value::Object(shown)
}

/// Words that somebody told, by whom, and how far they are taken back.
fn telling(scene: &Shown<'_>, record: &Record, told: &Telling) -> Value {
    let by = scene.membership.devices.get(&told.by).map(|device| device.member);
    let mut shown = json!({ "fact": told.fact, "by": by, "words": (scene.words)(told) });
    if let (Some(back), Some(shown)) = (taken_back(record, scene.membership, &told.fact), shown.as_object_mut()) {
        let heard = by_group(back.heard.into_iter().map(|(group, heard)| (name(scene.membership, &group), heard)));
        shown.insert("taken_back".into(), json!({ "counts": back.counts, "heard": heard }));
    }
    shown
}

/// "2 of 3" devices, by the name of each group.
fn by_group(heard: impl IntoIterator<Item = (String, Heard)>) -> Value {
    let line = |(group, heard): (String, Heard)| (group, json!(format!("{} of {}", heard.devices, heard.of)));
    Value::Object(heard.into_iter().map(line).collect())
}

fn audience(membership: &Membership, audience: &Audience) -> Value {
    match audience {
        Audience::Partnership => json!("partnership"),
        Audience::Group(group) => json!({ "group": name(membership, group) }),
        Audience::Listeners(group) => json!({ "listeners": name(membership, group) }),
        Audience::Visit(_) => json!("visit"),
        Audience::Record(_) => json!("record"),
    }
}

/// Something due as JSON; whether it is late on a day.
pub fn due(membership: &Membership, line: &DueLine, today: Day) -> Value {
    let DueLine { record, due } = line;
    let group = due.group.map(|group| name(membership, &group));
    let late = due.by.is_some_and(|by| by < today);
    json!({
        "record": record, "matter": due.matter, "by": due.by, "late": late, "since": due.since, "group": group,
        "member": due.member,
    })
}

/// A group's own name, or its id as long as the name has not arrived.
pub fn name(membership: &Membership, group: &GroupId) -> String {
    membership.groups.get(group).map_or_else(|| group.to_string(), |name| name.as_str().to_owned())
}
