//! The object that shells hold, as they use it.

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

/// A voice is handed over piece by piece and heard again; what was said is there after the process died.
#[test]
fn a_shell_records() {
    const VOICE: &[u8] = include_bytes!("../../../../tests/scenarios/files/voice.aac");
    let dir = tempfile::tempdir().unwrap();
    let notebook = founded(dir.path());
    let hearing = |weft: &Weft| {
        let whole = Arc::new(Whole(Mutex::default()));
        assert!(weft.bytes_of("recorded".to_owned(), whole.clone()).unwrap());
        std::mem::take(&mut *whole.0.lock().unwrap())
    };
    let speaking = |weft: &Weft| {
        for way in ["cases", "tell"] {
            let revision = weft.screen().unwrap().revision;
            weft.input(Input::Tap { widget: way.to_owned(), revision }).unwrap();
        }
        weft.input(Input::Choose { widget: "with".to_owned(), tile: "voice".to_owned() }).unwrap();
    };
    let weft = Weft::open(notebook.clone(), CODE).unwrap();
    speaking(&weft);
    assert!(weft.bytes_in("record.1".to_owned(), VOICE.to_vec()).is_err(), "nobody asked for it");
    let revision = weft.screen().unwrap().revision;
    let asked = weft.input(Input::Tap { widget: "record".to_owned(), revision }).unwrap();
    let Answer::Ask(Effect::Record { id }) = asked else { panic!("{asked:?}") };
    VOICE.chunks(2000).for_each(|piece| weft.bytes_in(id.clone(), piece.to_vec()).unwrap());
    weft.input(Input::EffectDone { effect: id, outcome: Outcome::Done }).unwrap();
    assert!(hearing(&weft) == VOICE);
    drop(weft);
    let weft = Weft::open(notebook, CODE).unwrap();
    speaking(&weft);
    assert!(hearing(&weft) == VOICE);
}
