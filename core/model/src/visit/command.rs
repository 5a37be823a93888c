//! What somebody may want of a visit. In JSON: `{"visit": {"invite": {…}}}`.

use serde::{Deserialize, Serialize};

use crate::consent::{Purpose, Scope};
use crate::day::Day;
use crate::entry::Currency;
use crate::ids::{FactId, GroupId, MemberId, RecordId};
use crate::said::Said;

/// What somebody wants of a visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum VisitCommand {
    /// Invite another group: the only way a visit begins.
    Invite(Invite),
    /// Accept the invitation, for the group that was invited.
    Accept {
        /// The visit.
        record: RecordId,
    },
    /// Withdraw the invitation, or call the visit off: either side may, and it is not taken back.
    CallOff {
        /// The visit.
        record: RecordId,
    },
    /// Send a question along, for the home group.
    SendQuestion(Say),
    /// Carry a voice, if the consent allows it today.
    CarryVoice(CarryVoice),
    /// Set a condition, for the host.
    SetCondition(Say),
    /// Accept a condition, for the home group.
    AcceptCondition {
        /// The visit.
        record: RecordId,
        /// The condition.
        condition: FactId,
    },
    /// Say what one's own group pays.
    StateBudget(StateBudget),
    /// Name a risk; only the home group reads it.
    NameRisk(Say),
    /// Agree on which days an envoy will be heard from; only the home group reads it.
    PlanCheckIns(PlanCheckIns),
    /// Be heard from, as an envoy; only the home group reads it.
    CheckIn {
        /// The visit.
        record: RecordId,
        /// Whether one is home again.
        returned: bool,
    },
    /// Write a note of the diary, as an envoy.
    WriteNote(WriteNote),
    /// Say that the words of a day's notes are held here too.
    ConfirmNotes {
        /// The visit.
        record: RecordId,
        /// The day.
        on: Day,
    },
    /// Close a day, as the envoy who wrote: the words of its notes go from this device.
    CloseDay {
        /// The visit.
        record: RecordId,
        /// The day.
        on: Day,
    },
    /// Report, in one's own group's words; both sides read it.
    Report(Say),
    /// Promise something to the other side.
    MakePromise(MakePromise),
    /// Say that what was promised to one's side was done.
    ConfirmPromise {
        /// The visit.
        record: RecordId,
        /// The promise.
        promise: FactId,
    },
    /// Thank the other side.
    Thank(Say),
    /// Look back among oneself; only the home group reads it.
    Debrief(Say),
    /// Draft the ledger entry for the nights that the host gave; only the host can agree to it.
    DraftHosting(Say),
}

/// Invite another group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invite {
    /// The group that is invited.
    pub home: GroupId,
    /// Members of it who are invited by name; where nobody is named, its envoys come.
    #[serde(default)]
    pub named: Vec<MemberId>,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
}

/// Say something in a visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Say {
    /// The visit.
    pub record: RecordId,
    /// What is said.
    pub said: Said,
}

/// Carry a voice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CarryVoice {
    /// The visit.
    pub record: RecordId,
    /// The consent of whoever speaks.
    pub consent: RecordId,
    /// Under which scope.
    pub scope: Scope,
    /// What for.
    pub purpose: Purpose,
    /// What the voice says.
    pub said: Said,
}

/// Say what one's own group pays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StateBudget {
    /// The visit.
    pub record: RecordId,
    /// In the currency's smallest coin.
    pub amount: u64,
    /// The currency.
    pub currency: Currency,
    /// What for.
    pub said: Said,
}

/// Agree on which days an envoy will be heard from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanCheckIns {
    /// The visit.
    pub record: RecordId,
    /// The envoy.
    pub member: MemberId,
    /// The days.
    pub days: Vec<Day>,
    /// How many days later is still in time.
    pub grace: u32,
}

/// Write a note of the diary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WriteNote {
    /// The visit.
    pub record: RecordId,
    /// The day it is about.
    pub on: Day,
    /// Who reads it.
    pub readers: Readers,
    /// The note.
    pub said: Said,
}

/// Who reads a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Readers {
    /// Home and host: whoever reads the visit.
    Both,
    /// The home group only.
    Home,
}

/// Promise something to the other side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MakePromise {
    /// The visit.
    pub record: RecordId,
    /// Who answers for it; where nobody is named, who writes it.
    #[serde(default)]
    pub owner: Option<MemberId>,
    /// The last day for it.
    pub by: Day,
    /// What is promised.
    pub said: Said,
}
