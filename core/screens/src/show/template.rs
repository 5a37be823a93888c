//! A group's own form, and one that was filled in, as JSON.

use serde_json::{Map, Value, json};
use weft_model::form::Form;
use weft_model::ids::GroupId;
use weft_model::sheet::Sheet;
use weft_model::template::{Template, Version};

use crate::show::{Shown, name};

/// A form: its versions, and which of them each group fills in, by its place from 0.
pub(super) fn template(scene: &Shown<'_>, template: &Template) -> Map<String, Value> {
    let mut shown = Map::new();
    let Some(maker) = template.group() else { return shown };
    let group = |group: &GroupId| name(scene.membership, group);
    shown.insert("group".into(), json!(group(&maker)));
    shown.insert("contested".into(), json!(template.contested));
    let used = scene.membership.groups.keys().filter_map(|of| {
        let version = template.in_use(of)?.fact;
        let place = template.versions.iter().position(|one| one.fact == version)?;
        Some((group(of), json!(place)))
    });
    shown.insert("used_by".into(), Value::Object(used.collect()));
    shown.insert("versions".into(), template.versions.iter().map(|one| version(scene, one)).collect());
    shown
}

fn version(scene: &Shown<'_>, version: &Version) -> Value {
    let published = &version.published;
    json!({
        "fact": version.fact, "day": published.day, "read_by": published.read_by, "extends": published.extends,
        "form": questions(scene, version),
    })
}

/// The questions as they are signed; "missing" or "erased" as long as they are not here, and "newer" if only a later version asks
/// them.
fn questions(scene: &Shown<'_>, version: &Version) -> Value {
    let words = version.text.as_ref().map_or_else(|| json!("missing"), scene.words);
    let Some(text) = words.as_str() else { return words };
    match Form::read(text) {
        Some(form) => json!(form),
        None if text.starts_with('{') => json!("newer"),
        None => words,
    }
}

/// What was filled in: the answers by the names of their questions.
pub(super) fn sheet(scene: &Shown<'_>, sheet: &Sheet) -> Map<String, Value> {
    let mut shown = Map::new();
    let Some((_, filled)) = &sheet.filled else { return shown };
    shown.insert("group".into(), json!(name(scene.membership, &filled.group)));
    shown.insert("template".into(), json!(filled.template));
    shown.insert("version".into(), json!(filled.version));
    shown.insert("about".into(), json!(filled.about));
    shown.insert("day".into(), json!(filled.day));
    shown.insert("contested".into(), json!(sheet.contested));
    let coded = filled.answers.iter().map(|(key, value)| (key.as_str().to_owned(), json!(value)));
    let told = sheet.told.iter().map(|told| {
        let words = told.words.as_ref().map_or_else(|| json!("missing"), scene.words);
        (told.key.as_str().to_owned(), json!({ "lang": told.lang, "words": words }))
    });
    shown.insert("answers".into(), Value::Object(coded.chain(told).collect()));
    shown
}
