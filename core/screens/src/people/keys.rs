//! New keys, made by a steward: for all groups, or for one's own.

use weft_model::audience::Audience;
use weft_model::command::Command;
use weft_model::records::Unreadable;
use weft_model::rights::Verb;

use super::{PeopleRoute, may};
use crate::draft::Draft;
use crate::form::{Form, chosen};
use crate::frame::{Frame, TRIED, main_action};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Contents, Screen};
use crate::terms;
use crate::widget::{Glyph, Tile, Widget};

const WHOM: &str = "whom";

/// Draws the question.
pub(super) fn draw(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let scene = frame.scene;
    let words = scene.words;
    if !may(scene, Verb::RotateKeys) {
        return frame.missing();
    }
    let mut widgets = vec![Widget::words("when", words.people_keys_help())];
    widgets.extend(form(scene, frame.draft).widgets());
    let actions = vec![main_action("make", words.people_keys_make_action(), Glyph::Exchange)];
    frame.screen(words.people_keys_make_action(), words.people_keys_help(), Contents::Form { widgets }, actions)
}

fn form<'a>(scene: &Scene<'a>, draft: &'a Draft) -> Form<'a> {
    let words = scene.words;
    let own = terms::group_name(scene.membership, &scene.me.group);
    let mut form = Form::new(words, draft);
    let tile = |id: &str, label| Tile::new(id, label, Glyph::Choice, draft.get(WHOM) == id);
    let tiles =
        vec![tile("all", words.terms_whom_partnership_label()), tile("own", words.terms_whom_group_label(&own.value))];
    form.choice(WHOM, words.people_keys_whom_label(), tiles, false);
    form
}

/// Makes them, if it was said for whom.
pub(super) fn tap(frame: &Frame<'_>) -> Next {
    let audiences = [("all", Audience::Partnership), ("own", Audience::Group(frame.scene.me.group))];
    match chosen(&audiences, frame.draft.get(WHOM)) {
        Some(audience) => Next::act(Command::RotateKeys { audience }, After::to(PeopleRoute::Ours)),
        None => Next::Redraw { draft: frame.draft.with(TRIED, "yes") },
    }
}
