//! A ledger entry as JSON.

use serde_json::{Map, Value, json};
use weft_model::entry::{Entry, Story};
use weft_model::ids::GroupId;
use weft_model::said::Telling;

use crate::show::{Shown, name};

/// An entry: how it stands, what was given, told and answered.
pub(super) fn entry(scene: &Shown<'_>, entry: &Entry) -> Map<String, Value> {
    let mut shown = Map::new();
    let group = |group: &GroupId| name(scene.membership, group);
    let words = |telling: &Option<Telling>| telling.as_ref().map_or_else(|| json!("missing"), scene.words);
    shown.insert("status".into(), json!(entry.status()));
    if let Some((_, by, _, proposed)) = &entry.proposed {
        shown.insert("proposed_by".into(), json!(group(by)));
        shown.insert("from".into(), json!(group(&proposed.from)));
        shown.insert("to".into(), json!(group(&proposed.to)));
        shown.insert("what".into(), json!(proposed.kind));
        shown.insert("quantity".into(), json!(proposed.quantity));
        shown.insert("counted".into(), json!(proposed.quantity.is_some()));
        shown.insert("day".into(), json!(proposed.day));
    }
    shown.insert("rates".into(), json!(entry.rates));
    shown.insert("corrects".into(), json!(entry.corrects));
    shown.insert("languages".into(), json!(entry.languages()));
    let public = entry.public_stories();
    let is_public = |story: &Story| public.iter().any(|shown| shown.fact == story.fact);
    let story = |story: &Story| {
        json!({
            "lang": story.lang, "told_by": group(&story.group), "fact": story.fact, "state": story.told_by(),
            "translated_by": story.of.map(|(_, by)| by), "words": words(&story.words), "public": is_public(story),
        })
    };
    shown.insert("stories".into(), json!(entry.stories.iter().map(story).collect::<Vec<_>>()));
    let objection = |objection: &weft_model::entry::Objection| json!({ "lang": objection.lang, "words": words(&objection.words), "taken_back": objection.taken_back });
    shown.insert("objections".into(), json!(entry.objections.iter().map(objection).collect::<Vec<_>>()));
    shown.insert("agreed".into(), json!(entry.agreed.len()));
    let note = |note: &weft_model::entry::Note| json!({ "lang": note.lang, "words": words(&note.words) });
    shown.insert("notes".into(), json!(entry.notes.iter().map(note).collect::<Vec<_>>()));
    let reversal = |reversal: &weft_model::entry::Reversal| {
        json!({
            "proposed_by": group(&reversal.group), "day": reversal.day, "lang": reversal.lang,
            "words": words(&reversal.reason), "agreed": !reversal.agreed.is_empty(),
        })
    };
    shown.insert("reversals".into(), json!(entry.reversals.iter().map(reversal).collect::<Vec<_>>()));
    let heard = |(_, heard): &(_, weft_model::entry::Heard)| json!({ "members": heard.members.len(), "spoken": heard.spoken, "day": heard.day });
    shown.insert("heard".into(), json!(entry.heard.iter().map(heard).collect::<Vec<_>>()));
    shown.insert("credited".into(), json!(entry.public.credited));
    shown
}
