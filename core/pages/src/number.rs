//! The number of a record: what a page calls it by, because it has no name there.

use weft_model::ids::RecordId;

/// Nine digits: short enough to say over a phone, and among 1,000 records two share a number once in 2,000
/// notebooks.
const NUMBERS: u64 = 1_000_000_000;

/// The number of a record: nine digits in threes, the same on every device, from the random part of its id.
///
/// The spaces do not break, and keep the digits in order inside text from right to left (class CS of UAX 9).
pub fn number(record: &RecordId) -> String {
    let [.., a, b, c, d, e, f, g, h] = *record.bytes();
    let number = u64::from_be_bytes([a, b, c, d, e, f, g, h]) % NUMBERS;
    let (millions, thousands, ones) = (number / 1_000_000, number / 1000 % 1000, number % 1000);
    format!("{millions:03}\u{A0}{thousands:03}\u{A0}{ones:03}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_nine_digits_and_come_from_the_random_part() {
        let mut bytes = [0u8; 16];
        assert_eq!(number(&RecordId::new(bytes)), "000\u{A0}000\u{A0}000");
        bytes[..6].fill(9);
        assert_eq!(number(&RecordId::new(bytes)), "000\u{A0}000\u{A0}000");
        bytes[8..].copy_from_slice(&5_123_045_678u64.to_be_bytes());
        assert_eq!(number(&RecordId::new(bytes)), "123\u{A0}045\u{A0}678");
    }
}
