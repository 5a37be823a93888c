//! Guardians: a child's yes needs a guardian's own yes beside it, heard, taught back and receipted like any other.
//!
//! Either one's no closes a scope and either one's number takes it back. Each guardian is a voice of their own, so that one
//! parent's yes never covers another's no. The day on which the person is 18 ends what a guardian and a child agreed to:
//! from then on only the person's own answer counts.

use serde::{Deserialize, Serialize};

use crate::command::{Context, Decision, Refusal};
use crate::consent::answering::{Sitting, answered};
use crate::consent::asking::{PersonAsked, of_askers, person_facts, shared};
use crate::consent::decide::Consents;
use crate::consent::facts::{Age, Answered, ConsentFact, ScopeAnswer, TeachBack};
use crate::day::Day;
use crate::ids::{PersonToken, RecordId};
use crate::records::Records;
use crate::rights::Verb;

/// A guardian answered beside a child.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuardianAnswered {
    /// Which guardian, across sittings.
    pub guardian: PersonToken,
    /// The answers, with this guardian's own teach-back and receipt.
    pub answered: Answered,
}

/// Write down a guardian's answers. The engine makes the receipt number and puts its key into the context.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerAsGuardian {
    /// The child's consent.
    pub record: RecordId,
    /// Who the guardian is; kept in the asker's group only.
    pub guardian: PersonAsked,
    /// Whether the notebook was handed over.
    pub handed_over: bool,
    /// What came back.
    pub teach_back: TeachBack,
    /// Scope by scope.
    pub answers: Vec<ScopeAnswer>,
}

/// Say from which day on a person is 18: a birthday ahead, or the day it became known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComeOfAge {
    /// The consent.
    pub record: RecordId,
    /// The first day at 18.
    pub day: Day,
}

/// Writes a guardian's answers down.
pub fn decide_guardian(records: &dyn Records, ctx: &Context, command: AnswerAsGuardian) -> Result<Decision, Refusal> {
    let (record, consent) = Consents(records).get(&command.record)?;
    of_askers(&consent, ctx, Verb::AnswerAsGuardian)?;
    if consent.quorum.is_some() || consent.adult_on(ctx.today) {
        return Err(Refusal::NotAChild);
    }
    let sitting =
        Sitting { handed_over: command.handed_over, teach_back: command.teach_back, answers: command.answers };
    let answered = answered(ctx, &record, &consent, sitting)?;
    let [known, token, ..] = ctx.fresh;
    let guardian = command.guardian.token.unwrap_or(PersonToken::new(*token.bytes()));
    if consent.person == Some(guardian) {
        return Err(Refusal::NotYours);
    }
    let fact = ConsentFact::GuardianAnswered(GuardianAnswered { guardian, answered });
    let mut facts = vec![shared(record.id, fact, None)];
    facts.extend(person_facts(ctx, known, guardian, record.id, command.guardian.name, 1));
    Ok(Decision { facts, made: vec![known], ..Decision::default() })
}

/// Writes down from which day on the person is 18.
pub fn decide_of_age(records: &dyn Records, ctx: &Context, command: ComeOfAge) -> Result<Decision, Refusal> {
    let (record, consent) = Consents(records).get(&command.record)?;
    of_askers(&consent, ctx, Verb::ComeOfAge)?;
    if consent.quorum.is_some() || consent.age == Some(Age::Adult) {
        return Err(Refusal::NotAChild);
    }
    if consent.eighteen.contains(&command.day) {
        return Err(Refusal::AlreadySo);
    }
    Ok(Decision { facts: vec![shared(record.id, ConsentFact::Eighteen(command.day), None)], ..Decision::default() })
}
