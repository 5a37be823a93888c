//! Canaries: a word of its own typed into every field, and then looked for in every file and every complaint.
//!
//! Looked for as UTF-8, UTF-16, base64 and hex. Exports, pages and what a verb is asked to show are meant to be read;
//! everything else must not hold one. Budget: 20 seconds.

use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use serde_json::{Value, json};
use weft_model::command::Command;
use weft_tests::weft::{Weft, found};

const PROGRAM: &str = env!("CARGO_BIN_EXE_weft-under-test");

/// A word that stands nowhere else.
fn canary(field: &str) -> String {
    format!("Kanarien{field}vogel")
}

/// Every form in which a canary may stand in a file; in base64 at each of the three places in a group.
fn forms(text: &str) -> Vec<Vec<u8>> {
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let hex: String = text.bytes().map(|byte| format!("{byte:02x}")).collect();
    let mut forms = vec![text.as_bytes().to_vec(), utf16, hex.to_uppercase().into_bytes(), hex.into_bytes()];
    for skipped in 0..3 {
        let encoded = STANDARD_NO_PAD.encode([vec![0; skipped], text.as_bytes().to_vec()].concat());
        // Without the characters that depend on what stands before and behind.
        let (from, to) = ([0, 2, 3][skipped], encoded.len() - 2);
        forms.push(encoded.as_bytes()[from..to].to_vec());
    }
    forms
}

fn holds(bytes: &[u8], canaries: &[String]) -> Option<String> {
    let found = |form: &Vec<u8>| bytes.windows(form.len()).any(|window| window == form.as_slice());
    canaries.iter().find(|canary| forms(canary).iter().any(found)).cloned()
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
}

/// The canaries of a command: one for each field that takes words. A new command does not compile before it is here.
fn fields(command: &Command) -> Vec<String> {
    let texts: &[&str] = match command {
        Command::AskConsent(_) => &["Name", "Explained"],
        Command::ProposeEntry(_) => &["Story"],
        Command::TranslateEntry(_) => &["Translated"],
        Command::DisputeEntry(_) => &["Because"],
        Command::AddDevice(_)
        | Command::GiveRole(_)
        | Command::EndRole(_)
        | Command::RotateKeys { .. }
        | Command::AnswerConsent(_)
        | Command::SuspendConsent { .. }
        | Command::WithdrawConsent { .. }
        | Command::AddArtefact(_)
        | Command::Disclose { .. }
        | Command::AgreeEntry { .. } => &[],
    };
    texts.iter().map(|field| canary(field)).collect()
}

struct Looked {
    canaries: Vec<String>,
}

impl Looked {
    /// Does a command through the program and remembers its canaries.
    fn does(&mut self, weft: &Weft, command: Value) -> Value {
        let read: Command = serde_json::from_value(command.clone()).expect("a command");
        let own = fields(&read);
        for canary in &own {
            assert!(command.to_string().contains(canary.as_str()), "{canary} is typed");
        }
        self.canaries.extend(own);
        weft.ok(&["do"], &command.to_string())["done"][0].clone()
    }

    /// A failing run must not repeat what was typed.
    fn fails(&self, weft: &Weft, arguments: &[&str], stdin: &str) {
        let run = weft.run(arguments, stdin);
        assert_ne!(run.exit, 0, "{arguments:?} {stdin}");
        let held = holds(&run.printed(), &self.canaries);
        assert_eq!(held, None, "{arguments:?} complains: {}", String::from_utf8_lossy(&run.stderr));
    }
}

fn said(lang: &str, field: &str) -> Value {
    json!({ "lang": lang, "words": canary(field) })
}

#[test]
fn no_word_stands_anywhere_outside_the_notebook() {
    let dir = tempfile::tempdir().expect("a folder");
    let path = |name: &str| dir.path().join(name).display().to_string();
    let codes = dir.path().join("codes");
    std::fs::create_dir(&codes).expect("a folder");
    let nila = Weft::new(PROGRAM, &codes, "nila", &canary("Code"));
    let huda = Weft { notebook: dir.path().join("huda"), ..nila.clone() };
    let nila = Weft { notebook: dir.path().join("nila"), ..nila };
    let fields = ["Code", "Ours", "Theirs", "Charter", "Long", "Searched", "Wrong", "File"];
    let mut looked = Looked { canaries: fields.iter().map(|field| canary(field)).collect() };
    found(&nila, &huda, [&canary("Ours"), &canary("Theirs")], &canary("Charter"), dir.path());

    let people = nila.ok(&["people"], "");
    let group = |field: &str| people["groups"][canary(field)]["id"].clone();
    let asked = looked.does(
        &nila,
        json!({ "ask_consent": {
            "person": { "name": said("ta", "Name") }, "age": "adult", "spoken": true,
            "scopes": [{ "scope": "document", "for_whom": "partnership", "purpose": "work", "until": "stopped" }],
            "explained": said("ta", "Explained"),
        } }),
    );
    let consent = &asked["made"][0];
    let answered = looked.does(
        &nila,
        json!({ "answer_consent": {
            "record": consent, "handed_over": true, "teach_back": "understood",
            "answers": [{ "scope": "document", "yes": true }],
        } }),
    );
    let receipt = answered["receipt"].as_str().expect("a number").to_owned();
    looked.canaries.push(receipt.clone());
    looked.canaries.push(receipt.replace(' ', ""));
    let proposal = |story: Value| {
        json!({ "propose_entry": {
            "story": story, "from": group("Ours"), "to": group("Theirs"), "kind": "other", "day": "2019-10-18",
        } })
    };
    let entry = looked.does(&nila, proposal(said("en", "Story")))["made"][0].clone();
    let translation = json!({ "record": entry, "story": said("en", "Translated"), "by": "person" });
    looked.does(&nila, json!({ "translate_entry": translation }));
    // A text long enough to become an attachment, with the canary at its beginning, in its middle and at its end.
    let filler = "so it went on ".repeat(1000);
    let long = [canary("Long"), canary("Long"), canary("Long")].join(&filler);
    nila.ok(&["do"], &proposal(json!({ "lang": "en", "words": long })).to_string());
    std::fs::write(path("document"), canary("File")).expect("written");
    let kept = nila.ok(&["attach", &path("document"), "--kind", "document", "--nobody"], "");
    nila.ok(&["search"], &canary("Searched"));
    assert_eq!(nila.ok(&["search"], &canary("Story"))["found"].as_array().map(Vec::len), Some(1), "search works");

    nila.ok(&["file", "out", "--for", "everyone", "--out", &path("a.bin")], "");
    huda.ok(&["file", "in", &path("a.bin")], "");
    looked.does(&huda, json!({ "dispute_entry": { "record": entry, "because": said("en", "Because") } }));
    std::fs::write(path("number"), &receipt).expect("written");
    huda.ok(&["withdraw", "--number-file", &path("number")], "");
    huda.ok(&["file", "out", "--for", "everyone", "--out", &path("b.bin")], "");
    nila.ok(&["file", "in", &path("b.bin")], "");
    nila.ok(&["file", "out", "--for", "group", "--out", &path("c.bin")], "");

    // What fails must not repeat what was typed.
    let wrong = canary("Wrong");
    for command in [
        json!({ "propose_entry": { "story": wrong } }),
        json!({ "propose_entry": wrong }),
        json!({ wrong.clone(): {} }),
        json!({ "agree_entry": { "record": wrong } }),
        json!({ "agree_entry": { "record": entry, wrong.clone(): 1 } }),
        json!({ "agree_entry": { "record": entry } }),
        json!({ "dispute_entry": { "record": entry, "because": { "lang": wrong, "words": wrong } } }),
        json!({ "dispute_entry": { "record": entry, "because": { "lang": "en", "words": format!("{wrong}\u{202e}") } } }),
        json!({ "dispute_entry": { "record": entry, "because": { "lang": "en", "words": format!("{wrong}\u{0}") } } }),
        json!({ "dispute_entry": { "record": entry, "because": said("en", "Because") } }),
        json!({ "answer_consent": { "record": consent, "handed_over": wrong, "teach_back": wrong, "answers": [] } }),
    ] {
        looked.fails(&nila, &["do"], &command.to_string());
    }
    looked.fails(&nila, &["do"], &wrong);
    std::fs::write(path("number"), receipt.replace(['1', '2', '3'], "4")).expect("written");
    looked.fails(&nila, &["withdraw", "--number-file", &path("number")], "");
    looked.fails(&nila, &["found", "propose", "--out", &path("never")], &json!({ "group": wrong }).to_string());
    looked.fails(&huda, &["file", "in", &path("document")], "");
    looked.fails(&huda, &["join", "accept", &path("document")], "");
    let kept = kept["made"][0].as_str().expect("an id");
    looked.fails(&huda, &["show", &kept.replace(|c: char| c.is_ascii_digit(), "a")], "");
    let locked_out = Weft { code_file: dir.path().join("wrong.code"), ..nila.clone() };
    std::fs::write(&locked_out.code_file, &wrong).expect("written");
    looked.fails(&locked_out, &["show", kept], "");

    let mut written = Vec::new();
    for notebook in [&nila.notebook, &huda.notebook] {
        files(notebook, &mut written);
    }
    assert!(written.len() >= 10, "{written:?}");
    written.extend(["2.bin", "3.bin", "a.bin", "b.bin", "c.bin"].map(|name| dir.path().join(name)));
    for file in &written {
        let held = holds(&std::fs::read(file).expect("a file"), &looked.canaries);
        assert_eq!(held, None, "in {}", file.display());
    }
    assert!(looked.canaries.len() >= 15, "{:?}", looked.canaries);

    // The scan finds what is there: the proposal can be read by whoever carries it, and says so.
    let proposal = std::fs::read(dir.path().join("1.bin")).expect("a proposal");
    assert_eq!(holds(&proposal, &[canary("Charter")]), Some(canary("Charter")));
}

#[test]
fn the_scan_finds_every_form() {
    let word = canary("Scan");
    for place in 0..3 {
        let around = [vec![b'x'; place], word.clone().into_bytes(), b"yz".to_vec()].concat();
        let utf16: Vec<u8> = String::from_utf8_lossy(&around).encode_utf16().flat_map(u16::to_le_bytes).collect();
        let hex: String = around.iter().map(|byte| format!("{byte:02x}")).collect();
        for bytes in [around.clone(), utf16, hex.into_bytes(), STANDARD_NO_PAD.encode(&around).into_bytes()] {
            assert!(holds(&bytes, std::slice::from_ref(&word)).is_some(), "{place}: {bytes:?}");
        }
        assert_eq!(holds(&around[..around.len() - 4], std::slice::from_ref(&word)), None);
    }
}
