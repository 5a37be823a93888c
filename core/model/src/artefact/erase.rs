//! What a withdrawal erases: the pictures, recordings and voice of the person who took the yes back, and what a visit carries
//! of theirs.

use crate::consent::Closings;
use crate::fold::{Record, State};
use crate::ids::{FactId, NoticeId, RecordId};
use crate::records::{Records, Unreadable};
use crate::{sheet, visit};

/// The tellings that have to go after `touched` changed: its own that were taken back, those of artefacts whose maker listed a consent with a
/// counting withdrawal which they did not know, and the teach-backs kept under it. Acts stay, and so do reports.
/// What is kept is asked what *it* knew: two members' spoken withdrawals erase what knew neither, also where a yes in between
/// knew the first and the consent is only suspended. Asked aloud twice to take it back, nobody keeps the picture.
/// A consent that somebody else named closes the gate and erases nothing: whoever reads a picture could so take it away.
pub fn to_erase(records: &dyn Records, touched: &RecordId) -> Result<Vec<FactId>, Unreadable> {
    let Some(record) = records.record(touched)? else { return Ok(Vec::new()) };
    let mut facts: Vec<FactId> = record.redacted.iter().copied().collect();
    if let State::Artefact(artefact) = &record.state
        && artefact.shown_by().any(|telling| record.redacted.contains(&telling))
    {
        facts.extend(artefact.shown_by());
    }
    match &record.state {
        State::Artefact(_) | State::Person(_) | State::Visit(_) | State::Sheet(_) => {
            facts.extend(erasable(records, &record)?)
        }
        State::Consent(_) if withdrawn_beyond(&record, &[]) => {
            for about in records.concerning(touched)? {
                if let Some(about) = records.record(&about)? {
                    facts.extend(erasable(records, &about)?);
                }
            }
        }
        _ => {}
    }
    Ok(facts)
}

fn erasable(records: &dyn Records, record: &Record) -> Result<Vec<FactId>, Unreadable> {
    match &record.state {
        State::Artefact(artefact) => {
            let Some(made) = &artefact.made else { return Ok(Vec::new()) };
            for consent in artefact.listed() {
                if let Some(consent) = records.record(consent)?
                    && withdrawn_beyond(&consent, &made.knows_notices)
                {
                    return Ok(artefact.shown_by().collect());
                }
            }
            Ok(Vec::new())
        }
        State::Person(person) => {
            let Some(consent) = person.consent else { return Ok(Vec::new()) };
            let Some(consent) = records.record(&consent)? else { return Ok(Vec::new()) };
            let gone = person.voices.iter().filter(|kept| withdrawn_beyond(&consent, &kept.taught.knows_notices));
            Ok(gone.filter_map(|kept| kept.voice).map(|voice| voice.fact).collect())
        }
        State::Visit(visit) => visit::erasable(records, visit),
        State::Sheet(sheet) => sheet::erasable(records, sheet),
        _ => Ok(Vec::new()),
    }
}

/// Whether a withdrawal counts that `known` does not name; that does not depend on the day.
pub(crate) fn withdrawn_beyond(record: &Record, known: &[NoticeId]) -> bool {
    match &record.state {
        State::Consent(consent) => Closings::of(consent, record).withdrawn_beyond(known),
        _ => false,
    }
}
