//! Commands on a quarterly review → facts, or a refusal.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::audience::Audience;
use crate::command::{Context, Decision, Refusal};
use crate::day::Day;
use crate::fact::{Area, FactBody, NewFact};
use crate::fold::State;
use crate::ids::{FactId, GroupId, RecordId};
use crate::records::{BalanceSum, Records};
use crate::review::evolve::{Review, ReviewStatus, What, imbalances};
use crate::review::facts::{Accepted, Adjusted, Agreed, Imbalance, Opened, ReviewFact, Spoke, Sum};
use crate::review::quarter::Quarter;
use crate::rights::{Relation, Verb};
use crate::said::{Content, Said};

/// Open the review of a quarter with another group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenReview {
    /// With whom.
    pub with: GroupId,
    /// Of which quarter; it must have ended.
    pub quarter: Quarter,
}

/// Say something about the balances, for one's side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpeakReview {
    /// The review.
    pub record: RecordId,
    /// What is said.
    pub words: Said,
}

/// Take it on to change an imbalance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdjustImbalance {
    /// The review.
    pub record: RecordId,
    /// Which imbalance.
    pub about: Imbalance,
    /// The last day for it.
    pub by: Day,
    /// What will be done.
    pub plan: Said,
}

/// Accept an imbalance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AcceptImbalance {
    /// The review.
    pub record: RecordId,
    /// Which imbalance.
    pub about: Imbalance,
    /// Why.
    pub because: Said,
}

/// Opens a review with the balances as this notebook knows them.
pub fn decide_open(records: &dyn Records, ctx: &Context, command: OpenReview) -> Result<Decision, Refusal> {
    let own = ctx.actor.group;
    if !ctx.membership.groups.contains_key(&command.with) || command.with == own {
        return Err(Refusal::Incomplete);
    }
    ctx.allows(Verb::OpenReview, Relation::OwnGroup)?;
    if command.quarter.last_day() > ctx.today {
        return Err(Refusal::DayIsAhead);
    }
    let groups = (own.min(command.with), own.max(command.with));
    let earlier = reviews(records, groups)?;
    if earlier.iter().any(|(quarter, review)| *quarter == command.quarter && !review.contested) {
        return Err(Refusal::AlreadySo);
    }
    let sums = records.balances()?.into_iter().filter(|sum| between(sum, groups)).map(|sum| Sum {
        from: sum.from,
        to: sum.to,
        kind: sum.kind,
        unit: sum.unit,
        amount: sum.amount,
    });
    let sums: Vec<Sum> = sums.collect();
    let again = imbalances(&sums).intersection(&before(&earlier, command.quarter)).cloned().collect();
    let opened = Opened { quarter: command.quarter, groups, sums, again, day: ctx.today };
    let [record, ..] = ctx.fresh;
    Ok(Decision { made: vec![record], ..written(record, vec![(ReviewFact::Opened(opened), None)]) })
}

/// Says something for the actor's side.
pub fn decide_speak(records: &dyn Records, ctx: &Context, command: SpeakReview) -> Result<Decision, Refusal> {
    let (_, opened) = open_to_answers(records, ctx, &command.record, Verb::SpeakReview)?;
    let act = ReviewFact::Spoke(Spoke { opened, lang: command.words.lang });
    Ok(written(command.record, vec![(act, Some(ReviewFact::Words(Content::Text(command.words.words))))]))
}

/// Takes an imbalance on: the actor owns it from now on.
pub fn decide_adjust(records: &dyn Records, ctx: &Context, command: AdjustImbalance) -> Result<Decision, Refusal> {
    let (review, opened) = open_to_answers(records, ctx, &command.record, Verb::AdjustImbalance)?;
    stands(&review, &command.about)?;
    if command.by < ctx.today {
        return Err(Refusal::DayIsPast);
    }
    let (about, by) = (command.about, command.by);
    let act = ReviewFact::Adjusted(Adjusted { opened, about, by, lang: command.plan.lang });
    Ok(written(command.record, vec![(act, Some(ReviewFact::Plan(Content::Text(command.plan.words))))]))
}

/// Accepts an imbalance for the actor's side.
pub fn decide_accept(records: &dyn Records, ctx: &Context, command: AcceptImbalance) -> Result<Decision, Refusal> {
    let (review, opened) = open_to_answers(records, ctx, &command.record, Verb::AcceptImbalance)?;
    stands(&review, &command.about)?;
    let act = ReviewFact::Accepted(Accepted { opened, about: command.about, lang: command.because.lang });
    Ok(written(command.record, vec![(act, Some(ReviewFact::Because(Content::Text(command.because.words))))]))
}

/// Agrees, for the actor's side, that the review is closed with what is known of it here.
///
/// Whether an imbalance stood before is looked up here again: whoever opened the review may not have known, or not have said.
pub fn decide_agree(records: &dyn Records, ctx: &Context, record: RecordId) -> Result<Decision, Refusal> {
    let (review, opened) = open_to_answers(records, ctx, &record, Verb::AgreeReview)?;
    if !review.has_spoken(ctx.actor.group) {
        return Err(Refusal::Incomplete);
    }
    if review.agrees(ctx.actor.group) {
        return Err(Refusal::AlreadySo);
    }
    let Some((_, _, opening)) = &review.opened else { return Err(Refusal::Unknown) };
    let known = before(&reviews(records, opening.groups)?, opening.quarter);
    if !review.unanswered(&known).is_empty() {
        return Err(Refusal::Unanswered);
    }
    let agreed = Agreed { opened, knows: review.said().into_iter().collect() };
    Ok(written(record, vec![(ReviewFact::Agreed(agreed), None)]))
}

/// Says that the actor's own adjustments of a review are done.
pub fn decide_done(records: &dyn Records, ctx: &Context, record: RecordId) -> Result<Decision, Refusal> {
    let review = get(records, &record)?;
    let own = review.answers.iter().filter(|answer| answer.by == ctx.actor.member);
    let open = own.filter(|answer| matches!(answer.what, What::Adjustment { done: false, .. }));
    let done: Vec<_> = open.map(|answer| (ReviewFact::Done(answer.fact), None)).collect();
    let relation = if done.is_empty() { Relation::OtherGroup } else { Relation::OwnRecord };
    ctx.allows(Verb::AdjustmentDone, relation)?;
    Ok(written(record, done))
}

fn get(records: &dyn Records, id: &RecordId) -> Result<Review, Refusal> {
    match records.record(id)?.map(|record| record.state) {
        Some(State::Review(review)) => Ok(review),
        _ => Err(Refusal::Unknown),
    }
}

fn open_to_answers(
    records: &dyn Records,
    ctx: &Context,
    id: &RecordId,
    verb: Verb,
) -> Result<(Review, FactId), Refusal> {
    let review = get(records, id)?;
    let opened = review.opened.as_ref().map(|(id, ..)| *id).ok_or(Refusal::Unknown)?;
    ctx.allows(verb, ctx.party(review.concerns(ctx.actor.group)))?;
    if review.status() == ReviewStatus::Open { Ok((review, opened)) } else { Err(Refusal::AlreadySo) }
}

fn stands(review: &Review, about: &Imbalance) -> Result<(), Refusal> {
    let known = review.opened.as_ref().is_some_and(|(_, _, opened)| imbalances(&opened.sums).contains(about));
    if known { Ok(()) } else { Err(Refusal::Unknown) }
}

fn between(sum: &BalanceSum, groups: (GroupId, GroupId)) -> bool {
    (sum.from, sum.to) == groups || (sum.to, sum.from) == groups
}

/// Every review of two groups that is held, newest quarter first.
fn reviews(records: &dyn Records, groups: (GroupId, GroupId)) -> Result<Vec<(Quarter, Review)>, Refusal> {
    let mut found = Vec::new();
    for record in records.every(Area::Review)? {
        let review = get(records, &record)?;
        let quarter = review.opened.as_ref().filter(|(_, _, of)| of.groups == groups).map(|(_, _, of)| of.quarter);
        found.extend(quarter.map(|quarter| (quarter, review)));
    }
    Ok(found)
}

/// What stood in the last review before a quarter; if there are several of the same quarter, in any of them.
fn before(earlier: &[(Quarter, Review)], quarter: Quarter) -> BTreeSet<Imbalance> {
    let last = earlier.iter().map(|(of, _)| *of).filter(|of| *of < quarter).max();
    let of_last = earlier.iter().filter(|(of, _)| Some(*of) == last);
    let opened = of_last.filter_map(|(_, review)| review.opened.as_ref());
    opened.flat_map(|(_, _, opened)| imbalances(&opened.sums)).collect()
}

fn written(record: RecordId, acts: Vec<(ReviewFact, Option<ReviewFact>)>) -> Decision {
    let fact = |body, belongs_to| NewFact {
        record,
        audience: Audience::Partnership,
        body: FactBody::Review(body),
        belongs_to,
    };
    let mut facts = Vec::new();
    for (act, telling) in acts {
        let place = facts.len();
        facts.push(fact(act, None));
        facts.extend(telling.map(|telling| fact(telling, Some(place))));
    }
    Decision { facts, ..Decision::default() }
}
