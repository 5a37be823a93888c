//! What a member is called, as JSON, for their group.

use serde_json::{Map, Value, json};
use weft_model::called::Called;
use weft_model::fold::Record;

use super::Shown;

/// What somebody is called.
pub(super) fn called(scene: &Shown<'_>, record: &Record, called: &Called) -> Map<String, Value> {
    let standing = called.standing();
    let name = standing.and_then(|(saying, _)| saying.name).filter(|name| !record.redacted.contains(&name.fact));
    let mut shown = Map::new();
    shown.insert("member".into(), json!(called.member));
    shown.insert("name".into(), json!(name.as_ref().map(scene.words)));
    shown.insert("said_by_themselves".into(), json!(standing.is_some_and(|(_, own)| own)));
    shown
}
