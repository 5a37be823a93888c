//! Built-in forms: data of the same type as a group's own, in `built_in/`, with our own messages as labels.

use weft_model::form::{Field, Form, Step};

/// The forms that Weft brings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BuiltIn {
    /// A new ledger entry.
    Entry,
    /// Why one's group does not agree to one.
    Objection,
    /// What one's group adds where it agrees.
    Note,
    /// A story in another language.
    Translation,
    /// Something said in a visit.
    VisitWords,
    /// A note of a day.
    VisitNote,
    /// A promise to the other side.
    VisitPromise,
    /// What one's own group pays.
    VisitBudget,
    /// A group's own form, as its maker is asked for it.
    FormStart,
    /// One of its questions.
    FormQuestion,
}

impl BuiltIn {
    /// Each of them.
    #[cfg(test)]
    pub const ALL: [Self; 10] = [
        Self::Entry,
        Self::Objection,
        Self::Note,
        Self::Translation,
        Self::VisitWords,
        Self::VisitNote,
        Self::VisitPromise,
        Self::VisitBudget,
        Self::FormStart,
        Self::FormQuestion,
    ];

    /// Its text.
    pub const fn text(self) -> &'static str {
        match self {
            Self::Entry => include_str!("built_in/entry.json"),
            Self::Objection => include_str!("built_in/objection.json"),
            Self::Note => include_str!("built_in/note.json"),
            Self::Translation => include_str!("built_in/translation.json"),
            Self::VisitWords => include_str!("built_in/visit_words.json"),
            Self::VisitNote => include_str!("built_in/visit_note.json"),
            Self::VisitPromise => include_str!("built_in/visit_promise.json"),
            Self::VisitBudget => include_str!("built_in/visit_budget.json"),
            Self::FormStart => include_str!("built_in/form_start.json"),
            Self::FormQuestion => include_str!("built_in/form_question.json"),
        }
    }

    /// Its questions. A test reads each of them, so that none is ever empty.
    pub fn form(self) -> Form {
        serde_json::from_str(self.text()).unwrap_or_default()
    }

    /// One of its steps, from 0.
    pub fn step(self, place: usize) -> Step {
        self.form().steps.into_iter().nth(place).unwrap_or_default()
    }

    /// The questions of its first step.
    pub fn fields(self) -> Vec<Field> {
        self.step(0).fields
    }
}
