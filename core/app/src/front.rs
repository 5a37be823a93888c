//! Front: what a shell shows of a notebook's folder, from the first start to the last screen inside.

use std::path::{Path, PathBuf};
use std::time::Duration;

use weft_engine::{Clock, KeyStore, Notebook, UNREADABLE, WeftError};
use weft_l10n::Words;
use weft_model::day::Day;
use weft_screens::{Input, Lines, Practising, Screen, Told};

use crate::entrance::{Entered, Entrance};
use crate::practice::{self, Practice};
use crate::presence::Presence;
use crate::{Answer, App, Beyond};

/// What a shell shows: the entrance, then the notebook's screens.
pub struct Front {
    dir: PathBuf,
    clock: Clock,
    keys: KeyStore,
    now: Now,
    /// How often a notebook was shut here, erased or left for another one.
    closings: u64,
    /// The folder of a practice notebook, as long as somebody practises; after `now`, which stands in it.
    practice: Option<Practice>,
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
        practice::tidy(dir);
        let entrance = Entrance::at(dir, clock, keys.clone(), system)?;
        Ok(Self {
            dir: dir.to_owned(),
            clock,
            keys,
            now: Now::Entrance(Box::new(entrance)),
            closings: 0,
            practice: None,
        })
    }

    /// The first screen of a notebook that was opened in another way.
    pub fn over(notebook: Notebook, dir: &Path, clock: Clock, keys: KeyStore) -> Result<Self, WeftError> {
        practice::tidy(dir);
        let mut app = App::over(notebook)?;
        app.presence = Presence::of(dir, &keys);
        let now = Now::App(Box::new(app));
        Ok(Self { dir: dir.to_owned(), clock, keys, now, closings: 0, practice: None })
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

    /// As [`App::reminder`]; none where there is no notebook. Of one that is locked, or only practised in, nothing can be said.
    pub fn reminder(&self) -> Result<Option<Day>, WeftError> {
        match &self.now {
            Now::App(app) if self.practice.is_none() => app.reminder(),
            Now::Entrance(_) if !Notebook::exists(&self.dir)? => Ok(None),
            _ => Err(CLOSED),
        }
    }

    /// How often a notebook was shut without being left: erased, or locked because practice begins or ends. What a shell carries
    /// for the one before ends then.
    pub const fn closings(&self) -> u64 {
        self.closings
    }

    /// The app inside, for what comes by streams of its own: meetings, calls, codes.
    pub fn app(&mut self) -> Result<&mut App, WeftError> {
        match &mut self.now {
            Now::App(app) => Ok(app),
            Now::Entrance(_) => Err(CLOSED),
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
                Entered::Practises => self.practise().map(Some),
                Entered::Inside(mut app) => {
                    app.presence = Presence::of(&self.dir, &self.keys);
                    self.now = Now::App(app);
                    Ok(Some(Answer::Draw(Box::new(self.screen()?))))
                }
            },
            Now::App(app) => {
                let answer = app.begin(input)?;
                match app.beyond() {
                    Some(Beyond::Wiped) => self.gone().map(Some),
                    Some(Beyond::Practice(Practising::Begin)) => self.practise().map(Some),
                    Some(Beyond::Practice(Practising::End)) => self.end_practice().map(Some),
                    None => Ok(answer),
                }
            }
        }
    }

    /// As [`App::share_in`]; whoever shares something in is inside.
    pub fn share_in(&mut self, place: &str, called: &str) -> Result<Option<Answer>, WeftError> {
        match &mut self.now {
            Now::App(app) => app.share_in(place, called),
            Now::Entrance(_) => Err(CLOSED),
        }
    }

    /// As [`App::bytes_of`]; the entrance has no pictures.
    pub fn bytes_of(&self, widget: &str, each: &mut dyn FnMut(&[u8])) -> Result<bool, WeftError> {
        match &self.now {
            Now::App(app) => app.bytes_of(widget, each),
            Now::Entrance(_) => Err(CLOSED),
        }
    }

    /// As [`App::bytes_in`]; the entrance records nothing.
    pub fn bytes_in(&mut self, id: &str, piece: &[u8]) -> Result<(), WeftError> {
        match &mut self.now {
            Now::App(app) => app.bytes_in(id, piece),
            Now::Entrance(_) => Err(CLOSED),
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
        // What could not be erased now is erased at a later start: no screen of it is shown any more.
        let wiped = match self.shut()? {
            Now::App(app) => app.wipe(),
            Now::Entrance(_) => Err(CLOSED),
        };
        let languages = self.words().clone();
        let mut entrance = Entrance::at(&self.dir, self.clock, self.keys.clone(), &tags(&languages))?;
        entrance.told = wiped.is_ok().then_some(Told::Wiped);
        self.now = Now::Entrance(Box::new(entrance));
        wiped?;
        Ok(Answer::Draw(Box::new(self.screen()?)))
    }

    /// Locks what is open, and opens a practice notebook, anew if there was one.
    fn practise(&mut self) -> Result<Answer, WeftError> {
        let words = self.words().clone();
        let languages = match &mut self.now {
            Now::Entrance(entrance) => entrance.languages().to_vec(),
            Now::App(app) => app.notebook().languages().to_vec(),
        };
        self.shut()?.lock()?;
        self.practice = None;
        let (practice, notebook) = Practice::begin(&self.dir, self.clock, &words, &languages)?;
        (self.now, self.practice) = (Now::App(Box::new(App::practice(notebook)?)), Some(practice));
        Ok(Answer::Draw(Box::new(self.screen()?)))
    }

    /// Nothing of practice stays; the next screen is the entrance to one's own notebook.
    fn end_practice(&mut self) -> Result<Answer, WeftError> {
        let languages = match &mut self.now {
            Now::App(app) => app.notebook().languages().to_vec(),
            Now::Entrance(_) => Vec::new(),
        };
        self.shut()?.lock()?;
        self.practice = None;
        if let Now::Entrance(entrance) = &mut self.now {
            entrance.go_on_with(languages);
        }
        Ok(Answer::Draw(Box::new(self.screen()?)))
    }

    /// Puts the entrance, in the same words, in the place of what was shown.
    fn shut(&mut self) -> Result<Now, WeftError> {
        let words = self.words().clone();
        let entrance = Entrance::at(&self.dir, self.clock, self.keys.clone(), &tags(&words))?;
        self.closings = self.closings.saturating_add(1);
        Ok(std::mem::replace(&mut self.now, Now::Entrance(Box::new(entrance))))
    }

    /// Erases the notebook inside from the device, its keys first.
    pub fn wipe(self) -> Result<(), WeftError> {
        match self.now {
            Now::App(app) => app.wipe(),
            Now::Entrance(_) => Err(CLOSED),
        }
    }

    /// Locks: keys and whatever stood on the screen are gone from memory, and practice from the phone.
    pub fn lock(self) -> Result<(), WeftError> {
        self.now.lock()
    }
}

impl Now {
    fn lock(self) -> Result<(), WeftError> {
        match self {
            Self::Entrance(entrance) => entrance.lock(),
            Self::App(app) => app.lock(),
        }
    }
}

/// The tags of both languages, the first for the screen.
fn tags(words: &Words) -> Vec<&'static str> {
    std::iter::once(words.first()).chain(words.second()).map(|language| language.tag).collect()
}
