//! The entrance: a folder without an open notebook, one that is damaged, and an open notebook that belongs to no partnership
//! yet. Once somebody is through, an [`App`] takes its place.

use std::path::{Path, PathBuf};

use weft_engine::{Clock, Cost, KeyStore, Notebook, Protection, UNREADABLE, WeftError};
use weft_l10n::Words;
use weft_model::said::Lang;
use weft_screens::{
    Asked, Draft, Effect, EntranceNext, EntranceRoute, EntranceScene, Input, Outcome, Phase, Rescued, Screen, Standing,
    Told, draw_entrance, on_entrance,
};
use weft_vault::Vault;
use zeroize::Zeroizing;

use crate::codes::{TRY_TAKES, told_of_code};
use crate::files::{read_whole, told_of_file, write_whole};
use crate::founding;
use crate::{Answer, App};

/// The largest welcome that is read, in bytes: who belongs and the keys, of a partnership of any size that is meant.
const WELCOME_AT_MOST: u64 = 64 * 1024 * 1024;

/// Before the first screen inside.
pub struct Entrance {
    dir: PathBuf,
    clock: Clock,
    keys: KeyStore,
    words: Words,
    languages: Vec<Lang>,
    pub(crate) route: EntranceRoute,
    pub(crate) draft: Draft,
    revision: u64,
    pub(crate) told: Option<Told>,
    /// The code that was chosen, until it was typed once more; or that of a damaged notebook, until it is rescued.
    code: Zeroizing<Vec<u8>>,
    /// An open notebook that belongs to no partnership yet, or whose person has something to compare first.
    pub(crate) notebook: Option<Notebook>,
    /// How far a founding or a rescue has come.
    pub(crate) standing: Standing,
    /// The other group's proposal, as it was read.
    pub(crate) proposal: Vec<u8>,
    /// What the shell was asked for and has not answered.
    asked: Option<Effect>,
}

/// What an input at the entrance led to.
pub enum Entered {
    /// Still there.
    Waits(Answer),
    /// Through: the first screen inside.
    Inside(Box<App>),
    /// Practice begins.
    Practises,
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
            standing: Standing { presence: Vault::has_presence(dir), ..Standing::default() },
            proposal: Vec::new(),
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
        if let Input::Lifecycle { phase: Phase::Hidden } = input {
            // Whoever takes the phone up again may be somebody else: a code that was typed is gone.
            match self.route {
                EntranceRoute::CodeAgain => return Ok(self.go(EntranceRoute::Code)),
                EntranceRoute::Damaged => return Ok(self.go(EntranceRoute::Unlock)),
                _ => {}
            }
        }
        let next = on_entrance(&self.scene(), self.route, &self.draft, input);
        self.told = None;
        match next {
            EntranceNext::Go(route) => self.goes(route),
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
                self.keep(draft)?;
                Ok(self.drawn())
            }
            EntranceNext::Edited(draft, edited) => {
                self.keep(draft)?;
                Ok(Entered::Waits(Answer::Edited(edited)))
            }
            EntranceNext::Practise => Ok(Entered::Practises),
            EntranceNext::Presence => self.by_presence(),
            EntranceNext::Rescue => self.rescue(),
            EntranceNext::Inside => self.inside(),
            EntranceNext::Leave => Ok(Entered::Waits(Answer::Left)),
            EntranceNext::Stay => Ok(self.drawn()),
            EntranceNext::Refused(why) => Ok(Entered::Waits(Answer::NotTaken(why))),
        }
    }

    /// The languages that were chosen, where practice begins.
    pub(crate) fn languages(&self) -> &[Lang] {
        &self.languages
    }

    /// After practice: in a folder without a notebook its person has chosen languages already.
    pub(crate) fn go_on_with(&mut self, languages: Vec<Lang>) {
        if self.route == EntranceRoute::Languages {
            (self.languages, self.route) = (languages, EntranceRoute::Introduction);
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
                Err(WeftError::Damaged { .. }) => {
                    self.code = typed;
                    Ok(self.go(EntranceRoute::Damaged))
                }
                Err(error) => Ok(self.stay_with(told_of_code(&error)?)),
            },
        }
    }

    /// A notebook that is open: inside, or still without a partnership, where its person left off.
    fn opened(&mut self, notebook: Notebook) -> Result<Entered, WeftError> {
        self.words = notebook.words()?;
        // Somebody who was removed is told so, not that they belong nowhere yet.
        let inside = notebook.has_partnership();
        self.notebook = Some(notebook);
        match self.stands()? {
            EntranceRoute::Compare => Ok(self.go(EntranceRoute::Compare)),
            _ if inside => self.inside(),
            route => self.goes(route),
        }
    }

    /// The first screen inside; before that, for a rescued notebook, whatever else opening leads to.
    fn inside(&mut self) -> Result<Entered, WeftError> {
        let Some(notebook) = self.notebook.take() else { return Ok(self.go(EntranceRoute::Unlock)) };
        if self.route == EntranceRoute::Rescued {
            self.route = EntranceRoute::Unlock;
            return self.opened(notebook);
        }
        self.go(EntranceRoute::Unlock);
        notebook.drafts().clear(founding::KEPT)?;
        Ok(Entered::Inside(Box::new(App::over(notebook)?)))
    }

    /// Only a person asks for it, and what was lost is told before anything else.
    fn rescue(&mut self) -> Result<Entered, WeftError> {
        match Notebook::rescue(&self.dir, &self.code, self.clock, &self.keys) {
            Ok((notebook, came)) => {
                self.words = notebook.words()?;
                self.notebook = Some(notebook);
                let kept = came.facts.saturating_add(came.notices);
                let gaps = !came.incomplete.is_empty();
                self.standing.rescued = Rescued { kept, lost: came.lost, waiting: came.waiting, gaps };
                Ok(self.go(EntranceRoute::Rescued))
            }
            // It can be read after all.
            Err(WeftError::BadInput { .. }) => Ok(self.go(EntranceRoute::Unlock)),
            Err(WeftError::Damaged { .. }) => Ok(self.stay_with(Told::NotRescued)),
            Err(error) => Ok(self.stay_with(told_of_code(&error)?)),
        }
    }

    /// Opened by a finger or a face: the device asks whoever holds it. The code opens whatever comes of this.
    fn by_presence(&mut self) -> Result<Entered, WeftError> {
        match Notebook::open_by_presence(&self.dir, self.clock, &self.keys) {
            Ok(notebook) => self.opened(notebook),
            Err(WeftError::Newer) => Err(WeftError::Newer),
            Err(_) => Ok(self.stay_with(Told::PresenceNot)),
        }
    }

    fn effect_done(&mut self, id: &str, outcome: &Outcome) -> Result<Entered, WeftError> {
        let asked = self.asked.take();
        let Outcome::Picked { place } = outcome else { return Ok(self.drawn()) };
        match asked {
            Some(Effect::SaveFile { id: asked, .. } | Effect::PickFile { id: asked }) if asked == id => {}
            _ => return Ok(self.drawn()),
        }
        let Some(notebook) = &mut self.notebook else { return Ok(self.drawn()) };
        match id {
            "request" => {
                let wrote = notebook.request().and_then(|request| write_whole(place, &request));
                Ok(self.stay_with(wrote.map_or_else(|error| told_of_file(&error), |()| Told::RequestWritten)))
            }
            "welcome" => match read_whole(place, WELCOME_AT_MOST).and_then(|welcome| notebook.join(&welcome)) {
                Ok(numbers) => match self.inside()? {
                    Entered::Inside(mut app) => {
                        app.told = Some(Told::Welcomed { numbers });
                        Ok(Entered::Inside(app))
                    }
                    waits => Ok(waits),
                },
                Err(WeftError::BadInput { .. }) => Ok(self.stay_with(Told::NoWelcome)),
                Err(error) => Ok(self.stay_with(told_of_file(&error))),
            },
            _ => self.founding_file(id, place),
        }
    }

    const fn scene(&self) -> EntranceScene<'_> {
        EntranceScene { words: &self.words, revision: self.revision, told: self.told, standing: &self.standing }
    }

    pub(crate) fn go(&mut self, route: EntranceRoute) -> Entered {
        (self.route, self.draft) = (route, Draft::default());
        if !matches!(route, EntranceRoute::CodeAgain | EntranceRoute::Damaged) {
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

    pub(crate) fn stay_with(&mut self, told: Told) -> Entered {
        self.told = Some(told);
        self.drawn()
    }

    pub(crate) fn drawn(&mut self) -> Entered {
        self.revision = self.revision.saturating_add(1);
        Entered::Waits(Answer::Draw(Box::new(self.screen())))
    }
}
