//! What can happen to a membership.

use serde::{Deserialize, Serialize};

use crate::audience::Audience;
use crate::day::Day;
use crate::fact::{LogPoint, facts};
use crate::ids::{BoxKey, FactId, GroupId, KeyId, MemberId, Mid, NoticeId, PartnershipId, RequestHash, SignKey};
use crate::membership::admission::DeviceAdmitted;
use crate::membership::hearing::HearingSet;
use crate::membership::narrow::{ListenerKeyGiven, RecordJoined, RecordLeft, RecordOpened};
use crate::membership::quorum::DecisionProposed;
use crate::membership::removal::RemovalAsked;
use crate::membership::terms::TermOver;
use crate::said::{Content, Words};

/// The agreement two or more founders signed: the base of a membership.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Genesis {
    /// The partnership it makes.
    pub partnership: PartnershipId,
    /// One founder for each group.
    pub founders: Vec<Founder>,
    /// The charter as text.
    pub charter: Words,
}

/// A group and the member who founded it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Founder {
    /// The group.
    pub group: GroupId,
    /// The group's own name.
    pub name: Words,
    /// The founder.
    pub member: MemberId,
    /// The founder's first device.
    pub mid: Mid,
    /// Its signing key.
    pub sign: SignKey,
    /// Its sealing key.
    pub seal: BoxKey,
}

facts! {
    /// What can happen to a membership.
    MembershipFact {
        /// A steward admitted a device.
        0x0101 DeviceAdded(DeviceAdded),
        /// A steward gave a role.
        0x0102 RoleGiven(RoleGiven),
        /// A role ended.
        0x0103 RoleEnded(RoleEnded),
        /// A device no longer belongs.
        0x0104 Removed(Removed),
        /// A new key for an audience.
        0x0105 EpochKey(EpochKey),
        /// Up to where a removed device's logs count.
        0x0106 Cut(Cut),
        /// A device was admitted, with all that its id is made of.
        0x0107 DeviceAdmitted(DeviceAdmitted),
        /// A second device said that an admitted one is the member's.
        0x0108 DeviceVouched(FactId),
        /// A member proposed a decision of their group.
        0x0109 DecisionProposed(DecisionProposed),
        /// A member signed one.
        0x010A DecisionSigned(FactId),
        /// Somebody asked that devices no longer belong.
        0x010B RemovalAsked(RemovalAsked),
        /// Somebody countersigned that.
        0x010C RemovalSigned(FactId),
        /// A member said that a role is past its last day.
        0x010D TermOver(TermOver),
        /// A member said by which key they hear.
        0x0110 ListenerKeyGiven(ListenerKeyGiven),
        /// A record's audience came into being.
        0x0111 RecordOpened(RecordOpened),
        /// A device was admitted to a record's audience.
        0x0112 RecordJoined(RecordJoined),
        /// A device left a record's audience.
        0x0113 RecordLeft(RecordLeft),
        /// Why somebody asked for a removal, in words.
        0x8120 Reason(Content),
        /// A group said how it hears grievances.
        0x0114 HearingSet(HearingSet),
    }
}

/// A steward admitted a device, after its request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeviceAdded {
    /// Its membership id.
    pub mid: Mid,
    /// Whose device it is.
    pub member: MemberId,
    /// The member's group.
    pub group: GroupId,
    /// Its signing key.
    pub sign: SignKey,
    /// Its sealing key.
    pub seal: BoxKey,
    /// Hash of the request it was admitted by.
    pub request: RequestHash,
}

/// What a member may do for others. Every role has a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Admits members, gives roles, rotates keys.
    Steward,
    /// Hears grievances.
    Listener,
    /// Signs payments.
    Treasurer,
    /// Carries questions and voices across borders.
    Envoy,
    /// Reads the books, writes findings.
    Auditor,
}

/// A steward gave a member a role until a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleGiven {
    /// To whom.
    pub member: MemberId,
    /// Which.
    pub role: Role,
    /// Last day of the term; only stops the offer, validity ends by [`RoleEnded`].
    pub until: Day,
}

/// A role ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleEnded {
    /// Whose.
    pub member: MemberId,
    /// Which.
    pub role: Role,
}

/// A device no longer belongs; each audience that held it cuts and rotates by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Removed {
    /// Which.
    pub mid: Mid,
    /// The first steward's removal that this one countersigns; none for the first of the two signatures.
    pub countersigns: Option<FactId>,
}

/// A new key for an audience; the key itself travels in sealed boxes beside the segment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EpochKey {
    /// Whose key.
    pub audience: Audience,
    /// 1 + the highest generation its author had seen.
    pub generation: u32,
    /// Names the key without revealing it.
    pub key: KeyId,
    /// The devices it was sealed to.
    pub mids: Vec<Mid>,
    /// The key before it, so that whoever has this one reads what came earlier; none = from now on.
    pub previous: Option<PreviousKey>,
}

/// An earlier key, carried inside the newer one's seal.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PreviousKey(pub [u8; 32]);

impl std::fmt::Debug for PreviousKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PreviousKey(secret)")
    }
}

/// Up to where the logs of a removed device count in one audience.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cut {
    /// The audience it binds, and no other.
    pub audience: Audience,
    /// The removed device.
    pub mid: Mid,
    /// Its logs, each up to a fact; a log not listed counts up to 0.
    pub points: Vec<CutPoint>,
    /// The device's notices that still count.
    pub notices: Vec<NoticeId>,
}

/// The last place of a log that counts, with the chain value there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct CutPoint {
    /// The place.
    pub at: LogPoint,
    /// The chain value there: names the branch of a forked log.
    pub chain: [u8; 32],
}
