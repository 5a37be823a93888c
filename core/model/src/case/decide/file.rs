//! Filing: who hears it is decided here, once, by whoever tells.

use serde::{Deserialize, Serialize};

use crate::audience::Audience;
use crate::case::decide::{Told, fact};
use crate::case::facts::{CaseFact, Category, Filed, ToldFor, Urgency};
use crate::command::{Context, Decision, Refusal};
use crate::day::Day;
use crate::ids::{MemberId, Mid, RecordId, SignKey};
use crate::membership::{Exclusions, Membership, open_record, opened_by};
use crate::rights::{Relation, Verb};
use crate::said::{Content, Words};
use crate::standing::Actor;

/// Tell what happened. The engine makes the receipt number and puts its key into the context.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileCase {
    /// What it is about.
    pub category: Category,
    /// How urgent.
    pub urgency: Urgency,
    /// Whether a name may be used.
    pub by_name: bool,
    /// What to be called where no name may be used.
    #[serde(default)]
    pub pseudonym: Option<Words>,
    /// For whom it is told.
    pub told_for: ToldFor,
    /// Whom it concerns, as far as they are members: they neither hear it nor answer for a repair.
    #[serde(default)]
    pub concerns: Vec<MemberId>,
    /// Who must never learn of it.
    #[serde(default)]
    pub never: Exclusions,
    /// Whether the listeners from outside are to hear it, not those of the own group.
    #[serde(default)]
    pub outside: bool,
    /// What happened.
    pub told: Told,
}

/// Fewer than this many listeners hear nothing: one alone could be made to keep silent (product rule).
pub const LISTENERS_AT_LEAST: usize = 2;

/// Files a case: its audience is opened first, then it gets its key, then everything else.
pub fn decide_file(ctx: &Context, command: FileCase) -> Result<Decision, Refusal> {
    ctx.allows(Verb::FileCase, Relation::OwnRecord)?;
    let Some(affected) = ctx.receipt else { return Err(Refusal::Incomplete) };
    if command.by_name && command.pseudonym.is_some() {
        return Err(Refusal::Incomplete);
    }
    let own = command.concerns.contains(&ctx.actor.member) || command.never.members.contains(&ctx.actor.member);
    if own {
        return Err(Refusal::Incomplete);
    }
    let listeners =
        who_hears(&ctx.membership, &ctx.actor, ctx.today, &command.never, &command.concerns, command.outside)
            .ok_or(Refusal::TooFewListeners)?;
    let [first, ..] = ctx.fresh;
    let record = unforeseen(&ctx.actor.mid, first, affected);
    let mut members: Vec<Mid> = vec![ctx.actor.mid];
    let theirs = ctx.membership.present().filter(|(_, device)| listeners.contains(&device.member));
    members.extend(theirs.map(|(mid, _)| *mid));
    let (days, from_charter) = ctx.membership.hearing_days(&ctx.actor.group);
    let mut never = command.never;
    // Whom the report concerns is kept out of its audience by the audience's own rule as well.
    never.members.extend(command.concerns.iter().copied());
    never.members.sort_unstable();
    never.members.dedup();
    let (lang, content) = command.told.parts();
    let filed = Filed {
        by: ctx.actor.member,
        group: ctx.actor.group,
        category: command.category,
        urgency: command.urgency,
        by_name: command.by_name,
        told_for: command.told_for,
        named: command.concerns,
        never: never.clone(),
        listeners,
        days,
        from_charter,
        affected,
        day: ctx.today,
        lang,
    };
    let mut facts = vec![
        open_record(&ctx.membership, record, members, never),
        fact(record, CaseFact::Filed(filed), None),
        fact(record, CaseFact::Told(content), Some(1)),
    ];
    facts.extend(command.pseudonym.map(|words| fact(record, CaseFact::Pseudonym(Content::Text(words)), Some(1))));
    let rotate = vec![Audience::Record(record)];
    Ok(Decision { facts, rotate, made: vec![record], ..Decision::default() })
}

/// Who hears what a member tells: the seated listeners of the own group; where fewer than two are left or the person wants
/// it (`outside`), those from outside whom the group names. Never one who is excluded, concerned or tells it; none if fewer
/// than two are left there too.
pub fn who_hears(
    membership: &Membership,
    teller: &Actor,
    today: Day,
    never: &Exclusions,
    concerns: &[MemberId],
    outside: bool,
) -> Option<Vec<MemberId>> {
    let home = teller.group;
    let may_hear = |member: &MemberId| {
        let bound = |group| never.binds(member, &group, &home);
        let excluded = membership.group_of(member).is_none_or(bound);
        !excluded && !concerns.contains(member) && *member != teller.member
    };
    let enough = |mut members: Vec<MemberId>| {
        members.retain(&may_hear);
        (members.len() >= LISTENERS_AT_LEAST).then_some(members)
    };
    let inside = || enough(membership.listeners_of(&home, today)).filter(|_| !outside);
    inside().or_else(|| enough(membership.outside_listeners_of(&home, today)))
}

/// A case's id says no time, and under the receipt's key nothing of the fresh id it comes from.
fn unforeseen(mid: &Mid, fresh: RecordId, key: SignKey) -> RecordId {
    let mut bytes = *fresh.bytes();
    bytes.iter_mut().zip(key.bytes()).for_each(|(byte, key)| *byte ^= key);
    opened_by(mid, RecordId::new(bytes))
}
