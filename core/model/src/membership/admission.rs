//! Admitting a device: somebody new by a steward, another device of a member by two words.
//!
//! The membership id says which key and which request it came from, and `chain` recomputes it; a new member is named by
//! that id, so nobody can be admitted under somebody else's name. Another device of a member counts once two devices have
//! said so: one of that member, and a further one of theirs or a steward's. Each admission is judged by its own past: one
//! that pretends to be earlier takes nobody's place.

use serde::{Deserialize, Serialize};

use crate::command::{Context, Decision, Refusal};
use crate::fact::Fact;
use crate::ids::{BoxKey, FactId, GroupId, MemberId, Mid, SignKey};
use crate::membership::decide::control;
use crate::membership::evolve::{Device, Membership};
use crate::membership::facts::{DeviceAdded, MembershipFact, Role};
use crate::rights::{Relation, Verb};

/// A device was admitted, with all that its membership id is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeviceAdmitted {
    /// Its membership id.
    pub mid: Mid,
    /// Whose device it is: for somebody new, the bytes of `mid`.
    pub member: MemberId,
    /// The member's group.
    pub group: GroupId,
    /// Its signing key.
    pub sign: SignKey,
    /// Its sealing key.
    pub seal: BoxKey,
    /// The nonce of its request.
    pub nonce: [u8; 16],
}

impl DeviceAdmitted {
    /// Whether it is the first device of somebody new.
    pub fn is_somebody_new(&self) -> bool {
        self.member.bytes() == self.mid.bytes()
    }

    const fn device(&self) -> Device {
        Device { member: self.member, group: self.group, sign: self.sign, seal: self.seal }
    }
}

/// Another device of a member, with one word so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Awaited {
    /// The device.
    pub admitted: DeviceAdmitted,
    /// The device that admitted it.
    pub by: Mid,
}

impl Membership {
    /// Takes an admission of the earlier kind in: nobody is admitted under a name that its past or this one knows.
    pub(super) fn add(&mut self, past: &Self, added: &DeviceAdded) {
        let known = |all: &Self| {
            all.devices.contains_key(&added.mid) || all.devices.values().any(|device| device.member == added.member)
        };
        if self.groups.contains_key(&added.group) && !known(past) && !known(self) {
            let device = Device { member: added.member, group: added.group, sign: added.sign, seal: added.seal };
            self.devices.insert(added.mid, device);
        }
    }

    /// Takes an admission in. It stands above one of the earlier kind that claims the same id or the same member, because
    /// its own id can be checked.
    pub(super) fn admit(&mut self, fact: &Fact, by: &Device, past: &Self, admitted: &DeviceAdmitted) {
        if past.devices.contains_key(&admitted.mid) || !self.groups.contains_key(&admitted.group) {
            return;
        }
        if !admitted.is_somebody_new() {
            let own = past.group_of(&admitted.member) == Some(admitted.group);
            if own && (by.member == admitted.member || past.holds(&by.member, Role::Steward)) {
                self.awaited.insert(fact.id(), Awaited { admitted: *admitted, by: fact.author });
            }
            return;
        }
        if !past.holds(&by.member, Role::Steward) {
            return;
        }
        let certified = |device: &Mid| self.certified.contains(device);
        if certified(&admitted.mid) {
            return;
        }
        self.devices.retain(|mid, device| device.member != admitted.member || self.certified.contains(mid));
        self.put(admitted);
    }

    /// Takes the second word for a member's other device in. Like an admission it stands above one of the earlier kind that
    /// claims the same id, unless its own past knows that one.
    pub(super) fn vouch(&mut self, fact: &Fact, by: &Device, past: &Self, first: &FactId) {
        if past.may_vouch(&fact.author, by, first)
            && let Some(Awaited { admitted, by: first }) = past.awaited.get(first)
            && !past.devices.contains_key(&admitted.mid)
            && !self.certified.contains(&admitted.mid)
        {
            self.put(admitted);
            let owner = |mid: &Mid| past.devices.get(mid).is_some_and(|device| device.member == admitted.member);
            let added_by = if owner(first) { *first } else { fact.author };
            self.added_by.insert(admitted.mid, added_by);
        }
    }

    fn put(&mut self, admitted: &DeviceAdmitted) {
        self.devices.insert(admitted.mid, admitted.device());
        self.certified.insert(admitted.mid);
    }

    /// Whether this device's word is the second one: by another device, one of the two the member's own, the other one the
    /// member's own or a steward's.
    fn may_vouch(&self, mid: &Mid, by: &Device, first: &FactId) -> bool {
        let Some(Awaited { admitted, by: one }) = self.awaited.get(first) else { return false };
        let Some(other) = self.device(one) else { return false };
        let own = |device: &Device| device.member == admitted.member;
        let fits = |device: &Device| own(device) || self.holds(&device.member, Role::Steward);
        one != mid && (own(by) || own(other)) && fits(by) && fits(other)
    }
}

/// Admit a device whose request was read and compared: somebody new, or another device of a member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddDevice {
    /// What the request says, with the membership id it leads to.
    pub device: DeviceAdmitted,
}

/// Admits a device: somebody new to a steward's own group, or another device of one's own.
pub fn decide_add(ctx: &Context, command: AddDevice) -> Result<Decision, Refusal> {
    let AddDevice { device } = command;
    let known = ctx.membership.devices.contains_key(&device.mid);
    let awaited = ctx.membership.awaited.values().any(|awaited| awaited.admitted.mid == device.mid);
    let own = !device.is_somebody_new() && device.member == ctx.actor.member && device.group == ctx.actor.group;
    ctx.allows(Verb::AddDevice, if own { Relation::OwnRecord } else { ctx.whose(&device.group) })?;
    let nobody = !device.is_somebody_new() && ctx.membership.group_of(&device.member).is_none();
    if known || awaited {
        return Err(Refusal::AlreadySo);
    }
    if nobody {
        return Err(Refusal::Unknown);
    }
    Ok(control(ctx, MembershipFact::DeviceAdmitted(device)))
}

/// Says, as the second, that a device is a member's.
pub fn decide_vouch(ctx: &Context, device: Mid) -> Result<Decision, Refusal> {
    if ctx.membership.devices.contains_key(&device) {
        return Err(Refusal::AlreadySo);
    }
    let mut named = ctx.membership.awaited.iter().filter(|(_, awaited)| awaited.admitted.mid == device);
    let (fact, awaited) = named.next().ok_or(Refusal::Unknown)?;
    let own = awaited.admitted.member == ctx.actor.member;
    let relation = if own { Relation::OwnRecord } else { ctx.whose(&awaited.admitted.group) };
    ctx.allows(Verb::VouchDevice, relation)?;
    let by = ctx.membership.device(&ctx.actor.mid).ok_or(Refusal::NeedsRole)?;
    if !ctx.membership.may_vouch(&ctx.actor.mid, by, fact) {
        return Err(Refusal::NeedsAnother);
    }
    Ok(control(ctx, MembershipFact::DeviceVouched(*fact)))
}
