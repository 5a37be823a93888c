//! Entry: one line of the reciprocity ledger, a story first and then a quantity, or *not counted*.
//!
//! One group proposes, the other agrees or disputes. There is no conversion and no score; a balance is a
//! sum of agreed entries per pair of groups, kind and unit. A story may be told in as many languages as
//! there are; each telling says whether a person or a machine translated it.

mod decide;
mod evolve;
mod facts;
mod rows;

pub use decide::{
    Dispute, ProposeEntry, TranslateEntry, decide_agree, decide_dispute, decide_propose, decide_translate,
};
pub use evolve::{Entry, EntryStatus, Objection, Story};
pub use facts::{Currency, EntryFact, EntryKind, Objected, Proposed, Quantity, StoryGiven, TranslatedBy, Unit};
pub use rows::rows;
