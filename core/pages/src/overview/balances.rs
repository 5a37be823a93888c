//! Balances on the overview: plain lines. No bars between groups, no percentage, no score.

use maud::{Markup, html};
use weft_l10n::Words;
use weft_model::records::BalanceSum;
use weft_screens::Glyph;

use crate::overview::Draw;
use crate::run::{line, run};
use crate::term;

impl Draw<'_> {
    pub(crate) fn balances(&self, sums: &[BalanceSum]) -> Markup {
        let words = self.reader.words;
        let body = html! {
            @if sums.is_empty() {
                p { (self.reader.say(Words::pages_balances_none_text)) }
            } @else {
                p.soft { (self.reader.say(Words::pages_balances_text)) }
                ul.lines.card {
                    @for sum in sums {
                        li {
                            span { (run(&words.pages_entry_gave_text(&self.group_name(&sum.from), &self.group_name(&sum.to)))) }
                            b { (line(&[term::kind(words, sum.kind), term::amount_of(words, sum.amount, &sum.unit)])) }
                        }
                    }
                }
            }
        };
        self.section("indigo", Glyph::Yes, Words::pages_balances_title, &body)
    }
}
