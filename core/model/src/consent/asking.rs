//! Asking: one sitting asks one person's scopes, not too often, and never again what they refused lately.

use serde::{Deserialize, Serialize};

use crate::audience::Audience;
use crate::command::{Context, Decision, Refusal};
use crate::consent::evolve::Consent;
use crate::consent::facts::{Age, Asked, ConsentFact, ForWhom, Scope, ScopeAsked, Until};
use crate::day::Day;
use crate::fact::{FactBody, NewFact};
use crate::fold::State;
use crate::ids::{PersonToken, RecordId};
use crate::person::{Known, Person, PersonFact};
use crate::records::{Records, Unreadable};
use crate::rights::{Relation, Verb};
use crate::said::{Content, Said};

/// One person is asked at most once in so many days (product rule).
const ASKED_ONCE_IN_DAYS: i32 = 30;
/// A no is not asked about again for so many days, unless the person opens it (product rule).
const NO_RESTS_FOR_DAYS: i32 = 180;

/// Ask a person's consent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskConsent {
    /// Who is asked; kept in the asker's group only.
    pub person: PersonAsked,
    /// How old.
    pub age: Age,
    /// The first day at 18 of somebody younger, if it is known.
    #[serde(default)]
    pub eighteen: Option<Day>,
    /// Whether the person began this themselves: only then is a no of the last 180 days asked about.
    #[serde(default)]
    pub opened_by_person: bool,
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

/// Asks: acts for the partnership, the person's name for the asker's group.
pub fn decide_ask(records: &dyn Records, ctx: &Context, command: AskConsent) -> Result<Decision, Refusal> {
    ctx.allows(Verb::AskConsent, Relation::OwnGroup)?;
    let child = command.age != Age::Adult;
    if child && command.scopes.iter().any(|asked| asked.for_whom == ForWhom::Public) {
        return Err(Refusal::NeverPublic);
    }
    if !child && command.eighteen.is_some() {
        return Err(Refusal::NotAChild);
    }
    let eighteen = command.eighteen.map(ConsentFact::Eighteen);
    ask(records, ctx, command, eighteen)
}

/// Asks a person or a body; `further` is said beside the asking.
pub(super) fn ask(
    records: &dyn Records,
    ctx: &Context,
    command: AskConsent,
    further: Option<ConsentFact>,
) -> Result<Decision, Refusal> {
    askable(&command.scopes, ctx.today)?;
    let [record, person, token, ..] = ctx.fresh;
    if let Some(known) = command.person.token {
        rested(records, ctx.today, &known, &command)?;
    }
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
    let mut facts = vec![
        shared(record, ConsentFact::Asked(asked), None),
        shared(record, ConsentFact::Explained(Content::Text(command.explained.words)), Some(0)),
    ];
    facts.extend(command.opened_by_person.then(|| shared(record, ConsentFact::Opened(ctx.today), None)));
    facts.extend(further.map(|fact| shared(record, fact, None)));
    let at = facts.len();
    facts.extend(person_facts(ctx, person, token, record, command.person.name, at));
    Ok(Decision { facts, made: vec![record, person], ..Decision::default() })
}

/// A sitting asks something, each scope once, and nothing that is over before it begins.
fn askable(asked: &[ScopeAsked], today: Day) -> Result<(), Refusal> {
    let mut scopes: Vec<Scope> = asked.iter().map(|asked| asked.scope).collect();
    scopes.sort_unstable();
    scopes.dedup();
    if asked.is_empty() || scopes.len() != asked.len() {
        return Err(Refusal::Incomplete);
    }
    if asked.iter().any(|asked| matches!(asked.until, Until::WorkEnds(day) if day < today)) {
        return Err(Refusal::DayIsPast);
    }
    Ok(())
}

/// Whether the person has had rest from earlier sittings, of any group whose records are held here.
fn rested(records: &dyn Records, today: Day, person: &PersonToken, command: &AskConsent) -> Result<(), Refusal> {
    for id in records.of_person(person)? {
        let Some(State::Consent(earlier)) = records.record(&id)?.map(|record| record.state) else { continue };
        if earlier.person != Some(*person) {
            continue;
        }
        // A day ahead of today is a clock that went wrong: it counts as lately.
        if earlier.day.is_some_and(|day| today.since(day) < ASKED_ONCE_IN_DAYS) {
            return Err(Refusal::AskedLately);
        }
        let refused = command.scopes.iter().any(|asked| refused_lately(&earlier, asked.scope, today));
        if refused && !command.opened_by_person {
            return Err(Refusal::SaidNo);
        }
    }
    Ok(())
}

/// Whether a no to this scope, which no later yes of the same sitting names, is younger than 180 days.
fn refused_lately(earlier: &Consent, scope: Scope, today: Day) -> bool {
    let of_scope = || earlier.answers.iter().filter(move |given| given.scope == scope);
    let answered_since = |no| of_scope().any(|given| given.yes && given.knows_answers.contains(no));
    let mut noes = of_scope().filter(|given| !given.yes && !answered_since(&given.fact));
    noes.any(|no| today.since(no.day) < NO_RESTS_FOR_DAYS)
}

/// Who the person is, for the asker's group; `at` is the place of the first fact in its decision.
pub(super) fn person_facts(
    ctx: &Context,
    person: RecordId,
    token: PersonToken,
    consent: RecordId,
    name: Said,
    at: usize,
) -> [NewFact; 2] {
    let own = |body, belongs_to| NewFact {
        record: person,
        audience: Audience::Group(ctx.actor.group),
        body: FactBody::Person(body),
        belongs_to,
    };
    let known = Known { token, consent, lang: name.lang };
    [own(PersonFact::Known(known), None), own(PersonFact::Named(Content::Text(name.words)), Some(at))]
}

/// The record of the person or body that a consent asked, if this notebook may read it. Guardians and witnesses have
/// records that lead to the same consent, and whoever knows the token could write one elsewhere: it has to name whom was
/// asked, in the audience of the group that asked.
///
/// # Errors
/// [`Unreadable`] if the notebook could not be read.
pub fn person_of(
    records: &dyn Records,
    consent: &RecordId,
    asked: &Consent,
) -> Result<Option<(RecordId, Person)>, Unreadable> {
    let audience = asked.asked_by.map(|(_, group)| Audience::Group(group));
    for id in records.concerning(consent)? {
        if let Some(record) = records.record(&id)?.filter(|record| Some(record.audience) == audience)
            && let State::Person(person) = record.state
            && person.token.is_some()
            && person.token == asked.person
        {
            return Ok(Some((id, person)));
        }
    }
    Ok(None)
}

/// A fact of a consent, for the whole partnership.
pub(super) fn shared(record: RecordId, body: ConsentFact, belongs_to: Option<usize>) -> NewFact {
    NewFact { record, audience: Audience::Partnership, body: FactBody::Consent(body), belongs_to }
}

/// Asks the table of rights about a consent, by the group that asked.
pub(super) fn of_askers(consent: &Consent, ctx: &Context, verb: Verb) -> Result<(), Refusal> {
    let (_, asked_by) = consent.asked_by.ok_or(Refusal::Unknown)?;
    ctx.allows(verb, ctx.whose(&asked_by))
}
