//! Visit facts → what home and host agreed, said and promised.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::fact::{Fact, FactBody, Held};
use crate::ids::{FactId, GroupId, MemberId};
use crate::membership::{Membership, Role};
use crate::standing::{Actor, Past};
use crate::visit::facts::{HostingDrafted, Invited, Named, Promised, VisitFact};
use crate::visit::told::{Told, What, arrive, attach, is_words};

/// What home and host agreed, said and promised.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Visit {
    /// The invitation, with its fact.
    pub invited: Option<(FactId, Invited)>,
    /// Whether a second invitation contradicts the first: which one was meant nobody can tell, so nothing goes on.
    pub contested: bool,
    /// Who of the home group accepted.
    pub accepted: BTreeSet<MemberId>,
    /// Which side called it off, and when.
    pub called_off: Vec<(GroupId, Day)>,
    /// Everything said, in fold order.
    pub told: Vec<Told>,
    /// The days that an envoy closed.
    pub closed: BTreeSet<(MemberId, Day)>,
    /// Entries drafted for the host to confirm.
    pub drafted: Vec<HostingDrafted>,
}

/// One of the two sides of a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The group that sends.
    Home,
    /// The group that receives.
    Host,
}

impl Visit {
    /// Which side a group is on; none for every other group.
    pub fn side(&self, group: &GroupId) -> Option<Side> {
        let (_, invited) = self.invited.as_ref()?;
        match group {
            group if *group == invited.home => Some(Side::Home),
            group if *group == invited.host => Some(Side::Host),
            _ => None,
        }
    }

    /// Whether the host invited and the home group accepted, whatever came later.
    pub fn agreed(&self) -> bool {
        self.invited.is_some() && !self.accepted.is_empty()
    }

    /// Whether it goes on: both groups want it, nobody called it off, nothing contradicts it.
    pub fn is_open(&self) -> bool {
        self.agreed() && !self.contested && self.called_off.is_empty()
    }

    /// The last day: the one that was agreed, or the day on which it was called off.
    pub fn last_day(&self) -> Option<Day> {
        let (_, invited) = self.invited.as_ref()?;
        self.called_off.iter().map(|(_, day)| *day).chain([invited.to]).min()
    }

    /// Conditions of the host that the home group has not accepted.
    pub fn conditions_open(&self) -> usize {
        self.told.iter().filter(|told| told.what == What::Condition { accepted: false }).count()
    }

    /// Takes one counting fact in. A fact that makes no sense changes nothing.
    pub fn evolve(&mut self, fact: &Fact, actor: &Actor, past: &Past) {
        if is_words(fact) {
            return attach(&mut self.told, fact);
        }
        let Held::Known(FactBody::Visit(body)) = &fact.held else { return };
        match body {
            VisitFact::Invited(invited) => self.invite(fact, actor, invited),
            VisitFact::Accepted(named) if self.answers(named, actor, Side::Home) => {
                self.accepted.insert(actor.member);
            }
            VisitFact::CalledOff(named)
                if self.answers(named, actor, Side::Home) || self.answers(named, actor, Side::Host) =>
            {
                self.called_off.push((actor.group, named.day));
            }
            body if self.agreed() => self.go_on(fact, actor, past, body),
            _ => {}
        }
    }

    /// Nobody invites in another group's name. A second invitation contradicts the first.
    fn invite(&mut self, fact: &Fact, actor: &Actor, invited: &Invited) {
        if actor.group != invited.host || invited.host == invited.home || invited.to < invited.from {
            return;
        }
        if self.invited.is_some() {
            self.contested = true;
            return;
        }
        self.invited = Some((fact.id(), invited.clone()));
    }

    fn answers(&self, named: &Named, actor: &Actor, side: Side) -> bool {
        let knows = self.invited.as_ref().is_some_and(|(id, _)| *id == named.act);
        knows && self.side(&actor.group) == Some(side)
    }

    fn go_on(&mut self, fact: &Fact, actor: &Actor, past: &Past, body: &VisitFact) {
        let Some(side) = self.side(&actor.group) else { return };
        let membership = || past.at(&fact.deps);
        match (body, side) {
            (VisitFact::QuestionSent(said), Side::Home) => {
                self.say(fact, actor, (&said.lang, said.day), What::Question)
            }
            (VisitFact::VoiceCarried(voice), Side::Home) => {
                let what = What::Voice {
                    consent: voice.consent,
                    scope: voice.scope,
                    purpose: voice.purpose,
                    knows_notices: voice.knows_notices.clone(),
                };
                self.say(fact, actor, (&voice.lang, voice.day), what);
            }
            (VisitFact::ConditionSet(said), Side::Host) => {
                self.say(fact, actor, (&said.lang, said.day), What::Condition { accepted: false });
            }
            (VisitFact::ConditionAccepted(named), Side::Home) => self.accept_condition(named),
            (VisitFact::BudgetStated(line), _) => {
                let what = What::Budget { amount: line.amount, currency: line.currency };
                self.say(fact, actor, (&line.lang, line.day), what);
            }
            (VisitFact::NoteWritten(note), Side::Home) if self.is_envoy(&membership(), &actor.member, note.day) => {
                let what = What::Note { on: note.on, arrived: BTreeSet::new() };
                self.say(fact, actor, (&note.lang, note.day), what);
            }
            (VisitFact::NotesArrived(arrived), _) => arrive(&mut self.told, &arrived.notes, actor),
            (VisitFact::DayClosed(day), Side::Home) if self.is_envoy(&membership(), &actor.member, *day) => {
                self.closed.insert((actor.member, *day));
            }
            (VisitFact::Reported(said), _) => self.say(fact, actor, (&said.lang, said.day), What::Report),
            (VisitFact::Promised(promised), _) => self.promise(fact, actor, &membership(), promised),
            (VisitFact::PromiseKept(named), _) => self.keep(named, actor),
            (VisitFact::Thanked(said), _) => self.say(fact, actor, (&said.lang, said.day), What::Thanks),
            (VisitFact::HostingDrafted(drafted), Side::Home) => self.drafted.push(*drafted),
            _ => {}
        }
    }

    /// Whether a member writes the diary: of the home group, and named by the host or an envoy on that day.
    pub fn is_envoy(&self, membership: &Membership, member: &MemberId, day: Day) -> bool {
        let Some((_, invited)) = &self.invited else { return false };
        let of_home = membership.group_of(member) == Some(invited.home);
        of_home && (invited.named.contains(member) || is_envoy(membership, member, day))
    }

    fn say(&mut self, fact: &Fact, actor: &Actor, (lang, day): (&crate::said::Lang, Day), what: What) {
        self.told.push(Told::new(fact, actor, lang, day, what));
    }

    fn accept_condition(&mut self, named: &Named) {
        for told in self.told.iter_mut().filter(|told| told.act == named.act) {
            if let What::Condition { accepted } = &mut told.what {
                *accepted = true;
            }
        }
    }

    /// Nobody promises for somebody of another group.
    fn promise(&mut self, fact: &Fact, actor: &Actor, membership: &Membership, promised: &Promised) {
        if membership.group_of(&promised.owner) == Some(actor.group) {
            let what = What::Promise { owner: promised.owner, by: promised.by, kept: None };
            self.say(fact, actor, (&promised.lang, promised.day), what);
        }
    }

    /// Only the side that something was promised to says that it was done.
    fn keep(&mut self, named: &Named, actor: &Actor) {
        for told in self.told.iter_mut().filter(|told| told.act == named.act && told.group != actor.group) {
            if let What::Promise { kept, .. } = &mut told.what {
                kept.get_or_insert(named.day);
            }
        }
    }
}

/// Whether a member is an envoy by role, in the term.
pub(crate) fn is_envoy(membership: &Membership, member: &MemberId, day: Day) -> bool {
    membership.roles.iter().any(|held| held.member == *member && held.role == Role::Envoy && held.runs_on(day))
}
