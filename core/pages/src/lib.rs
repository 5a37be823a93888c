//! Pages that people look at: the overview of a notebook, balance and review, the report of a visit, one record, the manifest of
//! what leaves, the receipt; and tables and calendars for other programs.
//!
//! The engine hands in what the gate let through and gets one self-contained HTML page back: no script, no
//! network, one stylesheet for light, dark and paper, every text escaped and tagged with its language and
//! direction. Only `weft_model::gate` makes a `Cleared`, so a page of anything else does not compile:
//!
//! ```
//! use weft_model::gate::{Cleared, Leaving, Overview};
//! fn page(overview: &Cleared<Overview>, notebook: &weft_pages::Notebook<'_>) -> String {
//!     weft_pages::overview_page(overview, notebook)
//! }
//! fn note(leaving: &Cleared<Leaving>, export: &weft_pages::Export<'_>) -> weft_pages::Manifest {
//!     weft_pages::manifest(leaving, export)
//! }
//! ```
//!
//! ```compile_fail,E0308
//! fn page(overview: &weft_model::gate::Overview, notebook: &weft_pages::Notebook<'_>) -> String {
//!     weft_pages::overview_page(overview, notebook)
//! }
//! ```
//!
//! ```compile_fail,E0308
//! fn page(leaving: &weft_model::gate::Leaving, export: &weft_pages::Export<'_>) -> weft_pages::Manifest {
//!     weft_pages::manifest(leaving, export)
//! }
//! ```
//!
//! ```compile_fail,E0308
//! fn page(balance: &weft_model::gate::Balance, notebook: &weft_pages::Notebook<'_>) -> String {
//!     weft_pages::balance_page(balance, notebook)
//! }
//! ```
//!
//! ```compile_fail,E0308
//! fn page(entry: &weft_model::gate::PublicEntry, membership: &weft_model::membership::Membership) -> String {
//!     weft_pages::entry_page(entry, membership, &weft_l10n::Words::new("en", None).unwrap())
//! }
//! ```
//!
//! ```compile_fail,E0308
//! fn tables(ledger: &weft_model::gate::Ledger, notebook: &weft_pages::Notebook<'_>) -> Vec<weft_pages::Outgoing> {
//!     weft_pages::ledger_files(ledger, notebook)
//! }
//! ```
//!
//! ```compile_fail,E0308
//! fn page(report: &weft_model::gate::VisitReport, notebook: &weft_pages::Notebook<'_>) -> String {
//!     weft_pages::visit_page(report, notebook)
//! }
//! ```
//!
//! ```compile_fail,E0308
//! fn visits(calendar: &weft_model::gate::Calendar, notebook: &weft_pages::Notebook<'_>) -> Vec<weft_pages::Outgoing> {
//!     weft_pages::calendar_files(calendar, notebook)
//! }
//! ```
//!
//! ```compile_fail,E0308
//! fn page(record: &weft_model::gate::Printed, notebook: &weft_pages::Notebook<'_>) -> String {
//!     weft_pages::record_page(record, notebook)
//! }
//! ```
//!
//! ```compile_fail,E0451
//! use weft_model::{day::Day, gate::{Cleared, OVERVIEW_USE}};
//! fn forge<T>(artefact: T, day: Day) -> Cleared<T> {
//!     Cleared { artefact, using: OVERVIEW_USE, day, concerned: Vec::new() }
//! }
//! ```
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod balance;
mod calendar;
mod csv;
mod entry;
mod icon;
mod ledger;
mod manifest;
mod number;
mod outgoing;
mod overview;
mod receipt;
mod record;
mod run;
mod sheet;
mod term;
mod visit;

pub use balance::balance_page;
pub use calendar::calendar_files;
pub use entry::entry_page;
/// How an icon and words are drawn, for whoever draws screens that look like the pages.
pub use icon::icon;
pub use ledger::ledger_files;
pub use manifest::{Export, Manifest, manifest};
pub use number::number;
pub use outgoing::Outgoing;
pub use overview::{Notebook, overview_page};
pub use receipt::receipt_page;
pub use record::record_page;
pub use run::{dir, run};
pub use visit::visit_page;
