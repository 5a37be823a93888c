//! Filling a form in → facts, or a refusal.

use serde::{Deserialize, Serialize};

use crate::audience::Audience;
use crate::command::{Context, Decision, Refusal};
use crate::fact::{FactBody, NewFact};
use crate::form::{Answered, Given, fits};
use crate::ids::{FactId, NoticeId, RecordId};
use crate::records::Records;
use crate::rights::Verb;
use crate::said::Content;
use crate::sheet::facts::{Filled, SheetFact, Told};
use crate::template::{Published, Reach, at_most, closed, form_of, get, known_notices, may_extend};

/// Fill a form in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FillSheet {
    /// The form.
    pub template: RecordId,
    /// The version whose questions were answered.
    pub version: FactId,
    /// The record that it says more about.
    #[serde(default)]
    pub about: Option<RecordId>,
    /// The answers.
    pub answers: Vec<Answered>,
}

/// Fills in the version that is in use in the actor's group.
pub fn decide_fill(records: &dyn Records, ctx: &Context, command: FillSheet) -> Result<Decision, Refusal> {
    let (_, template) = get(records, &command.template)?;
    let group = template.group().ok_or(Refusal::Unknown)?;
    ctx.allows(Verb::FillSheet, ctx.whose(&group))?;
    let own = ctx.actor.group;
    let version = template.in_use(&own).filter(|used| used.fact == command.version).ok_or(Refusal::NotInUse)?;
    let form = form_of(records, version)?.ok_or(Refusal::Unknown)?;
    if !fits(&form, &command.answers, ctx.today) || command.answers.is_empty() {
        return Err(Refusal::Incomplete);
    }
    let knows_notices = about(records, ctx, &version.published, command.about)?;
    let audience = match at_most(version.published.extends, version.published.read_by) {
        Reach::Group => Audience::Group(own),
        Reach::Partnership => Audience::Partnership,
    };
    let [record, ..] = ctx.fresh;
    let (mut answers, mut told) = (Vec::new(), Vec::new());
    for Answered { key, given } in command.answers {
        match given {
            Given::Code(value) => answers.push((key, value)),
            Given::Words(said) => told.push((Told { key, lang: said.lang }, said.words)),
        }
    }
    let FillSheet { template, version, about, .. } = command;
    let filled = Filled { group: own, template, version, about, day: ctx.today, answers, knows_notices };
    let fact = |body, belongs_to| NewFact { record, audience, body: FactBody::Sheet(body), belongs_to };
    let mut facts = vec![fact(SheetFact::Filled(filled), None)];
    for (act, words) in told {
        let place = facts.len();
        facts.push(fact(SheetFact::Told(act), None));
        facts.push(fact(SheetFact::Words(Content::Text(words)), Some(place)));
    }
    Ok(Decision { facts, made: vec![record], ..Decision::default() })
}

/// The notices known of what it is about. A form that extends a kind of record is about one of that kind; every other one is about
/// none.
fn about(
    records: &dyn Records,
    ctx: &Context,
    published: &Published,
    about: Option<RecordId>,
) -> Result<Vec<NoticeId>, Refusal> {
    let (Some(extends), Some(id)) = (published.extends, about) else {
        return if published.extends.is_none() && about.is_none() { Ok(Vec::new()) } else { Err(Refusal::Incomplete) };
    };
    let record = records.record(&id)?.ok_or(Refusal::Unknown)?;
    if may_extend(&record, &ctx.actor.group) != Some(extends) {
        return Err(Refusal::Unknown);
    }
    match closed(&record) {
        Some(why) => Err(why),
        None => Ok(known_notices(&record)),
    }
}
