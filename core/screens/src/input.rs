//! What a shell sends back, and what the core asks of a shell.

use std::fmt;

use serde::{Deserialize, Serialize};
use weft_l10n::Phrase;

/// What a person did.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Input {
    /// Tapped an action, a line or a corner.
    Tap {
        /// Its id.
        widget: String,
        /// The revision of the screen it was drawn from; another one is refused.
        revision: u64,
    },
    /// Typed into a field: 300 ms after the last change, on blur, on pause and before any tap.
    Edit {
        /// The field.
        widget: String,
        /// All of its words.
        value: String,
    },
    /// Chose one of several.
    Choose {
        /// The widget.
        widget: String,
        /// The tile.
        tile: String,
    },
    /// Ticked or unticked.
    Toggle {
        /// The widget.
        widget: String,
        /// The tile.
        tile: String,
        /// Whether it is ticked now.
        on: bool,
    },
    /// Picked a day.
    Pick {
        /// The field.
        widget: String,
        /// As `2026-11-22`; empty for none.
        day: String,
    },
    /// Typed something that is neither shown nor kept. Never written out: it is read from JSON, not written to it.
    Secret {
        /// The field.
        widget: String,
        /// What was typed; the shell overwrites its own copy.
        #[serde(skip_serializing)]
        bytes: Vec<u8>,
    },
    /// Went back.
    Back,
    /// Left; the shell has already covered the screen.
    Leave,
    /// The shell came to the front or went to the back.
    Lifecycle {
        /// Which.
        phase: Phase,
    },
    /// Something the core asked for is done.
    EffectDone {
        /// Which.
        effect: String,
        /// How it went.
        outcome: Outcome,
    },
}

/// Whether people see the shell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// They do.
    Front,
    /// They do not.
    Hidden,
}

/// How something the core asked for went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Done.
    Done,
    /// The person changed their mind.
    Cancelled,
    /// It did not work.
    Failed,
    /// A file was picked; the engine reads it from there.
    Picked {
        /// Where the shell put it.
        place: String,
    },
}

/// What the core asks of a shell. Each has an id, can be cancelled, and is asked again after the process died.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// Read aloud, phrase by phrase, each in its language; where the phone has no voice for it, the screen says so.
    Speak {
        /// Its id.
        id: String,
        /// What to say, in order.
        phrases: Vec<Phrase>,
    },
    /// Save a file that the engine writes.
    SaveFile {
        /// Its id.
        id: String,
        /// A name that says nothing about what is in it.
        name: String,
    },
    /// Pick a file for the engine to read.
    PickFile {
        /// Its id.
        id: String,
    },
    /// Record a voice: AAC-LC in ADTS frames (ISO/IEC 13818-7), handed over piece by piece as they come, nothing of it on
    /// disk. Start and stop are felt, not heard. It ends when the shell says so, when it is hidden, and when a screen is drawn
    /// on which no recorder runs.
    Record {
        /// Its id.
        id: String,
    },
    /// Take a picture inside Weft: JPEG or PNG, handed over in the same way.
    TakePhoto {
        /// Its id.
        id: String,
    },
    /// Show what the camera sees, and hand over what it sees until a code was read; done then.
    Scan {
        /// Its id.
        id: String,
    },
    /// Save a file as for `SaveFile`, at a place of the shell's own, then hand it to whatever app a person picks.
    Share {
        /// Its id.
        id: String,
        /// A name that says nothing about what is in it.
        name: String,
    },
    /// Hand the app itself, as it was installed, to whatever a person picks.
    ShareApp {
        /// Its id.
        id: String,
    },
    /// Wait for streams at a port of every local network, announced by multicast DNS (RFC 6763) as a service of the kind
    /// `_<announced>._tcp` under the name `own`, and reach out to those announced under one of the kinds `known`. Each stream is
    /// one meeting, one after the other. Done after so many seconds, when it is cancelled and when the notebook is locked; failed if
    /// there is no network. It goes on while the shell is hidden, and the shell then says in a notice that it is busy.
    Listen {
        /// Its id.
        id: String,
        /// For so long.
        seconds: u32,
        /// The kind of service that is announced.
        announced: String,
        /// The kinds that are looked for.
        known: Vec<String>,
        /// The name of this device, this once.
        own: String,
    },
    /// Reach out by a stream, to be met over, to the first of these addresses that is there; done once that is over.
    Connect {
        /// Its id.
        id: String,
        /// Addresses and ports.
        addresses: Vec<String>,
    },
    /// Carry calls to relays over HTTP, until there are no more; done then.
    Http {
        /// Its id.
        id: String,
    },
    /// Stop what was asked for under this id, which is answered as done; nothing else answers this.
    Cancel {
        /// That id.
        id: String,
    },
}

impl Effect {
    /// Its id.
    pub fn id(&self) -> &str {
        match self {
            Self::Speak { id, .. }
            | Self::SaveFile { id, .. }
            | Self::PickFile { id }
            | Self::Record { id }
            | Self::TakePhoto { id }
            | Self::Scan { id }
            | Self::Share { id, .. }
            | Self::ShareApp { id }
            | Self::Listen { id, .. }
            | Self::Connect { id, .. }
            | Self::Http { id }
            | Self::Cancel { id } => id,
        }
    }
}

/// What an edit changed on the screen, without drawing it anew; whatever shows or hides widgets draws it anew.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Edited {
    /// What is wrong, field by field; a field not named has no mistake.
    pub mistakes: Vec<Mistake>,
}

/// What is wrong with a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mistake {
    /// The field.
    pub widget: String,
    /// What is wrong and what helps.
    pub said: Phrase,
}

/// Why an input was not taken. Nothing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Misuse {
    /// The tap was drawn from an earlier revision; draw again.
    Stale,
    /// The screen has nothing of that name.
    NoSuchWidget,
    /// The value does not fit the widget.
    NotAValue,
}

/// Nothing that people type reaches a log.
impl fmt::Debug for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tap { widget, revision } => write!(f, "Tap({widget}, {revision})"),
            Self::Edit { widget, value } => write!(f, "Edit({widget}, {} bytes)", value.len()),
            Self::Choose { widget, tile } => write!(f, "Choose({widget}, {tile})"),
            Self::Toggle { widget, tile, on } => write!(f, "Toggle({widget}, {tile}, {on})"),
            Self::Pick { widget, .. } => write!(f, "Pick({widget})"),
            Self::Secret { widget, .. } => write!(f, "Secret({widget})"),
            Self::Back => f.write_str("Back"),
            Self::Leave => f.write_str("Leave"),
            Self::Lifecycle { phase } => write!(f, "Lifecycle({phase:?})"),
            Self::EffectDone { effect, .. } => write!(f, "EffectDone({effect})"),
        }
    }
}
