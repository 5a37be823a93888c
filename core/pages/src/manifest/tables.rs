//! The manifest of tables and calendars: the files that leave together, for whom, and what was known at that moment.

use maud::html;
use serde::Serialize;
use weft_l10n::{Phrase, Words};
use weft_model::gate::Cleared;
use weft_screens::Glyph;

use super::{Terms, file_of, json, note, term_of};
use crate::outgoing::Outgoing;
use crate::overview::Notebook;
use crate::run::{Reader, run};
use crate::sheet::sheet;

/// What leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Thing {
    /// The ledger, for members of the groups that share it.
    Ledger,
    /// What of it both groups let be shown.
    PublicLedger,
    /// Visits.
    Calendar,
}

/// The files that leave together, for whom, what for and under which consents.
#[derive(Serialize)]
pub(crate) struct TablesManifest {
    format: &'static str,
    version: u32,
    kind: Thing,
    group: String,
    files: Vec<Listed>,
    /// Records left out because a newer version wrote something in them.
    unread: u32,
    #[serde(flatten)]
    terms: Terms,
}

#[derive(Serialize)]
struct Listed {
    file: &'static str,
    bytes: usize,
}

impl TablesManifest {
    pub(crate) fn new<T>(
        kind: Thing,
        cleared: &Cleared<T>,
        unread: u32,
        files: &[Outgoing],
        notebook: &Notebook<'_>,
    ) -> Self {
        let files = files.iter().map(|file| Listed { file: file.name, bytes: file.bytes.len() }).collect();
        let (group, terms) = (notebook.name(&notebook.group), Terms::of(cleared, notebook.exchange));
        Self { format: "weft-manifest", version: 1, kind, group, files, unread, terms }
    }

    /// For programs: one JSON object, fields in a fixed order, a newline at the end.
    pub(crate) fn json(&self) -> String {
        json(self)
    }

    /// For people: one page in two languages.
    pub(crate) fn page(&self, words: &Words) -> String {
        let reader = Reader::of(words);
        let thing = |words: &Words| thing(words, self.kind);
        let body = html! {
            (self.terms.head(&reader))
            main {
                section {
                    div.card { dl {
                        (term_of(&reader, Words::pages_manifest_thing_label, &reader.both(thing)))
                        (term_of(&reader, Words::pages_manifest_group_label, &run(&Phrase::named(&self.group))))
                        @for listed in &self.files {
                            (file_of(&reader, listed.file, listed.bytes.try_into().unwrap_or(u64::MAX)))
                        }
                        (self.terms.lines(&reader, &self.group, Words::pages_manifest_nobody_text))
                    } }
                    @if self.unread > 0 {
                        (note(Glyph::Care, &reader.both(|words| words.pages_manifest_unread_text(self.unread.into()))))
                    }
                    (self.terms.notes(&reader))
                }
            }
        };
        sheet(words, "slate", &words.pages_manifest_title().value, &body)
    }
}

fn thing(words: &Words, kind: Thing) -> Phrase {
    match kind {
        Thing::Ledger => words.pages_manifest_ledger_text(),
        Thing::PublicLedger => words.pages_manifest_public_text(),
        Thing::Calendar => words.pages_manifest_calendar_text(),
    }
}
