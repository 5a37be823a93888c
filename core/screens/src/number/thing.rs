//! One thing that carries a number: what it is, whose consents it needs, and who outside has it.

use std::collections::BTreeSet;

use weft_model::ids::RecordId;
use weft_model::records::Unreadable;

use super::{held, out, recall};
use crate::consent::held as consent;
use crate::frame::{Frame, action};
use crate::screen::{Contents, Screen};
use crate::terms;
use crate::widget::{Glyph, Widget};

/// Draws it.
pub(super) fn draw(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let Some((artefact, made, number)) = held(frame.records, id)? else { return frame.missing() };
    let words = frame.scene.words;
    let group = terms::group_name(frame.scene.membership, &made.group).value;
    let mut widgets = vec![Widget::words("of", words.number_thing_of_label(&group, made.day.date()))];
    let concerned = artefact.concerned().unwrap_or_default();
    widgets.push(if concerned.is_empty() {
        Widget::words("nobody", words.number_thing_nobody_label())
    } else {
        let count = u64::try_from(concerned.len()).unwrap_or(u64::MAX);
        Widget::words("people", words.number_thing_people_label(count))
    });
    // One handing over stands in each consent concerned: it is said once.
    let mut seen = BTreeSet::new();
    let mut lines = Vec::new();
    for one in &concerned {
        let Some((record, consent)) = consent(frame.records, one)? else { continue };
        for line in recall::outside(frame, &record, &consent, Some(id))? {
            if seen.insert((line.label.value.clone(), line.hint.clone().map(|hint| hint.value))) {
                lines.push(Widget { id: format!("out-{}", lines.len()), ..line });
            }
        }
    }
    widgets.extend(lines);
    let mut actions = Vec::new();
    if !out::ways(frame, id, &made)?.is_empty() {
        actions.push(action("out", words.number_out_title(), Glyph::HandOver));
    }
    let title = words.number_thing_title(&terms::artefact_kind(words, made.kind).value, &number.to_string());
    frame.screen(title, words.number_thing_help(), Contents::Form { widgets }, actions)
}
