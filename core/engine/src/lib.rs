//! The loop: what somebody wants is decided, signed, stored, folded and drawn; what arrives takes the same way in.
//!
//! [`Notebook`] has no screen: the CLI's verbs and the scenarios use it so, and `weft-app` puts a route, drafts and effects
//! before it for every shell. This crate is the one place that joins the others and the only one with files and time.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod act;
mod capturing;
mod clock;
mod durable;
mod error;
mod exchange;
mod founding;
mod identity;
mod joining;
mod knowledge;
mod leaving;
mod notebook;
mod panics;
mod reading;
mod removing;
mod rescuing;
mod sealed;
mod signing;
#[cfg(test)]
mod simulation;
mod tables;
mod unlocking;

pub use act::Done;
pub use clock::Clock;
pub use durable::Durable;
pub use error::{NO_ROOM, OLDER_COPY, WeftError};
pub use exchange::{Came, Errand, FileOut, Importing, LanNames, Meeting, Met, RELAY_BUSY, Recipients, Step};
pub use founding::Stage;
pub use joining::{Another, Welcome};
pub use knowledge::{AudienceCheck, Check};
pub use leaving::{AS_IT_IS, Exported};
pub use notebook::{Notebook, RequestId, UNREADABLE};
pub use panics::say_only_where;
pub use rescuing::Rescued;
pub use unlocking::Protection;
/// What one steward signed of a grant, for the other one.
pub use weft_chain::capability::half_of;
/// A file of which not all is here; the name under which a row of somebody's table is done once.
pub use weft_chain::{MissingFile, request_of_row};
/// The words that commands, questions and answers are made of, for whoever uses this crate alone.
pub use weft_model as model;
/// What is being typed, kept sealed beside the notebook.
pub use weft_store::Drafts;
/// Captures: where one belongs, one that is being written, one that waits.
pub use weft_store::{Belongs, Capture, Name, Waiting};
/// Which files come, and how much is missing.
pub use weft_sync::files::{Files, Missing, Originals, SMALL};
/// Calls to a relay, for whoever carries them.
pub use weft_sync::relay::{Ask, Mailbox, RELAYS_AT_MOST, REPLY_AT_MOST, Ran, Reply, Todo};
/// Why a meeting ended before its time.
pub use weft_sync::session::Broken;
/// What the programs take as their allocator, so that lock leaves nothing in memory.
pub use weft_vault::memory::{Wiping, wipe_stack};
/// Where a device keeps keys, and what a try of a code costs.
pub use weft_vault::{Cost, HardwareKeyStore, KeyStore, KeyStoreError, KeyUse, Level};
