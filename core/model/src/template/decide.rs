//! Commands on a group's own form → facts, or a refusal.

use serde::{Deserialize, Serialize};

use crate::audience::Audience;
use crate::command::{Context, Decision, Refusal};
use crate::fact::{FactBody, NewFact};
use crate::fold::State;
use crate::form::Form;
use crate::ids::{FactId, RecordId};
use crate::records::Records;
use crate::rights::Verb;
use crate::said::Content;
use crate::template::evolve::Template;
use crate::template::facts::{Extends, Kept, Published, Reach, TemplateFact};
use crate::template::{at_most, form_of};

/// Publish a form of one's own group, or a newer version of one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublishTemplate {
    /// The questions.
    pub form: Form,
    /// Who gets it; a newer version goes to whom the first one went.
    pub to: Reach,
    /// Who reads what is filled in.
    pub read_by: Reach,
    /// The kind of record whose own fields it holds; none = it stands for itself.
    #[serde(default)]
    pub extends: Option<Extends>,
    /// The form of which it is a newer version.
    #[serde(default)]
    pub instead_of: Option<RecordId>,
}

/// Keep a version of another group's form for one's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeepTemplate {
    /// Which.
    pub record: RecordId,
    /// The version that was looked at.
    pub version: FactId,
}

/// Publishes a form, or a newer version of one.
pub fn decide_publish(records: &dyn Records, ctx: &Context, command: PublishTemplate) -> Result<Decision, Refusal> {
    let PublishTemplate { form, to, read_by, extends, instead_of } = command;
    let own = ctx.actor.group;
    let before = instead_of.map(|id| get(records, &id)).transpose()?;
    let whose = before.as_ref().and_then(|(_, template)| template.group()).unwrap_or(own);
    ctx.allows(Verb::PublishTemplate, ctx.whose(&whose))?;
    let text = form.written().ok_or(Refusal::Incomplete)?;
    let audience = match to {
        Reach::Group => Audience::Group(own),
        Reach::Partnership => Audience::Partnership,
    };
    // Where only a group has the form, only that group reads what is filled in.
    if read_by > to || at_most(extends, read_by) != read_by {
        return Err(Refusal::Incomplete);
    }
    let (record, instead_of, knows) = match (&before, instead_of) {
        (Some((known, template)), Some(record)) => {
            if *known != audience || template.contested {
                return Err(Refusal::Incomplete);
            }
            (record, template.newest().map(|newest| newest.fact), template.retirements(&own))
        }
        _ => {
            let [record, ..] = ctx.fresh;
            (record, None, Vec::new())
        }
    };
    let published = Published { group: own, day: ctx.today, read_by, extends, instead_of, knows };
    let facts = vec![
        fact(record, audience, TemplateFact::Published(published), None),
        fact(record, audience, TemplateFact::Text(Content::Text(text)), Some(0)),
    ];
    let made = if before.is_none() { vec![record] } else { Vec::new() };
    Ok(Decision { facts, made, ..Decision::default() })
}

/// Keeps a version of another group's form that can be read here.
pub fn decide_keep(records: &dyn Records, ctx: &Context, command: KeepTemplate) -> Result<Decision, Refusal> {
    let (audience, template) = get(records, &command.record)?;
    let group = template.group().ok_or(Refusal::Unknown)?;
    ctx.allows(Verb::KeepTemplate, ctx.whose(&group))?;
    let version = template.version(&command.version).ok_or(Refusal::Unknown)?;
    // What nobody can read here, nobody can answer for.
    form_of(records, version)?.ok_or(Refusal::Unknown)?;
    template.in_use(&group).ok_or(Refusal::NotInUse)?;
    let own = ctx.actor.group;
    if template.in_use(&own).is_some_and(|kept| kept.fact == command.version) {
        return Err(Refusal::AlreadySo);
    }
    let kept = Kept { version: command.version, knows: template.retirements(&own) };
    let facts = vec![fact(command.record, audience, TemplateFact::Kept(kept), None)];
    Ok(Decision { facts, ..Decision::default() })
}

/// Asks it no more: for all if one's own group made it, else for one's own group.
pub fn decide_retire(records: &dyn Records, ctx: &Context, record: RecordId) -> Result<Decision, Refusal> {
    let (audience, template) = get(records, &record)?;
    let group = template.group().ok_or(Refusal::Unknown)?;
    ctx.allows(Verb::RetireTemplate, ctx.whose(&group))?;
    template.in_use(&ctx.actor.group).ok_or(Refusal::AlreadySo)?;
    let facts = vec![fact(record, audience, TemplateFact::Retired(ctx.today), None)];
    Ok(Decision { facts, ..Decision::default() })
}

/// The form, if it is one and is held, and who has it.
pub(crate) fn get(records: &dyn Records, id: &RecordId) -> Result<(Audience, Template), Refusal> {
    match records.record(id)?.map(|record| (record.audience, record.state)) {
        Some((audience, State::Template(template))) => Ok((audience, template)),
        _ => Err(Refusal::Unknown),
    }
}

fn fact(record: RecordId, audience: Audience, body: TemplateFact, belongs_to: Option<usize>) -> NewFact {
    NewFact { record, audience, body: FactBody::Template(body), belongs_to }
}
