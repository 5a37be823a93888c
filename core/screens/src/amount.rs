//! Amounts as people type them: in the digits of their language, with a point or a comma before minor units.

use weft_l10n::{digit, minor_digits};
use weft_model::entry::Currency;

/// An amount in the smallest unit.
pub(crate) type Amount = u64;

/// Reads an amount above zero with at most `fraction` digits after the separator; none if it is not one. A separator
/// between thousands is not taken: "1,200" could be twelve hundred or one and a fifth.
pub(crate) fn read(text: &str, fraction: usize) -> Option<Amount> {
    read_with_none(text, fraction).filter(|amount| *amount > 0)
}

/// The same, where none at all is an answer too.
pub(crate) fn read_with_none(text: &str, fraction: usize) -> Option<Amount> {
    let text = text.trim();
    let (whole, minor) = match text.split_once(['.', ',', '٫']) {
        // Where a currency has three places, a comma before three digits could be either as well.
        Some((whole, minor)) if text.contains(',') && minor.chars().count() == 3 && whole.chars().count() <= 3 => {
            return None;
        }
        Some((whole, minor)) if !minor.is_empty() && minor.chars().count() <= fraction => (whole, minor),
        Some(_) => return None,
        None => (text, ""),
    };
    if whole.is_empty() {
        return None;
    }
    let zeros = fraction.saturating_sub(minor.chars().count());
    let digits = whole.chars().chain(minor.chars()).map(digit).chain(std::iter::repeat_n(Some(0), zeros));
    let mut amount: Amount = 0;
    for digit in digits {
        amount = amount.checked_mul(10)?.checked_add(digit?)?;
    }
    Some(amount)
}

/// A whole number above zero, such as how many people.
pub(crate) fn count(typed: &str) -> Option<u32> {
    read(typed, 0).and_then(|number| u32::try_from(number).ok())
}

/// An amount as somebody would type it, with a point before minor units; [`read`] reads it back.
pub(crate) fn typed(amount: Amount, fraction: usize) -> String {
    let digits = format!("{amount:0>width$}", width = fraction.saturating_add(1));
    match digits.split_at_checked(digits.len().saturating_sub(fraction)) {
        Some((whole, minor)) if !minor.is_empty() => format!("{whole}.{minor}"),
        _ => digits,
    }
}

/// A currency from its three letters.
pub(crate) fn currency(text: &str) -> Option<Currency> {
    Currency::try_from(text.trim().to_ascii_uppercase()).ok()
}

/// Reads a sum of money above zero in the smallest coin of its currency; without one, it has no smaller coin.
pub(crate) fn money(text: &str, currency: Option<Currency>) -> Option<Amount> {
    let digits = minor_digits(&currency.map(String::from).unwrap_or_default());
    read(text, usize::try_from(digits).ok()?)
}

#[cfg(test)]
mod tests {
    use super::{read, typed};

    #[test]
    fn amounts_in_all_digits_and_nothing_guessed() {
        for (text, fraction, amount) in [
            ("3", 0, Some(3)),
            (" ١٢ ", 0, Some(12)),
            ("௧௨", 0, Some(12)),
            ("12.5", 2, Some(1250)),
            ("12,50", 2, Some(1250)),
            ("١٢٫٥", 3, Some(12500)),
            ("1200", 2, Some(120_000)),
            ("1,200", 2, None),
            ("1,200", 3, None),
            ("1.200", 3, Some(1_200)),
            ("12,5", 3, Some(12_500)),
            ("12.5", 0, None),
            ("1.2.3", 3, None),
            ("-3", 0, None),
            ("0", 0, None),
            ("", 0, None),
            (".5", 2, None),
            ("5.", 2, None),
            ("three", 0, None),
            ("99999999999999999999", 0, None),
        ] {
            assert_eq!(read(text, fraction), amount, "{text}");
        }
    }

    #[test]
    fn an_amount_is_typed_as_it_is_read() {
        for (amount, fraction, text) in [(3, 0, "3"), (120_050, 2, "1200.50"), (5, 2, "0.05"), (12_500, 3, "12.500")] {
            assert_eq!(typed(amount, fraction), text);
            assert_eq!(read(text, fraction), Some(amount));
        }
    }
}
