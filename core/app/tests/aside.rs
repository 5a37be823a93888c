//! What a removed phone wrote, on real notebooks: it stands among the groups, counts once a steward lets it, and is then over.
//! About ten seconds.

mod shared;

use std::path::Path;

use serde_json::json;
use weft_app::App;
use weft_engine::Notebook;
use weft_model::ids::RecordId;

use shared::app::tap;
use shared::{CLOCK, CODE, carry, founded};

fn open(dir: &Path, name: &str) -> Notebook {
    Notebook::open(&dir.join(name), CODE, CLOCK).unwrap()
}

fn act(notebook: &mut Notebook, command: serde_json::Value) -> Vec<RecordId> {
    notebook.act(serde_json::from_value(command).unwrap(), None).unwrap().made
}

#[test]
fn a_steward_lets_count_what_a_removed_phone_wrote() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path();
    founded(dir);
    let english = [weft_model::said::Lang::new("en").unwrap()];
    let (mut nila, mut huda) = (open(dir, "nila"), open(dir, "huda"));
    let mut sara = Notebook::create(&dir.join("sara"), CODE, CLOCK, &english).unwrap();
    let welcome = nila.welcome(&sara.request().unwrap()).unwrap();
    sara.join(&welcome.file).unwrap();
    carry(dir, &mut nila, &mut huda);
    let (ours, theirs) = (nila.actor().unwrap().group.to_string(), huda.actor().unwrap().group.to_string());
    let because = json!({ "lang": "en", "words": "The phone was taken." });
    let device = sara.actor().unwrap().mid.to_string();
    let removal = act(&mut nila, json!({ "remove_device": { "device": device, "because": because } }))[0];
    carry(dir, &mut nila, &mut huda);
    act(&mut huda, json!({ "countersign": { "removal": removal } }));
    carry(dir, &mut huda, &mut nila);
    // She had written on, and it comes only now.
    let entry = |words: &str| {
        let story = json!({ "lang": "en", "words": words });
        json!({ "propose_entry": { "story": story, "from": ours, "to": theirs, "kind": "time", "day": "2026-10-18" } })
    };
    let aside: Vec<RecordId> = ["Two hours.", "Three hours."].map(|words| act(&mut sara, entry(words))[0]).to_vec();
    carry(dir, &mut sara, &mut nila);
    assert_eq!(nila.show(&aside[1]).unwrap()["set_aside_by_a_removal"], 3);

    let mut app = App::over(nila).unwrap();
    tap(&mut app, "more");
    let list = tap(&mut app, "people");
    let line = list.lines().iter().find(|line| line.label.value.starts_with("Set aside")).expect("a line").id.clone();
    let screen = tap(&mut app, &line);
    let ids: Vec<String> = screen.lines().iter().map(|line| line.id.clone()).collect();
    assert_eq!(ids, [aside[1].to_string(), aside[0].to_string()], "the last one first");
    let sure = tap(&mut app, &ids[1]);
    assert!(sure.widgets().any(|widget| widget.label.value.contains("What it wrote later stays set aside")));
    assert_eq!(tap(&mut app, "accept").id, "people");
    let left = tap(&mut app, &line);
    assert_eq!(left.lines().iter().map(|line| line.id.clone()).collect::<Vec<_>>(), [aside[1].to_string()]);
    tap(&mut app, &ids[0]);
    let over = tap(&mut app, "accept");
    assert!(over.lines().iter().all(|line| !line.label.value.starts_with("Set aside")), "nothing is left");
    app.lock().unwrap();
    let nila = open(dir, "nila");
    for record in &aside {
        assert_eq!(nila.show(record).unwrap()["status"], "proposed");
    }
}
