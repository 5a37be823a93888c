//! Conflicts: what was written on different phones and cannot both hold, in plain words: what happened, what holds now, and where
//! something can be done about it. All of it is found by rows and by who belongs; of a sealed record nothing is here.

use std::collections::BTreeSet;

use weft_l10n::Phrase;
use weft_model::consent::{Against, Lost, lost};
use weft_model::fold::{Record, State};
use weft_model::ids::{Mid, RecordId};
use weft_model::membership::{Removal, Role};
use weft_model::records::{Claim, DueBy, Matter, Unreadable};

use crate::frame::{Frame, record_id};
use crate::list;
use crate::people::PeopleRoute;
use crate::route::{Next, Place, Route};
use crate::scene::Scene;
use crate::screen::{Area, Contents, Line, Screen};
use crate::terms;
use crate::widget::{Glyph, Tone, Widget};

/// The id of the line that leads here.
pub(crate) const CONFLICTS: &str = "conflicts";
const REMOVALS: &str = "removals";
const SET_ASIDE: &str = "set-aside";
const FORKED: &str = "forked.";
/// So many are shown, and so many records opened for it.
const LINES: usize = 20;
/// So many records of each sort are counted.
const LOOKED_AT: u32 = 200;

/// Something that does not agree.
enum Conflict {
    /// In one record.
    In(RecordId, Matter),
    /// Between this record and another one, which take the same place.
    Between(RecordId, Claim),
    /// Removals that undid each other.
    Removals,
    /// So many records hold what a removal set aside.
    SetAside(u64),
    /// A device wrote on in two ways.
    Forked(Mid),
}

/// Where its screen stands.
pub(crate) fn place() -> Place {
    Place::new("conflicts", Area::Everything, 2).back(Route::More).private()
}

/// Whether there is anything on it.
pub(crate) fn are_any(frame: &Frame<'_>) -> Result<bool, Unreadable> {
    Ok(!all(frame)?.is_empty())
}

/// Whether Today leads to it: something can be done, or came to light lately.
pub(crate) fn are_told(frame: &Frame<'_>) -> Result<bool, Unreadable> {
    let scene = frame.scene;
    for matter in Matter::CONFLICTS.into_iter().filter(|matter| *matter != Matter::SetAside) {
        let asked = DueBy { whose: Some(scene.mine()), on: Some(scene.today), ..DueBy::of(matter, 1) };
        if !frame.records.due(&asked)?.is_empty() {
            return Ok(true);
        }
    }
    Ok(undone(scene) || forked(scene).next().is_some() || !between(frame)?.is_empty())
}

/// Draws it.
pub(crate) fn draw(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let all = all(frame)?;
    let mut rows = Vec::new();
    for conflict in all.iter().take(LINES) {
        rows.extend(line(frame, conflict)?);
    }
    let mut header = Vec::new();
    if all.is_empty() {
        header.push(Widget::status("none", words.conflict_list_none_text(), Glyph::Yes, Tone::Settled));
    } else if all.len() > rows.len() {
        header.push(Widget::words("many", words.today_list_many_label()));
    }
    let body = Contents::Rows { header, rows, more: false };
    frame.screen(words.conflict_list_title(), words.conflict_list_help(), body, Vec::new())
}

/// Where a tapped line leads: to where something can be done.
pub(crate) fn tap(frame: &Frame<'_>, id: &str) -> Result<Next, Unreadable> {
    if id == REMOVALS || id == SET_ASIDE {
        return Ok(Next::to(PeopleRoute::List));
    }
    if let Some(mid) = id.strip_prefix(FORKED) {
        let group = scene_group(frame.scene, mid);
        return Ok(group.map_or(Next::Stay, Next::to));
    }
    let Some(id) = id.split_once('.').and_then(|(record, _)| record_id(record)) else { return Ok(Next::Stay) };
    Ok(frame.records.record(&id)?.as_ref().and_then(list::opens).map_or(Next::Stay, Next::to))
}

/// The screen of the group to which a device belongs or belonged.
fn scene_group(scene: &Scene<'_>, mid: &str) -> Option<PeopleRoute> {
    let group = scene.membership.devices.get(&mid.parse::<Mid>().ok()?)?.group;
    Some(if group == scene.me.group { PeopleRoute::Ours } else { PeopleRoute::Group(group) })
}

/// Everything that does not agree and concerns whoever looks. No record is opened but those that take one place.
fn all(frame: &Frame<'_>) -> Result<Vec<Conflict>, Unreadable> {
    let scene = frame.scene;
    let of = |matter| frame.records.due(&DueBy { whose: Some(scene.mine()), ..DueBy::of(matter, LOOKED_AT) });
    let mut found: Vec<Conflict> = forked(scene).map(Conflict::Forked).collect();
    if undone(scene) {
        found.push(Conflict::Removals);
    }
    found.extend(between(frame)?);
    for matter in [Matter::TwoAnswers, Matter::YesLost, Matter::BegunTwice] {
        found.extend(of(matter)?.iter().map(|line| Conflict::In(line.record, matter)));
    }
    let aside: BTreeSet<RecordId> = of(Matter::SetAside)?.iter().map(|line| line.record).collect();
    if !aside.is_empty() {
        found.push(Conflict::SetAside(u64::try_from(aside.len()).unwrap_or(u64::MAX)));
    }
    Ok(found)
}

/// The places that two records take and that concern the reader's group; the later record of each, where it is put right.
fn between(frame: &Frame<'_>) -> Result<Vec<Conflict>, Unreadable> {
    let own = frame.scene.me.group;
    let mut found = Vec::new();
    for (claim, records) in frame.records.claimed_twice()? {
        let Some(last) = records.last() else { continue };
        let concerned = match claim {
            Claim::LookingBack(one, other, _) => one == own || other == own,
            Claim::InPlaceOf(_) => match frame.records.record(last)?.map(|record| record.state) {
                Some(State::Entry(entry)) => entry.concerns(own),
                _ => false,
            },
        };
        if concerned {
            found.push(Conflict::Between(*last, claim));
        }
    }
    Ok(found)
}

/// The devices that belong still and wrote on in two ways.
fn forked<'a>(scene: &'a Scene<'_>) -> impl Iterator<Item = Mid> + 'a {
    scene.forked.iter().filter(|mid| scene.membership.device(mid).is_some()).copied()
}

/// Whether removals undid each other: both signed, and whoever was to go is here and a steward no more.
fn undone(scene: &Scene<'_>) -> bool {
    let membership = scene.membership;
    let stays = |removal: &Removal| {
        let mut owners = removal.mids.iter().filter_map(|mid| membership.device(mid));
        owners.any(|device| !membership.holds(&device.member, Role::Steward))
    };
    membership.removals.values().any(|removal| removal.second.is_some() && stays(removal))
}

fn line(frame: &Frame<'_>, conflict: &Conflict) -> Result<Option<Line>, Unreadable> {
    let scene = frame.scene;
    let words = scene.words;
    let told =
        |id: &str, label, hint| Line { hint: Some(hint), tone: Tone::Waiting, ..Line::to(id, label, Glyph::Care) };
    Ok(match conflict {
        Conflict::Removals => Some(told(REMOVALS, words.conflict_removals_label(), words.conflict_removals_text())),
        Conflict::SetAside(count) => {
            Some(told(SET_ASIDE, words.conflict_aside_label(*count), words.conflict_aside_text()))
        }
        Conflict::Forked(mid) => scene.membership.devices.get(mid).map(|device| {
            let group = terms::group_name(scene.membership, &device.group).value;
            told(&format!("{FORKED}{mid}"), words.conflict_forked_label(), words.conflict_forked_text(&group))
        }),
        Conflict::Between(record, claim) => {
            let hint = match claim {
                Claim::InPlaceOf(_) => words.conflict_instead_text(),
                Claim::LookingBack(..) => words.conflict_reviews_text(),
            };
            of_record(frame, record, "twice", |_| Some((hint, None)))?
        }
        Conflict::In(record, matter) => {
            of_record(frame, record, &format!("{matter:?}"), |record| what_happened(scene, record, *matter))?
        }
    })
}

/// The line of a record that is here: its name as on other lists, and what is said about it.
fn of_record(
    frame: &Frame<'_>,
    id: &RecordId,
    what: &str,
    said: impl FnOnce(&Record) -> Option<(Phrase, Option<Phrase>)>,
) -> Result<Option<Line>, Unreadable> {
    let Some(record) = frame.records.record(id)? else { return Ok(None) };
    let Some(of) = list::line(frame.records, frame.scene, &record)? else { return Ok(None) };
    Ok(said(&record).map(|(hint, status)| Line {
        id: format!("{id}.{what}"),
        hint: Some(hint),
        status,
        tone: Tone::Waiting,
        ..of
    }))
}

/// What happened in a record and what holds; for a yes, which.
fn what_happened(scene: &Scene<'_>, record: &Record, matter: Matter) -> Option<(Phrase, Option<Phrase>)> {
    let words = scene.words;
    match (matter, &record.state) {
        (Matter::YesLost, State::Consent(consent)) => {
            let last = lost(consent, record).into_iter().max_by_key(Lost::since)?;
            let (yes, day) = (last.yes.date(), last.day.date());
            let hint = match last.against {
                Against::No => words.conflict_yes_no_text(yes, day),
                Against::Closed => words.conflict_yes_closed_text(yes, day),
                Against::TakenBack => words.conflict_yes_back_text(yes, day),
            };
            Some((hint, Some(terms::scope(words, last.scope))))
        }
        (Matter::TwoAnswers, State::Entry(entry)) => {
            let group = terms::group_name(scene.membership, &entry.other_group()?).value;
            Some((words.conflict_answers_text(&group), None))
        }
        (Matter::BegunTwice, _) => Some((words.conflict_begun_text(), None)),
        _ => None,
    }
}
