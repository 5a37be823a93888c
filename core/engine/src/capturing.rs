//! Capturing: a voice, a film or a long text is sealed chunk by chunk while it comes in, and gone on with after a kill.

use std::path::Path;

use weft_model::artefact::{AddArtefact, ArtefactKind, Concerns};
use weft_model::command::Command;
use weft_store::{Belongs, Capture, Captures, Name, Waiting};
use weft_vault::{Purpose, Vault};

use crate::act::{Beside, Done};
use crate::error::WeftError;
use crate::notebook::{Notebook, RequestId};

impl Notebook {
    /// Begins a capture. When this returns, a kill leaves it among the [waiting ones](Self::captures_waiting).
    pub fn begin_capture(&self, belongs: &Belongs) -> Result<Capture, WeftError> {
        Ok(self.captures.begin(belongs)?)
    }

    /// Captures that are no attachment yet: interrupted ones, and finished ones that were not attached.
    pub fn captures_waiting(&self) -> Result<Vec<Waiting>, WeftError> {
        Ok(self.captures.waiting()?)
    }

    /// Goes on with an interrupted capture; at most the chunk that was being written is missing at its end.
    pub fn resume_capture(&self, name: &Name) -> Result<Capture, WeftError> {
        Ok(self.captures.resume(name)?)
    }

    /// Plays a capture back, chunk by chunk, as far as it goes.
    pub fn play_capture(&self, name: &Name, chunk: impl FnMut(&[u8])) -> Result<(), WeftError> {
        Ok(self.captures.play(name, chunk)?)
    }

    /// Gives a capture up.
    pub fn discard_capture(&self, name: &Name) -> Result<(), WeftError> {
        Ok(self.captures.discard(name)?)
    }

    /// Keeps a finished capture as a file that could leave one day. It is read a chunk at a time, whatever its size.
    pub fn attach_capture(
        &mut self,
        name: &Name,
        kind: ArtefactKind,
        concerns: Concerns,
        request: Option<RequestId>,
    ) -> Result<Done, WeftError> {
        if let Some(done) = self.already(request)? {
            return Ok(done);
        }
        let file = self.captures.describe(name)?;
        let captured = Some((*name, file.clone()));
        let decision = self.decide(Command::AddArtefact(AddArtefact { kind, concerns, file, preview: None }), None)?;
        let made = self.commit(&decision, Beside { request, captured, ..Beside::default() })?;
        // Left behind, the file goes at the next start.
        let _ = self.captures.sweep(&mut self.store);
        Ok(Done { made, receipt: None, repeated: false })
    }
}

/// The captures of a notebook that is being opened.
pub(crate) fn captures(vault: &Vault, dir: &Path) -> Captures {
    Captures::new(dir, &vault.subkey(Purpose::Blobs))
}
