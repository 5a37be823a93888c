//! The contract of screens, over every screen in every language.

use std::collections::BTreeSet;

use crate::world::{CAIRO, COLOMBO, Person, World};
use weft_l10n::languages;
use weft_model::artefact::{AddArtefact, ArtefactKind, Concerns, MarkRegions, Region};
use weft_model::command::Command;
use weft_model::consent::{
    Age, AnswerConsent, AskConsent, ForWhom, PersonAsked, Purpose, Scope, ScopeAnswer, ScopeAsked, TeachBack, Until,
};
use weft_model::entry::{Dispute, EntryKind, ProposeEntry, Quantity, TranslateEntry, TranslatedBy, Unit};
use weft_model::gate::Use;
use weft_model::ids::{AttachmentId, RecordId};
use weft_model::said::{Attachment, Lang, Said, Words as SaidWords};
use weft_screens::{
    AskStep, Back, Control, Draft, EntryStep, Exchange, Next, Origin, Phrase, ReceiptShown, Refused, Route, Screen,
    Sensitivity, SittingStep, Told, on, spoken,
};

fn says(text: &str, lang: &str) -> Said {
    Said { lang: Lang::new(lang).unwrap(), words: SaidWords::new(text).unwrap() }
}

struct Made {
    world: World,
    open: RecordId,
    minor: RecordId,
    answered: RecordId,
    suspended: RecordId,
    withdrawn: RecordId,
    covered: RecordId,
    proposed: RecordId,
    agreed: RecordId,
    disputed: RecordId,
}

/// A world that holds every state a screen can show.
fn made() -> Made {
    let mut world = World::new();
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
            keep_teach_back: None,
            answers: given.map(answer).to_vec(),
        })
    };
    let photo = |consents| {
        let file = Attachment {
            id: AttachmentId::new([4; 32]),
            key: [5; 32],
            size: 1200,
            media_type: "image/jpeg".to_owned(),
            chunks: 1,
        };
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
    Made { world, open, minor, answered, suspended, withdrawn, covered, proposed, agreed, disputed }
}

fn routes(made: &Made) -> Vec<(Route, Draft)> {
    let empty = Draft::default;
    let tried = || empty().with("tried", "yes");
    let mut routes = vec![
        (Route::Home, empty()),
        (Route::Consents, empty()),
        (Route::HandOver(made.open), empty()),
        (Route::HandOver(made.minor), empty()),
        (Route::Receipt(made.answered), empty()),
        (Route::Suspend(made.answered), empty()),
        (Route::TakeBack, empty()),
        (Route::TakeBack, tried()),
        (Route::TakeBackSure(made.answered), empty()),
        (Route::TakeBackSure(made.withdrawn), empty()),
        (Route::Ledger, empty()),
        (Route::Dispute(made.proposed), tried()),
        (Route::Translate(made.agreed), tried()),
        (Route::NewEntry(EntryStep::Story), tried()),
        (Route::NewEntry(EntryStep::Given), tried()),
        (Route::NewEntry(EntryStep::Given), tried().with("unit", "money").with("amount", "x")),
        (Route::NewEntry(EntryStep::Given), tried().with("unit", "hours").with("amount", "1.5")),
        (Route::Search, empty()),
        (Route::Search, empty().with("words", "மார்தா")),
        (Route::Search, empty().with("words", "nothing like it")),
        (Route::Exchange, empty()),
        (Route::Older, empty()),
        (Route::ConsentCard(RecordId::new([0; 16])), empty()),
    ];
    for record in [made.open, made.minor, made.answered, made.suspended, made.withdrawn, made.covered] {
        routes.push((Route::ConsentCard(record), empty()));
    }
    for record in [made.proposed, made.agreed, made.disputed] {
        routes.push((Route::Entry(record), empty()));
    }
    for step in [AskStep::Person, AskStep::Words, AskStep::Scopes] {
        routes.push((Route::AskConsent(step), empty()));
        let draft = tried().with("scopes:amplify", "yes").with("scopes:share", "yes").with("amplify-until", "work");
        routes.push((Route::AskConsent(step), draft));
    }
    let taught = empty().with("teach-back", "understood");
    let mut steps = vec![SittingStep::Hear, SittingStep::TeachBack, SittingStep::Review];
    steps.extend(Scope::ALL.map(SittingStep::Scope));
    for step in steps {
        for draft in [empty(), tried(), taught.clone(), empty().with("teach-back", "not")] {
            routes.push((Route::Sitting(made.open, step), draft));
        }
    }
    routes
}

fn told() -> Vec<Option<Told>> {
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
    ];
    told.extend(refused.map(|refused| Some(Told::Refused(refused))));
    told
}

/// Every phrase of a screen, with the corners.
fn phrases(screen: &Screen) -> Vec<Phrase> {
    let corners = &screen.corners;
    let mut phrases = spoken(screen);
    phrases.extend(
        [&corners.speaker.label, &corners.help.label, &corners.help_words, &corners.leave.label].map(Clone::clone),
    );
    for widget in screen.widgets() {
        if let Control::Grid { header, .. } = &widget.control {
            phrases.extend(header.iter().cloned());
        }
    }
    phrases
}

fn check(screen: &Screen, lang: &str) {
    let at = format!("{} in {lang}", screen.id);
    let corners = &screen.corners;
    assert_eq!(
        [&corners.speaker.id, &corners.help.id, &corners.leave.id].map(String::as_str),
        ["speaker", "help", "leave"],
        "{at}"
    );
    let mut ids = BTreeSet::new();
    let widgets = screen.widgets().map(|widget| &widget.id);
    let actions = screen.actions.iter().map(|action| &action.id);
    let lines = screen.lines().iter().map(|line| &line.id);
    for id in
        widgets.chain(actions.clone()).chain(lines).chain([&corners.speaker.id, &corners.help.id, &corners.leave.id])
    {
        assert!(ids.insert(id.clone()), "{at}: {id} twice");
    }
    assert!(screen.actions.iter().filter(|action| action.main).count() <= 1, "{at}: one main action");
    match &screen.back {
        Back::To { screen: to } => assert!(!to.is_empty() && screen.depth > 0, "{at}"),
        Back::Exit => {}
    }
    if let Some(step) = screen.step {
        assert!(step.n >= 1 && step.n <= step.of, "{at}");
    }
    for phrase in phrases(screen) {
        let value = &phrase.value;
        assert!(!value.trim().is_empty(), "{at}: an empty phrase");
        assert_ne!(phrase.origin, Origin::Key, "{at}: {value}");
        assert!(!phrase.lang.is_empty(), "{at}: {value}");
        assert!(!value.contains('\0') && !value.contains(|c| matches!(c, '\u{202A}'..='\u{202E}')), "{at}: {value}");
        let isolates = value.matches('\u{2068}').count();
        assert_eq!(isolates, value.matches('\u{2069}').count(), "{at}: {value}");
        let hex = |word: &str| word.len() >= 16 && word.bytes().all(|b| b.is_ascii_hexdigit());
        assert!(!value.split(|c: char| !c.is_ascii_alphanumeric()).any(hex), "{at}: an id in {value}");
        let key =
            |word: &str| word.matches('-').count() >= 2 && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        assert!(!value.split_whitespace().any(key), "{at}: a key in {value}");
    }
    for widget in screen.widgets() {
        assert_eq!(widget.role, widget.control.role(), "{at}: {}", widget.id);
        let tiles = widget.control.tiles();
        let unique: BTreeSet<_> = tiles.iter().map(|tile| &tile.id).collect();
        assert_eq!(unique.len(), tiles.len(), "{at}: {}", widget.id);
        if matches!(widget.control, Control::ChoiceTiles { .. } | Control::Select { .. }) {
            assert!(tiles.len() >= 2 && tiles.iter().filter(|tile| tile.chosen).count() <= 1, "{at}: {}", widget.id);
        }
        if let Control::Grid { header, rows } = &widget.control {
            assert!(rows.iter().all(|row| row.cells.len() == header.len()), "{at}");
        }
        if screen.id.starts_with("sitting") || screen.id == "receipt" {
            assert_eq!(widget.sensitivity, Sensitivity::Secret, "{at}: {}", widget.id);
        }
    }
    let json = serde_json::to_string(screen).unwrap();
    assert_eq!(serde_json::from_str::<Screen>(&json).unwrap(), *screen, "{at}");
}

#[test]
fn every_screen_in_every_language_keeps_the_contract() {
    let mut made = made();
    let routes = routes(&made);
    let mut drawn = BTreeSet::new();
    let mut texts: BTreeSet<(String, Vec<String>)> = BTreeSet::new();
    for group in [COLOMBO, CAIRO] {
        for language in languages() {
            let mut person = Person::new(&mut made.world, group, language.tag);
            let receipt = ReceiptShown { groups: vec!["12345".to_owned(); 4], width: 2, modules: vec![1, 0, 0, 1] };
            for (route, draft) in &routes {
                for (receipt, older) in [(None, false), (Some(receipt.clone()), true)] {
                    (person.route, person.draft, person.receipt) = (*route, draft.clone(), receipt);
                    person.older = older;
                    let screen = person.screen();
                    check(&screen, language.tag);
                    drawn.insert(screen.id.clone());
                    let values = phrases(&screen).into_iter().map(|phrase| phrase.value).collect();
                    texts.insert((format!("{} {}", language.tag, screen.id), values));
                    // Shipped languages are complete: nothing of ours falls back.
                    let ours = [&screen.corners.help_words, &screen.corners.leave.label];
                    assert!(ours.iter().all(|phrase| phrase.lang == language.tag && phrase.origin == Origin::Exact));
                    // Everything that can be tapped leads somewhere, in every state.
                    let lines = screen.lines().iter().map(|line| line.id.clone());
                    for id in screen.actions.iter().map(|action| action.id.clone()).chain(lines) {
                        let input = weft_screens::Input::Tap { widget: id.clone(), revision: person.revision };
                        let next = on(&person.world.records, &person.scene(), route, draft, &input).unwrap();
                        assert!(
                            !matches!(next, Next::Stay | Next::Refused { .. }),
                            "{} {id}: {next:?} ({route:?}, {draft:?})",
                            screen.id
                        );
                    }
                }
            }
            (person.route, person.draft, person.older) = (Route::Home, Draft::default(), false);
            for told in told() {
                person.told = told;
                let screen = person.screen();
                check(&screen, language.tag);
                assert_eq!(screen.banner.is_some(), told.is_some());
            }
        }
    }
    assert_eq!(drawn.len(), 27, "{drawn:?}");
    assert!(texts.len() > 3 * 40);
}

#[test]
fn the_exchange_screen_claims_only_what_is_known() {
    let made = made();
    let words = weft_l10n::Words::new("en", None).unwrap();
    let mut world = made.world;
    let person = Person::new(&mut world, COLOMBO, "en");
    let day = |text: &str| Some(text.parse().unwrap());
    let known = [
        Exchange { devices: 3, ..Exchange::default() },
        Exchange {
            last_met: day("2026-11-19"),
            heard: 2,
            devices: 3,
            oldest: day("2026-11-04"),
            unsent: 14,
            missing: 1,
            waiting: 2,
            newer: 1,
        },
    ];
    let drawn = known.map(|exchange| {
        let scene = weft_screens::Scene { exchange, words: &words, ..person.scene() };
        let screen = weft_screens::draw(&person.world.records, &scene, &Route::Exchange, &Draft::default()).unwrap();
        check(&screen, "en");
        screen.widgets().map(|widget| widget.label.value.clone()).collect::<Vec<_>>()
    });
    assert_eq!(drawn[0], ["Heard from 0 of 3 other phones", "Has not met another phone yet"]);
    assert_eq!(
        drawn[1],
        [
            "Heard from 2 of 3 other phones",
            "Last met others on 19 November 2026",
            "The oldest word is from 4 November 2026",
            "14 things are saved here and not sent yet",
            "1 text or picture has not arrived",
            "2 things wait for something that has not arrived",
            "1 thing was written by a newer Weft: update to read it",
        ]
    );
    for text in drawn.concat() {
        assert!(!text.contains('%') && !text.to_lowercase().contains("in step"), "{text}");
    }
}

#[test]
fn who_is_not_of_the_group_sees_no_name_of_a_person_on_acts() {
    let mut made = made();
    // The name is a record of the asker's group; another notebook does not hold it at all.
    let person = made.world.records.all().find(|record| record.state.area() == Some(weft_model::fact::Area::Person));
    assert_eq!(person.unwrap().audience, weft_model::audience::Audience::Group(COLOMBO));
    let withdrawn = made.withdrawn;
    let mut there = Person::new(&mut made.world, CAIRO, "en");
    there.route = Route::TakeBackSure(withdrawn);
    assert!(spoken(&there.screen()).iter().all(|phrase| !phrase.value.contains("நிமலா")));
    there.route = Route::ConsentCard(withdrawn);
    assert!(there.screen().actions.iter().all(|action| action.id != "hand-over"), "only the asker's group hands over");
}

#[test]
fn a_picture_in_which_somebody_is_covered_is_not_said_to_show_them() {
    let mut made = made();
    let (answered, covered) = (made.answered, made.covered);
    let mut person = Person::new(&mut made.world, COLOMBO, "en");
    let mut said = |card| {
        person.route = Route::ConsentCard(card);
        let screen = person.screen();
        let things = screen.widgets().filter(|widget| widget.id.starts_with("thing-"));
        things.map(|widget| widget.label.value.clone()).collect::<Vec<_>>()
    };
    let hers = said(covered);
    assert_eq!(hers.len(), 1);
    assert!(hers[0].ends_with("may be used inside our groups, with this person covered"), "{hers:?}");
    assert!(said(answered).iter().all(|thing| thing.ends_with("may be used inside our groups")), "she is seen");
}
