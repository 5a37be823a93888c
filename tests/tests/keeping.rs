//! Keeping a notebook through the program: its codes, wiping it, an older copy, a damaged one. Budget: 15 seconds.

use std::path::Path;

use serde_json::{Value, json};
use weft_tests::weft::{Weft, found};

const PROGRAM: &str = env!("CARGO_BIN_EXE_weft-under-test");
const CODE: &str = "25 80 14 70 36\n";

struct World {
    dir: tempfile::TempDir,
    nila: Weft,
    huda: Weft,
}

fn world() -> World {
    let dir = tempfile::tempdir().expect("a folder");
    let nila = Weft::new(PROGRAM, dir.path(), "nila", CODE);
    let huda = Weft::new(PROGRAM, dir.path(), "huda", CODE);
    found(&nila, &huda, ["Weavers", "Valley"], "Both decide.", dir.path());
    World { dir, nila, huda }
}

fn entry(weft: &Weft, story: &str) -> String {
    let groups = weft.ok(&["people"], "")["groups"].clone();
    weft.does(&told(&groups, story))
}

fn told(groups: &Value, story: &str) -> Value {
    json!({ "propose_entry": {
        "story": { "lang": "en", "words": story }, "from": groups["Weavers"]["id"], "to": groups["Valley"]["id"],
        "kind": "time", "day": "2019-10-18",
    } })
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a plain path")
}

fn names(dir: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(dir)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// `from` hands everything to `to`.
fn carry(from: &Weft, to: &Weft, dir: &Path) {
    let file = dir.join("carried.bin");
    from.ok(&["file", "out", "--for", "everyone", "--out", text(&file)], "");
    to.ok(&["file", "in", text(&file)], "");
}

/// Facts of hers that no file has taken out, as her first screen says it.
fn unsent(weft: &Weft) -> bool {
    let code = std::fs::read(&weft.code_file).expect("the code");
    let app = weft_app::App::open(&weft.notebook, &code, weft_engine::Clock::System).expect("opened");
    let unsent = app.screen().expect("a screen").widgets().any(|widget| widget.id == "unsent");
    app.lock().expect("locked");
    unsent
}

#[test]
fn a_file_counts_as_gone_out_once_it_has_its_name() {
    let World { dir, nila, .. } = world();
    entry(&nila, "It waits.");
    assert!(unsent(&nila));
    let taken = dir.path().join("taken.bin");
    std::fs::create_dir_all(taken.join("a folder of that name")).expect("a folder");
    let refused = nila.run(&["file", "out", "--for", "everyone", "--out", text(&taken)], "");
    assert_eq!(refused.error(), "device");
    assert!(String::from_utf8_lossy(&refused.stderr).contains("taken.bin"), "{refused:?}");
    assert!(unsent(&nila), "nobody can carry it");
    let missing = dir.path().join("no such folder/file.bin");
    let refused = nila.run(&["file", "out", "--for", "everyone", "--out", text(&missing)], "");
    assert_eq!(refused.error(), "not_there");
    let there = names(dir.path());
    let free = dir.path().join("free.bin");
    nila.ok(&["file", "out", "--for", "everyone", "--out", text(&free)], "");
    assert!(!unsent(&nila) && free.is_file());
    let mut named = there.clone();
    named.push("free.bin".to_owned());
    named.sort();
    assert_eq!(names(dir.path()), named, "nothing unfinished lies about");
    assert!(!there.iter().any(|name| name.starts_with(".tmp")), "{there:?}");
}

#[test]
fn only_the_new_code_opens() {
    let World { dir, nila, .. } = world();
    let record = entry(&nila, "It stays.");
    let new = dir.path().join("new.code");
    std::fs::write(&new, "short\n").expect("written");
    let refused = nila.run(&["code", "change", "--new-code-file", text(&new)], "");
    assert_eq!(refused.error(), "bad_input", "too short");
    std::fs::write(&new, "another five words of hers\n").expect("written");
    nila.ok(&["code", "change", "--new-code-file", text(&new)], "");
    assert_eq!(nila.run(&["show", &record], "").error(), "wrong_code");
    let nila = Weft { code_file: new, ..nila };
    assert_eq!(nila.ok(&["show", &record], "")["stories"][0]["words"], "It stays.");
}

#[test]
fn a_code_that_wipes_leaves_a_folder_without_a_notebook() {
    let World { dir, nila, .. } = world();
    entry(&nila, "It goes.");
    let wipe = dir.path().join("wipe.code");
    std::fs::write(&wipe, CODE).expect("written");
    let refused = nila.run(&["code", "wipe", "--wipe-code-file", text(&wipe)], "");
    assert_eq!(refused.error(), "bad_input", "the same code cannot do both");
    std::fs::write(&wipe, "63 07 41 08 52\n").expect("written");
    nila.ok(&["code", "wipe", "--wipe-code-file", text(&wipe)], "");
    nila.ok(&["check"], "");
    let typed = Weft { code_file: wipe, ..nila.clone() };
    assert_eq!(typed.run(&["list"], "").error(), "not_there", "it says what it says of an empty folder");
    assert_eq!(names(&nila.notebook), Vec::<String>::new());
    assert_eq!(nila.run(&["list"], "").error(), "not_there");
    let words = nila.notebook.with_file_name("again");
    let again = Weft { notebook: words, ..nila };
    again.ok(&["init", "--lang", "en", "--try-takes", "0"], "");
}

#[test]
fn wiping_asks_for_good_and_for_the_code() {
    let World { dir: _dir, nila, .. } = world();
    entry(&nila, "It goes.");
    nila.run(&["wipe"], "").ends(2);
    nila.ok(&["list"], "");
    nila.ok(&["wipe", "--for-good"], "");
    assert_eq!(names(&nila.notebook), Vec::<String>::new());
}

#[test]
fn an_older_copy_says_so_until_somebody_goes_on() {
    let World { dir, nila, huda } = world();
    let first = entry(&nila, "In the copy.");
    assert_eq!(nila.run(&["go-on"], "").ends(2).error(), "usage", "the newest one has nothing to go on from");
    let copy: Vec<_> = names(&nila.notebook)
        .into_iter()
        // What a phone's key store keeps does not come back with a folder.
        .filter(|name| !name.starts_with("keys-"))
        .map(|name| (nila.notebook.join(&name), std::fs::read(nila.notebook.join(&name)).expect("a file")))
        .collect();
    let second = entry(&nila, "After the copy.");
    carry(&nila, &huda, dir.path());
    for (path, bytes) in copy {
        std::fs::write(path, bytes).expect("put back");
    }
    assert_eq!(nila.ok(&["check"], "")["copy"], "older");
    nila.ok(&["show", &first], "");
    let refused = nila.run(&["do"], &told(&nila.ok(&["people"], "")["groups"], "Not written.").to_string());
    assert_eq!(refused.error(), "older_copy");
    nila.ok(&["go-on"], "");
    assert_eq!(nila.ok(&["check"], "")["copy"], "newest");
    carry(&huda, &nila, dir.path());
    assert_eq!(nila.ok(&["show", &second], "")["stories"][0]["words"], "After the copy.");
    entry(&nila, "It can be written.");
}

#[test]
fn a_damaged_notebook_is_rescued() {
    let World { dir, nila, huda } = world();
    let records: Vec<String> = (0..30).map(|n| entry(&nila, &format!("Story {n}"))).collect();
    carry(&nila, &huda, dir.path());
    assert_eq!(nila.run(&["rescue"], "").error(), "bad_input", "a whole one is left alone");
    let path = nila.notebook.join("notebook.db");
    let whole = std::fs::read(&path).expect("a file");
    // From the end, where the facts that came last are.
    let mut pages = (1..whole.len() / 4096).rev();
    let (damaged, rescued) = loop {
        let mut bytes = whole.clone();
        bytes[pages.next().expect("some page can be rescued") * 4096 + 100] ^= 1;
        std::fs::write(&path, &bytes).expect("damaged");
        let run = nila.run(&["rescue"], "");
        if run.exit == 0 && run.json()["lost"] != json!(0) {
            break (bytes, run.json());
        }
        if run.exit != 0 {
            assert_eq!(run.error(), "damaged");
        }
    };
    let quarantine = Path::new(rescued["quarantine"].as_str().expect("a folder")).join("notebook.db");
    assert!(std::fs::read(quarantine).expect("kept") == damaged);
    carry(&huda, &nila, dir.path());
    for (n, record) in records.iter().enumerate() {
        assert_eq!(nila.ok(&["show", record], "")["stories"][0]["words"], format!("Story {n}"));
    }
    let check = nila.ok(&["check"], "");
    assert_eq!((&check["integrity"], &check["copy"]), (&json!("ok"), &json!("newest")));
}
