//! A picture on its way out: whoever did not say yes is covered in the file itself and on the page.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use weft_engine::{Clock, Notebook};
use weft_media::{Limits, Region, hide, photo};
use weft_model::artefact::{ArtefactKind, Concerns};
use weft_model::command::Command;
use weft_model::gate::OVERVIEW_USE;
use weft_model::ids::RecordId;
use weft_model::said::Lang;

const LOOM: &[u8] = include_bytes!("../../../tests/scenarios/files/loom.jpg");

fn notebook(dir: &Path, name: &str) -> Notebook {
    let languages = ["en", "ta"].map(|tag| Lang::new(tag).unwrap());
    Notebook::create(&dir.join(name), b"25 80 14 70 36", Clock::Fixed(1_793_600_000_000), &languages).unwrap()
}

fn act(notebook: &mut Notebook, command: serde_json::Value) -> Vec<RecordId> {
    let command: Command = serde_json::from_value(command).unwrap();
    notebook.act(command, None).unwrap().made
}

fn asked(notebook: &mut Notebook, name: &str) -> RecordId {
    act(
        notebook,
        json!({ "ask_consent": {
            "person": { "name": { "lang": "en", "words": name } }, "age": "adult", "spoken": true,
            "scopes": [{ "scope": "document", "for_whom": "partnership", "purpose": "work", "until": "stopped" }],
            "explained": { "lang": "en", "words": "May we?" },
        } }),
    )[0]
}

fn says(notebook: &mut Notebook, record: RecordId, yes: bool) {
    let answers = json!([{ "scope": "document", "yes": yes }]);
    act(
        notebook,
        json!({ "answer_consent": {
            "record": record, "handed_over": true, "teach_back": "understood", "answers": answers,
        } }),
    );
}

#[test]
fn whoever_said_no_is_gone_from_the_file_and_from_the_page() {
    let dir = tempfile::tempdir().unwrap();
    let (mut nila, mut huda) = (notebook(dir.path(), "nila"), notebook(dir.path(), "huda"));
    let proposal = nila.propose("Weavers of Batticaloa", "We decide together.").unwrap();
    let answer = huda.answer(&proposal, "Women of the Aghwar").unwrap();
    nila.complete(&answer).unwrap();
    let (kamala, selvi) = (asked(&mut nila, "Kamala"), asked(&mut nila, "Selvi"));
    says(&mut nila, kamala, true);
    says(&mut nila, selvi, false);
    let concerns = Concerns::People(vec![kamala, selvi]);
    let picture = nila.attach(LOOM, ArtefactKind::Photo, concerns, None).unwrap().made[0];
    let whole = photo(LOOM, Limits::DEFAULT).unwrap().jpeg;
    let refused = nila.export(picture, OVERVIEW_USE, &dir.path().join("before"), None).unwrap_err();
    assert_eq!(refused.code(), "denied.no_yes");
    assert!(!nila.page().unwrap().contains("data:image/jpeg"), "nor on the page");

    let at = json!({ "left": 0, "top": 2000, "width": 4000, "height": 8000 });
    act(&mut nila, json!({ "mark_regions": { "artefact": picture, "consent": selvi, "regions": [at] } }));
    let region = Region { left: 0, top: 2_000, width: 4_000, height: 8_000 };
    let covered = hide(&whole, &[region], Limits::DEFAULT).unwrap().jpeg;
    assert_ne!(covered, whole);
    let exported = nila.export(picture, OVERVIEW_USE, &dir.path().join("after"), None).unwrap();
    let read = |ending: &str| {
        let file = exported.files.iter().find(|file| file.extension().is_some_and(|end| end == ending)).unwrap();
        std::fs::read(file).unwrap()
    };
    assert_eq!(read("jpg"), covered, "the file itself is covered");
    let manifest: serde_json::Value = serde_json::from_slice(&read("json")).unwrap();
    assert_eq!((&manifest["covered"], manifest["consents"].as_array().unwrap().len()), (&json!(1), 1));
    assert_eq!(manifest["bytes"], json!(covered.len()), "of what left, not of what is kept");
    assert!(String::from_utf8(read("html")).unwrap().contains("One person is covered in it."));

    let preview = weft_media::preview(&photo(LOOM, Limits::DEFAULT).unwrap(), Limits::DEFAULT).unwrap().unwrap();
    assert_eq!(
        nila.show(&picture).unwrap()["preview"]["bytes"],
        json!(preview.jpeg.len()),
        "kept for looking at inside"
    );
    assert_eq!(std::fs::read_dir(dir.path().join("after")).unwrap().count(), 3, "and no part of what leaves");
    assert!(["jpg", "json", "html"].iter().all(|ending| read(ending) != preview.jpeg));

    let page = nila.page().unwrap();
    assert!(!page.contains(&STANDARD.encode(&preview.jpeg)));
    let shown: Vec<&str> = page.split("data:image/jpeg;base64,").skip(1).collect();
    assert_eq!(shown.len(), 1);
    assert!(shown[0].starts_with(&STANDARD.encode(&covered)), "the page shows what may leave and nothing else");
    assert!(page.contains("One person is covered in it."));
    assert_eq!(nila.show(&kamala).unwrap()["disclosed"].as_array().unwrap().len(), 1);
    assert!(nila.show(&selvi).unwrap()["disclosed"].as_array().is_none_or(Vec::is_empty), "she did not leave");
}
