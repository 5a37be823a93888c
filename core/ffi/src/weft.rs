//! The one object that crosses the bridge.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use weft_engine::{Answer, App, Clock};
use weft_screens::{Input, Screen};
use zeroize::{Zeroize, Zeroizing};

use crate::app_thread::AppThread;
use crate::error::WeftError;

/// An open notebook, at one of its screens.
#[derive(uniffi::Object)]
pub struct Weft {
    /// None when locked.
    app: Mutex<Option<AppThread>>,
}

#[uniffi::export]
impl Weft {
    /// Opens the notebook in this folder at its first screen. Takes as long as trying a code is made to take; the shell
    /// overwrites its own copy of the code.
    #[uniffi::constructor]
    pub fn open(dir: String, code: &[u8]) -> Result<Arc<Self>, WeftError> {
        Self::opened(dir, code, Clock::System)
    }

    /// The screen as it stands.
    pub fn screen(&self) -> Result<Screen, WeftError> {
        self.with_app(|app| app.screen())
    }

    /// Takes what a person did. Once the answer is that they left, the notebook is locked.
    pub fn input(&self, input: Input) -> Result<Answer, WeftError> {
        let given = Given(input);
        let answer = self.with_app(move |app| app.input(&given.0))?;
        if answer == Answer::Left {
            self.lock()?;
        }
        Ok(answer)
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
    /// As `open`, at a time in milliseconds since 1970-01-01T00:00Z that does not pass. For tests.
    #[uniffi::constructor]
    pub fn open_at(dir: String, code: &[u8], now_ms: u64) -> Result<Arc<Self>, WeftError> {
        Self::opened(dir, code, Clock::Fixed(now_ms))
    }
}

impl Weft {
    fn opened(dir: String, code: &[u8], clock: Clock) -> Result<Arc<Self>, WeftError> {
        let (dir, code) = (PathBuf::from(dir), Zeroizing::new(code.to_vec()));
        let app = AppThread::start(move || App::open(&dir, &code, clock))?;
        Ok(Arc::new(Self { app: Mutex::new(Some(app)) }))
    }

    fn with_app<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut App) -> Result<T, weft_engine::WeftError> + Send + 'static,
    ) -> Result<T, WeftError> {
        let mut app = self.app();
        let thread = app.as_ref().ok_or(WeftError::Locked)?;
        let Some(done) = thread.ask(work) else {
            // It panicked: what it held in memory cannot be trusted. What is stored is as it was before.
            *app = None;
            return Err(WeftError::Device { what: "Weft failed while doing this; open the notebook again".to_owned() });
        };
        Ok(done?)
    }

    /// One call after the other, whichever threads a shell calls from.
    fn app(&self) -> MutexGuard<'_, Option<AppThread>> {
        self.app.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An input whose secret is overwritten after use. The buffer in which the bridge carried it is freed by the bridge and
/// not overwritten; a code, which comes as borrowed bytes, is never in such a buffer.
struct Given(Input);

impl Drop for Given {
    fn drop(&mut self) {
        if let Input::Secret { bytes, .. } = &mut self.0 {
            bytes.zeroize();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use weft_engine::Notebook;

    const CODE: &[u8] = b"25 80 14 70 36";

    fn founded(dir: &std::path::Path) -> String {
        let make = |name: &str| {
            let lang = weft_engine::model::said::Lang::new("en").unwrap();
            Notebook::create(&dir.join(name), CODE, Clock::Fixed(1_800_000_000_000), &[lang]).unwrap()
        };
        let (mut first, mut second) = (make("first"), make("second"));
        let proposal = first.propose("Weavers", "Each group decides for itself.").unwrap();
        let answer = second.answer(&proposal, "Bakers").unwrap();
        first.complete(&answer).unwrap();
        first.lock().unwrap();
        dir.join("first").display().to_string()
    }

    #[test]
    fn a_panic_is_an_error_that_locks_and_loses_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let notebook = founded(dir.path());
        let weft = Weft::open(notebook.clone(), CODE).unwrap();
        let failed = weft.with_app(|_| -> Result<(), _> { panic!("on purpose") }).unwrap_err();
        assert!(matches!(failed, WeftError::Device { .. }), "{failed:?}");
        assert_eq!(weft.screen().unwrap_err(), WeftError::Locked);
        // It is not held open by the thread that failed.
        assert_eq!(Weft::open(notebook, CODE).unwrap().screen().unwrap().id, "home");
    }

    #[test]
    fn no_notebook_is_its_own_error() {
        let dir = tempfile::tempdir().unwrap();
        let nowhere = dir.path().join("none").display().to_string();
        assert!(matches!(Weft::open(nowhere, CODE).err(), Some(WeftError::NotThere { .. })));
    }
}
