//! The gate: the only way out.
//!
//! Every way out asks whether an artefact may go to an audience for a purpose on a day. What the gate lets
//! through is a [`Cleared`], which nothing else can make and which `pages` and the exports ask for.
//! An artefact names everybody it concerns, people and bodies, and all of them have to allow it. One that lists nobody, names a consent that is not held, or holds facts this version cannot read
//! is denied. Silence is no.
//!
//! A picture may leave although somebody in it did not say yes, if members said where that person stands: what comes out of
//! the gate then says what has to be covered, and whoever opens the file covers it.

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
pub(crate) use overview::heard_by;
pub use overview::{ConsentLine, EntryLine, Heard, OVERVIEW_USE, Overview, heard, overview};
pub use record::{Printed, printed};
pub use visit::{DraftedEntry, SideSaid, SideSays, VisitReport, visit_report};
pub use voice::gate_voice;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::artefact::{Artefact, ArtefactKind, Region};
use crate::command::Refusal;
use crate::consent::{Closings, Consent, ForWhom, Purpose, Scope, ScopeStatus, View, view};
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

    /// Which of two people's reasons is said: the one that closes for longest. A withdrawal erases; then come what closes
    /// all exits and what may hide such a thing; then a no, and what only waits or ran out.
    const fn strength(self) -> u8 {
        match self {
            Self::Withdrawn => 8,
            Self::Suspended => 7,
            Self::Frozen => 6,
            Self::Newer => 5,
            Self::NoYes => 4,
            Self::Waiting => 3,
            Self::NotYet => 2,
            Self::Lapsed => 1,
            Self::Unknown | Self::NobodyListed | Self::Missing | Self::NotApproved => 0,
        }
    }

    /// Whether it is what somebody said, or did not say.
    pub const fn is_somebodys(self) -> bool {
        self.strength() > 0 && !matches!(self, Self::Newer)
    }

    /// Whether a picture may go past this no with the person covered: they have not said yes, and nothing closed all exits.
    const fn may_be_covered(self) -> bool {
        matches!(self, Self::NoYes | Self::Waiting | Self::NotYet | Self::Lapsed)
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
    /// Who must not be seen in it, by their consents, and where they stand: whoever opens the file covers them.
    pub covered: BTreeMap<RecordId, BTreeSet<Region>>,
}

impl Leaving {
    /// How many people must not be seen in it.
    pub fn people_covered(&self) -> u64 {
        u64::try_from(self.covered.len()).unwrap_or(u64::MAX)
    }
}

/// Asks whether an artefact may go to an audience for a purpose on a day.
pub fn gate(records: &dyn Records, id: RecordId, using: Use, today: Day) -> Result<Cleared<Leaving>, Refusal> {
    let record = records.record(&id)?.ok_or(Refusal::Denied(Denied::Unknown))?;
    let State::Artefact(artefact) = &record.state else { return Err(Denied::Unknown.into()) };
    readable(&record)?;
    let (concerned, covered) = consents(records, artefact, using, today)?;
    // Say the reason that matters to a person first: a withdrawal erases, so the consents were asked before.
    let here = match (artefact.kept, artefact.number) {
        (_, Some(_)) => true,
        (Some(kept), None) => records.telling(&kept.fact)?.is_some(),
        (None, None) => false,
    };
    if !here {
        return Err(Denied::Missing.into());
    }
    let leaving = Leaving { record: id, artefact: artefact.clone(), covered };
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
        let answer = answered(gate(records, record, using, today))?.map(|_| ());
        lines.push(Numbered { record, group, answer });
    }
    Ok(lines)
}

/// A denial as an answer beside others; any other refusal ends the question.
fn answered<T>(asked: Result<T, Refusal>) -> Result<Result<T, Denied>, Refusal> {
    match asked {
        Ok(cleared) => Ok(Ok(cleared)),
        Err(Refusal::Denied(denied)) => Ok(Err(denied)),
        Err(other) => Err(other),
    }
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

/// Those under whose yes it leaves, and those whom it must not show, with where they stand.
type Concerned = (Vec<RecordId>, BTreeMap<RecordId, BTreeSet<Region>>);

fn consents(records: &dyn Records, artefact: &Artefact, using: Use, today: Day) -> Result<Concerned, Refusal> {
    let people = artefact.concerned().ok_or(Denied::NobodyListed)?;
    let (mut shown, mut covered, mut no) = (Vec::new(), BTreeMap::new(), Vec::new());
    for id in people {
        let Err(denied) = answered(says_yes(records, &id, artefact, (using, today)))? else {
            shown.push(id);
            continue;
        };
        no.push(denied);
        if let Some(regions) = artefact.regions.get(&id)
            && artefact.is_picture()
            && denied.may_be_covered()
            && is_an_open_persons(records, &id)?
        {
            covered.insert(id, regions.clone());
        }
    }
    // Under nobody's yes nothing leaves, covered or not.
    if no.len() > covered.len() || shown.is_empty() {
        no.into_iter().max_by_key(|denied| denied.strength()).map_or(Ok(()), Err)?;
    }
    Ok((shown, covered))
}

/// Why what somebody said, or did not say, keeps an artefact from a use; none if they say yes to it. Others in it may not.
pub fn kept_by(
    records: &dyn Records,
    artefact: &Artefact,
    consent: &RecordId,
    (using, today): (Use, Day),
) -> Result<Option<Denied>, Refusal> {
    Ok(answered(says_yes(records, consent, artefact, (using, today)))?.err())
}

/// Whether it is a film or a voice, which shows more than what is written down: it needs its own yes as well.
pub fn is_filmed(artefact: &Artefact) -> bool {
    artefact.made.as_ref().is_some_and(|made| matches!(made.kind, ArtefactKind::Film | ArtefactKind::Voice))
}

/// Whether somebody concerned says yes.
fn says_yes(
    records: &dyn Records,
    id: &RecordId,
    artefact: &Artefact,
    (using, today): (Use, Day),
) -> Result<(), Refusal> {
    let Covering { consent, view, .. } = covered(records, id, using, today)?;
    // "Only one group" is the group that asked.
    let keeps = artefact.made.as_ref().map(|made| made.group);
    if using.for_whom == ForWhom::Group && consent.asked_by.map(|(_, group)| group) != keeps {
        return Err(Denied::NoYes.into());
    }
    let film = view.scope(Scope::Film);
    let goes_so_far = match using.scope {
        // These say themselves for whom and what for something is taken further.
        Scope::Amplify | Scope::Share => matches!(film.status, ScopeStatus::Yes { .. }),
        Scope::Document | Scope::Film => film.allows(using.for_whom, using.purpose),
    };
    if is_filmed(artefact) && !goes_so_far { Err(because(film.status).into()) } else { Ok(()) }
}

/// Whether a consent is held here, is one person's and was not closed since: what a body knows does not stand in one place of
/// a picture, and of a consent that has not arrived nobody can say what was taken back.
fn is_an_open_persons(records: &dyn Records, id: &RecordId) -> Result<bool, Refusal> {
    let Some(record) = records.record(id)? else { return Ok(false) };
    let State::Consent(consent) = &record.state else { return Ok(false) };
    let person = consent.asked_by.is_some() && consent.quorum.is_none() && !consent.contested;
    // A consent that was never answered may be suspended all the same.
    Ok(person && !Closings::of(consent, &record).closed_beyond(&consent.known_to_yeses()))
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
