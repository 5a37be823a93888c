//! Commands on membership → facts, or a refusal.

use serde::{Deserialize, Serialize};

use crate::audience::Audience;
use crate::command::{Context, Decision, Refusal};
use crate::day::Day;
use crate::fact::{FactBody, NewFact};
use crate::ids::{KeyId, MemberId, RecordId};
use crate::membership::Membership;
use crate::membership::facts::{DeviceAdded, EpochKey, MembershipFact, PreviousKey, Role, RoleEnded, RoleGiven};
use crate::rights::{Relation, Verb};

/// Admit a device whose request was read and compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddDevice {
    /// What the request says, with the membership id it leads to.
    pub device: DeviceAdded,
}

/// Give a member a role until a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GiveRole {
    /// To whom.
    pub member: MemberId,
    /// Which.
    pub role: Role,
    /// Last day of the term.
    pub until: Day,
}

/// End a role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EndRole {
    /// Whose.
    pub member: MemberId,
    /// Which.
    pub role: Role,
}

/// Admits a device to the actor's own group.
pub fn decide_add(ctx: &Context, command: AddDevice) -> Result<Decision, Refusal> {
    ctx.allows(Verb::AddDevice, ctx.whose(&command.device.group))?;
    if ctx.membership.devices.contains_key(&command.device.mid)
        || ctx.membership.group_of(&command.device.member).is_some()
    {
        return Err(Refusal::AlreadySo);
    }
    Ok(control(ctx, MembershipFact::DeviceAdded(command.device)))
}

/// Gives a role.
pub fn decide_give_role(ctx: &Context, command: GiveRole) -> Result<Decision, Refusal> {
    of_member(ctx, Verb::GiveRole, &command.member)?;
    if command.role == Role::Listener {
        return Err(Refusal::GroupDecides);
    }
    if command.until < ctx.today {
        return Err(Refusal::DayIsPast);
    }
    let given = RoleGiven { member: command.member, role: command.role, until: command.until };
    Ok(control(ctx, MembershipFact::RoleGiven(given)))
}

/// Ends a role; the last steward of a group cannot end their own, because nobody could admit a successor.
pub fn decide_end_role(ctx: &Context, command: EndRole) -> Result<Decision, Refusal> {
    of_member(ctx, Verb::EndRole, &command.member)?;
    if !ctx.membership.holds(&command.member, command.role) {
        return Err(Refusal::Unknown);
    }
    if command.role == Role::Listener {
        return Err(Refusal::GroupDecides);
    }
    if command.role == Role::Steward && stewards_beside(ctx, &command.member) == 0 {
        return Err(Refusal::LastSteward);
    }
    let ended = RoleEnded { member: command.member, role: command.role };
    Ok(control(ctx, MembershipFact::RoleEnded(ended)))
}

/// Asks for a new key for an audience the actor belongs to; the engine makes the key and its seals.
pub fn decide_rotate(ctx: &Context, audience: Audience) -> Result<Decision, Refusal> {
    let belongs = ctx.membership.belongs(&ctx.actor.mid, &audience);
    ctx.allows(Verb::RotateKeys, if belongs { Relation::OwnGroup } else { Relation::OtherGroup })?;
    Ok(Decision { rotate: vec![audience], ..Decision::default() })
}

/// The fact of a new key, sealed to everyone who belongs to the audience now.
pub fn epoch_key(
    membership: &Membership,
    audience: Audience,
    key: KeyId,
    previous: Option<PreviousKey>,
) -> MembershipFact {
    let generation = membership.generation(&audience).saturating_add(1);
    let mids = membership.devices_of(&audience);
    MembershipFact::EpochKey(EpochKey { audience, generation, key, mids, previous })
}

/// The record on an audience's control lane.
pub fn control_record(membership: &Membership, audience: &Audience) -> RecordId {
    let id = match audience {
        Audience::Partnership => membership.partnership.bytes().first_chunk::<16>().copied().unwrap_or_default(),
        Audience::Group(group) => *group.bytes(),
        // Another record than the group's or the case itself, by a rule everyone can follow.
        Audience::Listeners(group) => group.bytes().map(|byte| !byte),
        Audience::Visit(record) => *record.bytes(),
        Audience::Record(record) => record.bytes().map(|byte| !byte),
    };
    RecordId::new(id)
}

/// Asks the table for a command about a member.
fn of_member(ctx: &Context, verb: Verb, member: &MemberId) -> Result<(), Refusal> {
    let group = ctx.membership.group_of(member).ok_or(Refusal::Unknown)?;
    ctx.allows(verb, ctx.whose(&group))
}

fn stewards_beside(ctx: &Context, member: &MemberId) -> usize {
    let of_group =
        |who: &MemberId| ctx.membership.devices.values().any(|d| d.member == *who && d.group == ctx.actor.group);
    ctx.membership
        .roles
        .iter()
        .filter(|r| r.role == Role::Steward && r.member != *member && of_group(&r.member))
        .count()
}

fn control(ctx: &Context, fact: MembershipFact) -> Decision {
    let audience = Audience::Partnership;
    let record = control_record(&ctx.membership, &audience);
    let fact = NewFact { record, audience, body: FactBody::Membership(fact), belongs_to: None };
    Decision { facts: vec![fact], ..Decision::default() }
}
