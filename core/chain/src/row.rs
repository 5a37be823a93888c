//! The name of the act that proposes a row of somebody's table, so that a table taken in twice proposes nothing twice.

use weft_vault::{context, generichash};

/// BLAKE2b-128("weft/table-row"‖what the row says‖which of the rows that say the same, from zero). Where the row stands is not in it: rows
/// are inserted and sorted.
pub fn request_of_row(says: &[u8], nth: u32) -> [u8; 16] {
    generichash::hash(context::TABLE_ROW, &[says, &nth.to_be_bytes()])
}

#[cfg(test)]
mod tests {
    use super::request_of_row;

    #[test]
    fn a_row_has_one_name_and_its_twin_another() {
        assert_eq!(request_of_row(b"three nights", 0), request_of_row(b"three nights", 0));
        assert_ne!(request_of_row(b"three nights", 0), request_of_row(b"three nights", 1));
        assert_ne!(request_of_row(b"three nights", 0), request_of_row(b"two nights", 0));
    }
}
