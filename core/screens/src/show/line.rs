//! The public line of a case as JSON.

use serde_json::{Map, Value, json};
use weft_model::line::{Line, LineStatus};
use weft_model::review::Quarter;

/// A line: the quarter in which a case counts, or nothing where it does not.
pub(super) fn line(line: &Line) -> Map<String, Value> {
    let counts = match line.status() {
        LineStatus::Counts(said) => Some(said),
        _ => None,
    };
    let mut shown = Map::new();
    shown.insert("counts".into(), json!(counts.map(quarter)));
    shown
}

/// A quarter, as its year and its number.
pub(super) fn quarter(of: Quarter) -> Value {
    let (year, number) = of.parts();
    json!({ "year": year, "quarter": number })
}
