//! Ledger entries on the overview: the story first, in the language it was told in, then what was given.

use maud::{Markup, html};
use weft_l10n::{Phrase, Words};
use weft_model::entry::{Entry, Objection, Proposed, Rate, Reversal, Story};
use weft_model::gate::EntryLine;
use weft_model::ids::GroupId;
use weft_model::said::{Content, Telling};
use weft_screens::Glyph;

use crate::icon::icon;
use crate::number::number;
use crate::overview::{Draw, pill};
use crate::run::{dir, line, run};
use crate::term::{self, Stand};

impl Draw<'_> {
    pub(crate) fn entries(&self, lines: &[EntryLine]) -> Markup {
        let body = html! {
            @if lines.is_empty() { p { (self.reader.say(Words::pages_ledger_none_text)) } }
            @for line in lines { (self.entry(line)) }
        };
        self.section("turmeric", Glyph::Ledger, Words::pages_ledger_title, &body)
    }

    /// The story comes first, then what was given, then who does not agree.
    fn entry(&self, line: &EntryLine) -> Markup {
        let entry = &line.entry;
        let status = term::entry_status(self.reader.words, entry.status());
        html! {
            article.card {
                (self.stories(line))
                div.given.stack {
                    @match &entry.proposed {
                        Some((_, by, _, proposed)) => (self.given(*by, proposed, &status)),
                        None => p { (self.reader.say(Words::pages_entry_unproposed_text)) },
                    }
                }
                (self.place(line))
                @for rate in &entry.rates { (self.rate(rate)) }
                @for note in &entry.notes { (self.note(entry, words_at(line, note.words), note.lang.as_str())) }
                @for objection in &entry.objections { (self.objection(objection, line)) }
                @for reversal in &entry.reversals { (self.reversal(reversal, line)) }
            }
        }
    }

    fn given(&self, by: GroupId, proposed: &Proposed, status: &Stand) -> Markup {
        let words = self.reader.words;
        let (from, to) = (self.group_name(&proposed.from), self.group_name(&proposed.to));
        let quantity = match &proposed.quantity {
            Some(quantity) => term::amount_of(words, quantity.amount, &quantity.unit),
            None => words.terms_unit_none_label(),
        };
        html! {
            div.head {
                h3 { (line(&[term::kind(words, proposed.kind), quantity])) }
                (pill(status))
            }
            p { (run(&words.pages_entry_gave_text(&from, &to))) }
            p.soft {
                (line(&[words.date(proposed.day.date()), words.pages_entry_proposed_text(&self.group_name(&by))]))
            }
        }
    }

    /// Each story with its translations beneath it; then translations whose original has not arrived.
    fn stories(&self, line: &EntryLine) -> Markup {
        let stories = &line.entry.stories;
        let of = |story: &Story, original: &Story| story.of.is_some_and(|(fact, _)| fact == original.fact);
        let orphan = |story: &&Story| story.of.is_some() && !stories.iter().any(|original| of(story, original));
        html! {
            @if stories.is_empty() { p.soft { (self.reader.say(Words::pages_entry_untold_text)) } }
            @for original in stories.iter().filter(|story| story.of.is_none()) {
                div.stack {
                    (self.language(original))
                    (self.told(words_of(line, original), original.lang.as_str()))
                }
                @for story in stories.iter().filter(|story| of(story, original)) { (self.retold(story, line)) }
            }
            @for story in stories.iter().filter(orphan) { (self.retold(story, line)) }
            @if !stories.is_empty() { (self.missing(&line.entry)) }
        }
    }

    /// A language's own name, on the side where its words begin.
    fn language(&self, story: &Story) -> Markup {
        let name = self.reader.words.language_name(story.lang.as_str());
        html! { p.soft lang=(name.lang) dir=(dir(name.dir)) { (name.value) } }
    }

    fn retold(&self, story: &Story, line: &EntryLine) -> Markup {
        let words = self.reader.words;
        let told = match words_of(line, story) {
            Some(Content::Text(text)) => Phrase::told(text.as_str(), story.lang.as_str()),
            Some(Content::Attached(_)) => words.terms_words_file_label(),
            None => words.terms_words_gone_label(),
        };
        let by = term::told_by(words, story.told_by());
        html! {
            div.retold {
                (self.language(story))
                p.words lang=(told.lang) dir=(dir(told.dir)) { (told.value) }
                (pill(&by))
            }
        }
    }

    /// That nobody has told it in the reader's language yet.
    fn missing(&self, entry: &Entry) -> Markup {
        let first = self.reader.words.first();
        let told = |story: &Story| story.lang.as_str().split('-').next() == Some(first.tag);
        if entry.stories.iter().any(told) {
            return html! {};
        }
        let word = self.reader.words.terms_by_nobody_label(first.name);
        pill(&Stand { glyph: Glyph::Translate, color: "turmeric", word })
    }

    fn objection(&self, objection: &Objection, line: &EntryLine) -> Markup {
        let group = line.entry.other_group().map(|group| self.group_name(&group)).unwrap_or_default();
        let words = self.reader.words;
        let said = words_at(line, objection.words);
        if objection.taken_back {
            let label = words.pages_entry_objection_back_label(&group);
            return self.said("slate", Glyph::TakeBack, &label, said, objection.lang.as_str());
        }
        self.said("madder", Glyph::No, &words.pages_entry_objection_label(&group), said, objection.lang.as_str())
    }

    fn note(&self, entry: &Entry, said: Option<&Content>, lang: &str) -> Markup {
        let group = entry.other_group().map(|group| self.group_name(&group)).unwrap_or_default();
        self.said("leaf", Glyph::Yes, &self.reader.words.pages_entry_note_label(&group), said, lang)
    }

    fn reversal(&self, reversal: &Reversal, line: &EntryLine) -> Markup {
        let (words, group) = (self.reader.words, self.group_name(&reversal.group));
        let label = if reversal.agreed.is_empty() {
            words.pages_entry_reversal_label(&group)
        } else {
            words.pages_entry_reversed_label(&group)
        };
        self.said("turmeric", Glyph::TakeBack, &label, words_at(line, reversal.reason), reversal.lang.as_str())
    }

    /// The entry in whose place it stands; and its own number where another one may stand in its place.
    fn place(&self, line: &EntryLine) -> Markup {
        let words = self.reader.words;
        html! {
            @if let Some(corrected) = &line.entry.corrects {
                p.soft { (run(&words.pages_entry_corrects_text(&number(corrected)))) }
            }
            @if !line.entry.reversals.is_empty() {
                p.soft { (run(&words.pages_entry_number_text(&number(&line.record)))) }
            }
        }
    }

    fn rate(&self, rate: &Rate) -> Markup {
        let words = self.reader.words;
        let amount = |of: &weft_model::entry::Quantity| term::amount_of(words, of.amount, &of.unit).value;
        html! {
            p.soft { (run(&words.pages_entry_rate_text(&amount(&rate.this), &amount(&rate.that), rate.day.date()))) }
        }
    }

    /// What somebody said about it, under who it was.
    pub(crate) fn said(&self, color: &str, glyph: Glyph, label: &Phrase, said: Option<&Content>, lang: &str) -> Markup {
        html! {
            div.note.(color) {
                (icon(glyph))
                div {
                    p { strong { (run(label)) } }
                    (self.told(said, lang))
                }
            }
        }
    }
}

fn words_of<'a>(line: &'a EntryLine, story: &Story) -> Option<&'a Content> {
    words_at(line, story.words)
}

fn words_at(line: &EntryLine, telling: Option<Telling>) -> Option<&Content> {
    telling.and_then(|telling| line.words.get(&telling.fact))
}
