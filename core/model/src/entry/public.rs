//! Showing an entry outside: only words that both groups let be shown, and credit only where a person said yes.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::command::{Context, Decision, Refusal};
use crate::consent::{ConsentFact, Purpose, disclosed};
use crate::entry::decide::{Writing, concerned, get};
use crate::entry::evolve::Entry;
use crate::entry::facts::{Approved, EntryFact};
use crate::entry::stories::Story;
use crate::fact::{FactBody, NewFact};
use crate::fold::State;
use crate::gate::{public_entry, public_ledger};
use crate::ids::{FactId, GroupId, RecordId};
use crate::records::Records;
use crate::rights::{Relation, Verb};

/// What the two groups let be shown to the public.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Publicity {
    /// Approvals: whose, by which fact, of what.
    pub approved: Vec<(GroupId, FactId, Approved)>,
    /// Approvals taken back: whose, by which fact, of which story.
    pub taken_back: BTreeSet<(GroupId, FactId, FactId)>,
    /// The consents of those to be credited, if they allow it.
    pub credited: BTreeSet<RecordId>,
}

impl Publicity {
    /// Whether a group stands by its approval of exactly these words. Having taken it back closes it until an approval
    /// answers that; at the same time is no answer.
    pub fn stands(&self, group: GroupId, story: &FactId, telling: &FactId) -> bool {
        let answered = |approved: &Approved| {
            let mut against = self.taken_back.iter().filter(|(by, _, of)| *by == group && of == story);
            against.all(|(_, fact, _)| approved.knows.contains(fact))
        };
        let mut own = self.approved.iter().filter(|(by, ..)| *by == group).map(|(.., approved)| approved);
        own.any(|approved| approved.story == *story && approved.telling == *telling && answered(approved))
    }
}

impl Entry {
    /// The stories that both groups let be shown to the public, in exactly the words that are held.
    pub fn public_stories(&self) -> Vec<&Story> {
        let Some((_, _, _, proposed)) = self.proposed.as_ref().filter(|_| !self.contested) else { return Vec::new() };
        let both = |story: &&Story| {
            let stands = |group| story.words.is_some_and(|words| self.public.stands(group, &story.fact, &words.fact));
            stands(proposed.from) && stands(proposed.to)
        };
        self.stories.iter().filter(both).collect()
    }
}

/// Which story of which entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfStory {
    /// The entry.
    pub record: RecordId,
    /// The telling, by the fact that announced it.
    pub story: FactId,
}

/// Lets a story be shown to the public, for the actor's group.
pub fn decide_approve(records: &dyn Records, ctx: &Context, command: OfStory) -> Result<Decision, Refusal> {
    let entry = get(records, &command.record)?;
    concerned(&entry, ctx, Verb::ApproveStory)?;
    let story = entry.story(&command.story).ok_or(Refusal::Unknown)?;
    let telling = story.words.ok_or(Refusal::Unknown)?.fact;
    if entry.public.stands(ctx.actor.group, &command.story, &telling) {
        return Err(Refusal::AlreadySo);
    }
    let own = entry.public.taken_back.iter().filter(|(by, _, of)| *by == ctx.actor.group && *of == command.story);
    let knows = own.map(|(_, fact, _)| *fact).collect();
    let mut writing = Writing::default();
    writing.act(command.record, EntryFact::Approved(Approved { story: command.story, telling, knows }));
    Ok(writing.decision())
}

/// Takes back that a story may be shown to the public, for the actor's group.
pub fn decide_take_back(records: &dyn Records, ctx: &Context, command: OfStory) -> Result<Decision, Refusal> {
    let entry = get(records, &command.record)?;
    concerned(&entry, ctx, Verb::TakeBackApproval)?;
    let telling = entry.story(&command.story).and_then(|story| story.words).ok_or(Refusal::Unknown)?.fact;
    if !entry.public.stands(ctx.actor.group, &command.story, &telling) {
        return Err(Refusal::AlreadySo);
    }
    let mut writing = Writing::default();
    writing.act(command.record, EntryFact::ApprovalTakenBack(command.story));
    Ok(writing.decision())
}

/// Names the consent of somebody who is to be credited. Whether they are is asked at the gate, every time.
pub fn decide_credit(
    records: &dyn Records,
    ctx: &Context,
    record: RecordId,
    consent: RecordId,
) -> Result<Decision, Refusal> {
    let entry = get(records, &record)?;
    concerned(&entry, ctx, Verb::CreditEntry)?;
    let named = records.record(&consent)?.map(|record| record.state);
    if !matches!(named, Some(State::Consent(_))) {
        return Err(Refusal::Unknown);
    }
    if entry.public.credited.contains(&consent) {
        return Err(Refusal::AlreadySo);
    }
    let mut writing = Writing::default();
    writing.act(record, EntryFact::Credited(consent));
    Ok(writing.decision())
}

/// Lets an entry's page leave to the public, if the gate allows it, and writes that down in the consent of everybody credited.
pub fn decide_publish(
    records: &dyn Records,
    ctx: &Context,
    record: RecordId,
    purpose: Purpose,
) -> Result<Decision, Refusal> {
    concerned(&get(records, &record)?, ctx, Verb::PublishEntry)?;
    let cleared = public_entry(records, record, purpose, ctx.today)?;
    let left = |consent: &RecordId| disclosed(*consent, record, cleared.using(), ctx.today);
    Ok(Decision { facts: cleared.concerned().iter().map(left).collect(), ..Decision::default() })
}

/// Lets the tables of the actor's own group's ledger leave to the public, if the gate allows it, and writes that down, for each
/// entry, in the consent of everybody credited.
pub fn decide_publish_ledger(records: &dyn Records, ctx: &Context, purpose: Purpose) -> Result<Decision, Refusal> {
    ctx.allows(Verb::PublishLedger, Relation::OwnGroup)?;
    let cleared = public_ledger(records, ctx.actor.group, purpose, ctx.today)?;
    let mut facts = Vec::new();
    for line in &cleared.artefact().entries {
        for consent in &line.consents {
            let left = disclosed(*consent, line.record, cleared.using(), ctx.today);
            if !is_written(records, &left)? {
                facts.push(left);
            }
        }
    }
    Ok(Decision { facts, ..Decision::default() })
}

/// Whether a consent says so already: of one use on one day, a second line would say nothing more.
fn is_written(records: &dyn Records, left: &NewFact) -> Result<bool, Refusal> {
    let FactBody::Consent(ConsentFact::Disclosed(disclosed)) = &left.body else { return Ok(false) };
    let state = records.record(&left.record)?.map(|record| record.state);
    Ok(matches!(state, Some(State::Consent(consent)) if consent.disclosures.contains(disclosed)))
}
