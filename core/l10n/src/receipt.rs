//! A receipt number in twelve words: digits are hard to keep for whoever counts little, a row of things is not.
//!
//! `locales/<language>/words.txt` holds 64 words of things that can be drawn, none of them twice. Which twelve they are is
//! the vault's to say; here indices become words and words indices, in whichever language they were said.

use crate::words::{SOURCES, source};

/// How many words stand for a number.
pub const TWELVE: usize = 12;

/// Twelve indices 0…63 in words, with spaces between them; none for a language without a list, or for an index above 63.
pub fn say_words(tag: &str, indices: &[u8; TWELVE]) -> Option<String> {
    let list: Vec<&str> = source(tag)?.words.lines().collect();
    let words: Option<Vec<&str>> = indices.iter().map(|index| list.get(usize::from(*index)).copied()).collect();
    words.map(|words| words.join(" "))
}

/// The indices of twelve words as typed, all of one language; none if one of them is no word of its list.
pub fn read_words(typed: &str) -> Option<[u8; TWELVE]> {
    let typed: Vec<String> = typed.split_whitespace().map(str::to_lowercase).collect();
    let of = |list: &str| -> Option<[u8; TWELVE]> {
        let place = |word: &String| list.lines().position(|known| known == word);
        let places = typed.iter().map(|word| u8::try_from(place(word)?).ok());
        places.collect::<Option<Vec<u8>>>()?.try_into().ok()
    };
    SOURCES.iter().find_map(|source| of(source.words))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages;

    /// Or the same words could mean two numbers.
    #[test]
    fn no_word_stands_in_two_lists() {
        let lists = || SOURCES.iter().flat_map(|source| source.words.lines().map(|word| (word, source.language.tag)));
        let known: std::collections::BTreeMap<&str, &str> = lists().collect();
        let twice: Vec<_> = lists().filter(|(word, tag)| known.get(word) != Some(tag)).collect();
        assert!(twice.is_empty(), "{twice:?}");
    }

    #[test]
    fn twelve_words_are_said_and_read_in_every_language() {
        let indices = [0, 63, 1, 62, 7, 7, 30, 31, 32, 33, 5, 60];
        let mut said = Vec::new();
        for language in languages() {
            let words = say_words(language.tag, &indices).unwrap();
            assert_eq!(read_words(&words), Some(indices), "{}", language.tag);
            assert_eq!(read_words(&format!("  {}\n", words.to_uppercase())), Some(indices), "{}", language.tag);
            said.push(words);
        }
        assert_eq!(say_words("ta-LK", &indices), say_words("ta", &indices));
        assert_eq!(say_words("en", &[64; 12]), None);
        let mixed: Vec<&str> = said[0].split(' ').take(6).chain(said[1].split(' ').skip(6)).collect();
        for wrong in ["", "apple", &mixed.join(" "), &format!("{} apple", said[1])] {
            assert_eq!(read_words(wrong), None, "{wrong}");
        }
    }
}
