//! Widgets: what a screen is made of. A kind of widget is added with the first screen that draws it.

use serde::{Deserialize, Serialize};
use weft_l10n::Phrase;

/// One thing on a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Widget {
    /// Its name, unique on the screen.
    pub id: String,
    /// What a screen reader calls it.
    pub role: WidgetRole,
    /// Its name or its words; never empty.
    pub label: Phrase,
    /// What helps to fill it in.
    pub hint: Option<Phrase>,
    /// What is wrong with it, tied to it and announced.
    pub mistake: Option<Phrase>,
    /// Whether a change is announced by itself.
    pub live: bool,
    /// Who else could see or hear it.
    pub sensitivity: Sensitivity,
    /// What sort of thing it is, with its value.
    pub control: Control,
}

/// What a screen reader calls a widget.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WidgetRole {
    /// A heading.
    Heading,
    /// Words to read.
    Words,
    /// One of several.
    OneOf,
    /// Any of several.
    AnyOf,
    /// Something to type into.
    Entry,
    /// Something to type into that is not shown.
    SecretEntry,
    /// A picture with its name.
    Picture,
    /// A recording to be heard, or a film to be seen.
    Recording,
    /// A button that records what somebody says.
    Recorder,
    /// Rows and columns.
    Grid,
    /// How something stands.
    Status,
    /// How much of something is done.
    Count,
}

/// Who else could see or hear a widget.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sensitivity {
    /// Nothing special.
    Open,
    /// No screenshots; keyboards do not learn; spoken into the earpiece.
    Private,
    /// As private, and never kept: not in drafts, not in saved states.
    Secret,
}

/// What sort of thing a widget is, with its value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Control {
    /// A heading below the title.
    Heading {
        /// 2 or 3; the title is 1.
        level: u8,
    },
    /// Words to read: the label.
    Paragraph,
    /// Words as they were said, with a translation under them.
    BilingualPair {
        /// As they were said.
        original: Phrase,
        /// The translation, if there is one.
        other: Option<Phrase>,
        /// Where the translation comes from, or that it is missing.
        note: Phrase,
    },
    /// One of a few, as large tiles.
    ChoiceTiles {
        /// The choices.
        tiles: Vec<Tile>,
        /// Whether all tiles have the same size, colour and state, so that nothing nudges: yes and no.
        even: bool,
    },
    /// Any of a few.
    Checklist {
        /// What can be ticked.
        tiles: Vec<Tile>,
    },
    /// One of many, searchable.
    Select {
        /// The choices.
        tiles: Vec<Tile>,
    },
    /// A field for words.
    Field {
        /// The words typed so far.
        value: String,
        /// Rises when the core changes the value; a shell writes only then.
        value_rev: u64,
        /// BCP 47 tag of the language the words are in.
        lang: String,
        /// Whether it takes several lines.
        long: bool,
        /// The most characters it takes.
        at_most: u32,
    },
    /// A field whose content is neither shown nor kept; a shell sends it as `Input::Secret` instead of the tap on
    /// the main action.
    Secret {
        /// Whether digits are enough.
        digits: bool,
        /// The most characters it takes.
        at_most: u32,
    },
    /// A field for a whole or decimal number, in Latin or local digits.
    Amount {
        /// As typed.
        value: String,
        /// Rises when the core changes the value.
        value_rev: u64,
    },
    /// A field for a day.
    DayField {
        /// As `2026-11-22`; empty if none.
        value: String,
        /// Rises when the core changes the value.
        value_rev: u64,
        /// The first day that can be chosen, as `2026-11-22`; empty if any.
        earliest: String,
        /// The last day that can be chosen; empty if any.
        latest: String,
    },
    /// A number to be kept by a person, in groups; read aloud digit by digit.
    Number {
        /// The groups, such as four times five digits.
        groups: Vec<String>,
    },
    /// A code to be photographed by another device.
    QrShow {
        /// Modules in a row.
        width: u32,
        /// One for each module, row by row: 1 = dark.
        modules: Vec<u8>,
    },
    /// A picture; the label says of what. A shell asks for its bytes by the widget's id.
    Photo {
        /// Which; never shown.
        of: Bytes,
    },
    /// A recording to be heard; the label says of what. A shell asks for its bytes by the widget's id, and plays them into
    /// the earpiece unless whoever listens chooses otherwise each time.
    Player {
        /// Which; never shown.
        of: Bytes,
    },
    /// A film to be seen and heard; the label says of what. A shell asks for its bytes by the widget's id and plays them inside
    /// Weft, into the earpiece unless whoever looks chooses otherwise each time.
    Film {
        /// Which; never shown.
        of: Bytes,
    },
    /// A button that records what somebody says, at least 72 dp large: a tap asks for [`crate::Effect::Record`]. While a
    /// recording runs the shell has the button stop it; the hint says how much there is.
    Recorder {
        /// Whether a recording runs.
        running: bool,
    },
    /// Rows and columns; the label says what of.
    Grid {
        /// The names of the columns.
        header: Vec<Phrase>,
        /// The rows.
        rows: Vec<GridRow>,
    },
    /// How something stands: the label, with an icon and a tone.
    Status {
        /// Its icon.
        glyph: Glyph,
        /// How it is coloured; never the only sign.
        tone: Tone,
    },
    /// So many of so many, never a percentage.
    Progress {
        /// So many.
        done: u32,
        /// Of so many.
        of: u32,
    },
    /// Something to know before anything else.
    Banner {
        /// Its icon.
        glyph: Glyph,
        /// How it is coloured.
        tone: Tone,
    },
}

/// What a picture, a recording or a film on a screen is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bytes {
    /// Something that was shared in.
    Capture {
        /// Its id in hex.
        id: String,
    },
    /// An artefact, as far as the gate lets whoever looks see it.
    Artefact {
        /// Its record in hex.
        record: String,
    },
    /// A telling of a record that is open here.
    Telling {
        /// Its fact in hex.
        fact: String,
    },
}

/// Something that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tile {
    /// The name a choice carries, unique in its widget.
    pub id: String,
    /// What it is called.
    pub label: Phrase,
    /// What else stands there.
    pub hint: Option<Phrase>,
    /// Its icon.
    pub glyph: Glyph,
    /// Whether it is chosen now.
    pub chosen: bool,
}

/// A row of a grid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GridRow {
    /// One for each column.
    pub cells: Vec<Phrase>,
}

/// How something is coloured; always with an icon and a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// Like everything else.
    Plain,
    /// Settled.
    Settled,
    /// Waiting for somebody.
    Waiting,
    /// Needs care.
    Care,
}

/// Icons, named by what they mean; the comment is the Phosphor icon (bold weight).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Glyph {
    /// `hand-palm`: consents.
    Consent,
    /// `file-text`: document.
    Document,
    /// `film-strip`: film.
    Film,
    /// `megaphone`: amplify.
    Amplify,
    /// `share-network`: share.
    Share,
    /// `scales`: the ledger.
    Ledger,
    /// `suitcase-rolling`: visits.
    Visit,
    /// `arrows-clockwise`: exchange.
    Exchange,
    /// `magnifying-glass`: search.
    Search,
    /// `chat-teardrop-text`: telling.
    Tell,
    /// `gear-six`: settings.
    Settings,
    /// `key`: a code.
    Code,
    /// `dots-three-circle`: what there is besides.
    More,
    /// `plus`: something new.
    Add,
    /// `check-circle`: yes, done, agreed.
    Yes,
    /// `x-circle`: no, disputed.
    No,
    /// `clock`: waiting, not today.
    Wait,
    /// `pause-circle`: closed for now.
    Suspend,
    /// `arrow-u-up-left`: taken back.
    TakeBack,
    /// `translate`: another language.
    Translate,
    /// `hand-arrow-up`: hand over.
    HandOver,
    /// `ear`: hear.
    Hear,
    /// `arrow-right`: on; mirrored from right to left.
    Forward,
    /// `info`: to know.
    Know,
    /// `warning-circle`: care.
    Care,
    /// `image`: a picture.
    Picture,
    /// `microphone`: a voice is recorded.
    Record,
    /// `camera`: a picture is taken.
    Camera,
    /// `file-arrow-down`: write a file.
    FileOut,
    /// `file-arrow-up`: read a file.
    FileIn,
    /// `user`: a person.
    Person,
    /// `circle`: a choice without a picture of its own, on tiles alone; a shell whose tiles show what is chosen by a circle of
    /// their own leaves it out.
    Choice,
    /// `speaker-high`: reads the screen aloud.
    Speaker,
    /// `question`: help.
    Help,
    /// `sign-out`: leaves, and locks; mirrored from right to left.
    Leave,
}

impl Glyph {
    /// Whether it points somewhere, and so is mirrored from right to left.
    pub const fn turns(self) -> bool {
        matches!(self, Self::Forward | Self::TakeBack | Self::Leave)
    }
}

impl Widget {
    /// A widget with nothing special about it.
    pub(crate) fn new(id: &str, label: Phrase, control: Control) -> Self {
        Self {
            id: id.to_owned(),
            role: control.role(),
            label,
            hint: None,
            mistake: None,
            live: false,
            sensitivity: Sensitivity::Open,
            control,
        }
    }

    pub(crate) fn heading(id: &str, label: Phrase) -> Self {
        Self::new(id, label, Control::Heading { level: 2 })
    }

    pub(crate) fn words(id: &str, label: Phrase) -> Self {
        Self::new(id, label, Control::Paragraph)
    }

    pub(crate) fn status(id: &str, label: Phrase, glyph: Glyph, tone: Tone) -> Self {
        Self::new(id, label, Control::Status { glyph, tone })
    }

    pub(crate) fn banner(id: &str, label: Phrase, glyph: Glyph, tone: Tone) -> Self {
        Self { live: true, ..Self::new(id, label, Control::Banner { glyph, tone }) }
    }

    pub(crate) fn hinted(self, hint: Option<Phrase>) -> Self {
        Self { hint, ..self }
    }

    pub(crate) fn kept_as(self, sensitivity: Sensitivity) -> Self {
        Self { sensitivity, ..self }
    }

    pub(crate) fn mistaken(self, mistake: Option<Phrase>) -> Self {
        Self { mistake, ..self }
    }
}

impl Tile {
    pub(crate) fn new(id: &str, label: Phrase, glyph: Glyph, chosen: bool) -> Self {
        Self { id: id.to_owned(), label, hint: None, glyph, chosen }
    }
}

impl Control {
    /// What a screen reader calls it.
    pub const fn role(&self) -> WidgetRole {
        match self {
            Self::Heading { .. } => WidgetRole::Heading,
            Self::Paragraph | Self::BilingualPair { .. } | Self::Number { .. } => WidgetRole::Words,
            Self::ChoiceTiles { .. } | Self::Select { .. } => WidgetRole::OneOf,
            Self::Checklist { .. } => WidgetRole::AnyOf,
            Self::Field { .. } | Self::Amount { .. } | Self::DayField { .. } => WidgetRole::Entry,
            Self::Secret { .. } => WidgetRole::SecretEntry,
            Self::QrShow { .. } | Self::Photo { .. } => WidgetRole::Picture,
            Self::Player { .. } | Self::Film { .. } => WidgetRole::Recording,
            Self::Recorder { .. } => WidgetRole::Recorder,
            Self::Grid { .. } => WidgetRole::Grid,
            Self::Status { .. } | Self::Banner { .. } => WidgetRole::Status,
            Self::Progress { .. } => WidgetRole::Count,
        }
    }

    /// What can be chosen in it.
    pub fn tiles(&self) -> &[Tile] {
        match self {
            Self::ChoiceTiles { tiles, .. } | Self::Checklist { tiles } | Self::Select { tiles } => tiles,
            _ => &[],
        }
    }
}
