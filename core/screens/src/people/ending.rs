//! Ending somebody's role: the group decides, or two members say that its last day is past. Offered only about whoever holds
//! it alone beside the reader, for nobody else can be told apart by it.

use weft_model::command::Command;
use weft_model::day::Day;
use weft_model::ids::MemberId;
use weft_model::membership::{Decided, EndRole, ProposeUnseat, Role};
use weft_model::records::Unreadable;
use weft_model::rights::Verb;

use super::asking::{ask_group, means, screen};
use super::who::{self, Who};
use super::{PeopleRoute, decision, may, role_name};
use crate::frame::{Frame, action};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Action, Screen};
use crate::widget::{Glyph, Widget};

const OVER: &str = "over";

/// The one other member of one's group who holds a role, if the reader does not and there is no further one.
pub(super) fn holder(scene: &Scene<'_>, role: Role) -> Option<MemberId> {
    let members = scene.membership.members_of(&scene.me.group);
    let mut holders = members.into_iter().filter(|member| scene.membership.holds(member, role));
    let alone = holders.next().filter(|_| holders.next().is_none());
    alone.filter(|member| *member != scene.me.member)
}

/// Whether the reader may do something to end it.
pub(super) fn can_end(scene: &Scene<'_>, role: Role) -> bool {
    holder(scene, role).is_some_and(|member| !actions(scene, member, role).is_empty())
}

/// Draws it.
pub(super) fn draw(frame: &Frame<'_>, role: Role) -> Result<Screen, Unreadable> {
    let scene = frame.scene;
    let words = scene.words;
    let Some(member) = holder(scene, role) else { return frame.missing() };
    let who = who::phrase(scene, &member, Who::Holds(role));
    let widgets = vec![Widget::words("who", words.people_decision_who_label(&who.value)), means(scene)];
    let title = words.people_decision_unseat_label(&role_name(words, role).value);
    screen(frame, title, widgets, actions(scene, member, role))
}

fn actions(scene: &Scene<'_>, member: MemberId, role: Role) -> Vec<Action> {
    let mut actions = Vec::new();
    let proposed = decision::open(scene).any(|proposal| proposal.what == Decided::Unseat { member, role });
    if may(scene, Verb::ProposeUnseat) && !proposed {
        actions.push(ask_group(scene));
    }
    let said = |until: Day| {
        scene.membership.over.get(&(member, role, until)).is_some_and(|said| said.contains(&scene.me.member))
    };
    if may(scene, Verb::EndTerm) && last_day(scene, member, role).is_some_and(|day| day < scene.today && !said(day)) {
        let mut over = action(OVER, scene.words.people_ask_over_action(), Glyph::Wait);
        over.hint = Some(scene.words.people_ask_over_hint());
        actions.push(over);
    }
    actions
}

/// The last of the last days with which a member holds a role.
fn last_day(scene: &Scene<'_>, member: MemberId, role: Role) -> Option<Day> {
    let held = scene.membership.roles.iter().filter(|held| held.member == member && held.role == role);
    held.map(|held| held.until).max().flatten()
}

/// Proposes that it ends, or says that its last day is past.
pub(super) fn tap(scene: &Scene<'_>, role: Role, id: &str) -> Next {
    let Some(member) = holder(scene, role) else { return Next::Stay };
    match id {
        OVER => Next::act(Command::EndTerm(EndRole { member, role }), After::to(PeopleRoute::Ours)),
        _ => Next::act(Command::ProposeUnseat(ProposeUnseat { member, role }), After::to(PeopleRoute::List)),
    }
}
