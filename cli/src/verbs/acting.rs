//! Doing what commands say, withdrawing, keeping files, letting something leave.

use std::io::Read;
use std::path::Path;

use serde_json::{Value, json};
use weft_engine::model::artefact::{AddArtefact, ArtefactKind, Concerns};
use weft_engine::model::command::Command;
use weft_engine::model::consent::KeepTeachBack;
use weft_engine::model::ids::RecordId;
use weft_engine::model::said::Attachment;
use weft_engine::{AS_IT_IS, Belongs, Done, Notebook, RequestId, WeftError};

use super::{Ended, Session, read};
use crate::args::{Attach, Export, PurposeNamed};
use crate::exit::Failure;
use crate::reading::{self, with_sound};
use crate::secret;
use crate::waiting::Waiting;

/// Bytes read of a file at once: as many as a capture makes durable together.
const PIECE: usize = 64 * 1024;

impl Session {
    pub(super) fn act(&self, file: Option<&Path>, sound: Option<&Path>, request: Option<RequestId>) -> Ended {
        if let Some(sound) = sound {
            return self.act_with(file, sound, request);
        }
        let commands = commands(&reading::text(file)?)?;
        let mut notebook = self.open()?;
        let mut done = Vec::new();
        let of = commands.len();
        let ended = {
            let _waiting = Waiting::on("writing it down");
            commands.into_iter().enumerate().try_for_each(|(place, command)| {
                done.push(act(&mut notebook, command, request.map(|request| nth(request, place)))?);
                Ok(())
            })
        };
        // What was done stays done, and a receipt number is shown only here: print before failing.
        let shown: Vec<Value> = done.iter().map(|(_, shown)| shown.clone()).collect();
        self.out.result(&json!({ "done": shown }));
        for record in done.iter().filter_map(|(receipt_of, _)| *receipt_of) {
            notebook.receipt_given(record)?;
        }
        ended.map_err(|failure: Failure| {
            let number = done.len();
            if of == 1 {
                return failure;
            }
            let next = number.saturating_add(1);
            let what = format!("command {next} of {of}: {}; the {number} before it are done", failure.what);
            Failure { what, ..failure }
        })?;
        self.lock(notebook)
    }

    fn act_with(&self, file: Option<&Path>, sound: &Path, request: Option<RequestId>) -> Ended {
        let command: Value = reading::json(&reading::text(file)?).map_err(WeftError::bad)?;
        let command = |file| with_sound(&command, &file).map_err(WeftError::bad);
        let mut notebook = self.open()?;
        let done = notebook.act_with(&read(sound)?, AS_IT_IS, command, request)?;
        let (receipt_of, shown) = shown(&notebook, None, done)?;
        self.out.result(&json!({ "done": [shown] }));
        if let Some(record) = receipt_of {
            notebook.receipt_given(record)?;
        }
        self.lock(notebook)
    }

    pub(super) fn withdraw(&self, number_file: Option<&Path>) -> Ended {
        let mut notebook = self.open()?;
        let number = secret::number(number_file)?;
        notebook.withdraw(&number, None)?;
        self.out.result(&json!({
            "taken_back": true,
            "next": "the yes is taken back here, and what it covered is erased here; others hear of it with the next file from this notebook",
        }));
        self.lock(notebook)
    }

    pub(super) fn continue_with(&self, number_file: Option<&Path>) -> Ended {
        let mut notebook = self.open()?;
        let number = secret::number(number_file)?;
        notebook.continue_with(&number, None)?;
        self.out.result(&json!({ "continued": true }));
        self.lock(notebook)
    }

    pub(super) fn speak(&self, file: &Path, number_file: Option<&Path>) -> Ended {
        let word = reading::json(&reading::text(Some(file))?).map_err(WeftError::bad)?;
        let mut notebook = self.open()?;
        let number = secret::number(number_file)?;
        notebook.speak(&number, &word, None)?;
        self.out.result(&json!({ "said": true }));
        self.lock(notebook)
    }

    pub(super) fn teach_back(&self, id: RecordId, file: &Path) -> Ended {
        let mut notebook = self.open()?;
        let command = |file| Ok(Command::KeepTeachBack(KeepTeachBack { record: id, file }));
        let done = notebook.act_with(&read(file)?, AS_IT_IS, command, None)?;
        self.out.result(&done);
        self.lock(notebook)
    }

    pub(super) fn attach(&self, attach: &Attach) -> Ended {
        let concerns = if attach.nobody { Concerns::Nobody } else { Concerns::People(attach.concerns.clone()) };
        let mut notebook = self.open()?;
        let done = {
            let _waiting = Waiting::on("sealing the file");
            match attach.kind.into() {
                // Made anew, so that nothing hidden in it survives.
                kind @ ArtefactKind::Photo => notebook.attach(&read(&attach.file)?, kind, concerns, None)?,
                kind => capture(&mut notebook, &attach.file, kind, concerns)?,
            }
        };
        self.out.result(&done);
        self.lock(notebook)
    }

    pub(super) fn export(&self, export: &Export) -> Ended {
        let mut notebook = self.open()?;
        let exported = notebook.export(export.id, (&export.using).into(), &export.into, None)?;
        self.out.result(&exported);
        self.lock(notebook)
    }

    pub(super) fn ledger(&self, into: &Path, public: Option<PurposeNamed>) -> Ended {
        let mut notebook = self.open()?;
        let exported = notebook.export_ledger(public.map(Into::into), into)?;
        self.out.result(&exported);
        self.lock(notebook)
    }

    pub(super) fn calendar(&self, into: &Path) -> Ended {
        let notebook = self.open()?;
        self.out.result(&notebook.export_calendar(into)?);
        self.lock(notebook)
    }
}

/// Keeps a file of any size, a piece at a time. What a killed attempt left is given up: the file itself is still there.
fn capture(notebook: &mut Notebook, file: &Path, kind: ArtefactKind, concerns: Concerns) -> Result<Done, Failure> {
    let failed = |error: std::io::Error| Failure::device("read", file, &error);
    let mut input = std::fs::File::open(file).map_err(failed)?;
    let belongs = Belongs {
        screen: "attach".to_owned(),
        field: String::new(),
        media_type: "application/octet-stream".to_owned(),
    };
    for left in notebook.captures_waiting()?.iter().filter(|left| left.belongs == belongs) {
        notebook.discard_capture(&left.name)?;
    }
    let mut capture = notebook.begin_capture(&belongs)?;
    let mut piece = vec![0; PIECE];
    loop {
        match input.read(&mut piece).map_err(failed)? {
            0 => break,
            size => capture.push(piece.get(..size).unwrap_or_default()).map_err(weft_engine::WeftError::from)?,
        }
    }
    let name = capture.finish().map_err(weft_engine::WeftError::from)?;
    let add = AddArtefact { kind, concerns, file: Attachment::awaited(), preview: None };
    Ok(notebook.act_with_capture(&name, Command::AddArtefact(add), None)?)
}

/// One command, or an array of many.
fn commands(text: &str) -> Result<Vec<Command>, Failure> {
    let many = text.trim_start().starts_with('[');
    let read = if many { reading::json(text) } else { reading::json(text).map(|command| vec![command]) };
    Ok(read.map_err(WeftError::bad)?)
}

type Shown = (Option<RecordId>, Value);

fn act(notebook: &mut Notebook, command: Command, request: Option<RequestId>) -> Result<Shown, Failure> {
    let answered = command.gives_receipt().map(|(record, _)| record);
    let done = notebook.act(command, request)?;
    shown(notebook, answered, done)
}

fn shown(notebook: &Notebook, answered: Option<RecordId>, done: Done) -> Result<Shown, Failure> {
    // A case is made together with its number.
    let answered = answered.or(done.made.first().copied());
    let mut shown = json!(done);
    if let (Some(number), Some(fields)) = (&done.receipt, shown.as_object_mut()) {
        fields.insert("receipt_in_words".into(), json!(notebook.receipt_in_words(number)?));
    }
    Ok((answered.filter(|_| done.receipt.is_some()), shown))
}

/// The name of the n-th act of a request for many.
fn nth(request: RequestId, place: usize) -> RequestId {
    let place = u128::try_from(place).unwrap_or(u128::MAX);
    u128::from_be_bytes(request).wrapping_add(place).to_be_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_command_or_many() {
        let one = r#" {"agree_entry":{"record":"00000000000000000000000000000000"}}"#;
        assert_eq!(commands(one).unwrap().len(), 1);
        assert_eq!(commands(&format!("[{one},{one}]")).unwrap().len(), 2);
        let failure = commands(&one.replace("record", "rekord")).unwrap_err();
        assert_eq!((failure.exit, failure.code.as_str()), (crate::Exit::Usage, "bad_input"));
        assert!(failure.what.contains("`rekord`"), "{}", failure.what);
    }

    #[test]
    fn each_act_of_many_has_its_own_name() {
        assert_eq!(nth([7; 16], 0), [7; 16]);
        assert_ne!(nth([7; 16], 1), nth([7; 16], 2));
    }
}
