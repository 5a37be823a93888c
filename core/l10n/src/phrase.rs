//! Phrase: words with the language they are really in. Every text on a screen or a page is one.

use serde::{Deserialize, Serialize};

use crate::format::is_right_to_left;

/// The direction a text is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dir {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

/// Where words came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// In the language that was wanted; or what a person said, in their language.
    Exact,
    /// Missing in the wanted language: in the second language or in English.
    Fallback,
    /// Missing everywhere: the message's key. A test keeps this from happening.
    Key,
}

/// Words with the language and direction they are in and where they came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phrase {
    /// The words.
    pub value: String,
    /// BCP 47 tag of the language of `value`; not always the one that was wanted.
    pub lang: String,
    /// The direction of that language.
    pub dir: Dir,
    /// Where the words came from.
    pub origin: Origin,
}

impl Phrase {
    /// What a person said or wrote, in the language they said it in.
    pub fn told(words: &str, lang: &str) -> Self {
        Self { value: words.to_owned(), lang: lang.to_owned(), dir: dir_of(lang), origin: Origin::Exact }
    }

    /// A name whose language nobody said: its first letter gives the direction.
    pub fn named(name: &str) -> Self {
        let first = name.chars().find(|c| c.is_alphabetic());
        let dir = if first.is_some_and(is_right_to_left) { Dir::Rtl } else { Dir::Ltr };
        Self { value: name.to_owned(), lang: "und".to_owned(), dir, origin: Origin::Exact }
    }
}

/// Languages written from right to left in their usual script, by their first subtag (CLDR 48, scriptMetadata
/// and likelySubtags).
const RIGHT_TO_LEFT: [&str; 18] = [
    "ar", "arc", "bal", "ckb", "dv", "fa", "he", "ks", "lrc", "mzn", "nqo", "pnb", "ps", "sd", "syr", "ug", "ur", "yi",
];
/// Scripts written from right to left, as they stand in a tag.
const RIGHT_TO_LEFT_SCRIPTS: [&str; 6] = ["arab", "hebr", "syrc", "thaa", "nkoo", "adlm"];

/// The direction of a language by its tag: its script if the tag names one, else its usual one.
pub fn dir_of(lang: &str) -> Dir {
    let tag = lang.to_ascii_lowercase();
    let mut parts = tag.split('-');
    let first = parts.next().unwrap_or_default();
    let script = parts.find(|part| part.len() == 4 && part.bytes().all(|b| b.is_ascii_alphabetic()));
    let rtl = match script {
        Some(script) => RIGHT_TO_LEFT_SCRIPTS.contains(&script),
        None => RIGHT_TO_LEFT.contains(&first),
    };
    if rtl { Dir::Rtl } else { Dir::Ltr }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_the_direction_of_its_first_letter() {
        assert_eq!(Phrase::named("النيل 2").dir, Dir::Rtl);
        assert_eq!(Phrase::named("2 Nile النيل").dir, Dir::Ltr);
    }

    #[test]
    fn direction_follows_the_script_before_the_language() {
        for (tag, dir) in [
            ("ar", Dir::Rtl),
            ("ar-EG", Dir::Rtl),
            ("ar-Latn", Dir::Ltr),
            ("ta", Dir::Ltr),
            ("ku", Dir::Ltr),
            ("ku-Arab", Dir::Rtl),
            ("ur-PK", Dir::Rtl),
            ("en", Dir::Ltr),
        ] {
            assert_eq!(dir_of(tag), dir, "{tag}");
        }
    }
}
