//! The figures, a file each; each measures and says what it measured.

mod appends;
mod imports;
mod looks;
mod memory;
mod size;

use crate::Failed;
use crate::report::Section;
use crate::setup::Setup;

/// Measures one figure.
pub type Measure = fn(&Setup) -> Result<Section, Failed>;

/// Every figure, in the order in which they are measured.
pub const ALL: [(&str, Measure); 7] = [
    ("P1", imports::full),
    ("P2", imports::short),
    ("P3", imports::single),
    ("P6", appends::measure),
    ("P8", memory::measure),
    ("P9", size::measure),
    ("P10", looks::measure),
];
