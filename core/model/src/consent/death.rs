//! Death: what a person allowed stands still, and nobody may go on with it but whom they named.
//!
//! The person names somebody in their lifetime, who gets a number of their own. Once the death is written down, nothing
//! leaves any more until that number says it may; it may also take everything back. The person's own number keeps
//! working: a death can be written down wrongly, and then it must not cost anybody their word.

use serde::{Deserialize, Serialize};

use crate::command::{Context, Decision, Refusal};
use crate::consent::asking::{of_askers, shared};
use crate::consent::closing::{Closings, Continued, KNOWS_AT_MOST};
use crate::consent::decide::Consents;
use crate::consent::facts::ConsentFact;
use crate::day::Day;
use crate::ids::{RecordId, SignKey};
use crate::notice::{NewNotice, NoticeKind};
use crate::records::Records;
use crate::rights::Verb;

/// The person named who may continue or withdraw after their death.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SuccessorNamed {
    /// The day.
    pub day: Day,
    /// The public half of the successor's own receipt.
    pub receipt: SignKey,
}

/// The person has died.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Died {
    /// The day it was written down; the day of the death is nobody's business here.
    pub day: Day,
    /// The successors known then: whoever is named afterwards was not named by the person.
    pub successors: Vec<SignKey>,
}

/// Name who may continue or withdraw after one's death. The engine makes the successor's number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameSuccessor {
    /// The consent.
    pub record: RecordId,
    /// Whether the person said so alone with the notebook.
    pub handed_over: bool,
}

/// Writes down whom the person named.
pub fn decide_successor(records: &dyn Records, ctx: &Context, command: NameSuccessor) -> Result<Decision, Refusal> {
    let (record, consent) = Consents(records).get(&command.record)?;
    of_askers(&consent, ctx, Verb::NameSuccessor)?;
    let Some(receipt) = ctx.receipt else { return Err(Refusal::Incomplete) };
    if consent.quorum.is_some() {
        return Err(Refusal::AsksABody);
    }
    if consent.died.is_some() {
        return Err(Refusal::HasDied);
    }
    if !command.handed_over {
        return Err(Refusal::NotUnderstood);
    }
    let named = ConsentFact::SuccessorNamed(SuccessorNamed { day: ctx.today, receipt });
    Ok(Decision { facts: vec![shared(record.id, named, None)], ..Decision::default() })
}

/// Writes down that the person has died: all scopes stand still.
pub fn decide_died(records: &dyn Records, ctx: &Context, id: RecordId) -> Result<Decision, Refusal> {
    let (record, consent) = Consents(records).get(&id)?;
    of_askers(&consent, ctx, Verb::PersonDied)?;
    if consent.quorum.is_some() {
        return Err(Refusal::AsksABody);
    }
    if consent.died.is_some() {
        return Err(Refusal::AlreadySo);
    }
    let died = Died { day: ctx.today, successors: consent.successors.iter().copied().collect() };
    Ok(Decision { facts: vec![shared(record.id, ConsentFact::Died(died), None)], ..Decision::default() })
}

/// Lets a dead person's yeses hold on, with the number of whom they named.
pub fn decide_continue(records: &dyn Records, ctx: &Context, id: RecordId) -> Result<Decision, Refusal> {
    let (record, consent) = Consents(records).get(&id)?;
    ctx.allows_holder(Verb::ContinueConsent, ctx.receipt.is_some_and(|key| consent.succeeds(&key)))?;
    let closings = Closings::of(&consent, &record);
    let mut knows_notices = closings.suspensions();
    knows_notices.truncate(KNOWS_AT_MOST);
    let continued = Continued { day: ctx.today, knows_notices };
    if closings.continuations().contains(&continued) {
        return Err(Refusal::AlreadySo);
    }
    let body = postcard::to_allocvec(&continued).map_err(|_| Refusal::Incomplete)?;
    let kind = NoticeKind::Continued;
    let notice = NewNotice { audience: record.audience, record: record.id, kind, body, by_receipt: true };
    Ok(Decision { notices: vec![notice], ..Decision::default() })
}
