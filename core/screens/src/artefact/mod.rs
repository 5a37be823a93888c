//! Artefacts: pictures, recordings and documents that could leave one day. What is seen of one is what the gate lets
//! whoever looks see, with whoever must not be seen covered.

mod card;

pub(crate) use card::{shown, told};

use serde::{Deserialize, Serialize};
use weft_model::artefact::Artefact;
use weft_model::command::Refusal;
use weft_model::consent::{ForWhom, Scope};
use weft_model::day::Day;
use weft_model::fact::Area as RecordArea;
use weft_model::fold::{Record, State};
use weft_model::gate::{Denied, OVERVIEW_USE, Use, gate, is_filmed};
use weft_model::ids::RecordId;
use weft_model::records::{Records, Unreadable};
use weft_model::standing::Actor;

use crate::consent::PURPOSES;
use crate::frame::{Frame, record_id};
use crate::route::{Next, Place, Route};
use crate::scene::Scene;
use crate::screen::{Area, Contents, Line, Screen};
use crate::terms;
use crate::widget::{Tone, Widget};

/// Where somebody is among artefacts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ArtefactRoute {
    /// All of them.
    List,
    /// One of them.
    Card(RecordId),
}

impl ArtefactRoute {
    /// Where its screen stands.
    pub(crate) fn place(&self) -> Place {
        let place = |name, depth, back: Route| Place::new(name, Area::Consent, depth).back(back).private();
        match *self {
            Self::List => place("artefacts", 1, Route::Home).lists(RecordArea::Artefact),
            Self::Card(record) => place("artefact", 2, Self::List.into()).about(record),
        }
    }
}

/// Draws the screen of a route.
pub(crate) fn draw(frame: &Frame<'_>, route: &ArtefactRoute) -> Result<Screen, Unreadable> {
    match route {
        ArtefactRoute::List => list(frame),
        ArtefactRoute::Card(record) => card::draw(frame, record),
    }
}

/// Where a tapped line leads: to an artefact, or from one to a consent.
pub(crate) fn tap(route: &ArtefactRoute, id: &str) -> Next {
    let to = |record| match route {
        ArtefactRoute::List => Next::to(ArtefactRoute::Card(record)),
        ArtefactRoute::Card(_) => Next::to(crate::ConsentRoute::Card(record)),
    };
    record_id(id).map_or(Next::Stay, to)
}

fn list(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let lines = crate::more_lines(frame.records, frame.scene, frame.route, None)?;
    let mut header = Vec::new();
    if lines.rows.is_empty() {
        header.push(Widget::words("none", words.artefact_list_none_text()));
    }
    let body = Contents::Rows { header, rows: lines.rows, more: lines.more };
    frame.screen(words.consent_card_things_heading(), words.artefact_list_help(), body, Vec::new())
}

/// One line of the list: what it is, whose, from when; and whether somebody closed it.
pub(crate) fn line(
    records: &dyn Records,
    scene: &Scene<'_>,
    record: &Record,
    artefact: &Artefact,
) -> Result<Option<Line>, Unreadable> {
    let Some(made) = &artefact.made else { return Ok(None) };
    let words = scene.words;
    let status = match gate(records, record.id, OVERVIEW_USE, scene.today) {
        Err(Refusal::Denied(Denied::Withdrawn)) => Some(words.terms_status_withdrawn_label()),
        Err(Refusal::Denied(Denied::Suspended)) => Some(words.terms_status_suspended_label()),
        Ok(_) | Err(Refusal::Denied(_)) => None,
        Err(_) => return Err(Unreadable),
    };
    let tone = if status.is_some() { Tone::Care } else { Tone::Plain };
    let group = terms::group_name(scene.membership, &made.group).value;
    let hint = Some(words.consent_list_line_hint(made.day.date(), &group));
    let label = terms::artefact_kind(words, made.kind);
    Ok(Some(Line { hint, status, tone, glyph: terms::artefact_glyph(made.kind), ..Line::plain(record.id, label) }))
}

/// The uses under which something is seen on screens: a yes to writing things down, or for a film and a voice to filming,
/// whatever for.
pub(crate) fn to_see(artefact: &Artefact, for_whom: ForWhom) -> impl Iterator<Item = Use> {
    let film = is_filmed(artefact).then_some(Scope::Film);
    let scopes = [Scope::Document].into_iter().chain(film);
    scopes.flat_map(move |scope| PURPOSES.map(|(_, purpose)| Use { scope, for_whom, purpose }))
}

/// The use under which whoever looks may see an artefact on a screen: a yes to writing things down, for their group if it is
/// theirs, for all groups otherwise, whatever it is for.
///
/// # Errors
/// Why they may not see it; or the notebook could not be read.
pub fn to_look(records: &dyn Records, me: &Actor, id: &RecordId, today: Day) -> Result<Use, Refusal> {
    let Some(State::Artefact(artefact)) = records.record(id)?.map(|record| record.state) else {
        return Err(Denied::Unknown.into());
    };
    let own = artefact.made.as_ref().is_some_and(|made| made.group == me.group);
    let for_whom = if own { ForWhom::Group } else { ForWhom::Partnership };
    let mut first = None;
    for using in to_see(&artefact, for_whom) {
        match gate(records, *id, using, today) {
            Ok(_) => return Ok(using),
            Err(why @ Refusal::Denied(_)) => first = first.or(Some(why)),
            Err(other) => return Err(other),
        }
    }
    Err(first.unwrap_or(Refusal::Denied(Denied::NoYes)))
}
