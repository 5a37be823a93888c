//! What a withdrawal erases of a visit: the voices carried under the consent that was taken back.

use crate::artefact::withdrawn_beyond;
use crate::ids::FactId;
use crate::records::{Records, Unreadable};
use crate::visit::evolve::Visit;
use crate::visit::told::What;

/// The words of voices whose consent has a counting withdrawal that was not known when they were given.
pub(crate) fn erasable(records: &dyn Records, visit: &Visit) -> Result<Vec<FactId>, Unreadable> {
    let mut gone = Vec::new();
    for told in &visit.told {
        let (What::Voice { consent, knows_notices, .. }, Some(words)) = (&told.what, &told.words) else { continue };
        if records.record(consent)?.is_some_and(|consent| withdrawn_beyond(&consent, knows_notices)) {
            gone.push(words.fact);
        }
    }
    Ok(gone)
}
