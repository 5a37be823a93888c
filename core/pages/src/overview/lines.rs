//! Public lines of cases on the overview: how many count in a quarter. Where there is none, nothing stands.

use std::collections::BTreeMap;

use maud::{Markup, html};
use weft_l10n::Words;
use weft_model::review::Quarter;
use weft_screens::Glyph;

use crate::overview::Draw;
use crate::run::run;

impl Draw<'_> {
    pub(crate) fn lines(&self, lines: &BTreeMap<Quarter, u64>) -> Markup {
        if lines.is_empty() {
            return html! {};
        }
        let body = html! {
            p.soft { (self.reader.say(Words::pages_lines_text)) }
            ul.lines.card {
                @for (quarter, count) in lines.iter().rev() {
                    @let (year, number) = quarter.parts();
                    li {
                        (run(&self.reader.words.pages_lines_quarter_text(number.into(), &year.to_string(), *count)))
                    }
                }
            }
        };
        self.section("slate", Glyph::Know, Words::pages_lines_title, &body)
    }
}
