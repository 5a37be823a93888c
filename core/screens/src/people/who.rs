//! Who: a screen says "you", a name of one's own group, or what tells somebody apart, and never more than that.

use std::collections::BTreeSet;

use weft_l10n::Phrase;
use weft_model::ids::MemberId;
use weft_model::membership::Role;

use super::names::Names;
use super::{ROLES, role_name};
use crate::scene::Scene;
use crate::terms::group_name;

/// How a member can be told apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Who {
    /// The reader.
    You,
    /// By the name that their group, which is the reader's, has for nobody else.
    Named(Phrase),
    /// The other one of a group of two.
    Other,
    /// The only one of their group with this role.
    Holds(Role),
    /// Whoever asked for it about themselves: they can say so aloud.
    Asker,
    /// A member like others.
    Some,
}

/// How a member can be told apart; `askers` are those who asked for something about them. A name that one of those gave them
/// is not believed: they could call somebody else so.
pub(super) fn who(scene: &Scene<'_>, names: &Names, member: &MemberId, askers: &BTreeSet<MemberId>) -> Who {
    let membership = scene.membership;
    if *member == scene.me.member {
        return Who::You;
    }
    let by_another = names.of(member).is_some_and(|name| !name.own && name.by.is_some_and(|by| askers.contains(&by)));
    if let Some(name) = names.alone(member).filter(|_| !by_another) {
        return Who::Named(name.clone());
    }
    let Some(group) = membership.group_of(member) else { return Who::Some };
    let members = membership.members_of(&group);
    if group == scene.me.group && members.len() == 2 && members.contains(member) {
        return Who::Other;
    }
    let alone = |role: Role| {
        let mut holders = members.iter().filter(|member| membership.holds(member, role));
        holders.next() == Some(member) && holders.next().is_none()
    };
    match ROLES.iter().find(|(_, role)| alone(*role)) {
        Some((_, role)) => Who::Holds(*role),
        None if askers.contains(member) => Who::Asker,
        None => Who::Some,
    }
}

/// What stands for a member.
pub(super) fn phrase(scene: &Scene<'_>, member: &MemberId, who: &Who) -> Phrase {
    let words = scene.words;
    let group = || match scene.membership.group_of(member) {
        Some(group) => group_name(scene.membership, &group).value,
        None => String::new(),
    };
    match who {
        Who::You => words.people_who_you_label(),
        Who::Named(name) => name.clone(),
        Who::Other => words.people_who_other_label(),
        Who::Holds(role) => words.people_who_role_label(&role_name(words, *role).value, &group()),
        Who::Asker => words.people_who_self_label(&group()),
        Who::Some => words.people_who_some_label(&group()),
    }
}
