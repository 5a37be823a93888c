//! Two groups, three devices, files only: founding, joining, a consent, an entry, a withdrawal, until all are in step.

mod shared;

use std::io::Cursor;
use std::path::Path;

use serde_json::json;
use shared::Shared;
use weft_engine::{Came, Clock, Notebook, Recipients};
use weft_model::artefact::{ArtefactKind, Concerns};
use weft_model::command::Command;
use weft_model::gate::OVERVIEW_USE;
use weft_model::ids::RecordId;
use weft_model::said::Lang;

const CODE: &[u8] = b"25 80 14 70 36";

fn notebook(dir: &Path, name: &str, languages: [&str; 2]) -> Notebook {
    let clock = Clock::Fixed(1_793_600_000_000);
    let languages = languages.map(|tag| Lang::new(tag).unwrap());
    Notebook::create(&dir.join(name), CODE, clock, &languages).unwrap()
}

fn file(from: &mut Notebook, to: Recipients) -> Vec<u8> {
    let out = Shared::default();
    let went = from.file_out(&to, &mut |_| Ok(Box::new(out.clone()))).unwrap();
    assert_eq!(went.pieces, 1);
    let bytes = out.bytes();
    assert_eq!(went.bytes, bytes.len() as u64);
    bytes
}

fn take(to: &mut Notebook, file: &[u8]) -> Came {
    let came = to.file_in(&mut Cursor::new(file)).unwrap();
    assert!(came.complete && came.refused == 0 && came.damaged == 0, "{came:?}");
    came
}

fn command(json: serde_json::Value) -> Command {
    serde_json::from_value(json).unwrap()
}

struct World {
    _dir: tempfile::TempDir,
    nila: Notebook,
    huda: Notebook,
    sara: Notebook,
}

fn founded() -> World {
    let dir = tempfile::tempdir().unwrap();
    let mut nila = notebook(dir.path(), "nila", ["ta", "en"]);
    let mut huda = notebook(dir.path(), "huda", ["ar", "en"]);
    let mut sara = notebook(dir.path(), "sara", ["en", "ta"]);
    let proposal = nila.propose("மட்டக்களப்பு நெசவாளர்கள்", "We decide together.").unwrap();
    let answer = huda.answer(&proposal, "نساء الأغوار").unwrap();
    let completion = nila.complete(&answer).unwrap();
    huda.accept(&completion).unwrap();
    let welcome = nila.welcome(&sara.request().unwrap()).unwrap();
    assert_eq!(sara.join(&welcome.file).unwrap(), welcome.numbers);
    World { _dir: dir, nila, huda, sara }
}

fn ask() -> Command {
    command(json!({ "ask_consent": {
        "person": { "name": { "lang": "ta", "words": "கமலா" } }, "age": "adult", "spoken": true,
        "scopes": [{ "scope": "document", "for_whom": "partnership", "purpose": "work", "until": "stopped" }],
        "explained": { "lang": "ta", "words": "எழுதலாமா?" },
    } }))
}

fn answer(record: RecordId) -> Command {
    command(json!({ "answer_consent": {
        "record": record, "handed_over": true, "teach_back": "understood",
        "answers": [{ "scope": "document", "yes": true }],
    } }))
}

#[test]
fn from_founding_to_a_withdrawal_that_everyone_has_heard() {
    let World { _dir, mut nila, mut huda, mut sara } = founded();
    let consent = nila.act(ask(), None).unwrap().made[0];
    let request = Some([7; 16]);
    let done = nila.act(answer(consent), request).unwrap();
    let receipt = done.receipt.clone().unwrap();
    let again = nila.act(answer(consent), request).unwrap();
    assert_eq!((again.repeated, again.receipt), (true, Some(receipt.clone())), "asked twice, done once");
    nila.receipt_given(consent).unwrap();
    assert_eq!(nila.act(answer(consent), request).unwrap().receipt, None);

    let picture = include_bytes!("../../../tests/scenarios/files/loom.jpg");
    let concerns = Concerns::People(vec![consent]);
    let photo = nila.attach(picture, ArtefactKind::Photo, concerns, None).unwrap().made[0];
    let entry = json!({ "propose_entry": {
        "story": { "lang": "ta", "words": "மூன்று இரவுகள்" }, "from": huda.my_group(), "to": nila.my_group(),
        "kind": "hosting", "quantity": { "amount": 3, "unit": "nights" }, "day": "2026-10-18",
    } });
    let entry = nila.act(command(entry), None).unwrap().made[0];

    let first = file(&mut nila, Recipients::Everyone);
    let came = take(&mut huda, &first);
    assert!(came.new_facts > 5 && came.new_chunks == 2 && came.held == 0, "{came:?}");
    let again = take(&mut huda, &first);
    assert_eq!((again.new_facts, again.new_notices, again.new_chunks), (0, 0, 0), "a second time changes nothing");
    take(&mut sara, &file(&mut nila, Recipients::Group));

    huda.act(command(json!({ "agree_entry": { "record": entry } })), None).unwrap();
    assert_eq!(huda.show(&entry).unwrap()["status"], "agreed");
    let exported = huda.export(photo, OVERVIEW_USE, &_dir.path().join("album"), Some([8; 16])).unwrap();
    assert!(exported.files.iter().all(|file| file.exists()), "{exported:?}");
    let again = huda.export(photo, OVERVIEW_USE, &_dir.path().join("album"), Some([8; 16])).unwrap();
    assert_eq!(again, exported);

    huda.act(command(json!({ "suspend_consent": { "record": consent } })), None).unwrap();
    sara.withdraw(receipt.as_bytes(), None).unwrap();
    let refused = sara.withdraw(b"11111 11111 11111 11111", None).unwrap_err();
    assert_eq!(refused.code(), "bad_input", "a mistyped number is said to be one");

    for _ in 0..2 {
        let from_sara = file(&mut sara, Recipients::Everyone);
        take(&mut huda, &from_sara);
        take(&mut nila, &from_sara);
        let from_huda = file(&mut huda, Recipients::Everyone);
        take(&mut nila, &from_huda);
        take(&mut sara, &from_huda);
        let from_nila = file(&mut nila, Recipients::Group);
        take(&mut sara, &from_nila);
        take(&mut huda, &file(&mut nila, Recipients::Everyone));
    }
    for notebook in [&mut nila, &mut huda, &mut sara] {
        let shown = notebook.show(&consent).unwrap();
        assert_eq!(shown["scopes"]["document"]["status"], "withdrawn");
        assert_eq!(shown["heard"]["withdrawn"]["மட்டக்களப்பு நெசவாளர்கள்"], "2 of 2");
        assert_eq!(shown["heard"]["suspended"]["نساء الأغوار"], "1 of 1");
        let shown = notebook.show(&photo).unwrap();
        assert_eq!((&shown["kept"], &shown["preview"]), (&json!("erased"), &json!("erased")));
        assert!(notebook.missing_files().unwrap().is_empty());
        let refused = notebook.export(photo, OVERVIEW_USE, &_dir.path().join("no"), None).unwrap_err();
        assert_eq!(refused.code(), "denied.withdrawn");
    }
    let (a, b, c) = (nila.check().unwrap(), huda.check().unwrap(), sara.check().unwrap());
    assert_eq!(a.audiences["partnership"], b.audiences["partnership"]);
    assert_eq!(a.audiences["partnership"], c.audiences["partnership"]);
    assert_eq!(a.audiences["மட்டக்களப்பு நெசவாளர்கள்"], c.audiences["மட்டக்களப்பு நெசவாளர்கள்"]);
    assert!(!b.audiences.contains_key("மட்டக்களப்பு நெசவாளர்கள்"), "another group's audience is not there at all");
    assert_eq!((a.integrity, a.waiting, a.held), ("ok", 0, 0));
    assert!(huda.page().unwrap().contains("dir=\"rtl\""));
}

#[test]
fn a_long_text_becomes_an_attachment_and_reads_back() {
    let World { _dir, mut nila, mut huda, .. } = founded();
    let long = "நெசவு ".repeat(3_000);
    let entry = json!({ "propose_entry": {
        "story": { "lang": "ta", "words": long }, "from": huda.my_group(), "to": nila.my_group(),
        "kind": "knowledge", "day": "2026-10-18",
    } });
    let entry = nila.act(command(entry), None).unwrap().made[0];
    assert_eq!(nila.show(&entry).unwrap()["stories"][0]["words"], long);
    take(&mut huda, &file(&mut nila, Recipients::Everyone));
    assert_eq!(huda.show(&entry).unwrap()["stories"][0]["words"], long);
}

#[test]
fn a_locked_notebook_opens_with_its_code_only() {
    let World { _dir, nila, .. } = founded();
    let dir = _dir.path().join("nila");
    let busy = Notebook::open(&dir, CODE, Clock::System).err().unwrap();
    assert_eq!(busy.code(), "busy");
    let before = nila.check().unwrap();
    nila.lock().unwrap();
    assert_eq!(Notebook::open(&dir, b"25 80 14 70 37", Clock::System).err().unwrap().code(), "wrong_code");
    let opened = Notebook::open(&dir, "٢٥٨٠١٤٧٠٣٦".as_bytes(), Clock::System);
    assert_eq!(opened.err().unwrap().code(), "wrong_code", "spaces belong to the code");
    let opened = Notebook::open(&dir, "٢٥ ٨٠ ١٤ ٧٠ ٣٦".as_bytes(), Clock::System).unwrap();
    assert_eq!(opened.check().unwrap(), before, "any digits of the world type the same code");
}
