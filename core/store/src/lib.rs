//! A notebook on disk: logs, facts, folded states, rows, search, drafts and attachments, all under SQLCipher.
//!
//! Only [`weft_chain::Verified`] facts and notices get in; whatever cannot be taken yet waits in `held`. One [`Store`] is
//! one open folder; [`Store::snapshot`] answers the model's questions, [`Store::write`] is one transaction, at whose end
//! every touched record is folded once, its rows are replaced whole, and what a withdrawal erases is erased.
//!
//! Reading order: [`store`](Store) → `writer` → `append` (facts in) → `waiting` (deps) → `folding` → `rows` → `erase`;
//! `snapshot` and `logs` (out); `control` (membership in memory); `settings`, `key`, `migrations` (the file itself).
#![deny(missing_docs)]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod append;
mod attachments;
mod columns;
mod control;
mod drafts;
mod erase;
mod error;
mod facts;
mod folding;
mod held;
mod key;
mod logs;
mod migrations;
mod own;
mod rows;
mod search;
mod settings;
mod snapshot;
mod store;
mod waiting;
mod writer;

pub use append::{Appended, Fork};
pub use attachments::ChunkHeld;
pub use drafts::{Draft, Drafts};
pub use error::StoreError;
pub use held::{Held, HeldId, Why};
pub use logs::{Branch, LogHeld};
pub use snapshot::Snapshot;
pub use store::{Store, StoreKeys};
pub use writer::Writer;
