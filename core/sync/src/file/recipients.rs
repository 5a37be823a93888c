//! Whom a file is for, who opens it, and under which key what is in it is sealed.

use std::collections::BTreeSet;

use serde::Serialize;
use weft_chain::EpochSecret;
use weft_model::audience::Audience;
use weft_model::ids::{BoxKey, GroupId, MemberId, Mid};
use weft_model::membership::{Epoch, Membership};

use super::{NotWritten, SLOTS, Writer};

/// For whom a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Recipients {
    /// Every member of the partnership.
    Everyone,
    /// The members of one's own group.
    Group,
    /// One person's devices.
    Person(MemberId),
}

/// What opens a file for some recipients.
pub struct Openers {
    keys: Vec<EpochSecret>,
    devices: Vec<BoxKey>,
    one_person: bool,
}

impl Recipients {
    /// Their devices, by id. `group`: that of whoever writes the file.
    pub fn devices(&self, membership: &Membership, group: GroupId) -> BTreeSet<Mid> {
        match self {
            Self::Everyone => membership.devices_of(&Audience::Partnership).into_iter().collect(),
            Self::Group => membership.devices_of(&Audience::Group(group)).into_iter().collect(),
            Self::Person(member) => {
                let theirs = membership.present().filter(|(_, device)| device.member == *member);
                theirs.map(|(mid, _)| *mid).collect()
            }
        }
    }

    /// What opens a file for them; none without a key. `whole`: as for [`openers`].
    pub fn openers(
        &self,
        secrets: &[EpochSecret],
        membership: &Membership,
        group: GroupId,
        whole: bool,
    ) -> Option<Openers> {
        let (keys, devices) = match self {
            Self::Everyone => openers(secrets, membership, &Audience::Partnership, whole)?,
            Self::Group => openers(secrets, membership, &Audience::Group(group), whole)?,
            Self::Person(_) => {
                let theirs = self.devices(membership, group);
                let seal = |mid| membership.device(mid).map(|device| device.seal);
                (Vec::new(), theirs.iter().filter_map(seal).collect())
            }
        };
        Some(Openers { keys, devices, one_person: matches!(self, Self::Person(_)) })
    }
}

impl Openers {
    /// A file that they open; returns its header.
    ///
    /// # Errors
    /// [`NotWritten::Devices`] for a person with no device or more than eight.
    pub fn begin(&self) -> Result<(Writer, Vec<u8>), NotWritten> {
        if self.one_person {
            return Writer::for_devices(&self.devices);
        }
        Ok(Writer::for_any(&self.keys, &self.devices))
    }
}

/// The key to seal with for an audience; none if this device has no key for them yet. A newer one may be known by its fact
/// alone. Who has left gets no key that only the others hold: what they still say goes out under the last one they had.
pub fn writing_key(secrets: &[EpochSecret], membership: &Membership, audience: &Audience) -> Option<EpochSecret> {
    let of = secrets.iter().filter(|secret| secret.audience == *audience);
    let counting = of.filter_map(|secret| Some((epoch_of(membership, secret)?, secret)));
    let newest = counting
        .max_by_key(|(epoch, _)| (membership.is_kept(audience, epoch), epoch.generation, epoch.key))
        .map(|(_, secret)| secret);
    newest.cloned()
}

/// The keys that may open a file for an audience, the newest first: none that somebody removed got.
fn opening_keys(secrets: &[EpochSecret], membership: &Membership, audience: &Audience) -> Option<Vec<EpochSecret>> {
    let newest = writing_key(secrets, membership, audience)?;
    let mut keys = secrets.to_vec();
    keys.retain(|key| key.audience == *audience && *key != newest && is_kept(membership, key));
    keys.sort_by_key(|key| std::cmp::Reverse(key.generation));
    keys.insert(0, newest);
    Some(keys)
}

/// The keys of an audience to seal with.
pub struct Sealing {
    /// What is sealed under it, everybody who belongs opens.
    pub newest: EpochSecret,
    /// Control segments go out under each of these: the oldest that nobody removed got, for who belongs has to be readable
    /// before the newest is known, whose device may be new itself; and the newest, unless everybody who belongs got the
    /// oldest: somebody may have been let in where it was not known.
    pub control: Vec<EpochSecret>,
}

impl Sealing {
    /// None if this device has no key for them yet.
    pub fn of(secrets: &[EpochSecret], membership: &Membership, audience: &Audience) -> Option<Self> {
        let mut control = opening_keys(secrets, membership, audience)?;
        let newest = control.first()?.clone();
        let oldest = control.len().saturating_sub(1);
        let everybodys = control.last().is_some_and(|oldest| is_everybodys(membership, audience, oldest));
        control.drain(usize::from(!everybodys).min(oldest)..oldest);
        Some(Self { newest, control })
    }
}

/// Who opens a file for an audience: its keys, and its devices as far as there are slots, for nobody else may have met the
/// newest key. In a larger audience that has just removed somebody, earlier keys open the wrapping of a whole file as well:
/// it shows how many sealed blobs there are and how long, and nothing of what is in them. Of a file of what is new it would
/// show what that builds on, and so how much each device wrote.
fn openers(
    secrets: &[EpochSecret],
    membership: &Membership,
    audience: &Audience,
    whole: bool,
) -> Option<(Vec<EpochSecret>, Vec<BoxKey>)> {
    let mut keys = opening_keys(secrets, membership, audience)?;
    let of = membership.devices_of(audience);
    let devices: Vec<BoxKey> = of.iter().filter_map(|mid| membership.device(mid)).map(|device| device.seal).collect();
    if devices.len() < SLOTS {
        keys.truncate(SLOTS - devices.len());
        return Some((keys, devices));
    }
    let mut earlier = secrets.to_vec();
    earlier.retain(|key| whole && key.audience == *audience && !keys.contains(key));
    earlier.sort_by_key(|key| std::cmp::Reverse(key.generation));
    keys.extend(earlier);
    Some((keys, Vec::new()))
}

/// Whether everybody who belongs got this key. In a record's own audience each key carries the one before it instead.
pub fn is_everybodys(membership: &Membership, audience: &Audience, secret: &EpochSecret) -> bool {
    let got = |epoch: &Epoch| membership.devices_of(audience).iter().all(|mid| epoch.mids.contains(mid));
    // A key that counts no more, because whoever made it was removed, reached whom that one chose.
    matches!(audience, Audience::Record(_)) || epoch_of(membership, secret).is_some_and(got)
}

/// Whether nobody who was removed can have this key.
pub fn is_kept(membership: &Membership, secret: &EpochSecret) -> bool {
    epoch_of(membership, secret).is_some_and(|epoch| membership.is_kept(&secret.audience, epoch))
}

fn epoch_of<'a>(membership: &'a Membership, secret: &EpochSecret) -> Option<&'a Epoch> {
    let key = secret.key_id();
    membership.epochs.get(&secret.audience)?.iter().find(|epoch| epoch.key == key)
}

#[cfg(test)]
mod tests {
    use weft_model::ids::{FactId, PartnershipId, SignKey};
    use weft_model::membership::{Device, Genesis};
    use weft_model::said::Words;
    use weft_vault::Key;

    use super::*;

    /// Nine devices, of which one was removed after the first key and before the second.
    #[test]
    fn whoever_was_removed_opens_the_wrapping_of_a_whole_file_at_most() {
        let partnership = PartnershipId::new([1; 32]);
        let charter = Words::new("Together.").unwrap();
        let mut membership = Membership::founded(&Genesis { partnership, founders: Vec::new(), charter });
        let group = GroupId::new([7; 16]);
        for number in 1..=9 {
            let (sign, seal) = (SignKey::new([number; 32]), BoxKey::new([number; 32]));
            let device = Device { member: MemberId::new([number; 16]), group, sign, seal };
            membership.devices.insert(Mid::new([number; 16]), device);
        }
        let removed = Mid::new([9; 16]);
        membership.removed.insert(removed);
        let audience = Audience::Partnership;
        let key = |generation: u32, byte| EpochSecret { audience, generation, key: Key::from_bytes([byte; 32]) };
        let secrets = [key(1, 0x51), key(2, 0x52)];
        let epoch = |secret: &EpochSecret, outside: BTreeSet<Mid>| Epoch {
            generation: secret.generation,
            key: secret.key_id(),
            mids: membership.devices.keys().copied().filter(|mid| !outside.contains(mid)).collect(),
            outside,
            fact: FactId::new([3; 32]),
        };
        let epochs = vec![epoch(&secrets[0], BTreeSet::new()), epoch(&secrets[1], BTreeSet::from([removed]))];
        membership.epochs.insert(audience, epochs);
        let opened_by = |whole| {
            let openers = Recipients::Everyone.openers(&secrets, &membership, group, whole).unwrap();
            assert!(openers.devices.is_empty(), "more than there are slots");
            openers.keys.iter().map(|key| key.generation).collect::<Vec<_>>()
        };
        assert_eq!(opened_by(true), [2, 1]);
        assert_eq!(opened_by(false), [2]);
        assert_eq!(Recipients::Everyone.devices(&membership, group).len(), 8);
        assert_eq!(Recipients::Person(MemberId::new([9; 16])).devices(&membership, group).len(), 0);
    }
}
