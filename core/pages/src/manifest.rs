//! The manifest: goes with a file that leaves, and says what it is, for whom, what for and under which consents.
//!
//! People stand in it as the numbers of their consents, so that a recall can name one; never with a name.

mod tables;
mod terms;

use maud::{Markup, html};
use serde::Serialize;
use weft_l10n::{Phrase, Words};
use weft_model::artefact::ArtefactKind;
use weft_model::day::Day;
use weft_model::gate::{Cleared, Leaving};
use weft_model::membership::Membership;
use weft_screens::{Exchange, Glyph};

use crate::icon::icon;
use crate::number::number;
use crate::run::{Reader, run};
use crate::sheet::sheet;
use crate::term;

pub(crate) use tables::{TablesManifest, Thing};
use terms::Terms;

/// The file that leaves, and what is known at that moment.
pub struct Export<'a> {
    /// The groups' own names.
    pub membership: &'a Membership,
    /// What is known of other devices.
    pub exchange: Exchange,
    /// The name of the file beside the manifest.
    pub file: &'a str,
    /// Its size in bytes.
    pub bytes: u64,
}

/// What leaves, for whom, what for and under which consents. Only [`manifest`] makes one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Manifest {
    format: &'static str,
    version: u32,
    number: String,
    kind: Option<ArtefactKind>,
    made: Option<Day>,
    group: String,
    file: String,
    bytes: u64,
    /// How many people are covered in it.
    covered: u64,
    #[serde(flatten)]
    terms: Terms,
}

/// The manifest of an artefact that the gate let through.
pub fn manifest(leaving: &Cleared<Leaving>, export: &Export<'_>) -> Manifest {
    let made = leaving.artefact().artefact.made.as_ref();
    let group = made.and_then(|made| export.membership.groups.get(&made.group));
    Manifest {
        format: "weft-manifest",
        version: 1,
        number: plain(&number(&leaving.artefact().record)),
        kind: made.map(|made| made.kind),
        made: made.map(|made| made.day),
        group: group.map(|name| name.as_str().to_owned()).unwrap_or_default(),
        file: export.file.to_owned(),
        bytes: export.bytes,
        covered: leaving.artefact().people_covered(),
        terms: Terms::of(leaving, export.exchange),
    }
}

/// In JSON a number is its nine digits.
pub(crate) fn plain(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

/// One JSON object, fields in a fixed order, a newline at the end.
pub(crate) fn json(whole: &impl Serialize) -> String {
    // Strings, numbers and options only: there is nothing that could fail to be written.
    let mut json = serde_json::to_string_pretty(whole).unwrap_or_default();
    json.push('\n');
    json
}

/// Nine digits in threes, as the overview writes them.
fn in_threes(digits: &str) -> String {
    let digits: Vec<char> = digits.chars().collect();
    let threes: Vec<String> = digits.chunks(3).map(|three| three.iter().collect()).collect();
    threes.join("\u{A0}")
}

impl Manifest {
    /// For programs: one JSON object, fields in a fixed order, a newline at the end.
    pub fn json(&self) -> String {
        json(self)
    }

    /// For people: one page in two languages.
    pub fn page(&self, words: &Words) -> String {
        let reader = Reader::of(words);
        let body = html! {
            (self.terms.head(&reader))
            main {
                section {
                    div.card { dl {
                        (term_of(&reader, Words::pages_manifest_thing_label, &html! { (run(&self.thing(words))) }))
                        @if let Some(made) = self.made {
                            (term_of(&reader, Words::pages_manifest_group_label, &run(&words.pages_thing_made_text(&self.group, made.date()))))
                        }
                        (file_of(&reader, &self.file, self.bytes))
                        @if self.covered > 0 {
                            (term_of(&reader, Words::pages_manifest_covered_label, &reader.both(|words| words.pages_thing_covered_text(self.covered))))
                        }
                        (self.terms.lines(&reader, &self.group, Words::pages_thing_nobody_text))
                    } }
                    (self.terms.notes(&reader))
                }
            }
        };
        sheet(words, "slate", &words.pages_manifest_title().value, &body)
    }

    fn thing(&self, words: &Words) -> Phrase {
        let number = in_threes(&self.number);
        match self.kind {
            Some(kind) => words.pages_thing_numbered_title(&term::artefact_kind(words, kind).value, &number),
            None => words.pages_thing_number_title(&number),
        }
    }
}

/// A file with its size.
fn file_of(reader: &Reader<'_>, name: &str, bytes: u64) -> Markup {
    let size = reader.words.number(bytes.div_ceil(1000)).value;
    let file = html! { bdi dir="ltr" { (name) } " · " bdi dir="ltr" { (size) " kB" } };
    term_of(reader, Words::pages_manifest_file_label, &file)
}

fn term_of(reader: &Reader<'_>, label: impl Fn(&Words) -> Phrase, value: &Markup) -> Markup {
    html! { dt { (reader.both(label)) } dd { (value) } }
}

fn note(glyph: Glyph, text: &Markup) -> Markup {
    html! { div.note.slate { (icon(glyph)) p { (text) } } }
}
