//! The app: a notebook with a route, drafts and effects. Every shell speaks to it: it gets a screen, draws it, sends an
//! input, and does what it is asked.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod codes;
mod drafts;
mod entrance;
mod files;
mod founding;
mod front;
mod inbox;
mod meets;
mod numbers;
mod practice;
mod prepared;
mod presence;
mod recording;
mod reminders;
mod sorts;

use std::collections::{BTreeSet, VecDeque};
use std::fs::File;
use std::path::Path;

use weft_engine::{Clock, Done, Importing, NO_ROOM, Notebook, OLDER_COPY, RequestId, Stage, WeftError};
use weft_l10n::Words;
use weft_model::command::Command;
use weft_model::ids::{Mid, RecordId};
use weft_model::records::{Records, Unreadable};
use weft_model::said::Lang;
use weft_screens::{
    After, CaseRoute, Draft, Edited, Effect, Exchange, Input, Lines, Misuse, Next, Phase, Practising, ReceiptShown,
    Recording, Refused, Route, Scene, Screen, SettingsRoute, SharedIn, Told, draw, more_lines, on,
};
use weft_vault::random;
use zeroize::Zeroizing;

use crate::codes::Codes;
pub use crate::entrance::{Entered, Entrance};
use crate::files::Letting;
pub use crate::front::Front;
use crate::meets::Meets;
pub use crate::meets::{Call, Ending, Turn, Wire, carry, read_code};
use crate::numbers::receipt_shown;
pub use crate::prepared::prepare;
use crate::presence::Presence;
use crate::recording::{Ended, Incoming};

/// What an input led to.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Draw this. (Not called `Screen`: Kotlin could not tell it from what it holds.)
    Draw(Box<Screen>),
    /// The screen stays; only what is wrong with its fields changed.
    Edited(Edited),
    /// Do this, and say how it went. The screen stays.
    Ask(Effect),
    /// The input was not taken; the screen stays, or is to be drawn again.
    NotTaken(Misuse),
    /// The notebook is to be locked now.
    Left,
}

/// A notebook with a route, drafts and effects.
pub struct App {
    notebook: Notebook,
    words: Words,
    route: Route,
    draft: Draft,
    revision: u64,
    told: Option<Told>,
    receipt: Option<ReceiptShown>,
    /// A number that was typed, and the record it opened, until its screens were left.
    number: Option<(RecordId, Zeroizing<Vec<u8>>)>,
    /// Whether that number is of somebody whom a person named before they died.
    succeeds: bool,
    /// The codes that were typed on the way to another one, until the last step or until somebody went elsewhere.
    codes: Codes,
    /// What is known of other devices. Only what this app writes or takes in changes it, so it is not asked of every log
    /// for every input.
    exchange: Exchange,
    /// The devices that wrote on in two ways, asked for with it.
    forked: BTreeSet<Mid>,
    /// What was shared in and is used for nothing yet.
    inbox: Vec<SharedIn>,
    /// What was said for forms and is not written yet, by the names of their drafts.
    recordings: Vec<(String, Recording)>,
    /// What the shell hands over now.
    incoming: Option<Incoming>,
    /// How often it was asked to, so that each time has an id of its own.
    handed_over: u64,
    /// What ended before the shell said so.
    ended: Option<Ended>,
    /// What the shell was asked for and has not answered.
    asked: Option<Effect>,
    /// The name under which the form on the screen is sent, once: kept with its draft.
    request: Option<RequestId>,
    /// What was tried under that name.
    tried: Option<Command>,
    /// Files that were picked and are not taken in whole.
    imports: VecDeque<(File, Importing)>,
    /// A request to join that was read, until its welcome is written.
    letting: Option<Letting>,
    /// Whether this notebook completed a founding.
    last_file: bool,
    /// What its person said is to become of it.
    beyond: Option<Beyond>,
    /// What goes on between it and others.
    meets: Meets,
    /// Whether a finger or a face opens it; none if nothing here could know one.
    presence: Option<Presence>,
    /// Whether a notice says, on the day, that something is due.
    reminds: bool,
    /// Whether it is a practice notebook.
    practice: bool,
}

/// What is to become of a notebook that is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Beyond {
    /// All of it is erased: its person said so, with the code.
    Wiped,
    /// It is locked, and practice begins or ends.
    Practice(Practising),
}

impl App {
    /// Opens a notebook at its first screen.
    pub fn open(dir: &Path, code: &[u8], clock: Clock) -> Result<Self, WeftError> {
        Self::over(Notebook::open(dir, code, clock)?)
    }

    /// The first screen of a notebook that was opened in another way.
    pub fn over(notebook: Notebook) -> Result<Self, WeftError> {
        let words = notebook.words()?;
        let (exchange, forked) = (notebook.exchange()?, notebook.forked()?);
        let last_file = matches!(notebook.stage()?, Some(Stage::Completed { .. }));
        let waiting = notebook.captures_waiting()?;
        let (inbox, recordings) = (inbox::listed(&notebook, &waiting)?, recording::listed(&notebook, &waiting)?);
        let reminds = notebook.reminds()?;
        let (route, draft, meets) = (Route::Home, Draft::default(), Meets::of(&notebook)?);
        let mut app = Self {
            notebook,
            words,
            route,
            draft,
            revision: 1,
            told: None,
            receipt: None,
            number: None,
            succeeds: false,
            codes: Codes::default(),
            exchange,
            forked,
            inbox,
            recordings,
            incoming: None,
            handed_over: 0,
            ended: None,
            asked: None,
            request: None,
            tried: None,
            imports: VecDeque::new(),
            letting: None,
            last_file,
            beyond: None,
            meets,
            presence: None,
            reminds,
            practice: false,
        };
        app.drop_what_may_not_be_kept();
        Ok(app)
    }

    /// The first screen of a practice notebook.
    pub(crate) fn practice(notebook: Notebook) -> Result<Self, WeftError> {
        Ok(Self { practice: true, ..Self::over(notebook)? })
    }

    /// The screen as it stands.
    pub fn screen(&self) -> Result<Screen, WeftError> {
        self.with_scene(|records, scene| draw(records, scene, &self.route, &self.draft))
    }

    /// The words of its screens, for what a shell says beside them.
    pub const fn words(&self) -> &Words {
        &self.words
    }

    /// Further lines of the list on the screen, after the line of this id; none = from the top.
    pub fn more_lines(&self, after: Option<&str>) -> Result<Lines, WeftError> {
        let after = after.map(str::parse).transpose().map_err(|_| WeftError::bad("that is no line of a list"))?;
        self.with_scene(|records, scene| more_lines(records, scene, &self.route, after.as_ref()))
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

    /// Takes what a person did. None if that was to pick a file: taking it in is left to [`Self::take_in`], and other inputs
    /// may come in between. Files are answered in the order in which they were picked.
    pub fn begin(&mut self, input: &Input) -> Result<Option<Answer>, WeftError> {
        match input {
            Input::EffectDone { effect, outcome } => self.effect_done(effect, outcome),
            // Whoever takes the phone up again may be somebody else: a number and codes that were typed are gone.
            Input::Lifecycle { phase: Phase::Hidden } => {
                self.codes = Codes::default();
                // No phone lets an app hear what is said while another one is in front.
                let paused = self.pause(None);
                let answer = match self.number.take() {
                    Some(_) => self.go(Route::Home, Draft::default()),
                    None => self.entered(input),
                };
                match paused {
                    Ok(()) => answer.map(Some),
                    Err(refused) => self.stay_with(told(&refused)?).map(Some),
                }
            }
            other => self.entered(other).map(Some),
        }
    }

    fn entered(&mut self, input: &Input) -> Result<Answer, WeftError> {
        let next = self.with_scene(|records, scene| on(records, scene, &self.route, &self.draft, input))?;
        match next {
            Next::Go { route, draft } => self.go(route, draft),
            Next::Do { command, after } => {
                let done = self.act(command);
                self.after(done, after)
            }
            Next::Attach { thing, command, after } => {
                let done = self.attach(thing, command);
                self.after(done, after)
            }
            Next::Forget { thing, route, draft } => match self.forget(thing) {
                Ok(()) => {
                    // On the same screen nothing of the draft is left that was there before.
                    if route == self.route {
                        self.keep(draft.clone())?;
                    }
                    self.told = Some(Told::Forgotten);
                    self.show(route, draft)
                }
                Err(refused) => self.stay_with(told(&refused)?),
            },
            Next::Typed { asked, typed } => self.typed(asked, Zeroizing::new(typed.0)),
            Next::Languages { tags } => {
                let languages: Vec<Lang> = tags.iter().filter_map(|tag| Lang::new(tag)).collect();
                if let Err(refused) = self.notebook.set_languages(&languages) {
                    return self.stay_with(told(&refused)?);
                }
                self.words = self.notebook.words()?;
                self.go(SettingsRoute::List.into(), Draft::default())
            }
            Next::Practise { how } => {
                self.beyond = Some(Beyond::Practice(how));
                Ok(Answer::Left)
            }
            Next::Look => self.look(),
            Next::Reach { addresses } => self.reach(&addresses),
            Next::Call => Ok(self.call()),
            Next::GiveUpRelay { place } => self.give_up_relay(place),
            Next::Presence { on } => self.set_presence(on),
            Next::Remind { on } => self.set_reminders(on),
            Next::Ask { effect } => self.ask(effect),
            Next::Edited { draft, edited } => match self.keep(draft) {
                Ok(()) => Ok(Answer::Edited(edited)),
                Err(refused) => self.stay_with(told(&refused)?),
            },
            Next::Redraw { draft } => match self.keep(draft) {
                Ok(()) => self.redraw(),
                Err(refused) => self.stay_with(told(&refused)?),
            },
            Next::Leave => {
                // Whoever leaves in a hurry has not kept the number of what they told: its case shows it again.
                if !matches!(self.route, Route::Case(_)) {
                    // What cannot be written now keeps nobody from leaving.
                    let _ = self.leave_screen();
                }
                Ok(Answer::Left)
            }
            Next::GoOn => {
                if let Err(refused) = self.notebook.go_on() {
                    return self.stay_with(told(&refused)?);
                }
                self.exchange = self.notebook.exchange()?;
                self.told = Some(Told::WentOn);
                self.show(Route::Home, Draft::default())
            }
            Next::Stay => self.drawn(),
            Next::Refused { why } => Ok(Answer::NotTaken(why)),
        }
    }

    /// Goes on after an act, or says on the same screen why it was refused.
    fn after(&mut self, done: Result<Vec<RecordId>, WeftError>, after: After) -> Result<Answer, WeftError> {
        let made = match done {
            Ok(made) => made,
            Err(refused) => return self.stay_with(told(&refused)?),
        };
        // The act stands, whatever becomes of its draft: one that stays is known by its request, and not shown.
        let _ = self.forget_draft();
        self.met_or_wrote();
        self.told = Some(Told::Saved);
        self.show(after.route(&made), Draft::default())
    }

    /// Locks: keys and whatever stood on the screen are gone from memory. What is to be erased is erased instead.
    pub fn lock(mut self) -> Result<(), WeftError> {
        // What cannot be written now keeps nobody from locking.
        let _ = self.pause(None);
        if self.beyond == Some(Beyond::Wiped) { self.notebook.wipe() } else { self.notebook.lock() }
    }

    /// What its person said is to become of it.
    pub(crate) const fn beyond(&self) -> Option<Beyond> {
        self.beyond
    }

    /// Its notebook, to look at.
    pub const fn reads(&self) -> &Notebook {
        &self.notebook
    }

    /// Its notebook, to change what opens it.
    pub const fn notebook(&mut self) -> &mut Notebook {
        &mut self.notebook
    }

    /// Erases the notebook from the device, its keys first.
    pub fn wipe(self) -> Result<(), WeftError> {
        self.notebook.wipe()
    }

    /// Goes to another screen; what was told belonged to the one left.
    fn go(&mut self, route: Route, draft: Draft) -> Result<Answer, WeftError> {
        // Both people compare the four numbers of a welcome, however long that takes.
        self.told = self.told.filter(|told| matches!(told, Told::Welcomed { .. } | Told::LetIn { .. }));
        self.show(route, draft)
    }

    fn show(&mut self, route: Route, draft: Draft) -> Result<Answer, WeftError> {
        let route = self.or_its_number(route)?;
        if route != self.route
            && let Err(refused) = self.pause(None)
        {
            return self.stay_with(told(&refused)?);
        }
        // Whatever cannot be read leaves the screen as it is.
        let kept = self.kept_draft(&route)?;
        let draft = match &kept {
            Some((_, kept)) if draft == Draft::default() => kept.clone(),
            _ => draft,
        };
        if route != self.route {
            self.leave_screen()?;
        }
        if self.number.as_ref().is_some_and(|(record, _)| route.record() != Some(*record)) {
            self.number = None;
        }
        if route.asks().is_none() {
            self.codes = Codes::default();
        }
        self.request = kept.filter(|(_, kept)| *kept == draft).map(|(request, _)| request);
        self.tried = None;
        (self.route, self.draft) = (route, draft);
        if self.route.draft_name().is_some() && self.draft != Draft::default() {
            // On a full device it stays on the screen.
            if let Err(refused) = self.keep(self.draft.clone()) {
                return self.stay_with(told(&refused)?);
            }
        }
        self.redraw()
    }

    /// In place of a case that was told here, its number, as long as nobody said that they have it.
    fn or_its_number(&mut self, route: Route) -> Result<Route, WeftError> {
        let Route::Case(CaseRoute::Card(record)) = route else { return Ok(route) };
        let Some(number) = self.notebook.case_number(&record) else { return Ok(route) };
        self.receipt = Some(receipt_shown(number, &self.words)?);
        Ok(Route::Case(CaseRoute::Number(record)))
    }

    /// A number that was shown was given.
    fn leave_screen(&mut self) -> Result<(), WeftError> {
        if let Some(record) = self.route.shows_number() {
            self.receipt = None;
            self.notebook.receipt_given(record)?;
        }
        Ok(())
    }

    fn redraw(&mut self) -> Result<Answer, WeftError> {
        self.revision = self.revision.saturating_add(1);
        self.drawn()
    }

    fn drawn(&self) -> Result<Answer, WeftError> {
        Ok(Answer::Draw(Box::new(self.screen()?)))
    }

    fn stay_with(&mut self, told: Told) -> Result<Answer, WeftError> {
        self.told = Some(told);
        self.redraw()
    }

    fn act(&mut self, command: Command) -> Result<Vec<RecordId>, WeftError> {
        let request = self.request_for(&command);
        match (&command, &self.number) {
            (Command::WithdrawConsent { .. }, Some((_, number))) => {
                return Ok(self.notebook.withdraw(number, Some(request))?.made);
            }
            (Command::ContinueConsent { .. }, Some((_, number))) => {
                return Ok(self.notebook.continue_with(number, Some(request))?.made);
            }
            (Command::SpeakInCase { record, word }, Some((opened, number))) if record == opened => {
                return Ok(self.notebook.speak(number, word, Some(request))?.made);
            }
            _ => {}
        }
        let done = self.notebook.act(command, Some(request))?;
        self.done(done)
    }

    /// What was made; a number that came with it is shown until somebody has it.
    pub(crate) fn done(&mut self, done: Done) -> Result<Vec<RecordId>, WeftError> {
        if let Some(number) = &done.receipt {
            self.receipt = Some(receipt_shown(number, &self.words)?);
        }
        Ok(done.made)
    }

    /// The name of the request that sends a command: tapped again after an error it is the same request, for the act may
    /// stand. Another command is another request.
    fn request_for(&mut self, command: &Command) -> RequestId {
        if self.tried.as_ref().is_some_and(|tried| tried != command) {
            self.request = None;
        }
        self.tried = Some(command.clone());
        *self.request.get_or_insert_with(random::bytes)
    }

    fn with_scene<T>(
        &self,
        use_it: impl FnOnce(&dyn Records, &Scene<'_>) -> Result<T, Unreadable>,
    ) -> Result<T, WeftError> {
        let membership = self.notebook.membership()?;
        let scene = Scene {
            me: self.notebook.actor()?,
            membership: &membership,
            today: self.notebook.today(),
            words: &self.words,
            revision: self.revision,
            told: self.told,
            receipt: self.receipt.as_ref(),
            opened_by_number: self.number.as_ref().map(|(record, _)| *record),
            succeeds: self.succeeds && self.number.is_some(),
            second: self.door()?,
            exchange: self.exchange,
            paths: &self.meets.paths,
            reminds: self.reminds,
            presence: self.presence.as_ref().map(Presence::is_on),
            forked: &self.forked,
            inbox: &self.inbox,
            recording: self.recording(),
            older: self.notebook.is_older_copy(),
            last_file: self.last_file,
            practice: self.practice,
        };
        Ok(self.notebook.look(|records| use_it(records, &scene))?)
    }
}

/// What a screen says about a refusal; other errors go to the shell.
fn told(error: &WeftError) -> Result<Told, WeftError> {
    match error {
        WeftError::Refused { refusal, .. } => Ok(Told::Refused(Refused::from(refusal))),
        full if *full == NO_ROOM => Ok(Told::NoRoom),
        older if *older == OLDER_COPY => Ok(Told::OlderCopy),
        other => Err(other.clone()),
    }
}
