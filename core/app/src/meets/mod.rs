//! How this notebook meets others while it is open: phones nearby, relays, and codes that are scanned on the way to them.

mod nearby;
mod relays;
mod wire;

use weft_engine::{Notebook, UNREADABLE, WeftError};
use weft_qr::Frame;
use weft_screens::{ADDRESS, CALL, CODE_OF_ADDRESS, Effect, LOOK, Outcome, Paths, SCAN_NUMBER, Told};
use zeroize::Zeroizing;

pub use relays::Call;
pub use wire::{Ending, Turn, Wire, carry};

use crate::{Answer, App};
use nearby::Open;
use relays::Calling;

/// What goes on between this notebook and others.
pub(crate) struct Meets {
    pub(crate) paths: Paths,
    /// The meeting that is under way.
    open: Option<Open>,
    /// Meetings and times of asking begun, so that each has a number of its own.
    begun: u64,
    /// The relays that are being asked.
    calling: Option<Calling>,
    /// What a code said that was scanned, until the shell has closed its camera.
    scanned: Option<Zeroizing<String>>,
}

impl Meets {
    /// Nothing goes on yet.
    pub(crate) fn of(notebook: &Notebook) -> Result<Self, WeftError> {
        let paths =
            Paths { relays: relays::in_use(notebook)?, key: notebook.device_key().to_string(), ..Paths::default() };
        Ok(Self { paths, open: None, begun: 0, calling: None, scanned: None })
    }

    /// A number that no meeting and no time of asking had before.
    const fn number(&mut self) -> u64 {
        self.begun = self.begun.saturating_add(1);
        self.begun
    }

    /// No relay is asked any more.
    fn stop_calling(&mut self) {
        (self.calling, self.paths.calling) = (None, false);
    }
}

/// What the first code says that can be read in the luminance plane of a camera frame; none is the usual answer.
///
/// # Errors
/// If the frame is not what its numbers say.
pub fn read_code(width: u32, height: u32, stride: u32, luminance: &[u8]) -> Result<Option<String>, WeftError> {
    let size = |number: u32| usize::try_from(number).map_err(|_| UNREADABLE);
    let frame = Frame::new(size(width)?, size(height)?, size(stride)?, luminance);
    let frame = frame.map_err(|bad| WeftError::bad(bad.to_string()))?;
    Ok(weft_qr::read(&frame).into_iter().find(|text| !text.is_empty()))
}

impl App {
    /// What is known of other devices, anew; where that cannot be read, what was known stays.
    pub(crate) fn met_or_wrote(&mut self) {
        if let (Ok(exchange), Ok(forked)) = (self.notebook.exchange(), self.notebook.forked()) {
            (self.exchange, self.forked) = (exchange, forked);
        }
        // What was written or came since is not with whoever was met before.
        self.meets.paths.nearby.same = None;
        self.drop_what_may_not_be_kept();
    }

    /// What a code says that the camera of this effect has before it. False if nothing was asked for, and the shell closes it.
    pub fn scanned(&mut self, effect: &str, text: &str) -> bool {
        let asked = matches!(&self.asked, Some(Effect::Scan { id }) if id == effect);
        if asked {
            self.meets.scanned = Some(Zeroizing::new(text.to_owned()));
        }
        asked
    }

    /// Something of this module that was asked for is over; none if it was something else.
    pub(crate) fn met_by(&mut self, id: &str, outcome: &Outcome) -> Result<Option<Answer>, WeftError> {
        match id {
            LOOK => self.looked(outcome),
            CALL => {
                self.meets.stop_calling();
                self.redraw()
            }
            // What came of meeting somebody is on the screen already.
            ADDRESS => {
                self.meets.paths.nearby.nobody |= *outcome == Outcome::Failed;
                self.redraw()
            }
            CODE_OF_ADDRESS | SCAN_NUMBER => match (self.meets.scanned.take(), outcome) {
                (Some(text), Outcome::Done) if id == SCAN_NUMBER => {
                    self.number_typed(Zeroizing::new(text.as_bytes().to_vec()))
                }
                (Some(text), Outcome::Done) => self.reach_scanned(&text),
                (None, Outcome::Failed) => self.stay_with(Told::DeviceFailed),
                _ => self.drawn(),
            },
            _ => return Ok(None),
        }
        .map(Some)
    }

    /// Begins nothing more of what the shell is told to stop.
    pub(crate) fn cancel(&mut self, id: &str) {
        match id {
            // The shell closes the stream of whoever is met, and says so.
            LOOK => self.meets.paths.nearby.looking = false,
            CALL => self.meets.stop_calling(),
            _ => {}
        }
        self.changed();
    }

    /// What the screen says changed, though nobody did anything on it: a tap on what stood there is refused.
    fn changed(&mut self) {
        self.revision = self.revision.saturating_add(1);
    }

    /// Asks for something that changes what the screen says: a shell that is asked draws it anew as well.
    fn ask_and_draw(&mut self, effect: Effect) -> Answer {
        self.changed();
        Answer::Ask(effect)
    }
}

fn count(of: u64) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}
