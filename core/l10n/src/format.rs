//! Dates and numbers by CLDR's data (ICU4X): Gregorian calendar, the language's own month names, Latin digits
//! unless its meta data says otherwise.

use chrono::{Datelike, NaiveDate};
use fixed_decimal::Decimal;
use fluent_bundle::FluentValue;
use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_decimal::DecimalFormatter;
use icu_locale_core::Locale;

use crate::phrase::Dir;
use crate::words::{Source, source};

fn locale(source: &Source) -> Locale {
    let tag = format!("{}-u-nu-{}", source.format, source.language.digits);
    tag.parse().unwrap_or(Locale::UNKNOWN)
}

/// A day with its month in words; in numbers where CLDR's words are not those of the Gregorian calendar.
pub(crate) fn date(source: &Source, date: NaiveDate) -> String {
    let plain = || date.format("%Y-%m-%d").to_string();
    if !source.months {
        return plain();
    }
    let (Ok(month), Ok(day)) = (u8::try_from(date.month()), u8::try_from(date.day())) else { return plain() };
    let Ok(gregorian) = Date::try_new_gregorian(date.year(), month, day) else { return plain() };
    match FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale(source).into(), YMD::long()) {
        Ok(formatter) => formatter.format(&gregorian).to_string(),
        Err(_) => plain(),
    }
}

/// A number whose last `fraction` digits stand after the separator.
pub(crate) fn decimal(source: &Source, number: u64, fraction: i16) -> String {
    let mut decimal = Decimal::from(number);
    decimal.multiply_pow10(fraction.saturating_neg());
    // As many digits as the unit has, also where the last are zero.
    decimal.absolute.pad_end(fraction.saturating_neg());
    match DecimalFormatter::try_new(locale(source).into(), Default::default()) {
        Ok(formatter) => formatter.format(&decimal).to_string(),
        Err(_) => decimal.to_string(),
    }
}

/// How Fluent writes a number inside a message of this language; every number there is whole and not negative.
pub(crate) fn fluent_number(tag: &str, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(number) => {
            let whole = number.as_string().parse::<u64>().ok()?;
            Some(decimal(source(tag)?, whole, 0))
        }
        _ => None,
    }
}

/// How many digits of a currency's amounts are minor units: 2, but for those that ISO 4217 lists otherwise.
pub fn minor_digits(currency: &str) -> i16 {
    match currency {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND"
        | "VUV" | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        "CLF" | "UYW" => 4,
        _ => 2,
    }
}

/// A text between direction isolates (U+2068, U+2069) where it holds letters of the other direction, so that what
/// surrounds it keeps its order; otherwise as it is.
pub(crate) fn isolated(text: &str, dir: Dir) -> String {
    let other = |c: char| match dir {
        Dir::Ltr => is_right_to_left(c),
        Dir::Rtl => c.is_alphabetic() && !is_right_to_left(c),
    };
    // What is isolated inside the text already does not touch what surrounds it.
    let mut depth = 0_u32;
    let mut meets = false;
    for c in text.chars() {
        match c {
            '\u{2068}' => depth = depth.saturating_add(1),
            '\u{2069}' => depth = depth.saturating_sub(1),
            c => meets |= depth == 0 && other(c),
        }
    }
    if meets { format!("\u{2068}{text}\u{2069}") } else { text.to_owned() }
}

/// Letters of the right-to-left blocks (Unicode 17, DerivedBidiClass defaults R and AL).
pub(crate) const fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use crate::Words;

    fn day() -> chrono::NaiveDate {
        "2026-11-22".parse().unwrap()
    }

    #[test]
    fn dates_numbers_and_money_in_each_language() {
        let said = |tag| {
            let words = Words::new(tag, None).unwrap();
            [words.date(day()), words.number(1_234_567), words.money(120_050, "LKR"), words.money(1200, "CLP")]
                .map(|phrase| phrase.value)
        };
        assert_eq!(said("en"), ["22 November 2026", "1,234,567", "LKR 1,200.50", "CLP 1,200"]);
        assert_eq!(said("ta"), ["22 நவம்பர் 2026", "12,34,567", "LKR 1,200.50", "CLP 1,200"]);
        let arabic = said("ar");
        assert_eq!(arabic[0], "22 نوفمبر 2026");
        assert_eq!(arabic[1], "1,234,567");
        assert_eq!(arabic[2], "1,200.50 \u{2068}LKR\u{2069}");
    }

    #[test]
    fn counts_follow_the_language_and_keep_their_separators() {
        let ar = Words::new("ar", None).unwrap();
        let said: Vec<String> = [0, 1, 2, 3, 11, 100].map(|n| ar.terms_unit_nights_label(n).value).to_vec();
        assert_eq!(said, ["0 ليلة", "ليلة واحدة", "ليلتان", "3 ليالٍ", "11 ليلة", "100 ليلة"]);
        let en = Words::new("en", None).unwrap();
        assert_eq!(en.terms_unit_hours_label(1).value, "1 hour");
        assert_eq!(en.terms_unit_hours_label(1200).value, "1,200 hours");
    }

    #[test]
    fn a_name_of_the_other_direction_is_isolated() {
        let en = Words::new("en", None).unwrap();
        assert_eq!(en.terms_whom_group_label("Nile").value, "Only Nile");
        assert_eq!(en.terms_whom_group_label("النيل").value, "Only \u{2068}النيل\u{2069}");
        let ar = Words::new("ar", None).unwrap();
        assert_eq!(ar.terms_whom_group_label("النيل").value, "النيل فقط");
        let only = ar.terms_whom_group_label("Nile").value;
        assert_eq!(only, "\u{2068}Nile\u{2069} فقط");
        assert_eq!(super::isolated(&only, crate::Dir::Rtl), only, "once is enough");
        assert_eq!(super::isolated(&only, crate::Dir::Ltr), format!("\u{2068}{only}\u{2069}"));
    }
}
