//! Screens as data: what is on them, in which order, in which words, and what an input leads to.
//!
//! Pure: drawn from a snapshot of records, a route, a draft and the words of two languages. The engine calls
//! [`draw`] and [`on`]; a shell draws what it gets and sends an [`Input`] back.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod amount;
mod artefact;
mod case;
mod conflict;
mod consent;
mod draft;
mod entrance;
mod exchange;
mod form;
mod frame;
mod home;
mod inbox;
mod input;
mod ledger;
mod list;
mod number;
mod older;
mod outline;
mod own;
mod people;
mod practice;
mod receipt;
mod recording;
mod review;
mod route;
mod scene;
mod screen;
mod search;
mod settings;
pub mod show;
pub mod terms;
mod today;
mod turn;
mod unsaid;
mod visit;
mod widget;

pub use artefact::{ArtefactRoute, to_look};
pub use case::{CaseRoute, TalkNote, TellStep};
pub use consent::{AskStep, ConsentRoute, SCAN_NUMBER, SittingStep, ToAsk, VOICE_KEPT, knows_person, with_person};
pub use draft::{Draft, DraftField};
pub use entrance::{EntranceNext, EntranceRoute, EntranceScene, Rescued, Standing, Stands, draw_entrance, on_entrance};
pub use exchange::{
    ADDRESS, Address, CALL, CODE_OF_ADDRESS, ExchangeRoute, LOOK, Nearby, PERMISSION, Paths, Relay, RelayAnswer, STOP,
    relay_name, relay_url, whom,
};
pub use inbox::{CaptureId, InboxRoute, PHOTO, SHARE_IN, SharedIn, kind_of};
pub use input::{Edited, Effect, Input, Mistake, Misuse, Outcome, Phase};
pub use ledger::{EntryStep, LedgerRoute};
pub use list::more_lines;
pub use number::NumberRoute;
pub use own::FormRoute;
pub use people::PeopleRoute;
pub use receipt::in_fives;
pub use recording::{RECORD, Recording};
pub use review::ReviewRoute;
pub use route::{After, Asked, Next, Practising, Route, Typed};
pub use scene::{Door, Exchange, ReceiptShown, Refused, Scene, Told};
pub use screen::{Action, Area, Back, Contents, Corner, Corners, Line, Lines, Screen, Step};
pub use settings::{APP, CodeStep, SecondStep, SettingsRoute, WipeStep};
pub use today::next_due;
pub use turn::{on, spoken};
pub use unsaid::{UnsaidRoute, WordsOf};
pub use visit::{Saying, VisitRoute};
pub use weft_l10n::{Dir, Origin, Phrase, Words, digit};
pub use widget::{Bytes, Control, Glyph, GridRow, Sensitivity, Tile, Tone, Widget, WidgetRole};

use frame::Frame;
use weft_model::records::{Records, Unreadable};

/// Draws the screen of a route.
///
/// # Errors
/// Only if the notebook cannot be read; a record that is not here makes a screen that says so.
pub fn draw(records: &dyn Records, scene: &Scene<'_>, route: &Route, draft: &Draft) -> Result<Screen, Unreadable> {
    let frame = Frame { records, scene, route, draft };
    match route {
        Route::Home => home::draw(&frame),
        Route::More => home::more(&frame),
        Route::Consent(route) => consent::draw(&frame, route),
        Route::Number(route) => number::draw(&frame, route),
        Route::Unsaid(route) => unsaid::draw(&frame, route),
        Route::Ledger(route) => ledger::draw(&frame, route),
        Route::Case(route) => case::draw(&frame, route),
        Route::Settings(route) => settings::draw(&frame, route),
        Route::Review(route) => review::draw(&frame, route),
        Route::Visit(route) => visit::draw(&frame, route),
        Route::Today => today::draw(&frame),
        Route::Conflicts => conflict::draw(&frame),
        Route::People(route) => people::draw(&frame, route),
        Route::Artefact(route) => artefact::draw(&frame, route),
        Route::Inbox(route) => inbox::draw(&frame, route),
        Route::Form(route) => own::draw(&frame, route),
        Route::Search => search::draw(&frame),
        Route::Exchange(route) => exchange::draw(&frame, route),
        Route::Older => older::draw(&frame),
        Route::Practice => practice::draw(&frame),
    }
}
