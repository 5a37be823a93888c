//! `tests/scenarios/README.md` is enough to write a scenario: its examples work, and it names everything there is.
//!
//! Budget: 5 seconds.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use weft_cli::scenario::{NoShell, REFUSALS, Scenario, play};
use weft_engine::model::command::Command;

fn readme() -> String {
    std::fs::read_to_string(weft_tests::scenarios().join("README.md")).expect("a README")
}

/// The JSON examples, in order.
fn examples(readme: &str) -> Vec<Value> {
    let blocks = readme.split("```json\n").skip(1).filter_map(|rest| rest.split("\n```").next());
    blocks.map(|block| serde_json::from_str(block).unwrap_or_else(|error| panic!("{error} in {block}"))).collect()
}

fn folder() -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(dir.path().join("files")).expect("a folder");
    let loom = "files/loom.jpg";
    std::fs::copy(weft_tests::scenarios().join(loom), dir.path().join(loom)).expect("a picture");
    dir
}

#[test]
fn the_worked_example_plays() {
    let examples = examples(&readme());
    let dir = folder();
    let file = dir.path().join("worked.json");
    std::fs::write(&file, examples[0].to_string()).expect("written");
    let scenario = Scenario::read(&file).expect("it reads");
    play(&scenario, &dir.path().join("run"), &mut NoShell, &mut |_| {}).expect("it plays");
}

#[test]
fn every_other_example_has_its_form() {
    // What the examples take for granted: a story has an entry and a number before it comes to them.
    let entry = json!({ "story": { "lang": "en", "words": "A day." }, "from": "@nila", "to": "@huda", "kind": "time",
        "day": "2026-10-18" });
    let answer = json!({ "record": "0".repeat(32), "handed_over": true, "teach_back": "understood", "answers": [] });
    let before = [
        json!({ "do": { "on": "nila", "command": { "propose_entry": entry },
            "name": ["entry", "form", "assembly", "case", "child", "removal", "seat", "visit"] } }),
        json!({ "do": { "on": "nila", "command": { "answer_consent": answer }, "receipt": "number" } }),
        json!({ "do": { "on": "nila", "command": { "open_review": { "with": "@huda", "quarter": "2026-Q3" } },
            "name": "review" } }),
    ];
    let examples: Vec<Value> = examples(&readme())
        .into_iter()
        .skip(1)
        .map(|example| {
            let name = example.as_object().and_then(|example| example.keys().next()).expect("one field").clone();
            let command = serde_json::from_value::<Command>(json!({ "?": 1 })).expect_err("no command").to_string();
            if command.contains(&format!("`{name}`")) {
                return json!({ "do": { "on": "nila", "command": example } });
            }
            example
        })
        .collect();
    assert!(examples.len() > 20, "the examples were found");
    let kinds: BTreeSet<&String> = examples.iter().filter_map(|step| step.as_object()?.keys().next()).collect();
    assert_eq!(kinds.len(), 21, "an example of every step: {kinds:?}");
    let steps: Vec<Value> = before.into_iter().chain(examples).collect();
    let devices = json!({ "nila": { "languages": ["ta"] }, "huda": { "languages": ["ar"] }, "sara": { "languages": ["en"] },
        "sara-tablet": { "languages": ["en"] }, "mira": { "languages": ["ta"] } });
    let scenario = json!({ "title": "all", "clock": "2026-11-02T06:30:00Z", "devices": devices, "steps": steps });
    let dir = folder();
    let file = dir.path().join("all.json");
    std::fs::write(&file, scenario.to_string()).expect("written");
    Scenario::read(&file).expect("every example has its form");
}

/// The names that an error of serde says were expected.
fn expected(command: Value) -> Vec<String> {
    let error = serde_json::from_value::<Command>(command.clone()).expect_err(&command.to_string()).to_string();
    if error.contains("there are no fields") {
        return Vec::new();
    }
    let (_, names) = error.split_once("expected ").unwrap_or_else(|| panic!("{error}"));
    names.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn every_command_field_and_value_is_named() {
    let readme = readme();
    let named = |name: &str| {
        let whole = [format!("`{name}`"), format!("\"{name}\""), format!(".{name}`"), format!("### {name}")];
        assert!(
            whole.iter().any(|form| readme.contains(form.as_str())) || readme.contains(&format!(", {name}\n")),
            "{name} is not named"
        );
    };
    let commands = expected(json!({ "?": 1 }));
    assert!(commands.len() >= 14);
    for command in &commands {
        named(command);
        let fields = expected(json!({ command.as_str(): { "?": 1 } }));
        fields.iter().for_each(|field| named(field));
    }
    let record = "0".repeat(32);
    let scope = |with: Value| {
        let mut scope = json!({ "scope": "film", "for_whom": "group", "purpose": "work", "until": "once" });
        scope.as_object_mut().expect("an object").extend(with.as_object().expect("an object").clone());
        json!({ "ask_consent": { "scopes": [scope] } })
    };
    let mut values = Vec::new();
    for field in ["scope", "for_whom", "purpose", "until", "?"] {
        values.extend(expected(scope(json!({ field: "?" }))));
    }
    for command in [
        json!({ "ask_consent": { "age": "?" } }),
        json!({ "ask_consent": { "person": { "?": 1 } } }),
        json!({ "ask_consent": { "explained": { "?": 1 } } }),
        json!({ "answer_consent": { "teach_back": "?" } }),
        json!({ "answer_consent": { "answers": [{ "?": 1 }] } }),
        json!({ "propose_entry": { "kind": "?" } }),
        json!({ "propose_entry": { "quantity": { "?": 1 } } }),
        json!({ "propose_entry": { "quantity": { "unit": "?" } } }),
        json!({ "translate_entry": { "by": "?" } }),
        json!({ "give_role": { "member": record, "role": "?" } }),
    ] {
        values.extend(expected(command));
    }
    assert!(values.len() > 45, "{values:?}");
    values.iter().for_each(|value| named(value));
}

#[test]
fn every_refusal_is_named() {
    let readme = readme();
    let mut codes = BTreeSet::new();
    for source in ["core/model/src/refusal.rs", "core/model/src/gate/mod.rs", "core/engine/src/error.rs"] {
        let source = std::fs::read_to_string(weft_tests::repository().join(source)).expect("a source");
        let (_, codes_of) = source.split_once("fn code(&self)").expect("it names its codes");
        let (body, _) = codes_of.split_once("\n    }\n").expect("the function ends");
        codes.extend(body.split("=> \"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned));
    }
    // What cannot be read is said as `damaged`.
    codes.remove("unreadable");
    let known: BTreeSet<String> = REFUSALS.iter().map(|code| (*code).to_owned()).collect();
    assert_eq!(known, codes, "the scenarios know every refusal");
    for code in &codes {
        assert!(readme.contains(&format!("`{code}`")), "{code} is not named");
    }
}
