//! Making a form on the phone: what it is asked for, its questions one by one, a look at it, publishing.

use weft_gallery::made::made;
use weft_gallery::world::{CAIRO, COLOMBO, Person, World};
use weft_model::command::Command;
use weft_model::form::{Form, Known, Who};
use weft_model::ids::{MemberId, Mid};
use weft_model::standing::Actor;
use weft_model::template::{Extends, PublishTemplate, Reach};
use weft_screens::{Draft, FormRoute, Input, Next, Route, Scene};

use crate::work::{ids, said, widget};

fn begun(person: &mut Person<'_>) {
    person.route = FormRoute::List.into();
    person.tap("make");
    assert!(matches!(person.tap("more"), Next::Redraw { .. }), "nothing is chosen beforehand");
    person.edit("name", "Seed");
    person.edit("purpose", "We count seed together.");
    person.choose("who", "organiser");
    person.choose("about", "alone");
    person.choose("to", "all");
    person.choose("readers", "all");
}

fn question(person: &mut Person<'_>, n: u8, words: &str, kind: &str, needed: &str) {
    assert_eq!(person.screen().title.value, format!("Question {n}"));
    person.edit(&format!("{n}-question"), words);
    person.choose(&format!("{n}-kind"), kind);
    person.choose(&format!("{n}-needed"), needed);
}

fn published(person: &mut Person<'_>) -> PublishTemplate {
    let Next::Do { command: Command::PublishTemplate(made), .. } = person.tap("publish") else {
        panic!("not published")
    };
    made
}

#[test]
fn a_steward_makes_a_form_question_by_question() {
    let mut world = World::founded();
    let mut person = Person::new(&mut world, COLOMBO, "en");
    begun(&mut person);
    person.tap("more");
    question(&mut person, 1, "Which seed?", "choice", "yes");
    assert!(matches!(person.tap("look"), Next::Redraw { .. }), "a choice has choices");
    assert!(widget(&person.screen(), "1-choices").mistake.is_some());
    person.edit("1-choices", "Rice\n\n  Millet ");
    person.tap("more");
    question(&mut person, 2, "What happened?", "words", "no");
    person.tap("more");
    // Too far: back, and a look at what there is.
    person.input(&Input::Back);
    assert_eq!(person.screen().title.value, "Question 2");
    person.tap("look");
    let screen = person.screen();
    let shown = said(&screen);
    for words in ["Seed", "We count seed together.", "Which seed?", "Rice · Millet", "What happened?", "All our groups"]
    {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    person.input(&Input::Back);
    assert_eq!(person.route, FormRoute::Make(2).into());
    person.tap("look");
    let made = published(&mut person);
    assert_eq!(
        (made.to, made.read_by, made.extends, made.instead_of),
        (Reach::Partnership, Reach::Partnership, None, None)
    );
    assert_eq!(made.form.who, Who::Organiser);
    let form: &Form = &made.form;
    let fields: Vec<_> = form.fields().map(|field| (field.kind.tiles().len(), field.required)).collect();
    assert_eq!(fields, [(2, true), (0, false)]);
    assert!(matches!(form.fields().nth(1).unwrap().kind.known(), Some(Known::Words { long: true, .. })));
    assert_eq!(ids(&person.screen()), ["fill", "retire"], "on its own card, and in use");
    let mut cairo = Person::new(&mut world, CAIRO, "en");
    cairo.route = FormRoute::List.into();
    assert_eq!(cairo.screen().lines()[0].label.value, "Seed");
}

#[test]
fn every_kind_of_question_can_be_made_and_filled_in() {
    let mut world = World::founded();
    let mut person = Person::new(&mut world, COLOMBO, "en");
    begun(&mut person);
    for (n, kind) in (1..).zip(["words", "yes", "choice", "any", "day", "amount"]) {
        person.tap("more");
        question(&mut person, n, "How was it?", kind, "no");
        person.edit(&format!("{n}-choices"), "A\nB");
    }
    person.tap("look");
    assert_eq!(published(&mut person).form.fields().count(), 6);
    person.tap("fill");
    assert_eq!(person.screen().widgets().filter(|widget| widget.id.starts_with("q-q")).count(), 7, "and a language");
    person.choose("q-q2", "yes");
    assert!(matches!(person.tap("next"), Next::Do { command: Command::FillSheet(_), .. }));
}

#[test]
fn what_cannot_be_published_says_so() {
    let mut world = World::founded();
    let mut person = Person::new(&mut world, COLOMBO, "en");
    begun(&mut person);
    person.route = FormRoute::Look.into();
    assert!(said(&person.screen()).contains("cannot be published"), "no question");
    assert!(person.screen().actions.is_empty());
    person.route = FormRoute::Make(1).into();
    question(&mut person, 1, "Which seed?", "any", "no");
    let many: Vec<String> = (0..13).map(|n| format!("seed {n}")).collect();
    for choices in ["only one", &many.join("\n"), &format!("{}\nb", "x".repeat(300))] {
        let kind = if choices == "only one" { "choice" } else { "any" };
        person.choose("1-kind", kind);
        person.edit("1-choices", choices);
        person.tap("look");
        assert!(said(&person.screen()).contains("cannot be published"), "{choices}");
        person.input(&Input::Back);
    }
    // The most questions there may be: nothing more is offered after the last.
    person.route = FormRoute::Make(40).into();
    assert_eq!(ids(&person.screen()), ["look"]);
}

#[test]
fn who_reads_more_about_a_person_is_not_for_choice() {
    let mut world = World::founded();
    let mut person = Person::new(&mut world, COLOMBO, "en");
    begun(&mut person);
    person.choose("about", "consent");
    person.tap("more");
    question(&mut person, 1, "How old?", "amount", "no");
    person.tap("look");
    assert!(said(&person.screen()).contains("Only people of வலை Colombo can read this"), "said before it is published");
    let made = published(&mut person);
    assert_eq!((made.extends, made.to, made.read_by), (Some(Extends::Consent), Reach::Partnership, Reach::Group));
}

#[test]
fn only_a_steward_is_offered_it_and_a_draft_holds_all_of_it() {
    let mut made = made();
    let person = Person::new(&mut made.world, COLOMBO, "en");
    let me = Actor { mid: Mid::new([21; 16]), member: MemberId::new([21; 16]), group: COLOMBO };
    let scene = Scene { me, ..person.scene() };
    let draw = |route: FormRoute| weft_screens::draw(&person.world.records, &scene, &route.into(), &Draft::default());
    assert_eq!(ids(&draw(FormRoute::List).unwrap()), ["filled"]);
    for route in [FormRoute::Make(0), FormRoute::Make(3), FormRoute::Look] {
        assert_eq!(draw(route).unwrap().title.value, "Not on this phone");
        assert_eq!(Route::Form(route).draft_name(), Route::Form(FormRoute::Make(0)).draft_name());
    }
}
