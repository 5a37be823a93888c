//! Outside: what was handed to somebody beyond the partnership, who agreed to be told when it is taken back.
//!
//! Weft cannot reach them. It keeps who was handed what, says when a recall is due, and remembers that a member sent it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::audience::Audience;
use crate::command::{Context, Decision, Refusal};
use crate::consent::asking::shared;
use crate::consent::closing::Closings;
use crate::consent::decide::Consents;
use crate::consent::evolve::Consent;
use crate::consent::facts::{ConsentFact, Disclosed, ForWhom, Purpose, Scope};
use crate::day::Day;
use crate::fact::{FactBody, NewFact};
use crate::fold::Record;
use crate::gate::{Use, gate};
use crate::ids::{FactId, GroupId, Mid, NoticeId, RecordId};
use crate::records::Records;
use crate::rights::Verb;
use crate::said::{Content, Lang, Said, Telling};

/// Something was handed to somebody outside who agreed to recall notices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandedOut {
    /// What was handed over.
    pub artefact: RecordId,
    /// Under which scope.
    pub scope: Scope,
    /// What for.
    pub purpose: Purpose,
    /// The day.
    pub day: Day,
    /// The language of the recipient's name.
    pub lang: Lang,
    /// The notices that were known then.
    pub knows_notices: Vec<NoticeId>,
}

/// Somebody outside was told that what they were handed is recalled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recalled {
    /// Which handing over.
    pub handed: FactId,
    /// The day.
    pub day: Day,
    /// What was told: the withdrawals and suspensions known then.
    pub knows_notices: Vec<NoticeId>,
}

/// What became of something handed out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outside {
    /// The act, with its device: the recipient's name has to come from there.
    pub act: (FactId, Mid),
    /// The group that handed it over.
    pub group: GroupId,
    /// What was handed over.
    pub handed: HandedOut,
    /// Who has it.
    pub recipient: Option<Telling>,
    /// The last day on which a recall was sent.
    pub recalled: Option<Day>,
    /// The notices that were told.
    pub told: BTreeSet<NoticeId>,
}

/// Hand an artefact to somebody outside, if the gate allows it to anybody and they agreed to recall notices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandOut {
    /// Which artefact.
    pub artefact: RecordId,
    /// For which use; a recipient outside is nobody's group, so only what anybody may see.
    pub using: Use,
    /// Who gets it.
    pub recipient: Said,
    /// Whether they agreed to take it down when they are told so.
    pub agreed_to_recall: bool,
}

/// Hands an artefact out and writes down, in every consent concerned, who has it.
pub fn decide_hand_out(records: &dyn Records, ctx: &Context, command: HandOut) -> Result<Decision, Refusal> {
    if !command.agreed_to_recall {
        return Err(Refusal::NoRecall);
    }
    let HandOut { artefact, using, recipient, .. } = command;
    if using.for_whom != ForWhom::Public {
        return Err(Refusal::Incomplete);
    }
    let pass = gate(records, artefact, using, ctx.today)?;
    if let Some(made) = &pass.artefact().artefact.made {
        ctx.allows(Verb::HandOut, ctx.whose(&made.group))?;
    }
    let mut facts = Vec::new();
    for id in pass.concerned() {
        let (record, consent) = Consents(records).get(id)?;
        let handed = HandedOut {
            artefact,
            scope: using.scope,
            purpose: using.purpose,
            day: ctx.today,
            lang: recipient.lang.clone(),
            knows_notices: Closings::of(&consent, &record).all(),
        };
        let at = facts.len();
        facts.push(shared(*id, ConsentFact::HandedOut(handed), None));
        facts.push(shared(*id, ConsentFact::Recipient(Content::Text(recipient.words.clone())), Some(at)));
        facts.push(disclosed(*id, artefact, using, ctx.today));
    }
    Ok(Decision { facts, cleared: Some(pass), ..Decision::default() })
}

/// That something left, for a consent that it left under.
pub(crate) fn disclosed(consent: RecordId, artefact: RecordId, using: Use, day: Day) -> NewFact {
    let left = Disclosed { artefact, scope: using.scope, for_whom: using.for_whom, purpose: using.purpose, day };
    let body = FactBody::Consent(ConsentFact::Disclosed(left));
    NewFact { record: consent, audience: Audience::Partnership, body, belongs_to: None }
}

/// Writes down that a recall was sent.
pub fn decide_recalled(
    records: &dyn Records,
    ctx: &Context,
    id: RecordId,
    handed: FactId,
) -> Result<Decision, Refusal> {
    let (record, consent) = Consents(records).get(&id)?;
    let outside = consent.outside.iter().find(|outside| outside.act.0 == handed).ok_or(Refusal::Unknown)?;
    ctx.allows(Verb::RecallSent, ctx.whose(&outside.group))?;
    if to_tell(&consent, &record, outside).is_empty() {
        return Err(Refusal::NothingToRecall);
    }
    let recalled = Recalled { handed, day: ctx.today, knows_notices: Closings::of(&consent, &record).all() };
    Ok(Decision { facts: vec![shared(id, ConsentFact::Recalled(recalled), None)], ..Decision::default() })
}

/// The withdrawals and suspensions of which this recipient has not been told: a recall is due while there are any.
pub fn to_tell(consent: &Consent, record: &Record, outside: &Outside) -> Vec<NoticeId> {
    let known = |id: &NoticeId| outside.handed.knows_notices.contains(id) || outside.told.contains(id);
    Closings::of(consent, record).all().into_iter().filter(|id| !known(id)).collect()
}
