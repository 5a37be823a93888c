//! Facts: immutable signed things that happened to a record, as the model sees them.
//!
//! `chain` gives a fact its id, order and author; the model gives it meaning. A kind is a number for
//! good: the high byte is the area, bit 15 marks a telling (the only erasable bodies), so that even a
//! kind this version does not know is classed, kept and passed on.

use serde::{Deserialize, Serialize};

use crate::artefact::ArtefactFact;
use crate::audience::{Audience, Lane};
use crate::called::CalledFact;
use crate::case::CaseFact;
use crate::consent::ConsentFact;
use crate::entry::EntryFact;
use crate::ids::{Commit, FactId, Mid, NoticeId, RecordId};
use crate::line::LineFact;
use crate::membership::MembershipFact;
use crate::person::PersonFact;
use crate::review::ReviewFact;
use crate::said::Content;
use crate::sheet::SheetFact;
use crate::template::TemplateFact;
use crate::visit::VisitFact;

/// The schema number written into every header of this version; a fact of a higher one waits.
pub const SCHEMA: u16 = 1;

/// Bit 15 of a kind: the body is a telling.
pub const TELLING: u16 = 0x8000;

/// The longest body, in bytes, before a longer text has to become an attachment (exchange limits).
pub const BODY_AT_MOST: usize = 32 * 1024;

/// Which kind of record a fact belongs to: the high byte of its kind without the telling bit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Area {
    /// Who belongs to the partnership, with which role and keys.
    Membership,
    /// One sitting of asking.
    Consent,
    /// Who the person is, for the asker's group only.
    Person,
    /// Something that could leave: a photo, a recording.
    Artefact,
    /// One line of the reciprocity ledger.
    Entry,
    /// One group's visit to another.
    Visit,
    /// One report and what follows.
    Case,
    /// Once a quarter two groups look at their balances.
    Review,
    /// That one case of a quarter was told.
    Line,
    /// What a group calls one of its members.
    Called,
    /// A group's own form.
    Template,
    /// A filled form.
    Sheet,
}

impl Area {
    /// The area of a kind: its high byte without the telling bit; none for what any record may hold, and for what only a
    /// newer version knows.
    pub const fn of(kind: u16) -> Option<Self> {
        match (kind & !TELLING) >> 8 {
            0x01 => Some(Self::Membership),
            0x02 => Some(Self::Consent),
            0x03 => Some(Self::Person),
            0x04 => Some(Self::Artefact),
            0x05 => Some(Self::Entry),
            0x07 => Some(Self::Visit),
            0x06 => Some(Self::Case),
            0x09 => Some(Self::Review),
            0x0A => Some(Self::Line),
            0x0B => Some(Self::Called),
            0x0C => Some(Self::Template),
            0x0D => Some(Self::Sheet),
            _ => None,
        }
    }
}

/// The lane that facts of a kind stand on; none for what any record may hold, and for areas that only a newer version knows:
/// those may be on either.
pub const fn lane_of(kind: u16) -> Option<Lane> {
    match Area::of(kind) {
        // The words of a removal's reason stand among the records: they may be erased, and nothing is judged by them.
        Some(Area::Membership) if kind & TELLING == 0 => Some(Lane::Control),
        Some(_) => Some(Lane::Records),
        None => None,
    }
}

/// Declares one area's facts: each variant with its kind number and its payload, encoded by postcard.
macro_rules! facts {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $kind:literal $variant:ident($payload:ty)),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum $name { $($(#[$vdoc])* $variant($payload)),+ }

        impl $name {
            /// The kinds of this area.
            pub const KINDS: &'static [u16] = &[$($kind),+];

            /// The kind number, for good.
            pub const fn kind(&self) -> u16 {
                match self { $(Self::$variant(_) => $kind),+ }
            }

            pub(crate) fn encode(&self) -> Result<Vec<u8>, postcard::Error> {
                match self { $(Self::$variant(payload) => postcard::to_allocvec(payload)),+ }
            }

            pub(crate) fn decode(kind: u16, body: &[u8]) -> Result<Option<Self>, $crate::fact::Malformed> {
                match kind {
                    $($kind => $crate::fact::exactly(body).map(|payload| Some(Self::$variant(payload))),)+
                    _ => Ok(None),
                }
            }
        }
    };
}
pub(crate) use facts;

/// A body that does not have the form its kind promises, or carries more than it: kept, passed on, never folded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the body does not have the form of its kind")]
pub struct Malformed;

/// Decodes `bytes` whole: what is left over is an unknown field, and refused.
pub(crate) fn exactly<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Result<T, Malformed> {
    match postcard::take_from_bytes(bytes) {
        Ok((value, [])) => Ok(value),
        _ => Err(Malformed),
    }
}

/// What a fact says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactBody {
    /// Joins more than 16 heads into one; says nothing about the record.
    Merged,
    /// This device has taken in these notices; itself never acknowledged.
    Acknowledged(Vec<NoticeId>),
    /// Of the membership record.
    Membership(MembershipFact),
    /// Of a consent.
    Consent(ConsentFact),
    /// Of a person's record.
    Person(PersonFact),
    /// Of an artefact.
    Artefact(ArtefactFact),
    /// Of a ledger entry.
    Entry(EntryFact),
    /// Of a visit.
    Visit(VisitFact),
    /// Of a case.
    Case(CaseFact),
    /// Of a quarterly review.
    Review(ReviewFact),
    /// Of the public line of a case.
    Line(LineFact),
    /// Of a member's name.
    Called(CalledFact),
    /// Of a group's own form.
    Template(TemplateFact),
    /// Of a filled form.
    Sheet(SheetFact),
}

impl From<MembershipFact> for FactBody {
    fn from(fact: MembershipFact) -> Self {
        Self::Membership(fact)
    }
}

const MERGED: u16 = 0x0001;
const ACKNOWLEDGED: u16 = 0x0002;

/// The content of a body that is a telling, by reference or by mutable reference as `$body` is one: the one list of tellings.
macro_rules! content_of {
    ($body:expr) => {
        match $body {
            FactBody::Membership(MembershipFact::Reason(content))
            | FactBody::Consent(
                ConsentFact::Explained(content) | ConsentFact::Recipient(content) | ConsentFact::Dissent(content),
            )
            | FactBody::Person(PersonFact::Named(content) | PersonFact::Voice(content))
            | FactBody::Called(CalledFact::Name(content))
            | FactBody::Artefact(ArtefactFact::Kept(content) | ArtefactFact::Preview(content))
            | FactBody::Visit(VisitFact::Words(content))
            | FactBody::Template(TemplateFact::Text(content))
            | FactBody::Sheet(SheetFact::Words(content))
            | FactBody::Case(
                CaseFact::Told(content)
                | CaseFact::Message(content)
                | CaseFact::Note(content)
                | CaseFact::Repair(content)
                | CaseFact::Evidence(content)
                | CaseFact::Reasons(content)
                | CaseFact::Pseudonym(content),
            )
            | FactBody::Entry(
                EntryFact::Story(content)
                | EntryFact::Objection(content)
                | EntryFact::Note(content)
                | EntryFact::Reason(content),
            )
            | FactBody::Review(ReviewFact::Words(content) | ReviewFact::Plan(content) | ReviewFact::Because(content)) => {
                Some(content)
            }
            _ => None,
        }
    };
}

impl FactBody {
    /// The kind number, for good.
    pub const fn kind(&self) -> u16 {
        match self {
            Self::Merged => MERGED,
            Self::Acknowledged(_) => ACKNOWLEDGED,
            Self::Membership(fact) => fact.kind(),
            Self::Consent(fact) => fact.kind(),
            Self::Person(fact) => fact.kind(),
            Self::Artefact(fact) => fact.kind(),
            Self::Entry(fact) => fact.kind(),
            Self::Visit(fact) => fact.kind(),
            Self::Case(fact) => fact.kind(),
            Self::Review(fact) => fact.kind(),
            Self::Line(fact) => fact.kind(),
            Self::Called(fact) => fact.kind(),
            Self::Template(fact) => fact.kind(),
            Self::Sheet(fact) => fact.kind(),
        }
    }

    /// Whether the body may be erased.
    pub const fn is_telling(&self) -> bool {
        self.kind() & TELLING != 0
    }

    /// The lane it is written on: where either would do, among the records.
    pub const fn lane(&self) -> Lane {
        match lane_of(self.kind()) {
            Some(lane) => lane,
            None => Lane::Records,
        }
    }

    /// The area, or none for what any record may hold.
    pub const fn area(&self) -> Option<Area> {
        Area::of(self.kind())
    }

    /// The bytes that the header's commitment covers.
    pub fn encode(&self) -> Result<Vec<u8>, Malformed> {
        match self {
            Self::Merged => Ok(Vec::new()),
            Self::Acknowledged(ids) => postcard::to_allocvec(ids),
            Self::Membership(fact) => fact.encode(),
            Self::Consent(fact) => fact.encode(),
            Self::Person(fact) => fact.encode(),
            Self::Artefact(fact) => fact.encode(),
            Self::Entry(fact) => fact.encode(),
            Self::Visit(fact) => fact.encode(),
            Self::Case(fact) => fact.encode(),
            Self::Review(fact) => fact.encode(),
            Self::Line(fact) => fact.encode(),
            Self::Called(fact) => fact.encode(),
            Self::Template(fact) => fact.encode(),
            Self::Sheet(fact) => fact.encode(),
        }
        .map_err(|_| Malformed)
    }

    /// Reads a body; `Ok(None)` means a schema or kind of a newer version.
    pub fn decode(schema: u16, kind: u16, body: &[u8]) -> Result<Option<Self>, Malformed> {
        if schema > SCHEMA {
            return Ok(None);
        }
        match kind {
            MERGED if body.is_empty() => return Ok(Some(Self::Merged)),
            MERGED => return Err(Malformed),
            ACKNOWLEDGED => return exactly(body).map(|ids| Some(Self::Acknowledged(ids))),
            _ => {}
        }
        match Area::of(kind) {
            Some(Area::Membership) => Ok(MembershipFact::decode(kind, body)?.map(Self::Membership)),
            Some(Area::Consent) => Ok(ConsentFact::decode(kind, body)?.map(Self::Consent)),
            Some(Area::Person) => Ok(PersonFact::decode(kind, body)?.map(Self::Person)),
            Some(Area::Artefact) => Ok(ArtefactFact::decode(kind, body)?.map(Self::Artefact)),
            Some(Area::Entry) => Ok(EntryFact::decode(kind, body)?.map(Self::Entry)),
            Some(Area::Visit) => Ok(VisitFact::decode(kind, body)?.map(Self::Visit)),
            Some(Area::Case) => Ok(CaseFact::decode(kind, body)?.map(Self::Case)),
            Some(Area::Review) => Ok(ReviewFact::decode(kind, body)?.map(Self::Review)),
            Some(Area::Line) => Ok(LineFact::decode(kind, body)?.map(Self::Line)),
            Some(Area::Called) => Ok(CalledFact::decode(kind, body)?.map(Self::Called)),
            Some(Area::Template) => Ok(TemplateFact::decode(kind, body)?.map(Self::Template)),
            Some(Area::Sheet) => Ok(SheetFact::decode(kind, body)?.map(Self::Sheet)),
            None => Ok(None),
        }
    }

    /// Whether this version knows the kind; what it does not know folds nowhere, with its body or without.
    pub fn knows(schema: u16, kind: u16) -> bool {
        let kinds = match Area::of(kind) {
            None => return schema <= SCHEMA && (kind == MERGED || kind == ACKNOWLEDGED),
            Some(Area::Membership) => MembershipFact::KINDS,
            Some(Area::Consent) => ConsentFact::KINDS,
            Some(Area::Person) => PersonFact::KINDS,
            Some(Area::Artefact) => ArtefactFact::KINDS,
            Some(Area::Entry) => EntryFact::KINDS,
            Some(Area::Visit) => VisitFact::KINDS,
            Some(Area::Case) => CaseFact::KINDS,
            Some(Area::Review) => ReviewFact::KINDS,
            Some(Area::Line) => LineFact::KINDS,
            Some(Area::Called) => CalledFact::KINDS,
            Some(Area::Template) => TemplateFact::KINDS,
            Some(Area::Sheet) => SheetFact::KINDS,
        };
        schema <= SCHEMA && kinds.contains(&kind)
    }

    /// The content of a telling, if this is one.
    pub const fn content(&self) -> Option<&Content> {
        content_of!(self)
    }

    /// The content of a telling, for turning a long text into an attachment before it is signed.
    pub const fn content_mut(&mut self) -> Option<&mut Content> {
        content_of!(self)
    }
}

/// Where a fact stands in the one order in which a record folds: depth, then clock, then id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Order {
    /// 1 + the deepest listed dependency.
    pub depth: u64,
    /// Hybrid clock: milliseconds since 1970 in the upper 48 bits, a counter below. Display and tie-break only.
    pub hlc: u64,
    /// The last tie-break.
    pub id: FactId,
}

/// What is held of a fact's body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Held {
    /// Known and well formed.
    Known(FactBody),
    /// A telling whose words are erased, have not arrived or are not of their form: it folds all the same, so that
    /// a record does not depend on who holds the words.
    Absent,
    /// Of a newer version: kept, passed on, shown as "needs a newer Weft".
    Newer,
    /// An act of a known kind but not of its form: kept, passed on, never folded.
    Malformed,
}

impl Held {
    /// What is held of a body, by the kind and schema of its header.
    pub fn read(schema: u16, kind: u16, body: Option<&[u8]>) -> Self {
        if !FactBody::knows(schema, kind) {
            return Self::Newer;
        }
        match body.map(|body| FactBody::decode(schema, kind, body)) {
            Some(Ok(Some(known))) => Self::Known(known),
            Some(Ok(None)) => Self::Newer,
            Some(Err(Malformed)) if kind & TELLING == 0 => Self::Malformed,
            Some(Err(Malformed)) | None => Self::Absent,
        }
    }
}

/// A fact as the model folds it. Only verified facts reach the model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its place in the fold, with its id.
    pub order: Order,
    /// The record it happened to.
    pub record: RecordId,
    /// Who can read it.
    pub audience: Audience,
    /// The device that signed its log.
    pub author: Mid,
    /// Position in its log, for cuts.
    pub at: LogPoint,
    /// The facts its author had seen: a telling names its act first, then the record's heads and control heads.
    pub deps: Vec<FactId>,
    /// The kind as written, also when the body is absent or newer.
    pub kind: u16,
    /// The commitment to the body.
    pub commit: Commit,
    /// The body.
    pub held: Held,
}

impl Fact {
    /// Its id.
    pub const fn id(&self) -> FactId {
        self.order.id
    }

    /// Whether its kind is a telling.
    pub const fn is_telling(&self) -> bool {
        self.kind & TELLING != 0
    }

    /// Whether it is a telling of this act: its first dependency, by the same device. Words under somebody else's act
    /// are nobody's.
    pub fn tells_of(&self, act: Option<(FactId, Mid)>) -> bool {
        act.is_some_and(|(act, by)| self.deps.first() == Some(&act) && self.author == by)
    }

    /// Whether it says something of a membership that is known here and judged by; words of a reason are not.
    pub const fn is_control(&self) -> bool {
        !self.is_telling() && matches!(self.held, Held::Known(FactBody::Membership(_)))
    }

    /// The area of its kind, body or not; none for what any record may hold.
    pub const fn area(&self) -> Option<Area> {
        Area::of(self.kind)
    }
}

/// A place in a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct LogPoint {
    /// The log.
    pub log: crate::ids::LogId,
    /// The sequence number, from 1.
    pub seq: u64,
}

/// A fact that `decide` wants written; `chain` gives it order, id and signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFact {
    /// The record it happens to.
    pub record: RecordId,
    /// Who may read it.
    pub audience: Audience,
    /// What it says.
    pub body: FactBody,
    /// For a telling: the position, in the same decision, of the act it belongs to.
    pub belongs_to: Option<usize>,
}
