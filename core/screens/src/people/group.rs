//! A group: how many belong, who holds which role until when; of one's own, who belongs, one's roles and phones as well.

use std::collections::BTreeMap;

use weft_l10n::Phrase;
use weft_model::day::Day;
use weft_model::ids::{GroupId, MemberId};
use weft_model::membership::Role;
use weft_model::records::Unreadable;
use weft_model::rights::Verb;

use super::names::Names;
use super::who;
use super::{PeopleRoute, ROLES, asking, ending, joining, list, may, member, phone, role_name};
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
const MEMBER: &str = "member.";
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
    let names = Names::read(frame.records, frame.scene)?;
    header.extend(roles(scene, &names, group));
    let (mut rows, mut actions) = (Vec::new(), Vec::new());
    if own {
        let several = phone::untold(scene);
        if several > 0 {
            header.push(Widget::words("phones", words.people_phone_several_text(several)));
        }
        header.extend(member::unnamed(scene, &names));
        rows = own_rows(scene, &names);
        actions = own_actions(scene);
    }
    let title = terms::group_name(scene.membership, group);
    frame.screen(title, words.people_group_help(), Contents::Rows { header, rows, more: false }, actions)
}

/// What one line of the roles stands for: the role, whether others hold it, the one who does if they have a name, until when.
type Held = (Role, bool, Option<MemberId>, Option<Day>);

/// The roles that members of a group hold; members without a name who hold the same one until the same day are counted.
fn roles(scene: &Scene<'_>, names: &Names, group: &GroupId) -> Option<Widget> {
    let words = scene.words;
    let members = scene.membership.members_of(group);
    let mut held: BTreeMap<Held, (Option<Phrase>, u64)> = BTreeMap::new();
    for role in scene.membership.roles.iter().filter(|role| members.contains(&role.member)) {
        let others = role.member != scene.me.member;
        let name = names.phrase(&role.member).filter(|_| others).cloned();
        let whose = name.as_ref().map(|_| role.member);
        let (_, holders) = held.entry((role.role, others, whose, role.until)).or_insert((name, 0));
        *holders = holders.saturating_add(1);
    }
    let rows: Vec<GridRow> = held
        .into_iter()
        .map(|((role, others, _, until), (name, holders))| {
            let who = match name {
                Some(name) => name,
                None if others => words.people_who_members_label(holders),
                None => words.people_who_you_label(),
            };
            GridRow { cells: vec![role_name(words, role), who, last_day(scene, until)] }
        })
        .collect();
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

/// Who belongs, one's roles that can be given back, and roles of others and phones of one's own as far as they can be told
/// apart.
fn own_rows(scene: &Scene<'_>, names: &Names) -> Vec<Line> {
    let words = scene.words;
    let line = |id, label, hint| Line { id, label, hint, status: None, tone: Tone::Plain, glyph: Glyph::Person };
    let role = |(id, role): &(&str, Role)| {
        line(format!("{ROLE}{id}"), role_name(words, *role), Some(words.people_ask_back_action()))
    };
    let mut rows = member::lines(scene, names, MEMBER);
    rows.extend(ROLES.iter().filter(|(_, role)| asking::can_give_back(scene, *role)).map(role));
    for (id, role) in &ROLES {
        for (member, who) in ending::holders(scene, names, *role) {
            let label = words.people_decision_unseat_label(&role_name(words, *role).value);
            rows.push(line(format!("{END}{id}.{member}"), label, Some(who::phrase(scene, &member, &who))));
        }
    }
    for (mid, label) in phone::told_apart(scene) {
        rows.push(line(format!("{PHONE}{mid}"), label, Some(words.people_phone_ask_action())));
    }
    rows
}

fn own_actions(scene: &Scene<'_>) -> Vec<Action> {
    let words = scene.words;
    let mut actions = Vec::new();
    if joining::may_own(scene) {
        actions.push(action("let-in", words.joining_list_title(), Glyph::Add));
    }
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
    let end = || {
        let (role, member) = id.strip_prefix(END)?.split_once('.')?;
        Some(PeopleRoute::EndOf(member.parse().ok()?, chosen(&ROLES, role)?))
    };
    let member = || id.strip_prefix(MEMBER).and_then(|member| member.parse().ok()).map(PeopleRoute::Member);
    let phone = || id.strip_prefix(PHONE).and_then(|mid| mid.parse().ok()).map(PeopleRoute::Phone);
    match id {
        "ask-role" => Next::to(PeopleRoute::AskRole),
        "keys" => Next::to(PeopleRoute::Keys),
        "let-in" => Next::to(PeopleRoute::LetIn),
        "hearing" => Next::to(PeopleRoute::Hearing),
        "leave-group" => Next::to(PeopleRoute::AskLeave),
        _ => role().or_else(end).or_else(phone).or_else(member).map_or(Next::Stay, Next::to),
    }
}
