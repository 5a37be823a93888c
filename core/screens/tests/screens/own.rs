//! Groups' own forms, on the screens of both groups: kept, filled in, read, and beside another record.

use weft_gallery::made::own::{keep, publish, rain, version};
use weft_gallery::made::{Made, made};
use weft_gallery::world::{CAIRO, COLOMBO, Person, World};
use weft_model::command::Command;
use weft_model::form::{Answered, Given, Key, Value};
use weft_model::ids::RecordId;
use weft_model::template::Reach;
use weft_screens::{
    ConsentRoute, Control, Draft, FormRoute, Input, LedgerRoute, Next, Route, Screen, Sensitivity, Told, VisitRoute,
};

use crate::work::{ids, said, widget};

fn at<'a>(world: &'a mut World, group: weft_model::ids::GroupId, route: FormRoute) -> Person<'a> {
    let mut person = Person::new(world, group, "en");
    person.route = route.into();
    person
}

fn published(world: &mut World) -> RecordId {
    let command = publish(&rain(), Reach::Partnership, Reach::Partnership, None);
    world.act(COLOMBO, Command::PublishTemplate(command)).unwrap()[0]
}

fn labels(screen: &Screen) -> Vec<String> {
    screen.widgets().map(|widget| widget.label.value.clone()).collect()
}

#[test]
fn a_form_travels_is_kept_filled_in_and_read() {
    let mut world = World::founded();
    let form = published(&mut world);
    let mut cairo = Person::new(&mut world, CAIRO, "ar");
    cairo.route = Route::More;
    cairo.tap("forms");
    let line = cairo.screen().lines()[0].clone();
    assert_eq!((line.label.value.as_str(), line.label.lang.as_str()), ("دفتر المطر", "ar"), "in the reader's language");
    cairo.tap(&line.id);
    let screen = cairo.screen();
    assert_eq!(screen.id, "form");
    assert_eq!(ids(&screen), ["keep"], "nobody of Cairo is asked before their steward looked at it");
    let Next::Do { command: Command::KeepTemplate(kept), .. } = cairo.tap("keep") else { panic!("not kept") };
    assert_eq!(kept.record, form);
    assert_eq!(ids(&cairo.screen()), ["fill", "retire"]);

    cairo.tap("fill");
    let screen = cairo.screen();
    assert_eq!(screen.step.unwrap().n, 1, "one question on a screen");
    assert_eq!(labels(&screen).len(), 3, "who can read it, what it is for, and the question");
    assert!(matches!(&widget(&screen, "q-rain").control, Control::ChoiceTiles { even: true, .. }));
    assert!(matches!(cairo.tap("next"), Next::Redraw { .. }), "it is needed");
    assert!(widget(&cairo.screen(), "q-rain").mistake.is_some());
    cairo.choose("q-rain", "yes");
    cairo.tap("next");
    // It rained, and there was nothing to count: that is an answer too.
    cairo.edit("q-much", "٠");
    assert!(widget(&cairo.screen(), "q-much").mistake.is_none());
    cairo.edit("q-much", "كثيرًا");
    assert!(widget(&cairo.screen(), "q-much").mistake.is_some());
    cairo.edit("q-much", "١٢٫٥");
    cairo.tap("next");
    assert_eq!(cairo.screen().step.map(|step| (step.n, step.of)), Some((3, 3)));
    assert_eq!(widget(&cairo.screen(), "q-why").sensitivity, Sensitivity::Private, "people's own words");
    cairo.edit("q-why", "امتلأ النهر.");
    let Next::Do { command: Command::FillSheet(filled), .. } = cairo.tap("next") else { panic!("not filled in") };
    let answer = |place: usize| match &filled.answers[place] {
        Answered { key, given: Given::Code(value) } => (key.as_str(), value.clone()),
        other => panic!("{other:?}"),
    };
    assert_eq!([answer(0), answer(1)], [("rain", Value::Yes(true)), ("much", Value::Amount(125))]);
    assert!(matches!(&filled.answers[2].given, Given::Words(said) if said.lang.as_str() == "ar"));
    assert_eq!((cairo.told, cairo.screen().id.as_str()), (Some(Told::Saved), "form-filled"));

    let mut colombo = at(&mut world, COLOMBO, FormRoute::List);
    colombo.tap("filled");
    let line = colombo.screen().lines()[0].id.clone();
    colombo.tap(&line);
    let shown = said(&colombo.screen());
    assert!(shown.contains("امتلأ النهر.") && shown.contains("12.5") && shown.contains("Yes"), "{shown}");
    assert!(colombo.screen().actions.is_empty());
    colombo.route = Route::Search;
    colombo.edit("words", "النهر");
    assert_eq!(colombo.screen().lines().iter().map(|found| found.id.clone()).collect::<Vec<_>>(), [line]);
}

#[test]
fn an_answer_that_is_changed_takes_its_question_away() {
    let mut world = World::founded();
    let form = published(&mut world);
    let mut person = at(&mut world, COLOMBO, FormRoute::Fill(form, 0));
    let of = |person: &Person<'_>| person.screen().step.unwrap().of;
    person.choose("q-rain", "yes");
    assert_eq!(of(&person), 3);
    person.tap("next");
    person.edit("q-much", "3");
    person.input(&Input::Back);
    person.choose("q-rain", "no");
    assert_eq!(of(&person), 2);
    person.tap("next");
    let Next::Do { command: Command::FillSheet(filled), .. } = person.tap("next") else { panic!("not filled in") };
    let keys: Vec<&str> = filled.answers.iter().map(|answer| answer.key.as_str()).collect();
    assert_eq!(keys, ["rain"], "what is not asked is not answered; what is not needed may stay empty");
    // What is missing further back is asked there.
    person.route = FormRoute::Fill(form, 2).into();
    person.draft = Draft::default().with("q-rain", "yes");
    person.tap("next");
    assert_eq!(person.route, FormRoute::Fill(form, 1).into());
    assert!(widget(&person.screen(), "q-much").mistake.is_some());
}

#[test]
fn drafts_are_of_one_form_and_of_one_record() {
    let Made { own, .. } = made();
    let name = |route: FormRoute| Route::Form(route).draft_name();
    assert_eq!(name(FormRoute::Fill(own.rain, 0)), name(FormRoute::Fill(own.rain, 2)));
    let [(entry_form, entry), (visit_form, visit), _] = own.more;
    let names = [
        name(FormRoute::Fill(own.rain, 0)),
        name(FormRoute::Fill(own.long, 0)),
        name(FormRoute::FillAbout(entry_form, entry, 0)),
        name(FormRoute::FillAbout(entry_form, visit, 0)),
        name(FormRoute::FillAbout(visit_form, entry, 0)),
    ];
    for (place, one) in names.iter().enumerate() {
        assert!(one.is_some() && !names[..place].contains(one), "{names:?}");
    }
    assert_eq!(name(FormRoute::Sheet(own.rain)), None);
}

#[test]
fn steps_of_organisers_stand_together_and_the_rest_of_a_newer_form_works() {
    let Made { mut world, own, .. } = made();
    let mut person = at(&mut world, COLOMBO, FormRoute::Fill(own.long, 0));
    assert!(widget(&person.screen(), "q-any").control.tiles().len() == 2);
    assert_eq!(widget(&person.screen(), "q-one").sensitivity, Sensitivity::Private, "as the form says");
    person.tick("q-any", "seed");
    person.tap("next");
    let screen = person.screen();
    let newer = widget(&screen, "q-map");
    assert!(matches!(newer.control, Control::Status { .. }));
    assert_eq!(newer.hint.as_ref().unwrap().value, "This question needs a newer Weft.");
    person.input(&Input::Pick { widget: "q-day".to_owned(), day: "2099-01-01".to_owned() });
    assert!(matches!(person.tap("next"), Next::Redraw { .. }), "not a day ahead");
    person.input(&Input::Pick { widget: "q-day".to_owned(), day: String::new() });
    let Next::Do { command: Command::FillSheet(filled), .. } = person.tap("next") else { panic!("not filled in") };
    let seed = Value::AnyOf(vec![Key::new("seed").unwrap()]);
    assert_eq!(filled.answers, [Answered { key: Key::new("any").unwrap(), given: Given::Code(seed) }]);
}

#[test]
fn what_is_offered_is_what_may_be_done() {
    let Made { mut world, own, .. } = made();
    let mut offered = |group, form| ids_of(&at(&mut world, group, FormRoute::Card(form)).screen());
    assert_eq!(offered(COLOMBO, own.rain), ["fill", "retire"]);
    assert_eq!(offered(COLOMBO, own.theirs), ["keep"]);
    assert_eq!(offered(COLOMBO, own.newer), ["fill", "keep", "retire"]);
    assert_eq!(offered(COLOMBO, own.retired), [""; 0]);
    assert_eq!(offered(COLOMBO, own.gone), [""; 0], "nobody keeps what they cannot read");
    assert_eq!(offered(COLOMBO, own.more[0].0), ["retire"], "it is filled in where the record is");
    // Somebody who is no steward fills in, and nothing else.
    let mut sara = at(&mut world, COLOMBO, FormRoute::Card(own.rain));
    let member = weft_model::ids::MemberId::new([21; 16]);
    let me = weft_model::standing::Actor { mid: weft_model::ids::Mid::new([21; 16]), member, group: COLOMBO };
    let scene = weft_screens::Scene { me, ..sara.scene() };
    let screen = weft_screens::draw(&sara.world.records, &scene, &sara.route, &sara.draft).unwrap();
    assert_eq!(ids(&screen), ["fill"]);
    let theirs = weft_screens::draw(&sara.world.records, &scene, &FormRoute::Card(own.newer).into(), &sara.draft);
    assert_eq!(ids(&theirs.unwrap()), ["fill"]);
    // Nothing to fill in opens by another way.
    for route in [
        FormRoute::Fill(own.theirs, 0),
        FormRoute::Fill(own.more[0].0, 0),
        FormRoute::FillAbout(own.rain, own.more[0].1, 0),
        FormRoute::FillAbout(own.more[0].0, own.more[1].1, 0),
    ] {
        sara.route = route.into();
        assert_eq!(sara.screen().title.value, "Not on this phone", "{route:?}");
    }
}

fn ids_of(screen: &Screen) -> Vec<String> {
    ids(screen).into_iter().map(str::to_owned).collect()
}

#[test]
fn a_newer_version_is_looked_at_and_kept_and_a_form_is_retired() {
    let Made { mut world, own, .. } = made();
    let newest = version(&world, own.newer);
    let mut person = at(&mut world, COLOMBO, FormRoute::Card(own.newer));
    assert_eq!(widget(&person.screen(), "status").label.value, "A newer one is here");
    assert!(said(&person.screen()).contains("மழை"), "what is in use here");
    let Next::Do { command: Command::KeepTemplate(kept), .. } = person.tap("keep") else { panic!("not kept") };
    assert_eq!(kept.version, newest);
    assert!(said(&person.screen()).contains("சந்தை"));
    person.tap("retire");
    assert!(said(&person.screen()).contains("Your group is not asked"));
    person.tap("retire");
    assert_eq!(widget(&person.screen(), "status").label.value, "We do not use it");
    person.route = FormRoute::Retire(own.rain).into();
    assert!(said(&person.screen()).contains("in no group"));
    person.tap("retire");
    assert_eq!(widget(&person.screen(), "status").label.value, "Not asked any more");
    let cairo = at(&mut world, CAIRO, FormRoute::Card(own.rain));
    assert!(cairo.screen().actions.is_empty());
}

#[test]
fn own_fields_stand_on_the_card_they_are_about() {
    let Made { mut world, own, .. } = made();
    let [(form, entry), (_, visit), (consent_form, consent)] = own.more;
    let cards: [Route; 3] =
        [LedgerRoute::Entry(entry).into(), VisitRoute::Card(visit).into(), ConsentRoute::Card(consent).into()];
    let mut person = Person::new(&mut world, COLOMBO, "en");
    for card in cards {
        person.route = card;
        let screen = person.screen();
        assert!(said(&screen).contains("வயல் நனைந்தது."), "{card:?}");
        assert_eq!(widget(&screen, "own-0-2").sensitivity, Sensitivity::Private);
        person.tap("own-fields");
        assert_eq!(person.screen().lines().len(), 2, "the form, and what was filled in: {card:?}");
        person.input(&Input::Back);
        assert_eq!(person.route, card, "back to where it stands");
    }
    person.route = LedgerRoute::Entry(entry).into();
    person.tap("own-fields");
    person.tap(&form.to_string());
    person.choose("q-rain", "no");
    person.tap("next");
    let Next::Do { command: Command::FillSheet(filled), .. } = person.tap("next") else { panic!("not filled in") };
    assert_eq!((filled.template, filled.about), (form, Some(entry)));
    assert_eq!(person.route, FormRoute::About(entry).into());
    assert_eq!(person.screen().lines().len(), 3);

    // The other group has kept none of these forms, and reads what it may.
    let mut cairo = Person::new(&mut world, CAIRO, "en");
    cairo.route = LedgerRoute::Entry(entry).into();
    assert!(said(&cairo.screen()).contains("வயல் நனைந்தது."));
    cairo.tap("own-fields");
    assert_eq!(cairo.screen().lines().len(), 2, "nothing to fill in");
    cairo.route = ConsentRoute::Card(consent).into();
    assert!(!said(&cairo.screen()).contains("வயல் நனைந்தது."), "what is about a person stays with their askers");
    assert!(!ids(&cairo.screen()).contains(&"own-fields"));
    cairo.route = FormRoute::About(consent).into();
    assert!(cairo.screen().lines().is_empty());
    // Kept or not: another group's members are not asked about a person whom only the askers know.
    keep(cairo.world, CAIRO, consent_form);
    assert!(cairo.screen().lines().is_empty());
    cairo.route = FormRoute::Filled.into();
    let lines = cairo.screen().lines().len();
    let mut colombo = at(&mut world, COLOMBO, FormRoute::Filled);
    assert_eq!(colombo.screen().lines().len(), lines + 2, "the consent's, and the form of the group alone");
    colombo.input(&Input::Back);
}

#[test]
fn nothing_more_is_asked_about_somebody_who_took_it_back() {
    let Made { mut world, own, withdrawn, .. } = made();
    let mut person = Person::new(&mut world, COLOMBO, "en");
    person.route = ConsentRoute::Card(withdrawn).into();
    assert!(!ids(&person.screen()).contains(&"own-fields"));
    person.route = FormRoute::About(withdrawn).into();
    assert!(person.screen().lines().is_empty());
    let (form, _) = own.more[2];
    person.route = FormRoute::FillAbout(form, withdrawn, 0).into();
    assert!(person.screen().actions.is_empty(), "nothing about them is typed any more");
}

#[test]
fn nothing_on_a_case_knows_of_forms() {
    let Made { mut world, own, cases, .. } = made();
    let routes = weft_gallery::made::cases::routes(&cases);
    let mut person = Person::new(&mut world, COLOMBO, "en");
    let mut records = Vec::new();
    for (route, draft) in routes {
        (person.route, person.draft) = (route, draft);
        let screen = person.screen();
        assert!(!ids(&screen).contains(&"own-fields") && !said(&screen).contains("வயல் நனைந்தது."), "{}", screen.id);
        records.extend(route.record());
    }
    assert!(!records.is_empty());
    for case in records {
        person.draft = Draft::default();
        for (form, _) in own.more {
            person.route = FormRoute::FillAbout(form, case, 0).into();
            assert_eq!(person.screen().title.value, "Not on this phone");
        }
        person.route = FormRoute::About(case).into();
        assert!(person.screen().lines().is_empty());
    }
}

#[test]
fn answers_to_no_question_are_shown_as_they_came() {
    let Made { mut world, own, .. } = made();
    let person = at(&mut world, COLOMBO, FormRoute::Sheet(own.sheets[3]));
    let screen = person.screen();
    let shown = said(&screen);
    assert!(shown.contains("هذا ما قيل") && shown.contains('7'), "{shown}");
    assert_eq!(shown.matches("To a question that is not here").count(), 5);
    assert!(shown.contains("they do not fit together"));
    assert_eq!(shown.matches("A choice that has no words here").count(), 3, "no bare name");
    assert!(screen.actions.is_empty(), "it says more about nothing that it may");
}

#[test]
fn none_at_all_is_an_answer() {
    let mut world = World::founded();
    let form = published(&mut world);
    let mut person = at(&mut world, COLOMBO, FormRoute::Fill(form, 0));
    person.choose("q-rain", "yes");
    person.tap("next");
    person.edit("q-much", "0");
    person.tap("next");
    let Next::Do { command: Command::FillSheet(filled), .. } = person.tap("next") else { panic!("not filled in") };
    assert!(matches!(filled.answers[1].given, Given::Code(Value::Amount(0))));
    assert_eq!(person.told, Some(Told::Saved), "{:?}", person.told);
}
