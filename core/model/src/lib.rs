//! What Weft knows about solidarity across borders, and nothing else: records, the facts that happen to them,
//! who may do what, what counts, and what may leave.
//!
//! Pure: no I/O, no clock, no randomness, no language. One kind of record is one folder: `consent`, `person`,
//! `artefact`, `called`, `entry`, `review`, `visit`, `case`, `template`, `sheet`, `membership`. The engine calls [`command::decide`], `chain` signs what it decided,
//! [`fold::Record::evolve`] folds it, [`fold::rows`] says what the rest of the notebook may ask.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

pub mod artefact;
pub mod audience;
pub mod called;
pub mod case;
pub mod command;
pub mod consent;
pub mod day;
pub mod due;
pub mod entry;
pub mod fact;
pub mod finding;
pub mod fold;
pub mod form;
pub mod gate;
pub mod ids;
pub mod line;
pub mod membership;
pub mod memory;
pub mod notice;
pub mod person;
pub mod records;
pub mod redaction;
pub mod refusal;
pub mod review;
pub mod rights;
pub mod said;
pub mod sheet;
pub mod standing;
pub mod template;
pub mod visit;
