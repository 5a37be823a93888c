//! Commands on artefacts → facts, or a refusal.

use serde::{Deserialize, Serialize};

use crate::artefact::facts::{ArtefactFact, ArtefactKind, Concerns, Made};
use crate::audience::Audience;
use crate::command::{Context, Decision, Refusal};
use crate::consent::{ConsentFact, Consents, Disclosed, ForWhom, view};
use crate::fact::{FactBody, NewFact};
use crate::gate::{Denied, Use, gate};
use crate::ids::RecordId;
use crate::records::Records;
use crate::rights::{Relation, Verb};
use crate::said::{Attachment, Content};

/// Keep something that could leave one day. The engine seals the file and gives its attachment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddArtefact {
    /// What sort of thing.
    pub kind: ArtefactKind,
    /// Whom it concerns.
    pub concerns: Concerns,
    /// The sealed file.
    pub file: Attachment,
}

/// Keeps an artefact; whom it concerns must be said.
pub fn decide_add(records: &dyn Records, ctx: &Context, command: AddArtefact) -> Result<Decision, Refusal> {
    ctx.allows(Verb::AddArtefact, Relation::OwnGroup)?;
    let mut knows_notices = Vec::new();
    if let Concerns::People(consents) = &command.concerns {
        if consents.is_empty() {
            return Err(Refusal::Incomplete);
        }
        for consent in consents {
            let (record, consent) = Consents(records).get(consent)?;
            knows_notices.extend(view(&consent, &record.notices, ctx.today).withdrawals);
        }
    }
    let [record, ..] = ctx.fresh;
    let made =
        Made { kind: command.kind, group: ctx.actor.group, concerns: command.concerns, day: ctx.today, knows_notices };
    let fact = |body, belongs_to| NewFact {
        record,
        audience: Audience::Partnership,
        body: FactBody::Artefact(body),
        belongs_to,
    };
    let facts =
        vec![fact(ArtefactFact::Made(made), None), fact(ArtefactFact::Kept(Content::Attached(command.file)), Some(0))];
    Ok(Decision { facts, made: vec![record], ..Decision::default() })
}

/// Lets an artefact leave, if the gate allows it, and writes down that it left, in every consent concerned.
pub fn decide_disclose(
    records: &dyn Records,
    ctx: &Context,
    artefact: RecordId,
    using: Use,
) -> Result<Decision, Refusal> {
    let pass = gate(records, artefact, using, ctx.today)?;
    let owner = pass.artefact().artefact.made.as_ref().map(|made| made.group);
    if let Some(owner) = &owner {
        ctx.allows(Verb::Disclose, ctx.whose(owner))?;
    }
    if using.for_whom == ForWhom::Group && owner != Some(ctx.actor.group) {
        // "The asker's group" was said to the person; in another group's hands it would leave for somebody else.
        return Err(Denied::NoYes.into());
    }
    let disclosed =
        Disclosed { artefact, scope: using.scope, for_whom: using.for_whom, purpose: using.purpose, day: ctx.today };
    let facts = pass
        .concerned()
        .iter()
        .map(|consent| NewFact {
            record: *consent,
            audience: Audience::Partnership,
            body: FactBody::Consent(ConsentFact::Disclosed(disclosed)),
            belongs_to: None,
        })
        .collect();
    Ok(Decision { facts, cleared: Some(pass), ..Decision::default() })
}
