//! Balance and review: a page of its own for two groups that look at it together. No bars, no percentage, no score.

use maud::{Markup, html};
use weft_l10n::Words;
use weft_model::entry::EntryKind;
use weft_model::gate::{Balance, Cleared, ReviewLine};
use weft_model::ids::GroupId;
use weft_model::review::{Answer, Imbalance, Opened, Sum, What, imbalances};
use weft_model::said::Content;
use weft_screens::Glyph;

use crate::overview::{Draw, Notebook, pill};
use crate::run::{Reader, line, run};
use crate::sheet::{known, sheet};
use crate::term::{self, Stand};

/// One readable page of what is agreed between groups, and of what they said about it.
pub fn balance_page(balance: &Cleared<Balance>, notebook: &Notebook<'_>) -> String {
    let words = notebook.words;
    let draw = Draw { reader: Reader::of(words), notebook };
    let (held, exchange) = (balance.artefact(), notebook.exchange);
    let body = html! {
        header {
            h1 { (draw.group(&notebook.group)) }
            p.soft { (draw.reader.both(Words::pages_balance_subtitle)) }
            div.facts { (known(words, balance.day(), exchange.heard, exchange.devices)) }
        }
        main {
            (draw.balances(&held.sums))
            @if !held.told.is_empty() { (draw.not_counted(held.told.iter())) }
            (draw.reviews(&held.reviews))
        }
        footer.soft { p { (run(&words.pages_overview_end_text())) } }
    };
    let title = notebook.membership.groups.get(&notebook.group).map_or("", |name| name.as_str());
    sheet(words, "indigo", title, &body)
}

impl Draw<'_> {
    fn not_counted<'b>(&self, told: impl Iterator<Item = &'b (GroupId, GroupId, EntryKind)>) -> Markup {
        let words = self.reader.words;
        let gave = |from, to| words.pages_entry_gave_text(&self.group_name(from), &self.group_name(to));
        let body = html! {
            p.soft { (self.reader.say(Words::pages_balance_told_text)) }
            ul.lines.card {
                @for (from, to, kind) in told {
                    li {
                        span { (run(&gave(from, to))) }
                        b { (run(&term::kind(words, *kind))) }
                    }
                }
            }
        };
        self.section("turmeric", Glyph::Ledger, Words::pages_balance_told_title, &body)
    }

    pub(crate) fn reviews(&self, reviews: &[ReviewLine]) -> Markup {
        let body = html! {
            @if reviews.is_empty() { p { (self.reader.say(Words::pages_review_none_text)) } }
            @for review in reviews { (self.review(review)) }
        };
        self.section("leaf", Glyph::Know, Words::pages_review_title, &body)
    }

    /// The balances as they were known, each imbalance with what is done about it, then what each side says.
    fn review(&self, held: &ReviewLine) -> Markup {
        let Some((_, by, opened)) = &held.review.opened else { return html! {} };
        let words = self.reader.words;
        let (year, number) = opened.quarter.parts();
        let known = words.pages_review_known_text(&self.group_name(by), opened.day.date());
        let spoken = held.review.answers.iter().filter(|answer| answer.what == What::Words);
        html! {
            article.card {
                div.head {
                    h3 { (run(&words.pages_review_quarter_title(number.into(), &year.to_string()))) }
                    (pill(&term::review_status(words, held.review.status())))
                }
                p { (line(&[&opened.groups.0, &opened.groups.1].map(|group| weft_l10n::Phrase::named(&self.group_name(group))))) }
                p.soft { (run(&known)) }
                @if !opened.sums.is_empty() { ul.lines { @for sum in &opened.sums { (self.sum(sum)) } } }
                @for about in imbalances(&opened.sums) { (self.imbalance(held, opened, &about)) }
                @for answer in spoken {
                    @let label = words.pages_review_said_label(&self.group_name(&answer.group));
                    (self.said("slate", Glyph::Know, &label, words_of(held, answer), answer.lang.as_str()))
                }
            }
        }
    }

    fn sum(&self, sum: &Sum) -> Markup {
        let words = self.reader.words;
        let gave = words.pages_entry_gave_text(&self.group_name(&sum.from), &self.group_name(&sum.to));
        html! {
            li {
                span { (run(&gave)) }
                b { (line(&[term::kind(words, sum.kind), term::amount_of(words, sum.amount, &sum.unit)])) }
            }
        }
    }

    fn imbalance(&self, held: &ReviewLine, opened: &Opened, about: &Imbalance) -> Markup {
        let words = self.reader.words;
        let more = words.pages_review_more_text(&self.group_name(&about.from), &term::kind(words, about.kind).value);
        let answers: Vec<&Answer> =
            held.review.answers.iter().filter(|answer| answer.what.about() == Some(about)).collect();
        let again = opened.again.contains(about);
        let before = Stand { glyph: Glyph::Care, color: "turmeric", word: words.pages_review_again_label() };
        html! {
            div.given.stack {
                p { (run(&more)) }
                @if again { (pill(&before)) }
                @if again && answers.is_empty() { p.soft { (self.reader.say(Words::pages_review_waiting_text)) } }
                @for answer in answers { (self.about_it(held, answer)) }
            }
        }
    }

    /// Who takes it on stands as their group: a name is not for a page.
    fn about_it(&self, held: &ReviewLine, answer: &Answer) -> Markup {
        let (words, group) = (self.reader.words, self.group_name(&answer.group));
        let (color, glyph, label) = match &answer.what {
            What::Adjustment { by, done: false, .. } => {
                ("turmeric", Glyph::Wait, words.pages_review_taken_label(&group, by.date()))
            }
            What::Adjustment { done: true, .. } => ("leaf", Glyph::Yes, words.pages_review_done_label(&group)),
            What::Acceptance { .. } => ("leaf", Glyph::Yes, words.pages_review_accepted_label(&group)),
            What::Words => ("slate", Glyph::Know, words.pages_review_said_label(&group)),
        };
        self.said(color, glyph, &label, words_of(held, answer), answer.lang.as_str())
    }
}

fn words_of<'a>(held: &'a ReviewLine, answer: &Answer) -> Option<&'a Content> {
    answer.words.and_then(|telling| held.words.get(&telling.fact))
}
