//! Commands on a ledger entry → facts, or a refusal.

use serde::{Deserialize, Serialize};

use crate::audience::Audience;
use crate::command::{Context, Decision, Refusal};
use crate::day::Day;
use crate::entry::evolve::{Entry, EntryStatus};
use crate::entry::facts::{EntryFact, EntryKind, Objected, Proposed, Quantity, StoryGiven, TranslatedBy};
use crate::fact::{FactBody, NewFact};
use crate::fold::State;
use crate::ids::{FactId, GroupId, RecordId};
use crate::records::Records;
use crate::rights::{Relation, Verb};
use crate::said::{Content, Said};

/// Propose an entry: the story first, then what was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProposeEntry {
    /// The story.
    pub story: Said,
    /// Who gave.
    pub from: GroupId,
    /// Who received.
    pub to: GroupId,
    /// What.
    pub kind: EntryKind,
    /// How much; none = not counted.
    #[serde(default)]
    pub quantity: Option<Quantity>,
    /// When it happened.
    pub day: Day,
}

/// Tell an entry's story in another language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TranslateEntry {
    /// The entry.
    pub record: RecordId,
    /// The words in the other language.
    pub story: Said,
    /// Who translated.
    pub by: TranslatedBy,
    /// Which telling; none = the first one.
    #[serde(default)]
    pub of: Option<FactId>,
}

/// Say that one's group does not agree, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dispute {
    /// The entry.
    pub record: RecordId,
    /// Why.
    pub because: Said,
}

/// Proposes an entry in which the actor's group gave or received.
pub fn decide_propose(ctx: &Context, command: ProposeEntry) -> Result<Decision, Refusal> {
    let known = |group: &GroupId| ctx.membership.groups.contains_key(group);
    if !known(&command.from) || !known(&command.to) || command.from == command.to {
        return Err(Refusal::Incomplete);
    }
    let own = ctx.actor.group == command.from || ctx.actor.group == command.to;
    ctx.allows(Verb::ProposeEntry, if own { Relation::OwnGroup } else { Relation::OtherGroup })?;
    if command.day > ctx.today {
        return Err(Refusal::DayIsAhead);
    }
    let proposed = Proposed {
        from: command.from,
        to: command.to,
        kind: command.kind,
        quantity: command.quantity,
        day: command.day,
    };
    let [record, ..] = ctx.fresh;
    let facts = vec![
        fact(record, EntryFact::Proposed(proposed), None),
        fact(record, EntryFact::StoryGiven(StoryGiven { lang: command.story.lang, of: None }), None),
        fact(record, EntryFact::Story(Content::Text(command.story.words)), Some(1)),
    ];
    Ok(Decision { facts, made: vec![record], ..Decision::default() })
}

/// Tells the story again in another language. Any member of either group may.
pub fn decide_translate(records: &dyn Records, ctx: &Context, command: TranslateEntry) -> Result<Decision, Refusal> {
    let entry = get(records, &command.record)?;
    if let Some((_, by, ..)) = &entry.proposed {
        ctx.allows(Verb::TranslateEntry, ctx.whose(by))?;
    }
    let told = |id: &FactId| entry.stories.iter().any(|story| story.fact == *id);
    let of = command.of.or_else(|| entry.stories.first().map(|story| story.fact)).filter(told);
    let of = of.ok_or(Refusal::Unknown)?;
    let given = StoryGiven { lang: command.story.lang, of: Some((of, command.by)) };
    let facts = vec![
        fact(command.record, EntryFact::StoryGiven(given), None),
        fact(command.record, EntryFact::Story(Content::Text(command.story.words)), Some(0)),
    ];
    Ok(Decision { facts, ..Decision::default() })
}

/// Agrees, for the group that did not propose.
pub fn decide_agree(records: &dyn Records, ctx: &Context, record: RecordId) -> Result<Decision, Refusal> {
    let entry = get(records, &record)?;
    let proposal = answerable(&entry, ctx, Verb::AgreeEntry)?;
    if entry.agreed.contains(&ctx.actor.member) || entry.status() == EntryStatus::Agreed {
        return Err(Refusal::AlreadySo);
    }
    Ok(Decision { facts: vec![fact(record, EntryFact::Agreed(proposal), None)], ..Decision::default() })
}

/// Disagrees, for the group that did not propose, with the reason in words.
pub fn decide_dispute(records: &dyn Records, ctx: &Context, command: Dispute) -> Result<Decision, Refusal> {
    let entry = get(records, &command.record)?;
    let proposal = answerable(&entry, ctx, Verb::DisputeEntry)?;
    let objected = Objected { proposal, lang: command.because.lang };
    let facts = vec![
        fact(command.record, EntryFact::Objected(objected), None),
        fact(command.record, EntryFact::Objection(Content::Text(command.because.words)), Some(0)),
    ];
    Ok(Decision { facts, ..Decision::default() })
}

fn get(records: &dyn Records, id: &RecordId) -> Result<Entry, Refusal> {
    match records.record(id)?.map(|record| record.state) {
        Some(State::Entry(entry)) => Ok(entry),
        _ => Err(Refusal::Unknown),
    }
}

/// The proposal that the actor's group may answer: the table asks for another group than the one that proposed, the entry
/// for the one it names.
fn answerable(entry: &Entry, ctx: &Context, verb: Verb) -> Result<FactId, Refusal> {
    let (_, by, ..) = entry.proposed.as_ref().ok_or(Refusal::Unknown)?;
    ctx.allows(verb, ctx.whose(by))?;
    if entry.other_group() != Some(ctx.actor.group) {
        return Err(Refusal::NotYours);
    }
    entry.proposed.as_ref().map(|(id, ..)| *id).ok_or(Refusal::Unknown)
}

fn fact(record: RecordId, body: EntryFact, belongs_to: Option<usize>) -> NewFact {
    NewFact { record, audience: Audience::Partnership, body: FactBody::Entry(body), belongs_to }
}
