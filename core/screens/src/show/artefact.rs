//! An artefact as JSON: what it is, whom it concerns, and whether it is here.

use serde_json::{Map, Value, json};
use weft_model::artefact::{Artefact, Concerns};
use weft_model::gate::Numbered;
use weft_model::membership::Membership;

use super::{Shown, name};

/// What the gate says about everything that carries a number, a line for each group that counts it so.
pub fn numbered(membership: &Membership, lines: &[Numbered]) -> Value {
    let line = |line: &Numbered| {
        let because = line.answer.err().map(|denied| denied.code());
        let group = name(membership, &line.group);
        json!({ "artefact": line.record, "group": group, "may": because.is_none(), "because": because })
    };
    json!(lines.iter().map(line).collect::<Vec<_>>())
}

/// Something that could leave.
pub(super) fn artefact(scene: &Shown<'_>, artefact: &Artefact) -> Map<String, Value> {
    let mut shown = Map::new();
    if let Some(made) = &artefact.made {
        shown.insert("what".into(), json!(made.kind));
        shown.insert("group".into(), json!(name(scene.membership, &made.group)));
        shown.insert("day".into(), json!(made.day));
        let concerns = match &made.concerns {
            Concerns::People(consents) => json!(consents),
            Concerns::Nobody => json!("nobody"),
        };
        shown.insert("concerns".into(), concerns);
        shown.insert("also_concerns".into(), json!(artefact.also));
        if !artefact.regions.is_empty() {
            shown.insert("regions".into(), json!(artefact.regions));
        }
    }
    if let Some(number) = artefact.number {
        shown.insert("number".into(), json!(number));
        shown.insert("kept".into(), json!("outside"));
        return shown;
    }
    shown.insert("kept".into(), artefact.kept.as_ref().map_or_else(|| json!("missing"), scene.words));
    if let Some(preview) = &artefact.preview {
        shown.insert("preview".into(), (scene.words)(preview));
    }
    shown
}
