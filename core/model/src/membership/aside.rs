//! What was set aside: written by a device past where its removal cut its logs. It is kept and does not count, until a
//! steward of its group says up to where it does ([`super::AcceptUpTo`]).

use std::collections::{BTreeMap, BTreeSet};

use crate::audience::Audience;
use crate::day::Day;
use crate::fact::{Area, LogPoint};
use crate::fold::Record;
use crate::ids::{LogId, Mid, RecordId};
use crate::membership::evolve::Membership;
use crate::membership::facts::CutPoint;
use crate::membership::removal::highest;
use crate::records::{Records, Unreadable, Written};

/// What of one record was set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// The record.
    pub record: RecordId,
    /// Who reads it.
    pub audience: Audience,
    /// What sort of record; none if only a newer version knows.
    pub area: Option<Area>,
    /// Where each of its facts stands that was set aside, in order.
    pub places: Vec<LogPoint>,
    /// The day of the last one by the clock of the device that wrote it: nobody else's.
    pub day: Day,
}

impl SetAside {
    /// Whether something of this counts as well once `up_to` is accepted: what one log holds counts from its beginning.
    pub fn goes_with(&self, up_to: &Self) -> bool {
        let reached = |at: &LogPoint| up_to.places.iter().any(|to| to.log == at.log && to.seq >= at.seq);
        self.places.iter().any(reached)
    }
}

/// What these devices wrote that was set aside, as far as it is here and open to whoever looks; the last written first.
pub fn set_aside(
    records: &dyn Records,
    membership: &Membership,
    mids: &BTreeSet<Mid>,
) -> Result<Vec<SetAside>, Unreadable> {
    let mut written: BTreeMap<RecordId, Vec<Written>> = BTreeMap::new();
    for mid in mids {
        for one in records.written_past(mid, &counted(membership, mid))? {
            written.entry(one.record).or_default().push(one);
        }
    }
    let mut aside = Vec::new();
    for (id, written) in written {
        aside.extend(records.record(&id)?.and_then(|record| of_record(&record, &written)));
    }
    aside.sort_by_key(|one| std::cmp::Reverse(one.places.iter().map(|at| at.seq).max()));
    Ok(aside)
}

/// Up to where the logs of a device count.
fn counted(membership: &Membership, mid: &Mid) -> BTreeMap<LogId, u64> {
    let mut points: BTreeMap<LogId, Vec<CutPoint>> = BTreeMap::new();
    for point in membership.cuts.iter().filter(|cut| cut.mid == *mid).flat_map(|cut| &cut.points) {
        points.entry(point.at.log).or_default().push(*point);
    }
    points.into_iter().map(|(log, points)| (log, highest(&points))).collect()
}

/// What the record's fold set aside of what was written: that alone says so.
fn of_record(record: &Record, written: &[Written]) -> Option<SetAside> {
    let aside: Vec<&Written> = written.iter().filter(|one| record.quarantined.contains(&one.fact)).collect();
    let clock = aside.iter().map(|one| one.hlc).max()?;
    Some(SetAside {
        record: record.id,
        audience: record.audience,
        area: aside.iter().find_map(|one| Area::of(one.kind)),
        places: aside.iter().map(|one| one.at).collect(),
        day: Day::of_clock(clock),
    })
}
