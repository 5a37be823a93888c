//! The app: a notebook with a route, drafts and effects. Every shell speaks to it: it gets a screen, draws it, sends an
//! input, and does what it is asked.

use std::fs::File;
use std::path::Path;

use weft_l10n::Words;
use weft_model::command::Command;
use weft_model::ids::RecordId;
use weft_screens::{
    Draft, Edited, Effect, Exchange, Input, Misuse, Next, Outcome, ReceiptShown, Refused, Route, Scene, Screen, Told,
    draw, on,
};
use weft_vault::random;
use zeroize::Zeroizing;

use crate::clock::Clock;
use crate::error::WeftError;
use crate::exchange::Recipients;
use crate::notebook::{Notebook, UNREADABLE};

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
    /// A receipt number that was typed, until it was used or its screen was left.
    number: Option<Zeroizing<Vec<u8>>>,
    /// What is known of other devices. Only what this app writes or takes in changes it, so it is not asked of every log
    /// for every input.
    exchange: Exchange,
    /// What the shell was asked for and has not answered.
    asked: Option<Effect>,
}

/// The one field under which a form's draft is kept.
const DRAFT: &str = "draft";

impl App {
    /// Opens a notebook at its first screen.
    pub fn open(dir: &Path, code: &[u8], clock: Clock) -> Result<Self, WeftError> {
        let notebook = Notebook::open(dir, code, clock)?;
        let words = notebook.words()?;
        let exchange = notebook.exchange()?;
        let (route, draft) = (Route::Home, Draft::default());
        Ok(Self {
            notebook,
            words,
            route,
            draft,
            revision: 1,
            told: None,
            receipt: None,
            number: None,
            exchange,
            asked: None,
        })
    }

    /// The screen as it stands.
    pub fn screen(&self) -> Result<Screen, WeftError> {
        self.with_scene(|scene| draw(&self.notebook.snapshot(), scene, &self.route, &self.draft))
    }

    /// Takes what a person did.
    pub fn input(&mut self, input: &Input) -> Result<Answer, WeftError> {
        if let Input::EffectDone { effect, outcome } = input {
            return self.effect_done(effect, outcome);
        }
        let next = self.with_scene(|scene| on(&self.notebook.snapshot(), scene, &self.route, &self.draft, input))?;
        match next {
            Next::Go { route, draft } => self.go(route, draft),
            Next::Do { command, after } => match self.act(command) {
                Ok(made) => {
                    self.forget_draft()?;
                    self.exchange = self.notebook.exchange()?;
                    self.told = Some(Told::Saved);
                    self.show(after.route(&made), Draft::default())
                }
                Err(refused) => self.stay_with(told(&refused)?),
            },
            Next::Number { typed } => self.number_typed(Zeroizing::new(typed.0)),
            Next::Ask { effect } => {
                self.asked = Some(effect.clone());
                Ok(Answer::Ask(effect))
            }
            Next::Edited { draft, edited } => {
                self.keep(draft)?;
                Ok(Answer::Edited(edited))
            }
            Next::Redraw { draft } => {
                self.keep(draft)?;
                self.redraw()
            }
            Next::Leave => {
                self.leave_screen()?;
                Ok(Answer::Left)
            }
            Next::Stay => self.drawn(),
            Next::Refused { why } => Ok(Answer::NotTaken(why)),
        }
    }

    /// Locks: keys and whatever stood on the screen are gone from memory.
    pub fn lock(self) -> Result<(), WeftError> {
        self.notebook.lock()
    }

    /// Goes to another screen; what was told belonged to the one left.
    fn go(&mut self, route: Route, draft: Draft) -> Result<Answer, WeftError> {
        self.told = None;
        self.show(route, draft)
    }

    fn show(&mut self, route: Route, draft: Draft) -> Result<Answer, WeftError> {
        if route != self.route {
            self.leave_screen()?;
        }
        self.route = route;
        self.draft = if draft == Draft::default() { self.kept_draft()?.unwrap_or_default() } else { draft };
        if self.route.draft_name().is_some() && self.draft != Draft::default() {
            self.keep(self.draft.clone())?;
        }
        self.redraw()
    }

    /// A receipt that was shown was given; a number that was typed is forgotten unless the next screen uses it.
    fn leave_screen(&mut self) -> Result<(), WeftError> {
        if let Route::Receipt(record) = self.route {
            self.receipt = None;
            self.notebook.receipt_given(record)?;
        }
        if matches!(self.route, Route::TakeBackSure(_)) {
            self.number = None;
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
        if let (Command::WithdrawConsent { .. }, Some(number)) = (&command, self.number.take()) {
            return Ok(self.notebook.withdraw(&number, None)?.made);
        }
        let answers = matches!(command, Command::AnswerConsent(_));
        let done = self.notebook.act(command, Some(random::bytes()))?;
        if let (true, Some(number)) = (answers, &done.receipt) {
            self.receipt = Some(receipt_shown(number)?);
        }
        Ok(done.made)
    }

    fn number_typed(&mut self, typed: Zeroizing<Vec<u8>>) -> Result<Answer, WeftError> {
        match self.notebook.find_by_number(&typed) {
            Ok(Some(record)) => {
                self.told = None;
                let answer = self.show(Route::TakeBackSure(record), Draft::default());
                self.number = Some(typed);
                answer
            }
            Ok(None) => self.stay_with(Told::NothingForNumber),
            Err(WeftError::BadInput { .. }) => self.stay_with(Told::NumberMistaken),
            Err(other) => Err(other),
        }
    }

    /// A file was picked or a place to write one; anything else only ends the waiting.
    fn effect_done(&mut self, id: &str, outcome: &Outcome) -> Result<Answer, WeftError> {
        let asked = self.asked.take();
        let Outcome::Picked { place } = outcome else { return self.drawn() };
        let told = match asked {
            Some(Effect::PickFile { id: asked }) if asked == id => {
                self.read_file(Path::new(place)).unwrap_or(Told::FileUnreadable)
            }
            Some(Effect::SaveFile { id: asked, .. }) if asked == id => {
                let place = Path::new(place).to_owned();
                let wrote = self.notebook.file_out(&Recipients::Everyone, &mut |piece| {
                    let name = if piece == 1 { place.clone() } else { place.with_extension(piece.to_string()) };
                    Ok(Box::new(File::create(name)?))
                });
                if wrote.is_ok() { Told::FileWritten } else { Told::FileUnreadable }
            }
            _ => return self.drawn(),
        };
        self.exchange = self.notebook.exchange()?;
        self.stay_with(told)
    }

    fn read_file(&mut self, place: &Path) -> Result<Told, WeftError> {
        let mut file = File::open(place).map_err(|_| WeftError::Device { what: "the file could not be opened" })?;
        let came = self.notebook.file_in(&mut file)?;
        Ok(Told::FileRead { new: u32::try_from(came.new_facts).unwrap_or(u32::MAX), cut_short: !came.complete })
    }

    fn keep(&mut self, draft: Draft) -> Result<(), WeftError> {
        if let Some(name) = self.route.draft_name() {
            let bytes = Zeroizing::new(postcard::to_allocvec(&draft).map_err(|_| UNREADABLE)?);
            self.notebook.store.drafts().put(&name, DRAFT, &bytes)?;
        }
        self.draft = draft;
        Ok(())
    }

    fn kept_draft(&self) -> Result<Option<Draft>, WeftError> {
        let Some(name) = self.route.draft_name() else { return Ok(None) };
        let bytes = self.notebook.store.drafts().get(&name, DRAFT)?;
        // A draft of an older form is no longer of use; what was written down stays.
        Ok(bytes.and_then(|bytes| postcard::from_bytes(&bytes).ok()))
    }

    fn forget_draft(&self) -> Result<(), WeftError> {
        match self.route.draft_name() {
            Some(name) => Ok(self.notebook.store.drafts().delete(&name, DRAFT)?),
            None => Ok(()),
        }
    }

    fn with_scene<T>(
        &self,
        use_it: impl FnOnce(&Scene<'_>) -> Result<T, weft_model::records::Unreadable>,
    ) -> Result<T, WeftError> {
        let membership = self.notebook.membership()?;
        let scene = Scene {
            me: self.notebook.actor()?,
            membership: &membership,
            today: self.notebook.clock.today(),
            words: &self.words,
            revision: self.revision,
            told: self.told,
            receipt: self.receipt.as_ref(),
            exchange: self.exchange,
        };
        use_it(&scene).map_err(|_| UNREADABLE)
    }
}

/// What a screen says about a refusal; other errors go to the shell.
fn told(error: &WeftError) -> Result<Told, WeftError> {
    let refused = match error {
        WeftError::Refused { refusal, .. } => Refused::from(refusal),
        other => return Err(other.clone()),
    };
    Ok(Told::Refused(refused))
}

fn receipt_shown(number: &str) -> Result<ReceiptShown, WeftError> {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let code = weft_qr::number(&digits).map_err(|_| UNREADABLE)?;
    Ok(ReceiptShown {
        groups: number.split_whitespace().map(str::to_owned).collect(),
        width: u32::try_from(code.side()).unwrap_or(0),
        modules: code.modules().iter().map(|dark| u8::from(*dark)).collect(),
    })
}
