//! The types that cross the bridge, declared once more for the generator of bindings.
//!
//! They are those of `weft-screens`, `weft-l10n` and, for keys, `weft-vault`, where each field and variant is explained;
//! nothing is converted.
//! A field or variant that is missing here does not compile. Fields stand in the order of the originals, so that the
//! shells' tests can compare JSON as text.

use weft_app::{Answer, Ending};
use weft_engine::{KeyUse, Level};
use weft_screens::{
    Action, Area, Back, Bytes, Contents, Control, Corner, Corners, Dir, Edited, Effect, Glyph, GridRow, Input, Line,
    Lines, Mistake, Misuse, Origin, Outcome, Phase, Phrase, Screen, Sensitivity, Step, Tile, Tone, Widget, WidgetRole,
};

#[uniffi::remote(Enum)]
pub enum Answer {
    Draw(Box<Screen>),
    Edited(Edited),
    Ask(Effect),
    NotTaken(Misuse),
    Left,
}

#[uniffi::remote(Enum)]
pub enum Ending {
    Over,
    BrokeOff,
    Unanswered,
    TurnedAway,
}

#[uniffi::remote(Enum)]
pub enum Level {
    Software,
    TrustedEnvironment,
    SecureElement,
}

#[uniffi::remote(Enum)]
pub enum KeyUse {
    Silent,
    Presence,
}

#[uniffi::remote(Enum)]
pub enum Input {
    Tap { widget: String, revision: u64 },
    Edit { widget: String, value: String },
    Choose { widget: String, tile: String },
    Toggle { widget: String, tile: String, on: bool },
    Pick { widget: String, day: String },
    Secret { widget: String, bytes: Vec<u8> },
    Back,
    Leave,
    Lifecycle { phase: Phase },
    EffectDone { effect: String, outcome: Outcome },
}

#[uniffi::remote(Enum)]
pub enum Phase {
    Front,
    Hidden,
}

#[uniffi::remote(Enum)]
pub enum Outcome {
    Done,
    Cancelled,
    Failed,
    Picked { place: String },
}

#[uniffi::remote(Enum)]
pub enum Effect {
    Speak { id: String, phrases: Vec<Phrase> },
    SaveFile { id: String, name: String },
    PickFile { id: String },
    Record { id: String },
    TakePhoto { id: String },
    Scan { id: String },
    Share { id: String, name: String },
    ShareApp { id: String },
    Listen { id: String, seconds: u32, announced: String, known: Vec<String>, own: String },
    Connect { id: String, addresses: Vec<String> },
    Http { id: String },
    Cancel { id: String },
}

#[uniffi::remote(Record)]
pub struct Edited {
    pub mistakes: Vec<Mistake>,
}

#[uniffi::remote(Record)]
pub struct Mistake {
    pub widget: String,
    pub said: Phrase,
}

#[uniffi::remote(Enum)]
pub enum Misuse {
    Stale,
    NoSuchWidget,
    NotAValue,
}

#[uniffi::remote(Record)]
pub struct Screen {
    pub id: String,
    pub record: Option<String>,
    pub area: Area,
    pub depth: u32,
    pub back: Back,
    pub step: Option<Step>,
    pub title: Phrase,
    pub corners: Corners,
    pub banner: Option<Widget>,
    pub body: Contents,
    pub actions: Vec<Action>,
    pub focus: Option<String>,
    pub revision: u64,
}

#[uniffi::remote(Enum)]
pub enum Area {
    Consent,
    Ledger,
    Case,
    Visit,
    Exchange,
    Everything,
}

#[uniffi::remote(Enum)]
pub enum Back {
    To { screen: String },
    Exit,
}

#[uniffi::remote(Record)]
pub struct Step {
    pub n: u32,
    pub of: u32,
}

#[uniffi::remote(Record)]
pub struct Corners {
    pub speaker: Corner,
    pub help: Corner,
    pub help_words: Phrase,
    pub leave: Corner,
}

#[uniffi::remote(Record)]
pub struct Corner {
    pub id: String,
    pub label: Phrase,
    pub glyph: Glyph,
}

#[uniffi::remote(Enum)]
pub enum Contents {
    Form { widgets: Vec<Widget> },
    Rows { header: Vec<Widget>, rows: Vec<Line>, more: bool },
}

#[uniffi::remote(Record)]
pub struct Line {
    pub id: String,
    pub label: Phrase,
    pub hint: Option<Phrase>,
    pub status: Option<Phrase>,
    pub tone: Tone,
    pub glyph: Glyph,
}

#[uniffi::remote(Record)]
pub struct Lines {
    pub rows: Vec<Line>,
    pub more: bool,
}

#[uniffi::remote(Record)]
pub struct Action {
    pub id: String,
    pub label: Phrase,
    pub hint: Option<Phrase>,
    pub glyph: Glyph,
    pub main: bool,
}

#[uniffi::remote(Record)]
pub struct Widget {
    pub id: String,
    pub role: WidgetRole,
    pub label: Phrase,
    pub hint: Option<Phrase>,
    pub mistake: Option<Phrase>,
    pub live: bool,
    pub sensitivity: Sensitivity,
    pub control: Control,
}

#[uniffi::remote(Enum)]
pub enum WidgetRole {
    Heading,
    Words,
    OneOf,
    AnyOf,
    Entry,
    SecretEntry,
    Picture,
    Recording,
    Recorder,
    Grid,
    Status,
    Count,
}

#[uniffi::remote(Enum)]
pub enum Sensitivity {
    Open,
    Private,
    Secret,
}

#[uniffi::remote(Enum)]
pub enum Control {
    Heading { level: u8 },
    Paragraph,
    BilingualPair { original: Phrase, other: Option<Phrase>, note: Phrase },
    ChoiceTiles { tiles: Vec<Tile>, even: bool },
    Checklist { tiles: Vec<Tile> },
    Select { tiles: Vec<Tile> },
    Field { value: String, value_rev: u64, lang: String, long: bool, at_most: u32 },
    Secret { digits: bool, at_most: u32 },
    Amount { value: String, value_rev: u64 },
    DayField { value: String, value_rev: u64, earliest: String, latest: String },
    Number { groups: Vec<String> },
    QrShow { width: u32, modules: Vec<u8> },
    Photo { of: Bytes },
    Player { of: Bytes },
    Film { of: Bytes },
    Recorder { running: bool },
    Grid { header: Vec<Phrase>, rows: Vec<GridRow> },
    Status { glyph: Glyph, tone: Tone },
    Progress { done: u32, of: u32 },
    Banner { glyph: Glyph, tone: Tone },
}

#[uniffi::remote(Enum)]
pub enum Bytes {
    Capture { id: String },
    Artefact { record: String },
    Telling { fact: String },
}

#[uniffi::remote(Record)]
pub struct Tile {
    pub id: String,
    pub label: Phrase,
    pub hint: Option<Phrase>,
    pub glyph: Glyph,
    pub chosen: bool,
}

#[uniffi::remote(Record)]
pub struct GridRow {
    pub cells: Vec<Phrase>,
}

#[uniffi::remote(Enum)]
pub enum Tone {
    Plain,
    Settled,
    Waiting,
    Care,
}

#[uniffi::remote(Enum)]
pub enum Glyph {
    Consent,
    Document,
    Film,
    Amplify,
    Share,
    Ledger,
    Visit,
    Exchange,
    Search,
    Tell,
    Settings,
    Code,
    More,
    Add,
    Yes,
    No,
    Wait,
    Suspend,
    TakeBack,
    Translate,
    HandOver,
    Hear,
    Forward,
    Know,
    Care,
    Picture,
    Record,
    Camera,
    FileOut,
    FileIn,
    Person,
    Choice,
    Speaker,
    Help,
    Leave,
}

#[uniffi::remote(Record)]
pub struct Phrase {
    pub value: String,
    pub lang: String,
    pub dir: Dir,
    pub origin: Origin,
}

#[uniffi::remote(Enum)]
pub enum Dir {
    Ltr,
    Rtl,
}

#[uniffi::remote(Enum)]
pub enum Origin {
    Exact,
    Fallback,
    Key,
}
