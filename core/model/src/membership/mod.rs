//! Membership: who belongs to the partnership, on which devices, with which role, and which keys are in force.
//!
//! One record per audience, on the control lane. The partnership's holds devices and roles; every audience's
//! own holds its epoch keys and cuts. Its base is the genesis that a founder of each group signed, so a
//! membership without any fact already knows the groups and their founders, who are their first stewards.
//! Rights are judged by the membership of a fact's own causal past (see `standing`), never by the newest one.

mod admission;
mod aside;
mod decide;
mod evolve;
mod facts;
mod hearing;
mod narrow;
mod quorum;
mod removal;
mod terms;

pub use admission::{AddDevice, Awaited, DeviceAdmitted, decide_add, decide_vouch};
pub use aside::{SetAside, set_aside};
pub use decide::{control_record, decide_rotate, epoch_key};
pub use evolve::{Device, Epoch, Membership, RoleHeld};
pub use facts::{
    Cut, CutPoint, DeviceAdded, EpochKey, Founder, Genesis, MembershipFact, PreviousKey, Removed, Role, RoleEnded,
    RoleGiven,
};
pub use hearing::{HearingDays, HearingSet, SetHearing, decide_set_hearing};
pub(crate) use narrow::opens;
pub use narrow::{
    Exclusions, ListenerKeyGiven, Narrow, RecordJoined, RecordLeft, RecordOpened, give_listener_key, join_record,
    leave_record, open_record, opened_by,
};
pub use quorum::{
    Decided, DecisionProposed, Proposal, ProposeSeat, ProposeUnseat, decide_propose_leaving, decide_propose_seat,
    decide_propose_unseat, decide_sign, quorum,
};
pub(crate) use removal::highest;
pub use removal::{
    AcceptUpTo, Countersign, Removal, RemovalAsked, RemoveDevice, RemoveMember, decide_accept, decide_countersign,
    decide_remove_device, decide_remove_member, decide_remove_steward,
};
pub use terms::{EndRole, GiveRole, TermOver, decide_end_role, decide_end_term, decide_give_role};
