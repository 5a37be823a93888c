//! One record by itself, for whoever asks for it on paper, inside.
//!
//! What stands in it is what the overview, the review and the report of a visit say of it: acts and the groups' own words,
//! people without a name. Only what the whole partnership reads is printed; what is sealed, or belongs to one group, is not
//! known here, open or not.

use crate::audience::Audience;
use crate::command::Refusal;
use crate::day::Day;
use crate::fold::State;
use crate::gate::balance::review_line;
use crate::gate::overview::{consent_line, entry_line};
use crate::gate::visit::report_of;
use crate::gate::{Cleared, ConsentLine, Denied, EntryLine, OVERVIEW_USE, ReviewLine, VisitReport, readable};
use crate::ids::RecordId;
use crate::membership::Membership;
use crate::records::Records;

/// A record to be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Printed {
    /// A consent.
    Consent(Box<ConsentLine>),
    /// A ledger entry.
    Entry(Box<EntryLine>),
    /// A quarterly review.
    Review(Box<ReviewLine>),
    /// A visit, as far as both sides report it.
    Visit(Box<VisitReport>),
}

/// Asks whether a record may be printed for the partnership's own work, and gathers what stands in it on a day.
pub fn printed(
    records: &dyn Records,
    membership: &Membership,
    id: RecordId,
    today: Day,
) -> Result<Cleared<Printed>, Refusal> {
    let record = records.record(&id)?.filter(|record| record.audience == Audience::Partnership);
    let record = record.ok_or(Refusal::Denied(Denied::Unknown))?;
    readable(&record)?;
    let printed = match &record.state {
        State::Consent(consent) => {
            Printed::Consent(Box::new(consent_line(records, membership, &record, consent, today)?))
        }
        State::Entry(entry) => Printed::Entry(Box::new(entry_line(records, id, entry)?)),
        State::Review(review) => Printed::Review(Box::new(review_line(records, id, review.clone())?)),
        State::Visit(visit) => Printed::Visit(Box::new(report_of(records, id, visit, today)?)),
        _ => return Err(Denied::Unknown.into()),
    };
    Ok(Cleared { artefact: printed, using: OVERVIEW_USE, day: today, concerned: Vec::new() })
}
