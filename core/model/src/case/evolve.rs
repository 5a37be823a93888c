//! Case facts → what was told, heard, written, begun and said to be repaired.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::case::facts::{AppealAnswered, Asks, CaseFact, End, Filed, Path, Stage, Started, ToldFor, Urgency, Wrote};
use crate::case::mediation::Mediation;
use crate::case::repair::Repairs;
use crate::day::Day;
use crate::fact::{Fact, FactBody, Held};
use crate::ids::{FactId, GroupId, MemberId, Mid};
use crate::said::{Lang, Telling};
use crate::standing::{Actor, Past};

/// What was told, heard, written, begun and said to be repaired. What of it rests on a yes is a question for the view.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Case {
    /// The filing; a second one contradicts it.
    pub filings: Vec<Filing>,
    /// Which member heard it, and since when.
    pub heard: BTreeMap<MemberId, Day>,
    /// The thread, in fold order. Nothing ends it.
    pub thread: Vec<Message>,
    /// How far the listeners came, and when they said so first.
    pub stages: BTreeMap<Stage, Day>,
    /// The paths that listeners offered; which of them may be is a question for the view.
    pub offered: BTreeSet<Path>,
    /// By listeners.
    pub raised: Vec<(FactId, Urgency)>,
    /// What began.
    pub started: Vec<(FactId, Started)>,
    /// The mediation's log.
    pub mediation: Mediation,
    /// What is to be repaired.
    pub repairs: Repairs,
    /// Whom the report concerns.
    pub named: BTreeSet<MemberId>,
    /// The answers of the listeners from outside to the appeal.
    pub appeal: Vec<Answer>,
}

/// One filing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filing {
    /// The act.
    pub fact: FactId,
    /// The device it was written on.
    pub device: Mid,
    /// What it says.
    pub filed: Filed,
    /// Where the telling stands.
    pub told: Option<Telling>,
    /// Where the pseudonym stands.
    pub pseudonym: Option<Telling>,
}

/// One message in the thread.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// The act.
    pub fact: FactId,
    /// The device it was written on.
    pub device: Mid,
    /// Who wrote.
    pub by: MemberId,
    /// What it asks for.
    pub asks: Vec<Asks>,
    /// The language of the words.
    pub lang: Lang,
    /// The day.
    pub day: Day,
    /// Where the words stand.
    pub words: Option<Telling>,
}

/// An answer to the appeal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The act.
    pub fact: FactId,
    /// The device it was written on.
    pub device: Mid,
    /// Who answered.
    pub by: MemberId,
    /// What.
    pub answered: AppealAnswered,
    /// Where the reasons stand.
    pub reasons: Option<Telling>,
}

const TOLD: u16 = 0x8610;
const MESSAGE: u16 = 0x8611;
const REASONS: u16 = 0x8615;
const PSEUDONYM: u16 = 0x8616;

impl Case {
    /// The filing; none if two contradict each other: then nobody is known to be the affected person.
    pub fn filed(&self) -> Option<&Filed> {
        match self.filings.as_slice() {
            [one] => Some(&one.filed),
            _ => None,
        }
    }

    /// Whether two filings contradict each other. Both are kept and shown, nothing is begun or confirmed.
    pub fn is_contested(&self) -> bool {
        self.filings.len() > 1
    }

    /// Whether a member is kept away from everything about this case: excluded by whoever filed it, or concerned by it.
    /// A member of no known group is.
    pub fn keeps_away(&self, member: &MemberId, group: Option<GroupId>) -> bool {
        let excluded = |filing: &Filing| {
            let filed = &filing.filed;
            let bound = group.is_none_or(|group| filed.never.binds(member, &group, &filed.group));
            bound && *member != filed.by
        };
        self.filings.iter().any(excluded) || self.named.contains(member)
    }

    /// Whether anybody must never learn of it: such a case is in no public number, for they could recognise it.
    pub fn excludes_somebody(&self) -> bool {
        self.filings.iter().any(|filing| !filing.filed.never.is_empty())
    }

    /// Whether a member told it.
    pub fn is_filer(&self, member: &MemberId) -> bool {
        self.filings.iter().any(|filing| filing.filed.by == *member)
    }

    /// Whether nobody told it for somebody else.
    pub fn told_only_for_oneself(&self) -> bool {
        self.filings.iter().all(|filing| filing.filed.told_for == ToldFor::Myself)
    }

    /// Whether a member of its audience hears it: everybody there who did not tell it.
    pub fn is_listener(&self, member: &MemberId) -> bool {
        !self.filings.is_empty() && !self.is_filer(member)
    }

    /// Whether whoever filed it chose this member to hear it.
    pub fn was_chosen(&self, member: &MemberId) -> bool {
        self.filings.iter().any(|filing| filing.filed.listeners.contains(member))
    }

    /// Takes one counting fact in, by the membership of that fact's past. A fact that makes no sense changes nothing.
    pub fn evolve(&mut self, fact: &Fact, actor: &Actor, past: &Past) {
        match &fact.held {
            Held::Known(FactBody::Case(CaseFact::Filed(filed))) => self.file(fact, actor, past, filed),
            Held::Known(FactBody::Case(CaseFact::Wrote(wrote))) if !self.filings.is_empty() => {
                self.thread.push(message(fact, actor, wrote));
            }
            Held::Known(FactBody::Case(body)) if fact.is_telling() || self.is_listener(&actor.member) => {
                self.hear(fact, actor, past, body);
            }
            Held::Absent => self.tell(fact),
            _ => {}
        }
    }

    /// Whoever opened the record files, in their own name. A second filing makes it contested.
    fn file(&mut self, fact: &Fact, actor: &Actor, past: &Past, filed: &Filed) {
        let opener = past.at(&fact.deps).narrow.get(&fact.record).map(|narrow| narrow.opener);
        if filed.by != actor.member || filed.group != actor.group || opener != Some(actor.member) {
            return;
        }
        self.named.extend(filed.named.iter().filter(|member| **member != filed.by));
        let (id, device) = (fact.id(), fact.author);
        self.filings.push(Filing { fact: id, device, filed: filed.clone(), told: None, pseudonym: None });
    }

    /// What only a listener writes.
    fn hear(&mut self, fact: &Fact, actor: &Actor, past: &Past, body: &CaseFact) {
        let group_of = |member: &MemberId| past.at(&fact.deps).group_of(member);
        let kept_away = |case: &Self, member: &MemberId| case.keeps_away(member, group_of(member));
        match body {
            CaseFact::Heard(day) => {
                let since = self.heard.entry(actor.member).or_insert(*day);
                *since = (*since).min(*day);
            }
            CaseFact::Advanced(advanced) => {
                let since = self.stages.entry(advanced.stage).or_insert(advanced.day);
                *since = (*since).min(advanced.day);
            }
            CaseFact::Offered(paths) => self.offered.extend(paths.iter().copied()),
            CaseFact::Raised(to) => self.raised.push((fact.id(), *to)),
            CaseFact::Named(members) => {
                let concerned: Vec<MemberId> = members.iter().filter(|who| !self.is_filer(who)).copied().collect();
                self.repairs.drop_owners(&concerned);
                self.mediation.drop_interpreters(&concerned);
                self.named.extend(concerned);
            }
            CaseFact::Started(started) => self.started.push((fact.id(), *started)),
            CaseFact::Mediated(noted) => {
                let away = noted.note.interpreter().is_some_and(|member| kept_away(self, &member));
                if !away {
                    self.mediation.note(fact, noted);
                }
            }
            CaseFact::RepairSet(set) => {
                if !kept_away(self, &set.owner) {
                    self.repairs.set(fact, set);
                }
            }
            CaseFact::RepairDone(done) => self.repairs.done(fact, done),
            CaseFact::RepairEnded(ended) if ended.end == End::ReportedByAnother && self.told_only_for_oneself() => {}
            CaseFact::RepairEnded(ended) => self.repairs.end(ended),
            CaseFact::AppealAnswered(answered) => self.answer(fact, actor, answered),
            _ => self.tell(fact),
        }
    }

    /// Whether mediation is offered only if the affected person asks: for any filing whose category says so.
    pub fn mediation_only_if_asked(&self) -> bool {
        self.filings.iter().any(|filing| filing.filed.category.mediation_only_if_asked())
    }

    /// Only listeners who were not chosen at first answer an appeal.
    fn answer(&mut self, fact: &Fact, actor: &Actor, answered: &AppealAnswered) {
        if !self.was_chosen(&actor.member) {
            let (id, device, by) = (fact.id(), fact.author, actor.member);
            self.appeal.push(Answer { fact: id, device, by, answered: answered.clone(), reasons: None });
        }
    }

    /// A telling belongs to the act that its first dependency names, of the same device.
    fn tell(&mut self, fact: &Fact) {
        let telling = Telling { fact: fact.id(), commit: fact.commit, by: fact.author };
        let of = |act: FactId, device: Mid| fact.tells_of(Some((act, device)));
        match fact.kind {
            TOLD => {
                if let Some(filing) = self.filings.iter_mut().find(|filing| of(filing.fact, filing.device)) {
                    filing.told.get_or_insert(telling);
                }
            }
            PSEUDONYM => {
                if let Some(filing) = self.filings.iter_mut().find(|filing| of(filing.fact, filing.device)) {
                    filing.pseudonym.get_or_insert(telling);
                }
            }
            MESSAGE => {
                if let Some(message) = self.thread.iter_mut().find(|message| of(message.fact, message.device)) {
                    message.words.get_or_insert(telling);
                }
            }
            REASONS => {
                if let Some(answer) = self.appeal.iter_mut().find(|answer| of(answer.fact, answer.device)) {
                    answer.reasons.get_or_insert(telling);
                }
            }
            _ => {
                self.mediation.tell(fact, telling);
                self.repairs.tell(fact, telling);
            }
        }
    }
}

fn message(fact: &Fact, actor: &Actor, wrote: &Wrote) -> Message {
    Message {
        fact: fact.id(),
        device: fact.author,
        by: actor.member,
        asks: wrote.asks.clone(),
        lang: wrote.lang.clone(),
        day: wrote.day,
        words: None,
    }
}
