//! The rest of a ledger: an entry with a note that both reversed and what stands in its place, money with a rate, a story
//! that both groups show outside with somebody to thank, and a quarterly review.

use weft_l10n::Words;
use weft_model::consent::{
    Age, Answered, Asked, ConsentFact, ForWhom, Purpose, Scope, ScopeAnswer, ScopeAsked, TeachBack, Until,
};
use weft_model::entry::{
    AgreedWithNote, Approved, Checked, EntryFact, EntryKind, Quantity, Rate, ReversalProposed, TranslatedBy, Unit,
};
use weft_model::fact::FactBody;
use weft_model::fold::State;
use weft_model::gate::{balance, public_entry};
use weft_model::ids::*;
use weft_model::person::{Known, PersonFact};
use weft_model::records::Records;
use weft_model::review::{Accepted, Adjusted, Agreed, Imbalance, Opened, Quarter, ReviewFact, Spoke, Sum};
use weft_model::said::Content;
use weft_pages::{Notebook, balance_page, entry_page};
use weft_screens::Exchange;

use super::{NILE, RECEIPT, Texts, WEAVERS, World, day, lang, record};

fn money(amount: u64, currency: &str) -> Quantity {
    Quantity { amount, unit: Unit::Minor(currency.to_owned().try_into().expect("currency")) }
}

fn text(words: &str) -> Content {
    Content::Text(super::words(words))
}

impl World {
    fn entry(&mut self, by: usize, record: RecordId, body: EntryFact) -> FactId {
        self.fact(by, record, FactBody::Entry(body), None)
    }

    pub fn more_of_the_ledger(&mut self, texts: &Texts) {
        let nights = |amount| Some(Quantity { amount, unit: Unit::Nights });
        let wrong = self.proposed(record(4), EntryKind::Hosting, nights(9), "2026-10-10");
        let story = self.told(record(4), "en", None, "Nine nights in the old house.");
        let retold = self.told(record(4), "ta", Some((story, TranslatedBy::Machine)), "பழைய வீட்டில் ஒன்பது இரவுகள்.");
        let telling = FactId::new([self.facts; 32]);
        self.entry(1, record(4), EntryFact::Checked(Checked { story: retold, telling }));
        let note = AgreedWithNote { proposal: wrong, lang: lang("en") };
        let note = self.entry(1, record(4), EntryFact::AgreedWithNote(note));
        self.fact(1, record(4), FactBody::Entry(EntryFact::Note(text("The house was cold."))), Some(note));
        let reversal = ReversalProposed { proposal: wrong, lang: lang("ar"), day: day("2026-11-01") };
        let reversal = self.entry(1, record(4), EntryFact::ReversalProposed(reversal));
        self.fact(1, record(4), FactBody::Entry(EntryFact::Reason(text(&texts.objection))), Some(reversal));
        self.entry(0, record(4), EntryFact::ReversalAgreed(reversal));

        self.proposed(record(5), EntryKind::Hosting, nights(7), "2026-10-10");
        self.told(record(5), "en", None, "Seven nights in the old house.");
        self.entry(0, record(5), EntryFact::Corrects(record(4)));

        let fares = self.proposed(record(6), EntryKind::Money, Some(money(3_400_000, "LKR")), "2026-10-02");
        self.told(record(6), "en", None, "Thread for the winter.");
        let rate = Rate { this: money(10_000, "EUR"), that: money(3_400_000, "LKR"), day: day("2026-10-01") };
        self.entry(0, record(6), EntryFact::RateNoted(rate));
        self.agreed(record(6), fares);

        let mourning = self.proposed(record(7), EntryKind::EmotionalLabour, None, "2026-10-01");
        self.told(record(7), "en", None, "They sat with us after the fire.");
        self.agreed(record(7), mourning);
    }

    /// Both groups let a story be shown; one person said yes to being thanked, another one did not.
    pub fn shown_outside(&mut self, entry: RecordId, story: FactId) {
        let State::Entry(held) = self.records.record(&entry).expect("read").expect("held").state else { return };
        let telling = held.story(&story).and_then(|story| story.words).expect("words").fact;
        for by in [0, 1] {
            self.entry(by, entry, EntryFact::Approved(Approved { story, telling, knows: Vec::new() }));
        }
        for (n, name, yes) in [(8, "Kamala of the loom", true), (9, "Malar of the well", false)] {
            self.asked_to_share(record(n), record(n + 50), name, yes);
            self.entry(0, entry, EntryFact::Credited(record(n)));
        }
    }

    fn asked_to_share(&mut self, consent: RecordId, person: RecordId, name: &str, yes: bool) {
        let (scope, token) = (Scope::Share, PersonToken::new([consent.bytes()[15]; 16]));
        let (for_whom, purpose, until) = (ForWhom::Public, Purpose::Report, Until::Stopped);
        let asked = Asked {
            by: MemberId::new([21; 16]),
            group: WEAVERS,
            person: token,
            age: Age::Adult,
            day: day("2026-11-01"),
            spoken: true,
            lang: lang("ta"),
            scopes: vec![ScopeAsked { scope, for_whom, purpose, until }],
        };
        self.fact(0, consent, FactBody::Consent(ConsentFact::Asked(asked)), None);
        let answered = Answered {
            day: day("2026-11-01"),
            handed_over: true,
            teach_back: TeachBack::Understood,
            answers: vec![ScopeAnswer { scope, yes }],
            receipt: RECEIPT,
            knows_answers: Vec::new(),
            knows_notices: Vec::new(),
        };
        self.fact(0, consent, FactBody::Consent(ConsentFact::Answered(answered)), None);
        let known = Known { token, consent, lang: lang("en") };
        let known = self.fact(0, person, FactBody::Person(PersonFact::Known(known)), None);
        self.fact(0, person, FactBody::Person(PersonFact::Named(text(name))), Some(known));
    }

    pub fn reviewed(&mut self, texts: &Texts) {
        let (kind, unit) = (EntryKind::Hosting, Unit::Nights);
        let about = Imbalance { from: WEAVERS, to: NILE, kind, unit: unit.clone() };
        let opened = Opened {
            quarter: Quarter::try_from("2026-Q3".to_owned()).expect("quarter"),
            groups: (WEAVERS, NILE),
            sums: vec![Sum { from: WEAVERS, to: NILE, kind, unit, amount: 3 }],
            again: vec![about.clone()],
            day: day("2026-11-20"),
        };
        let review = |body| FactBody::Review(body);
        let opened = self.fact(0, record(80), review(ReviewFact::Opened(opened)), None);
        let spoke = |tag| review(ReviewFact::Spoke(Spoke { opened, lang: lang(tag) }));
        let mut knows = vec![self.fact(0, record(80), spoke("ta"), None)];
        self.fact(0, record(80), review(ReviewFact::Words(text(&texts.story))), Some(knows[0]));
        knows.push(self.fact(1, record(80), spoke("ar"), None));
        self.fact(1, record(80), review(ReviewFact::Words(text(&texts.objection))), Some(knows[1]));
        let adjusted = Adjusted { opened, about: about.clone(), by: day("2027-03-31"), lang: lang("en") };
        knows.push(self.fact(1, record(80), review(ReviewFact::Adjusted(adjusted)), None));
        self.fact(1, record(80), review(ReviewFact::Plan(text("Come and stay with us."))), Some(knows[2]));
        let accepted = Accepted { opened, about, lang: lang("en") };
        knows.push(self.fact(0, record(80), review(ReviewFact::Accepted(accepted)), None));
        self.fact(0, record(80), review(ReviewFact::Because(text("Their houses burned."))), Some(knows[3]));
        for by in [0, 1] {
            let agreed = Agreed { opened, knows: knows.clone() };
            self.fact(by, record(80), review(ReviewFact::Agreed(agreed)), None);
        }
    }

    pub fn balance_page(&self, group: GroupId, words: &Words) -> String {
        let cleared = balance(&self.records, day("2026-11-22")).expect("balance");
        let membership = self.records.past().now();
        let exchange = Exchange { heard: 1, devices: 2, ..Exchange::default() };
        let pictures = std::collections::BTreeMap::new();
        balance_page(&cleared, &Notebook { membership: &membership, group, words, exchange, pictures: &pictures })
    }

    pub fn entry_page(&self, entry: RecordId, words: &Words) -> String {
        let cleared = public_entry(&self.records, entry, Purpose::Report, day("2026-11-22")).expect("allowed");
        entry_page(&cleared, &self.records.past().now(), words)
    }
}
