//! Visits: the list, inviting, one visit with everything said in it, and what is done before, during and after.
//!
//! A visit has two records: what home and host read, and what only the home group reads. Both are drawn on one screen, the
//! second only where the notebook's own group is at home.

mod card;
mod carry;
mod invite;
mod list;
mod may;
mod plan;
mod said;
mod say;
mod sure;

use serde::{Deserialize, Serialize};
use weft_l10n::Phrase;
use weft_model::audience::Audience;
use weft_model::command::Command;
use weft_model::day::Day;
use weft_model::fact::Area as RecordArea;
use weft_model::fold::{Record, State};
use weft_model::ids::{FactId, GroupId, RecordId};
use weft_model::records::{Records, Unreadable};
use weft_model::visit::{HomeSide, Invited, Told, Visit, VisitCommand, What};

pub(crate) use list::line;
pub use say::Saying;

use crate::frame::{self, Frame, record_id};
use crate::route::{After, Next, Place, Route};
use crate::scene::Scene;
use crate::screen::{Area, Screen};
use crate::terms;

/// Where somebody is among visits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VisitRoute {
    /// All visits.
    List,
    /// Inviting another group.
    Invite,
    /// One visit.
    Card(RecordId),
    /// One thing said in a visit, by its act.
    Said(RecordId, FactId),
    /// Saying something.
    Say(RecordId, Saying),
    /// "Call the visit off?"
    CallOff(RecordId),
    /// On which days somebody who travels will be heard from.
    Plan(RecordId),
    /// Being heard from.
    CheckIn(RecordId),
    /// "Close this day?"
    Close(RecordId, Day),
    /// Whose words could be taken along.
    Voices(RecordId),
    /// Taking along the words of whoever is behind a consent.
    Voice(RecordId, RecordId),
}

impl VisitRoute {
    /// Where its screen stands.
    pub(crate) fn place(&self) -> Place {
        let place = |name, depth, back: Route| Place::new(name, Area::Visit, depth).back(back);
        let within = |name, record| place(name, 3, Self::Card(record).into()).about(record);
        match *self {
            Self::List => place("visits", 1, Route::Home).lists(RecordArea::Visit),
            Self::Invite => place("visit-invite", 2, Self::List.into()).drafts("visit-invite"),
            Self::Card(record) => place("visit", 2, Self::List.into()).about(record),
            Self::Said(record, _) => within("visit-said", record),
            Self::Say(record, saying) => within(saying.screen(), record).drafts(saying.screen()),
            Self::CallOff(record) => within("visit-call-off", record),
            Self::Plan(record) => within("visit-plan", record).drafts("visit-plan"),
            Self::CheckIn(record) => within("visit-check-in", record),
            Self::Close(record, _) => within("visit-close", record),
            Self::Voices(record) => within("visit-voices", record),
            // What was typed of one person's words is not said as another's.
            Self::Voice(visit, consent) => {
                place("visit-voice", 4, Self::Voices(visit).into()).about(consent).drafts("visit-voice")
            }
        }
    }
}

/// Draws the screen of a route.
pub(crate) fn draw(frame: &Frame<'_>, route: &VisitRoute) -> Result<Screen, Unreadable> {
    let (VisitRoute::Card(record)
    | VisitRoute::Said(record, _)
    | VisitRoute::Say(record, _)
    | VisitRoute::CallOff(record)
    | VisitRoute::Plan(record)
    | VisitRoute::CheckIn(record)
    | VisitRoute::Close(record, _)
    | VisitRoute::Voices(record)
    | VisitRoute::Voice(record, _)) = *route
    else {
        return if *route == VisitRoute::List { list::draw(frame) } else { invite::draw(frame) };
    };
    let Some(seen) = Seen::of(frame, &record)? else { return frame.missing() };
    match route {
        VisitRoute::Said(_, act) => said::draw(frame, &seen, act),
        VisitRoute::Say(_, saying) => say::draw(frame, &seen, *saying),
        VisitRoute::CallOff(_) => sure::call_off(frame, &seen),
        VisitRoute::Plan(_) => plan::draw(frame, &seen),
        VisitRoute::CheckIn(_) => sure::check_in(frame, &seen),
        VisitRoute::Close(_, day) => sure::close(frame, &seen, *day),
        VisitRoute::Voices(_) => carry::draw(frame, &seen),
        VisitRoute::Voice(_, consent) => carry::draw_one(frame, &seen, consent),
        VisitRoute::Card(_) | VisitRoute::List | VisitRoute::Invite => card::draw(frame, &seen),
    }
}

/// Where a tap leads.
pub(crate) fn tap(frame: &Frame<'_>, route: &VisitRoute, id: &str) -> Result<Next, Unreadable> {
    let act = |command, record| Next::act(Command::Visit(command), After::to(VisitRoute::Card(record)));
    Ok(match (*route, id) {
        (VisitRoute::Invite, _) => invite::tap(frame),
        (VisitRoute::Say(record, saying), _) => say::tap(frame, record, saying)?,
        (VisitRoute::Plan(record), _) => plan::tap(frame, record)?,
        (VisitRoute::List, "invite") => Next::to(VisitRoute::Invite),
        (VisitRoute::List, line) => record_id(line).map_or(Next::Stay, |record| Next::to(VisitRoute::Card(record))),
        (VisitRoute::Card(record), _) => card::tap(frame, record, id)?,
        (VisitRoute::Said(record, condition), "accept") => {
            act(VisitCommand::AcceptCondition { record, condition }, record)
        }
        (VisitRoute::Said(record, promise), "kept") => act(VisitCommand::ConfirmPromise { record, promise }, record),
        (VisitRoute::Said(record, note), "hold") => match said::day(frame, &record, &note)? {
            Some(on) => act(VisitCommand::ConfirmNotes { record, on }, record),
            None => Next::Stay,
        },
        (VisitRoute::Said(record, note), "close") => {
            said::day(frame, &record, &note)?.map_or(Next::Stay, |on| Next::to(VisitRoute::Close(record, on)))
        }
        (VisitRoute::Said(record, voice), "consent") => said::consent(frame, &record, &voice)?,
        (VisitRoute::Voices(record), line) => carry::tap(record, line),
        (VisitRoute::Voice(record, consent), _) => carry::take(frame, record, consent)?,
        (VisitRoute::CallOff(record), "call-off") => act(VisitCommand::CallOff { record }, record),
        (VisitRoute::CheckIn(record), "heard") => act(VisitCommand::CheckIn { record, returned: false }, record),
        (VisitRoute::CheckIn(record), "home") => act(VisitCommand::CheckIn { record, returned: true }, record),
        (VisitRoute::Close(record, on), "close") => act(VisitCommand::CloseDay { record, on }, record),
        _ => Next::Stay,
    })
}

/// A visit as this notebook holds it: what both sides read, and its own group's side of it.
struct Seen {
    /// Whether a newer version wrote to it.
    newer: bool,
    visit: Visit,
    invited: Invited,
    /// Several if two devices accepted without knowing of each other; none if this group is not at home.
    homes: Vec<HomeSide>,
}

impl Seen {
    /// The visit of this record; none if it is none, is not held, or nobody's invitation counts.
    fn of(frame: &Frame<'_>, id: &RecordId) -> Result<Option<Self>, Unreadable> {
        let Some(Record { state: State::Visit(visit), newer, .. }) = frame.records.record(id)? else { return Ok(None) };
        let Some((_, invited)) = visit.invited.clone() else { return Ok(None) };
        let (own, mut homes) = (Audience::Group(frame.scene.me.group), Vec::new());
        for linked in frame.records.concerning(id)? {
            match frame.records.record(&linked)? {
                Some(Record { state: State::VisitHome(home), audience, .. }) if audience == own => homes.push(*home),
                _ => {}
            }
        }
        Ok(Some(Self { newer: newer > 0, visit: *visit, invited, homes }))
    }

    /// Everything said, each with whether only the home group reads it.
    fn told(&self) -> impl Iterator<Item = (&Told, bool)> {
        let home = self.homes.iter().flat_map(|home| &home.told);
        self.visit.told.iter().map(|told| (told, false)).chain(home.map(|told| (told, true)))
    }
}

/// Who visits whom.
fn who(scene: &Scene<'_>, invited: &Invited) -> Phrase {
    who_visits(scene, &invited.home, &invited.host)
}

fn who_visits(scene: &Scene<'_>, home: &GroupId, host: &GroupId) -> Phrase {
    let name = |group| terms::group_name(scene.membership, group).value;
    scene.words.visit_list_who_label(&name(home), &name(host))
}

/// That only this notebook's group reads it.
fn home_only(scene: &Scene<'_>) -> Phrase {
    scene.words.visit_card_home_note(&terms::group_name(scene.membership, &scene.me.group).value)
}

/// What sort of thing was said.
fn what(scene: &Scene<'_>, what: &What) -> Phrase {
    let words = scene.words;
    match what {
        What::Question => words.visit_what_question_label(),
        What::Voice { .. } => words.terms_artefact_voice_label(),
        What::Condition { .. } => words.visit_what_condition_label(),
        What::Budget { amount, currency } => words.money(*amount, &String::from(*currency)),
        What::Note { .. } => words.visit_what_note_label(),
        What::Report => words.visit_what_report_label(),
        What::Promise { .. } => words.visit_what_promise_label(),
        What::Thanks => words.visit_what_thanks_label(),
        What::Risk => words.visit_what_risk_label(),
        What::Debrief => words.visit_what_debrief_label(),
    }
}

/// What was said, in its own language.
fn words_of(records: &dyn Records, scene: &Scene<'_>, told: &Told) -> Result<Phrase, Unreadable> {
    frame::told(records, scene.words, told.words.as_ref(), told.lang.as_str())
}
