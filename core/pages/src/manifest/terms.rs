//! What every manifest says: for whom and what for, under which consents, and as known when.

use maud::{Markup, html};
use serde::Serialize;
use weft_l10n::{Phrase, Words};
use weft_model::consent::{ForWhom, Purpose, Scope};
use weft_model::day::Day;
use weft_model::gate::Cleared;
use weft_screens::{Exchange, Glyph};

use super::{in_threes, note, plain, term_of};
use crate::number::number;
use crate::run::{Reader, line};
use crate::sheet::known;
use crate::term;

/// What something left under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Terms {
    scope: Scope,
    for_whom: ForWhom,
    purpose: Purpose,
    consents: Vec<String>,
    known_on: Day,
    heard_from: u32,
    of: u32,
}

impl Terms {
    pub(crate) fn of<T>(cleared: &Cleared<T>, exchange: Exchange) -> Self {
        let using = cleared.using();
        Self {
            scope: using.scope,
            for_whom: using.for_whom,
            purpose: using.purpose,
            consents: cleared.concerned().iter().map(|consent| plain(&number(consent))).collect(),
            known_on: cleared.day(),
            heard_from: exchange.heard,
            of: exchange.devices,
        }
    }

    /// The head of the page: as known when, heard from how many.
    pub(crate) fn head(&self, reader: &Reader<'_>) -> Markup {
        html! {
            header {
                h1 { (reader.both(Words::pages_manifest_title)) }
                div.facts { (known(reader.words, self.known_on, self.heard_from, self.of)) }
            }
        }
    }

    /// What was allowed, to whom, what for, under which consents. `group` is the name of the group it is of; `nobody` is said
    /// where there is no consent.
    pub(crate) fn lines(&self, reader: &Reader<'_>, group: &str, nobody: impl Fn(&Words) -> Phrase) -> Markup {
        let whom = |words: &Words| term::for_whom(words, self.for_whom, group);
        html! {
            (term_of(reader, Words::pages_manifest_scope_label, &reader.both(|words| term::scope(words, self.scope))))
            (term_of(reader, Words::pages_manifest_whom_label, &reader.both(whom)))
            (term_of(reader, Words::pages_manifest_purpose_label, &reader.both(|words| term::purpose(words, self.purpose))))
            (term_of(reader, Words::pages_manifest_consents_label, &self.under(reader, nobody)))
        }
    }

    /// What the reader has to keep to.
    pub(crate) fn notes(&self, reader: &Reader<'_>) -> Markup {
        html! {
            (note(Glyph::Consent, &reader.both(Words::pages_manifest_only_text)))
            (note(Glyph::TakeBack, &reader.both(Words::pages_manifest_recall_text)))
        }
    }

    fn under(&self, reader: &Reader<'_>, nobody: impl Fn(&Words) -> Phrase) -> Markup {
        if self.consents.is_empty() {
            return reader.both(nobody);
        }
        let number = |digits: &String| reader.words.pages_consent_number_title(&in_threes(digits));
        line(&self.consents.iter().map(number).collect::<Vec<_>>())
    }
}
