//! The contract of screens, over every screen in every language and both pseudo-locales.

use std::collections::BTreeSet;

use weft_gallery::languages::languages;
use weft_gallery::made::{entrance, inbox::recording, made, routes, told};
use weft_gallery::world::{CAIRO, COLOMBO, Person};
use weft_model::command::Command;
use weft_screens::{
    Back, ConsentRoute, Control, Door, Draft, Exchange, Glyph, Next, Origin, Phrase, ReceiptShown, Route, Screen,
    Sensitivity, WidgetRole, on, spoken,
};

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

pub fn check(screen: &Screen, lang: &str) {
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
    let plain = |glyph: &Glyph| *glyph == Glyph::Choice;
    assert!(!screen.actions.iter().any(|action| plain(&action.glyph)), "{at}: a circle on an action");
    assert!(!screen.lines().iter().any(|line| plain(&line.glyph)), "{at}: a circle on a line");
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
            let words = weft_gallery::site::twelve(language.tag);
            let groups = vec!["12345".to_owned(); 4];
            let receipt = ReceiptShown { groups, words, width: 2, modules: vec![1, 0, 0, 1] };
            for (route, draft) in &routes {
                for (receipt, older) in [(None, false), (Some(receipt.clone()), true)] {
                    (person.route, person.draft, person.receipt) = (*route, draft.clone(), receipt);
                    person.recording = recording(draft);
                    person.older = older;
                    person.inbox = if older { Vec::new() } else { weft_gallery::made::inbox::shared() };
                    person.second = if older { Door::Closed } else { Door::None };
                    person.last_file = older;
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
                    let recorders = screen.widgets().filter(|widget| widget.role == WidgetRole::Recorder);
                    let recorders = recorders.map(|widget| widget.id.clone());
                    for id in screen.actions.iter().map(|action| action.id.clone()).chain(lines).chain(recorders) {
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
    assert_eq!(drawn.len(), 161, "{drawn:?}");
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
        let screen = weft_screens::draw(
            &person.world.records,
            &scene,
            &weft_screens::ExchangeRoute::Status.into(),
            &Draft::default(),
        )
        .unwrap();
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
    there.route = Route::Consent(ConsentRoute::TakeBackSure(withdrawn));
    assert!(spoken(&there.screen()).iter().all(|phrase| !phrase.value.contains("நிமலா")));
    there.route = Route::Consent(ConsentRoute::Card(withdrawn));
    assert!(there.screen().actions.iter().all(|action| action.id != "hand-over"), "only the asker's group hands over");
}

#[test]
fn a_picture_in_which_somebody_is_covered_is_not_said_to_show_them() {
    let mut made = made();
    let (answered, covered) = (made.answered, made.covered);
    let mut person = Person::new(&mut made.world, COLOMBO, "en");
    let said = |person: &mut Person<'_>, card| {
        person.route = Route::Consent(ConsentRoute::Card(card));
        let screen = person.screen();
        let things = screen.widgets().filter(|widget| widget.id.starts_with("thing-"));
        things.map(|widget| widget.label.value.clone()).collect::<Vec<_>>()
    };
    let hers = said(&mut person, covered);
    assert_eq!(hers.len(), 1);
    assert!(hers[0].ends_with("may be used inside our groups, with this person covered"), "{hers:?}");
    assert!(
        said(&mut person, answered).iter().all(|thing| thing.ends_with("may be used inside our groups")),
        "she is seen"
    );
    // One of both closes it: on the other one's card nobody reads who, or how.
    person.world.act(CAIRO, Command::SuspendConsent { record: covered }).unwrap();
    let hers = said(&mut person, covered);
    assert!(hers[0].ends_with("not allowed. No yes covers this use."), "{hers:?}");
    let others = said(&mut person, answered);
    assert_eq!(
        others.iter().filter(|thing| thing.ends_with("Not everybody in it has said yes.")).count(),
        1,
        "{others:?}"
    );
    assert!(!others.iter().any(|thing| thing.contains("closed")), "{others:?}");
}

/// The letters of a phrase that stand in no bracket; `None` if a bracket lacks its other one, as where a message was cut.
fn bare(value: &str) -> Option<String> {
    let (mut depth, mut letters) = (0_u32, String::new());
    for c in value.chars() {
        match c {
            '[' => depth += 1,
            ']' => depth = depth.checked_sub(1)?,
            c if depth == 0 && c.is_alphabetic() => letters.push(c),
            _ => {}
        }
    }
    (depth == 0).then_some(letters)
}

/// Every phrase in a screen's JSON, wherever it stands, so that none is forgotten here.
fn all_phrases(value: &serde_json::Value, found: &mut Vec<Phrase>) {
    match value {
        serde_json::Value::Array(values) => values.iter().for_each(|value| all_phrases(value, found)),
        serde_json::Value::Object(values) => match serde_json::from_value(value.clone()) {
            Ok(phrase) => found.push(phrase),
            Err(_) => values.values().for_each(|value| all_phrases(value, found)),
        },
        _ => {}
    }
}

#[test]
fn every_word_of_ours_comes_from_the_locales() {
    assert_eq!(bare("[Ýéš], [ñóţ [Nile] ţóðáý]").as_deref(), Some(""));
    assert_eq!(bare("[Ýéš] and [ñó]").as_deref(), Some("and"));
    assert_eq!(bare("[Ýéš …"), None);
    // What people of the gallery's world said in Latin letters, and how languages name themselves.
    let mut told_by_people: BTreeSet<&str> = weft_l10n::spoken().into_iter().map(|(_, name)| name).collect();
    told_by_people.extend(["வலை Colombo", "We counted nine."]);
    let mut made = made();
    let routes = routes(&made);
    let mut ours = 0;
    let mut check = |screen: &Screen| {
        let mut phrases = Vec::new();
        all_phrases(&serde_json::to_value(screen).unwrap(), &mut phrases);
        for Phrase { value, lang, origin, .. } in phrases {
            assert_eq!(origin, Origin::Exact, "{}: {value}", screen.id);
            if lang == "en-XA" {
                let words: Vec<&str> = value.split(' ').collect();
                let day =
                    matches!(words[..], [day, _, year] if day.parse::<u8>().is_ok() && year.parse::<i32>().is_ok());
                assert!(
                    day || bare(&value).as_deref() == Some(""),
                    "{}: not of the locales, or cut: {value}",
                    screen.id
                );
                ours += 1;
            } else {
                let latin = value.contains(|c: char| c.is_ascii_alphabetic());
                assert!(!latin || told_by_people.contains(value.as_str()), "{}: who told {value}?", screen.id);
            }
        }
    };
    for group in [COLOMBO, CAIRO] {
        let mut person = Person::new(&mut made.world, group, "en-XA");
        for (route, draft) in &routes {
            for older in [false, true] {
                (person.route, person.draft, person.older) = (*route, draft.clone(), older);
                person.recording = recording(draft);
                check(&person.screen());
            }
        }
        (person.route, person.draft, person.older) = (Route::Home, Draft::default(), false);
        for told in told() {
            person.told = told;
            check(&person.screen());
        }
    }
    let words = weft_gallery::languages::words("en-XA");
    entrance().iter().for_each(|at| check(&at.screen(&words)));
    assert!(ours > 1_000, "{ours}");
}
