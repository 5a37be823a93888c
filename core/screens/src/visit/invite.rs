//! Inviting another group: whom, and from which day to which. Who travels is for that group to say.

use weft_model::command::Command;
use weft_model::day::Day;
use weft_model::ids::GroupId;
use weft_model::records::Unreadable;
use weft_model::visit::{DAYS_AT_MOST, Invite, VisitCommand};

use super::who_visits;
use crate::draft::Draft;
use crate::form::Form;
use crate::frame::{Frame, TRIED, main_action};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Contents, Screen};
use crate::terms;
use crate::widget::{Glyph, Tile, Widget};

const HOME: &str = "home";
const FROM: &str = "from";
const TO: &str = "to";

/// Draws the form.
pub(super) fn draw(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let body = Contents::Form { widgets: form(frame.scene, frame.draft).widgets() };
    let actions = vec![main_action("write", words.ledger_translate_write_action(), Glyph::Visit)];
    frame.screen(words.visit_invite_title(), words.visit_invite_help(), body, actions)
}

fn form<'a>(scene: &Scene<'a>, draft: &'a Draft) -> Form<'a> {
    let words = scene.words;
    let mut form = Form::new(words, draft);
    match others(scene).as_slice() {
        // Where there is only one other group, there is nothing to choose.
        [home] => form.add(Widget::words("who", who_visits(scene, home, &scene.me.group))),
        others => {
            let tile = |group: &GroupId| {
                let id = group.to_string();
                let name = terms::group_name(scene.membership, group);
                Tile::new(&id, name, Glyph::Person, draft.get(HOME) == id)
            };
            form.choice(HOME, words.visit_invite_home_label(), others.iter().map(tile).collect(), true);
        }
    }
    form.add(Widget::words("travels", words.visit_invite_who_text()));
    form.day(FROM, words.visit_invite_from_label(), None, None);
    let from = draft.get(FROM).parse::<Day>().ok();
    let earliest = from.map_or(scene.today, |from| scene.today.max(from));
    form.day(TO, words.visit_invite_to_label(), Some(earliest), from.map(|from| from.plus(DAYS_AT_MOST)));
    form
}

/// The other groups that belong to the partnership.
fn others(scene: &Scene<'_>) -> Vec<GroupId> {
    scene.membership.groups.keys().filter(|group| **group != scene.me.group).copied().collect()
}

/// Invites if nothing is missing.
pub(super) fn tap(frame: &Frame<'_>) -> Next {
    let tried = frame.draft.with(TRIED, "yes");
    let whole = form(frame.scene, &tried).is_whole();
    match invite(frame.scene, frame.draft).filter(|_| whole) {
        Some(command) => Next::act(Command::Visit(VisitCommand::Invite(command)), After::MadeVisit),
        None => Next::Redraw { draft: tried },
    }
}

fn invite(scene: &Scene<'_>, draft: &Draft) -> Option<Invite> {
    let home = match others(scene).as_slice() {
        [home] => *home,
        _ => draft.get(HOME).parse().ok()?,
    };
    Some(Invite { home, named: Vec::new(), from: draft.get(FROM).parse().ok()?, to: draft.get(TO).parse().ok()? })
}
