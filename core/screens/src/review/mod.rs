//! Looking back at a quarter together: two groups see their balances as they were known, say what they see, and close it
//! when both agree. Nobody is ranked, nothing is converted, and nothing is drawn beside anything else.

mod card;
mod list;
mod open;
mod saying;

use serde::{Deserialize, Serialize};
use weft_l10n::Phrase;
use weft_model::command::Command;
use weft_model::entry::Unit;
use weft_model::fact::Area as RecordArea;
use weft_model::fold::{Record, State};
use weft_model::ids::RecordId;
use weft_model::records::{Records, Unreadable};
use weft_model::review::{Imbalance, Quarter, Review, imbalances};

pub(crate) use list::line;

use crate::frame::{Frame, record_id};
use crate::ledger::LedgerRoute;
use crate::route::{After, Next, Place, Route};
use crate::scene::Scene;
use crate::screen::{Area, Screen};
use crate::terms;

/// Where somebody is in the reviews.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReviewRoute {
    /// All reviews.
    List,
    /// Opening one.
    Open,
    /// One review.
    Card(RecordId),
    /// Saying something for one's side.
    Speak(RecordId),
    /// Taking an imbalance on, or accepting it.
    Answer(RecordId),
}

impl ReviewRoute {
    /// Where its screen stands.
    pub(crate) fn place(&self) -> Place {
        let place = |name, depth, back: Route| Place::new(name, Area::Ledger, depth).back(back);
        match *self {
            Self::List => place("reviews", 2, LedgerRoute::List.into()).lists(RecordArea::Review),
            Self::Open => place("open-review", 3, Self::List.into()).drafts("open-review"),
            Self::Card(record) => place("review", 3, Self::List.into()).about(record),
            Self::Speak(record) => {
                place("speak-review", 4, Self::Card(record).into()).about(record).drafts("speak-review")
            }
            Self::Answer(record) => {
                place("answer-imbalance", 4, Self::Card(record).into()).about(record).drafts("answer-imbalance")
            }
        }
    }
}

/// Draws the screen of a route.
pub(crate) fn draw(frame: &Frame<'_>, route: &ReviewRoute) -> Result<Screen, Unreadable> {
    match route {
        ReviewRoute::List => list::draw(frame),
        ReviewRoute::Open => open::draw(frame),
        ReviewRoute::Card(record) => card::draw(frame, record),
        ReviewRoute::Speak(record) => saying::speak(frame, record),
        ReviewRoute::Answer(record) => saying::answer(frame, record),
    }
}

/// Where a tap leads.
pub(crate) fn tap(frame: &Frame<'_>, route: &ReviewRoute, id: &str) -> Result<Next, Unreadable> {
    Ok(match (*route, id) {
        (ReviewRoute::List, "open") => Next::to(ReviewRoute::Open),
        (ReviewRoute::List, line) => record_id(line).map_or(Next::Stay, |record| Next::to(ReviewRoute::Card(record))),
        (ReviewRoute::Open, _) => open::tap(frame)?,
        (ReviewRoute::Card(record), "speak") => Next::to(ReviewRoute::Speak(record)),
        (ReviewRoute::Card(record), "answer") => Next::to(ReviewRoute::Answer(record)),
        (ReviewRoute::Card(record), "agree") => Next::act(Command::AgreeReview { record }, After::to(*route)),
        (ReviewRoute::Card(record), "done") => Next::act(Command::AdjustmentDone { record }, After::to(*route)),
        (ReviewRoute::Speak(record), _) => saying::tap_speak(frame, record),
        (ReviewRoute::Answer(record), _) => saying::tap_answer(frame, &record)?,
        _ => Next::Stay,
    })
}

/// The record and state of a review, if it is one and is held here.
fn held(records: &dyn Records, id: &RecordId) -> Result<Option<(Record, Review)>, Unreadable> {
    Ok(records.record(id)?.and_then(|record| match &record.state {
        State::Review(review) => Some((record.clone(), review.clone())),
        _ => None,
    }))
}

/// What a quarter is called.
fn quarter(scene: &Scene<'_>, quarter: Quarter) -> Phrase {
    let (year, number) = quarter.parts();
    scene.words.pages_review_quarter_title(number.into(), &year.to_string())
}

/// Where one group gave more than the other, in the order in which it is shown; a place in it names one on a form.
fn uneven(review: &Review) -> Vec<Imbalance> {
    review.opened.as_ref().map_or_else(Vec::new, |(_, _, opened)| imbalances(&opened.sums).into_iter().collect())
}

/// What an imbalance is called; the unit is named where the kind alone says it of two.
fn more(scene: &Scene<'_>, about: &Imbalance, among: &[Imbalance]) -> Phrase {
    let words = scene.words;
    let kind = terms::kind(words, about.kind).value;
    let alone = among.iter().filter(|other| other.kind == about.kind && other.from == about.from).count() < 2;
    let what = if alone { kind } else { words.sitting_scope_fact_label(&kind, &unit(scene, &about.unit)).value };
    words.pages_review_more_text(&terms::group_name(scene.membership, &about.from).value, &what)
}

fn unit(scene: &Scene<'_>, unit: &Unit) -> String {
    let words = scene.words;
    match unit {
        Unit::Hours => words.ledger_new_unit_hours_label().value,
        Unit::Days => words.ledger_new_unit_days_label().value,
        Unit::Nights => words.ledger_new_unit_nights_label().value,
        Unit::Pieces => words.ledger_new_unit_pieces_label().value,
        Unit::Grams => words.ledger_new_unit_grams_label().value,
        Unit::Minor(currency) => String::from(*currency),
    }
}
