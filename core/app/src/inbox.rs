//! What is shared in: sorted by its content, made safe, sealed as a capture, and listed until somebody says what becomes of it.
//!
//! A capture of the inbox says in its first chunk when it came and what it was called, and a mark among the drafts says that
//! all of it came. One without the mark was cut off by a kill: whoever shared it in was not told that it is here, so it goes.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{Read, Seek};

use weft_engine::{Belongs, Capture, Name, Notebook, Waiting, WeftError};
use weft_media::{Limits, photo};
use weft_model::command::Command;
use weft_model::ids::RecordId;
use weft_model::said::Words;
use weft_screens::{Bytes, CaptureId, Control, InboxRoute, Route, SharedIn, Told, kind_of, to_look};
use zeroize::{Zeroize, Zeroizing};

use crate::files::{picked, told_of_file};
use crate::recording::CLOSED;
use crate::sorts::{HEAD, Sort, film_or_voice, sort};
use crate::{Answer, App};

/// The screen to which its captures belong, and under which their marks stand.
const INBOX: &str = "inbox";
/// The largest file that is taken, in bytes: half an hour of a voice, a film of some minutes.
pub(crate) const SHARED_AT_MOST: u64 = 64 * 1024 * 1024;
/// So many letters of a file's name are kept.
const NAME_AT_MOST: usize = 60;
/// A name with so many hexadecimal digits in a row is a number of some program, and says nothing to anybody.
const DIGITS_AT_MOST: usize = 15;

impl App {
    /// Takes a file that another app shared, from where the shell put it. `called` is the name it came with. A notebook's own
    /// file is taken in like one that was picked: then this is none, and [`Self::take_in`] goes on with it. Everything else
    /// waits in the inbox, and the screen says so; or it says why nothing was kept.
    pub fn share_in(&mut self, place: &str, called: &str) -> Result<Option<Answer>, WeftError> {
        // It would come from somewhere, and go with everything else of practice.
        if self.practice {
            return self.stay_with(Told::PracticeFile).map(Some);
        }
        let told = match self.bring_in(place, called) {
            Ok(None) => return Ok(None),
            Ok(Some(told)) => told,
            Err(error) => told_of_file(&error),
        };
        self.stay_with(told).map(Some)
    }

    /// The bytes of a picture, a recording or a film on the screen, by its widget, piece by piece; false as long as a part of
    /// them has not arrived. What is not on the screen, or may not be seen there, is not given.
    pub fn bytes_of(&self, widget: &str, each: &mut dyn FnMut(&[u8])) -> Result<bool, WeftError> {
        let none = || WeftError::bad("nothing of that name is on the screen");
        let screen = self.screen()?;
        let of = screen.widgets().find(|one| one.id == widget).and_then(|one| match &one.control {
            Control::Photo { of } | Control::Player { of } | Control::Film { of } => Some(of.clone()),
            _ => None,
        });
        let bytes = match of.ok_or_else(none)? {
            Bytes::Capture { id } => {
                self.notebook.play_capture(&Name::parse(&id).ok_or_else(none)?, each)?;
                return Ok(true);
            }
            Bytes::Artefact { record } => {
                let id = record.parse().map_err(|_| none())?;
                let (me, today) = (self.notebook.actor()?, self.notebook.today());
                let using = self.notebook.look(|records| to_look(records, &me, &id, today))?;
                self.notebook.look_at(id, using)?
            }
            Bytes::Telling { fact } => self.notebook.open_telling(&fact.parse().map_err(|_| none())?)?,
        };
        let bytes = bytes.map(Zeroizing::new);
        bytes.iter().for_each(|bytes| each(bytes));
        Ok(bytes.is_some())
    }

    fn bring_in(&mut self, place: &str, called: &str) -> Result<Option<Told>, WeftError> {
        let regular = |found: std::io::Result<std::fs::Metadata>| {
            let bad = || WeftError::bad("there is no file that can be read there");
            found.ok().filter(std::fs::Metadata::is_file).map(|found| found.len()).ok_or_else(bad)
        };
        // Asked before it is opened: a pipe would keep everybody waiting, and what has no end is never read.
        regular(std::fs::metadata(place))?;
        let mut file = picked(place)?;
        let size = regular(file.metadata())?;
        let mut head = Zeroizing::new(Vec::new());
        (&mut file).take(HEAD).read_to_end(&mut head).map_err(unread)?;
        let sort = sort(&head);
        if size > SHARED_AT_MOST && sort.is_some() {
            return Ok(Some(Told::TooLarge));
        }
        file.rewind().map_err(unread)?;
        match sort {
            None => {
                self.imports.push_back((file, self.notebook.begin_file_in()?));
                Ok(None)
            }
            Some(Sort::OtherPicture) => Ok(Some(Told::NotAPicture)),
            Some(Sort::Picture) => self.picture_file_in(file, size, called).map(Some),
            Some(Sort::FilmOrVoice) => {
                let media_type = film_or_voice(&mut file).map_err(unread)?;
                file.rewind().map_err(unread)?;
                self.keep_shared(&mut file, media_type, called).map(Some)
            }
            Some(Sort::Other(media_type)) => self.keep_shared(&mut file, media_type, called).map(Some),
        }
    }

    fn picture_file_in(&mut self, file: File, size: u64, called: &str) -> Result<Told, WeftError> {
        let at_most = u64::try_from(Limits::DEFAULT.bytes).unwrap_or(u64::MAX);
        if size > at_most {
            return Ok(Told::TooLarge);
        }
        let mut bytes = Zeroizing::new(Vec::with_capacity(usize::try_from(size).unwrap_or(0)));
        file.take(at_most.saturating_add(1)).read_to_end(&mut bytes).map_err(unread)?;
        self.picture_in(&bytes, called)
    }

    /// Makes a picture anew before anything of it is kept.
    pub(crate) fn picture_in(&mut self, bytes: &[u8], called: &str) -> Result<Told, WeftError> {
        let Ok(made) = photo(bytes, Limits::DEFAULT) else { return Ok(Told::NotAPicture) };
        let jpeg = Zeroizing::new(made.jpeg);
        self.keep_shared(&mut jpeg.as_slice(), "image/jpeg", called)
    }

    /// Seals it as it is read. What turns out to be too large, or cannot be read to its end, leaves nothing.
    fn keep_shared(&mut self, input: &mut dyn Read, media_type: &str, called: &str) -> Result<Told, WeftError> {
        let capture = self.begin_shared(media_type, called)?;
        let name = capture.name();
        match filled(capture, input) {
            Ok(true) => {}
            ended => {
                self.notebook.discard_capture(&name)?;
                return ended.map(|_| Told::TooLarge);
            }
        }
        if let Err(error) = self.mark(&name) {
            let _ = self.notebook.discard_capture(&name);
            return Err(error);
        }
        self.list_inbox()?;
        Ok(Told::SharedIn)
    }

    /// From now on it is listed.
    pub(crate) fn mark(&self, name: &Name) -> Result<(), WeftError> {
        Ok(self.notebook.drafts().put(INBOX, &name.to_string(), &[])?)
    }

    /// What waits in the inbox, anew.
    pub(crate) fn list_inbox(&mut self) -> Result<(), WeftError> {
        self.inbox = listed(&self.notebook, &self.notebook.captures_waiting()?)?;
        Ok(())
    }

    /// Begins something that waits in the inbox once it is marked.
    pub(crate) fn begin_shared(&self, media_type: &str, called: &str) -> Result<Capture, WeftError> {
        let field = format!("{} {}", self.notebook.today(), name(called));
        let belongs = Belongs { screen: INBOX.to_owned(), field, media_type: media_type.to_owned() };
        self.notebook.begin_capture(&belongs)
    }

    /// Does a command with something from the inbox or with what was recorded, which is not there any more then.
    pub(crate) fn attach(&mut self, thing: CaptureId, command: Command) -> Result<Vec<RecordId>, WeftError> {
        self.pause(None)?;
        let name = self.waiting(thing)?;
        self.end_recording(&name)?;
        let request = self.request_for(&command);
        let done = self.notebook.act_with_capture(&name, command, Some(request))?;
        self.gone(thing, &name);
        self.done(done)
    }

    /// Deletes something from the inbox, with what was typed about it, or what was recorded.
    pub(crate) fn forget(&mut self, thing: CaptureId) -> Result<(), WeftError> {
        let name = self.waiting(thing)?;
        self.notebook.discard_capture(&name)?;
        self.gone(thing, &name);
        Ok(())
    }

    fn waiting(&self, thing: CaptureId) -> Result<Name, WeftError> {
        let said = self.recordings.iter().any(|(_, made)| made.id == thing);
        let waits = said || self.inbox.iter().any(|one| one.id == thing);
        let name = named(thing).filter(|_| waits);
        name.ok_or_else(|| WeftError::bad("this is not in the inbox"))
    }

    /// Its file is gone. What is left of it among the drafts goes now, or when the notebook is opened the next time.
    fn gone(&mut self, thing: CaptureId, name: &Name) {
        self.inbox.retain(|one| one.id != thing);
        let drafts = self.notebook.drafts();
        for (draft, _) in self.recordings.iter().filter(|(_, made)| made.id == thing) {
            // What is said anew can be gone on with.
            let _ = drafts.delete(draft, CLOSED);
        }
        self.recordings.retain(|(_, made)| made.id != thing);
        let _ = drafts.delete(INBOX, &name.to_string());
        if let Some(typed) = Route::from(InboxRoute::Keep(thing)).draft_name() {
            let _ = drafts.clear(&typed);
        }
    }
}

/// What waits in the inbox, newest first. What a kill cut off goes, and so do marks of what is there no more: on a full phone
/// at the next opening, for a notebook opens whatever cannot be written.
pub(crate) fn listed(notebook: &Notebook, waiting: &[Waiting]) -> Result<Vec<SharedIn>, WeftError> {
    let drafts = notebook.drafts();
    let mut marked: BTreeSet<String> = drafts.list(INBOX)?.into_iter().map(|mark| mark.field).collect();
    let mut things = Vec::new();
    for waiting in waiting.iter().filter(|waiting| waiting.belongs.screen == INBOX) {
        let name = waiting.name.to_string();
        if !marked.remove(&name) {
            // Only what has no end can be gone on with. A mark may be lost with the drafts, and the thing is whole.
            if let Ok(cut_off) = notebook.resume_capture(&waiting.name) {
                drop(cut_off);
                let _ = notebook.discard_capture(&waiting.name);
                continue;
            }
            let _ = drafts.put(INBOX, &name, &[]);
        }
        let (day, called) = waiting.belongs.field.split_once(' ').unwrap_or((&waiting.belongs.field, ""));
        things.push(SharedIn {
            id: id_of(&waiting.name),
            kind: kind_of(&waiting.belongs.media_type),
            size: waiting.size,
            day: day.parse().unwrap_or_else(|_| notebook.today()),
            called: called.to_owned(),
        });
    }
    for mark in marked {
        let _ = drafts.delete(INBOX, &mark);
    }
    things.sort_by_key(|thing| std::cmp::Reverse(thing.day));
    Ok(things)
}

/// A capture, as screens name it.
pub(crate) fn id_of(name: &Name) -> CaptureId {
    CaptureId::new(*name.bytes())
}

/// The other way round.
pub(crate) fn named(id: CaptureId) -> Option<Name> {
    Name::parse(&id.to_string())
}

/// Seals what is read, as it comes; false if it is more than is taken.
fn filled(mut capture: Capture, input: &mut dyn Read) -> Result<bool, WeftError> {
    let mut piece = Zeroizing::new(vec![0; 64 * 1024]);
    let mut left = SHARED_AT_MOST;
    loop {
        let read = input.read(&mut piece).map_err(unread)?;
        if read == 0 {
            capture.finish()?;
            return Ok(true);
        }
        match left.checked_sub(u64::try_from(read).unwrap_or(u64::MAX)) {
            Some(rest) => left = rest,
            None => return Ok(false),
        }
        capture.push(piece.get(..read).unwrap_or_default())?;
        piece.iter_mut().take(read).for_each(Zeroize::zeroize);
    }
}

/// A file's name as people may read it: without its folder and its ending, and nothing at all if it hides a sign or is a number
/// of some program.
fn name(called: &str) -> String {
    let file = called.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem).trim();
    let number = |word: &str| word.len() > DIGITS_AT_MOST && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    let sound = Words::new(stem).is_ok() && !stem.split(|c: char| !c.is_alphanumeric()).any(number);
    let short = stem.lines().next().unwrap_or_default().chars().take(NAME_AT_MOST);
    if sound { short.collect() } else { String::new() }
}

fn unread(_: std::io::Error) -> WeftError {
    WeftError::Device { what: "the file could not be read" }
}
