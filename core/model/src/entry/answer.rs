//! Answering entries: agree, agree with a note, disagree, take an objection back; one at a time or several in one sitting.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::command::{Context, Decision, Refusal};
use crate::entry::correct::{self, still_counts};
use crate::entry::decide::{Writing, get};
use crate::entry::evolve::Entry;
use crate::entry::facts::{AgreedWithNote, EntryFact, Heard, Objected};
use crate::entry::status::EntryStatus;
use crate::fold::State;
use crate::ids::{FactId, MemberId, RecordId};
use crate::records::Records;
use crate::rights::{Relation, Verb};
use crate::said::{Content, Said};

/// Say that one's group does not agree, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dispute {
    /// The entry.
    pub record: RecordId,
    /// Why.
    pub because: Said,
}

/// Agree, and add something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgreeWithNote {
    /// The entry.
    pub record: RecordId,
    /// What is added.
    pub note: Said,
}

/// Several entries, heard and answered in one sitting. All are written down, or none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sitting {
    /// Who of the answering group heard them.
    pub heard: Vec<MemberId>,
    /// Whether they were spoken aloud rather than read.
    pub spoken: bool,
    /// Each entry with its own answer.
    pub answers: Vec<EntryAnswer>,
}

/// One entry of a sitting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryAnswer {
    /// The entry.
    pub record: RecordId,
    /// The answer to it.
    pub answer: Answer,
}

/// An answer to an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// We agree.
    Agree,
    /// We agree, and add something.
    AgreeWithNote(Said),
    /// We do not agree, because.
    Dispute(Said),
}

/// Agrees, for the group that did not propose.
pub fn decide_agree(records: &dyn Records, ctx: &Context, record: RecordId) -> Result<Decision, Refusal> {
    alone(records, ctx, record, Answer::Agree, Verb::AgreeEntry)
}

/// Agrees and adds something, for the group that did not propose.
pub fn decide_agree_with_note(records: &dyn Records, ctx: &Context, note: AgreeWithNote) -> Result<Decision, Refusal> {
    alone(records, ctx, note.record, Answer::AgreeWithNote(note.note), Verb::AgreeEntryWithNote)
}

/// Disagrees, for the group that did not propose, with the reason in words.
pub fn decide_dispute(records: &dyn Records, ctx: &Context, command: Dispute) -> Result<Decision, Refusal> {
    alone(records, ctx, command.record, Answer::Dispute(command.because), Verb::DisputeEntry)
}

fn alone(
    records: &dyn Records,
    ctx: &Context,
    record: RecordId,
    answer: Answer,
    verb: Verb,
) -> Result<Decision, Refusal> {
    let entry = get(records, &record)?;
    let mut writing = Writing::default();
    answerable(&entry, ctx, verb)?;
    write(records, ctx, (record, &entry), answer, &mut writing)?;
    Ok(writing.decision())
}

/// Answers several entries and says who heard them; refused whole if one of them cannot be answered so.
pub fn decide_sitting(records: &dyn Records, ctx: &Context, sitting: Sitting) -> Result<Decision, Refusal> {
    let heard: BTreeSet<MemberId> = sitting.heard.iter().copied().collect();
    let named: BTreeSet<RecordId> = sitting.answers.iter().map(|answer| answer.record).collect();
    let twice = heard.len() < sitting.heard.len() || named.len() < sitting.answers.len();
    if twice || heard.is_empty() || named.is_empty() {
        return Err(Refusal::Incomplete);
    }
    if !heard.is_subset(&ctx.membership.members_of(&ctx.actor.group)) {
        return Err(Refusal::Unknown);
    }
    let mut writing = Writing::default();
    for EntryAnswer { record, answer } in sitting.answers {
        let entry = get(records, &record)?;
        let proposal = answerable(&entry, ctx, Verb::AnswerEntries)?;
        let members = heard.iter().copied().collect();
        let heard = Heard { proposal, members, spoken: sitting.spoken, day: ctx.today };
        writing.act(record, EntryFact::Heard(heard));
        write(records, ctx, (record, &entry), answer, &mut writing)?;
    }
    Ok(writing.decision())
}

/// Takes back the actor's own objections, after talking.
pub fn decide_take_back_dispute(records: &dyn Records, ctx: &Context, record: RecordId) -> Result<Decision, Refusal> {
    let entry = get(records, &record)?;
    let own = own_objections(&entry, ctx);
    let relation = if own.is_empty() { Relation::OtherGroup } else { Relation::OwnRecord };
    ctx.allows(Verb::TakeBackDispute, relation)?;
    let mut writing = Writing::default();
    own.into_iter().for_each(|fact| writing.act(record, EntryFact::ObjectionTakenBack(fact)));
    Ok(writing.decision())
}

fn write(
    records: &dyn Records,
    ctx: &Context,
    (record, entry): (RecordId, &Entry),
    answer: Answer,
    writing: &mut Writing,
) -> Result<(), Refusal> {
    let (proposal, ..) = *entry.proposed.as_ref().ok_or(Refusal::Unknown)?;
    if entry.status() == EntryStatus::Reversed {
        return Err(Refusal::AlreadySo);
    }
    if let Answer::Dispute(because) = answer {
        let objected = EntryFact::Objected(Objected { proposal, lang: because.lang });
        writing.told(record, objected, EntryFact::Objection(Content::Text(because.words)));
        return Ok(());
    }
    let own = own_objections(entry, ctx);
    let settled = entry.agreed.contains(&ctx.actor.member) || entry.status() == EntryStatus::Agreed;
    if settled && own.is_empty() {
        return Err(Refusal::AlreadySo);
    }
    agree_to_the_reversal_too(records, ctx, (record, entry), writing)?;
    // Who agrees after having objected has talked: the objection is taken back in the same breath.
    own.into_iter().for_each(|fact| writing.act(record, EntryFact::ObjectionTakenBack(fact)));
    match answer {
        Answer::AgreeWithNote(note) => {
            let agreed = EntryFact::AgreedWithNote(AgreedWithNote { proposal, lang: note.lang });
            writing.told(record, agreed, EntryFact::Note(Content::Text(note.words)));
        }
        Answer::Agree | Answer::Dispute(_) => writing.act(record, EntryFact::Agreed(proposal)),
    }
    Ok(())
}

/// An entry that corrects another one counts only once that one is reversed: agreeing to it agrees to both.
fn agree_to_the_reversal_too(
    records: &dyn Records,
    ctx: &Context,
    (record, entry): (RecordId, &Entry),
    writing: &mut Writing,
) -> Result<(), Refusal> {
    let Some(old) = entry.corrects else { return Ok(()) };
    if another_stands_in_its_place(records, &old, record)? {
        return Err(Refusal::AlreadySo);
    }
    let corrected = get(records, &old)?;
    if !still_counts(&corrected) {
        return Ok(());
    }
    let reversal = correct::open_to(&corrected, ctx.actor.group).ok_or(Refusal::StillCounts)?;
    writing.act(old, EntryFact::ReversalAgreed(reversal));
    Ok(())
}

/// Whether an entry beside `this` was agreed to that corrects the same one: of two corrections that did not know each
/// other one counts.
fn another_stands_in_its_place(records: &dyn Records, old: &RecordId, this: RecordId) -> Result<bool, Refusal> {
    for id in records.concerning(old)? {
        if id != this
            && let Some(State::Entry(other)) = records.record(&id)?.map(|record| record.state)
            && other.corrects == Some(*old)
            && still_counts(&other)
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The proposal that the actor's group may answer: the table asks for another group than the one that proposed, the entry
/// for the one it names.
fn answerable(entry: &Entry, ctx: &Context, verb: Verb) -> Result<FactId, Refusal> {
    let (proposal, by, ..) = entry.proposed.as_ref().ok_or(Refusal::Unknown)?;
    ctx.allows(verb, ctx.whose(by))?;
    if entry.other_group() != Some(ctx.actor.group) {
        return Err(Refusal::NotYours);
    }
    Ok(*proposal)
}

fn own_objections(entry: &Entry, ctx: &Context) -> Vec<FactId> {
    let own = entry.objections.iter().filter(|objection| objection.by == ctx.actor.member && !objection.taken_back);
    own.map(|objection| objection.fact).collect()
}
