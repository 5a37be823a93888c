//! The two languages: the first for the screen, the second where the first has no words.

use weft_l10n::{Phrase, languages};
use weft_model::records::Unreadable;

use crate::draft::Draft;
use crate::form::Form;
use crate::frame::{Frame, TRIED, main_action};
use crate::route::Next;
use crate::screen::{Contents, Screen};
use crate::widget::{Glyph, Tile};

const FIRST: &str = "first";
const SECOND: &str = "second";

/// Draws it.
pub(super) fn draw(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let actions = vec![main_action("use", words.settings_languages_use_action(), Glyph::Yes)];
    let body = Contents::Form { widgets: form(frame, frame.draft).widgets() };
    frame.screen(words.settings_languages_title(), words.settings_languages_help(), body, actions)
}

fn form<'a>(frame: &Frame<'a>, draft: &'a Draft) -> Form<'a> {
    let words = frame.scene.words;
    let mut form = Form::new(words, draft);
    for (field, label) in
        [(FIRST, words.settings_languages_first_label()), (SECOND, words.settings_languages_second_label())]
    {
        let now = chosen(frame, draft, field);
        let tile = |tag: &str, name| Tile::new(tag, Phrase::told(name, tag), Glyph::Translate, now == tag);
        form.select(field, label, languages().map(|language| tile(language.tag, language.name)).collect());
    }
    if chosen(frame, draft, FIRST) == chosen(frame, draft, SECOND) {
        form.mistaken(Some(words.settings_languages_same_error()));
    }
    form
}

/// What is chosen, or what is in use until something is.
fn chosen<'a>(frame: &Frame<'_>, draft: &'a Draft, field: &str) -> &'a str {
    match (draft.get(field), field) {
        ("", FIRST) => frame.scene.words.first().tag,
        ("", _) => frame.scene.words.second().map_or("", |language| language.tag),
        (chosen, _) => chosen,
    }
}

/// Uses them, if both are chosen and differ.
pub(super) fn tap(frame: &Frame<'_>) -> Next {
    let tried = frame.draft.with(TRIED, "yes");
    if !form(frame, &tried).is_whole() {
        return Next::Redraw { draft: tried };
    }
    let tags = [FIRST, SECOND].map(|field| chosen(frame, frame.draft, field).to_owned());
    Next::Languages { tags: tags.to_vec() }
}
