//! Looking at what a notebook holds.

use std::io::BufRead;

use serde_json::json;
use weft_engine::model::day::Day;
use weft_engine::model::ids::{GroupId, RecordId};
use weft_engine::model::records::{DueBy, Page, Whose};

use super::{Ended, Session};
use crate::args::{AreaNamed, AskNumber, MatterNamed, PageLine};
use crate::exit::Failure;
use crate::output::write_whole;
use crate::waiting::Waiting;

impl Session {
    pub(super) fn people(&self) -> Ended {
        let notebook = self.open()?;
        self.out.result(&notebook.people()?);
        self.lock(notebook)
    }

    pub(super) fn show(&self, id: &RecordId) -> Ended {
        let notebook = self.open()?;
        self.out.result(&notebook.show(id)?);
        self.lock(notebook)
    }

    pub(super) fn ask_number(&self, asked: &AskNumber) -> Ended {
        let notebook = self.open()?;
        let answers = notebook.ask_number(asked.number, (&asked.using).into())?;
        self.out.result(&json!({ "number": asked.number, "answers": answers }));
        self.lock(notebook)
    }

    pub(super) fn receipt(&self, id: &RecordId) -> Ended {
        let notebook = self.open()?;
        self.out.result(&notebook.receipt_form(id)?);
        self.lock(notebook)
    }

    pub(super) fn list(&self, area: Option<AreaNamed>, lines: u32) -> Ended {
        let notebook = self.open()?;
        let page = Page { area: area.map(Into::into), after: None, lines };
        self.out.result(&json!({ "lines": notebook.list(&page)? }));
        self.lock(notebook)
    }

    pub(super) fn due(
        &self,
        matter: Option<MatterNamed>,
        until: Option<Day>,
        group: Option<GroupId>,
        lines: u32,
    ) -> Ended {
        let notebook = self.open()?;
        let whose = group.map(|group| Whose { group, member: None });
        let asked = DueBy { matter: matter.map(Into::into), whose, until, ..DueBy::every(lines) };
        self.out.result(&json!({ "due": notebook.due(&asked)? }));
        self.lock(notebook)
    }

    pub(super) fn search(&self, words: &[String]) -> Ended {
        let mut text = words.join(" ");
        if words.is_empty() {
            let read = std::io::stdin().lock().read_line(&mut text);
            read.map_err(|_| Failure::usage("type the words to search for on one line"))?;
        }
        let mut notebook = self.open()?;
        let found = {
            let _waiting = Waiting::on("searching");
            notebook.search(text.trim())?
        };
        self.out.result(&json!({ "found": found }));
        self.lock(notebook)
    }

    pub(super) fn check(&self) -> Ended {
        let notebook = self.open()?;
        let check = {
            let _waiting = Waiting::on("checking every record");
            notebook.check()?
        };
        self.out.result(&check);
        self.lock(notebook)
    }

    pub(super) fn page(&self, line: &PageLine) -> Ended {
        let mut notebook = self.open()?;
        let page = match (line.entry.zip(line.purpose), line.visit, line.record) {
            (Some((entry, purpose)), ..) => notebook.entry_page(entry, purpose.into(), None)?,
            (None, Some(visit), _) => notebook.visit_page(visit)?,
            (None, None, Some(record)) => notebook.record_page(record)?,
            (None, None, None) if line.balance => notebook.balance_page()?,
            (None, None, None) => notebook.page()?,
        };
        write_whole(&line.out, page.as_bytes())?;
        self.out.result(&json!({ "wrote": line.out.display().to_string(), "bytes": page.len() }));
        self.lock(notebook)
    }
}
