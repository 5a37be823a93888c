//! Makes one typed accessor for each English message, so that a missing key or a wrong argument does not compile,
//! and a table of every language's files and meta data.
//!
//! A message's comment is part of the interface: it says where the message stands, who reads it, "At most N." for
//! its longest form in characters, and the type of each variable as `$name (number|date|text)`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

fn main() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    println!("cargo:rerun-if-changed={}", locales.display());
    println!("cargo:rerun-if-changed=build.rs");
    let mut code = String::new();
    accessors(&locales.join("en"), &mut code);
    languages(&locales, &mut code);
    let out = std::env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    std::fs::write(Path::new(&out).join("messages.rs"), code).expect("the build folder is writable");
}

fn accessors(english: &Path, code: &mut String) {
    let mut keys = String::new();
    code.push_str("impl Words {\n");
    for file in with_ending(english, "ftl") {
        let area = stem(&file);
        let source = read(&file);
        let resource = fluent_syntax::parser::parse(source.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.display()));
        for entry in &resource.body {
            let message = match entry {
                Entry::Message(message) => message,
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
                Entry::Term(_) | Entry::Junk { .. } => panic!("{}: only messages, please", file.display()),
            };
            let key = message.id.name;
            assert!(key.starts_with(&format!("{area}-")), "{key} does not begin with its area, {area}");
            assert!(message.attributes.is_empty(), "{key}: attributes are not used");
            let comment =
                message.comment.as_ref().unwrap_or_else(|| panic!("{key}: say where it stands and who reads it"));
            let comment = comment.content.join(" ");
            let at_most = number_after(&comment, "At most ").unwrap_or_else(|| panic!("{key}: say \"At most N.\""));
            let value = message.value.as_ref().unwrap_or_else(|| panic!("{key}: no words"));
            let mut used = Vec::new();
            variables(value, &mut used);
            used.sort_unstable();
            used.dedup();
            accessor(code, key, &comment, &declared(key, &comment, &used));
            let _ = writeln!(keys, "    Message {{ key: {key:?}, area: {area:?}, at_most: {at_most} }},");
        }
    }
    let _ = write!(
        code,
        "}}\n\n/// Every message, by area and in the order of its file.\npub static MESSAGES: &[Message] = &[\n{keys}];\n\n"
    );
}

/// The variables a comment declares, in its order, with their types; they have to be those used.
fn declared(key: &str, comment: &str, used: &[String]) -> Vec<(String, &'static str)> {
    let mut found = Vec::new();
    for part in comment.split('$').skip(1) {
        let name: String = part.chars().take_while(|c| c.is_ascii_alphanumeric()).collect();
        let kind = part.strip_prefix(name.as_str()).and_then(|rest| rest.strip_prefix(" ("));
        let kind = match kind.and_then(|rest| rest.split(')').next()) {
            Some("number") => "number",
            Some("date") => "date",
            Some("text") => "text",
            _ => panic!("{key}: say ${name} (number), (date) or (text)"),
        };
        found.push((name, kind));
    }
    let mut names: Vec<String> = found.iter().map(|(name, _)| name.clone()).collect();
    names.sort_unstable();
    assert_eq!(names, used, "{key}: the comment declares other variables than the message uses");
    found
}

fn variables(pattern: &Pattern<&str>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                variable(selector, found);
                variants.iter().for_each(|variant| variables(&variant.value, found));
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => variable(inline, found),
            PatternElement::TextElement { .. } => {}
        }
    }
}

fn variable(inline: &InlineExpression<&str>, found: &mut Vec<String>) {
    match inline {
        InlineExpression::VariableReference { id } => found.push(id.name.to_owned()),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        other => panic!("only variables and literals are used in messages: {other:?}"),
    }
}

fn accessor(code: &mut String, key: &str, comment: &str, arguments: &[(String, &'static str)]) {
    let name = key.replace('-', "_");
    let mut parameters = String::new();
    let mut values = String::new();
    for (argument, kind) in arguments {
        let (ty, wrap) = match *kind {
            "number" => ("u64", "Number"),
            "date" => ("chrono::NaiveDate", "Date"),
            _ => ("&str", "Text"),
        };
        let _ = write!(parameters, ", {argument}: {ty}");
        let _ = write!(values, "({argument:?}, Argument::{wrap}({argument})), ");
    }
    let _ = write!(
        code,
        "    /// `{key}`: {comment}\n    pub fn {name}(&self{parameters}) -> Phrase {{\n        self.say({key:?}, &[{values}])\n    }}\n"
    );
}

fn languages(locales: &Path, code: &mut String) {
    let mut folders: Vec<PathBuf> = entries(locales).into_iter().filter(|path| path.is_dir()).collect();
    folders.sort();
    let mut table = String::new();
    for folder in folders {
        let tag = stem(&folder);
        let meta = meta(&folder.join("meta.toml"));
        let value = |key: &str| meta.get(key).unwrap_or_else(|| panic!("{tag}/meta.toml: no {key}"));
        let dir = match value("dir").as_str() {
            "ltr" => "Ltr",
            "rtl" => "Rtl",
            other => panic!("{tag}/meta.toml: dir is ltr or rtl, not {other}"),
        };
        let status = match value("status").as_str() {
            "source" => "Source",
            "reviewed" => "Reviewed",
            "draft" => "Draft",
            other => panic!("{tag}/meta.toml: status is source, reviewed or draft, not {other}"),
        };
        let months = match meta.get("months").map(String::as_str) {
            None | Some("words") => true,
            Some("numbers") => false,
            Some(other) => panic!("{tag}/meta.toml: months are words or numbers, not {other}"),
        };
        let mut files = String::new();
        for file in with_ending(&folder, "ftl") {
            let path = file.canonicalize().expect("a listed file exists");
            let _ = write!(files, "({:?}, include_str!({path:?})), ", stem(&file));
        }
        let words = folder.join("words.txt");
        let list = read(&words);
        let mut distinct: Vec<&str> = list.lines().collect();
        distinct.sort_unstable();
        distinct.dedup();
        let plain = distinct.iter().all(|word| !word.is_empty() && !word.contains(char::is_whitespace));
        assert!(plain && distinct.len() == 64 && list.lines().count() == 64, "{tag}/words.txt: 64 different words");
        let words = words.canonicalize().expect("it was read");
        let _ = writeln!(
            table,
            "    Source {{ language: Language {{ tag: {tag:?}, name: {:?}, script: {:?}, dir: Dir::{dir}, digits: {:?}, \
             status: Status::{status} }}, format: {:?}, months: {months}, files: &[{files}], words: include_str!({words:?}), \
             number: |value, _| crate::format::fluent_number({tag:?}, value) }},",
            value("name"),
            value("script"),
            value("digits"),
            value("format"),
        );
    }
    let _ = write!(code, "pub(crate) static SOURCES: &[Source] = &[\n{table}];\n");
}

/// Lines of `key = "value"`; nothing else of TOML is needed.
fn meta(file: &Path) -> BTreeMap<String, String> {
    let mut meta = BTreeMap::new();
    for line in read(file).lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (key, value) = line.split_once(" = ").unwrap_or_else(|| panic!("{}: {line}", file.display()));
        let value = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        let value = value.unwrap_or_else(|| panic!("{}: {line}: quote the value", file.display()));
        meta.insert(key.to_owned(), value.to_owned());
    }
    meta
}

fn number_after(text: &str, marker: &str) -> Option<usize> {
    let rest = text.split(marker).nth(1)?;
    rest.split('.').next()?.parse().ok()
}

fn with_ending(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut files = entries(folder);
    files.retain(|path| path.extension().is_some_and(|e| e == ending));
    files.sort();
    files
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let read = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    read.map(|entry| entry.expect("a listed file").path()).collect()
}

fn read(file: &Path) -> String {
    std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn stem(path: &Path) -> String {
    path.file_stem().and_then(|stem| stem.to_str()).expect("file names are plain").to_owned()
}
