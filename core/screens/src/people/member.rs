//! A member of one's own group: what they are called, saying one's own name, and a steward's writing one for somebody who has
//! not said it. Members without a name who are like others are only counted: whoever named one of them could mean another.

use std::collections::BTreeSet;

use weft_l10n::Phrase;
use weft_model::called::{CallMember, Called};
use weft_model::command::Command;
use weft_model::ids::{MemberId, RecordId};
use weft_model::records::{Records, Unreadable};
use weft_model::rights::{Relation, Verb};

use super::names::{Name, Names};
use super::who::{self, Who};
use super::{PeopleRoute, ROLES, count, may, role_name};
use crate::draft::Draft;
use crate::form::{Form, said};
use crate::frame::{Frame, TRIED, action, main_action};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Contents, Line, Screen};
use crate::widget::{Glyph, Sensitivity, Tone, Widget};

const NAME: &str = "name";
const BACK: &str = "take-back";

/// The members of one's group who belong and can be told apart, oneself first, then by name.
fn told_apart(scene: &Scene<'_>, names: &Names) -> Vec<(MemberId, Who)> {
    let members = scene.membership.members_of(&scene.me.group);
    let known = |member: &MemberId| who::who(scene, names, member, &BTreeSet::new());
    let vague = members.iter().filter(|member| names.phrase(member).is_none() && known(member) == Who::Some).count();
    let told = members.into_iter().map(|member| (known(&member), member));
    // Two of one name have their lines as well: what they are called is true, who is who is not said.
    let told = told.filter(|(who, member)| *who != Who::Some || vague == 1 || names.phrase(member).is_some());
    let mut told: Vec<(MemberId, Who)> = told.map(|(who, member)| (member, who)).collect();
    let first = |member: &MemberId| names.phrase(member).map(|name| name.value.to_lowercase());
    told.sort_by_cached_key(|(member, who)| (*who != Who::You, first(member).is_none(), first(member), *member));
    told
}

/// A line for each of them: the name, or that there is none, with their roles.
pub(super) fn lines(scene: &Scene<'_>, names: &Names, prefix: &str) -> Vec<Line> {
    let line = |(member, who): (MemberId, Who)| {
        let status = (who == Who::You).then(|| scene.words.people_who_you_label());
        let (id, hint) = (format!("{prefix}{member}"), roles(scene, &member));
        Line { id, label: label(scene, names, &member), hint, status, tone: Tone::Plain, glyph: Glyph::Person }
    };
    told_apart(scene, names).into_iter().map(line).collect()
}

/// How many have no name and cannot be told apart.
pub(super) fn unnamed(scene: &Scene<'_>, names: &Names) -> Option<Widget> {
    let all = scene.membership.members_of(&scene.me.group).len();
    let rest = all.saturating_sub(told_apart(scene, names).len());
    (rest > 0).then(|| Widget::words("unnamed", scene.words.people_member_several_text(count(rest))))
}

fn label(scene: &Scene<'_>, names: &Names, member: &MemberId) -> Phrase {
    names.phrase(member).cloned().unwrap_or_else(|| scene.words.people_member_none_label())
}

fn roles(scene: &Scene<'_>, member: &MemberId) -> Option<Phrase> {
    let held = ROLES.iter().filter(|(_, role)| scene.membership.holds(member, *role));
    let mut held: Vec<Phrase> = held.map(|(_, role)| role_name(scene.words, *role)).collect();
    let values: Vec<String> = held.iter().map(|role| role.value.clone()).collect();
    held.pop().map(|last| Phrase { value: values.join(" · "), ..last })
}

/// The line of a member who was found by the name that stands in this record.
pub(crate) fn line(
    records: &dyn Records,
    scene: &Scene<'_>,
    record: RecordId,
    called: &Called,
) -> Result<Option<Line>, Unreadable> {
    let names = Names::read(records, scene)?;
    let Some(member) = called.member.filter(|member| names.of(member).is_some_and(|known| known.record == record))
    else {
        return Ok(None);
    };
    let (id, label) = (record.to_string(), label(scene, &names, &member));
    Ok(Some(Line { id, label, hint: roles(scene, &member), status: None, tone: Tone::Plain, glyph: Glyph::Person }))
}

/// What is said, once, to whoever has not said what they are called.
pub(super) fn invitation(scene: &Scene<'_>, names: &Names) -> Option<Widget> {
    let words = scene.words;
    let known = names.of(&scene.me.member);
    if !may_say(scene) || known.is_some_and(|known| known.own) {
        return None;
    }
    let text = match known.and_then(|known| known.name.as_ref()) {
        Some(name) => words.people_member_given_text(&name.value),
        None => words.people_member_invite_text(),
    };
    Some(Widget::words("invited", text).kept_as(Sensitivity::Private))
}

fn may_say(scene: &Scene<'_>) -> bool {
    scene.offers(Verb::CallMember, Relation::OwnRecord)
}

/// Whether the reader may write what this member is called.
fn may_write(scene: &Scene<'_>, names: &Names, member: &MemberId) -> bool {
    if *member == scene.me.member {
        return may_say(scene);
    }
    let theirs = names.of(member).is_some_and(|known| known.own);
    may(scene, Verb::CallMember) && !theirs && told_apart(scene, names).iter().any(|(told, _)| told == member)
}

/// Draws a member.
pub(super) fn draw(frame: &Frame<'_>, member: &MemberId) -> Result<Screen, Unreadable> {
    let scene = frame.scene;
    let words = scene.words;
    let names = Names::read(frame.records, frame.scene)?;
    let own = *member == scene.me.member;
    let known = names.of(member);
    if !told_apart(scene, &names).iter().any(|(told, _)| told == member) {
        return frame.missing();
    }
    let mut actions = Vec::new();
    let mut widgets = Vec::new();
    if own {
        widgets.push(Widget::status("now", label(scene, &names, member), Glyph::Person, Tone::Plain));
    }
    widgets.extend(roles(scene, member).map(|roles| Widget::words("roles", roles)));
    widgets.extend(about(scene, known, own));
    if may_write(scene, &names, member) {
        widgets.extend(form(scene, frame.draft).widgets());
        actions.push(main_action("save", words.people_member_save_action(), Glyph::Yes));
        if own && known.is_some_and(|known| known.name.is_some()) {
            let mut back = action(BACK, words.people_member_back_action(), Glyph::TakeBack);
            back.hint = Some(words.people_member_back_hint());
            actions.push(back);
        }
    }
    let widgets = widgets.into_iter().map(|widget| widget.kept_as(Sensitivity::Private)).collect();
    let title = if own { words.people_member_own_title() } else { label(scene, &names, member) };
    frame.screen(title, words.people_member_help(), Contents::Form { widgets }, actions)
}

/// Who gave the name, as far as it says what may be done.
fn about(scene: &Scene<'_>, known: Option<&Name>, own: bool) -> Option<Widget> {
    let words = scene.words;
    let text = match known {
        Some(Name { own: false, name: Some(name), .. }) if own => words.people_member_given_text(&name.value),
        Some(Name { own: true, .. }) if !own => words.people_member_theirs_text(),
        _ if !own && may(scene, Verb::CallMember) => words.people_member_steward_text(),
        _ => return None,
    };
    Some(Widget::words("about", text))
}

fn form<'a>(scene: &Scene<'a>, draft: &'a Draft) -> Form<'a> {
    let mut form = Form::new(scene.words, draft);
    form.field(NAME, scene.words.people_member_name_label(), false);
    form.language(NAME);
    form
}

/// Saves the name, if nothing is missing, or takes it back.
pub(super) fn tap(frame: &Frame<'_>, member: MemberId, id: &str) -> Next {
    if id == BACK {
        return Next::act(Command::TakeNameBack {}, After::to(PeopleRoute::Ours));
    }
    let tried = frame.draft.with(TRIED, "yes");
    match said(frame.scene.words, frame.draft, NAME) {
        Some(name) if form(frame.scene, &tried).is_whole() => {
            Next::act(Command::CallMember(CallMember { member, name }), After::to(PeopleRoute::Ours))
        }
        _ => Next::Redraw { draft: tried },
    }
}
