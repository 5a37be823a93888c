//! What becomes of entries after they were proposed, and reviews: every state their screens can show.

use weft_model::command::{Command, Decision};
use weft_model::entry::{
    AgreeWithNote, CorrectEntry, Dispute, EntryKind, OfStory, ProposeEntry, Quantity, ReverseEntry, TranslateEntry,
    TranslatedBy, Unit,
};
use weft_model::fact::{FactBody, NewFact};
use weft_model::fold::State;
use weft_model::ids::{FactId, GroupId, RecordId};
use weft_model::records::Records;
use weft_model::review::{
    AcceptImbalance, AdjustImbalance, OpenReview, Opened, Quarter, Review, ReviewFact, SpeakReview, imbalances,
};
use weft_screens::{Draft, EntryStep, LedgerRoute, ReviewRoute, Route};

use super::says;
use crate::world::{CAIRO, COLOMBO, World};

/// Entries and reviews, by their states.
pub struct Made {
    /// Waits for Colombo.
    pub for_colombo: RecordId,
    /// Waits for Cairo.
    pub for_cairo: RecordId,
    /// Agreed by Cairo, who added something.
    pub noted: RecordId,
    /// Cairo did not agree, and took that back.
    pub talked: RecordId,
    /// Cairo wants it to count no more.
    pub unwanted: RecordId,
    /// Reversed by both, and another one is to take its place.
    pub reversed: RecordId,
    /// The one that is to take its place.
    pub correcting: RecordId,
    /// Told in three ways: shown by both groups, by one and by none; one translation is checked, one is not.
    pub told: RecordId,
    /// The tellings of that entry.
    pub tellings: Vec<FactId>,
    /// A review that both closed.
    pub closed: RecordId,
    /// A review in which something is uneven again; Colombo answered it and agrees.
    pub answered: RecordId,
    /// A review that was opened twice.
    pub contested: RecordId,
}

fn propose(world: &mut World, by: GroupId, kind: EntryKind, hours: Option<u64>) -> RecordId {
    let story = says("தீ விபத்துக்குப் பின் மார்தா மூன்று மாலைகள் கேட்டார்.", "ta");
    let (day, to) = ("2026-10-30".parse().unwrap(), if by == CAIRO { COLOMBO } else { CAIRO });
    let quantity = hours.map(|amount| Quantity { amount, unit: Unit::Hours });
    let command = ProposeEntry { story, from: by, to, kind, quantity, day, rate: None };
    world.act(by, Command::ProposeEntry(command)).unwrap()[0]
}

fn agreed(world: &mut World, kind: EntryKind, hours: u64) -> RecordId {
    let record = propose(world, COLOMBO, kind, Some(hours));
    world.act(CAIRO, Command::AgreeEntry { record }).unwrap();
    record
}

/// Makes them.
pub(super) fn made(world: &mut World) -> Made {
    let for_colombo = propose(world, CAIRO, EntryKind::Knowledge, None);
    let for_cairo = propose(world, COLOMBO, EntryKind::Hosting, Some(3));
    propose(world, COLOMBO, EntryKind::Translation, Some(2));
    let noted = propose(world, COLOMBO, EntryKind::Time, Some(4));
    let note =
        AgreeWithNote { record: noted, note: says("كانت الأيام طويلة علينا جميعًا.", "ar") };
    world.act(CAIRO, Command::AgreeEntryWithNote(note)).unwrap();
    let talked = propose(world, COLOMBO, EntryKind::Material, None);
    let because = says("لم يصل إلينا شيء.", "ar");
    world.act(CAIRO, Command::DisputeEntry(Dispute { record: talked, because })).unwrap();
    world.act(CAIRO, Command::TakeBackDispute { record: talked }).unwrap();

    let unwanted = agreed(world, EntryKind::Translation, 9);
    let because = || says("இதை இருமுறை எழுதிவிட்டோம்.", "ta");
    world.act(CAIRO, Command::ReverseEntry(ReverseEntry { record: unwanted, because: because() })).unwrap();
    let reversed = agreed(world, EntryKind::Hosting, 5);
    world.act(COLOMBO, Command::ReverseEntry(ReverseEntry { record: reversed, because: because() })).unwrap();
    world.act(CAIRO, Command::AgreeReversal { record: reversed }).unwrap();
    let story = says("மார்தா இரண்டு மாலைகள் கேட்டார்.", "ta");
    let quantity = Some(Quantity { amount: 4, unit: Unit::Hours });
    let day = "2026-10-30".parse().unwrap();
    let entry = ProposeEntry { story, from: COLOMBO, to: CAIRO, kind: EntryKind::Time, quantity, day, rate: None };
    let correct = CorrectEntry { record: reversed, because: None, entry };
    let correcting = world.act(COLOMBO, Command::CorrectEntry(correct)).unwrap()[0];

    let (told, tellings) = told(world);
    let [closed, answered, contested] = reviews(world);
    Made {
        for_colombo,
        for_cairo,
        noted,
        talked,
        unwanted,
        reversed,
        correcting,
        told,
        tellings,
        closed,
        answered,
        contested,
    }
}

fn told(world: &mut World) -> (RecordId, Vec<FactId>) {
    let record = agreed(world, EntryKind::EmotionalLabour, 6);
    for (text, lang, by) in [
        ("استمعت مارتا ثلاث أمسيات بعد الحريق.", "ar", TranslatedBy::Person),
        ("आग के बाद मार्था ने तीन शाम सुना।", "hi", TranslatedBy::Machine),
    ] {
        let again = TranslateEntry { record, story: says(text, lang), by, of: None };
        world.act(CAIRO, Command::TranslateEntry(again)).unwrap();
    }
    let Some(State::Entry(entry)) = world.records.record(&record).unwrap().map(|record| record.state) else {
        panic!("an entry")
    };
    let tellings: Vec<FactId> = entry.stories.iter().map(|story| story.fact).collect();
    let of = |place: usize| OfStory { record, story: tellings[place] };
    world.act(COLOMBO, Command::ApproveStory(of(0))).unwrap();
    world.act(CAIRO, Command::ApproveStory(of(0))).unwrap();
    world.act(COLOMBO, Command::CheckStory(of(1))).unwrap();
    world.act(CAIRO, Command::ApproveStory(of(1))).unwrap();
    (record, tellings)
}

/// Two quarters of one year: in the second something is uneven as before. The third was opened twice.
fn reviews(world: &mut World) -> [RecordId; 3] {
    let open = |world: &mut World, quarter: &str| {
        let quarter = Quarter::try_from(quarter.to_owned()).unwrap();
        world.act(COLOMBO, Command::OpenReview(OpenReview { with: CAIRO, quarter })).unwrap()[0]
    };
    let speak = |world: &mut World, record, group, text, lang| {
        let words = says(text, lang);
        world.act(group, Command::SpeakReview(SpeakReview { record, words })).unwrap();
    };
    let closed = open(world, "2025-Q4");
    for group in [COLOMBO, CAIRO] {
        speak(world, closed, group, "نرى الشيء نفسه.", "ar");
    }
    for group in [COLOMBO, CAIRO] {
        world.act(group, Command::AgreeReview { record: closed }).unwrap();
    }
    let answered = open(world, "2026-Q1");
    let Some(State::Review(review)) = world.records.record(&answered).unwrap().map(|record| record.state) else {
        panic!("a review")
    };
    let Review { opened: Some((_, _, opened)), .. } = review else { panic!("opened") };
    for (place, about) in imbalances(&opened.sums).into_iter().enumerate() {
        let command = if place == 0 {
            let by = "2027-01-31".parse().unwrap();
            let plan = says("அடுத்து யார் வரவேற்கலாம் என்று கேட்பேன்.", "ta");
            Command::AdjustImbalance(AdjustImbalance { record: answered, about, by, plan })
        } else {
            let because = says("அவர்களுக்கு நேரம் இருந்தது, எங்களுக்கு இல்லை.", "ta");
            Command::AcceptImbalance(AcceptImbalance { record: answered, about, because })
        };
        world.act(COLOMBO, command).unwrap();
    }
    speak(world, answered, COLOMBO, "இன்னும் செய்யலாம்.", "ta");
    world.act(COLOMBO, Command::AgreeReview { record: answered }).unwrap();
    let contested = open(world, "2026-Q2");
    again(world, contested, opened);
    [closed, answered, contested]
}

/// Opens a review once more, as a changed program would.
fn again(world: &mut World, record: RecordId, opened: Opened) {
    let audience = weft_model::audience::Audience::Partnership;
    let body = FactBody::Review(ReviewFact::Opened(opened));
    let facts = vec![NewFact { record, audience, body, belongs_to: None }];
    world.write(CAIRO, Decision { facts, ..Decision::default() });
}

/// Every route to them, with the drafts that show it differently.
pub(super) fn routes(made: &Made) -> Vec<(Route, Draft)> {
    let empty = Draft::default;
    let tried = || empty().with("tried", "yes");
    let mut routes: Vec<(Route, Draft)> = Vec::new();
    let entries = [
        made.for_colombo,
        made.for_cairo,
        made.noted,
        made.talked,
        made.unwanted,
        made.reversed,
        made.correcting,
        made.told,
    ];
    for record in entries {
        routes.push((LedgerRoute::Entry(record).into(), empty()));
    }
    for record in [made.for_colombo, made.for_cairo] {
        let answer = |answer| tried().with(&format!("answer-{record}"), answer);
        let agree = answer("agree");
        for draft in [empty(), tried(), agree.clone(), answer("later"), answer("dispute")] {
            routes.push((LedgerRoute::Hear(record).into(), draft));
        }
        routes.push((LedgerRoute::Heard.into(), agree));
        let because = format!("because-{record}");
        routes.push((LedgerRoute::Heard.into(), answer("dispute").with(&because, "We counted two.")));
        routes.push((LedgerRoute::Note(record).into(), tried()));
    }
    routes.push((LedgerRoute::Heard.into(), empty()));
    for record in [made.noted, made.unwanted, made.reversed] {
        for draft in [empty(), tried(), empty().with("instead", "nothing"), empty().with("instead", "another")] {
            routes.push((LedgerRoute::Right(record).into(), draft));
        }
        for step in [EntryStep::Story, EntryStep::Given] {
            routes.push((LedgerRoute::Instead(record, step).into(), tried()));
        }
    }
    routes.push((LedgerRoute::Tellings(made.told).into(), empty()));
    for telling in &made.tellings {
        routes.push((LedgerRoute::Telling(made.told, *telling).into(), empty()));
    }
    routes.push((ReviewRoute::List.into(), empty()));
    routes.push((ReviewRoute::Open.into(), empty()));
    routes.push((ReviewRoute::Open.into(), tried()));
    for record in [made.closed, made.answered, made.contested] {
        routes.push((ReviewRoute::Card(record).into(), empty()));
    }
    routes.push((ReviewRoute::Speak(made.answered).into(), tried()));
    for draft in [empty(), tried(), tried().with("how", "take"), tried().with("how", "accept")] {
        routes.push((ReviewRoute::Answer(made.answered).into(), draft));
    }
    routes
}
