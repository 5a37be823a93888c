//! What people do on the screens becomes commands, and what it became is drawn.

use weft_gallery::world::{CAIRO, COLOMBO, Person, World};
use weft_model::audience::Audience;
use weft_model::command::{Command, Decision};
use weft_model::consent::{Age, ForWhom, Purpose, Scope, TeachBack, Until};
use weft_model::entry::{EntryKind, Quantity, TranslatedBy, Unit};
use weft_model::fact::{FactBody, NewFact};
use weft_model::fold::State;
use weft_model::ids::RecordId;
use weft_model::person::{Known, PersonFact};
use weft_model::records::Records;
use weft_model::said::{Content, Lang, Words};
use weft_screens::{
    Asked, Back, ConsentRoute, Contents, Control, Draft, Effect, Input, LedgerRoute, Misuse, Next, Refused, Route,
    Screen, SittingStep, Told, Typed, Widget,
};

pub fn widget<'a>(screen: &'a Screen, id: &str) -> &'a Widget {
    let ids = || screen.widgets().map(|w| w.id.as_str()).collect::<Vec<_>>();
    screen.widgets().find(|w| w.id == id).unwrap_or_else(|| panic!("{}: no {id} among {:?}", screen.id, ids()))
}

/// Everything on a screen. Names stand between marks that keep their direction to themselves: those are left out.
pub fn said(screen: &Screen) -> String {
    let said = weft_screens::spoken(screen).into_iter().map(|phrase| phrase.value).collect::<Vec<_>>().join("\n");
    said.replace(['\u{2068}', '\u{2069}'], "")
}

/// What may be done on a screen.
pub fn ids(screen: &Screen) -> Vec<&str> {
    screen.actions.iter().map(|action| action.id.as_str()).collect()
}

/// Goes somewhere.
pub fn at(person: &mut Person<'_>, route: impl Into<Route>) -> Screen {
    person.route = route.into();
    person.screen()
}

/// Asks a person for document and film, by way of the screens; gives the consent.
pub fn ask(person: &mut Person<'_>, age: &str) -> RecordId {
    person.tap("ask");
    person.edit("name", "Nimala");
    person.choose("name-language", "ta");
    person.choose("age", age);
    person.choose("how", "spoken");
    person.tap("next");
    assert_eq!(person.route.name(), "ask-words");
    person.edit("explained", "We would like to photograph the workshop.");
    person.tap("next");
    assert_eq!(person.route.name(), "ask-scopes");
    for scope in ["document", "film"] {
        person.tick("scopes", scope);
        person.choose(&format!("{scope}-whom"), "partnership");
        person.choose(&format!("{scope}-purpose"), "work");
    }
    person.choose("document-until", "work");
    person.input(&Input::Pick { widget: "document-day".to_owned(), day: "2026-12-24".to_owned() });
    person.choose("film-until", "once");
    let Next::Do { command: Command::AskConsent(command), .. } = person.tap("next") else { panic!("not asked") };
    assert_eq!(command.person.name.words.as_str(), "Nimala");
    assert_eq!(command.person.name.lang.as_str(), "ta");
    assert_eq!(command.explained.lang.as_str(), "en");
    assert!(command.spoken);
    assert_eq!(command.age == Age::Adult, age == "adult");
    let scopes: Vec<_> = command.scopes.iter().map(|s| (s.scope, s.for_whom, s.purpose, s.until)).collect();
    assert_eq!(
        scopes,
        [
            (Scope::Document, ForWhom::Partnership, Purpose::Work, Until::WorkEnds("2026-12-24".parse().unwrap())),
            (Scope::Film, ForWhom::Partnership, Purpose::Work, Until::Once),
        ]
    );
    let Route::Consent(ConsentRoute::Card(record)) = person.route else { panic!("{:?}", person.route) };
    record
}

pub fn hand_over(person: &mut Person<'_>) {
    person.tap("hand-over");
    person.tap("hand-over");
    assert_eq!(person.route.name(), "sitting-hear");
    person.tap("next");
}

#[test]
fn a_consent_is_asked_answered_closed_and_taken_back() {
    let mut world = World::founded();
    let mut person = Person::new(&mut world, COLOMBO, "en");
    let record = ask(&mut person, "adult");
    assert_eq!(person.told, Some(Told::Saved));
    let card = person.screen();
    assert!(said(&card).contains("Saved here. Not sent to anybody yet."));
    assert!(said(&card).contains("Asked: Nimala"));
    let Control::Grid { rows, .. } = &widget(&card, "answers").control else { panic!("no grid") };
    let today: Vec<&str> = rows.iter().map(|row| row.cells[1].value.as_str()).collect();
    assert_eq!(today, ["Not answered yet", "Not answered yet", "Not asked", "Not asked"]);
    assert_eq!(ids(&card), ["hand-over", "keep-number", "died"]);

    hand_over(&mut person);
    person.choose("teach-back", "understood");
    person.tap("next");
    assert_eq!(person.route, Route::Consent(ConsentRoute::Sitting(record, SittingStep::Scope(Scope::Document))));
    assert_eq!(person.screen().title.value, "May we write down and photograph?");
    person.choose("answer-document", "yes");
    person.tap("next");
    person.choose("answer-film", "no");
    person.tap("next");
    assert!(said(&person.screen()).contains("Write down and photograph: Yes"));
    let Next::Do { command: Command::AnswerConsent(answer), .. } = person.tap("write") else { panic!("not written") };
    assert!(answer.handed_over);
    assert_eq!(answer.teach_back, TeachBack::Understood);
    let answers: Vec<_> = answer.answers.iter().map(|a| (a.scope, a.yes)).collect();
    assert_eq!(answers, [(Scope::Document, true), (Scope::Film, false)]);
    assert_eq!(person.route, Route::Consent(ConsentRoute::Receipt(record)));
    assert_eq!(person.tap("done"), Next::Leave);

    person.tap("consents");
    let line = person.screen().lines()[0].clone();
    assert_eq!(line.label.value, "We would like to photograph the workshop.");
    assert_eq!(line.status.unwrap().value, "Yes to 1 of 2");
    person.tap(&line.id);
    assert!(said(&person.screen()).contains("Yes, until 24 December 2026"));
    let offered = ["hand-over", "suspend", "take-back", "keep-number", "successor", "died"];
    assert_eq!(ids(&person.screen()), offered);

    person.tap("suspend");
    assert_eq!(person.route, Route::Consent(ConsentRoute::Suspend(record)));
    assert_eq!(person.screen().back, Back::To { screen: "consent-card".to_owned() });
    person.tap("suspend");
    assert_eq!(person.route, Route::Consent(ConsentRoute::Card(record)));
    let card = person.screen();
    assert!(widget(&card, "suspended").label.value.starts_with("Closed for now."));
    assert!(!ids(&card).contains(&"suspend"));

    person.tap("take-back");
    assert_eq!(person.route, Route::Consent(ConsentRoute::TakeBack));
    let secret = Input::Secret { widget: "number".to_owned(), bytes: b"12345".to_vec() };
    assert_eq!(person.input(&secret), Next::Typed { asked: Asked::Number, typed: Typed(b"12345".to_vec()) });
    person.route = Route::Consent(ConsentRoute::TakeBackSure(record));
    let sure = person.tap("take-back");
    assert!(matches!(sure, Next::Do { command: Command::WithdrawConsent { .. }, .. }));
    let done = person.screen();
    assert_eq!(done.title.value, "Taken back");
    assert!(said(&done).contains("வலை Colombo: 0 of 1 phones"), "{}", said(&done));
    assert!(done.actions.is_empty());
}

#[test]
fn a_card_names_whom_was_asked_and_nobody_else_who_leads_to_it() {
    let mut world = World::founded();
    let record = ask(&mut Person::new(&mut world, COLOMBO, "en"), "adult");
    let State::Consent(consent) = world.records.record(&record).unwrap().unwrap().state else { panic!("a consent") };
    // Somebody of the other group, who knows the token, writes another name where everybody reads it.
    let known = Known { token: consent.person.unwrap(), consent: record, lang: Lang::new("en").unwrap() };
    let named = Content::Text(Words::new("Somebody else").unwrap());
    let audience = Audience::Partnership;
    let beside = |body, belongs_to| NewFact {
        record: RecordId::new([0; 16]),
        audience,
        body: FactBody::Person(body),
        belongs_to,
    };
    let facts = vec![beside(PersonFact::Known(known), None), beside(PersonFact::Named(named), Some(0))];
    world.write(CAIRO, Decision { facts, ..Decision::default() });
    let mut person = Person::new(&mut world, COLOMBO, "en");
    person.route = Route::Consent(ConsentRoute::Card(record));
    assert!(said(&person.screen()).contains("Asked: Nimala"), "{}", said(&person.screen()));
}

#[test]
fn a_yes_and_a_no_have_the_same_form_and_neither_is_chosen_beforehand() {
    let mut world = World::founded();
    for lang in ["en", "ar", "ta"] {
        let mut person = Person::new(&mut world, COLOMBO, "en");
        ask(&mut person, "adult");
        hand_over(&mut person);
        person.choose("teach-back", "understood");
        person.tap("next");
        person.words = weft_l10n::Words::new(lang, None).unwrap();
        let screen = person.screen();
        let Control::ChoiceTiles { tiles, even: true } = &widget(&screen, "answer-document").control else {
            panic!("not even")
        };
        assert_eq!(tiles.iter().map(|t| t.id.as_str()).collect::<Vec<_>>(), ["yes", "no"]);
        assert!(tiles.iter().all(|tile| !tile.chosen && tile.hint.is_none()));
        assert!(screen.actions.iter().any(|action| action.id == "not-today"));
        // Whichever is chosen, everything else stays the same.
        let mut drawn = ["yes", "no"].map(|answer| {
            person.choose("answer-document", answer);
            let mut screen = person.screen();
            screen.revision = 0;
            screen
        });
        for screen in &mut drawn {
            let Contents::Form { widgets } = &mut screen.body else { panic!("no form") };
            for widget in widgets {
                if let Control::ChoiceTiles { tiles, .. } = &mut widget.control {
                    assert_eq!(tiles.iter().filter(|tile| tile.chosen).count(), 1);
                    tiles.iter_mut().for_each(|tile| tile.chosen = false);
                }
            }
        }
        assert_eq!(drawn[0], drawn[1]);
        person.tap("not-today");
    }
}

#[test]
fn not_today_and_back_leave_no_trace_and_lock() {
    let mut world = World::founded();
    let mut person = Person::new(&mut world, COLOMBO, "en");
    let record = ask(&mut person, "adult");
    let before = person.world.records.all().cloned().collect::<Vec<_>>();
    hand_over(&mut person);
    person.choose("teach-back", "understood");
    person.tap("next");
    person.choose("answer-document", "yes");
    assert_eq!(person.route.draft_name(), None, "answers are never kept as a draft");
    assert_eq!(person.tap("not-today"), Next::Leave);
    assert_eq!(person.world.records.all().cloned().collect::<Vec<_>>(), before);
    person.route = Route::Consent(ConsentRoute::Sitting(record, SittingStep::Hear));
    assert_eq!(person.screen().back, Back::Exit);
    assert_eq!(person.input(&Input::Back), Next::Leave);
    person.route = Route::Consent(ConsentRoute::Sitting(record, SittingStep::Scope(Scope::Film)));
    assert_eq!(person.screen().back, Back::To { screen: "sitting-document".to_owned() });
}

#[test]
fn what_is_not_understood_cannot_become_a_yes() {
    let mut world = World::founded();
    for (age, teach_back) in [("adult", "partly"), ("adult", "not"), ("not-sure", "partly"), ("minor", "not")] {
        let mut person = Person::new(&mut world, COLOMBO, "en");
        let record = ask(&mut person, age);
        hand_over(&mut person);
        person.choose("teach-back", teach_back);
        assert_eq!(ids(&person.screen()), ["again", "no-to-all", "not-today"], "{age} {teach_back}");
        assert!(said(&person.screen()).contains("A yes cannot be written down now."));
        // A yes that got into the draft some other way is not written.
        person.route = Route::Consent(ConsentRoute::Sitting(record, SittingStep::Review));
        let kept = person.draft.clone();
        person.draft = kept.with("answer-document", "yes").with("answer-film", "no");
        assert_eq!(ids(&person.screen()), ["change", "not-today"]);
        assert_eq!(person.tap("write"), Next::Refused { why: Misuse::NoSuchWidget });
        person.draft = kept;
        person.route = Route::Consent(ConsentRoute::Sitting(record, SittingStep::TeachBack));
        person.tap("no-to-all");
        let Next::Do { command: Command::AnswerConsent(answer), .. } = person.tap("write") else { panic!("no") };
        assert!(answer.answers.iter().all(|answer| !answer.yes));
        assert_eq!(person.route, Route::Consent(ConsentRoute::Receipt(record)));
        person.tap("done");
    }
}

#[test]
fn an_entry_is_proposed_translated_and_agreed_by_the_other_group() {
    let mut world = World::founded();
    let mut person = Person::new(&mut world, COLOMBO, "ta");
    person.tap("new-entry");
    person.edit("story", "தீ விபத்துக்குப் பின் மூன்று இரவுகள் தங்கினார்கள்.");
    person.tap("next");
    person.choose("from", &COLOMBO.to_string());
    person.choose("to", &CAIRO.to_string());
    person.choose("kind", "hosting");
    person.choose("unit", "nights");
    person.edit("amount", "௩");
    let Next::Do { command: Command::ProposeEntry(command), .. } = person.tap("next") else { panic!("not proposed") };
    assert_eq!(command.story.lang.as_str(), "ta");
    assert_eq!((command.from, command.to, command.kind), (COLOMBO, CAIRO, EntryKind::Hosting));
    assert_eq!(command.quantity, Some(Quantity { amount: 3, unit: Unit::Nights }));
    assert_eq!(command.day.to_string(), "2026-11-22");
    let Route::Ledger(LedgerRoute::Entry(record)) = person.route else { panic!("{:?}", person.route) };
    assert_eq!(ids(&person.screen()), ["translate", "tellings", "own-words"], "who proposed does not agree");

    person.tap("translate");
    person.edit("story", "They stayed three nights after the fire.");
    person.choose("story-language", "en");
    person.choose("by", "person");
    let Next::Do { command: Command::TranslateEntry(told), .. } = person.tap("write") else { panic!("not told") };
    assert_eq!((told.by, told.story.lang.as_str()), (TranslatedBy::Person, "en"));

    let mut other = Person::new(&mut world, CAIRO, "en");
    other.tap("ledger");
    let line = other.screen().lines()[0].clone();
    assert_eq!(line.label.value, "They stayed three nights after the fire.");
    assert_eq!(line.status.unwrap().value, "Waiting for an answer");
    other.tap(&line.id);
    let screen = other.screen();
    let Control::BilingualPair { original, other: Some(english), note } = &widget(&screen, "story-1").control else {
        panic!("no pair")
    };
    assert_eq!((original.lang.as_str(), english.lang.as_str()), ("ta", "en"));
    assert_eq!(note.value, "Translated by a person");
    assert_eq!(ids(&screen), ["agree", "dispute", "agree-note", "translate", "tellings"]);
    assert_eq!(
        other.tap("agree"),
        Next::Do {
            command: Command::AgreeEntry { record },
            after: weft_screens::After::To(Route::Ledger(LedgerRoute::Entry(record)))
        }
    );
    assert_eq!(widget(&other.screen(), "status").label.value, "Agreed by both");
    other.input(&Input::Back);
    let list = other.screen();
    let Control::Grid { rows, .. } = &widget(&list, "balances").control else { panic!("no grid") };
    assert_eq!(rows[0].cells[3].value, "3 nights");

    let arabic = Person {
        words: weft_l10n::Words::new("ar", None).unwrap(),
        route: Route::Ledger(LedgerRoute::Entry(record)),
        ..other
    };
    let Control::BilingualPair { other: None, note, .. } = &widget(&arabic.screen(), "story").control.clone() else {
        panic!("no note that Arabic is missing")
    };
    assert_eq!(note.value, "ليس بعدُ بلغة العربية");
}

#[test]
fn a_dispute_carries_its_reason_and_is_not_counted() {
    let mut world = World::founded();
    let mut person = Person::new(&mut world, COLOMBO, "en");
    person.tap("new-entry");
    person.edit("story", "We sent money.");
    person.tap("next");
    person.choose("from", &COLOMBO.to_string());
    person.choose("to", &CAIRO.to_string());
    person.choose("kind", "money");
    person.choose("unit", "money");
    person.edit("currency", "lkr");
    person.edit("amount", "1200,50");
    person.tap("next");
    let mut other = Person::new(&mut world, CAIRO, "ar");
    other.tap("ledger");
    let line = other.screen().lines()[0].id.clone();
    other.tap(&line);
    other.tap("dispute");
    other.edit("because", "لم يصل إلينا شيء.");
    let Next::Do { command: Command::DisputeEntry(dispute), .. } = other.tap("write") else { panic!("no dispute") };
    assert_eq!(dispute.because.lang.as_str(), "ar");
    let screen = other.screen();
    assert!(said(&screen).contains("لم يصل إلينا شيء."));
    assert!(said(&screen).contains("1,200.50"), "{}", said(&screen));
    other.input(&Input::Back);
    assert!(!other.screen().widgets().any(|widget| widget.id == "balances"));
}

#[test]
fn what_is_missing_or_wrong_is_said_at_its_field_and_nothing_is_lost() {
    let mut world = World::founded();
    let mut person = Person::new(&mut world, COLOMBO, "en");
    person.tap("ask");
    assert!(person.screen().widgets().all(|widget| widget.mistake.is_none()), "nothing is scolded beforehand");
    assert!(matches!(person.tap("next"), Next::Redraw { .. }));
    let screen = person.screen();
    assert_eq!(screen.focus.as_deref(), Some("name"));
    assert_eq!(widget(&screen, "name").mistake.as_ref().unwrap().value, "This is needed.");
    assert_eq!(widget(&screen, "age").mistake.as_ref().unwrap().value, "Choose one.");
    let Next::Edited { edited, .. } = person.edit("name", "Ni\u{202E}mala") else { panic!("not edited") };
    assert!(edited.mistakes.iter().any(|m| m.widget == "name" && m.said.value.contains("hidden sign")));
    assert_eq!(person.draft.get("name"), "Ni\u{202E}mala", "what was typed stays");
    person.edit("name", "Nimala");
    assert!(widget(&person.screen(), "name").mistake.is_none());

    person.route = Route::Ledger(LedgerRoute::New(weft_screens::EntryStep::Given));
    person.draft = Draft::default().with("story", "x").with("day", "2026-11-22").with("kind", "time");
    for (amount, unit, wrong) in
        [("1.5", "hours", "whole number"), ("-1", "hours", "above zero"), ("0", "nights", "above zero")]
    {
        person.choose("unit", unit);
        person.edit("amount", amount);
        let mistake = widget(&person.screen(), "amount").mistake.clone().unwrap();
        assert!(mistake.value.contains(wrong), "{amount}: {}", mistake.value);
    }
    person.choose("from", &COLOMBO.to_string());
    person.choose("to", &COLOMBO.to_string());
    person.edit("amount", "2");
    assert!(matches!(person.tap("next"), Next::Redraw { .. }));
    assert!(widget(&person.screen(), "to").mistake.is_some());
    person.input(&Input::Pick { widget: "day".to_owned(), day: "2027-01-01".to_owned() });
    assert!(widget(&person.screen(), "day").mistake.is_some(), "what has not happened cannot have been given");
}

#[test]
fn inputs_that_do_not_fit_the_screen_are_refused() {
    let mut world = World::founded();
    let mut person = Person::new(&mut world, COLOMBO, "en");
    let stale = Input::Tap { widget: "consents".to_owned(), revision: person.revision - 1 };
    assert_eq!(person.input(&stale), Next::Refused { why: Misuse::Stale });
    assert_eq!(person.route, Route::Home);
    let none = Next::Refused { why: Misuse::NoSuchWidget };
    assert_eq!(person.tap("write"), none);
    assert_eq!(person.tap(&RecordId::new([3; 16]).to_string()), none);
    assert_eq!(person.edit("name", "x"), none);
    assert_eq!(person.input(&Input::Secret { widget: "number".to_owned(), bytes: vec![1] }), none);
    person.tap("ask");
    assert_eq!(person.choose("age", "old"), Next::Refused { why: Misuse::NotAValue });
    assert_eq!(person.tick("age", "adult"), none);
    assert_eq!(person.tap("leave"), Next::Leave);
    person.route = Route::Consent(ConsentRoute::Card(RecordId::new([3; 16])));
    assert_eq!(person.screen().title.value, "Not on this phone");
    person.told = Some(Told::Refused(Refused::NotYours));
    assert!(widget(&person.screen(), "told").label.value.contains("Nothing was changed."));
}

#[test]
fn secrets_do_not_reach_json_or_logs() {
    let input = Input::Secret { widget: "number".to_owned(), bytes: b"canary".to_vec() };
    let json = serde_json::to_string(&input).unwrap();
    assert_eq!(json, r#"{"secret":{"widget":"number"}}"#);
    let typed: Input = serde_json::from_str(r#"{"secret":{"widget":"number","bytes":[1,2]}}"#).unwrap();
    assert_eq!(typed, Input::Secret { widget: "number".to_owned(), bytes: vec![1, 2] });
    let edit = Input::Edit { widget: "name".to_owned(), value: "canary".to_owned() };
    let draft = Draft::default().with("name", "canary");
    let next = Next::Typed { asked: Asked::Number, typed: Typed(b"canary".to_vec()) };
    for logged in [format!("{input:?}"), format!("{edit:?}"), format!("{draft:?}"), format!("{next:?}")] {
        assert!(!logged.contains("canary") && !logged.contains("99, 97, 110"), "{logged}");
    }
}

#[test]
fn search_finds_in_every_script_and_keeps_nothing() {
    let mut world = World::founded();
    let mut person = Person::new(&mut world, COLOMBO, "en");
    let record = ask(&mut person, "adult");
    person.route = Route::Search;
    person.draft = Draft::default();
    assert!(matches!(person.edit("words", "workshop photo"), Next::Redraw { .. }));
    assert_eq!(person.screen().lines().iter().map(|line| line.id.clone()).collect::<Vec<_>>(), [record.to_string()]);
    person.edit("words", "nimala");
    assert_eq!(person.screen().lines().len(), 1, "found by the name, shown as its consent");
    assert_eq!(person.route.draft_name(), None);
    let line = person.screen().lines()[0].id.clone();
    person.tap(&line);
    assert_eq!(person.route, Route::Consent(ConsentRoute::Card(record)));
    person.route = Route::Search;
    person.edit("words", "பனை");
    assert_eq!(widget(&person.screen(), "none").label.value, "Nothing with these words on this phone.");
}

#[test]
fn a_screen_is_spoken_whole_and_files_are_asked_for() {
    let mut world = World::founded();
    let mut person = Person::new(&mut world, CAIRO, "ar");
    let Next::Ask { effect: Effect::Speak { phrases, .. } } = person.tap("speaker") else { panic!("silent") };
    assert_eq!(phrases[0].value, "نسيج القاهرة");
    assert!(phrases.iter().any(|phrase| phrase.value == "الموافقات" && phrase.lang == "ar"));
    person.tap("exchange");
    assert!(matches!(person.tap("file-out"), Next::Ask { effect: Effect::SaveFile { .. } }));
    assert!(matches!(person.tap("file-in"), Next::Ask { effect: Effect::PickFile { .. } }));
}

#[test]
fn long_lists_page_by_query() {
    let mut world = World::founded();
    let mut person = Person::new(&mut world, COLOMBO, "en");
    let mut made = Vec::new();
    for _ in 0..30 {
        made.push(ask(&mut person, "adult").to_string());
        person.route = Route::Home;
    }
    made.sort_unstable();
    person.tap("consents");
    let all: Vec<String> = person.screen().lines().iter().map(|line| line.id.clone()).collect();
    assert_eq!(all, made, "one day: by ascending id");
    let after: RecordId = all[9].parse().unwrap();
    let rest = weft_screens::more_lines(&person.world.records, &person.scene(), &person.route, Some(&after)).unwrap();
    assert_eq!(rest.rows.iter().map(|line| line.id.clone()).collect::<Vec<_>>(), all[10..]);
    assert!(!rest.more);
}
