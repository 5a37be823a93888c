//! Commands on a visit → facts, or a refusal.

mod after;
mod before;
mod during;

pub use before::DAYS_AT_MOST;

use crate::audience::Audience;
use crate::command::{Context, Decision, Refusal};
use crate::fact::{FactBody, NewFact};
use crate::fold::State;
use crate::ids::{FactId, GroupId, MemberId, RecordId};
use crate::records::Records;
use crate::rights::{Relation, Verb};
use crate::said::{Content, Said};
use crate::visit::command::VisitCommand;
use crate::visit::evolve::{Side, Visit};
use crate::visit::facts::{Invited, Opened, Spoken, VisitFact};
use crate::visit::home::HomeSide;
use crate::visit::told::Told;

/// Decides a command on a visit.
pub fn decide(records: &dyn Records, ctx: &Context, command: VisitCommand) -> Result<Decision, Refusal> {
    let at = |record: RecordId| Place::new(records, ctx, record);
    match command {
        VisitCommand::Invite(command) => before::invite(ctx, command),
        VisitCommand::Accept { record } => before::accept(&at(record)?),
        VisitCommand::CallOff { record } => before::call_off(&at(record)?),
        VisitCommand::SendQuestion(say) => before::send_question(&at(say.record)?, say.said),
        VisitCommand::CarryVoice(command) => before::carry_voice(&at(command.record)?, command),
        VisitCommand::SetCondition(say) => before::set_condition(&at(say.record)?, say.said),
        VisitCommand::AcceptCondition { record, condition } => before::accept_condition(&at(record)?, condition),
        VisitCommand::StateBudget(command) => before::state_budget(&at(command.record)?, command),
        VisitCommand::NameRisk(say) => before::name_risk(&at(say.record)?, say.said),
        VisitCommand::PlanCheckIns(command) => before::plan_check_ins(&at(command.record)?, command),
        VisitCommand::CheckIn { record, returned } => during::check_in(&at(record)?, returned),
        VisitCommand::WriteNote(command) => during::write_note(&at(command.record)?, command),
        VisitCommand::ConfirmNotes { record, on } => during::confirm_notes(&at(record)?, on),
        VisitCommand::CloseDay { record, on } => during::close_day(&at(record)?, on),
        VisitCommand::Report(say) => after::report(&at(say.record)?, say.said),
        VisitCommand::MakePromise(command) => after::make_promise(&at(command.record)?, command),
        VisitCommand::ConfirmPromise { record, promise } => after::confirm_promise(&at(record)?, promise),
        VisitCommand::Thank(say) => after::thank(&at(say.record)?, say.said),
        VisitCommand::Debrief(say) => after::debrief(&at(say.record)?, say.said),
        VisitCommand::DraftHosting(say) => after::draft_hosting(&at(say.record)?, say.said),
    }
}

/// A visit as the deciding device holds it, and who decides.
struct Place<'a> {
    records: &'a dyn Records,
    ctx: &'a Context,
    record: RecordId,
    visit: Visit,
    invitation: FactId,
    invited: Invited,
}

impl<'a> Place<'a> {
    fn new(records: &'a dyn Records, ctx: &'a Context, record: RecordId) -> Result<Self, Refusal> {
        match records.record(&record)?.map(|record| record.state) {
            Some(State::Visit(mut visit)) => {
                let (invitation, invited) = visit.invited.take().ok_or(Refusal::Unknown)?;
                visit.invited = Some((invitation, invited.clone()));
                Ok(Self { records, ctx, record, visit: *visit, invitation, invited })
            }
            _ => Err(Refusal::Unknown),
        }
    }

    /// The actor's side; every other group is refused.
    fn side(&self) -> Result<Side, Refusal> {
        self.visit.side(&self.ctx.actor.group).ok_or(Refusal::NotYours)
    }

    /// Asks the table for something that this group does, or has done; every group but the two is refused.
    fn allows(&self, verb: Verb, group: &GroupId) -> Result<(), Refusal> {
        self.side()?;
        self.ctx.allows(verb, self.ctx.whose(group))
    }

    /// The same for what is the home group's.
    fn at_homes(&self, verb: Verb) -> Result<(), Refusal> {
        self.allows(verb, &self.invited.home)
    }

    /// The same for what each side does for itself.
    fn for_oneself(&self, verb: Verb) -> Result<(), Refusal> {
        self.allows(verb, &self.ctx.actor.group)
    }

    /// Refuses while one of the groups does not want the visit, or not any more.
    fn open(&self) -> Result<(), Refusal> {
        if self.visit.is_open() { Ok(()) } else { Err(Refusal::NotOpen) }
    }

    /// Refuses what was never agreed or is contested. What was called off can still be accounted for.
    fn agreed(&self) -> Result<(), Refusal> {
        if self.visit.agreed() && !self.visit.contested { Ok(()) } else { Err(Refusal::NotOpen) }
    }

    /// Asks the table for what an envoy does: to whoever is invited by name the visit is their own.
    fn envoy(&self, verb: Verb) -> Result<(), Refusal> {
        let named = self.invited.named.contains(&self.ctx.actor.member);
        if named && self.side()? == Side::Home {
            return self.ctx.allows(verb, Relation::OwnRecord);
        }
        self.at_homes(verb)
    }

    fn is_envoy(&self, member: &MemberId) -> bool {
        self.visit.is_envoy(&self.ctx.membership, member, self.ctx.today)
    }

    /// What was said under this act.
    fn told(&self, act: &FactId) -> Option<&Told> {
        self.visit.told.iter().find(|told| told.act == *act)
    }

    /// The home sides held here. There are several if two devices accepted without knowing of each other.
    fn homes(&self) -> Result<Vec<(RecordId, HomeSide)>, Refusal> {
        let own = Audience::Group(self.ctx.actor.group);
        let mut homes = Vec::new();
        for id in self.records.concerning(&self.record)? {
            let Some(record) = self.records.record(&id)? else { continue };
            let State::VisitHome(home) = record.state else { continue };
            if record.audience == own {
                homes.push((id, *home));
            }
        }
        Ok(homes)
    }

    /// Facts of the visit itself.
    fn writing(&self) -> Writing {
        Writing { record: self.record, audience: Audience::Partnership, decision: Decision::default() }
    }

    /// Turns to the home side, and opens one if none is held here.
    fn at_home(&self, mut writing: Writing) -> Result<Writing, Refusal> {
        writing.audience = Audience::Group(self.ctx.actor.group);
        if let Some((id, _)) = self.homes()?.first() {
            writing.record = *id;
            return Ok(writing);
        }
        let invited = &self.invited;
        let [home, ..] = self.ctx.fresh;
        writing.record = home;
        writing.decision.made.push(home);
        writing.act(VisitFact::Opened(Opened {
            visit: self.record,
            named: invited.named.clone(),
            from: invited.from,
            to: invited.to,
            day: self.ctx.today,
        }));
        Ok(writing)
    }

    fn spoken(&self, said: &Said) -> Spoken {
        Spoken { lang: said.lang.clone(), day: self.ctx.today }
    }
}

/// The facts of a decision, one after the other, for one record at a time.
struct Writing {
    record: RecordId,
    audience: Audience,
    decision: Decision,
}

impl Writing {
    fn act(&mut self, body: VisitFact) {
        self.fact(body, None);
    }

    /// An act, and its words as a telling of their own.
    fn say(mut self, body: VisitFact, said: Said) -> Self {
        let act = self.decision.facts.len();
        self.fact(body, None);
        self.fact(VisitFact::Words(Content::Text(said.words)), Some(act));
        self
    }

    fn fact(&mut self, body: VisitFact, belongs_to: Option<usize>) {
        let (record, audience) = (self.record, self.audience);
        self.decision.facts.push(NewFact { record, audience, body: FactBody::Visit(body), belongs_to });
    }
}
