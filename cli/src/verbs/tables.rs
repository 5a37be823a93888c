//! Taking a spreadsheet in: what of it is proposed, invited to or put on a list, and what is not taken over.

use std::collections::BTreeMap;
use std::io::Read;

use serde_json::{Value, json};
use weft_app::prepare;
use weft_engine::model::command::Command;
use weft_engine::model::entry::ProposeEntry;
use weft_engine::model::visit::{Invite, VisitCommand};
use weft_engine::{Notebook, RequestId, WeftError, request_of_row};
use weft_screens::ToAsk;
use weft_tables::{
    Age, Around, By, Choices, Mark, NotTaken, Order, Person, Remark, Report, Sheet, Taken, Unread, letter, limits,
    read_csv, take_calendar, take_ledger, take_people,
};

use super::{Ended, Session};
use crate::args::{Becomes, TableTake};
use crate::exit::{Exit, Failure};
use crate::waiting::Waiting;
use crate::workbook;

/// What became of rows: those taken, those refused as they were written down, and what happens next.
struct Done {
    taken: Vec<Value>,
    refused: Vec<Value>,
    next: &'static str,
}

impl Session {
    pub(super) fn take_table(&self, take: &TableTake) -> Ended {
        let mut notebook = self.open()?;
        let (sheet, choices) = (sheet(take)?, Choices::from(take));
        let exit = match take.become_ {
            Becomes::Ledger => {
                let report = self.report(&notebook, &sheet, &choices, take_ledger)?;
                let done = entries(&mut notebook, &report, take.write)?;
                self.tell(take.write, &report, done)
            }
            Becomes::Calendar => {
                let report = self.report(&notebook, &sheet, &choices, take_calendar)?;
                let done = visits(&mut notebook, &report, take.write)?;
                self.tell(take.write, &report, done)
            }
            Becomes::People => {
                let report = self.report(&notebook, &sheet, &choices, take_people)?;
                let done = people(&notebook, &report, take.write)?;
                self.tell(take.write, &report, done)
            }
        };
        self.lock(notebook)?;
        Ok(exit)
    }

    fn report<T>(
        &self,
        notebook: &Notebook,
        sheet: &Sheet,
        choices: &Choices,
        take: impl Fn(&Sheet, &Choices, &Around<'_>) -> Result<Report<T>, Unread>,
    ) -> Result<Report<T>, Failure> {
        let (membership, actor) = (notebook.membership()?, notebook.actor()?);
        let groups: Vec<_> = membership.groups.iter().map(|(group, name)| (*group, name.as_str())).collect();
        let (languages, today) = (notebook.languages(), self.clock.today());
        let around = Around { groups: &groups, own: actor.group, languages, today };
        take(sheet, choices, &around).map_err(|unread| Failure::usage(unread.to_string()))
    }

    fn tell<T>(&self, written: bool, report: &Report<T>, done: Done) -> Exit {
        let mut not_taken: Vec<Value> = report.not_taken.iter().map(not_taken).collect();
        not_taken.extend(done.refused);
        let nothing = report.not_taken.iter().filter(|not| not.why.is_no_entry()).count();
        let next = if written { done.next } else { "nothing is written yet; say it again with --write" };
        let shown = shown(report, &done.taken, &not_taken);
        self.out.result(&with(shown, json!({ "written": written, "next": next })));
        if written && not_taken.len() > nothing { Exit::Partly } else { Exit::Done }
    }
}

/// Proposes each entry, once.
fn entries(notebook: &mut Notebook, report: &Report, write: bool) -> Result<Done, Failure> {
    let says = |entry: &ProposeEntry| {
        // The language is not in it, for it may be a guess.
        let ProposeEntry { story, from, to, kind, quantity, day, rate: _ } = entry;
        json!([from, to, kind, quantity, day, story.words])
    };
    let rows = named(&report.taken, says, |entry| Command::ProposeEntry(entry.clone()));
    written_down(notebook, rows, "entry", write, "the entries are proposed; the other group answers")
}

/// Invites to each visit, once.
fn visits(notebook: &mut Notebook, report: &Report<Invite>, write: bool) -> Result<Done, Failure> {
    let says = |invite: &Invite| json!(["visit", invite.home, invite.from, invite.to]);
    let rows = named(&report.taken, says, |invite| Command::Visit(VisitCommand::Invite(invite.clone())));
    written_down(notebook, rows, "visit", write, "the other groups are invited; each answers for itself")
}

/// Does what each row says, if it was not done before.
fn written_down(
    notebook: &mut Notebook,
    rows: Vec<(u64, RequestId, Command)>,
    what: &'static str,
    write: bool,
    next: &'static str,
) -> Result<Done, Failure> {
    let _waiting = Waiting::on("writing it down");
    let (mut taken, mut refused) = (Vec::new(), Vec::new());
    for (row, request, command) in rows {
        let done = match notebook.already(Some(request))? {
            None if write => notebook.act(command, Some(request)),
            None => {
                taken.push(json!({ "row": row, what: null, "already_here": false }));
                continue;
            }
            Some(done) => Ok(done),
        };
        match done {
            Ok(done) => taken.push(json!({ "row": row, what: done.made.first(), "already_here": done.repeated })),
            Err(error @ WeftError::Refused { .. }) => {
                let what = error.to_string();
                refused.push(json!({ "row": row, "column": null, "why": error.code(), "what": what }));
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(Done { taken, refused, next })
}

/// Puts people on the notebook's list of those who could be asked. Nothing of it is a record, and nothing leaves.
fn people(notebook: &Notebook, report: &Report<Person>, write: bool) -> Result<Done, Failure> {
    let says = |person: &Person| json!(["person", person.name.words]);
    let to_ask = |person: &Person| ToAsk { name: person.name.clone(), adult: person.age.map(|age| age == Age::Adult) };
    let rows = named(&report.taken, says, to_ask);
    let people: Vec<(RequestId, ToAsk)> = rows.iter().map(|(_, request, person)| (*request, person.clone())).collect();
    let full =
        || Failure::usage("the list of people to ask holds a thousand; ask some of them first, and split the table");
    let known = prepare(notebook, &people, write)?.ok_or_else(full)?;
    let shown = |((row, ..), known): (&(u64, RequestId, ToAsk), bool)| json!({ "row": row, "already_here": known });
    let taken = rows.iter().zip(known).map(shown).collect();
    let next = "they stand under Consents, People to ask; nobody was asked and nobody's yes was taken over";
    Ok(Done { taken, refused: Vec::new(), next })
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

/// Each row with its number, the name of its act and what is to be done. Rows that say the same are told apart by their order.
fn named<T, C>(taken: &[Taken<T>], says: impl Fn(&T) -> Value, done: impl Fn(&T) -> C) -> Vec<(u64, RequestId, C)> {
    let mut seen: BTreeMap<Vec<u8>, u32> = BTreeMap::new();
    let name = |taken: &Taken<T>| {
        let says = says(&taken.command).to_string().into_bytes();
        let nth = seen.entry(says.clone()).or_default();
        let request = request_of_row(&says, *nth);
        *nth = nth.saturating_add(1);
        (row(taken.row.0), request, done(&taken.command))
    };
    taken.iter().map(name).collect()
}

/// A row as spreadsheets number it.
fn row(row: usize) -> u64 {
    u64::try_from(row).unwrap_or(u64::MAX).saturating_add(1)
}

fn not_taken(not: &NotTaken) -> Value {
    let what = match not.field {
        Some(field) => format!("{}: {}", field.name(), not.why),
        None => not.why.to_string(),
    };
    json!({ "row": row(not.row.0), "column": not.column.map(letter), "why": not.why.code(), "what": what })
}

fn shown<T>(report: &Report<T>, taken: &[Value], not_taken: &[Value]) -> Value {
    let columns: serde_json::Map<String, Value> =
        report.columns.iter().map(|(field, columns)| (field.name().to_owned(), json!(letters(columns)))).collect();
    json!({
        "header": report.header.iter().map(|place| row(place.0)).collect::<Vec<_>>(),
        "columns": columns,
        "columns_not_read": report.unread.iter().map(|column| letter(*column)).collect::<Vec<_>>(),
        "said": report.remarks.iter().map(remark).collect::<Vec<_>>(),
        "taken": taken,
        "not_taken": not_taken,
    })
}

fn with(mut shown: Value, more: Value) -> Value {
    if let (Some(shown), Value::Object(more)) = (shown.as_object_mut(), more) {
        shown.extend(more);
    }
    shown
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
        Remark::Places { column, rows } => {
            format!("column {} says a place in {rows} rows; a visit keeps none", letter(*column))
        }
        Remark::Ages { people } => {
            format!("how old {people} people are does not stand there in whole years; it is asked with the rest")
        }
        Remark::Language { lang, by_letters: true, stories } => {
            format!("{stories} stories are in the language {}, by their letters", lang.as_str())
        }
        Remark::Language { lang, by_letters: false, stories } => {
            format!("{stories} stories are taken to be in the language {}, one of this notebook's", lang.as_str())
        }
    }
}
