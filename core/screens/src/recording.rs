//! A voice that is recorded here: the button for it, what was said so far, and deleting that.

use weft_l10n::Phrase;

use crate::draft::Draft;
use crate::frame::{action, main_action};
use crate::inbox::CaptureId;
use crate::input::Effect;
use crate::route::{Next, Route};
use crate::scene::Scene;
use crate::screen::Action;
use crate::widget::{Bytes, Control, Glyph, Sensitivity, Tone, Widget};

/// The recorder, and the effect by which a voice is recorded.
pub const RECORD: &str = "record";
/// What a draft says while somebody is asked whether to delete what was said.
const DELETE: &str = "record-delete";
/// From so many seconds on, minutes are said.
const MINUTES_FROM: u32 = 120;

/// What was said for a form and is not written yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recording {
    /// Which.
    pub id: CaptureId,
    /// So long.
    pub seconds: u32,
    /// Whether it goes on now.
    pub running: bool,
    /// Whether more can be said: not once it was tried to send it.
    pub goes_on: bool,
}

/// The button that records, with what it does next.
pub(crate) fn recorder(scene: &Scene<'_>) -> Widget {
    let words = scene.words;
    let running = scene.recording.is_some_and(|made| made.running);
    let (label, hint) = match scene.recording {
        Some(_) if running => (words.recording_field_stop_label(), words.recording_field_stop_hint()),
        Some(_) => (words.recording_field_on_label(), words.recording_field_how_hint()),
        None => (words.recording_field_start_label(), words.recording_field_how_hint()),
    };
    let widget = Widget::new(RECORD, label, Control::Recorder { running }).hinted(Some(hint));
    Widget { live: true, ..widget }.kept_as(Sensitivity::Private)
}

/// What was said so far, to be heard, and the button to go on; the button alone as long as nothing was.
pub(crate) fn widgets(scene: &Scene<'_>, draft: &Draft) -> Vec<Widget> {
    let Some(made) = scene.recording else { return vec![recorder(scene)] };
    let mut widgets = vec![heard(scene, &made)];
    if is_asked(draft) && !made.running {
        let label = scene.words.recording_delete_sure_banner();
        widgets.push(Widget::banner("record-sure", label, Glyph::Care, Tone::Care));
    } else if made.goes_on {
        widgets.push(recorder(scene));
    }
    widgets
}

/// What was said, to be heard; while it goes on only how long it is.
pub(crate) fn heard(scene: &Scene<'_>, made: &Recording) -> Widget {
    let words = scene.words;
    let label = match made.seconds {
        short if short < MINUTES_FROM => words.recording_made_seconds_label(short.into()),
        long => words.recording_made_minutes_label(u64::from(long / 60)),
    };
    let control = match made.running {
        true => Control::Status { glyph: Glyph::Record, tone: Tone::Waiting },
        false => Control::Player { of: Bytes::Capture { id: made.id.to_string() } },
    };
    Widget::new("recorded", label, control).kept_as(Sensitivity::Private)
}

/// What can be done about what was said; in the place of `others` while somebody is asked whether to delete it.
pub(crate) fn actions(scene: &Scene<'_>, draft: &Draft, mut others: Vec<Action>) -> Vec<Action> {
    let words = scene.words;
    match scene.recording {
        Some(made) if !made.running && is_asked(draft) => vec![
            main_action("record-keep", words.recording_delete_no_action(), Glyph::Yes),
            action("record-gone", words.recording_delete_yes_action(), Glyph::No),
        ],
        Some(made) if !made.running => {
            others.push(action("record-delete", words.recording_delete_ask_action(), Glyph::No));
            others
        }
        _ => others,
    }
}

/// What a tap on the recorder asks for.
pub(crate) fn record() -> Next {
    Next::Ask { effect: Effect::Record { id: RECORD.to_owned() } }
}

/// Where a tap leads on what this module draws; none if it was on something else.
pub(crate) fn tap(scene: &Scene<'_>, route: &Route, draft: &Draft, tapped: &str) -> Option<Next> {
    let asked = |yes| Next::Redraw { draft: draft.with(DELETE, yes) };
    match (tapped, scene.recording) {
        (RECORD, _) => Some(record()),
        ("record-delete", Some(_)) => Some(asked("yes")),
        ("record-keep", Some(_)) => Some(asked("")),
        ("record-gone", Some(made)) => {
            Some(Next::Forget { thing: made.id, route: *route, draft: draft.with(DELETE, "") })
        }
        _ => None,
    }
}

/// What is missing as long as nothing was said.
pub(crate) fn mistake(scene: &Scene<'_>) -> Option<Phrase> {
    scene.recording.is_none_or(|made| made.seconds == 0).then(|| scene.words.recording_field_needed_error())
}

fn is_asked(draft: &Draft) -> bool {
    !draft.get(DELETE).is_empty()
}
