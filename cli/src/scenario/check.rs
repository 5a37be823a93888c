//! What can be known of a scenario before it plays: that its devices, names, commands and refusals exist.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use weft_engine::model::case::SpokenAct;
use weft_engine::model::command::Command;
use weft_engine::model::ids::AttachmentId;
use weft_engine::model::said::Attachment;

use super::look::{Expect, Look};
use super::names::{Reference, fill, is_name, prefixed};
use super::script::{DeviceName, Scenario};
use super::step::{Do, ForFile, Step, WhichFiles, Whom};
use super::tap::Tap;
use super::tapping::further;
use crate::reading::{self, with_sound};

/// Every name by which something is refused.
pub const REFUSALS: &[&str] = &[
    "unknown",
    "incomplete",
    "not_yours",
    "needs_role",
    "term_over",
    "needs_another",
    "group_left",
    "already_so",
    "not_understood",
    "asked_lately",
    "said_no",
    "never_public",
    "never_a_childs",
    "not_a_child",
    "has_died",
    "asks_a_body",
    "asks_a_person",
    "no_quorum",
    "no_recall",
    "nothing_to_recall",
    "not_this_receipt",
    "day_is_past",
    "day_is_ahead",
    "last_steward",
    "group_decides",
    "not_open",
    "conditions_open",
    "day_closed",
    "not_sent_yet",
    "too_few_listeners",
    "needs_their_yes",
    "only_if_asked",
    "kept_away",
    "not_alone",
    "line_taken_back",
    "denied.unknown",
    "denied.nobody_listed",
    "denied.newer",
    "denied.missing",
    "denied.no_yes",
    "denied.not_yet",
    "denied.lapsed",
    "denied.suspended",
    "not_agreed",
    "still_counts",
    "unanswered",
    "not_in_use",
    "denied.withdrawn",
    "denied.waiting",
    "denied.frozen",
    "denied.not_approved",
    "bad_input",
    "not_there",
    "damaged",
    "newer",
    "busy",
    "wrong_code",
    "older_copy",
    "device",
];

/// The refusal of what has not the form of a command.
pub const BAD_INPUT: &str = "bad_input";

/// Checks a scenario; the error names the step.
pub fn whole(scenario: &Scenario) -> Result<(), String> {
    if scenario.title.trim().is_empty() {
        return Err("the title is empty".into());
    }
    for (name, device) in &scenario.devices {
        if !(1..=2).contains(&device.languages.len()) {
            return Err(format!("device {name} has one language or two"));
        }
    }
    let mut known = Known {
        scenario,
        records: BTreeSet::new(),
        receipts: BTreeSet::new(),
        exports: BTreeSet::new(),
        saved: BTreeSet::new(),
    };
    let of = scenario.steps.len();
    for (place, step) in scenario.steps.iter().enumerate() {
        known.step(step).map_err(|what| format!("step {} of {of}: {what}", place.saturating_add(1)))?;
    }
    Ok(())
}

/// What the steps so far have bound.
struct Known<'a> {
    scenario: &'a Scenario,
    records: BTreeSet<&'a str>,
    receipts: BTreeSet<&'a str>,
    exports: BTreeSet<&'a str>,
    saved: BTreeSet<&'a str>,
}

impl<'a> Known<'a> {
    fn step(&mut self, step: &'a Step) -> Result<(), String> {
        match step {
            Step::Say(_) => Ok(()),
            Step::Found(found) => {
                self.device(&found.first.device)?;
                self.device(&found.second.device)?;
                apart(&found.first.device, &found.second.device)
            }
            Step::Join(join) => {
                self.device(&join.device)?;
                self.device(&join.welcomed_by)?;
                refusal(join.refused.as_deref())?;
                join.of.iter().chain(&join.vouched_by).try_for_each(|device| self.device(device))?;
                if join.of.is_some() != join.vouched_by.is_some() {
                    return Err("another device of a member has both `of` and `vouched_by`".into());
                }
                apart(&join.device, &join.welcomed_by)
            }
            Step::Do(act) => {
                self.device(&act.on)?;
                self.command(act)?;
                let names = act.name.0.iter();
                self.bind(names, act.refused.as_deref())?;
                match (&act.receipt, &act.refused) {
                    (Some(_), Some(_)) => Err("what is refused gives no receipt; leave receipt out".into()),
                    (Some(name), None) => bind(&mut self.receipts, name),
                    (None, _) => Ok(()),
                }
            }
            Step::Attach(attach) => {
                self.device(&attach.on)?;
                if let Whom::People(consents) = &attach.concerns {
                    consents.iter().try_for_each(|consent| self.record(consent))?;
                }
                plain_path(&attach.picture)?;
                if attach.refused.is_none() {
                    self.scenario.file(&attach.picture)?;
                }
                self.bind(attach.name.iter(), attach.refused.as_deref())
            }
            Step::File(file) => {
                self.device(&file.from)?;
                file.to.iter().try_for_each(|device| self.device(device))?;
                if let ForFile::Person(device) = &file.whom {
                    self.device(device)?;
                }
                refusal(file.refused.as_deref())?;
                if file.to.is_empty() && !file.new { Err("to names nobody who reads the file".into()) } else { Ok(()) }
            }
            Step::Relay(at) => {
                self.device(&at.on)?;
                self.files(&at.files)
            }
            Step::Meet(meet) => {
                let [a, b] = &meet.between;
                self.device(a)?;
                self.device(b)?;
                self.files(&meet.files)?;
                refusal(meet.refused.as_deref())?;
                if a == b { Err("between names one device twice".into()) } else { Ok(()) }
            }
            Step::Export(export) => {
                self.device(&export.on)?;
                self.record(&export.artefact)?;
                refusal(export.refused.as_deref())?;
                if export.refused.is_some() {
                    return Ok(());
                }
                bind(&mut self.exports, &export.name)
            }
            Step::Ledger(tables) | Step::Calendar(tables) => {
                self.device(&tables.on)?;
                refusal(tables.refused.as_deref())?;
                if matches!(step, Step::Calendar(_)) && tables.public.is_some() {
                    return Err("a calendar is for members only".into());
                }
                if tables.refused.is_some() {
                    return Ok(());
                }
                bind(&mut self.exports, &tables.name)
            }
            Step::TeachBack(kept) => {
                self.device(&kept.on)?;
                self.record(&kept.record)?;
                plain_path(&kept.sound)?;
                refusal(kept.refused.as_deref())?;
                self.scenario.file(&kept.sound).map(|_| ())
            }
            Step::Withdraw(withdraw) | Step::Continue(withdraw) => {
                self.device(&withdraw.on)?;
                refusal(withdraw.refused.as_deref())?;
                self.receipt(&withdraw.receipt)
            }
            Step::Speak(speak) => {
                self.device(&speak.on)?;
                refusal(speak.refused.as_deref())?;
                self.receipt(&speak.receipt)?;
                let word = fill(&speak.word, &|reference| self.stand_in(reference))?;
                reading::value::<SpokenAct>(&word).map(|_| ()).map_err(|what| format!("speak.word: {what}"))
            }
            Step::Travel(travel) if travel.days == 0 && travel.hours == 0 => {
                Err("a travel has days, hours, or both".into())
            }
            Step::Travel(_) => Ok(()),
            Step::Restart(on) => self.device(&on.on),
            Step::Taps(taps) => {
                self.device(&taps.on)?;
                let of = taps.taps.len();
                for (place, tap) in taps.taps.iter().enumerate() {
                    self.tap(tap).map_err(|what| format!("tap {} of {of}: {what}", place.saturating_add(1)))?;
                }
                Ok(())
            }
            Step::Page(page) => {
                self.device(&page.on)?;
                refusal(page.refused.as_deref())?;
                page.of.as_ref().map_or(Ok(()), |of| self.record(of.name()))
            }
            Step::Listen(listen) => {
                self.device(&listen.on)?;
                refusal(listen.refused.as_deref())
            }
            Step::Expect(Expect::InStep(devices)) => devices.iter().try_for_each(|device| self.device(device)),
            Step::Expect(Expect::Seen { on, look, is, refused }) => {
                self.device(on)?;
                refusal(refused.as_deref())?;
                if let Look::Show(name) | Look::Receipt(name) = look {
                    self.record(name)?;
                }
                is.values().try_for_each(|value| fill(value, &|reference| self.stand_in(reference)).map(|_| ()))
            }
        }
    }

    fn tap(&mut self, tap: &'a Tap) -> Result<(), String> {
        match tap {
            Tap::Press(id) => self.name(id),
            Tap::Choose(fields) => {
                fields.iter().flat_map(|(field, tile)| [field, tile]).try_for_each(|id| self.name(id))
            }
            Tap::Tick(fields) | Tap::Untick(fields) => {
                fields.iter().flat_map(|(field, tiles)| tiles.iter().chain([field])).try_for_each(|id| self.name(id))
            }
            Tap::Secret(typed) => self.receipt(typed),
            Tap::Save(name) => bind(&mut self.saved, name),
            Tap::Pick(name) if self.saved.contains(further(name).0) => Ok(()),
            Tap::Pick(path) | Tap::Speak(path) => self.file(path),
            Tap::See(see) => {
                see.offers.iter().chain(&see.lacks).try_for_each(|id| self.name(id))?;
                see.record.iter().try_for_each(|name| bind(&mut self.records, name))?;
                see.receipt.iter().try_for_each(|name| bind(&mut self.receipts, name))
            }
            Tap::Say(_) | Tap::Open(_) | Tap::Type(_) | Tap::Day(_) | Tap::Stop | Tap::Back | Tap::Hide | Tap::Kill => {
                Ok(())
            }
        }
    }

    /// A file beside the scenario.
    fn file(&self, path: &str) -> Result<(), String> {
        plain_path(path)?;
        self.scenario.file(path).map(|_| ())
    }

    /// An id on a screen; whatever is written as a name has to be known.
    fn name(&self, id: &str) -> Result<(), String> {
        Reference::read(prefixed(id).1).map_or(Ok(()), |reference| self.stand_in(reference).map(|_| ()))
    }

    fn device(&self, name: &DeviceName) -> Result<(), String> {
        if self.scenario.devices.contains_key(name) { Ok(()) } else { Err(format!("there is no device called {name}")) }
    }

    fn record(&self, text: &str) -> Result<(), String> {
        match Reference::read(text) {
            Some(Reference::Named { name, .. }) if self.records.contains(name) => Ok(()),
            Some(Reference::Named { name, .. }) => Err(format!("no earlier step has a name called {name}")),
            _ => Err("a record is written as $name, with the name that an earlier step gave it".into()),
        }
    }

    fn files(&self, which: &WhichFiles) -> Result<(), String> {
        match which {
            WhichFiles::Of(records) => records.iter().try_for_each(|record| self.record(record)),
            WhichFiles::All | WhichFiles::None | WhichFiles::UpTo(_) => Ok(()),
        }
    }

    /// Something of the right form in a name's place.
    fn stand_in(&self, reference: Reference<'_>) -> Result<Value, String> {
        match reference {
            Reference::Named { name, path } => {
                if !self.records.contains(name) {
                    return Err(format!("no earlier step has a name called {name}"));
                }
                let fact = path.is_some_and(|path| path.ends_with("fact"));
                Ok(json!("0".repeat(if fact { 64 } else { 32 })))
            }
            Reference::GroupOf(device) | Reference::MemberOf(device) | Reference::Device(device) => {
                let known = self.scenario.devices.keys().any(|name| name.as_str() == device);
                if known { Ok(json!("0".repeat(32))) } else { Err(format!("there is no device called {device}")) }
            }
        }
    }

    fn receipt(&self, named: &str) -> Result<(), String> {
        match Reference::read(named) {
            Some(Reference::Named { name, path: None | Some("words") }) if self.receipts.contains(name) => Ok(()),
            None => Ok(()),
            _ => Err(format!("no earlier step has a receipt called {named}")),
        }
    }

    fn command(&self, act: &Do) -> Result<(), String> {
        refusal(act.refused.as_deref())?;
        let filled = fill(&act.command, &|reference| self.stand_in(reference))?;
        let command = match &act.sound {
            None => reading::value::<Command>(&filled),
            Some(sound) => {
                self.file(sound)?;
                let (id, media_type) = (AttachmentId::new([0; 32]), String::new());
                with_sound(&filled, &Attachment { id, key: [0; 32], size: 0, media_type, chunks: 1 })
            }
        };
        match command {
            Err(what) if act.refused.as_deref() != Some(BAD_INPUT) => Err(format!("do.command: {what}")),
            _ => Ok(()),
        }
    }

    fn bind(&mut self, names: impl Iterator<Item = &'a String>, refused: Option<&str>) -> Result<(), String> {
        refusal(refused)?;
        for name in names {
            if refused.is_some() {
                return Err("what is refused makes nothing to name; leave name out".into());
            }
            bind(&mut self.records, name)?;
        }
        Ok(())
    }
}

fn bind<'a>(bound: &mut BTreeSet<&'a str>, name: &'a str) -> Result<(), String> {
    if !is_name(name) {
        return Err("a name has only letters a-z, digits, hyphens and underscores".into());
    }
    if bound.insert(name) { Ok(()) } else { Err(format!("an earlier step uses the name {name} already")) }
}

fn apart(one: &DeviceName, other: &DeviceName) -> Result<(), String> {
    if one == other { Err("this takes two devices".into()) } else { Ok(()) }
}

fn refusal(name: Option<&str>) -> Result<(), String> {
    match name {
        Some(name) if !REFUSALS.contains(&name) => {
            Err(format!("there is no refusal of this name; expected one of {}", REFUSALS.join(", ")))
        }
        _ => Ok(()),
    }
}

/// A path below the scenario's own folder.
fn plain_path(path: &str) -> Result<(), String> {
    let plain = std::path::Path::new(path).components().all(|part| matches!(part, std::path::Component::Normal(_)));
    if plain && !path.is_empty() {
        Ok(())
    } else {
        Err("a picture's path leads down from the scenario's folder".into())
    }
}
