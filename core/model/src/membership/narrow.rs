//! Narrow audiences: who belongs to one case or one sensitive consent, and the keys by which listeners hear.
//!
//! Whoever opens a record says in its first control fact who belongs and who never will; only its own members admit
//! others. Stewards have no key to it. What a hostile member can do is bounded here: nobody whom the opening excludes
//! ever belongs, nobody but its opener puts others out, and the id itself says which device alone could open it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::audience::Audience;
use crate::fact::{Fact, FactBody, Held, NewFact};
use crate::ids::{BoxKey, FactId, GroupId, MemberId, Mid, RecordId};
use crate::membership::decide::control_fact;
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Narrow {
    /// The member who opened it.
    pub opener: MemberId,
    home: GroupId,
    members: BTreeSet<Mid>,
    never: Vec<Exclusions>,
    /// Who was admitted later, with the leavings of that device that the admission knew.
    joined: Vec<(Mid, BTreeSet<FactId>)>,
    /// Leavings by device, and whether the opener put it out.
    left: BTreeMap<Mid, BTreeMap<FactId, bool>>,
}

impl Narrow {
    fn new(by: &Device, opened: &RecordOpened) -> Self {
        Self {
            opener: by.member,
            home: by.group,
            members: opened.members.iter().copied().collect(),
            never: vec![opened.never.clone()],
            joined: Vec::new(),
            left: BTreeMap::new(),
        }
    }

    /// The same device opened it again without knowing: an older copy of its notebook did. Only whom both let in belong.
    fn opened_again(&mut self, opened: &RecordOpened) {
        self.members.retain(|mid| opened.members.contains(mid));
        self.never.push(opened.never.clone());
    }

    /// Whether a member of a group may never belong.
    pub fn excludes(&self, member: &MemberId, group: &GroupId) -> bool {
        *member != self.opener && self.never.iter().any(|never| never.binds(member, group, &self.home))
    }

    fn has(&self, mid: &Mid, device: &Device) -> bool {
        if self.excludes(&device.member, &device.group) {
            return false;
        }
        let nothing = BTreeMap::new();
        let left = self.left.get(mid).unwrap_or(&nothing);
        let from_the_start = self.members.contains(mid) && left.is_empty();
        // Left and admitted at the same time means left: an admission has to know every leaving.
        let admitted = |(who, knew): &(Mid, BTreeSet<FactId>)| who == mid && left.keys().all(|id| knew.contains(id));
        from_the_start || self.joined.iter().any(admitted)
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
        if self.narrow.get(record).is_some_and(|narrow| narrow.opener == device.member) {
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
                let again = |narrow: &mut Narrow| narrow.opened_again(opened);
                self.narrow.entry(opened.record).and_modify(again).or_insert_with(|| Narrow::new(by, opened));
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
        if put_out && known.opener != by.member {
            return;
        }
        if let Some(narrow) = self.narrow.get_mut(&joined.record) {
            narrow.joined.push((joined.mid, left.keys().copied().collect()));
        }
    }

    fn leave(&mut self, id: FactId, by: &Device, past: &Self, left: &RecordLeft) {
        let own = past.devices.get(&left.mid).is_some_and(|device| device.member == by.member);
        let Some(narrow) = self.narrow.get_mut(&left.record) else { return };
        let by_opener = narrow.opener == by.member;
        if own || by_opener {
            narrow.left.entry(left.mid).or_default().insert(id, by_opener && !own);
        }
    }
}

/// Bytes of a record's id that are those of its opener's mid.
const OPENERS: usize = 8;

/// The id of a record that this device is to open: its first half is that of the device's mid, so that nobody who
/// learns the id can open it as theirs; of `fresh` only the second half, which says no time, is used.
pub fn opened_by(mid: &Mid, fresh: RecordId) -> RecordId {
    let mut bytes = *fresh.bytes();
    bytes.iter_mut().zip(mid.bytes()).take(OPENERS).for_each(|(byte, of)| *byte = *of);
    RecordId::new(bytes)
}

/// Whether a fact opens an audience that its own past does not know and whose id is its author's to open, with its
/// author among the members. Nobody belongs to an audience before that, so this one fact is judged apart.
pub(crate) fn opens(past: &Membership, fact: &Fact) -> bool {
    let Held::Known(FactBody::Membership(MembershipFact::RecordOpened(opened))) = &fact.held else { return false };
    let first = !past.narrow.contains_key(&opened.record);
    let own = opened_by(&fact.author, opened.record) == opened.record;
    let inside = opened.members.contains(&fact.author);
    first && own && inside && fact.audience == Audience::Record(opened.record)
}

/// The fact by which a member gives their key for hearing. Its secret has to be kept first.
pub fn give_listener_key(membership: &Membership, member: MemberId, key: BoxKey) -> NewFact {
    let given = MembershipFact::ListenerKeyGiven(ListenerKeyGiven { member, key });
    control_fact(membership, Audience::Partnership, given)
}

/// The fact that opens a record's audience; it comes before any key and any other fact of it. The record's id is one
/// that [`opened_by`] gave for the device that writes it.
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
    control_fact(membership, Audience::Record(record), body)
}
