//! What the model's codes are called, with the icon and colour that always stand beside the word.
//!
//! The words are those of the screens; a page adds only how something that stands is drawn.

use weft_l10n::{Phrase, Words};
use weft_model::consent::{ForWhom, ScopeStatus};
use weft_model::entry::{EntryStatus, ToldBy};
use weft_model::review::ReviewStatus;
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
        EntryStatus::Reversed => (Glyph::TakeBack, "slate"),
    };
    Stand { glyph, color, word: terms::entry_status(words, status) }
}

/// How far a translation has come.
pub(crate) fn told_by(words: &Words, told: ToldBy) -> Stand {
    let (glyph, color) = match told {
        ToldBy::Missing => (Glyph::Wait, "turmeric"),
        ToldBy::Machine => (Glyph::Care, "turmeric"),
        ToldBy::Person => (Glyph::Translate, "slate"),
        ToldBy::Checked => (Glyph::Yes, "leaf"),
    };
    Stand { glyph, color, word: terms::told_by(words, told) }
}

/// How a review stands.
pub(crate) fn review_status(words: &Words, status: ReviewStatus) -> Stand {
    match status {
        ReviewStatus::Open => Stand { glyph: Glyph::Wait, color: "turmeric", word: words.pages_review_open_label() },
        ReviewStatus::Closed => Stand { glyph: Glyph::Yes, color: "leaf", word: words.pages_review_closed_label() },
        ReviewStatus::Contested => {
            Stand { glyph: Glyph::Care, color: "madder", word: words.pages_review_contested_label() }
        }
    }
}
