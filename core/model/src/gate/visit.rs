//! A visit's report, of both sides: what each said, promised and set as a condition, and what was drafted for the ledger.
//!
//! It stays inside: for the partnership's own work, like the overview. Who promised stands in it as their group, nobody as a
//! name. Notes, questions, voices and everything on the home side are no part of it.

use crate::command::Refusal;
use crate::day::Day;
use crate::entry::{EntryKind, EntryStatus};
use crate::fold::State;
use crate::gate::{Cleared, Denied, OVERVIEW_USE, readable};
use crate::ids::{GroupId, RecordId};
use crate::records::{Records, Unreadable};
use crate::said::{Content, Lang};
use crate::visit::{HostingDrafted, PromiseStands, Stage, Visit, What, promise_stands, stage};

/// What both sides say of a visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisitReport {
    /// The visit.
    pub record: RecordId,
    /// The group that received.
    pub host: GroupId,
    /// The group that sent.
    pub home: GroupId,
    /// The first day, as it was agreed.
    pub from: Day,
    /// The last day, as it was agreed.
    pub to: Day,
    /// How far it has come today.
    pub stage: Stage,
    /// Which side called it off, and when.
    pub called_off: Vec<(GroupId, Day)>,
    /// What was said, in the order it was said in.
    pub said: Vec<SideSays>,
    /// What was drafted for the ledger.
    pub drafted: Vec<DraftedEntry>,
}

/// One thing that a side said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SideSays {
    /// Which group.
    pub group: GroupId,
    /// The day it was said.
    pub day: Day,
    /// In which language.
    pub lang: Lang,
    /// What sort of thing.
    pub what: SideSaid,
    /// The words; none if they are erased or have not arrived.
    pub words: Option<Content>,
}

/// What sort of thing a side said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SideSaid {
    /// Its report.
    Report,
    /// Its thanks.
    Thanks,
    /// What somebody of it promised the other side.
    Promise {
        /// The last day for it.
        by: Day,
        /// How it stands today.
        stands: PromiseStands,
    },
    /// A condition of the host.
    Condition {
        /// Whether the home group accepted it.
        accepted: bool,
    },
}

/// An entry for the nights, which only the host can agree to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DraftedEntry {
    /// The entry.
    pub entry: RecordId,
    /// How many nights it was drafted for.
    pub nights: u64,
    /// How the entry stands; none if it has not arrived.
    pub status: Option<EntryStatus>,
}

/// Gathers what both sides say of a visit, as known on a day, for the partnership's own work.
pub fn visit_report(records: &dyn Records, id: RecordId, today: Day) -> Result<Cleared<VisitReport>, Refusal> {
    let record = records.record(&id)?.ok_or(Refusal::Denied(Denied::Unknown))?;
    let State::Visit(visit) = &record.state else { return Err(Denied::Unknown.into()) };
    readable(&record)?;
    let report = report_of(records, id, visit, today)?;
    Ok(Cleared { artefact: report, using: OVERVIEW_USE, day: today, concerned: Vec::new() })
}

pub(super) fn report_of(
    records: &dyn Records,
    record: RecordId,
    visit: &Visit,
    today: Day,
) -> Result<VisitReport, Refusal> {
    let Some((_, invited)) = &visit.invited else { return Err(Denied::Unknown.into()) };
    let mut report = VisitReport {
        record,
        host: invited.host,
        home: invited.home,
        from: invited.from,
        to: invited.to,
        stage: stage(visit, today),
        called_off: visit.called_off.clone(),
        said: said(records, visit, today)?,
        drafted: Vec::new(),
    };
    for drafted in &visit.drafted {
        report.drafted.extend(entry(records, drafted, (invited.host, invited.home))?);
    }
    Ok(report)
}

fn said(records: &dyn Records, visit: &Visit, today: Day) -> Result<Vec<SideSays>, Unreadable> {
    let mut lines = Vec::new();
    for told in &visit.told {
        let what = match &told.what {
            What::Report => SideSaid::Report,
            What::Thanks => SideSaid::Thanks,
            What::Condition { accepted } => SideSaid::Condition { accepted: *accepted },
            What::Promise { by, .. } => match promise_stands(&told.what, today) {
                Some(stands) => SideSaid::Promise { by: *by, stands },
                None => continue,
            },
            _ => continue,
        };
        let words = match &told.words {
            Some(telling) => records.telling(&telling.fact)?,
            None => None,
        };
        lines.push(SideSays { group: told.group, day: told.day, lang: told.lang.clone(), what, words });
    }
    Ok(lines)
}

/// A draft is a fact of the home group and may name any record: what is no entry between these two is left out.
fn entry(
    records: &dyn Records,
    drafted: &HostingDrafted,
    (host, home): (GroupId, GroupId),
) -> Result<Option<DraftedEntry>, Unreadable> {
    let HostingDrafted { entry, nights, .. } = *drafted;
    let Some(record) = records.record(&entry)? else { return Ok(Some(DraftedEntry { entry, nights, status: None })) };
    let State::Entry(held) = &record.state else { return Ok(None) };
    let of_these = held.proposed.as_ref().is_some_and(|(_, _, _, proposed)| {
        (proposed.from, proposed.to, proposed.kind) == (host, home, EntryKind::Hosting)
    });
    Ok(of_these.then(|| DraftedEntry { entry, nights, status: Some(held.status()) }))
}
