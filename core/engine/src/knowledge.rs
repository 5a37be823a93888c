//! What this notebook knows of other devices, and what it can say of itself: never more than it knows.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use weft_model::audience::{Audience, Lane};
use weft_model::day::Day;
use weft_model::ids::{LogId, Mid};
use weft_screens::Exchange;
use weft_store::{Freshness, LogHeld, Why};

use crate::error::WeftError;
use crate::notebook::{Notebook, setting};

/// How a notebook stands, audience by audience. Two devices are in step in an audience if root and state are equal
/// and nothing is missing or waiting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Check {
    /// "ok" if every page is what was written, every signature holds, and every record is what its facts come to; else
    /// "damaged".
    pub integrity: &'static str,
    /// "newest"; or "unchecked" after a kill, until this check has passed; or "older" or "altered", when the notebook can be
    /// read only.
    pub copy: &'static str,
    /// By the audience's name: `partnership`, or the group's own name.
    pub audiences: BTreeMap<String, AudienceCheck>,
    /// Facts that wait for others.
    pub waiting: u64,
    /// Blobs that wait for a predecessor, a member or a newer version. What only a key would open is not counted:
    /// it may be none of this device's business.
    pub held: u64,
}

/// One audience.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AudienceCheck {
    /// Over logs and notices.
    pub root: String,
    /// Over folded records.
    pub state: String,
    /// Logs held.
    pub logs: u64,
    /// Notices held.
    pub notices: u64,
    /// Tellings and files that have not arrived.
    pub missing: u64,
}

impl Notebook {
    /// Checks everything that can be checked, which takes seconds to minutes, and says where each audience stands.
    pub fn check(&self) -> Result<Check, WeftError> {
        let snapshot = self.snapshot();
        let mut audiences = BTreeMap::new();
        for audience in snapshot.audiences()? {
            let missing = snapshot.missing_tellings(&audience)?.len() + snapshot.missing_files(&audience)?.len();
            let check = AudienceCheck {
                root: hex(&snapshot.root(&audience)?),
                state: hex(&snapshot.state_hash(&audience)?),
                logs: count(snapshot.logs(&audience)?.len()),
                notices: count(snapshot.notices(&audience)?.len()),
                missing: count(missing),
            };
            audiences.insert(self.name_of(&audience)?, check);
        }
        let waiting = snapshot.waiting_count()?;
        let held = snapshot.held_counts()?.iter().filter(|(why, _)| **why != Why::Sealed).map(|(_, count)| count).sum();
        let integrity = if self.store.deep_check()? { "ok" } else { "damaged" };
        let copy = match self.store.freshness() {
            Freshness::Fresh => "newest",
            Freshness::Unchecked => "unchecked",
            Freshness::Older => "older",
            Freshness::Altered => "altered",
        };
        Ok(Check { integrity, copy, audiences, waiting, held })
    }

    /// What screens and pages say about other devices.
    pub fn exchange(&self) -> Result<Exchange, WeftError> {
        let place = self.place()?;
        let membership = self.membership()?;
        let snapshot = self.snapshot();
        let mut last: BTreeMap<Mid, Day> = BTreeMap::new();
        let mut missing = 0;
        for audience in snapshot.audiences()? {
            missing += snapshot.missing_tellings(&audience)?.len() + snapshot.missing_files(&audience)?.len();
            for log in snapshot.logs(&audience)?.iter().filter(|log| log.opened.mid != place.mid) {
                let Some(tip) = log.branches.iter().map(|branch| branch.seq).max() else { continue };
                let runs = snapshot.runs(&log.id, tip)?;
                let hlc = runs.iter().flat_map(|run| &run.facts).map(|fact| fact.header.hlc).max().unwrap_or(0);
                let day = last.entry(log.opened.mid).or_insert(Day::from_millis(0));
                *day = (*day).max(Day::of_clock(hlc));
            }
        }
        let others: BTreeSet<Mid> = membership.devices_of(&Audience::Partnership).into_iter().collect();
        let others = others.iter().filter(|mid| **mid != place.mid);
        let heard: Vec<Day> = others.clone().filter_map(|mid| last.get(mid)).copied().collect();
        let mut held = snapshot.held_counts()?;
        held.remove(&Why::Sealed);
        let newer = held.remove(&Why::Newer).unwrap_or(0);
        let held: u64 = held.values().sum();
        let waiting = snapshot.waiting_count()?;
        Ok(Exchange {
            last_met: self.last_met()?,
            heard: small(heard.len()),
            devices: small(others.count()),
            oldest: heard.into_iter().min(),
            unsent: u32::try_from(self.unsent()?).unwrap_or(u32::MAX),
            missing: small(missing),
            waiting: u32::try_from(held.saturating_add(waiting)).unwrap_or(u32::MAX),
            newer: u32::try_from(newer).unwrap_or(u32::MAX),
        })
    }

    /// The devices that wrote on in two ways, as a copy of one would.
    pub fn forked(&self) -> Result<BTreeSet<Mid>, WeftError> {
        Ok(self.snapshot().forked()?)
    }

    /// The day something of another device last arrived.
    pub(crate) fn last_met(&self) -> Result<Option<Day>, WeftError> {
        let bytes = self.snapshot().setting(setting::LAST_MET)?;
        Ok(bytes.and_then(|bytes| bytes.try_into().ok()).and_then(|bytes| Day::from_number(i32::from_le_bytes(bytes))))
    }

    /// Where this device's own record logs end, also those it goes on with no more, to be remembered once a file has taken
    /// them out.
    pub(crate) fn own_ends(&self, audiences: &[Audience]) -> Result<BTreeMap<LogId, u64>, WeftError> {
        let mut ends = BTreeMap::new();
        for audience in audiences {
            let logs = self.own_logs(audience)?;
            ends.extend(logs.iter().filter_map(|log| Some((log.id, log.branches.iter().map(|end| end.seq).max()?))));
        }
        Ok(ends)
    }

    fn own_logs(&self, audience: &Audience) -> Result<Vec<LogHeld>, WeftError> {
        let (mid, mut logs) = (self.place()?.mid, self.snapshot().logs(audience)?);
        logs.retain(|log| log.opened.mid == mid && log.opened.lane == Lane::Records);
        Ok(logs)
    }

    /// Facts written here that no file has taken out.
    fn unsent(&self) -> Result<u64, WeftError> {
        let sent = self.sent()?;
        let ends = self.own_ends(&self.snapshot().audiences()?)?;
        let left = |(log, end): (&LogId, &u64)| end.saturating_sub(sent.get(log).copied().unwrap_or(0));
        Ok(ends.iter().map(left).sum())
    }

    pub(crate) fn sent(&self) -> Result<BTreeMap<LogId, u64>, WeftError> {
        if let Some(sent) = self.remembered(setting::SENT)? {
            return Ok(sent);
        }
        let before: BTreeMap<Audience, u64> = self.remembered(setting::SENT_BEFORE)?.unwrap_or_default();
        let mut sent = BTreeMap::new();
        for (audience, seq) in before {
            let mut logs = self.own_logs(&audience)?;
            // Then nothing went on from an older copy: each log was of the first incarnation.
            logs.retain(|log| log.opened.incarnation == self.identity.incarnation);
            sent.extend(logs.into_iter().map(|log| (log.id, seq)));
        }
        Ok(sent)
    }

    fn name_of(&self, audience: &Audience) -> Result<String, WeftError> {
        let membership = self.membership()?;
        let name = |group| membership.groups.get(group).map_or("?", |name| name.as_str());
        Ok(match audience {
            Audience::Partnership => "partnership".to_owned(),
            Audience::Group(group) => name(group).to_owned(),
            Audience::Listeners(group) => format!("listeners of {}", name(group)),
            Audience::Visit(record) => format!("visit {record}"),
            Audience::Record(record) => format!("record {record}"),
        })
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn count(n: usize) -> u64 {
    u64::try_from(n).unwrap_or(u64::MAX)
}

fn small(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
