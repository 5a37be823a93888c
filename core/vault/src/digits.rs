//! Decimal digits of every script, as `0…9`: a code or receipt number typed on any keyboard is the same number.

/// The zero of each run of ten decimal digits (general category Nd), Unicode 16.0.
///
/// Frozen: a code set today must be the same bytes for ever, so digits that Unicode adds later are not digits here.
const ZEROS: [u32; 76] = [
    0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0,
    0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620,
    0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30, 0x10D40, 0x11066, 0x110F0, 0x11136,
    0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x116D0, 0x116DA, 0x11730, 0x118E0, 0x11950, 0x11BF0,
    0x11C50, 0x11D50, 0x11DA0, 0x11F50, 0x16130, 0x16A60, 0x16AC0, 0x16B50, 0x16D70, 0x1CCF0, 0x1D7CE, 0x1D7D8,
    0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E4F0, 0x1E5F1, 0x1E950, 0x1FBF0,
];

/// Twenty digits that two people read to each other, as four numbers of five: the first 16 bytes of a hash as a number, highest
/// byte first, modulo 10²⁰. Whoever stands in between needs some 2⁶⁶ tries for another hash that reads alike.
pub fn twenty(hash: &[u8; 32]) -> [u32; 4] {
    let first = hash.first_chunk::<16>().map_or(0, |bytes| u128::from_be_bytes(*bytes));
    let five = |place: u32| u32::try_from(first / 100_000_u128.pow(place) % 100_000).unwrap_or(0);
    [five(3), five(2), five(1), five(0)]
}

/// Value of a decimal digit of any script.
pub(crate) fn value(character: char) -> Option<u8> {
    let at = u32::from(character);
    let first = ZEROS.partition_point(|zero| *zero <= at).checked_sub(1)?;
    let value = at - ZEROS.get(first)?;
    u8::try_from(value).ok().filter(|value| *value < 10)
}

/// The ASCII digit for a digit of any script; any other character stays itself.
pub(crate) fn to_ascii(character: char) -> char {
    value(character).map_or(character, |value| char::from(b'0' + value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_the_languages_we_ship_and_more() {
        for digits in [
            "0123456789",
            "٠١٢٣٤٥٦٧٨٩",
            "۰۱۲۳۴۵۶۷۸۹",
            "௦௧௨௩௪௫௬௭௮௯",
            "෦෧෨෩෪෫෬෭෮෯",
            "०१२३४५६७८९",
            "๐๑๒๓๔๕๖๗๘๙",
            "０１２３４５６７８９",
            "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗",
            "𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡",
        ] {
            let ascii: String = digits.chars().map(to_ascii).collect();
            assert_eq!(ascii, "0123456789");
        }
    }

    #[test]
    fn what_is_no_decimal_digit_stays() {
        for other in ['a', '/', ':', '²', '½', 'Ⅷ', '௰', '一', '\u{65F}', '\u{66A}', '\u{10FFFF}'] {
            assert_eq!(to_ascii(other), other);
        }
    }

    #[test]
    fn the_table_is_sorted_and_names_numbers_only() {
        assert!(ZEROS.windows(2).all(|pair| pair[0] + 10 <= pair[1]));
        for zero in ZEROS {
            assert!((zero..zero + 10).all(|at| char::from_u32(at).unwrap().is_numeric()), "{zero:X}");
        }
    }
}
