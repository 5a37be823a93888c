//! Notebooks of earlier formats, as `tests/fixtures/` keeps them: today's program shows of each what the program that
//! wrote it showed, writes to it, and opens it again; killed while it brings one up to date, it goes on at the next start.
//!
//! Budget: 20 seconds on two cores, most of it the code's key derivation.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use serde_json::{Value, json};
use weft_engine::model::ids::RecordId;
use weft_engine::model::records::Page;
use weft_engine::{App, Clock, Notebook};
use weft_screens::{Control, Input};
use weft_tests::weft::Weft;

const PROGRAM: &str = env!("CARGO_BIN_EXE_weft-under-test");
/// A few days after the story of the fixture; a yes ends a year after it was given.
const LATER: Clock = Clock::Fixed(1_793_950_000_000);
/// The year 2100: whatever has to be waited for is over.
const MUCH_LATER: Clock = Clock::Fixed(4_102_444_800_000);

/// Both tests have copies of one vault, and a process counts the tries of a vault by its id: one test at a time.
static ALONE: Mutex<()> = Mutex::new(());

fn fixture() -> PathBuf {
    weft_tests::repository().join("tests/fixtures/notebook-1")
}

/// A copy of the fixture's notebook, with its code beside it.
fn copied(dir: &Path) -> Weft {
    let notebook = dir.join("nila");
    if notebook.exists() {
        std::fs::remove_dir_all(&notebook).expect("the old copy goes");
    }
    std::fs::create_dir_all(&notebook).expect("a folder");
    for (name, bytes) in files(&fixture().join("notebook")) {
        std::fs::write(notebook.join(name), bytes).expect("a copy");
    }
    let code = std::fs::read_to_string(fixture().join("code.txt")).expect("the code");
    Weft::new(PROGRAM, dir, "nila", &code)
}

fn files(dir: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = std::fs::read_dir(dir)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            (name, std::fs::read(&path).expect("a file"))
        })
        .collect();
    files.sort();
    files
}

fn shown_then() -> Value {
    let shown = std::fs::read(fixture().join("shown.json")).expect("what was shown");
    serde_json::from_slice(&shown).expect("JSON")
}

fn open(weft: &Weft, clock: Clock) -> Notebook {
    let code = std::fs::read(&weft.code_file).expect("the code");
    Notebook::open(&weft.notebook, &code, clock).expect("opened")
}

/// What is shown today where the fixture says what was shown, through the notebook that the program's verbs speak to.
fn shown_now(notebook: &mut Notebook, then: &Value) -> Value {
    let keys = |what: &str| -> Vec<String> { then[what].as_object().expect("an object").keys().cloned().collect() };
    let (mut search, mut show) = (serde_json::Map::new(), serde_json::Map::new());
    for words in keys("search") {
        search.insert(words.clone(), json!({ "found": notebook.search(&words).expect("searched") }));
    }
    for id in keys("show") {
        let record = id.parse::<RecordId>().expect("an id");
        show.insert(id, notebook.show(&record).expect("shown"));
    }
    let page = Page { area: None, after: None, lines: 1000 };
    json!({
        "check": notebook.check().expect("checked"),
        "list": { "lines": notebook.list(&page).expect("listed") },
        "people": notebook.people().expect("people"),
        "search": search,
        "show": show,
    })
}

/// Where `now` does not say what `then` said. A newer program may say more.
fn differences(at: &str, then: &Value, now: &Value) -> Vec<String> {
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
fn draft_is_there(weft: &Weft) -> bool {
    let code = std::fs::read(&weft.code_file).expect("the code");
    let mut app = App::open(&weft.notebook, &code, LATER).expect("opened");
    let revision = app.screen().expect("a screen").revision;
    app.input(&Input::Tap { widget: "ask".to_owned(), revision }).expect("the form of a question");
    let screen = app.screen().expect("a screen");
    let kept = screen.widgets().any(|widget| matches!(&widget.control, Control::Field { value, .. } if value == "சுதா"));
    app.lock().expect("locked");
    kept
}

#[test]
fn a_notebook_of_format_1_shows_the_same_and_goes_on() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let before = files(&fixture().join("notebook"));
    let dir = tempfile::tempdir().expect("a folder");
    let weft = copied(dir.path());
    let then = shown_then();
    let mut notebook = open(&weft, LATER);
    assert_eq!(differences("", &then, &shown_now(&mut notebook, &then)), Vec::<String>::new());
    notebook.lock().expect("locked");
    assert!(draft_is_there(&weft));

    // What it held is taken once the rest arrives, and it can be written to.
    let mut notebook = open(&weft, LATER);
    assert_eq!(notebook.check().expect("checked").held, 2);
    let file = std::fs::read(fixture().join("rima.bin")).expect("the file");
    let came = notebook.file_in(&mut file.as_slice()).expect("taken in");
    assert_eq!((came.complete, came.new_facts), (true, 6), "{came:?}");
    let groups = &then["people"]["groups"];
    let told = json!({ "propose_entry": {
        "story": { "lang": "en", "words": "Written after the update." },
        "from": groups["மட்டக்களப்பு நெசவாளர்கள்"]["id"], "to": groups["نساء الأغوار"]["id"],
        "kind": "knowledge", "quantity": { "amount": 2, "unit": "days" }, "day": "2026-11-03",
    } });
    let told = notebook.act(serde_json::from_value(told).expect("a command"), None).expect("written").made[0];
    notebook.lock().expect("locked");

    // Closed and opened again: the old records and the new one. Of the group that took the yes back there is one device more.
    let mut notebook = open(&weft, LATER);
    let shown: Value = json!({ "show": then["show"], "search": then["search"] });
    let now = shown_now(&mut notebook, &then);
    let differ = differences("", &shown, &now);
    assert!(differ.len() == 1 && differ[0].ends_with("was \"1 of 1\", is \"2 of 2\""), "{differ:?}");
    assert_eq!(notebook.show(&told).expect("shown")["stories"][0]["words"], "Written after the update.");
    assert_eq!((&now["check"]["integrity"], &now["check"]["held"]), (&json!("ok"), &json!(0)));
    notebook.lock().expect("locked");
    assert!(draft_is_there(&weft));
    assert_eq!(files(&fixture().join("notebook")), before, "the fixture stays as it is");
}

/// Killed at twenty moments of its first start with today's program: the next start shows everything.
#[test]
fn a_kill_while_it_is_brought_up_to_date_loses_nothing() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let dir = tempfile::tempdir().expect("a folder");
    let then = shown_then();
    let weft = copied(dir.path());
    let whole = Instant::now();
    weft.ok(&["check"], "");
    let whole = whole.elapsed();
    let mut killed = 0;
    // The code's key takes most of the time; the steps come after it.
    for moment in 0..20u32 {
        let weft = copied(dir.path());
        let mut child = Command::new(PROGRAM)
            .args(["--json", "--notebook"])
            .arg(&weft.notebook)
            .arg("--code-file")
            .arg(&weft.code_file)
            .arg("check")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        std::thread::sleep(whole * (moment + 5) / 26);
        killed += u32::from(child.try_wait().expect("a child").is_none());
        child.kill().expect("SIGKILL");
        child.wait().expect("gone");
        // A killed try may count as a wrong code: the next one comes after the wait.
        let check = serde_json::to_value(open(&weft, MUCH_LATER).check().expect("checked")).expect("JSON");
        assert_eq!(differences("check", &then["check"], &check), Vec::<String>::new(), "moment {moment}");
    }
    assert!(killed >= 8, "killed before its end {killed} times");
}
