//! Fold: a record's counting notices, then its counting facts in one order, make its state.
//!
//! Any set of facts folds, in whatever order it arrived, to the same record on every device. Nothing that
//! depends on today is part of it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::artefact::{self, Artefact};
use crate::audience::Audience;
use crate::called::{self, Called};
use crate::case::{self, Case};
use crate::consent::{self, Consent};
use crate::day::Day;
use crate::entry::{self, Entry};
use crate::fact::{Area, Fact, FactBody, Held, Order};
use crate::ids::{FactId, Mid, NoticeId, RecordId};
use crate::line::{self, Line};
use crate::membership::{Membership, opened_by};
use crate::notice::Notice;
use crate::person::{self, Person};
use crate::records::{Due, Matter, Rows};
use crate::redaction;
use crate::review::{self, Review};
use crate::said::Telling;
use crate::sheet::{self, Sheet};
use crate::standing::{Actor, Past, Standing};
use crate::template::{self, Template};
use crate::visit::{self, HomeSide, Visit};

/// Raised whenever this version would make another state or other rows of facts that an earlier one folded, or reads more
/// of a notice: notebooks are then folded anew when they are opened.
pub const VERSION: u16 = 8;

/// A record folded from its notices and facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Its id.
    pub id: RecordId,
    /// Who can read it.
    pub audience: Audience,
    /// The notices that count, by id.
    pub notices: Vec<Notice>,
    /// Which member's device signed which of them; those of a receipt's key are not here.
    pub signed_by: BTreeMap<NoticeId, Actor>,
    /// Which devices have taken in which notice.
    pub acknowledged: BTreeMap<NoticeId, BTreeSet<Mid>>,
    /// What it has become.
    pub state: State,
    /// How many facts wait for a newer version of Weft.
    pub newer: u32,
    /// Facts that never count, kept as they are.
    pub void: Vec<FactId>,
    /// Facts written past a cut.
    pub quarantined: Vec<FactId>,
    /// Tellings that are taken back for good.
    pub redacted: BTreeSet<FactId>,
    /// The newest of its control facts, if it is a membership.
    pub control: BTreeSet<FactId>,
    /// The place of the last fact folded.
    pub last: Option<Order>,
}

/// What a record has become.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    /// Only notices or newer facts so far.
    Nothing,
    /// Who belongs.
    Membership(Box<Membership>),
    /// One sitting of asking.
    Consent(Consent),
    /// Who the person is.
    Person(Person),
    /// Something that could leave.
    Artefact(Artefact),
    /// One line of the ledger.
    Entry(Entry),
    /// One group's visit to another, as both read it.
    Visit(Box<Visit>),
    /// What of a visit only the home group reads.
    VisitHome(Box<HomeSide>),
    /// One report and what follows.
    Case(Box<Case>),
    /// Two groups look at their balances.
    Review(Review),
    /// That one case of a quarter was told.
    Line(Line),
    /// What a group calls one of its members.
    Called(Called),
    /// A group's own form.
    Template(Template),
    /// A filled form.
    Sheet(Sheet),
}

impl State {
    /// Which kind of record; none as long as nothing is known.
    pub const fn area(&self) -> Option<Area> {
        match self {
            Self::Nothing => None,
            Self::Membership(_) => Some(Area::Membership),
            Self::Consent(_) => Some(Area::Consent),
            Self::Person(_) => Some(Area::Person),
            Self::Artefact(_) => Some(Area::Artefact),
            Self::Entry(_) => Some(Area::Entry),
            Self::Visit(_) | Self::VisitHome(_) => Some(Area::Visit),
            Self::Case(_) => Some(Area::Case),
            Self::Review(_) => Some(Area::Review),
            Self::Line(_) => Some(Area::Line),
            Self::Called(_) => Some(Area::Called),
            Self::Template(_) => Some(Area::Template),
            Self::Sheet(_) => Some(Area::Sheet),
        }
    }
}

impl Record {
    /// A record before its first fact, with the notices that count.
    pub fn new(id: RecordId, audience: Audience, mut notices: Vec<Notice>, past: &Past) -> Self {
        notices.retain(|notice| notice.audience == audience && notice.record == id && past.counts(notice));
        notices.sort_unstable();
        notices.dedup();
        let signed_by = notices.iter().filter_map(|notice| Some((notice.id, past.author(notice)?))).collect();
        Self { notices, signed_by, ..Self::unfolded(id, audience) }
    }

    /// A record of which nothing is folded, not even a notice.
    pub const fn unfolded(id: RecordId, audience: Audience) -> Self {
        Self {
            id,
            audience,
            notices: Vec::new(),
            signed_by: BTreeMap::new(),
            acknowledged: BTreeMap::new(),
            state: State::Nothing,
            newer: 0,
            void: Vec::new(),
            quarantined: Vec::new(),
            redacted: BTreeSet::new(),
            control: BTreeSet::new(),
            last: None,
        }
    }

    /// Takes the next facts in, in [`Order`]; each must come after [`Self::last`].
    pub fn evolve<'a>(&mut self, facts: impl IntoIterator<Item = &'a Fact>, past: &Past) {
        facts.into_iter().for_each(|fact| self.take(fact, past));
        self.settle(past);
    }

    fn take(&mut self, fact: &Fact, past: &Past) {
        self.last = Some(fact.order);
        if fact.audience != self.audience {
            // One record lives in one audience: the one of its first fact.
            self.void.push(fact.id());
            return;
        }
        if redaction::counts(self, fact, past) {
            self.redacted.insert(fact.id());
        }
        let standing = if fact.is_control() { past.standing_in_its_past(fact) } else { past.standing(fact) };
        let actor = match standing {
            Standing::Counts(actor) => actor,
            Standing::Void(_) => return self.void.push(fact.id()),
            Standing::Quarantined => return self.quarantined.push(fact.id()),
        };
        match &fact.held {
            Held::Newer => self.newer = self.newer.saturating_add(1),
            Held::Malformed => self.void.push(fact.id()),
            Held::Known(FactBody::Merged) => {}
            Held::Known(FactBody::Acknowledged(ids)) => self.acknowledge(ids, fact.author),
            Held::Known(_) | Held::Absent => {
                if !self.begin(fact, past) {
                    return self.void.push(fact.id());
                }
                self.step(fact, past, &actor);
            }
        }
    }

    /// The first fact that counts says which kind of record it is; facts of other kinds never count. In an audience of its own
    /// that fact is its opener's: whoever is let in cannot make it something else by a fact that pretends to be earlier.
    fn begin(&mut self, fact: &Fact, past: &Past) -> bool {
        let area = fact.area();
        let may = match self.audience {
            Audience::Record(record) => opened_by(&fact.author, record) == record,
            _ => true,
        };
        // Forms are read by whole groups: what was told in confidence holds none.
        let of_groups = matches!(self.audience, Audience::Partnership | Audience::Group(_));
        if self.state == State::Nothing && may {
            self.state = match area {
                Some(Area::Membership) => State::Membership(Box::new((*past.at(&[])).clone())),
                Some(Area::Consent) => State::Consent(Consent::default()),
                Some(Area::Person) => State::Person(Person::default()),
                Some(Area::Artefact) => State::Artefact(Artefact::default()),
                Some(Area::Entry) => State::Entry(Entry::default()),
                Some(Area::Visit) => visit_in(&self.audience),
                Some(Area::Case) => State::Case(Box::default()),
                Some(Area::Review) => State::Review(Review::default()),
                // A line that not everybody reads would be another number in every group.
                Some(Area::Line) if self.audience == Audience::Partnership => State::Line(Line::default()),
                // Names are a group's own.
                Some(Area::Called) if matches!(self.audience, Audience::Group(_)) => State::Called(Called::default()),
                Some(Area::Template) if of_groups => State::Template(Template::default()),
                Some(Area::Sheet) if of_groups => State::Sheet(Sheet::default()),
                Some(Area::Line | Area::Called | Area::Template | Area::Sheet) => State::Nothing,
                None => State::Nothing,
            };
        }
        self.state.area() == area
    }

    fn step(&mut self, fact: &Fact, past: &Past, actor: &Actor) {
        match &mut self.state {
            State::Nothing => {}
            State::Membership(membership) if fact.is_telling() => {
                let act = fact.deps.first().copied();
                if let Some(act) = act.filter(|act| past.wrote(act) == Some(fact.author)) {
                    let telling = Telling::of(fact);
                    membership.reasons.entry(act).or_insert(telling);
                }
            }
            State::Membership(_) => {
                self.control.retain(|id| !fact.deps.contains(id));
                self.control.insert(fact.id());
            }
            State::Consent(consent) => consent.evolve(fact, actor),
            State::Person(person) => person.evolve(fact),
            State::Artefact(artefact) => artefact.evolve(fact, actor),
            State::Entry(entry) => entry.evolve(fact, actor),
            State::Visit(visit) => visit.evolve(fact, actor, past),
            State::VisitHome(home) => home.evolve(fact, actor, past),
            State::Case(case) => case.evolve(fact, actor, past),
            State::Review(review) => review.evolve(fact, actor),
            State::Line(line) => line.evolve(fact, actor, past),
            State::Called(called) => called.evolve(fact, actor, past),
            State::Template(template) => template.evolve(fact, actor, past),
            State::Sheet(sheet) => sheet.evolve(fact, actor),
        }
    }

    /// A membership is what its newest facts reach, judged together: removals may undo each other.
    fn settle(&mut self, past: &Past) {
        if let State::Membership(membership) = &mut self.state {
            let reasons = std::mem::take(&mut membership.reasons);
            let heads: Vec<FactId> = self.control.iter().copied().collect();
            **membership = (*past.at(&heads)).clone();
            membership.reasons = reasons;
        }
    }

    fn acknowledge(&mut self, ids: &[NoticeId], by: Mid) {
        for id in ids {
            if self.notices.iter().any(|notice| notice.id == *id) {
                self.acknowledged.entry(*id).or_default().insert(by);
            }
        }
    }
}

/// What both sides of a visit read is the partnership's; what a group keeps for itself is its own side of it.
fn visit_in(audience: &Audience) -> State {
    match audience {
        Audience::Partnership => State::Visit(Box::default()),
        Audience::Group(_) => State::VisitHome(Box::default()),
        Audience::Listeners(_) | Audience::Visit(_) | Audience::Record(_) => State::Nothing,
    }
}

/// Folds a record from all its notices and facts, in any order, with or without repetitions.
pub fn fold(id: RecordId, notices: Vec<Notice>, facts: &[Fact], past: &Past) -> Option<Record> {
    let mut facts: Vec<&Fact> = facts.iter().filter(|fact| fact.record == id).collect();
    facts.sort_unstable_by_key(|fact| fact.order);
    facts.dedup_by_key(|fact| fact.order);
    let audience = facts.first().map(|fact| fact.audience).or_else(|| notices.first().map(|n| n.audience))?;
    let mut record = Record::new(id, audience, notices, past);
    record.evolve(facts, past);
    Some(record)
}

/// Brings a record up to date with facts that have just become ready (all they depend on is held).
///
/// Facts that come after everything folded so far are folded forward; an earlier one means folding anew from
/// `all`, which gives the record's counting notices and every ready fact, the new ones included.
pub fn advance<E>(
    record: Option<Record>,
    ready: &mut [Fact],
    all: impl FnOnce() -> Result<(Vec<Notice>, Vec<Fact>), E>,
    past: &Past,
) -> Result<Option<Record>, E> {
    ready.sort_unstable_by_key(|fact| fact.order);
    let first = ready.first().map(|fact| (fact.record, fact.order));
    match (record, first) {
        (Some(mut record), Some((_, first))) if record.last.is_some_and(|last| last < first) => {
            record.evolve(ready.iter(), past);
            Ok(Some(record))
        }
        (record, first) => {
            let Some(id) = first.map(|(id, _)| id).or(record.map(|record| record.id)) else { return Ok(None) };
            let (notices, facts) = all()?;
            Ok(fold(id, notices, &facts, past))
        }
    }
}

/// What the rest of the notebook may ask about a record.
pub fn rows(record: &Record) -> Rows {
    let mut rows = of_state(record);
    rows.dues.extend(set_aside(record, &rows));
    rows
}

/// What a removal set aside in a record. A sealed one says nothing of it: whose device wrote there would be told by it.
fn set_aside(record: &Record, rows: &Rows) -> Option<Due> {
    let sealed = matches!(record.audience, Audience::Record(_) | Audience::Listeners(_));
    let last = record.last.filter(|_| !sealed && !record.quarantined.is_empty())?;
    // Of a record that was set aside whole nothing is known but its clocks.
    let since = rows.item.as_ref().map_or(Day::of_clock(last.hlc), |item| item.day);
    Some(Due { by: None, matter: Matter::SetAside, since, group: None, member: None })
}

fn of_state(record: &Record) -> Rows {
    match &record.state {
        State::Nothing | State::Membership(_) => Rows::default(),
        State::Consent(consent) => consent::rows(consent, record),
        State::Person(person) => person::rows(person),
        State::Artefact(artefact) => artefact::rows(artefact),
        State::Entry(entry) => entry::rows(entry),
        State::Visit(visit) => visit::rows(visit),
        State::VisitHome(home) => visit::home_rows(home),
        State::Case(case) => case::rows(record, case),
        State::Review(review) => review::rows(review),
        State::Line(line) => line::rows(line),
        State::Called(called) => called::rows(record, called),
        State::Template(template) => template::rows(template),
        State::Sheet(sheet) => sheet::rows(sheet),
    }
}
