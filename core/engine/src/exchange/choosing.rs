//! Which files come, and which are missing here.

use weft_chain::MissingFile;
use weft_model::audience::Audience;
use weft_sync::files::Originals;

use super::packed;
use crate::error::WeftError;
use crate::notebook::{Notebook, UNREADABLE, setting};
use crate::sealed::Kept;

impl Notebook {
    /// When originals come to this device without anybody asking for them.
    pub fn originals(&self) -> Result<Originals, WeftError> {
        let bytes = self.snapshot().setting(setting::ORIGINALS)?;
        bytes.map_or_else(|| Ok(Originals::default()), |bytes| postcard::from_bytes(&bytes).map_err(|_| UNREADABLE))
    }

    /// Remembers when originals come to this device.
    pub fn choose_originals(&mut self, originals: Originals) -> Result<(), WeftError> {
        let bytes = packed(&originals)?;
        Ok(self.write(|w| w.put_setting(setting::ORIGINALS, &bytes))?)
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
