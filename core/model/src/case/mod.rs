//! Case: one report and what follows. Whoever tells chooses who hears it and what is done; nobody else confirms.
//!
//! It lives in an audience of its own (`record:`): the device that told it and the listeners whom its filer did not
//! exclude. Listeners hear, answer and write down what they do; the affected person speaks by notices, signed by the key
//! of the receipt that was fixed at filing or, told for oneself, by the member's own device. Paths, confirmation,
//! urgency lowered, appeal and the line in public numbers rest on such words alone, and on none that another word,
//! which it did not know, speaks against. Nothing ends the thread.

mod decide;
mod evolve;
mod facts;
mod mediation;
mod repair;
mod rows;
mod view;
mod words;

pub use decide::{
    FileCase, HearingAct, LISTENERS_AT_LEAST, SpokenAct, Told, WriteInCase, decide_count, decide_file, decide_hear,
    decide_speak, decide_write, who_hears,
};
pub use evolve::{Answer, Case, Filing, Message};
pub use facts::{
    Advanced, AppealAnswered, Asks, CaseFact, Category, End, Filed, Mediated, Note, Path, RepairDone, RepairEnded,
    RepairKind, RepairSet, Side, Stage, Started, ToldFor, Urgency, Wrote,
};
pub use mediation::{Line, Mediation};
pub use repair::{Done, Repair, Repairs};
pub use rows::rows;
pub use view::{ASKED_AFTER_DAYS, Begun, Interpreter, PATHS, Reached, RepairStatus, View, mediation, view};
pub(crate) use words::is_affected;
pub use words::{Said, Spoken, Word, spoken};
