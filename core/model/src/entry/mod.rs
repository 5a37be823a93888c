//! Entry: one line of the reciprocity ledger, a story first and then a quantity, or *not counted*.
//!
//! One group proposes, the other agrees, agrees with a note, or disputes. There is no conversion and no score; a
//! balance is a sum of agreed entries per pair of groups, kind and unit. An agreed entry is never edited: both
//! groups reverse it, and another one may stand in its place. A story may be told in as many languages as there
//! are; each telling says whether a person or a machine translated it, and whether the group that did not tell it
//! found it true. It is shown outside only in words that both groups let be shown.

mod answer;
mod correct;
mod counted;
mod decide;
mod evolve;
mod facts;
mod public;
mod rows;
mod status;
mod stories;

pub use answer::{
    AgreeWithNote, Answer, Dispute, EntryAnswer, Sitting, decide_agree, decide_agree_with_note, decide_dispute,
    decide_sitting, decide_take_back_dispute,
};
pub use correct::{CorrectEntry, ReverseEntry, decide_agree_reversal, decide_correct, decide_reverse};
pub use counted::{Currency, EntryKind, Quantity, Rate, Unit, may_be_counted};
pub use decide::{ProposeEntry, TranslateEntry, decide_check, decide_propose, decide_translate};
pub use evolve::{Entry, Note, Objection, Reversal};
pub use facts::{
    AgreedWithNote, Approved, Checked, EntryFact, Heard, Objected, Proposed, ReversalProposed, StoryGiven, TranslatedBy,
};
pub use public::{
    OfStory, Publicity, decide_approve, decide_credit, decide_publish, decide_publish_ledger, decide_take_back,
};
pub use rows::rows;
pub use status::EntryStatus;
pub use stories::{Story, ToldBy};
