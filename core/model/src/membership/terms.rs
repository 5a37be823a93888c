//! Roles: given until a day, ended by a steward, by a successor's grant, or by two members once the day is past.
//!
//! An end beats every grant that did not know it, in whatever order the two are folded: a role is never kept, or won, by
//! what somebody else could not have seen.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::command::{Context, Decision, Refusal};
use crate::day::Day;
use crate::fact::Fact;
use crate::ids::{FactId, MemberId};
use crate::membership::decide::control;
use crate::membership::evolve::{Device, Membership, RoleHeld};
use crate::membership::facts::{MembershipFact, Role, RoleEnded, RoleGiven};
use crate::rights::Verb;

/// A member says that a role is past its last day. Two members of the group end it so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermOver {
    /// Whose.
    pub member: MemberId,
    /// Which.
    pub role: Role,
    /// The last day that the role had, as its grant said.
    pub until: Day,
    /// The day on which this is said; must be later.
    pub day: Day,
}

impl Membership {
    /// A role begins, unless it was ended by something that the grant did not know.
    pub(super) fn grant(&mut self, member: MemberId, role: Role, until: Option<Day>, knew: &BTreeSet<FactId>) {
        if self.ended.get(&(member, role)).is_none_or(|ended| ended.is_subset(knew)) {
            self.roles.insert(RoleHeld { member, role, until });
        }
    }

    /// Takes a steward's grant in.
    pub(super) fn give(&mut self, past: &Self, given: &RoleGiven) {
        let nothing = BTreeSet::new();
        let knew = past.ended.get(&(given.member, given.role)).unwrap_or(&nothing);
        self.grant(given.member, given.role, Some(given.until), knew);
    }

    /// A role ends, with every grant of it so far.
    pub(super) fn end_role(&mut self, by: FactId, member: MemberId, role: Role) {
        self.ended.entry((member, role)).or_default().insert(by);
        self.roles.retain(|held| held.member != member || held.role != role);
    }

    /// Takes a member's word in that a term is over; the second member's ends the role with this last day.
    pub(super) fn term_over(&mut self, fact: &Fact, by: &Device, past: &Self, over: &TermOver) {
        let held = |all: &Self| {
            let this = |held: &RoleHeld| {
                held.member == over.member && held.role == over.role && held.until == Some(over.until)
            };
            all.roles.iter().any(this)
        };
        if past.group_of(&over.member) != Some(by.group) || over.day <= over.until || !held(past) || !held(self) {
            return;
        }
        let key = (over.member, over.role, over.until);
        let said = self.over.entry(key).or_default();
        said.insert(by.member);
        if said.len() >= 2 {
            self.end_role(fact.id(), over.member, over.role);
        }
    }
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
    /// Whose same role ends with this grant; none if nobody's does.
    #[serde(default)]
    pub instead_of: Option<MemberId>,
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

/// Gives a role, and ends the one it follows. A steward past their own last day may still hand theirs on.
pub fn decide_give_role(ctx: &Context, command: GiveRole) -> Result<Decision, Refusal> {
    let hands_on = command.role == Role::Steward && command.instead_of == Some(ctx.actor.member);
    match of_member(ctx, Verb::GiveRole, &command.member) {
        Err(Refusal::TermOver) if hands_on => {}
        other => other?,
    }
    if command.role == Role::Listener {
        return Err(Refusal::GroupDecides);
    }
    if command.until < ctx.today {
        return Err(Refusal::DayIsPast);
    }
    let given = RoleGiven { member: command.member, role: command.role, until: command.until };
    let mut decision = control(ctx, MembershipFact::RoleGiven(given));
    if let Some(before) = command.instead_of {
        if before == command.member || !ctx.membership.holds(&before, command.role) {
            return Err(Refusal::Unknown);
        }
        if ctx.membership.group_of(&before) != Some(ctx.actor.group) {
            return Err(Refusal::NotYours);
        }
        let ended = RoleEnded { member: before, role: command.role };
        decision.facts.extend(control(ctx, MembershipFact::RoleEnded(ended)).facts);
    }
    Ok(decision)
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
    if command.role == Role::Steward && ctx.membership.stewards_of(&command.member) < 2 {
        return Err(Refusal::LastSteward);
    }
    let ended = RoleEnded { member: command.member, role: command.role };
    Ok(control(ctx, MembershipFact::RoleEnded(ended)))
}

/// Says that a role is past its last day; the second member who says so ends it.
pub fn decide_end_term(ctx: &Context, command: EndRole) -> Result<Decision, Refusal> {
    of_member(ctx, Verb::EndTerm, &command.member)?;
    let this = |held: &&RoleHeld| held.member == command.member && held.role == command.role;
    let last = ctx.membership.roles.iter().filter(this).map(|held| held.until).max().ok_or(Refusal::Unknown)?;
    let until = last.filter(|until| *until < ctx.today).ok_or(Refusal::DayIsAhead)?;
    let key = (command.member, command.role, until);
    if ctx.membership.over.get(&key).is_some_and(|said| said.contains(&ctx.actor.member)) {
        return Err(Refusal::AlreadySo);
    }
    let over = TermOver { member: command.member, role: command.role, until, day: ctx.today };
    Ok(control(ctx, MembershipFact::TermOver(over)))
}

/// Asks the table for a command about a member.
pub(super) fn of_member(ctx: &Context, verb: Verb, member: &MemberId) -> Result<(), Refusal> {
    let group = ctx.membership.group_of(member).ok_or(Refusal::Unknown)?;
    ctx.allows(verb, ctx.whose(&group))
}
