//! A group's own form: a steward publishes it, for their group or for all, and its newer versions; it travels like any record.
//!
//! The words of a form are a telling, so that they can be taken back like all words; the act says whose it is, who reads what is
//! filled in, and about which kind of record. Nobody is asked by another group: a steward of one's own looks at each version
//! and keeps it first. A retirement closes at once, and whatever did not know of it opens nothing.

mod decide;
mod evolve;
mod facts;
mod rows;

pub(crate) use decide::get;
pub use decide::{KeepTemplate, PublishTemplate, decide_keep, decide_publish, decide_retire};
pub use evolve::{Template, Version};
pub use facts::{Extends, Kept, Published, Reach, TemplateFact};
pub use rows::rows;

use crate::artefact::withdrawn_beyond;
use crate::audience::Audience;
use crate::command::Refusal;
use crate::consent::Closings;
use crate::fold::{Record, State};
use crate::form::Form;
use crate::gate::Denied;
use crate::ids::{GroupId, NoticeId};
use crate::records::{Records, Unreadable};
use crate::said::Content;

/// The questions of a version; none as long as its text is not here, was taken back, or cannot be asked by this version.
pub fn form_of(records: &dyn Records, version: &Version) -> Result<Option<Form>, Unreadable> {
    let Some(text) = version.text else { return Ok(None) };
    Ok(match records.telling(&text.fact)? {
        Some(Content::Text(words)) => Form::read(words.as_str()),
        _ => None,
    })
}

/// As which kind of record a group may fill in more about this one: a party to it, and only where all its members read it.
pub fn may_extend(record: &Record, group: &GroupId) -> Option<Extends> {
    if record.audience != Audience::Partnership {
        return None;
    }
    match &record.state {
        State::Entry(entry) if entry.concerns(*group) => Some(Extends::Entry),
        State::Visit(visit) if visit.side(group).is_some() => Some(Extends::Visit),
        State::Consent(consent) if consent.asked_by.is_some_and(|(_, by)| by == *group) => Some(Extends::Consent),
        _ => None,
    }
}

/// Why nothing more is asked about a record; none where it may be. Nothing more is written about somebody who took their yes
/// back, nor where nobody can tell what was meant.
pub fn closed(record: &Record) -> Option<Refusal> {
    match &record.state {
        State::Consent(_) if withdrawn_beyond(record, &[]) => Some(Denied::Withdrawn.into()),
        State::Entry(entry) if entry.contested => Some(Refusal::Incomplete),
        State::Visit(visit) if visit.contested => Some(Refusal::Incomplete),
        _ => None,
    }
}

/// Who reads what is filled in about a kind of record, at most: who a person is, only their askers know.
pub const fn at_most(extends: Option<Extends>, wanted: Reach) -> Reach {
    match extends {
        Some(Extends::Consent) => Reach::Group,
        _ => wanted,
    }
}

/// The notices of a consent that are known now; none for what is no consent.
pub fn known_notices(record: &Record) -> Vec<NoticeId> {
    match &record.state {
        State::Consent(consent) => Closings::of(consent, record).all(),
        _ => Vec::new(),
    }
}
