//! Lists: the line of a record, the screen it opens, and further lines of a list.

use weft_model::fact::Area;
use weft_model::fold::{Record, State, rows};
use weft_model::ids::RecordId;
use weft_model::records::{Page, Records, Unreadable};

use crate::route::Route;
use crate::scene::Scene;
use crate::screen::{Line, Lines};
use crate::{
    ArtefactRoute, CaseRoute, ConsentRoute, FormRoute, LedgerRoute, PeopleRoute, ReviewRoute, VisitRoute, artefact,
    case, consent, ledger, own, people, review, visit,
};

/// A list is drawn with so many lines; further ones come by query.
const LINES_AT_ONCE: u32 = 50;

/// Further lines of a list, after the line of this record; none = from the top. Other screens have no lines.
///
/// # Errors
/// Only if the notebook cannot be read.
pub fn more_lines(
    records: &dyn Records,
    scene: &Scene<'_>,
    route: &Route,
    after: Option<&RecordId>,
) -> Result<Lines, Unreadable> {
    let mut lines = Lines { rows: Vec::new(), more: false };
    let Some(area) = route.place().lists else { return Ok(lines) };
    let after = match after {
        Some(id) => records.record(id)?.and_then(|record| Some((rows(&record).item?.day, *id))),
        None => None,
    };
    let mut listed = records.page(&Page { area: Some(area), after, lines: LINES_AT_ONCE.saturating_add(1) })?;
    let at_once = usize::try_from(LINES_AT_ONCE).unwrap_or(usize::MAX);
    lines.more = listed.len() > at_once;
    listed.truncate(at_once);
    for listed in listed {
        let Some(record) = records.record(&listed.record)? else { continue };
        lines.rows.extend(line(records, scene, &record)?);
    }
    Ok(lines)
}

/// The line of a record; none if it has no screen of its own.
pub(crate) fn line(records: &dyn Records, scene: &Scene<'_>, record: &Record) -> Result<Option<Line>, Unreadable> {
    Ok(match &record.state {
        State::Consent(_) => Some(consent::line(records, scene, record)?),
        State::Entry(_) => Some(ledger::line(records, scene, record)?),
        State::Case(_) => Some(case::line(records, scene, record)?),
        State::Review(review) => Some(review::line(scene, record, review)),
        State::Template(template) => Some(own::line(records, scene, record, template)?),
        State::Sheet(_) => own::sheet_line(records, scene, record)?,
        State::Visit(_) | State::VisitHome(_) => visit::line(records, scene, record)?,
        State::Called(called) => people::line(records, scene, record.id, called)?,
        State::Artefact(artefact) => artefact::line(records, scene, record, artefact)?,
        _ => None,
    })
}

/// The screen that a record opens; none if it has none of its own.
pub(crate) fn opens(record: &Record) -> Option<Route> {
    match record.state.area()? {
        Area::Consent => Some(ConsentRoute::Card(record.id).into()),
        Area::Entry => Some(LedgerRoute::Entry(record.id).into()),
        Area::Case => Some(CaseRoute::Card(record.id).into()),
        Area::Review => Some(ReviewRoute::Card(record.id).into()),
        Area::Artefact => Some(ArtefactRoute::Card(record.id).into()),
        Area::Template => Some(FormRoute::Card(record.id).into()),
        Area::Sheet => Some(FormRoute::Sheet(record.id).into()),
        // What home keeps to itself stands on the visit's own screen.
        Area::Visit => match &record.state {
            State::VisitHome(home) => Some(VisitRoute::Card(home.opened.as_ref()?.visit).into()),
            _ => Some(VisitRoute::Card(record.id).into()),
        },
        Area::Called => match &record.state {
            State::Called(called) => Some(PeopleRoute::Member(called.member?).into()),
            _ => None,
        },
        _ => None,
    }
}
