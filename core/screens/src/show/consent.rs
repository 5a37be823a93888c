//! A consent as JSON: what was asked, how each scope stands, who heard of a closing, what left and to whom.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};
use weft_model::consent::{Age, Closings, Consent, Given, Outside, ScopeStatus, View, Voice, may_keep, to_tell, view};
use weft_model::day::Day;
use weft_model::fold::Record;
use weft_model::gate::{Heard, heard};
use weft_model::ids::{NoticeId, SignKey};
use weft_model::membership::Membership;

use super::{Shown, by_group, name};

/// A consent.
pub(super) fn consent(scene: &Shown<'_>, record: &Record, consent: &Consent) -> Map<String, Value> {
    let view = view(consent, record, scene.today);
    let mut shown = Map::new();
    let group = consent.asked_by.map(|(_, group)| name(scene.membership, &group));
    shown.insert(
        "asked".into(),
        json!({
            "by": group, "day": consent.day, "spoken": consent.spoken, "age": consent.age, "lang": consent.lang,
            "words": consent.explained.as_ref().map(scene.words), "opened_by_person": consent.opened,
        }),
    );
    shown.insert("person".into(), json!(consent.person));
    shown.insert("scopes".into(), scopes(&view));
    shown.insert("heard".into(), heard_by(scene.membership, record, &view));
    let mut left = consent.disclosures.clone();
    left.sort_by_key(|left| (left.day, left.scope, left.for_whom, left.purpose, left.artefact));
    shown.insert("disclosed".into(), json!(left));
    shown.insert("outside".into(), outside(scene, record, consent));
    shown.insert("may_keep_teach_back".into(), json!(may_keep(consent, record)));
    if consent.age != Some(Age::Adult) {
        shown.insert("child".into(), child(consent));
    }
    if let Some(quorum) = consent.quorum {
        shown.insert("body".into(), body(scene, consent, quorum));
    }
    if let Some(died) = &consent.died {
        let of_successors = |key: &&SignKey| consent.succeeds(key);
        let successors = consent.successors.iter().filter(of_successors).count();
        let continued = Closings::of(consent, record).continuations().iter().map(|said| said.day).max();
        shown.insert("died".into(), json!({ "told": died.day, "successors": successors, "continued": continued }));
    }
    shown
}

/// What guardians said, without who they are, and the first day at 18 where anybody told it.
fn child(consent: &Consent) -> Value {
    let of = |given: &&Given| matches!(given.voice, Voice::Guardian(_));
    let mut guardians: Vec<_> = consent.answers.iter().filter(of).collect();
    guardians.sort_by_key(|given| (given.day, given.scope, given.yes));
    let line = |given: &&Given| json!({ "scope": given.scope, "yes": given.yes, "day": given.day });
    json!({ "guardians": guardians.iter().map(line).collect::<Vec<_>>(), "eighteen": consent.eighteen })
}

/// How many have to be there, how many were, who stands by it; nobody who spoke is named.
fn body(scene: &Shown<'_>, consent: &Consent, quorum: u32) -> Value {
    let mut answers = Vec::new();
    for given in &consent.answers {
        let Voice::Body { present, witnessed } = given.voice else { continue };
        let seconded = consent.countersigned.get(&given.fact).map_or(0, BTreeSet::len);
        answers.push(json!({
            "scope": given.scope, "yes": given.yes, "day": given.day, "present": present, "witnessed": witnessed,
            "countersigned": seconded,
        }));
    }
    let dissent: Vec<Value> = consent.dissent.iter().map(scene.words).collect();
    json!({ "quorum": quorum, "answers": answers, "dissent": dissent })
}

/// Who outside has something, and whether a recall is due.
fn outside(scene: &Shown<'_>, record: &Record, consent: &Consent) -> Value {
    let line = |outside: &Outside| {
        json!({
            "artefact": outside.handed.artefact, "day": outside.handed.day, "purpose": outside.handed.purpose,
            "scope": outside.handed.scope, "by": name(scene.membership, &outside.group), "fact": outside.act.0,
            "recipient": outside.recipient.as_ref().map(scene.words), "recalled": outside.recalled,
            "recall_due": !to_tell(consent, record, outside).is_empty(),
        })
    };
    let mut lines: Vec<&Outside> = consent.outside.iter().collect();
    // Of one day in an order that no id decides.
    let group = |outside: &Outside| name(scene.membership, &outside.group);
    let words = |outside: &Outside| outside.recipient.as_ref().map(|told| (scene.words)(told).to_string());
    lines.sort_by_cached_key(|outside| (outside.handed.day, group(outside), words(outside), outside.act));
    json!(lines.into_iter().map(line).collect::<Vec<_>>())
}

fn scopes(view: &View) -> Value {
    let mut shown = Map::new();
    for scope in &view.scopes {
        let mut line = Map::new();
        let (status, day) = status(scope.status);
        line.insert("status".into(), json!(status));
        if let Some((key, day)) = day {
            line.insert(key.into(), json!(day));
        }
        if let Some(asked) = scope.asked {
            line.insert("for_whom".into(), json!(asked.for_whom));
            line.insert("purpose".into(), json!(asked.purpose));
            line.insert("until".into(), json!(asked.until));
        }
        let Value::String(name) = json!(scope.scope) else { continue };
        shown.insert(name, Value::Object(line));
    }
    Value::Object(shown)
}

const fn status(status: ScopeStatus) -> (&'static str, Option<(&'static str, Day)>) {
    match status {
        ScopeStatus::NotAsked => ("not_asked", None),
        ScopeStatus::No => ("no", None),
        ScopeStatus::Yes { last } => ("yes", Some(("last", last))),
        ScopeStatus::NotYet { from } => ("not_yet", Some(("from", from))),
        ScopeStatus::Lapsed => ("lapsed", None),
        ScopeStatus::Suspended => ("suspended", None),
        ScopeStatus::Withdrawn => ("withdrawn", None),
        ScopeStatus::Waiting => ("waiting", None),
        ScopeStatus::Frozen => ("frozen", None),
    }
}

/// How many of each group heard, for the notice of a kind that the fewest have taken in.
fn heard_by(membership: &Membership, record: &Record, view: &View) -> Value {
    let counts = heard(membership, &record.acknowledged, view);
    let fewest = |ids: &[NoticeId]| {
        let mut groups: BTreeMap<String, Heard> = BTreeMap::new();
        for (group, heard) in ids.iter().filter_map(|id| counts.get(id)).flatten() {
            let line = groups.entry(name(membership, group)).or_insert(*heard);
            line.devices = line.devices.min(heard.devices);
        }
        by_group(groups)
    };
    let mut shown = Map::new();
    for (kind, ids) in [("withdrawn", &view.withdrawals), ("suspended", &view.suspensions)] {
        if !ids.is_empty() {
            shown.insert(kind.into(), fewest(ids));
        }
    }
    Value::Object(shown)
}
