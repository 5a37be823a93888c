//! How words are found: the one form in which what was told and what is asked for are compared, wherever Weft searches.
//!
//! People write one word in several ways: with vowel marks and without (كَتَبَ, كتب), composed and decomposed (é, e with an
//! accent), with a joiner and without (ශ්‍රී), with a nasal or a dot (हिन्दी, हिंदी), a number in the digits of any script
//! (٢٠٢٦, २०२६). Both sides are folded here, so no index has to know any script. Words are runs of letters, digits and
//! combining marks: vowel signs stay inside the words of Tamil, Sinhala and Hindi.
//!
//! Rules: NFKD and NFC of UAX 15; Latin accents are dropped, as SQLite's `remove_diacritics` does, and the dotless ı has a
//! dot; Arabic letters and prefixes are those of Lucene's `ArabicNormalizer` and `ArabicStemmer`. Of its `HindiNormalizer`,
//! what does not make two words one: dots below, chandrabindu and joiners go, the vowels of borrowed words (ॉ, ॅ) become
//! those that are written for them; a nasal becomes a dot, but only before a consonant of its own row, where both
//! spellings are in use. Long vowels stay long (दिन is a day, दीन is poor) and the virama stays.

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

/// Under what a text is found: its words, and what is left of them without what Arabic writes in front.
pub fn found_under(text: &str) -> impl Iterator<Item = String> {
    words(text).into_iter().flat_map(|word| {
        let bare = without_prefixes(&word);
        std::iter::once(word).chain(bare)
    })
}

/// What somebody looks for: every word, in one of its forms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// For each word that was typed, the forms of which one has to be there.
    pub words: Vec<Vec<Form>>,
}

/// A form of a word that was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    /// Some word is this one.
    Whole(String),
    /// Some word begins so.
    Beginning(String),
}

impl Question {
    /// The question in what was typed; none if there is no word in it. Of the last word, its beginning is enough.
    pub fn new(text: &str) -> Option<Self> {
        let mut typed = words(text);
        let last = typed.pop()?;
        let forms = |word: String| -> Vec<String> {
            let bare = without_article(&word).map(str::to_owned);
            std::iter::once(word).chain(bare).collect()
        };
        let whole = typed.into_iter().map(|word| forms(word).into_iter().map(Form::Whole).collect());
        // Whoever has typed no further than a nasal may go on to where it is a dot.
        let stem = last.strip_suffix(VIRAMA).unwrap_or(&last).strip_suffix(['ङ', 'ञ', 'ण', 'न', 'म']);
        let dotted = stem.filter(|stem| !stem.is_empty()).map(|stem| format!("{stem}{ANUSVARA}"));
        let beginnings = forms(last).into_iter().chain(dotted).map(Form::Beginning).collect();
        Some(Self { words: whole.chain(std::iter::once(beginnings)).collect() })
    }

    /// Whether a text found under these words is meant.
    pub fn is_answered_by(&self, words: &BTreeSet<String>) -> bool {
        let is_there = |form: &Form| match form {
            Form::Whole(word) => words.contains(word),
            Form::Beginning(beginning) => {
                let first = words.range(beginning.clone()..).next();
                first.is_some_and(|word| word.starts_with(beginning))
            }
        };
        self.words.iter().all(|forms| forms.iter().any(is_there))
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
            ('\u{0945}' | '\u{0946}', _) => folded.push('\u{0947}'),
            ('\u{0949}' | '\u{094A}', _) => folded.push('\u{094B}'),
            ('\u{090D}' | '\u{090E}', _) => folded.push('\u{090F}'),
            ('\u{0911}' | '\u{0912}', _) => folded.push('\u{0913}'),
            ('\u{0972}', _) => folded.push('\u{0905}'),
            ('ى' | 'ی', _) => folded.push('ي'),
            ('ک', _) => folded.push('ك'),
            ('ة', _) => folded.push('ه'),
            ('œ', _) => folded.push_str("oe"),
            ('æ', _) => folded.push_str("ae"),
            ('ß', _) => folded.push_str("ss"),
            ('ı', _) => folded.push('i'),
            (other, _) => folded.push(digit(other).unwrap_or(other)),
        }
    }
    folded.nfc().collect()
}

const VIRAMA: char = '\u{094D}';
const ANUSVARA: char = '\u{0902}';

/// Marks that some write and others leave out: Latin accents, Arabic vowels and what NFKD parts from alif, waw and ya, the
/// stretching line, the dot under Devanagari letters, joiners, what asks for another shape of a character, and other
/// characters without a shape.
const fn is_dropped(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}' | '\u{0610}'..='\u{061A}' | '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}'
        | '\u{06D6}'..='\u{06ED}' | '\u{093C}' | '\u{00AD}' | '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        | '\u{E0100}'..='\u{E01EF}')
}

/// Where the ten decimal digits of each script begin: general category Nd of Unicode 17, but for ASCII and for those that
/// NFKD makes ASCII.
#[rustfmt::skip]
const ZEROS: [u32; 67] = [
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6, 0x0E50, 0x0ED0,
    0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0,
    0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0x104A0, 0x10D30, 0x10D40, 0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0,
    0x11450, 0x114D0, 0x11650, 0x116C0, 0x116D0, 0x116DA, 0x11730, 0x118E0, 0x11950, 0x11BF0, 0x11C50, 0x11D50, 0x11DA0,
    0x11DE0, 0x11F50, 0x16A60, 0x16AC0, 0x16B50, 0x16D70, 0x1E140, 0x1E2F0, 0x1E4F0, 0x1E5F1, 0x1E950,
];

/// A digit of any script as those of ASCII.
fn digit(c: char) -> Option<char> {
    let number = u32::from(c);
    let behind = ZEROS.partition_point(|zero| *zero <= number);
    let zero = ZEROS.get(behind.checked_sub(1)?)?;
    char::from_digit(number.checked_sub(*zero)?, 10)
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

const ARTICLE: &str = "ال";

/// The article, alone or behind "and", "with", "like", "so", "to".
const ARTICLES: [&str; 6] = [ARTICLE, "وال", "بال", "كال", "فال", "لل"];

/// What is told without the article, or without what stands before the article, or without an "and". Two letters are a
/// word behind an article; an "and" is also the first letter of many short words.
fn without_prefixes(word: &str) -> Vec<String> {
    let mut bare = Vec::new();
    let rests = ARTICLES.into_iter().filter_map(|article| Some((article, word.strip_prefix(article)?)));
    for (article, rest) in rests.filter(|(_, rest)| has_letters(rest, 2)) {
        bare.push(rest.to_owned());
        if article != ARTICLE {
            bare.push(format!("{ARTICLE}{rest}"));
        }
    }
    bare.extend(word.strip_prefix('و').filter(|rest| has_letters(rest, 3)).map(str::to_owned));
    bare
}

/// What is asked without its article. What is left of a short word (الآن, now) is another word (أن, that), or the beginning
/// of too many: then only what has an article too is found.
fn without_article(word: &str) -> Option<&str> {
    let bare = ARTICLES.into_iter().find_map(|article| word.strip_prefix(article));
    bare.filter(|rest| has_letters(rest, 3))
}

fn has_letters(word: &str, at_least: usize) -> bool {
    word.chars().count() >= at_least
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
            ("ısırgan İZMİR", "ISIRGAN izmir"),
            ("डॉक्टर", "डोक्टर"),
            ("बॅंक", "बेंक"),
            ("ऑफिस", "ओफिस"),
            ("♥\u{FE0F}1\u{FE0F}", "♥ 1"),
            ("葛\u{E0100}", "葛"),
            ("١٤ مارس ٢٠٢٦", "14 مارس 2026"),
            ("۲۰۲۶ २०२६ ௨௦௨௬ ෨෦෨෬ ２０２６", "2026 2026 2026 2026 2026"),
        ] {
            assert_eq!(words(one), words(other), "{one} {other}");
        }
        // Other words stay other words.
        for (one, other) in [
            ("जन्म", "जंम"),
            ("दिन", "दीन"),
            ("௰", "10"),
            ("கொடி", "கெடி"),
            ("කොළ", "කෙළ"),
            ("كتب", "كتاب"),
            ("பல்", "பால்"),
        ] {
            assert_ne!(words(one), words(other), "{one} {other}");
        }
    }

    #[test]
    fn what_stands_in_front_of_an_arabic_word_does_not_hide_it() {
        for told in ["الكتاب", "والكتاب", "بالكتاب", "للكتاب", "وكتاب", "كتاب"] {
            assert!(finds("كتاب", told), "{told}");
        }
        assert!(!finds("لد", "ولد"), "a word that only begins so keeps its letter");
    }

    #[test]
    fn what_stands_in_front_of_an_arabic_word_is_not_asked_for() {
        for told in ["الكتاب", "والكتاب", "بالكتاب", "للكتاب", "وكتاب", "كتاب"] {
            for asked in ["الكتاب", "بالكتاب", "للكتاب", "الكتاب قديم", "الكتا"] {
                assert!(finds(asked, &format!("{told} قديم")), "{asked} in {told}");
            }
        }
        // Of a short word the article says which it is.
        for told in ["الأم", "والأم", "بالأم", "للأم"] {
            assert!(finds("الأم", told) && finds("الأم ", told), "{told}");
        }
        for (asked, told) in
            [("الآن", "أنها قالت"), ("الآن هنا", "أن هنا"), ("الله", "له"), ("والد", "الدار"), ("ال", "كتاب")]
        {
            assert!(!finds(asked, told), "{asked} is not {told}");
        }
    }

    #[test]
    fn digits_of_every_script_are_ten_in_a_row() {
        assert!(ZEROS.is_sorted());
        for zero in ZEROS {
            let row: Vec<char> = (zero..zero + 10).map(|number| char::from_u32(number).unwrap()).collect();
            assert!(row.iter().all(|digit| digit.is_numeric()), "{zero:x}");
            let folded: String = row.iter().flat_map(|digit| words(&digit.to_string())).collect();
            assert_eq!(folded, "0123456789", "{zero:x}");
        }
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
