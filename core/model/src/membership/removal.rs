//! Removing a device or a member: asked by one, countersigned by another, with a reason in words.
//!
//! Two stewards, one of them of the group concerned; a steward is removed by two others, or, where their group has fewer
//! than three stewards, by two further members. A member's own other device may stand for one of the two when a device is
//! lost. What a removal undoes of the removed device's own acts is judged in `standing`; here stands who signed.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::command::{Context, Decision, Refusal};
use crate::fact::{Fact, NewFact};
use crate::ids::{FactId, MemberId, Mid, RecordId};
use crate::membership::decide::{control, control_fact};
use crate::membership::evolve::{Device, Membership};
use crate::membership::facts::{Cut, CutPoint, MembershipFact, Role};
use crate::membership::terms::of_member;
use crate::rights::{Relation, Verb};
use crate::said::{Content, Lang, Said};

/// Somebody asked that devices no longer belong; the words of the reason follow as a telling.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemovalAsked {
    /// A fresh id, by which people name it.
    pub id: RecordId,
    /// The devices, all of one member.
    pub mids: Vec<Mid>,
    /// Whether a device was lost: then what it added of its own member's devices goes with it.
    pub lost: bool,
    /// The language of the reason.
    pub lang: Lang,
}

/// A removal with one or two signatures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Removal {
    /// The name people use; the removal's own fact for one of an earlier kind.
    pub id: RecordId,
    /// The devices.
    pub mids: BTreeSet<Mid>,
    /// Whether a device was lost.
    pub lost: bool,
    /// Who asked.
    pub by: MemberId,
    /// Who countersigned; none as long as nobody has.
    pub second: Option<MemberId>,
}

impl Membership {
    /// How many stewards the group of a member has, of those who have a device that belongs.
    pub fn stewards_of(&self, member: &MemberId) -> usize {
        let Some(group) = self.group_of(member) else { return 0 };
        self.members_of(&group).iter().filter(|member| self.holds(member, Role::Steward)).count()
    }

    /// The member whose devices these are; none if they are nobody's or several members'.
    fn owner(&self, mids: &BTreeSet<Mid>) -> Option<MemberId> {
        let owners: BTreeSet<Option<MemberId>> =
            mids.iter().map(|mid| self.devices.get(mid).map(|device| device.member)).collect();
        let mut owners = owners.into_iter();
        owners.next().flatten().filter(|_| owners.next().is_none())
    }

    /// Whether this member's word counts towards removing these devices.
    pub fn signs_removal(&self, by: &MemberId, mids: &BTreeSet<Mid>) -> bool {
        let Some(owner) = self.owner(mids) else { return false };
        if *by == owner {
            return self.present().any(|(mid, device)| device.member == owner && !mids.contains(mid));
        }
        let few = self.holds(&owner, Role::Steward) && self.stewards_of(&owner) < 3;
        self.holds(by, Role::Steward) || few
    }

    /// What a countersignature by this member makes of a removal: the devices that go and the two who signed.
    pub(crate) fn completes(&self, by: &MemberId, first: &FactId) -> Option<(BTreeSet<Mid>, [MemberId; 2])> {
        let removal = self.removals.get(first)?;
        let owner = self.owner(&removal.mids)?;
        let own = |member: &MemberId| self.group_of(member) == self.group_of(&owner);
        let two = removal.by != *by && (own(&removal.by) || own(by));
        let both = self.signs_removal(by, &removal.mids) && self.signs_removal(&removal.by, &removal.mids);
        // A lost device and nobody but its own member's other device: one of the two has to be somebody else.
        (two && both).then(|| (self.with_added(&removal.mids, removal.lost), [removal.by, *by]))
    }

    /// The devices, with those that a lost one added for its own member, and those in turn.
    fn with_added(&self, mids: &BTreeSet<Mid>, lost: bool) -> BTreeSet<Mid> {
        let mut going = mids.clone();
        loop {
            let owner = |mid: &Mid| self.devices.get(mid).map(|device| device.member);
            let added = self.added_by.iter().filter(|(mid, by)| going.contains(*by) && owner(mid) == owner(by));
            let more: BTreeSet<Mid> = added.map(|(mid, _)| *mid).filter(|mid| !going.contains(mid)).collect();
            if !lost || more.is_empty() {
                return going;
            }
            going.extend(more);
        }
    }

    /// The devices that a removal with both signatures took out.
    pub fn took(&self, removal: &Removal) -> BTreeSet<Mid> {
        let gone = self.with_added(&removal.mids, removal.lost).into_iter().filter(|mid| self.removed.contains(mid));
        gone.filter(|_| removal.second.is_some()).collect()
    }

    /// Takes in that somebody asked for a removal. What it names has to be one member's.
    pub(super) fn ask_removal(&mut self, fact: &Fact, by: &Device, past: &Self, asked: &RemovalAsked) {
        let mids: BTreeSet<Mid> = asked.mids.iter().copied().collect();
        if past.signs_removal(&by.member, &mids) {
            let removal = Removal { id: asked.id, mids, lost: asked.lost, by: by.member, second: None };
            self.removals.insert(fact.id(), removal);
        }
    }

    /// Takes a countersignature in. `ends` says whether the devices go; if two removals undo each other, only the
    /// stewardships end.
    pub(super) fn complete_removal(&mut self, fact: &Fact, by: &Device, past: &Self, first: &FactId, ends: bool) {
        let Some((mids, _)) = past.completes(&by.member, first) else { return };
        // Who signs what has both signatures already is no signer of it.
        let open = past.removals.get(first).is_some_and(|removal| removal.second.is_none());
        if let Some(removal) = self.removals.get_mut(first).filter(|_| open) {
            removal.second = Some(by.member);
        }
        if ends {
            self.removed.extend(mids);
            return;
        }
        if let Some(owner) = past.owner(&mids) {
            self.end_role(fact.id(), owner, Role::Steward);
        }
    }

    /// Whether a member may say up to where a device that is gone counts: a steward of its own group, any steward if that
    /// group left, or who signed the removal, once both have. The highest cut counts, so whoever may cut lets facts count.
    pub(super) fn may_cut(&self, by: &Device, mid: &Mid) -> bool {
        let signed = |removal: &Removal| {
            let signers = removal.second.map(|second| [removal.by, second]);
            let signed = signers.is_some_and(|signers| signers.contains(&by.member));
            signed && self.with_added(&removal.mids, removal.lost).contains(mid)
        };
        let theirs = |device: &Device| device.group == by.group || self.left.contains(&device.group);
        let steward = self.holds(&by.member, Role::Steward) && self.devices.get(mid).is_some_and(theirs);
        steward || self.removals.values().any(signed)
    }
}

/// Ask that one device no longer belongs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RemoveDevice {
    /// Which.
    pub device: Mid,
    /// Whether it was lost: then the devices that it added for its own member go with it.
    #[serde(default)]
    pub lost: bool,
    /// Why.
    pub because: Said,
}

/// Ask that a member no longer belongs, on whatever device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RemoveMember {
    /// Who.
    pub member: MemberId,
    /// Why.
    pub because: Said,
}

/// Countersign a removal. The engine adds what it holds of the removed devices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Countersign {
    /// Which removal.
    pub removal: RecordId,
    /// Up to where the removed devices' logs are held here, by audience.
    #[serde(skip)]
    pub held: Vec<Cut>,
}

/// Accept what a removed device wrote, up to a record's last fact that was set aside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AcceptUpTo {
    /// The record with something set aside.
    pub record: RecordId,
    /// Where its last fact that was set aside stands in each log, found by the engine.
    #[serde(skip)]
    pub held: Vec<Cut>,
}

/// Asks for the removal of one device.
pub fn decide_remove_device(ctx: &Context, command: RemoveDevice) -> Result<Decision, Refusal> {
    let device = ctx.membership.devices.get(&command.device).ok_or(Refusal::Unknown)?;
    let own = device.member == ctx.actor.member && command.device != ctx.actor.mid;
    ctx.allows(Verb::RemoveDevice, if own { Relation::OwnRecord } else { ctx.whose(&device.group) })?;
    ask(ctx, BTreeSet::from([command.device]), command.lost, command.because)
}

/// Asks for the removal of a member with all devices.
pub fn decide_remove_member(ctx: &Context, command: RemoveMember) -> Result<Decision, Refusal> {
    of_member(ctx, Verb::RemoveMember, &command.member)?;
    ask(ctx, devices_of(&ctx.membership, &command.member), false, command.because)
}

/// Asks for the removal of a steward whose group has fewer than three: any member may.
pub fn decide_remove_steward(ctx: &Context, command: RemoveMember) -> Result<Decision, Refusal> {
    of_member(ctx, Verb::RemoveSteward, &command.member)?;
    if !ctx.membership.holds(&command.member, Role::Steward) {
        return Err(Refusal::Unknown);
    }
    ask(ctx, devices_of(&ctx.membership, &command.member), false, command.because)
}

/// Countersigns: from then on the devices no longer belong, and their logs count up to what is held here. No key that they
/// hold is a writing key any more, so that each audience makes a new one before anything of it leaves.
pub fn decide_countersign(ctx: &Context, command: Countersign) -> Result<Decision, Refusal> {
    let mut named = ctx.membership.removals.iter().filter(|(_, removal)| removal.id == command.removal);
    let (Some((first, removal)), None) = (named.next(), named.next()) else { return Err(Refusal::Unknown) };
    let owner = ctx.membership.owner(&removal.mids).ok_or(Refusal::Unknown)?;
    of_member(ctx, Verb::Countersign, &owner)?;
    if removal.second.is_some() || removal.by == ctx.actor.member {
        return Err(Refusal::AlreadySo);
    }
    let (going, _) = ctx.membership.completes(&ctx.actor.member, first).ok_or(Refusal::NeedsRole)?;
    let mut decision = control(ctx, MembershipFact::RemovalSigned(*first));
    for cut in command.held.into_iter().filter(|cut| going.contains(&cut.mid)) {
        decision.facts.push(cut_fact(ctx, cut));
    }
    Ok(decision)
}

/// Accepts what was set aside, up to the places given: of the own group's devices, and of those whose group left.
pub fn decide_accept(ctx: &Context, command: AcceptUpTo) -> Result<Decision, Refusal> {
    let membership = &ctx.membership;
    let gone = |cut: &Cut| membership.is_gone(&cut.mid) && !cut.points.is_empty();
    let (own, others): (Vec<Cut>, Vec<Cut>) = command.held.into_iter().filter(gone).partition(|cut| {
        let theirs = |device: &Device| device.group == ctx.actor.group || membership.left.contains(&device.group);
        membership.devices.get(&cut.mid).is_some_and(theirs)
    });
    if own.is_empty() && others.is_empty() {
        return Err(Refusal::Unknown);
    }
    ctx.allows(Verb::AcceptUpTo, ctx.party(!own.is_empty()))?;
    let facts = own.into_iter().map(|cut| cut_fact(ctx, cut)).collect();
    Ok(Decision { facts, ..Decision::default() })
}

fn cut_fact(ctx: &Context, cut: Cut) -> NewFact {
    control_fact(&ctx.membership, cut.audience, MembershipFact::Cut(cut))
}

fn devices_of(membership: &Membership, member: &MemberId) -> BTreeSet<Mid> {
    membership.present().filter(|(_, device)| device.member == *member).map(|(mid, _)| *mid).collect()
}

fn ask(ctx: &Context, mids: BTreeSet<Mid>, lost: bool, because: Said) -> Result<Decision, Refusal> {
    if mids.is_empty() || mids.iter().any(|mid| ctx.membership.removed.contains(mid)) {
        return Err(Refusal::AlreadySo);
    }
    if !ctx.membership.signs_removal(&ctx.actor.member, &mids) {
        return Err(Refusal::NeedsRole);
    }
    let [id, ..] = ctx.fresh;
    let asked = RemovalAsked { id, mids: mids.into_iter().collect(), lost, lang: because.lang };
    let mut decision = control(ctx, MembershipFact::RemovalAsked(asked));
    let reason = MembershipFact::Reason(Content::Text(because.words));
    decision.facts.extend(control(ctx, reason).facts.into_iter().map(|fact| NewFact { belongs_to: Some(0), ..fact }));
    decision.made = vec![id];
    Ok(decision)
}

/// Up to where a log counts by several cuts: the highest point below the first place where two of them name different
/// branches.
pub(crate) fn highest(points: &[CutPoint]) -> u64 {
    let differ = |a: &CutPoint| points.iter().any(|b| a.at == b.at && a.chain != b.chain);
    let fork = points.iter().filter(|point| differ(point)).map(|point| point.at.seq).min();
    let below = |point: &&CutPoint| fork.is_none_or(|fork| point.at.seq < fork);
    points.iter().filter(below).map(|point| point.at.seq).max().unwrap_or(0)
}
