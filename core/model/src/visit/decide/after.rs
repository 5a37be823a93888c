//! After a visit: each side's report, promises, thanks, the debrief, the entry for the nights.

use crate::command::{Decision, Refusal};
use crate::entry::{EntryKind, ProposeEntry, Quantity, Unit, decide_propose};
use crate::ids::FactId;
use crate::rights::Verb;
use crate::said::Said;
use crate::visit::command::MakePromise;
use crate::visit::decide::Place;
use crate::visit::facts::{HostingDrafted, Named, Promised, VisitFact};
use crate::visit::told::What;

/// Reports in the words of the actor's side. The home side then waits for word no more.
pub(super) fn report(place: &Place<'_>, said: Said) -> Result<Decision, Refusal> {
    place.for_oneself(Verb::VisitReport)?;
    over(place)?;
    let group = place.ctx.actor.group;
    if place.visit.told.iter().any(|told| told.group == group && told.what == What::Report) {
        return Err(Refusal::AlreadySo);
    }
    let writing = place.writing().say(VisitFact::Reported(place.spoken(&said)), said);
    if group == place.invited.host {
        return Ok(writing.decision);
    }
    let mut writing = place.at_home(writing)?;
    writing.act(VisitFact::ReportGiven(place.ctx.today));
    let first = writing.record;
    for (home, _) in place.homes()?.into_iter().filter(|(home, _)| *home != first) {
        writing.record = home;
        writing.act(VisitFact::ReportGiven(place.ctx.today));
    }
    Ok(writing.decision)
}

/// Refuses what is for the last day and later.
fn over(place: &Place<'_>) -> Result<(), Refusal> {
    place.agreed()?;
    let last = place.visit.last_day().ok_or(Refusal::Unknown)?;
    if place.ctx.today < last { Err(Refusal::DayIsAhead) } else { Ok(()) }
}

/// Promises something to the other side; nobody promises for another group's member.
pub(super) fn make_promise(place: &Place<'_>, command: MakePromise) -> Result<Decision, Refusal> {
    let (owner, today) = (command.owner.unwrap_or(place.ctx.actor.member), place.ctx.today);
    let group = place.ctx.membership.group_of(&owner).ok_or(Refusal::Unknown)?;
    place.allows(Verb::VisitMakePromise, &group)?;
    place.agreed()?;
    if command.by < today {
        return Err(Refusal::DayIsPast);
    }
    let promised = Promised { owner, by: command.by, lang: command.said.lang.clone(), day: today };
    Ok(place.writing().say(VisitFact::Promised(promised), command.said).decision)
}

/// Says that what was promised to the actor's side was done.
pub(super) fn confirm_promise(place: &Place<'_>, promise: FactId) -> Result<Decision, Refusal> {
    place.side()?;
    place.agreed()?;
    let told = place.told(&promise).ok_or(Refusal::Unknown)?;
    let What::Promise { kept, .. } = &told.what else { return Err(Refusal::Unknown) };
    place.allows(Verb::VisitConfirmPromise, &told.group)?;
    if kept.is_some() {
        return Err(Refusal::AlreadySo);
    }
    let mut writing = place.writing();
    writing.act(VisitFact::PromiseKept(Named { act: promise, day: place.ctx.today }));
    Ok(writing.decision)
}

/// Thanks the other side.
pub(super) fn thank(place: &Place<'_>, said: Said) -> Result<Decision, Refusal> {
    place.for_oneself(Verb::VisitThank)?;
    place.agreed()?;
    Ok(place.writing().say(VisitFact::Thanked(place.spoken(&said)), said).decision)
}

/// Looks back on the home side.
pub(super) fn debrief(place: &Place<'_>, said: Said) -> Result<Decision, Refusal> {
    place.at_homes(Verb::VisitDebrief)?;
    over(place)?;
    let debrief = VisitFact::Debriefed(place.spoken(&said));
    Ok(place.at_home(place.writing())?.say(debrief, said).decision)
}

/// Drafts the entry for the nights between the first and the last day. It is an ordinary proposal: the host agrees to it,
/// or not, as to any other.
pub(super) fn draft_hosting(place: &Place<'_>, story: Said) -> Result<Decision, Refusal> {
    place.at_homes(Verb::VisitDraftHosting)?;
    over(place)?;
    if !place.visit.drafted.is_empty() {
        return Err(Refusal::AlreadySo);
    }
    let (invited, last) = (&place.invited, place.visit.last_day().ok_or(Refusal::Unknown)?);
    let nights = u64::try_from(last.since(invited.from)).unwrap_or(0);
    if nights == 0 {
        return Err(Refusal::Incomplete);
    }
    let propose = ProposeEntry {
        story,
        from: invited.host,
        to: invited.home,
        kind: EntryKind::Hosting,
        quantity: Some(Quantity { amount: nights, unit: Unit::Nights }),
        day: last,
        rate: None,
    };
    let mut decision = decide_propose(place.ctx, propose)?;
    let [entry, ..] = place.ctx.fresh;
    let mut writing = place.writing();
    writing.act(VisitFact::HostingDrafted(HostingDrafted { entry, nights, day: place.ctx.today }));
    decision.facts.extend(writing.decision.facts);
    Ok(decision)
}
