//! Public line: that one case of a quarter was told, and nothing else of it.
//!
//! A case is known only where it opens. Where the affected person said yes and nobody is excluded, a listener of the case
//! writes its line for the whole partnership when the quarter is over ([`crate::command::Command::CountCase`]). All
//! listeners of a case write into one record, whose id only those can find who hold the case; so it is counted once. The
//! weakest person decides: once taken back, a line never counts again, whatever is said later or was said at the same time.

mod evolve;
mod facts;
mod rows;

use std::collections::BTreeMap;

pub use evolve::{Counting, Line, LineStatus};
pub use facts::LineFact;
pub use rows::rows;

use crate::fact::Area;
use crate::fold::State;
use crate::ids::RecordId;
use crate::records::{DueLine, Matter, Records, Unreadable};
use crate::review::Quarter;

/// From the id of a case to the id of its line, one way: `chain` makes it, because this crate hashes nothing.
pub type LineOf = fn(RecordId) -> RecordId;

/// What this notebook knows of a line; an unwritten one if it holds none.
pub fn line(records: &dyn Records, id: &RecordId) -> Result<Line, Unreadable> {
    Ok(match records.record(id)?.map(|record| record.state) {
        Some(State::Line(line)) => line,
        _ => Line::default(),
    })
}

/// How many lines count, by quarter; only quarters that have one.
pub fn counted(records: &dyn Records) -> Result<BTreeMap<Quarter, u64>, Unreadable> {
    let mut quarters: BTreeMap<Quarter, u64> = BTreeMap::new();
    for id in records.every(Area::Line)? {
        if let LineStatus::Counts(quarter) = line(records, &id)?.status() {
            let lines = quarters.entry(quarter).or_default();
            *lines = lines.saturating_add(1);
        }
    }
    Ok(quarters)
}

/// What of it is due still: a case's own rows do not know whether its line was written.
pub fn still_due(records: &dyn Records, line_of: LineOf, mut dues: Vec<DueLine>) -> Result<Vec<DueLine>, Unreadable> {
    let about_lines = |due: &&DueLine| matches!(due.due.matter, Matter::CountCase | Matter::TakeLineBack);
    let mut status: BTreeMap<RecordId, LineStatus> = BTreeMap::new();
    for case in dues.iter().filter(about_lines).map(|due| due.record) {
        status.insert(case, line(records, &line_of(case))?.status());
    }
    dues.retain(|due| match (due.due.matter, status.get(&due.record)) {
        (Matter::CountCase, Some(status)) => *status == LineStatus::Unwritten,
        (Matter::TakeLineBack, Some(status)) => matches!(status, LineStatus::Counts(_) | LineStatus::Contested),
        _ => true,
    });
    Ok(dues)
}
