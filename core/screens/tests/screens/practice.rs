//! Practice: every screen says it, and what has no place in it is not offered.

use weft_gallery::made::{made, routes};
use weft_gallery::world::{COLOMBO, Person};
use weft_screens::{Next, Practising, Route, SettingsRoute};

use crate::every::check;
use crate::work::ids;

#[test]
fn every_screen_says_that_it_is_practice_before_everything_else() {
    let mut made = made();
    let routes = routes(&made);
    let mut person = Person::new(&mut made.world, COLOMBO, "en");
    for (route, draft) in routes {
        (person.route, person.draft, person.practice) = (route, draft, true);
        let screen = person.screen();
        check(&screen, "en");
        let first = screen.widgets().find(|widget| widget.id != "told").unwrap();
        assert_eq!(
            (first.id.as_str(), first.label.value.as_str()),
            ("is-practice", "Practice. The people here are made up, and nothing leaves this phone."),
            "{}",
            screen.id
        );
        person.practice = false;
        assert!(person.screen().widgets().all(|widget| widget.id != "is-practice"));
    }
}

#[test]
fn it_begins_from_more_and_inside_it_begins_anew_or_ends() {
    let mut made = made();
    let mut person = Person::new(&mut made.world, COLOMBO, "en");
    person.tap("more");
    person.tap("practice");
    assert_eq!(ids(&person.screen()), ["begin"]);
    assert_eq!(person.tap("begin"), Next::Practise { how: Practising::Begin });
    person.practice = true;
    assert_eq!(ids(&person.screen()), ["again", "end"]);
    assert_eq!(person.tap("again"), Next::Practise { how: Practising::Begin });
    assert_eq!(person.tap("end"), Next::Practise { how: Practising::End });
    person.route = Route::Settings(SettingsRoute::List);
    assert_eq!(person.screen().lines().len(), 1, "no codes: nobody knows that of a practice notebook");
}
