//! A quarterly review as JSON.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use weft_model::entry::{EntryKind, Unit};
use weft_model::ids::GroupId;
use weft_model::review::{Answer, Imbalance, Review, What, imbalances};

use crate::show::{Shown, name};

/// A review: the balances as they were known, what each side says, and whether both agree.
pub(super) fn review(scene: &Shown<'_>, review: &Review) -> Map<String, Value> {
    let mut shown = Map::new();
    shown.insert("status".into(), json!(review.status()));
    let Some((_, by, opened)) = &review.opened else { return shown };
    let group = |group: &GroupId| name(scene.membership, group);
    let groups = [opened.groups.0, opened.groups.1];
    shown.insert("quarter".into(), json!(opened.quarter));
    shown.insert("opened_by".into(), json!(group(by)));
    shown.insert("day".into(), json!(opened.day));
    let line = |from: &GroupId, to: &GroupId, kind: EntryKind, unit: &Unit| {
        let fields =
            [("from", json!(group(from))), ("to", json!(group(to))), ("what", json!(kind)), ("unit", json!(unit))];
        fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<String, Value>>()
    };
    let mut sums: Vec<Value> = Vec::new();
    for sum in &opened.sums {
        let mut shown = line(&sum.from, &sum.to, sum.kind, &sum.unit);
        shown.insert("amount".into(), json!(sum.amount));
        sums.push(Value::Object(shown));
    }
    sums.sort_by_key(Value::to_string);
    shown.insert("sums".into(), json!(sums));
    let again: BTreeSet<&Imbalance> = opened.again.iter().collect();
    let open = review.unanswered(&BTreeSet::new());
    let imbalance = |about: &Imbalance| {
        let mut shown = line(&about.from, &about.to, about.kind, &about.unit);
        shown.insert("again".into(), json!(again.contains(about)));
        shown.insert("answered".into(), json!(!open.contains(about) && answers(review, about).next().is_some()));
        Value::Object(shown)
    };
    let mut stands: Vec<Value> = imbalances(&opened.sums).iter().map(imbalance).collect();
    stands.sort_by_key(Value::to_string);
    shown.insert("imbalances".into(), json!(stands));
    let answer = |answer: &Answer| {
        let mut shown = match answer.what.about() {
            Some(about) => line(&about.from, &about.to, about.kind, &about.unit),
            None => Map::new(),
        };
        shown.insert("side".into(), json!(group(&answer.group)));
        shown.insert("lang".into(), json!(answer.lang));
        shown.insert("words".into(), answer.words.as_ref().map_or_else(|| json!("missing"), scene.words));
        if let What::Adjustment { by, done, .. } = &answer.what {
            shown.insert("by".into(), json!(by));
            shown.insert("done".into(), json!(done));
            shown.insert("owner".into(), json!(answer.by));
        }
        Value::Object(shown)
    };
    let of = |wanted: fn(&What) -> bool| {
        let answers = review.answers.iter().filter(|answer| wanted(&answer.what));
        json!(answers.map(answer).collect::<Vec<_>>())
    };
    shown.insert("words".into(), of(|what| matches!(what, What::Words)));
    shown.insert("taken_on".into(), of(|what| matches!(what, What::Adjustment { .. })));
    shown.insert("accepted".into(), of(|what| matches!(what, What::Acceptance { .. })));
    let mut agreed: Vec<String> = groups.iter().filter(|side| review.agrees(**side)).map(group).collect();
    agreed.sort_unstable();
    shown.insert("agreed_by".into(), json!(agreed));
    shown
}

fn answers<'a>(review: &'a Review, about: &'a Imbalance) -> impl Iterator<Item = &'a Answer> {
    review.answers.iter().filter(move |answer| answer.what.about() == Some(about))
}
