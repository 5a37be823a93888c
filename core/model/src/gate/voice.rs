//! What the gate says about a voice that somebody carries to another group: words, and the consent of whoever spoke.

use crate::command::Refusal;
use crate::consent::Closings;
use crate::day::Day;
use crate::gate::{Use, covered};
use crate::ids::{NoticeId, RecordId};
use crate::records::Records;

/// Asks whether words said under a consent may go to an audience for a purpose on a day; what is not known is a no. Gives what
/// had closed it once and was known that day: a withdrawal that comes later takes the words back.
pub fn gate_voice(records: &dyn Records, consent: &RecordId, using: Use, today: Day) -> Result<Vec<NoticeId>, Refusal> {
    let covering = covered(records, consent, using, today)?;
    Ok(Closings::of(&covering.consent, &covering.record).all())
}
