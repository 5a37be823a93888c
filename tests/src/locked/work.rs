//! Two notebooks through the engine: founding, every kind of record, files both ways, what fails, and lock.

use std::io::{Cursor, Write};
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use weft_engine::model::artefact::{AddArtefact, ArtefactKind, Concerns};
use weft_engine::model::command::Command;
use weft_engine::model::ids::RecordId;
use weft_engine::model::records::Page;
use weft_engine::model::said::{Attachment, Lang};
use weft_engine::{Belongs, Clock, Cost, Notebook, Protection, Recipients};
use zeroize::Zeroizing;

use crate::{Failed, Plan};

/// The time at which everything happens.
pub const CLOCK: Clock = Clock::Fixed(1_793_600_000_000);

/// Makes, fills and locks both notebooks; gives the receipt numbers that were shown.
#[inline(never)]
pub fn both_notebooks(plan: &Plan) -> Result<Vec<Zeroizing<String>>, Failed> {
    let languages = [Lang::new("en").ok_or("a language")?, Lang::new("ta").ok_or("a language")?];
    let make = |name: &str| {
        let dir = plan.dir.join(name);
        // Cheap tries: what is left of a code does not depend on their cost.
        let protection = Protection { cost: Cost::LEAST, ..Protection::software(&dir) };
        Notebook::create_with(&dir, plan.code.as_bytes(), CLOCK, &languages, &protection)
    };
    let (mut nila, mut huda) = (make("nila")?, make("huda")?);
    let proposal = nila.propose(plan.text(0), plan.text(1))?;
    let answer = huda.answer(&proposal, plan.text(2))?;
    huda.accept(&nila.complete(&answer)?)?;

    let receipts = consents(&mut nila, plan)?;
    let entry = entries(&mut nila, &huda, plan)?;
    captured(&mut nila, plan)?;
    looked_at(&mut nila, plan, &entry)?;
    let file = written(&mut nila)?;
    huda.file_in(&mut Cursor::new(&file))?;
    done(&mut huda, json!({ "dispute_entry": { "record": entry, "because": said("en", plan.text(8)) } }))?;
    if let Some(receipt) = receipts.first() {
        huda.withdraw(receipt.as_bytes(), None)?;
    }
    let file = written(&mut huda)?;
    nila.file_in(&mut Cursor::new(&file))?;
    huda.file_in(&mut Cursor::new(plan.text(9).as_bytes())).err().ok_or("no file of ours")?;
    refused(&mut nila, plan, &entry)?;
    codes(&mut nila, plan)?;
    huda.lock()?;
    nila.lock()?;

    let locked_out = Notebook::open(&plan.dir.join("nila"), plan.wrong.as_bytes(), CLOCK);
    locked_out.err().ok_or("a wrong code opens nothing")?;
    Notebook::open(&plan.dir.join("huda"), plan.typed.as_bytes(), CLOCK)?.lock()?;
    Ok(receipts)
}

fn said(lang: &str, words: &str) -> Value {
    json!({ "lang": lang, "words": words })
}

fn done(notebook: &mut Notebook, command: Value) -> Result<(RecordId, Option<Zeroizing<String>>), Failed> {
    let command: Command = serde_json::from_value(command)?;
    let done = notebook.act(command, None)?;
    Ok((done.made.first().copied().unwrap_or(RecordId::new([0; 16])), done.receipt.map(Zeroizing::new)))
}

/// Two people asked and answered; the first receipt was given, the second still waits among the drafts.
fn consents(nila: &mut Notebook, plan: &Plan) -> Result<Vec<Zeroizing<String>>, Failed> {
    let mut receipts = Vec::new();
    for place in [0, 1] {
        let ask = json!({ "ask_consent": {
            "person": { "name": said("ta", plan.text(3 + place)) }, "age": "adult", "spoken": true,
            "scopes": [{ "scope": "document", "for_whom": "partnership", "purpose": "work", "until": "stopped" }],
            "explained": said("en", plan.text(5)),
        } });
        let (consent, _) = done(nila, ask)?;
        let answer = json!({ "answer_consent": {
            "record": consent, "handed_over": true, "teach_back": "understood",
            "answers": [{ "scope": "document", "yes": true }],
        } });
        let (_, receipt) = done(nila, answer)?;
        receipts.push(receipt.ok_or("a receipt")?);
        if place == 0 {
            nila.receipt_given(consent)?;
            let file = plan.text(10).as_bytes();
            nila.attach(file, ArtefactKind::Document, Concerns::People(vec![consent]), None)?;
        } else {
            nila.receipt_page(consent)?;
        }
    }
    Ok(receipts)
}

/// A short story with a translation, and one so long that it becomes an attachment.
fn entries(nila: &mut Notebook, huda: &Notebook, plan: &Plan) -> Result<RecordId, Failed> {
    let propose = |words: &str| {
        json!({ "propose_entry": {
            "story": said("en", words), "from": huda.my_group(), "to": nila.my_group(), "kind": "knowledge",
            "day": "2026-10-18",
        } })
    };
    let (short, long) = (propose(plan.text(6)), propose(&[plan.text(9), " "].concat().repeat(400)));
    let (entry, _) = done(nila, short)?;
    done(nila, long)?;
    done(nila, json!({ "translate_entry": { "record": entry, "story": said("ta", plan.text(7)), "by": "person" } }))?;
    Ok(entry)
}

/// A long text captured in pieces, played back and kept as a file; and one that only began.
fn captured(nila: &mut Notebook, plan: &Plan) -> Result<(), Failed> {
    let belongs = || Belongs { screen: "new-entry".into(), field: "story".into(), media_type: "text/plain".into() };
    let mut capture = nila.begin_capture(&belongs())?;
    for _ in 0..400 {
        capture.push([plan.text(11), " "].concat().as_bytes())?;
    }
    let name = capture.finish()?;
    let mut bytes = 0;
    nila.play_capture(&name, |chunk| bytes += chunk.len())?;
    let (kind, concerns, file) = (ArtefactKind::Document, Concerns::Nobody, Attachment::awaited());
    nila.act_with_capture(&name, Command::AddArtefact(AddArtefact { kind, concerns, file, preview: None }), None)?;
    let mut begun = nila.begin_capture(&belongs())?;
    begun.push(plan.text(12).as_bytes())?;
    Ok(begun.make_durable()?)
}

/// Whatever shows words to people.
fn looked_at(nila: &mut Notebook, plan: &Plan, entry: &RecordId) -> Result<(), Failed> {
    let found = nila.search(plan.text(6))?;
    if found.as_array().is_none_or(Vec::is_empty) {
        return Err("search finds the story".into());
    }
    nila.search(plan.text(11))?;
    nila.list(&Page { area: None, after: None, lines: 100 })?.to_string();
    nila.show(entry)?.to_string();
    nila.people()?.to_string();
    nila.page()?;
    nila.check()?;
    Ok(())
}

/// Commands that are not taken, with words in them.
fn refused(nila: &mut Notebook, plan: &Plan, entry: &RecordId) -> Result<(), Failed> {
    let words = plan.text(12);
    for command in [
        json!({ "propose_entry": { "story": words } }),
        json!({ "dispute_entry": { "record": entry, "because": said(words, words) } }),
        json!({ words: {} }),
    ] {
        let read: Result<Command, _> = serde_json::from_value(command);
        read.err().ok_or("no command")?;
    }
    let own = json!({ "dispute_entry": { "record": entry, "because": said("en", words) } });
    done(nila, own).err().ok_or("nobody disputes what they proposed")?;
    Ok(())
}

/// A code that wipes, and changes of codes: wrong ones, and one there and back.
fn codes(nila: &mut Notebook, plan: &Plan) -> Result<(), Failed> {
    let [code, wrong, wipe] = [&plan.code, &plan.wrong, &plan.wipe].map(|code| code.as_bytes());
    nila.set_wipe_code(wrong, Some(wipe)).err().ok_or("a wrong code sets no wipe code")?;
    nila.set_wipe_code(code, Some(wipe))?;
    nila.set_wipe_code(wipe, None).err().ok_or("the wipe code sets nothing")?;
    nila.change_code(wrong, code).err().ok_or("a wrong code changes nothing")?;
    nila.change_code(code, wrong)?;
    Ok(nila.change_code(wrong, code)?)
}

/// A writer that several pieces of a file can share.
#[derive(Clone, Default)]
struct Shared(Arc<Mutex<Vec<u8>>>);

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().map_err(|_| std::io::Error::other("poisoned"))?.write(bytes)
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// A file for everyone.
fn written(from: &mut Notebook) -> Result<Vec<u8>, Failed> {
    let out = Shared::default();
    from.file_out(&Recipients::Everyone, &mut |_| Ok(Box::new(out.clone())))?;
    let bytes = out.0.lock().map_err(|_| "poisoned")?.clone();
    Ok(bytes)
}
