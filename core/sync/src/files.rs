//! Which files come: text first, what is small next, originals as a person chose. Sizes are said before.
//!
//! A telling names its file and says how large it is, so everything here is known before a byte of the file has come.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use weft_chain::MissingFile;
use weft_model::ids::AttachmentId;

/// A file of at most so many bytes is small: on the way it costs no more than words do.
pub const SMALL: u64 = 64 * 1024;

/// Which files are wanted in a meeting or from a mailbox, and put into one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Files {
    /// None.
    None,
    /// Those of at most so many bytes.
    UpTo(u64),
    /// These.
    These(BTreeSet<AttachmentId>),
    /// All.
    All,
}

impl Files {
    /// Whether a file of this size is among them.
    pub fn take(&self, file: &AttachmentId, size: u64) -> bool {
        match self {
            Self::None => false,
            Self::UpTo(most) => size <= *most,
            Self::These(these) => these.contains(file),
            Self::All => true,
        }
    }
}

/// When originals come without anybody asking for them: what a notebook remembers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Originals {
    /// Never: only what is small.
    Never,
    /// Where the way costs nothing.
    #[default]
    Unmetered,
    /// Once somebody has seen how large they are, and said so.
    Ask,
}

impl Originals {
    /// The files that come on a way that costs by the byte, or on another one.
    pub const fn files(self, metered: bool) -> Files {
        match (self, metered) {
            (Self::Unmetered, false) => Files::All,
            _ => Files::UpTo(SMALL),
        }
    }
}

/// How much is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Missing {
    /// Files of which not all is here.
    pub files: u64,
    /// Bytes of them that are not.
    pub bytes: u64,
}

impl Missing {
    /// All of these together.
    pub fn of(files: &[MissingFile]) -> Self {
        let bytes = files.iter().map(|file| file.size.saturating_sub(file.here));
        Self { files: u64::try_from(files.len()).unwrap_or(u64::MAX), bytes: bytes.fold(0, u64::saturating_add) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn originals_come_as_somebody_chose() {
        let (file, other) = (AttachmentId::new([1; 32]), AttachmentId::new([2; 32]));
        let taken = |files: &Files| [0, SMALL, SMALL + 1].map(|size| files.take(&file, size));
        assert_eq!(taken(&Files::None), [false; 3]);
        assert_eq!(taken(&Files::UpTo(SMALL)), [true, true, false]);
        assert_eq!(taken(&Files::All), [true; 3]);
        let these = Files::These(BTreeSet::from([file]));
        assert!(taken(&these) == [true; 3] && !these.take(&other, 0));
        for (originals, on_the_way, metered) in [
            (Originals::Never, Files::UpTo(SMALL), Files::UpTo(SMALL)),
            (Originals::Unmetered, Files::All, Files::UpTo(SMALL)),
            (Originals::Ask, Files::UpTo(SMALL), Files::UpTo(SMALL)),
        ] {
            assert_eq!([originals.files(false), originals.files(true)], [on_the_way, metered]);
        }
    }
}
