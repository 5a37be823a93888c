//! The receipt of a consent with the field names of ISO/IEC TS 27560:2023 (consent record information structure).
//!
//! It is made for whoever asks for it and stays inside: it says what the paper does not, whose data for which purpose. It
//! carries no name and no number; the person is a token, and what was answered stands as events.

use serde_json::{Value, json};
use weft_model::consent::{Closings, Consent, ForWhom, Given, ScopeStatus, ScopeView, Voice, view};
use weft_model::fold::{Record, State};
use weft_model::notice::{Notice, NoticeAuthor, NoticeKind};

use super::{Shown, name};

/// The receipt of a consent; none of another record.
pub fn receipt(scene: &Shown<'_>, record: &Record) -> Option<Value> {
    let State::Consent(consent) = &record.state else { return None };
    let (_, group) = consent.asked_by?;
    let view = view(consent, record, scene.today);
    let asked = view.scopes.iter().filter(|scope| scope.asked.is_some());
    Some(json!({
        "schema_version": "ISO/IEC TS 27560:2023",
        "record_id": record.id,
        "pii_principal_id": consent.person,
        "pii_processing": {
            "privacy_notice": consent.explained.as_ref().map(scene.words),
            "language": consent.lang,
            "lawful_basis": "consent",
            "collection_method": if consent.spoken { "spoken" } else { "read" },
            "purposes": asked.map(purpose).collect::<Vec<_>>(),
            "pii_controllers": [group],
            "storage_locations": "devices of the partnership's members, encrypted",
            "withdrawal_method": "the receipt number on any device of the partnership, or aloud to two members",
            "recipient_third_parties": consent.outside.iter().map(|outside| outside.recipient.as_ref().map(scene.words)).collect::<Vec<_>>(),
        },
        "party_identification": [
            { "party_id": group, "party_name": name(scene.membership, &group), "party_role": "pii_controller" },
            { "party_id": consent.person, "party_role": "pii_principal" },
        ],
        "event": events(consent, record),
    }))
}

/// One scope: what for, what of the person, who would see it, how long.
fn purpose(scope: &ScopeView) -> Value {
    let (retention, until) = match scope.status {
        ScopeStatus::Yes { last } => (Some(last), None),
        ScopeStatus::NotYet { from } => (None, Some(from)),
        _ => (None, None),
    };
    let whom = scope.asked.map(|asked| match asked.for_whom {
        ForWhom::Group => "the asker's group",
        ForWhom::Partnership => "all groups of the partnership",
        ForWhom::Public => "anybody",
    });
    json!({
        "purpose": scope.asked.map(|asked| asked.purpose),
        "pii_information": [{ "pii_type": scope.scope }],
        "recipients": whom,
        "retention_period": { "until": retention, "asked": scope.asked.map(|asked| asked.until), "starts": until },
    })
}

/// Answers in the order in which they are known, then what closed or took back.
fn events(consent: &Consent, record: &Record) -> Value {
    let given = |given: &Given| {
        let entity = match given.voice {
            Voice::Person => "pii_principal",
            Voice::Guardian(_) => "guardian",
            Voice::Body { .. } => "body",
        };
        json!({
            "event_time": given.day, "event_type": "explicit", "entity_id": entity, "pii_type": given.scope,
            "event_state": if given.yes { "consent_given" } else { "consent_refused" },
        })
    };
    let mut events: Vec<Value> = consent.answers.iter().map(given).collect();
    let closings = Closings::of(consent, record).all();
    let counts = |notice: &&Notice| closings.contains(&notice.id) || notice.kind == NoticeKind::Continued;
    for notice in record.notices.iter().filter(counts) {
        let state = match notice.kind {
            NoticeKind::Withdrawn => "consent_withdrawn",
            NoticeKind::SpokenWithdrawn => "consent_withdrawal_heard",
            NoticeKind::Suspended => "consent_suspended",
            NoticeKind::Continued => "consent_continued",
            NoticeKind::Redacted | NoticeKind::Affected => continue,
        };
        let entity = match notice.author {
            NoticeAuthor::Receipt(_) => "pii_principal",
            NoticeAuthor::Device(_) => "pii_controller",
        };
        let day = weft_model::day::Day::of_clock(notice.hlc);
        events.push(json!({ "event_time": day, "event_type": "explicit", "entity_id": entity, "event_state": state }));
    }
    json!(events)
}
