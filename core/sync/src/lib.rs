//! How notebooks meet, without I/O: whoever calls brings the bytes and takes them away.
//!
//! [`file`] is the path that always works: a bundle for a person, a group or everyone, carried by any messenger or memory
//! card. [`session`] is the quick one, for two devices that reach each other; [`relay`] for those who are never there at the same time. What both carry are the same blobs as on every other path; `engine` opens them and hands them to `store`.
#![deny(missing_docs)]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

pub mod file;
pub mod files;
pub mod intake;
pub mod relay;
pub mod session;
#[cfg(test)]
#[path = "../../chain/tests/chain/vectors.rs"]
mod vectors;
