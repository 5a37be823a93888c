//! Asking one's group: for a role, to give one back, to leave. Each proposes a decision that others sign.

use std::collections::BTreeSet;

use weft_l10n::Phrase;
use weft_model::command::Command;
use weft_model::ids::MemberId;
use weft_model::membership::{Decided, EndRole, ProposeSeat, ProposeUnseat, Role, quorum};
use weft_model::records::Unreadable;
use weft_model::rights::Verb;

use super::names::Names;
use super::who::{self, Who};
use super::{PeopleRoute, ROLES, count, decision, is_last_steward, may, role_name};
use crate::draft::Draft;
use crate::form::{Form, chosen};
use crate::frame::{Frame, TRIED, main_action};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Action, Contents, Screen};
use crate::widget::{Glyph, Tile, Widget};

const WHO: &str = "who";
const ROLE: &str = "role";
const DAY: &str = "day";

/// Draws asking for a role, for oneself or for somebody who can be told apart.
pub(super) fn role(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let scene = frame.scene;
    let mut form = role_form(scene, &Names::read(frame.records, frame.scene)?, frame.draft);
    form.add(means(scene));
    let actions = if may(scene, Verb::ProposeSeat) { vec![ask_group(scene)] } else { Vec::new() };
    let title = scene.words.people_ask_role_action();
    screen(frame, title, form.widgets(), actions)
}

fn role_form<'a>(scene: &Scene<'a>, names: &Names, draft: &'a Draft) -> Form<'a> {
    let words = scene.words;
    let mut form = Form::new(words, draft);
    let tile =
        |(id, role): &(&str, Role)| Tile::new(id, role_name(words, *role), Glyph::Person, draft.get(ROLE) == *id);
    let whom = told_apart(scene, names);
    if whom.len() > 1 {
        let tile = |(id, member, who): &(String, MemberId, Who)| {
            Tile::new(id, who::phrase(scene, member, who), Glyph::Person, draft.get(WHO) == *id)
        };
        form.select(WHO, words.people_group_who_label(), whom.iter().map(tile).collect());
    }
    // Who holds a role may ask for it again: its last day comes.
    form.select(ROLE, words.people_group_role_label(), ROLES.iter().map(tile).collect());
    form.day(DAY, words.people_group_until_label(), Some(scene.today), None);
    form
}

/// The members of one's group who can be told apart, oneself first, by the names that tiles carry.
fn told_apart(scene: &Scene<'_>, names: &Names) -> Vec<(String, MemberId, Who)> {
    let name = |member: &MemberId, who: &Who| match who {
        Who::You => Some("you".to_owned()),
        Who::Named(_) => Some(member.to_string()),
        Who::Other => Some("other".to_owned()),
        Who::Holds(role) => ROLES.iter().find(|(_, of)| of == role).map(|(id, _)| (*id).to_owned()),
        Who::Asker | Who::Some => None,
    };
    let members = scene.membership.members_of(&scene.me.group).into_iter();
    let told = members.filter_map(|member| {
        let who = who::who(scene, names, &member, &BTreeSet::new());
        Some((name(&member, &who)?, member, who))
    });
    let mut told: Vec<_> = told.collect();
    told.sort_by_key(|(id, member, _)| (*member != scene.me.member, id.clone()));
    told
}

/// Proposes it, if nothing is missing.
pub(super) fn tap_role(frame: &Frame<'_>) -> Result<Next, Unreadable> {
    let tried = frame.draft.with(TRIED, "yes");
    let names = Names::read(frame.records, frame.scene)?;
    if !role_form(frame.scene, &names, &tried).is_whole() {
        return Ok(Next::Redraw { draft: tried });
    }
    let whom = told_apart(frame.scene, &names);
    let member = match whom.as_slice() {
        [(_, only, _)] => Some(*only),
        all => all.iter().find(|(id, ..)| id == frame.draft.get(WHO)).map(|(_, member, _)| *member),
    };
    let (role, until) = (chosen(&ROLES, frame.draft.get(ROLE)), frame.draft.get(DAY).parse());
    Ok(match (member, role, until) {
        (Some(member), Some(role), Ok(until)) => {
            let seat = ProposeSeat { member, role, until };
            Next::act(Command::ProposeSeat(seat), After::to(PeopleRoute::List))
        }
        _ => Next::Redraw { draft: tried },
    })
}

/// Whether one holds a role and may do something to give it back.
pub(super) fn can_give_back(scene: &Scene<'_>, role: Role) -> bool {
    let me = scene.me.member;
    let asked = Decided::Unseat { member: me, role };
    let open = decision::open(scene).any(|proposal| proposal.what == asked);
    scene.membership.holds(&me, role) && !open && may(scene, Verb::ProposeUnseat)
}

/// Whether one may end this role of one's own without anybody else.
fn ends_at_once(scene: &Scene<'_>, role: Role) -> bool {
    role != Role::Listener && may(scene, Verb::EndRole)
}

/// Draws giving a role back.
pub(super) fn give_back(frame: &Frame<'_>, role: Role) -> Result<Screen, Unreadable> {
    let scene = frame.scene;
    let words = scene.words;
    if !can_give_back(scene, role) {
        return frame.missing();
    }
    let name = Widget::words("role", role_name(words, role));
    let back = words.people_ask_back_action();
    let (text, actions) = if role == Role::Steward && is_last_steward(scene, &scene.me.member) {
        (Widget::words("last", words.people_ask_last_text()), Vec::new())
    } else if ends_at_once(scene, role) {
        let action = main_action("ask", back.clone(), Glyph::TakeBack);
        (Widget::words("at-once", words.people_ask_once_text()), vec![action])
    } else {
        (means(scene), vec![ask_group(scene)])
    };
    screen(frame, back, vec![name, text], actions)
}

/// Ends it, or proposes that it ends.
pub(super) fn tap_give_back(scene: &Scene<'_>, role: Role) -> Next {
    let member = scene.me.member;
    if ends_at_once(scene, role) {
        return Next::act(Command::EndRole(EndRole { member, role }), After::to(PeopleRoute::Ours));
    }
    Next::act(Command::ProposeUnseat(ProposeUnseat { member, role }), After::to(PeopleRoute::List))
}

/// Whether one may propose that one's group leaves, and nobody has.
pub(super) fn can_leave(scene: &Scene<'_>) -> bool {
    let open = decision::open(scene).any(|proposal| proposal.what == Decided::Leave);
    may(scene, Verb::ProposeLeaving) && !open
}

/// Draws proposing that one's group leaves.
pub(super) fn leave(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let scene = frame.scene;
    let actions = if can_leave(scene) { vec![ask_group(scene)] } else { Vec::new() };
    let text = Widget::words("leaves", scene.words.people_decision_leave_text());
    let title = scene.words.people_decision_leave_label();
    screen(frame, title, vec![text, means(scene)], actions)
}

/// Proposes it.
pub(super) fn tap_leave() -> Next {
    Next::act(Command::ProposeLeaving {}, After::to(PeopleRoute::List))
}

/// How many of one's group have to sign.
pub(super) fn means(scene: &Scene<'_>) -> Widget {
    let members = scene.membership.members_of(&scene.me.group).len();
    Widget::words("group-decides", scene.words.people_ask_means_text(count(quorum(members))))
}

/// Asks the group.
pub(super) fn ask_group(scene: &Scene<'_>) -> Action {
    main_action("ask", scene.words.people_ask_group_action(), Glyph::Forward)
}

/// A screen that asks one's group.
pub(super) fn screen(
    frame: &Frame<'_>,
    title: Phrase,
    widgets: Vec<Widget>,
    actions: Vec<Action>,
) -> Result<Screen, Unreadable> {
    frame.screen(title, frame.scene.words.people_ask_help(), Contents::Form { widgets }, actions)
}
