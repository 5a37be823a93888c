//! Groups' own forms: the list, one form, filling it in, what was filled in, and own fields beside another record.
//!
//! Who reads what is filled in is said before anything is asked. Nothing here knows of what was told in confidence.

mod about;
mod card;
mod fill;
mod list;
mod make;
mod sheet;

use serde::{Deserialize, Serialize};
use weft_l10n::Phrase;
use weft_model::audience::Audience;
use weft_model::command::Command;
use weft_model::fact::Area as RecordArea;
use weft_model::fold::{Record, State};
use weft_model::form::Form;
use weft_model::ids::RecordId;
use weft_model::records::{Records, Unreadable};
use weft_model::sheet::Sheet;
use weft_model::template::{Extends, Reach, Template, Version, at_most, form_of};

pub(crate) use about::beside;
pub(crate) use list::{line, sheet_line};

use crate::form::label;
use crate::frame::{Frame, record_id};
use crate::list::opens;
use crate::route::{After, Next, Place, Route};
use crate::scene::Scene;
use crate::screen::{Area, Screen};
use crate::terms;

/// Where somebody is among groups' own forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FormRoute {
    /// All forms.
    List,
    /// One form.
    Card(RecordId),
    /// "Ask it no more?"
    Retire(RecordId),
    /// Filling it in: its step, from 0.
    Fill(RecordId, u8),
    /// Filling it in about another record.
    FillAbout(RecordId, RecordId, u8),
    /// All that was filled in.
    Filled,
    /// Something that was filled in.
    Sheet(RecordId),
    /// The forms that ask more about a record, and what was filled in about it.
    About(RecordId),
    /// Making a form: what it is for, then its questions, from 1.
    Make(u8),
    /// A look at what was made.
    Look,
}

impl FormRoute {
    /// Where its screen stands.
    pub(crate) fn place(&self) -> Place {
        let place = |name, depth, back: Route| Place::new(name, Area::Everything, depth).back(back);
        let step = |n: u8| 3_u32.saturating_add(u32::from(n));
        match *self {
            Self::List => place("forms", 2, Route::More).lists(RecordArea::Template),
            Self::Card(record) => place("form", 3, Self::List.into()).about(record),
            Self::Retire(record) => place("form-retire", 4, Self::Card(record).into()).about(record),
            Self::Fill(form, n) => {
                let back = n.checked_sub(1).map_or(Self::Card(form), |before| Self::Fill(form, before));
                place("form-fill", step(n), back.into()).about(form).drafts("form-fill")
            }
            Self::FillAbout(form, about, n) => {
                let back = n.checked_sub(1).map_or(Self::About(about), |before| Self::FillAbout(form, about, before));
                place("form-fill-about", step(n), back.into()).about(about).drafts("form-fill-about")
            }
            Self::Filled => place("forms-filled", 3, Self::List.into()).lists(RecordArea::Sheet),
            Self::Sheet(record) => place("form-filled", 4, Self::Filled.into()).about(record),
            Self::About(record) => place("form-about", 3, Self::List.into()).about(record),
            Self::Make(n) => {
                let back = n.checked_sub(1).map_or(Self::List, Self::Make);
                let name = if n == 0 { "form-make" } else { "form-make-question" };
                place(name, step(n), back.into()).drafts("form-make")
            }
            Self::Look => place("form-make-look", 5, Self::Make(1).into()).drafts("form-make"),
        }
    }

    /// The name under which its draft is kept: what is filled in about a record has one for each form.
    pub(crate) fn draft_name(&self) -> Option<String> {
        match self {
            Self::FillAbout(form, about, _) => Some(format!("form-fill-about/{about}/{form}")),
            _ => None,
        }
    }
}

/// Where back leads from what stands beside another record: to that record's own screen; from a look at what was made, to its last
/// question.
pub(crate) fn before(frame: &Frame<'_>, route: &FormRoute) -> Result<Option<Route>, Unreadable> {
    match route {
        FormRoute::Look => Ok(Some(make::last(frame).into())),
        FormRoute::About(record) => Ok(frame.records.record(record)?.as_ref().and_then(opens)),
        _ => Ok(None),
    }
}

/// Draws the screen of a route.
pub(crate) fn draw(frame: &Frame<'_>, route: &FormRoute) -> Result<Screen, Unreadable> {
    match *route {
        FormRoute::List => list::draw(frame),
        FormRoute::Card(record) => card::draw(frame, &record),
        FormRoute::Retire(record) => card::retire(frame, &record),
        FormRoute::Fill(form, step) => fill::draw(frame, &form, None, step),
        FormRoute::FillAbout(form, about, step) => fill::draw(frame, &form, Some(&about), step),
        FormRoute::Filled => list::filled(frame),
        FormRoute::Sheet(record) => sheet::draw(frame, &record),
        FormRoute::About(record) => about::draw(frame, &record),
        FormRoute::Make(step) => make::draw(frame, step),
        FormRoute::Look => make::look(frame),
    }
}

/// Where a tap leads.
pub(crate) fn tap(frame: &Frame<'_>, route: &FormRoute, id: &str) -> Result<Next, Unreadable> {
    Ok(match (*route, id) {
        (FormRoute::List, "filled") => Next::to(FormRoute::Filled),
        (FormRoute::List, "make") => Next::to(FormRoute::Make(0)),
        (FormRoute::Make(step), id) => make::tap(frame, step, id),
        (FormRoute::Look, "publish") => make::publish(frame),
        (FormRoute::List, line) => record_id(line).map_or(Next::Stay, |record| Next::to(FormRoute::Card(record))),
        (FormRoute::Filled, line) => record_id(line).map_or(Next::Stay, |record| Next::to(FormRoute::Sheet(record))),
        (FormRoute::Card(record), _) => card::tap(frame, record, id)?,
        (FormRoute::Retire(record), "retire") => {
            Next::act(Command::RetireTemplate { record }, After::to(FormRoute::Card(record)))
        }
        (FormRoute::Fill(form, step), _) => fill::tap(frame, form, None, step)?,
        (FormRoute::FillAbout(form, about, step), _) => fill::tap(frame, form, Some(about), step)?,
        (FormRoute::Sheet(record), "about") => sheet::about(frame, &record)?.map_or(Next::Stay, Next::to),
        (FormRoute::About(record), line) => about::tap(frame, record, line)?,
        _ => Next::Stay,
    })
}

/// A form, if it is one and is held here.
fn held(records: &dyn Records, id: &RecordId) -> Result<Option<(Record, Template)>, Unreadable> {
    Ok(records.record(id)?.and_then(|record| match &record.state {
        State::Template(template) => Some((record.clone(), template.clone())),
        _ => None,
    }))
}

/// Something filled in that this notebook's group reads, if it is held here.
fn filled(records: &dyn Records, scene: &Scene<'_>, id: &RecordId) -> Result<Option<(Record, Sheet)>, Unreadable> {
    let readable = |record: &Record| {
        matches!(record.audience, Audience::Partnership) || record.audience == Audience::Group(scene.me.group)
    };
    Ok(records.record(id)?.filter(readable).and_then(|record| match &record.state {
        State::Sheet(sheet) => Some((record.clone(), sheet.clone())),
        _ => None,
    }))
}

/// The version that members of this notebook's group fill in, with its questions.
fn used(frame: &Frame<'_>, template: &Template) -> Result<Option<(Version, Form)>, Unreadable> {
    let Some(version) = template.in_use(&frame.scene.me.group) else { return Ok(None) };
    Ok(form_of(frame.records, version)?.map(|form| (version.clone(), form)))
}

/// What a form is called.
fn name(scene: &Scene<'_>, form: Option<&Form>) -> Phrase {
    let name = form.and_then(|form| form.name.as_ref());
    name.map_or_else(|| scene.words.terms_words_gone_label(), |name| label(scene.words, name))
}

/// Who reads what is filled in.
fn readers(scene: &Scene<'_>, extends: Option<Extends>, read_by: Reach) -> Phrase {
    match at_most(extends, read_by) {
        Reach::Group => scene.words.visit_card_home_note(&terms::group_name(scene.membership, &scene.me.group).value),
        Reach::Partnership => scene.words.visit_say_all_hint(),
    }
}
