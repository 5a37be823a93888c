//! Every English message in both pseudo-locales, with every count that a plural rule could ask for.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::{ACCENTED, ARABIC, ASCII, Pseudo, arabic};
use crate::format::is_right_to_left;
use crate::words::{Argument, source};
use crate::{MESSAGES, Origin, Phrase, Words, languages};

/// Digits, so that no letter of a variable is taken for one of a message.
const TOLD: &str = "20 26";
const COUNTS: [u64; 7] = [0, 1, 2, 3, 11, 100, 1_200];

/// Every message in English and in a pseudo-locale, once for each count.
fn said(pseudo: Pseudo, check: impl Fn(&str, &Phrase, &Phrase)) {
    let (english, made) = (Words::new("en", None).unwrap(), Words::pseudo(pseudo).unwrap());
    let mut messages = 0;
    for (_, text) in source("en").unwrap().files {
        for entry in fluent_syntax::parser::parse(*text).unwrap().body {
            let Entry::Message(message) = entry else { continue };
            let (mut counted, mut all) = (BTreeSet::new(), BTreeSet::new());
            variables(&message.value.unwrap(), &mut counted, &mut all);
            for count in COUNTS {
                let value = |name| if counted.contains(name) { Argument::Number(count) } else { Argument::Text(TOLD) };
                let arguments: Vec<_> = all.iter().map(|name| (*name, value(name))).collect();
                let [plain, changed] = [&english, &made].map(|words| words.say(message.id.name, &arguments));
                assert_eq!(changed.origin, Origin::Exact, "{}", message.id.name);
                assert_eq!(changed.lang, pseudo.language().tag);
                check(message.id.name, &plain, &changed);
            }
            messages += 1;
        }
    }
    assert_eq!(messages, MESSAGES.len());
}

fn variables<'a>(pattern: &Pattern<&'a str>, counted: &mut BTreeSet<&'a str>, all: &mut BTreeSet<&'a str>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => drop(all.insert(id.name)),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                counted.insert(id.name);
                all.insert(id.name);
                variants.iter().for_each(|variant| variables(&variant.value, counted, all));
            }
            _ => {}
        }
    }
}

/// What stands between the letters: variables, their places, signs.
fn between(text: &str) -> String {
    text.chars().filter(|c| !c.is_alphabetic()).collect()
}

#[test]
fn every_message_is_longer_and_stands_in_brackets() {
    said(Pseudo::Long, |key, plain, long| {
        let (plain, long) = (&plain.value, &long.value);
        let inside = long.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        let inside = inside.unwrap_or_else(|| panic!("{key}: {long}"));
        assert!(!inside.contains(|c: char| c.is_ascii_alphabetic()), "{key}: {long}");
        assert_eq!(between(inside), between(plain), "{key}");
        // What comes from outside does not grow.
        let letters = |text: &str| text.replace(TOLD, "").chars().filter(|c| !c.is_ascii_digit()).count();
        assert!(letters(long) * 10 >= letters(plain) * 13, "{key}: {long}");
        assert!(inside.chars().count() * 10 <= plain.chars().count() * 14 + 20, "{key}: {long}");
    });
}

#[test]
fn every_message_runs_from_right_to_left_and_counts_in_english() {
    said(Pseudo::RightToLeft, |key, plain, turned| {
        assert_eq!(turned.dir, crate::Dir::Rtl);
        let turned = &turned.value;
        assert!(!turned.contains(|c: char| c.is_ascii_alphabetic()), "{key}: {turned}");
        let first = turned.chars().find(|c| c.is_alphabetic());
        assert!(first.is_none_or(is_right_to_left), "{key}: {turned}");
        assert!(
            !turned
                .contains(|c| matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'))
        );
        // The same words, letter by letter: so the variables too, and the same form of each count.
        assert_eq!(plain.value.chars().map(arabic).collect::<String>(), *turned, "{key}");
    });
}

#[test]
fn no_letter_is_left_or_stands_for_two() {
    for (alphabet, letters) in [(ASCII, 52), (ACCENTED, 52), (ARABIC, 26)] {
        let different: BTreeSet<char> = alphabet.chars().collect();
        assert_eq!((alphabet.chars().count(), different.len()), (letters, letters), "{alphabet}");
    }
    assert!(unicode_normalization::is_nfc(ACCENTED) && unicode_normalization::is_nfc(ARABIC));
}

#[test]
fn what_people_say_stays_as_it_is() {
    let [long, turned] = Pseudo::ALL.map(|pseudo| Words::pseudo(pseudo).unwrap());
    assert_eq!(long.terms_whom_group_label("Nile").value, "[ÓÓñĺĺý Nile]");
    assert_eq!(turned.terms_whom_group_label("Nile").value, "ونلض \u{2068}Nile\u{2069}");
    assert_eq!(turned.terms_whom_group_label("النيل").value, "ونلض النيل");
    let day = "2026-11-22".parse().unwrap();
    assert_eq!([&long, &turned].map(|words| words.date(day).value), ["22 November 2026", "22 نوفمبر 2026"]);
    assert_eq!([&long, &turned].map(|words| words.number(1_200).value), ["1,200", "1,200"]);
    assert_eq!(long.money(120_050, "LKR").value, "[LKR 1,200.50]");
}

#[test]
fn nobody_is_offered_one() {
    for pseudo in Pseudo::ALL {
        let language = pseudo.language();
        assert!(languages().all(|shipped| shipped.tag != language.tag));
        assert!(crate::spoken().iter().all(|(tag, name)| *tag != language.tag && *name != language.name));
        assert_eq!(crate::dir_of(language.tag), language.dir);
        // Asked for by its tag, it is the language that stands before it.
        let tag = language.tag.split('-').next().unwrap();
        assert_eq!(Words::new(language.tag, None).unwrap().first().tag, tag);
        assert_eq!(Words::of(&[language.tag]).unwrap().first().tag, tag);
        let name: String = match pseudo {
            Pseudo::Long => pseudo.whole("English".chars().map(super::accented).collect()),
            Pseudo::RightToLeft => "English".chars().map(arabic).collect(),
        };
        assert_eq!(language.name, name);
    }
}
