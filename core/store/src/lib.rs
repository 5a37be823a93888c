//! A notebook on disk: logs, facts, folded states, rows, search, drafts and attachments, all under SQLCipher.
//!
//! Only [`weft_chain::Verified`] facts and notices get in; whatever cannot be taken yet waits in `held`. One [`Store`] is
//! one open folder; [`Store::snapshot`] answers the model's questions, [`Store::write`] is one transaction, at whose end
//! every touched record is folded once, its rows are replaced whole, and what a withdrawal erases is erased.
//!
//! Reading order: [`store`](Store) → `writer` → `append` (facts in) → `waiting` (deps) → `folding` → `rows` → `erase`;
//! `snapshot`, `logs` and `news` (out); `control` (membership in memory); `settings`, `key`, `disk`, `migrations` (the file itself);
//! `freshness` → `anchor`, `pages`, `wal` (is it the newest there was); `whole`, `check`, `rescue` (is it whole, and if not).
#![deny(missing_docs)]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod anchor;
mod append;
mod attachments;
mod captures;
pub mod carry;
mod check;
mod columns;
mod control;
mod disk;
mod drafts;
mod dues;
mod erase;
mod error;
mod facts;
mod files;
mod folding;
mod freshness;
mod held;
mod key;
mod logs;
mod memory;
mod migrations;
mod name;
mod news;
mod notices;
mod own;
mod pace;
mod pages;
mod refolding;
mod rescue;
mod rows;
mod sealed;
mod search;
mod settings;
mod snapshot;
mod store;
#[cfg(test)]
mod store_tests;
#[cfg(test)]
mod vectors;
mod waiting;
mod wal;
mod whole;
mod writer;

pub use append::{Appended, Fork};
pub use attachments::{ChunkHeld, WholeFile};
pub use captures::{Belongs, Capture, Captures, Waiting};
pub use carry::{Carry, Parcel};
pub use disk::has_failed as disk_has_failed;
pub use drafts::{Draft, Drafts};
pub use error::StoreError;
pub use files::{FILES, sync_folder};
pub use freshness::Freshness;
pub use held::{Held, HeldId, HeldPlace, Why};
pub use logs::{Branch, LogHeld};
pub use name::Name;
pub use news::{News, Went};
pub use pace::Pace;
pub use rescue::{Behind, Lost, Rescued, Sealing};
pub use sealed::{Door, Envelope, Sealed, SealedKeys, Shredded, Whole};
pub use snapshot::Snapshot;
pub use store::{Store, StoreKeys};
pub use writer::Writer;
