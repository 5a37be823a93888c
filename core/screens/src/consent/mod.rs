//! Consents: the list, the card, asking, the sitting in which a person answers, closing for now, taking back.

mod ask;
mod card;
mod closing;
mod list;
mod sitting;

use serde::{Deserialize, Serialize};
use weft_l10n::Phrase;
use weft_model::command::Command;
use weft_model::consent::Consent;
use weft_model::fact::Area as RecordArea;
use weft_model::fold::{Record, State};
use weft_model::ids::RecordId;
use weft_model::records::{Records, Unreadable};

pub use ask::AskStep;
pub(crate) use list::line;
pub use sitting::SittingStep;
pub(crate) use sitting::before;

use crate::frame::{Frame, record_id, told};
use crate::route::{After, Next, Place, Route};
use crate::scene::Scene;
use crate::screen::{Area, Screen};
use crate::terms;

/// Where somebody is among consents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsentRoute {
    /// All consents.
    List,
    /// One consent.
    Card(RecordId),
    /// Asking a consent.
    Ask(AskStep),
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
}

impl ConsentRoute {
    /// Where its screen stands.
    pub(crate) fn place(&self) -> Place {
        let place = |name, depth, back: Route| Place::new(name, Area::Consent, depth).back(back);
        match *self {
            Self::List => place("consents", 1, Route::Home).lists(RecordArea::Consent),
            Self::Card(record) => place("consent-card", 2, Self::List.into()).about(record),
            Self::Ask(step) => {
                let (depth, back) = match step {
                    AskStep::Person => (2, Self::List),
                    AskStep::Words => (3, Self::Ask(AskStep::Person)),
                    AskStep::Scopes => (3, Self::Ask(AskStep::Words)),
                };
                place(step.name(), depth, back.into()).drafts("ask")
            }
            Self::HandOver(record) => place("hand-over", 3, Self::Card(record).into()).about(record),
            // Back to the question before depends on the answers ([`before`]); from the first one, out.
            Self::Sitting(record, step) => Place::new(step.name(), Area::Consent, 4).about(record).secret(),
            Self::Receipt(record) => Place::new("receipt", Area::Consent, 4).about(record).secret(),
            Self::Suspend(record) => place("suspend", 3, Self::Card(record).into()).about(record),
            Self::TakeBack => place("take-back", 1, Route::Home),
            Self::TakeBackSure(record) => place("take-back-sure", 2, Route::Home).about(record),
        }
    }
}

/// Draws the screen of a route.
pub(crate) fn draw(frame: &Frame<'_>, route: &ConsentRoute) -> Result<Screen, Unreadable> {
    match route {
        ConsentRoute::List => list::draw(frame),
        ConsentRoute::Card(record) => card::draw(frame, record),
        ConsentRoute::Ask(step) => ask::draw(frame, *step),
        ConsentRoute::HandOver(record) => sitting::hand_over(frame, record),
        ConsentRoute::Sitting(record, step) => sitting::draw(frame, record, *step),
        ConsentRoute::Receipt(_) => sitting::receipt(frame),
        ConsentRoute::Suspend(record) => closing::suspend(frame, record),
        ConsentRoute::TakeBack => closing::take_back(frame),
        ConsentRoute::TakeBackSure(record) => closing::take_back_sure(frame, record),
    }
}

/// Where a tap leads.
pub(crate) fn tap(frame: &Frame<'_>, route: &ConsentRoute, id: &str) -> Result<Next, Unreadable> {
    Ok(match (*route, id) {
        (ConsentRoute::Ask(step), _) => ask::tap(frame, step),
        (ConsentRoute::HandOver(record), _) => Next::to(ConsentRoute::Sitting(record, SittingStep::Hear)),
        (ConsentRoute::Sitting(record, step), _) => sitting::tap(frame, &record, step, id)?,
        (ConsentRoute::Receipt(_), _) => Next::Leave,
        (ConsentRoute::List, "ask") => Next::to(ConsentRoute::Ask(AskStep::Person)),
        (ConsentRoute::List | ConsentRoute::Card(_), "take-back") => Next::to(ConsentRoute::TakeBack),
        (ConsentRoute::List, line) => record_id(line).map_or(Next::Stay, |id| Next::to(ConsentRoute::Card(id))),
        (ConsentRoute::Card(record), "hand-over") => Next::to(ConsentRoute::HandOver(record)),
        (ConsentRoute::Card(record), "suspend") => Next::to(ConsentRoute::Suspend(record)),
        (ConsentRoute::Card(record), "own-fields") => Next::to(crate::FormRoute::About(record)),
        (ConsentRoute::Suspend(record), "suspend") => {
            Next::act(Command::SuspendConsent { record }, After::to(ConsentRoute::Card(record)))
        }
        (ConsentRoute::TakeBackSure(record), "take-back") => {
            Next::act(Command::WithdrawConsent { record }, After::to(ConsentRoute::TakeBackSure(record)))
        }
        // The number itself comes as a secret; a tap alone means that none was typed.
        (ConsentRoute::TakeBack, "find") => frame.nothing_typed(),
        _ => Next::Stay,
    })
}

/// The record and state of a consent, if it is one and is held here.
pub(crate) fn held(records: &dyn Records, id: &RecordId) -> Result<Option<(Record, Consent)>, Unreadable> {
    Ok(records.record(id)?.and_then(|record| match &record.state {
        State::Consent(consent) => Some((record.clone(), consent.clone())),
        _ => None,
    }))
}

fn asker(scene: &Scene<'_>, consent: &Consent) -> Phrase {
    consent.asked_by.map_or_else(|| Phrase::named(""), |(_, group)| terms::group_name(scene.membership, &group))
}

/// The words of the asking.
pub(crate) fn explained(records: &dyn Records, scene: &Scene<'_>, consent: &Consent) -> Result<Phrase, Unreadable> {
    let lang = consent.lang.as_ref().map_or("und", |lang| lang.as_str());
    told(records, scene.words, consent.explained.as_ref(), lang)
}
