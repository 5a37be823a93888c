//! How a case stands on a day: the only place where its words and its deadlines are read.

use crate::case::evolve::Case;
use crate::case::facts::{End, Note, Path, Side, Stage, Urgency};
use crate::case::repair::Repair;
use crate::case::words::{Spoken, Word, confirmed, may_be_counted_in_public, spoken, standing_yes, urgency};
use crate::day::Day;
use crate::fold::Record;
use crate::ids::{FactId, MemberId, NoticeId};
use crate::membership::HearingDays;
use crate::review::Quarter;

/// Days after an end at which the thread asks "are you safer?" (product rule).
pub const ASKED_AFTER_DAYS: [u8; 2] = [30, 90];
/// Members who have to have heard before the first answer says so.
const HEARD_BY: usize = 2;

/// Every path, in the order in which they are offered.
pub const PATHS: [Path; 4] = [Path::Action, Path::Mediation, Path::Referral, Path::OnlyKeep];

/// How far a case has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reached {
    /// Told; no listener's device has it yet, as far as is known here.
    Told,
    /// A listener's device has it.
    Received,
    /// Acknowledged.
    Acknowledged,
    /// Looked into.
    Assessing,
    /// The affected person chose.
    Chosen,
}

/// How a repair stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RepairStatus {
    /// To be done.
    Open,
    /// To be done, and its day is past.
    Overdue,
    /// Said to be done, not confirmed.
    Done,
    /// Confirmed by the affected person, on this day.
    Confirmed(Day),
    /// Nobody will confirm it, and since when.
    Ended(End, Day),
    /// Its owner is concerned by the report.
    NeedsAnotherOwner,
    /// The affected person never said yes to it.
    WithoutTheirYes,
}

/// Something that began, on a yes of the affected person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Begun {
    /// On which path.
    pub path: Path,
    /// The day.
    pub day: Day,
    /// Whether the yes was taken back since: it has to stop.
    pub must_stop: bool,
}

/// The interpreter, and who accepts them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interpreter {
    /// Who.
    pub member: MemberId,
    /// Whether the affected person does.
    pub by_affected: bool,
    /// Whether the other side does.
    pub by_other: bool,
}

/// A case on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// How far it has come.
    pub reached: Reached,
    /// How urgent it is.
    pub urgency: Urgency,
    /// Whether a "no, not safer" reopened it, and the affected person has not set its urgency since.
    pub reopened: bool,
    /// How many members have heard it.
    pub heard: usize,
    /// The first answer, "two people have heard you".
    pub first_answer: bool,
    /// The last day for the listeners' answer; none if none is owed, or no listener's device has it.
    pub answer_by: Option<Day>,
    /// Whether that day is past.
    pub overdue: bool,
    /// Whether it is past for as long again: then the listeners from outside are to know.
    pub overdue_outside: bool,
    /// The paths that listeners offer: mediation over abuse or exploitation only if the affected person asked for it.
    pub offered: Vec<Path>,
    /// The paths that the affected person says yes to, each with that yes.
    pub chosen: Vec<(Path, NoticeId)>,
    /// What began on a yes of theirs.
    pub begun: Vec<Begun>,
    /// The interpreter named last.
    pub interpreter: Option<Interpreter>,
    /// Repairs with their status, in fold order.
    pub repairs: Vec<(FactId, RepairStatus)>,
    /// When "are you safer?" is asked: days after, the day, and the answer so far.
    pub safer: Vec<(u8, Day, Option<bool>)>,
    /// Whether it goes to listeners from outside.
    pub appealed: bool,
    /// The quarter in which it may be counted in public numbers, if it may: no day, no group, no category.
    pub public_line: Option<Quarter>,
    /// What the affected person said, for those who answer.
    pub spoken: Vec<Spoken>,
}

impl View {
    /// The yes to a path, if it holds.
    pub fn yes_to(&self, path: Path) -> Option<NoticeId> {
        self.chosen.iter().find(|(chosen, _)| *chosen == path).map(|(_, yes)| *yes)
    }

    /// The times at which "are you safer?" waits for an answer today.
    pub fn asks_safer(&self, today: Day) -> Option<u8> {
        self.safer.iter().find(|(_, day, answer)| *day <= today && answer.is_none()).map(|(after, ..)| *after)
    }

    /// A repair's status.
    pub fn repair(&self, fact: &FactId) -> Option<RepairStatus> {
        self.repairs.iter().find(|(repair, _)| repair == fact).map(|(_, status)| *status)
    }
}

/// How a case stands on a day.
pub fn view(record: &Record, case: &Case, today: Day) -> View {
    let spoken = spoken(record, case);
    let chosen: Vec<_> = PATHS.into_iter().filter_map(|path| Some((path, standing_yes(&spoken, path)?))).collect();
    let urgency = urgency(case, &spoken);
    let reopened_on = reopened_on(&spoken);
    let answer = answer_owed(case, urgency, reopened_on);
    let repairs: Vec<_> = case.repairs.all.iter().map(|repair| (repair.fact, status(repair, &spoken, today))).collect();
    let asked = chosen.iter().any(|(path, _)| *path == Path::Mediation);
    let may_offer = |path: &&Path| **path != Path::Mediation || asked || !case.mediation_only_if_asked();
    View {
        reached: reached(case, !chosen.is_empty()),
        urgency,
        reopened: reopened_on.is_some(),
        heard: case.heard.len(),
        first_answer: case.heard.len() >= HEARD_BY,
        answer_by: answer.map(|(by, _)| by),
        overdue: answer.is_some_and(|(by, _)| today > by),
        overdue_outside: answer.is_some_and(|(by, days)| today > by.plus(days)),
        offered: case.offered.iter().filter(may_offer).copied().collect(),
        begun: begun(case, &spoken, &chosen),
        chosen,
        interpreter: interpreter(case, &spoken),
        safer: safer(case, &spoken),
        repairs,
        appealed: spoken.iter().any(|one| one.word == Word::Appealed),
        public_line: public_line(case, &spoken),
        spoken,
    }
}

fn reached(case: &Case, chosen: bool) -> Reached {
    let at = |stage| case.stages.contains_key(&stage);
    if chosen {
        return Reached::Chosen;
    }
    match (at(Stage::Assessing), at(Stage::Acknowledged), case.heard.is_empty()) {
        (true, ..) => Reached::Assessing,
        (false, true, _) => Reached::Acknowledged,
        (false, false, false) => Reached::Received,
        (false, false, true) => Reached::Told,
    }
}

/// Days that listeners have, by urgency.
fn days(of: HearingDays, urgency: Urgency) -> u32 {
    u32::from(match urgency {
        Urgency::CanWait => of.can_wait,
        Urgency::Soon => of.soon,
        Urgency::Danger => of.danger,
    })
}

/// The day of the newest "no, not safer" that no later word on urgency knew.
fn reopened_on(spoken: &[Spoken]) -> Option<Day> {
    let no = |one: &&Spoken| matches!(one.word, Word::Safer { yes: false, .. });
    let settled = crate::case::words::known_by_urgency(spoken);
    spoken.iter().filter(no).filter(|one| !settled.contains(&one.id)).map(|one| one.day).max()
}

/// Until when listeners owe an answer, and how many days they have. The clock starts when a device of theirs has the
/// case, or when it is reopened, and stops with any answer of theirs.
fn answer_owed(case: &Case, urgency: Urgency, reopened_on: Option<Day>) -> Option<(Day, u32)> {
    let since = reopened_on.or(case.heard.values().min().copied())?;
    let by_listeners = case.thread.iter().filter(|message| !case.is_filer(&message.by)).map(|message| message.day);
    let steps = case.stages.values().copied().chain(case.started.iter().map(|(_, started)| started.day));
    let answered = by_listeners.chain(steps).any(|day| reopened_on.is_none_or(|reopened| day >= reopened));
    let allowed = days(case.filed().map_or(HearingDays::SUGGESTED, |filed| filed.days), urgency);
    (!answered).then(|| (since.plus(allowed), allowed))
}

/// Whether a fact rests on a yes that the affected person gave to one of these paths.
fn rests_on(spoken: &[Spoken], yes: NoticeId, paths: &[Path]) -> bool {
    let gave = |one: &Spoken| matches!(&one.word, Word::Chose { path, yes: true, .. } if paths.contains(path));
    spoken.iter().any(|one| one.id == yes && gave(one))
}

fn begun(case: &Case, spoken: &[Spoken], chosen: &[(Path, NoticeId)]) -> Vec<Begun> {
    let counts = case.started.iter().filter(|(_, started)| rests_on(spoken, started.yes, &[started.path]));
    let begun = counts.map(|(_, started)| {
        let must_stop = !chosen.iter().any(|(path, _)| *path == started.path);
        Begun { path: started.path, day: started.day, must_stop }
    });
    begun.collect()
}

fn interpreter(case: &Case, spoken: &[Spoken]) -> Option<Interpreter> {
    let lines = || case.mediation.lines.iter().filter(|line| rests_on(spoken, line.noted.yes, &[Path::Mediation]));
    let named = |note: Note| match note {
        Note::Interpreter(member) => Some(member),
        _ => None,
    };
    let member = lines().filter_map(|line| named(line.noted.note)).next_back()?;
    Some(Interpreter {
        member,
        by_affected: spoken.iter().any(|one| one.word == Word::AcceptsInterpreter(member)),
        by_other: lines().any(|line| line.noted.note == Note::OtherSideAccepts(member)),
    })
}

/// The lines of the mediation's log that rest on a yes; statements and the outcome only once ground rules stand.
pub fn mediation<'a>(case: &'a Case, view: &'a View) -> impl Iterator<Item = &'a crate::case::mediation::Line> {
    let mut ruled = false;
    case.mediation.lines.iter().filter(move |line| {
        let rests = rests_on(&view.spoken, line.noted.yes, &[Path::Mediation]);
        ruled |= rests && line.noted.note == Note::GroundRules;
        let talks = matches!(line.noted.note, Note::Statement(Side::Affected | Side::Other) | Note::Outcome);
        rests && (ruled || !talks)
    })
}

fn status(repair: &Repair, spoken: &[Spoken], today: Day) -> RepairStatus {
    if let Some(day) = confirmed(spoken, &repair.fact) {
        return RepairStatus::Confirmed(day);
    }
    if !rests_on(spoken, repair.set.yes, &[Path::Action, Path::Mediation, Path::Referral]) {
        return RepairStatus::WithoutTheirYes;
    }
    if repair.needs_another_owner {
        return RepairStatus::NeedsAnotherOwner;
    }
    if let Some((end, since)) = repair.ends.iter().min() {
        return RepairStatus::Ended(*end, *since);
    }
    match (repair.done.is_empty(), today > repair.set.due) {
        (false, _) => RepairStatus::Done,
        (true, true) => RepairStatus::Overdue,
        (true, false) => RepairStatus::Open,
    }
}

/// The thread asks after the first end: a confirmation, an honest end, or the wish that the case be only kept.
pub(super) fn safer(case: &Case, spoken: &[Spoken]) -> Vec<(u8, Day, Option<bool>)> {
    let confirmations = case.repairs.all.iter().filter_map(|repair| confirmed(spoken, &repair.fact));
    let ends = case.repairs.all.iter().flat_map(|repair| repair.ends.iter().map(|(_, since)| *since));
    let kept = standing_yes(spoken, Path::OnlyKeep);
    let kept = spoken.iter().filter(|one| Some(one.id) == kept).map(|one| one.day);
    let Some(first) = confirmations.chain(ends).chain(kept).min() else { return Vec::new() };
    let answer = |after: u8| {
        let answers = spoken.iter().filter_map(|one| match one.word {
            Word::Safer { after: of, yes } if of == after => Some(yes),
            _ => None,
        });
        // Yes and no at once is a no.
        answers.min()
    };
    ASKED_AFTER_DAYS.into_iter().map(|after| (after, first.plus(u32::from(after)), answer(after))).collect()
}

fn public_line(case: &Case, spoken: &[Spoken]) -> Option<Quarter> {
    let filed = case.filed().filter(|_| may_be_counted_in_public(case, spoken))?;
    Quarter::of(filed.day)
}
