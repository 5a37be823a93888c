//! Runs of text: each with its language and direction, isolated from what stands beside it.

use maud::{Markup, html};
use weft_l10n::{Dir, Phrase, Words};
use weft_model::said;

/// The value of a `dir` attribute.
pub const fn dir(dir: Dir) -> &'static str {
    match dir {
        Dir::Ltr => "ltr",
        Dir::Rtl => "rtl",
    }
}

/// A phrase inside a line.
pub fn run(phrase: &Phrase) -> Markup {
    html! { bdi lang=(phrase.lang) dir=(dir(phrase.dir)) { (phrase.value) } }
}

/// A name that a group gave itself, in whatever language it is.
pub(crate) fn name(words: &said::Words) -> Markup {
    html! { bdi dir="auto" { (words.as_str()) } }
}

/// Phrases one after the other, with a dot between them.
pub(crate) fn line(phrases: &[Phrase]) -> Markup {
    html! {
        @for (place, phrase) in phrases.iter().enumerate() {
            @if place > 0 { " · " }
            (run(phrase))
        }
    }
}

/// A reader's two languages.
pub(crate) struct Reader<'a> {
    /// The words, first language first.
    pub words: &'a Words,
    partner: Option<Words>,
}

impl<'a> Reader<'a> {
    pub(crate) fn of(words: &'a Words) -> Self {
        Self { words, partner: words.second().map(|_| words.partner()) }
    }

    /// A message in the first language.
    pub(crate) fn say(&self, message: impl Fn(&Words) -> Phrase) -> Markup {
        run(&message(self.words))
    }

    /// A message in the first language, with the second one small beneath it.
    pub(crate) fn both(&self, message: impl Fn(&Words) -> Phrase) -> Markup {
        let first = message(self.words);
        let second = self.partner.as_ref().map(&message).filter(|second| second.lang != first.lang);
        html! {
            (run(&first))
            @if let Some(second) = second {
                span.other lang=(second.lang) dir=(dir(second.dir)) { (second.value) }
            }
        }
    }
}
