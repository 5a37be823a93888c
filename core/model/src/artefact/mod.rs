//! Artefact: something that could leave the partnership, such as a photo, with everyone it concerns.
//!
//! Every way out asks `gate` about it. An artefact that lists nobody is denied: who made it has to say whom
//! it concerns, by naming their consents, or that it shows nobody.

mod decide;
mod erase;
mod evolve;
mod facts;
mod rows;

pub use decide::{AddArtefact, decide_add, decide_disclose};
pub use erase::to_erase;
pub use evolve::{Artefact, Kept};
pub use facts::{ArtefactFact, ArtefactKind, Concerns, Made};
pub use rows::rows;
