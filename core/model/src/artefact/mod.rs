//! Artefact: something that could leave the partnership, such as a photo, with everyone it concerns.
//!
//! Every way out asks `gate` about it. An artefact that lists nobody is denied: who made it has to say whom
//! it concerns, by naming their consents, or that it shows nobody. Whoever sees that somebody is missing, a person or a
//! body whose knowledge it is, adds their consent; nobody takes one away. Where a member says where somebody stands in a
//! picture, it may leave under the yes of the others, with that person covered.

mod decide;
mod erase;
mod evolve;
mod facts;
mod region;
mod rows;

pub use decide::{
    AddArtefact, AddNumbered, decide_add, decide_concerned, decide_disclose, decide_mark, decide_numbered,
};
pub use erase::to_erase;
pub(crate) use erase::withdrawn_beyond;
pub use evolve::{Artefact, Kept};
pub use facts::{ArtefactFact, ArtefactKind, Concerns, Made, Numbered};
pub use region::{MarkRegions, REGION_AT_LEAST, REGIONS_AT_MOST, Region, StandsAt, WHOLE};
pub use rows::rows;
