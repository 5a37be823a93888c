//! Correcting: an agreed entry is never edited; both groups reverse it, and another one may stand in its place.

use serde::{Deserialize, Serialize};

use crate::command::{Context, Decision, Refusal};
use crate::entry::decide::{ProposeEntry, Writing, concerned, get};
use crate::entry::evolve::{Entry, Reversal};
use crate::entry::facts::{EntryFact, ReversalProposed};
use crate::entry::status::EntryStatus;
use crate::ids::{FactId, GroupId, RecordId};
use crate::records::Records;
use crate::rights::{Relation, Verb};
use crate::said::{Content, Said};

/// Propose that an agreed entry counts no more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReverseEntry {
    /// The entry.
    pub record: RecordId,
    /// Why.
    pub because: Said,
}

/// Propose another entry in the place of an agreed one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CorrectEntry {
    /// The entry that is wrong.
    pub record: RecordId,
    /// Why; may be left out where a reversal of it was proposed already.
    #[serde(default)]
    pub because: Option<Said>,
    /// What stands in its place, between the same two groups.
    pub entry: ProposeEntry,
}

/// Proposes a reversal, for either of the two groups.
pub fn decide_reverse(records: &dyn Records, ctx: &Context, command: ReverseEntry) -> Result<Decision, Refusal> {
    let entry = get(records, &command.record)?;
    let mut writing = Writing::default();
    reverse(ctx, (command.record, &entry), command.because, &mut writing)?;
    Ok(writing.decision())
}

/// Agrees to a reversal that the other group proposed.
pub fn decide_agree_reversal(records: &dyn Records, ctx: &Context, record: RecordId) -> Result<Decision, Refusal> {
    let entry = get(records, &record)?;
    let reversal = open_to(&entry, ctx.actor.group);
    let theirs = entry.concerns(ctx.actor.group) && (reversal.is_some() || entry.is_reversed());
    ctx.allows(Verb::AgreeReversal, if theirs { Relation::OtherGroup } else { Relation::OwnGroup })?;
    let reversal = reversal.filter(|_| !entry.is_reversed()).ok_or(Refusal::AlreadySo)?;
    let mut writing = Writing::default();
    writing.act(record, EntryFact::ReversalAgreed(reversal));
    Ok(writing.decision())
}

/// Proposes a reversal and, in the same breath, what stands in its place.
pub fn decide_correct(records: &dyn Records, ctx: &Context, command: CorrectEntry) -> Result<Decision, Refusal> {
    let old = get(records, &command.record)?;
    concerned(&old, ctx, Verb::CorrectEntry)?;
    let new = &command.entry;
    if !old.concerns(new.from) || !old.concerns(new.to) {
        return Err(Refusal::Incomplete);
    }
    let mut writing = Writing::default();
    if still_counts(&old) && old.reversals.is_empty() {
        let because = command.because.ok_or(Refusal::Incomplete)?;
        reverse(ctx, (command.record, &old), because, &mut writing)?;
    } else if old.reversals.is_empty() {
        return Err(Refusal::NotAgreed);
    }
    let [record, ..] = ctx.fresh;
    writing.proposal(ctx, record, command.entry)?;
    writing.act(record, EntryFact::Corrects(command.record));
    Ok(writing.decision())
}

/// Whether it was agreed to and no reversal of it was: what it says is in the balance, or will be when nobody objects.
pub(super) fn still_counts(entry: &Entry) -> bool {
    !entry.agreed.is_empty() && !entry.is_reversed()
}

/// The reversal that this group could agree to.
pub(super) fn open_to(entry: &Entry, group: GroupId) -> Option<FactId> {
    let open = |reversal: &&Reversal| reversal.group != group && reversal.agreed.is_empty();
    entry.reversals.iter().find(open).map(|reversal| reversal.fact)
}

fn reverse(
    ctx: &Context,
    (record, entry): (RecordId, &Entry),
    because: Said,
    writing: &mut Writing,
) -> Result<(), Refusal> {
    concerned(entry, ctx, Verb::ReverseEntry)?;
    if !entry.reversals.is_empty() {
        return Err(Refusal::AlreadySo);
    }
    let (proposal, ..) = entry.proposed.as_ref().ok_or(Refusal::Unknown)?;
    if entry.status() != EntryStatus::Agreed {
        return Err(Refusal::NotAgreed);
    }
    let wanted = ReversalProposed { proposal: *proposal, lang: because.lang, day: ctx.today };
    writing.told(record, EntryFact::ReversalProposed(wanted), EntryFact::Reason(Content::Text(because.words)));
    Ok(())
}
