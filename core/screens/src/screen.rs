//! A screen as data: everything a shell needs in order to draw it, in the order in which it is read.
//!
//! A shell decides how it looks and feels native; never what is on it, in which order or in which words.

use serde::{Deserialize, Serialize};
use weft_l10n::Phrase;
use weft_model::ids::RecordId;

use crate::widget::{Glyph, Tile, Tone, Widget};

/// A screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Screen {
    /// Its name, such as `consent-card`; with `record` the key of scroll position and focus.
    pub id: String,
    /// The record it is about, in hex; never shown.
    pub record: Option<String>,
    /// Which colour it has.
    pub area: Area,
    /// How many steps back lead home; 0 is home.
    pub depth: u32,
    /// Where back leads, known before the gesture.
    pub back: Back,
    /// Which of how many steps, for a form in steps.
    pub step: Option<Step>,
    /// The heading of the first level.
    pub title: Phrase,
    /// Speaker, help and leave, in this order.
    pub corners: Corners,
    /// What is said before everything else.
    pub banner: Option<Widget>,
    /// What is on it.
    pub body: Contents,
    /// What can be done, the main action first.
    pub actions: Vec<Action>,
    /// The widget that takes the focus after navigation or an error; none = the title.
    pub focus: Option<String>,
    /// Rises with every change; a tap carries the revision it was drawn from.
    pub revision: u64,
}

/// Which part of the work a screen belongs to; a shell gives it a colour, always with icon and word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Area {
    /// Consents: leaf.
    Consent,
    /// The ledger: turmeric.
    Ledger,
    /// What was told: madder.
    Case,
    /// Visits: leaf.
    Visit,
    /// Exchange with other devices: slate.
    Exchange,
    /// Everything else: indigo.
    Everything,
}

/// Where back leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Back {
    /// To another screen, by its name.
    To {
        /// The name, such as `consents`.
        screen: String,
    },
    /// Out of the notebook, which locks.
    Exit,
}

/// Which of how many steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// This one, from 1.
    pub n: u32,
    /// How many.
    pub of: u32,
}

/// What stands in the same corners of every screen inside, in this order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Corners {
    /// Reads the screen aloud.
    pub speaker: Corner,
    /// Opens `help_words`.
    pub help: Corner,
    /// What help says.
    pub help_words: Phrase,
    /// Locks the notebook in one tap; the shell acts first and tells the core after.
    pub leave: Corner,
}

/// One of the corners.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Corner {
    /// The id a tap carries.
    pub id: String,
    /// Its name.
    pub label: Phrase,
    /// Its icon.
    pub glyph: Glyph,
}

/// What is on a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Contents {
    /// Widgets one below the other.
    Form {
        /// In reading order.
        widgets: Vec<Widget>,
    },
    /// A long list under a header; further lines come by query (`more_lines`), never by input.
    Rows {
        /// Above the list.
        header: Vec<Widget>,
        /// The first lines.
        rows: Vec<Line>,
        /// Whether there are more.
        more: bool,
    },
}

/// A line of a list; a tap opens it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The id a tap carries: the record in hex; never shown.
    pub id: String,
    /// Its name.
    pub label: Phrase,
    /// What else stands there.
    pub hint: Option<Phrase>,
    /// How it stands, in a word.
    pub status: Option<Phrase>,
    /// How the word is coloured.
    pub tone: Tone,
    /// Its icon.
    pub glyph: Glyph,
}

/// Something that can be done on a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// The id a tap carries.
    pub id: String,
    /// Its name.
    pub label: Phrase,
    /// What it means, said before it is done.
    pub hint: Option<Phrase>,
    /// Its icon.
    pub glyph: Glyph,
    /// Whether it is the one main action; at most one is.
    pub main: bool,
}

/// A page of further lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lines {
    /// The lines.
    pub rows: Vec<Line>,
    /// Whether there are more after them.
    pub more: bool,
}

impl Line {
    /// A line that leads somewhere, of no record.
    pub(crate) fn to(id: &str, label: Phrase, glyph: Glyph) -> Self {
        Self { id: id.to_owned(), label, hint: None, status: None, tone: Tone::Plain, glyph }
    }

    /// A line of a record, with nothing but its name.
    pub(crate) fn plain(record: RecordId, label: Phrase) -> Self {
        let (tone, glyph) = (Tone::Plain, Glyph::Know);
        Self { id: record.to_string(), label, hint: None, status: None, tone, glyph }
    }
}

impl Screen {
    /// Every widget, in reading order.
    pub fn widgets(&self) -> impl Iterator<Item = &Widget> {
        let body = match &self.body {
            Contents::Form { widgets } => widgets,
            Contents::Rows { header, .. } => header,
        };
        self.banner.iter().chain(body)
    }

    /// The lines drawn, for a list.
    pub fn lines(&self) -> &[Line] {
        match &self.body {
            Contents::Form { .. } => &[],
            Contents::Rows { rows, .. } => rows,
        }
    }

    /// Everything a person can tap to choose, in reading order.
    pub fn tiles(&self) -> impl Iterator<Item = &Tile> {
        self.widgets().flat_map(|widget| widget.control.tiles())
    }
}
