//! Reminders: the day on which a shell shows a notice that something is due, which says nothing else.

use weft_engine::WeftError;
use weft_model::day::Day;
use weft_screens::{Told, next_due};

use crate::{Answer, App, told};

impl App {
    /// The next day, after today, on which something is due of which the person wants to be reminded; none if they do not, or
    /// nothing is. Nothing of what others told.
    pub fn reminder(&self) -> Result<Option<Day>, WeftError> {
        if self.reminds { self.with_scene(next_due) } else { Ok(None) }
    }

    /// Has a notice say so, or no longer.
    pub(crate) fn set_reminders(&mut self, on: bool) -> Result<Answer, WeftError> {
        if let Err(refused) = self.notebook.choose_reminders(on) {
            return self.stay_with(told(&refused)?);
        }
        self.reminds = on;
        self.stay_with(if on { Told::RemindersOn } else { Told::RemindersOff })
    }
}
