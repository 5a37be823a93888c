//! Taps: somebody takes a device up, opens it with its code, taps and types on its screens, and puts it down locked.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::json;
use weft_engine::Notebook;
use weft_screens::{Control, Input, Phase};

use super::hand::{Hand, Phone, SECRET, offered, shown};
use super::left::stands;
use super::names::prefixed;
use super::play::Stage;
use super::steps::said;
use super::tap::{See, Tap, Taps};

impl Stage<'_> {
    /// Taps on the screens of a device, from its first one. Taps are not done twice: a run that was killed among them does
    /// not go on.
    pub fn taps(&mut self, number: usize, taps: &Taps) -> Result<(), String> {
        if self.progress.tapping == Some(number) {
            return Err("the run was killed among these taps; begin again in a new folder".into());
        }
        self.progress.tapping = Some(number);
        self.progress.write(self.dir).map_err(|unplayed| unplayed.to_string())?;
        let notebook =
            self.notebooks.remove(&taps.on).ok_or_else(|| format!("there is no device called {}", taps.on))?;
        notebook.lock().map_err(said)?;
        let phone = self.phone(taps);
        let hands = self.hands.take().ok_or("somebody taps already")?;
        let tapped = self.tapped(number, taps, &mut *hands.take_up(&phone)?);
        self.hands = Some(hands);
        tapped?;
        let opened = Notebook::open(&self.notebook_of(&taps.on), self.code_of(&taps.on), self.clock()).map_err(said)?;
        self.notebooks.insert(taps.on.clone(), opened);
        self.progress.tapping = None;
        Ok(())
    }

    fn phone(&self, taps: &Taps) -> Phone {
        let code = String::from_utf8_lossy(self.code_of(&taps.on)).into_owned();
        Phone { notebook: self.notebook_of(&taps.on), code, now: self.progress.now }
    }

    fn tapped(&mut self, number: usize, taps: &Taps, hand: &mut dyn Hand) -> Result<(), String> {
        let of = taps.taps.len();
        for (place, tap) in taps.taps.iter().enumerate() {
            let done = self.tap(number, taps, hand, tap);
            done.map_err(|what| format!("tap {} of {of}: {what}", place.saturating_add(1)))?;
        }
        hand.put_down()
    }

    fn tap(&mut self, number: usize, taps: &Taps, hand: &mut dyn Hand, tap: &Tap) -> Result<(), String> {
        match tap {
            Tap::Say(_) => Ok(()),
            Tap::Press(id) => {
                let widget = self.named(taps, hand, id)?;
                let revision = hand.screen()?.revision;
                hand.input(&Input::Tap { widget, revision })
            }
            Tap::Open(words) => {
                let screen = hand.screen()?;
                let line = screen.lines().iter().find(|line| line.label.value.contains(words));
                let line = line.ok_or_else(|| format!("no line has \"{words}\" in its name, {}", shown(&screen)))?;
                hand.input(&Input::Tap { widget: line.id.clone(), revision: screen.revision })
            }
            Tap::Type(fields) => fields.iter().try_for_each(|(field, words)| {
                let (widget, value) = (self.named(taps, hand, field)?, words.clone());
                hand.input(&Input::Edit { widget, value })
            }),
            Tap::Choose(fields) => fields.iter().try_for_each(|(field, tile)| {
                let (widget, tile) = (self.named(taps, hand, field)?, self.named(taps, hand, tile)?);
                hand.input(&Input::Choose { widget, tile })
            }),
            Tap::Tick(fields) => self.toggle(taps, hand, fields, true),
            Tap::Untick(fields) => self.toggle(taps, hand, fields, false),
            Tap::Day(fields) => fields.iter().try_for_each(|(field, day)| {
                let (widget, day) = (self.named(taps, hand, field)?, day.clone());
                hand.input(&Input::Pick { widget, day })
            }),
            Tap::Secret(typed) => {
                let bytes = self.secret(typed, hand)?.into_bytes();
                hand.input(&Input::Secret { widget: SECRET.to_owned(), bytes })
            }
            Tap::Save(name) => {
                let place = self.file_of(number, &format!("-{name}"))?;
                self.progress.saved.insert(name.clone(), place.display().to_string());
                hand.file(&place)
            }
            Tap::Pick(name) => {
                let place = self.picked(number, name)?;
                hand.file(&place)
            }
            Tap::Speak(name) => hand.hand_over(&self.scenario.file(name)?),
            Tap::Stop => hand.stop(),
            Tap::See(see) => self.see(taps, hand, see),
            Tap::Back => hand.input(&Input::Back),
            Tap::Hide => hand.input(&Input::Lifecycle { phase: Phase::Hidden }),
            Tap::Kill => hand.kill(),
        }
    }

    fn toggle(
        &self,
        taps: &Taps,
        hand: &mut dyn Hand,
        fields: &BTreeMap<String, Vec<String>>,
        on: bool,
    ) -> Result<(), String> {
        for (field, tiles) in fields {
            for tile in tiles {
                let (widget, tile) = (self.named(taps, hand, field)?, self.named(taps, hand, tile)?);
                hand.input(&Input::Toggle { widget, tile, on })?;
            }
        }
        Ok(())
    }

    /// What stands on the screen, and what it leaves for later steps.
    fn see(&mut self, taps: &Taps, hand: &mut dyn Hand, see: &See) -> Result<(), String> {
        let screen = hand.screen()?;
        if see.screen.as_ref().is_some_and(|id| *id != screen.id) {
            return Err(format!("the screen is another one, {}", shown(&screen)));
        }
        stands(&hand.says()?, &see.says, &see.hides).map_err(|what| format!("{what}, {}", shown(&screen)))?;
        for (ids, must) in [(&see.offers, true), (&see.lacks, false)] {
            for id in ids {
                let wanted = self.named(taps, hand, id)?;
                if offered(&screen).any(|id| id == wanted) != must {
                    let not = if must { "not " } else { "" };
                    return Err(format!("{id} is {not}offered, {}", shown(&screen)));
                }
            }
        }
        if let Some(name) = &see.record {
            let record = screen.record.clone().ok_or_else(|| format!("{} is about no record", screen.id))?;
            self.progress.records.insert(name.clone(), record);
        }
        if let Some(name) = &see.receipt {
            let number = screen.widgets().find_map(|widget| match &widget.control {
                Control::Number { groups } => Some(groups.join(" ")),
                _ => None,
            });
            let number = number.ok_or_else(|| format!("no number stands on {}", screen.id))?;
            self.progress.receipts.insert(name.clone(), number);
        }
        Ok(())
    }

    /// A text, or the id for which a name in its place stands.
    fn named(&self, taps: &Taps, hand: &dyn Hand, text: &str) -> Result<String, String> {
        let held = |device: &str| match hand.reads() {
            Some(notebook) if device == taps.on.as_str() => Some(notebook),
            _ => self.notebooks.iter().find(|(name, _)| name.as_str() == device).map(|(_, notebook)| notebook),
        };
        let (before, name) = prefixed(text);
        let filled = self.filled_by(&json!(name), &taps.on, &held)?;
        filled.as_str().map(|id| format!("{before}{id}")).ok_or_else(|| format!("{text} is no id"))
    }

    fn secret(&self, typed: &str, hand: &dyn Hand) -> Result<String, String> {
        hand.reads().map_or_else(|| Ok(typed.to_owned()), |notebook| self.number_for(typed, notebook))
    }

    /// A file that an earlier tap saved, or one beside the scenario.
    fn picked(&self, number: usize, name: &str) -> Result<PathBuf, String> {
        let (base, further) = further(name);
        if let Some(saved) = self.progress.saved.get(base) {
            let saved = PathBuf::from(saved);
            return Ok(further.map_or(saved.clone(), |further| saved.with_extension(further)));
        }
        let place = self.file_of(number, "-picked")?;
        super::steps::write(&place, &self.scenario.file(name)?)?;
        Ok(place)
    }
}

/// The name under which files were saved, and which of them after the first: `files.2`.
pub fn further(name: &str) -> (&str, Option<&str>) {
    match name.split_once('.') {
        Some((base, number)) if number.bytes().all(|b| b.is_ascii_digit()) => (base, Some(number)),
        _ => (name, None),
    }
}
