//! Faults below everything that touches the disk: SQLite and the standard library alike, in the program as it is.
//!
//! This library is loaded before the C library of a child process (`LD_PRELOAD`, Linux with glibc). It stands in for the
//! calls that open, read, write, sync, rename and remove files, counts those that concern one folder, and at the k-th does
//! what the environment says (`plan`): ends the process, writes a part, loses power, reports a full or failing disk, reads
//! short. Nothing in the program under test knows of it, and what SQLite does passes through the same place as what
//! Rust's standard library does, because both call these functions by name.
//!
//! A loss of power undoes what was not synced: `durable` keeps per file its content as last synced and the edits since, per
//! folder the names as last synced and the changes since; `loss` keeps a seeded part of both, sector by sector.
//!
//! Outside of it stand SQLite's `-shm` file (counted and made to fail, but its content is no durable state: SQLite makes
//! it anew from the log whenever the first process opens the notebook), memory maps (nothing else is mapped for writing;
//! the audit in the tests would show it) and permissions.
//!
//! Used by the tests of this crate, which start `weft-workload` under it.
#![cfg(all(target_os = "linux", target_env = "gnu"))]
// Functions with the C library's names and promises cannot be written without.
#![allow(unsafe_code)]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod calls;
mod chance;
mod durable;
mod loss;
mod names;
mod plan;
mod raw;
mod shim;
