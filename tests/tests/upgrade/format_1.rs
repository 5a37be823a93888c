//! A notebook of format 1: two groups, two consents of which one was taken back, an entry, a draft, and held parcels.

use serde_json::{Value, json};

use crate::fixture::{Fixture, LATER, differences, draft_is_there, open, shown_now};

const FORMAT_1: Fixture = Fixture(1);

#[test]
fn a_notebook_of_format_1_shows_the_same_and_goes_on() {
    let _alone = crate::alone();
    let before = FORMAT_1.notebook();
    let dir = tempfile::tempdir().expect("a folder");
    let weft = FORMAT_1.copied(dir.path());
    let then = FORMAT_1.shown_then();
    let mut notebook = open(&weft, LATER);
    assert_eq!(differences("", &then, &shown_now(&mut notebook, &then)), Vec::<String>::new());
    notebook.lock().expect("locked");
    assert!(draft_is_there(&weft));

    // What it held is taken once the rest arrives, and it can be written to.
    let mut notebook = open(&weft, LATER);
    assert_eq!(notebook.check().expect("checked").held, 2);
    let file = FORMAT_1.file("rima.bin");
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
    assert_eq!(FORMAT_1.notebook(), before, "the fixture stays as it is");
}
