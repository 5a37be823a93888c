//! What can happen to a visit: in the record that home and host read, and in the one that only home reads.

use serde::{Deserialize, Serialize};

use crate::consent::{Purpose, Scope};
use crate::day::Day;
use crate::entry::Currency;
use crate::fact::facts;
use crate::ids::{FactId, GroupId, MemberId, NoticeId, RecordId};
use crate::said::{Content, Lang};

facts! {
    /// What can happen to a visit. From 0x0720 on: to its home side.
    VisitFact {
        /// The host invited.
        0x0701 Invited(Invited),
        /// The home group accepted.
        0x0702 Accepted(Named),
        /// The host withdrew the invitation, or the home group called the visit off.
        0x0703 CalledOff(Named),
        /// The home group sent a question along.
        0x0704 QuestionSent(Spoken),
        /// A voice was given to carry.
        0x0705 VoiceCarried(VoiceCarried),
        /// The host set a condition.
        0x0706 ConditionSet(Spoken),
        /// The home group accepted a condition.
        0x0707 ConditionAccepted(Named),
        /// A side said what it pays.
        0x0708 BudgetStated(BudgetStated),
        /// The envoy wrote a note; in the shared record or on the home side.
        0x0709 NoteWritten(NoteWritten),
        /// Somebody else holds the words of these notes.
        0x070a NotesArrived(NotesArrived),
        /// The envoy closed a day; in the shared record and on the home side.
        0x070b DayClosed(Day),
        /// A side reported.
        0x070c Reported(Spoken),
        /// Somebody promised something to the other side.
        0x070d Promised(Promised),
        /// The side that something was promised to says that it was done.
        0x070e PromiseKept(Named),
        /// A side thanked.
        0x070f Thanked(Spoken),
        /// A ledger entry was drafted for the host to confirm.
        0x0710 HostingDrafted(HostingDrafted),
        /// The home side was opened.
        0x0720 Opened(Opened),
        /// A risk was named.
        0x0721 RiskNamed(Spoken),
        /// Days were agreed on which an envoy will be heard from.
        0x0722 CheckInsPlanned(CheckInsPlanned),
        /// An envoy was heard from.
        0x0723 CheckedIn(CheckedIn),
        /// The home group has reported: nobody waits for word any more.
        0x0724 ReportGiven(Day),
        /// What the home group said to itself afterwards.
        0x0725 Debriefed(Spoken),
        /// The words of any of these.
        0x8710 Words(Content),
    }
}

/// The host invited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invited {
    /// The group that invites.
    pub host: GroupId,
    /// The group that is invited.
    pub home: GroupId,
    /// Members of the home group who are invited by name; beside them, whoever is its envoy.
    pub named: Vec<MemberId>,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
    /// The day of the invitation.
    pub day: Day,
}

/// Something was done about an earlier act of the same record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// The act.
    pub act: FactId,
    /// The day.
    pub day: Day,
}

/// Something was said; the words are a telling of their own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spoken {
    /// In which language.
    pub lang: Lang,
    /// The day.
    pub day: Day,
}

/// A voice was given to carry, under a consent that the gate asked on that day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VoiceCarried {
    /// The consent of whoever speaks.
    pub consent: RecordId,
    /// Under which scope.
    pub scope: Scope,
    /// What for.
    pub purpose: Purpose,
    /// In which language.
    pub lang: Lang,
    /// The day.
    pub day: Day,
    /// The withdrawals known that day: a later one erases the words.
    pub knows_notices: Vec<NoticeId>,
}

/// A side said what it pays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BudgetStated {
    /// In the currency's smallest coin.
    pub amount: u64,
    /// The currency.
    pub currency: Currency,
    /// The language of what it is for.
    pub lang: Lang,
    /// The day.
    pub day: Day,
}

/// The envoy wrote a note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoteWritten {
    /// The day it is about.
    pub on: Day,
    /// In which language.
    pub lang: Lang,
    /// The day it was written.
    pub day: Day,
}

/// Somebody else holds the words of these notes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotesArrived {
    /// The acts of the notes.
    pub notes: Vec<FactId>,
    /// The day.
    pub day: Day,
}

/// Somebody promised something to the other side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promised {
    /// Who answers for it: a member of the side that promises.
    pub owner: MemberId,
    /// The last day for it.
    pub by: Day,
    /// In which language.
    pub lang: Lang,
    /// The day.
    pub day: Day,
}

/// A ledger entry was drafted for the host to confirm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct HostingDrafted {
    /// The entry, which only the host can agree to.
    pub entry: RecordId,
    /// How many nights it says.
    pub nights: u64,
    /// The day.
    pub day: Day,
}

/// The home side was opened: what it has to know of the visit without reading the other record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    /// The visit.
    pub visit: RecordId,
    /// The members whom the host invited by name.
    pub named: Vec<MemberId>,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
    /// The day it was opened.
    pub day: Day,
}

/// Days were agreed on which an envoy will be heard from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckInsPlanned {
    /// Who.
    pub member: MemberId,
    /// On which days.
    pub days: Vec<Day>,
    /// How many days later is still in time.
    pub grace: u32,
}

/// An envoy was heard from. Never from where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckedIn {
    /// The day.
    pub day: Day,
    /// Whether the envoy is home again.
    pub returned: bool,
}
