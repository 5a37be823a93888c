//! One record on paper, for whoever asks for it, inside: what the other pages say of it, by itself.

use maud::html;
use weft_l10n::Words;
use weft_model::gate::{Cleared, Printed};

use crate::overview::{Draw, Notebook};
use crate::run::Reader;

/// One readable page of one record.
pub fn record_page(printed: &Cleared<Printed>, notebook: &Notebook<'_>) -> String {
    let draw = Draw { reader: Reader::of(notebook.words), notebook };
    let (area, record) = match printed.artefact() {
        Printed::Consent(line) => ("leaf", draw.consents(std::slice::from_ref(line))),
        Printed::Entry(line) => ("turmeric", draw.entries(std::slice::from_ref(line))),
        Printed::Review(line) => ("leaf", draw.reviews(std::slice::from_ref(line))),
        Printed::Visit(report) => ("leaf", draw.visit(report)),
    };
    let (heading, main) = (draw.group(&notebook.group), html! { main.alone { (record) } });
    draw.inside(area, printed.day(), &heading, Words::report_record_subtitle, &main)
}
