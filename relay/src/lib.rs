//! The relay: keeps opaque encrypted blobs for those who are not there at the same time. It can read nothing of them.
//!
//! `weft relay` ([`Line`]) is the only caller. A mailbox belongs to its stewards; a device shows what two of them signed
//! ([`weft_chain::capability`]), answers a challenge, and has a session for a few minutes. `docs/relay.md` states every call.
//!
//! Reading order: [`blobs`] (what a store does) → [`sqlite`], [`memory`] (two of them) → `frames` (bytes on the wire) →
//! `challenges`, `sessions`, `budget` (who may, how often, how much) → `door` (what every call passes) → `calls` → `server`
//! (connections, stopping) → `command` (what an operator types).
#![deny(missing_docs)]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod alone;
pub mod blobs;
mod budget;
mod calls;
mod challenges;
mod command;
mod door;
pub mod frames;
pub mod limits;
pub mod memory;
mod metrics;
mod patience;
mod refusal;
mod running;
mod server;
mod sessions;
pub mod sqlite;
mod tls;

pub use command::{Failed, Line};
pub use limits::Limits;
pub use running::Running;
pub use server::{Config, Relay, RunError, run, serve};
pub use tls::TlsError;
