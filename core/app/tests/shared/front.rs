//! Somebody with a phone, from the first start on: a folder, and what a shell shows of it.

use std::path::{Path, PathBuf};

use weft_app::{Answer, Front};
use weft_engine::KeyStore;
use weft_screens::{Effect, Input, Outcome, Screen};

use super::{CLOCK, CODE};

pub struct Somebody {
    pub dir: PathBuf,
    pub front: Front,
}

impl Somebody {
    /// In front of a folder, whatever is in it.
    pub fn at(dir: &Path) -> Self {
        let front = Front::at(dir, CLOCK, KeyStore::software(dir), &["en"]).unwrap();
        Self { dir: dir.to_owned(), front }
    }

    /// With a new notebook.
    pub fn new(dir: &Path) -> Self {
        let mut somebody = Self::at(dir);
        somebody.makes();
        somebody
    }

    /// Makes a notebook: two languages, and a code twice.
    pub fn makes(&mut self) -> Screen {
        self.choose("first", "en");
        self.choose("second", "ta");
        self.tap("next");
        self.tap("next");
        self.types(CODE);
        self.types(CODE)
    }

    /// The phone is taken up again: everything that was in memory is gone.
    pub fn again(self) -> Self {
        let Self { dir, front } = self;
        drop(front);
        let mut somebody = Self::at(&dir);
        somebody.types(CODE);
        somebody
    }

    pub fn screen(&self) -> Screen {
        self.front.screen().unwrap()
    }

    pub fn input(&mut self, input: Input) -> Screen {
        match self.front.input(&input).unwrap() {
            Answer::Draw(screen) => *screen,
            Answer::Edited(_) => self.screen(),
            other => panic!("{input:?} led to {other:?}"),
        }
    }

    pub fn tap(&mut self, id: &str) -> Screen {
        let revision = self.screen().revision;
        self.input(Input::Tap { widget: id.to_owned(), revision })
    }

    pub fn types(&mut self, code: &[u8]) -> Screen {
        self.input(Input::Secret { widget: "number".to_owned(), bytes: code.to_vec() })
    }

    pub fn edit(&mut self, id: &str, value: &str) -> Screen {
        self.input(Input::Edit { widget: id.to_owned(), value: value.to_owned() })
    }

    pub fn choose(&mut self, id: &str, tile: &str) -> Screen {
        self.input(Input::Choose { widget: id.to_owned(), tile: tile.to_owned() })
    }

    /// Taps what asks for a file or for a place to write one.
    pub fn asks(&mut self, id: &str) -> Effect {
        let revision = self.screen().revision;
        match self.front.input(&Input::Tap { widget: id.to_owned(), revision }).unwrap() {
            Answer::Ask(effect) => effect,
            other => panic!("{id} led to {other:?}"),
        }
    }

    /// What comes of picking a file, or a place, for an effect.
    pub fn picked(&mut self, effect: &Effect, place: &Path) -> Answer {
        let (Effect::SaveFile { id, .. } | Effect::PickFile { id }) = effect else { panic!("{effect:?}") };
        let outcome = Outcome::Picked { place: place.display().to_string() };
        self.front.input(&Input::EffectDone { effect: id.clone(), outcome }).unwrap()
    }

    /// Taps what asks for a file, and gives this one.
    pub fn file(&mut self, id: &str, place: &Path) -> Screen {
        let effect = self.asks(id);
        match self.picked(&effect, place) {
            Answer::Draw(screen) => *screen,
            other => panic!("{id} led to {other:?}"),
        }
    }

    /// Where phones are let in.
    pub fn at_letting_in(&mut self) -> Screen {
        while self.screen().id != "home" {
            self.input(Input::Back);
        }
        self.tap("more");
        let people = self.tap("people");
        let own = people.lines().iter().find(|line| line.id.starts_with("group.")).unwrap().id.clone();
        self.tap(&own);
        self.tap("let-in")
    }
}
