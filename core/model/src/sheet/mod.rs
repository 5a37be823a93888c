//! Filled form: the answers to one version of a group's own form, by themselves or as own fields of another record.
//!
//! Codes, days and amounts stand in the act; each answer in words is a telling and can be taken back. It is read by whom its form
//! names, never by more people than the record it is about, and never about what was told in confidence. It is written
//! once: whoever has more to say fills in another one.

mod decide;
mod evolve;
mod facts;
mod rows;

pub use decide::{FillSheet, decide_fill};
pub use evolve::{InWords, Sheet};
pub use facts::{Filled, SheetFact, Told};
pub use rows::rows;

use crate::artefact::withdrawn_beyond;
use crate::ids::FactId;
use crate::records::{Records, Unreadable};

/// The words that have to go, because the person whose consent they are about took it back since.
pub(crate) fn erasable(records: &dyn Records, sheet: &Sheet) -> Result<Vec<FactId>, Unreadable> {
    let Some((_, filled)) = &sheet.filled else { return Ok(Vec::new()) };
    let about = filled.about.map(|about| records.record(&about)).transpose()?.flatten();
    if !about.is_some_and(|about| withdrawn_beyond(&about, &filled.knows_notices)) {
        return Ok(Vec::new());
    }
    Ok(sheet.told.iter().filter_map(|told| Some(told.words?.fact)).collect())
}
