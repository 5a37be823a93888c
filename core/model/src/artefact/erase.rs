//! What a withdrawal erases: the pictures and recordings of the person who took the yes back.

use crate::artefact::facts::Concerns;
use crate::consent::view;
use crate::day::Day;
use crate::fold::{Record, State};
use crate::ids::{FactId, NoticeId, RecordId};
use crate::records::{Records, Unreadable};

/// The tellings that have to go after `touched` changed: those of artefacts that concern a consent with a
/// counting withdrawal which their maker did not know. Acts stay, and so do reports.
pub fn to_erase(records: &dyn Records, touched: &RecordId) -> Result<Vec<FactId>, Unreadable> {
    let Some(record) = records.record(touched)? else { return Ok(Vec::new()) };
    match &record.state {
        State::Artefact(_) => erasable(records, &record).map(Vec::from_iter),
        State::Consent(_) if !withdrawals(&record).is_empty() => {
            let mut facts = Vec::new();
            for artefact in records.concerning(touched)? {
                if let Some(artefact) = records.record(&artefact)? {
                    facts.extend(erasable(records, &artefact)?);
                }
            }
            Ok(facts)
        }
        _ => Ok(Vec::new()),
    }
}

fn erasable(records: &dyn Records, record: &Record) -> Result<Option<FactId>, Unreadable> {
    let State::Artefact(artefact) = &record.state else { return Ok(None) };
    let (Some(made), Some(kept)) = (&artefact.made, &artefact.kept) else { return Ok(None) };
    let Concerns::People(consents) = &made.concerns else { return Ok(None) };
    for consent in consents {
        if let Some(consent) = records.record(consent)?
            && withdrawals(&consent).iter().any(|id| !made.knows_notices.contains(id))
        {
            return Ok(Some(kept.fact));
        }
    }
    Ok(None)
}

fn withdrawals(record: &Record) -> Vec<NoticeId> {
    match &record.state {
        // Which withdrawals count does not depend on the day.
        State::Consent(consent) => view(consent, &record.notices, Day::from_millis(0)).withdrawals,
        _ => Vec::new(),
    }
}
