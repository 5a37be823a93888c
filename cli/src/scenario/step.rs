//! The steps of a scenario, as its file says them. `tests/scenarios/README.md` explains every field.

use serde::Deserialize;
use serde_json::Value;
use weft_engine::model::artefact::ArtefactKind;
use weft_engine::model::consent::{ForWhom, Purpose, Scope};

use super::look::Expect;
use super::script::DeviceName;
use super::tap::Taps;

/// One step.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Step {
    /// Tells the reader what comes.
    Say(String),
    /// Two devices found a partnership.
    Found(Found),
    /// A device joins a group.
    Join(Join),
    /// A command.
    Do(Do),
    /// A picture is kept.
    Attach(Attach),
    /// A file is written, and read by others.
    File(Travelling),
    /// Two devices meet in a session.
    Meet(Meet),
    /// A device exchanges by way of a relay.
    Relay(AtRelay),
    /// Something leaves.
    Export(Export),
    /// The ledger leaves as tables.
    Ledger(Tables),
    /// Visits leave as a calendar.
    Calendar(Tables),
    /// A yes is taken back.
    Withdraw(Withdraw),
    /// The yeses of somebody who has died hold on.
    Continue(Withdraw),
    /// The affected person speaks in their case with the receipt number.
    Speak(Speak),
    /// The recording of a teach-back is kept.
    TeachBack(TeachBack),
    /// Time passes.
    Travel(Travel),
    /// A device is locked and opened again.
    Restart(OnDevice),
    /// A listener opens what they hear, until the next restart.
    Listen(Listen),
    /// Somebody taps on the screens of a device.
    Taps(Taps),
    /// A device writes a page.
    Page(PageWritten),
    /// What must be so.
    Expect(Expect),
}

/// Two devices found a partnership.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Found {
    /// Who proposes.
    pub first: Founder,
    /// Who answers.
    pub second: Founder,
    /// The charter.
    pub charter: String,
}

/// A device that founds, and its group's name.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Founder {
    /// The device.
    pub device: DeviceName,
    /// The group's name.
    pub group: String,
}

/// A device joins a group.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Join {
    /// Who joins.
    pub device: DeviceName,
    /// The steward's device; for another device of a member, one of theirs.
    pub welcomed_by: DeviceName,
    /// A device of the member whose other device it is.
    #[serde(default)]
    pub of: Option<DeviceName>,
    /// The device that says so as the second one.
    #[serde(default)]
    pub vouched_by: Option<DeviceName>,
    /// The refusal that must come.
    #[serde(default)]
    pub refused: Option<String>,
}

/// A command.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Do {
    /// Where.
    pub on: DeviceName,
    /// The command, with `$names` and `@devices` in it.
    pub command: Value,
    /// The recording that stands in the command where `"file": "sound"` does, relative to the scenario's.
    #[serde(default)]
    pub sound: Option<String>,
    /// What the records that it makes are called from here on.
    #[serde(default)]
    pub name: Names,
    /// What the receipt number is called from here on.
    #[serde(default)]
    pub receipt: Option<String>,
    /// The refusal that must come.
    #[serde(default)]
    pub refused: Option<String>,
}

/// One name, or several in the order in which the records are made.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(from = "NamesForm")]
pub struct Names(pub Vec<String>);

#[derive(Deserialize)]
#[serde(untagged, expecting = "a name, or a list of names")]
enum NamesForm {
    One(String),
    Many(Vec<String>),
}

impl From<NamesForm> for Names {
    fn from(form: NamesForm) -> Self {
        match form {
            NamesForm::One(name) => Self(vec![name]),
            NamesForm::Many(names) => Self(names),
        }
    }
}

/// A picture is kept.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attach {
    /// Where.
    pub on: DeviceName,
    /// The file, relative to the scenario's.
    pub picture: String,
    /// What sort of thing it is.
    #[serde(default = "photo")]
    pub kind: ArtefactKind,
    /// The consents of everyone in it, or `"nobody"`.
    pub concerns: Whom,
    /// What it is called from here on.
    #[serde(default)]
    pub name: Option<String>,
    /// The refusal that must come.
    #[serde(default)]
    pub refused: Option<String>,
}

const fn photo() -> ArtefactKind {
    ArtefactKind::Photo
}

/// Whom a picture concerns.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged, expecting = "a list of consents such as [\"$consent\"], or \"nobody\"")]
pub enum Whom {
    /// The people behind these consents.
    People(Vec<String>),
    /// Nobody.
    Nobody(Nobody),
}

/// The word `nobody`.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nobody {
    /// It.
    Nobody,
}

/// A file is written, and read by others.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Travelling {
    /// Who writes it.
    pub from: DeviceName,
    /// Whom it is for.
    #[serde(rename = "for")]
    pub whom: ForFile,
    /// Whether it holds only what is new since the last one for the same.
    #[serde(default)]
    pub new: bool,
    /// Whether it must hold everything; where nothing is said it must, unless it is of what is new.
    #[serde(default)]
    pub whole: Option<bool>,
    /// Bytes that it may have at most.
    #[serde(default)]
    pub at_most: Option<u64>,
    /// Whether it must say that an earlier file is missing; it must not where nothing is said.
    #[serde(default)]
    pub earlier_missing: bool,
    /// Who reads it.
    pub to: Vec<DeviceName>,
    /// How many bytes are missing at its end.
    #[serde(default)]
    pub cut: u64,
    /// At which byte a bit is flipped; negative: counted from the end.
    #[serde(default)]
    pub flip: Option<i64>,
    /// Whether everyone reads it twice.
    #[serde(default)]
    pub twice: bool,
    /// Whether it must arrive complete; it must where nothing is said.
    #[serde(default)]
    pub complete: Option<bool>,
    /// Whether part of it must arrive damaged; it must not where nothing is said.
    #[serde(default)]
    pub damaged: Option<bool>,
    /// The refusal that must come.
    #[serde(default)]
    pub refused: Option<String>,
}

/// Two devices meet in a session.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meet {
    /// Who reaches out, and who is reached.
    pub between: [DeviceName; 2],
    /// After how many bytes the wire breaks.
    #[serde(default)]
    pub cut: Option<usize>,
    /// Which files come.
    #[serde(default)]
    pub files: WhichFiles,
    /// Whether they must leave in step; where nothing is said they must, and may if the wire breaks.
    #[serde(default)]
    pub in_step: Option<bool>,
    /// The refusal that must come.
    #[serde(default)]
    pub refused: Option<String>,
}

/// A device exchanges by way of a relay.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AtRelay {
    /// Which.
    pub on: DeviceName,
    /// Which files come, and are put.
    #[serde(default)]
    pub files: WhichFiles,
}

/// Which files come in a meeting, or from a relay.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhichFiles {
    /// All.
    #[default]
    All,
    /// None.
    None,
    /// Those of at most so many bytes.
    UpTo(u64),
    /// The files of these records.
    Of(Vec<String>),
}

impl Travelling {
    /// A whole file for everyone, from one device to another.
    pub fn for_everyone(from: &DeviceName, to: &DeviceName) -> Self {
        let (from, to) = (from.clone(), vec![to.clone()]);
        Self {
            from,
            whom: ForFile::Everyone,
            new: false,
            whole: None,
            at_most: None,
            earlier_missing: false,
            to,
            cut: 0,
            flip: None,
            twice: false,
            complete: None,
            damaged: None,
            refused: None,
        }
    }
}

/// Whom a file is for.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ForFile {
    /// Everyone.
    Everyone,
    /// The group of the device that writes it.
    Group,
    /// The member who uses this device.
    Person(DeviceName),
}

/// Something leaves.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Export {
    /// Where.
    pub on: DeviceName,
    /// What.
    pub artefact: String,
    /// Under which scope.
    pub scope: Scope,
    /// Who would see it.
    pub for_whom: ForWhom,
    /// What for.
    pub purpose: Purpose,
    /// The folder's name under `exports`.
    pub name: String,
    /// How many people have to be covered in it.
    #[serde(default)]
    pub covers: u64,
    /// The refusal that must come.
    #[serde(default)]
    pub refused: Option<String>,
}

/// Tables or a calendar leave.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tables {
    /// Where.
    pub on: DeviceName,
    /// What for, if the ledger leaves to the public; none = for members.
    #[serde(default)]
    pub public: Option<Purpose>,
    /// The folder's name under `exports`.
    pub name: String,
    /// Texts that must stand in one of the files.
    #[serde(default)]
    pub holds: Vec<String>,
    /// Texts that must stand in none of them.
    #[serde(default)]
    pub lacks: Vec<String>,
    /// The refusal that must come.
    #[serde(default)]
    pub refused: Option<String>,
}

/// A yes is taken back.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Withdraw {
    /// Where.
    pub on: DeviceName,
    /// The receipt's name, or a number.
    pub receipt: String,
    /// The refusal that must come.
    #[serde(default)]
    pub refused: Option<String>,
}

/// The affected person speaks in their case.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Speak {
    /// Where.
    pub on: DeviceName,
    /// The receipt's name, or a number.
    pub receipt: String,
    /// What they say, with `$names` and `@devices` in it.
    pub word: Value,
    /// The refusal that must come.
    #[serde(default)]
    pub refused: Option<String>,
}

/// The recording of a teach-back is kept.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TeachBack {
    /// Where.
    pub on: DeviceName,
    /// The consent.
    pub record: String,
    /// The file, relative to the scenario's.
    pub sound: String,
    /// The refusal that must come.
    #[serde(default)]
    pub refused: Option<String>,
}

/// Time passes.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Travel {
    /// Days.
    #[serde(default)]
    pub days: u32,
    /// Hours.
    #[serde(default)]
    pub hours: u32,
}

/// Something happens on a device.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OnDevice {
    /// Which.
    pub on: DeviceName,
}

/// A device writes a page: of what it knows, where nothing is named.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageWritten {
    /// Which device.
    pub on: DeviceName,
    /// What it is of.
    #[serde(default)]
    pub of: Option<PageOf>,
    /// What must stand in it.
    #[serde(default)]
    pub says: Vec<String>,
    /// What must not.
    #[serde(default)]
    pub hides: Vec<String>,
    /// The refusal that must come.
    #[serde(default)]
    pub refused: Option<String>,
}

/// What a page is of.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PageOf {
    /// The report of a visit.
    Visit(String),
    /// A record by itself.
    Record(String),
}

impl PageOf {
    /// The record's name.
    pub fn name(&self) -> &str {
        match self {
            Self::Visit(name) | Self::Record(name) => name,
        }
    }
}

/// A listener opens what they hear; the first time on a device, this makes its second code.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listen {
    /// Where.
    pub on: DeviceName,
    /// The second code.
    pub code: String,
    /// The refusal that must come.
    #[serde(default)]
    pub refused: Option<String>,
}
