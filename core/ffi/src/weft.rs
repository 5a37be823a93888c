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

/// Who takes the pieces of a picture or a recording, in order, on a thread of the core's.
#[uniffi::export(with_foreign)]
pub trait Pieces: Send + Sync {
    /// The next piece.
    fn take(&self, piece: Vec<u8>) -> Result<(), Stopped>;
}

/// Whoever took the pieces wants no more.
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
        let (dir, keys) = (PathBuf::from(dir), keys.store());
        Self::begun(move || {
            let system: Vec<&str> = system.iter().map(String::as_str).collect();
            Front::at(&dir, Clock::System, keys, &system)
        })
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

    /// The bytes of a picture or a recording on the screen, by its widget, piece by piece; false as long as a part of them has
    /// not arrived. The shell keeps none of them.
    pub fn bytes_of(&self, widget: String, into: Arc<dyn Pieces>) -> Result<bool, WeftError> {
        self.with_app(move |app| {
            let mut taken = Ok(());
            app.bytes_of(&widget, &mut |piece| taken = taken.and_then(|()| into.take(piece.to_vec())))
        })
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

    fn with_app<T: Send + 'static>(
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
mod tests {
    use super::*;
    use weft_screens::{Effect, Outcome};

    const CODE: &[u8] = b"25 80 14 70 36";

    fn founded(dir: &std::path::Path) -> String {
        let make = |name: &str| {
            let lang = weft_engine::model::said::Lang::new("en").unwrap();
            Notebook::create(&dir.join(name), CODE, Clock::Fixed(1_800_000_000_000), &[lang]).unwrap()
        };
        let (mut first, mut second) = (make("first"), make("second"));
        let proposal = first.propose("Weavers", "Each group decides for itself.").unwrap();
        let answer = second.answer(&proposal, "Bakers").unwrap();
        second.accept(&first.complete(&answer).unwrap()).unwrap();
        second.lock().unwrap();
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

    /// At the screen for files, which asks for one; what to answer it with.
    fn picking(dir: &std::path::Path, notebook: &str) -> (Arc<Weft>, Input) {
        let weft = Weft::open(notebook.to_owned(), CODE).unwrap();
        let tap = |id: &str| {
            let revision = weft.screen().unwrap().revision;
            weft.input(Input::Tap { widget: id.to_owned(), revision }).unwrap()
        };
        tap("exchange");
        let Answer::Ask(Effect::PickFile { id }) = tap("file-in") else { panic!("no file is asked for") };
        let place = dir.join("file").display().to_string();
        (weft, Input::EffectDone { effect: id, outcome: Outcome::Picked { place } })
    }

    /// Inputs from another thread are answered while a file comes in, and locking does not wait for its end.
    #[test]
    fn a_file_comes_in_beside_other_inputs() {
        let dir = tempfile::tempdir().unwrap();
        let notebook = founded(dir.path());
        let mut second = Notebook::open(&dir.path().join("second"), CODE, Clock::Fixed(1_800_000_000_000)).unwrap();
        let nobody = weft_engine::model::artefact::Concerns::Nobody;
        let document = weft_engine::model::artefact::ArtefactKind::Document;
        second.attach(&vec![7; 14_000_000], document, nobody, None).unwrap();
        let mut out = Some(std::fs::File::create(dir.path().join("file")).unwrap());
        second.file_out(&weft_engine::Recipients::Everyone, &mut |_| Ok(Box::new(out.take().unwrap()))).unwrap();

        let (weft, picked) = picking(dir.path(), &notebook);
        let locked = std::thread::scope(|threads| {
            let file = threads.spawn(|| weft.input(picked));
            weft.screen().unwrap();
            weft.lock().unwrap();
            file.join().unwrap()
        });
        assert_eq!(locked.unwrap_err(), WeftError::Locked);

        let (weft, picked) = picking(dir.path(), &notebook);
        let (answered, file) = std::thread::scope(|threads| {
            let file = threads.spawn(|| weft.input(picked));
            let mut answered = 0;
            while !file.is_finished() {
                assert_eq!(weft.screen().unwrap().id, "exchange");
                answered += 1;
            }
            (answered, file.join().unwrap())
        });
        assert!(matches!(file, Ok(Answer::Draw(_))), "{file:?}");
        assert!(answered >= 10, "only {answered} answers while 58 chunks came in");
    }

    /// Somebody's first start, over the bridge alone.
    struct Somebody {
        weft: Arc<Weft>,
    }

    impl Somebody {
        fn at(dir: &std::path::Path) -> Self {
            let keys = DeviceKeys::software(dir);
            Self { weft: Weft::at(dir.display().to_string(), &keys, vec!["xx".to_owned(), "ta".to_owned()]).unwrap() }
        }

        fn tap(&self, id: &str) -> Answer {
            let revision = self.weft.screen().unwrap().revision;
            self.weft.input(Input::Tap { widget: id.to_owned(), revision }).unwrap()
        }

        fn types(&self, bytes: &[u8]) {
            self.weft.input(Input::Secret { widget: "number".to_owned(), bytes: bytes.to_vec() }).unwrap();
        }

        /// Two languages, and a code twice.
        fn makes(&self) {
            for (widget, tile) in [("first", "en"), ("second", "ta")] {
                self.weft.input(Input::Choose { widget: widget.to_owned(), tile: tile.to_owned() }).unwrap();
            }
            self.tap("next");
            self.tap("next");
            self.types(CODE);
            self.types(CODE);
        }

        fn edit(&self, id: &str, value: &str) {
            self.weft.input(Input::Edit { widget: id.to_owned(), value: value.to_owned() }).unwrap();
        }

        fn file(&self, id: &str, place: &std::path::Path) {
            let (Answer::Ask(Effect::SaveFile { id, .. }) | Answer::Ask(Effect::PickFile { id })) = self.tap(id) else {
                panic!("{id} asks for no file")
            };
            let outcome = Outcome::Picked { place: place.display().to_string() };
            self.weft.input(Input::EffectDone { effect: id, outcome }).unwrap();
        }

        fn sees(&self, screen: &str) {
            assert_eq!(self.weft.screen().unwrap().id, screen);
        }
    }

    #[test]
    fn a_phone_starts_founds_joins_and_erases_by_screens_alone() {
        let dir = tempfile::tempdir().unwrap();
        let place = |name: &str| dir.path().join(name);
        let [nila, huda, rima] = ["nila", "huda", "rima"].map(|name| Somebody::at(&place(name)));
        assert_eq!(nila.weft.screen().unwrap().title.lang, "ta", "what the device speaks, as far as there are words");
        assert!(matches!(nila.weft.set_presence(true), Err(WeftError::NotThere { .. })), "nobody is inside");
        [&nila, &huda, &rima].into_iter().for_each(Somebody::makes);
        nila.tap("found");
        nila.tap("propose");
        nila.edit("group", "Weavers");
        nila.tap("ready");
        nila.file("proposal", &place("1"));
        huda.tap("found");
        huda.file("proposal-in", &place("1"));
        huda.edit("group", "Bakers");
        huda.file("answer", &place("2"));
        nila.file("answer-in", &place("2"));
        nila.file("last", &place("3"));
        huda.file("last-in", &place("3"));
        for founder in [&nila, &huda] {
            founder.tap("inside");
            founder.sees("home");
        }
        rima.file("request", &place("request"));
        for to in ["more", "people"] {
            nila.tap(to);
        }
        let own = nila.weft.screen().unwrap().lines()[0].id.clone();
        nila.tap(&own);
        nila.tap("let-in");
        nila.file("request-new", &place("request"));
        let outcome = Outcome::Picked { place: place("welcome").display().to_string() };
        nila.weft.input(Input::EffectDone { effect: "welcome-out".to_owned(), outcome }).unwrap();
        rima.file("welcome", &place("welcome"));
        rima.sees("home");
        // Leaving locks; the code opens the same notebook again, which its person then erases.
        assert_eq!(rima.weft.input(Input::Leave).unwrap(), Answer::Left);
        assert_eq!(rima.weft.screen().unwrap_err(), WeftError::Locked);
        let rima = Somebody::at(&place("rima"));
        rima.sees("unlock");
        rima.types(CODE);
        rima.sees("home");
        for to in ["more", "settings", "wiping", "now"] {
            rima.tap(to);
        }
        rima.types(CODE);
        rima.sees("welcome-languages");
        assert!(!Notebook::exists(&place("rima")).unwrap());
    }

    struct Whole(Mutex<Vec<u8>>);

    impl Pieces for Whole {
        fn take(&self, piece: Vec<u8>) -> Result<(), Stopped> {
            self.0.lock().unwrap().extend(piece);
            Ok(())
        }
    }

    /// What another app shares waits in the inbox, and is played from there; a notebook's own file is taken in.
    #[test]
    fn a_shell_shares_in_and_plays() {
        let dir = tempfile::tempdir().unwrap();
        let notebook = founded(dir.path());
        let voice = [b"OggS\0".as_slice(), &[7; 300_000]].concat();
        let place = |name: &str| dir.path().join(name).display().to_string();
        std::fs::write(place("voice"), &voice).unwrap();
        let mut second = Notebook::open(&dir.path().join("second"), CODE, Clock::Fixed(1_800_000_000_000)).unwrap();
        let mut out = Some(std::fs::File::create(place("ours")).unwrap());
        second.file_out(&weft_engine::Recipients::Everyone, &mut |_| Ok(Box::new(out.take().unwrap()))).unwrap();

        let weft = Weft::open(notebook, CODE).unwrap();
        let told = |answer| match answer {
            Answer::Draw(screen) => screen.banner.map(|banner| banner.label.value).unwrap_or_default(),
            other => panic!("{other:?}"),
        };
        assert!(told(weft.share_in(place("voice"), "from Kamala.ogg".to_owned()).unwrap()).contains("Brought in"));
        assert!(told(weft.share_in(place("ours"), "x".to_owned()).unwrap()).contains("file"));
        for way in ["more", "inbox"] {
            let revision = weft.screen().unwrap().revision;
            weft.input(Input::Tap { widget: way.to_owned(), revision }).unwrap();
        }
        let list = weft.screen().unwrap();
        let [line] = list.lines() else { panic!("{:?}", list.lines()) };
        assert_eq!(line.label.value, "from Kamala");
        weft.input(Input::Tap { widget: line.id.clone(), revision: list.revision }).unwrap();
        let whole = Arc::new(Whole(Mutex::default()));
        assert!(weft.bytes_of("thing".to_owned(), whole.clone()).unwrap());
        assert!(*whole.0.lock().unwrap() == voice);
        assert!(weft.bytes_of("about".to_owned(), whole).is_err(), "words have no bytes");
    }

    #[test]
    fn no_notebook_is_its_own_error() {
        let dir = tempfile::tempdir().unwrap();
        let nowhere = dir.path().join("none").display().to_string();
        assert!(matches!(Weft::open(nowhere, CODE).err(), Some(WeftError::NotThere { .. })));
    }
}
