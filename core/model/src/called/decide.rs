//! Giving a member a name, and taking one's own back.

use serde::{Deserialize, Serialize};

use crate::audience::Audience;
use crate::called::facts::{CalledFact, Given};
use crate::called::{called, kept};
use crate::command::{Context, Decision, Refusal};
use crate::fact::{FactBody, NewFact};
use crate::ids::{MemberId, RecordId};
use crate::records::Records;
use crate::redaction;
use crate::rights::{Relation, Verb};
use crate::said::{Content, Said, Telling};

/// The most characters of a name.
const NAME_AT_MOST: usize = 120;

/// Say what one's group calls a member: oneself, or, as a steward, somebody who has not said it themselves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallMember {
    /// Who.
    pub member: MemberId,
    /// The name, or another one that they want to be called by.
    pub name: Said,
}

/// Gives a member a name. Earlier ones go, as far as whoever acts may take them back alone.
pub fn decide_call(records: &dyn Records, ctx: &Context, command: CallMember) -> Result<Decision, Refusal> {
    let CallMember { member, name } = command;
    let group = ctx.membership.group_of(&member).ok_or(Refusal::Unknown)?;
    let own = member == ctx.actor.member;
    ctx.allows(Verb::CallMember, if own { Relation::OwnRecord } else { ctx.whose(&group) })?;
    let words = name.words.as_str();
    if words.chars().count() > NAME_AT_MOST || words.chars().any(char::is_control) {
        return Err(Refusal::Incomplete);
    }
    let known = called(records, &group, &member)?;
    if !own && known.as_ref().is_some_and(|known| known.own) {
        // Whoever said it themselves, or took it back, is called by others what they said.
        return Err(Refusal::NotYours);
    }
    let standing = known.as_ref().filter(|known| known.own == own).and_then(|known| known.name.as_ref());
    let held = standing.map(|(telling, _)| records.telling(&telling.fact)).transpose()?.flatten();
    if held == Some(Content::Text(name.words.clone())) {
        return Err(Refusal::AlreadySo);
    }
    let made = if known.is_some() { Vec::new() } else { vec![first(ctx)] };
    let record = known.map_or(first(ctx), |known| known.record);
    let given = Given { member, lang: name.lang };
    let facts = vec![
        fact(ctx, record, CalledFact::Given(given), None),
        fact(ctx, record, CalledFact::Name(Content::Text(name.words)), Some(0)),
    ];
    Ok(Decision { facts, made, ..gone(records, ctx, &member)? })
}

/// Takes one's own name back, whoever gave it: every name that is known here, and until one gives another one.
pub fn decide_take_name_back(records: &dyn Records, ctx: &Context) -> Result<Decision, Refusal> {
    ctx.allows(Verb::TakeNameBack, Relation::OwnRecord)?;
    let member = ctx.actor.member;
    let known = called(records, &ctx.actor.group, &member)?.ok_or(Refusal::Unknown)?;
    if known.own && known.name.is_none() {
        return Err(Refusal::AlreadySo);
    }
    let facts = vec![fact(ctx, known.record, CalledFact::TakenBack(()), None)];
    Ok(Decision { facts, ..gone(records, ctx, &member)? })
}

/// Takes back what was said so far: all of it if it is one's own name, otherwise what one wrote oneself.
fn gone(records: &dyn Records, ctx: &Context, member: &MemberId) -> Result<Decision, Refusal> {
    let mut decision = Decision::default();
    let writer = |telling: &Telling| ctx.membership.devices.get(&telling.by).map(|device| device.member);
    for (record, _) in kept(records, &ctx.actor.group, member)? {
        let mut named = records.tellings(&record.id)?;
        named.retain(|telling| *member == ctx.actor.member || writer(telling) == Some(ctx.actor.member));
        named.retain(|telling| !record.redacted.contains(&telling.fact));
        for telling in named {
            decision.notices.extend(redaction::write(&record, &telling, false)?.notices);
        }
    }
    Ok(decision)
}

fn first(ctx: &Context) -> RecordId {
    let [first, ..] = ctx.fresh;
    first
}

fn fact(ctx: &Context, record: RecordId, body: CalledFact, belongs_to: Option<usize>) -> NewFact {
    NewFact { record, audience: Audience::Group(ctx.actor.group), body: FactBody::Called(body), belongs_to }
}
