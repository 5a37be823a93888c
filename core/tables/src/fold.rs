//! Words as they are compared: without capitals, accents and punctuation.

use unicode_normalization::UnicodeNormalization;

/// A text in the form in which two writings of one word are equal. Vowel signs of Indic scripts stay: they are letters.
pub(crate) fn fold(text: &str) -> String {
    let plain = text.nfkd().filter(|c| !is_accent(*c)).flat_map(char::to_lowercase);
    let spaced: String = plain.map(|c| if is_between(c) { ' ' } else { c }).collect();
    let mut folded = String::with_capacity(spaced.len());
    for word in spaced.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    folded
}

/// Accents of Latin letters, vowel marks and the lengthener of Arabic, joiners, direction marks.
const fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{200B}'..='\u{200F}' | '\u{FEFF}')
}

fn is_between(c: char) -> bool {
    c.is_ascii_punctuation()
        || c.is_control()
        || matches!(c, '\u{2010}'..='\u{205E}' | '،' | '؛' | '؟' | '।' | '॥' | '«' | '»' | '¿' | '¡' | '·')
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn two_writings_of_one_word_are_equal() {
        for (a, b) in [
            ("Qué pasó", "QUE PASO?"),
            ("L’histoire", "l'histoire"),
            ("إلى", "الى"),
            ("  sub-total: ", "Sub total"),
            ("emotional_labour", "Emotional labour"),
            ("ＤＡＹ", "day"),
            ("يُحسب بـ", "يحسب ب"),
        ] {
            assert_eq!(fold(a), fold(b));
        }
        assert_ne!(fold("நாள்"), fold("நாளு"));
        assert_ne!(fold("රෑ"), fold("ර"));
    }
}
