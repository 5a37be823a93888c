//! Cases: telling what happened, what was told, and what follows: messages, paths, repairs, and what only the affected
//! person says. A case that somebody may not open is not here at all.
//!
//! Everything on these screens is private: no screenshots, spoken into the earpiece. What a listener types is kept only
//! while its screen is open, for the drafts on the disk open with the notebook's own code, and a case that others told
//! does not.

mod answering;
mod card;
mod list;
mod recorded;
mod speaking;
mod talks;
mod telling;

use serde::{Deserialize, Serialize};
use weft_l10n::Phrase;
use weft_model::case::{Case, Message, Path};
use weft_model::fact::Area as RecordArea;
use weft_model::fold::{Record, State};
use weft_model::ids::{FactId, RecordId};
use weft_model::records::{Records, Unreadable};
use weft_model::said::Telling;

pub(crate) use list::line;
pub use talks::TalkNote;
pub use telling::TellStep;

use crate::frame::{Frame, told};
use crate::route::{Next, Place, Route};
use crate::scene::Scene;
use crate::screen::{Area, Screen};

/// Where somebody is among cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaseRoute {
    /// Those that are open here: told here, and heard as a listener behind the second code.
    List,
    /// Typing the second code, which opens what others told.
    Door,
    /// Telling what happened.
    Tell(TellStep),
    /// The number of what was just told.
    Number(RecordId),
    /// One case.
    Card(RecordId),
    /// Writing in its thread, as whoever told it.
    Write(RecordId),
    /// Saying what should happen.
    Choose(RecordId),
    /// "Are you safer?"
    Safer(RecordId),
    /// "Was it done?", about a repair.
    Confirm(RecordId, FactId),
    /// To listeners from outside.
    Appeal(RecordId),
    /// One line in public numbers.
    Count(RecordId),
    /// Writing in its thread, as a listener.
    Answer(RecordId),
    /// The paths that listeners could go.
    Offer(RecordId),
    /// What is to be repaired.
    Repair(RecordId),
    /// What shows that a repair was done.
    Done(RecordId, FactId),
    /// Why nobody will confirm a repair.
    End(RecordId, FactId),
    /// Answering the appeal, from outside.
    Reasons(RecordId),
    /// What was written down of talks with the other side.
    Talks(RecordId),
    /// Writing a line of them down, as a listener.
    Note(RecordId, TalkNote),
}

impl CaseRoute {
    /// Where its screen stands.
    pub(crate) fn place(&self) -> Place {
        let place = |name, depth, back: Route| Place::new(name, Area::Case, depth).back(back).private();
        let about = |name, record| place(name, 3, Self::Card(record).into()).about(record);
        match *self {
            Self::List => place("cases", 1, Route::Home).lists(RecordArea::Case),
            Self::Door => place("case-door", 2, Self::List.into()).secret(),
            Self::Tell(step) => {
                let back = step.before().map_or(Self::List, Self::Tell);
                place(step.name(), if back == Self::List { 2 } else { 3 }, back.into()).drafts("tell")
            }
            Self::Number(record) => Place::new("case-number", Area::Case, 3).about(record).secret(),
            Self::Card(record) => place("case", 2, Self::List.into()).about(record),
            Self::Write(record) => about("case-write", record).drafts("case-write"),
            Self::Choose(record) => about("case-choose", record),
            Self::Safer(record) => about("case-safer", record),
            Self::Confirm(record, _) => about("case-confirm", record),
            Self::Appeal(record) => about("case-appeal", record),
            Self::Count(record) => about("case-count", record),
            Self::Answer(record) => about("case-answer", record),
            Self::Offer(record) => about("case-offer", record),
            Self::Repair(record) => about("case-repair", record),
            Self::Done(record, _) => about("case-done", record),
            Self::End(record, _) => about("case-end", record),
            Self::Reasons(record) => about("case-reasons", record),
            Self::Talks(record) => about("case-talks", record),
            Self::Note(record, _) => place("case-note", 4, Self::Talks(record).into()).about(record),
        }
    }
}

/// Draws the screen of a route.
pub(crate) fn draw(frame: &Frame<'_>, route: &CaseRoute) -> Result<Screen, Unreadable> {
    match route {
        CaseRoute::List => list::draw(frame),
        CaseRoute::Door => list::door(frame),
        CaseRoute::Tell(step) => telling::draw(frame, *step),
        CaseRoute::Number(_) => telling::number(frame),
        CaseRoute::Card(record) => card::draw(frame, record),
        CaseRoute::Write(_)
        | CaseRoute::Choose(_)
        | CaseRoute::Safer(_)
        | CaseRoute::Confirm(..)
        | CaseRoute::Appeal(_)
        | CaseRoute::Count(_) => speaking::draw(frame, route),
        CaseRoute::Answer(_)
        | CaseRoute::Offer(_)
        | CaseRoute::Repair(_)
        | CaseRoute::Done(..)
        | CaseRoute::End(..)
        | CaseRoute::Reasons(_) => answering::draw(frame, route),
        CaseRoute::Talks(record) => talks::draw(frame, record),
        CaseRoute::Note(record, note) => talks::draw_note(frame, record, *note),
    }
}

/// Where a tap leads.
pub(crate) fn tap(frame: &Frame<'_>, route: &CaseRoute, id: &str) -> Result<Next, Unreadable> {
    Ok(match route {
        CaseRoute::List => list::tap(id),
        CaseRoute::Door => frame.nothing_typed(),
        CaseRoute::Tell(step) => telling::tap(frame, *step, id)?,
        CaseRoute::Number(_) if id != "done" => crate::receipt::turned(frame),
        CaseRoute::Number(_) => Next::to(CaseRoute::List),
        CaseRoute::Card(record) => card::tap(frame, record, id)?,
        CaseRoute::Write(_)
        | CaseRoute::Choose(_)
        | CaseRoute::Safer(_)
        | CaseRoute::Confirm(..)
        | CaseRoute::Appeal(_)
        | CaseRoute::Count(_) => speaking::tap(frame, route, id)?,
        CaseRoute::Answer(_)
        | CaseRoute::Offer(_)
        | CaseRoute::Repair(_)
        | CaseRoute::Done(..)
        | CaseRoute::End(..)
        | CaseRoute::Reasons(_) => answering::tap(frame, route)?,
        CaseRoute::Talks(record) => talks::tap(frame, *record, id)?,
        CaseRoute::Note(record, note) => talks::tap_note(frame, *record, *note)?,
    })
}

/// The record and state of a case, if it is one and is open here.
fn held(records: &dyn Records, id: &RecordId) -> Result<Option<(Record, Case)>, Unreadable> {
    Ok(records.record(id)?.and_then(|record| match &record.state {
        State::Case(case) => Some((record.clone(), (**case).clone())),
        _ => None,
    }))
}

/// Whether whoever looks speaks for the affected person: by the number that was typed, or because they told it for
/// themselves.
pub(crate) fn speaks(scene: &Scene<'_>, id: &RecordId, case: &Case) -> bool {
    let own = case.told_only_for_oneself() && case.is_filer(&scene.me.member);
    !case.is_contested() && (own || scene.opened_by_number == Some(*id))
}

/// The words of a telling of a case.
fn words(frame: &Frame<'_>, telling: Option<&Telling>, lang: &str) -> Result<Phrase, Unreadable> {
    told(frame.records, frame.scene.words, telling, lang)
}

/// Who wrote a message, for whoever looks.
fn from(scene: &Scene<'_>, case: &Case, message: &Message) -> Phrase {
    let words = scene.words;
    let day = message.day.date();
    match (message.by == scene.me.member, case.is_filer(&message.by)) {
        (true, _) => words.case_thread_you_label(day),
        (false, true) => words.case_thread_teller_label(day),
        (false, false) => words.case_thread_listener_label(day),
    }
}

/// What a path is called.
fn path(frame: &Frame<'_>, path: Path) -> Phrase {
    let words = frame.scene.words;
    match path {
        Path::Action => words.case_path_action_label(),
        Path::Mediation => words.case_path_mediation_label(),
        Path::Referral => words.case_path_referral_label(),
        Path::OnlyKeep => words.case_path_keep_label(),
    }
}

/// The name of a path in a draft.
const fn path_name(path: Path) -> &'static str {
    match path {
        Path::Action => "action",
        Path::Mediation => "mediation",
        Path::Referral => "referral",
        Path::OnlyKeep => "only-keep",
    }
}
