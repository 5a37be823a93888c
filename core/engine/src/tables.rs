//! What leaves for other programs: the ledger as tables, visits as a calendar, each with a manifest beside it.

use std::collections::BTreeMap;
use std::path::Path;

use weft_model::command::Command;
use weft_model::consent::Purpose;
use weft_model::gate::{calendar, ledger, public_ledger};
use weft_pages::Outgoing;

use crate::durable::{make_folder, write_whole};
use crate::error::WeftError;
use crate::leaving::Exported;
use crate::notebook::Notebook;

impl Notebook {
    /// Lets the ledger leave into a folder as tables: for members of both groups, or for the public what both let be shown.
    /// Whoever is credited can read in their consent that it left: that is written down first.
    pub fn export_ledger(&mut self, public: Option<Purpose>, into: &Path) -> Result<Exported, WeftError> {
        let today = self.clock.today();
        let cleared = match public {
            None => ledger(&self.snapshot(), today)?,
            Some(purpose) => {
                let cleared = public_ledger(&self.snapshot(), self.actor()?.group, purpose, today)?;
                self.act(Command::PublishLedger { purpose }, None)?;
                cleared
            }
        };
        put(&self.written(&BTreeMap::new(), |notebook| weft_pages::ledger_files(&cleared, notebook))?, into)
    }

    /// Lets the visits that both groups agreed on leave into a folder as a calendar, for members of both.
    pub fn export_calendar(&self, into: &Path) -> Result<Exported, WeftError> {
        let cleared = calendar(&self.snapshot(), self.clock.today())?;
        put(&self.written(&BTreeMap::new(), |notebook| weft_pages::calendar_files(&cleared, notebook))?, into)
    }
}

fn put(files: &[Outgoing], into: &Path) -> Result<Exported, WeftError> {
    make_folder(into)?;
    let paths = files.iter().map(|file| into.join(file.name)).collect::<Vec<_>>();
    paths.iter().zip(files).try_for_each(|(path, file)| write_whole(path, &file.bytes))?;
    Ok(Exported { files: paths })
}
