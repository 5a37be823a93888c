//! Terms: what codes of the model are called. Screens and pages say the same thing in the same words.

use weft_l10n::{Phrase, Words};
use weft_model::artefact::ArtefactKind;
use weft_model::case::{Category, Reached, RepairKind, Urgency};
use weft_model::consent::{Age, ForWhom, Purpose, Scope, ScopeStatus, ScopeView, TeachBack, Until};
use weft_model::day::Day;
use weft_model::entry::{EntryKind, EntryStatus, Quantity, ToldBy, Unit};
use weft_model::gate::Denied;
use weft_model::ids::GroupId;
use weft_model::membership::Membership;
use weft_model::said::Content;

use crate::widget::{Glyph, Tone};

/// A group's own name; empty for a group that is not known here.
pub fn group_name(membership: &Membership, group: &GroupId) -> Phrase {
    Phrase::named(membership.groups.get(group).map_or("", |name| name.as_str()))
}

/// A day.
pub fn day(words: &Words, day: Day) -> Phrase {
    words.date(day.date())
}

/// A scope.
pub fn scope(words: &Words, scope: Scope) -> Phrase {
    match scope {
        Scope::Document => words.terms_scope_document_label(),
        Scope::Film => words.terms_scope_film_label(),
        Scope::Amplify => words.terms_scope_amplify_label(),
        Scope::Share => words.terms_scope_share_label(),
    }
}

/// Who would see it; `asker` is the group that asked.
pub fn for_whom(words: &Words, asker: &Phrase, for_whom: ForWhom) -> Phrase {
    match for_whom {
        ForWhom::Group => words.terms_whom_group_label(&asker.value),
        ForWhom::Partnership => words.terms_whom_partnership_label(),
        ForWhom::Public => words.terms_whom_public_label(),
    }
}

/// What for.
pub fn purpose(words: &Words, purpose: Purpose) -> Phrase {
    match purpose {
        Purpose::Work => words.terms_purpose_work_label(),
        Purpose::Report => words.terms_purpose_report_label(),
        Purpose::Learning => words.terms_purpose_learning_label(),
        Purpose::Campaign => words.terms_purpose_campaign_label(),
        Purpose::Fundraising => words.terms_purpose_fundraising_label(),
    }
}

/// How long, as it is spoken.
pub fn until(words: &Words, until: Until) -> Phrase {
    match until {
        Until::Once => words.terms_until_once_label(),
        Until::WorkEnds(day) => words.terms_until_work_label(day.date()),
        Until::Stopped => words.terms_until_stop_label(),
    }
}

/// How a scope stands on the day it is asked about.
pub fn status(words: &Words, status: ScopeStatus) -> Phrase {
    match status {
        ScopeStatus::NotAsked => words.terms_status_not_asked_label(),
        ScopeStatus::No => words.terms_status_no_label(),
        ScopeStatus::Yes { last } => words.terms_status_yes_label(last.date()),
        ScopeStatus::NotYet { from } => words.terms_status_not_yet_label(from.date()),
        ScopeStatus::Lapsed => words.terms_status_lapsed_label(),
        ScopeStatus::Suspended => words.terms_status_suspended_label(),
        ScopeStatus::Withdrawn => words.terms_status_withdrawn_label(),
        ScopeStatus::Waiting => words.terms_status_waiting_label(),
        ScopeStatus::Frozen => words.terms_status_frozen_label(),
    }
}

/// How a scope stands, telling one that was asked and waits for its answer from one that was never asked.
pub fn answer_today(words: &Words, view: &ScopeView) -> Phrase {
    match (view.status, view.asked) {
        (ScopeStatus::NotAsked, Some(_)) => words.consent_list_open_status(),
        (standing, _) => status(words, standing),
    }
}

/// Yes or no.
pub fn answer(words: &Words, yes: bool) -> Phrase {
    if yes { words.terms_answer_yes_label() } else { words.terms_answer_no_label() }
}

/// How old.
pub fn age(words: &Words, age: Age) -> Phrase {
    match age {
        Age::Adult => words.terms_age_adult_label(),
        Age::Minor => words.terms_age_minor_label(),
        Age::NotSure => words.terms_age_not_sure_label(),
    }
}

/// What a report is about.
pub fn category(words: &Words, category: Category) -> Phrase {
    match category {
        Category::Abuse => words.case_about_abuse_label(),
        Category::Exploitation => words.case_about_exploitation_label(),
        Category::Displacement => words.case_about_displacement_label(),
        Category::Harassment => words.case_about_harassment_label(),
        Category::Pressure => words.case_about_pressure_label(),
        Category::UnequalInfluence => words.case_about_influence_label(),
        Category::Misrepresentation => words.case_about_misrepresentation_label(),
        Category::Money => words.case_about_money_label(),
        Category::Decision => words.case_about_decision_label(),
        Category::Other => words.case_about_other_label(),
    }
}

/// How urgent a report is.
pub fn urgency(words: &Words, urgency: Urgency) -> Phrase {
    match urgency {
        Urgency::CanWait => words.case_urgency_wait_label(),
        Urgency::Soon => words.case_urgency_soon_label(),
        Urgency::Danger => words.case_urgency_danger_label(),
    }
}

/// How far a case has come, never more than is known here.
pub fn reached(words: &Words, reached: Reached) -> Phrase {
    match reached {
        Reached::Told => words.case_reached_told_label(),
        Reached::Received => words.case_reached_received_label(),
        Reached::Acknowledged => words.case_reached_acknowledged_label(),
        Reached::Assessing => words.case_reached_assessing_label(),
        Reached::Chosen => words.case_reached_chosen_label(),
    }
}

/// What is to be repaired.
pub fn repair_kind(words: &Words, kind: RepairKind) -> Phrase {
    match kind {
        RepairKind::Apology => words.case_repair_apology_label(),
        RepairKind::Change => words.case_repair_change_label(),
        RepairKind::Payment => words.case_repair_payment_label(),
        RepairKind::Safety => words.case_repair_safety_label(),
    }
}

/// What came back.
pub fn teach_back(words: &Words, teach_back: TeachBack) -> Phrase {
    match teach_back {
        TeachBack::Understood => words.terms_teach_understood_label(),
        TeachBack::Partly => words.terms_teach_partly_label(),
        TeachBack::Not => words.terms_teach_not_label(),
    }
}

/// What was given.
pub fn kind(words: &Words, kind: EntryKind) -> Phrase {
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

/// How much, or "told, not counted".
pub fn quantity(words: &Words, quantity: Option<&Quantity>) -> Phrase {
    match quantity {
        Some(Quantity { amount, unit }) => amount_of(words, *amount, unit),
        None => words.terms_unit_none_label(),
    }
}

/// An amount in its unit; money in its currency's major unit.
pub fn amount_of(words: &Words, amount: u64, unit: &Unit) -> Phrase {
    match unit {
        Unit::Hours => words.terms_unit_hours_label(amount),
        Unit::Days => words.terms_unit_days_label(amount),
        Unit::Nights => words.terms_unit_nights_label(amount),
        Unit::Pieces => words.terms_unit_pieces_label(amount),
        Unit::Grams => words.terms_unit_grams_label(amount),
        Unit::Minor(currency) => words.money(amount, &String::from(*currency)),
    }
}

/// How an entry stands.
pub fn entry_status(words: &Words, status: EntryStatus) -> Phrase {
    match status {
        EntryStatus::Proposed => words.terms_entry_proposed_label(),
        EntryStatus::Agreed => words.terms_entry_agreed_label(),
        EntryStatus::Disputed => words.terms_entry_disputed_label(),
        EntryStatus::Contested => words.terms_entry_contested_label(),
        EntryStatus::Reversed => words.terms_entry_reversed_label(),
    }
}

/// How an entry's standing is coloured.
pub const fn entry_tone(status: EntryStatus) -> Tone {
    match status {
        EntryStatus::Proposed => Tone::Waiting,
        EntryStatus::Agreed | EntryStatus::Reversed => Tone::Settled,
        EntryStatus::Disputed | EntryStatus::Contested => Tone::Care,
    }
}

/// How far a translation has come: missing, from a machine, by a person, checked by the group that did not tell it.
pub fn told_by(words: &Words, told: ToldBy) -> Phrase {
    match told {
        ToldBy::Missing => words.terms_words_gone_label(),
        ToldBy::Machine => words.terms_by_machine_label(),
        ToldBy::Person => words.terms_by_person_label(),
        ToldBy::Checked => words.terms_by_checked_label(),
    }
}

/// What sort of thing.
pub fn artefact_kind(words: &Words, kind: ArtefactKind) -> Phrase {
    match kind {
        ArtefactKind::Photo => words.terms_artefact_photo_label(),
        ArtefactKind::Voice => words.terms_artefact_voice_label(),
        ArtefactKind::Film => words.terms_artefact_film_label(),
        ArtefactKind::Document => words.terms_artefact_document_label(),
    }
}

/// Its icon.
pub const fn artefact_glyph(kind: ArtefactKind) -> Glyph {
    match kind {
        ArtefactKind::Photo => Glyph::Picture,
        ArtefactKind::Voice => Glyph::Hear,
        ArtefactKind::Film => Glyph::Film,
        ArtefactKind::Document => Glyph::Document,
    }
}

/// Why something may not leave; only for those who may read the record.
pub fn denied(words: &Words, denied: Denied) -> Phrase {
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
        Denied::Waiting => words.terms_denied_waiting_label(),
        Denied::Frozen => words.terms_denied_frozen_label(),
        Denied::NotApproved => words.terms_denied_not_approved_label(),
    }
}

/// What somebody said; or that it is gone; or that it is kept as a file.
pub fn told(words: &Words, content: Option<&Content>, lang: &str) -> Phrase {
    match content {
        Some(Content::Text(text)) => Phrase::told(text.as_str(), lang),
        Some(Content::Attached(_)) => words.terms_words_file_label(),
        None => words.terms_words_gone_label(),
    }
}

/// A scope's icon.
pub const fn scope_glyph(scope: Scope) -> Glyph {
    match scope {
        Scope::Document => Glyph::Document,
        Scope::Film => Glyph::Film,
        Scope::Amplify => Glyph::Amplify,
        Scope::Share => Glyph::Share,
    }
}
