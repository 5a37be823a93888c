//! What a shell hands over piece by piece: a voice, sealed as it comes and gone on with after a kill; a picture that was taken.

use weft_engine::{Belongs, Capture, NO_ROOM, Name, Notebook, Waiting, WeftError};
use weft_media::{Frames, Limits, NotAVoice};
use weft_model::consent::may_keep;
use weft_model::fold::State;
use weft_model::ids::RecordId;
use weft_screens::{Effect, Outcome, PHOTO, RECORD, Recording, Told, VOICE_KEPT};
use zeroize::{Zeroize, Zeroizing};

use crate::inbox::{SHARED_AT_MOST, id_of, named};
use crate::{Answer, App, told};

/// What shells record, as the files' media type.
const VOICE: &str = "audio/aac";
/// After so many bytes what was said is made durable: two seconds at 16 kb/s. A kill takes no more.
const DURABLE_EVERY: usize = 4096;
/// Beside the draft of a form: its voice was closed to be sent, and nothing more can be said.
pub(crate) const CLOSED: &str = "record closed";
/// Bytes of a picture that there is room for at first.
const PHOTO_AT_FIRST: usize = 512 * 1024;

/// What a shell hands over now, under the id of the effect that asked for it.
pub(crate) struct Incoming {
    id: String,
    what: What,
}

enum What {
    Voice(Box<Voice>),
    Photo(Zeroizing<Vec<u8>>),
}

/// A voice that is being recorded.
struct Voice {
    /// The form it is said for; none for the inbox.
    draft: Option<String>,
    capture: Capture,
    said: Said,
    /// How long it was when it was gone on with, in seconds.
    before: u32,
    /// Bytes that are not durable yet.
    waiting: usize,
    /// Whether it is listed in the inbox after a kill.
    marked: bool,
}

/// A voice that ended, until the shell says so too.
pub(crate) struct Ended {
    id: String,
    /// Whether anything was said.
    added: bool,
    /// What there is to tell, if it did not end as somebody wanted.
    why: Option<Told>,
}

/// How much was said.
#[derive(Default)]
struct Said {
    frames: Frames,
    bytes: u64,
}

/// Why a piece was not taken.
enum Unrecorded {
    NotAVoice,
    TooLong,
    Other(WeftError),
}

impl From<NotAVoice> for Unrecorded {
    fn from(_: NotAVoice) -> Self {
        Self::NotAVoice
    }
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

    /// How much of a voice there is.
    fn of(notebook: &Notebook, name: &Name) -> Result<Self, WeftError> {
        let mut said = Self::default();
        notebook.play_capture(name, |chunk| {
            // It was told from other files as it came.
            let _ = said.push(chunk, |_| Ok(()));
        })?;
        Ok(said)
    }
}

impl Voice {
    /// Seals whole frames only, so that what is cut off and gone on with can be heard to its end. Whether something became
    /// durable.
    fn push(&mut self, piece: &[u8]) -> Result<bool, Unrecorded> {
        let Self { capture, said, waiting, .. } = self;
        let mut durable = false;
        said.push(piece, |frame| {
            capture.push(frame)?;
            *waiting = waiting.saturating_add(frame.len());
            if *waiting >= DURABLE_EVERY {
                capture.make_durable()?;
                (*waiting, durable) = (0, true);
            }
            Ok(())
        })?;
        Ok(durable)
    }

    fn recording(&self, running: bool) -> Recording {
        let id = id_of(&self.capture.name());
        Recording { id, seconds: self.said.frames.seconds(), running, goes_on: true }
    }
}

impl App {
    /// What was said for the form on the screen and is not written yet.
    pub(crate) fn recording(&self) -> Option<Recording> {
        let draft = self.route.draft_name();
        match &self.incoming {
            Some(Incoming { what: What::Voice(voice), .. }) if voice.draft == draft => Some(voice.recording(true)),
            _ => self.recordings.iter().find(|(of, _)| Some(of) == draft.as_ref()).map(|(_, made)| *made),
        }
    }

    /// Asks the shell for something.
    pub(crate) fn ask(&mut self, effect: Effect) -> Result<Answer, WeftError> {
        let effect = match effect {
            // A file would leave the phone, or come from somewhere.
            Effect::SaveFile { .. } | Effect::PickFile { .. } | Effect::Share { .. } if self.practice => {
                return self.stay_with(Told::PracticeFile);
            }
            Effect::Record { .. } => {
                if let Some(Incoming { id, what: What::Voice(_) }) = &self.incoming {
                    return self.recorded(&id.clone(), &Outcome::Done);
                }
                let id = self.handed_over_as(RECORD);
                if let Err(refused) = self.begin_recording(&id) {
                    return self.stay_with(told(&refused)?);
                }
                Effect::Record { id }
            }
            Effect::TakePhoto { .. } => {
                if let Err(refused) = self.pause(None) {
                    return self.stay_with(told(&refused)?);
                }
                let id = self.handed_over_as(PHOTO);
                let bytes = Zeroizing::new(Vec::with_capacity(PHOTO_AT_FIRST));
                self.incoming = Some(Incoming { id: id.clone(), what: What::Photo(bytes) });
                Effect::TakePhoto { id }
            }
            Effect::Cancel { id } => {
                self.cancel(&id);
                return Ok(Answer::Ask(Effect::Cancel { id }));
            }
            other => other,
        };
        self.asked = Some(effect.clone());
        Ok(Answer::Ask(effect))
    }

    /// An id that no other effect has, so that what comes late from one recording is not taken for another one.
    fn handed_over_as(&mut self, what: &str) -> String {
        self.handed_over = self.handed_over.saturating_add(1);
        format!("{what}.{}", self.handed_over)
    }

    /// Begins to record for the form on the screen or into the inbox, or goes on with what was said for it.
    fn begin_recording(&mut self, id: &str) -> Result<(), WeftError> {
        self.pause(None)?;
        (self.told, self.ended) = (None, None);
        let draft = self.route.draft_name();
        let place = self.recordings.iter().position(|(of, _)| Some(of) == draft.as_ref());
        let name = place.and_then(|place| self.recordings.get(place)).and_then(|(_, made)| named(made.id));
        let (capture, said) = match (name, &draft) {
            (Some(name), _) => (self.notebook.resume_capture(&name)?, Said::of(&self.notebook, &name)?),
            (None, Some(draft)) => {
                let belongs = Belongs { screen: draft.clone(), field: RECORD.to_owned(), media_type: VOICE.to_owned() };
                (self.notebook.begin_capture(&belongs)?, Said::default())
            }
            (None, None) => (self.begin_shared(VOICE, "")?, Said::default()),
        };
        if let Some(place) = place {
            self.recordings.remove(place);
        }
        let before = said.frames.seconds();
        let voice = Voice { draft, capture, said, before, waiting: 0, marked: false };
        self.incoming = Some(Incoming { id: id.to_owned(), what: What::Voice(Box::new(voice)) });
        Ok(())
    }

    /// Takes a piece of what the effect of this id asked for: of a voice, in ADTS frames, or of a picture. A voice is durable
    /// at the latest two seconds after it came.
    ///
    /// # Errors
    /// This is not asked for, or it ended meanwhile; it is no voice; there is no room left, or it is too large. Then the shell
    /// stops and says that it failed: what came of a voice before is kept, and the next screen says what happened.
    pub fn bytes_in(&mut self, id: &str, piece: &[u8]) -> Result<(), WeftError> {
        let Some(incoming) = self.incoming.as_mut().filter(|incoming| incoming.id == id) else {
            return Err(WeftError::bad("nothing is recorded now"));
        };
        let taken = match &mut incoming.what {
            What::Voice(voice) => voice.push(piece),
            What::Photo(bytes) if bytes.len().saturating_add(piece.len()) > Limits::DEFAULT.bytes => {
                Err(Unrecorded::TooLong)
            }
            What::Photo(bytes) => {
                grow(bytes, piece);
                Ok(false)
            }
        };
        let failed = match taken {
            Ok(durable) => return if durable { self.mark_spoken() } else { Ok(()) },
            Err(failed) => failed,
        };
        let (why, error) = match failed {
            Unrecorded::NotAVoice => (Told::RecordingStopped, WeftError::bad(NotAVoice.to_string())),
            Unrecorded::TooLong => (Told::RecordingStopped, WeftError::bad("this is as large as it can be")),
            Unrecorded::Other(error) => (told(&error).unwrap_or(Told::RecordingStopped), error),
        };
        // A picture is kept whole or not at all.
        let why = if matches!(incoming.what, What::Photo(_)) { Told::TooLarge } else { why };
        let _ = self.pause(Some(why));
        Err(error)
    }

    /// What is said into the inbox is listed there from its first durable frames on.
    fn mark_spoken(&mut self) -> Result<(), WeftError> {
        let Some(Incoming { what: What::Voice(voice), .. }) = &mut self.incoming else { return Ok(()) };
        if voice.draft.is_some() || voice.marked {
            return Ok(());
        }
        voice.marked = true;
        let name = voice.capture.name();
        self.mark(&name)
    }

    /// Ends what is handed over: all that was said is durable, and waits; a picture that was not taken is gone. `why` is what
    /// the shell's answer has to tell.
    pub(crate) fn pause(&mut self, why: Option<Told>) -> Result<(), WeftError> {
        let Some(Incoming { id, what }) = self.incoming.take() else { return Ok(()) };
        let What::Voice(mut voice) = what else {
            self.ended = Some(Ended { id, added: false, why });
            return Ok(());
        };
        let durable = voice.capture.make_durable();
        let mut made = voice.recording(false);
        let Voice { draft, capture, before, .. } = *voice;
        let name = capture.name();
        drop(capture);
        if durable.is_err() {
            // What is not on the disk was not said.
            made.seconds = Said::of(&self.notebook, &name)?.frames.seconds();
        }
        let added = made.seconds > before;
        self.ended = Some(Ended { id, added, why });
        let something = made.seconds > 0;
        if !something {
            self.notebook.discard_capture(&name)?;
        }
        match draft {
            Some(draft) if something => {
                self.recordings.push((draft, made));
                self.drop_what_may_not_be_kept();
            }
            Some(_) => {}
            None => {
                if something {
                    self.mark(&name)?;
                }
                self.list_inbox()?;
            }
        }
        Ok(durable?)
    }

    /// The shell stopped recording, or could not.
    pub(crate) fn recorded(&mut self, id: &str, outcome: &Outcome) -> Result<Answer, WeftError> {
        if self.incoming.as_ref().is_some_and(|incoming| incoming.id == id)
            && let Err(refused) = self.pause(None)
        {
            return self.stay_with(told(&refused)?);
        }
        let Some(Ended { added, why, .. }) = self.ended.take_if(|ended| ended.id == id) else { return self.redraw() };
        let told = match (outcome, added, why) {
            (_, _, Some(why @ (Told::NoRoom | Told::OlderCopy))) => Some(why),
            (Outcome::Cancelled, ..) => None,
            (_, false, _) => Some(Told::NotRecorded),
            (Outcome::Failed, true, _) | (_, true, Some(_)) => Some(Told::RecordingStopped),
            (_, true, None) => None,
        };
        match told {
            Some(told) => self.stay_with(told),
            None => self.redraw(),
        }
    }

    /// The shell took a picture, or not.
    pub(crate) fn photographed(&mut self, id: &str, outcome: &Outcome) -> Result<Answer, WeftError> {
        let ended = self.ended.take_if(|ended| ended.id == id).and_then(|ended| ended.why);
        let here = self.incoming.take_if(|incoming| incoming.id == id);
        match (outcome, here.map(|incoming| incoming.what)) {
            (Outcome::Cancelled | Outcome::Picked { .. }, _) => self.drawn(),
            (Outcome::Done, Some(What::Photo(bytes))) => {
                let made = self.picture_in(&bytes, "").or_else(|error| told(&error))?;
                self.stay_with(made)
            }
            _ => self.stay_with(ended.unwrap_or(Told::NotAPicture)),
        }
    }

    /// Nothing more is said for a form that was sent.
    pub(crate) fn forget_recordings(&mut self, draft: &str) -> Result<(), WeftError> {
        self.pause(None)?;
        let sent = self.recordings.iter().filter(|(of, _)| of == draft).filter_map(|(_, made)| named(made.id));
        sent.map(|name| self.notebook.discard_capture(&name)).collect::<Result<Vec<_>, _>>()?;
        self.recordings.retain(|(of, _)| of != draft);
        Ok(())
    }

    /// Ends a voice that could be gone on with, for it is sent now.
    pub(crate) fn end_recording(&mut self, name: &Name) -> Result<(), WeftError> {
        let of = |made: &Recording| named(made.id).as_ref() == Some(name);
        if let Some((draft, _)) = self.recordings.iter().find(|(_, made)| of(made)) {
            self.notebook.drafts().put(draft, CLOSED, &[])?;
        }
        match self.notebook.resume_capture(name) {
            Ok(capture) => drop(capture.finish()?),
            Err(full) if full == NO_ROOM => return Err(full),
            // It was ended before.
            Err(_) => {}
        }
        self.recordings.iter_mut().filter(|(_, made)| of(made)).for_each(|(_, made)| made.goes_on = false);
        Ok(())
    }

    /// What was said for keeping goes with the yes to keeping it, whoever took that back and wherever.
    pub(crate) fn drop_what_may_not_be_kept(&mut self) {
        let kept = |of: &str| {
            let Some(record) = of.strip_prefix(VOICE_KEPT).and_then(|rest| rest.strip_prefix('/')) else { return true };
            let Ok(id) = record.parse::<RecordId>() else { return true };
            // What cannot be read is not judged.
            self.notebook.look(|records| records.record(&id)).map_or(true, |record| {
                record.is_some_and(|record| match &record.state {
                    State::Consent(consent) => may_keep(consent, &record),
                    _ => false,
                })
            })
        };
        let gone: Vec<String> = self.recordings.iter().map(|(of, _)| of.clone()).filter(|of| !kept(of)).collect();
        for draft in gone {
            let _ = self.forget_recordings(&draft);
            let _ = self.notebook.drafts().clear(&draft);
        }
    }
}

/// What was said for forms and is not written yet, by the names of their drafts. What cannot be played is kept as it is, and
/// keeps nobody out of the notebook.
pub(crate) fn listed(notebook: &Notebook, waiting: &[Waiting]) -> Result<Vec<(String, Recording)>, WeftError> {
    let mut recordings = Vec::new();
    for waiting in waiting.iter().filter(|waiting| waiting.belongs.field == RECORD) {
        let Ok(said) = Said::of(notebook, &waiting.name) else { continue };
        let (id, seconds) = (id_of(&waiting.name), said.frames.seconds());
        if seconds == 0 {
            // A kill before anything was said.
            let _ = notebook.discard_capture(&waiting.name);
            continue;
        }
        let goes_on = notebook.drafts().get(&waiting.belongs.screen, CLOSED)?.is_none();
        recordings.push((waiting.belongs.screen.clone(), Recording { id, seconds, running: false, goes_on }));
    }
    Ok(recordings)
}

/// Adds to a picture. What has to move leaves nothing behind.
fn grow(bytes: &mut Zeroizing<Vec<u8>>, piece: &[u8]) {
    let wanted = bytes.len().saturating_add(piece.len());
    if wanted > bytes.capacity() {
        let mut larger = Zeroizing::new(Vec::with_capacity(wanted.max(bytes.capacity().saturating_mul(2))));
        larger.extend_from_slice(bytes);
        bytes.zeroize();
        *bytes = larger;
    }
    bytes.extend_from_slice(piece);
}
