//! In which language a story is: by its letters where they decide, else by the languages of whoever takes it in.

use weft_model::said::Lang;

/// Letters that only one of the languages of Weft is written with.
const SCRIPTS: [(&str, &str); 4] = [("Taml", "ta"), ("Sinh", "si"), ("Arab", "ar"), ("Deva", "hi")];

/// A language, and whether the letters decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Guess {
    /// The language.
    pub lang: Lang,
    /// Whether it follows from the letters.
    pub by_letters: bool,
}

/// The language of a text for somebody who uses `own`, the first one first. None if nobody uses any.
pub(crate) fn of(text: &str, own: &[Lang]) -> Option<Guess> {
    let script = script(text);
    let written = |lang: &&Lang| {
        let primary = lang.as_str().split('-').next().unwrap_or_default();
        weft_l10n::language(primary).is_some_and(|language| language.script == script)
    };
    if let Some((_, tag)) = SCRIPTS.iter().find(|(name, _)| *name == script) {
        let lang = own.iter().find(written).cloned().or_else(|| Lang::new(tag))?;
        return Some(Guess { lang, by_letters: true });
    }
    let lang = own.iter().find(written).or_else(|| own.first())?.clone();
    Some(Guess { lang, by_letters: false })
}

/// The script of most letters, by its ISO 15924 code; Latin if none of the others.
fn script(text: &str) -> &'static str {
    let of = |c: char| match c {
        '\u{B80}'..='\u{BFF}' => Some("Taml"),
        '\u{D80}'..='\u{DFF}' => Some("Sinh"),
        '\u{600}'..='\u{6FF}'
        | '\u{750}'..='\u{77F}'
        | '\u{8A0}'..='\u{8FF}'
        | '\u{FB50}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFC}' => Some("Arab"),
        '\u{900}'..='\u{97F}' => Some("Deva"),
        c if c.is_alphabetic() => Some("Latn"),
        _ => None,
    };
    let count = |name: &str| text.chars().filter(|c| of(*c) == Some(name)).count();
    let most = SCRIPTS.iter().map(|(name, _)| (count(name), *name)).max_by_key(|(count, _)| *count);
    most.filter(|(letters, _)| *letters > count("Latn")).map_or("Latn", |(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_decide_where_they_can() {
        let langs = |tags: &[&str]| tags.iter().map(|tag| Lang::new(tag).unwrap()).collect::<Vec<_>>();
        for (text, own, tag, by_letters) in [
            ("மூன்று இரவுகள் with Sara", &["en"][..], "ta", true),
            ("ثلاث ليالٍ", &["en", "ar-JO"], "ar-JO", true),
            ("तीन रातें", &["ta"], "hi", true),
            ("රෑ තුනක්", &["ta"], "si", true),
            ("Three nights", &["ta", "en"], "en", false),
            ("Three nights", &["ta"], "ta", false),
            ("3 × 4", &["sw"], "sw", false),
        ] {
            let guess = of(text, &langs(own)).unwrap();
            assert_eq!((guess.lang.as_str(), guess.by_letters), (tag, by_letters), "{text}");
        }
        assert_eq!(of("x", &[]), None);
    }
}
