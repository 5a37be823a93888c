//! Ending somebody's role: the group decides, or two members say that its last day is past. Offered only about whoever can be
//! told apart: by their name, or because they hold it alone.

use std::collections::BTreeSet;

use weft_model::command::Command;
use weft_model::day::Day;
use weft_model::ids::MemberId;
use weft_model::membership::{Decided, EndRole, ProposeUnseat, Role};
use weft_model::records::Unreadable;
use weft_model::rights::Verb;

use super::asking::{ask_group, means, screen};
use super::names::Names;
use super::who::{self, Who};
use super::{PeopleRoute, decision, may, role_name};
use crate::frame::{Frame, action};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Action, Screen};
use crate::widget::{Glyph, Widget};

const OVER: &str = "over";

/// The other members of one's group who hold a role, can be told apart, and about whom the reader may do something.
pub(super) fn holders(scene: &Scene<'_>, names: &Names, role: Role) -> Vec<(MemberId, Who)> {
    let members = scene.membership.members_of(&scene.me.group).into_iter();
    let others = members.filter(|member| *member != scene.me.member && scene.membership.holds(member, role));
    let told = others.map(|member| (member, who::who(scene, names, &member, &BTreeSet::new())));
    let told = told.filter(|(_, who)| *who != Who::Some);
    told.filter(|(member, _)| !actions(scene, *member, role).is_empty()).collect()
}

/// Draws it.
pub(super) fn draw(frame: &Frame<'_>, member: &MemberId, role: Role) -> Result<Screen, Unreadable> {
    let scene = frame.scene;
    let words = scene.words;
    let names = Names::read(frame.records, frame.scene)?;
    let theirs = scene.membership.group_of(member) == Some(scene.me.group) && scene.membership.holds(member, role);
    let who = who::who(scene, &names, member, &BTreeSet::new());
    if !theirs || matches!(who, Who::You | Who::Some) {
        return frame.missing();
    }
    let who = who::phrase(scene, member, &who);
    let widgets = vec![Widget::words("who", words.people_decision_who_label(&who.value)), means(scene)];
    let title = words.people_decision_unseat_label(&role_name(words, role).value);
    screen(frame, title, widgets, actions(scene, *member, role))
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
pub(super) fn tap(member: MemberId, role: Role, id: &str) -> Next {
    match id {
        OVER => Next::act(Command::EndTerm(EndRole { member, role }), After::to(PeopleRoute::Ours)),
        _ => Next::act(Command::ProposeUnseat(ProposeUnseat { member, role }), After::to(PeopleRoute::List)),
    }
}
