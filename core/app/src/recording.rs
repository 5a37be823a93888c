//! What a shell hands over piece by piece: a voice, sealed as it comes and gone on with after a kill; a picture that was taken.

use weft_engine::{Belongs, Capture, Name, Notebook, WeftError};
use weft_media::{Frames, Limits, NotAVoice};
use weft_screens::{CaptureId, Effect, InboxRoute, Outcome, RECORD, Recording, Route, Told};
use zeroize::Zeroizing;

use crate::inbox::SHARED_AT_MOST;
use crate::{Answer, App, told};

/// What is recorded and taken by shells, as the files' media type.
const VOICE: &str = "audio/aac";
/// After so many bytes what was said is made durable: two seconds at 16 kb/s. A kill takes no more.
const DURABLE_EVERY: usize = 4096;

/// What a shell hands over now.
pub(crate) enum Incoming {
    /// A voice.
    Voice(Box<Voice>),
    /// A picture.
    Photo(Zeroizing<Vec<u8>>),
}

/// A voice that is being recorded.
pub(crate) struct Voice {
    /// The form it is said for; none for the inbox.
    draft: Option<String>,
    capture: Capture,
    said: Said,
    /// Bytes that are not durable yet.
    waiting: usize,
}

/// How much was said.
#[derive(Default)]
struct Said {
    frames: Frames,
    bytes: u64,
}

impl From<NotAVoice> for Unrecorded {
    fn from(_: NotAVoice) -> Self {
        Self::NotAVoice
    }
}

/// Why a piece was not taken.
enum Unrecorded {
    NotAVoice,
    TooLong,
    Other(WeftError),
}

impl Said {
    fn push(&mut self, piece: &[u8], mut each: impl FnMut(&[u8]) -> Result<(), WeftError>) -> Result<(), Unrecorded> {
        let Self { frames, bytes } = self;
        frames.push(piece, |frame| {
            let more = bytes.saturating_add(frame.len().try_into().unwrap_or(u64::MAX));
            if more > SHARED_AT_MOST {
                return Err(Unrecorded::TooLong);
            }
            each(frame).map_err(Unrecorded::Other)?;
            *bytes = more;
            Ok(())
        })
    }
}

impl Voice {
    /// Seals whole frames only, so that what is cut off and gone on with can be heard to its end.
    fn push(&mut self, piece: &[u8]) -> Result<(), Unrecorded> {
        let Self { capture, said, waiting, .. } = self;
        said.push(piece, |frame| {
            capture.push(frame)?;
            *waiting = waiting.saturating_add(frame.len());
            if *waiting >= DURABLE_EVERY {
                capture.make_durable()?;
                *waiting = 0;
            }
            Ok(())
        })
    }

    fn recording(&self, running: bool) -> Recording {
        let id = CaptureId::new(*self.capture.name().bytes());
        Recording { id, seconds: self.said.frames.seconds(), running, goes_on: true }
    }
}

impl App {
    /// What was said for the form on the screen and is not written yet.
    pub(crate) fn recording(&self) -> Option<Recording> {
        let draft = self.route.draft_name();
        match &self.incoming {
            Some(Incoming::Voice(voice)) if voice.draft == draft => Some(voice.recording(true)),
            _ => self.recordings.iter().find(|(of, _)| Some(of) == draft.as_ref()).map(|(_, made)| *made),
        }
    }

    /// Asks the shell for something.
    pub(crate) fn ask(&mut self, effect: Effect) -> Result<Answer, WeftError> {
        match effect {
            // A file would leave the phone, or come from somewhere.
            Effect::SaveFile { .. } | Effect::PickFile { .. } if self.practice => {
                return self.stay_with(Told::PracticeFile);
            }
            Effect::Record { .. } if matches!(self.incoming, Some(Incoming::Voice(_))) => {
                return self.recorded(&Outcome::Done);
            }
            Effect::Record { .. } => {
                if let Err(refused) = self.begin_recording() {
                    return self.stay_with(told(&refused)?);
                }
            }
            Effect::TakePhoto { .. } => {
                // In one place from the beginning: what grows leaves copies of itself behind.
                let bytes = Zeroizing::new(Vec::with_capacity(Limits::DEFAULT.bytes));
                self.incoming = Some(Incoming::Photo(bytes));
            }
            _ => {}
        }
        self.asked = Some(effect.clone());
        Ok(Answer::Ask(effect))
    }

    /// Begins to record for the form on the screen or into the inbox, or goes on with what was said for it.
    fn begin_recording(&mut self) -> Result<(), WeftError> {
        self.pause()?;
        self.told = None;
        let draft = self.route.draft_name();
        let place = self.recordings.iter().position(|(of, _)| Some(of) == draft.as_ref());
        let name = place.and_then(|place| self.recordings.get(place)).and_then(|(_, made)| named(made.id));
        let (capture, said) = match (name, &draft) {
            (Some(name), _) => (self.notebook.resume_capture(&name)?, said(&self.notebook, &name)?),
            (None, Some(draft)) => {
                let belongs = Belongs { screen: draft.clone(), field: RECORD.to_owned(), media_type: VOICE.to_owned() };
                (self.notebook.begin_capture(&belongs)?, Said::default())
            }
            (None, None) => (self.begin_shared(VOICE, "")?, Said::default()),
        };
        if let Some(place) = place {
            self.recordings.remove(place);
        }
        self.incoming = Some(Incoming::Voice(Box::new(Voice { draft, capture, said, waiting: 0 })));
        Ok(())
    }

    /// Takes a piece of what the shell was asked for: of a voice, in ADTS frames, or of a picture. A voice is durable from two
    /// seconds on after it came.
    ///
    /// # Errors
    /// Nothing is asked for, or it ended meanwhile; it is no voice; there is no room left, or it is too large. Then the shell
    /// stops and says that it failed: what came before is kept, and the next screen says what happened.
    pub fn bytes_in(&mut self, piece: &[u8]) -> Result<(), WeftError> {
        let failed = match &mut self.incoming {
            None => return Err(WeftError::bad("nothing is recorded now")),
            Some(Incoming::Voice(voice)) => voice.push(piece),
            Some(Incoming::Photo(bytes)) if bytes.len().saturating_add(piece.len()) > Limits::DEFAULT.bytes => {
                Err(Unrecorded::TooLong)
            }
            Some(Incoming::Photo(bytes)) => {
                bytes.extend_from_slice(piece);
                Ok(())
            }
        };
        let Err(failed) = failed else { return Ok(()) };
        let paused = self.pause();
        let (said, error) = match failed {
            Unrecorded::NotAVoice => (Told::NotRecorded, WeftError::bad(NotAVoice.to_string())),
            Unrecorded::TooLong => (Told::TooLarge, WeftError::bad("this is as large as it can be")),
            Unrecorded::Other(error) => (told(&error).unwrap_or(Told::NotRecorded), error),
        };
        self.told = Some(said);
        paused.and(Err(error))
    }

    /// Ends what is recorded: all that was said is durable, and waits. A picture that was not taken is gone.
    pub(crate) fn pause(&mut self) -> Result<(), WeftError> {
        let Some(Incoming::Voice(mut voice)) = self.incoming.take() else { return Ok(()) };
        let made = voice.recording(false);
        let durable = voice.capture.make_durable();
        let Voice { draft, capture, .. } = *voice;
        let name = capture.name();
        drop(capture);
        match draft {
            _ if made.seconds == 0 => self.notebook.discard_capture(&name)?,
            Some(draft) => self.recordings.push((draft, made)),
            None => {}
        }
        self.inbox = crate::inbox::listed(&self.notebook)?;
        Ok(durable?)
    }

    /// The shell stopped recording, or could not.
    pub(crate) fn recorded(&mut self, outcome: &Outcome) -> Result<Answer, WeftError> {
        let running = self.incoming.is_some();
        if let Err(refused) = self.pause() {
            return self.stay_with(told(&refused)?);
        }
        let into_inbox = self.route == Route::Inbox(InboxRoute::List);
        let nothing = self.recording().is_none() && !into_inbox;
        if *outcome != Outcome::Cancelled && (nothing || (*outcome == Outcome::Failed && running)) {
            self.told.get_or_insert(Told::NotRecorded);
        }
        self.redraw()
    }

    /// The shell took a picture, or not.
    pub(crate) fn photographed(&mut self, outcome: &Outcome) -> Result<Answer, WeftError> {
        let Some(Incoming::Photo(bytes)) = self.incoming.take() else { return self.drawn() };
        match outcome {
            Outcome::Done => {
                let made = self.picture_in(&bytes, "").or_else(|error| told(&error))?;
                self.stay_with(made)
            }
            Outcome::Failed => self.stay_with(Told::NotAPicture),
            Outcome::Cancelled | Outcome::Picked { .. } => self.drawn(),
        }
    }

    /// Nothing more is said for a form that was sent.
    pub(crate) fn forget_recordings(&mut self, draft: &str) -> Result<(), WeftError> {
        let sent = self.recordings.iter().filter(|(of, _)| of == draft).filter_map(|(_, made)| named(made.id));
        sent.map(|name| self.notebook.discard_capture(&name)).collect::<Result<Vec<_>, _>>()?;
        self.recordings.retain(|(of, _)| of != draft);
        Ok(())
    }

    /// Ends a voice that could be gone on with, for it is sent now.
    pub(crate) fn end_recording(&mut self, name: &Name) -> Result<(), WeftError> {
        if let Ok(capture) = self.notebook.resume_capture(name) {
            capture.finish()?;
        }
        let of = |made: &Recording| named(made.id).as_ref() == Some(name);
        self.recordings.iter_mut().filter(|(_, made)| of(made)).for_each(|(_, made)| made.goes_on = false);
        Ok(())
    }
}

/// What was said for forms and is not written yet, by the names of their drafts.
pub(crate) fn listed(notebook: &Notebook) -> Result<Vec<(String, Recording)>, WeftError> {
    let mut recordings = Vec::new();
    for waiting in notebook.captures_waiting()?.into_iter().filter(|waiting| waiting.belongs.field == RECORD) {
        let goes_on = notebook.resume_capture(&waiting.name).is_ok();
        let seconds = said(notebook, &waiting.name)?.frames.seconds();
        let id = CaptureId::new(*waiting.name.bytes());
        if seconds == 0 {
            // A kill before anything was said.
            let _ = notebook.discard_capture(&waiting.name);
            continue;
        }
        recordings.push((waiting.belongs.screen, Recording { id, seconds, running: false, goes_on }));
    }
    Ok(recordings)
}

/// How much of a voice there is.
fn said(notebook: &Notebook, name: &Name) -> Result<Said, WeftError> {
    let mut said = Said::default();
    notebook.play_capture(name, |chunk| {
        // It was told from other files as it came.
        let _ = said.push(chunk, |_| Ok(()));
    })?;
    Ok(said)
}

fn named(id: CaptureId) -> Option<Name> {
    Name::parse(&id.to_string())
}
