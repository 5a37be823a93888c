//! Keeping a teach-back: what the person said in their own words may be recorded only after a yes of its own.
//!
//! The yes stands in the consent; the recording is the person's voice and stands with the person, for the asker's group
//! only. A child's is never kept. A withdrawal erases it like a picture.

use serde::{Deserialize, Serialize};

use crate::audience::Audience;
use crate::command::{Context, Decision, Refusal};
use crate::consent::asking::{of_askers, person_of};
use crate::consent::closing::Closings;
use crate::consent::decide::Consents;
use crate::consent::evolve::Consent;
use crate::consent::facts::{Age, ConsentFact};
use crate::day::Day;
use crate::fact::{FactBody, NewFact};
use crate::fold::Record;
use crate::gate::Denied;
use crate::ids::{FactId, NoticeId, RecordId};
use crate::person::{PersonFact, TaughtBack};
use crate::records::Records;
use crate::rights::Verb;
use crate::said::{Attachment, Content};

/// The person answered whether their teach-back may be kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeepingAnswered {
    /// The day.
    pub day: Day,
    /// Yes, or no.
    pub yes: bool,
    /// The earlier noes to this question that it knew.
    pub knows_answers: Vec<FactId>,
    /// The withdrawals and suspensions that it knew.
    pub knows_notices: Vec<NoticeId>,
}

/// Keep the recording of a teach-back. The engine seals the sound and gives its attachment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeepTeachBack {
    /// The consent.
    pub record: RecordId,
    /// The sealed sound.
    pub file: Attachment,
}

/// The answer to the question of its own.
pub(super) fn keeping_answered(
    ctx: &Context,
    record: &Record,
    consent: &Consent,
    yes: bool,
) -> Result<ConsentFact, Refusal> {
    if yes && consent.age != Some(Age::Adult) {
        return Err(Refusal::NeverAChilds);
    }
    Ok(ConsentFact::KeepingAnswered(KeepingAnswered {
        day: ctx.today,
        yes,
        knows_answers: consent.keeping.iter().filter(|(_, kept)| !kept.yes).map(|(id, _)| *id).collect(),
        knows_notices: Closings::of(consent, record).all(),
    }))
}

/// Whether a teach-back may be kept: a yes that names every no, withdrawal and suspension.
pub fn may_keep(consent: &Consent, record: &Record) -> bool {
    let closings = Closings::of(consent, record);
    let noes: Vec<&FactId> = consent.keeping.iter().filter(|(_, kept)| !kept.yes).map(|(id, _)| id).collect();
    let holds = |kept: &KeepingAnswered| {
        kept.yes
            && noes.iter().all(|no| kept.knows_answers.contains(no))
            && !closings.withdrawn_beyond(&kept.knows_notices)
            && !closings.closed_beyond(&kept.knows_notices)
    };
    let sound = consent.age == Some(Age::Adult) && !consent.contested && consent.died.is_none();
    sound && consent.keeping.iter().any(|(_, kept)| holds(kept))
}

/// Keeps a recording with the person, if they said yes to that.
pub fn decide_keep(records: &dyn Records, ctx: &Context, command: KeepTeachBack) -> Result<Decision, Refusal> {
    let (record, consent) = Consents(records).get(&command.record)?;
    of_askers(&consent, ctx, Verb::KeepTeachBack)?;
    if !may_keep(&consent, &record) {
        return Err(Denied::NoYes.into());
    }
    let (person, _) = person_of(records, &record.id, &consent)?.ok_or(Refusal::Unknown)?;
    let taught = TaughtBack { day: ctx.today, knows_notices: Closings::of(&consent, &record).all() };
    let own = |body, belongs_to| NewFact {
        record: person,
        audience: Audience::Group(ctx.actor.group),
        body: FactBody::Person(body),
        belongs_to,
    };
    let facts = vec![
        own(PersonFact::TaughtBack(taught), None),
        own(PersonFact::Voice(Content::Attached(command.file)), Some(0)),
    ];
    Ok(Decision { facts, ..Decision::default() })
}
