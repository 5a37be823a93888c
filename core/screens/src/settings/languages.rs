//! The two languages: the first for the screen, the second where the first has no words.

use weft_l10n::{Phrase, Words, languages};
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
    let body = Contents::Form { widgets: form(words, frame.draft, in_use(words)).widgets() };
    frame.screen(words.settings_languages_title(), words.settings_languages_help(), body, actions)
}

/// The choice of both; `in_use` stands as long as nothing else is chosen, and may be empty.
pub(crate) fn form<'a>(words: &'a Words, draft: &'a Draft, in_use: [&str; 2]) -> Form<'a> {
    let mut form = Form::new(words, draft);
    let labels = [words.settings_languages_first_label(), words.settings_languages_second_label()];
    let [first, second] = pair(draft, in_use);
    for ((field, label), now) in [FIRST, SECOND].into_iter().zip(labels).zip([first, second]) {
        let tile = |tag: &str, name| Tile::new(tag, Phrase::told(name, tag), Glyph::Translate, now == tag);
        form.select(field, label, languages().map(|language| tile(language.tag, language.name)).collect());
    }
    if first == second {
        form.mistaken(Some(words.settings_languages_same_error()));
    }
    form
}

/// The tags of both, as they are chosen or in use.
pub(crate) fn pair<'a>(draft: &'a Draft, in_use: [&'a str; 2]) -> [&'a str; 2] {
    let [first, second] = in_use;
    let chosen = |field, now| match draft.get(field) {
        "" => now,
        chosen => chosen,
    };
    [chosen(FIRST, first), chosen(SECOND, second)]
}

fn in_use(words: &Words) -> [&str; 2] {
    [words.first().tag, words.second().map_or("", |language| language.tag)]
}

/// Uses them, if both are chosen and differ.
pub(super) fn tap(frame: &Frame<'_>) -> Next {
    let (words, tried) = (frame.scene.words, frame.draft.with(TRIED, "yes"));
    if !form(words, &tried, in_use(words)).is_whole() {
        return Next::Redraw { draft: tried };
    }
    Next::Languages { tags: pair(frame.draft, in_use(words)).map(str::to_owned).to_vec() }
}
