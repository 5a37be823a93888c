//! Taking a spreadsheet in: what of it is proposed, and what is not taken over.

use std::collections::BTreeMap;
use std::io::Read;

use serde_json::{Value, json};
use weft_engine::model::command::Command;
use weft_engine::model::day::Day;
use weft_engine::model::entry::ProposeEntry;
use weft_engine::{Notebook, RequestId, WeftError, request_of_row};
use weft_tables::{
    Around, By, Choices, Mark, NotTaken, Order, Remark, Report, Sheet, Taken, letter, limits, read_csv, take_ledger,
};

use super::{Ended, Session};
use crate::args::TableTake;
use crate::exit::{Exit, Failure};
use crate::waiting::Waiting;
use crate::workbook;

impl Session {
    pub(super) fn take_table(&self, take: &TableTake) -> Ended {
        let mut notebook = self.open()?;
        let report = report(&notebook, self.clock.today(), &sheet(take)?, &take.into())?;
        let mut not_taken: Vec<Value> = report.not_taken.iter().map(not_taken).collect();
        let mut taken = Vec::new();
        {
            let _waiting = Waiting::on("writing it down");
            for (request, Taken { row, command }) in named(&report.taken) {
                let row = row.0.saturating_add(1);
                let done = match notebook.already(Some(request))? {
                    None if take.write => notebook.act(Command::ProposeEntry(command), Some(request)),
                    None => {
                        taken.push(json!({ "row": row, "entry": null, "already_here": false }));
                        continue;
                    }
                    Some(done) => Ok(done),
                };
                match done {
                    Ok(done) => {
                        let entry = done.made.first();
                        taken.push(json!({ "row": row, "entry": entry, "already_here": done.repeated }));
                    }
                    Err(error @ WeftError::Refused { .. }) => {
                        let what = error.to_string();
                        not_taken.push(json!({ "row": row, "column": null, "why": error.code(), "what": what }));
                    }
                    Err(error) => return Err(error.into()),
                }
            }
        }
        let exit = match take.write && not_taken.len() > no_entries(&report) {
            true => Exit::Partly,
            false => Exit::Done,
        };
        self.out.result(&shown(&report, take.write, &taken, &not_taken));
        self.lock(notebook)?;
        Ok(exit)
    }
}

fn no_entries(report: &Report) -> usize {
    report.not_taken.iter().filter(|not| not.why.is_no_entry()).count()
}

/// The sheet in a file, whatever its form.
fn sheet(take: &TableTake) -> Result<Sheet, Failure> {
    let failed = |error: std::io::Error| Failure::device("read", &take.file, &error);
    let at_most = u64::try_from(limits::BYTES).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    std::fs::File::open(&take.file).map_err(failed)?.take(at_most).read_to_end(&mut bytes).map_err(failed)?;
    if workbook::is_old(&bytes) {
        return Err(Failure::usage(
            "this is a spreadsheet in an older form, or one with a password; save it as xlsx or as \"CSV UTF-8\" and try again",
        ));
    }
    if workbook::is_workbook(&bytes) && bytes.len() <= limits::BYTES {
        return workbook::read(&bytes, take.sheet.as_deref());
    }
    if take.sheet.is_some() {
        return Err(Failure::usage("a CSV file has one sheet; leave --sheet out"));
    }
    read_csv(&bytes).map_err(|unread| Failure::usage(unread.to_string()))
}

fn report(notebook: &Notebook, today: Day, sheet: &Sheet, choices: &Choices) -> Result<Report, Failure> {
    let (membership, actor) = (notebook.membership()?, notebook.actor()?);
    let groups: Vec<_> = membership.groups.iter().map(|(group, name)| (*group, name.as_str())).collect();
    let around = Around { groups: &groups, own: actor.group, languages: notebook.languages(), today };
    take_ledger(sheet, choices, &around).map_err(|unread| Failure::usage(unread.to_string()))
}

/// Each row with the name of its act. Rows that say the same are told apart by their order; their language is not in it, for it may be
/// a guess.
fn named(taken: &[Taken]) -> Vec<(RequestId, Taken)> {
    let mut seen: BTreeMap<Vec<u8>, u32> = BTreeMap::new();
    let name = |taken: &Taken| {
        let ProposeEntry { story, from, to, kind, quantity, day, rate: _ } = &taken.command;
        let says = json!([from, to, kind, quantity, day, story.words]).to_string().into_bytes();
        let nth = seen.entry(says.clone()).or_default();
        let request = request_of_row(&says, *nth);
        *nth = nth.saturating_add(1);
        (request, taken.clone())
    };
    taken.iter().map(name).collect()
}

fn not_taken(not: &NotTaken) -> Value {
    let row = not.row.0.saturating_add(1);
    let what = match not.field {
        Some(field) => format!("{}: {}", field.name(), not.why),
        None => not.why.to_string(),
    };
    json!({ "row": row, "column": not.column.map(letter), "why": not.why.code(), "what": what })
}

fn shown(report: &Report, written: bool, taken: &[Value], not_taken: &[Value]) -> Value {
    let columns: serde_json::Map<String, Value> =
        report.columns.iter().map(|(field, columns)| (field.name().to_owned(), json!(letters(columns)))).collect();
    json!({
        "written": written,
        "header": report.header.iter().map(|row| row.0.saturating_add(1)).collect::<Vec<_>>(),
        "columns": columns,
        "columns_not_read": report.unread.iter().map(|column| letter(*column)).collect::<Vec<_>>(),
        "said": report.remarks.iter().map(remark).collect::<Vec<_>>(),
        "taken": taken,
        "not_taken": not_taken,
        "next": if written { "the entries are proposed; the other group answers" } else { "nothing is written yet; say it again with --write" },
    })
}

fn letters(columns: &[usize]) -> String {
    columns.iter().map(|column| letter(*column)).collect::<Vec<_>>().join(", ")
}

fn remark(remark: &Remark) -> String {
    let because = |by: &By| match by {
        By::Said => "as you said".to_owned(),
        By::Row(row) => format!("for row {} can be read in no other way", row.saturating_add(1)),
    };
    match remark {
        Remark::Order { column, order, by } => {
            let order = match order {
                Order::DayFirst => "day first",
                Order::MonthFirst => "month first",
                Order::YearFirst => "year first",
            };
            format!("days in column {} are read {order}, {}", letter(*column), because(by))
        }
        Remark::Mark { column, mark, by } => {
            let mark = match mark {
                Mark::Point => "point",
                Mark::Comma => "comma",
            };
            format!("numbers in column {} are read with a {mark} before the fraction, {}", letter(*column), because(by))
        }
        Remark::MixedDays { column, day, text } => format!(
            "column {} holds days, as in row {day}, and texts, as in row {text}; the spreadsheet may have turned day and month round in some days: look at them",
            letter(*column)
        ),
        Remark::Above { rows } => format!("{rows} rows above the header were not read"),
        Remark::Language { lang, by_letters: true, stories } => {
            format!("{stories} stories are in the language {}, by their letters", lang.as_str())
        }
        Remark::Language { lang, by_letters: false, stories } => {
            format!("{stories} stories are taken to be in the language {}, one of this notebook's", lang.as_str())
        }
    }
}
