//! Commands on a ledger entry → facts, or a refusal: proposing, telling again, checking.

use serde::{Deserialize, Serialize};

use crate::audience::Audience;
use crate::command::{Context, Decision, Refusal};
use crate::day::Day;
use crate::entry::counted::{EntryKind, Quantity, Rate, may_be_counted};
use crate::entry::evolve::Entry;
use crate::entry::facts::{Checked, EntryFact, Proposed, StoryGiven, TranslatedBy};
use crate::entry::public::OfStory;
use crate::entry::stories::ToldBy;
use crate::fact::{FactBody, NewFact};
use crate::fold::State;
use crate::ids::{FactId, GroupId, RecordId};
use crate::records::Records;
use crate::rights::Verb;
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
    /// A rate to be shown beside it.
    #[serde(default)]
    pub rate: Option<Rate>,
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

/// Facts on their way into a decision.
#[derive(Default)]
pub(super) struct Writing {
    facts: Vec<NewFact>,
    made: Vec<RecordId>,
}

impl Writing {
    /// Writes an act.
    pub(super) fn act(&mut self, record: RecordId, body: EntryFact) {
        self.put(record, body, None);
    }

    /// Writes an act with its words.
    pub(super) fn told(&mut self, record: RecordId, act: EntryFact, telling: EntryFact) {
        let place = self.facts.len();
        self.put(record, act, None);
        self.put(record, telling, Some(place));
    }

    /// Writes what makes a new entry.
    pub(super) fn proposal(&mut self, ctx: &Context, record: RecordId, command: ProposeEntry) -> Result<(), Refusal> {
        let proposed = proposal(ctx, &command)?;
        self.made.push(record);
        self.act(record, EntryFact::Proposed(proposed));
        if let Some(rate) = command.rate {
            self.act(record, EntryFact::RateNoted(rate));
        }
        let given = EntryFact::StoryGiven(StoryGiven { lang: command.story.lang, of: None });
        self.told(record, given, EntryFact::Story(Content::Text(command.story.words)));
        Ok(())
    }

    /// All of it, for one transaction.
    pub(super) fn decision(self) -> Decision {
        Decision { facts: self.facts, made: self.made, ..Decision::default() }
    }

    fn put(&mut self, record: RecordId, body: EntryFact, belongs_to: Option<usize>) {
        let body = FactBody::Entry(body);
        self.facts.push(NewFact { record, audience: Audience::Partnership, body, belongs_to });
    }
}

/// Proposes an entry in which the actor's group gave or received.
pub fn decide_propose(ctx: &Context, command: ProposeEntry) -> Result<Decision, Refusal> {
    let [record, ..] = ctx.fresh;
    let mut writing = Writing::default();
    writing.proposal(ctx, record, command)?;
    Ok(writing.decision())
}

fn proposal(ctx: &Context, command: &ProposeEntry) -> Result<Proposed, Refusal> {
    let known = |group: &GroupId| ctx.membership.groups.contains_key(group);
    if !known(&command.from) || !known(&command.to) || command.from == command.to {
        return Err(Refusal::Incomplete);
    }
    let own = ctx.actor.group == command.from || ctx.actor.group == command.to;
    ctx.allows(Verb::ProposeEntry, ctx.party(own))?;
    if command.day > ctx.today || command.rate.as_ref().is_some_and(|rate| rate.day > ctx.today) {
        return Err(Refusal::DayIsAhead);
    }
    let counted = command.quantity.as_ref().is_none_or(|quantity| may_be_counted(command.kind, &quantity.unit));
    if !counted || command.rate.as_ref().is_some_and(|rate| !rate.is_whole()) {
        return Err(Refusal::Incomplete);
    }
    Ok(Proposed {
        from: command.from,
        to: command.to,
        kind: command.kind,
        quantity: command.quantity.clone(),
        day: command.day,
    })
}

/// Tells the story again in another language. Any member of either group may.
pub fn decide_translate(records: &dyn Records, ctx: &Context, command: TranslateEntry) -> Result<Decision, Refusal> {
    let entry = get(records, &command.record)?;
    if let Some((_, by, ..)) = &entry.proposed {
        ctx.allows(Verb::TranslateEntry, ctx.whose(by))?;
    }
    if !entry.concerns(ctx.actor.group) {
        return Err(Refusal::NotYours);
    }
    let told = |id: &FactId| entry.story(id).is_some();
    let of = command.of.or_else(|| entry.stories.first().map(|story| story.fact)).filter(told);
    let of = of.ok_or(Refusal::Unknown)?;
    let given = EntryFact::StoryGiven(StoryGiven { lang: command.story.lang, of: Some((of, command.by)) });
    let mut writing = Writing::default();
    writing.told(command.record, given, EntryFact::Story(Content::Text(command.story.words)));
    Ok(writing.decision())
}

/// Finds a translation true, for the group that did not tell it.
pub fn decide_check(records: &dyn Records, ctx: &Context, command: OfStory) -> Result<Decision, Refusal> {
    let entry = get(records, &command.record)?;
    let story = entry.story(&command.story).ok_or(Refusal::Unknown)?;
    ctx.allows(Verb::CheckStory, ctx.whose(&story.group))?;
    if !entry.concerns(ctx.actor.group) {
        return Err(Refusal::NotYours);
    }
    if story.of.is_none() {
        return Err(Refusal::Incomplete);
    }
    if story.told_by() == ToldBy::Checked {
        return Err(Refusal::AlreadySo);
    }
    let telling = story.words.ok_or(Refusal::Unknown)?.fact;
    let mut writing = Writing::default();
    writing.act(command.record, EntryFact::Checked(Checked { story: command.story, telling }));
    Ok(writing.decision())
}

/// The entry, if it is one and is held.
pub(super) fn get(records: &dyn Records, id: &RecordId) -> Result<Entry, Refusal> {
    match records.record(id)?.map(|record| record.state) {
        Some(State::Entry(entry)) => Ok(entry),
        _ => Err(Refusal::Unknown),
    }
}

/// Only for the two groups of the entry.
pub(super) fn concerned(entry: &Entry, ctx: &Context, verb: Verb) -> Result<(), Refusal> {
    ctx.allows(verb, ctx.party(entry.concerns(ctx.actor.group)))
}
