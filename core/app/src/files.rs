//! Files that a shell picks and writes for the notebook: those of an exchange, a request and its welcome, the last file of a
//! founding.

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use weft_engine::{Another, Durable, Recipients, Stage, WeftError};
use weft_model::audience::Audience;
use weft_screens::{CaseRoute, Effect, Outcome, PERMISSION, PHOTO, RECORD, Route, SHARE_IN, Told};

use crate::{Answer, App, told};

/// The largest request that is read, in bytes: it holds keys and a signature.
const REQUEST_AT_MOST: u64 = 64 * 1024;
/// The name under which a welcome's place is asked for.
const WELCOME: &str = "welcome-out";

/// A request to join that was read, and whether it is for another phone of one's own.
pub(crate) struct Letting {
    request: Vec<u8>,
    own: bool,
}

impl App {
    /// Goes on with the first file that is not taken in whole; the answer to its being picked once it is. `within`: see
    /// [`Notebook::step`].
    pub fn take_in(&mut self, within: Option<Duration>) -> Result<Option<Answer>, WeftError> {
        let Some((file, importing)) = self.imports.front_mut() else { return self.drawn().map(Some) };
        let told = match self.notebook.step(importing, file, within) {
            Ok(None) => return Ok(None),
            Ok(Some(came)) if came.builds_on_missing > 0 => Told::EarlierMissing,
            Ok(Some(came)) => {
                let new = u32::try_from(came.new_facts).unwrap_or(u32::MAX);
                Told::FileRead { new, cut_short: !came.complete }
            }
            Err(error) => told_of_file(&error),
        };
        self.imports.pop_front();
        self.met_or_wrote();
        self.stay_with(told).map(Some)
    }

    /// A file was picked or a place to write one; anything else only ends the waiting.
    pub(crate) fn effect_done(&mut self, id: &str, outcome: &Outcome) -> Result<Option<Answer>, WeftError> {
        // Another one may have been asked for meanwhile, and is still to be answered.
        let asked = self.asked.take_if(|asked| asked.id() == id);
        if let Some(answer) = self.met_by(id, outcome)? {
            return Ok(Some(answer));
        }
        match (asked.as_ref(), outcome) {
            (Some(Effect::ShareApp { .. }), Outcome::Failed) => return self.stay_with(Told::NotPassed).map(Some),
            (Some(Effect::Share { .. }), Outcome::Failed) => return self.stay_with(Told::DeviceFailed).map(Some),
            _ => {}
        }
        match id.split_once('.') {
            Some((RECORD, _)) => return self.recorded(id, outcome).map(Some),
            Some((PHOTO, _)) => return self.photographed(id, outcome).map(Some),
            _ => {}
        }
        let Outcome::Picked { place } = outcome else { return self.drawn().map(Some) };
        if let Some(answer) = self.let_in(id, asked.as_ref(), place)? {
            return Ok(Some(answer));
        }
        let told = match asked {
            Some(Effect::PickFile { id: asked }) if asked == id && id == PERMISSION => {
                return self.permitted(place).map(Some);
            }
            Some(Effect::PickFile { id: asked }) if asked == id && id == SHARE_IN => {
                let called = Path::new(place).file_name().and_then(|name| name.to_str()).unwrap_or_default();
                return self.share_in(place, called);
            }
            Some(Effect::PickFile { id: asked }) if asked == id => {
                let begun = picked(place).and_then(|file| Ok((file, self.notebook.begin_file_in()?)));
                match begun {
                    Ok(begun) => {
                        self.imports.push_back(begun);
                        return Ok(None);
                    }
                    Err(error) => told_of_file(&error),
                }
            }
            Some(effect @ (Effect::SaveFile { .. } | Effect::Share { .. })) => {
                let counts = matches!(effect, Effect::SaveFile { .. });
                match self.files_out(id, Path::new(place), counts)? {
                    Some(told) => told,
                    None => return self.drawn().map(Some),
                }
            }
            _ => return self.drawn().map(Some),
        };
        self.met_or_wrote();
        self.stay_with(told).map(Some)
    }

    /// Writes the files that were asked for, the first one under the name that was picked and further ones beside it; none of
    /// them if one cannot be written. What is handed on does not count as gone out: nobody knows whether it goes. None if
    /// that was from a case whose screen was left meanwhile.
    fn files_out(&mut self, asked: &str, place: &Path, counts: bool) -> Result<Option<Told>, WeftError> {
        let Some(recipients) = self.recipients(asked)? else { return Ok(None) };
        let mut written: Vec<PathBuf> = Vec::new();
        for to in recipients {
            let mut next = |_| {
                let further = written.len().saturating_add(1);
                let name = if further == 1 { place.to_owned() } else { place.with_extension(further.to_string()) };
                written.push(name.clone());
                Ok(Box::new(Durable(File::create(&name)?, name)) as Box<dyn Write>)
            };
            let wrote = if counts {
                self.notebook.file_out(&to, &mut next)
            } else {
                self.notebook.file_to_hand_on(&to, &mut next)
            };
            if let Err(error) = wrote {
                // What was cut off is nobody's to hand on; what is no file, such as a device, is not ours to remove.
                let cut_off = written.iter().filter(|name| std::fs::metadata(name).is_ok_and(|found| found.is_file()));
                cut_off.for_each(|name| drop(std::fs::remove_file(name)));
                return Ok(Some(told_of_file(&error)));
            }
        }
        Ok(Some(Told::FileWritten))
    }

    /// For everyone, for one's own group, or one for each of those who read a case.
    fn recipients(&self, asked: &str) -> Result<Option<Vec<Recipients>>, WeftError> {
        Ok(match (asked, &self.route) {
            ("case-out", Route::Case(CaseRoute::Card(record))) => {
                let mut readers = self.notebook.membership()?.members_in(&Audience::Record(*record));
                readers.remove(&self.notebook.actor()?.member);
                Some(readers.into_iter().map(Recipients::Person).collect())
            }
            ("case-out", _) => None,
            ("group-out", _) => Some(vec![Recipients::Group]),
            _ => Some(vec![Recipients::Everyone]),
        })
    }

    /// A phone is let in by two effects: its request is picked, then a place for its welcome. Nobody is let in before that
    /// place is there. None if the effect was another one.
    fn let_in(&mut self, id: &str, asked: Option<&Effect>, place: &str) -> Result<Option<Answer>, WeftError> {
        match (asked, id) {
            (Some(Effect::PickFile { id: asked }), "request-new" | "request-own") if asked == id => {
                self.request_read(place, id == "request-own").map(Some)
            }
            (Some(Effect::SaveFile { .. }), WELCOME) => {
                let Some(letting) = self.letting.take() else { return self.drawn().map(Some) };
                let wrote = self.welcomed(&letting).and_then(|welcome| match welcome {
                    Another::Welcomed(welcome) => {
                        write_whole(place, &welcome.file).map(|()| Told::LetIn { numbers: welcome.numbers })
                    }
                    Another::Awaits(_) => Ok(Told::AwaitsSecond),
                });
                self.met_or_wrote();
                let told = wrote.or_else(|error| told_of_request(&error))?;
                self.stay_with(told).map(Some)
            }
            (Some(Effect::SaveFile { .. }), "last-again") => {
                let wrote = match self.notebook.stage()? {
                    Some(Stage::Completed { file, .. }) => write_whole(place, &file).map(|()| Told::LastWritten),
                    _ => return self.drawn().map(Some),
                };
                self.stay_with(wrote.unwrap_or_else(|error| told_of_file(&error))).map(Some)
            }
            _ => Ok(None),
        }
    }

    /// Another phone of one's own is vouched for at once, and gets its welcome when two have done so.
    fn request_read(&mut self, place: &str, own: bool) -> Result<Answer, WeftError> {
        let letting = match read_whole(place, REQUEST_AT_MOST) {
            Ok(request) => Letting { request, own },
            Err(error) => return self.stay_with(told_of_file(&error)),
        };
        // Before a place is asked for, where a shell would leave an empty file.
        if let Err(error) = self.notebook.asked(&letting.request) {
            return self.stay_with(told_of_request(&error)?);
        }
        if own {
            let said = self.welcomed(&letting);
            self.met_or_wrote();
            match said {
                Ok(Another::Welcomed(_)) => {}
                Ok(Another::Awaits(_)) => return self.stay_with(Told::AwaitsSecond),
                Err(error) => return self.stay_with(told_of_request(&error)?),
            }
        }
        self.letting = Some(letting);
        let effect = Effect::SaveFile { id: WELCOME.to_owned(), name: "welcome.weft".to_owned() };
        self.asked = Some(effect.clone());
        Ok(Answer::Ask(effect))
    }

    fn welcomed(&mut self, letting: &Letting) -> Result<Another, WeftError> {
        if letting.own {
            let me = self.notebook.actor()?.member;
            return self.notebook.welcome_another(&letting.request, me);
        }
        self.notebook.welcome(&letting.request).map(Another::Welcomed)
    }
}

/// What a screen says about a request that nobody was let in by.
fn told_of_request(error: &WeftError) -> Result<Told, WeftError> {
    match error {
        WeftError::BadInput { .. } => Ok(Told::NoRequest),
        WeftError::Device { .. } => Ok(told_of_file(error)),
        other => told(other),
    }
}

/// What a screen says about a file that was not taken in or not written.
pub(crate) fn told_of_file(error: &WeftError) -> Told {
    match told(error) {
        Ok(told) => told,
        Err(WeftError::Device { .. }) => Told::DeviceFailed,
        Err(_) => Told::FileUnreadable,
    }
}

/// Opens a file that was picked.
pub(crate) fn picked(place: &str) -> Result<File, WeftError> {
    use std::io::ErrorKind::{IsADirectory, NotFound, PermissionDenied};
    File::open(place).map_err(|error| match error.kind() {
        NotFound | PermissionDenied | IsADirectory => WeftError::bad("there is no file that can be read there"),
        _ => WeftError::Device { what: "the file could not be read" },
    })
}

/// Reads a small file that was picked.
pub(crate) fn read_whole(place: &str, at_most: u64) -> Result<Vec<u8>, WeftError> {
    let mut bytes = Vec::new();
    let read = picked(place)?.take(at_most).read_to_end(&mut bytes);
    read.map_err(|_| WeftError::Device { what: "the file could not be read" })?;
    Ok(bytes)
}

/// Writes a small file to the place that was picked, and is sure that it is there.
pub(crate) fn write_whole(place: &str, bytes: &[u8]) -> Result<(), WeftError> {
    let place = PathBuf::from(place);
    let failed = |_| WeftError::Device { what: "the file could not be written" };
    let mut file = Durable(File::create(&place).map_err(failed)?, place);
    file.write_all(bytes).and_then(|()| file.flush()).map_err(failed)
}
