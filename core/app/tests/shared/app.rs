//! Somebody inside a notebook: what they do, and the screen that comes of it.

use std::path::Path;

use weft_app::{Answer, App};
use weft_screens::{Input, Screen};

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

pub fn edit(app: &mut App, id: &str, value: &str) -> Screen {
    send(app, Input::Edit { widget: id.to_owned(), value: value.to_owned() })
}

pub fn choose(app: &mut App, id: &str, tile: &str) -> Screen {
    send(app, Input::Choose { widget: id.to_owned(), tile: tile.to_owned() })
}

pub fn types(app: &mut App, code: &[u8]) -> Screen {
    send(app, Input::Secret { widget: "number".to_owned(), bytes: code.to_vec() })
}
