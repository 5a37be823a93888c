//! Consents: the list, the card, asking, the sitting in which a person answers, closing for now, taking back; and who else
//! has to agree, or decides later: guardians, a body, a successor.

mod after;
mod ask;
mod beside;
mod card;
mod closing;
mod hand_over;
mod list;
mod sitting;
mod teach_back;
mod to_ask;

use serde::{Deserialize, Serialize};
use weft_l10n::Phrase;
use weft_model::command::Command;
use weft_model::consent::{Consent, person_of};
use weft_model::fact::Area as RecordArea;
use weft_model::fold::{Record, State};
use weft_model::ids::RecordId;
use weft_model::person::Person;
use weft_model::records::{Records, Unreadable};

pub use ask::AskStep;
pub(crate) use ask::{PURPOSES, SCOPE_NAMES, WHOM};
pub(crate) use list::{line, summary};
pub use sitting::SittingStep;
pub(crate) use sitting::before;
pub use to_ask::{ToAsk, knows_person, with_person};

/// The name under which what is said for keeping is kept until then, before the consent's.
pub const VOICE_KEPT: &str = "teach-back";

use self::ask::Asks;
use self::list::LINE_LETTERS;
use self::sitting::Who;
use crate::frame::{Frame, first_words, record_id, told};
use crate::input::Effect;
use crate::number::NumberRoute;
use crate::route::{After, Next, Place, Route};
use crate::scene::Scene;
use crate::screen::{Area, Screen};
use crate::terms;

/// The action that scans a number, and the effect that it asks for.
pub const SCAN_NUMBER: &str = "scan-number";

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
    /// Asking a body's consent.
    AskBody(AskStep),
    /// Before the notebook is handed over.
    HandOver(RecordId),
    /// Before the notebook is handed over to a child's guardian.
    HandOverGuardian(RecordId),
    /// Before the notebook is handed over to somebody who may name a successor.
    HandOverSuccessor(RecordId),
    /// The person, or the body, alone with the notebook.
    Sitting(RecordId, SittingStep),
    /// A guardian alone with the notebook.
    Guardian(RecordId, SittingStep),
    /// The person alone with the notebook: who may decide after their death.
    Successor(RecordId),
    /// From which day on the person is 18.
    Eighteen(RecordId),
    /// "Has the person died?"
    Died(RecordId),
    /// The person says in their own words what they agreed to, and it is kept.
    TeachBack(RecordId),
    /// The number that takes an answer back.
    Receipt(RecordId),
    /// "Close it for now?"
    Suspend(RecordId),
    /// Typing a receipt number.
    TakeBack,
    /// "Take it back?", after the number was found.
    TakeBackSure(RecordId),
    /// People to ask, out of a table.
    ToAsk,
    /// One of them.
    ToAskOne(RecordId),
}

impl ConsentRoute {
    /// Where its screen stands.
    pub(crate) fn place(&self) -> Place {
        let place = |name, depth, back: Route| Place::new(name, Area::Consent, depth).back(back);
        let of = |name, record| place(name, 3, Self::Card(record).into()).about(record);
        match *self {
            Self::List => place("consents", 1, Route::Home).lists(RecordArea::Consent),
            Self::Card(record) => place("consent-card", 2, Self::List.into()).about(record),
            Self::Ask(step) => Self::asking(Asks::Person, step).drafts("ask"),
            Self::AskBody(step) => Self::asking(Asks::Body, step).drafts("ask-body"),
            Self::HandOver(record) => of("hand-over", record),
            Self::HandOverGuardian(record) => of("hand-over-guardian", record),
            Self::HandOverSuccessor(record) => of("hand-over-successor", record),
            Self::Eighteen(record) => of("eighteen", record),
            Self::Died(record) => of("died", record),
            Self::TeachBack(record) => of("teach-back", record).drafts(VOICE_KEPT).private(),
            // Back to the question before depends on the answers ([`before`]); from the first one, out.
            Self::Sitting(record, step) | Self::Guardian(record, step) => {
                Place::new(step.name(), Area::Consent, 4).about(record).secret()
            }
            Self::Successor(record) => Place::new("sitting-successor", Area::Consent, 4).about(record).secret(),
            Self::Receipt(record) => Place::new("receipt", Area::Consent, 4).about(record).secret(),
            Self::Suspend(record) => of("suspend", record),
            Self::TakeBack => place("take-back", 1, Route::Home),
            Self::TakeBackSure(record) => place("take-back-sure", 2, Route::Home).about(record),
            Self::ToAsk => place("to-ask", 2, Self::List.into()).drafts("to-ask").private(),
            // It is a line of the list's draft.
            Self::ToAskOne(_) => place("to-ask-one", 3, Self::ToAsk.into()).drafts("to-ask").private(),
        }
    }

    fn asking(asks: Asks, step: AskStep) -> Place {
        let (depth, back) = match step {
            AskStep::Person => (2, Self::List),
            AskStep::Words => (3, asks.step(AskStep::Person)),
            AskStep::Scopes => (3, asks.step(AskStep::Words)),
        };
        Place::new(asks.name(step), Area::Consent, depth).back(back.into())
    }

    /// Whether it is a step of a sitting, in which back keeps the answers.
    pub(crate) const fn is_sitting(&self) -> bool {
        matches!(self, Self::Sitting(..) | Self::Guardian(..))
    }
}

/// Draws the screen of a route.
pub(crate) fn draw(frame: &Frame<'_>, route: &ConsentRoute) -> Result<Screen, Unreadable> {
    match route {
        ConsentRoute::List => list::draw(frame),
        ConsentRoute::Card(record) => card::draw(frame, record),
        ConsentRoute::Ask(step) => ask::draw(frame, Asks::Person, *step),
        ConsentRoute::AskBody(step) => ask::draw(frame, Asks::Body, *step),
        ConsentRoute::HandOver(record) => hand_over::draw(frame, record),
        ConsentRoute::HandOverGuardian(record) => hand_over::guardian(frame, record),
        ConsentRoute::HandOverSuccessor(record) => hand_over::successor(frame, record),
        ConsentRoute::Sitting(record, step) => sitting::draw(frame, record, (Who::Asked, *step)),
        ConsentRoute::Guardian(record, step) => sitting::draw(frame, record, (Who::Guardian, *step)),
        ConsentRoute::Successor(record) => after::successor(frame, record),
        ConsentRoute::Receipt(_) => sitting::receipt(frame),
        ConsentRoute::Eighteen(record) => beside::eighteen(frame, record),
        ConsentRoute::Died(record) => after::died(frame, record),
        ConsentRoute::TeachBack(record) => teach_back::draw(frame, record),
        ConsentRoute::Suspend(record) => closing::suspend(frame, record),
        ConsentRoute::TakeBack => closing::take_back(frame),
        ConsentRoute::TakeBackSure(record) => closing::take_back_sure(frame, record),
        ConsentRoute::ToAsk => to_ask::draw(frame),
        ConsentRoute::ToAskOne(id) => to_ask::draw_one(frame, id),
    }
}

/// Where a tap leads.
pub(crate) fn tap(frame: &Frame<'_>, route: &ConsentRoute, id: &str) -> Result<Next, Unreadable> {
    let act = |command, record| Next::act(command, After::to(ConsentRoute::Card(record)));
    let at_number = |command, record| Next::act(command, After::to(ConsentRoute::TakeBackSure(record)));
    Ok(match (*route, id) {
        (ConsentRoute::Ask(step), _) => ask::tap(frame, Asks::Person, step),
        (ConsentRoute::AskBody(step), _) => ask::tap(frame, Asks::Body, step),
        (ConsentRoute::HandOver(record), _) => hand_over::tap(frame, &record)?,
        (ConsentRoute::HandOverGuardian(record), _) => hand_over::tap_guardian(frame, &record)?,
        (ConsentRoute::HandOverSuccessor(record), _) => Next::to(ConsentRoute::Successor(record)),
        (ConsentRoute::Sitting(record, step), _) => sitting::tap(frame, &record, (Who::Asked, step), id)?,
        (ConsentRoute::Guardian(record, step), _) => sitting::tap(frame, &record, (Who::Guardian, step), id)?,
        (ConsentRoute::Successor(record), _) => after::tap_successor(record, id),
        (ConsentRoute::Receipt(_), "words" | "digits") => crate::receipt::turned(frame),
        (ConsentRoute::Receipt(_), _) => Next::Leave,
        (ConsentRoute::List, "ask") => Next::to(ConsentRoute::Ask(AskStep::Person)),
        (ConsentRoute::List, "ask-body") => Next::to(ConsentRoute::AskBody(AskStep::Person)),
        (ConsentRoute::List, "number") => Next::to(NumberRoute::Ask),
        (ConsentRoute::List | ConsentRoute::Card(_), "take-back") => Next::to(ConsentRoute::TakeBack),
        (ConsentRoute::List, "to-ask") => Next::to(ConsentRoute::ToAsk),
        (ConsentRoute::ToAsk, line) => to_ask::tap(frame, line),
        (ConsentRoute::ToAskOne(person), _) => to_ask::tap_one(frame, &person, id),
        (ConsentRoute::List, line) => record_id(line).map_or(Next::Stay, |id| Next::to(ConsentRoute::Card(id))),
        (ConsentRoute::Card(record), "own-fields") => Next::to(crate::FormRoute::About(record)),
        (ConsentRoute::Card(record), _) => card::tap(frame, record, id)?,
        (ConsentRoute::Eighteen(record), _) => beside::tap_eighteen(frame, record),
        (ConsentRoute::TeachBack(record), _) => teach_back::tap(frame, record, id),
        (ConsentRoute::Died(record), "died") => act(Command::PersonDied { record }, record),
        (ConsentRoute::Suspend(record), "suspend") => act(Command::SuspendConsent { record }, record),
        (ConsentRoute::TakeBackSure(record), "take-back") => at_number(Command::WithdrawConsent { record }, record),
        (ConsentRoute::TakeBackSure(record), "continue") => at_number(Command::ContinueConsent { record }, record),
        (ConsentRoute::TakeBack, SCAN_NUMBER) => Next::Ask { effect: Effect::Scan { id: id.to_owned() } },
        (ConsentRoute::TakeBack, "words" | "digits") => crate::receipt::turned(frame),
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

/// What somebody is called, as far as it is here.
fn called(frame: &Frame<'_>, person: &Person) -> Result<Phrase, Unreadable> {
    let lang = person.lang.as_ref().map_or("und", |lang| lang.as_str());
    told(frame.records, frame.scene.words, person.named.as_ref(), lang)
}

/// Whose consent it is: the person's name, where this group knows it, or the first of what was said.
pub(crate) fn whose(frame: &Frame<'_>, id: &RecordId, consent: &Consent) -> Result<Phrase, Unreadable> {
    match person_of(frame.records, id, consent)? {
        Some((_, person)) => called(frame, &person),
        None => Ok(first_words(explained(frame.records, frame.scene, consent)?, LINE_LETTERS)),
    }
}

/// Who asked.
pub(crate) fn asker(scene: &Scene<'_>, consent: &Consent) -> Phrase {
    consent.asked_by.map_or_else(|| Phrase::named(""), |(_, group)| terms::group_name(scene.membership, &group))
}

/// The words of the asking.
pub(crate) fn explained(records: &dyn Records, scene: &Scene<'_>, consent: &Consent) -> Result<Phrase, Unreadable> {
    let lang = consent.lang.as_ref().map_or("und", |lang| lang.as_str());
    told(records, scene.words, consent.explained.as_ref(), lang)
}
