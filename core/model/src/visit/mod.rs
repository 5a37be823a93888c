//! Visit: one group sends somebody to another, and both know afterwards what was asked, said and promised.
//!
//! It begins only with the host's invitation, and opens when the home group accepts. Before it: questions to carry,
//! voices (each with a consent that allows it that day), the host's conditions, what each side pays. During it the envoy
//! writes the diary; when a day is closed, the words of its notes go from the envoy's own device, once somebody else has
//! said that they are held there. After it: a report of each side, promises with an owner and a day, thanks, and a ledger
//! entry for the nights which only the host can agree to.
//! What both sides read stands in a record of the partnership: an audience of home and host alone does not exist yet.
//! What only home reads (risks, the days to be heard from, notes for home, waiting for word, the debrief) stands in a
//! linked record of the home group, so that nothing of it is in any row, list or search of the host.

mod command;
mod decide;
mod erase;
mod evolve;
mod facts;
mod home;
mod rows;
mod told;
mod view;

pub use command::{CarryVoice, Invite, MakePromise, PlanCheckIns, Readers, Say, StateBudget, VisitCommand, WriteNote};
pub use decide::{DAYS_AT_MOST, decide};
pub(crate) use erase::erasable;
pub use evolve::{Side, Visit};
pub use facts::{
    BudgetStated, CheckInsPlanned, CheckedIn, HostingDrafted, Invited, Named, NoteWritten, NotesArrived, Opened,
    Promised, Spoken, VisitFact, VoiceCarried,
};
pub use home::HomeSide;
pub use rows::{home_rows, rows};
pub use told::{Told, What};
pub use view::{CheckIn, PromiseStands, REPORT_WITHIN_DAYS, Stage, Word, check_ins, promise_stands, stage, word};
