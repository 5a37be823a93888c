//! The record in which the public line of a case stands.

use weft_model::ids::RecordId;
use weft_vault::{context, generichash};

/// BLAKE2b-128("weft/line"‖id of the case): every listener of a case finds the same record, and nobody finds the case by it.
pub fn line_of(case: RecordId) -> RecordId {
    RecordId::new(generichash::hash(context::LINE, &[case.bytes()]))
}
