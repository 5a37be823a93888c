//! Decisions of a group: proposed by one member, signed by others, in force once a quorum of the group has signed.
//!
//! Who may sign is fixed by the causal past of the proposal: the members of its group there. Members count, not devices.
//! Nothing else than a signature of such a member moves a decision, so any order gives the same.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::command::{Context, Decision, Refusal};
use crate::day::Day;
use crate::fact::Fact;
use crate::ids::{FactId, GroupId, MemberId, RecordId};
use crate::membership::decide::control;
use crate::membership::evolve::{Device, Membership};
use crate::membership::facts::{MembershipFact, Role};
use crate::membership::terms::of_member;
use crate::rights::{Relation, Verb};

/// A member proposed a decision of their group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecisionProposed {
    /// A fresh id, by which people name it.
    pub id: RecordId,
    /// The group that decides.
    pub group: GroupId,
    /// What it would decide.
    pub what: Decided,
}

/// What a group decides by quorum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decided {
    /// A member gets a role until a day; the only way to a seat of a listener.
    Seat {
        /// Who.
        member: MemberId,
        /// Which role.
        role: Role,
        /// Last day of the term.
        until: Day,
    },
    /// A member loses a role.
    Unseat {
        /// Who.
        member: MemberId,
        /// Which role.
        role: Role,
    },
    /// The group leaves the partnership whole.
    Leave,
}

/// A decision with its signatures so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// The name people use.
    pub id: RecordId,
    /// The group that decides.
    pub group: GroupId,
    /// What it decides.
    pub what: Decided,
    /// The members of the group when it was proposed: only they may sign.
    pub voters: BTreeSet<MemberId>,
    /// Who has signed; the proposer first.
    pub signed: BTreeSet<MemberId>,
    /// Ends of the same member's same role that the proposal knew: a seat never undoes an end it did not know.
    knew: BTreeSet<FactId>,
    /// Whether enough have signed.
    pub in_force: bool,
}

/// How many of so many members have to sign: more than half, and at least three; all of them in a smaller group. No charter
/// sets another number yet.
pub fn quorum(members: usize) -> usize {
    members.min((members / 2).saturating_add(1).max(3))
}

impl Membership {
    /// The members of a group who have a device that belongs.
    pub fn members_of(&self, group: &GroupId) -> BTreeSet<MemberId> {
        self.present().filter(|(_, device)| device.group == *group).map(|(_, device)| device.member).collect()
    }

    /// Takes a proposal in. One about somebody of another group makes no sense.
    pub(super) fn propose(&mut self, fact: &Fact, by: &Device, past: &Self, proposed: &DecisionProposed) {
        let about = match &proposed.what {
            Decided::Seat { member, role, .. } | Decided::Unseat { member, role } => Some((*member, *role)),
            Decided::Leave => None,
        };
        let own = |(member, _): (MemberId, Role)| past.group_of(&member) == Some(by.group);
        if proposed.group != by.group || !about.is_none_or(own) {
            return;
        }
        let knew = about.and_then(|about| past.ended.get(&about)).cloned().unwrap_or_default();
        let proposal = Proposal {
            id: proposed.id,
            group: proposed.group,
            what: proposed.what,
            voters: past.members_of(&by.group),
            signed: BTreeSet::new(),
            knew,
            in_force: false,
        };
        self.proposals.insert(fact.id(), proposal);
        self.sign_decision(fact.id(), by);
    }

    /// Takes a signature in, of a member who belonged when it was proposed.
    pub(super) fn sign_decision(&mut self, id: FactId, by: &Device) {
        let Some(proposal) = self.proposals.get_mut(&id).filter(|proposal| proposal.voters.contains(&by.member)) else {
            return;
        };
        proposal.signed.insert(by.member);
        if proposal.in_force || proposal.signed.len() < quorum(proposal.voters.len()) {
            return;
        }
        proposal.in_force = true;
        let (what, group, knew) = (proposal.what, proposal.group, proposal.knew.clone());
        match what {
            Decided::Seat { member, role, until } => self.grant(member, role, Some(until), &knew),
            Decided::Unseat { member, role } => self.end_role(id, member, role),
            Decided::Leave => {
                self.left.insert(group);
            }
        }
    }
}

/// Propose that a member gets a role until a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProposeSeat {
    /// Who.
    pub member: MemberId,
    /// Which role.
    pub role: Role,
    /// Last day of the term.
    pub until: Day,
}

/// Propose that a member loses a role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProposeUnseat {
    /// Who.
    pub member: MemberId,
    /// Which role.
    pub role: Role,
}

/// Proposes a seat for a member of one's own group.
pub fn decide_propose_seat(ctx: &Context, command: ProposeSeat) -> Result<Decision, Refusal> {
    of_member(ctx, Verb::ProposeSeat, &command.member)?;
    if command.until < ctx.today {
        return Err(Refusal::DayIsPast);
    }
    let what = Decided::Seat { member: command.member, role: command.role, until: command.until };
    Ok(proposal(ctx, what))
}

/// Proposes the end of a role in one's own group.
pub fn decide_propose_unseat(ctx: &Context, command: ProposeUnseat) -> Result<Decision, Refusal> {
    of_member(ctx, Verb::ProposeUnseat, &command.member)?;
    if !ctx.membership.holds(&command.member, command.role) {
        return Err(Refusal::Unknown);
    }
    Ok(proposal(ctx, Decided::Unseat { member: command.member, role: command.role }))
}

/// Proposes that one's own group leaves the partnership.
pub fn decide_propose_leaving(ctx: &Context) -> Result<Decision, Refusal> {
    ctx.allows(Verb::ProposeLeaving, Relation::OwnGroup)?;
    Ok(proposal(ctx, Decided::Leave))
}

/// Signs a decision of one's own group.
pub fn decide_sign(ctx: &Context, decision: RecordId) -> Result<Decision, Refusal> {
    let mut named = ctx.membership.proposals.iter().filter(|(_, proposal)| proposal.id == decision);
    let (Some((fact, proposal)), None) = (named.next(), named.next()) else { return Err(Refusal::Unknown) };
    ctx.allows(Verb::SignDecision, ctx.whose(&proposal.group))?;
    if !proposal.voters.contains(&ctx.actor.member) {
        return Err(Refusal::NotYours);
    }
    if proposal.in_force || proposal.signed.contains(&ctx.actor.member) {
        return Err(Refusal::AlreadySo);
    }
    Ok(control(ctx, MembershipFact::DecisionSigned(*fact)))
}

fn proposal(ctx: &Context, what: Decided) -> Decision {
    let [id, ..] = ctx.fresh;
    let proposed = DecisionProposed { id, group: ctx.actor.group, what };
    Decision { made: vec![id], ..control(ctx, MembershipFact::DecisionProposed(proposed)) }
}
