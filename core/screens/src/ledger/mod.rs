//! The ledger: what groups gave each other, told first and then counted, and what becomes of one entry of it.

mod entry;
mod given;
mod list;
mod right;
mod sitting;
mod telling;
mod tellings;

use serde::{Deserialize, Serialize};
use weft_l10n::Phrase;
use weft_model::command::Command;
use weft_model::entry::{Entry, OfStory, Story};
use weft_model::fact::Area as RecordArea;
use weft_model::fold::{Record, State};
use weft_model::ids::{FactId, RecordId};
use weft_model::records::{Records, Unreadable};

pub(crate) use list::{line, sums};
pub use telling::EntryStep;

use crate::frame::{self, Frame};
use crate::route::{After, Next, Place, Route};
use crate::scene::Scene;
use crate::screen::{Area, Screen};

/// A list's line shows about this many letters of the story: as many as what stands there once it is erased.
const LINE_LETTERS: usize = 80;

/// Where somebody is in the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LedgerRoute {
    /// All entries.
    List,
    /// One entry.
    Entry(RecordId),
    /// Saying why one's group does not agree.
    Dispute(RecordId),
    /// Agreeing, and adding something.
    Note(RecordId),
    /// Telling an entry's story in another language.
    Translate(RecordId),
    /// A new entry.
    New(EntryStep),
    /// One of the entries that wait for one's own group, heard among the others.
    Hear(RecordId),
    /// The answers to those that were heard, before they are written down.
    Heard,
    /// Wanting that an agreed entry counts no more, or that another one takes its place.
    Right(RecordId),
    /// The entry that takes the place of this one.
    Instead(RecordId, EntryStep),
    /// An entry's story in all its words.
    Tellings(RecordId),
    /// One telling of an entry's story, by the fact that announced it.
    Telling(RecordId, FactId),
}

impl LedgerRoute {
    /// Where its screen stands.
    pub(crate) fn place(&self) -> Place {
        let place = |name, depth, back: Route| Place::new(name, Area::Ledger, depth).back(back);
        let of = |name, depth, record: RecordId, back: Self| place(name, depth, back.into()).about(record);
        match *self {
            Self::List => place("ledger", 1, Route::Home).lists(RecordArea::Entry),
            Self::Entry(record) => of("entry", 2, record, Self::List),
            Self::Dispute(record) => of("dispute", 3, record, Self::Entry(record)).drafts("dispute"),
            Self::Note(record) => of("agree-note", 3, record, Self::Entry(record)).drafts("agree-note"),
            Self::Translate(record) => of("translate", 3, record, Self::Entry(record)).drafts("translate"),
            Self::New(EntryStep::Story) => place("new-entry-story", 2, Self::List.into()).drafts("new-entry"),
            Self::New(EntryStep::Given) => {
                place("new-entry-given", 3, Self::New(EntryStep::Story).into()).drafts("new-entry")
            }
            // One draft holds the answers to all of them, so it is of no record; back leads to the one before ([`before`]).
            Self::Hear(_) => place("hear-entry", 2, Self::List.into()).drafts("hear-entries"),
            Self::Heard => place("heard-entries", 2, Self::List.into()).drafts("hear-entries"),
            Self::Right(record) => of("put-right", 3, record, Self::Entry(record)).drafts("put-right"),
            Self::Instead(record, EntryStep::Story) => {
                of("put-right-story", 4, record, Self::Right(record)).drafts("put-right")
            }
            Self::Instead(record, EntryStep::Given) => {
                of("put-right-given", 5, record, Self::Instead(record, EntryStep::Story)).drafts("put-right")
            }
            Self::Tellings(record) => of("tellings", 3, record, Self::Entry(record)),
            Self::Telling(record, _) => of("telling", 4, record, Self::Tellings(record)),
        }
    }
}

/// Draws the screen of a route.
pub(crate) fn draw(frame: &Frame<'_>, route: &LedgerRoute) -> Result<Screen, Unreadable> {
    match route {
        LedgerRoute::List => list::draw(frame),
        LedgerRoute::Entry(record) => entry::draw(frame, record),
        LedgerRoute::Dispute(record) => telling::dispute(frame, record),
        LedgerRoute::Note(record) => telling::note(frame, record),
        LedgerRoute::Translate(record) => telling::translate(frame, record),
        LedgerRoute::New(step) => telling::new(frame, *step),
        LedgerRoute::Hear(record) => sitting::hear(frame, record),
        LedgerRoute::Heard => sitting::heard(frame),
        LedgerRoute::Right(record) => right::draw(frame, record),
        LedgerRoute::Instead(record, step) => right::instead(frame, record, *step),
        LedgerRoute::Tellings(record) => tellings::draw(frame, record),
        LedgerRoute::Telling(record, story) => tellings::telling(frame, record, story),
    }
}

/// Where a tap leads.
pub(crate) fn tap(frame: &Frame<'_>, route: &LedgerRoute, id: &str) -> Result<Next, Unreadable> {
    Ok(match *route {
        LedgerRoute::List => list::tap(frame, id)?,
        LedgerRoute::Entry(record) => entry::tap(frame, record, id)?,
        LedgerRoute::Dispute(_) | LedgerRoute::Note(_) | LedgerRoute::Translate(_) | LedgerRoute::New(_) => {
            telling::tap(frame, route)
        }
        LedgerRoute::Hear(record) => sitting::next(frame, &record)?,
        LedgerRoute::Heard => sitting::write(frame)?,
        LedgerRoute::Right(record) => right::tap(frame, &record)?,
        LedgerRoute::Instead(record, step) => right::tap_instead(frame, &record, step)?,
        LedgerRoute::Tellings(record) => {
            id.parse().map_or(Next::Stay, |story| Next::to(LedgerRoute::Telling(record, story)))
        }
        LedgerRoute::Telling(record, story) => {
            let (of, after) = (OfStory { record, story }, After::to(*route));
            match id {
                "check" => Next::act(Command::CheckStory(of), after),
                "approve" => Next::act(Command::ApproveStory(of), after),
                "close" => Next::act(Command::TakeBackApproval(of), after),
                _ => Next::Stay,
            }
        }
    })
}

/// Where back leads from one of the entries that are heard one after the other; none = where it always leads.
pub(crate) fn before(frame: &Frame<'_>, route: &LedgerRoute) -> Result<Option<Route>, Unreadable> {
    let before = match route {
        LedgerRoute::Hear(record) => sitting::before(frame, Some(record))?,
        LedgerRoute::Heard => sitting::before(frame, None)?,
        _ => None,
    };
    Ok(before.map(|record| LedgerRoute::Hear(record).into()))
}

/// The record and state of an entry, if it is one and is held here.
fn held(records: &dyn Records, id: &RecordId) -> Result<Option<(Record, Entry)>, Unreadable> {
    Ok(records.record(id)?.and_then(|record| match &record.state {
        State::Entry(entry) => Some((record.clone(), entry.clone())),
        _ => None,
    }))
}

/// What a story says.
fn told(records: &dyn Records, scene: &Scene<'_>, story: &Story) -> Result<Phrase, Unreadable> {
    frame::told(records, scene.words, story.words.as_ref(), story.lang.as_str())
}

/// The telling for a reader of a language: by a person before by a machine, a later one before an earlier.
fn best<'a>(entry: &'a Entry, lang: &str) -> Option<&'a Story> {
    let rank = |story: &Story| (story.of.is_none(), story.told_by());
    entry.stories.iter().filter(|story| same_language(story.lang.as_str(), lang)).max_by_key(|story| rank(story))
}

fn same_language(a: &str, b: &str) -> bool {
    let first = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    first(a) == first(b)
}
