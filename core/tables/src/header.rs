//! Where the header is, and which column says what: one row of names or two, with titles above and merged cells among them.

use std::collections::{BTreeMap, BTreeSet};

use crate::currencies::{Sign, is_code, sign};
use crate::field::{Field, Purpose};
use crate::report::Choices;
use crate::sheet::{Cell, Sheet};
use crate::unread::Unread;
use crate::vocabulary::{Measure, Vocabulary};

/// How far down a header is looked for.
const HEADER_WITHIN: usize = 40;

/// A column that says something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Column {
    /// Where, counted from zero.
    pub at: usize,
    /// For an amount: in what it is counted, if its header says so.
    pub measure: Option<Measure>,
}

/// Where everything stands.
#[derive(Debug, Clone, Default)]
pub(crate) struct Layout {
    /// The rows of the header.
    pub header: Vec<usize>,
    /// The first row under it.
    pub first: usize,
    /// The fewest columns that make a row a header.
    fewest: usize,
    /// The columns that say something.
    pub columns: BTreeMap<Field, Vec<Column>>,
}

type Found = BTreeMap<usize, (Field, Option<Measure>)>;

impl Layout {
    /// Finds it, and takes what was said about it.
    ///
    /// # Errors
    /// If something needed has no column, or something has two.
    pub(crate) fn find(sheet: &Sheet, choices: &Choices, words: &Vocabulary) -> Result<Self, Unread> {
        let mut layout = Self { fewest: words.purpose.fewest(), ..Self::default() };
        let mut found = Found::new();
        if let Some((header, best)) = best(sheet, words) {
            layout.first = header.last().map_or(0, |row| row.saturating_add(1));
            layout.header = header;
            found = best;
        }
        for (field, column) in &choices.columns {
            let twice = choices.columns.iter().any(|(other, at)| other != field && at == column);
            if twice || choices.same.contains_key(field) {
                return Err(Unread::SaidTwice { field: *field });
            }
            let measure = found.get(column).and_then(|(_, measure)| measure.clone());
            found.retain(|_, (other, _)| other != field);
            found.insert(*column, (*field, measure.filter(|_| *field == Field::Amount)));
        }
        found.retain(|_, (field, _)| !choices.same.contains_key(field));
        for (at, (field, measure)) in found {
            layout.columns.entry(field).or_default().push(Column { at, measure });
        }
        layout.whole(choices, words.purpose)?;
        Ok(layout)
    }

    fn whole(&self, choices: &Choices, purpose: Purpose) -> Result<(), Unread> {
        let several = |(field, columns): &(&Field, &Vec<Column>)| **field != Field::Amount && columns.len() > 1;
        if let Some((field, columns)) = self.columns.iter().find(several) {
            let columns = columns.iter().map(|column| column.at).collect();
            return Err(Unread::TwoColumns { field: *field, columns });
        }
        let there = |field: &Field| self.columns.contains_key(field) || choices.same.contains_key(field);
        let there_not = |field: &Field| !there(field);
        let fields: Vec<Field> = purpose.needed().iter().copied().filter(there_not).collect();
        if fields.is_empty() { Ok(()) } else { Err(Unread::NoColumn { purpose, fields }) }
    }

    /// Whether a row under the header says the names of the columns once more, as printed pages do.
    pub(crate) fn again(&self, sheet: &Sheet, row: usize) -> bool {
        let same = |header: &usize| {
            let cells = sheet.row(*header).iter().zip(sheet.row(row)).filter(|(name, _)| !name.is_empty());
            let (mut names, mut equal) = (0_usize, 0_usize);
            for (name, cell) in cells {
                names = names.saturating_add(1);
                equal = equal.saturating_add(usize::from(name == cell));
            }
            names >= self.fewest && names == equal
        };
        self.header.iter().any(same)
    }
}

/// The row, or the two rows, over most columns; the first of equals, and one row rather than two.
fn best(sheet: &Sheet, words: &Vocabulary) -> Option<(Vec<usize>, Found)> {
    let mut best: Option<(Vec<usize>, Found)> = None;
    let rows = 0..sheet.rows().min(HEADER_WITHIN);
    let one = rows.clone().map(|row| (row, None));
    let two = rows.map(|row| (row, Some(row.saturating_add(1))));
    for (row, below) in one.chain(two.filter(|(_, below)| below.is_some_and(|below| is_all_words(sheet, below)))) {
        let found = names(sheet, words, row, below);
        let most = best.as_ref().map_or(words.purpose.fewest().saturating_sub(1), |(_, found)| fields(found));
        if fields(&found) > most {
            best = Some((std::iter::once(row).chain(below).collect(), found));
        }
    }
    best
}

fn fields(found: &Found) -> usize {
    found.values().map(|(field, _)| field).collect::<BTreeSet<_>>().len()
}

/// Whether a row could be the second one of a header: nothing in it is a number or a day.
fn is_all_words(sheet: &Sheet, row: usize) -> bool {
    let word = |cell: &Cell| match cell {
        Cell::Text(text) => !text.chars().any(|c| weft_l10n::digit(c).is_some()),
        Cell::Empty => true,
        Cell::Number(_) | Cell::Day(_) | Cell::Error | Cell::TooLong => false,
    };
    !sheet.is_blank(row) && sheet.row(row).iter().all(word)
}

/// What each column says by what stands over it.
fn names(sheet: &Sheet, words: &Vocabulary, row: usize, below: Option<usize>) -> Found {
    let mut found = Found::new();
    let mut over = (usize::MAX, "");
    for at in 0..sheet.columns() {
        let heading = sheet.heading(row, at).as_text().unwrap_or_default();
        let own = sheet.cell(row, at).as_text().is_some();
        // Without merges, as in CSV, a name goes on over the empty cells beside it.
        if own || sheet.has_merges() {
            over = (at, heading);
        }
        let top = if heading.is_empty() { over.1 } else { heading };
        let lower = below.map(|below| sheet.cell(below, at).as_text().unwrap_or_default()).unwrap_or_default();
        let both = || recognise(&format!("{top} {lower}"), words).filter(|_| !lower.is_empty() && !top.is_empty());
        let alone = || recognise(heading, words).filter(|_| own);
        if let Some(says) = recognise(lower, words).or_else(both).or_else(alone) {
            found.insert(at, says);
        }
    }
    found
}

/// What a name says, alone or in several languages with a stroke or a new line between them.
fn recognise(name: &str, words: &Vocabulary) -> Option<(Field, Option<Measure>)> {
    if name.is_empty() || name.len() > 200 {
        return None;
    }
    let mut says: Option<(Field, Option<Measure>)> = None;
    for part in std::iter::once(name).chain(name.split(['/', '|', '\n'])) {
        let Some((field, measure)) = recognise_one(part, words) else { continue };
        match &mut says {
            Some((before, _)) if *before != field => return None,
            Some((_, known)) => *known = known.take().or(measure),
            None => says = Some((field, measure)),
        }
    }
    says
}

fn recognise_one(name: &str, words: &Vocabulary) -> Option<(Field, Option<Measure>)> {
    let (base, inside) = match name.split_once(['(', '[']) {
        Some((base, inside)) => (base, inside.trim_end_matches([')', ']', ' '])),
        None => (name, ""),
    };
    if let Some(field) = words.column(base) {
        return Some((field, measure(inside, words).filter(|_| field == Field::Amount)));
    }
    if words.purpose != Purpose::Ledger {
        return None;
    }
    // A column that is called "Hours" or "LKR" says how many of them.
    if let Some(measure) = measure(base, words) {
        return Some((Field::Amount, Some(measure)));
    }
    let (before, last) = base.trim().rsplit_once(' ')?;
    let code = Some(last).filter(|last| is_code(last)).and_then(Measure::currency)?;
    let amount = |text: &str| words.column(text) == Some(Field::Amount);
    let shorter = before.trim().rsplit_once(' ').is_some_and(|(shorter, _)| amount(shorter));
    (amount(before) || shorter).then_some((Field::Amount, Some(code)))
}

fn measure(text: &str, words: &Vocabulary) -> Option<Measure> {
    let by_sign = || match sign(text.trim()) {
        Some(Sign::Of(code)) => Measure::currency(code),
        _ => None,
    };
    words.measure(text).or_else(by_sign)
}
