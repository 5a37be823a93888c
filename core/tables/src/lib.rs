//! Spreadsheets as people keep them → what may be proposed of them, and an honest list of what may not.
//!
//! Pure: takes the bytes of a CSV file, or cells that the caller read out of another format, and gives commands with the
//! rows they come from, and for each row that is not taken over the reason. Nothing is guessed: a date or a number that
//! can be read in two ways is read only if its column proves which, or if whoever takes it in says so. The program calls it.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod amount;
mod calendar;
mod currencies;
mod day;
mod field;
mod fold;
mod header;
mod language;
mod ledger;
pub mod limits;
mod months;
mod number;
mod people;
mod quantity;
mod reading;
mod readings;
mod report;
mod sheet;
mod text;
mod unread;
mod vocabulary;

pub use calendar::take_calendar;
pub use day::Order;
pub use field::{Field, Purpose};
pub use ledger::take_ledger;
pub use number::Mark;
pub use people::{Age, Person, take_people};
pub use reading::Around;
pub use readings::By;
pub use report::{Choices, NotTaken, Place, Remark, Report, Taken, Why};
pub use sheet::{Cell, Merge, Sheet};
pub use text::read_csv;
pub use unread::{Unread, column, letter};
