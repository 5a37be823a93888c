//! Two worlds, alike but for one case that excludes a member: nothing that this member's device holds, shows or is sent tells
//! them apart. A third world, in which she is one of its listeners, shows that the comparison sees a case where there is one.
//!
//! Budget: half a minute on two cores.

use std::path::Path;

use serde_json::{Value, json};
use weft_app::{Answer, App};
use weft_cli::scenario::{NoShell, Scenario, play};
use weft_engine::model::ids::RecordId;
use weft_engine::model::records::{DueBy, Page, Whose};
use weft_engine::{Clock, Notebook};
use weft_screens::Input;
use weft_store::{HeldPlace, Store, StoreKeys};
use weft_tests::likeness::without_ids;
use weft_vault::{Code, KeyStore, Vault};

/// Who does not learn of it: the steward of the filer's own group.
const KEPT_AWAY: &str = "nila";
const DEVICES: [&str; 5] = ["nila", "huda", "sara", "mira", "rani"];
/// Ids are random, so a segment may compress to a few bytes more and its padded blob be of the next size: 32 to 128 bytes here.
/// The smallest blob with a fact has more than 500.
const NOISE: u64 = 256;
/// Pages of a database file that random ids may move.
const FILE_BUCKET: u64 = 64 * 1024;

/// What happens beside ordinary life.
#[derive(Clone, Copy, PartialEq, Eq)]
enum World {
    Quiet,
    Excluded,
    Listening,
}

/// Everything that one member's device holds, shows and is sent, by what it is.
struct Seen(Vec<(String, Value)>);

impl Seen {
    fn get(&self, what: &str) -> Option<&Value> {
        self.0.iter().find(|(name, _)| name == what).map(|(_, seen)| seen)
    }

    fn by(device: &str, dir: &Path, log: Vec<String>) -> Self {
        let progress: Value =
            serde_json::from_slice(&std::fs::read(dir.join("progress.json")).expect("read")).expect("JSON");
        let code = std::fs::read(dir.join(device).join("code.txt")).expect("its code");
        let folder = dir.join(device).join("notebook");
        let now = progress["now"].as_u64().expect("a time");
        let mut notebook = Notebook::open(&folder, &code, Clock::Fixed(now)).expect("opened");
        notebook.open_second(b"11 90 25 81 47").expect("her own second code");
        let page = Page { area: None, after: None, lines: 1000 };
        let list = notebook.list(&page).expect("listed");
        let ids: Vec<RecordId> = list.as_array().into_iter().flatten().map(|line| id(&line["id"])).collect();
        let shown: Vec<Value> = ids.iter().map(|id| notebook.show(id).expect("shown")).collect();
        let search: Vec<Value> =
            ["kitchen", "thank", "steward", "Rose"].iter().map(|word| notebook.search(word).expect("found")).collect();
        let due = DueBy::every(1000);
        let whose = notebook.my_group().map(|group| Whose { group, member: None });
        let seen = vec![
            ("list", list.clone()),
            ("show", json!(shown)),
            ("search", json!(search)),
            ("due", notebook.due(&due).expect("due")),
            ("due of her group", notebook.due(&DueBy { whose, ..due }).expect("due")),
            ("people", notebook.people().expect("people")),
            ("check", json!(format!("{:?}", notebook.check().expect("checked")))),
            ("screens", json!(screens(notebook))),
            ("held", held(&folder, &code, now)),
            ("files", json!(sizes(&folder))),
            ("page", json!(page_of(dir, device))),
            ("log", json!(log.iter().filter(|line| line.contains(device)).collect::<Vec<_>>())),
        ];
        Self(seen.into_iter().map(|(what, seen)| (what.to_owned(), alike(&seen))).collect())
    }
}

#[test]
fn a_case_shows_nothing_to_whom_it_excludes() {
    let dir = tempfile::tempdir().expect("folder");
    let [quiet, excluded, listening] = [World::Quiet, World::Excluded, World::Listening].map(|world| {
        let dir = dir.path().join(match world {
            World::Quiet => "quiet",
            World::Excluded => "excluded",
            World::Listening => "listening",
        });
        let Lived { log, sent } = live(&dir, world);
        (Seen::by(KEPT_AWAY, &dir, log), sent)
    });
    let [(quiet, sent), (excluded, sent_there), (listening, sent_to_listener)] = [quiet, excluded, listening];
    assert_eq!(sent.len(), sent_there.len(), "as many files");
    for (size, there) in sent.iter().zip(&sent_there) {
        assert!(size.abs_diff(*there) <= NOISE, "a file of {size} bytes and one of {there}");
    }
    assert!(sent.len() != sent_to_listener.len(), "with a listener more files reach her, or this test sees nothing");
    for (what, here) in &quiet.0 {
        let there = excluded.get(what).expect("seen in both");
        assert!(here == there, "{what} differs: {}", difference(here, there));
    }
    assert_eq!(quiet.0.len(), excluded.0.len());
    let differs = |what: &str| quiet.get(what) != listening.get(what);
    for what in ["show", "list", "search", "due"] {
        assert!(differs(what), "with a listener {what} must differ, or this test sees nothing");
    }
}

/// What a world left beside its devices.
struct Lived {
    /// What was printed.
    log: Vec<String>,
    /// The sizes of the files that reached her.
    sent: Vec<u64>,
}

/// What stands in one list and not in the other; the whole of what is no list.
fn difference(here: &Value, there: &Value) -> String {
    let (Some(ours), Some(theirs)) = (here.as_array(), there.as_array()) else { return format!("{here}\n{there}") };
    let only = |these: &[Value], those: &[Value]| -> Vec<Value> {
        let mut those = those.to_vec();
        these
            .iter()
            .filter(|one| those.iter().position(|other| other == *one).map(|at| those.remove(at)).is_none())
            .cloned()
            .collect()
    };
    format!("{}\n{}", json!(only(ours, theirs)), json!(only(theirs, ours)))
}

/// Ordinary life of two groups, and what else this world holds.
fn live(dir: &Path, world: World) -> Lived {
    let steps = steps(world);
    let scenario = json!({
        "title": "A world", "about": "One of two.", "clock": "2026-11-02T06:30:00Z",
        "devices": DEVICES.iter().map(|name| ((*name).to_owned(), json!({ "languages": ["ta", "en"] })))
            .collect::<serde_json::Map<_, _>>(),
        "steps": steps,
    });
    let file = dir.with_extension("json");
    std::fs::write(&file, scenario.to_string()).expect("written");
    let scenario = Scenario::read(&file).unwrap_or_else(|error| panic!("{error}"));
    let mut lines = Vec::new();
    play(&scenario, dir, &mut NoShell, &mut |line| lines.push(line.to_owned()))
        .unwrap_or_else(|error| panic!("{error}\n{lines:#?}"));
    let reach = |step: &Value| step["file"]["to"].as_array().is_some_and(|to| to.contains(&json!(KEPT_AWAY)));
    let numbers = steps.iter().enumerate().filter(|(_, step)| reach(step)).map(|(place, _)| place + 1);
    let size = |number| std::fs::metadata(dir.join(format!("files/{number:03}.bin"))).expect("it travelled").len();
    // Which step of how many it was is known to no device.
    let log =
        lines.iter().map(|line| line.split_once(": ").map_or(line.as_str(), |(_, told)| told).to_owned()).collect();
    Lived { log, sent: numbers.map(size).collect() }
}

fn steps(world: World) -> Vec<Value> {
    let mut steps = vec![json!({ "found": {
        "first": { "device": "nila", "group": "Weavers" }, "second": { "device": "huda", "group": "Growers" },
        "charter": "Each group decides for itself." } })];
    for device in ["sara", "mira", "rani"] {
        steps.push(json!({ "join": { "device": device, "welcomed_by": "nila" } }));
    }
    meet(&mut steps);
    for (device, code) in [("nila", "11 90 25 81 47"), ("sara", "36 90 25 81 47"), ("mira", "47 90 25 81 47")] {
        steps.push(json!({ "listen": { "on": device, "code": code } }));
        let name = format!("seat-{device}");
        steps.push(json!({ "do": { "on": "nila", "name": name, "command": { "propose_seat": {
            "member": format!("@{device}.member"), "role": "listener", "until": "2027-12-31" } } } }));
    }
    meet(&mut steps);
    for signer in ["sara", "rani"] {
        for device in ["nila", "sara", "mira"] {
            steps.push(json!({ "do": { "on": signer, "command": {
                "sign_decision": { "decision": format!("$seat-{device}") } } } }));
        }
    }
    meet(&mut steps);
    steps.push(consent("nila"));
    steps.push(entry("rani", "entry"));
    hear_of_it(&mut steps, world);
    meet(&mut steps);
    steps.push(json!({ "travel": { "days": 3 } }));
    // Later acts of everybody who knows of it.
    for (number, device) in ["rani", "sara", "mira", "huda"].iter().enumerate() {
        steps.push(entry(device, &format!("later-{number}")));
    }
    steps.push(json!({ "do": { "on": "huda", "command": { "agree_entry": { "record": "$entry" } } } }));
    meet(&mut steps);
    steps.push(json!({ "page": { "on": KEPT_AWAY } }));
    steps.push(json!({ "restart": { "on": KEPT_AWAY } }));
    steps
}

/// The case: told by Rani, heard by two listeners. The same files go from hand to hand in every world.
fn hear_of_it(steps: &mut Vec<Value>, world: World) {
    let (never, listeners) = match world {
        World::Listening => ("@mira.member", ["sara", "nila"]),
        World::Quiet | World::Excluded => ("@nila.member", ["sara", "mira"]),
    };
    let case = |steps: &mut Vec<Value>, on: &str, mut acts: Value| {
        if world == World::Quiet {
            return;
        }
        for act in acts.as_array_mut().expect("acts").iter_mut() {
            let name = if act.get("file_case").is_some() { json!({ "name": "case" }) } else { json!({}) };
            let mut step = json!({ "on": on, "command": act });
            step.as_object_mut().expect("a step").extend(name.as_object().cloned().unwrap_or_default());
            steps.push(json!({ "do": step }));
        }
    };
    let alone = |steps: &mut Vec<Value>, from: &str, to: &str| {
        steps.push(json!({ "file": { "from": from, "for": { "person": to }, "to": [to] } }));
    };
    let says = |words: &str| json!({ "write_in_case": { "record": "$case", "message": { "words": { "lang": "en", "words": words } } } });
    case(
        steps,
        "rani",
        json!([{ "file_case": {
        "category": "pressure", "urgency": "soon", "by_name": false, "pseudonym": "Rose", "told_for": "myself",
        "concerns": [], "never": { "here": false, "far": false, "members": [never] },
        "told": { "words": { "lang": "en", "words": "The steward decides who is asked in the kitchen." } } } }]),
    );
    for listener in listeners {
        alone(steps, "rani", listener);
    }
    case(
        steps,
        "sara",
        json!([
            { "hear_case": { "record": "$case", "act": "heard" } },
            { "hear_case": { "record": "$case", "act": { "raise": "danger" } } },
        ]),
    );
    alone(steps, "sara", "rani");
    case(steps, "rani", json!([says("Thank you.")]));
    for listener in listeners {
        alone(steps, "rani", listener);
    }
}

fn consent(on: &str) -> Value {
    json!({ "do": { "on": on, "name": ["consent", "kamala"], "command": { "ask_consent": {
        "person": { "name": { "lang": "en", "words": "Kamala" } }, "age": "adult", "spoken": true,
        "scopes": [{ "scope": "document", "for_whom": "partnership", "purpose": "work", "until": "stopped" }],
        "explained": { "lang": "en", "words": "May we photograph your work in the kitchen?" } } } } })
}

fn entry(on: &str, name: &str) -> Value {
    let (from, to) = if on == "huda" { ("@huda", "@nila") } else { ("@nila", "@huda") };
    json!({ "do": { "on": on, "name": name, "command": { "propose_entry": {
        "from": from, "to": to, "kind": "hosting", "day": "2026-10-18",
        "story": { "lang": "en", "words": "Two nights, and the kitchen was full." } } } } })
}

/// Everybody gives everybody a file: for all, for the group, and for each member alone.
fn meet(steps: &mut Vec<Value>) {
    for _ in 0..2 {
        for from in DEVICES {
            let others: Vec<&str> = DEVICES.into_iter().filter(|device| *device != from).collect();
            steps.push(json!({ "file": { "from": from, "for": "everyone", "to": others } }));
            let group: Vec<&str> = others.iter().copied().filter(|device| *device != "huda").collect();
            if from != "huda" {
                steps.push(json!({ "file": { "from": from, "for": "group", "to": group } }));
            }
            if from != KEPT_AWAY {
                steps.push(json!({ "file": { "from": from, "for": { "person": KEPT_AWAY }, "to": [KEPT_AWAY] } }));
            }
        }
    }
}

/// Her page, tag by tag: in which order records of one day stand is decided by their ids.
fn page_of(dir: &Path, device: &str) -> Vec<String> {
    let page = std::fs::read_to_string(dir.join(format!("{device}.html"))).expect("her page");
    // A consent's number is a part of its id.
    let is_group = |word: &str| word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    let without_numbers = |tag: &str| {
        let words = tag.split(|c: char| c.is_whitespace() || c == '>');
        words.map(|word| if is_group(word) { "number" } else { word }).collect::<Vec<_>>().join(" ")
    };
    page.split('<').map(without_numbers).collect()
}

fn id(value: &Value) -> RecordId {
    value.as_str().and_then(|id| id.parse().ok()).expect("an id")
}

/// The same without ids, which are random, and without the order that they decide.
fn alike(value: &Value) -> Value {
    match value {
        Value::Array(all) => {
            let mut all: Vec<Value> = all.iter().map(alike).collect();
            all.sort_by_key(Value::to_string);
            Value::Array(all)
        }
        Value::Object(fields) => fields.iter().map(|(name, value)| (without_ids(name), alike(value))).collect(),
        Value::String(text) => Value::String(without_ids(text)),
        other => other.clone(),
    }
}

/// Every screen that three taps reach from home, with the back button between them.
fn screens(notebook: Notebook) -> Vec<Value> {
    let mut app = App::over(notebook).expect("the app");
    let mut seen = Vec::new();
    walk(&mut app, 3, &mut seen);
    app.lock().expect("locked");
    assert!(seen.len() > 12, "{} screens", seen.len());
    seen.into_iter().map(|(_, screen)| screen).collect()
}

fn walk(app: &mut App, deeper: u32, seen: &mut Vec<(String, Value)>) {
    let here = app.screen().expect("a screen");
    let name = format!("{} {:?}", here.id, here.record);
    if seen.iter().any(|(known, _)| *known == name) {
        return;
    }
    let mut drawn = serde_json::to_value(&here).expect("JSON");
    let widgets = tappable(&drawn);
    // It counts the taps.
    drawn["revision"] = Value::Null;
    seen.push((name, drawn));
    if deeper == 0 {
        return;
    }
    for widget in widgets {
        let revision = app.screen().expect("a screen").revision;
        let Ok(Answer::Draw(there)) = app.input(&Input::Tap { widget, revision }) else { continue };
        if there.depth > here.depth {
            walk(app, deeper - 1, seen);
            while app.screen().expect("a screen").depth > here.depth {
                app.input(&Input::Back).expect("back");
            }
        }
    }
}

/// Every name on a screen that might be tapped.
fn tappable(drawn: &Value) -> Vec<String> {
    match drawn {
        Value::Array(all) => all.iter().flat_map(tappable).collect(),
        Value::Object(fields) => {
            let own = fields.get("id").and_then(Value::as_str).map(str::to_owned);
            own.into_iter().chain(fields.values().flat_map(tappable)).collect()
        }
        _ => Vec::new(),
    }
}

/// What waits, by its reason, and the sizes of what does.
fn held(folder: &Path, code: &[u8], now: u64) -> Value {
    let code = Code::new(code).expect("a code");
    let opened = Vault::open(folder, &code, &KeyStore::software(folder), now).expect("opened");
    let store = Store::open(folder, &StoreKeys::of(&opened.vault().expect("no code that wipes"))).expect("its store");
    let snapshot = store.snapshot();
    let waits = snapshot.held(HeldPlace::default(), usize::MAX).expect("read");
    let sizes: Vec<usize> = waits.iter().map(|held| held.bytes.len()).collect();
    json!({ "why": format!("{:?}", snapshot.held_counts().expect("counted")), "sizes": sizes })
}

/// The sizes of files, each by its name.
fn sizes(folder: &Path) -> Vec<(String, u64)> {
    let entries = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry"));
    let size = |entry: std::fs::DirEntry| {
        let length = entry.metadata().expect("its size").len();
        (entry.file_name().to_string_lossy().into_owned(), length.div_ceil(FILE_BUCKET))
    };
    entries.map(size).collect()
}
