//! Public line → its place in lists, where it counts.

use crate::fact::Area;
use crate::line::evolve::{Line, LineStatus};
use crate::records::{Item, Rows};

/// A line's rows: on the last day of its quarter, of no group. One that does not count is listed nowhere.
pub fn rows(line: &Line) -> Rows {
    let LineStatus::Counts(quarter) = line.status() else { return Rows::default() };
    let item = Item { area: Area::Line, day: quarter.last_day(), group: None, title: None };
    Rows { item: Some(item), ..Rows::default() }
}
