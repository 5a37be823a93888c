//! A scenario as its file says it. `tests/scenarios/README.md` explains every field.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use weft_engine::model::said::Lang;

use super::check;
use super::play::Unplayed;
use super::step::Step;
use crate::reading;

/// The code of a device that names none.
pub const DEFAULT_CODE: &str = "25 80 14 70 36";

/// A scenario, read and checked: every step has its form, every name is bound before it is used.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// Its title; steps are named after it, so two scenarios need two titles.
    pub title: String,
    /// What it is about.
    pub about: Option<String>,
    /// When it starts, in milliseconds since 1970-01-01T00:00Z.
    pub starts: u64,
    /// The devices by name.
    pub devices: BTreeMap<DeviceName, DeviceSetUp>,
    /// The steps.
    pub steps: Vec<Step>,
    /// Its text, to recognise it by.
    pub text: String,
    files: Files,
}

/// Where its pictures and voices come from.
#[derive(Debug, Clone)]
enum Files {
    /// The folder of the scenario's file.
    Folder(PathBuf),
    /// The program itself.
    BuiltIn,
}

/// The tours that the program carries, so that they play without a checkout.
const TOURS: [(&str, &str); 2] = [
    ("tour-two-groups", include_str!("../../../tests/scenarios/tour-two-groups.json")),
    ("tour-visit-and-confidence", include_str!("../../../tests/scenarios/tour-visit-and-confidence.json")),
];
const LOOM: &[u8] = include_bytes!("../../../tests/scenarios/files/loom.jpg");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Form {
    title: String,
    #[serde(default)]
    about: Option<String>,
    clock: chrono::DateTime<chrono::Utc>,
    devices: BTreeMap<DeviceName, DeviceSetUp>,
    steps: Vec<Value>,
}

impl Scenario {
    /// Reads a file. Errors name the file, the step and what is expected.
    pub fn read(path: &Path) -> Result<Self, Unplayed> {
        let unreadable = |what: String| Unplayed::Unreadable { file: path.display().to_string(), what };
        let text = std::fs::read_to_string(path).map_err(|error| unreadable(error.to_string()))?;
        let folder = path.parent().map(Path::to_owned).unwrap_or_default();
        Self::from_text(text, Files::Folder(folder)).map_err(unreadable)
    }

    /// The tours that the program carries.
    pub fn built_in() -> Result<Vec<(String, Self)>, Unplayed> {
        let read = |(name, text): (&str, &str)| {
            let scenario = Self::from_text(text.to_owned(), Files::BuiltIn);
            Ok((name.to_owned(), scenario.map_err(|what| Unplayed::Unreadable { file: name.into(), what })?))
        };
        TOURS.into_iter().map(read).collect()
    }

    fn from_text(text: String, files: Files) -> Result<Self, String> {
        let form: Form = reading::json(&text)?;
        let starts = u64::try_from(form.clock.timestamp_millis()).map_err(|_| "the clock is before 1970".to_owned())?;
        let of = form.steps.len();
        let mut steps = Vec::new();
        for (place, step) in form.steps.iter().enumerate() {
            let step =
                reading::value(step).map_err(|what| format!("step {} of {of}: {what}", place.saturating_add(1)))?;
            steps.push(step);
        }
        let scenario = Self { title: form.title, about: form.about, starts, devices: form.devices, steps, text, files };
        check::whole(&scenario)?;
        Ok(scenario)
    }

    /// The bytes of a picture or a voice that a step names.
    pub fn file(&self, name: &str) -> Result<Vec<u8>, String> {
        match &self.files {
            Files::Folder(folder) => {
                let path = folder.join(name);
                std::fs::read(&path).map_err(|error| format!("could not read the file {}: {error}", path.display()))
            }
            Files::BuiltIn if name == "files/loom.jpg" => Ok(LOOM.to_vec()),
            Files::BuiltIn => Err(format!("there is no file {name}")),
        }
    }
}

/// A device's name, which is also its folder's: lowercase letters, digits and hyphens.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DeviceName(String);

impl DeviceName {
    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for DeviceName {
    type Error = &'static str;
    fn try_from(name: String) -> Result<Self, Self::Error> {
        let plain = name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if !plain || name.is_empty() || name.len() > 32 {
            return Err("a device's name has 1 to 32 lowercase letters a-z, digits and hyphens");
        }
        if ["files", "exports"].contains(&name.as_str()) {
            return Err("a device cannot be called files or exports; those folders are taken");
        }
        Ok(Self(name))
    }
}

impl From<DeviceName> for String {
    fn from(name: DeviceName) -> Self {
        name.0
    }
}

impl std::fmt::Display for DeviceName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// How a device is set up.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeviceSetUp {
    /// One or two languages.
    pub languages: Vec<Lang>,
    /// Its code.
    #[serde(default)]
    pub code: Option<String>,
}

impl DeviceSetUp {
    /// What opens its notebook.
    pub fn code(&self) -> &str {
        self.code.as_deref().unwrap_or(DEFAULT_CODE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(steps: Value) -> Result<Scenario, String> {
        let devices = json!({ "nila": { "languages": ["ta"] }, "huda": { "languages": ["ar", "en"] } });
        let form = json!({ "title": "t", "clock": "2026-11-02T06:30:00Z", "devices": devices, "steps": steps });
        Scenario::from_text(form.to_string(), Files::BuiltIn)
    }

    fn entry(story: Value) -> Value {
        json!({ "propose_entry": { "story": story, "from": "@huda", "to": "@nila", "kind": "time", "day": "2026-10-18" } })
    }

    #[test]
    fn mistakes_are_told_with_their_step_and_what_is_expected() {
        let good = entry(json!({ "lang": "en", "words": "A day." }));
        let named = json!({ "do": { "on": "nila", "command": good, "name": "entry" } });
        assert!(read(json!([named])).is_ok());
        for (step, expected) in [
            (json!({ "dance": {} }), "step 2 of 2: unknown variant `dance`, expected one of `say`, `found`"),
            (json!({ "say": "a", "page": { "on": "nila" } }), "expected map with a single key"),
            (json!({ "restart": { "device": "nila" } }), "at restart.device: unknown field `device`, expected `on`"),
            (json!({ "restart": { "on": "mira" } }), "step 2 of 2: there is no device called mira"),
            (json!({ "do": { "on": "nila", "command": { "sing": {} } } }), "do.command: unknown variant `sing`"),
            (
                json!({ "do": { "on": "nila", "command": entry(json!("A day.")) } }),
                "at propose_entry.story: invalid type",
            ),
            (json!({ "do": { "on": "nila", "command": { "agree_entry": { "record": "$gift" } } } }), "called gift"),
            (json!({ "do": { "on": "nila", "command": good, "name": "entry" } }), "uses the name entry already"),
            (json!({ "do": { "on": "nila", "command": good, "name": "my entry" } }), "a name has only letters"),
            (json!({ "do": { "on": "nila", "command": good, "name": "x", "refused": "unknown" } }), "leave name out"),
            (
                json!({ "do": { "on": "nila", "command": good, "refused": "nope" } }),
                "expected one of unknown, incomplete",
            ),
            (json!({ "withdraw": { "on": "nila", "receipt": "$number" } }), "a receipt called $number"),
            (json!({ "taps": { "on": "nila", "do": ["dance"] } }), "at taps.do.0: unknown variant `dance`"),
            (json!({ "taps": { "on": "nila", "do": ["back", { "tap": "$gift" }] } }), "tap 2 of 2: no earlier step"),
            (json!({ "taps": { "on": "nila", "do": [{ "secret": "$gift" }] } }), "a receipt called $gift"),
            (json!({ "taps": { "on": "nila", "do": [{ "pick": "../x.jpg" }] } }), "leads down"),
            (json!({ "travel": {} }), "a travel has days, hours, or both"),
            (
                json!({ "expect": { "on": "nila" } }),
                "an expect has on with one of show, list, due, search, people, number, receipt",
            ),
            (json!({ "expect": { "on": "nila", "show": "$entry" } }), "say in is what stands at which path"),
            (json!({ "expect": { "in_step": ["nila"] } }), "in_step takes two devices or more"),
            (
                json!({ "expect": { "on": "nila", "list": "people", "is": { "#": 1 } } }),
                "expected one of `all`, `consent`",
            ),
            (
                json!({ "file": { "from": "nila", "for": "all", "to": ["huda"] } }),
                "expected one of `everyone`, `group`",
            ),
            (json!({ "file": { "from": "nila", "for": "everyone", "to": [] } }), "to names nobody"),
            (json!({ "attach": { "on": "nila", "picture": "../x.jpg", "concerns": "nobody" } }), "leads down"),
            (json!({ "attach": { "on": "nila", "picture": "x.jpg", "concerns": "all" } }), "or \"nobody\""),
            (json!({ "join": { "device": "nila", "welcomed_by": "nila" } }), "this takes two devices"),
        ] {
            let said = read(json!([named, step])).expect_err(&step.to_string());
            assert!(said.contains(expected), "{step}\nsaid {said}\nnot {expected}");
        }
    }

    #[test]
    fn the_tours_that_the_program_carries_are_those_in_the_folder() {
        let built_in = Scenario::built_in().expect("they read");
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/scenarios");
        for (name, scenario) in built_in {
            let kept = Scenario::read(&folder.join(format!("{name}.json"))).expect("it reads");
            assert_eq!(kept.text, scenario.text);
            assert_eq!(kept.file("files/loom.jpg"), scenario.file("files/loom.jpg"));
        }
    }
}
