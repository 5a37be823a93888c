//! A removed phone reads nothing newer, with real keys over files; what it had stays with it.

mod shared;

use std::io::Cursor;

use serde_json::json;
use shared::Shared;
use weft_engine::{Clock, Notebook, Recipients};
use weft_model::ids::RecordId;
use weft_model::said::Lang;

const CODE: &[u8] = b"25 80 14 70 36";

fn file(from: &mut Notebook, to: Recipients) -> Vec<u8> {
    let out = Shared::default();
    from.file_out(&to, &mut |_| Ok(Box::new(out.clone()))).unwrap();
    out.bytes()
}

fn take(to: &mut Notebook, file: &[u8]) {
    let came = to.file_in(&mut Cursor::new(file)).unwrap();
    assert!(came.complete && came.refused == 0 && came.held == 0, "{came:?}");
}

fn act(notebook: &mut Notebook, command: serde_json::Value) -> Vec<RecordId> {
    notebook.act(serde_json::from_value(command).unwrap(), None).unwrap().made
}

fn entry(notebook: &mut Notebook, from: &str, to: &str) -> RecordId {
    let story = json!({ "lang": "en", "words": "Three nights." });
    act(
        notebook,
        json!({ "propose_entry": { "story": story, "from": from, "to": to, "kind": "hosting", "day": "2026-10-18" } }),
    )[0]
}

#[test]
fn a_removed_phone_reads_nothing_newer() {
    let dir = tempfile::tempdir().unwrap();
    let make = |name: &str| {
        let clock = Clock::Fixed(1_793_600_000_000);
        Notebook::create(&dir.path().join(name), CODE, clock, &[Lang::new("en").unwrap()]).unwrap()
    };
    let (mut nila, mut huda, mut sara) = (make("nila"), make("huda"), make("sara"));
    let answer = huda.answer(&nila.propose("Weavers", "Together.").unwrap(), "Growers").unwrap();
    huda.accept(&nila.complete(&answer).unwrap()).unwrap();
    let welcome = nila.welcome(&sara.request().unwrap()).unwrap();
    sara.join(&welcome.file).unwrap();
    let group = |notebook: &Notebook| notebook.actor().unwrap().group.to_string();
    let (ours, theirs) = (group(&nila), group(&huda));
    let before = entry(&mut nila, &ours, &theirs);
    let shared = file(&mut nila, Recipients::Group);
    take(&mut sara, &shared);
    take(&mut huda, &file(&mut nila, Recipients::Everyone));
    assert!(sara.show(&before).is_ok(), "so far she reads everything");

    let device = sara.actor().unwrap().mid.to_string();
    let because = json!({ "lang": "en", "words": "The phone was taken." });
    let removal = act(&mut nila, json!({ "remove_device": { "device": device, "because": because } }))[0];
    take(&mut huda, &file(&mut nila, Recipients::Everyone));
    act(&mut huda, json!({ "countersign": { "removal": removal } }));
    let told = file(&mut huda, Recipients::Everyone);
    take(&mut nila, &told);

    // What is written from now on goes out under keys that this phone never got, by whomever.
    let after = entry(&mut nila, &ours, &theirs);
    let late = entry(&mut huda, &theirs, &ours);
    let files = [
        file(&mut nila, Recipients::Everyone),
        file(&mut nila, Recipients::Group),
        file(&mut huda, Recipients::Everyone),
        told,
    ];
    for file in &files {
        let _unreadable = sara.file_in(&mut Cursor::new(file));
    }
    for record in [after, late] {
        assert!(sara.show(&record).is_err(), "a removed phone reads on");
    }
    assert!(sara.show(&before).is_ok(), "what it had, it has");
    let person =
        nila.file_out(&Recipients::Person(sara.actor().unwrap().member), &mut |_| Ok(Box::new(Shared::default())));
    assert!(person.is_err(), "no file is made for nobody");

    // Everybody else reads on, and what the removed phone goes on writing is set aside.
    take(&mut huda, &files[0]);
    assert!(huda.show(&after).is_ok());
    let aside = entry(&mut sara, &ours, &theirs);
    let hers = file(&mut sara, Recipients::Everyone);
    nila.file_in(&mut Cursor::new(hers)).unwrap();
    let shown = nila.show(&aside).unwrap();
    assert_eq!(shown["set_aside_by_a_removal"], 3, "{shown}");
    act(&mut nila, json!({ "accept_up_to": { "record": aside } }));
    assert_eq!(nila.show(&aside).unwrap()["status"], "proposed");
}
