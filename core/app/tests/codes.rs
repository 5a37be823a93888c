//! Codes on the screens of a real notebook: another one, a second one, the wrong one; and other languages. Half a minute on a
//! busy machine: each code costs what a guess of it would.

mod shared;

use std::path::Path;

use weft_app::App;
use weft_engine::Notebook;
use weft_screens::{Input, Screen};

use shared::app::{send, tap, types};
use shared::{CLOCK, CODE, banner, founded};

const NEW: &[u8] = b"five words nobody has said";

fn at_settings(notebook: &Path) -> App {
    let mut app = App::open(notebook, CODE, CLOCK).unwrap();
    tap(&mut app, "more");
    tap(&mut app, "settings");
    app
}

#[test]
fn another_code_opens_the_notebook_and_the_one_before_does_not() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let nila = dir.path().join("nila");
    let mut app = at_settings(&nila);
    assert_eq!(tap(&mut app, "code").id, "code-old");
    assert_eq!(tap(&mut app, "find").id, "code-old", "nothing was typed");
    assert_eq!(types(&mut app, CODE).id, "code-new");
    assert_eq!(types(&mut app, NEW).id, "code-again");
    let differs = types(&mut app, b"five words nobody has sad");
    assert_eq!(
        (differs.id.as_str(), banner(&differs)),
        ("code-old", "That was another code than before. Choose it again.")
    );
    // A wrong one is told only once all was typed, so that nobody tries codes here faster than at the door.
    types(&mut app, b"nobody knows this");
    types(&mut app, NEW);
    let wrong = types(&mut app, NEW);
    assert_eq!((wrong.id.as_str(), banner(&wrong)), ("code-old", "This is not the code."));
    types(&mut app, CODE);
    types(&mut app, b"1111");
    assert_eq!(banner(&types(&mut app, b"1111")), "This code is too easy to guess. Choose a longer one.");
    // Whoever goes elsewhere begins anew: nothing typed before is held.
    types(&mut app, CODE);
    types(&mut app, NEW);
    send(&mut app, Input::Back);
    tap(&mut app, "code");
    types(&mut app, CODE);
    types(&mut app, NEW);
    let changed = types(&mut app, NEW);
    assert_eq!(
        (changed.id.as_str(), banner(&changed)),
        ("settings", "From now on only the new code opens this notebook.")
    );
    app.lock().unwrap();
    assert!(App::open(&nila, CODE, CLOCK).is_err());
    App::open(&nila, NEW, CLOCK).unwrap().lock().unwrap();
}

#[test]
fn what_others_told_opens_with_the_second_code_alone() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let nila = dir.path().join("nila");
    let mut notebook = Notebook::open(&nila, CODE, CLOCK).unwrap();
    notebook.create_second(NEW, weft_engine::Cost::LEAST).unwrap();
    notebook.lock().unwrap();
    let mut app = App::open(&nila, CODE, CLOCK).unwrap();
    let offers = |screen: &Screen, id: &str| screen.actions.iter().any(|action| action.id == id);
    assert!(offers(&tap(&mut app, "cases"), "open"));
    tap(&mut app, "open");
    assert_eq!(banner(&types(&mut app, CODE)), "This is not the code.", "the first code does not open it");
    let open = types(&mut app, NEW);
    assert_eq!((open.id.as_str(), offers(&open, "open")), ("cases", false), "it is open now");
    app.lock().unwrap();
    let mut app = App::open(&nila, CODE, CLOCK).unwrap();
    assert!(offers(&tap(&mut app, "cases"), "open"), "it closes with the notebook");
    // Whoever opened it in another way is not asked for it again.
    app.notebook().open_second(NEW).unwrap();
    assert!(!offers(&app.screen().unwrap(), "open"));
    app.notebook().close_second().unwrap();
    assert!(offers(&app.screen().unwrap(), "open"));
}

#[test]
fn other_languages_are_used_at_once_and_kept() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let nila = dir.path().join("nila");
    let mut app = at_settings(&nila);
    tap(&mut app, "languages");
    let choose = |app: &mut App, widget: &str, tile: &str| {
        send(app, Input::Choose { widget: widget.to_owned(), tile: tile.to_owned() })
    };
    choose(&mut app, "first", "ta");
    assert_eq!(tap(&mut app, "use").id, "languages", "two different ones");
    choose(&mut app, "second", "si");
    let settings = tap(&mut app, "use");
    assert_eq!((settings.id.as_str(), settings.title.lang.as_str()), ("settings", "ta"));
    assert!(settings.lines()[0].hint.as_ref().unwrap().value.contains("සිංහල"));
    app.lock().unwrap();
    let app = App::open(&nila, CODE, CLOCK).unwrap();
    assert_eq!(app.words().second().unwrap().tag, "si");
}
