//! Keeping a notebook: captures that a kill interrupts, an older copy, a damaged one, its codes. Ten seconds.

mod shared;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::json;
use shared::Shared;
use weft_engine::{Belongs, Clock, Cost, KeyStore, Notebook, Protection, Recipients};
use weft_model::artefact::{AddArtefact, ArtefactKind, Concerns};
use weft_model::command::Command;
use weft_model::ids::RecordId;
use weft_model::records::Page;
use weft_model::said::{Attachment, Lang};

const CODE: &[u8] = b"25 80 14 70 36";
const CLOCK: Clock = Clock::Fixed(1_793_600_000_000);

struct Two {
    _dir: tempfile::TempDir,
    dir: PathBuf,
    nila: Notebook,
    huda: Notebook,
}

fn two() -> Two {
    let folder = tempfile::tempdir().unwrap();
    let languages = [Lang::new("en").unwrap()];
    let make = |name: &str| {
        let dir = folder.path().join(name);
        let protection = Protection { keys: KeyStore::software(&dir), cost: Cost::LEAST };
        Notebook::create_with(&dir, CODE, CLOCK, &languages, &protection).unwrap()
    };
    let (mut nila, mut huda) = (make("nila"), make("huda"));
    let proposal = nila.propose("Weavers", "We decide together.").unwrap();
    let answer = huda.answer(&proposal, "Valley").unwrap();
    let completion = nila.complete(&answer).unwrap();
    huda.accept(&completion).unwrap();
    let dir = folder.path().join("nila");
    Two { _dir: folder, dir, nila, huda }
}

fn open(dir: &Path) -> Notebook {
    Notebook::open(dir, CODE, CLOCK).unwrap()
}

fn write(notebook: &mut Notebook, words: &str) -> RecordId {
    let groups = notebook.people().unwrap()["groups"].clone();
    let mut ids = groups.as_object().unwrap().values().map(|group| group["id"].clone());
    let command: Command = serde_json::from_value(json!({ "propose_entry": {
        "story": { "lang": "en", "words": words }, "from": ids.next(), "to": ids.next(),
        "kind": "knowledge", "day": "2026-10-18",
    } }))
    .unwrap();
    notebook.act(command, None).unwrap().made[0]
}

fn exchange(from: &mut Notebook, to: &mut Notebook) {
    let out = Shared::default();
    from.file_out(&Recipients::Everyone, &mut |_| Ok(Box::new(out.clone()))).unwrap();
    let bytes = out.bytes();
    let came = to.file_in(&mut bytes.as_slice()).unwrap();
    assert!(came.complete && came.refused == 0 && came.damaged == 0, "{came:?}");
}

fn stories(notebook: &Notebook) -> Vec<String> {
    let lines = notebook.list(&Page { area: None, after: None, lines: 100 }).unwrap();
    let mut titles: Vec<String> =
        lines.as_array().unwrap().iter().map(|line| line["title"].as_str().unwrap().to_owned()).collect();
    titles.sort();
    titles
}

/// The files of a folder but what the key store keeps, which on a phone does not come back with them.
fn files(dir: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let paths = std::fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    let kept = paths.filter(|path| path.is_file() && !path.file_name().unwrap().to_string_lossy().starts_with("keys-"));
    kept.map(|path| (path.clone(), std::fs::read(&path).unwrap())).collect()
}

#[test]
fn a_capture_is_gone_on_with_after_a_kill() {
    let Two { _dir, dir, mut nila, .. } = two();
    let belongs = Belongs { screen: "entry".into(), field: "story".into(), media_type: "audio/ogg".into() };
    let voice: Vec<u8> = (0..700_000u32).map(|n| n.to_le_bytes()[1]).collect();
    let mut capture = nila.begin_capture(&belongs).unwrap();
    capture.push(&voice[..300_000]).unwrap();
    // As after a kill: nothing is finished, nothing closed.
    drop((capture, nila));
    nila = open(&dir);
    let [waiting] = nila.captures_waiting().unwrap().try_into().unwrap();
    assert_eq!(waiting.belongs, belongs);
    let mut here = Vec::new();
    nila.play_capture(&waiting.name, |chunk| here.extend_from_slice(chunk)).unwrap();
    assert!(voice.starts_with(&here) && here.len() > 300_000 - 64 * 1024, "{} bytes", here.len());
    let mut capture = nila.resume_capture(&waiting.name).unwrap();
    capture.push(&voice[here.len()..]).unwrap();
    let name = capture.finish().unwrap();
    let request = Some([3; 16]);
    let (kind, concerns, file) = (ArtefactKind::Voice, Concerns::Nobody, Attachment::awaited());
    let add = Command::AddArtefact(AddArtefact { kind, concerns, file, preview: None });
    let done = nila.act_with_capture(&name, add.clone(), request).unwrap();
    assert!(nila.captures_waiting().unwrap().is_empty());
    let again = nila.act_with_capture(&name, add, request).unwrap();
    assert_eq!((again.repeated, again.made.clone()), (true, done.made.clone()), "asked twice, done once");
    nila.lock().unwrap();
    let mut nila = open(&dir);
    let into = dir.with_file_name("album");
    let exported = nila.export(done.made[0], weft_model::gate::OVERVIEW_USE, &into, None).unwrap();
    assert!(std::fs::read(&exported.files[0]).unwrap() == voice);
    assert!(std::fs::read_dir(dir.join("captures")).unwrap().next().is_none());
}

#[test]
fn an_older_copy_is_read_and_written_only_after_going_on() {
    let Two { _dir, dir, mut nila, mut huda } = two();
    write(&mut nila, "before the copy");
    nila.lock().unwrap();
    let copy = files(&dir);
    let mut nila = open(&dir);
    write(&mut nila, "after the copy");
    exchange(&mut nila, &mut huda);
    nila.lock().unwrap();
    for (path, bytes) in &copy {
        std::fs::write(path, bytes).unwrap();
    }
    let mut nila = open(&dir);
    assert!(nila.is_older_copy());
    assert_eq!(stories(&nila), ["before the copy"]);
    assert_eq!(nila.check().unwrap().copy, "older");
    let groups = huda.people().unwrap()["groups"].clone();
    let command = json!({ "propose_entry": {
        "story": { "lang": "en", "words": "no" }, "from": groups["Weavers"]["id"], "to": groups["Valley"]["id"],
        "kind": "knowledge", "day": "2026-10-18",
    } });
    let refused = nila.act(serde_json::from_value(command).unwrap(), None).unwrap_err();
    assert_eq!(refused.code(), "older_copy");
    nila.lock().unwrap();
    let mut nila = open(&dir);
    nila.go_on().unwrap();
    write(&mut nila, "after going on");
    exchange(&mut nila, &mut huda);
    exchange(&mut huda, &mut nila);
    let all = ["after going on", "after the copy", "before the copy"];
    assert_eq!(stories(&huda), all);
    assert_eq!(stories(&nila), all, "what others had comes back");
    let (mine, theirs) = (nila.check().unwrap(), huda.check().unwrap());
    assert_eq!((mine.integrity, mine.copy, mine.waiting, mine.held), ("ok", "newest", 0, 0));
    assert_eq!(mine.audiences["partnership"], theirs.audiences["partnership"], "and neither log contradicts itself");
}

#[test]
fn a_damaged_notebook_is_rescued_and_others_give_back_what_is_lost() {
    let Two { _dir, dir, mut nila, mut huda } = two();
    for place in 0..40 {
        write(&mut nila, &format!("story {place}"));
    }
    exchange(&mut nila, &mut huda);
    let refused = Notebook::rescue(&dir, CODE, CLOCK, &KeyStore::software(&dir)).err().unwrap();
    assert_eq!(refused.code(), "busy");
    nila.lock().unwrap();
    let refused = Notebook::rescue(&dir, CODE, CLOCK, &KeyStore::software(&dir)).err().unwrap();
    assert_eq!(refused.code(), "bad_input", "{refused}: a whole one is left alone");
    let path = dir.join("notebook.db");
    let whole = std::fs::read(&path).unwrap();
    let (mut rescued_some, mut lost_some, mut waited_some) = (false, false, false);
    for page in 1..whole.len() / 4096 {
        let mut bytes = whole.clone();
        bytes[page * 4096 + 2000] ^= 0x10;
        std::fs::write(&path, &bytes).unwrap();
        let Ok((mut nila, rescued)) = Notebook::rescue(&dir, CODE, CLOCK, &KeyStore::software(&dir)) else { continue };
        rescued_some = true;
        assert!(std::fs::read(rescued.quarantine.join("notebook.db")).unwrap() == bytes, "kept as it was");
        if rescued.lost == 0 {
            nila.lock().unwrap();
            continue;
        }
        lost_some = true;
        // What waited was held while the notebook was put in its place, and is taken once the rest is there again.
        let waiting: u64 = nila.check().unwrap().held;
        assert_eq!(waiting, rescued.waiting, "page {page}");
        waited_some |= waiting > 0;
        exchange(&mut huda, &mut nila);
        assert_eq!(stories(&nila), stories(&huda), "page {page}");
        let (mine, theirs) = (nila.check().unwrap(), huda.check().unwrap());
        assert_eq!((mine.integrity, mine.copy, mine.held), ("ok", "newest", 0), "{rescued:?}");
        assert_eq!(mine.audiences["partnership"].state, theirs.audiences["partnership"].state);
        nila.lock().unwrap();
    }
    assert!(rescued_some && lost_some && waited_some);
}

/// Somebody copies a whole notebook, its key store with it, and both go on: nothing in either folder tells. They notice once
/// what one wrote reaches the other one: both stop, and say so; gone on with, each writes for itself, and nothing is lost.
#[test]
fn a_notebook_that_was_copied_stops_when_it_meets_what_its_copy_wrote() {
    let Two { _dir, dir, mut nila, mut huda } = two();
    write(&mut nila, "Before it was copied.");
    exchange(&mut nila, &mut huda);
    nila.lock().unwrap();
    let elsewhere = dir.with_file_name("nila-elsewhere");
    std::fs::create_dir(&elsewhere).unwrap();
    for entry in std::fs::read_dir(&dir).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file()) {
        std::fs::copy(&entry, elsewhere.join(entry.file_name().unwrap())).unwrap();
    }
    let (mut nila, mut copy) = (open(&dir), open(&elsewhere));
    assert!(!nila.is_older_copy() && !copy.is_older_copy());
    write(&mut nila, "Here.");
    write(&mut copy, "There.");
    exchange(&mut copy, &mut huda);

    // A file of Huda's brings Nila what she never wrote.
    let out = Shared::default();
    huda.file_out(&Recipients::Everyone, &mut |_| Ok(Box::new(out.clone()))).unwrap();
    let _stopped = nila.file_in(&mut out.bytes().as_slice());
    assert!(nila.is_older_copy(), "she stops");
    assert_eq!(stories(&nila), ["Before it was copied.", "Here.", "There."]);
    let refused = nila.act(serde_json::from_value(json!({ "propose_leaving": {} })).unwrap(), None).unwrap_err();
    assert_eq!(refused.code(), "older_copy");
    nila.lock().unwrap();
    let mut nila = open(&dir);
    assert!(nila.is_older_copy(), "also after she was closed");
    nila.go_on().unwrap();
    write(&mut nila, "Gone on with.");
    exchange(&mut nila, &mut huda);

    // The copy meets what she wrote, in the log that it went on with.
    let out = Shared::default();
    huda.file_out(&Recipients::Everyone, &mut |_| Ok(Box::new(out.clone()))).unwrap();
    let _stopped = copy.file_in(&mut out.bytes().as_slice());
    assert!(copy.is_older_copy());
    copy.go_on().unwrap();
    write(&mut copy, "And the other one.");
    exchange(&mut copy, &mut huda);
    exchange(&mut huda, &mut nila);
    exchange(&mut nila, &mut copy);
    let all = ["And the other one.", "Before it was copied.", "Gone on with.", "Here.", "There."];
    for notebook in [&nila, &huda, &copy] {
        assert_eq!(stories(notebook), all);
        assert!(!notebook.is_older_copy());
    }
    let checks = [&nila, &huda, &copy].map(|notebook| notebook.check().unwrap().audiences["partnership"].clone());
    assert!(checks[0] == checks[1] && checks[1] == checks[2]);
}
