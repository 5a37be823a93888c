//! Commands on a consent → facts and notices, or a refusal.

use serde::{Deserialize, Serialize};

use crate::audience::Audience;
use crate::command::{Context, Decision, Refusal};
use crate::consent::evolve::Consent;
use crate::consent::facts::{Age, Answered, Asked, ConsentFact, ScopeAnswer, ScopeAsked, TeachBack, Until};
use crate::consent::view::view;
use crate::fact::{FactBody, NewFact};
use crate::fold::{Record, State};
use crate::ids::{PersonToken, RecordId};
use crate::notice::{NewNotice, NoticeKind};
use crate::person::{Known, PersonFact};
use crate::records::Records;
use crate::rights::{Relation, Verb};
use crate::said::{Content, Said};

/// Ask a person's consent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskConsent {
    /// Who is asked; kept in the asker's group only.
    pub person: PersonAsked,
    /// How old.
    pub age: Age,
    /// Whether it is spoken rather than read.
    pub spoken: bool,
    /// The scopes of this sitting.
    pub scopes: Vec<ScopeAsked>,
    /// What is said to the person; read by the whole partnership, so without a name.
    pub explained: Said,
}

/// Who is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonAsked {
    /// A name or what the group calls the person.
    pub name: Said,
    /// The person's token from an earlier sitting; none makes a new one.
    #[serde(default)]
    pub token: Option<PersonToken>,
}

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
    /// Scope by scope.
    pub answers: Vec<Answer>,
}

/// The answer to one scope.
pub type Answer = ScopeAnswer;

/// Reads consents for commands.
pub struct Consents<'a>(pub &'a dyn Records);

impl Consents<'_> {
    /// The consent's record and state.
    pub fn get(&self, id: &RecordId) -> Result<(Record, Consent), Refusal> {
        match self.0.record(id)? {
            Some(record) => match &record.state {
                State::Consent(consent) => Ok((record.clone(), consent.clone())),
                _ => Err(Refusal::Unknown),
            },
            None => Err(Refusal::Unknown),
        }
    }
}

/// Asks: acts for the partnership, the person's name for the asker's group.
pub fn decide_ask(ctx: &Context, command: AskConsent) -> Result<Decision, Refusal> {
    ctx.allows(Verb::AskConsent, Relation::OwnGroup)?;
    let mut scopes: Vec<_> = command.scopes.iter().map(|asked| asked.scope).collect();
    scopes.sort_unstable();
    scopes.dedup();
    if command.scopes.is_empty() || scopes.len() != command.scopes.len() {
        return Err(Refusal::Incomplete);
    }
    if command.scopes.iter().any(|asked| matches!(asked.until, Until::WorkEnds(day) if day < ctx.today)) {
        return Err(Refusal::DayIsPast);
    }
    let [record, person, token, ..] = ctx.fresh;
    let token = command.person.token.unwrap_or(PersonToken::new(*token.bytes()));
    let asked = Asked {
        by: ctx.actor.member,
        group: ctx.actor.group,
        person: token,
        age: command.age,
        day: ctx.today,
        spoken: command.spoken,
        lang: command.explained.lang,
        scopes: command.scopes,
    };
    let shared = |body, belongs_to| NewFact {
        record,
        audience: Audience::Partnership,
        body: FactBody::Consent(body),
        belongs_to,
    };
    let own = |body, belongs_to| NewFact {
        record: person,
        audience: Audience::Group(ctx.actor.group),
        body: FactBody::Person(body),
        belongs_to,
    };
    let known = Known { token, consent: record, lang: command.person.name.lang };
    Ok(Decision {
        facts: vec![
            shared(ConsentFact::Asked(asked), None),
            shared(ConsentFact::Explained(Content::Text(command.explained.words)), Some(0)),
            own(PersonFact::Known(known), None),
            own(PersonFact::Named(Content::Text(command.person.name.words)), Some(2)),
        ],
        made: vec![record, person],
        ..Decision::default()
    })
}

/// Writes answers down. A yes needs a hand-over and a full teach-back; a no needs nothing.
pub fn decide_answer(records: &dyn Records, ctx: &Context, command: AnswerConsent) -> Result<Decision, Refusal> {
    let (record, consent) = Consents(records).get(&command.record)?;
    let (_, asked_by) = consent.asked_by.ok_or(Refusal::Unknown)?;
    ctx.allows(Verb::AnswerConsent, ctx.whose(&asked_by))?;
    let Some(receipt) = ctx.receipt else { return Err(Refusal::Incomplete) };
    let asked = |answer: &Answer| consent.asked.contains_key(&answer.scope);
    if command.answers.is_empty() || !command.answers.iter().all(asked) {
        return Err(Refusal::Incomplete);
    }
    let any_yes = command.answers.iter().any(|answer| answer.yes);
    if any_yes && (!command.handed_over || command.teach_back != TeachBack::Understood) {
        return Err(Refusal::NotUnderstood);
    }
    if any_yes && consent.age != Some(Age::Adult) {
        // A guardian's own yes is needed as well, and no record of one exists yet: the weakest person decides.
        return Err(Refusal::NeedsGuardian);
    }
    let today = view(&consent, &record.notices, ctx.today);
    let answered = Answered {
        day: ctx.today,
        handed_over: command.handed_over,
        teach_back: command.teach_back,
        answers: command.answers,
        receipt,
        knows_answers: known_noes(&consent),
        knows_notices: today.withdrawals.iter().chain(&today.suspensions).copied().collect(),
    };
    let fact = NewFact {
        record: command.record,
        audience: record.audience,
        body: FactBody::Consent(ConsentFact::Answered(answered)),
        belongs_to: None,
    };
    Ok(Decision { facts: vec![fact], ..Decision::default() })
}

fn known_noes(consent: &Consent) -> Vec<crate::ids::FactId> {
    let mut noes: Vec<_> = consent.answers.iter().filter(|given| !given.yes).map(|given| given.fact).collect();
    noes.sort_unstable();
    noes.dedup();
    noes
}

/// Closes all exits of a consent at once: anybody who holds it may.
pub fn decide_suspend(records: &dyn Records, ctx: &Context, id: RecordId) -> Result<Decision, Refusal> {
    let (record, consent) = Consents(records).get(&id)?;
    let own = consent.asked_by.is_none_or(|(_, group)| group == ctx.actor.group);
    ctx.allows(Verb::SuspendConsent, if own { Relation::OwnGroup } else { Relation::OtherGroup })?;
    if view(&consent, &record.notices, ctx.today).is_suspended() {
        return Err(Refusal::AlreadySo);
    }
    Ok(notice(&record, NoticeKind::Suspended, false))
}

/// Takes a yes back, with the key that the receipt number unlocks.
pub fn decide_withdraw(records: &dyn Records, ctx: &Context, id: RecordId) -> Result<Decision, Refusal> {
    let (record, consent) = Consents(records).get(&id)?;
    ctx.allows_holder(Verb::WithdrawConsent, ctx.receipt.is_some_and(|key| consent.receipts.contains(&key)))?;
    if view(&consent, &record.notices, ctx.today).is_withdrawn() {
        return Err(Refusal::AlreadySo);
    }
    Ok(notice(&record, NoticeKind::Withdrawn, true))
}

fn notice(record: &Record, kind: NoticeKind, by_receipt: bool) -> Decision {
    let notice = NewNotice { audience: record.audience, record: record.id, kind, body: Vec::new(), by_receipt };
    Decision { notices: vec![notice], ..Decision::default() }
}
