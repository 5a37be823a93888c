//! Opening with a finger or a face, where the device's key store can ask for one.

use std::path::{Path, PathBuf};

use weft_engine::{KeyStore, Level, WeftError};
use weft_screens::Told;
use weft_vault::Vault;

use crate::{Answer, App};

/// Whether a finger or a face opens the notebook in a folder.
pub(crate) struct Presence {
    dir: PathBuf,
    on: bool,
}

impl Presence {
    /// As it stands; none where keys are kept by software, which knows nobody.
    pub fn of(dir: &Path, keys: &KeyStore) -> Option<Self> {
        let hardware = keys.level().is_ok_and(|level| level != Level::Software);
        hardware.then(|| Self { dir: dir.to_owned(), on: Vault::has_presence(dir) })
    }

    /// Whether one opens it.
    pub const fn is_on(&self) -> bool {
        self.on
    }
}

impl App {
    /// Has a finger or a face open the notebook, or no longer. The device asks whoever holds it.
    pub(crate) fn set_presence(&mut self, on: bool) -> Result<Answer, WeftError> {
        let done = self.notebook.set_presence(on);
        if let Some(presence) = &mut self.presence {
            // After an error either may be true.
            presence.on = Vault::has_presence(&presence.dir);
        }
        let now = self.presence.as_ref().map_or(done.is_ok() == on, Presence::is_on);
        self.stay_with(match (on, now) {
            (true, true) => Told::PresenceOn,
            (false, false) => Told::PresenceOff,
            (true, false) | (false, true) => Told::PresenceNot,
        })
    }
}
