//! People who could be asked, out of a table of names: a list among the drafts of this notebook, from which each is asked one by
//! one, or taken off. Nobody on it has said anything, and nothing of it leaves.

use serde::{Deserialize, Serialize};
use weft_l10n::Phrase;
use weft_model::consent::Age;
use weft_model::ids::RecordId;
use weft_model::records::Unreadable;
use weft_model::said::{Lang, Said, Words as SaidWords};

use super::ask::{AGE, NAME};
use super::{AskStep, ConsentRoute};
use crate::draft::Draft;
use crate::form::language_field;
use crate::frame::{Frame, action, main_action, record_id};
use crate::route::Next;
use crate::screen::{Contents, Line, Screen};
use crate::terms;
use crate::widget::{Glyph, Tone, Widget};

/// What a person's field in the draft begins with; behind it stands the name of their row.
const PERSON: &str = "to-ask.";
/// What stands there once they were taken off, so that the same table does not put them on again.
const OFF: &str = "-";
/// The most people on the list.
const AT_MOST: usize = 1000;

/// Somebody who could be asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToAsk {
    /// What they are called.
    pub name: Said,
    /// Whether they are of age, as far as it is known.
    pub adult: Option<bool>,
}

/// The list with somebody more; none if they are on it, or were taken off, or it is full.
pub fn with_person(draft: &Draft, id: &RecordId, person: &ToAsk) -> Option<Draft> {
    let field = format!("{PERSON}{id}");
    let room = draft.fields.len() < AT_MOST;
    (draft.get(&field).is_empty() && room).then(|| draft.with(&field, &written(person)))
}

/// Whether a list knows somebody: they are on it, or were taken off.
pub fn knows_person(draft: &Draft, id: &RecordId) -> bool {
    !draft.get(&format!("{PERSON}{id}")).is_empty()
}

fn written(person: &ToAsk) -> String {
    let age = match person.adult {
        Some(true) => "adult",
        Some(false) => "minor",
        None => "",
    };
    format!("{}|{age}|{}", person.name.lang.as_str(), person.name.words.as_str())
}

fn read(value: &str) -> Option<ToAsk> {
    let (lang, rest) = value.split_once('|')?;
    let (age, name) = rest.split_once('|')?;
    let adult = match age {
        "adult" => Some(true),
        "minor" => Some(false),
        _ => None,
    };
    Some(ToAsk { name: Said { lang: Lang::new(lang)?, words: SaidWords::new(name).ok()? }, adult })
}

fn person(draft: &Draft, id: &RecordId) -> Option<ToAsk> {
    read(draft.get(&format!("{PERSON}{id}")))
}

fn name(person: &ToAsk) -> Phrase {
    Phrase::told(person.name.words.as_str(), person.name.lang.as_str())
}

/// Draws the list, by name.
pub(super) fn draw(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let mut rows = Vec::new();
    for field in &frame.draft.fields {
        let id = field.name.strip_prefix(PERSON).and_then(|id| id.parse::<RecordId>().ok());
        if let (Some(id), Some(person)) = (id, read(&field.value)) {
            rows.push(Line { glyph: Glyph::Person, ..Line::plain(id, name(&person)) });
        }
    }
    rows.sort_by(|a, b| a.label.value.cmp(&b.label.value));
    let mut header = vec![Widget::words("nothing-said", words.prepared_list_help())];
    if rows.is_empty() {
        header = vec![Widget::words("none", words.prepared_list_none_text())];
    }
    let body = Contents::Rows { header, rows, more: false };
    frame.screen(words.prepared_list_title(), words.prepared_list_help(), body, Vec::new())
}

/// To one of them; the list goes along.
pub(super) fn tap(frame: &Frame<'_>, id: &str) -> Next {
    record_id(id).map_or(Next::Stay, |id| Next::go(ConsentRoute::ToAskOne(id), frame.draft.clone()))
}

/// Draws one of them.
pub(super) fn draw_one(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let Some(person) = person(frame.draft, id) else { return frame.missing() };
    let mut widgets = vec![Widget::words("name", name(&person))];
    if let Some(adult) = person.adult {
        let age = if adult { Age::Adult } else { Age::Minor };
        widgets.push(Widget::words("age", terms::age(words, age)));
    }
    widgets.push(Widget::status("replaces", words.prepared_one_warn_text(), Glyph::Know, Tone::Plain));
    let actions = vec![
        main_action("ask", words.prepared_one_ask_action(), Glyph::Consent),
        action("off", words.prepared_one_off_action(), Glyph::No),
    ];
    let title = words.consent_ask_person_title();
    frame.screen(title, words.prepared_list_help(), Contents::Form { widgets }, actions)
}

/// Begins to ask them, or takes them off the list.
pub(super) fn tap_one(frame: &Frame<'_>, id: &RecordId, tapped: &str) -> Next {
    let Some(person) = person(frame.draft, id) else { return Next::Stay };
    if tapped == "off" {
        let draft = frame.draft.with(&format!("{PERSON}{id}"), OFF);
        return Next::go(ConsentRoute::ToAsk, draft);
    }
    let mut draft = Draft::default().with(NAME, person.name.words.as_str());
    draft = draft.with(&language_field(NAME), person.name.lang.as_str());
    if let Some(adult) = person.adult {
        draft = draft.with(AGE, if adult { "adult" } else { "minor" });
    }
    Next::go(ConsentRoute::Ask(AskStep::Person), draft)
}
