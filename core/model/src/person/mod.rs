//! Person: who was asked, for the asker's group only.
//!
//! A consent's acts are read by the whole partnership and carry only a token; the name stands here, in the
//! audience of the group that asked, and so does the person's voice, where they let it be kept.

mod evolve;
mod facts;
mod rows;

pub use evolve::{Kept, Person};
pub use facts::{Known, PersonFact, TaughtBack};
pub use rows::rows;
