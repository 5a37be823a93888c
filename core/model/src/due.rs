//! Due: what somebody has still to do about a record, whose it is, and when it waits.

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::ids::{GroupId, MemberId, RecordId};

/// A yes that runs out is asked for again within so many days before.
const ASK_AGAIN_DAYS: u32 = 14;
/// What does not agree and needs nobody to do anything is told for so many days.
const TOLD_DAYS: u32 = 30;

/// Something that somebody has still to do about a record. Whether it is late depends on today, and is asked then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Due {
    /// The last day for it; none = without a date.
    pub by: Option<Day>,
    /// What.
    pub matter: Matter,
    /// Since when it waits.
    pub since: Day,
    /// The group that has to do it; none = whoever reads it.
    pub group: Option<GroupId>,
    /// The member who has to do it; none = anybody of the group.
    pub member: Option<MemberId>,
}

impl Due {
    /// What does not agree and needs nobody to do anything: a group is told for some weeks.
    pub fn told(matter: Matter, since: Day, group: GroupId) -> Self {
        Self { by: Some(since.plus(TOLD_DAYS)), matter, since, group: Some(group), member: None }
    }

    /// Whether it waits on a day already, and still.
    pub fn waits_on(&self, today: Day) -> bool {
        match self.matter.last_days(today) {
            Some((from, to)) => self.by.is_some_and(|by| from <= by && by <= to),
            None => self.by.is_none() || self.since <= today,
        }
    }
}

/// Declares the matters, each once, with the list of all of them.
macro_rules! matters {
    ($($(#[$doc:meta])* $matter:ident),+ $(,)?) => {
        /// What is due. The order of the variants is for good: it stands in the database.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Matter {
            $($(#[$doc])* $matter),+
        }

        impl Matter {
            /// Every matter, in the order that is for good.
            pub const ALL: &[Self] = &[$(Self::$matter),+];
        }
    };
}

matters! {
    /// A yes runs out on that day: ask again before.
    AskAgain,
    /// A ledger entry waits for the other group's answer.
    AnswerEntry,
    /// A story waits for somebody who tells it in another language.
    Translate,
    /// Somebody outside has what was taken back or closed since, and has not been told.
    Recall,
    /// An invitation waits for the group that was invited.
    AnswerInvitation,
    /// A host's condition waits for the group that comes.
    AcceptCondition,
    /// An envoy will be heard from.
    CheckIn,
    /// A visit waits to be reported.
    ReportVisit,
    /// Something promised to the other side.
    Promise,
    /// A case waits for its listeners' answer.
    AnswerCase,
    /// A repair waits to be done.
    Repair,
    /// A case asks "are you safer?".
    AskSafer,
    /// A reversal waits for the other group's answer.
    AnswerReversal,
    /// A quarterly review waits for a side to speak or to agree.
    Review,
    /// An imbalance that somebody took on waits to be changed.
    Adjust,
    /// From that day on a case may be counted in public numbers.
    CountCase,
    /// The affected person said no to the line of their case: it is to be taken back.
    TakeLineBack,
    /// The same as [`Self::AnswerEntry`], of an entry that stands in the place of another one: it is answered beside that one.
    AnswerCorrection,
    /// An envoy was not heard from until that day: whoever is at home asks after them.
    NotHeard,
    /// A yes does not count, because a no, a closing or a withdrawal was given elsewhere before anybody could know both.
    YesLost,
    /// A ledger entry was agreed to by some of the other group and disputed by others.
    TwoAnswers,
    /// A record was begun twice, in different ways: nothing of it counts.
    BegunTwice,
    /// A removal set aside what a device wrote in this record.
    SetAside,
}

impl Matter {
    /// What does not agree: told on a screen of its own, not among what is to be done.
    pub const CONFLICTS: [Self; 4] = [Self::YesLost, Self::TwoAnswers, Self::BegunTwice, Self::SetAside];

    /// Between which days the last day lies of what waits today; none = it waits from its first day until it is done.
    pub fn last_days(self, today: Day) -> Option<(Day, Day)> {
        match self {
            // Once the yes has run out it is a no, and nothing is late.
            Self::AskAgain => Some((today, today.plus(ASK_AGAIN_DAYS))),
            // Asked from that day on.
            Self::AskSafer => Some((Day::from_millis(0), today)),
            // The no holds, and nobody has to do anything: those concerned are told for some weeks.
            Self::YesLost | Self::BegunTwice => Some((today, today.plus(TOLD_DAYS))),
            _ => None,
        }
    }
}

/// Whose dues: those of a group and of a member, and those that are nobody's in particular.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Whose {
    /// The group.
    pub group: GroupId,
    /// The member; none = of every one.
    pub member: Option<MemberId>,
}

/// Which dues are asked for: those by date first, the earliest first, then those without, by record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DueBy {
    /// Only of this matter; none = of every one.
    pub matter: Option<Matter>,
    /// Only these; none = everybody's.
    pub whose: Option<Whose>,
    /// Only what waits on this day already, and still; none = whenever it waits.
    pub on: Option<Day>,
    /// Only with a date up to this day; none = all, those without a date included.
    pub until: Option<Day>,
    /// How many at most.
    pub lines: u32,
}

impl DueBy {
    /// Everybody's of every matter, at most so many.
    pub const fn every(lines: u32) -> Self {
        Self { matter: None, whose: None, on: None, until: None, lines }
    }

    /// Everybody's of one matter, at most so many.
    pub const fn of(matter: Matter, lines: u32) -> Self {
        Self { matter: Some(matter), ..Self::every(lines) }
    }

    /// Whether this one is asked for.
    pub fn takes(&self, due: &Due) -> bool {
        let theirs = |whose: Whose| {
            due.group.is_none_or(|group| group == whose.group)
                && whose.member.is_none_or(|one| due.member.is_none_or(|member| member == one))
        };
        self.matter.is_none_or(|matter| matter == due.matter)
            && self.whose.is_none_or(theirs)
            && self.on.is_none_or(|day| due.waits_on(day))
            && self.until.is_none_or(|until| due.by.is_some_and(|by| by <= until))
    }

    /// The lines among these that are asked for, in order.
    pub fn among(&self, lines: impl IntoIterator<Item = DueLine>) -> Vec<DueLine> {
        let mut lines: Vec<DueLine> = lines.into_iter().filter(|line| self.takes(&line.due)).collect();
        lines.sort_unstable_by_key(|line| (line.due.by.is_none(), line.due.by, line.record, line.due));
        lines.truncate(usize::try_from(self.lines).unwrap_or(usize::MAX));
        lines
    }
}

/// Something due, and about which record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct DueLine {
    /// The record.
    pub record: RecordId,
    /// What is due.
    pub due: Due,
}
