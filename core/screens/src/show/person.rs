//! A person as JSON, for the asker's group.

use serde_json::{Map, Value, json};
use weft_model::person::Person;

use super::Shown;

/// Who somebody is.
pub(super) fn person(scene: &Shown<'_>, person: &Person) -> Map<String, Value> {
    let mut shown = Map::new();
    shown.insert("consent".into(), json!(person.consent));
    shown.insert("token".into(), json!(person.token));
    shown.insert("lang".into(), json!(person.lang));
    shown.insert("name".into(), json!(person.named.as_ref().map(scene.words)));
    let voices: Vec<Value> = person
        .voices
        .iter()
        .map(|kept| json!({ "day": kept.taught.day, "voice": kept.voice.as_ref().map(scene.words) }))
        .collect();
    shown.insert("teach_backs".into(), json!(voices));
    shown
}
