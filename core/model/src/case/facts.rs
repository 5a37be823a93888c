//! What can happen to a case.

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::fact::facts;
use crate::ids::{FactId, GroupId, MemberId, NoticeId, SignKey};
use crate::membership::{Exclusions, HearingDays};
use crate::said::{Content, Lang};

facts! {
    /// What can happen to a case.
    CaseFact {
        /// Somebody told what happened.
        0x0601 Filed(Filed),
        /// A listener's device has it: from here the clock runs.
        0x0602 Heard(Day),
        /// A message in the thread, from either side.
        0x0603 Wrote(Wrote),
        /// The listeners went a step further.
        0x0604 Advanced(Advanced),
        /// Listeners say which paths they could go.
        0x0605 Offered(Vec<Path>),
        /// A listener finds it more urgent.
        0x0606 Raised(Urgency),
        /// Listeners learned whom the report concerns.
        0x0607 Named(Vec<MemberId>),
        /// Something begins that others may notice, knowing this yes of the affected person.
        0x0608 Started(Started),
        /// A line of the mediation's log.
        0x0609 Mediated(Mediated),
        /// Somebody is to repair something.
        0x060A RepairSet(RepairSet),
        /// It is said to be done.
        0x060B RepairDone(RepairDone),
        /// Nobody will confirm it, and why.
        0x060C RepairEnded(RepairEnded),
        /// Listeners from outside answered the appeal.
        0x060D AppealAnswered(AppealAnswered),
        /// What happened, in words or as a voice.
        0x8610 Told(Content),
        /// The words of a message.
        0x8611 Message(Content),
        /// The words of a line of the mediation's log.
        0x8612 Note(Content),
        /// What is to be repaired.
        0x8613 Repair(Content),
        /// What shows that it was done.
        0x8614 Evidence(Content),
        /// Why the appeal was answered so.
        0x8615 Reasons(Content),
        /// What somebody who gives no name wants to be called.
        0x8616 Pseudonym(Content),
    }
}

/// What a report is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    /// Abuse.
    Abuse,
    /// Exploitation.
    Exploitation,
    /// Displacement.
    Displacement,
    /// Harassment.
    Harassment,
    /// Pressure or reprisal.
    Pressure,
    /// Unequal influence.
    UnequalInfluence,
    /// Misrepresentation.
    Misrepresentation,
    /// Money.
    Money,
    /// A decision.
    Decision,
    /// Something else.
    Other,
}

impl Category {
    /// Whether mediation is offered only if the affected person asks for it.
    pub const fn mediation_only_if_asked(self) -> bool {
        matches!(self, Self::Abuse | Self::Exploitation)
    }
}

/// How urgent it is. Only the affected person lowers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// Can wait.
    CanWait,
    /// Soon.
    Soon,
    /// Danger now.
    Danger,
}

/// For whom it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ToldFor {
    /// Whoever tells is the affected person.
    Myself,
    /// Somebody else: only that person, by the receipt, chooses and confirms.
    SomebodyElse,
}

/// Somebody told what happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filed {
    /// Who tells.
    pub by: MemberId,
    /// Their group.
    pub group: GroupId,
    /// What it is about.
    pub category: Category,
    /// How urgent.
    pub urgency: Urgency,
    /// Whether a name may be used; otherwise the thread speaks of the pseudonym told with it.
    pub by_name: bool,
    /// For whom it is told.
    pub told_for: ToldFor,
    /// Whom the report concerns, as far as they are members.
    pub named: Vec<MemberId>,
    /// Who must never learn of it; binds interpreters and owners of repairs too.
    pub never: Exclusions,
    /// Who was chosen to hear it.
    pub listeners: Vec<MemberId>,
    /// The deadlines that hold for it, fixed now.
    pub days: HearingDays,
    /// Whether these are the charter's; otherwise they are the suggested ones.
    pub from_charter: bool,
    /// The public half of the affected person's key, fixed for good.
    pub affected: SignKey,
    /// The day.
    pub day: Day,
    /// The language of the telling.
    pub lang: Lang,
}

/// What a listener asks for, beside the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asks {
    /// Where it happened.
    Place,
    /// When it happened.
    Time,
}

/// A message in the thread.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wrote {
    /// What it asks for.
    pub asks: Vec<Asks>,
    /// The language of the words.
    pub lang: Lang,
    /// The day.
    pub day: Day,
}

/// How far the listeners have come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// They said that they have it and will answer.
    Acknowledged,
    /// They look into it.
    Assessing,
}

/// The listeners went a step further.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Advanced {
    /// To where.
    pub stage: Stage,
    /// The day.
    pub day: Day,
}

/// What the affected person may choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Path {
    /// Somebody acts.
    Action,
    /// Both sides talk, with help.
    Mediation,
    /// It is brought to somebody else.
    Referral,
    /// It is only kept.
    OnlyKeep,
}

/// Something begins that others may notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Started {
    /// On which path.
    pub path: Path,
    /// The yes of the affected person it rests on.
    pub yes: NoticeId,
    /// The day.
    pub day: Day,
}

/// Whose statement it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Whoever told.
    Affected,
    /// The other side.
    Other,
}

/// A line of the mediation's log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Note {
    /// What both agreed on before talking.
    GroundRules,
    /// This member is to interpret, if both accept.
    Interpreter(MemberId),
    /// The other side accepts this member as interpreter.
    OtherSideAccepts(MemberId),
    /// What holds until there is an outcome.
    InterimMeasure,
    /// What a side says.
    Statement(Side),
    /// What came of it.
    Outcome,
}

/// A line of the mediation's log, written by a listener.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mediated {
    /// The yes of the affected person it rests on.
    pub yes: NoticeId,
    /// What.
    pub note: Note,
    /// The language of the words.
    pub lang: Lang,
    /// The day.
    pub day: Day,
}

/// What is to be repaired.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RepairKind {
    /// An apology.
    Apology,
    /// A change.
    Change,
    /// A payment.
    Payment,
    /// Safety.
    Safety,
}

/// Somebody is to repair something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RepairSet {
    /// The yes of the affected person it rests on.
    pub yes: NoticeId,
    /// What.
    pub kind: RepairKind,
    /// Who answers for it; nobody whom the report excludes or concerns.
    pub owner: MemberId,
    /// The last day for it.
    pub due: Day,
    /// The language of the words.
    pub lang: Lang,
}

/// A repair is said to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RepairDone {
    /// Which: the fact that set it.
    pub repair: FactId,
    /// The day.
    pub day: Day,
    /// The language of the evidence.
    pub lang: Lang,
}

/// Why nobody will confirm a repair. None of these counts as confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum End {
    /// The affected person cannot be reached since that day.
    Unreachable,
    /// The affected person has died.
    Died,
    /// The affected person does not wish to answer.
    DoesNotWish,
    /// Somebody else reported it, and the affected person never took part.
    ReportedByAnother,
}

/// Nobody will confirm a repair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RepairEnded {
    /// Which: the fact that set it.
    pub repair: FactId,
    /// Why.
    pub end: End,
    /// Since when.
    pub since: Day,
}

/// Listeners from outside answered the appeal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppealAnswered {
    /// Whether they find that it has to be looked at again.
    pub upheld: bool,
    /// The language of the reasons.
    pub lang: Lang,
    /// The day.
    pub day: Day,
}
