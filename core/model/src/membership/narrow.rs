//! Narrow audiences: who belongs to one case or one sensitive consent, and the keys by which listeners hear.
//!
//! Whoever opens a record says in its first control fact who belongs and who never will; only its own members admit
//! others. Stewards have no key to it. What a hostile member can do is bounded here: nobody whom an opening excludes
//! ever belongs; a second opening that pretends not to know the first lets nobody in whom the first left out, and
//! never puts the first one's author out.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::audience::Audience;
use crate::fact::{Fact, FactBody, Held, NewFact};
use crate::ids::{BoxKey, FactId, GroupId, MemberId, Mid, RecordId};
use crate::membership::decide::control_record;
use crate::membership::evolve::{Device, Membership};
use crate::membership::facts::MembershipFact;

/// A member said by which key they hear; its secret stays behind the second unlock of their notebook.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListenerKeyGiven {
    /// Whose; counts only from a device of this member.
    pub member: MemberId,
    /// Their key for hearing; the newest in fold order holds.
    pub key: BoxKey,
}

/// Who must never learn of a record, whatever role they hold.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exclusions {
    /// "People here": everybody of the group of whoever opened it.
    #[serde(default)]
    pub here: bool,
    /// "People far away": everybody of the other groups.
    #[serde(default)]
    pub far: bool,
    /// Single members.
    #[serde(default)]
    pub members: Vec<MemberId>,
}

impl Exclusions {
    /// Whether a member of a group is excluded, for a record that was opened from the group `home`.
    pub fn binds(&self, member: &MemberId, group: &GroupId, home: &GroupId) -> bool {
        let by_side = if group == home { self.here } else { self.far };
        by_side || self.members.contains(member)
    }

    /// Whether nobody is excluded.
    pub fn is_empty(&self) -> bool {
        !self.here && !self.far && self.members.is_empty()
    }
}

/// A record's audience came into being: the first fact of its control log, by a device that belongs to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordOpened {
    /// The record.
    pub record: RecordId,
    /// The devices that belong, the author's own among them.
    pub members: Vec<Mid>,
    /// Who never will.
    pub never: Exclusions,
}

/// A member of the audience admitted a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordJoined {
    /// The record.
    pub record: RecordId,
    /// The device.
    pub mid: Mid,
}

/// A device left: by its own member's word, or put out by whoever opened the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordLeft {
    /// The record.
    pub record: RecordId,
    /// The device.
    pub mid: Mid,
}

/// The membership of one record's audience.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Narrow {
    /// Its openings in fold order; more than one only if somebody opened it again without knowing of the first.
    openings: Vec<Opening>,
    /// Who was admitted later, with the leavings of that device that the admission knew.
    joined: Vec<(Mid, BTreeSet<FactId>)>,
    /// Leavings by device, and whether the opener put it out.
    left: BTreeMap<Mid, BTreeMap<FactId, bool>>,
}

/// One opening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Opening {
    by: Mid,
    member: MemberId,
    home: GroupId,
    members: BTreeSet<Mid>,
    never: Exclusions,
}

impl Opening {
    fn excludes(&self, device: &Device) -> bool {
        device.member != self.member && self.never.binds(&device.member, &device.group, &self.home)
    }
}

impl Narrow {
    /// The member who opened it; none if two opened it and nobody can tell who was first.
    pub fn opener(&self) -> Option<MemberId> {
        let standing = self.standing();
        let first = standing.first()?.member;
        standing.iter().all(|opening| opening.member == first).then_some(first)
    }

    /// Whether it was opened twice by devices that did not know of each other.
    pub fn is_contested(&self) -> bool {
        self.openings.len() > 1
    }

    /// Whether a member of a group may never belong.
    pub fn excludes(&self, device: &Device) -> bool {
        self.openings.iter().any(|opening| opening.excludes(device))
    }

    /// The openings that stand: one whose author another opening does not list, though it lists the other's author,
    /// comes from somebody who was let in and would put out who let them in.
    fn standing(&self) -> Vec<&Opening> {
        let beaten = |one: &Opening| {
            let above = |other: &Opening| other.members.contains(&one.by) && !one.members.contains(&other.by);
            self.openings.iter().any(above)
        };
        self.openings.iter().filter(|opening| !beaten(opening)).collect()
    }

    fn has(&self, mid: &Mid, device: &Device) -> bool {
        if self.excludes(device) {
            return false;
        }
        let nothing = BTreeMap::new();
        let left = self.left.get(mid).unwrap_or(&nothing);
        let standing = self.standing();
        let from_the_start = !standing.is_empty() && standing.iter().all(|opening| opening.members.contains(mid));
        let admitted = |(who, knew): &(Mid, BTreeSet<FactId>)| who == mid && left.keys().all(|id| knew.contains(id));
        // Left and admitted at the same time means left: an admission has to know every leaving.
        (from_the_start && left.is_empty()) || self.joined.iter().any(admitted)
    }
}

impl Membership {
    /// Whether a device belongs to a record's audience; `device` is what is known of it.
    pub(super) fn belongs_to_record(&self, mid: &Mid, device: &Device, record: &RecordId) -> bool {
        self.narrow.get(record).is_some_and(|narrow| narrow.has(mid, device))
    }

    /// The key that an audience's epoch key is sealed to for a device. In a record's audience whoever opened it reads
    /// with the notebook, and a listener behind the second unlock, by the key they gave.
    pub fn seal_key(&self, mid: &Mid, audience: &Audience) -> Option<BoxKey> {
        let device = self.device(mid)?;
        let Audience::Record(record) = audience else { return Some(device.seal) };
        let opened = |narrow: &Narrow| narrow.openings.iter().any(|opening| opening.member == device.member);
        if self.narrow.get(record).is_some_and(opened) {
            return Some(device.seal);
        }
        Some(self.listener_keys.get(&device.member).copied().unwrap_or(device.seal))
    }

    /// Takes a control fact of a narrow audience in, or a listener's key. What makes no sense changes nothing.
    pub(super) fn evolve_narrow(&mut self, fact: &Fact, by: &Device, past: &Self, body: &MembershipFact) {
        match body {
            MembershipFact::ListenerKeyGiven(given) if given.member == by.member => {
                self.listener_keys.insert(given.member, given.key);
            }
            MembershipFact::RecordOpened(opened) if !past.narrow.contains_key(&opened.record) => {
                let opening = Opening {
                    by: fact.author,
                    member: by.member,
                    home: by.group,
                    members: opened.members.iter().copied().collect(),
                    never: opened.never.clone(),
                };
                self.narrow.entry(opened.record).or_default().openings.push(opening);
            }
            MembershipFact::RecordJoined(joined) => self.join(by, past, joined),
            MembershipFact::RecordLeft(left) => self.leave(fact.id(), by, past, left),
            _ => {}
        }
    }

    fn join(&mut self, by: &Device, past: &Self, joined: &RecordJoined) {
        let (Some(known), Some(_)) = (past.narrow.get(&joined.record), past.device(&joined.mid)) else { return };
        let nothing = BTreeMap::new();
        let left = known.left.get(&joined.mid).unwrap_or(&nothing);
        // Whom the opener put out, only the opener lets in again.
        let put_out = left.values().any(|by_opener| *by_opener);
        if !put_out || known.opener() == Some(by.member) {
            let knew = left.keys().copied().collect();
            self.narrow.entry(joined.record).or_default().joined.push((joined.mid, knew));
        }
    }

    fn leave(&mut self, id: FactId, by: &Device, past: &Self, left: &RecordLeft) {
        let own = past.devices.get(&left.mid).is_some_and(|device| device.member == by.member);
        let by_opener = past.narrow.get(&left.record).and_then(Narrow::opener) == Some(by.member);
        if own || by_opener {
            let narrow = self.narrow.entry(left.record).or_default();
            narrow.left.entry(left.mid).or_default().insert(id, by_opener && !own);
        }
    }
}

/// Whether a fact opens an audience that its own past does not know, with its author among the members. Nobody belongs
/// to an audience before that, so this one fact is judged apart.
pub(crate) fn opens(past: &Membership, fact: &Fact) -> bool {
    let Held::Known(FactBody::Membership(MembershipFact::RecordOpened(opened))) = &fact.held else { return false };
    let first = !past.narrow.contains_key(&opened.record);
    first && fact.audience == Audience::Record(opened.record) && opened.members.contains(&fact.author)
}

/// The fact by which a member gives their key for hearing. Its secret has to be kept first.
pub fn give_listener_key(membership: &Membership, member: MemberId, key: BoxKey) -> NewFact {
    let audience = Audience::Partnership;
    let body = MembershipFact::ListenerKeyGiven(ListenerKeyGiven { member, key });
    NewFact { record: control_record(membership, &audience), audience, body: body.into(), belongs_to: None }
}

/// The fact that opens a record's audience; it comes before any key and any other fact of it.
pub fn open_record(membership: &Membership, record: RecordId, members: Vec<Mid>, never: Exclusions) -> NewFact {
    of_record(membership, record, MembershipFact::RecordOpened(RecordOpened { record, members, never }))
}

/// The fact that admits a device to a record's audience.
pub fn join_record(membership: &Membership, record: RecordId, mid: Mid) -> NewFact {
    of_record(membership, record, MembershipFact::RecordJoined(RecordJoined { record, mid }))
}

/// The fact by which a device leaves a record's audience.
pub fn leave_record(membership: &Membership, record: RecordId, mid: Mid) -> NewFact {
    of_record(membership, record, MembershipFact::RecordLeft(RecordLeft { record, mid }))
}

fn of_record(membership: &Membership, record: RecordId, body: MembershipFact) -> NewFact {
    let audience = Audience::Record(record);
    NewFact { record: control_record(membership, &audience), audience, body: body.into(), belongs_to: None }
}
