//! Files that go out: for everyone, for one's own group, or one for each of those who read a case.

use std::fs::File;
use std::path::Path;

use weft_engine::{Durable, Recipients, WeftError};
use weft_model::audience::Audience;
use weft_screens::{CaseRoute, Route, Told};

use crate::{App, told_of_file};

impl App {
    /// Writes the files that were asked for, the first one under the name that was picked and further ones beside it. None
    /// if that was from a case whose screen was left meanwhile.
    pub(crate) fn files_out(&mut self, asked: &str, place: &Path) -> Result<Option<Told>, WeftError> {
        let Some(recipients) = self.recipients(asked)? else { return Ok(None) };
        let mut files = 0_u32;
        for to in recipients {
            let wrote = self.notebook.file_out(&to, &mut |_| {
                files = files.saturating_add(1);
                let name = if files == 1 { place.to_owned() } else { place.with_extension(files.to_string()) };
                Ok(Box::new(Durable(File::create(&name)?, name)))
            });
            if let Err(error) = wrote {
                return Ok(Some(told_of_file(&error)));
            }
        }
        Ok(Some(Told::FileWritten))
    }

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
}
