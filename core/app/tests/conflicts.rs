//! A yes that was written while another phone had closed the consent: told on a real notebook once both have met, and gone once
//! the person has answered knowing of both. Half a minute on a busy machine.

mod shared;

use std::path::Path;

use serde_json::json;
use weft_app::App;
use weft_engine::{Clock, Notebook};
use weft_model::ids::RecordId;
use weft_screens::Screen;

use shared::app::tap;
use shared::{CODE, carry, founded};

const DAY: u64 = 86_400_000;

/// On a day after the founding.
fn on(day: u64) -> Clock {
    Clock::Fixed(1_793_600_000_000 + day * DAY)
}

fn notebook(dir: &Path, whose: &str, day: u64) -> Notebook {
    Notebook::open(&dir.join(whose), CODE, on(day)).unwrap()
}

fn act(notebook: &mut Notebook, command: serde_json::Value) -> Vec<RecordId> {
    notebook.act(serde_json::from_value(command).unwrap(), None).unwrap().made
}

fn answers(record: RecordId) -> serde_json::Value {
    json!({ "answer_consent": {
        "record": record, "handed_over": true, "teach_back": "understood", "keep_teach_back": null,
        "answers": [{ "scope": "film", "yes": true }],
    } })
}

fn leads(screen: &Screen) -> bool {
    screen.lines().iter().any(|line| line.id == "conflicts")
}

#[test]
fn a_yes_that_lost_is_told_where_it_was_asked_until_it_is_answered_anew() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let (mut nila, mut huda) = (notebook(dir.path(), "nila", 1), notebook(dir.path(), "huda", 1));
    let scope = json!({ "scope": "film", "for_whom": "partnership", "purpose": "work", "until": "stopped" });
    let record = act(
        &mut nila,
        json!({ "ask_consent": {
            "person": { "name": { "lang": "ta", "words": "செல்வி" }, "token": null }, "age": "adult", "eighteen": null,
            "opened_by_person": false, "spoken": true, "scopes": [scope],
            "explained": { "lang": "ta", "words": "படம் பிடிக்கலாமா?" },
        } }),
    )[0];
    carry(dir.path(), &mut nila, &mut huda);
    nila.lock().unwrap();
    huda.lock().unwrap();
    // On the second day Huda closes it; on the third the person says yes, and Nila's phone has not heard.
    let mut huda = notebook(dir.path(), "huda", 2);
    act(&mut huda, json!({ "suspend_consent": { "record": record } }));
    let mut nila = notebook(dir.path(), "nila", 3);
    act(&mut nila, answers(record));
    let mut app = App::over(nila).unwrap();
    assert!(!leads(&tap(&mut app, "more")), "nobody knows yet");
    app.lock().unwrap();
    let mut nila = notebook(dir.path(), "nila", 3);
    carry(dir.path(), &mut huda, &mut nila);
    nila.lock().unwrap();

    let mut app = App::open(&dir.path().join("nila"), CODE, on(4)).unwrap();
    assert!(leads(&tap(&mut app, "today")));
    let told = tap(&mut app, "conflicts");
    assert_eq!((told.id.as_str(), told.lines().len()), ("conflicts", 1));
    let hint = told.lines()[0].hint.as_ref().unwrap().value.clone();
    assert!(hint.contains("It stays closed until the person says yes again."), "{hint}");
    let line = told.lines()[0].id.clone();
    assert_eq!(tap(&mut app, &line).id, "consent-card");
    app.lock().unwrap();
    // A month later the person is asked again, on a phone that knows of both.
    let mut nila = notebook(dir.path(), "nila", 40);
    act(&mut nila, answers(record));
    let mut app = App::over(nila).unwrap();
    assert!(!leads(&tap(&mut app, "more")));
    app.lock().unwrap();
}
