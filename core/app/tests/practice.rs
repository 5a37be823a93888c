//! Practice on real notebooks: it is made by real commands, says so on every screen, lets nothing out, and leaves nothing behind;
//! and one's own notebook is never touched. Half a minute on a busy machine: each code costs what a guess of it would.

mod shared;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use weft_app::Answer;
use weft_engine::Notebook;
use weft_screens::{Input, Route, Screen};

use shared::front::Somebody;
use shared::{CLOCK, CODE, banner, founded};

/// At the introduction of a first start.
fn arriving(dir: &Path) -> Somebody {
    let mut somebody = Somebody::at(dir);
    somebody.choose("first", "en");
    somebody.choose("second", "ta");
    somebody.tap("next");
    somebody
}

fn says_practice(screen: &Screen) -> bool {
    screen.widgets().any(|widget| widget.id == "is-practice")
}

fn practice_of(dir: &Path) -> PathBuf {
    dir.with_file_name(format!("{}-practice", dir.file_name().unwrap().to_str().unwrap()))
}

/// Every file of a folder.
fn bytes(dir: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let files = std::fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    files.map(|path| (path.clone(), std::fs::read(path).unwrap())).collect()
}

#[test]
fn it_is_tried_before_there_is_a_notebook_and_leaves_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let own = dir.path().join("own");
    let mut somebody = arriving(&own);
    somebody.tap("try");
    let began = std::time::Instant::now();
    let home = somebody.tap("begin");
    assert!(began.elapsed().as_secs() < 60, "a few seconds on a machine that does nothing else");
    assert!(home.id == "home" && says_practice(&home) && home.title.value == "Weavers by the river");
    assert!(!own.exists(), "nothing is made in the folder of one's own");
    assert!(!practice_of(&own).join("theirs").exists(), "the others are only there to be heard from");

    // What there is: people who were asked, entries, a visit, and what was told, already open to its listener.
    assert_eq!(somebody.tap("consents").lines().len(), 2);
    somebody.input(Input::Back);
    let ledger = somebody.tap("ledger");
    assert_eq!(ledger.lines().len(), 2);
    let (said, theirs): (Vec<_>, Vec<_>) =
        ledger.lines().iter().map(|line| (line.label.value.clone(), line.id.clone())).unzip();
    assert!(said.iter().any(|said| said.starts_with("They slept")), "{said:?}");
    for entry in theirs {
        assert!(says_practice(&somebody.tap(&entry)));
        somebody.input(Input::Back);
    }
    somebody.input(Input::Back);
    let cases = somebody.tap("cases");
    assert!(cases.lines().len() == 1 && says_practice(&cases));
    assert!(cases.actions.iter().all(|action| action.id != "open"), "no second code that nobody knows is asked for");
    let card = somebody.tap(&cases.lines()[0].id.clone());
    assert!(serde_json::to_string(&card).unwrap().contains("Since then he waits at my door."));
    somebody.input(Input::Back);
    somebody.input(Input::Back);
    somebody.tap("more");
    assert_eq!(somebody.tap("visits").lines().len(), 1);
    somebody.input(Input::Back);

    // Nothing goes out and nothing comes in.
    somebody.tap("exchange");
    for id in ["file-out", "file-in"] {
        assert_eq!(banner(&somebody.tap(id)), "This is practice: no file is written or read.");
    }
    somebody.input(Input::Back);
    assert_eq!(somebody.front.input(&Input::Leave).unwrap(), Answer::Left);
    somebody.front.lock().unwrap();
    assert!(!own.exists() && std::fs::read_dir(dir.path()).unwrap().next().is_none(), "nothing is left");
}

#[test]
fn it_begins_anew_and_ends_where_one_came_from() {
    let dir = tempfile::tempdir().unwrap();
    let own = dir.path().join("own");
    let mut somebody = arriving(&own);
    somebody.tap("try");
    somebody.tap("begin");
    let partnership = |somebody: &mut Somebody| somebody.front.notebook().unwrap().membership().unwrap().partnership;
    let before = partnership(&mut somebody);
    somebody.tap("consents");
    let asked = somebody.screen().lines()[0].id.clone();
    somebody.tap(&asked);
    somebody.input(Input::Back);
    somebody.input(Input::Back);
    somebody.tap("more");
    somebody.tap("practice");
    let home = somebody.tap("again");
    assert!(home.id == "home" && says_practice(&home) && partnership(&mut somebody) != before, "another one");
    assert_eq!(somebody.tap("consents").lines().len(), 2);
    somebody.input(Input::Back);
    somebody.tap("more");
    somebody.tap("practice");
    let welcome = somebody.tap("end");
    assert_eq!(
        (welcome.id.as_str(), welcome.title.lang.as_str()),
        ("welcome", "en"),
        "with the languages that were chosen"
    );
    assert!(!practice_of(&own).exists());
    somebody.tap("next");
    somebody.types(CODE);
    assert_eq!(somebody.types(CODE).id, "join", "and goes on to a notebook of one's own");
}

#[test]
fn ones_own_notebook_is_locked_and_not_touched_and_takes_nothing_of_it() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let nila = dir.path().join("nila");
    let mut somebody = Somebody::at(&nila);
    assert!(!says_practice(&somebody.types(CODE)));
    somebody.tap("more");
    let what = somebody.tap("practice");
    assert!(what.widgets().any(|widget| widget.id == "own") && !says_practice(&what));
    assert_eq!(somebody.front.closings(), 0);
    assert!(says_practice(&somebody.tap("begin")));
    assert_eq!(somebody.front.closings(), 1, "a shell ends what it carried for one's own");
    assert!(somebody.front.reminder().is_err(), "what was said for one's own holds");
    let before = bytes(&nila);
    assert!(Notebook::open(&nila, CODE, CLOCK).is_ok_and(|notebook| notebook.lock().is_ok()), "it is locked, not held");
    let before = if bytes(&nila).len() == before.len() { bytes(&nila) } else { panic!("another file") };
    somebody.tap("ledger");
    let entry = somebody.screen().lines()[0].id.clone();
    somebody.tap(&entry);
    // Nor could somebody carry it over by other means: it is of another partnership.
    let place = dir.path().join("smuggled");
    let mut out = Some(std::fs::File::create(&place).unwrap());
    let practice = somebody.front.notebook().unwrap();
    practice.file_out(&weft_engine::Recipients::Everyone, &mut |_| Ok(Box::new(out.take().unwrap()))).unwrap();
    assert!(bytes(&nila) == before, "not one byte of one's own has changed");
    while somebody.screen().id != "home" {
        somebody.input(Input::Back);
    }
    somebody.tap("more");
    somebody.tap("settings");
    let settings: Vec<String> = somebody.screen().lines().iter().map(|line| line.id.clone()).collect();
    assert_eq!(settings, ["languages"], "nobody knows the code of a practice notebook");
    somebody.input(Input::Back);
    somebody.tap("more");
    somebody.tap("practice");
    assert_eq!(somebody.tap("end").id, "unlock");
    assert!(!practice_of(&nila).exists());
    assert_eq!(somebody.types(CODE).id, "home");
    somebody.tap("exchange");
    assert_eq!(banner(&somebody.file("file-in", &place)), "This file cannot be read here. Nothing was changed.");
}

/// A kill leaves a folder that nobody can open: the next start removes it, and never another one of that name.
#[test]
fn what_a_kill_left_is_removed_and_nothing_else() {
    let dir = tempfile::tempdir().unwrap();
    let own = dir.path().join("own");
    let practice = practice_of(&own);
    std::fs::create_dir(&practice).unwrap();
    std::fs::write(practice.join("notebook.db"), b"somebody's own").unwrap();
    let mut somebody = arriving(&own);
    assert!(practice.join("notebook.db").is_file(), "it is not practice");
    somebody.tap("try");
    let revision = somebody.screen().revision;
    assert!(somebody.front.input(&Input::Tap { widget: "begin".to_owned(), revision }).is_err());
    assert_eq!(std::fs::read(practice.join("notebook.db")).unwrap(), b"somebody's own");
    std::fs::remove_dir_all(&practice).unwrap();

    let mut somebody = arriving(&own);
    somebody.tap("try");
    somebody.tap("begin");
    // Not even what stands in memory is closed.
    std::mem::forget(somebody.front);
    assert!(practice.join("ours").is_dir());
    let somebody = Somebody::at(&own);
    assert!(!practice.exists() && somebody.screen().id == "welcome-languages");
}

/// Home is where it begins, in whichever language.
#[test]
fn made_up_people_speak_the_languages_that_were_chosen() {
    let dir = tempfile::tempdir().unwrap();
    for (tag, name) in [("ar", "نسّاجات النهر"), ("ta", "ஆற்றங்கரை நெசவாளர்கள்"), ("sw", "Wafumaji wa mtoni")]
    {
        let mut somebody = Somebody::at(&dir.path().join(tag));
        somebody.choose("first", tag);
        somebody.choose("second", "en");
        somebody.tap("next");
        somebody.tap("try");
        let home = somebody.tap("begin");
        assert_eq!((home.title.value.as_str(), home.id.as_str()), (name, Route::Home.name()));
    }
}
