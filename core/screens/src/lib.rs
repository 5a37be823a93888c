//! Screens as data: what is on them, in which order, in which words, and what an input leads to.
//!
//! Pure: drawn from a snapshot of records, a route, a draft and the words of two languages. The engine calls
//! [`draw`] and [`on`]; a shell draws what it gets and sends an [`Input`] back.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod amount;
mod ask;
mod consent;
mod draft;
mod exchange;
mod form;
mod frame;
mod home;
mod input;
mod ledger;
mod older;
mod outline;
mod route;
mod scene;
mod screen;
mod search;
pub mod show;
mod sitting;
mod telling;
pub mod terms;
mod turn;
mod widget;

pub use amount::digit;
pub use draft::{Draft, DraftField};
pub use input::{Edited, Effect, Input, Mistake, Misuse, Outcome, Phase};
pub use route::{After, AskStep, EntryStep, Next, Route, SittingStep, Typed};
pub use scene::{Exchange, ReceiptShown, Refused, Scene, Told};
pub use screen::{Action, Area, Back, Contents, Corner, Corners, Line, Lines, Screen, Step};
pub use turn::{on, spoken};
pub use weft_l10n::{Dir, Origin, Phrase, Words};
pub use widget::{Control, Glyph, GridRow, Sensitivity, Tile, Tone, Widget, WidgetRole};

use frame::Frame;
use weft_model::fact::Area as RecordArea;
use weft_model::ids::RecordId;
use weft_model::records::{Page, Records, Unreadable};

/// A list is drawn with so many lines; further ones come by query.
const LINES_AT_ONCE: u32 = 50;

/// Draws the screen of a route.
///
/// # Errors
/// Only if the notebook cannot be read; a record that is not here makes a screen that says so.
pub fn draw(records: &dyn Records, scene: &Scene<'_>, route: &Route, draft: &Draft) -> Result<Screen, Unreadable> {
    let frame = Frame { records, scene, route, draft };
    match route {
        Route::Home => home::draw(&frame),
        Route::Consents => consent::list(&frame),
        Route::ConsentCard(record) => consent::card(&frame, record),
        Route::AskConsent(step) => ask::draw(&frame, *step),
        Route::HandOver(record) => sitting::hand_over(&frame, record),
        Route::Sitting(record, step) => sitting::draw(&frame, record, *step),
        Route::Receipt(_) => sitting::receipt(&frame),
        Route::Suspend(record) => consent::suspend(&frame, record),
        Route::TakeBack => consent::take_back(&frame),
        Route::TakeBackSure(record) => consent::take_back_sure(&frame, record),
        Route::Ledger => ledger::list(&frame),
        Route::Entry(record) => ledger::entry(&frame, record),
        Route::Dispute(record) => telling::dispute(&frame, record),
        Route::Translate(record) => telling::translate(&frame, record),
        Route::NewEntry(step) => telling::new(&frame, *step),
        Route::Search => search::draw(&frame),
        Route::Exchange => exchange::draw(&frame),
        Route::Older => older::draw(&frame),
    }
}

/// Further lines of a list, after the line of this record; none = from the top. Other screens have no lines.
///
/// # Errors
/// Only if the notebook cannot be read.
pub fn more_lines(
    records: &dyn Records,
    scene: &Scene<'_>,
    route: &Route,
    after: Option<&RecordId>,
) -> Result<Lines, Unreadable> {
    let area = listed_area(route);
    let after = match after {
        Some(id) => records.record(id)?.and_then(|record| Some((weft_model::fold::rows(&record).item?.day, *id))),
        None => None,
    };
    let mut lines = Lines { rows: Vec::new(), more: false };
    if area.is_none() {
        return Ok(lines);
    }
    let mut listed = records.page(&Page { area, after, lines: LINES_AT_ONCE.saturating_add(1) })?;
    let at_once = usize::try_from(LINES_AT_ONCE).unwrap_or(usize::MAX);
    lines.more = listed.len() > at_once;
    listed.truncate(at_once);
    for line in listed {
        let Some(record) = records.record(&line.record)? else { continue };
        lines.rows.push(match area {
            Some(RecordArea::Consent) => consent::line(records, scene, &record)?,
            _ => ledger::line(records, scene, &record)?,
        });
    }
    Ok(lines)
}

/// Which records a route lists.
const fn listed_area(route: &Route) -> Option<RecordArea> {
    match route {
        Route::Consents => Some(RecordArea::Consent),
        Route::Ledger => Some(RecordArea::Entry),
        _ => None,
    }
}
