//! Commands on artefacts → facts, or a refusal.

use serde::{Deserialize, Serialize};

use crate::artefact::facts::{ArtefactFact, ArtefactKind, Concerns, Made, Numbered};
use crate::artefact::region::{MarkRegions, StandsAt};
use crate::audience::Audience;
use crate::command::{Context, Decision, Refusal};
use crate::consent::{Closings, Consents, ForWhom, disclosed};
use crate::fact::{FactBody, NewFact};
use crate::fold::State;
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
    /// A small picture of it, sealed too. The engine makes it.
    #[serde(default)]
    pub preview: Option<Box<Attachment>>,
}

/// Keep the number of something that was made outside Weft, such as a film on a camera.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddNumbered {
    /// The number on it, in the group's own counting.
    pub number: u32,
    /// What sort of thing.
    pub kind: ArtefactKind,
    /// Whom it concerns.
    pub concerns: Concerns,
}

/// Keeps an artefact; whom it concerns must be said.
pub fn decide_add(records: &dyn Records, ctx: &Context, command: AddArtefact) -> Result<Decision, Refusal> {
    ctx.allows(Verb::AddArtefact, Relation::OwnGroup)?;
    let made = made(records, ctx, command.kind, command.concerns)?;
    let [record, ..] = ctx.fresh;
    let mut facts = vec![
        fact(record, ArtefactFact::Made(made), None),
        fact(record, ArtefactFact::Kept(Content::Attached(command.file)), Some(0)),
    ];
    let preview = command.preview.map(|small| ArtefactFact::Preview(Content::Attached(*small)));
    facts.extend(preview.map(|preview| fact(record, preview, Some(0))));
    Ok(Decision { facts, made: vec![record], ..Decision::default() })
}

/// Keeps the number of something made outside. A group gives a number once.
pub fn decide_numbered(records: &dyn Records, ctx: &Context, command: AddNumbered) -> Result<Decision, Refusal> {
    ctx.allows(Verb::AddNumbered, Relation::OwnGroup)?;
    for id in records.by_number(command.number)? {
        let own = records.record(&id)?.is_some_and(|record| match record.state {
            State::Artefact(artefact) => artefact.made.is_some_and(|made| made.group == ctx.actor.group),
            _ => false,
        });
        if own {
            return Err(Refusal::AlreadySo);
        }
    }
    let made = made(records, ctx, command.kind, command.concerns)?;
    let [record, ..] = ctx.fresh;
    let numbered = ArtefactFact::Numbered(Numbered { number: command.number, made });
    Ok(Decision { facts: vec![fact(record, numbered, None)], made: vec![record], ..Decision::default() })
}

fn made(records: &dyn Records, ctx: &Context, kind: ArtefactKind, concerns: Concerns) -> Result<Made, Refusal> {
    let mut knows_notices = Vec::new();
    if let Concerns::People(consents) = &concerns {
        if consents.is_empty() {
            return Err(Refusal::Incomplete);
        }
        for consent in consents {
            let (record, consent) = Consents(records).get(consent)?;
            knows_notices.extend(Closings::of(&consent, &record).all());
        }
    }
    Ok(Made { kind, group: ctx.actor.group, concerns, day: ctx.today, knows_notices })
}

/// Says whom else an artefact concerns; anybody who can read it may, because it can only close.
pub fn decide_concerned(
    records: &dyn Records,
    ctx: &Context,
    artefact: RecordId,
    consent: RecordId,
) -> Result<Decision, Refusal> {
    let state = records.record(&artefact)?.map(|record| record.state);
    let Some(State::Artefact(known)) = state else { return Err(Refusal::Unknown) };
    if let Some(made) = &known.made {
        ctx.allows(Verb::NameConcerned, ctx.whose(&made.group))?;
    }
    Consents(records).get(&consent)?;
    if known.concerned().is_some_and(|concerned| concerned.contains(&consent)) {
        return Err(Refusal::AlreadySo);
    }
    let facts = vec![fact(artefact, ArtefactFact::AlsoConcerns(consent), None)];
    Ok(Decision { facts, ..Decision::default() })
}

/// Says where somebody whom a picture concerns stands in it.
pub fn decide_mark(records: &dyn Records, ctx: &Context, command: MarkRegions) -> Result<Decision, Refusal> {
    let MarkRegions { artefact, consent, regions } = command;
    let state = records.record(&artefact)?.map(|record| record.state);
    let Some(State::Artefact(known)) = state else { return Err(Refusal::Unknown) };
    let Some(made) = known.made.as_ref().filter(|_| known.is_picture()) else { return Err(Refusal::Unknown) };
    ctx.allows(Verb::MarkRegions, ctx.whose(&made.group))?;
    if !known.concerned().is_some_and(|concerned| concerned.contains(&consent)) {
        return Err(Refusal::Unknown);
    }
    let at = StandsAt { consent, regions };
    if !at.is_sound() {
        return Err(Refusal::Incomplete);
    }
    if known.regions.get(&consent).is_some_and(|marked| at.regions.iter().all(|region| marked.contains(region))) {
        return Err(Refusal::AlreadySo);
    }
    Ok(Decision { facts: vec![fact(artefact, ArtefactFact::StandsAt(at), None)], ..Decision::default() })
}

fn fact(record: RecordId, body: ArtefactFact, belongs_to: Option<usize>) -> NewFact {
    NewFact { record, audience: Audience::Partnership, body: FactBody::Artefact(body), belongs_to }
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
    let facts = pass.concerned().iter().map(|consent| disclosed(*consent, artefact, using, ctx.today)).collect();
    Ok(Decision { facts, cleared: Some(pass), ..Decision::default() })
}
