//! The one object that crosses the bridge.

use std::path::PathBuf;
use std::sync::mpsc::Receiver;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use weft_app::{Answer, Front};
use weft_engine::{Clock, KeyStore, Notebook};
use weft_screens::{Input, Lines, Screen};
use zeroize::{Zeroize, Zeroizing};

use crate::app_thread::AppThread;
use crate::error::WeftError;
use crate::keys::DeviceKeys;
use crate::said::ShellWords;

/// Who takes the pieces of a picture or a recording, in order, on a thread of the core's.
#[uniffi::export(with_foreign)]
pub trait Pieces: Send + Sync {
    /// The next piece.
    fn take(&self, piece: Vec<u8>) -> Result<(), Stopped>;
}

/// The shell does no more of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum Stopped {
    /// They stopped, or failed.
    #[error("nobody takes any more of it")]
    TakesNoMore,
}

impl From<uniffi::UnexpectedUniFFICallbackError> for Stopped {
    /// An exception that the shell did not declare.
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::TakesNoMore
    }
}

/// A notebook's folder, at one of its screens: from the first start on, or inside.
#[derive(uniffi::Object)]
pub struct Weft {
    /// None when locked.
    app: Mutex<Option<AppThread>>,
}

#[uniffi::export]
impl Weft {
    /// The first screen of this folder: the code is asked for, or a notebook is made, founds or joins, all by screens. `system`
    /// are the languages that the device speaks, the best first. Inputs that make or open a notebook take as long as trying a
    /// code is made to take.
    #[uniffi::constructor]
    pub fn at(dir: String, keys: &DeviceKeys, system: Vec<String>) -> Result<Arc<Self>, WeftError> {
        Self::entered(dir, keys, system, Clock::System)
    }

    /// Opens the notebook in this folder at its first screen. Takes as long as trying a code is made to take; the shell
    /// overwrites its own copy of the code.
    #[uniffi::constructor]
    pub fn open(dir: String, code: &[u8]) -> Result<Arc<Self>, WeftError> {
        Self::opened(dir, code, Clock::System)
    }

    /// As `open`, for a notebook that was made with this device's keys. The wipe code wipes it, and then there is none.
    #[uniffi::constructor]
    pub fn open_with(dir: String, code: &[u8], keys: &DeviceKeys) -> Result<Arc<Self>, WeftError> {
        let (dir, code, keys) = (PathBuf::from(dir), secret(code), keys.store());
        Self::begun(move || {
            let notebook = Notebook::open_with(&dir, &code, Clock::System, &keys)?;
            Front::over(notebook, &dir, Clock::System, keys)
        })
    }

    /// Opens the notebook by finger or face, for which the device asks the person: up to a minute. The code opens it
    /// whatever comes of this.
    #[uniffi::constructor]
    pub fn open_by_presence(dir: String, keys: &DeviceKeys) -> Result<Arc<Self>, WeftError> {
        let (dir, keys) = (PathBuf::from(dir), keys.store());
        Self::begun(move || {
            let notebook = Notebook::open_by_presence(&dir, Clock::System, &keys)?;
            Front::over(notebook, &dir, Clock::System, keys)
        })
    }

    /// Makes another code the one that opens this notebook.
    pub fn change_code(&self, old: &[u8], new: &[u8]) -> Result<(), WeftError> {
        let (old, new) = (secret(old), secret(new));
        self.with_app(move |app| app.notebook()?.change_code(&old, &new))
    }

    /// Makes `wipe` the code that wipes this notebook when it is typed instead of `code`, in place of an earlier one.
    pub fn set_wipe_code(&self, code: &[u8], wipe: &[u8]) -> Result<(), WeftError> {
        let (code, wipe) = (secret(code), secret(wipe));
        self.with_app(move |app| app.notebook()?.set_wipe_code(&code, Some(&wipe)))
    }

    /// From now on no code wipes this notebook.
    pub fn forget_wipe_code(&self, code: &[u8]) -> Result<(), WeftError> {
        let code = secret(code);
        self.with_app(move |app| app.notebook()?.set_wipe_code(&code, None))
    }

    /// Lets a finger or a face open this notebook, or no longer. The device may ask the person.
    pub fn set_presence(&self, on: bool) -> Result<(), WeftError> {
        self.with_app(move |app| app.notebook()?.set_presence(on))
    }

    /// Erases this notebook from the device, its keys first; it is locked then. If a file could not be removed, opening
    /// goes on with it.
    pub fn wipe(&self) -> Result<(), WeftError> {
        let thread = self.app().take().ok_or(WeftError::Locked)?;
        Ok(thread.wipe().ok_or_else(failed)??)
    }

    /// The screen as it stands.
    pub fn screen(&self) -> Result<Screen, WeftError> {
        self.with_app(|app| app.screen())
    }

    /// What the shell says beside the screen, in the language that the screen is in.
    pub fn words(&self) -> Result<ShellWords, WeftError> {
        self.with_app(|app| Ok(ShellWords::of(app.words())))
    }

    /// Whether somebody is inside: only then can another app's file be taken ([`Self::share_in`]).
    pub fn inside(&self) -> Result<bool, WeftError> {
        self.with_app(|app| Ok(app.reads().is_some()))
    }

    /// How often a notebook was shut here without anybody leaving: erased, or locked because practice begins or ends. When this
    /// rises, what the shell carries for the one before ends: meetings, calls, files it hands on.
    pub fn closings(&self) -> Result<u64, WeftError> {
        self.with_app(|app| Ok(app.closings()))
    }

    /// The next day on which the shell shows a notice that something is due, in the morning, as `2026-11-22`; none if none is
    /// wanted. Asked when the shell goes to the back and before it locks, and takes the place of what was said before; an error, as
    /// before somebody is inside, changes nothing.
    pub fn reminder(&self) -> Result<Option<String>, WeftError> {
        self.with_app(|app| Ok(app.reminder()?.map(|day| day.to_string())))
    }

    /// Further lines of the list on the screen, after the line of this id; none = from the top.
    pub fn more_lines(&self, after: Option<String>) -> Result<Lines, WeftError> {
        self.with_app(move |app| app.more_lines(after.as_deref()))
    }

    /// Takes what a person did. Once the answer is that they left, the notebook is locked. The answer to a file that was
    /// picked comes when it was taken in; other threads may call meanwhile.
    pub fn input(&self, input: Input) -> Result<Answer, WeftError> {
        let given = Given(input);
        let answer = self.answered(|app| app.enter(given))?;
        if answer == Answer::Left {
            self.lock()?;
        }
        Ok(answer)
    }

    /// Takes a file that another app shared, from where the shell put it; `called` is the name it came with. The shell deletes
    /// its own copy. The answer to a notebook's own file comes when it was taken in, as with `input`.
    pub fn share_in(&self, place: String, called: String) -> Result<Answer, WeftError> {
        self.answered(|app| app.begin(move |app| app.share_in(&place, &called)))
    }

    /// The bytes of a picture, a recording or a film on the screen, by its widget, piece by piece; false as long as a part of
    /// them has not arrived. The shell keeps none of them.
    pub fn bytes_of(&self, widget: String, into: Arc<dyn Pieces>) -> Result<bool, WeftError> {
        self.with_app(move |app| {
            let mut taken = Ok(());
            app.bytes_of(&widget, &mut |piece| taken = taken.and_then(|()| into.take(piece.to_vec())))
        })
    }

    /// A piece of the voice or the picture that the `Record` or `TakePhoto` of this id asked for, as it comes; the shell keeps
    /// none of it. An error says that the shell stops, and answers that it failed: what came of a voice before is kept.
    pub fn bytes_in(&self, effect: String, piece: Vec<u8>) -> Result<(), WeftError> {
        let piece = Zeroizing::new(piece);
        self.with_app(move |app| app.bytes_in(&effect, &piece))
    }

    /// Locks: keys and whatever stood on the screen are gone from the core's memory when this returns. A locked
    /// notebook stays locked.
    pub fn lock(&self) -> Result<(), WeftError> {
        self.app().take().map_or(Ok(()), AppThread::end)
    }
}

#[cfg(feature = "fixed-clock")]
#[uniffi::export]
impl Weft {
    /// As `at`, at a time in milliseconds since 1970-01-01T00:00Z that does not pass. For tests.
    #[uniffi::constructor]
    pub fn at_time(dir: String, keys: &DeviceKeys, system: Vec<String>, now_ms: u64) -> Result<Arc<Self>, WeftError> {
        Self::entered(dir, keys, system, Clock::Fixed(now_ms))
    }

    /// As `open`, at a time in milliseconds since 1970-01-01T00:00Z that does not pass. For tests.
    #[uniffi::constructor]
    pub fn open_at(dir: String, code: &[u8], now_ms: u64) -> Result<Arc<Self>, WeftError> {
        Self::opened(dir, code, Clock::Fixed(now_ms))
    }

    /// Makes a notebook with this device's keys, at the lowest cost of a try, and opens it: one of a partnership of two,
    /// whose other notebook is made in the folder `other`. For tests that make many: by screens a code costs what it should.
    #[uniffi::constructor]
    pub fn founded(dir: String, other: String, code: &[u8], keys: &DeviceKeys) -> Result<Arc<Self>, WeftError> {
        use weft_engine::{Cost, Protection, model::said::Lang};
        let (dir, other, code) = (PathBuf::from(dir), PathBuf::from(other), secret(code));
        let protection = Protection { keys: keys.store(), cost: Cost::LEAST };
        Self::begun(move || {
            let languages: Vec<Lang> = Lang::new("en").into_iter().collect();
            let mut first = Notebook::create_with(&dir, &code, Clock::System, &languages, &protection)?;
            let software = Protection { cost: Cost::LEAST, ..Protection::software(&other) };
            let mut second = Notebook::create_with(&other, &code, Clock::System, &languages, &software)?;
            let proposal = first.propose("Weavers", "Each group decides for itself.")?;
            first.complete(&second.answer(&proposal, "Bakers")?)?;
            second.lock()?;
            Front::over(first, &dir, Clock::System, protection.keys)
        })
    }
}

impl Weft {
    fn entered(dir: String, keys: &DeviceKeys, system: Vec<String>, clock: Clock) -> Result<Arc<Self>, WeftError> {
        let (dir, keys) = (PathBuf::from(dir), keys.store());
        Self::begun(move || {
            let system: Vec<&str> = system.iter().map(String::as_str).collect();
            Front::at(&dir, clock, keys, &system)
        })
    }

    fn opened(dir: String, code: &[u8], clock: Clock) -> Result<Arc<Self>, WeftError> {
        let (dir, code) = (PathBuf::from(dir), secret(code));
        Self::begun(move || {
            let keys = KeyStore::software(&dir);
            Front::over(Notebook::open_with(&dir, &code, clock, &keys)?, &dir, clock, keys)
        })
    }

    fn begun(
        open: impl FnOnce() -> Result<Front, weft_engine::WeftError> + Send + 'static,
    ) -> Result<Arc<Self>, WeftError> {
        // Not in the tests of this crate, whose failures have something to say.
        if !cfg!(test) {
            weft_engine::say_only_where();
        }
        let app = AppThread::start(open)?;
        Ok(Arc::new(Self { app: Mutex::new(Some(app)) }))
    }

    pub(crate) fn with_app<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Front) -> Result<T, weft_engine::WeftError> + Send + 'static,
    ) -> Result<T, WeftError> {
        self.answered(|app| app.ask(work))
    }

    fn answered<T>(
        &self,
        ask: impl FnOnce(&AppThread) -> Option<Receiver<Result<T, weft_engine::WeftError>>>,
    ) -> Result<T, WeftError> {
        // Not held while waiting: others may ask while a file is taken in.
        let asked = ask(self.app().as_ref().ok_or(WeftError::Locked)?);
        if let Some(done) = asked.and_then(|answer| answer.recv().ok()) {
            return Ok(done?);
        }
        // It was locked meanwhile, or it panicked: what it held in memory cannot be trusted. What is stored is as before.
        match self.app().take() {
            None => Err(WeftError::Locked),
            Some(_) => Err(failed()),
        }
    }

    /// One question after the other, whichever threads a shell calls from.
    fn app(&self) -> MutexGuard<'_, Option<AppThread>> {
        self.app.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn failed() -> WeftError {
    WeftError::Device { what: "Weft failed while doing this; open the notebook again".to_owned() }
}

/// A copy of a code that is overwritten after use.
fn secret(code: &[u8]) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(code.to_vec())
}

/// An input whose secret is overwritten after use. The buffer in which the bridge carried it is freed by the bridge and
/// not overwritten; a code, which comes as borrowed bytes, is never in such a buffer.
struct Given(Input);

impl AsRef<Input> for Given {
    fn as_ref(&self) -> &Input {
        &self.0
    }
}

impl Drop for Given {
    fn drop(&mut self) {
        if let Input::Secret { bytes, .. } = &mut self.0 {
            bytes.zeroize();
        }
    }
}

#[cfg(test)]
mod tests;
