//! Review: once a quarter two groups look at their balances together.
//!
//! It holds the sums as they were known and what each side says about them. Where one gave more than the other,
//! a member may take it on to change that by a day, or a side may say "we accept this, because". An imbalance
//! that stood in the review before needs one of the two. A review is closed only when both sides have spoken and
//! agree to everything that was said; whatever is said later asks both again. Nobody is ranked and nothing is converted.

mod decide;
mod evolve;
mod facts;
mod quarter;
mod rows;

pub use decide::{
    AcceptImbalance, AdjustImbalance, OpenReview, SpeakReview, decide_accept, decide_adjust, decide_agree, decide_done,
    decide_open, decide_speak,
};
pub use evolve::{Answer, Review, ReviewStatus, What, imbalances};
pub use facts::{Accepted, Adjusted, Agreed, Imbalance, Opened, ReviewFact, Spoke, Sum};
pub use quarter::Quarter;
pub use rows::rows;
