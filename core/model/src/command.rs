//! Commands: what somebody wants; decisions: what is written for it; refusals: why not.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::artefact::{self, AddArtefact};
use crate::audience::Audience;
use crate::consent::{self, AnswerConsent, AskConsent};
use crate::day::Day;
use crate::entry::{self, Dispute, ProposeEntry, TranslateEntry};
use crate::fact::NewFact;
use crate::gate::{Cleared, Denied, Leaving, Use};
use crate::ids::{RecordId, SignKey};
use crate::membership::{self, AddDevice, EndRole, GiveRole, Membership};
use crate::notice::NewNotice;
use crate::records::{Records, Unreadable};
use crate::rights::{Verb, may_try};
use crate::standing::Actor;

/// What somebody wants. In JSON: `{"ask_consent": {…}}`; an unknown field is refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    /// Admit a device.
    AddDevice(AddDevice),
    /// Give a role.
    GiveRole(GiveRole),
    /// End a role.
    EndRole(EndRole),
    /// Make a new key for an audience.
    RotateKeys {
        /// Whose.
        audience: Audience,
    },
    /// Ask a person's consent.
    AskConsent(AskConsent),
    /// Write down a person's answers.
    AnswerConsent(AnswerConsent),
    /// Close all exits of a consent.
    SuspendConsent {
        /// Which.
        record: RecordId,
    },
    /// Take a yes back, with the receipt's key in the context.
    WithdrawConsent {
        /// Which.
        record: RecordId,
    },
    /// Keep something that could leave one day.
    AddArtefact(AddArtefact),
    /// Let an artefact leave, if the gate allows it.
    Disclose {
        /// Which.
        artefact: RecordId,
        /// For which use.
        using: Use,
    },
    /// Propose a ledger entry.
    ProposeEntry(ProposeEntry),
    /// Tell an entry's story in another language.
    TranslateEntry(TranslateEntry),
    /// Agree to an entry.
    AgreeEntry {
        /// Which.
        record: RecordId,
    },
    /// Disagree with an entry.
    DisputeEntry(Dispute),
}

/// Who acts, when, and with which fresh ids: all the chance and time that a decision may use.
#[derive(Debug, Clone)]
pub struct Context {
    /// Who acts.
    pub actor: Actor,
    /// The membership of everything held.
    pub membership: Rc<Membership>,
    /// The day.
    pub today: Day,
    /// Ids nobody has used, for records that this decision makes.
    pub fresh: [RecordId; 8],
    /// The public half of the receipt number that was typed or just made.
    pub receipt: Option<SignKey>,
}

/// What is to be written, all in one transaction.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Decision {
    /// Facts, in the order in which they are signed.
    pub facts: Vec<NewFact>,
    /// Notices.
    pub notices: Vec<NewNotice>,
    /// Audiences that get a new key.
    pub rotate: Vec<Audience>,
    /// Records that come into being.
    pub made: Vec<RecordId>,
    /// What the gate let through.
    pub cleared: Option<Cleared<Leaving>>,
}

/// Why something was not done. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The record is not held here, or is of another kind.
    #[error("there is no such record in this notebook")]
    Unknown,
    /// Something required is missing.
    #[error("something required is missing or named twice")]
    Incomplete,
    /// It is for another group or another member to do.
    #[error("this is not yours to do")]
    NotYours,
    /// It needs a role.
    #[error("this needs a role that you do not hold")]
    NeedsRole,
    /// The role is past its last day.
    #[error("the term of your role is over; hand it on")]
    TermOver,
    /// It is so already.
    #[error("it is so already")]
    AlreadySo,
    /// A yes needs the person alone with the notebook and a full teach-back.
    #[error("a yes needs a hand-over and an understood teach-back; a no needs neither")]
    NotUnderstood,
    /// A yes for a child needs a guardian's own yes.
    #[error("a yes for somebody under 18, or perhaps under 18, needs a guardian's own yes as well")]
    NeedsGuardian,
    /// The number typed belongs to no consent held here.
    #[error("nothing held here belongs to this number")]
    NotThisReceipt,
    /// The day is past.
    #[error("this day is past")]
    DayIsPast,
    /// The day has not come.
    #[error("this day has not come yet")]
    DayIsAhead,
    /// A group keeps a steward.
    #[error("the last steward of a group cannot be ended; give the role to somebody first")]
    LastSteward,
    /// A listener is seated by the group, not by a steward.
    #[error("listeners are seated by a decision of their group, which this version cannot write down yet")]
    GroupDecides,
    /// The gate says no.
    #[error("not allowed: {0}")]
    Denied(#[from] Denied),
    /// The notebook could not be read.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
}

impl Refusal {
    /// A stable name for programs and scenarios, such as `not_yours` or `denied.withdrawn`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Incomplete => "incomplete",
            Self::NotYours => "not_yours",
            Self::NeedsRole => "needs_role",
            Self::TermOver => "term_over",
            Self::AlreadySo => "already_so",
            Self::NotUnderstood => "not_understood",
            Self::NeedsGuardian => "needs_guardian",
            Self::NotThisReceipt => "not_this_receipt",
            Self::DayIsPast => "day_is_past",
            Self::DayIsAhead => "day_is_ahead",
            Self::LastSteward => "last_steward",
            Self::GroupDecides => "group_decides",
            Self::Denied(denied) => denied.code(),
            Self::Unreadable(_) => "unreadable",
        }
    }
}

/// Decides what happened: facts and notices for one or many records, or a refusal that changes nothing.
pub fn decide(records: &dyn Records, command: Command, ctx: &Context) -> Result<Decision, Refusal> {
    may_try(Verb::of(&command), ctx)?;
    match command {
        Command::AddDevice(command) => membership::decide_add(ctx, command),
        Command::GiveRole(command) => membership::decide_give_role(ctx, command),
        Command::EndRole(command) => membership::decide_end_role(ctx, command),
        Command::RotateKeys { audience } => membership::decide_rotate(ctx, audience),
        Command::AskConsent(command) => consent::decide_ask(ctx, command),
        Command::AnswerConsent(command) => consent::decide_answer(records, ctx, command),
        Command::SuspendConsent { record } => consent::decide_suspend(records, ctx, record),
        Command::WithdrawConsent { record } => consent::decide_withdraw(records, ctx, record),
        Command::AddArtefact(command) => artefact::decide_add(records, ctx, command),
        Command::Disclose { artefact, using } => artefact::decide_disclose(records, ctx, artefact, using),
        Command::ProposeEntry(command) => entry::decide_propose(ctx, command),
        Command::TranslateEntry(command) => entry::decide_translate(records, ctx, command),
        Command::AgreeEntry { record } => entry::decide_agree(records, ctx, record),
        Command::DisputeEntry(command) => entry::decide_dispute(records, ctx, command),
    }
}
