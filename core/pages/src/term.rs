//! What the model's codes are called, with the icon and colour that always stand beside the word.
//!
//! The words are those of the screens; a page adds only how something that stands is drawn.

use weft_l10n::{Phrase, Words};
use weft_model::consent::{ForWhom, ScopeStatus};
use weft_model::entry::EntryStatus;
use weft_screens::{Glyph, terms};

pub(crate) use weft_screens::terms::{amount_of, artefact_kind, denied, kind, purpose, scope, scope_glyph, until};

/// How something stands: icon, colour of the stylesheet, word.
pub(crate) struct Stand {
    pub glyph: Glyph,
    pub color: &'static str,
    pub word: Phrase,
}

pub(crate) fn scope_status(words: &Words, status: ScopeStatus) -> Stand {
    let (glyph, color) = match status {
        ScopeStatus::NotAsked => (Glyph::Choice, "slate"),
        ScopeStatus::No => (Glyph::No, "slate"),
        ScopeStatus::Yes { .. } => (Glyph::Yes, "leaf"),
        ScopeStatus::NotYet { .. } | ScopeStatus::Lapsed | ScopeStatus::Waiting => (Glyph::Wait, "turmeric"),
        ScopeStatus::Suspended | ScopeStatus::Frozen => (Glyph::Suspend, "turmeric"),
        ScopeStatus::Withdrawn => (Glyph::TakeBack, "madder"),
    };
    Stand { glyph, color, word: terms::status(words, status) }
}

/// `group` is the name of the group that asked.
pub(crate) fn for_whom(words: &Words, for_whom: ForWhom, group: &str) -> Phrase {
    terms::for_whom(words, &Phrase::named(group), for_whom)
}

pub(crate) fn entry_status(words: &Words, status: EntryStatus) -> Stand {
    let (glyph, color) = match status {
        EntryStatus::Proposed => (Glyph::Wait, "turmeric"),
        EntryStatus::Agreed => (Glyph::Yes, "leaf"),
        EntryStatus::Disputed => (Glyph::No, "madder"),
        EntryStatus::Contested => (Glyph::Care, "madder"),
    };
    Stand { glyph, color, word: terms::entry_status(words, status) }
}
