//! What can be typed to take a spreadsheet in.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use weft_tables::{Choices, Field, Mark, Order, column};

/// A spreadsheet.
#[derive(Debug, Subcommand)]
pub enum TableVerb {
    /// Say what of a spreadsheet (CSV, xlsx) would be taken over and what not, and why; with --write, take it over
    Take(TableTake),
}

/// Taking a spreadsheet in.
#[derive(Debug, Args)]
pub struct TableTake {
    /// The file
    pub file: PathBuf,
    /// What its rows become
    #[arg(long = "as", value_enum)]
    pub become_: Becomes,
    /// Which sheet, by its name or its number; needed if there are several
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,
    /// Which column says what, such as story=C; the others are found by their headers. Of a ledger: story, from, to, kind, amount, unit, day.
    /// Of a calendar: first, last, comes, host, place. Of people: name, language, age
    #[arg(long = "column", value_name = "NAME=LETTER", value_parser = named_column)]
    pub columns: Vec<(Field, usize)>,
    /// What is the same in every row and stands in no column, such as kind=hosting
    #[arg(long, value_name = "NAME=TEXT", value_parser = named_text)]
    pub same: Vec<(Field, String)>,
    /// In which order days in numbers are written, where the column does not show it
    #[arg(long, value_enum)]
    pub days: Option<OrderNamed>,
    /// What stands before the fraction of a number, where the column does not show it
    #[arg(long, value_enum)]
    pub decimal: Option<MarkNamed>,
    /// Propose the entries, invite, or put the people on this notebook's list; without it, they are only reported
    #[arg(long)]
    pub write: bool,
}

/// What rows become.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Becomes {
    /// Lines of the ledger, each proposed to the other group
    Ledger,
    /// Visits to this group, each as an invitation that the other group answers
    Calendar,
    /// People to ask, on a list of this notebook; nobody is asked by it, and nobody's yes is taken over
    People,
}

/// An order of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum OrderNamed {
    /// 22/11/2026
    #[value(name = "day-first")]
    Day,
    /// 11/22/2026
    #[value(name = "month-first")]
    Month,
    /// 26/11/22
    #[value(name = "year-first")]
    Year,
}

/// What stands before a fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum MarkNamed {
    /// 1,200.50
    Point,
    /// 1.200,50
    Comma,
}

impl From<&TableTake> for Choices {
    fn from(take: &TableTake) -> Self {
        Self {
            columns: take.columns.iter().copied().collect(),
            same: take.same.iter().cloned().collect(),
            order: take.days.map(|order| match order {
                OrderNamed::Day => Order::DayFirst,
                OrderNamed::Month => Order::MonthFirst,
                OrderNamed::Year => Order::YearFirst,
            }),
            mark: take.decimal.map(|mark| match mark {
                MarkNamed::Point => Mark::Point,
                MarkNamed::Comma => Mark::Comma,
            }),
        }
    }
}

const FORM: &str = "the name of a column, then = and";

fn named_column(text: &str) -> Result<(Field, usize), String> {
    let read = text.split_once('=').and_then(|(name, letters)| Some((Field::named(name)?, column(letters)?)));
    read.ok_or_else(|| format!("{FORM} the letters of a column, such as story=C"))
}

fn named_text(text: &str) -> Result<(Field, String), String> {
    let read = text.split_once('=').and_then(|(name, text)| Some((Field::named(name)?, text.to_owned())));
    read.ok_or_else(|| format!("{FORM} a text, such as kind=hosting"))
}
