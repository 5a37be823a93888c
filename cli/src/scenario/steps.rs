//! What each step does.

use std::path::Path;

use serde_json::{Value, json};
use weft_engine::model::artefact::Concerns;
use weft_engine::model::command::Command;
use weft_engine::model::consent::KeepTeachBack;
use weft_engine::model::gate::Use;
use weft_engine::model::ids::RecordId;
use weft_engine::model::records::{DueBy, Page};
use weft_engine::{AS_IT_IS, Another, Cost, Done, Notebook, RequestId, WeftError, Welcome};

use super::check::BAD_INPUT;
use super::expect;
use super::left::{covers, left, looked_through, stands};
use super::look::{Expect, Look};
use super::names::{Reference, fill};
use super::play::Stage;
use super::script::DeviceName;
use super::step::{
    Attach, Do, Export, ForFile, Found, Join, PageOf, PageWritten, Speak, Step, TeachBack, Travel, Travelling, Whom,
    Withdraw,
};
use crate::output::write_whole;
use crate::reading::{self, with_sound};

const HOUR: u64 = 3_600_000;

/// A step in a few words, for whoever watches.
pub fn told(step: &Step) -> String {
    let or_not = |refused: &Option<String>| match refused {
        Some(code) => format!(", which is refused: {code}"),
        None => String::new(),
    };
    match step {
        Step::Say(text) => text.clone(),
        Step::Found(found) => format!("{} and {} found a partnership", found.first.device, found.second.device),
        Step::Join(join) => {
            format!("{} joins, welcomed by {}{}", join.device, join.welcomed_by, or_not(&join.refused))
        }
        Step::Do(act) => {
            let verb = act.command.as_object().and_then(|command| command.keys().next());
            let verb = verb.map_or_else(|| "a command".into(), |verb| verb.replace('_', " "));
            format!("{}: {verb}{}", act.on, or_not(&act.refused))
        }
        Step::Attach(attach) => format!("{}: keep {}{}", attach.on, attach.picture, or_not(&attach.refused)),
        Step::File(file) => {
            let to: Vec<&str> = file.to.iter().map(DeviceName::as_str).collect();
            let whom = match &file.whom {
                ForFile::Everyone => "everyone".to_owned(),
                ForFile::Group => "the group".to_owned(),
                ForFile::Person(device) => format!("the member with {device}"),
            };
            let what = if file.new { "a file of what is new" } else { "a file" };
            let to = if to.is_empty() { "nobody: it is lost".into() } else { to.join(" and ") };
            format!("{what} for {whom} travels from {} to {to}{}", file.from, or_not(&file.refused))
        }
        Step::Relay(on) => format!("{} exchanges by way of the relay", on.on),
        Step::Meet(meet) => {
            let [a, b] = &meet.between;
            let cut = meet.cut.map(|bytes| format!(", cut off after {bytes} bytes")).unwrap_or_default();
            format!("{a} and {b} meet{cut}{}", or_not(&meet.refused))
        }
        Step::Export(export) => format!("{}: export {}{}", export.on, export.name, or_not(&export.refused)),
        Step::Ledger(tables) => format!("{}: the ledger as tables{}", tables.on, or_not(&tables.refused)),
        Step::Calendar(tables) => format!("{}: visits as a calendar{}", tables.on, or_not(&tables.refused)),
        Step::Withdraw(withdraw) => {
            format!("{}: withdraw with the receipt number{}", withdraw.on, or_not(&withdraw.refused))
        }
        Step::Continue(withdraw) => {
            format!("{}: continue with the receipt number{}", withdraw.on, or_not(&withdraw.refused))
        }
        Step::Speak(speak) => {
            format!("{}: speak in a case with the receipt number{}", speak.on, or_not(&speak.refused))
        }
        Step::TeachBack(kept) => format!("{}: keep a teach-back{}", kept.on, or_not(&kept.refused)),
        Step::Travel(Travel { days, hours }) => match (days, hours) {
            (days, 0) => format!("{days} days pass"),
            (0, hours) => format!("{hours} hours pass"),
            (days, hours) => format!("{days} days and {hours} hours pass"),
        },
        Step::Restart(on) => format!("{} is locked and opened again", on.on),
        Step::Listen(listen) => format!("{} opens what it hears{}", listen.on, or_not(&listen.refused)),
        Step::Taps(taps) => format!("{} is in somebody's hand, for {} taps", taps.on, taps.taps.len()),
        Step::Page(page) => match &page.of {
            None => format!("{} writes its page{}", page.on, or_not(&page.refused)),
            Some(of) => format!("{} writes a page of {}{}", page.on, of.name(), or_not(&page.refused)),
        },
        Step::Expect(Expect::InStep(devices)) => {
            let devices: Vec<&str> = devices.iter().map(DeviceName::as_str).collect();
            format!("{} are in step", devices.join(", "))
        }
        Step::Expect(Expect::Seen { on, look, refused, .. }) => {
            let what = match look {
                Look::Show(name) => name.clone(),
                Look::List(_) => "the list".into(),
                Look::Due(_) => "what is due".into(),
                Look::Search(words) => format!("what is found for \"{words}\""),
                Look::People => "who belongs".into(),
                Look::Number(asked) => format!("whether number {} may be used", asked.number),
                Look::Receipt(name) => format!("the receipt of {name}"),
            };
            format!("{on} looks at {what}{}", or_not(refused))
        }
    }
}

/// What a receipt number does on a notebook.
type ByNumber = fn(&mut Notebook, &[u8], Option<RequestId>) -> Result<Done, WeftError>;

impl Stage<'_> {
    /// Plays one step. Killed half-way and played again, it is done once.
    pub fn step(&mut self, number: usize, step: &Step) -> Result<(), String> {
        match step {
            Step::Say(_) => Ok(()),
            Step::Found(found) => self.found(number, found),
            Step::Join(join) => self.join(number, join),
            Step::Do(act) => self.act(number, act),
            Step::Attach(attach) => self.attach(number, attach),
            Step::File(file) => self.travel(number, file),
            Step::Meet(meet) => self.meet(meet),
            Step::Relay(on) => self.relay(on),
            Step::Export(export) => self.export(number, export),
            Step::Ledger(tables) => {
                let into = self.export_to(&tables.name);
                let left = self.notebook(&tables.on)?.export_ledger(tables.public, &into);
                looked_through(left, &into, tables)
            }
            Step::Calendar(tables) => {
                let into = self.export_to(&tables.name);
                let left = self.notebook(&tables.on)?.export_calendar(&into);
                looked_through(left, &into, tables)
            }
            Step::Withdraw(withdraw) => self.with_number(number, withdraw, Notebook::withdraw),
            Step::Continue(withdraw) => self.with_number(number, withdraw, Notebook::continue_with),
            Step::Speak(speak) => self.speak(number, speak),
            Step::TeachBack(kept) => self.teach_back(number, kept),
            Step::Travel(travel) => self.pass(travel),
            Step::Restart(on) => self.restart(&on.on),
            Step::Listen(listen) => {
                let heard = self.listen(&listen.on, &listen.code)?;
                awaited(heard, listen.refused.as_deref()).map(|_| ())
            }
            Step::Taps(taps) => self.taps(number, taps),
            Step::Page(page) => self.page(page),
            Step::Expect(Expect::InStep(devices)) => self.in_step(devices),
            Step::Expect(Expect::Seen { on, look, is, refused }) => {
                let is = is.iter().map(|(path, value)| Ok((path.clone(), self.filled(on, value)?)));
                let is = is.collect::<Result<_, String>>()?;
                let shown = self.look(on, look)?;
                match awaited(shown, refused.as_deref())? {
                    Some(shown) => expect::compare(&shown, &is),
                    None => Ok(()),
                }
            }
        }
    }

    /// Each file is made once: a founder who has gone on makes no earlier file again.
    fn found(&mut self, number: usize, found: &Found) -> Result<(), String> {
        let (first, second) = (&found.first, &found.second);
        let proposal =
            self.file_once(number, "a", &first.device, |notebook| notebook.propose(&first.group, &found.charter))?;
        let answer =
            self.file_once(number, "b", &second.device, |notebook| notebook.answer(&proposal, &second.group))?;
        let completion = self.file_once(number, "c", &first.device, |notebook| notebook.complete(&answer))?;
        self.notebook(&second.device)?.accept(&completion).map_err(said)
    }

    fn file_once(
        &mut self,
        number: usize,
        part: &str,
        device: &DeviceName,
        make: impl FnOnce(&mut Notebook) -> Result<Vec<u8>, WeftError>,
    ) -> Result<Vec<u8>, String> {
        let path = self.file_of(number, part)?;
        if let Ok(made) = std::fs::read(&path) {
            return Ok(made);
        }
        let made = make(self.notebook(device)?).map_err(said)?;
        write(&path, &made)?;
        Ok(made)
    }

    fn join(&mut self, number: usize, join: &Join) -> Result<(), String> {
        let request = self.file_once(number, "a", &join.device, Notebook::request)?;
        let welcome = match (&join.of, &join.vouched_by) {
            (Some(of), Some(voucher)) => self.welcome_another(number, &join.welcomed_by, of, voucher, &request)?,
            _ => self.notebook(&join.welcomed_by)?.welcome(&request),
        };
        let Some(welcome) = awaited(welcome, join.refused.as_deref())? else { return Ok(()) };
        write(&self.file_of(number, "b")?, &welcome.file)?;
        let numbers = self.notebook(&join.device)?.join(&welcome.file).map_err(said)?;
        if numbers == welcome.numbers {
            return Ok(());
        }
        Err(format!("the numbers differ: {numbers:?} on {}, {:?} on the steward's", join.device, welcome.numbers))
    }

    /// One device says whose other device it is, a second one vouches for it, and the first one writes the welcome; files for
    /// everyone go from hand to hand in between.
    fn welcome_another(
        &mut self,
        number: usize,
        by: &DeviceName,
        of: &DeviceName,
        voucher: &DeviceName,
        request: &[u8],
    ) -> Result<Result<Welcome, WeftError>, String> {
        let member = self.notebook(of)?.actor().map_err(said)?.member;
        let device = match self.notebook(by)?.welcome_another(request, member) {
            Ok(Another::Awaits(device)) => device,
            Ok(Another::Welcomed(welcome)) => return Ok(Ok(welcome)),
            Err(error) => return Ok(Err(error)),
        };
        self.travel(number, &Travelling::for_everyone(by, voucher))?;
        if let Err(error) = self.notebook(voucher)?.act(Command::VouchDevice { device }, None) {
            return Ok(Err(error));
        }
        self.travel(number, &Travelling::for_everyone(voucher, by))?;
        match self.notebook(by)?.welcome_another(request, member) {
            Ok(Another::Welcomed(welcome)) => Ok(Ok(welcome)),
            Ok(Another::Awaits(_)) => Err("both have said so, and the device still does not count".into()),
            Err(error) => Ok(Err(error)),
        }
    }

    fn act(&mut self, number: usize, act: &Do) -> Result<(), String> {
        let command = self.filled(&act.on, &act.command)?;
        let request = Some(self.request(number));
        let done = match &act.sound {
            None => {
                let notebook = self.notebook(&act.on)?;
                reading::value(&command).map_err(WeftError::bad).and_then(|command| notebook.act(command, request))
            }
            Some(sound) => {
                let sound = self.scenario.file(sound)?;
                let command = |file| with_sound(&command, &file).map_err(WeftError::bad);
                self.notebook(&act.on)?.act_with(&sound, AS_IT_IS, command, request)
            }
        };
        let Some(done) = awaited(done, act.refused.as_deref())? else { return Ok(()) };
        self.made(number, &act.name.0, &done)?;
        match (&act.receipt, done.receipt) {
            (Some(name), Some(receipt)) => {
                self.progress.receipts.insert(name.clone(), receipt);
                Ok(())
            }
            (Some(_), None) => {
                Err("this gave no receipt number; only an answer, name_successor and file_case do".into())
            }
            (None, _) => Ok(()),
        }
    }

    /// The notebook forgets a number once the run has it written down.
    pub fn receipts_given(&mut self, number: usize) -> Result<(), String> {
        let step = number.checked_sub(1).and_then(|place| self.scenario.steps.get(place));
        let Some(Step::Do(act)) = step else { return Ok(()) };
        if act.command.get("file_case").is_some() && act.refused.is_none() {
            let made = self.progress.made.get(&number).and_then(|made| made.first()?.parse().ok());
            return made.map_or(Ok(()), |case| self.notebook(&act.on)?.receipt_given(case).map_err(said));
        }
        let gives = ["answer_consent", "answer_body", "answer_as_guardian", "name_successor"];
        if act.refused.is_some() || !gives.iter().any(|verb| act.command.get(verb).is_some()) {
            return Ok(());
        }
        let command = self.filled(&act.on, &act.command)?;
        match reading::value::<Command>(&command)?.gives_receipt() {
            Some((record, _)) => self.notebook(&act.on)?.receipt_given(record).map_err(said),
            None => Ok(()),
        }
    }

    fn made(&mut self, number: usize, names: &[String], done: &Done) -> Result<(), String> {
        if names.len() > done.made.len() {
            return Err(format!("this made {} records, but {} names are given", done.made.len(), names.len()));
        }
        for (name, id) in names.iter().zip(&done.made) {
            self.progress.records.insert(name.clone(), id.to_string());
        }
        if !done.made.is_empty() {
            self.progress.made.insert(number, done.made.iter().map(RecordId::to_string).collect());
        }
        Ok(())
    }

    fn attach(&mut self, number: usize, attach: &Attach) -> Result<(), String> {
        let picture = self.scenario.file(&attach.picture)?;
        let concerns = match &attach.concerns {
            Whom::Nobody(_) => Concerns::Nobody,
            Whom::People(consents) => {
                let ids = consents.iter().map(|consent| self.record(&attach.on, consent));
                Concerns::People(ids.collect::<Result<_, _>>()?)
            }
        };
        let request = self.request(number);
        let done = self.notebook(&attach.on)?.attach(&picture, attach.kind, concerns, Some(request));
        let Some(done) = awaited(done, attach.refused.as_deref())? else { return Ok(()) };
        let names: Vec<String> = attach.name.iter().cloned().collect();
        self.made(number, &names, &done)
    }

    fn export(&mut self, number: usize, export: &Export) -> Result<(), String> {
        let artefact = self.record(&export.on, &export.artefact)?;
        let using = Use { scope: export.scope, for_whom: export.for_whom, purpose: export.purpose };
        let (into, request) = (self.export_to(&export.name), self.request(number));
        let exported = self.notebook(&export.on)?.export(artefact, using, &into, Some(request));
        let Some(exported) = left(exported, &into, export.refused.as_deref())? else { return Ok(()) };
        covers(&exported, export.covers)
    }

    fn page(&mut self, page: &PageWritten) -> Result<(), String> {
        let written = match &page.of {
            None => self.notebook(&page.on)?.page(),
            Some(PageOf::Visit(name)) => {
                let visit = self.record(&page.on, name)?;
                self.notebook(&page.on)?.visit_page(visit)
            }
            Some(PageOf::Record(name)) => {
                let record = self.record(&page.on, name)?;
                self.notebook(&page.on)?.record_page(record)
            }
        };
        let Some(written) = awaited(written, page.refused.as_deref())? else { return Ok(()) };
        stands(&written, &page.says, &page.hides).map_err(|what| format!("the page: {what}"))?;
        write(&self.page_of(page), written.as_bytes())
    }

    fn teach_back(&mut self, number: usize, kept: &TeachBack) -> Result<(), String> {
        let sound = self.scenario.file(&kept.sound)?;
        let (record, request) = (self.record(&kept.on, &kept.record)?, self.request(number));
        let command = |file| Ok(Command::KeepTeachBack(KeepTeachBack { record, file }));
        let done = self.notebook(&kept.on)?.act_with(&sound, AS_IT_IS, command, Some(request));
        awaited(done, kept.refused.as_deref()).map(|_| ())
    }

    fn speak(&mut self, number: usize, speak: &Speak) -> Result<(), String> {
        let receipt = self.receipt(&speak.on, &speak.receipt)?;
        let word = reading::value(&self.filled(&speak.on, &speak.word)?)?;
        let request = self.request(number);
        let done = self.notebook(&speak.on)?.speak(receipt.as_bytes(), &word, Some(request));
        awaited(done, speak.refused.as_deref()).map(|_| ())
    }

    fn receipt(&self, on: &DeviceName, named: &str) -> Result<String, String> {
        let notebook = self.notebooks.get(on).ok_or_else(|| format!("there is no device called {on}"))?;
        self.number_for(named, notebook)
    }

    /// The number that a name stands for, as digits or as words of the device's first language; or the digits as they are.
    pub fn number_for(&self, named: &str, notebook: &Notebook) -> Result<String, String> {
        let Some(Reference::Named { name, path }) = Reference::read(named) else { return Ok(named.to_owned()) };
        let bound = self.progress.receipts.get(name).cloned();
        let digits = bound.ok_or_else(|| format!("no earlier step has a receipt called {name}"))?;
        match path {
            Some(_) => notebook.receipt_in_words(&digits).map_err(said),
            None => Ok(digits),
        }
    }

    fn with_number(&mut self, number: usize, withdraw: &Withdraw, act: ByNumber) -> Result<(), String> {
        let receipt = self.receipt(&withdraw.on, &withdraw.receipt)?;
        let request = self.request(number);
        let done = act(self.notebook(&withdraw.on)?, receipt.as_bytes(), Some(request));
        awaited(done, withdraw.refused.as_deref()).map(|_| ())
    }

    fn pass(&mut self, travel: &Travel) -> Result<(), String> {
        let hours = u64::from(travel.days).saturating_mul(24).saturating_add(u64::from(travel.hours));
        self.progress.now = self.progress.now.saturating_add(hours.saturating_mul(HOUR));
        let clock = self.clock();
        self.notebooks.values_mut().for_each(|notebook| notebook.set_clock(clock));
        Ok(())
    }

    fn restart(&mut self, on: &DeviceName) -> Result<(), String> {
        if let Some(notebook) = self.notebooks.remove(on) {
            notebook.lock().map_err(said)?;
        }
        let notebook = Notebook::open(&self.notebook_of(on), self.code_of(on), self.clock()).map_err(said)?;
        self.notebooks.insert(on.clone(), notebook);
        Ok(())
    }

    /// Opens what a listener hears, or makes the second code that opens it from then on.
    pub fn listen(&mut self, on: &DeviceName, code: &str) -> Result<Result<(), WeftError>, String> {
        let notebook = self.notebook(on)?;
        Ok(match notebook.has_second() {
            Ok(true) => notebook.open_second(code.as_bytes()),
            Ok(false) => notebook.create_second(code.as_bytes(), Cost::DEFAULT),
            Err(error) => Err(error),
        })
    }

    /// What a device shows.
    fn look(&mut self, on: &DeviceName, look: &Look) -> Result<Result<Value, WeftError>, String> {
        Ok(match look {
            Look::Show(name) => {
                let record = self.record(on, name)?;
                self.notebook(on)?.show(&record)
            }
            Look::List(area) => self.notebook(on)?.list(&Page { area: *area, after: None, lines: 1000 }),
            Look::Due(matter) => self.notebook(on)?.due(&DueBy { matter: *matter, ..DueBy::every(1000) }),
            Look::Search(words) => self.notebook(on)?.search(words),
            Look::People => self.notebook(on)?.people(),
            Look::Number(asked) => {
                let using = Use { scope: asked.scope, for_whom: asked.for_whom, purpose: asked.purpose };
                self.notebook(on)?.ask_number(asked.number, using)
            }
            Look::Receipt(name) => {
                let record = self.record(on, name)?;
                self.notebook(on)?.receipt_form(&record)
            }
        })
    }

    pub fn record(&self, on: &DeviceName, text: &str) -> Result<RecordId, String> {
        let filled = self.filled(on, &json!(text))?;
        reading::value(&filled).map_err(|_| format!("{text} is no record"))
    }

    /// A value with every name in it replaced by what it stands for, as seen on a device.
    fn filled(&self, on: &DeviceName, value: &Value) -> Result<Value, String> {
        let held = |device: &str| self.notebooks.iter().find(|(name, _)| name.as_str() == device).map(|(_, held)| held);
        self.filled_by(value, on, &held)
    }

    /// As seen on a device, where `held` finds the notebooks.
    pub fn filled_by<'a>(
        &self,
        value: &Value,
        on: &DeviceName,
        held: &dyn Fn(&str) -> Option<&'a Notebook>,
    ) -> Result<Value, String> {
        fill(value, &|reference| self.stands_for(on, reference, held))
    }

    fn stands_for<'a>(
        &self,
        on: &DeviceName,
        reference: Reference<'_>,
        held: &dyn Fn(&str) -> Option<&'a Notebook>,
    ) -> Result<Value, String> {
        let actor = |device: &str| {
            let notebook = held(device).ok_or_else(|| format!("there is no device called {device}"))?;
            notebook.actor().map_err(|_| format!("{device} belongs to no group yet"))
        };
        match reference {
            Reference::Named { name, path } => {
                let id = self.progress.records.get(name);
                let id = id.ok_or_else(|| format!("no earlier step has a name called {name}"))?;
                let Some(path) = path else { return Ok(json!(id)) };
                let record = id.parse::<RecordId>().map_err(|error| error.to_string())?;
                let notebook = held(on.as_str()).ok_or_else(|| format!("there is no device called {on}"))?;
                let shown = notebook.show(&record).map_err(said)?;
                expect::at(&shown, path).ok_or_else(|| format!("nothing stands at ${name}.{path} on {on}"))
            }
            Reference::GroupOf(device) => Ok(json!(actor(device)?.group)),
            Reference::MemberOf(device) => Ok(json!(actor(device)?.member)),
            Reference::Device(device) => Ok(json!(actor(device)?.mid)),
        }
    }
}

/// What was awaited: a result, or a refusal by its name.
pub fn awaited<T>(result: Result<T, WeftError>, refused: Option<&str>) -> Result<Option<T>, String> {
    match (result, refused) {
        (Ok(result), None) => Ok(Some(result)),
        (Err(error), Some(code)) if error.code() == code => Ok(None),
        (Err(error), Some(code)) => Err(format!("refused as {} ({error}), expected {code}", error.code())),
        (Err(error), None) if error.code() == BAD_INPUT => Err(error.to_string()),
        (Err(error), None) => Err(format!("refused as {} ({error}), expected to go through", error.code())),
        (Ok(_), Some(code)) => Err(format!("went through, expected the refusal {code}")),
    }
}

/// An error where none was expected.
pub fn said(error: WeftError) -> String {
    format!("{} ({})", error, error.code())
}

/// Writes a file of the run whole.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    write_whole(path, bytes).map_err(|failure| failure.what)
}
