//! The bridge: one object through which Kotlin and Swift open a notebook, get a screen, send an input and lock.
//!
//! It decides nothing. Every call is synchronous and made from the shell's one core thread. What crosses are the types
//! of `weft-screens`, as they are.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod app_thread;
mod crossing;
mod error;
mod keys;
mod said;
mod streams;
mod weft;

pub use error::WeftError;
pub use keys::{DeviceKeys, Done, HardwareKeyStore, KeyStoreError};
#[cfg(feature = "fixed-clock")]
pub use said::screen_of;
pub use said::{ShellWords, shell_words};
pub use streams::{Http, HttpReply, Wire};
pub use weft::{Pieces, Stopped, Weft};

/// Wipes what it frees, so that a locked notebook leaves nothing in memory.
#[global_allocator]
static MEMORY: weft_engine::Wiping = weft_engine::Wiping;

uniffi::setup_scaffolding!();
