//! Things outside Weft that carry a number, such as a film on a camera: "may I use 17, for whom?", keeping a number with
//! whom it shows, handing it to somebody outside, and telling them once it is taken back.

mod add;
mod ask;
mod out;
mod recall;
mod thing;

use serde::{Deserialize, Serialize};
use weft_model::artefact::{Artefact, Made};
use weft_model::fold::State;
use weft_model::gate::Use;
use weft_model::ids::{FactId, RecordId};
use weft_model::records::{Records, Unreadable};

pub(crate) use recall::{outside, recalls, tap_recall};

use crate::consent::ConsentRoute;
use crate::frame::{Frame, record_id};
use crate::route::{Next, Place, Route};
use crate::screen::{Area, Screen};

/// Where somebody is among numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NumberRoute {
    /// Asking by number.
    Ask,
    /// What is answered.
    Answer(u32, Use),
    /// Keeping a number.
    Add,
    /// Keeping the number of something that shows the person of this consent.
    AddFor(RecordId),
    /// One thing that carries a number.
    Thing(RecordId),
    /// Handing it to somebody outside.
    Out(RecordId),
    /// Telling somebody outside to take it down: the consent, and the act of handing over.
    Recall(RecordId, FactId),
}

impl NumberRoute {
    /// Where its screen stands.
    pub(crate) fn place(&self) -> Place {
        let place = |name, depth, back: Route| Place::new(name, Area::Consent, depth).back(back);
        match *self {
            Self::Ask => place("number-ask", 2, ConsentRoute::List.into()),
            Self::Answer(..) => place("number-answer", 3, Self::Ask.into()),
            Self::Add => place("number-add", 3, Self::Ask.into()).drafts("number-add"),
            Self::AddFor(record) => {
                place("number-add", 3, ConsentRoute::Card(record).into()).about(record).drafts("number-add")
            }
            Self::Thing(record) => place("number-thing", 3, Self::Ask.into()).about(record),
            Self::Out(record) => place("number-out", 4, Self::Thing(record).into()).about(record).drafts("number-out"),
            Self::Recall(record, _) => place("recall", 3, ConsentRoute::Card(record).into()).about(record),
        }
    }
}

/// Draws the screen of a route.
pub(crate) fn draw(frame: &Frame<'_>, route: &NumberRoute) -> Result<Screen, Unreadable> {
    match route {
        NumberRoute::Ask => ask::draw(frame),
        NumberRoute::Answer(number, using) => ask::answer(frame, *number, *using),
        NumberRoute::Add => add::draw(frame, None),
        NumberRoute::AddFor(consent) => add::draw(frame, Some(consent)),
        NumberRoute::Thing(record) => thing::draw(frame, record),
        NumberRoute::Out(record) => out::draw(frame, record),
        NumberRoute::Recall(record, handed) => recall::draw(frame, record, handed),
    }
}

/// Where a tap leads.
pub(crate) fn tap(frame: &Frame<'_>, route: &NumberRoute, id: &str) -> Result<Next, Unreadable> {
    Ok(match (*route, id) {
        (NumberRoute::Ask, "add") => Next::to(NumberRoute::Add),
        (NumberRoute::Ask, _) => ask::tap(frame),
        (NumberRoute::Answer(..), line) => record_id(line).map_or(Next::Stay, |id| Next::to(NumberRoute::Thing(id))),
        (NumberRoute::Add, _) => add::tap(frame, None)?,
        (NumberRoute::AddFor(consent), _) => add::tap(frame, Some(&consent))?,
        (NumberRoute::Thing(record), _) => Next::to(NumberRoute::Out(record)),
        (NumberRoute::Out(record), _) => out::tap(frame, record)?,
        (NumberRoute::Recall(record, handed), _) => recall::tap(record, handed),
    })
}

/// A thing that carries a number, if it is one and is held here.
fn held(records: &dyn Records, id: &RecordId) -> Result<Option<(Artefact, Made, u32)>, Unreadable> {
    let Some(State::Artefact(artefact)) = records.record(id)?.map(|record| record.state) else { return Ok(None) };
    let (made, number) = (artefact.made.clone(), artefact.number);
    Ok(made.zip(number).map(|(made, number)| (artefact, made, number)))
}
