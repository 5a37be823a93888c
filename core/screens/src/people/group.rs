//! A group: how many belong, who holds which role until when; of one's own, one's roles and phones as well.

use std::collections::BTreeMap;

use weft_l10n::Phrase;
use weft_model::day::Day;
use weft_model::ids::GroupId;
use weft_model::membership::Role;
use weft_model::records::Unreadable;
use weft_model::rights::Verb;

use super::who::{self, Who};
use super::{PeopleRoute, ROLES, asking, ending, list, may, phone, role_name};
use crate::form::chosen;
use crate::frame::{Frame, action};
use crate::route::Next;
use crate::scene::Scene;
use crate::screen::{Action, Contents, Line, Screen};
use crate::terms;
use crate::widget::{Control, Glyph, GridRow, Tone, Widget};

/// What the names of lines begin with.
const ROLE: &str = "role.";
const END: &str = "end.";
const PHONE: &str = "phone.";

/// Draws a group.
pub(super) fn draw(frame: &Frame<'_>, group: &GroupId) -> Result<Screen, Unreadable> {
    let scene = frame.scene;
    let words = scene.words;
    if !scene.membership.groups.contains_key(group) {
        return frame.missing();
    }
    let own = *group == scene.me.group;
    let mut header = Vec::new();
    if scene.membership.left.contains(group) {
        header.push(Widget::status("left", words.people_list_left_status(), Glyph::Know, Tone::Plain));
    }
    let (members, phones) = list::counts(scene, group);
    header.push(Widget::words("counts", words.people_list_counts_label(members, phones)));
    header.extend(roles(scene, group));
    let (mut rows, mut actions) = (Vec::new(), Vec::new());
    if own {
        let several = phone::untold(scene);
        if several > 0 {
            header.push(Widget::words("phones", words.people_phone_several_text(several)));
        }
        rows = own_rows(scene);
        actions = own_actions(scene);
    }
    let title = terms::group_name(scene.membership, group);
    frame.screen(title, words.people_group_help(), Contents::Rows { header, rows, more: false }, actions)
}

/// The roles that members of a group hold; members who hold the same one until the same day are counted.
fn roles(scene: &Scene<'_>, group: &GroupId) -> Option<Widget> {
    let words = scene.words;
    let members = scene.membership.members_of(group);
    let mut held: BTreeMap<(Role, bool, Option<Day>), u64> = BTreeMap::new();
    for role in scene.membership.roles.iter().filter(|role| members.contains(&role.member)) {
        let others = role.member != scene.me.member;
        let holders = held.entry((role.role, others, role.until)).or_default();
        *holders = holders.saturating_add(1);
    }
    let row = |((role, others, until), holders): (&(Role, bool, Option<Day>), &u64)| {
        let who = if *others { words.people_who_members_label(*holders) } else { words.people_who_you_label() };
        GridRow { cells: vec![role_name(words, *role), who, last_day(scene, *until)] }
    };
    let rows: Vec<GridRow> = held.iter().map(row).collect();
    let header =
        vec![words.people_group_role_label(), words.people_group_who_label(), words.people_group_until_label()];
    let some = !rows.is_empty();
    some.then(|| Widget::new("roles", words.people_group_roles_label(), Control::Grid { header, rows }))
}

fn last_day(scene: &Scene<'_>, until: Option<Day>) -> Phrase {
    match until {
        None => scene.words.people_group_open_label(),
        Some(day) if day < scene.today => scene.words.people_group_over_label(day.date()),
        Some(day) => terms::day(scene.words, day),
    }
}

/// One's roles that can be given back, roles of one other member each, and one's other phones as far as they can be told apart.
fn own_rows(scene: &Scene<'_>) -> Vec<Line> {
    let words = scene.words;
    let line = |id, label, hint| Line { id, label, hint, status: None, tone: Tone::Plain, glyph: Glyph::Person };
    let role = |(id, role): &(&str, Role)| {
        line(format!("{ROLE}{id}"), role_name(words, *role), Some(words.people_ask_back_action()))
    };
    let mut rows: Vec<Line> = ROLES.iter().filter(|(_, role)| asking::can_give_back(scene, *role)).map(role).collect();
    for (id, role) in ROLES.iter().filter(|(_, role)| ending::can_end(scene, *role)) {
        let who = ending::holder(scene, *role).map(|member| who::phrase(scene, &member, Who::Holds(*role)));
        let label = words.people_decision_unseat_label(&role_name(words, *role).value);
        rows.push(line(format!("{END}{id}"), label, who));
    }
    for (mid, label) in phone::told_apart(scene) {
        rows.push(line(format!("{PHONE}{mid}"), label, Some(words.people_phone_ask_action())));
    }
    rows
}

fn own_actions(scene: &Scene<'_>) -> Vec<Action> {
    let words = scene.words;
    let mut actions = Vec::new();
    if may(scene, Verb::ProposeSeat) {
        actions.push(action("ask-role", words.people_ask_role_action(), Glyph::Add));
    }
    if may(scene, Verb::RotateKeys) {
        actions.push(action("keys", words.people_keys_make_action(), Glyph::Exchange));
    }
    if !scene.membership.left.contains(&scene.me.group) {
        actions.push(action("hearing", words.hearing_group_title(), Glyph::Hear));
    }
    if asking::can_leave(scene) {
        actions.push(action("leave-group", words.people_decision_leave_label(), Glyph::Forward));
    }
    actions
}

/// Where a tap leads.
pub(super) fn tap(id: &str) -> Next {
    let role = || id.strip_prefix(ROLE).and_then(|id| chosen(&ROLES, id)).map(PeopleRoute::GiveBack);
    let end = || id.strip_prefix(END).and_then(|id| chosen(&ROLES, id)).map(PeopleRoute::EndOf);
    let phone = || id.strip_prefix(PHONE).and_then(|mid| mid.parse().ok()).map(PeopleRoute::Phone);
    match id {
        "ask-role" => Next::to(PeopleRoute::AskRole),
        "keys" => Next::to(PeopleRoute::Keys),
        "hearing" => Next::to(PeopleRoute::Hearing),
        "leave-group" => Next::to(PeopleRoute::AskLeave),
        _ => role().or_else(end).or_else(phone).map_or(Next::Stay, Next::to),
    }
}
