//! What is known to be wrong and not mended yet. Whoever mends one removes it here; nothing else may be added.

use crate::plan::Fault;
use crate::points::Point;

/// The known defect behind what a point led to; none if it is a new one.
pub fn defect(point: &Point, wrong: &str) -> Option<&'static str> {
    let fault = point.first.fault;
    let failing = matches!(fault, Fault::Failing | Fault::Full);
    match point.phase.as_str() {
        _ if wrong.contains("until it is locked once: it is not whole") => {
            Some("a check says `damaged` as long as a torn page's good version waits in the write-ahead log")
        }
        _ if failing && wrong.starts_with("the answer to the fault:") && wrong.contains(" damaged ") => {
            Some("a page that could not be read is called damaged, until the notebook is opened again")
        }
        _ if failing && wrong.contains("this notebook belongs to no partnership yet") => {
            Some("a failed write makes the notebook forget its partnership until it is opened again")
        }
        _ if failing && wrong.starts_with("the answer to the fault:") && wrong.contains("too many wrong codes") => {
            Some("where no tries are known yet, an opening that a failing disk interrupted is one wrong code too many")
        }
        "wipe" if failing && wrong.contains("neither there nor wiped: device") => Some(
            "a wipe whose marker a failing disk did not take leaves a folder that nothing opens and no opening clears",
        ),
        "hand-over" if wrong.contains("the export was acknowledged, but only") => {
            Some("an export's name is not synced with its folder")
        }
        "create" if wrong.contains("there is no notebook in this folder") && !failing => {
            Some("a new notebook's folder is not synced with the folder above")
        }
        "create" if failing && (wrong.contains("older copy") || wrong.starts_with("repeated: ")) => {
            Some("what a failed making left behind stands in the way of the next one")
        }
        _ => None,
    }
}
