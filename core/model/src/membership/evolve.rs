//! Membership facts → who belongs, with which role and keys.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::audience::Audience;
use crate::day::Day;
use crate::fact::{Fact, Order};
use crate::ids::{BoxKey, FactId, GroupId, KeyId, MemberId, Mid, PartnershipId, RecordId, SignKey};
use crate::membership::facts::{Cut, DeviceAdded, Genesis, MembershipFact, Role};
use crate::membership::hearing::HearingSet;
use crate::membership::narrow::Narrow;
use crate::said::Words;

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
    /// Removals with one signature so far: which device, by whom.
    pub removals: BTreeMap<FactId, (Mid, MemberId)>,
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

/// A key of an audience.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Epoch {
    /// Its generation, from 1.
    pub generation: u32,
    /// Its name.
    pub key: KeyId,
    /// Who got it.
    pub mids: Vec<Mid>,
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

    /// Whether the member holds the role.
    pub fn holds(&self, member: &MemberId, role: Role) -> bool {
        self.roles.iter().any(|held| held.member == *member && held.role == role)
    }

    /// The devices that belong to an audience now.
    pub fn devices_of(&self, audience: &Audience) -> Vec<Mid> {
        let belongs = |mid: &&Mid| self.belongs(mid, audience);
        self.devices.keys().filter(belongs).copied().collect()
    }

    /// Whether a device belongs to an audience now. A narrow audience has nobody until its record was opened.
    pub fn belongs(&self, mid: &Mid, audience: &Audience) -> bool {
        let Some(device) = self.device(mid) else { return false };
        match audience {
            Audience::Partnership => true,
            Audience::Group(group) => device.group == *group,
            Audience::Listeners(group) => device.group == *group && self.holds(&device.member, Role::Listener),
            Audience::Visit(_) => false,
            Audience::Record(record) => self.belongs_to_record(mid, device, record),
        }
    }

    /// The key to write with: the highest (generation, name) among those that nobody holds who no longer belongs.
    pub fn writing_key(&self, audience: &Audience) -> Option<&Epoch> {
        let usable = |epoch: &&Epoch| epoch.mids.iter().all(|mid| self.belongs(mid, audience));
        self.epochs.get(audience)?.iter().filter(usable).max_by_key(|epoch| (epoch.generation, epoch.key))
    }

    /// The highest generation of an audience's keys; 0 before the first.
    pub fn generation(&self, audience: &Audience) -> u32 {
        self.epochs.get(audience).into_iter().flatten().map(|epoch| epoch.generation).max().unwrap_or(0)
    }

    /// Takes one counting control fact in. `past` is the membership of that fact's own causal past.
    pub fn evolve(&mut self, fact: &Fact, by: &Device, past: &Self, body: &MembershipFact) {
        match body {
            MembershipFact::DeviceAdded(added) if self.is_somebody_new(added) => {
                let device = Device { member: added.member, group: added.group, sign: added.sign, seal: added.seal };
                self.devices.entry(added.mid).or_insert(device);
            }
            MembershipFact::RoleGiven(given) => {
                let until = Some(given.until);
                self.roles.insert(RoleHeld { member: given.member, role: given.role, until });
            }
            MembershipFact::RoleEnded(ended) => {
                self.roles.retain(|held| held.member != ended.member || held.role != ended.role);
            }
            MembershipFact::Removed(removal) => self.remove(&fact.order, by, removal.mid, removal.countersigns),
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
                    let epoch = Epoch { generation, key, mids, fact: fact.id() };
                    self.epochs.entry(new.audience).or_default().push(epoch);
                }
            }
            MembershipFact::Cut(cut) if self.removed.contains(&cut.mid) => self.cuts.push(cut.clone()),
            MembershipFact::HearingSet(set) => {
                self.hearing.insert(set.group, set.clone());
            }
            MembershipFact::ListenerKeyGiven(_)
            | MembershipFact::RecordOpened(_)
            | MembershipFact::RecordJoined(_)
            | MembershipFact::RecordLeft(_) => self.evolve_narrow(fact, by, past, body),
            // A control fact that makes no sense is ignored, never read as "blocked".
            MembershipFact::DeviceAdded(_) | MembershipFact::Cut(_) => {}
        }
    }

    /// Nobody is admitted in another member's name: a second device of a member needs that member's own word, which
    /// no fact says yet.
    fn is_somebody_new(&self, added: &DeviceAdded) -> bool {
        let known = self.devices.values().any(|device| device.member == added.member);
        self.groups.contains_key(&added.group) && !known
    }

    /// The group of a member.
    pub fn group_of(&self, member: &MemberId) -> Option<GroupId> {
        self.devices.values().find(|device| device.member == *member).map(|device| device.group)
    }

    /// A removal takes two stewards, one of them of the device's own group: the second names the first.
    fn remove(&mut self, order: &Order, by: &Device, mid: Mid, countersigns: Option<FactId>) {
        let Some(first) = countersigns else {
            self.removals.insert(order.id, (mid, by.member));
            return;
        };
        let Some((which, who)) = self.removals.get(&first) else { return };
        let group = self.devices.get(&mid).map(|device| device.group);
        let own = group == Some(by.group) || group == self.group_of(who);
        if *which == mid && *who != by.member && own {
            self.removed.insert(mid);
        }
    }
}
