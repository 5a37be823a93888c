//! Months by their names in every language that is shipped: from CLDR's data, and from `locales/<lang>/tables.txt` where
//! people use others.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use weft_l10n::{Words, digit, languages};

use crate::fold::fold;

/// The fewest letters of an abbreviation.
const SHORTEST: usize = 3;

/// Names of months.
#[derive(Debug, Default)]
pub(crate) struct Months(BTreeMap<String, BTreeSet<u8>>);

impl Months {
    /// The names that dates have in every language.
    pub(crate) fn of_every_language() -> Self {
        let mut months = Self::default();
        for language in languages() {
            let Ok(words) = Words::new(language.tag, None) else { continue };
            // What stands in every month's date ("de", "of") is no name of a month.
            let mut seen: BTreeMap<String, BTreeSet<u8>> = BTreeMap::new();
            for month in 1..=12_u8 {
                let Some(date) = NaiveDate::from_ymd_opt(2026, u32::from(month), 1) else { continue };
                let said = fold(&words.date(date).value);
                for word in said.split(' ').filter(|word| !word.chars().any(|c| digit(c).is_some())) {
                    seen.entry(word.to_owned()).or_default().insert(month);
                }
            }
            let named = seen.into_iter().filter_map(|(word, of)| Some((word, *of.first().filter(|_| of.len() == 1)?)));
            named.for_each(|(word, month)| months.add(&word, month));
        }
        months
    }

    /// One more name.
    pub(crate) fn add(&mut self, name: &str, month: u8) {
        self.0.entry(fold(name)).or_default().insert(month);
    }

    /// The month that is called so, or begins so if no other month does in any language.
    pub(crate) fn named(&self, folded: &str) -> Option<u8> {
        let one = |of: &BTreeSet<u8>| of.first().copied().filter(|_| of.len() == 1);
        if let Some(of) = self.0.get(folded) {
            return one(of);
        }
        if folded.chars().count() < SHORTEST {
            return None;
        }
        let begins = self.0.iter().filter(|(name, _)| name.starts_with(folded));
        let months: BTreeSet<u8> = begins.flat_map(|(_, of)| of.iter().copied()).collect();
        one(&months)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_have_the_names_of_every_language() {
        let months = Months::of_every_language();
        for (name, month) in [
            ("November", Some(11)),
            ("nov.", Some(11)),
            ("août", Some(8)),
            ("MARÇO", Some(3)),
            ("enero", Some(1)),
            ("Sept", Some(9)),
            ("Desemba", Some(12)),
            ("நவம்பர்", Some(11)),
            ("जनवरी", Some(1)),
            ("نوفمبر", Some(11)),
            ("jui", None),
            ("ma", None),
            ("de", None),
            ("monday", None),
        ] {
            assert_eq!(months.named(&fold(name)), month, "{name}");
        }
    }
}
