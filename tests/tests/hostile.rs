//! What arrives wrong: codes, files and commands that must be refused with a clear error, and nothing lost.
//!
//! Through the program, with its exit codes. Budget: 30 seconds.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use weft_engine::{Clock, Notebook};
use weft_tests::weft::{CODE, Partners, Run, Weft};

const PROGRAM: &str = env!("CARGO_BIN_EXE_weft-under-test");

struct World(Partners);

impl std::ops::Deref for World {
    type Target = Partners;

    fn deref(&self) -> &Partners {
        &self.0
    }
}

impl World {
    fn new() -> Self {
        Self(Partners::found(PROGRAM))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// A file of nila's for everyone.
    fn file(&self, name: &str) -> Vec<u8> {
        let path = self.path(name);
        self.nila.ok(&["file", "out", "--for", "everyone", "--out", text(&path)], "");
        std::fs::read(path).expect("a file")
    }

    /// What huda says of a file.
    fn read(&self, bytes: &[u8]) -> Run {
        let path = self.path("arrives.bin");
        std::fs::write(&path, bytes).expect("written");
        self.huda.run(&["file", "in", text(&path)], "")
    }
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a plain path")
}

fn entry(story: &str, from: &Weft, to: &Weft) -> Value {
    let group = |weft: &Weft, name: &str| weft.ok(&["people"], "")["groups"][name]["id"].clone();
    json!({ "propose_entry": {
        "story": { "lang": "en", "words": story }, "from": group(from, "Weavers"),
        "to": group(to, "Women of the valley"), "kind": "time", "day": "2019-10-18",
    } })
}

fn contents(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    files.into_iter().map(|path| (path.clone(), std::fs::read(path).expect("a file"))).collect()
}

#[test]
fn codes() {
    let World(Partners { dir, nila, huda }) = World::new();
    let before = contents(&nila.notebook);
    let other = Weft { code_file: dir.path().join("other.code"), ..nila.clone() };
    for wrong in ["25 80 14 70 37", "25801470", "2", "ولد ولد ولد"] {
        std::fs::write(&other.code_file, wrong).expect("written");
        let run = other.run(&["check"], "").ends(4);
        assert_eq!(run.error(), "wrong_code");
    }
    std::fs::write(&other.code_file, "").expect("written");
    assert_eq!(other.run(&["check"], "").ends(2).error(), "bad_input");
    let but_the_count = |files: Vec<(PathBuf, Vec<u8>)>| -> Vec<(PathBuf, Vec<u8>)> {
        files.into_iter().filter(|(path, _)| !text(path).contains("keys-")).collect()
    };
    let now = but_the_count(contents(&nila.notebook));
    assert_eq!(now, but_the_count(before), "a wrong code changes nothing but the count of wrong codes");

    let nowhere = Weft { notebook: dir.path().join("nowhere"), ..nila.clone() };
    assert_eq!(nowhere.run(&["check"], "").ends(5).error(), "not_there");
    assert!(!nowhere.notebook.exists(), "looking makes nothing");
    let none = Weft { code_file: dir.path().join("no-such-file"), ..nila.clone() };
    none.run(&["check"], "").ends(5);
    // The same code in another script's digits and with other spaces is the same code.
    std::fs::write(&other.code_file, " 25 80 14 70 36 ".replace('2', "٢").replace('8', "௮")).expect("written");
    other.run(&["check"], "").ends(0);
    // One at a time.
    let open = Notebook::open(&nila.notebook, CODE.trim().as_bytes(), Clock::System).expect("it opens");
    assert_eq!(nila.run(&["check"], "").ends(6).error(), "busy");
    open.lock().expect("it closes");
    nila.run(&["check"], "").ends(0);
    // A notebook is made once.
    assert_eq!(nila.run(&["init", "--lang", "en", "--try-takes", "0"], "").ends(2).error(), "bad_input");

    // One damaged copy of the keys is mended from the other; two are damage, and stay as they are.
    let damage = |copy: &str, every: usize| {
        let path = huda.notebook.join(copy);
        let mut bytes = std::fs::read(&path).expect("a header");
        bytes.iter_mut().step_by(every).for_each(|byte| *byte ^= 1);
        std::fs::write(&path, bytes).expect("written");
    };
    damage("vault-a", 500);
    huda.run(&["check"], "").ends(0);
    damage("vault-a", 1);
    damage("vault-b", 1);
    assert_eq!(huda.run(&["check"], "").ends(7).error(), "damaged");
    let kept = contents(&huda.notebook);
    huda.run(&["init", "--lang", "en", "--try-takes", "0"], "").ends(7);
    assert_eq!(contents(&huda.notebook), kept, "a damaged notebook is never replaced by a fresh one");
}

#[test]
fn files() {
    let world = World::new();
    let story = world.nila.does(&entry("Two days of mending nets.", &world.nila, &world.huda));
    let picture = weft_tests::scenarios().join("files/loom.jpg");
    let photo = world.nila.ok(&["attach", text(&picture), "--nobody"], "");
    let photo = photo["made"][0].as_str().expect("an id").to_owned();
    let file = world.file("whole.bin");

    // Behind the picture or in front of it stands its small one, of at most 32 KiB: this far from the end is the picture.
    let run = world.read(&file[..file.len() - 50_000]).ends(8);
    assert_eq!(run.error(), "partly");
    assert_eq!(run.json()["complete"], false);
    assert!(run.json()["new_facts"].as_u64() > Some(0), "what is whole is taken: {}", run.json());
    assert_eq!(world.huda.ok(&["show", &story], "")["stories"][0]["words"], "Two days of mending nets.");
    assert_eq!(world.huda.ok(&["show", &photo], "")["kept"]["here"], false);

    let mut flipped = file.clone();
    let place = flipped.len() - 50_000;
    flipped[place] ^= 4;
    let run = world.read(&flipped).ends(8);
    assert!(run.json()["damaged"].as_u64() > Some(0), "{}", run.json());
    assert_eq!(world.huda.ok(&["show", &photo], "")["kept"]["here"], false);

    assert_eq!(world.read(&file).ends(0).json()["complete"], true);
    assert_eq!(world.huda.ok(&["show", &photo], "")["kept"]["here"], true);
    let again = world.read(&file).ends(0).json();
    for new in ["new_facts", "new_notices", "new_chunks"] {
        assert_eq!(again[new], 0, "a second time changes nothing and says so: {again}");
    }

    // Files of others, no files at all, a file cut inside its header.
    let other = World::new();
    for foreign in [other.file("foreign.bin"), b"GIF89a".repeat(4000), Vec::new(), file[..300].to_vec()] {
        assert_eq!(world.read(&foreign).ends(2).error(), "bad_input");
    }
    let before = world.huda.ok(&["check"], "");
    assert_eq!((&before["waiting"], &before["held"]), (&json!(0), &json!(0)), "nothing foreign is kept");
    assert_eq!(world.huda.run(&["file", "in", "no-such-file"], "").ends(5).error(), "not_there");

    // Founding and joining files in the wrong hands or the wrong order.
    let one = world.path("1.bin");
    world.huda.run(&["found", "accept", text(&one)], "").ends(2);
    world.huda.run(&["join", "accept", text(&one)], "").ends(2);
    world.nila.run(&["welcome", text(&one), "--out", "never.bin"], "").ends(2);
    assert_eq!(world.nila.ok(&["check"], "")["audiences"]["partnership"], before["audiences"]["partnership"]);
}

#[test]
fn commands() {
    let World(Partners { nila, huda, dir }) = World::new();
    let good = entry("A day of listening.", &nila, &huda);
    let with = |change: &dyn Fn(&mut Value)| {
        let mut command = good.clone();
        change(&mut command["propose_entry"]);
        command.to_string()
    };
    let before = nila.ok(&["check"], "");
    let hostile = [
        with(&|entry| entry["colour"] = json!("blue")),
        with(&|entry| entry["story"]["words"] = json!("a\u{0}b")),
        with(&|entry| entry["story"]["words"] = json!("exe.\u{202e}gpj")),
        with(&|entry| entry["story"]["words"] = json!("\u{2066}isolated")),
        with(&|entry| entry["story"]["words"] = json!("")),
        with(&|entry| entry["story"]["words"] = json!("x".repeat(4 * 1024 * 1024 + 1))),
        with(&|entry| entry["story"]["lang"] = json!("../..")),
        with(&|entry| entry["quantity"] = json!({ "amount": 1.5, "unit": "days" })),
        with(&|entry| entry["day"] = json!("2026-02-30")),
        with(&|entry| entry["from"] = json!("weavers")),
        good.to_string().replace("propose_entry", "propose"),
        good.to_string() + " and more",
        "[".repeat(100_000),
        String::new(),
        "null".into(),
    ];
    for command in hostile {
        let run = nila.run(&["do"], &command).ends(2);
        assert_eq!(run.error(), "bad_input", "{command:.80}");
        assert!(run.stdout.is_empty(), "nothing was done");
    }
    assert_eq!(nila.ok(&["check"], ""), before, "nothing was changed");

    // Of several, those before the first refusal are done, and it says so.
    let refused = json!([good, { "agree_entry": { "record": "0".repeat(32) } }, good]).to_string();
    let run = nila.run(&["do"], &refused).ends(3);
    assert_eq!((run.error().as_str(), run.json()["done"].as_array().map(Vec::len)), ("unknown", Some(1)));
    // A named act is done once.
    let name = ["do", "--request", "00112233445566778899aabbccddeeff"];
    let (first, second) = (nila.ok(&name, &good.to_string()), nila.ok(&name, &good.to_string()));
    assert_eq!(first["done"][0]["made"], second["done"][0]["made"]);
    assert_eq!(second["done"][0]["repeated"], true);
    assert_eq!(nila.ok(&["list"], "")["lines"].as_array().map(Vec::len), Some(2));

    // A text too long for a fact travels as an attachment and reads back, here and elsewhere.
    let long = "மூன்று இரவுகள். ".repeat(1500);
    assert!(long.len() > 24 * 1024);
    let told = nila.does(&serde_json::from_str(&with(&|entry| entry["story"]["words"] = json!(long))).expect("JSON"));
    assert_eq!(nila.ok(&["show", &told], "")["stories"][0]["words"], json!(long));
    let file = dir.path().join("long.bin");
    nila.ok(&["file", "out", "--for", "everyone", "--out", text(&file)], "");
    huda.ok(&["file", "in", text(&file)], "");
    assert_eq!(huda.ok(&["show", &told], "")["stories"][0]["words"], json!(long));
}

#[test]
fn arguments() {
    let dir = tempfile::tempdir().expect("a folder");
    let nila = Weft::new(PROGRAM, dir.path(), "nila", CODE);
    for line in [
        ["show", "not-an-id"].as_slice(),
        &["export", &"0".repeat(32), "--scope", "everything", "--for", "public", "--purpose", "work", "--into", "x"],
        &["attach", "x.jpg"],
        &["attach", "x.jpg", "--nobody", "--concerns", &"0".repeat(32)],
        &["file", "out", "--for", "somebody", "--out", "x"],
        &["init"],
        &["init", "--lang", "?"],
        &["no-such-verb"],
    ] {
        assert_eq!(nila.run(line, "").ends(2).error(), "usage", "{line:?}");
    }
    nila.ok(&["init", "--lang", "en", "--try-takes", "0"], "");
    let alone = nila.run(&["people"], "").ends(5);
    assert_eq!(alone.error(), "not_there", "no partnership yet");
    let help = std::process::Command::new(PROGRAM).arg("--help").output().expect("help");
    let help = String::from_utf8(help.stdout).expect("UTF-8");
    assert!(help.contains("Exit codes:") && help.contains("8  taken in only partly"), "{help}");
}
