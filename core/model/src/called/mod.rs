//! Called: what a group calls its members, in its own words; possibly a pseudonym.
//!
//! It stands in the audience of that group alone: others learn neither a name nor whether there is one. Ids of members are
//! known to everybody, so a record under a hash of one could be begun by anybody in the partnership before its own group
//! does, and would be lost to it. So it stands under an id nobody knows, and is found by its link to the member. Two devices
//! that name one member at once make two such records; which word stands is the same everywhere ([`called`]).
//!
//! The weaker person is protected: what a member says of their own name beats whatever a steward says, earlier, later or at
//! the same time. Once they took it back, nobody but themselves gives them another one.

mod decide;
mod evolve;
mod facts;
mod rows;

pub use decide::{CallMember, decide_call, decide_take_name_back};
pub use evolve::{Called, Saying};
pub use facts::{CalledFact, Given};
pub use rows::rows;

use crate::audience::Audience;
use crate::fold::{Record, State};
use crate::ids::{GroupId, MemberId, RecordId};
use crate::records::{Records, Unreadable};
use crate::said::{Lang, Telling};

/// What a member is called in their group, as far as it is known here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// The record in which it stands.
    pub record: RecordId,
    /// Whether they said it themselves.
    pub own: bool,
    /// The name and its language; none if it was taken back.
    pub name: Option<(Telling, Lang)>,
}

/// By what a member's name is found among links.
pub(crate) const fn about(member: &MemberId) -> RecordId {
    RecordId::new(*member.bytes())
}

/// The records of a member's name that count for their group.
fn kept(records: &dyn Records, group: &GroupId, member: &MemberId) -> Result<Vec<(Record, Called)>, Unreadable> {
    let mut kept = Vec::new();
    for id in records.concerning(&about(member))? {
        let Some(record) = records.record(&id)?.filter(|record| record.audience == Audience::Group(*group)) else {
            continue;
        };
        if let State::Called(called) = &record.state
            && called.member == Some(*member)
        {
            let called = called.clone();
            kept.push((record, called));
        }
    }
    Ok(kept)
}

/// What a group calls a member; none if nobody said anything of it. The member's own last word stands, otherwise the last
/// one of a steward.
///
/// # Errors
/// Only if the notebook cannot be read.
pub fn called(records: &dyn Records, group: &GroupId, member: &MemberId) -> Result<Option<Name>, Unreadable> {
    let kept = kept(records, group, member)?;
    let said = kept.iter().filter_map(|(record, called)| Some((record, called.standing()?)));
    let last = said.max_by_key(|(_, (saying, own))| (*own, saying.order));
    Ok(last.map(|(record, (saying, own))| {
        let name = saying.name.zip(saying.lang.clone()).filter(|(name, _)| !record.redacted.contains(&name.fact));
        Name { record: record.id, own, name }
    }))
}
