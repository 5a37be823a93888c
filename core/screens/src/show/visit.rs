//! A visit as JSON: what both sides read, and the home side, which is a record of its own.

use serde_json::{Map, Value, json};
use weft_model::visit::{
    CheckIn, HomeSide, PromiseStands, Told, Visit, What, Word, check_ins, promise_stands, stage, word,
};

use super::{Shown, name};

/// What both sides read.
pub(super) fn visit(scene: &Shown<'_>, visit: &Visit) -> Map<String, Value> {
    let mut shown = Map::new();
    shown.insert("stage".into(), json!(stage(visit, scene.today)));
    if let Some((_, invited)) = &visit.invited {
        shown.insert("host".into(), json!(name(scene.membership, &invited.host)));
        shown.insert("home".into(), json!(name(scene.membership, &invited.home)));
        shown.insert("named".into(), json!(invited.named));
        shown.insert("from".into(), json!(invited.from));
        shown.insert("to".into(), json!(invited.to));
    }
    let off = visit.called_off.iter();
    let off: Vec<Value> = off.map(|(group, day)| json!({ "by": name(scene.membership, group), "day": day })).collect();
    shown.insert("called_off".into(), json!(off));
    shown.insert("conditions_open".into(), json!(visit.conditions_open()));
    for (key, which) in LISTS {
        shown.insert((*key).into(), list(scene, &visit.told, which));
    }
    shown.insert("closed".into(), json!(visit.closed.iter().map(|(_, day)| day).collect::<Vec<_>>()));
    let drafted = visit.drafted.iter();
    let drafted: Vec<Value> =
        drafted.map(|drafted| json!({ "entry": drafted.entry, "nights": drafted.nights })).collect();
    shown.insert("hosting".into(), json!(drafted));
    shown
}

type Which = fn(&What) -> bool;

const LISTS: &[(&str, Which)] = &[
    ("questions", |what| matches!(what, What::Question)),
    ("voices", |what| matches!(what, What::Voice { .. })),
    ("conditions", |what| matches!(what, What::Condition { .. })),
    ("budget", |what| matches!(what, What::Budget { .. })),
    ("notes", |what| matches!(what, What::Note { .. })),
    ("reports", |what| matches!(what, What::Report)),
    ("promises", |what| matches!(what, What::Promise { .. })),
    ("thanks", |what| matches!(what, What::Thanks)),
];

/// What only the home group reads.
pub(super) fn home(scene: &Shown<'_>, home: &HomeSide) -> Map<String, Value> {
    let mut shown = Map::new();
    shown.insert("visit".into(), json!(home.opened.as_ref().map(|opened| opened.visit)));
    shown.insert("check_ins".into(), planned(scene, home));
    let (status, day) = match word(home, scene.today) {
        Word::NotYet => ("not_yet", None),
        Word::Waiting(by) => ("waiting", Some(by)),
        Word::Late(by) => ("late", Some(by)),
        Word::Given(day) => ("given", Some(day)),
    };
    shown.insert("word".into(), json!({ "status": status, "day": day }));
    shown.insert("risks".into(), list(scene, &home.told, &|what| matches!(what, What::Risk)));
    shown.insert("notes".into(), list(scene, &home.told, &|what| matches!(what, What::Note { .. })));
    shown.insert("debrief".into(), list(scene, &home.told, &|what| matches!(what, What::Debrief)));
    shown.insert("closed".into(), json!(home.closed.iter().map(|(_, day)| day).collect::<Vec<_>>()));
    shown
}

fn planned(scene: &Shown<'_>, home: &HomeSide) -> Value {
    let line = |(member, on, how)| {
        let (status, day) = match how {
            CheckIn::Ahead => ("ahead", None),
            CheckIn::Waiting(until) => ("waiting", Some(until)),
            CheckIn::Heard(day) => ("heard", Some(day)),
            CheckIn::Late(day) => ("late", Some(day)),
            CheckIn::Missed => ("missed", None),
            CheckIn::NotNeeded => ("not_needed", None),
        };
        json!({ "member": member, "on": on, "status": status, "day": day })
    };
    let mut planned = check_ins(home, scene.today);
    planned.sort_by_key(|(member, on, _)| (*on, *member));
    json!(planned.into_iter().map(line).collect::<Vec<Value>>())
}

fn list(scene: &Shown<'_>, told: &[Told], which: &dyn Fn(&What) -> bool) -> Value {
    json!(told.iter().filter(|told| which(&told.what)).map(|told| line(scene, told)).collect::<Vec<_>>())
}

/// One thing said: who, when, in which words, and what became of it.
fn line(scene: &Shown<'_>, told: &Told) -> Value {
    let words = told.words.as_ref().map_or_else(|| json!("missing"), scene.words);
    let mut line = Map::new();
    line.insert("fact".into(), json!(told.act));
    line.insert("by".into(), json!(name(scene.membership, &told.group)));
    line.insert("day".into(), json!(told.day));
    line.insert("lang".into(), json!(told.lang));
    line.insert("words".into(), words);
    let more = match &told.what {
        What::Voice { consent, scope, purpose, .. } => {
            json!({ "consent": consent, "scope": scope, "purpose": purpose })
        }
        What::Condition { accepted } => json!({ "accepted": accepted }),
        What::Budget { amount, currency } => json!({ "amount": amount, "currency": currency }),
        What::Note { on, arrived } => json!({ "on": on, "held_by_others": arrived.len() }),
        What::Promise { owner, by, .. } => {
            let status = match promise_stands(&told.what, scene.today) {
                Some(PromiseStands::Open) => json!("open"),
                Some(PromiseStands::Late) => json!("late"),
                Some(PromiseStands::Kept(_)) => json!("kept"),
                None => Value::Null,
            };
            json!({ "owner": owner, "until": by, "status": status })
        }
        What::Question | What::Report | What::Thanks | What::Risk | What::Debrief => json!({}),
    };
    if let Value::Object(more) = more {
        line.extend(more);
    }
    Value::Object(line)
}
