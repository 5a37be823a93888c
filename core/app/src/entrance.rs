//! The entrance: a folder without an open notebook, and an open notebook that belongs to no partnership yet. Once somebody is
//! through, an [`App`] takes its place.

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use weft_engine::{Clock, Cost, Durable, KeyStore, Notebook, Protection, UNREADABLE, WeftError};
use weft_l10n::Words;
use weft_model::said::Lang;
use weft_screens::{
    Asked, Draft, Effect, EntranceNext, EntranceRoute, EntranceScene, Input, Lines, Outcome, Screen, Told,
    draw_entrance, on_entrance,
};
use zeroize::Zeroizing;

use crate::codes::{TRY_TAKES, told_of_code};
use crate::{Answer, App, picked, told_of_file};

/// The largest welcome that is read, in bytes: who belongs and the keys, of a partnership of any size that is meant.
const WELCOME_AT_MOST: u64 = 64 * 1024 * 1024;

/// Before the first screen inside.
pub struct Entrance {
    dir: PathBuf,
    clock: Clock,
    keys: KeyStore,
    words: Words,
    languages: Vec<Lang>,
    route: EntranceRoute,
    draft: Draft,
    revision: u64,
    told: Option<Told>,
    /// The code that was chosen, until it was typed once more.
    code: Zeroizing<Vec<u8>>,
    /// An open notebook that belongs to no partnership yet.
    notebook: Option<Notebook>,
    /// What the shell was asked for and has not answered.
    asked: Option<Effect>,
}

/// What an input at the entrance led to.
pub enum Entered {
    /// Still there.
    Waits(Answer),
    /// Through: the first screen inside.
    Inside(Box<App>),
}

impl Entrance {
    /// The entrance to this folder: to open the notebook that is there, or to make one. `system` are the languages that the
    /// device speaks, the best first; English where Weft has words in none of them.
    pub fn at(dir: &Path, clock: Clock, keys: KeyStore, system: &[&str]) -> Result<Self, WeftError> {
        let known: Vec<&str> = system.iter().copied().filter(|tag| Words::new(tag, None).is_ok()).collect();
        let words = Words::of(if known.is_empty() { &["en"] } else { &known }).map_err(|_| UNREADABLE)?;
        let route = if Notebook::exists(dir)? { EntranceRoute::Unlock } else { EntranceRoute::Languages };
        Ok(Self {
            dir: dir.to_owned(),
            clock,
            keys,
            words,
            languages: Vec::new(),
            route,
            draft: Draft::default(),
            revision: 1,
            told: None,
            code: Zeroizing::default(),
            notebook: None,
            asked: None,
        })
    }

    /// The screen as it stands.
    pub fn screen(&self) -> Screen {
        draw_entrance(&self.scene(), self.route, &self.draft)
    }

    /// The words of its screens, for what a shell says beside them.
    pub const fn words(&self) -> &Words {
        &self.words
    }

    /// Takes what a person did. Making and opening a notebook takes as long as trying a code is made to take.
    pub fn input(&mut self, input: &Input) -> Result<Entered, WeftError> {
        if let Input::EffectDone { effect, outcome } = input {
            return self.effect_done(effect, outcome);
        }
        let next = on_entrance(&self.scene(), self.route, &self.draft, input);
        self.told = None;
        match next {
            EntranceNext::Go(route) => Ok(self.go(route)),
            EntranceNext::Languages(tags) => {
                self.words = Words::of(&tags.iter().map(String::as_str).collect::<Vec<_>>()).map_err(|_| UNREADABLE)?;
                self.languages = tags.iter().filter_map(|tag| Lang::new(tag)).collect();
                Ok(self.go(EntranceRoute::Introduction))
            }
            EntranceNext::Typed(asked, typed) => self.typed(asked, Zeroizing::new(typed.0)),
            EntranceNext::Ask(effect) => {
                self.asked = Some(effect.clone());
                Ok(Entered::Waits(Answer::Ask(effect)))
            }
            EntranceNext::Redraw(draft) => {
                self.draft = draft;
                Ok(self.drawn())
            }
            EntranceNext::Leave => Ok(Entered::Waits(Answer::Left)),
            EntranceNext::Stay => Ok(self.drawn()),
            EntranceNext::Refused(why) => Ok(Entered::Waits(Answer::NotTaken(why))),
        }
    }

    /// Locks: what was typed and an open notebook are gone from memory.
    pub fn lock(self) -> Result<(), WeftError> {
        self.notebook.map_or(Ok(()), Notebook::lock)
    }

    fn typed(&mut self, asked: Asked, typed: Zeroizing<Vec<u8>>) -> Result<Entered, WeftError> {
        match asked {
            Asked::NewCode => {
                self.code = typed;
                Ok(self.go(EntranceRoute::CodeAgain))
            }
            Asked::NewCodeAgain if typed != self.code => Ok(self.anew(Told::CodesDiffer)),
            Asked::NewCodeAgain => {
                let code = std::mem::take(&mut self.code);
                let protection = Protection { keys: self.keys.clone(), cost: Cost::calibrated(TRY_TAKES) };
                match Notebook::create_with(&self.dir, &code, self.clock, &self.languages, &protection) {
                    Ok(notebook) => self.opened(notebook),
                    Err(error) => Ok(self.anew(told_of_code(&error)?)),
                }
            }
            _ => match Notebook::open_with(&self.dir, &typed, self.clock, &self.keys) {
                Ok(notebook) => self.opened(notebook),
                // After the code that wipes there is no notebook any more, and one whose making was interrupted goes on with
                // the same code: the next screen is that of a first start.
                Err(WeftError::NotThere { .. }) => Ok(self.go(EntranceRoute::Languages)),
                Err(error) => Ok(self.stay_with(told_of_code(&error)?)),
            },
        }
    }

    /// A notebook that is open: inside, or still without a partnership.
    fn opened(&mut self, notebook: Notebook) -> Result<Entered, WeftError> {
        // Somebody who was removed is told so, not that they belong nowhere yet.
        if notebook.has_partnership() {
            return Ok(Entered::Inside(Box::new(App::over(notebook)?)));
        }
        self.words = notebook.words()?;
        self.notebook = Some(notebook);
        Ok(self.go(EntranceRoute::Join))
    }

    fn effect_done(&mut self, id: &str, outcome: &Outcome) -> Result<Entered, WeftError> {
        let asked = self.asked.take();
        let Outcome::Picked { place } = outcome else { return Ok(self.drawn()) };
        let Some(mut notebook) = self.notebook.take() else { return Ok(self.drawn()) };
        let told = match asked {
            Some(Effect::SaveFile { id: asked, .. }) if asked == id => match write_request(&mut notebook, place) {
                Ok(()) => Told::RequestWritten,
                Err(error) => told_of_file(&error),
            },
            Some(Effect::PickFile { id: asked }) if asked == id => match read_welcome(&mut notebook, place) {
                Ok(pictures) => {
                    // Should it not be shown now, the code opens it.
                    self.go(EntranceRoute::Unlock);
                    let mut app = App::over(notebook)?;
                    app.told = Some(Told::Welcomed { pictures });
                    return Ok(Entered::Inside(Box::new(app)));
                }
                Err(WeftError::BadInput { .. }) => Told::NoWelcome,
                Err(error) => told_of_file(&error),
            },
            _ => {
                self.notebook = Some(notebook);
                return Ok(self.drawn());
            }
        };
        self.notebook = Some(notebook);
        Ok(self.stay_with(told))
    }

    const fn scene(&self) -> EntranceScene<'_> {
        EntranceScene { words: &self.words, revision: self.revision, told: self.told }
    }

    fn go(&mut self, route: EntranceRoute) -> Entered {
        (self.route, self.draft) = (route, Draft::default());
        if route != EntranceRoute::CodeAgain {
            self.code = Zeroizing::default();
        }
        self.drawn()
    }

    /// The code is chosen anew.
    fn anew(&mut self, told: Told) -> Entered {
        self.told = Some(told);
        self.code = Zeroizing::default();
        self.go(EntranceRoute::Code)
    }

    fn stay_with(&mut self, told: Told) -> Entered {
        self.told = Some(told);
        self.drawn()
    }

    fn drawn(&mut self) -> Entered {
        self.revision = self.revision.saturating_add(1);
        Entered::Waits(Answer::Draw(Box::new(self.screen())))
    }
}

fn write_request(notebook: &mut Notebook, place: &str) -> Result<(), WeftError> {
    let (request, place) = (notebook.request()?, PathBuf::from(place));
    let failed = |_| WeftError::Device { what: "the file could not be written" };
    let mut file = Durable(File::create(&place).map_err(failed)?, place);
    file.write_all(&request).and_then(|()| file.flush()).map_err(failed)
}

/// Takes a welcome in; the four numbers that both people compare.
fn read_welcome(notebook: &mut Notebook, place: &str) -> Result<[u8; 4], WeftError> {
    let mut welcome = Vec::new();
    let read = picked(place)?.take(WELCOME_AT_MOST).read_to_end(&mut welcome);
    read.map_err(|_| WeftError::Device { what: "the file could not be read" })?;
    notebook.join(&welcome)
}

/// What a shell shows: the entrance, then the notebook's screens.
pub enum Front {
    /// Before the first screen inside.
    Entrance(Box<Entrance>),
    /// Inside.
    App(Box<App>),
}

impl Front {
    /// The screen as it stands.
    pub fn screen(&self) -> Result<Screen, WeftError> {
        match self {
            Self::Entrance(entrance) => Ok(entrance.screen()),
            Self::App(app) => app.screen(),
        }
    }

    /// The words of its screens, for what a shell says beside them.
    pub const fn words(&self) -> &Words {
        match self {
            Self::Entrance(entrance) => entrance.words(),
            Self::App(app) => app.words(),
        }
    }

    /// Further lines of the list on the screen; there are none at the entrance.
    pub fn more_lines(&self, after: Option<&str>) -> Result<Lines, WeftError> {
        match self {
            Self::Entrance(_) => Ok(Lines { rows: Vec::new(), more: false }),
            Self::App(app) => app.more_lines(after),
        }
    }

    /// Takes what a person did, and does all of it before it answers.
    pub fn input(&mut self, input: &Input) -> Result<Answer, WeftError> {
        match self {
            Self::Entrance(entrance) => match entrance.input(input)? {
                Entered::Waits(answer) => Ok(answer),
                Entered::Inside(app) => {
                    *self = Self::App(app);
                    Ok(Answer::Draw(Box::new(self.screen()?)))
                }
            },
            Self::App(app) => app.input(input),
        }
    }

    /// Locks: keys and whatever stood on the screen are gone from memory.
    pub fn lock(self) -> Result<(), WeftError> {
        match self {
            Self::Entrance(entrance) => entrance.lock(),
            Self::App(app) => app.lock(),
        }
    }
}
