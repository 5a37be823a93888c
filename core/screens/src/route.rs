//! Routes: where somebody is, and what an input leads to.

use serde::{Deserialize, Serialize};
use weft_model::command::Command;
use weft_model::consent::Scope;
use weft_model::ids::RecordId;

use crate::draft::Draft;
use crate::input::{Edited, Effect, Misuse};

/// Where somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Route {
    /// The first screen inside.
    Home,
    /// All consents.
    Consents,
    /// One consent.
    ConsentCard(RecordId),
    /// Asking a consent.
    AskConsent(AskStep),
    /// Before the notebook is handed over.
    HandOver(RecordId),
    /// The person alone with the notebook.
    Sitting(RecordId, SittingStep),
    /// The number that takes an answer back.
    Receipt(RecordId),
    /// "Close it for now?"
    Suspend(RecordId),
    /// Typing a receipt number.
    TakeBack,
    /// "Take it back?", after the number was found.
    TakeBackSure(RecordId),
    /// All ledger entries.
    Ledger,
    /// One entry.
    Entry(RecordId),
    /// Saying why one's group does not agree.
    Dispute(RecordId),
    /// Telling an entry's story in another language.
    Translate(RecordId),
    /// A new entry.
    NewEntry(EntryStep),
    /// Searching.
    Search,
    /// What other devices have and lack.
    Exchange,
    /// What an older copy means, and going on from it.
    Older,
}

/// The steps of asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AskStep {
    /// Who is asked.
    Person,
    /// What is said.
    Words,
    /// What for.
    Scopes,
}

/// The steps of answering.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SittingStep {
    /// What one has to know before.
    Hear,
    /// Saying it in one's own words.
    TeachBack,
    /// One scope.
    Scope(Scope),
    /// All answers, before they are written down.
    Review,
}

/// The steps of a new entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryStep {
    /// The story, first.
    Story,
    /// What and how much.
    Given,
}

impl Route {
    /// The name of its screen.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Consents => "consents",
            Self::ConsentCard(_) => "consent-card",
            Self::AskConsent(AskStep::Person) => "ask-person",
            Self::AskConsent(AskStep::Words) => "ask-words",
            Self::AskConsent(AskStep::Scopes) => "ask-scopes",
            Self::HandOver(_) => "hand-over",
            Self::Sitting(_, SittingStep::Hear) => "sitting-hear",
            Self::Sitting(_, SittingStep::TeachBack) => "sitting-teach-back",
            Self::Sitting(_, SittingStep::Scope(Scope::Document)) => "sitting-document",
            Self::Sitting(_, SittingStep::Scope(Scope::Film)) => "sitting-film",
            Self::Sitting(_, SittingStep::Scope(Scope::Amplify)) => "sitting-amplify",
            Self::Sitting(_, SittingStep::Scope(Scope::Share)) => "sitting-share",
            Self::Sitting(_, SittingStep::Review) => "sitting-review",
            Self::Receipt(_) => "receipt",
            Self::Suspend(_) => "suspend",
            Self::TakeBack => "take-back",
            Self::TakeBackSure(_) => "take-back-sure",
            Self::Ledger => "ledger",
            Self::Entry(_) => "entry",
            Self::Dispute(_) => "dispute",
            Self::Translate(_) => "translate",
            Self::NewEntry(EntryStep::Story) => "new-entry-story",
            Self::NewEntry(EntryStep::Given) => "new-entry-given",
            Self::Search => "search",
            Self::Exchange => "exchange",
            Self::Older => "older-copy",
        }
    }

    /// The record it is about.
    pub const fn record(&self) -> Option<RecordId> {
        match self {
            Self::ConsentCard(record)
            | Self::HandOver(record)
            | Self::Sitting(record, _)
            | Self::Receipt(record)
            | Self::Suspend(record)
            | Self::TakeBackSure(record)
            | Self::Entry(record)
            | Self::Dispute(record)
            | Self::Translate(record) => Some(*record),
            _ => None,
        }
    }

    /// The name under which its draft is kept, shared by the steps of one form; none = never kept: answers given
    /// in a sitting and searches leave no trace.
    pub fn draft_name(&self) -> Option<String> {
        let about = |name: &str, record: &RecordId| Some(format!("{name}/{record}"));
        match self {
            Self::AskConsent(_) => Some("ask".to_owned()),
            Self::NewEntry(_) => Some("new-entry".to_owned()),
            Self::Dispute(record) => about("dispute", record),
            Self::Translate(record) => about("translate", record),
            _ => None,
        }
    }
}

/// Something typed that is neither shown nor kept. Not written out, not logged.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Typed(pub Vec<u8>);

impl std::fmt::Debug for Typed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Typed(secret)")
    }
}

/// What an input leads to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Next {
    /// Go there, with this draft in memory; the drafts file is not touched.
    Go {
        /// Where.
        route: Route,
        /// The draft that the screen begins with. The engine loads a kept draft over an empty one.
        draft: Draft,
    },
    /// Do this in one transaction; then go on, and forget the draft. A refusal stays, with [`crate::Told::Refused`].
    Do {
        /// What.
        command: Command,
        /// Where to go on success.
        after: After,
    },
    /// A receipt number was typed. The engine reads it, finds the record by its key, keeps the key for this sitting
    /// and goes to [`Route::TakeBackSure`]; or stays, with what it has to tell.
    Number {
        /// What was typed; not kept, not written out.
        #[serde(skip_serializing)]
        typed: Typed,
    },
    /// Ask the shell for something.
    Ask {
        /// What.
        effect: Effect,
    },
    /// The draft changed and nothing else moves.
    Edited {
        /// The draft, to be kept if the route keeps one.
        draft: Draft,
        /// What the shell changes on the screen.
        edited: Edited,
    },
    /// The draft changed and the screen is drawn anew.
    Redraw {
        /// The draft, to be kept if the route keeps one.
        draft: Draft,
    },
    /// Go on from an older copy of the notebook, as a new beginning of its logs; then home.
    GoOn,
    /// Lock the notebook; forget the draft of a sitting and the receipt.
    Leave,
    /// Nothing.
    Stay,
    /// The input was not taken.
    Refused {
        /// Why.
        why: Misuse,
    },
}

impl Next {
    /// To a screen that begins empty.
    pub(crate) fn to(route: Route) -> Self {
        Self::Go { route, draft: Draft::default() }
    }
}

/// Where to go after something was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum After {
    /// There.
    To(Route),
    /// To the card of the consent that was made.
    MadeConsent,
    /// To the entry that was made.
    MadeEntry,
}

impl After {
    /// The route, given the records that came into being.
    pub fn route(&self, made: &[RecordId]) -> Route {
        match (self, made.first()) {
            (Self::To(route), _) => *route,
            (Self::MadeConsent, Some(record)) => Route::ConsentCard(*record),
            (Self::MadeEntry, Some(record)) => Route::Entry(*record),
            (Self::MadeConsent | Self::MadeEntry, None) => Route::Home,
        }
    }
}
