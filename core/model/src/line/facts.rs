//! What can happen to the public line of a case.

use crate::fact::facts;
use crate::review::Quarter;

facts! {
    /// What can happen to the public line of a case.
    LineFact {
        /// A case that was told in this quarter counts.
        0x0A01 Stands(Quarter),
        /// It counts no more, for good.
        0x0A02 TakenBack(()),
    }
}
