//! What listeners do about a case. None of it needs less than the affected person's yes where others may notice.

use serde::{Deserialize, Serialize};

use crate::case::decide::{Told, belongs, fact, get, told};
use crate::case::evolve::Case;
use crate::case::facts::{
    Advanced, AppealAnswered, CaseFact, End, Mediated, Note, Path, RepairDone, RepairEnded, RepairKind, RepairSet,
    Stage, Started, Urgency,
};
use crate::case::view::{RepairStatus, View, view};
use crate::command::{Context, Decision, Refusal};
use crate::day::Day;
use crate::fact::NewFact;
use crate::ids::{FactId, MemberId, NoticeId, RecordId};
use crate::membership::{Membership, join_record};
use crate::records::Records;
use crate::rights::Verb;
use crate::said::{Content, Said};

/// What a listener does about a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum HearingAct {
    /// The listener's device has it: from here the clock runs.
    Heard,
    /// A step further.
    Advance(Stage),
    /// Paths that listeners could go.
    Offer(Vec<Path>),
    /// More urgent than it was told.
    Raise(Urgency),
    /// Whom it concerns.
    Name(Vec<MemberId>),
    /// Something begins that others may notice.
    Start(Path),
    /// A line of the mediation's log.
    Note {
        /// What.
        note: Note,
        /// Its words.
        words: Said,
    },
    /// Somebody is to repair something.
    SetRepair {
        /// What.
        kind: RepairKind,
        /// Who answers for it.
        owner: MemberId,
        /// The last day for it.
        due: Day,
        /// What exactly.
        words: Said,
    },
    /// A repair is said to be done.
    RepairDone {
        /// Which.
        repair: FactId,
        /// What shows it.
        evidence: Told,
    },
    /// Nobody will confirm a repair.
    EndRepair {
        /// Which.
        repair: FactId,
        /// Why.
        end: End,
        /// Since when.
        since: Day,
    },
    /// The listeners from outside come to it: after an appeal, or when it is long overdue.
    BringOutside,
    /// A listener from outside answers the appeal.
    AnswerAppeal {
        /// Whether it has to be looked at again.
        upheld: bool,
        /// Why.
        reasons: Said,
    },
}

/// Writes down what a listener does.
pub fn decide_hear(records: &dyn Records, ctx: &Context, id: RecordId, act: HearingAct) -> Result<Decision, Refusal> {
    let (record, case) = get(records, &id)?;
    belongs(ctx, &case, id, Verb::HearCase)?;
    let view = view(&record, &case, ctx.today);
    let hearing = Hearing { ctx, id, case: &case, view: &view };
    let facts = match act {
        HearingAct::Heard => hearing.heard(),
        HearingAct::Advance(stage) => hearing.advance(stage),
        HearingAct::Offer(paths) => hearing.offer(paths),
        HearingAct::Raise(to) if to <= view.urgency => Err(Refusal::AlreadySo),
        HearingAct::Raise(to) => Ok(vec![fact(id, CaseFact::Raised(to), None)]),
        HearingAct::Name(members) => hearing.name(members),
        HearingAct::Start(path) => hearing.start(path),
        HearingAct::Note { note, words } => hearing.note(note, words),
        HearingAct::SetRepair { kind, owner, due, words } => hearing.set_repair(kind, owner, due, words),
        HearingAct::RepairDone { repair, evidence } => hearing.repair_done(repair, evidence),
        HearingAct::EndRepair { repair, end, since } => hearing.end_repair(repair, end, since),
        HearingAct::BringOutside if !view.appealed && !view.overdue_outside => Err(Refusal::DayIsAhead),
        HearingAct::BringOutside => bring_outside(ctx, &case, id),
        HearingAct::AnswerAppeal { upheld, reasons } => hearing.answer_appeal(upheld, reasons),
    }?;
    Ok(Decision { facts, ..Decision::default() })
}

struct Hearing<'a> {
    ctx: &'a Context,
    id: RecordId,
    case: &'a Case,
    view: &'a View,
}

impl Hearing<'_> {
    fn heard(&self) -> Result<Vec<NewFact>, Refusal> {
        if self.case.heard.contains_key(&self.ctx.actor.member) {
            return Err(Refusal::AlreadySo);
        }
        Ok(vec![fact(self.id, CaseFact::Heard(self.ctx.today), None)])
    }

    fn advance(&self, stage: Stage) -> Result<Vec<NewFact>, Refusal> {
        if self.case.stages.contains_key(&stage) {
            return Err(Refusal::AlreadySo);
        }
        Ok(vec![fact(self.id, CaseFact::Advanced(Advanced { stage, day: self.ctx.today }), None)])
    }

    fn offer(&self, paths: Vec<Path>) -> Result<Vec<NewFact>, Refusal> {
        let asked = self.view.yes_to(Path::Mediation).is_some();
        if paths.contains(&Path::Mediation) && self.case.mediation_only_if_asked() && !asked {
            return Err(Refusal::OnlyIfAsked);
        }
        if paths.is_empty() {
            return Err(Refusal::Incomplete);
        }
        Ok(vec![fact(self.id, CaseFact::Offered(paths), None)])
    }

    fn name(&self, members: Vec<MemberId>) -> Result<Vec<NewFact>, Refusal> {
        if members.is_empty() || members.iter().any(|member| self.case.is_filer(member)) {
            return Err(Refusal::Incomplete);
        }
        Ok(vec![fact(self.id, CaseFact::Named(members), None)])
    }

    fn yes_to(&self, path: Path) -> Result<NoticeId, Refusal> {
        self.view.yes_to(path).ok_or(Refusal::NeedsTheirYes)
    }

    fn start(&self, path: Path) -> Result<Vec<NewFact>, Refusal> {
        let yes = self.yes_to(path)?;
        Ok(vec![fact(self.id, CaseFact::Started(Started { path, yes, day: self.ctx.today }), None)])
    }

    fn fit(&self, member: &MemberId) -> Result<(), Refusal> {
        let group = self.ctx.membership.group_of(member);
        if group.is_none() {
            return Err(Refusal::Unknown);
        }
        if self.case.keeps_away(member, group) { Err(Refusal::KeptAway) } else { Ok(()) }
    }

    fn note(&self, note: Note, words: Said) -> Result<Vec<NewFact>, Refusal> {
        let yes = self.yes_to(Path::Mediation)?;
        if let Some(member) = note.interpreter() {
            self.fit(&member)?;
        }
        let ruled = self.case.mediation.resting_on(yes).any(|line| line.noted.note == Note::GroundRules);
        let accepted = self.view.interpreter.is_none_or(|one| one.by_affected && one.by_other);
        if matches!(note, Note::Statement(_) | Note::Outcome) && !(ruled && accepted) {
            return Err(Refusal::Incomplete);
        }
        let noted = Mediated { yes, note, lang: words.lang, day: self.ctx.today };
        Ok(told(self.id, CaseFact::Mediated(noted), CaseFact::Note(Content::Text(words.words))))
    }

    fn set_repair(&self, kind: RepairKind, owner: MemberId, due: Day, words: Said) -> Result<Vec<NewFact>, Refusal> {
        let paths = [Path::Action, Path::Mediation, Path::Referral];
        let yes = paths.into_iter().find_map(|path| self.view.yes_to(path)).ok_or(Refusal::NeedsTheirYes)?;
        self.fit(&owner)?;
        if due < self.ctx.today {
            return Err(Refusal::DayIsPast);
        }
        let set = RepairSet { yes, kind, owner, due, lang: words.lang };
        Ok(told(self.id, CaseFact::RepairSet(set), CaseFact::Repair(Content::Text(words.words))))
    }

    fn repair_done(&self, repair: FactId, evidence: Told) -> Result<Vec<NewFact>, Refusal> {
        match self.view.repair(&repair).ok_or(Refusal::Unknown)? {
            RepairStatus::WithoutTheirYes => return Err(Refusal::NeedsTheirYes),
            RepairStatus::NeedsAnotherOwner => return Err(Refusal::KeptAway),
            RepairStatus::Confirmed(_) => return Err(Refusal::AlreadySo),
            _ => {}
        }
        let (lang, content) = evidence.parts();
        let done = RepairDone { repair, day: self.ctx.today, lang };
        Ok(told(self.id, CaseFact::RepairDone(done), CaseFact::Evidence(content)))
    }

    fn end_repair(&self, repair: FactId, end: End, since: Day) -> Result<Vec<NewFact>, Refusal> {
        match self.view.repair(&repair).ok_or(Refusal::Unknown)? {
            RepairStatus::Confirmed(_) => return Err(Refusal::AlreadySo),
            _ if since > self.ctx.today => return Err(Refusal::DayIsAhead),
            // Whoever told it for themselves reported it.
            _ if end == End::ReportedByAnother && self.case.told_only_for_oneself() => return Err(Refusal::Incomplete),
            _ => {}
        }
        Ok(vec![fact(self.id, CaseFact::RepairEnded(RepairEnded { repair, end, since }), None)])
    }

    fn answer_appeal(&self, upheld: bool, reasons: Said) -> Result<Vec<NewFact>, Refusal> {
        if !self.view.appealed {
            return Err(Refusal::Unknown);
        }
        if self.case.was_chosen(&self.ctx.actor.member) {
            return Err(Refusal::NotYours);
        }
        let answered = AppealAnswered { upheld, lang: reasons.lang, day: self.ctx.today };
        Ok(told(self.id, CaseFact::AppealAnswered(answered), CaseFact::Reasons(Content::Text(reasons.words))))
    }
}

/// Admits the listeners from outside whom the filer's group names and nobody keeps away.
pub(super) fn bring_outside(ctx: &Context, case: &Case, id: RecordId) -> Result<Vec<NewFact>, Refusal> {
    let membership: &Membership = &ctx.membership;
    let filed = case.filed().ok_or(Refusal::Unknown)?;
    let audience = crate::audience::Audience::Record(id);
    let mut outside = membership.outside_listeners_of(&filed.group, ctx.today);
    outside.retain(|member| {
        let own = membership.group_of(member);
        !case.keeps_away(member, own) && !filed.listeners.contains(member)
    });
    if outside.is_empty() {
        return Err(Refusal::TooFewListeners);
    }
    let theirs = membership.present().filter(|(_, device)| outside.contains(&device.member));
    let new = theirs.filter(|(mid, _)| !membership.belongs(mid, &audience));
    let joining: Vec<NewFact> = new.map(|(mid, _)| join_record(membership, id, *mid)).collect();
    if joining.is_empty() { Err(Refusal::AlreadySo) } else { Ok(joining) }
}
