//! A notebook of an earlier format: where it lies, a copy of it, what it showed then and what it shows now.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use weft_app::App;
use weft_engine::model::ids::RecordId;
use weft_engine::model::records::Page;
use weft_engine::{Clock, Notebook};
use weft_screens::{Control, Input};
use weft_tests::weft::Weft;

use crate::PROGRAM;

/// A few days after the story of either fixture; a yes ends a year after it was given.
pub const LATER: Clock = Clock::Fixed(1_793_950_000_000);
/// The year 2100: whatever has to be waited for is over.
pub const MUCH_LATER: Clock = Clock::Fixed(4_102_444_800_000);

/// One of the notebooks in `tests/fixtures/`.
#[derive(Debug, Clone, Copy)]
pub struct Fixture(pub u8);

impl Fixture {
    /// Its folder.
    pub fn folder(self) -> PathBuf {
        weft_tests::repository().join(format!("tests/fixtures/notebook-{}", self.0))
    }

    /// One of its files.
    pub fn file(self, name: &str) -> Vec<u8> {
        std::fs::read(self.folder().join(name)).expect("a file of the fixture")
    }

    /// What the program that wrote it showed of it.
    pub fn shown_then(self) -> Value {
        let mut shown: Value = serde_json::from_slice(&self.file("shown.json")).expect("JSON");
        shown["check"] = without_states(shown["check"].take());
        shown
    }

    /// Its notebook as it lies there: nothing may ever change it.
    pub fn notebook(self) -> Vec<(PathBuf, Vec<u8>)> {
        files(&self.folder().join("notebook"))
    }

    /// A copy of its notebook, with its code beside it.
    pub fn copied(self, dir: &Path) -> Weft {
        let notebook = dir.join("nila");
        if notebook.exists() {
            std::fs::remove_dir_all(&notebook).expect("the old copy goes");
        }
        for (name, bytes) in self.notebook() {
            let to = notebook.join(name);
            std::fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
            std::fs::write(to, bytes).expect("a copy");
        }
        let code = String::from_utf8(self.file("code.txt")).expect("the code");
        Weft::new(PROGRAM, dir, "nila", &code)
    }
}

/// Every file below a folder by its path there, and what it holds.
pub fn files(dir: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(dir).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = PathBuf::from(path.file_name().expect("a name"));
        if path.is_dir() {
            found.extend(files(&path).into_iter().map(|(below, bytes)| (name.join(below), bytes)));
        } else {
            found.push((name, std::fs::read(&path).expect("a file")));
        }
    }
    found.sort();
    found
}

/// Opens a copy with its code.
pub fn open(weft: &Weft, clock: Clock) -> Notebook {
    let code = std::fs::read(&weft.code_file).expect("the code");
    Notebook::open(&weft.notebook, &code, clock).expect("opened")
}

/// What is shown today where the fixture says what was shown, through the notebook that the program's verbs speak to.
pub fn shown_now(notebook: &mut Notebook, then: &Value) -> Value {
    let keys = |what: &str| -> Vec<String> { then[what].as_object().expect("an object").keys().cloned().collect() };
    let (mut search, mut show) = (serde_json::Map::new(), serde_json::Map::new());
    for words in keys("search") {
        search.insert(words.clone(), json!({ "found": notebook.search(&words).expect("searched") }));
    }
    for id in keys("show") {
        let record = id.parse::<RecordId>().expect("an id");
        show.insert(id, notebook.show(&record).expect("shown"));
    }
    let checked = serde_json::to_value(notebook.check().expect("checked")).expect("JSON");
    let page = Page { area: None, after: None, lines: 1000 };
    json!({
        "check": without_states(checked),
        "list": { "lines": notebook.list(&page).expect("listed") },
        "people": notebook.people().expect("people"),
        "search": search,
        "show": show,
    })
}

/// Without the hashes of what records fold to: they are one model version's own.
fn without_states(mut check: Value) -> Value {
    for audience in check["audiences"].as_object_mut().expect("audiences").values_mut() {
        audience.as_object_mut().expect("an audience").remove("state");
    }
    check
}

/// Where `now` does not say what `then` said. A newer program may say more.
pub fn differences(at: &str, then: &Value, now: &Value) -> Vec<String> {
    match (then, now) {
        (Value::Object(then), Value::Object(now)) => {
            let inside = |(key, then): (&String, &Value)| {
                differences(&format!("{at}.{key}"), then, now.get(key).unwrap_or(&Value::Null))
            };
            then.iter().flat_map(inside).collect()
        }
        (Value::Array(then), Value::Array(now)) if then.len() == now.len() => {
            let inside = |(place, then)| differences(&format!("{at}.{place}"), then, &now[place]);
            then.iter().enumerate().flat_map(inside).collect()
        }
        (then, now) if then == now => Vec::new(),
        (then, now) => vec![format!("{at}: was {then}, is {now}")],
    }
}

/// Whether the draft that somebody began is still on its screen.
pub fn draft_is_there(weft: &Weft) -> bool {
    let code = std::fs::read(&weft.code_file).expect("the code");
    let mut app = App::open(&weft.notebook, &code, LATER).expect("opened");
    let revision = app.screen().expect("a screen").revision;
    app.input(&Input::Tap { widget: "ask".to_owned(), revision }).expect("the form of a question");
    let screen = app.screen().expect("a screen");
    let kept = screen.widgets().any(|widget| matches!(&widget.control, Control::Field { value, .. } if value == "சுதா"));
    app.lock().expect("locked");
    kept
}
