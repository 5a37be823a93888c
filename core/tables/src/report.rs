//! What was read how, and what was not taken over: places and reasons, never what stands in a cell.

use std::collections::BTreeMap;
use std::fmt;

use weft_model::entry::ProposeEntry;
use weft_model::said::{BadWords, Lang};

use crate::day::Order;
use crate::field::Field;
use crate::number::Mark;
use crate::readings::By;

/// A row, counted from zero; it is said as spreadsheets number it, from one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place(pub usize);

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.saturating_add(1))
    }
}

/// What whoever takes a sheet in says about it.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// Which column says what, counted from zero; the others are found by their headers.
    pub columns: BTreeMap<Field, usize>,
    /// What is the same in every row and stands in no column.
    pub same: BTreeMap<Field, String>,
    /// In which order days in numbers are written.
    pub order: Option<Order>,
    /// What stands before the fraction of a number.
    pub mark: Option<Mark>,
}

/// Why a row was not taken over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum Why {
    /// A sum over other rows.
    #[error("a total; what it adds up is taken row by row")]
    Total,
    /// The names of the columns once more.
    #[error("the names of the columns once more")]
    HeaderAgain,
    /// Nothing stands where something has to.
    #[error("nothing stands here, and it is needed")]
    Missing,
    /// No group of the partnership is called so.
    #[error("no group of the partnership is called so; write its name as `weft people` shows it")]
    NoSuchGroup,
    /// Several groups are called so.
    #[error("several groups of the partnership are called so")]
    SeveralGroups,
    /// Who gave and who received is the same group.
    #[error("who gave and who received is the same group")]
    SameGroup,
    /// An entry between others.
    #[error("neither who gave nor who received is this notebook's group")]
    NotOurs,
    /// No kind is called so.
    #[error("this is none of the kinds of a ledger")]
    NoSuchKind,
    /// No day.
    #[error("this is not a day with its year")]
    NotADay,
    /// Could be two days.
    #[error(
        "this could be two days, and nothing in the column shows which; say --days day-first or --days month-first"
    )]
    EitherDay,
    /// A day that has not come.
    #[error("this day has not come yet")]
    DayIsAhead,
    /// No number.
    #[error("this is not a number that is read")]
    NotANumber,
    /// Could be two numbers.
    #[error("this could be two numbers, and nothing in the column shows which; say --decimal point or --decimal comma")]
    EitherNumber,
    /// Less than nothing.
    #[error("this is less than nothing; who gave and who received is the direction")]
    Negative,
    /// Nothing, or too much.
    #[error("this is nothing, or more than can be counted")]
    OutOfRange,
    /// Not whole.
    #[error("this is not whole in its smallest unit, and only whole ones are counted")]
    Parts,
    /// Several amounts in one row.
    #[error("there are several amounts in this row; an entry has one")]
    SeveralAmounts,
    /// One amount for several rows.
    #[error("this amount is merged over several rows; write to each row what belongs to it")]
    SharedAmount,
    /// An amount of nothing known.
    #[error("it does not say in what this is counted")]
    NoUnit,
    /// No unit is called so.
    #[error("this is no unit that a ledger counts in")]
    NoSuchUnit,
    /// A sign of several currencies.
    #[error("several currencies have this sign; write the three letters of the one that is meant")]
    WhichCurrency,
    /// Two units that differ.
    #[error("two units are said of this amount, and they differ")]
    TwoUnits,
    /// A unit without an amount.
    #[error("a unit without an amount; write the amount, or remove the unit if it was not counted")]
    NoAmount,
    /// Money in no currency, or something else in one.
    #[error("money is counted in a currency, and nothing else is")]
    KindAndUnit,
    /// A formula where words or a value should be.
    #[error("a formula, not what it comes to; save the file with its values")]
    Formula,
    /// A formula that came to nothing.
    #[error("a formula that came to an error")]
    Error,
    /// The last day is before the first.
    #[error("the last day is before the first")]
    TurnedRound,
    /// A visit that is over.
    #[error("these days are past, and nobody is invited to days that are past")]
    DayIsPast,
    /// A visit longer than a year.
    #[error("this is longer than a year; write each visit in a row of its own")]
    MoreThanAYear,
    /// Another group receives.
    #[error("another group receives here; only the group that receives invites, from a notebook of its own")]
    NotTheHost,
    /// One's own group.
    #[error("this is this notebook's own group, and nobody visits themselves")]
    OwnGroup,
    /// The same once more.
    #[error("the same group on the same days stands in an earlier row")]
    Repeated,
    /// A name that is longer than a name.
    #[error("this is longer than a name is")]
    NoName,
    /// A text that is no text.
    #[error("it holds a control character")]
    Control,
    /// A text that shows otherwise than it is.
    #[error("it holds a hidden direction override")]
    Bidi,
    /// A text that is too long.
    #[error("the text is too long for a cell")]
    TooLong,
}

impl From<BadWords> for Why {
    fn from(bad: BadWords) -> Self {
        match bad {
            BadWords::Control => Self::Control,
            BadWords::Bidi => Self::Bidi,
            BadWords::TooLong => Self::TooLong,
            BadWords::Empty => Self::Missing,
        }
    }
}

impl Why {
    /// A stable name, such as `either_day`.
    pub fn code(&self) -> String {
        let mut code = String::new();
        for c in format!("{self:?}").chars() {
            if c.is_ascii_uppercase() && !code.is_empty() {
                code.push('_');
            }
            code.push(c.to_ascii_lowercase());
        }
        code
    }

    /// Whether the row was never an entry: nobody has to do anything about it.
    pub const fn is_no_entry(&self) -> bool {
        matches!(self, Self::Total | Self::HeaderAgain)
    }
}

/// A row that was not taken over, or one reason of several why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct NotTaken {
    /// The row.
    pub row: Place,
    /// The column, counted from zero; none if it is about the whole row.
    pub column: Option<usize>,
    /// What should stand there; none if it is about the whole row.
    pub field: Option<Field>,
    /// Why.
    pub why: Why,
}

/// What has to be known about how a sheet was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// The order of days in numbers.
    Order {
        /// The column, counted from zero.
        column: usize,
        /// The order.
        order: Order,
        /// How it is known.
        by: By,
    },
    /// What stands before fractions.
    Mark {
        /// The column, counted from zero.
        column: usize,
        /// The mark.
        mark: Mark,
        /// How it is known.
        by: By,
    },
    /// Some days are days to the spreadsheet and others are text: it may have turned day and month round in the former.
    MixedDays {
        /// The column, counted from zero.
        column: usize,
        /// The first row with a day.
        day: Place,
        /// The first row with a text.
        text: Place,
    },
    /// So many rows say where somebody visits, and a visit keeps no place.
    Places {
        /// The column, counted from zero.
        column: usize,
        /// How many.
        rows: usize,
    },
    /// Of so many people it was not said how old they are, in a way that is read.
    Ages {
        /// How many.
        people: usize,
    },
    /// So many rows above the header hold something that was not read.
    Above {
        /// How many.
        rows: usize,
    },
    /// The language of so many stories.
    Language {
        /// Which.
        lang: Lang,
        /// Whether it follows from their letters; else it is one of whoever takes them in.
        by_letters: bool,
        /// How many.
        stories: usize,
    },
}

/// What may be done of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken<T = ProposeEntry> {
    /// The row it comes from.
    pub row: Place,
    /// What: the command, or the person.
    pub command: T,
}

/// What came of a sheet: every row under the header that is not empty is in `taken` or in `not_taken`.
#[derive(Debug, Clone)]
pub struct Report<T = ProposeEntry> {
    /// The rows of the header.
    pub header: Vec<Place>,
    /// Which columns say what, counted from zero.
    pub columns: BTreeMap<Field, Vec<usize>>,
    /// Columns with something in them that was not read.
    pub unread: Vec<usize>,
    /// What has to be known about how it was read.
    pub remarks: Vec<Remark>,
    /// What may be proposed.
    pub taken: Vec<Taken<T>>,
    /// What may not, and why.
    pub not_taken: Vec<NotTaken>,
}

impl<T> Default for Report<T> {
    fn default() -> Self {
        Self {
            header: Vec::new(),
            columns: BTreeMap::new(),
            unread: Vec::new(),
            remarks: Vec::new(),
            taken: Vec::new(),
            not_taken: Vec::new(),
        }
    }
}
