//! The gate: the only way out.
//!
//! Every way out asks whether an artefact may go to an audience for a purpose on a day. What the gate lets
//! through is a [`Cleared`], which nothing else can make and which `pages` and the exports ask for.
//! An artefact that lists nobody, names a consent that is not held, or holds facts this version cannot read
//! is denied. Silence is no.

mod overview;

pub use overview::{ConsentLine, EntryLine, Heard, OVERVIEW_USE, Overview, heard, overview};

use serde::{Deserialize, Serialize};

use crate::artefact::{Artefact, ArtefactKind, Concerns, Made};
use crate::command::Refusal;
use crate::consent::{ForWhom, Purpose, Scope, ScopeStatus, view};
use crate::day::Day;
use crate::fold::{Record, State};
use crate::ids::RecordId;
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
        }
    }
}

/// What the gate let through, for one use on one day. Only [`gate`] and [`overview`] make one.
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
    let made = artefact.made.as_ref().filter(|_| !artefact.contested).ok_or(Denied::NobodyListed)?;
    let kept = artefact.kept.ok_or(Denied::Missing)?;
    if records.telling(&kept.fact)?.is_none() {
        // Say the reason that matters to a person first: a withdrawal erases, so ask the consents before.
        consents(records, made, using, today)?;
        return Err(Denied::Missing.into());
    }
    let concerned = consents(records, made, using, today)?;
    let leaving = Leaving { record: id, artefact: artefact.clone() };
    Ok(Cleared { artefact: leaving, using, day: today, concerned })
}

fn readable(record: &Record) -> Result<(), Denied> {
    if record.newer == 0 { Ok(()) } else { Err(Denied::Newer) }
}

fn consents(records: &dyn Records, made: &Made, using: Use, today: Day) -> Result<Vec<RecordId>, Refusal> {
    // A film or a voice shows more than what is written down: it needs its own yes as well.
    let filmed = matches!(made.kind, ArtefactKind::Film | ArtefactKind::Voice);
    let people = match &made.concerns {
        Concerns::Nobody => return Ok(Vec::new()),
        Concerns::People(people) if people.is_empty() => return Err(Denied::NobodyListed.into()),
        Concerns::People(people) => people,
    };
    for id in people {
        let record = records.record(id)?.ok_or(Refusal::Denied(Denied::NoYes))?;
        readable(&record)?;
        let State::Consent(consent) = &record.state else { return Err(Denied::NoYes.into()) };
        let scope = view(consent, &record.notices, today).scope(using.scope);
        if !scope.allows(using.for_whom, using.purpose) {
            return Err(because(scope.status).into());
        }
        let film = view(consent, &record.notices, today).scope(Scope::Film);
        if filmed && !matches!(film.status, ScopeStatus::Yes { .. }) {
            return Err(because(film.status).into());
        }
    }
    Ok(people.clone())
}

const fn because(status: ScopeStatus) -> Denied {
    match status {
        ScopeStatus::NotAsked | ScopeStatus::No | ScopeStatus::Yes { .. } => Denied::NoYes,
        ScopeStatus::NotYet { .. } => Denied::NotYet,
        ScopeStatus::Lapsed => Denied::Lapsed,
        ScopeStatus::Suspended => Denied::Suspended,
        ScopeStatus::Withdrawn => Denied::Withdrawn,
    }
}
