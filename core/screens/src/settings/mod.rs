//! Settings: the two languages, the code, the second code of whoever listens, and erasing. What is typed here is neither shown nor
//! kept: the app holds it until the last step.

mod codes;
mod finger;
pub(crate) mod languages;
mod reminders;
mod wiping;

use serde::{Deserialize, Serialize};
use weft_l10n::Phrase;
use weft_model::membership::Role;
use weft_model::records::Unreadable;

pub use codes::{CodeStep, SecondStep};
pub use wiping::WipeStep;

use crate::frame::Frame;
use crate::input::Effect;
use crate::route::{Asked, Next, Place, Route};
use crate::scene::{Door, Scene};
use crate::screen::{Area, Contents, Line, Screen};
use crate::widget::Glyph;

/// The line that passes the app on, and the effect that it asks for.
pub const APP: &str = "app";

/// Where somebody is among settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SettingsRoute {
    /// All of them.
    List,
    /// The two languages.
    Languages,
    /// Another code.
    Code(CodeStep),
    /// A second code, for what others tell.
    Second(SecondStep),
    /// Erasing the notebook.
    Wiping,
    /// A code that is typed on the way to erasing.
    WipeCode(WipeStep),
    /// Opening with a finger or a face.
    Finger,
    /// Being reminded of what is due.
    Reminders,
}

impl SettingsRoute {
    /// Where its screen stands.
    pub(crate) fn place(&self) -> Place {
        let place = |name, depth, back: Route| Place::new(name, Area::Everything, depth).back(back);
        match *self {
            Self::List => place("settings", 1, Route::Home),
            Self::Languages => place("languages", 2, Self::List.into()),
            Self::Code(step) => place(step.name(), 2, Self::List.into()).secret(),
            Self::Second(step) => place(step.name(), 2, Self::List.into()).secret(),
            Self::Finger => place("finger", 2, Self::List.into()),
            Self::Reminders => place("reminders", 2, Self::List.into()),
            Self::Wiping => place("wiping", 2, Self::List.into()),
            Self::WipeCode(step) => place(step.name(), 3, Self::Wiping.into()).secret(),
        }
    }

    /// What is typed on it.
    pub(crate) const fn asks(&self) -> Option<Asked> {
        match self {
            Self::Code(step) => Some(step.asks()),
            Self::Second(step) => Some(step.asks()),
            Self::WipeCode(step) => Some(step.asks()),
            Self::List | Self::Languages | Self::Wiping | Self::Finger | Self::Reminders => None,
        }
    }
}

/// Draws the screen of a route.
pub(crate) fn draw(frame: &Frame<'_>, route: &SettingsRoute) -> Result<Screen, Unreadable> {
    match route {
        SettingsRoute::List => list(frame),
        SettingsRoute::Languages => languages::draw(frame),
        SettingsRoute::Code(step) => codes::code(frame, *step),
        SettingsRoute::Second(step) => codes::second(frame, *step),
        SettingsRoute::Wiping => wiping::draw(frame),
        SettingsRoute::Finger => finger::draw(frame),
        SettingsRoute::Reminders => reminders::draw(frame),
        SettingsRoute::WipeCode(step) => wiping::code(frame, *step),
    }
}

/// Where a tap leads.
pub(crate) fn tap(frame: &Frame<'_>, route: &SettingsRoute, id: &str) -> Next {
    match (route, id) {
        (SettingsRoute::List, "languages") => Next::to(SettingsRoute::Languages),
        (SettingsRoute::List, "code") => Next::to(SettingsRoute::Code(CodeStep::Old)),
        (SettingsRoute::List, "second") => Next::to(SettingsRoute::Second(SecondStep::New)),
        (SettingsRoute::List, "wiping") => Next::to(SettingsRoute::Wiping),
        (SettingsRoute::List, "finger") => Next::to(SettingsRoute::Finger),
        (SettingsRoute::List, APP) => Next::Ask { effect: Effect::ShareApp { id: id.to_owned() } },
        (SettingsRoute::List, "reminders") => Next::to(SettingsRoute::Reminders),
        (SettingsRoute::Reminders, _) => Next::Remind { on: id == "on" },
        (SettingsRoute::Finger, _) => Next::Presence { on: id == "on" },
        (SettingsRoute::Languages, _) => languages::tap(frame),
        (SettingsRoute::Wiping, _) => wiping::tap(id),
        (SettingsRoute::Code(_) | SettingsRoute::Second(_) | SettingsRoute::WipeCode(_), _) => frame.nothing_typed(),
        _ => Next::Stay,
    }
}

fn list(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let line = |id: &str, label, glyph, hint| Line { hint: Some(hint), ..Line::to(id, label, glyph) };
    let mut rows = vec![
        line("languages", words.settings_languages_title(), Glyph::Translate, in_use(frame.scene)),
        line("code", words.settings_code_label(), Glyph::Code, words.settings_code_hint()),
    ];
    if frame.scene.presence.is_some() {
        rows.push(line("finger", words.settings_finger_main_title(), Glyph::Person, words.settings_finger_main_hint()));
    }
    if needs_second(frame.scene) {
        rows.push(line("second", words.settings_second_label(), Glyph::Hear, words.settings_second_hint()));
    }
    let remind = line("reminders", words.settings_remind_main_title(), Glyph::Wait, words.settings_remind_main_hint());
    rows.push(remind);
    rows.push(line("wiping", words.wiping_list_title(), Glyph::Care, words.wiping_list_hint()));
    rows.push(line(APP, words.settings_app_main_title(), Glyph::Share, words.settings_app_main_hint()));
    if frame.scene.practice {
        // Nobody knows the code of a practice notebook, which is gone anyway.
        rows.truncate(1);
    }
    let body = Contents::Rows { header: Vec::new(), rows, more: false };
    frame.screen(words.settings_list_title(), words.settings_list_help(), body, Vec::new())
}

/// The languages in use, by their own names.
fn in_use(scene: &Scene<'_>) -> Phrase {
    let words = scene.words;
    let names = [Some(words.first()), words.second()].into_iter().flatten().map(|language| language.name);
    Phrase { value: names.collect::<Vec<_>>().join(" · "), ..Phrase::told(words.first().name, words.first().tag) }
}

/// Whether whoever looks listens, and has no second code yet: nobody can tell them anything before.
pub(crate) fn needs_second(scene: &Scene<'_>) -> bool {
    scene.second == Door::None && scene.membership.holds(&scene.me.member, Role::Listener)
}
