//! Form: questions as data. A form that Weft brings and one that a group made are the same type, read from the same text.
//!
//! Its text is JSON, because it has to say what a later version adds and an earlier one does not know: whatever is not known
//! here stays as it came, and is written out again unchanged. A group's own form is at most [`TEXT_AT_MOST`] long and
//! [`Form::read`] checks the rest of it; what Weft brings stands in `core/screens/src/form/built_in`.

mod answer;
mod asked;
mod kind;
mod label;
mod sound;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use answer::{Answered, Given, Value, fits};
pub use asked::asked;
pub use kind::{Kind, Known, Span, Tile};
pub use label::{Key, Label};
pub use sound::{CHOICES_AT_MOST, FIELDS_AT_MOST, LABEL_AT_MOST, LANGUAGES_AT_MOST, TEXT_AT_MOST};

/// What a newer version says beside: kept as it came.
pub type More = BTreeMap<String, serde_json::Value>;

/// Questions, in steps.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Form {
    /// What it is called; a form of ours has a name for each step.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Label>,
    /// What it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Label>,
    /// Who fills it in.
    #[serde(default)]
    pub who: Who,
    /// The questions.
    pub steps: Vec<Step>,
    /// What a newer version says beside.
    #[serde(flatten)]
    pub more: More,
}

/// Who fills a form in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// Somebody who may not be used to forms: one question on a screen.
    #[default]
    Member,
    /// Somebody who fills in many: the questions of a step on one screen.
    Organiser,
}

/// Questions that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Step {
    /// What it is called; none = as the form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Label>,
    /// What helps with it; none = as the form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Label>,
    /// The questions.
    pub fields: Vec<Field>,
    /// What a newer version says beside.
    #[serde(flatten)]
    pub more: More,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// What its answer is kept under.
    pub key: Key,
    /// What sort of answer it takes.
    pub kind: Kind,
    /// The question.
    pub label: Label,
    /// What helps to answer it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<Label>,
    /// Whether it has to be answered.
    #[serde(default)]
    pub required: bool,
    /// It is asked only after this answer to an earlier question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// Who else could see or hear the answer.
    #[serde(default)]
    pub sensitivity: Sensitivity,
    /// What a newer version says beside.
    #[serde(flatten)]
    pub more: More,
}

/// An answer to an earlier question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct When {
    /// The question.
    pub key: Key,
    /// The choices, of which one has to be taken.
    pub one_of: Vec<Key>,
}

/// Who else could see or hear an answer. Words are never less than private.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sensitivity {
    /// Nothing special.
    #[default]
    Open,
    /// No screenshots; keyboards do not learn; spoken into the earpiece.
    Private,
}

impl Form {
    /// Every question, in order.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.steps.iter().flat_map(|step| &step.fields)
    }

    /// The question of this name.
    pub fn field(&self, key: &Key) -> Option<&Field> {
        self.fields().find(|field| field.key == *key)
    }

    /// Whether some question in it needs a newer version.
    pub fn needs_newer(&self) -> bool {
        self.fields().any(|field| field.kind.known().is_none())
    }
}
