//! Words: every message in two languages, with English behind them.

use std::sync::Arc;

use chrono::NaiveDate;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::format;
use crate::phrase::{Dir, Origin, Phrase};
use crate::pseudo::Pseudo;

/// A language that Weft ships.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language {
    /// BCP 47 tag, and the name of its folder.
    pub tag: &'static str,
    /// Its name in itself.
    pub name: &'static str,
    /// ISO 15924 script.
    pub script: &'static str,
    /// Direction of writing.
    pub dir: Dir,
    /// CLDR numbering system of its digits.
    pub digits: &'static str,
    /// Whether a fluent person has read it.
    pub status: Status,
}

/// Whether a fluent person has read every message of a language. Nobody may present a draft as reviewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// The messages are written in it; the others are translated from it.
    Source,
    /// Somebody fluent has.
    Reviewed,
    /// Nobody fluent has.
    Draft,
}

/// A message's key, for checks over all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Message {
    /// Such as `home-start-consents-label`.
    pub key: &'static str,
    /// The file it stands in.
    pub area: &'static str,
    /// The most characters it may have in any language, its variables apart.
    pub at_most: usize,
}

/// No words are shipped in this language.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no words are shipped in this language; choose one of those that `languages` lists")]
pub struct UnknownLanguage;

/// What stands in a message's place for a variable.
pub(crate) enum Argument<'a> {
    Number(u64),
    Date(NaiveDate),
    Text(&'a str),
}

type Formatter = fn(&FluentValue, &intl_memoizer_of_bundle::Memoizer) -> Option<String>;

/// The memoizer type of a bundle that can be shared between threads.
mod intl_memoizer_of_bundle {
    /// Named through the bundle, so that no crate has to be added for one type.
    pub type Memoizer = <fluent_bundle::concurrent::FluentBundle<()> as MemoizerOf>::Memoizer;
    pub trait MemoizerOf {
        type Memoizer;
    }
    impl<R, M> MemoizerOf for fluent_bundle::bundle::FluentBundle<R, M> {
        type Memoizer = M;
    }
}

pub(crate) struct Source {
    pub language: Language,
    pub format: &'static str,
    /// Whether months of days are words; else numbers, year-month-day.
    pub months: bool,
    pub files: &'static [(&'static str, &'static str)],
    /// The words of receipt numbers, one a line.
    pub words: &'static str,
    pub number: Formatter,
}

struct Shelf {
    source: &'static Source,
    bundle: FluentBundle<FluentResource>,
    /// Which pseudo-locale the messages are written in; none for a language.
    pseudo: Option<Pseudo>,
}

/// Every message in a first and a second language, with English behind them. Cheap to clone.
#[derive(Clone)]
pub struct Words {
    shelves: Vec<Arc<Shelf>>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.shelves.iter().map(|shelf| shelf.source.language.tag)).finish()
    }
}

const ENGLISH: &str = "en";

/// The languages that Weft ships, by tag.
pub fn languages() -> impl Iterator<Item = &'static Language> {
    SOURCES.iter().map(|source| &source.language)
}

/// Names, in themselves, of languages that people of partnerships speak and Weft has no words in yet, so that what
/// somebody said can be marked as being in them (CLDR 48).
const SPOKEN_TOO: [(&str, &str); 6] =
    [("bn", "বাংলা"), ("fa", "فارسی"), ("ht", "Kreyòl ayisyen"), ("ku", "Kurdî"), ("tr", "Türkçe"), ("ur", "اردو")];

/// Every language whose name Weft knows, shipped or not, by tag: its tag and its name in itself.
pub fn spoken() -> Vec<(&'static str, &'static str)> {
    let mut all: Vec<_> = languages().map(|language| (language.tag, language.name)).chain(SPOKEN_TOO).collect();
    all.sort_unstable();
    all
}

/// The shipped language of this tag, or the one its first subtag names (`ta-LK` → `ta`).
pub fn language(tag: &str) -> Option<&'static Language> {
    source(tag).map(|source| &source.language)
}

pub(crate) fn source(tag: &str) -> Option<&'static Source> {
    let first = tag.split('-').next().unwrap_or_default();
    let named = |wanted: &str| SOURCES.iter().find(|source| source.language.tag.eq_ignore_ascii_case(wanted));
    named(tag).or_else(|| named(first))
}

impl Words {
    /// The words of a first language, a second for whatever it lacks and for bilingual text, and English.
    pub fn new(first: &str, second: Option<&str>) -> Result<Self, UnknownLanguage> {
        let mut shelves: Vec<Arc<Shelf>> = Vec::new();
        for tag in [Some(first), second, Some(ENGLISH)].into_iter().flatten() {
            let source = source(tag).ok_or(UnknownLanguage)?;
            if shelves.iter().all(|shelf| shelf.source.language.tag != source.language.tag) {
                shelves.push(Arc::new(Shelf::fill(source)?));
            }
        }
        Ok(Self { shelves })
    }

    /// The words of the languages that somebody reads, best first: of the first two, those that there are words for; English
    /// if there are none.
    pub fn of(tags: &[&str]) -> Result<Self, UnknownLanguage> {
        let mut known = tags.iter().copied().take(2).filter(|tag| source(tag).is_some());
        Self::new(known.next().unwrap_or(ENGLISH), known.next())
    }

    /// The English words in a pseudo-locale, for tests and the gallery, never for people. Nothing stands behind it, for it lacks
    /// nothing.
    pub fn pseudo(pseudo: Pseudo) -> Result<Self, UnknownLanguage> {
        let english = source(ENGLISH).ok_or(UnknownLanguage)?;
        // Filled as English: its messages count in English, whatever plurals the pseudo-locale's own tag would ask for.
        let mut shelf = Shelf::fill(english)?;
        shelf.bundle.set_transform(Some(pseudo.letters()));
        shelf.source = pseudo.source();
        shelf.pseudo = Some(pseudo);
        Ok(Self { shelves: vec![Arc::new(shelf)] })
    }

    /// No words at all: each message is its key, so that translators see which one stands where.
    pub const fn keys() -> Self {
        Self { shelves: Vec::new() }
    }

    /// The first language.
    pub fn first(&self) -> &'static Language {
        self.language_at(0).unwrap_or(&FALLBACK)
    }

    /// The second language: the one chosen, or English behind another first one.
    pub fn second(&self) -> Option<&'static Language> {
        self.language_at(1)
    }

    fn language_at(&self, place: usize) -> Option<&'static Language> {
        self.shelves.get(place).map(|shelf| &shelf.source.language)
    }

    /// The same words with first and second language exchanged: the partner of a bilingual text.
    #[must_use]
    pub fn partner(&self) -> Self {
        let mut shelves = self.shelves.clone();
        if shelves.len() > 1 {
            shelves.swap(0, 1);
        }
        Self { shelves }
    }

    /// A language's own name, in that language; its tag where Weft does not know the name.
    pub fn language_name(&self, tag: &str) -> Phrase {
        let first = tag.split('-').next().unwrap_or_default();
        let name = spoken().into_iter().find(|(known, _)| *known == first).map(|(_, name)| name);
        Phrase::told(name.unwrap_or(tag), tag)
    }

    /// A day, such as "22 November 2026", in the first language.
    pub fn date(&self, date: NaiveDate) -> Phrase {
        self.own(|source| format::date(source, date))
    }

    /// A whole number with its separators, in the first language.
    pub fn number(&self, number: u64) -> Phrase {
        self.own(|source| format::decimal(source, number, 0))
    }

    /// An amount of money from its minor units, such as "LKR 1,200.00": no conversion, no symbol that two
    /// currencies share.
    pub fn money(&self, minor: u64, currency: &str) -> Phrase {
        let amount = self.own(|source| format::decimal(source, minor, format::minor_digits(currency)));
        self.terms_unit_money_label(&amount.value, currency)
    }

    fn own(&self, write: impl Fn(&Source) -> String) -> Phrase {
        let source = self.shelves.first().map(|shelf| shelf.source);
        let value = source.map(&write).unwrap_or_default();
        let language = self.first();
        Phrase { value, lang: language.tag.to_owned(), dir: language.dir, origin: Origin::Exact }
    }

    /// A message in the first language that has it.
    pub(crate) fn say(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> Phrase {
        for (place, shelf) in self.shelves.iter().enumerate() {
            if let Some(value) = shelf.say(key, arguments) {
                let language = &shelf.source.language;
                let origin = if place == 0 { Origin::Exact } else { Origin::Fallback };
                return Phrase { value, lang: language.tag.to_owned(), dir: language.dir, origin };
            }
        }
        Phrase { value: key.to_owned(), lang: "zxx".to_owned(), dir: Dir::Ltr, origin: Origin::Key }
    }
}

/// Only for [`Words::keys`].
static FALLBACK: Language =
    Language { tag: ENGLISH, name: "English", script: "Latn", dir: Dir::Ltr, digits: "latn", status: Status::Draft };

impl Shelf {
    fn fill(source: &'static Source) -> Result<Self, UnknownLanguage> {
        let tag = source.language.tag.parse().map_err(|_| UnknownLanguage)?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Directions are isolated only where they meet (`format::isolated`); plain phrases stay plain.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(source.number));
        for (_, text) in source.files {
            // Messages that do not parse are left out here and come from the next language; a test refuses them.
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(whole, _)| whole);
            bundle.add_resource_overriding(resource);
        }
        Ok(Self { source, bundle, pseudo: None })
    }

    fn say(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let dir = self.source.language.dir;
        let mut args = FluentArgs::new();
        for (name, argument) in arguments {
            match argument {
                Argument::Number(number) => args.set(*name, FluentValue::from(*number)),
                Argument::Date(date) => args.set(*name, format::date(self.source, *date)),
                Argument::Text(text) => args.set(*name, format::isolated(text, dir)),
            }
        }
        let mut errors = Vec::new();
        let value = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        errors.is_empty().then(|| match self.pseudo {
            Some(pseudo) => pseudo.whole(value),
            None => value,
        })
    }
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

#[cfg(test)]
mod tests {
    use super::*;

    static HALF: Source = Source {
        language: Language {
            tag: "xx",
            name: "Xx",
            script: "Latn",
            dir: Dir::Ltr,
            digits: "latn",
            status: Status::Draft,
        },
        format: "en",
        months: true,
        files: &[("half", "half-a-b-label = only here\nhalf-bad-b-label = { $nothing }\n")],
        words: "",
        number: |value, _| format::fluent_number("en", value),
    };
    static BEHIND: Source = Source {
        files: &[("half", "half-a-b-label = behind\nhalf-bad-b-label = behind\nhalf-c-d-label = behind\n")],
        ..copy_of_half()
    };

    const fn copy_of_half() -> Source {
        Source { language: HALF.language, format: "en", months: true, files: &[], words: "", number: HALF.number }
    }

    #[test]
    fn what_is_missing_or_broken_falls_back_and_says_so() {
        let shelves = [&HALF, &BEHIND].map(|source| Arc::new(Shelf::fill(source).unwrap())).to_vec();
        let words = Words { shelves };
        let said = |key| {
            let phrase = words.say(key, &[]);
            (phrase.value, phrase.origin)
        };
        assert_eq!(said("half-a-b-label"), ("only here".to_owned(), Origin::Exact));
        assert_eq!(said("half-bad-b-label"), ("behind".to_owned(), Origin::Fallback));
        assert_eq!(said("half-c-d-label"), ("behind".to_owned(), Origin::Fallback));
        assert_eq!(said("half-no-b-label"), ("half-no-b-label".to_owned(), Origin::Key));
    }
}
