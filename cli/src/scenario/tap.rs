//! What somebody does on the screens of a device, and sees there, as a scenario's file says it.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::script::DeviceName;

/// Somebody taps on the screens of a device.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Taps {
    /// Where.
    pub on: DeviceName,
    /// What they do, one after the other.
    #[serde(rename = "do")]
    pub taps: Vec<Tap>,
}

/// What somebody does on a screen, or sees there.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Tap {
    /// Tells the reader what comes.
    Say(String),
    /// Taps an action, a line or a corner.
    #[serde(rename = "tap")]
    Press(String),
    /// Taps the line that has these words in its name.
    Open(String),
    /// Types into fields.
    Type(BTreeMap<String, String>),
    /// Chooses one of several.
    Choose(BTreeMap<String, String>),
    /// Ticks some of several.
    Tick(BTreeMap<String, Vec<String>>),
    /// Unticks some of several.
    Untick(BTreeMap<String, Vec<String>>),
    /// Picks days.
    Day(BTreeMap<String, String>),
    /// Types a number or a code, which is neither shown nor kept.
    Secret(String),
    /// Saves the file that the screen offers, under a name.
    Save(String),
    /// Picks a file that was saved under a name, or one beside the scenario.
    Pick(String),
    /// Speaks into the microphone, or holds something before the camera: a file beside the scenario.
    Speak(String),
    /// Stops recording, or takes the picture.
    Stop,
    /// What stands on the screen.
    See(See),
    /// Goes back.
    Back,
    /// Covers the screen: another app is in front, or the phone was put into a pocket.
    Hide,
    /// The power goes, and the device is opened again.
    Kill,
}

/// What stands on a screen, and what it leaves for later.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct See {
    /// Which screen it is.
    #[serde(default)]
    pub screen: Option<String>,
    /// Texts that must stand on it.
    #[serde(default)]
    pub says: Vec<String>,
    /// Texts that must not.
    #[serde(default)]
    pub hides: Vec<String>,
    /// What must be there to be tapped, chosen or typed into.
    #[serde(default)]
    pub offers: Vec<String>,
    /// What must not.
    #[serde(default)]
    pub lacks: Vec<String>,
    /// What the record that it is about is called from here on.
    #[serde(default)]
    pub record: Option<String>,
    /// What the number on it is called from here on.
    #[serde(default)]
    pub receipt: Option<String>,
}
