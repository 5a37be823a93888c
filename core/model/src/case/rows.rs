//! Case → what lists, dues and search know of it, where it can be opened at all.

use crate::case::evolve::Case;
use crate::case::facts::Stage;
use crate::case::view::{RepairStatus, View, view};
use crate::case::words::{Spoken, Word};
use crate::day::Day;
use crate::fact::Area;
use crate::fold::Record;
use crate::records::{Due, Item, Matter, Rows, Wording};
use crate::said::{Lang, Telling};

/// A case's rows. What is late is asked with a day; here stands only until when.
pub fn rows(record: &Record, case: &Case) -> Rows {
    let Some(filing) = case.filings.first() else { return Rows::default() };
    let filed = &filing.filed;
    let title = filing.told.map(|telling| telling.fact);
    Rows {
        item: Some(Item { area: Area::Case, day: filed.day, group: Some(filed.group), title }),
        receipts: case.filings.iter().map(|filing| filing.filed.affected).collect(),
        dues: dues(record, case, filed.day),
        words: words(case),
        ..Rows::default()
    }
}

fn dues(record: &Record, case: &Case, filed: Day) -> Vec<Due> {
    let seen = view(record, case, filed);
    let due = |matter, by, since| Due { by: Some(by), matter, since, group: None, member: None };
    let mut dues = Vec::new();
    let heard = case.heard.values().min().copied().unwrap_or(filed);
    dues.extend(seen.answer_by.map(|by| due(Matter::AnswerCase, by, heard)));
    if case.heard.is_empty() {
        // The clock does not run yet, and somebody waits all the same.
        dues.push(Due { by: None, matter: Matter::AnswerCase, since: filed, group: None, member: None });
    }
    let owed = case
        .repairs
        .all
        .iter()
        .filter(|repair| matches!(seen.repair(&repair.fact), Some(RepairStatus::Open | RepairStatus::Overdue)));
    let since = case.stages.get(&Stage::Acknowledged).copied().unwrap_or(filed);
    dues.extend(owed.map(|repair| due(Matter::Repair, repair.set.due, since)));
    let asked = seen.safer.iter().filter(|(_, _, answer)| answer.is_none());
    dues.extend(asked.map(|(_, day, _)| due(Matter::AskSafer, *day, filed)));
    dues.extend(line_due(&seen).map(|(matter, by)| due(matter, by, by)));
    dues.sort_unstable();
    dues.dedup();
    dues
}

/// What is due about the line in public numbers, if it is not so already: the line is a record of its own. Nobody writes
/// it before the quarter is over.
fn line_due(seen: &View) -> Option<(Matter, Day)> {
    if let Some(quarter) = seen.public_line {
        return Some((Matter::CountCase, quarter.last_day().plus(1)));
    }
    let no = |one: &&Spoken| matches!(one.word, Word::PublicLine { yes: false, .. });
    seen.spoken.iter().filter(no).map(|one| (Matter::TakeLineBack, one.day)).max()
}

fn words(case: &Case) -> Vec<Wording> {
    let mut words = Vec::new();
    let mut add = |telling: Option<Telling>, lang: &Lang| {
        words.extend(telling.map(|telling| Wording { telling: telling.fact, lang: lang.clone() }));
    };
    for filing in &case.filings {
        add(filing.told, &filing.filed.lang);
        add(filing.pseudonym, &filing.filed.lang);
    }
    for message in &case.thread {
        add(message.words, &message.lang);
    }
    for line in &case.mediation.lines {
        add(line.words, &line.noted.lang);
    }
    for repair in &case.repairs.all {
        add(repair.words, &repair.set.lang);
        for done in &repair.done {
            add(done.evidence, &done.said.lang);
        }
    }
    for answer in &case.appeal {
        add(answer.reasons, &answer.answered.lang);
    }
    words
}
