//! Home side: what of a visit only the home group reads. Risks, check-ins, notes for home, whether word has come, the
//! debrief.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::fact::{Fact, FactBody, Held};
use crate::ids::MemberId;
use crate::membership::Membership;
use crate::standing::{Actor, Past};
use crate::visit::evolve::is_envoy;
use crate::visit::facts::{CheckInsPlanned, Opened, VisitFact};
use crate::visit::told::{Told, What, arrive, attach, is_words};

/// What of a visit only the home group reads.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct HomeSide {
    /// Which visit, and when.
    pub opened: Option<Opened>,
    /// Everything said here, in fold order.
    pub told: Vec<Told>,
    /// The days on which each envoy will be heard from, with the days of grace. Of two plans for one day the shorter
    /// grace stands: an alarm too early harms less than one too late.
    pub planned: BTreeMap<MemberId, BTreeMap<Day, u32>>,
    /// The days on which each envoy was heard from.
    pub heard: BTreeMap<MemberId, BTreeSet<Day>>,
    /// When each envoy said to be home again; of several days the last.
    pub returned: BTreeMap<MemberId, Day>,
    /// The days that an envoy closed.
    pub closed: BTreeSet<(MemberId, Day)>,
    /// When the home group reported.
    pub report_given: Option<Day>,
}

impl HomeSide {
    /// Whether a member writes here as an envoy: named by the host, or an envoy by role on that day.
    pub fn is_envoy(&self, membership: &Membership, member: &MemberId, day: Day) -> bool {
        let named = self.opened.as_ref().is_some_and(|opened| opened.named.contains(member));
        named || is_envoy(membership, member, day)
    }

    /// Takes one counting fact in. A fact that makes no sense changes nothing.
    pub fn evolve(&mut self, fact: &Fact, actor: &Actor, past: &Past) {
        if is_words(fact) {
            return attach(&mut self.told, fact);
        }
        let Held::Known(FactBody::Visit(body)) = &fact.held else { return };
        match body {
            VisitFact::Opened(opened) if self.opened.is_none() => self.opened = Some(opened.clone()),
            body if self.opened.is_some() => self.go_on(fact, actor, past, body),
            _ => {}
        }
    }

    fn go_on(&mut self, fact: &Fact, actor: &Actor, past: &Past, body: &VisitFact) {
        let membership = || past.at(&fact.deps);
        let told = |lang, day, what| Told::new(fact, actor, lang, day, what);
        match body {
            VisitFact::RiskNamed(said) => self.told.push(told(&said.lang, said.day, What::Risk)),
            VisitFact::Debriefed(said) => self.told.push(told(&said.lang, said.day, What::Debrief)),
            VisitFact::NoteWritten(note) if self.is_envoy(&membership(), &actor.member, note.day) => {
                let what = What::Note { on: note.on, arrived: BTreeSet::new() };
                self.told.push(told(&note.lang, note.day, what));
            }
            VisitFact::NotesArrived(arrived) => arrive(&mut self.told, &arrived.notes, actor),
            VisitFact::DayClosed(day) if self.is_envoy(&membership(), &actor.member, *day) => {
                self.closed.insert((actor.member, *day));
            }
            VisitFact::CheckInsPlanned(planned) => self.plan(planned),
            VisitFact::CheckedIn(said) if self.is_envoy(&membership(), &actor.member, said.day) => {
                self.heard.entry(actor.member).or_default().insert(said.day);
                if said.returned {
                    let last = self.returned.entry(actor.member).or_insert(said.day);
                    *last = said.day.max(*last);
                }
            }
            VisitFact::ReportGiven(day) => {
                self.report_given = Some(self.report_given.map_or(*day, |had| had.min(*day)))
            }
            _ => {}
        }
    }

    fn plan(&mut self, planned: &CheckInsPlanned) {
        let days = self.planned.entry(planned.member).or_default();
        for day in &planned.days {
            let grace = days.entry(*day).or_insert(planned.grace);
            *grace = planned.grace.min(*grace);
        }
    }
}
