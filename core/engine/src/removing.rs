//! Removing: what this device holds of a removed one, as the cuts that say up to where it counts.

use std::collections::{BTreeMap, BTreeSet};

use weft_model::audience::{Audience, Lane};
use weft_model::command::Command;
use weft_model::fact::{LogPoint, NewFact};
use weft_model::ids::{FactId, Mid, NoticeId, RecordId};
use weft_model::membership::{Cut, CutPoint, MembershipFact, Role, control_record};
use weft_model::notice::NoticeAuthor;
use weft_model::records::Records;

use crate::error::WeftError;
use crate::notebook::{Notebook, UNREADABLE};

impl Notebook {
    /// Adds to a command what only the logs know: up to where a device's logs are held here.
    pub(crate) fn with_held(&self, command: Command) -> Result<Command, WeftError> {
        match command {
            Command::Countersign(mut countersign) => {
                countersign.held = self.held_of(&self.devices_of(&countersign.removal)?)?;
                Ok(Command::Countersign(countersign))
            }
            Command::AcceptUpTo(mut accept) => {
                accept.held = self.set_aside(&accept.record)?;
                Ok(Command::AcceptUpTo(accept))
            }
            other => Ok(other),
        }
    }

    /// Cuts that an audience still lacks: somebody was removed by people who could not read it. Only its stewards, and
    /// those who signed, say up to where the removed device counts there.
    pub(crate) fn missing_cuts(&self, audiences: &[Audience]) -> Result<Vec<NewFact>, WeftError> {
        let (membership, actor) = (self.membership()?, self.actor()?);
        let steward = membership.holds(&actor.member, Role::Steward);
        let own = |mid: &&Mid| membership.devices.get(*mid).is_some_and(|device| device.group == actor.group);
        let gone: BTreeSet<Mid> = membership.removed.iter().filter(|mid| steward && own(mid)).copied().collect();
        let lacking = |cut: &Cut| {
            let there = |known: &Cut| known.mid == cut.mid && known.audience == cut.audience;
            audiences.contains(&cut.audience) && !membership.cuts.iter().any(there)
        };
        let fact = |cut: Cut| {
            let (audience, record) = (cut.audience, control_record(&membership, &cut.audience));
            NewFact { record, audience, body: MembershipFact::Cut(cut).into(), belongs_to: None }
        };
        Ok(self.held_of(&gone)?.into_iter().filter(lacking).map(fact).collect())
    }

    /// Every device of the member whose removal this is: which of them go, the model says.
    fn devices_of(&self, removal: &RecordId) -> Result<BTreeSet<Mid>, WeftError> {
        let membership = self.membership()?;
        let named = membership.removals.values().filter(|one| one.id == *removal).flat_map(|one| &one.mids);
        let members: BTreeSet<_> = named.filter_map(|mid| membership.devices.get(mid)).map(|d| d.member).collect();
        let theirs = membership.devices.iter().filter(|(_, device)| members.contains(&device.member));
        Ok(theirs.map(|(mid, _)| *mid).collect())
    }

    /// Where the logs of these devices end here, with their notices, for each audience that this device shares.
    fn held_of(&self, mids: &BTreeSet<Mid>) -> Result<Vec<Cut>, WeftError> {
        if mids.is_empty() {
            return Ok(Vec::new());
        }
        let group = self.actor()?.group;
        let membership = self.membership()?;
        let mut cuts = Vec::new();
        for audience in [Audience::Partnership, Audience::Group(group)] {
            let notices = self.notices_of(&audience)?;
            for mid in mids.iter().filter(|mid| membership.devices.get(*mid).is_some_and(|d| reads(&audience, d.group)))
            {
                let points = self.ends_in(&audience, mid)?;
                let notices = notices.get(mid).cloned().unwrap_or_default();
                cuts.push(Cut { audience, mid: *mid, points, notices });
            }
        }
        Ok(cuts)
    }

    fn ends_in(&self, audience: &Audience, mid: &Mid) -> Result<Vec<CutPoint>, WeftError> {
        let logs = self.snapshot().logs(audience)?;
        let of = logs.iter().filter(|log| log.opened.mid == *mid && log.opened.lane == Lane::Records);
        let points = of.flat_map(|log| {
            let point = |branch: &weft_store::Branch| CutPoint {
                at: LogPoint { log: log.id, seq: branch.seq },
                chain: branch.chain,
            };
            // Of a forked log, no branch is named: it counts up to where they part.
            let single = (!log.forked()).then(|| log.branches.first()).flatten();
            single.map(point)
        });
        Ok(points.collect())
    }

    /// The notices held of each device.
    fn notices_of(&self, audience: &Audience) -> Result<BTreeMap<Mid, Vec<NoticeId>>, WeftError> {
        let mut of: BTreeMap<Mid, Vec<NoticeId>> = BTreeMap::new();
        for (id, author) in self.snapshot().notice_authors(audience)? {
            if let NoticeAuthor::Device(mid) = author {
                of.entry(mid).or_default().push(id);
            }
        }
        Ok(of)
    }

    /// The places of a record's facts that a removal set aside, as cuts of the devices that wrote them.
    fn set_aside(&self, record: &RecordId) -> Result<Vec<Cut>, WeftError> {
        let snapshot = self.snapshot();
        let Some(record) = snapshot.record(record)? else { return Ok(Vec::new()) };
        let mut cuts: BTreeMap<Mid, Cut> = BTreeMap::new();
        for id in &record.quarantined {
            let (mid, point) = self.point_of(id)?;
            let empty = || Cut { audience: record.audience, mid, points: Vec::new(), notices: Vec::new() };
            let cut = cuts.entry(mid).or_insert_with(empty);
            cut.points.retain(|known| known.at.log != point.at.log || known.at.seq > point.at.seq);
            if !cut.points.iter().any(|known| known.at.log == point.at.log) {
                cut.points.push(point);
            }
        }
        Ok(cuts.into_values().collect())
    }

    fn point_of(&self, id: &FactId) -> Result<(Mid, CutPoint), WeftError> {
        let snapshot = self.snapshot();
        let fact = snapshot.fact(id)?.ok_or(UNREADABLE)?;
        for segment in snapshot.runs(&fact.at.log, fact.at.seq)? {
            let ends = segment.facts.iter().zip(segment.chains());
            if let Some((_, chain)) = ends.into_iter().find(|(held, _)| held.seq == fact.at.seq) {
                return Ok((fact.author, CutPoint { at: fact.at, chain }));
            }
        }
        Err(UNREADABLE)
    }
}

/// Whether a group's devices read an audience.
fn reads(audience: &Audience, group: weft_model::ids::GroupId) -> bool {
    matches!(audience, Audience::Partnership) || *audience == Audience::Group(group)
}
