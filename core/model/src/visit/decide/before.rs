//! Before a visit: invitation, acceptance, what is sent along, conditions, budget, risks, the days to be heard from.

use crate::audience::Audience;
use crate::command::{Context, Decision, Refusal};
use crate::consent::{ForWhom, disclosed};
use crate::day::Day;
use crate::gate::{Use, gate_voice};
use crate::ids::FactId;
use crate::rights::{Relation, Verb};
use crate::said::Said;
use crate::visit::command::{CarryVoice, Invite, PlanCheckIns, StateBudget};
use crate::visit::decide::{Place, Writing};
use crate::visit::facts::{BudgetStated, CheckInsPlanned, Invited, Named, VisitFact, VoiceCarried};
use crate::visit::told::What;

/// The longest visit that is planned as one.
pub const DAYS_AT_MOST: u32 = 366;

/// Invites: the actor's group is the host.
pub(super) fn invite(ctx: &Context, command: Invite) -> Result<Decision, Refusal> {
    let mut named = command.named;
    named.sort_unstable();
    named.dedup();
    let of_home = |member| ctx.membership.group_of(member) == Some(command.home);
    let known = ctx.membership.groups.contains_key(&command.home) && command.home != ctx.actor.group;
    let fits = command.from <= command.to && command.to <= command.from.plus(DAYS_AT_MOST);
    if !known || !fits || !named.iter().all(of_home) {
        return Err(Refusal::Incomplete);
    }
    if command.to < ctx.today {
        return Err(Refusal::DayIsPast);
    }
    ctx.allows(Verb::VisitInvite, Relation::OwnGroup)?;
    let (host, home) = (ctx.actor.group, command.home);
    let invited = Invited { host, home, named, from: command.from, to: command.to, day: ctx.today };
    let [record, ..] = ctx.fresh;
    let mut writing = Writing { record, audience: Audience::Partnership, decision: Decision::default() };
    writing.act(VisitFact::Invited(invited));
    writing.decision.made.push(record);
    Ok(writing.decision)
}

/// Accepts, for the group that was invited, and opens its own side.
pub(super) fn accept(place: &Place<'_>) -> Result<Decision, Refusal> {
    place.allows(Verb::VisitAccept, &place.invited.host)?;
    let act = waiting(place)?;
    if place.visit.agreed() {
        return Err(Refusal::AlreadySo);
    }
    if place.visit.last_day().is_none_or(|last| last < place.ctx.today) {
        return Err(Refusal::DayIsPast);
    }
    let mut writing = place.writing();
    writing.act(VisitFact::Accepted(named(place, act)));
    Ok(place.at_home(writing)?.decision)
}

/// Calls it off, for either side.
pub(super) fn call_off(place: &Place<'_>) -> Result<Decision, Refusal> {
    place.allows(Verb::VisitCallOff, &place.invited.host)?;
    let mut writing = place.writing();
    writing.act(VisitFact::CalledOff(named(place, waiting(place)?)));
    Ok(writing.decision)
}

/// The invitation, unless it is contested or was called off.
fn waiting(place: &Place<'_>) -> Result<FactId, Refusal> {
    if place.visit.contested || !place.visit.called_off.is_empty() {
        return Err(Refusal::NotOpen);
    }
    Ok(place.invitation)
}

fn named(place: &Place<'_>, act: FactId) -> Named {
    Named { act, day: place.ctx.today }
}

/// Sends a question along.
pub(super) fn send_question(place: &Place<'_>, said: Said) -> Result<Decision, Refusal> {
    place.at_homes(Verb::VisitSendQuestion)?;
    place.open()?;
    Ok(place.writing().say(VisitFact::QuestionSent(place.spoken(&said)), said).decision)
}

/// Carries a voice if the gate lets it, and writes down that it left, in the consent.
pub(super) fn carry_voice(place: &Place<'_>, command: CarryVoice) -> Result<Decision, Refusal> {
    place.at_homes(Verb::VisitCarryVoice)?;
    place.open()?;
    conditions(place)?;
    // The visit is read by the whole partnership: nothing narrower covers it.
    let using = Use { scope: command.scope, for_whom: ForWhom::Partnership, purpose: command.purpose };
    let knows_notices = gate_voice(place.records, &command.consent, using, place.ctx.today)?;
    let day = place.ctx.today;
    let voice = VoiceCarried {
        consent: command.consent,
        scope: command.scope,
        purpose: command.purpose,
        lang: command.said.lang.clone(),
        day,
        knows_notices,
    };
    let mut decision = place.writing().say(VisitFact::VoiceCarried(voice), command.said).decision;
    decision.facts.push(disclosed(command.consent, place.record, using, day));
    Ok(decision)
}

/// Refuses while a condition of the host is not accepted.
pub(super) fn conditions(place: &Place<'_>) -> Result<(), Refusal> {
    if place.visit.conditions_open() == 0 { Ok(()) } else { Err(Refusal::ConditionsOpen) }
}

/// Sets a condition.
pub(super) fn set_condition(place: &Place<'_>, said: Said) -> Result<Decision, Refusal> {
    place.allows(Verb::VisitSetCondition, &place.invited.host)?;
    place.open()?;
    Ok(place.writing().say(VisitFact::ConditionSet(place.spoken(&said)), said).decision)
}

/// Accepts a condition, for the envoy's group.
pub(super) fn accept_condition(place: &Place<'_>, condition: FactId) -> Result<Decision, Refusal> {
    place.allows(Verb::VisitAcceptCondition, &place.invited.host)?;
    place.open()?;
    match place.told(&condition).map(|told| &told.what) {
        Some(What::Condition { accepted: false }) => {}
        Some(What::Condition { accepted: true }) => return Err(Refusal::AlreadySo),
        _ => return Err(Refusal::Unknown),
    }
    let mut writing = place.writing();
    writing.act(VisitFact::ConditionAccepted(named(place, condition)));
    Ok(writing.decision)
}

/// Says what the actor's own group pays; nobody says it for another.
pub(super) fn state_budget(place: &Place<'_>, command: StateBudget) -> Result<Decision, Refusal> {
    place.for_oneself(Verb::VisitStateBudget)?;
    place.open()?;
    if command.amount == 0 {
        return Err(Refusal::Incomplete);
    }
    let (lang, day) = (command.said.lang.clone(), place.ctx.today);
    let line = BudgetStated { amount: command.amount, currency: command.currency, lang, day };
    Ok(place.writing().say(VisitFact::BudgetStated(line), command.said).decision)
}

/// Names a risk, on the home side.
pub(super) fn name_risk(place: &Place<'_>, said: Said) -> Result<Decision, Refusal> {
    place.at_homes(Verb::VisitNameRisk)?;
    place.agreed()?;
    let risk = VisitFact::RiskNamed(place.spoken(&said));
    Ok(place.at_home(place.writing())?.say(risk, said).decision)
}

/// Plans on which days an envoy will be heard from, on the home side.
pub(super) fn plan_check_ins(place: &Place<'_>, command: PlanCheckIns) -> Result<Decision, Refusal> {
    place.at_homes(Verb::VisitPlanCheckIns)?;
    place.open()?;
    let invited = &place.invited;
    let mut days: Vec<Day> = command.days;
    days.sort_unstable();
    days.dedup();
    let within = |day: &Day| invited.from <= *day && *day <= invited.to;
    let member = command.member;
    let own = place.ctx.membership.group_of(&member) == Some(place.ctx.actor.group);
    if days.is_empty() || !days.iter().all(within) || !own || command.grace > DAYS_AT_MOST {
        return Err(Refusal::Incomplete);
    }
    if days.iter().any(|day| *day < place.ctx.today) {
        return Err(Refusal::DayIsPast);
    }
    let mut writing = place.at_home(place.writing())?;
    writing.act(VisitFact::CheckInsPlanned(CheckInsPlanned { member, days, grace: command.grace }));
    Ok(writing.decision)
}
