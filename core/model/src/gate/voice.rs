//! What the gate says about a voice that somebody carries to another group: words, and the consent of whoever spoke.

use crate::command::Refusal;
use crate::consent::{Closings, view};
use crate::day::Day;
use crate::fold::State;
use crate::gate::{Denied, Use, because, readable};
use crate::ids::{NoticeId, RecordId};
use crate::records::Records;

/// Asks whether words said under a consent may go to an audience for a purpose on a day; what is not known is a no. Gives what
/// had closed it once and was known that day: a withdrawal that comes later takes the words back.
pub fn gate_voice(records: &dyn Records, consent: &RecordId, using: Use, today: Day) -> Result<Vec<NoticeId>, Refusal> {
    let record = records.record(consent)?.ok_or(Refusal::Denied(Denied::NoYes))?;
    readable(&record)?;
    let State::Consent(consent) = &record.state else { return Err(Denied::NoYes.into()) };
    let scope = view(consent, &record, today).scope(using.scope);
    if !scope.allows(using.for_whom, using.purpose) {
        return Err(because(scope.status).into());
    }
    Ok(Closings::of(consent, &record).all())
}
