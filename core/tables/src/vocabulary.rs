//! The words of spreadsheets in every language that is shipped: `locales/<lang>/tables.txt`.

use std::collections::{BTreeMap, BTreeSet};

use weft_model::entry::{Currency, EntryKind, Unit};

use crate::currencies::is_code;
use crate::field::{Field, Purpose};
use crate::fold::fold;
use crate::months::Months;

macro_rules! words_of {
    ($($lang:literal),+) => { [$(($lang, include_str!(concat!("../../../locales/", $lang, "/tables.txt")))),+] };
}

const FILES: [(&str, &str); 9] = words_of!("ar", "en", "es", "fr", "hi", "pt", "si", "sw", "ta");

/// A total says so in at most this many words.
const WORDS_OF_A_TOTAL: usize = 4;

/// In what something is counted, and how many digits after the mark its smallest unit has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Measure {
    /// The smallest unit.
    pub unit: Unit,
    /// Digits after the mark: 2 for most money, 3 for kilograms, which are counted in grams.
    pub digits: u32,
}

impl Measure {
    /// A currency by its code.
    pub(crate) fn currency(code: &str) -> Option<Self> {
        let currency = Currency::try_from(code.to_owned()).ok().filter(|_| is_code(code))?;
        let digits = u32::try_from(weft_l10n::minor_digits(code)).unwrap_or(0);
        Some(Self { unit: Unit::Minor(currency), digits })
    }
}

/// What is recognised.
#[derive(Debug)]
pub(crate) struct Vocabulary {
    /// What the rows become, which says what words over columns mean.
    pub purpose: Purpose,
    columns: BTreeMap<String, Field>,
    kinds: BTreeMap<String, EntryKind>,
    units: BTreeMap<String, Measure>,
    totals: BTreeSet<String>,
    /// Names of months.
    pub months: Months,
}

impl Vocabulary {
    /// The words of every language.
    pub(crate) fn new(purpose: Purpose) -> Self {
        let mut words = Self {
            purpose,
            columns: BTreeMap::new(),
            kinds: BTreeMap::new(),
            units: BTreeMap::new(),
            totals: BTreeSet::new(),
            months: Months::of_every_language(),
        };
        for (_, file) in FILES {
            lines(file).for_each(|(key, said)| words.learn(key, said));
        }
        words
    }

    fn learn(&mut self, key: &str, said: &str) {
        let said = said.split('|').map(fold);
        match key.split_once('.') {
            Some((purpose, field)) if purpose == self.purpose.name() => {
                let Some(field) = Field::named(field) else { return };
                self.columns.extend(said.map(|word| (word, field)));
            }
            Some(("kind", kind)) => {
                let Some(kind) = kind_named(kind) else { return };
                self.kinds.extend(said.map(|word| (word, kind)));
            }
            Some(("unit", unit)) => {
                let Some(measure) = unit_named(unit) else { return };
                self.units.extend(said.map(|word| (word, measure.clone())));
            }
            Some(("month", month)) => {
                let Ok(month @ 1..=12) = month.parse() else { return };
                said.for_each(|word| self.months.add(&word, month));
            }
            None if key == "total" => self.totals.extend(said),
            _ => {}
        }
    }

    /// What a column says over which these words stand.
    pub(crate) fn column(&self, text: &str) -> Option<Field> {
        self.columns.get(&fold(text)).copied()
    }

    /// A kind by its name.
    pub(crate) fn kind(&self, text: &str) -> Option<EntryKind> {
        self.kinds.get(&fold(text)).copied()
    }

    /// A unit, or a currency by its code in capitals.
    pub(crate) fn measure(&self, text: &str) -> Option<Measure> {
        Measure::currency(text.trim()).or_else(|| self.units.get(&fold(text)).cloned())
    }

    /// Whether a text says that what stands beside it is a sum: a few words that begin or end with one for it.
    pub(crate) fn is_total(&self, text: &str) -> bool {
        let folded = fold(text);
        if folded.split(' ').count() > WORDS_OF_A_TOTAL {
            return false;
        }
        let at_an_end = |total: &String| {
            let before =
                folded.strip_prefix(total.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
            let behind = folded.strip_suffix(total.as_str()).is_some_and(|rest| rest.ends_with(' '));
            before || behind
        };
        self.totals.iter().any(at_an_end)
    }
}

/// The keys and words of a file.
fn lines(file: &str) -> impl Iterator<Item = (&str, &str)> {
    file.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(": "))
}

fn kind_named(name: &str) -> Option<EntryKind> {
    Some(match name {
        "money" => EntryKind::Money,
        "time" => EntryKind::Time,
        "translation" => EntryKind::Translation,
        "emotional_labour" => EntryKind::EmotionalLabour,
        "hosting" => EntryKind::Hosting,
        "material" => EntryKind::Material,
        "knowledge" => EntryKind::Knowledge,
        "moral_leadership" => EntryKind::MoralLeadership,
        "other" => EntryKind::Other,
        _ => return None,
    })
}

fn unit_named(name: &str) -> Option<Measure> {
    let (unit, digits) = match name {
        "hours" => (Unit::Hours, 0),
        "days" => (Unit::Days, 0),
        "nights" => (Unit::Nights, 0),
        "pieces" => (Unit::Pieces, 0),
        "grams" => (Unit::Grams, 0),
        "kilograms" => (Unit::Grams, 3),
        _ => return None,
    };
    Some(Measure { unit, digits })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every key that a language may have; months only where CLDR's names are not those that people use.
    fn known(key: &str) -> bool {
        match key.split_once('.') {
            Some((purpose @ ("ledger" | "calendar" | "people"), field)) => {
                let purposes = [Purpose::Ledger, Purpose::Calendar, Purpose::People];
                let fields = purposes.into_iter().find(|of| of.name() == purpose).unwrap().fields();
                Field::named(field).is_some_and(|field| fields.contains(&field))
            }
            Some(("kind", kind)) => kind_named(kind).is_some(),
            Some(("unit", unit)) => unit_named(unit).is_some(),
            Some(("month", month)) => month.parse::<u8>().is_ok_and(|month| (1..=12).contains(&month)),
            _ => key == "total",
        }
    }

    #[test]
    fn every_language_has_every_word_and_no_word_means_two_things() {
        let shipped: BTreeSet<&str> = weft_l10n::languages().map(|language| language.tag).collect();
        assert_eq!(shipped, FILES.iter().map(|(lang, _)| *lang).collect());
        let mut meanings: BTreeMap<(&str, String), &str> = BTreeMap::new();
        for (lang, file) in FILES {
            let mut keys: BTreeSet<&str> = lines(file).map(|(key, _)| key).collect();
            assert_eq!(keys.len(), lines(file).count(), "{lang}: a key stands there once");
            assert!(keys.iter().all(|key| known(key)), "{lang}: {keys:?}");
            keys.retain(|key| !key.starts_with("month."));
            assert_eq!(keys.len(), 7 + 5 + 3 + 9 + 6 + 1, "{lang}");
            for (key, said) in lines(file) {
                let class = key.split('.').next().unwrap();
                for word in said.split('|').map(fold) {
                    assert!(!word.is_empty(), "{lang}: {key}");
                    let before = meanings.insert((class, word.clone()), key);
                    assert!(before.is_none_or(|before| before == key), "{lang}: {word} is {key} and {before:?}");
                }
            }
        }
    }

    #[test]
    fn words_are_found_in_every_language() {
        let words = Vocabulary::new(Purpose::Ledger);
        for (text, field) in [
            ("What happened?", Some(Field::Story)),
            ("என்ன நடந்தது", Some(Field::Story)),
            ("QUI A DONNÉ", Some(Field::From)),
            ("إلى", Some(Field::To)),
            ("किस्म", Some(Field::Kind)),
            ("Kiasi", Some(Field::Amount)),
            ("moneda", Some(Field::Unit)),
            ("දිනය", Some(Field::Day)),
            ("Nombre", None),
        ] {
            assert_eq!(words.column(text), field, "{text}");
        }
        let calendar = Vocabulary::new(Purpose::Calendar);
        for (text, field) in [
            ("Who comes", Some(Field::Comes)),
            ("முதல் நாள்", Some(Field::First)),
            ("hasta", Some(Field::Last)),
            ("المكان", Some(Field::Place)),
            ("Story", None),
        ] {
            assert_eq!(calendar.column(text), field, "{text}");
        }
        assert_eq!(Vocabulary::new(Purpose::People).column("NOM"), Some(Field::Name));
        assert_eq!(words.kind("emotional_labour"), Some(EntryKind::EmotionalLabour));
        assert_eq!(words.measure("இரவுகள்").map(|measure| measure.unit), Some(Unit::Nights));
        assert_eq!(words.measure("JOD").map(|measure| measure.digits), Some(3));
        assert_eq!(words.measure("kg").map(|measure| (measure.unit, measure.digits)), Some((Unit::Grams, 3)));
        assert_eq!(words.measure("cup"), None, "a cup is no Cuban peso");
        assert_eq!(words.measure("QTY"), None);
        for (text, total) in [
            ("Total", true),
            ("TOTAL:", true),
            ("Grand total 2026", true),
            ("மொத்தம்", true),
            ("October total", true),
            ("Totally tired", false),
            ("Total exhaustion after the march", false),
            ("Sumi", false),
        ] {
            assert_eq!(words.is_total(text), total, "{text}");
        }
    }
}
