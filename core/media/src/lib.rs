//! Pictures, made safe to keep and to pass on: what a camera hid inside does not survive. Voices, told from what is none.
//!
//! Every picture that people choose or share in goes through [`photo`] before anything of it is sealed. It is decoded under
//! limits that are checked before memory is taken, turned upright, made smaller and written anew, so that
//! place, time, device, thumbnails, comments and bytes after the end are gone, because nothing copies them.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod hide;
mod jpeg;
mod photo;
mod preview;
mod voice;

pub use hide::{Region, WHOLE, hide};
pub use photo::{Limits, NotAPhoto, Photo, photo};
pub use preview::{PREVIEW_AT_MOST, PREVIEW_LONGEST, preview};
pub use voice::{Frames, NotAVoice, begins_as_voice};
