//! Keys, and where the facts of membership stand; the commands stand with their rules (`admission`, `terms`, `quorum`,
//! `removal`).

use crate::audience::Audience;
use crate::command::{Context, Decision, Refusal};
use crate::fact::NewFact;
use crate::ids::{KeyId, RecordId};
use crate::membership::Membership;
use crate::membership::facts::{EpochKey, MembershipFact, PreviousKey};
use crate::rights::{Relation, Verb};

/// Asks for a new key for an audience the actor belongs to; the engine makes the key and its seals.
pub fn decide_rotate(ctx: &Context, audience: Audience) -> Result<Decision, Refusal> {
    let belongs = ctx.membership.belongs(&ctx.actor.mid, &audience);
    ctx.allows(Verb::RotateKeys, if belongs { Relation::OwnGroup } else { Relation::OtherGroup })?;
    Ok(Decision { rotate: vec![audience], ..Decision::default() })
}

/// The fact of a new key, sealed to everyone who belongs to the audience now.
pub fn epoch_key(
    membership: &Membership,
    audience: Audience,
    key: KeyId,
    previous: Option<PreviousKey>,
) -> MembershipFact {
    let generation = membership.generation(&audience).saturating_add(1);
    let mids = membership.devices_of(&audience);
    MembershipFact::EpochKey(EpochKey { audience, generation, key, mids, previous })
}

/// The record on an audience's control lane.
pub fn control_record(membership: &Membership, audience: &Audience) -> RecordId {
    let id = match audience {
        Audience::Partnership => membership.partnership.bytes().first_chunk::<16>().copied().unwrap_or_default(),
        Audience::Group(group) => *group.bytes(),
        // Another record than the group's or the case itself, by a rule everyone can follow.
        Audience::Listeners(group) => group.bytes().map(|byte| !byte),
        Audience::Visit(record) => *record.bytes(),
        Audience::Record(record) => record.bytes().map(|byte| !byte),
    };
    RecordId::new(id)
}

/// A fact of an audience's control lane.
pub(super) fn control_fact(membership: &Membership, audience: Audience, fact: MembershipFact) -> NewFact {
    NewFact { record: control_record(membership, &audience), audience, body: fact.into(), belongs_to: None }
}

/// One fact of the partnership's control lane.
pub(super) fn control(ctx: &Context, fact: MembershipFact) -> Decision {
    let fact = control_fact(&ctx.membership, Audience::Partnership, fact);
    Decision { facts: vec![fact], ..Decision::default() }
}
