//! What may be done about a visit today: the table of rights, and how far the visit has come. Screens offer only this.

use std::collections::BTreeSet;

use weft_model::day::Day;
use weft_model::ids::{GroupId, MemberId};
use weft_model::records::{Records, Unreadable};
use weft_model::rights::{Relation, Verb};
use weft_model::visit::{Side, Stage, Told, What, stage};

use super::{Saying, Seen};
use crate::scene::Scene;

impl Seen {
    fn side(&self, scene: &Scene<'_>) -> Option<Side> {
        self.visit.side(&scene.me.group)
    }

    /// Whether the table allows it to a member of one of the two groups, about something that this group did.
    pub(super) fn allowed(&self, scene: &Scene<'_>, verb: Verb, group: &GroupId) -> bool {
        self.side(scene).is_some() && scene.offers(verb, scene.relation_to(group))
    }

    /// Whether the table allows it to somebody who travels: to whom the host named, the visit is their own.
    fn traveller(&self, scene: &Scene<'_>, verb: Verb) -> bool {
        let named = self.invited.named.contains(&scene.me.member);
        let relation = if named { Relation::OwnRecord } else { Relation::OwnGroup };
        self.side(scene) == Some(Side::Home) && scene.offers(verb, relation)
    }

    fn agreed(&self) -> bool {
        self.visit.agreed() && !self.visit.contested
    }

    /// Whether its last day has come.
    fn is_over(&self, scene: &Scene<'_>) -> bool {
        self.agreed() && self.visit.last_day().is_some_and(|last| last <= scene.today)
    }

    fn has_begun(&self, scene: &Scene<'_>) -> bool {
        self.invited.from <= scene.today
    }

    /// Whether it lies ahead or goes on, so that something can still be prepared.
    pub(super) fn is_ahead(&self, scene: &Scene<'_>) -> bool {
        matches!(stage(&self.visit, scene.today), Stage::Before | Stage::During)
    }

    /// Whether whoever looks is one of those who travel.
    pub(super) fn travels(&self, scene: &Scene<'_>) -> bool {
        self.visit.is_envoy(scene.membership, &scene.me.member, scene.today)
    }

    pub(super) fn may_accept(&self, scene: &Scene<'_>) -> bool {
        let waits = stage(&self.visit, scene.today) == Stage::Invited && scene.today <= self.invited.to;
        waits && self.allowed(scene, Verb::VisitAccept, &self.invited.host)
    }

    pub(super) fn may_call_off(&self, scene: &Scene<'_>) -> bool {
        let stands = matches!(stage(&self.visit, scene.today), Stage::Invited | Stage::Before | Stage::During);
        stands && self.allowed(scene, Verb::VisitCallOff, &self.invited.host)
    }

    /// Whatever became of a visit, somebody may be on the way, also after they said to be home again.
    pub(super) fn may_check_in(&self, scene: &Scene<'_>) -> bool {
        self.visit.agreed() && self.traveller(scene, Verb::VisitCheckIn)
    }

    /// Nobody is home again from a journey that has not begun; and it is said once, for then nobody waits any more.
    pub(super) fn may_be_home(&self, scene: &Scene<'_>) -> bool {
        let said = self.homes.iter().any(|home| home.returned.contains_key(&scene.me.member));
        !said && self.has_begun(scene) && self.may_check_in(scene)
    }

    /// For whom days to be heard from may be planned: whoever looks, if they travel; or the one who does. Members have no
    /// names, so that of several others nobody could say which one is meant.
    pub(super) fn planned_for(&self, scene: &Scene<'_>) -> Option<MemberId> {
        if !self.is_ahead(scene) || !self.allowed(scene, Verb::VisitPlanCheckIns, &self.invited.home) {
            return None;
        }
        if self.travels(scene) {
            return Some(scene.me.member);
        }
        let of_home = scene.membership.devices.values().filter(|device| device.group == self.invited.home);
        let members: BTreeSet<MemberId> = of_home.map(|device| device.member).collect();
        let travels = |member: &&MemberId| self.visit.is_envoy(scene.membership, member, scene.today);
        let mut travellers = members.iter().filter(travels);
        travellers.next().filter(|_| travellers.next().is_none()).copied()
    }

    pub(super) fn may_say(&self, scene: &Scene<'_>, saying: Saying) -> bool {
        let (own, home) = (&scene.me.group, &self.invited.home);
        match saying {
            Saying::Question => self.is_ahead(scene) && self.allowed(scene, Verb::VisitSendQuestion, home),
            Saying::Condition => {
                self.is_ahead(scene) && self.allowed(scene, Verb::VisitSetCondition, &self.invited.host)
            }
            Saying::Budget => self.is_ahead(scene) && self.allowed(scene, Verb::VisitStateBudget, own),
            Saying::Risk => self.is_ahead(scene) && self.allowed(scene, Verb::VisitNameRisk, home),
            Saying::Note => {
                let open = self.visit.is_open() && self.visit.conditions_open() == 0;
                open && self.has_begun(scene) && self.traveller(scene, Verb::VisitWriteNote)
            }
            Saying::Report => {
                let reported = self.visit.told.iter().any(|told| told.group == *own && told.what == What::Report);
                self.is_over(scene) && !reported && self.allowed(scene, Verb::VisitReport, own)
            }
            Saying::Promise => self.agreed() && self.allowed(scene, Verb::VisitMakePromise, own),
            Saying::Thanks => self.agreed() && self.has_begun(scene) && self.allowed(scene, Verb::VisitThank, own),
            Saying::Debrief => self.is_over(scene) && self.allowed(scene, Verb::VisitDebrief, home),
            Saying::Hosting => {
                let none = self.visit.drafted.is_empty() && self.nights() > 0;
                self.is_over(scene) && none && self.allowed(scene, Verb::VisitDraftHosting, home)
            }
        }
    }

    /// Whether this member has closed a day.
    pub(super) fn is_closed(&self, scene: &Scene<'_>, day: Day) -> bool {
        let closed = (scene.me.member, day);
        self.visit.closed.contains(&closed) || self.homes.iter().any(|home| home.closed.contains(&closed))
    }

    /// The nights between its first and its last day.
    pub(super) fn nights(&self) -> u64 {
        let last = self.visit.last_day().unwrap_or(self.invited.from);
        u64::try_from(last.since(self.invited.from)).unwrap_or(0)
    }

    pub(super) fn may_accept_condition(&self, scene: &Scene<'_>, told: &Told) -> bool {
        let open = self.visit.is_open() && told.what == What::Condition { accepted: false };
        open && self.allowed(scene, Verb::VisitAcceptCondition, &self.invited.host)
    }

    /// Only the side that something was promised to says that it was done.
    pub(super) fn may_confirm_promise(&self, scene: &Scene<'_>, told: &Told) -> bool {
        let open = self.agreed() && matches!(told.what, What::Promise { kept: None, .. });
        open && self.allowed(scene, Verb::VisitConfirmPromise, &told.group)
    }

    /// Whether to ask for a word that the words of a note are held here too: not of those who travel, since theirs are
    /// removed as well.
    pub(super) fn may_hold(&self, records: &dyn Records, scene: &Scene<'_>, told: &Told) -> Result<bool, Unreadable> {
        let me = &scene.me.member;
        let new = matches!(&told.what, What::Note { arrived, .. } if !arrived.contains(me)) && told.by != *me;
        let allowed = self.agreed() && self.allowed(scene, Verb::VisitConfirmNotes, &self.invited.home);
        Ok(new && allowed && !self.travels(scene) && is_held(records, told)?)
    }

    /// The days of which this member's own notes are held here, each with whether it may be closed: somebody who does
    /// not travel has said of every one that its words are held there.
    pub(super) fn days(&self, records: &dyn Records, scene: &Scene<'_>) -> Result<Vec<(Day, bool)>, Unreadable> {
        if !self.agreed() || !self.traveller(scene, Verb::VisitCloseDay) {
            return Ok(Vec::new());
        }
        let (mut all, mut open) = (BTreeSet::new(), BTreeSet::new());
        for (told, _) in self.told().filter(|(told, _)| told.by == scene.me.member) {
            let What::Note { on, arrived } = &told.what else { continue };
            if *on > scene.today || !is_held(records, told)? {
                continue;
            }
            all.insert(*on);
            let stays = |member| !self.visit.is_envoy(scene.membership, member, scene.today);
            if !arrived.iter().any(stays) {
                open.insert(*on);
            }
        }
        Ok(all.into_iter().map(|day| (day, !open.contains(&day))).collect())
    }
}

fn is_held(records: &dyn Records, told: &Told) -> Result<bool, Unreadable> {
    Ok(told.words.as_ref().map(|telling| records.telling(&telling.fact)).transpose()?.flatten().is_some())
}
