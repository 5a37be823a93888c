//! A world that holds every state a screen can show, and every way to every screen.

pub mod aside;
pub mod cases;
pub mod conflict;
pub mod consents;
mod entrance;
pub mod exchange;
pub mod inbox;
pub mod own;
mod people;
mod review;
pub mod visit;

use weft_model::artefact::{AddArtefact, ArtefactKind, Concerns, MarkRegions, Region};
use weft_model::command::Command;
use weft_model::consent::{
    Age, AnswerConsent, AskConsent, ForWhom, KeepTeachBack, PersonAsked, Purpose, Scope, ScopeAnswer, ScopeAsked,
    TeachBack, Until,
};
use weft_model::entry::{Dispute, EntryKind, ProposeEntry, Quantity, TranslateEntry, TranslatedBy, Unit};
use weft_model::fact::Area;
use weft_model::gate::Use;
use weft_model::ids::{AttachmentId, RecordId};
use weft_model::records::Records;
use weft_model::said::{Attachment, Lang, Said, Words as SaidWords};
use weft_screens::{
    AskStep, CodeStep, ConsentRoute, Draft, EntryStep, LedgerRoute, Refused, Route, SecondStep, SettingsRoute,
    SittingStep, ToAsk, Told, WipeStep, WordsOf,
};

pub use self::aside::Aside;
pub use self::cases::Cases;
pub use self::consents::Consents;
pub use self::entrance::{AtEntrance, entrance, standing};
pub use self::own::Own;
pub use self::people::{People, awaited, phone};
use crate::world::{CAIRO, COLOMBO, World};

fn says(text: &str, lang: &str) -> Said {
    Said { lang: Lang::new(lang).unwrap(), words: SaidWords::new(text).unwrap() }
}

/// Every state, by the records that are in it.
pub struct Made {
    pub world: World,
    pub open: RecordId,
    pub minor: RecordId,
    pub answered: RecordId,
    pub suspended: RecordId,
    pub withdrawn: RecordId,
    pub covered: RecordId,
    pub proposed: RecordId,
    pub agreed: RecordId,
    pub disputed: RecordId,
    pub cases: Cases,
    pub review: review::Made,
    pub visits: visit::Visits,
    pub people: People,
    pub consents: Consents,
    pub aside: Aside,
    pub kept: inbox::Kept,
    pub own: Own,
}

/// A world that holds every state a screen can show.
pub fn made() -> Made {
    let mut world = World::founded();
    let ask = |age| {
        let scope = |scope, for_whom, purpose, until| ScopeAsked { scope, for_whom, purpose, until };
        Command::AskConsent(AskConsent {
            person: PersonAsked { name: says("நிமலா", "ta"), token: None },
            age,
            eighteen: None,
            opened_by_person: false,
            spoken: true,
            scopes: vec![
                scope(Scope::Document, ForWhom::Partnership, Purpose::Work, Until::Stopped),
                scope(Scope::Film, ForWhom::Group, Purpose::Report, Until::Once),
                scope(
                    Scope::Amplify,
                    if age == Age::Adult { ForWhom::Public } else { ForWhom::Partnership },
                    Purpose::Campaign,
                    Until::WorkEnds("2027-01-31".parse().unwrap()),
                ),
                scope(Scope::Share, ForWhom::Partnership, Purpose::Fundraising, Until::Once),
            ],
            explained: says("சனிக்கிழமை பட்டறையைப் படம் பிடிக்க விரும்புகிறோம். இப்படம் பெண்கள் அவைக்கு மட்டுமே.", "ta"),
        })
    };
    let answer = |record| {
        let answer = |(scope, yes)| ScopeAnswer { scope, yes };
        let given = [(Scope::Document, true), (Scope::Film, false), (Scope::Amplify, true), (Scope::Share, true)];
        Command::AnswerConsent(AnswerConsent {
            record,
            handed_over: true,
            teach_back: TeachBack::Understood,
            keep_teach_back: Some(true),
            answers: given.map(answer).to_vec(),
        })
    };
    let photo = |consents| {
        let file = inbox::sealed();
        Command::AddArtefact(AddArtefact {
            kind: ArtefactKind::Photo,
            concerns: Concerns::People(consents),
            file,
            preview: None,
        })
    };
    let open = world.act(COLOMBO, ask(Age::Adult)).unwrap()[0];
    let minor = world.act(COLOMBO, ask(Age::NotSure)).unwrap()[0];
    let mut answered = || {
        let record = world.act(COLOMBO, ask(Age::Adult)).unwrap()[0];
        world.act(COLOMBO, answer(record)).unwrap();
        let voice = KeepTeachBack { record, file: inbox::spoken() };
        world.act(COLOMBO, Command::KeepTeachBack(voice)).unwrap();
        let artefact = world.act(COLOMBO, photo(vec![record])).unwrap()[0];
        let using = Use { scope: Scope::Document, for_whom: ForWhom::Group, purpose: Purpose::Work };
        world.act(COLOMBO, Command::Disclose { artefact, using }).unwrap();
        record
    };
    let (answered, suspended, withdrawn) = (answered(), answered(), answered());
    // Somebody who was asked and has not answered, in one picture with somebody who said yes.
    let covered = world.act(COLOMBO, ask(Age::Adult)).unwrap()[0];
    let artefact = world.act(COLOMBO, photo(vec![answered, covered])).unwrap()[0];
    let regions = vec![Region { left: 0, top: 2_000, width: 4_000, height: 8_000 }];
    let mark = MarkRegions { artefact, consent: covered, regions };
    world.act(COLOMBO, Command::MarkRegions(mark)).unwrap();
    world.act(CAIRO, Command::SuspendConsent { record: suspended }).unwrap();
    world.act(CAIRO, Command::WithdrawConsent { record: withdrawn }).unwrap();
    let mut propose = |kind, quantity| {
        let story = says("دُعيت مارتا إلى بيتين بعد الحريق. لا رقم عندنا لذلك.", "ar");
        let day = "2026-11-01".parse().unwrap();
        let command = ProposeEntry { story, from: CAIRO, to: COLOMBO, kind, quantity, day, rate: None };
        world.act(CAIRO, Command::ProposeEntry(command)).unwrap()[0]
    };
    let rupees = Unit::Minor("LKR".to_owned().try_into().unwrap());
    let proposed = propose(EntryKind::EmotionalLabour, None);
    let agreed = propose(EntryKind::Money, Some(Quantity { amount: 120_050, unit: rupees }));
    let disputed = propose(EntryKind::Time, Some(Quantity { amount: 11, unit: Unit::Hours }));
    let told = TranslateEntry {
        record: agreed,
        story: says("தீ விபத்துக்குப் பின் மார்தா இரு வீடுகளில் தங்கினார்.", "ta"),
        by: TranslatedBy::Machine,
        of: None,
    };
    world.act(COLOMBO, Command::TranslateEntry(told)).unwrap();
    world.act(COLOMBO, Command::AgreeEntry { record: agreed }).unwrap();
    let because = says("We counted nine.", "en");
    world.act(COLOMBO, Command::DisputeEntry(Dispute { record: disputed, because })).unwrap();
    let cases = cases::make(&mut world);
    let review = review::made(&mut world);
    let visits = visit::made(&mut world, answered);
    let people = people::make(&mut world);
    conflict::make(&mut world);
    let consents = consents::make(&mut world);
    let aside = aside::make(&mut world, 46);
    // Somebody who has not answered spoke to a recorder.
    world.act(COLOMBO, voice(vec![open])).unwrap();
    let kept = inbox::make(&mut world, open);
    let own = own::make(&mut world, [agreed, visits.before, answered]);
    Made {
        kept,
        people,
        consents,
        aside,
        own,
        world,
        open,
        minor,
        answered,
        suspended,
        withdrawn,
        covered,
        proposed,
        agreed,
        disputed,
        cases,
        review,
        visits,
    }
}

fn voice(consents: Vec<RecordId>) -> Command {
    let (id, media_type) = (AttachmentId::new([6; 32]), "audio/ogg".to_owned());
    let file = Attachment { id, key: [7; 32], size: 900, media_type, chunks: 1 };
    let kind = ArtefactKind::Voice;
    Command::AddArtefact(AddArtefact { kind, concerns: Concerns::People(consents), file, preview: None })
}

/// Every route, with the drafts that show it differently.
pub fn routes(made: &Made) -> Vec<(Route, Draft)> {
    let empty = Draft::default;
    let tried = || empty().with("tried", "yes");
    let mut routes = vec![
        (Route::Home, empty()),
        (Route::More, empty()),
        (Route::Consent(ConsentRoute::List), empty()),
        (Route::Consent(ConsentRoute::HandOver(made.open)), empty()),
        (Route::Consent(ConsentRoute::HandOver(made.minor)), empty()),
        (Route::Consent(ConsentRoute::Receipt(made.answered)), empty()),
        (Route::Consent(ConsentRoute::Suspend(made.answered)), empty()),
        (Route::Consent(ConsentRoute::TakeBack), empty()),
        (Route::Consent(ConsentRoute::TakeBack), tried()),
        (Route::Consent(ConsentRoute::TakeBackSure(made.answered)), empty()),
        (Route::Consent(ConsentRoute::TakeBackSure(made.withdrawn)), empty()),
        (Route::Ledger(LedgerRoute::List), empty()),
        (Route::Ledger(LedgerRoute::Dispute(made.proposed)), tried()),
        (Route::Ledger(LedgerRoute::Translate(made.agreed)), tried()),
        (Route::Ledger(LedgerRoute::New(EntryStep::Story)), tried()),
        (Route::Ledger(LedgerRoute::New(EntryStep::Given)), tried()),
        (Route::Ledger(LedgerRoute::New(EntryStep::Given)), tried().with("unit", "money").with("amount", "x")),
        (Route::Ledger(LedgerRoute::New(EntryStep::Given)), tried().with("unit", "hours").with("amount", "1.5")),
        (Route::Search, empty()),
        (Route::Search, empty().with("words", "மார்தா")),
        (Route::Search, empty().with("words", "nothing like it")),
        (Route::Older, empty()),
        (Route::Practice, empty()),
        (Route::Consent(ConsentRoute::Card(RecordId::new([0; 16]))), empty()),
    ];
    routes.extend(exchange::routes());
    routes.extend(visit::routes(&made.world, &made.visits));
    for record in [made.open, made.minor, made.answered, made.suspended, made.withdrawn, made.covered] {
        routes.push((Route::Consent(ConsentRoute::Card(record)), empty()));
    }
    for record in [made.proposed, made.agreed, made.disputed] {
        routes.push((Route::Ledger(LedgerRoute::Entry(record)), empty()));
    }
    for step in [AskStep::Person, AskStep::Words, AskStep::Scopes] {
        routes.push((Route::Consent(ConsentRoute::Ask(step)), empty()));
        let draft = tried().with("scopes:amplify", "yes").with("scopes:share", "yes").with("amplify-until", "work");
        routes.push((Route::Consent(ConsentRoute::Ask(step)), draft));
    }
    for draft in [empty(), tried(), inbox::said("12"), inbox::said("running")] {
        routes.push((Route::Consent(ConsentRoute::TeachBack(made.answered)), draft));
    }
    routes.extend(cases::routes(&made.cases));
    routes.extend(settings());
    routes.extend(people::routes(&made.people));
    routes.extend(consents::routes(&made.world, &made.consents));
    let own = |of, record| consents::own(&made.world, of, record);
    routes.extend(own(WordsOf::Entry(made.disputed), made.disputed));
    routes.extend(own(WordsOf::Case(made.cases.told), made.cases.told));
    routes.extend(own(WordsOf::Visit(made.visits.over), made.visits.over));
    routes.extend(aside::routes(&made.aside));
    routes.extend(visit::voices(&made.visits, [made.answered, made.open]));
    routes.extend(own::routes(&made.own));
    let taught = empty().with("teach-back", "understood");
    let mut steps = vec![SittingStep::Hear, SittingStep::TeachBack, SittingStep::Review];
    steps.extend(Scope::ALL.map(SittingStep::Scope));
    for step in steps {
        let kept = taught.with("keep-voice", "yes");
        for draft in [empty(), tried(), taught.clone(), kept, empty().with("teach-back", "not")] {
            routes.push((Route::Consent(ConsentRoute::Sitting(made.open, step)), draft));
        }
    }
    routes.extend(review::routes(&made.review));
    routes.push((Route::Conflicts, empty()));
    let list = to_ask();
    routes.push((Route::Consent(ConsentRoute::ToAsk), empty()));
    routes.push((Route::Consent(ConsentRoute::ToAsk), list.clone()));
    routes.extend([1, 2].map(|n| (Route::Consent(ConsentRoute::ToAskOne(RecordId::new([n; 16]))), list.clone())));
    routes.extend(inbox::routes(&made.kept, &pictures(made), made.answered));
    routes
}

/// The pictures of people whose consents stand in every way.
fn pictures(made: &Made) -> Vec<RecordId> {
    let all = [made.answered, made.suspended, made.withdrawn, made.covered].into_iter();
    let of = all.flat_map(|consent| made.world.records.concerning(&consent).unwrap());
    let is = |id: &RecordId| made.world.records.record(id).unwrap().unwrap().state.area() == Some(Area::Artefact);
    of.filter(is).collect::<std::collections::BTreeSet<_>>().into_iter().collect()
}

/// Two people to ask.
pub fn to_ask() -> Draft {
    let (nimala, huda) = (says("நிமலா", "ta"), says("هدى", "ar"));
    let people = [(1, ToAsk { name: nimala, adult: Some(true) }), (2, ToAsk { name: huda, adult: None })];
    let with = |list: Draft, (n, person): (u8, ToAsk)| {
        weft_screens::with_person(&list, &RecordId::new([n; 16]), &person).unwrap()
    };
    people.into_iter().fold(Draft::default(), with)
}

/// Every route among settings.
fn settings() -> Vec<(Route, Draft)> {
    let tried = Draft::default().with("tried", "yes");
    let mut routes = vec![(SettingsRoute::Languages, tried.with("first", "en").with("second", "en"))];
    let codes = [CodeStep::Old, CodeStep::New, CodeStep::Again].map(SettingsRoute::Code);
    let seconds = [SecondStep::New, SecondStep::Again].map(SettingsRoute::Second);
    let steps = [WipeStep::Code, WipeStep::New, WipeStep::Again, WipeStep::Forget, WipeStep::Now];
    let wiping = [SettingsRoute::Wiping].into_iter().chain(steps.map(SettingsRoute::WipeCode));
    let first = [SettingsRoute::List, SettingsRoute::Languages, SettingsRoute::Finger, SettingsRoute::Reminders];
    for route in first.into_iter().chain(codes).chain(seconds).chain(wiping) {
        routes.push((route, Draft::default()));
    }
    routes.push((SettingsRoute::Code(CodeStep::Old), tried));
    routes.into_iter().map(|(route, draft)| (Route::Settings(route), draft)).collect()
}

/// All that can be told about an input.
pub fn told() -> Vec<Option<Told>> {
    let refused = [
        Refused::NotYours,
        Refused::Incomplete,
        Refused::AlreadySo,
        Refused::NotUnderstood,
        Refused::UnderEighteen,
        Refused::LetRest,
        Refused::HasDied,
        Refused::NotAllowed,
        Refused::NotHere,
        Refused::Unreadable,
        Refused::NobodyHears,
        Refused::NeedsTheirYes,
    ];
    let mut told = vec![
        None,
        Some(Told::Saved),
        Some(Told::NumberMistaken),
        Some(Told::NothingForNumber),
        Some(Told::FileRead { new: 0, cut_short: false }),
        Some(Told::FileRead { new: 3, cut_short: false }),
        Some(Told::FileRead { new: 1, cut_short: true }),
        Some(Told::EarlierMissing),
        Some(Told::FileWritten),
        Some(Told::FileUnreadable),
        Some(Told::DeviceFailed),
        Some(Told::OlderCopy),
        Some(Told::WentOn),
        Some(Told::NoRoom),
        Some(Told::PresenceOn),
        Some(Told::PresenceOff),
        Some(Told::PresenceNot),
        Some(Told::RemindersOn),
        Some(Told::RemindersOff),
        Some(Told::RelayTaken),
        Some(Told::NoPermission),
        Some(Told::RelaysEnough),
        Some(Told::OtherCode),
        Some(Told::NotPassed),
        Some(Told::CodeChanged),
        Some(Told::SecondMade),
        Some(Told::WrongCode { minutes: 0 }),
        Some(Told::WrongCode { minutes: 3 }),
        Some(Told::CodesDiffer),
        Some(Told::CodeWeak),
        Some(Told::WipeMade),
        Some(Told::NoWipe),
        Some(Told::WipeIsCode),
        Some(Told::LetIn { numbers: [12_345, 678, 90_123, 4] }),
        Some(Told::AwaitsSecond),
        Some(Told::NoRequest),
        Some(Told::PracticeFile),
        Some(Told::LastWritten),
        Some(Told::SharedIn),
        Some(Told::NotAPicture),
        Some(Told::NotRecorded),
        Some(Told::RecordingStopped),
        Some(Told::TooLarge),
        Some(Told::Forgotten),
    ];
    told.extend(refused.map(|refused| Some(Told::Refused(refused))));
    told
}
