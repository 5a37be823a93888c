//! A case as JSON, for those who may read it at all.

use serde_json::{Map, Value, json};
use weft_model::case::{Case, Note, Reached, RepairStatus, View, mediation, view};
use weft_model::fold::Record;
use weft_model::said::Telling;

use super::line::quarter;
use super::{Shown, name};

/// A case.
pub(super) fn case(scene: &Shown<'_>, record: &Record, case: &Case) -> Map<String, Value> {
    let seen = view(record, case, scene.today);
    let mut shown = Map::new();
    shown.insert("filed".into(), filed(scene, case));
    shown.insert("contested".into(), json!(case.is_contested()));
    shown.insert("reached".into(), json!(reached(seen.reached)));
    shown.insert("urgency".into(), json!(seen.urgency));
    shown.insert("reopened".into(), json!(seen.reopened));
    shown.insert("heard_by".into(), json!(seen.heard));
    shown.insert("two_people_have_heard_you".into(), json!(seen.first_answer));
    shown.insert("answer_by".into(), json!(seen.answer_by));
    shown.insert("overdue".into(), json!(seen.overdue));
    shown.insert("overdue_outside".into(), json!(seen.overdue_outside));
    shown.insert("thread".into(), thread(scene, case));
    shown.insert("offered".into(), json!(seen.offered));
    shown.insert("chosen".into(), json!(seen.chosen.iter().map(|(path, _)| *path).collect::<Vec<_>>()));
    let begun = seen.begun.iter().map(|one| json!({ "path": one.path, "day": one.day, "must_stop": one.must_stop }));
    shown.insert("begun".into(), json!(begun.collect::<Vec<_>>()));
    shown.insert("mediation".into(), log(scene, case, &seen));
    shown.insert("interpreter".into(), interpreter(&seen));
    shown.insert("repairs".into(), repairs(scene, case, &seen));
    let safer = seen.safer.iter().map(|(after, day, yes)| json!({ "after": after, "day": day, "safer": yes }));
    shown.insert("are_you_safer".into(), json!(safer.collect::<Vec<_>>()));
    shown.insert("appealed".into(), json!(seen.appealed));
    let appeal = case.appeal.iter();
    let appeal = appeal.map(|one| json!({ "upheld": one.answered.upheld, "words": words(scene, &one.reasons) }));
    shown.insert("appeal".into(), json!(appeal.collect::<Vec<_>>()));
    shown.insert("public_line".into(), json!(seen.public_line.map(quarter)));
    shown.insert("counting".into(), json!(scene.line.counting(seen.public_line, scene.today)));
    shown
}

fn words(scene: &Shown<'_>, telling: &Option<Telling>) -> Value {
    telling.as_ref().map_or_else(|| json!("missing"), scene.words)
}

/// Who told what. Where no name may be used, not even the group stands here.
fn filed(scene: &Shown<'_>, case: &Case) -> Value {
    let one = |filing: &weft_model::case::Filing| {
        let filed = &filing.filed;
        let group = filed.by_name.then(|| name(scene.membership, &filed.group));
        json!({
            "group": group, "called": filing.pseudonym.as_ref().map(scene.words), "category": filed.category,
            "told_for": filed.told_for, "day": filed.day, "lang": filed.lang, "words": words(scene, &filing.told),
            "listeners": filed.listeners.len(), "excludes": !filed.never.is_empty(),
            "days": filed.days, "days_from_charter": filed.from_charter,
        })
    };
    json!(case.filings.iter().map(one).collect::<Vec<_>>())
}

const fn reached(reached: Reached) -> &'static str {
    match reached {
        Reached::Told => "told",
        Reached::Received => "received",
        Reached::Acknowledged => "acknowledged",
        Reached::Assessing => "assessing",
        Reached::Chosen => "chosen",
    }
}

fn thread(scene: &Shown<'_>, case: &Case) -> Value {
    let line = |message: &weft_model::case::Message| {
        let from = if case.is_filer(&message.by) { "teller" } else { "listener" };
        json!({
            "from": from, "asks": message.asks, "lang": message.lang, "day": message.day,
            "words": words(scene, &message.words),
        })
    };
    json!(case.thread.iter().map(line).collect::<Vec<_>>())
}

fn log(scene: &Shown<'_>, case: &Case, seen: &View) -> Value {
    let line = |line: &weft_model::case::Line| {
        let what = match line.noted.note {
            Note::GroundRules => "ground_rules",
            Note::Interpreter(_) => "interpreter",
            Note::OtherSideAccepts(_) => "other_side_accepts",
            Note::InterimMeasure => "interim_measure",
            Note::Statement(_) => "statement",
            Note::Outcome => "outcome",
        };
        let side = match line.noted.note {
            Note::Statement(side) => Some(side),
            _ => None,
        };
        json!({ "what": what, "side": side, "day": line.noted.day, "words": words(scene, &line.words) })
    };
    json!(mediation(case, seen).map(line).collect::<Vec<_>>())
}

fn interpreter(seen: &View) -> Value {
    let accepted = |one: weft_model::case::Interpreter| json!({ "member": one.member, "accepted": one.by_affected && one.by_other });
    seen.interpreter.map_or(Value::Null, accepted)
}

fn repairs(scene: &Shown<'_>, case: &Case, seen: &View) -> Value {
    let line = |repair: &weft_model::case::Repair| {
        let (status, since) = status(seen.repair(&repair.fact).unwrap_or(RepairStatus::WithoutTheirYes));
        let evidence = repair.done.iter().map(|done| words(scene, &done.evidence)).collect::<Vec<_>>();
        json!({
            "fact": repair.fact, "what": repair.set.kind, "owner": repair.set.owner, "due": repair.set.due,
            "status": status, "since": since, "words": words(scene, &repair.words), "evidence": evidence,
        })
    };
    json!(case.repairs.all.iter().map(line).collect::<Vec<_>>())
}

fn status(status: RepairStatus) -> (Value, Value) {
    match status {
        RepairStatus::Open => (json!("open"), Value::Null),
        RepairStatus::Overdue => (json!("overdue"), Value::Null),
        RepairStatus::Done => (json!("done_not_confirmed"), Value::Null),
        RepairStatus::Confirmed(day) => (json!("confirmed"), json!(day)),
        RepairStatus::Ended(end, since) => (json!(end), json!(since)),
        RepairStatus::NeedsAnotherOwner => (json!("needs_another_owner"), Value::Null),
        RepairStatus::WithoutTheirYes => (json!("without_their_yes"), Value::Null),
    }
}
