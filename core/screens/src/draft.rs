//! Draft: what is being typed or chosen on a screen and not yet written.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The fields of one screen, ordered by name. The engine keeps it in the drafts file if the route says so.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Draft {
    /// The fields.
    pub fields: Vec<DraftField>,
}

/// One field of a draft.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftField {
    /// The widget, or the widget and the tile joined by a colon.
    pub name: String,
    /// The value as typed, or the tile chosen.
    pub value: String,
    /// Rises when the core, not the person, changed the value.
    pub rev: u64,
}

impl Draft {
    /// A field's value; empty if there is none.
    pub fn get(&self, name: &str) -> &str {
        self.field(name).map_or("", |field| field.value.as_str())
    }

    /// Whether a tile of a checklist is ticked.
    pub fn is_ticked(&self, field: &str, tile: impl fmt::Display) -> bool {
        !self.get(&ticked(field, tile)).is_empty()
    }

    /// The tiles of a checklist that are ticked.
    pub fn ticks<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a str> {
        self.fields.iter().filter_map(move |one| one.name.strip_prefix(field)?.strip_prefix(':'))
    }

    /// This draft with a tile of a checklist ticked or not.
    #[must_use]
    pub fn with_tick(&self, field: &str, tile: impl fmt::Display, on: bool) -> Self {
        self.with(&ticked(field, tile), if on { "yes" } else { "" })
    }

    /// How often the core changed a field's value.
    pub fn rev(&self, name: &str) -> u64 {
        self.field(name).map_or(0, |field| field.rev)
    }

    /// This draft with a field set by the person; an empty value removes it.
    #[must_use]
    pub fn with(&self, name: &str, value: &str) -> Self {
        let rev = self.rev(name);
        let mut fields: Vec<DraftField> = self.fields.iter().filter(|field| field.name != name).cloned().collect();
        if !value.is_empty() {
            fields.push(DraftField { name: name.to_owned(), value: value.to_owned(), rev });
        }
        fields.sort_by(|a, b| a.name.cmp(&b.name));
        Self { fields }
    }

    /// This draft with a field set by the core, so that a shell writes it over what stands there.
    #[must_use]
    pub fn filled(&self, name: &str, value: &str) -> Self {
        let rev = self.rev(name).saturating_add(1);
        let mut draft = self.with(name, value);
        draft.fields.iter_mut().filter(|field| field.name == name).for_each(|field| field.rev = rev);
        draft
    }

    fn field(&self, name: &str) -> Option<&DraftField> {
        self.fields.iter().find(|field| field.name == name)
    }
}

fn ticked(field: &str, tile: impl fmt::Display) -> String {
    format!("{field}:{tile}")
}

/// Nothing that people type reaches a log.
impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.fields).finish()
    }
}

impl fmt::Debug for DraftField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({} bytes)", self.name, self.value.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_is_ordered_and_says_nothing_in_a_log() {
        let draft =
            Draft::default().with("story", "canary").with("day", "2026-11-22").with("gone", "x").with("gone", "");
        let names: Vec<&str> = draft.fields.iter().map(|field| field.name.as_str()).collect();
        assert_eq!(names, ["day", "story"]);
        assert_eq!(draft.get("story"), "canary");
        assert_eq!(draft.get("gone"), "");
        assert!(!format!("{draft:?}").contains("canary"));
    }
}
