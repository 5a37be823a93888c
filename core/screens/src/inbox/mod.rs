//! The inbox: pictures, recordings and documents that another app shared into Weft, or that were read in. They stand in no
//! record and leave in no file until somebody says what becomes of each, or deletes it.

mod keep;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use weft_l10n::Phrase;
use weft_model::artefact::ArtefactKind;
use weft_model::day::Day;
use weft_model::ids::{NotAnId, RecordId};
use weft_model::records::Unreadable;
use weft_model::rights::{Relation, Verb};

use crate::artefact::shown;
use crate::draft::Draft;
use crate::frame::{Frame, action, main_action};
use crate::input::Effect;
use crate::recording::{RECORD, record, recorder};
use crate::route::{Next, Place, Route};
use crate::scene::Scene;
use crate::screen::{Area, Contents, Line, Screen};
use crate::terms;
use crate::widget::{Bytes, Glyph, Tone, Widget};

/// The effect by which a file for the inbox is picked.
pub const SHARE_IN: &str = "share-in";
/// Taking a picture into the inbox.
pub const PHOTO: &str = "photo";

/// Something that was shared in, by the name of its capture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CaptureId(RecordId);

impl CaptureId {
    /// Wraps the bytes of a capture's name.
    pub const fn new(name: [u8; 16]) -> Self {
        Self(RecordId::new(name))
    }
}

impl fmt::Display for CaptureId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for CaptureId {
    type Err = NotAnId;
    fn from_str(text: &str) -> Result<Self, NotAnId> {
        text.parse().map(Self)
    }
}

/// What sort of thing a media type is.
pub fn kind_of(media_type: &str) -> ArtefactKind {
    match media_type.split('/').next() {
        Some("image") => ArtefactKind::Photo,
        Some("audio") => ArtefactKind::Voice,
        Some("video") => ArtefactKind::Film,
        _ => ArtefactKind::Document,
    }
}

/// Something that was shared in and is used for nothing yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedIn {
    /// Which.
    pub id: CaptureId,
    /// What sort of thing, by its content.
    pub kind: ArtefactKind,
    /// Its bytes.
    pub size: u64,
    /// The day it came.
    pub day: Day,
    /// What the file was called; empty if nobody could read that. It goes no further than this phone.
    pub called: String,
}

/// Where somebody is in the inbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InboxRoute {
    /// All of it.
    List,
    /// One thing.
    Card(CaptureId),
    /// Whom it concerns, so that it can be kept.
    Keep(CaptureId),
    /// "Delete it?"
    Delete(CaptureId),
}

impl InboxRoute {
    /// Where its screen stands.
    pub(crate) fn place(&self) -> Place {
        let place = |name, depth, back: Route| Place::new(name, Area::Everything, depth).back(back).private();
        match *self {
            Self::List => place("inbox", 1, Route::Home),
            Self::Card(id) => place("inbox-thing", 2, Self::List.into()).about(id.0),
            Self::Keep(id) => place("inbox-keep", 3, Self::Card(id).into()).about(id.0).drafts("inbox-keep"),
            Self::Delete(id) => place("inbox-delete", 3, Self::Card(id).into()).about(id.0),
        }
    }
}

/// Draws the screen of a route.
pub(crate) fn draw(frame: &Frame<'_>, route: &InboxRoute) -> Result<Screen, Unreadable> {
    let (InboxRoute::Card(id) | InboxRoute::Keep(id) | InboxRoute::Delete(id)) = route else { return list(frame) };
    let Some(thing) = frame.scene.inbox.iter().find(|thing| thing.id == *id) else { return frame.missing() };
    match route {
        InboxRoute::Keep(_) => keep::draw(frame, thing),
        InboxRoute::Delete(_) => delete(frame, thing),
        InboxRoute::List | InboxRoute::Card(_) => card(frame, thing),
    }
}

/// Where a tap leads.
pub(crate) fn tap(frame: &Frame<'_>, route: &InboxRoute, tapped: &str) -> Result<Next, Unreadable> {
    Ok(match (*route, tapped) {
        (InboxRoute::List, RECORD) => record(),
        (InboxRoute::List, PHOTO) => Next::Ask { effect: Effect::TakePhoto { id: PHOTO.to_owned() } },
        (InboxRoute::List, SHARE_IN) => Next::Ask { effect: Effect::PickFile { id: SHARE_IN.to_owned() } },
        (InboxRoute::List, line) => line.parse().map_or(Next::Stay, |id| Next::to(InboxRoute::Card(id))),
        (InboxRoute::Card(id), "keep") => Next::to(InboxRoute::Keep(id)),
        (InboxRoute::Card(id), "delete") => Next::to(InboxRoute::Delete(id)),
        (InboxRoute::Keep(id), "keep") => keep::tap(frame, id)?,
        (InboxRoute::Delete(thing), "delete") => {
            Next::Forget { thing, route: InboxRoute::List.into(), draft: Draft::default() }
        }
        _ => Next::Stay,
    })
}

/// How many wait, for the line that leads here.
pub(crate) fn hint(scene: &Scene<'_>) -> Option<Phrase> {
    let waiting = u64::try_from(scene.inbox.len()).unwrap_or(u64::MAX);
    (waiting > 0).then(|| scene.words.inbox_list_waiting_hint(waiting))
}

fn list(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let mut header = vec![Widget::words("only", words.inbox_list_only_text())];
    if frame.scene.inbox.is_empty() {
        header.push(Widget::words("none", words.inbox_list_none_text()));
    }
    header.push(recorder(frame.scene));
    let line = |thing: &SharedIn| Line {
        hint: Some(about(frame.scene, thing)),
        ..Line::to(&thing.id.to_string(), name(frame.scene, thing), terms::artefact_glyph(thing.kind))
    };
    let rows = frame.scene.inbox.iter().map(line).collect();
    let mut actions = Vec::new();
    // One after the other: both would hide Weft, or ask for the phone's ear and eye at once.
    if frame.scene.recording.is_none() {
        actions.push(main_action(SHARE_IN, words.inbox_list_pick_action(), Glyph::FileIn));
        actions.push(action(PHOTO, words.inbox_list_photo_action(), Glyph::Camera));
    }
    let body = Contents::Rows { header, rows, more: false };
    frame.screen(words.inbox_list_title(), words.inbox_list_help(), body, actions)
}

/// What it was called, or what it is.
pub(crate) fn name(scene: &Scene<'_>, thing: &SharedIn) -> Phrase {
    match thing.called.as_str() {
        "" => terms::artefact_kind(scene.words, thing.kind),
        called => Phrase::named(called),
    }
}

/// What it is, from when, how large.
fn about(scene: &Scene<'_>, thing: &SharedIn) -> Phrase {
    let words = scene.words;
    let size = words.inbox_thing_size_label(thing.size / 1_000_000).value;
    words.inbox_thing_about_hint(&terms::artefact_kind(words, thing.kind).value, thing.day.date(), &size)
}

fn card(frame: &Frame<'_>, thing: &SharedIn) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let of = Bytes::Capture { id: thing.id.to_string() };
    let mut widgets: Vec<Widget> = shown("thing", thing.kind, name(frame.scene, thing), of).into_iter().collect();
    widgets.push(Widget::words("about", about(frame.scene, thing)));
    // Nothing of a picture is kept but what is seen; of other files nobody here can say what they hold.
    widgets.push(match thing.kind {
        ArtefactKind::Photo => Widget::status("hidden", words.inbox_thing_clean_text(), Glyph::Yes, Tone::Settled),
        _ => Widget::status("hidden", words.inbox_thing_hidden_text(), Glyph::Care, Tone::Care),
    });
    widgets.push(Widget::status("only", words.inbox_list_only_text(), Glyph::Know, Tone::Plain));
    let mut actions = Vec::new();
    let scene = frame.scene;
    if scene.offers(Verb::AddArtefact, Relation::OwnGroup) {
        actions.push(main_action("keep", words.inbox_thing_keep_action(), Glyph::Share));
    }
    actions.push(action("delete", words.inbox_thing_delete_action(), Glyph::No));
    let title = name(frame.scene, thing);
    frame.screen(title, words.inbox_thing_help(), Contents::Form { widgets }, actions)
}

fn delete(frame: &Frame<'_>, thing: &SharedIn) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let widgets =
        vec![Widget::words("what", name(frame.scene, thing)), Widget::words("gone", words.inbox_delete_gone_text())];
    let actions = vec![main_action("delete", words.inbox_thing_delete_action(), Glyph::No)];
    frame.screen(words.inbox_delete_title(), words.inbox_thing_help(), Contents::Form { widgets }, actions)
}
