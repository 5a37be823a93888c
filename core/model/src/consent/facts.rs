//! What can happen to a consent.

use serde::{Deserialize, Serialize};

use crate::consent::body::{AskedBody, BodyAnswered};
use crate::consent::death::{Died, SuccessorNamed};
use crate::consent::guardian::GuardianAnswered;
use crate::consent::outside::{HandedOut, Recalled};
use crate::consent::teach_back::KeepingAnswered;
use crate::day::Day;
use crate::fact::facts;
use crate::ids::{FactId, GroupId, MemberId, NoticeId, PersonToken, RecordId, SignKey};
use crate::said::{Content, Lang};

facts! {
    /// What can happen to a consent.
    ConsentFact {
        /// Someone asked.
        0x0201 Asked(Asked),
        /// The person answered, scope by scope.
        0x0202 Answered(Answered),
        /// Something left under this consent.
        0x0203 Disclosed(Disclosed),
        /// The person opened the matter themselves: nobody asked again.
        0x0204 Opened(Day),
        /// A guardian answered beside a child, scope by scope.
        0x0205 GuardianAnswered(GuardianAnswered),
        /// From this day on the person is 18.
        0x0206 Eighteen(Day),
        /// The person named who may continue or withdraw after their death.
        0x0207 SuccessorNamed(SuccessorNamed),
        /// The person has died.
        0x0208 Died(Died),
        /// The person answered whether their teach-back may be kept.
        0x0209 KeepingAnswered(KeepingAnswered),
        /// The one asked is not a person but a body, such as an assembly.
        0x020a AskedBody(AskedBody),
        /// The body answered, scope by scope.
        0x020b BodyAnswered(BodyAnswered),
        /// A second member stands by a body's answer.
        0x020c Countersigned(FactId),
        /// Something was handed to somebody outside who agreed to recall notices.
        0x020d HandedOut(HandedOut),
        /// Somebody outside was told that what they were handed is recalled.
        0x020e Recalled(Recalled),
        /// The words of the asking, as spoken.
        0x8210 Explained(Content),
        /// Who was handed something outside.
        0x8211 Recipient(Content),
        /// What those of a body said who did not agree; nobody is named.
        0x8212 Dissent(Content),
    }
}

/// What a yes may cover. None implies another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Write down, photograph.
    Document,
    /// Film or record a voice.
    Film,
    /// Make louder: campaigns, press, networks.
    Amplify,
    /// Pass on with the person's own name or credit.
    Share,
}

impl Scope {
    /// All scopes, in the order they are asked.
    pub const ALL: [Self; 4] = [Self::Document, Self::Film, Self::Amplify, Self::Share];
}

/// Who would see it; each includes the ones before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ForWhom {
    /// The asker's group.
    Group,
    /// All groups of the partnership.
    Partnership,
    /// Anybody.
    Public,
}

/// What for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// The work itself: minutes, training, memory.
    Work,
    /// A report to those who take part.
    Report,
    /// Teaching others.
    Learning,
    /// A public demand.
    Campaign,
    /// Asking for money.
    Fundraising,
}

/// How long a yes holds, in the three spoken durations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Until {
    /// Only this once: the first disclosure uses it up.
    Once,
    /// Until this work ends, on this day.
    WorkEnds(Day),
    /// Until the person says stop; asked again yearly, amplify every 90 days.
    Stopped,
}

/// How old the person is. Not sure counts as under 18.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Age {
    /// Eighteen or older.
    Adult,
    /// Under 18.
    Minor,
    /// Not known.
    NotSure,
}

/// What came back when the person was asked to say it in their own words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TeachBack {
    /// Understood.
    Understood,
    /// Partly: cannot grant.
    Partly,
    /// Not understood: cannot grant.
    Not,
}

/// Someone asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// The asker.
    pub by: MemberId,
    /// The asker's group.
    pub group: GroupId,
    /// The person, across sittings.
    pub person: PersonToken,
    /// How old.
    pub age: Age,
    /// The day.
    pub day: Day,
    /// Whether it was spoken rather than read.
    pub spoken: bool,
    /// The language of the words spoken.
    pub lang: Lang,
    /// The scopes asked in this sitting; the others were not asked.
    pub scopes: Vec<ScopeAsked>,
}

/// One scope as it was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScopeAsked {
    /// Which.
    pub scope: Scope,
    /// Who would see it.
    pub for_whom: ForWhom,
    /// What for.
    pub purpose: Purpose,
    /// How long.
    pub until: Until,
}

/// The person answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// The day.
    pub day: Day,
    /// Whether the notebook was handed over, so that the person heard and answered alone.
    pub handed_over: bool,
    /// What came back.
    pub teach_back: TeachBack,
    /// Scope by scope.
    pub answers: Vec<ScopeAnswer>,
    /// The public half of the receipt's key: what it signs counts for this record.
    pub receipt: SignKey,
    /// The earlier answers that this one knew.
    pub knows_answers: Vec<FactId>,
    /// The withdrawals and suspensions that this one knew.
    pub knows_notices: Vec<NoticeId>,
}

/// The answer to one scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScopeAnswer {
    /// Which.
    pub scope: Scope,
    /// Yes, or no.
    pub yes: bool,
}

/// Something left under this consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disclosed {
    /// What left.
    pub artefact: RecordId,
    /// Under which scope.
    pub scope: Scope,
    /// To whom.
    pub for_whom: ForWhom,
    /// What for.
    pub purpose: Purpose,
    /// The day.
    pub day: Day,
}
