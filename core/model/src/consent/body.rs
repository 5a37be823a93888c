//! Community consent: what belongs to everybody is asked of a body, such as an assembly or a council of elders.
//!
//! A body's consent is a consent like a person's, with the same scopes, receipt, withdrawal and gate, and two rules more. A
//! yes needs the quorum that the body itself names, and somebody beside who wrote it down: a second member signs it too, or
//! a witness was there and the recorder is not the asker. A no needs neither. Nobody who spoke is named, nor who did not
//! agree. What shows people as well needs each of theirs beside: an artefact names body and people, and all have to allow.

use serde::{Deserialize, Serialize};

use crate::command::{Context, Decision, Refusal};
use crate::consent::answering::{Sitting, answered};
use crate::consent::asking::{AskConsent, PersonAsked, ask, of_askers, person_facts, shared};
use crate::consent::decide::Consents;
use crate::consent::facts::{Age, Answered, ConsentFact, ScopeAnswer, ScopeAsked, TeachBack};
use crate::ids::{FactId, PersonToken, RecordId};
use crate::records::Records;
use crate::rights::{Relation, Verb};
use crate::said::{Content, Said};

/// More than half of the members, but at least so many, where a body names no quorum (product rule).
const QUORUM_AT_LEAST: u32 = 3;

/// The one asked is a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskedBody {
    /// How many have to be there for a yes, as the body said.
    pub quorum: u32,
}

/// The body answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BodyAnswered {
    /// How many were there.
    pub present: u32,
    /// A witness, where no second member can sign.
    pub witness: Option<PersonToken>,
    /// The answers.
    pub answered: Answered,
}

/// Ask a body's consent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskBody {
    /// Which body; kept in the asker's group only.
    pub body: PersonAsked,
    /// How many have to be there for a yes; none = more than half of the group's members, at least three.
    #[serde(default)]
    pub quorum: Option<u32>,
    /// Whether the body began this itself: only then is a no of the last 180 days asked about.
    #[serde(default)]
    pub opened_by_body: bool,
    /// Whether it is spoken rather than read.
    pub spoken: bool,
    /// The scopes of this sitting.
    pub scopes: Vec<ScopeAsked>,
    /// What is said to the body.
    pub explained: Said,
}

/// Write down a body's answers. The engine makes the receipt number and puts its key into the context.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerBody {
    /// The consent.
    pub record: RecordId,
    /// How many were there.
    pub present: u32,
    /// Whether the body heard and answered without the asker's voice in between.
    pub handed_over: bool,
    /// What came back.
    pub teach_back: TeachBack,
    /// Who was there as a witness, where no second member can sign; kept in the asker's group only.
    #[serde(default)]
    pub witness: Option<PersonAsked>,
    /// What those who did not agree want kept, without a name.
    #[serde(default)]
    pub dissent: Option<Said>,
    /// Scope by scope.
    pub answers: Vec<ScopeAnswer>,
}

/// Asks a body.
pub fn decide_ask_body(records: &dyn Records, ctx: &Context, command: AskBody) -> Result<Decision, Refusal> {
    ctx.allows(Verb::AskBody, Relation::OwnGroup)?;
    let members = ctx.membership.members_of(&ctx.actor.group).len();
    let half = u32::try_from(members / 2).unwrap_or(u32::MAX).saturating_add(1);
    let quorum = command.quorum.unwrap_or(half.max(QUORUM_AT_LEAST));
    if quorum < 2 {
        // One alone is a person.
        return Err(Refusal::NoQuorum);
    }
    let asking = AskConsent {
        person: command.body,
        age: Age::Adult,
        eighteen: None,
        opened_by_person: command.opened_by_body,
        spoken: command.spoken,
        scopes: command.scopes,
        explained: command.explained,
    };
    ask(records, ctx, asking, Some(ConsentFact::AskedBody(AskedBody { quorum })))
}

/// Writes a body's answers down. A yes needs the quorum; a no needs nothing.
pub fn decide_answer_body(records: &dyn Records, ctx: &Context, command: AnswerBody) -> Result<Decision, Refusal> {
    let (record, consent) = Consents(records).get(&command.record)?;
    of_askers(&consent, ctx, Verb::AnswerBody)?;
    let Some(quorum) = consent.quorum else { return Err(Refusal::AsksAPerson) };
    let any_yes = command.answers.iter().any(|answer| answer.yes);
    if any_yes && command.present < quorum {
        return Err(Refusal::NoQuorum);
    }
    if command.witness.is_some() && consent.asked_by.is_some_and(|(asker, _)| asker == ctx.actor.member) {
        return Err(Refusal::NotYours);
    }
    let sitting =
        Sitting { handed_over: command.handed_over, teach_back: command.teach_back, answers: command.answers };
    let answered = answered(ctx, &record, &consent, sitting)?;
    let [known, token, ..] = ctx.fresh;
    let token = PersonToken::new(*token.bytes());
    let witness = command.witness.as_ref().map(|witness| witness.token.unwrap_or(token));
    let answer = ConsentFact::BodyAnswered(BodyAnswered { present: command.present, witness, answered });
    let mut facts = vec![shared(record.id, answer, None)];
    let dissent = command.dissent.map(|dissent| ConsentFact::Dissent(Content::Text(dissent.words)));
    facts.extend(dissent.map(|words| shared(record.id, words, Some(0))));
    let at = facts.len();
    let mut made = Vec::new();
    if let (Some(asked), Some(token)) = (command.witness, witness) {
        facts.extend(person_facts(ctx, known, token, record.id, asked.name, at));
        made.push(known);
    }
    Ok(Decision { facts, made, ..Decision::default() })
}

/// A second member stands by what a body answered, as the last answer says it.
pub fn decide_countersign(records: &dyn Records, ctx: &Context, id: RecordId) -> Result<Decision, Refusal> {
    let (record, consent) = Consents(records).get(&id)?;
    of_askers(&consent, ctx, Verb::CountersignBody)?;
    if consent.quorum.is_none() {
        return Err(Refusal::AsksAPerson);
    }
    let mut open: Vec<FactId> = consent.answers.iter().map(|given| given.fact).collect();
    open.dedup();
    let Some(answer) = open.last() else { return Err(Refusal::Unknown) };
    let recorded = consent.answers.iter().any(|given| given.fact == *answer && given.recorder == ctx.actor.member);
    if recorded {
        return Err(Refusal::NotYours);
    }
    if consent.countersigned.get(answer).is_some_and(|members| members.contains(&ctx.actor.member)) {
        return Err(Refusal::AlreadySo);
    }
    let fact = shared(record.id, ConsentFact::Countersigned(*answer), None);
    Ok(Decision { facts: vec![fact], ..Decision::default() })
}
