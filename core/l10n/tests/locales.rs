//! Every language's files: whole, plain and consistent. Takes under a second.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use unicode_normalization::is_nfc;
use weft_l10n::{MESSAGES, Status, Words, languages};

/// Stands where a variable stands.
const PLACE: char = '\u{FFFC}';

/// One language's message.
#[derive(Debug, Default)]
struct Message {
    texts: Vec<String>,
    variables: BTreeSet<String>,
    /// The variable and the categories of each selector.
    selectors: Vec<(String, BTreeSet<String>)>,
    comment: String,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn files(lang: &str) -> Vec<(String, String)> {
    let folder = root().join("locales").join(lang);
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "ftl"))
        .map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), std::fs::read_to_string(path).unwrap()))
        .collect();
    files.sort();
    files
}

/// Every message of a language by its key; fails on junk and on a key that stands twice.
fn messages(lang: &str) -> BTreeMap<String, Message> {
    let mut all = BTreeMap::new();
    for (area, source) in files(lang) {
        let resource = fluent_syntax::parser::parse(source.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{lang}/{area}.ftl does not parse: {errors:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let key = message.id.name.to_owned();
            assert!(key.starts_with(&format!("{area}-")), "{lang}/{area}.ftl: {key} is of another area");
            assert!(key.split('-').count() >= 3, "{key}: area-screen-element-kind");
            let comment = message.comment.map_or_else(String::new, |comment| comment.content.join(" "));
            let mut read = Message { comment, ..Message::default() };
            walk(&message.value.unwrap_or_else(|| panic!("{lang}: {key} has no words")), &mut read);
            assert!(all.insert(key.clone(), read).is_none(), "{lang}: {key} stands twice");
        }
    }
    all
}

fn walk(pattern: &Pattern<&str>, message: &mut Message) {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                message.variables.extend(variable(inline));
                text.push(PLACE);
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let name = variable(selector).expect("a selector is a variable");
                message.variables.insert(name.clone());
                let mut keys = BTreeSet::new();
                for variant in variants {
                    keys.insert(match &variant.key {
                        VariantKey::Identifier { name } => (*name).to_owned(),
                        VariantKey::NumberLiteral { value } => (*value).to_owned(),
                    });
                    walk(&variant.value, message);
                }
                message.selectors.push((name, keys));
            }
        }
    }
    if !text.is_empty() {
        message.texts.push(text);
    }
}

fn variable(inline: &InlineExpression<&str>) -> Option<String> {
    match inline {
        InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
        _ => None,
    }
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    let english = messages("en");
    assert_eq!(english.len(), MESSAGES.len());
    for language in languages() {
        let own = messages(language.tag);
        let keys = |messages: &BTreeMap<String, Message>| messages.keys().cloned().collect::<BTreeSet<_>>();
        let missing: Vec<_> = keys(&english).difference(&keys(&own)).cloned().collect();
        let extra: Vec<_> = keys(&own).difference(&keys(&english)).cloned().collect();
        assert!(missing.is_empty() && extra.is_empty(), "{}: missing {missing:?}, extra {extra:?}", language.tag);
        for (key, message) in &own {
            assert_eq!(message.variables, english[key].variables, "{}: {key}", language.tag);
            assert!(!message.comment.is_empty(), "{}: {key} has no comment", language.tag);
            let counted =
                |message: &Message| message.selectors.iter().map(|(name, _)| name.clone()).collect::<BTreeSet<_>>();
            assert_eq!(counted(message), counted(&english[key]), "{}: {key} counts other things", language.tag);
        }
    }
}

#[test]
fn every_count_has_the_plural_categories_its_language_needs() {
    let name = |category| match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    for language in languages() {
        let locale: icu_locale_core::Locale = language.tag.parse().unwrap();
        let rules = PluralRules::try_new(locale.into(), PluralRulesOptions::default()).unwrap();
        let needed: BTreeSet<String> = rules.categories().map(|category| name(category).to_owned()).collect();
        let mut counts = 0;
        for (key, message) in messages(language.tag) {
            for (_, mut keys) in message.selectors {
                keys.retain(|key| key.parse::<u64>().is_err());
                assert_eq!(keys, needed, "{}: {key}", language.tag);
                counts += 1;
            }
        }
        assert!(counts > 5, "{}", language.tag);
    }
}

#[test]
fn words_are_plain_composed_and_no_longer_than_said() {
    let at_most: BTreeMap<&str, usize> = MESSAGES.iter().map(|message| (message.key, message.at_most)).collect();
    for language in languages() {
        for (area, source) in files(language.tag) {
            assert!(is_nfc(&source), "{}/{area}.ftl is not NFC", language.tag);
            let hidden = |c: char| {
                matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
                    || (c.is_control() && c != '\n')
            };
            assert!(!source.contains(hidden), "{}/{area}.ftl holds a hidden character", language.tag);
        }
        for (key, message) in messages(language.tag) {
            for text in message.texts {
                let letters = text.chars().filter(|c| *c != PLACE).count();
                assert!(letters <= at_most[key.as_str()], "{}: {key}: {letters} characters: {text}", language.tag);
                assert!(!text.contains("  "), "{}: {key}: two spaces", language.tag);
            }
        }
    }
}

#[test]
fn every_message_is_said_in_its_own_language_and_script() {
    for language in languages() {
        let script = |c: char| match language.script {
            "Arab" => matches!(c, '\u{0600}'..='\u{06FF}'),
            "Taml" => matches!(c, '\u{0B80}'..='\u{0BFF}'),
            "Sinh" => matches!(c, '\u{0D80}'..='\u{0DFF}'),
            "Deva" => matches!(c, '\u{0900}'..='\u{097F}'),
            "Latn" => c.is_ascii_alphabetic() || matches!(c, '\u{00C0}'..='\u{024F}'),
            other => panic!("teach this test the script {other}"),
        };
        for (key, message) in messages(language.tag) {
            let text = message.texts.concat();
            let letters: Vec<char> = text.chars().filter(|c| c.is_alphabetic()).collect();
            let own = letters.iter().filter(|c| script(**c)).count();
            // Names such as LKR stand in Latin letters everywhere.
            assert!(own * 4 >= letters.len() * 3, "{}: {key}: {text}", language.tag);
        }
    }
}

#[test]
fn what_nobody_fluent_has_read_is_a_draft() {
    let mut status: BTreeMap<&str, Status> = languages().map(|language| (language.tag, language.status)).collect();
    assert_eq!(status.remove("en"), Some(Status::Source));
    assert_eq!(status.keys().copied().collect::<Vec<_>>(), ["ar", "es", "fr", "hi", "pt", "si", "sw", "ta"]);
    assert!(status.values().all(|status| *status == Status::Draft), "name the reader in meta.toml first");
}

#[test]
fn every_message_is_used_somewhere() {
    let mut sources = String::new();
    let folders = ["l10n", "screens", "pages", "engine", "app", "ffi"].map(|name| format!("core/{name}/src"));
    for folder in folders.iter().map(String::as_str).chain(["cli/src"]) {
        rust(&root().join(folder), &mut sources);
    }
    let names: BTreeSet<&str> = sources.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').collect();
    let unused: Vec<&str> = MESSAGES
        .iter()
        .map(|message| message.key)
        .filter(|key| !names.contains(key.replace('-', "_").as_str()))
        .collect();
    assert!(unused.is_empty(), "nothing says {unused:?}");
}

#[test]
fn no_program_offers_a_pseudo_locale() {
    let mut sources = String::new();
    for folder in ["core/screens/src", "core/pages/src", "core/engine/src", "core/ffi/src", "cli/src", "bench/src"] {
        rust(&root().join(folder), &mut sources);
    }
    assert!(!sources.contains("Pseudo") && !sources.contains("::pseudo("), "they are for tests and the gallery");
}

fn rust(folder: &Path, sources: &mut String) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            rust(&path, sources);
        } else if path.extension().is_some_and(|e| e == "rs") {
            sources.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn a_message_missing_in_one_language_comes_from_the_next_and_says_so() {
    // English stands behind every language, so a second one comes before it.
    let words = Words::new("ta", Some("ar")).unwrap();
    assert_eq!(words.first().tag, "ta");
    assert_eq!(words.second().unwrap().tag, "ar");
    assert_eq!(words.partner().home_start_search_label().value, "بحث");
    assert_eq!(Words::new("ta-LK", None).unwrap().home_start_search_label().lang, "ta");
    assert!(Words::new("xx", None).is_err());
    assert_eq!(words.language_name("ta").value, "தமிழ்");
    assert_eq!(words.language_name("si").value, "සිංහල");
    assert_eq!(words.language_name("qya").value, "qya");
}

/// A day must not be read as another one: CLDR's Sinhala months are those of another calendar.
#[test]
fn days_are_those_of_the_calendar_that_everybody_means() {
    let day = "2026-11-22".parse().unwrap();
    let said = |tag: &str| Words::new(tag, None).unwrap().date(day).value;
    let days: BTreeMap<&str, String> = languages().map(|language| (language.tag, said(language.tag))).collect();
    let expected = [
        ("ar", "22 نوفمبر 2026"),
        ("en", "22 November 2026"),
        ("es", "22 de noviembre de 2026"),
        ("fr", "22 novembre 2026"),
        ("hi", "22 नवंबर, 2026"),
        ("pt", "22 de novembro de 2026"),
        ("si", "2026-11-22"),
        ("sw", "22 Novemba 2026"),
        ("ta", "22 நவம்பர் 2026"),
    ];
    assert_eq!(days, expected.map(|(tag, day)| (tag, day.to_owned())).into());
}

/// The grade of an American school in which a text is read (Kincaid, Fishburne, Rogers, Chissom 1975), syllables counted by
/// their vowels.
fn grade(text: &str) -> f64 {
    let vowel = |c: char| "aeiouyAEIOUY".contains(c);
    let words: Vec<&str> =
        text.split(|c: char| !c.is_ascii_alphabetic() && c != '’').filter(|w| !w.is_empty()).collect();
    let syllables = |word: &str| {
        let groups = word.split(|c| !vowel(c)).filter(|group| !group.is_empty()).count();
        let silent = word.ends_with('e') && !word.ends_with("le") && groups > 1;
        (groups - usize::from(silent)).max(1)
    };
    let sentences = text.split(['.', '!', '?', ':', '\n']).filter(|s| s.contains(char::is_alphabetic)).count();
    let (sentences, count) = (sentences.max(1) as f64, words.len().max(1) as f64);
    let spoken: usize = words.iter().map(|word| syllables(word)).sum();
    0.39 * count / sentences + 11.8 * spoken as f64 / count - 15.59
}

#[test]
fn what_members_read_is_for_the_sixth_grade_at_most() {
    assert!(grade("The cat sat on the mat.") < 1.0);
    assert!(grade("Organisational confidentiality necessitates comprehensive documentation.") > 20.0);
    let messages = messages("en");
    let of = |who: &[&str]| -> Vec<&str> {
        let theirs = messages.values().filter(|message| who.iter().any(|who| message.comment.contains(who)));
        theirs.flat_map(|message| message.texts.iter().map(String::as_str)).collect()
    };
    for who in
        ["Everybody.", "The person asked.", "Members.", "The asker.", "Whoever gets it.", "Organisers.", "Both groups."]
    {
        let texts = of(&[who]);
        assert!(texts.len() > 4, "{who}");
        let all = grade(&texts.join("\n"));
        assert!(all <= 6.0, "{who}: {all}");
    }
    // One long message must not hide among many short ones.
    for text in of(&["Everybody.", "The person asked.", "Members."]) {
        let long = text.split_whitespace().count() >= 10;
        assert!(!long || grade(text) <= 8.0, "{:.1}: {text}", grade(text));
    }
}
