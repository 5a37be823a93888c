//! Why nothing of a file could be read, and the letters of columns, by which people are told and say which one.

use crate::field::{Field, Purpose};
use crate::report::Place;

/// Why nothing of a file could be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unread {
    /// Bytes that are no text, or text in an older encoding.
    #[error("this is not text in UTF-8; save it as \"CSV UTF-8\" or \"Unicode text\" and try again")]
    NotUtf8,
    /// A quotation mark that begins a cell and is never closed.
    #[error(
        "a quotation mark in row {row} is never closed, so that everything after it would be one cell; close it and try again"
    )]
    OpenQuote {
        /// Where it begins.
        row: Place,
    },
    /// More bytes than are read.
    #[error("the file has more than 16 MiB; split it into several")]
    TooLarge,
    /// More rows than are read.
    #[error("the sheet has more than 20000 rows; split it into several")]
    TooManyRows,
    /// More cells than are read.
    #[error("the sheet has more cells than are read; split it into several")]
    TooManyCells,
    /// A row that goes on behind the last column.
    #[error("row {row} has something behind column IV, the last one that is read; remove it")]
    TooWide {
        /// The row.
        row: Place,
    },
    /// Nothing stands in it.
    #[error("there is nothing in this sheet")]
    Empty,
    /// No column was found for something that every row needs.
    #[error(
        "no column says {}; name each by its letter, such as --column {}=C, or say what is the same in every row with --same",
        names(fields),
        first(fields)
    )]
    NoColumn {
        /// What the rows become.
        purpose: Purpose,
        /// What is missing.
        fields: Vec<Field>,
    },
    /// A column of another purpose.
    #[error("{} is no column of {}; there are {}", field.name(), purpose.name(), names(purpose.fields()))]
    OtherPurpose {
        /// What the rows become.
        purpose: Purpose,
        /// What was said.
        field: Field,
    },
    /// Several columns could say the same thing.
    #[error("columns {} could each be {}; name the one that is meant, such as --column {}={}", letters(columns), field.name(), field.name(), letters(columns.get(..1).unwrap_or_default()))]
    TwoColumns {
        /// What.
        field: Field,
        /// Which columns, counted from zero.
        columns: Vec<usize>,
    },
    /// Two things were said of one column, or a column and what is the same in every row.
    #[error("{} was said twice; say each thing once, and no column for two of them", field.name())]
    SaidTwice {
        /// What.
        field: Field,
    },
}

fn names(fields: &[Field]) -> String {
    fields.iter().map(|field| field.name()).collect::<Vec<_>>().join(", ")
}

fn first(fields: &[Field]) -> &'static str {
    fields.first().map_or("story", |field| field.name())
}

fn letters(columns: &[usize]) -> String {
    columns.iter().map(|column| letter(*column)).collect::<Vec<_>>().join(", ")
}

/// A column's letters, as spreadsheets name it: A to Z, AA, AB, …
pub fn letter(column: usize) -> String {
    let (mut left, mut letters) = (column, Vec::new());
    loop {
        letters.push(char::from(b'A'.saturating_add(u8::try_from(left % 26).unwrap_or(0))));
        let Some(more) = (left / 26).checked_sub(1) else { break };
        left = more;
    }
    letters.iter().rev().collect()
}

/// The column of these letters, counted from zero.
pub fn column(letters: &str) -> Option<usize> {
    let of = |letter: u8| letter.is_ascii_alphabetic().then(|| usize::from(letter.to_ascii_uppercase() - b'A'));
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    let one_more = letters
        .bytes()
        .try_fold(0_usize, |sum, letter| sum.checked_mul(26)?.checked_add(of(letter)?)?.checked_add(1))?;
    one_more.checked_sub(1)
}
