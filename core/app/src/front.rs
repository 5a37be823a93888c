//! Front: what a shell shows of a notebook's folder, from the first start to the last screen inside.

use std::path::{Path, PathBuf};
use std::time::Duration;

use weft_engine::{Clock, KeyStore, Notebook, UNREADABLE, WeftError};
use weft_l10n::Words;
use weft_screens::{Input, Lines, Screen, Told};

use crate::entrance::{Entered, Entrance};
use crate::{Answer, App};

/// What a shell shows: the entrance, then the notebook's screens.
pub struct Front {
    dir: PathBuf,
    clock: Clock,
    keys: KeyStore,
    now: Now,
}

/// Where somebody is.
enum Now {
    /// Before the first screen inside.
    Entrance(Box<Entrance>),
    /// Inside.
    App(Box<App>),
}

/// Nobody is inside.
const CLOSED: WeftError = WeftError::NotThere { what: "the notebook is not open yet" };

impl Front {
    /// The entrance to this folder; see [`Entrance::at`].
    pub fn at(dir: &Path, clock: Clock, keys: KeyStore, system: &[&str]) -> Result<Self, WeftError> {
        let entrance = Entrance::at(dir, clock, keys.clone(), system)?;
        Ok(Self { dir: dir.to_owned(), clock, keys, now: Now::Entrance(Box::new(entrance)) })
    }

    /// The first screen of a notebook that was opened in another way.
    pub fn over(notebook: Notebook, dir: &Path, clock: Clock, keys: KeyStore) -> Result<Self, WeftError> {
        Ok(Self { dir: dir.to_owned(), clock, keys, now: Now::App(Box::new(App::over(notebook)?)) })
    }

    /// The screen as it stands.
    pub fn screen(&self) -> Result<Screen, WeftError> {
        match &self.now {
            Now::Entrance(entrance) => Ok(entrance.screen()),
            Now::App(app) => app.screen(),
        }
    }

    /// The words of its screens, for what a shell says beside them.
    pub const fn words(&self) -> &Words {
        match &self.now {
            Now::Entrance(entrance) => entrance.words(),
            Now::App(app) => app.words(),
        }
    }

    /// Further lines of the list on the screen; there are none at the entrance.
    pub fn more_lines(&self, after: Option<&str>) -> Result<Lines, WeftError> {
        match &self.now {
            Now::App(app) => app.more_lines(after),
            _ => Ok(Lines { rows: Vec::new(), more: false }),
        }
    }

    /// The notebook inside, to look at.
    pub const fn reads(&self) -> Option<&Notebook> {
        match &self.now {
            Now::App(app) => Some(app.reads()),
            Now::Entrance(_) => None,
        }
    }

    /// The notebook inside, to change what opens it.
    pub fn notebook(&mut self) -> Result<&mut Notebook, WeftError> {
        match &mut self.now {
            Now::App(app) => Ok(app.notebook()),
            _ => Err(CLOSED),
        }
    }

    /// Takes what a person did, and does all of it before it answers.
    pub fn input(&mut self, input: &Input) -> Result<Answer, WeftError> {
        let mut answer = self.begin(input)?;
        loop {
            match answer {
                Some(answer) => return Ok(answer),
                None => answer = self.take_in(None)?,
            }
        }
    }

    /// As [`App::begin`].
    pub fn begin(&mut self, input: &Input) -> Result<Option<Answer>, WeftError> {
        match &mut self.now {
            Now::Entrance(entrance) => match entrance.input(input)? {
                Entered::Waits(answer) => Ok(Some(answer)),
                Entered::Inside(app) => {
                    self.now = Now::App(app);
                    Ok(Some(Answer::Draw(Box::new(self.screen()?))))
                }
            },
            Now::App(app) => {
                let answer = app.begin(input)?;
                if app.is_to_be_wiped() { self.gone().map(Some) } else { Ok(answer) }
            }
        }
    }

    /// As [`App::take_in`].
    pub fn take_in(&mut self, within: Option<Duration>) -> Result<Option<Answer>, WeftError> {
        match &mut self.now {
            Now::App(app) => app.take_in(within),
            _ => Err(UNREADABLE),
        }
    }

    /// Erases the notebook inside; the next screen is that of a first start, in the same words.
    fn gone(&mut self) -> Result<Answer, WeftError> {
        let words = self.words().clone();
        let languages: Vec<&str> = std::iter::once(words.first()).chain(words.second()).map(|one| one.tag).collect();
        let shut = Box::new(Entrance::at(&self.dir, self.clock, self.keys.clone(), &languages)?);
        let Now::App(app) = std::mem::replace(&mut self.now, Now::Entrance(shut)) else { return Err(CLOSED) };
        // What could not be erased now is erased at a later start: no screen of it is shown any more.
        let wiped = app.wipe();
        let mut entrance = Entrance::at(&self.dir, self.clock, self.keys.clone(), &languages)?;
        entrance.told = wiped.is_ok().then_some(Told::Wiped);
        let screen = entrance.screen();
        self.now = Now::Entrance(Box::new(entrance));
        wiped.map(|()| Answer::Draw(Box::new(screen)))
    }

    /// Erases the notebook inside from the device, its keys first.
    pub fn wipe(self) -> Result<(), WeftError> {
        match self.now {
            Now::App(app) => app.wipe(),
            _ => Err(CLOSED),
        }
    }

    /// Locks: keys and whatever stood on the screen are gone from memory.
    pub fn lock(self) -> Result<(), WeftError> {
        match self.now {
            Now::Entrance(entrance) => entrance.lock(),
            Now::App(app) => app.lock(),
        }
    }
}
