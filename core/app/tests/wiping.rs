//! Erasing on the screens of a real notebook: the code that does it, and doing it now; and the rescue of a damaged one. A minute
//! on a busy machine: each code costs what a guess of it would.

mod shared;

use std::path::Path;

use weft_engine::Notebook;
use weft_screens::Screen;

use shared::front::Somebody;
use shared::{CLOCK, CODE, banner, founded};

const WIPE: &[u8] = b"burn every thread of it";

fn at_wiping(dir: &Path) -> Somebody {
    let mut somebody = Somebody::at(dir);
    somebody.types(CODE);
    somebody.tap("more");
    somebody.tap("settings");
    somebody.tap("wiping");
    somebody
}

/// A screen as whoever took the phone sees it later.
fn seen(screen: Screen) -> Screen {
    Screen { revision: 0, banner: None, ..screen }
}

#[test]
fn a_code_erases_at_the_door_and_no_screen_shows_that_it_is_there() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let nila = dir.path().join("nila");
    let mut person = at_wiping(&nila);
    let before = seen(person.screen());
    assert_eq!(person.tap("make").id, "wipe-code");
    person.types(b"nobody knows this");
    person.types(WIPE);
    let wrong = person.types(WIPE);
    assert_eq!((wrong.id.as_str(), banner(&wrong)), ("wipe-code", "This is not the code."));
    person.types(CODE);
    person.types(CODE);
    assert!(banner(&person.types(CODE)).starts_with("This is the code that opens."));
    person.types(CODE);
    person.types(WIPE);
    assert!(banner(&person.types(b"burn every thread")).starts_with("That was another code"));
    person.types(CODE);
    person.types(b"1111");
    assert_eq!(banner(&person.types(b"1111")), "This code is too easy to guess. Choose a longer one.");
    person.types(CODE);
    person.types(WIPE);
    let made = person.types(WIPE);
    assert!(made.id == "wiping" && banner(&made).starts_with("From now on this code erases"), "{}", banner(&made));
    assert_eq!(seen(made), before, "the screen is the same with such a code and without");
    // Inside it is a wrong code like any other.
    person.tap("now");
    assert_eq!(banner(&person.types(WIPE)), "This is not the code.");
    drop(person);
    assert_eq!(seen(at_wiping(&nila).screen()), before);

    let mut taken = Somebody::at(&nila);
    let gone = taken.types(WIPE);
    assert_eq!((gone.id.as_str(), banner(&gone)), ("welcome-languages", ""), "it looks like a first start");
    assert!(!Notebook::exists(&nila).unwrap());
    assert_eq!(taken.makes().id, "join");
}

#[test]
fn no_code_erases_any_more_once_it_is_forgotten() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let nila = dir.path().join("nila");
    let mut person = at_wiping(&nila);
    person.tap("none");
    assert_eq!(banner(&person.types(b"nobody knows this")), "This is not the code.");
    let none = person.types(CODE);
    let said = banner(&none).to_owned();
    person.tap("make");
    for typed in [CODE, WIPE, WIPE] {
        person.types(typed);
    }
    person.tap("none");
    let forgotten = person.types(CODE);
    assert_eq!((forgotten.id.as_str(), banner(&forgotten)), ("wiping", said.as_str()), "the same words as without one");
    drop(person);
    assert_eq!(banner(&Somebody::at(&nila).types(WIPE)), "This is not the code.");
    assert!(Notebook::exists(&nila).unwrap());
}

#[test]
fn two_taps_and_the_code_erase_it_now() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let nila = dir.path().join("nila");
    let mut person = at_wiping(&nila);
    let sure = person.tap("now");
    let said: Vec<_> = weft_screens::spoken(&sure).into_iter().map(|phrase| phrase.value).collect();
    assert!(said.iter().any(|said| said.starts_with("What others have")), "{said:?}");
    assert_eq!(person.tap("find").id, "wipe-now", "no code was typed");
    assert_eq!(banner(&person.types(b"nobody knows this")), "This is not the code.");
    assert!(Notebook::exists(&nila).unwrap());
    let gone = person.types(CODE);
    assert_eq!(
        (gone.id.as_str(), banner(&gone)),
        ("welcome-languages", "The notebook is gone from this phone. What others have stays with them.")
    );
    assert!(!Notebook::exists(&nila).unwrap() && Notebook::open(&nila, CODE, CLOCK).is_err());
    assert!(Notebook::exists(&dir.path().join("huda")).unwrap());
    assert_eq!(person.makes().id, "join");
}

#[test]
fn a_damaged_notebook_is_rescued_at_the_entrance() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let nila = dir.path().join("nila");
    let path = nila.join("notebook.db");
    let whole = std::fs::read(&path).unwrap();
    let mut tried = 0;
    // Some page without which it does not open, and with whose loss it can be rescued.
    let mut person = (1..whole.len() / 4096)
        .find_map(|page| {
            let mut bytes = whole.clone();
            bytes[page * 4096 + 100] ^= 1;
            std::fs::write(&path, &bytes).unwrap();
            let mut person = Somebody::at(&nila);
            let screen = person.types(CODE);
            if screen.id != "damaged" {
                return None;
            }
            tried += 1;
            // Nothing is done before somebody asks for it.
            assert_eq!(std::fs::read(&path).unwrap(), bytes);
            let rescued = person.tap("rescue");
            if rescued.id == "damaged" {
                assert!(banner(&rescued).starts_with("It could not be rescued."));
                return None;
            }
            Some(person)
        })
        .unwrap_or_else(|| panic!("none of {tried} could be rescued"));
    let rescued = person.screen();
    assert_eq!(rescued.id, "rescued");
    let ids: Vec<&str> = rescued.widgets().map(|widget| widget.id.as_str()).collect();
    assert!(ids.contains(&"kept") && ids.contains(&"back"), "{ids:?}");
    assert!(std::fs::read_dir(nila.join("quarantine")).unwrap().next().is_some(), "the damaged files are kept");
    let inside = person.tap("inside");
    assert!(["home", "join"].contains(&inside.id.as_str()), "{}", inside.id);
    assert_ne!(person.again().screen().id, "damaged");
}
