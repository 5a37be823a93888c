//! Rescue: what can still be read of a damaged notebook goes into a new one. Only a person asks for it.

use std::path::{Path, PathBuf};

use serde::Serialize;
use weft_chain::{BlobKind, EpochSecret, blob};
use weft_model::audience::Lane;
use weft_store::{Behind, Store, StoreKeys};
use weft_vault::KeyStore;

use crate::clock::Clock;
use crate::error::WeftError;
use crate::notebook::Notebook;
use weft_sync::intake::held_blob;

/// What a rescue came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Rescued {
    /// Facts in the new notebook.
    pub facts: u64,
    /// Notices in the new notebook.
    pub notices: u64,
    /// Facts that are lost here. Others who hold them give them again with a file.
    pub lost: u64,
    /// Segments and notices that were read, and wait until what comes before them, or who wrote them, is given again.
    pub waiting: u64,
    /// Tables of which rows were lost.
    pub incomplete: Vec<&'static str>,
    /// Where the damaged files are now, as they were.
    pub quarantine: PathBuf,
}

impl Notebook {
    /// Rescues a damaged notebook, and writes on in what was rescued as [`go_on`](Self::go_on) does. Killed in between, it
    /// opens as an older copy that can be gone on from.
    pub fn rescue(dir: &Path, code: &[u8], clock: Clock, keys: &KeyStore) -> Result<(Self, Rescued), WeftError> {
        let unlocking = Self::unlock(dir, code, clock, keys)?;
        let store_keys = StoreKeys::of(&unlocking.vault);
        if Store::open(dir, &store_keys).is_ok_and(|store| store.deep_check().unwrap_or(false)) {
            return Err(WeftError::bad("nothing of this notebook is damaged; if it is an older copy, use `go-on`"));
        }
        let found = Store::rescue(dir, &store_keys, &mut sealed)?;
        let mut notebook = Self::opened(dir, clock, unlocking)?;
        notebook.go_on()?;
        let rescued = Rescued {
            facts: found.facts,
            notices: found.notices,
            lost: found.lost.iter().map(|lost| lost.to.saturating_sub(lost.from).saturating_add(1)).sum(),
            waiting: found.waiting,
            incomplete: found.incomplete,
            quarantine: found.quarantine,
        };
        Ok((notebook, rescued))
    }
}

/// What is held of something that waits: as it would have arrived.
fn sealed(behind: &Behind<'_>, secrets: &[EpochSecret]) -> Option<Vec<u8>> {
    let (audience, kind, plain) = match behind {
        Behind::Segment(segment) => {
            let kind = if segment.opened.lane == Lane::Control { BlobKind::Control } else { BlobKind::Records };
            (&segment.opened.audience, kind, segment.encode().ok()?)
        }
        Behind::Notice { audience, bytes } => (*audience, BlobKind::Notice, bytes.to_vec()),
    };
    let secret = secrets.iter().find(|secret| secret.audience == *audience)?;
    Some(held_blob(&blob::seal(kind, &plain, secret).ok()?.0))
}

#[cfg(test)]
mod tests;
