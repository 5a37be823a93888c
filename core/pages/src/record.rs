//! One record on paper, for whoever asks for it, inside: what the other pages say of it, by itself.

use maud::html;
use weft_l10n::Words;
use weft_model::gate::{Cleared, Printed};

use crate::overview::{Draw, Notebook};
use crate::run::{Reader, run};
use crate::sheet::sheet;

/// One readable page of one record.
pub fn record_page(printed: &Cleared<Printed>, notebook: &Notebook<'_>) -> String {
    let words = notebook.words;
    let draw = Draw { reader: Reader::of(words), notebook };
    let exchange = notebook.exchange;
    let (area, body) = match printed.artefact() {
        Printed::Consent(line) => ("leaf", draw.consents(std::slice::from_ref(line))),
        Printed::Entry(line) => ("turmeric", draw.entries(std::slice::from_ref(line))),
        Printed::Review(line) => ("leaf", draw.reviews(std::slice::from_ref(line))),
        Printed::Visit(report) => ("leaf", draw.visit(report)),
    };
    let body = html! {
        header {
            h1 { (draw.group(&notebook.group)) }
            p.soft { (draw.reader.both(Words::report_record_subtitle)) }
            div.facts {
                p { strong { (run(&words.pages_known_text(printed.day().date()))) } }
                p { (run(&words.pages_heard_text(exchange.heard.into(), exchange.devices.into()))) }
            }
        }
        main.alone { (body) }
        footer.soft {
            p { (run(&words.pages_overview_end_text())) }
            p { (draw.reader.both(Words::report_page_inside_text)) }
        }
    };
    sheet(words, area, &words.report_record_subtitle().value, &body)
}
