//! Refusals: why a command was not done. Each has a stable name, which programs and scenarios use.

use crate::gate::Denied;
use crate::records::Unreadable;

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
    /// Somebody else has to say it as well.
    #[error("somebody else has to say this: another device of the member, or a steward")]
    NeedsAnother,
    /// The group has left the partnership.
    #[error("this group has left the partnership")]
    GroupLeft,
    /// The role is past its last day.
    #[error("the term of your role is over; hand it on")]
    TermOver,
    /// It is so already.
    #[error("it is so already")]
    AlreadySo,
    /// A yes needs the person alone with the notebook and a full teach-back.
    #[error("a yes needs a hand-over and an understood teach-back; a no needs neither")]
    NotUnderstood,
    /// The person was asked within the last 30 days.
    #[error("this person was asked within the last 30 days; let them rest")]
    AskedLately,
    /// The person said no to this within the last 180 days.
    #[error("this person said no to this within the last 180 days; only they can open it again")]
    SaidNo,
    /// What shows somebody under 18 never goes to the public.
    #[error("what shows somebody under 18, or perhaps under 18, never goes to the public")]
    NeverPublic,
    /// A child's teach-back is not kept.
    #[error("the voice of somebody under 18, or perhaps under 18, is not kept")]
    NeverAChilds,
    /// The person asked is an adult, or a body.
    #[error("the person asked is no child")]
    NotAChild,
    /// The person has died.
    #[error("the person has died; only somebody they named may continue or withdraw")]
    HasDied,
    /// This consent asks a body.
    #[error("this consent asks a body, not a person")]
    AsksABody,
    /// This consent asks a person.
    #[error("this consent asks a person, not a body")]
    AsksAPerson,
    /// Too few of a body were there.
    #[error("too few were there for a yes of this body")]
    NoQuorum,
    /// A recipient outside who does not agree to recall notices gets nothing.
    #[error("whoever gets something outside has to agree to take it down when told so")]
    NoRecall,
    /// Nothing closed since it was handed out, or it was told already.
    #[error("there is nothing to recall that was not told")]
    NothingToRecall,
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
    #[error("listeners are seated by a decision of their group: propose it, and have it signed")]
    GroupDecides,
    /// A visit that both groups want, and that nothing contradicts.
    #[error("this visit is not open: it needs the host's invitation and the other group's yes, and was not called off")]
    NotOpen,
    /// The host's conditions are not all accepted.
    #[error("a condition of the host is not accepted yet")]
    ConditionsOpen,
    /// The day was closed.
    #[error("this day was closed; nothing more is written about it")]
    DayClosed,
    /// Nobody else is known to hold the words.
    #[error("not sent yet: nobody else has said that these words are held there")]
    NotSentYet,
    /// Fewer than two people would hear it.
    #[error(
        "fewer than two listeners are left for this; exclude fewer people, or ask the group to name listeners from outside"
    )]
    TooFewListeners,
    /// Others might notice, and the affected person has not said yes to this step.
    #[error("this needs the yes of the affected person to this step")]
    NeedsTheirYes,
    /// Mediation over abuse or exploitation is for the affected person to ask for.
    #[error("mediation is offered here only if the affected person asks for it")]
    OnlyIfAsked,
    /// Somebody whom the report excludes or concerns is kept away from it.
    #[error("the report excludes or concerns somebody here, so this cannot be")]
    KeptAway,
    /// The public line of a case was taken back, for good.
    #[error("the public line of this case was taken back, and that is for good; there is nothing left to do")]
    LineTakenBack,
    /// A confirmation is given alone, and on no device of whoever answers for the repair.
    #[error("this is confirmed alone, and not on the device of whoever answers for it")]
    NotAlone,
    /// Only an agreed entry is reversed.
    #[error("only an entry that both groups agreed to can be reversed")]
    NotAgreed,
    /// The entry it corrects still counts.
    #[error("the entry that this one corrects still counts; it has to be reversed by both groups first")]
    StillCounts,
    /// An imbalance stood in the last review too.
    #[error("an imbalance stood in the last review too; somebody takes it on, or you accept it and say why")]
    Unanswered,
    /// A form is not in use in the actor's group.
    #[error("this form is not in use in your group: a steward keeps a version of it first, or it was retired")]
    NotInUse,
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
            Self::NeedsAnother => "needs_another",
            Self::GroupLeft => "group_left",
            Self::TermOver => "term_over",
            Self::AlreadySo => "already_so",
            Self::NotUnderstood => "not_understood",
            Self::AskedLately => "asked_lately",
            Self::SaidNo => "said_no",
            Self::NeverPublic => "never_public",
            Self::NeverAChilds => "never_a_childs",
            Self::NotAChild => "not_a_child",
            Self::HasDied => "has_died",
            Self::AsksABody => "asks_a_body",
            Self::AsksAPerson => "asks_a_person",
            Self::NoQuorum => "no_quorum",
            Self::NoRecall => "no_recall",
            Self::NothingToRecall => "nothing_to_recall",
            Self::NotThisReceipt => "not_this_receipt",
            Self::DayIsPast => "day_is_past",
            Self::DayIsAhead => "day_is_ahead",
            Self::LastSteward => "last_steward",
            Self::GroupDecides => "group_decides",
            Self::NotOpen => "not_open",
            Self::ConditionsOpen => "conditions_open",
            Self::DayClosed => "day_closed",
            Self::NotSentYet => "not_sent_yet",
            Self::TooFewListeners => "too_few_listeners",
            Self::NeedsTheirYes => "needs_their_yes",
            Self::OnlyIfAsked => "only_if_asked",
            Self::KeptAway => "kept_away",
            Self::LineTakenBack => "line_taken_back",
            Self::NotAlone => "not_alone",
            Self::NotAgreed => "not_agreed",
            Self::StillCounts => "still_counts",
            Self::Unanswered => "unanswered",
            Self::NotInUse => "not_in_use",
            Self::Denied(denied) => denied.code(),
            Self::Unreadable(_) => "unreadable",
        }
    }
}
