//! Visits as a calendar for members of the groups that share them: which group visits which, and on which days.
//!
//! Neither envoys nor places stand in it, and nothing that only one side reads.

use crate::audience::Audience;
use crate::command::Refusal;
use crate::day::Day;
use crate::fact::Area;
use crate::fold::State;
use crate::gate::{Cleared, Denied, OVERVIEW_USE, readable};
use crate::ids::{GroupId, RecordId};
use crate::records::Records;
use crate::visit::Visit;

/// Visits that both groups agreed on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// The visits, latest first; never empty.
    pub visits: Vec<VisitDays>,
    /// Visits left out because a newer version of Weft wrote something in them.
    pub unread: u32,
}

/// One visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VisitDays {
    /// Its record.
    pub record: RecordId,
    /// The group that sends.
    pub home: GroupId,
    /// The group that receives.
    pub host: GroupId,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
    /// Whether a side called it off: a calendar that has it already has to hear of that.
    pub called_off: bool,
}

/// Gathers the visits that both groups agreed on, as known on a day. Denied if there is none.
pub fn calendar(records: &dyn Records, today: Day) -> Result<Cleared<Calendar>, Refusal> {
    let mut calendar = Calendar { visits: Vec::new(), unread: 0 };
    for id in records.every(Area::Visit)? {
        let Some(record) = records.record(&id)? else { continue };
        let State::Visit(visit) = &record.state else { continue };
        let agreed = days(id, visit).filter(|_| record.audience == Audience::Partnership);
        match (agreed, readable(&record)) {
            (Some(days), Ok(())) => calendar.visits.push(days),
            (Some(_), Err(_)) => calendar.unread = calendar.unread.saturating_add(1),
            (None, _) => {}
        }
    }
    if calendar.visits.is_empty() {
        return Err(Denied::Unknown.into());
    }
    Ok(Cleared { artefact: calendar, using: OVERVIEW_USE, day: today, concerned: Vec::new() })
}

/// A visit's days, if both groups agreed on it and nothing contradicts that.
fn days(record: RecordId, visit: &Visit) -> Option<VisitDays> {
    let (_, invited) = visit.invited.as_ref().filter(|_| visit.agreed() && !visit.contested)?;
    let called_off = !visit.called_off.is_empty();
    Some(VisitDays { record, home: invited.home, host: invited.host, from: invited.from, to: invited.to, called_off })
}
