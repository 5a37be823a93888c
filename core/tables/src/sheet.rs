//! One sheet: rows of cells, and which of them were merged. What is over the limits is refused before it is kept.

use weft_model::day::Day;

use crate::limits::{CELL, CELLS, COLUMNS, MERGES, ROWS};
use crate::report::Place;
use crate::unread::Unread;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// A text, as it stands.
    Text(String),
    /// A number that the spreadsheet knows to be one.
    Number(f64),
    /// A day that the spreadsheet knows to be one.
    Day(Day),
    /// A formula that came to nothing, such as `#REF!`.
    Error,
    /// More than [`CELL`] bytes.
    TooLong,
}

impl Cell {
    /// A text, if there is anything in it but spaces and it is not too long.
    pub fn text(text: &str) -> Self {
        let inside = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
        if inside.is_empty() {
            return Self::Empty;
        }
        if inside.len() > CELL {
            return Self::TooLong;
        }
        const ERRORS: [&str; 8] = ["#REF!", "#VALUE!", "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#SPILL!"];
        if ERRORS.contains(&inside) { Self::Error } else { Self::Text(inside.to_owned()) }
    }

    /// Whether there is nothing in it.
    pub const fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }

    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// Cells that were merged: what stands in the first one stands for all. Rows and columns are counted from zero, the last ones
/// included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Merge {
    /// The first row and column.
    pub first: (usize, usize),
    /// The last row and column.
    pub last: (usize, usize),
}

impl Merge {
    const fn covers(&self, row: usize, column: usize) -> bool {
        self.first.0 <= row && row <= self.last.0 && self.first.1 <= column && column <= self.last.1
    }
}

/// A sheet. Rows and columns are counted from zero.
#[derive(Debug, Clone, Default)]
pub struct Sheet {
    rows: Vec<Vec<Cell>>,
    merges: Vec<Merge>,
    cells: usize,
}

const NOTHING: &Cell = &Cell::Empty;

impl Sheet {
    /// Puts a cell in its place.
    ///
    /// # Errors
    /// If it is further out than is read, or one too many.
    pub fn put(&mut self, row: usize, column: usize, cell: Cell) -> Result<(), Unread> {
        if cell.is_empty() {
            return Ok(());
        }
        if row >= ROWS {
            return Err(Unread::TooManyRows);
        }
        if column >= COLUMNS {
            return Err(Unread::TooWide { row: Place(row) });
        }
        self.cells = self.cells.saturating_add(1);
        if self.cells > CELLS {
            return Err(Unread::TooManyCells);
        }
        if self.rows.len() <= row {
            self.rows.resize_with(row.saturating_add(1), Vec::new);
        }
        let Some(cells) = self.rows.get_mut(row) else { return Ok(()) };
        if cells.len() <= column {
            cells.resize_with(column.saturating_add(1), Cell::default);
        }
        if let Some(place) = cells.get_mut(column) {
            *place = cell;
        }
        Ok(())
    }

    /// Says that cells are merged.
    ///
    /// # Errors
    /// If it is one too many.
    pub fn merge(&mut self, merge: Merge) -> Result<(), Unread> {
        if self.merges.len() >= MERGES {
            return Err(Unread::TooManyCells);
        }
        self.merges.push(merge);
        Ok(())
    }

    /// How many rows there are, up to the last one with anything in it.
    pub const fn rows(&self) -> usize {
        self.rows.len()
    }

    /// The furthest column with anything in it, counted from one.
    pub fn columns(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or(0)
    }

    /// A cell; empty where there is none.
    pub fn cell(&self, row: usize, column: usize) -> &Cell {
        self.rows.get(row).and_then(|cells| cells.get(column)).unwrap_or(NOTHING)
    }

    /// The cells of a row.
    pub fn row(&self, row: usize) -> &[Cell] {
        self.rows.get(row).map_or(&[], Vec::as_slice)
    }

    /// Whether nothing stands in a row.
    pub fn is_blank(&self, row: usize) -> bool {
        self.row(row).iter().all(Cell::is_empty)
    }

    /// Whether any cells of it are merged: only then does an empty cell say nothing about its neighbour.
    pub const fn has_merges(&self) -> bool {
        !self.merges.is_empty()
    }

    /// What stands over a column in a row of headers: a merged one stands over all of its columns.
    pub(crate) fn heading(&self, row: usize, column: usize) -> &Cell {
        let merge = self.merges.iter().find(|merge| merge.covers(row, column));
        merge.map_or_else(|| self.cell(row, column), |merge| self.cell(merge.first.0, merge.first.1))
    }

    /// The first row of a cell that is merged over several rows of this one column.
    pub(crate) fn shared(&self, row: usize, column: usize) -> Option<usize> {
        let over =
            |merge: &&Merge| merge.covers(row, column) && merge.first.1 == column && merge.first.0 < merge.last.0;
        self.merges.iter().find(over).map(|merge| merge.first.0)
    }
}
