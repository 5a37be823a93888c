//! Capturing: a voice, a film or a long text is sealed chunk by chunk while it comes in, and gone on with after a kill.

use std::path::Path;

use weft_media::{Limits, Photo, preview};
use weft_model::artefact::ArtefactKind;
use weft_model::command::Command;
use weft_model::said::Attachment;
use weft_store::{Belongs, Capture, Captures, Name, Waiting};
use weft_vault::{Purpose, Vault};

use crate::act::{Beside, Done, sealed};
use crate::error::WeftError;
use crate::notebook::{Notebook, RequestId, UNREADABLE};

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

    /// Does a command whose file is a finished capture. It is read a chunk at a time, whatever its size; a picture gets a
    /// small one beside it.
    pub fn act_with_capture(
        &mut self,
        name: &Name,
        mut command: Command,
        request: Option<RequestId>,
    ) -> Result<Done, WeftError> {
        if let Some(done) = self.already(request)? {
            return Ok(done);
        }
        let file = self.captures.describe(name)?;
        let mut chunks = Vec::new();
        if let Command::AddArtefact(add) = &mut command
            && add.kind == ArtefactKind::Photo
            && let Some(small) = self.small_one(name, &file)?
        {
            let (preview, sealed) = sealed(&small, &file.media_type)?;
            (add.preview, chunks) = (Some(Box::new(preview)), sealed);
        }
        *command.file_mut().ok_or(UNREADABLE)? = file.clone();
        let beside = Beside { request, chunks, captured: Some((*name, file)), ..Beside::default() };
        let done = self.carry_out(command, beside)?;
        // Left behind, the file goes at the next start.
        let _ = self.captures.sweep(&mut self.store);
        Ok(done)
    }

    /// A small one of a captured picture. What is no picture is not kept as one: nobody has taken out what is hidden in it.
    fn small_one(&self, name: &Name, file: &Attachment) -> Result<Option<Vec<u8>>, WeftError> {
        if file.media_type != "image/jpeg" {
            return Err(WeftError::bad("this is no picture"));
        }
        let mut jpeg = Vec::new();
        self.captures.play(name, |chunk| jpeg.extend_from_slice(chunk))?;
        let small = preview(&Photo { jpeg, width: 0, height: 0 }, Limits::DEFAULT);
        small.map(|small| small.map(|small| small.jpeg)).map_err(|not| WeftError::bad(not.to_string()))
    }
}

/// The captures of a notebook that is being opened.
pub(crate) fn captures(vault: &Vault, dir: &Path) -> Captures {
    Captures::new(dir, &vault.subkey(Purpose::Blobs))
}
