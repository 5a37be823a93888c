//! Words, dates and numbers in people's languages.
//!
//! Every text Weft shows stands in `locales/<language>/<area>.ftl`. The build makes one accessor of [`Words`] for
//! each English message, so a missing key or a wrong argument does not compile. A message that another language
//! lacks comes from the second language, then from English, and its [`Phrase`] says so.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod digits;
mod format;
mod phrase;
mod pseudo;
mod receipt;
mod words;

pub use digits::digit;
pub use format::minor_digits;
pub use phrase::{Dir, Origin, Phrase, dir_of};
pub use pseudo::Pseudo;
pub use receipt::{TWELVE, read_words, say_words};
pub use words::{Language, MESSAGES, Message, Status, UnknownLanguage, Words, language, languages, spoken};
