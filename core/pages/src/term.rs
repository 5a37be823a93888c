//! What the model's codes are called, with the icon and colour that always stand beside the word.

use weft_l10n::{Phrase, Words};
use weft_model::artefact::ArtefactKind;
use weft_model::consent::{ForWhom, Purpose, Scope, ScopeStatus, Until};
use weft_model::entry::{EntryKind, EntryStatus, Unit};
use weft_model::gate::Denied;
use weft_screens::Glyph;

/// How something stands: icon, colour of the stylesheet, word.
pub(crate) struct Stand {
    pub glyph: Glyph,
    pub color: &'static str,
    pub word: Phrase,
}

pub(crate) fn scope(words: &Words, scope: Scope) -> Phrase {
    match scope {
        Scope::Document => words.terms_scope_document_label(),
        Scope::Film => words.terms_scope_film_label(),
        Scope::Amplify => words.terms_scope_amplify_label(),
        Scope::Share => words.terms_scope_share_label(),
    }
}

pub(crate) const fn scope_glyph(scope: Scope) -> Glyph {
    match scope {
        Scope::Document => Glyph::Document,
        Scope::Film => Glyph::Film,
        Scope::Amplify => Glyph::Amplify,
        Scope::Share => Glyph::Share,
    }
}

pub(crate) fn scope_status(words: &Words, status: ScopeStatus) -> Stand {
    let (glyph, color, word) = match status {
        ScopeStatus::NotAsked => (Glyph::Choice, "slate", words.terms_status_not_asked_label()),
        ScopeStatus::No => (Glyph::No, "slate", words.terms_status_no_label()),
        ScopeStatus::Yes { last: Some(day) } => (Glyph::Yes, "leaf", words.terms_status_yes_label(day.date())),
        ScopeStatus::Yes { last: None } => (Glyph::Yes, "leaf", words.terms_status_yes_open_label()),
        ScopeStatus::NotYet { from } => (Glyph::Wait, "turmeric", words.terms_status_not_yet_label(from.date())),
        ScopeStatus::Lapsed => (Glyph::Wait, "turmeric", words.terms_status_lapsed_label()),
        ScopeStatus::Suspended => (Glyph::Suspend, "turmeric", words.terms_status_suspended_label()),
        ScopeStatus::Withdrawn => (Glyph::TakeBack, "madder", words.terms_status_withdrawn_label()),
    };
    Stand { glyph, color, word }
}

/// `group` is the name of the group that asked.
pub(crate) fn for_whom(words: &Words, for_whom: ForWhom, group: &str) -> Phrase {
    match for_whom {
        ForWhom::Group => words.terms_whom_group_label(group),
        ForWhom::Partnership => words.terms_whom_partnership_label(),
        ForWhom::Public => words.terms_whom_public_label(),
    }
}

pub(crate) fn purpose(words: &Words, purpose: Purpose) -> Phrase {
    match purpose {
        Purpose::Work => words.terms_purpose_work_label(),
        Purpose::Report => words.terms_purpose_report_label(),
        Purpose::Learning => words.terms_purpose_learning_label(),
        Purpose::Campaign => words.terms_purpose_campaign_label(),
        Purpose::Fundraising => words.terms_purpose_fundraising_label(),
    }
}

pub(crate) fn until(words: &Words, until: Until) -> Phrase {
    match until {
        Until::Once => words.terms_until_once_label(),
        Until::WorkEnds(day) => words.terms_until_work_label(day.date()),
        Until::Stopped => words.terms_until_stop_label(),
    }
}

pub(crate) fn artefact(words: &Words, kind: ArtefactKind) -> Phrase {
    match kind {
        ArtefactKind::Photo => words.terms_artefact_photo_label(),
        ArtefactKind::Voice => words.terms_artefact_voice_label(),
        ArtefactKind::Film => words.terms_artefact_film_label(),
        ArtefactKind::Document => words.terms_artefact_document_label(),
    }
}

pub(crate) fn denied(words: &Words, denied: Denied) -> Phrase {
    match denied {
        Denied::Unknown => words.terms_denied_unknown_label(),
        Denied::NobodyListed => words.terms_denied_nobody_listed_label(),
        Denied::Newer => words.terms_denied_newer_label(),
        Denied::Missing => words.terms_denied_missing_label(),
        Denied::NoYes => words.terms_denied_no_yes_label(),
        Denied::NotYet => words.terms_denied_not_yet_label(),
        Denied::Lapsed => words.terms_denied_lapsed_label(),
        Denied::Suspended => words.terms_denied_suspended_label(),
        Denied::Withdrawn => words.terms_denied_withdrawn_label(),
    }
}

pub(crate) fn entry_kind(words: &Words, kind: EntryKind) -> Phrase {
    match kind {
        EntryKind::Money => words.terms_kind_money_label(),
        EntryKind::Time => words.terms_kind_time_label(),
        EntryKind::Translation => words.terms_kind_translation_label(),
        EntryKind::EmotionalLabour => words.terms_kind_emotional_label(),
        EntryKind::Hosting => words.terms_kind_hosting_label(),
        EntryKind::Material => words.terms_kind_material_label(),
        EntryKind::Knowledge => words.terms_kind_knowledge_label(),
        EntryKind::MoralLeadership => words.terms_kind_moral_label(),
        EntryKind::Other => words.terms_kind_other_label(),
    }
}

pub(crate) fn amount(words: &Words, amount: u64, unit: &Unit) -> Phrase {
    match unit {
        Unit::Hours => words.terms_unit_hours_label(amount),
        Unit::Days => words.terms_unit_days_label(amount),
        Unit::Nights => words.terms_unit_nights_label(amount),
        Unit::Pieces => words.terms_unit_pieces_label(amount),
        Unit::Grams => words.terms_unit_grams_label(amount),
        Unit::Minor(currency) => words.money(amount, &String::from(*currency)),
    }
}

pub(crate) fn entry_status(words: &Words, status: EntryStatus) -> Stand {
    let (glyph, color, word) = match status {
        EntryStatus::Proposed => (Glyph::Wait, "turmeric", words.terms_entry_proposed_label()),
        EntryStatus::Agreed => (Glyph::Yes, "leaf", words.terms_entry_agreed_label()),
        EntryStatus::Disputed => (Glyph::No, "madder", words.terms_entry_disputed_label()),
        EntryStatus::Contested => (Glyph::Care, "madder", words.terms_entry_contested_label()),
    };
    Stand { glyph, color, word }
}
