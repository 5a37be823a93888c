//! Two groups, a consent that was taken back, one that holds, three ledger entries: what pages are drawn from in
//! tests and in the example. Texts can be replaced, so that hostile ones stand wherever people write.

mod ledger;
mod visit;

#[allow(unused_imports)]
pub use visit::{NOTE, VISIT};

use std::collections::BTreeMap;

use weft_l10n::Words;
use weft_model::artefact::{ArtefactFact, ArtefactKind, Concerns, Made};
use weft_model::audience::Audience;
use weft_model::consent::{
    Age, Answered, Asked, ConsentFact, Disclosed, ForWhom, Purpose, Scope, ScopeAnswer, ScopeAsked, TeachBack, Until,
};
use weft_model::day::Day;
use weft_model::entry::{EntryFact, EntryKind, Objected, Proposed, Quantity, StoryGiven, TranslatedBy, Unit};
use weft_model::fact::{Fact, FactBody, Held, LogPoint, Order};
use weft_model::gate::{Cleared, Leaving, OVERVIEW_USE, Overview, gate, overview};
use weft_model::ids::*;
use weft_model::line::LineFact;
use weft_model::membership::{Decided, DecisionProposed, Founder, Genesis, MembershipFact, Role, control_record};
use weft_model::memory::MemoryRecords;
use weft_model::notice::{Notice, NoticeAuthor, NoticeKind};
use weft_model::review::Quarter;
use weft_model::said::{Attachment, Content, Lang};
use weft_pages::{Export, Manifest, Notebook, manifest, overview_page};
use weft_screens::Exchange;

/// The group that asks and proposes.
pub const WEAVERS: GroupId = GroupId::new([1; 16]);
/// The other group.
pub const NILE: GroupId = GroupId::new([2; 16]);
const MIDS: [Mid; 2] = [Mid::new([11; 16]), Mid::new([12; 16])];
const RECEIPT: SignKey = SignKey::new([77; 32]);

/// What people wrote.
pub struct Texts {
    pub weavers: String,
    pub nile: String,
    pub asked: String,
    pub story: String,
    pub translation: String,
    pub objection: String,
}

impl Default for Texts {
    fn default() -> Self {
        Self {
            weavers: "மலர் நெசவாளர் கூட்டு".into(),
            nile: "نساء ضفة النيل".into(),
            asked: "சனிக்கிழமை உங்கள் பட்டறையைப் படம் பிடிக்க விரும்புகிறோம். இப்படம் நம் இரண்டு குழுக்களுக்கும் மட்டுமே.".into(),
            story: "வெள்ளத்துக்குப் பிறகு அவர்கள் மூன்று பேர் எங்கள் வீட்டில் மூன்று இரவுகள் தங்கினார்கள். நாங்கள் ஒன்றாகச் சமைத்தோம்.".into(),
            translation: "After the flood three of them stayed three nights in our house. We cooked together.".into(),
            objection: "كانت ليلتين فقط، ونريد أن نكتبها معًا.".into(),
        }
    }
}

pub fn words(text: &str) -> weft_model::said::Words {
    weft_model::said::Words::new(text).expect("words")
}

pub fn day(text: &str) -> Day {
    text.parse().expect("day")
}

fn lang(tag: &str) -> Lang {
    Lang::new(tag).expect("lang")
}

/// A notebook under construction: gives facts their order and ids.
pub struct World {
    pub records: MemoryRecords,
    facts: u8,
}

impl World {
    pub fn new(texts: &Texts) -> Self {
        let founder = |group, name: &str, n: u8, mid| Founder {
            group,
            name: words(name),
            member: MemberId::new([n; 16]),
            mid,
            sign: SignKey::new([n; 32]),
            seal: BoxKey::new([n; 32]),
        };
        let genesis = Genesis {
            partnership: PartnershipId::new([9; 32]),
            founders: vec![founder(WEAVERS, &texts.weavers, 21, MIDS[0]), founder(NILE, &texts.nile, 22, MIDS[1])],
            charter: words("charter"),
        };
        Self { records: MemoryRecords::new(&genesis), facts: 0 }
    }

    /// Adds a fact by the founder of group 0 or 1; the first dependency is the act a telling belongs to.
    pub fn fact(&mut self, by: usize, record: RecordId, body: FactBody, of: Option<FactId>) -> FactId {
        self.facts += 1;
        let id = FactId::new([self.facts; 32]);
        let fact = Fact {
            order: Order { depth: self.facts.into(), hlc: 0, id },
            record,
            // Whom a consent asked is known to the group that asked.
            audience: if matches!(body, FactBody::Person(_)) {
                Audience::Group(WEAVERS)
            } else {
                Audience::Partnership
            },
            author: MIDS[by],
            at: LogPoint { log: LogId::new([MIDS[by].bytes()[0]; 32]), seq: self.facts.into() },
            // Everything was seen in the order it was written, so each fact stands one deeper than the one before.
            deps: of.into_iter().chain((self.facts > 1).then(|| FactId::new([self.facts - 1; 32]))).collect(),
            kind: body.kind(),
            commit: Commit::new([0; 32]),
            held: Held::Known(body),
        };
        self.records.add([fact], []);
        id
    }

    pub fn asked(&mut self, record: RecordId, when: &str, text: &str) {
        let scope = |scope, for_whom, purpose, until| ScopeAsked { scope, for_whom, purpose, until };
        let ends = Until::WorkEnds(day("2027-06-30"));
        let asked = Asked {
            by: MemberId::new([21; 16]),
            group: WEAVERS,
            person: PersonToken::new([5; 16]),
            age: Age::Adult,
            day: day(when),
            spoken: true,
            lang: lang("ta"),
            scopes: vec![
                scope(Scope::Document, ForWhom::Partnership, Purpose::Work, ends),
                scope(Scope::Film, ForWhom::Partnership, Purpose::Learning, Until::Stopped),
                scope(Scope::Amplify, ForWhom::Public, Purpose::Campaign, Until::Once),
            ],
        };
        let act = self.fact(0, record, FactBody::Consent(ConsentFact::Asked(asked)), None);
        let told = ConsentFact::Explained(Content::Text(words(text)));
        self.fact(0, record, FactBody::Consent(told), Some(act));
    }

    pub fn answered(&mut self, record: RecordId, when: &str) {
        let answer = |scope, yes| ScopeAnswer { scope, yes };
        let answered = Answered {
            day: day(when),
            handed_over: true,
            teach_back: TeachBack::Understood,
            answers: vec![answer(Scope::Document, true), answer(Scope::Film, true), answer(Scope::Amplify, false)],
            receipt: RECEIPT,
            knows_answers: Vec::new(),
            knows_notices: Vec::new(),
        };
        self.fact(0, record, FactBody::Consent(ConsentFact::Answered(answered)), None);
    }

    pub fn kept(&mut self, record: RecordId, kind: ArtefactKind, consents: Vec<RecordId>) {
        let concerns = if consents.is_empty() { Concerns::Nobody } else { Concerns::People(consents) };
        let made = Made { kind, group: WEAVERS, concerns, day: day("2026-11-21"), knows_notices: Vec::new() };
        let act = self.fact(0, record, FactBody::Artefact(ArtefactFact::Made(made)), None);
        let file = Attachment {
            id: AttachmentId::new([4; 32]),
            key: [0; 32],
            size: 9,
            media_type: "image/jpeg".into(),
            chunks: 1,
        };
        self.fact(0, record, FactBody::Artefact(ArtefactFact::Kept(Content::Attached(file))), Some(act));
    }

    pub fn disclosed(&mut self, record: RecordId, artefact: RecordId) {
        let left = Disclosed {
            artefact,
            scope: Scope::Document,
            for_whom: ForWhom::Partnership,
            purpose: Purpose::Work,
            day: day("2026-11-21"),
        };
        self.fact(0, record, FactBody::Consent(ConsentFact::Disclosed(left)), None);
    }

    /// A notice on a consent that only the second group has taken in so far.
    pub fn noticed(&mut self, record: RecordId, kind: NoticeKind) {
        let author = match kind {
            NoticeKind::Withdrawn | NoticeKind::Continued | NoticeKind::Affected => NoticeAuthor::Receipt(RECEIPT),
            NoticeKind::Suspended | NoticeKind::SpokenWithdrawn | NoticeKind::Redacted => NoticeAuthor::Device(MIDS[0]),
        };
        let id = NoticeId::new([record.bytes()[15]; 32]);
        let notice = Notice {
            id,
            audience: Audience::Partnership,
            kind,
            record,
            body: Vec::new(),
            author,
            heads: Vec::new(),
            hlc: 0,
        };
        self.records.add([], [notice]);
        self.fact(1, record, FactBody::Acknowledged(vec![id]), None);
    }

    pub fn proposed(&mut self, record: RecordId, kind: EntryKind, quantity: Option<Quantity>, when: &str) -> FactId {
        let proposed = Proposed { from: WEAVERS, to: NILE, kind, quantity, day: day(when) };
        self.fact(0, record, FactBody::Entry(EntryFact::Proposed(proposed)), None)
    }

    pub fn told(&mut self, record: RecordId, tag: &str, of: Option<(FactId, TranslatedBy)>, text: &str) -> FactId {
        let given = StoryGiven { lang: lang(tag), of };
        let act = self.fact(0, record, FactBody::Entry(EntryFact::StoryGiven(given)), None);
        self.fact(0, record, FactBody::Entry(EntryFact::Story(Content::Text(words(text)))), Some(act));
        act
    }

    pub fn agreed(&mut self, record: RecordId, proposal: FactId) {
        self.fact(1, record, FactBody::Entry(EntryFact::Agreed(proposal)), None);
    }

    pub fn objected(&mut self, record: RecordId, proposal: FactId, text: &str) {
        let objected = Objected { proposal, lang: lang("ar") };
        let act = self.fact(1, record, FactBody::Entry(EntryFact::Objected(objected)), None);
        self.fact(1, record, FactBody::Entry(EntryFact::Objection(Content::Text(words(text)))), Some(act));
    }

    /// The founder of group 0 is a listener from here on.
    pub fn seated(&mut self) -> FactId {
        let what = Decided::Seat { member: MemberId::new([21; 16]), role: Role::Listener, until: day("2027-12-31") };
        let proposed = DecisionProposed { id: record(400), group: WEAVERS, what };
        let control = control_record(&self.records.past().now(), &Audience::Partnership);
        self.fact(0, control, MembershipFact::DecisionProposed(proposed).into(), None)
    }

    /// A listener, by this seat, says that a case of a quarter counts.
    pub fn counted(&mut self, record: RecordId, quarter: &str, seat: FactId) {
        let quarter = Quarter::try_from(quarter.to_owned()).expect("quarter");
        self.fact(0, record, FactBody::Line(LineFact::Stands(quarter)), Some(seat));
    }

    pub fn overview(&self) -> Cleared<Overview> {
        overview(&self.records, &self.records.past().now(), day("2026-11-22")).expect("overview")
    }

    pub fn gate(&self, artefact: RecordId) -> Cleared<Leaving> {
        gate(&self.records, artefact, OVERVIEW_USE, day("2026-11-22")).expect("allowed")
    }

    /// What goes with the photo that may leave.
    pub fn manifest(&self) -> Manifest {
        let exchange = Exchange { heard: 1, devices: 2, ..Exchange::default() };
        let membership = self.records.past().now();
        let export = Export { membership: &membership, exchange, file: "photo.jpg", bytes: 345_678 };
        manifest(&self.gate(record(SHOWN)), &export)
    }

    pub fn page(&self, group: GroupId, words: &Words, pictures: &BTreeMap<RecordId, Vec<u8>>) -> String {
        let membership = self.records.past().now();
        let exchange = Exchange { heard: 1, devices: 2, ..Exchange::default() };
        overview_page(&self.overview(), &Notebook { membership: &membership, group, words, exchange, pictures })
    }
}

/// The record with this number in its random part.
pub fn record(n: u64) -> RecordId {
    let mut bytes = [7; 16];
    bytes[8..].copy_from_slice(&n.to_be_bytes());
    RecordId::new(bytes)
}

pub const HOLDS: u64 = 204_118_905;
pub const TAKEN_BACK: u64 = 731_460_022;
pub const CLOSED: u64 = 118_007_650;
pub const SHOWN: u64 = 417_203_118;
pub const GONE: u64 = 560_913_247;
pub const VOICE: u64 = 905_226_304;

/// Everything a page can show.
pub fn full(texts: &Texts) -> World {
    let mut world = World::new(texts);
    world.asked(record(HOLDS), "2026-11-21", &texts.asked);
    world.answered(record(HOLDS), "2026-11-21");
    world.asked(record(TAKEN_BACK), "2026-11-20", &texts.asked);
    world.answered(record(TAKEN_BACK), "2026-11-20");
    world.kept(record(SHOWN), ArtefactKind::Photo, vec![record(HOLDS)]);
    world.kept(record(GONE), ArtefactKind::Photo, vec![record(HOLDS), record(TAKEN_BACK)]);
    world.kept(record(VOICE), ArtefactKind::Voice, Vec::new());
    world.disclosed(record(TAKEN_BACK), record(GONE));
    world.noticed(record(TAKEN_BACK), NoticeKind::Withdrawn);
    world.asked(record(CLOSED), "2026-11-19", &texts.asked);
    world.answered(record(CLOSED), "2026-11-19");
    world.noticed(record(CLOSED), NoticeKind::Suspended);

    let nights = Quantity { amount: 3, unit: Unit::Nights };
    let hosting = world.proposed(record(1), EntryKind::Hosting, Some(nights), "2026-11-18");
    let story = world.told(record(1), "ta", None, &texts.story);
    world.told(record(1), "en", Some((story, TranslatedBy::Person)), &texts.translation);
    world.told(record(1), "ar", Some((story, TranslatedBy::Machine)), "بعد الفيضان أقام ثلاثة منهم عندنا ثلاث ليالٍ.");
    world.agreed(record(1), hosting);

    let money = Quantity { amount: 1_250_050, unit: Unit::Minor("LKR".to_owned().try_into().expect("currency")) };
    let money = world.proposed(record(2), EntryKind::Money, Some(money), "2026-11-10");
    world.told(record(2), "en", None, "Bus fares for four women to the assembly.");
    world.objected(record(2), money, &texts.objection);

    world.proposed(record(3), EntryKind::EmotionalLabour, None, "2026-11-02");
    world.told(record(3), "ar", None, "جلسنا معهنّ أسبوعًا بعد الحريق. ليس لهذا رقم.");
    world.more_of_the_ledger(texts);
    world.shown_outside(record(1), story);
    world.reviewed(texts);
    world.visited(texts);
    let seat = world.seated();
    for (line, quarter) in [(401, "2026-Q3"), (402, "2026-Q3"), (403, "2026-Q2")] {
        world.counted(record(line), quarter, seat);
    }
    world
}
