//! The gate: the only way out.
//!
//! Every way out asks whether an artefact may go to an audience for a purpose on a day. What the gate lets
//! through is a [`Cleared`], which nothing else can make and which `pages` and the exports ask for.
//! An artefact names everybody it concerns, people and bodies, and all of them have to allow it. One that lists nobody, names a consent that is not held, or holds facts this version cannot read
//! is denied. Silence is no.

mod balance;
mod calendar;
mod entry;
mod ledger;
mod overview;
mod record;
mod visit;
mod voice;

pub use balance::{Balance, ReviewLine, balance};
pub use calendar::{Calendar, VisitDays, calendar};
pub use entry::{PublicEntry, public_entry, public_use};
pub use ledger::{Ledger, LedgerLine, LedgerWords, ledger, public_ledger};
pub use overview::{ConsentLine, EntryLine, Heard, OVERVIEW_USE, Overview, heard, overview};
pub use record::{Printed, printed};
pub use visit::{DraftedEntry, SideSaid, SideSays, VisitReport, visit_report};
pub use voice::gate_voice;

use serde::{Deserialize, Serialize};

use crate::artefact::{Artefact, ArtefactKind, Made};
use crate::command::Refusal;
use crate::consent::{Consent, ForWhom, Purpose, Scope, ScopeStatus, View, view};
use crate::day::Day;
use crate::fold::{Record, State};
use crate::ids::{GroupId, RecordId};
use crate::records::Records;

/// What somebody wants to do with an artefact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Use {
    /// Under which scope.
    pub scope: Scope,
    /// Who would see it.
    pub for_whom: ForWhom,
    /// What for.
    pub purpose: Purpose,
}

/// Why something may not leave. Only shown to those who may read the record; others hear "not allowed".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Denied {
    /// It is not held here, or is no artefact.
    #[error("nothing of that name is held here")]
    Unknown,
    /// Nobody said whom it concerns.
    #[error("nobody said whom it concerns")]
    NobodyListed,
    /// A newer version wrote something this one cannot read.
    #[error("a newer version of Weft wrote something here; update first")]
    Newer,
    /// The words or the picture are erased or have not arrived.
    #[error("the thing itself is erased or has not arrived")]
    Missing,
    /// Not asked for this, to these people, for this purpose; or a no.
    #[error("no yes covers this use")]
    NoYes,
    /// A yes that starts later.
    #[error("the yes starts later")]
    NotYet,
    /// A yes that ran out.
    #[error("the yes has run out; ask again")]
    Lapsed,
    /// Closed for now.
    #[error("closed for now by somebody who holds the consent")]
    Suspended,
    /// Taken back.
    #[error("the person took the yes back")]
    Withdrawn,
    /// A yes that waits for a guardian's, or for a second signature under a body's.
    #[error("somebody else has to agree as well: a guardian, or a second member under a body's answer")]
    Waiting,
    /// The person has died.
    #[error("the person has died, and nobody whom they named has let this hold on")]
    Frozen,
    /// Not both groups let these words be shown.
    #[error("not both groups let these words be shown")]
    NotApproved,
}

impl Denied {
    /// A stable name for programs and scenarios.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unknown => "denied.unknown",
            Self::NobodyListed => "denied.nobody_listed",
            Self::Newer => "denied.newer",
            Self::Missing => "denied.missing",
            Self::NoYes => "denied.no_yes",
            Self::NotYet => "denied.not_yet",
            Self::Lapsed => "denied.lapsed",
            Self::Suspended => "denied.suspended",
            Self::Withdrawn => "denied.withdrawn",
            Self::Waiting => "denied.waiting",
            Self::Frozen => "denied.frozen",
            Self::NotApproved => "denied.not_approved",
        }
    }
}

/// What the gate let through, for one use on one day. Only this module makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleared<T> {
    artefact: T,
    using: Use,
    day: Day,
    concerned: Vec<RecordId>,
}

impl<T> Cleared<T> {
    /// What was let through.
    pub const fn artefact(&self) -> &T {
        &self.artefact
    }
    /// For which use.
    pub const fn using(&self) -> Use {
        self.using
    }
    /// As known on which day.
    pub const fn day(&self) -> Day {
        self.day
    }
    /// The consents it was let through under.
    pub fn concerned(&self) -> &[RecordId] {
        &self.concerned
    }
}

/// An artefact's record on its way out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaving {
    /// Its record.
    pub record: RecordId,
    /// What it is.
    pub artefact: Artefact,
}

/// Asks whether an artefact may go to an audience for a purpose on a day.
pub fn gate(records: &dyn Records, id: RecordId, using: Use, today: Day) -> Result<Cleared<Leaving>, Refusal> {
    let record = records.record(&id)?.ok_or(Refusal::Denied(Denied::Unknown))?;
    let State::Artefact(artefact) = &record.state else { return Err(Denied::Unknown.into()) };
    readable(&record)?;
    let concerned = consents(records, artefact, using, today)?;
    // Say the reason that matters to a person first: a withdrawal erases, so the consents were asked before.
    let here = match (artefact.kept, artefact.number) {
        (_, Some(_)) => true,
        (Some(kept), None) => records.telling(&kept.fact)?.is_some(),
        (None, None) => false,
    };
    if !here {
        return Err(Denied::Missing.into());
    }
    let leaving = Leaving { record: id, artefact: artefact.clone() };
    Ok(Cleared { artefact: leaving, using, day: today, concerned })
}

/// What is answered to "may I use 17, for whom?", for one thing of that number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numbered {
    /// The artefact.
    pub record: RecordId,
    /// The group that counts it so.
    pub group: GroupId,
    /// What the gate says.
    pub answer: Result<(), Denied>,
}

/// Asks the gate about everything of a number. A number that nobody here has heard of has no line: the answer is no.
pub fn ask_number(records: &dyn Records, number: u32, using: Use, today: Day) -> Result<Vec<Numbered>, Refusal> {
    let mut lines = Vec::new();
    for record in records.by_number(number)? {
        let Some(State::Artefact(artefact)) = records.record(&record)?.map(|record| record.state) else { continue };
        let Some(group) = artefact.made.map(|made| made.group) else { continue };
        let answer = match gate(records, record, using, today) {
            Ok(_) => Ok(()),
            Err(Refusal::Denied(denied)) => Err(denied),
            Err(other) => return Err(other),
        };
        lines.push(Numbered { record, group, answer });
    }
    Ok(lines)
}

fn readable(record: &Record) -> Result<(), Denied> {
    if record.newer == 0 { Ok(()) } else { Err(Denied::Newer) }
}

/// A consent that covers a use on a day.
struct Covering {
    record: Record,
    consent: Consent,
    view: View,
}

/// Whether a consent covers a use on a day; what is not known is a no.
fn covered(records: &dyn Records, id: &RecordId, using: Use, today: Day) -> Result<Covering, Refusal> {
    let record = records.record(id)?.ok_or(Refusal::Denied(Denied::NoYes))?;
    readable(&record)?;
    let State::Consent(consent) = &record.state else { return Err(Denied::NoYes.into()) };
    let (consent, view) = (consent.clone(), view(consent, &record, today));
    let scope = view.scope(using.scope);
    if !scope.allows(using.for_whom, using.purpose) {
        return Err(because(scope.status).into());
    }
    Ok(Covering { record, consent, view })
}

fn consents(records: &dyn Records, artefact: &Artefact, using: Use, today: Day) -> Result<Vec<RecordId>, Refusal> {
    let people = artefact.concerned().ok_or(Denied::NobodyListed)?;
    // A film or a voice shows more than what is written down: it needs its own yes as well.
    let filmed = |made: &Made| matches!(made.kind, ArtefactKind::Film | ArtefactKind::Voice);
    let filmed = artefact.made.as_ref().is_some_and(filmed);
    for id in &people {
        let film = covered(records, id, using, today)?.view.scope(Scope::Film);
        if filmed && !matches!(film.status, ScopeStatus::Yes { .. }) {
            return Err(because(film.status).into());
        }
    }
    Ok(people)
}

const fn because(status: ScopeStatus) -> Denied {
    match status {
        ScopeStatus::NotAsked | ScopeStatus::No | ScopeStatus::Yes { .. } => Denied::NoYes,
        ScopeStatus::NotYet { .. } => Denied::NotYet,
        ScopeStatus::Lapsed => Denied::Lapsed,
        ScopeStatus::Suspended => Denied::Suspended,
        ScopeStatus::Withdrawn => Denied::Withdrawn,
        ScopeStatus::Waiting => Denied::Waiting,
        ScopeStatus::Frozen => Denied::Frozen,
    }
}
