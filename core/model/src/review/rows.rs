//! Review → its line in lists, what is due, its words for search.

use crate::fact::Area;
use crate::records::{Claim, Due, Item, Matter, Rows, Wording};
use crate::review::evolve::{Answer, Review, ReviewStatus, What};

/// A review's rows. Its line stands on the last day of its quarter, by which the next review finds it.
pub fn rows(review: &Review) -> Rows {
    let Some((_, by, opened)) = &review.opened else { return Rows::default() };
    let word = |answer: &Answer| Some(Wording { telling: answer.words?.fact, lang: answer.lang.clone() });
    let words: Vec<Wording> = review.answers.iter().filter_map(word).collect();
    let title = words.first().map(|wording| wording.telling);
    let item = Item { area: Area::Review, day: opened.quarter.last_day(), group: Some(*by), title };
    let open = review.status() == ReviewStatus::Open;
    let claim = Claim::LookingBack(opened.groups.0, opened.groups.1, opened.quarter);
    let claims = open.then_some(claim).into_iter().collect();
    Rows { item: Some(item), dues: dues(review), claims, words, ..Rows::default() }
}

/// A side that has not agreed to all that was said; adjustments that are not done.
fn dues(review: &Review) -> Vec<Due> {
    let Some((_, _, opened)) = &review.opened else { return Vec::new() };
    let due = |matter, by, group, member| Due { by, matter, since: opened.day, group: Some(group), member };
    let open = review.status() == ReviewStatus::Open;
    let waiting = [opened.groups.0, opened.groups.1].into_iter().filter(|group| open && !review.agrees(*group));
    let mut dues: Vec<Due> = waiting.map(|group| due(Matter::Review, None, group, None)).collect();
    if review.contested {
        let told = |group| Due::told(Matter::BegunTwice, opened.day, group);
        dues.extend([opened.groups.0, opened.groups.1].map(told));
    }
    for answer in &review.answers {
        if let What::Adjustment { by, done: false, .. } = &answer.what {
            dues.push(due(Matter::Adjust, Some(*by), answer.group, Some(answer.by)));
        }
    }
    dues.sort_unstable();
    dues.dedup();
    dues
}
