//! A visit that both sides have reported, with promises in every standing, conditions, a note, and an entry for the nights.

use weft_l10n::Words;
use weft_model::entry::{EntryKind, Quantity, Unit};
use weft_model::fact::FactBody;
use weft_model::gate::{printed, visit_report};
use weft_model::ids::*;
use weft_model::said::Content;
use weft_model::visit::{HostingDrafted, Invited, Named, NoteWritten, Promised, Spoken, VisitFact};
use weft_pages::{Notebook, record_page, visit_page};
use weft_screens::Exchange;

use super::{NILE, Texts, WEAVERS, World, day, lang, record, words};

/// The record of the visit.
pub const VISIT: u64 = 300_400_500;
/// What a page of it never shows.
pub const NOTE: &str = "The road by the mill was closed.";
const MEMBERS: [MemberId; 2] = [MemberId::new([21; 16]), MemberId::new([22; 16])];

impl World {
    fn in_visit(&mut self, by: usize, body: VisitFact) -> FactId {
        self.fact(by, record(VISIT), FactBody::Visit(body), None)
    }

    fn with_words(&mut self, by: usize, body: VisitFact, text: &str) -> FactId {
        let act = self.in_visit(by, body);
        let told = VisitFact::Words(Content::Text(words(text)));
        self.fact(by, record(VISIT), FactBody::Visit(told), Some(act));
        act
    }

    fn promised(&mut self, by: usize, until: &str, text: &str) -> FactId {
        let promised = Promised { owner: MEMBERS[by], by: day(until), lang: lang("en"), day: day("2026-10-12") };
        self.with_words(by, VisitFact::Promised(promised), text)
    }

    /// The women's group had the weavers as guests for four nights.
    pub fn visited(&mut self, texts: &Texts) {
        let spoken = |tag: &str, when: &str| Spoken { lang: lang(tag), day: day(when) };
        let (host, home, named) = (NILE, WEAVERS, vec![MEMBERS[0]]);
        let (from, to) = (day("2026-10-08"), day("2026-10-12"));
        let invited =
            self.in_visit(1, VisitFact::Invited(Invited { host, home, named, from, to, day: day("2026-09-20") }));
        self.in_visit(0, VisitFact::Accepted(Named { act: invited, day: day("2026-09-21") }));
        let condition =
            self.with_words(1, VisitFact::ConditionSet(spoken("ar", "2026-09-22")), "لا تُصوَّر البيوت من الداخل.");
        self.in_visit(0, VisitFact::ConditionAccepted(Named { act: condition, day: day("2026-09-23") }));
        self.with_words(1, VisitFact::ConditionSet(spoken("en", "2026-09-22")), "Nobody travels after dark.");
        let note = NoteWritten { on: day("2026-10-09"), lang: lang("en"), day: day("2026-10-09") };
        self.with_words(0, VisitFact::NoteWritten(note), NOTE);
        let kept = self.promised(0, "2026-11-01", "Send the pattern of the blue border.");
        self.in_visit(1, VisitFact::PromiseKept(Named { act: kept, day: day("2026-10-30") }));
        self.promised(1, "2026-11-10", "Ask the municipality about the well.");
        self.promised(1, "2027-01-31", "Come to the spring meeting.");
        self.with_words(
            0,
            VisitFact::Reported(spoken("si", "2026-10-20")),
            "අපි දින හතරක් ඔවුන්ගේ නිවෙස්වල නැවතුණා. ළිඳ ගැන අපට කියා දුන්නා.",
        );
        self.with_words(1, VisitFact::Reported(spoken("ar", "2026-10-25")), &texts.objection);
        self.with_words(0, VisitFact::Thanked(spoken("hi", "2026-10-20")), "आपकी रसोई और आपके धैर्य के लिए धन्यवाद।");
        let nights = Some(Quantity { amount: 4, unit: Unit::Nights });
        let proposed =
            weft_model::entry::Proposed { from: host, to: home, kind: EntryKind::Hosting, quantity: nights, day: to };
        let proposed = FactBody::Entry(weft_model::entry::EntryFact::Proposed(proposed));
        self.fact(0, record(VISIT + 1), proposed, None);
        let drafted = HostingDrafted { entry: record(VISIT + 1), nights: 4, day: day("2026-10-20") };
        self.in_visit(0, VisitFact::HostingDrafted(drafted));
    }

    /// A record by itself, if it may be printed.
    pub fn record_page(&self, of: RecordId, group: GroupId, words: &Words) -> Option<String> {
        let membership = self.records.past().now();
        let cleared = printed(&self.records, &membership, of, day("2026-11-22")).ok()?;
        let exchange = Exchange { heard: 1, devices: 2, ..Exchange::default() };
        let pictures = std::collections::BTreeMap::new();
        Some(record_page(&cleared, &Notebook { membership: &membership, group, words, exchange, pictures: &pictures }))
    }

    pub fn visit_page(&self, group: GroupId, words: &Words) -> String {
        let cleared = visit_report(&self.records, record(VISIT), day("2026-11-22")).expect("known");
        let membership = self.records.past().now();
        let exchange = Exchange { heard: 1, devices: 2, ..Exchange::default() };
        let pictures = std::collections::BTreeMap::new();
        visit_page(&cleared, &Notebook { membership: &membership, group, words, exchange, pictures: &pictures })
    }
}
