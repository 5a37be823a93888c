//! Every screen there is, in every state and language: for the tests of screens, and as a site to be looked at.
//!
//! Never shipped. `scripts/gallery` writes the site.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod draw;
pub mod languages;
pub mod made;
pub mod site;
pub mod world;
