//! Balance and review: what two groups look at together once a quarter, fit to be printed for both.
//!
//! It carries sums, days and what the sides themselves said; nobody is named in it.

use std::collections::{BTreeMap, BTreeSet};

use crate::command::Refusal;
use crate::day::Day;
use crate::entry::{EntryKind, EntryStatus};
use crate::fact::Area;
use crate::fold::State;
use crate::gate::overview::held_words;
use crate::gate::{Cleared, OVERVIEW_USE};
use crate::ids::{FactId, GroupId, RecordId};
use crate::records::{BalanceSum, Page, Records, Unreadable};
use crate::review::Review;
use crate::said::Content;

/// Entries and reviews that are looked through at most; the page is for two groups, not an archive.
const LINES: u32 = 1_000;

/// What is agreed and what was said about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Balance {
    /// Sums over agreed entries.
    pub sums: Vec<BalanceSum>,
    /// What was agreed and not counted: who gave, who received, what. Never how often.
    pub told: BTreeSet<(GroupId, GroupId, EntryKind)>,
    /// Quarterly reviews, newest first.
    pub reviews: Vec<ReviewLine>,
}

/// One review on the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewLine {
    /// The record.
    pub record: RecordId,
    /// What stood in it and was said.
    pub review: Review,
    /// The words held, by the telling that carries them.
    pub words: BTreeMap<FactId, Content>,
}

/// Gathers balances and reviews as known on a day, for the partnership's own work.
pub fn balance(records: &dyn Records, today: Day) -> Result<Cleared<Balance>, Refusal> {
    let mut balance = Balance { sums: records.balances()?, told: BTreeSet::new(), reviews: Vec::new() };
    let page = |area| Page { area: Some(area), after: None, lines: LINES };
    for line in records.page(&page(Area::Entry))? {
        let Some(State::Entry(entry)) = records.record(&line.record)?.map(|record| record.state) else { continue };
        if entry.status() != EntryStatus::Agreed {
            continue;
        }
        let not_counted = entry.proposed.filter(|(_, _, _, proposed)| proposed.quantity.is_none());
        balance.told.extend(not_counted.map(|(_, _, _, proposed)| (proposed.from, proposed.to, proposed.kind)));
    }
    for line in records.page(&page(Area::Review))? {
        let Some(State::Review(review)) = records.record(&line.record)?.map(|record| record.state) else { continue };
        balance.reviews.push(review_line(records, line.record, review)?);
    }
    Ok(Cleared { artefact: balance, using: OVERVIEW_USE, day: today, concerned: Vec::new() })
}

/// A review as a page shows it.
pub(super) fn review_line(records: &dyn Records, record: RecordId, review: Review) -> Result<ReviewLine, Unreadable> {
    let words = held_words(records, review.answers.iter().filter_map(|answer| answer.words))?;
    Ok(ReviewLine { record, review, words })
}
