//! Scenarios: behaviour written as data, played on real notebooks.
//!
//! A scenario names devices and steps and what must be so after them; `tests/scenarios/README.md` says how to write
//! one. The same files are tests and, where their name begins with `tour-`, the tour. A run keeps everything in one
//! folder and writes down after each step how far it came; killed at any moment and started again, it goes on there,
//! and a step that was killed half-way is done once.

mod away;
mod check;
mod expect;
mod hand;
mod left;
mod look;
mod meeting;
mod names;
mod play;
mod progress;
mod relaying;
mod script;
mod step;
mod steps;
mod tap;
mod tapping;
mod travel;

pub use away::Shell;
pub use check::REFUSALS;
pub use hand::{Hands, NoShell};
pub use play::{Played, Unplayed, play};
pub use script::{DeviceName, Scenario};
