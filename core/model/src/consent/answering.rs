//! Answering: what a person said, scope by scope, with what their notebook could know.

use serde::{Deserialize, Serialize};

use crate::command::{Context, Decision, Refusal};
use crate::consent::asking::{of_askers, shared};
use crate::consent::closing::Closings;
use crate::consent::decide::Consents;
use crate::consent::evolve::Consent;
use crate::consent::facts::{Answered, ConsentFact, ScopeAnswer, TeachBack};
use crate::consent::teach_back::keeping_answered;
use crate::fold::Record;
use crate::ids::{FactId, RecordId};
use crate::records::Records;
use crate::rights::Verb;

/// Write down a person's answers. The engine makes the receipt number and puts its key into the context.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerConsent {
    /// The consent.
    pub record: RecordId,
    /// Whether the notebook was handed over.
    pub handed_over: bool,
    /// What came back.
    pub teach_back: TeachBack,
    /// Whether what came back may be kept as a recording: a question of its own; none = not asked.
    #[serde(default)]
    pub keep_teach_back: Option<bool>,
    /// Scope by scope.
    pub answers: Vec<Answer>,
}

/// The answer to one scope.
pub type Answer = ScopeAnswer;

/// What one voice answered in one sitting.
pub(super) struct Sitting {
    pub(super) handed_over: bool,
    pub(super) teach_back: TeachBack,
    pub(super) answers: Vec<ScopeAnswer>,
}

/// Writes answers down. A yes needs a hand-over and a full teach-back; a no needs nothing.
pub fn decide_answer(records: &dyn Records, ctx: &Context, command: AnswerConsent) -> Result<Decision, Refusal> {
    let (record, consent) = Consents(records).get(&command.record)?;
    of_askers(&consent, ctx, Verb::AnswerConsent)?;
    if consent.quorum.is_some() {
        return Err(Refusal::AsksABody);
    }
    let keeping = command.keep_teach_back.map(|yes| keeping_answered(ctx, &record, &consent, yes)).transpose()?;
    let sitting =
        Sitting { handed_over: command.handed_over, teach_back: command.teach_back, answers: command.answers };
    let answered = answered(ctx, &record, &consent, sitting)?;
    let mut facts = vec![shared(record.id, ConsentFact::Answered(answered), None)];
    facts.extend(keeping.map(|fact| shared(record.id, fact, None)));
    Ok(Decision { facts, ..Decision::default() })
}

/// The answers of one voice, after the rules that hold for every voice.
pub(super) fn answered(
    ctx: &Context,
    record: &Record,
    consent: &Consent,
    sitting: Sitting,
) -> Result<Answered, Refusal> {
    let Some(receipt) = ctx.receipt else { return Err(Refusal::Incomplete) };
    if consent.died.is_some() {
        return Err(Refusal::HasDied);
    }
    let asked = |answer: &ScopeAnswer| consent.asked.contains_key(&answer.scope);
    if sitting.answers.is_empty() || !sitting.answers.iter().all(asked) {
        return Err(Refusal::Incomplete);
    }
    let any_yes = sitting.answers.iter().any(|answer| answer.yes);
    if any_yes && (!sitting.handed_over || sitting.teach_back != TeachBack::Understood) {
        return Err(Refusal::NotUnderstood);
    }
    Ok(Answered {
        day: ctx.today,
        handed_over: sitting.handed_over,
        teach_back: sitting.teach_back,
        answers: sitting.answers,
        receipt,
        knows_answers: known_noes(consent),
        knows_notices: Closings::of(consent, record).all(),
    })
}

fn known_noes(consent: &Consent) -> Vec<FactId> {
    let mut noes: Vec<_> = consent.answers.iter().filter(|given| !given.yes).map(|given| given.fact).collect();
    noes.sort_unstable();
    noes.dedup();
    noes
}
