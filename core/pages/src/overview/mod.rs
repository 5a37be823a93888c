//! The overview page: what one notebook knows, in its owner's language, with the group's own name on it.

mod balances;
mod consents;
mod entries;
mod lines;
mod pictures;

use std::collections::BTreeMap;

use maud::{Markup, html};
use weft_l10n::{Phrase, Words};
use weft_model::day::Day;
use weft_model::gate::{Cleared, Overview};
use weft_model::ids::{GroupId, RecordId};
use weft_model::membership::Membership;
use weft_screens::{Exchange, Glyph, show};

use crate::icon::icon;
use crate::run::{Reader, name, run};
use crate::sheet::{known, sheet};
use crate::term::Stand;

/// The gate puts at most this many records into an overview; at that number there may be older ones.
const FULL: usize = 200;

/// The notebook that a page or a file leaves: what it says besides what the gate let through.
pub struct Notebook<'a> {
    /// The membership of everything held: the groups' own names.
    pub membership: &'a Membership,
    /// The group of the notebook's owner.
    pub group: GroupId,
    /// The owner's two languages.
    pub words: &'a Words,
    /// What is known of other devices.
    pub exchange: Exchange,
    /// Opened JPEG pictures by their artefact. One that the gate did not let through is not shown.
    pub pictures: &'a BTreeMap<RecordId, Vec<u8>>,
}

impl Notebook<'_> {
    /// A group's own name, or its id as long as the name has not arrived.
    pub(crate) fn name(&self, group: &GroupId) -> String {
        show::name(self.membership, group)
    }
}

/// One readable page of what a notebook knows.
pub fn overview_page(overview: &Cleared<Overview>, notebook: &Notebook<'_>) -> String {
    let words = notebook.words;
    let draw = Draw { reader: Reader::of(words), notebook };
    let held = overview.artefact();
    let lines = held.consents.len() + held.entries.len() + held.artefacts.len();
    let exchange = notebook.exchange;
    let body = html! {
        header {
            h1 { (draw.group(&notebook.group)) }
            p.soft { (draw.reader.both(Words::pages_overview_subtitle)) }
            div.facts {
                (known(words, overview.day(), exchange.heard, exchange.devices))
                p.soft {
                    (run(&words.pages_overview_groups_label())) ": "
                    @for (place, group) in notebook.membership.groups.values().enumerate() {
                        @if place > 0 { " · " }
                        (name(group))
                    }
                }
            }
        }
        main {
            (draw.consents(&held.consents))
            (draw.pictures(&held.artefacts))
            (draw.entries(&held.entries))
            (draw.balances(&held.balances))
            (draw.lines(&held.lines))
        }
        footer.soft {
            @if lines >= FULL { p { (run(&words.pages_overview_full_text(lines.try_into().unwrap_or(u64::MAX)))) } }
            p { (run(&words.pages_overview_end_text())) }
        }
    };
    let title = notebook.membership.groups.get(&notebook.group).map_or("", |name| name.as_str());
    sheet(words, "indigo", title, &body)
}

/// Draws the parts of an overview, and of other pages about the same things.
pub(crate) struct Draw<'a> {
    /// The owner's two languages.
    pub(crate) reader: Reader<'a>,
    /// What stands behind the page.
    pub(crate) notebook: &'a Notebook<'a>,
}

impl Draw<'_> {
    /// A section under its icon and heading.
    pub(crate) fn section(&self, color: &str, glyph: Glyph, title: impl Fn(&Words) -> Phrase, body: &Markup) -> Markup {
        html! {
            section class=(color) {
                h2 { (icon(glyph)) span { (self.reader.both(title)) } }
                (body)
            }
        }
    }

    /// A group's own name, or its id as long as the name has not arrived.
    pub(crate) fn group_name(&self, group: &GroupId) -> String {
        self.notebook.name(group)
    }

    /// A page of something by itself, for the groups themselves.
    pub(crate) fn inside(
        &self,
        area: &str,
        on: Day,
        heading: &Markup,
        subtitle: fn(&Words) -> Phrase,
        main: &Markup,
    ) -> String {
        let (words, exchange) = (self.reader.words, self.notebook.exchange);
        let body = html! {
            header {
                h1 { (heading) }
                p.soft { (self.reader.both(subtitle)) }
                div.facts { (known(words, on, exchange.heard, exchange.devices)) }
            }
            (main)
            footer.soft {
                p { (run(&words.pages_overview_end_text())) }
                p { (self.reader.both(Words::report_page_inside_text)) }
            }
        };
        sheet(words, area, &subtitle(words).value, &body)
    }

    pub(crate) fn group(&self, group: &GroupId) -> Markup {
        html! { bdi dir="auto" { (self.group_name(group)) } }
    }
}

/// How something stands, as a pill.
pub(crate) fn pill(stand: &Stand) -> Markup {
    html! { span.pill.(stand.color) { (icon(stand.glyph)) (run(&stand.word)) } }
}
