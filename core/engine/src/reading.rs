//! Reading a notebook: one record, a list, a search, the people, as JSON.

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde_json::{Value, json};
use weft_chain::attachment;
use weft_model::called::called;
use weft_model::command::Refusal;
use weft_model::fold::{Record, State};
use weft_model::gate::{Use, ask_number};
use weft_model::ids::{FactId, RecordId};
use weft_model::line::{Line, line};
use weft_model::records::{DueBy, Page, Records};
use weft_model::said::{Attachment, Content, Telling};

use crate::error::WeftError;
use crate::notebook::{Notebook, UNREADABLE};
use weft_screens::show::{self, Shown};

/// Records that one search answers with.
const FOUND: u32 = 50;
/// Characters of a telling's beginning that stand for a record in a list.
const TITLE: usize = 60;

impl Notebook {
    /// A record with everything that may be read of it.
    pub fn show(&self, id: &RecordId) -> Result<Value, WeftError> {
        self.shown(id, |scene, record| Some(show::record(scene, record)))
    }

    /// The receipt of a consent with the field names of ISO/IEC TS 27560, for whoever asks for it.
    pub fn receipt_form(&self, id: &RecordId) -> Result<Value, WeftError> {
        self.shown(id, show::receipt)
    }

    fn shown(&self, id: &RecordId, show: impl Fn(&Shown<'_>, &Record) -> Option<Value>) -> Result<Value, WeftError> {
        let record = self.readable().record(id)?;
        let record = record.ok_or(Refusal::Unknown)?;
        let membership = self.membership()?;
        // Both the record's own form and the list of its tellings say the words: whether a file is whole is looked at once.
        let known = RefCell::new(BTreeMap::new());
        let read = |telling: &Telling| self.told(telling).unwrap_or_else(|_| json!("unreadable"));
        let words = |one: &Telling| known.borrow_mut().entry(one.fact).or_insert_with(|| read(one)).clone();
        // Only a case has a line: what else is shown costs no second look.
        let line = match record.state {
            State::Case(_) => line(&self.readable(), &weft_chain::line_of(*id))?,
            _ => Line::default(),
        };
        let tellings = self.readable().tellings(id)?;
        let scene = Shown { membership: &membership, today: self.clock.today(), words: &words, tellings, line };
        Ok(show(&scene, &record).ok_or(Refusal::Unknown)?)
    }

    /// "May I use 17, for whom?": what the gate says about everything that carries the number. No line is no.
    pub fn ask_number(&self, number: u32, using: Use) -> Result<Value, WeftError> {
        let lines = ask_number(&self.snapshot(), number, using, self.clock.today())?;
        Ok(show::numbered(&*self.membership()?, &lines))
    }

    /// Who belongs to the partnership, by group; in one's own with names, as far as there are.
    pub fn people(&self) -> Result<Value, WeftError> {
        let (membership, records, mut names) = (self.membership()?, self.readable(), BTreeMap::new());
        if let Some(group) = self.my_group() {
            for member in membership.members_of(&group) {
                let name = called(&records, &group, &member)?.and_then(|known| known.name);
                names.extend(name.map(|(name, _)| Ok::<_, WeftError>((member, self.told(&name)?))).transpose()?);
            }
        }
        Ok(Value::Object(show::people(&membership, &names)))
    }

    /// A page of records, newest first.
    pub fn list(&self, page: &Page) -> Result<Value, WeftError> {
        let lines = self.readable().page(page)?;
        let lines = lines.into_iter().map(|line| {
            let title = line.item.title.map(|fact| self.begins(&fact)).transpose()?;
            Ok(json!({ "id": line.record, "kind": line.item.area, "day": line.item.day, "title": title }))
        });
        Ok(json!(lines.collect::<Result<Vec<Value>, WeftError>>()?))
    }

    /// What is due. Whether it is late is asked of today.
    pub fn due(&self, asked: &DueBy) -> Result<Value, WeftError> {
        let (membership, today) = (self.membership()?, self.clock.today());
        Ok(self.readable().due(asked)?.iter().map(|line| show::due(&membership, line, today)).collect())
    }

    /// Records in which somebody said every word of `text`; the last may be only a beginning.
    pub fn search(&mut self, text: &str) -> Result<Value, WeftError> {
        let found = self.readable().search(text, FOUND)?;
        let kind = |id: &RecordId| -> Result<Value, WeftError> {
            let record = self.readable().record(id)?;
            Ok(json!({ "id": id, "kind": record.and_then(|record| record.state.area()) }))
        };
        Ok(json!(found.iter().map(kind).collect::<Result<Vec<Value>, WeftError>>()?))
    }

    /// The bytes of an attachment; none as long as a chunk is missing.
    pub fn open_attachment(&self, file: &Attachment) -> Result<Option<Vec<u8>>, WeftError> {
        let chunks = self.snapshot().chunks(&file.id)?;
        match attachment::open(file, &chunks) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(weft_chain::Rejected::Short) => Ok(None),
            Err(_) => Err(UNREADABLE),
        }
    }

    /// The file that a telling is, if it may be read now; none as long as a chunk is missing.
    pub fn open_telling(&self, telling: &FactId) -> Result<Option<Vec<u8>>, WeftError> {
        match self.readable().telling(telling)? {
            Some(Content::Attached(file)) => self.open_attachment(&file),
            _ => Ok(None),
        }
    }

    /// The words of a content, if it is text and here.
    pub(crate) fn text_of(&self, content: &Content) -> Result<Option<String>, WeftError> {
        match content {
            Content::Text(words) => Ok(Some(words.as_str().to_owned())),
            Content::Attached(file) if file.media_type == "text/plain" => {
                let bytes = self.open_attachment(file)?;
                bytes.map(|bytes| String::from_utf8(bytes).map_err(|_| UNREADABLE)).transpose()
            }
            Content::Attached(_) => Ok(None),
        }
    }

    fn told(&self, telling: &Telling) -> Result<Value, WeftError> {
        let content = self.readable().telling(&telling.fact)?;
        let Some(content) = content else { return Ok(json!(self.why_absent(telling)?)) };
        if let Some(text) = self.text_of(&content)? {
            return Ok(json!(text));
        }
        match content {
            Content::Attached(file) => {
                let here = self.open_attachment(&file)?.is_some();
                Ok(json!({ "media_type": file.media_type, "bytes": file.size, "here": here }))
            }
            Content::Text(_) => Ok(json!("missing")),
        }
    }

    /// "missing" is asked for again; "erased" is gone on purpose.
    fn why_absent(&self, telling: &Telling) -> Result<&'static str, WeftError> {
        let sealed = self.open.all().find(|kept| kept.misses(&telling.fact));
        if let Some(record) = sealed.map(|kept| self.readable().record(&kept.id())).transpose()?.flatten() {
            return Ok(if record.redacted.contains(&telling.fact) { "erased" } else { "missing" });
        }
        let snapshot = self.snapshot();
        for audience in snapshot.audiences()? {
            if snapshot.missing_tellings(&audience)?.contains(&telling.fact) {
                return Ok("missing");
            }
        }
        Ok("erased")
    }

    fn begins(&self, fact: &weft_model::ids::FactId) -> Result<String, WeftError> {
        let content = self.readable().telling(fact)?;
        // One telling that cannot be read must not hide the list it stands in.
        let text = content.and_then(|content| self.text_of(&content).ok().flatten()).unwrap_or_default();
        let short: String = text.chars().take(TITLE).collect();
        Ok(if short.len() < text.len() { format!("{short}…") } else { short })
    }
}
