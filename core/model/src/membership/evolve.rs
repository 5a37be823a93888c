//! Membership facts → who belongs, with which role and keys.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::audience::Audience;
use crate::day::Day;
use crate::fact::Fact;
use crate::ids::{BoxKey, FactId, GroupId, KeyId, MemberId, Mid, PartnershipId, RecordId, SignKey};
use crate::membership::admission::Awaited;
use crate::membership::facts::{Cut, Genesis, MembershipFact, Removed, Role};
use crate::membership::hearing::HearingSet;
use crate::membership::narrow::Narrow;
use crate::membership::quorum::Proposal;
use crate::membership::removal::Removal;
use crate::said::{Telling, Words};

/// Who belongs, with which role and keys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Membership {
    /// The partnership.
    pub partnership: PartnershipId,
    /// The groups by id, with the name each gave itself.
    pub groups: BTreeMap<GroupId, Words>,
    /// Every device that was ever admitted.
    pub devices: BTreeMap<Mid, Device>,
    /// Roles in force.
    pub roles: BTreeSet<RoleHeld>,
    /// Removals that were asked for.
    pub removals: BTreeMap<FactId, Removal>,
    /// Decisions of groups, with their signatures.
    pub proposals: BTreeMap<FactId, Proposal>,
    /// Groups that left whole.
    pub left: BTreeSet<GroupId>,
    /// Other devices of members, with one word so far.
    pub awaited: BTreeMap<FactId, Awaited>,
    /// Devices whose id was recomputed from their request.
    pub certified: BTreeSet<Mid>,
    /// Devices that only admissions name which do not count, such as those of a steward who was removed: by their signing
    /// keys, for what they wrote was taken elsewhere before that was known, and is held everywhere. Of what is held today
    /// only: no right is judged by it.
    pub named: BTreeMap<Mid, SignKey>,
    /// Which device of the same member a device was added by.
    pub added_by: BTreeMap<Mid, Mid>,
    /// What ended a role, so that only a grant that knew all of it gives the role again.
    pub ended: BTreeMap<(MemberId, Role), BTreeSet<FactId>>,
    /// Who said that a term is over: whose, which role, with which last day.
    pub over: BTreeMap<(MemberId, Role, Day), BTreeSet<MemberId>>,
    /// Where the words of a removal's reason stand; kept with the record, not judged by.
    pub reasons: BTreeMap<FactId, Telling>,
    /// Devices that no longer belong.
    pub removed: BTreeSet<Mid>,
    /// Keys by audience.
    pub epochs: BTreeMap<Audience, Vec<Epoch>>,
    /// Cuts in force.
    pub cuts: Vec<Cut>,
    /// By which key a member hears.
    pub listener_keys: BTreeMap<MemberId, BoxKey>,
    /// The audiences of single records, as far as they are open here.
    pub narrow: BTreeMap<RecordId, Narrow>,
    /// How each group hears grievances.
    pub hearing: BTreeMap<GroupId, HearingSet>,
}

/// One device's membership.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    /// Whose it is.
    pub member: MemberId,
    /// The member's group.
    pub group: GroupId,
    /// Its signing key.
    pub sign: SignKey,
    /// Its sealing key.
    pub seal: BoxKey,
}

/// A role someone holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct RoleHeld {
    /// Who.
    pub member: MemberId,
    /// Which.
    pub role: Role,
    /// Last day of the term; none for a founder's first term, which the charter ends.
    pub until: Option<Day>,
}

impl RoleHeld {
    /// Whether its term still runs on a day.
    pub fn runs_on(&self, day: Day) -> bool {
        self.until.is_none_or(|until| day <= until)
    }
}

/// A key of an audience.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Epoch {
    /// Its generation, from 1.
    pub generation: u32,
    /// Its name.
    pub key: KeyId,
    /// Who got it.
    pub mids: Vec<Mid>,
    /// The devices that its author knew not to belong. Whoever stopped belonging since may hold it: by a seal, by a
    /// welcome, or inside a key that came after it.
    pub outside: BTreeSet<Mid>,
    /// The fact that made it.
    pub fact: FactId,
}

impl Membership {
    /// The membership before any fact: the founders, each a steward.
    pub fn founded(genesis: &Genesis) -> Self {
        let mut membership = Self {
            partnership: genesis.partnership,
            groups: BTreeMap::new(),
            devices: BTreeMap::new(),
            roles: BTreeSet::new(),
            removals: BTreeMap::new(),
            proposals: BTreeMap::new(),
            left: BTreeSet::new(),
            awaited: BTreeMap::new(),
            certified: BTreeSet::new(),
            named: BTreeMap::new(),
            added_by: BTreeMap::new(),
            ended: BTreeMap::new(),
            over: BTreeMap::new(),
            reasons: BTreeMap::new(),
            removed: BTreeSet::new(),
            epochs: BTreeMap::new(),
            cuts: Vec::new(),
            listener_keys: BTreeMap::new(),
            narrow: BTreeMap::new(),
            hearing: BTreeMap::new(),
        };
        for founder in &genesis.founders {
            membership.groups.insert(founder.group, founder.name.clone());
            let device =
                Device { member: founder.member, group: founder.group, sign: founder.sign, seal: founder.seal };
            membership.devices.insert(founder.mid, device);
            membership.roles.insert(RoleHeld { member: founder.member, role: Role::Steward, until: None });
        }
        membership
    }

    /// The device, if it belongs now.
    pub fn device(&self, mid: &Mid) -> Option<&Device> {
        self.devices.get(mid).filter(|_| !self.removed.contains(mid))
    }

    /// The signing key of whoever ever wrote, whether or not it counts.
    pub fn key_of(&self, mid: &Mid) -> Option<SignKey> {
        self.devices.get(mid).map(|device| device.sign).or_else(|| self.named.get(mid).copied())
    }

    /// The devices that belong now.
    pub fn present(&self) -> impl Iterator<Item = (&Mid, &Device)> {
        self.devices.iter().filter(|(mid, _)| !self.removed.contains(*mid))
    }

    /// Whether the member holds the role.
    pub fn holds(&self, member: &MemberId, role: Role) -> bool {
        self.roles.iter().any(|held| held.member == *member && held.role == role)
    }

    /// The devices that belong to an audience now.
    pub fn devices_of(&self, audience: &Audience) -> Vec<Mid> {
        let belongs = |mid: &&Mid| self.belongs(mid, audience);
        self.devices.keys().filter(belongs).copied().collect()
    }

    /// The members with a device in an audience.
    pub fn members_in(&self, audience: &Audience) -> BTreeSet<MemberId> {
        self.devices_of(audience).iter().filter_map(|mid| Some(self.device(mid)?.member)).collect()
    }

    /// Whether a device belongs to an audience now. A narrow audience has nobody until its record was opened.
    pub fn belongs(&self, mid: &Mid, audience: &Audience) -> bool {
        let Some(device) = self.device(mid) else { return false };
        match audience {
            // A group that left keeps its own audience.
            Audience::Partnership => !self.left.contains(&device.group),
            Audience::Group(group) => device.group == *group,
            Audience::Listeners(group) => device.group == *group && self.holds(&device.member, Role::Listener),
            Audience::Visit(_) => false,
            Audience::Record(record) => self.belongs_to_record(mid, device, record),
        }
    }

    /// The key to write with: the highest (generation, name) among those that nobody can hold who no longer belongs.
    pub fn writing_key(&self, audience: &Audience) -> Option<&Epoch> {
        let kept = |epoch: &&Epoch| self.is_kept(audience, epoch);
        self.epochs.get(audience)?.iter().filter(kept).max_by_key(|epoch| (epoch.generation, epoch.key))
    }

    /// Whether an audience needs another key: none is there to write with, whoever holds these keys lacks it, or somebody who
    /// belongs did not get it.
    pub fn needs_key(&self, audience: &Audience, held: &[KeyId]) -> bool {
        let got = |epoch: &Epoch| self.devices_of(audience).iter().all(|mid| epoch.mids.contains(mid));
        self.writing_key(audience).is_none_or(|epoch| !held.contains(&epoch.key) || !got(epoch))
    }

    /// Whether nobody can hold a key who no longer belongs to its audience: everybody who could have got it and does not
    /// belong now did not belong when it was made.
    pub fn is_kept(&self, audience: &Audience, epoch: &Epoch) -> bool {
        let listed = |mid: &Mid| self.epochs.get(audience).into_iter().flatten().any(|epoch| epoch.mids.contains(mid));
        let could = |mid: &Mid, device: &Device| match audience {
            Audience::Partnership | Audience::Visit(_) => true,
            Audience::Group(group) => device.group == *group,
            Audience::Listeners(_) | Audience::Record(_) => listed(mid),
        };
        let out = |(mid, device): &(&Mid, &Device)| could(mid, device) && !self.belongs(mid, audience);
        self.devices.iter().filter(out).all(|(mid, _)| epoch.outside.contains(mid))
    }

    /// The highest generation of an audience's keys; 0 before the first.
    pub fn generation(&self, audience: &Audience) -> u32 {
        self.epochs.get(audience).into_iter().flatten().map(|epoch| epoch.generation).max().unwrap_or(0)
    }

    /// Takes one counting control fact in. `past` is the membership of that fact's own causal past; `ends` is false for a
    /// countersignature of a removal that another undoes. A fact that makes no sense is ignored, never read as "blocked".
    pub(crate) fn evolve(&mut self, fact: &Fact, by: &Device, past: &Self, body: &MembershipFact, ends: bool) {
        match body {
            MembershipFact::DeviceAdmitted(admitted) => self.admit(fact, by, past, admitted),
            MembershipFact::DeviceVouched(first) => self.vouch(fact, by, past, first),
            MembershipFact::DecisionProposed(proposed) => self.propose(fact, by, past, proposed),
            MembershipFact::DecisionSigned(id) if past.proposals.contains_key(id) => self.sign_decision(*id, by),
            MembershipFact::RemovalAsked(asked) => self.ask_removal(fact, by, past, asked),
            MembershipFact::RemovalSigned(first) => self.complete_removal(fact, by, past, first, ends),
            MembershipFact::TermOver(over) => self.term_over(fact, by, past, over),
            MembershipFact::DeviceAdded(added) => self.add(past, added),
            MembershipFact::RoleGiven(given) => self.give(past, given),
            MembershipFact::RoleEnded(ended) => self.end_role(fact.id(), ended.member, ended.role),
            MembershipFact::Removed(removed) => self.remove(fact, by, past, removed, ends),
            MembershipFact::EpochKey(new) => {
                // Only an audience's own members make its keys, and only for each other: a key that skips a
                // generation, stands in another audience or is sealed to somebody else was never valid.
                let members = |mid: &Mid| past.belongs(mid, &new.audience);
                let valid = fact.audience == new.audience
                    && members(&fact.author)
                    && new.generation == past.generation(&new.audience).saturating_add(1)
                    && new.mids.iter().all(members);
                if valid {
                    let (generation, key, mids) = (new.generation, new.key, new.mids.clone());
                    let outside = past.devices.keys().filter(|mid| !members(mid)).copied().collect();
                    let epoch = Epoch { generation, key, mids, outside, fact: fact.id() };
                    self.epochs.entry(new.audience).or_default().push(epoch);
                }
            }
            MembershipFact::Cut(cut)
                if cut.audience == fact.audience && self.is_gone(&cut.mid) && past.may_cut(by, &cut.mid) =>
            {
                self.cuts.push(cut.clone());
            }
            MembershipFact::HearingSet(set) => {
                self.hearing.insert(set.group, set.clone());
            }
            MembershipFact::ListenerKeyGiven(_)
            | MembershipFact::RecordOpened(_)
            | MembershipFact::RecordJoined(_)
            | MembershipFact::RecordLeft(_) => self.evolve_narrow(fact, by, past, body),
            MembershipFact::DecisionSigned(_) | MembershipFact::Cut(_) | MembershipFact::Reason(_) => {}
        }
    }

    /// Whether a device no longer belongs to the partnership: it was removed, or its group left.
    pub fn is_gone(&self, mid: &Mid) -> bool {
        let left = |device: &Device| self.left.contains(&device.group);
        self.removed.contains(mid) || self.devices.get(mid).is_some_and(left)
    }

    /// The devices whose facts may stand differently by another membership: not the same in both, gone in one of the two only,
    /// or cut differently. That is what facts already folded are judged by beside their own past.
    pub fn differing(&self, other: &Self) -> BTreeSet<Mid> {
        let alone = |one: &Self, beside: &Self| {
            let differs = |(mid, device): &(&Mid, &Device)| {
                beside.devices.get(*mid) != Some(*device) || one.is_gone(mid) != beside.is_gone(mid)
            };
            let cut = one.cuts.iter().filter(|cut| !beside.cuts.contains(cut)).map(|cut| cut.mid);
            one.devices.iter().filter(differs).map(|(mid, _)| *mid).chain(cut).collect::<BTreeSet<Mid>>()
        };
        &alone(self, other) | &alone(other, self)
    }

    /// The group of a member.
    pub fn group_of(&self, member: &MemberId) -> Option<GroupId> {
        self.devices.values().find(|device| device.member == *member).map(|device| device.group)
    }

    /// Takes a removal of the earlier kind in: the first signature, or the second that names it.
    fn remove(&mut self, fact: &Fact, by: &Device, past: &Self, removed: &Removed, ends: bool) {
        let mids = BTreeSet::from([removed.mid]);
        let Some(first) = removed.countersigns else {
            let id = RecordId::new(fact.id().bytes().first_chunk::<16>().copied().unwrap_or_default());
            if past.signs_removal(&by.member, &mids) {
                self.removals.insert(fact.id(), Removal { id, mids, lost: false, by: by.member, second: None });
            }
            return;
        };
        if past.removals.get(&first).is_some_and(|removal| removal.mids == mids) {
            self.complete_removal(fact, by, past, &first, ends);
        }
    }
}
