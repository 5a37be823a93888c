//! People: who belongs, with which role; what one's group decides, removals, one's own phones, keys.

mod aside;
mod asking;
mod decision;
mod ending;
mod group;
pub(crate) mod hearing;
mod joining;
mod keys;
mod list;
mod member;
mod names;
mod phone;
mod removal;
mod who;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use weft_l10n::{Phrase, Words};
use weft_model::ids::{GroupId, MemberId, Mid, RecordId};
use weft_model::membership::Role;
use weft_model::records::Unreadable;
use weft_model::rights::{Relation, Verb};

use self::who::Who;
use crate::frame::Frame;
use crate::route::{Next, Place, Route};
use crate::scene::Scene;
use crate::screen::{Area, Screen};

pub(crate) use member::line;
pub(crate) use names::Names;

/// Where somebody is among those who belong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PeopleRoute {
    /// All groups, and what waits for a signature.
    List,
    /// Another group.
    Group(GroupId),
    /// One's own group.
    Ours,
    /// What one's group decides.
    Decision(RecordId),
    /// A removal that was asked for.
    Removal(RecordId),
    /// Removing a phone of one's own.
    Phone(Mid),
    /// Asking one's group for a role.
    AskRole,
    /// Giving a role back.
    GiveBack(Role),
    /// Ending the role of another member who can be told apart.
    EndOf(MemberId, Role),
    /// What a member of one's own group is called.
    Member(MemberId),
    /// Proposing that one's group leaves.
    AskLeave,
    /// Making new keys.
    Keys,
    /// Letting phones in.
    LetIn,
    /// The second word for a phone.
    Vouch(Mid),
    /// How one's group hears what is told.
    Hearing,
    /// Changing that.
    HearingChange,
    /// Letting what a removal set aside count, up to this record.
    Accept(RecordId, RecordId),
}

impl PeopleRoute {
    /// Where its screen stands.
    pub(crate) fn place(&self) -> Place {
        let place = |name, depth, back: Route| Place::new(name, Area::Everything, depth).back(back);
        match *self {
            Self::List => place("people", 1, Route::Home),
            Self::Group(group) => place("group", 2, Self::List.into()).about(RecordId::new(*group.bytes())),
            Self::Ours => place("our-group", 2, Self::List.into()),
            Self::Decision(decision) => place("decision", 2, Self::List.into()).about(decision),
            Self::Removal(removal) => place("removal", 2, Self::List.into()).about(removal),
            // What was typed about one phone is not said about another one.
            Self::Phone(mid) => {
                place("own-phone", 3, Self::Ours.into()).about(RecordId::new(*mid.bytes())).drafts("own-phone")
            }
            Self::AskRole => place("ask-role", 3, Self::Ours.into()).drafts("ask-role"),
            Self::GiveBack(_) => place("give-back", 3, Self::Ours.into()),
            Self::EndOf(..) => place("end-role", 3, Self::Ours.into()),
            Self::Member(member) => {
                place("member", 3, Self::Ours.into()).about(RecordId::new(*member.bytes())).drafts("member")
            }
            Self::AskLeave => place("ask-leave", 3, Self::Ours.into()),
            Self::Keys => place("new-keys", 3, Self::Ours.into()),
            Self::LetIn => place("let-in", 3, Self::Ours.into()),
            Self::Vouch(mid) => place("vouch", 4, Self::LetIn.into()).about(RecordId::new(*mid.bytes())),
            Self::Hearing => place("hearing", 3, Self::Ours.into()),
            Self::HearingChange => place("hearing-change", 4, Self::Hearing.into()),
            Self::Accept(removal, record) => place("accept", 3, Self::Removal(removal).into()).about(record),
        }
    }
}

/// Draws the screen of a route.
pub(crate) fn draw(frame: &Frame<'_>, route: &PeopleRoute) -> Result<Screen, Unreadable> {
    match route {
        PeopleRoute::List => list::draw(frame),
        PeopleRoute::Group(group) => group::draw(frame, group),
        PeopleRoute::Ours => group::draw(frame, &frame.scene.me.group),
        PeopleRoute::Decision(decision) => decision::draw(frame, decision),
        PeopleRoute::Removal(removal) => removal::draw(frame, removal),
        PeopleRoute::Phone(mid) => phone::draw(frame, mid),
        PeopleRoute::AskRole => asking::role(frame),
        PeopleRoute::GiveBack(role) => asking::give_back(frame, *role),
        PeopleRoute::EndOf(member, role) => ending::draw(frame, member, *role),
        PeopleRoute::Member(member) => member::draw(frame, member),
        PeopleRoute::AskLeave => asking::leave(frame),
        PeopleRoute::Keys => keys::draw(frame),
        PeopleRoute::LetIn => joining::draw(frame),
        PeopleRoute::Vouch(mid) => joining::vouch(frame, mid),
        PeopleRoute::Hearing => hearing::draw(frame),
        PeopleRoute::HearingChange => hearing::draw_change(frame),
        PeopleRoute::Accept(removal, record) => aside::draw_one(frame, removal, record),
    }
}

/// Where a tap leads.
pub(crate) fn tap(frame: &Frame<'_>, route: &PeopleRoute, id: &str) -> Result<Next, Unreadable> {
    Ok(match route {
        PeopleRoute::List => list::tap(frame, id),
        PeopleRoute::Group(_) | PeopleRoute::Ours => group::tap(id),
        PeopleRoute::Decision(decision) => decision::tap(*decision),
        PeopleRoute::Removal(removal) => aside::tap(*removal, id),
        PeopleRoute::Phone(mid) => phone::tap(frame, *mid),
        PeopleRoute::AskRole => asking::tap_role(frame)?,
        PeopleRoute::GiveBack(role) => asking::tap_give_back(frame.scene, *role),
        PeopleRoute::EndOf(member, role) => ending::tap(*member, *role, id),
        PeopleRoute::Member(member) => member::tap(frame, *member, id),
        PeopleRoute::AskLeave => asking::tap_leave(),
        PeopleRoute::Keys => keys::tap(frame),
        PeopleRoute::LetIn => joining::tap(id),
        PeopleRoute::Vouch(mid) => joining::tap_vouch(*mid),
        PeopleRoute::Hearing => hearing::tap(frame.scene),
        PeopleRoute::HearingChange => hearing::tap_change(frame.scene, frame.draft),
        PeopleRoute::Accept(_, record) => aside::tap_one(*record),
    })
}

/// Every role, by the names that lines and tiles carry.
const ROLES: [(&str, Role); 5] = [
    ("steward", Role::Steward),
    ("listener", Role::Listener),
    ("treasurer", Role::Treasurer),
    ("envoy", Role::Envoy),
    ("auditor", Role::Auditor),
];

/// A role.
fn role_name(words: &Words, role: Role) -> Phrase {
    match role {
        Role::Steward => words.people_role_steward_label(),
        Role::Listener => words.people_role_listener_label(),
        Role::Treasurer => words.people_role_treasurer_label(),
        Role::Envoy => words.people_role_envoy_label(),
        Role::Auditor => words.people_role_auditor_label(),
    }
}

/// The members who can be told apart, of whatever group, each with what stands for them; the reader first.
pub(crate) fn told_apart(scene: &Scene<'_>, names: &Names) -> Vec<(MemberId, Phrase)> {
    let groups = scene.membership.groups.keys();
    let members = groups.flat_map(|group| scene.membership.members_of(group));
    let told = members.filter(|member| who::who(scene, names, member, &BTreeSet::new()) != Who::Some);
    let mut told: Vec<_> = told.map(|member| (member, stands_for(scene, names, &member))).collect();
    told.sort_by_key(|(member, _)| *member != scene.me.member);
    told
}

/// What stands for a member.
pub(crate) fn stands_for(scene: &Scene<'_>, names: &Names, member: &MemberId) -> Phrase {
    who::phrase(scene, member, &who::who(scene, names, member, &BTreeSet::new()))
}

/// Whether the reader may do this in their own group.
fn may(scene: &Scene<'_>, verb: Verb) -> bool {
    scene.offers(verb, Relation::OwnGroup)
}

/// Whether nobody could let others in once this member is no steward any more.
fn is_last_steward(scene: &Scene<'_>, member: &MemberId) -> bool {
    scene.membership.holds(member, Role::Steward) && scene.membership.stewards_of(member) < 2
}

fn count(n: usize) -> u64 {
    u64::try_from(n).unwrap_or(u64::MAX)
}
