//! How a visit stands on a day: everything that depends on today.

use crate::day::Day;
use crate::ids::MemberId;
use crate::visit::evolve::Visit;
use crate::visit::home::HomeSide;
use crate::visit::told::What;

/// How long after its last day a visit is reported to both sides (product rule).
pub const REPORT_WITHIN_DAYS: u32 = 30;

/// How far a visit has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// The host invited; the home group has not answered.
    Invited,
    /// Agreed, and not begun.
    Before,
    /// From the first to the last day.
    During,
    /// Over.
    After,
    /// Called off.
    CalledOff,
    /// Two invitations contradict each other: nothing goes on.
    Contested,
    /// Nobody invited whose invitation counts.
    NotInvited,
}

/// How far a visit has come today.
pub fn stage(visit: &Visit, today: Day) -> Stage {
    let Some((_, invited)) = &visit.invited else { return Stage::NotInvited };
    match () {
        () if visit.contested => Stage::Contested,
        () if !visit.called_off.is_empty() => Stage::CalledOff,
        () if !visit.agreed() => Stage::Invited,
        () if today < invited.from => Stage::Before,
        () if today <= invited.to => Stage::During,
        () => Stage::After,
    }
}

/// How one planned check-in stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckIn {
    /// Its day has not come.
    Ahead,
    /// Its day has come; in time until this day.
    Waiting(Day),
    /// Heard in time, on this day.
    Heard(Day),
    /// Heard, after the days of grace.
    Late(Day),
    /// Not heard, and the days of grace are over.
    Missed,
    /// The envoy was home again before its day.
    NotNeeded,
}

/// Every planned check-in as it stands today, by member and day. Needs no network: what was not heard here is not known
/// to have been said.
pub fn check_ins(home: &HomeSide, today: Day) -> Vec<(MemberId, Day, CheckIn)> {
    let of = |(member, days): (&MemberId, &std::collections::BTreeMap<Day, u32>)| {
        let member = *member;
        days.iter().map(|(day, grace)| (member, *day, check_in(home, &member, *day, *grace, today))).collect::<Vec<_>>()
    };
    home.planned.iter().flat_map(of).collect()
}

fn check_in(home: &HomeSide, member: &MemberId, day: Day, grace: u32, today: Day) -> CheckIn {
    let until = day.plus(grace);
    // A clock that ran ahead does not silence an alarm before its day.
    let heard = home.heard.get(member).into_iter().flatten().find(|heard| **heard >= day && **heard <= today);
    match heard {
        Some(heard) if *heard <= until => CheckIn::Heard(*heard),
        Some(heard) => CheckIn::Late(*heard),
        None if home.returned.get(member).is_some_and(|back| *back < day && *back <= today) => CheckIn::NotNeeded,
        None if today < day => CheckIn::Ahead,
        None if today <= until => CheckIn::Waiting(until),
        None => CheckIn::Missed,
    }
}

/// How a promise stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PromiseStands {
    /// Its day has not passed.
    Open,
    /// Its day has passed, and the other side has not said that it was done.
    Late,
    /// Done, as the other side said on this day.
    Kept(Day),
}

/// How a promise stands today; none if it is something else.
pub const fn promise_stands(what: &What, today: Day) -> Option<PromiseStands> {
    match what {
        What::Promise { kept: Some(day), .. } => Some(PromiseStands::Kept(*day)),
        What::Promise { by, .. } if today.number() > by.number() => Some(PromiseStands::Late),
        What::Promise { .. } => Some(PromiseStands::Open),
        _ => None,
    }
}

/// Whether the home group waits for word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// The visit is not over.
    NotYet,
    /// The visit is over; a report is due until this day.
    Waiting(Day),
    /// The report is late since this day.
    Late(Day),
    /// The home group reported on this day.
    Given(Day),
}

/// Whether the home group waits for word today.
pub fn word(home: &HomeSide, today: Day) -> Word {
    let Some(opened) = &home.opened else { return Word::NotYet };
    let by = opened.to.plus(REPORT_WITHIN_DAYS);
    match home.report_given {
        Some(day) => Word::Given(day),
        None if today <= opened.to => Word::NotYet,
        None if today <= by => Word::Waiting(by),
        None => Word::Late(by),
    }
}
