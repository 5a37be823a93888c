//! Routes: where somebody is, and what an input leads to.

use std::net::SocketAddr;

use serde::{Deserialize, Serialize};
use weft_model::command::Command;
use weft_model::fact::Area as RecordArea;
use weft_model::fold::{Record, State};
use weft_model::ids::RecordId;

use crate::artefact::ArtefactRoute;
use crate::case::CaseRoute;
use crate::conflict;
use crate::consent::ConsentRoute;
use crate::draft::Draft;
use crate::exchange::ExchangeRoute;
use crate::inbox::{CaptureId, InboxRoute};
use crate::input::{Edited, Effect, Misuse};
use crate::ledger::LedgerRoute;
use crate::number::NumberRoute;
use crate::own::FormRoute;
use crate::people::PeopleRoute;
use crate::review::ReviewRoute;
use crate::screen::Area;
use crate::settings::SettingsRoute;
use crate::today;
use crate::unsaid::UnsaidRoute;
use crate::visit::VisitRoute;
use crate::widget::Sensitivity;

/// Where somebody is: an area's own routes stand with its screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Route {
    /// The first screen inside.
    Home,
    /// What the first screen has no place for.
    More,
    /// Consents.
    Consent(ConsentRoute),
    /// Things outside Weft that carry a number.
    Number(NumberRoute),
    /// Taking back what one said.
    Unsaid(UnsaidRoute),
    /// The ledger.
    Ledger(LedgerRoute),
    /// What was told.
    Case(CaseRoute),
    /// Settings.
    Settings(SettingsRoute),
    /// Looking back at a quarter together.
    Review(ReviewRoute),
    /// Visits.
    Visit(VisitRoute),
    /// What is due.
    Today,
    /// What does not agree.
    Conflicts,
    /// Who belongs.
    People(PeopleRoute),
    /// Pictures, recordings and documents that could leave one day.
    Artefact(ArtefactRoute),
    /// What was shared in, and is used for nothing yet.
    Inbox(InboxRoute),
    /// Groups' own forms.
    Form(FormRoute),
    /// Searching.
    Search,
    /// How notebooks meet.
    Exchange(ExchangeRoute),
    /// What an older copy means, and going on from it.
    Older,
    /// What a practice notebook is.
    Practice,
}

/// Lets an area's route stand where a route is asked for.
macro_rules! areas {
    ($($area:ident($route:ident)),+ $(,)?) => {
        $(impl From<$route> for Route {
            fn from(route: $route) -> Self {
                Self::$area(route)
            }
        })+
    };
}

areas! {
    Consent(ConsentRoute),
    Number(NumberRoute),
    Unsaid(UnsaidRoute),
    Ledger(LedgerRoute),
    Case(CaseRoute),
    Review(ReviewRoute),
    Visit(VisitRoute),
    People(PeopleRoute),
    Artefact(ArtefactRoute),
    Inbox(InboxRoute),
    Form(FormRoute),
    Settings(SettingsRoute),
    Exchange(ExchangeRoute),
}

/// Where a screen stands among the others.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    /// Its name.
    pub name: &'static str,
    /// The record it is about.
    pub record: Option<RecordId>,
    /// Which part of the work it belongs to.
    pub area: Area,
    /// How many steps back lead home.
    pub depth: u32,
    /// Where back leads; none = out.
    pub back: Option<Route>,
    /// What its draft is kept under, shared by the steps of one form; none = never kept.
    pub draft: Option<&'static str>,
    /// Which records it lists.
    pub lists: Option<RecordArea>,
    /// Who else could see or hear what is on it, whatever its widgets say.
    pub sensitivity: Sensitivity,
}

impl Place {
    /// A screen from which back leads out.
    pub const fn new(name: &'static str, area: Area, depth: u32) -> Self {
        Self { name, record: None, area, depth, back: None, draft: None, lists: None, sensitivity: Sensitivity::Open }
    }

    pub const fn back(self, route: Route) -> Self {
        Self { back: Some(route), ..self }
    }

    pub const fn about(self, record: RecordId) -> Self {
        Self { record: Some(record), ..self }
    }

    pub const fn drafts(self, name: &'static str) -> Self {
        Self { draft: Some(name), ..self }
    }

    pub const fn lists(self, area: RecordArea) -> Self {
        Self { lists: Some(area), ..self }
    }

    pub const fn private(self) -> Self {
        Self { sensitivity: Sensitivity::Private, ..self }
    }

    /// All on it stands in front of the person who was asked, or shows a number once.
    pub const fn secret(self) -> Self {
        Self { sensitivity: Sensitivity::Secret, ..self }
    }
}

impl Route {
    /// Where its screen stands.
    pub(crate) fn place(&self) -> Place {
        match self {
            Self::Home => Place::new("home", Area::Everything, 0),
            Self::More => Place::new("more", Area::Everything, 1).back(Self::Home),
            Self::Consent(route) => route.place(),
            Self::Number(route) => route.place(),
            Self::Unsaid(route) => route.place(),
            Self::Ledger(route) => route.place(),
            Self::Case(route) => route.place(),
            Self::Settings(route) => route.place(),
            Self::Review(route) => route.place(),
            Self::Visit(route) => route.place(),
            Self::Today => today::place(),
            Self::Conflicts => conflict::place(),
            Self::People(route) => route.place(),
            Self::Artefact(route) => route.place(),
            Self::Inbox(route) => route.place(),
            Self::Form(route) => route.place(),
            Self::Search => Place::new("search", Area::Everything, 1).back(Self::Home),
            Self::Exchange(route) => route.place(),
            Self::Older => Place::new("older-copy", Area::Everything, 1).back(Self::Home),
            Self::Practice => Place::new("practice", Area::Everything, 2).back(Self::More),
        }
    }

    /// The name of its screen.
    pub fn name(&self) -> &'static str {
        self.place().name
    }

    /// The record it is about.
    pub fn record(&self) -> Option<RecordId> {
        self.place().record
    }

    /// Where a number leads that opened this record.
    pub const fn by_number(record: &Record) -> Self {
        match &record.state {
            State::Case(_) => Self::Case(CaseRoute::Card(record.id)),
            _ => Self::Consent(ConsentRoute::TakeBackSure(record.id)),
        }
    }

    /// What is typed on it that is neither shown nor kept.
    pub const fn asks(&self) -> Option<Asked> {
        match self {
            Self::Consent(ConsentRoute::TakeBack) => Some(Asked::Number),
            Self::Case(CaseRoute::Door) => Some(Asked::SecondCode),
            Self::Settings(route) => route.asks(),
            _ => None,
        }
    }

    /// The record whose number it shows, which is shown once.
    pub const fn shows_number(&self) -> Option<RecordId> {
        match self {
            Self::Consent(ConsentRoute::Receipt(record)) | Self::Case(CaseRoute::Number(record)) => Some(*record),
            _ => None,
        }
    }

    /// The name under which its draft is kept, shared by the steps of one form; none = never kept: answers given
    /// in a sitting and searches leave no trace.
    pub fn draft_name(&self) -> Option<String> {
        if let Self::Form(route) = self
            && let Some(name) = route.draft_name()
        {
            return Some(name);
        }
        let Place { draft, record, .. } = self.place();
        draft.map(|name| record.map_or_else(|| name.to_owned(), |record| format!("{name}/{record}")))
    }
}

/// What somebody types that is neither shown nor kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// A number that opens an answer or what was told: the engine finds the record by its key and holds the number as long as
    /// its screens are open ([`Route::by_number`]).
    Number,
    /// The code that opens the notebook now, before another one is chosen.
    Code,
    /// The new code.
    NewCode,
    /// The new code once more.
    NewCodeAgain,
    /// The second code, which opens what others told.
    SecondCode,
    /// A new second code.
    NewSecond,
    /// The same once more.
    NewSecondAgain,
    /// The code that opens the notebook now, before one that erases is chosen.
    CodeBeforeWipe,
    /// The code that erases.
    NewWipe,
    /// The same once more.
    NewWipeAgain,
    /// The code that opens the notebook now, so that no code erases.
    CodeForNoWipe,
    /// The code that opens the notebook now: all of it is erased then.
    CodeToWipe,
}

/// What becomes of practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Practising {
    /// It begins, or begins anew.
    Begin,
    /// It ends, and nothing of it stays.
    End,
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
    /// The same with something that was shared in or recorded: it is put in the place of the command's file, which is still awaited.
    Attach {
        /// What is put there.
        thing: CaptureId,
        /// What.
        command: Command,
        /// Where to go on success.
        after: After,
    },
    /// Deletes something that was shared in or recorded, for good; then goes on.
    Forget {
        /// What.
        thing: CaptureId,
        /// Where.
        route: Route,
        /// The draft that the screen begins with.
        draft: Draft,
    },
    /// A number or a code was typed. The app takes it and goes on; or stays, with what it has to tell.
    Typed {
        /// What was asked for.
        asked: Asked,
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
    /// From now on these two languages, the first for the screen; then to the settings.
    Languages {
        /// Their tags.
        tags: Vec<String>,
    },
    /// Look for phones nearby, and be found.
    Look,
    /// Reach out to a phone at one of these addresses.
    Reach {
        /// The best first.
        addresses: Vec<SocketAddr>,
    },
    /// Ask the relays in use.
    Call,
    /// Stop using a relay.
    GiveUpRelay {
        /// Its place among those in use.
        place: u8,
    },
    /// Let a finger or a face open the notebook, or no longer.
    Presence {
        /// Whether it does from now on.
        on: bool,
    },
    /// Have a notice say, on the day, that something is due, or no longer.
    Remind {
        /// Whether it does from now on.
        on: bool,
    },
    /// Go on from an older copy of the notebook, as a new beginning of its logs; then home.
    GoOn,
    /// Lock this notebook, and practise or stop practising.
    Practise {
        /// Which.
        how: Practising,
    },
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
    pub(crate) fn to(route: impl Into<Route>) -> Self {
        Self::go(route, Draft::default())
    }

    /// To a screen, with this draft.
    pub(crate) fn go(route: impl Into<Route>, draft: Draft) -> Self {
        Self::Go { route: route.into(), draft }
    }

    /// Does something, then goes on.
    pub(crate) const fn act(command: Command, after: After) -> Self {
        Self::Do { command, after }
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
    /// To the number of the case that was told.
    MadeCase,
    /// To the review that was made.
    MadeReview,
    /// To the visit that was made.
    MadeVisit,
    /// To the thing whose number was kept.
    MadeNumber,
    /// To the card of the picture, recording or document that was kept.
    MadeArtefact,
    /// To the form that was filled in.
    MadeSheet,
    /// To the form that was published.
    MadeForm,
}

impl After {
    /// There.
    pub(crate) fn to(route: impl Into<Route>) -> Self {
        Self::To(route.into())
    }

    /// The route, given the records that came into being.
    pub fn route(&self, made: &[RecordId]) -> Route {
        match (self, made.first()) {
            (Self::To(route), _) => *route,
            (Self::MadeConsent, Some(record)) => ConsentRoute::Card(*record).into(),
            (Self::MadeEntry, Some(record)) => LedgerRoute::Entry(*record).into(),
            (Self::MadeCase, Some(record)) => CaseRoute::Number(*record).into(),
            (Self::MadeReview, Some(record)) => ReviewRoute::Card(*record).into(),
            (Self::MadeVisit, Some(record)) => VisitRoute::Card(*record).into(),
            (Self::MadeNumber, Some(record)) => NumberRoute::Thing(*record).into(),
            (Self::MadeArtefact, Some(record)) => ArtefactRoute::Card(*record).into(),
            (Self::MadeSheet, Some(record)) => FormRoute::Sheet(*record).into(),
            (Self::MadeForm, Some(record)) => FormRoute::Card(*record).into(),
            (_, None) => Route::Home,
        }
    }
}
