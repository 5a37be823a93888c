//! Somebody inside a notebook: what they do, and the screen that comes of it.

use std::path::Path;

use weft_app::{Answer, App};
use weft_screens::{Effect, Input, Screen};

use super::{CLOCK, CODE};

/// In the first founder's notebook.
pub fn open(dir: &Path) -> App {
    App::open(&dir.join("nila"), CODE, CLOCK).unwrap()
}

/// What is typed or chosen one after the other must be no mistake.
pub fn send(app: &mut App, input: Input) -> Screen {
    match app.input(&input).unwrap() {
        Answer::Draw(screen) => *screen,
        Answer::Edited(edited) => {
            assert!(edited.mistakes.is_empty(), "{input:?}: {edited:?}");
            app.screen().unwrap()
        }
        other => panic!("{input:?} led to {other:?}"),
    }
}

pub fn tap(app: &mut App, id: &str) -> Screen {
    let revision = app.screen().unwrap().revision;
    send(app, Input::Tap { widget: id.to_owned(), revision })
}

/// Taps what asks the shell for something.
pub fn asks(app: &mut App, id: &str) -> Effect {
    let revision = app.screen().unwrap().revision;
    match app.input(&Input::Tap { widget: id.to_owned(), revision }).unwrap() {
        Answer::Ask(effect) => effect,
        other => panic!("{id} led to {other:?}"),
    }
}

/// Back to the first screen, from wherever somebody is.
pub fn home(app: &mut App) {
    while app.screen().unwrap().id != "home" {
        send(app, Input::Back);
    }
}

/// The inbox, from wherever somebody is.
pub fn inbox(app: &mut App) -> Screen {
    home(app);
    tap(app, "more");
    tap(app, "inbox")
}

pub fn edit(app: &mut App, id: &str, value: &str) -> Screen {
    send(app, Input::Edit { widget: id.to_owned(), value: value.to_owned() })
}

pub fn choose(app: &mut App, id: &str, tile: &str) -> Screen {
    send(app, Input::Choose { widget: id.to_owned(), tile: tile.to_owned() })
}

pub fn types(app: &mut App, code: &[u8]) -> Screen {
    send(app, Input::Secret { widget: "number".to_owned(), bytes: code.to_vec() })
}
