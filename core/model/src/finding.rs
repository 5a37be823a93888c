//! How words are found: the one form in which what was told and what is asked for are compared, wherever Weft searches.
//!
//! People write one word in several ways: with vowel marks and without (كَتَبَ, كتب), composed and decomposed (é, e with an
//! accent), with a joiner and without (ශ්‍රී), with a nasal or a dot (हिन्दी, हिंदी). Both sides are folded here, so no
//! index has to know any script. Words are runs of letters, digits and combining marks: vowel signs stay inside the words of
//! Tamil, Sinhala and Hindi.
//!
//! Rules: NFKD and NFC of UAX 15; Latin accents are dropped, as SQLite's `remove_diacritics` does; Arabic letters and prefixes
//! are those of Lucene's `ArabicNormalizer` and `ArabicStemmer`, Devanagari as its `HindiNormalizer`, but a nasal becomes a dot
//! only before a consonant of its own row, where both spellings are in use.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The words of a text as they are compared, in its order.
pub fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    let inside = |c: char| (c.is_alphanumeric() || is_combining_mark(c)) && !is_apostrophe(c);
    let words = folded.split(|c| !inside(c)).filter(|word| word.chars().any(char::is_alphanumeric));
    words.map(str::to_owned).collect()
}

/// Under what a text is found: its words, and what is left of them without the prefixes that Arabic writes in front.
pub fn found_under(text: &str) -> impl Iterator<Item = String> {
    words(text).into_iter().flat_map(|word| {
        let bare = without_prefixes(&word);
        std::iter::once(word).chain(bare)
    })
}

/// What somebody looks for: every word, the last one as a beginning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Words that have to be there whole.
    pub whole: Vec<String>,
    /// How some word has to begin: in one of these ways.
    pub beginnings: Vec<String>,
}

impl Question {
    /// The question in what was typed; none if there is no word in it.
    pub fn new(text: &str) -> Option<Self> {
        let mut whole = words(text);
        let typed = whole.pop()?;
        // Whoever has typed no further than a nasal may go on to where it is a dot.
        let stem = typed.strip_suffix(VIRAMA).unwrap_or(&typed).strip_suffix(['ङ', 'ञ', 'ण', 'न', 'म']);
        let dotted = stem.filter(|stem| !stem.is_empty()).map(|stem| format!("{stem}{ANUSVARA}"));
        Some(Self { whole, beginnings: std::iter::once(typed).chain(dotted).collect() })
    }

    /// Whether a text found under these words is meant.
    pub fn is_answered_by(&self, words: &BTreeSet<String>) -> bool {
        let begins = |beginning: &String| {
            let first = words.range(beginning.clone()..).next();
            first.is_some_and(|word| word.starts_with(beginning))
        };
        self.whole.iter().all(|word| words.contains(word)) && self.beginnings.iter().any(begins)
    }
}

fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let plain: Vec<char> = text.nfkd().filter(|c| !is_dropped(*c)).flat_map(char::to_lowercase).collect();
    let mut folded = String::with_capacity(text.len());
    let mut rest = plain.as_slice();
    while let [first, after @ ..] = rest {
        rest = after;
        match (*first, after) {
            (nasal, [VIRAMA, consonant, ..]) if is_nasal_before(nasal, *consonant) => {
                folded.push(ANUSVARA);
                rest = after.get(1..).unwrap_or_default();
            }
            ('\u{0901}', _) => folded.push(ANUSVARA),
            ('ى' | 'ی', _) => folded.push('ي'),
            ('ک', _) => folded.push('ك'),
            ('ة', _) => folded.push('ه'),
            ('œ', _) => folded.push_str("oe"),
            ('æ', _) => folded.push_str("ae"),
            ('ß', _) => folded.push_str("ss"),
            (other, _) => folded.push(other),
        }
    }
    folded.nfc().collect()
}

const VIRAMA: char = '\u{094D}';
const ANUSVARA: char = '\u{0902}';

/// Marks that some write and others leave out: Latin accents, Arabic vowels and what NFKD parts from alif, waw and ya, the
/// stretching line, the dot under Devanagari letters, joiners and other characters without a shape.
const fn is_dropped(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}' | '\u{0610}'..='\u{061A}' | '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}'
        | '\u{06D6}'..='\u{06ED}' | '\u{093C}' | '\u{00AD}' | '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

/// Letters that stand for an apostrophe, as in ngʼombe: they part words as the apostrophe itself does.
const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\u{02B9}'..='\u{02BF}')
}

/// Whether a nasal of Devanagari stands before a consonant of its own row.
const fn is_nasal_before(nasal: char, consonant: char) -> bool {
    matches!(
        (nasal, consonant),
        ('ङ', 'क'..='ङ') | ('ञ', 'च'..='ञ') | ('ण', 'ट'..='ण') | ('न', 'त'..='न') | ('म', 'प'..='म')
    )
}

/// The article, alone or behind "and", "with", "like", "so", "to"; and "and" alone.
const PREFIXES: [(&str, usize); 7] = [("ال", 2), ("وال", 2), ("بال", 2), ("كال", 2), ("فال", 2), ("لل", 2), ("و", 3)];

fn without_prefixes(word: &str) -> Vec<String> {
    let bare = PREFIXES.into_iter().filter_map(|(prefix, left)| {
        word.strip_prefix(prefix).filter(|rest| rest.chars().count() >= left).map(str::to_owned)
    });
    bare.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finds(asked: &str, told: &str) -> bool {
        Question::new(asked).is_some_and(|question| question.is_answered_by(&found_under(told).collect()))
    }

    #[test]
    fn one_word_written_in_several_ways_is_one_word() {
        for (one, other) in [
            ("كَتَبَ", "كتب"),
            ("أُمّي", "امي"),
            ("مدرسة", "مدرسه"),
            ("كـــتاب", "كتاب"),
            ("ශ්\u{200D}රී", "ශ්රී"),
            ("ක\u{0DD9}\u{0DCF}ළඹ", "කොළඹ"),
            ("க\u{0BC6}\u{0BBE}டி", "கொடி"),
            ("हिन्दी", "हिंदी"),
            ("सम्बन्ध", "संबंध"),
            ("ज़मीन", "जमीन"),
            ("माँ", "मां"),
            ("cafe\u{0301}", "Café"),
            ("cœur", "COEUR"),
            ("señora", "senora"),
            ("ação", "acao"),
            ("ng\u{02BC}ombe", "ng'ombe"),
        ] {
            assert_eq!(words(one), words(other), "{one} {other}");
        }
        // Other words stay other words.
        for (one, other) in [("जन्म", "जंम"), ("கொடி", "கெடி"), ("කොළ", "කෙළ"), ("كتب", "كتاب"), ("பல்", "பால்")]
        {
            assert_ne!(words(one), words(other), "{one} {other}");
        }
    }

    #[test]
    fn what_stands_in_front_of_an_arabic_word_does_not_hide_it() {
        for told in ["الكتاب", "والكتاب", "بالكتاب", "للكتاب", "وكتاب", "كتاب"] {
            assert!(finds("كتاب", told), "{told}");
        }
        assert!(!finds("لد", "ولد"), "a word that only begins so keeps its letter");
        assert!(finds("الكتاب", "والكتاب"));
    }

    #[test]
    fn the_last_word_is_a_beginning_and_the_others_are_whole() {
        assert!(finds("three nig", "three nights"));
        assert!(!finds("thr nights", "three nights"));
        assert!(finds("இரவு", "மூன்று இரவுகள்"));
        for (told, other) in [("हिन्दी", "हिंदी"), ("सम्बन्ध", "संबंध")] {
            for end in (1..=told.len()).filter(|end| told.is_char_boundary(*end)) {
                assert!(finds(&told[..end], told) && finds(&told[..end], other), "{}", &told[..end]);
            }
        }
        assert_eq!(Question::new("\"*:^ -"), None);
        assert_eq!(Question::new(""), None);
    }
}
