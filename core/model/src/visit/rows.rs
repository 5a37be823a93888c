//! Visit → its line in lists, what is due about it, its links and its words. The home side's rows are its own.

use crate::day::Day;
use crate::fact::Area;
use crate::records::{Due, Item, Matter, Rows};
use crate::visit::evolve::Visit;
use crate::visit::facts::Invited;
use crate::visit::home::HomeSide;
use crate::visit::told::{Told, What};
use crate::visit::view::REPORT_WITHIN_DAYS;

/// A visit's rows. What is due stands here only if both sides may know of it.
pub fn rows(visit: &Visit) -> Rows {
    let words = visit.told.iter().filter_map(Told::wording).collect();
    let Some((_, invited)) = &visit.invited else { return Rows { words, ..Rows::default() } };
    let title = visit.told.iter().find_map(|told| told.words).map(|words| words.fact);
    let item = Item { area: Area::Visit, day: invited.from, group: Some(invited.host), title };
    let answer = !visit.agreed() && visit.called_off.is_empty();
    let answer = answer.then_some(Due {
        by: Some(invited.to),
        matter: Matter::AnswerInvitation,
        since: invited.day,
        group: Some(invited.home),
        member: None,
    });
    let dues = answer.into_iter().chain(visit.told.iter().filter_map(|told| due(visit, told)));
    let dues = if visit.contested { begun_twice(invited) } else { dues.collect() };
    Rows { item: Some(item), links: links(visit), dues, words, ..Rows::default() }
}

/// Both sides are told that two invitations contradict each other.
fn begun_twice(invited: &Invited) -> Vec<Due> {
    [invited.host, invited.home].map(|group| Due::told(Matter::BegunTwice, invited.day, group)).to_vec()
}

fn links(visit: &Visit) -> Vec<crate::ids::RecordId> {
    let consents = visit.told.iter().filter_map(|told| match &told.what {
        What::Voice { consent, .. } => Some(*consent),
        _ => None,
    });
    let mut links: Vec<_> = consents.chain(visit.drafted.iter().map(|drafted| drafted.entry)).collect();
    links.sort_unstable();
    links.dedup();
    links
}

fn due(visit: &Visit, told: &Told) -> Option<Due> {
    let (_, invited) = visit.invited.as_ref()?;
    match &told.what {
        What::Condition { accepted: false } if visit.is_open() => Some(Due {
            by: Some(invited.from),
            matter: Matter::AcceptCondition,
            since: told.day,
            group: Some(invited.home),
            member: None,
        }),
        What::Promise { owner, by, kept: None } => Some(Due {
            by: Some(*by),
            matter: Matter::Promise,
            since: told.day,
            group: Some(told.group),
            member: Some(*owner),
        }),
        _ => None,
    }
}

/// The home side's rows: never listed by itself, found by its words, leading to the visit.
pub fn home_rows(home: &HomeSide) -> Rows {
    let words = home.told.iter().filter_map(Told::wording).collect();
    let Some(opened) = &home.opened else { return Rows { words, ..Rows::default() } };
    let mut dues = Vec::new();
    // A date far beyond the visit is a wrong clock, not a sign of life.
    let sound = |day: &&Day| **day <= opened.to.plus(REPORT_WITHIN_DAYS);
    for (member, days) in &home.planned {
        let back = home.returned.get(member).filter(sound);
        let heard = |day: &Day| home.heard.get(member).into_iter().flatten().filter(sound).any(|heard| heard >= day);
        let waits = days.iter().filter(|(day, _)| !heard(day) && back.is_none_or(|back| back >= *day));
        for (day, grace) in waits {
            let by = day.plus(*grace);
            let due = |matter, since, member| Due { by: Some(by), matter, since, group: None, member };
            dues.push(due(Matter::CheckIn, *day, Some(*member)));
            // Once the days of grace are over, those at home are to know.
            dues.push(due(Matter::NotHeard, by.plus(1), None));
        }
    }
    if home.report_given.is_none() {
        dues.push(Due {
            by: Some(opened.to.plus(REPORT_WITHIN_DAYS)),
            matter: Matter::ReportVisit,
            since: opened.to,
            group: None,
            member: None,
        });
    }
    Rows { links: vec![opened.visit], dues, words, ..Rows::default() }
}
