//! The figures, a file each; each measures and says what it measured.

mod app;
mod appends;
mod imports;
mod looks;
mod meetings;
mod memory;
mod peers;
mod puts;
mod size;

use crate::Failed;
use crate::report::Section;
use crate::setup::Setup;

/// Measures one figure.
pub type Measure = fn(&Setup) -> Result<Section, Failed>;

/// Every figure, in the order in which they are measured.
pub const ALL: [(&str, Measure); 11] = [
    ("P1", imports::full),
    ("P2", imports::short),
    ("P3", imports::single),
    ("P4", meetings::speed),
    ("P5", meetings::wire),
    ("P6", appends::measure),
    ("P7", meetings::nothing_new),
    ("P8", memory::measure),
    ("P9", size::measure),
    ("P10", looks::measure),
    ("P11", puts::measure),
];

/// Other programs beside ours: measured only when asked for.
pub const PEERS: (&str, Measure) = ("peers", peers::measure);

/// The Android app: measured only when it is named.
pub const APP: (&str, Measure) = ("app", app::measure);
