//! Which files come, and which are missing here.

use weft_chain::MissingFile;
use weft_model::audience::Audience;
use weft_sync::files::Originals;

use crate::error::WeftError;
use crate::notebook::{Notebook, setting};
use crate::sealed::Kept;

impl Notebook {
    /// When originals come to this device without anybody asking for them.
    pub fn originals(&self) -> Result<Originals, WeftError> {
        Ok(self.remembered(setting::ORIGINALS)?.unwrap_or_default())
    }

    /// Remembers when originals come to this device.
    pub fn choose_originals(&mut self, originals: Originals) -> Result<(), WeftError> {
        self.remember(setting::ORIGINALS, &originals)
    }

    /// Whether a notice says, on the day, that something is due.
    pub fn reminds(&self) -> Result<bool, WeftError> {
        Ok(self.remembered(setting::REMINDS)?.unwrap_or_default())
    }

    /// Has a notice say so, or no longer.
    pub fn choose_reminders(&mut self, on: bool) -> Result<(), WeftError> {
        self.remember(setting::REMINDS, &on)
    }

    /// The files of which not all is here, the smallest first; of sealed records only those whose door is open.
    pub fn missing_files(&self) -> Result<Vec<MissingFile>, WeftError> {
        let mut files = Vec::new();
        for audience in self.snapshot().audiences()?.into_iter().chain(self.open.all().map(Kept::audience)) {
            files.extend(self.missing_of(&audience)?);
        }
        files.sort_by_key(|file| (file.size, file.file));
        files.dedup_by_key(|file| file.file);
        Ok(files)
    }

    pub(super) fn missing_of(&self, audience: &Audience) -> Result<Vec<MissingFile>, WeftError> {
        let snapshot = self.snapshot();
        let Audience::Record(record) = audience else { return Ok(snapshot.missing_files(audience)?) };
        let (mut missing, kept) = (Vec::new(), self.open.get(record));
        for file in kept.map(Kept::files).unwrap_or_default() {
            missing.extend(MissingFile::of(&file, *record, &snapshot.chunk_places(&file.id)?));
        }
        Ok(missing)
    }
}
