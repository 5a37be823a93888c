//! Pictures and recordings on the overview: shown if the gate let them through, otherwise the reason.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use maud::{Markup, html};
use weft_l10n::Words;
use weft_model::artefact::{ArtefactKind, Made};
use weft_model::gate::{Cleared, Denied, Leaving};
use weft_model::ids::RecordId;
use weft_screens::Glyph;

use crate::icon::icon;
use crate::number::number;
use crate::overview::{Draw, pill};
use crate::run::run;
use crate::term::{self, Stand};

/// How a JPEG file begins; `media` writes nothing else.
const JPEG: [u8; 3] = [0xFF, 0xD8, 0xFF];

impl Draw<'_> {
    pub(super) fn pictures(&self, things: &[(RecordId, Result<Cleared<Leaving>, Denied>)]) -> Markup {
        let body = html! {
            @if things.is_empty() { p { (self.reader.say(Words::pages_things_none_text)) } }
            @for (record, answer) in things {
                @match answer {
                    Ok(cleared) => (self.cleared(cleared)),
                    Err(denied) => (self.denied(record, *denied)),
                }
            }
        };
        self.section("plum", Glyph::Picture, Words::pages_things_title, &body)
    }

    fn cleared(&self, cleared: &Cleared<Leaving>) -> Markup {
        let leaving = cleared.artefact();
        let Some(made) = &leaving.artefact.made else { return self.denied(&leaving.record, Denied::NobodyListed) };
        let words = self.reader.words;
        let kind = term::artefact_kind(words, made.kind).value;
        let title = words.pages_thing_numbered_title(&kind, &number(&leaving.record));
        html! {
            article.card {
                figure {
                    figcaption.stack {
                        h3 { (run(&title)) }
                        p.soft { (self.made(made)) }
                        p.soft { (self.under(cleared)) }
                        @if !leaving.covered.is_empty() {
                            p.soft { (run(&words.pages_thing_covered_text(leaving.people_covered()))) }
                        }
                    }
                    (self.picture(&leaving.record, made.kind, &title.value))
                }
            }
        }
    }

    fn made(&self, made: &Made) -> Markup {
        run(&self.reader.words.pages_thing_made_text(&self.group_name(&made.group), made.day.date()))
    }

    /// The consents it is shown under; those who may read this page may also read them.
    fn under(&self, cleared: &Cleared<Leaving>) -> Markup {
        let words = self.reader.words;
        if cleared.concerned().is_empty() {
            return self.reader.say(Words::pages_thing_nobody_text);
        }
        let consents: Vec<_> =
            cleared.concerned().iter().map(|consent| words.pages_consent_number_title(&number(consent))).collect();
        crate::run::line(&consents)
    }

    fn picture(&self, record: &RecordId, kind: ArtefactKind, title: &str) -> Markup {
        if kind != ArtefactKind::Photo {
            return html! { p { (self.reader.say(Words::pages_thing_unplayed_text)) } };
        }
        match self.notebook.pictures.get(record).filter(|file| file.starts_with(&JPEG)) {
            Some(file) => html! { img alt=(title) src={ "data:image/jpeg;base64," (STANDARD.encode(file)) }; },
            None => html! { p { (self.reader.say(Words::pages_thing_absent_text)) } },
        }
    }

    fn denied(&self, record: &RecordId, denied: Denied) -> Markup {
        let words = self.reader.words;
        let color = if denied == Denied::Withdrawn { "madder" } else { "turmeric" };
        let closed = Stand { glyph: Glyph::No, color, word: words.pages_thing_closed_label() };
        html! {
            article.card {
                div.head {
                    h3 { (run(&words.pages_thing_number_title(&number(record)))) }
                    (pill(&closed))
                }
                div.note.(color) { (icon(Glyph::Know)) p { (run(&term::denied(words, denied))) } }
            }
        }
    }
}
