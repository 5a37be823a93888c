//! Decimal digits in every script that people of a partnership type.

/// The zero of each set of decimal digits that the languages of partnerships use (Unicode 17, Nd).
const ZEROS: [char; 9] = ['0', '٠', '۰', '०', '০', '௦', '൦', '෦', '០'];

/// The value of a decimal digit, whichever of these sets it is of.
pub fn digit(c: char) -> Option<u64> {
    ZEROS.iter().find_map(|zero| {
        let digit = u64::from(u32::from(c)).checked_sub(u64::from(u32::from(*zero)))?;
        (digit <= 9).then_some(digit)
    })
}
