//! Whether a group's own form can be asked: bounded, every name once, every word fit to be shown.

use std::collections::BTreeSet;

use crate::form::{Field, Form, Key, Kind, Known, Label, Tile};
use crate::said::Words;

/// The most questions of a form, of all its steps.
pub const FIELDS_AT_MOST: usize = 40;
/// The most choices of a question.
pub const CHOICES_AT_MOST: usize = 12;
/// The most characters of a label.
pub const LABEL_AT_MOST: usize = 240;
/// The most languages of a label.
pub const LANGUAGES_AT_MOST: usize = 12;
/// The longest text of a form, in bytes: it always travels inside its fact.
pub const TEXT_AT_MOST: usize = 20 * 1024;
/// The most digits after the point: no currency has more.
const DIGITS_AT_MOST: u8 = 3;

impl Form {
    /// Reads a group's own form; none if it is not one that this version can ask.
    pub fn read(text: &str) -> Option<Self> {
        if text.len() > TEXT_AT_MOST {
            return None;
        }
        let form: Self = serde_json::from_str(text).ok()?;
        form.is_sound().then_some(form)
    }

    /// Its text, as it is signed; none if it is not one that may be published.
    pub fn written(&self) -> Option<Words> {
        let text = serde_json::to_string(self).ok().filter(|text| text.len() <= TEXT_AT_MOST)?;
        (self.is_sound() && self.waits_are_sound()).then(|| Words::new(&text).ok())?
    }

    fn is_sound(&self) -> bool {
        let labels =
            [&self.name, &self.purpose].into_iter().chain(self.steps.iter().flat_map(|s| [&s.name, &s.purpose]));
        let mut keys: BTreeSet<&Key> = BTreeSet::new();
        let whole = self.steps.iter().all(|step| !step.fields.is_empty());
        self.name.is_some()
            && whole
            && (1..=FIELDS_AT_MOST).contains(&self.fields().count())
            && labels.flatten().all(is_said)
            && self.fields().all(|field| keys.insert(&field.key) && is_sound(field))
    }

    /// Whether each question that waits does so for a choice of an earlier one.
    fn waits_are_sound(&self) -> bool {
        let mut before: Vec<&Field> = Vec::new();
        self.fields().all(|field| {
            let waits = field.when.as_ref().is_none_or(|when| {
                let earlier = before.iter().find(|earlier| earlier.key == when.key);
                let one = |earlier: &&&Field| when.one_of.iter().all(|tile| can_be_chosen(&earlier.kind, tile));
                !when.one_of.is_empty() && earlier.filter(one).is_some()
            });
            before.push(field);
            waits
        })
    }
}

fn can_be_chosen(kind: &Kind, tile: &Key) -> bool {
    match kind {
        Kind::Known(Known::Yes {}) => matches!(tile.as_str(), "yes" | "no"),
        kind => kind.tiles().iter().any(|known| known.key == *tile),
    }
}

fn is_sound(field: &Field) -> bool {
    let kind = match &field.kind {
        Kind::Known(Known::Choice { tiles }) => tiles.len() >= 2 && are_sound(tiles),
        Kind::Known(Known::AnyOf { tiles }) => are_sound(tiles),
        Kind::Known(Known::Amount { digits }) => *digits <= DIGITS_AT_MOST,
        _ => true,
    };
    kind && is_said(&field.label) && field.hint.as_ref().is_none_or(is_said)
}

fn are_sound(tiles: &[Tile]) -> bool {
    let mut keys: BTreeSet<&Key> = BTreeSet::new();
    (1..=CHOICES_AT_MOST).contains(&tiles.len())
        && tiles.iter().all(|tile| keys.insert(&tile.key) && is_said(&tile.label))
}

/// Words of the group itself, on one line, once in each language: a form that speaks in our words could pretend to be ours.
fn is_said(label: &Label) -> bool {
    let Label::Said(said) = label else { return false };
    let mut langs = BTreeSet::new();
    let fits =
        |words: &Words| !words.as_str().contains(['\n', '\t']) && words.as_str().chars().count() <= LABEL_AT_MOST;
    (1..=LANGUAGES_AT_MOST).contains(&said.len())
        && said.iter().all(|said| langs.insert(&said.lang) && fits(&said.words))
}
