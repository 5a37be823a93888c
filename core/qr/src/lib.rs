//! QR codes: a text as a picture, and a text out of a camera's picture.
//!
//! Receipts and introductions carry a code; the engine draws it for screens and paper and reads it back from
//! the luminance plane of a camera frame. Nothing here knows what a text means.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod draw;
mod read;

pub use draw::{Matrix, QUIET, TooLong, matrix, number, svg};
pub use read::{BadFrame, Frame, read};
