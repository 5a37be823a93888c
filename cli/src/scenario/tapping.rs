//! Taps: somebody takes a device up, opens it with its code, taps and types on its screens, and puts it down locked.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::json;
use weft_app::{Answer, Front};
use weft_engine::{Notebook, Protection};
use weft_screens::{Control, Effect, Input, Outcome, Phase, Screen, WidgetRole, spoken};

use super::left::stands;
use super::names::prefixed;
use super::play::Stage;
use super::steps::said;
use super::tap::{See, Tap, Taps};

/// The field into which a number or a code is typed, on every screen that asks for one.
const SECRET: &str = "number";

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
        let mut hand = Hand { front: Some(self.taken_up(taps)?), asked: None };
        let of = taps.taps.len();
        for (place, tap) in taps.taps.iter().enumerate() {
            let done = self.tap(number, taps, &mut hand, tap);
            done.map_err(|what| format!("tap {} of {of}: {what}", place.saturating_add(1)))?;
        }
        hand.put_down()?;
        let opened = Notebook::open(&self.notebook_of(&taps.on), self.code_of(&taps.on), self.clock()).map_err(said)?;
        self.notebooks.insert(taps.on.clone(), opened);
        self.progress.tapping = None;
        Ok(())
    }

    /// The screen behind the code: the first one inside, or that of somebody who belongs to no group yet.
    fn taken_up(&self, taps: &Taps) -> Result<Front, String> {
        let dir = self.notebook_of(&taps.on);
        let keys = Protection::software(&dir).keys;
        let mut front = Front::at(&dir, self.clock(), keys, &[]).map_err(said)?;
        let bytes = self.code_of(&taps.on).to_vec();
        front.input(&Input::Secret { widget: SECRET.to_owned(), bytes }).map_err(said)?;
        Ok(front)
    }

    fn tap(&mut self, number: usize, taps: &Taps, hand: &mut Hand, tap: &Tap) -> Result<(), String> {
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
                hand.done(&place)
            }
            Tap::Pick(name) => {
                let place = self.picked(number, name)?;
                hand.done(&place)
            }
            Tap::Speak(name) => hand.hand_over(&self.scenario.file(name)?),
            Tap::Stop => hand.stop(),
            Tap::See(see) => self.see(taps, hand, see),
            Tap::Back => hand.input(&Input::Back),
            Tap::Hide => hand.input(&Input::Lifecycle { phase: Phase::Hidden }),
            Tap::Kill => {
                // Nothing is locked and nothing closed: as when the power goes.
                drop(hand.front.take());
                hand.front = Some(self.taken_up(taps)?);
                Ok(())
            }
        }
    }

    fn toggle(
        &self,
        taps: &Taps,
        hand: &mut Hand,
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
    fn see(&mut self, taps: &Taps, hand: &mut Hand, see: &See) -> Result<(), String> {
        let screen = hand.screen()?;
        if see.screen.as_ref().is_some_and(|id| *id != screen.id) {
            return Err(format!("the screen is another one, {}", shown(&screen)));
        }
        stands(&text(&screen), &see.says, &see.hides).map_err(|what| format!("{what}, {}", shown(&screen)))?;
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
    fn named(&self, taps: &Taps, hand: &Hand, text: &str) -> Result<String, String> {
        let held = |device: &str| match hand.front.as_ref().and_then(Front::reads) {
            Some(notebook) if device == taps.on.as_str() => Some(notebook),
            _ => self.notebooks.iter().find(|(name, _)| name.as_str() == device).map(|(_, notebook)| notebook),
        };
        let (before, name) = prefixed(text);
        let filled = self.filled_by(&json!(name), &taps.on, &held)?;
        filled.as_str().map(|id| format!("{before}{id}")).ok_or_else(|| format!("{text} is no id"))
    }

    fn secret(&self, typed: &str, hand: &Hand) -> Result<String, String> {
        let front = hand.front.as_ref().ok_or(PUT_DOWN)?;
        front.reads().map_or_else(|| Ok(typed.to_owned()), |notebook| self.number_for(typed, notebook))
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

const PUT_DOWN: &str = "the device was left and is locked";

/// A device in somebody's hand.
struct Hand {
    /// None once it was left.
    front: Option<Front>,
    /// What the last input asked for, but for reading aloud.
    asked: Option<Effect>,
}

impl Hand {
    fn screen(&self) -> Result<Screen, String> {
        self.front.as_ref().ok_or(PUT_DOWN)?.screen().map_err(said)
    }

    fn input(&mut self, input: &Input) -> Result<(), String> {
        match self.front.as_mut().ok_or(PUT_DOWN)?.input(input).map_err(said)? {
            Answer::Draw(_) | Answer::Edited(_) => Ok(()),
            Answer::Ask(effect) => {
                self.asked = Some(effect).filter(|effect| !matches!(effect, Effect::Speak { .. }));
                Ok(())
            }
            Answer::NotTaken(why) => Err(format!("not taken ({why:?}), {}", shown(&self.screen()?))),
            Answer::Left => self.put_down(),
        }
    }

    /// The file that was asked for.
    fn done(&mut self, place: &Path) -> Result<(), String> {
        match self.asked.take() {
            Some(Effect::SaveFile { id, .. } | Effect::PickFile { id }) => {
                self.ended(id, Outcome::Picked { place: place.display().to_string() })
            }
            _ => Err("nothing asked for a file".into()),
        }
    }

    /// What goes into the microphone or the camera that was asked for, in small pieces.
    fn hand_over(&mut self, bytes: &[u8]) -> Result<(), String> {
        let Some(Effect::Record { id } | Effect::TakePhoto { id }) = &self.asked else {
            return Err("nothing asked for a voice or a picture".into());
        };
        let front = self.front.as_mut().ok_or(PUT_DOWN)?;
        bytes.chunks(700).try_for_each(|piece| front.bytes_in(id, piece)).map_err(said)
    }

    /// The shell stops recording, or took the picture.
    fn stop(&mut self) -> Result<(), String> {
        let effect = self.asked.take().ok_or("nothing is recorded")?;
        self.ended(effect.id().to_owned(), Outcome::Done)
    }

    fn ended(&mut self, effect: String, outcome: Outcome) -> Result<(), String> {
        self.input(&Input::EffectDone { effect, outcome })
    }

    fn put_down(&mut self) -> Result<(), String> {
        self.front.take().map_or(Ok(()), |front| front.lock().map_err(said))
    }
}

/// What can be tapped, chosen or typed into, by its id.
fn offered(screen: &Screen) -> impl Iterator<Item = &str> {
    let fields = screen.widgets().filter(|widget| !matches!(widget.role, WidgetRole::Words | WidgetRole::Heading));
    let lines = screen.lines().iter().map(|line| line.id.as_str());
    let actions = screen.actions.iter().map(|action| action.id.as_str());
    let tiles = screen.tiles().map(|tile| tile.id.as_str());
    fields.map(|widget| widget.id.as_str()).chain(tiles).chain(lines).chain(actions)
}

/// A screen for whoever looks for a mistake in a scenario.
fn shown(screen: &Screen) -> String {
    let ids = offered(screen).collect::<Vec<_>>().join(", ");
    format!("on {}, which offers {ids} and says:\n{}", screen.id, text(screen))
}

/// A screen as it is read aloud, with what is typed in its fields.
fn text(screen: &Screen) -> String {
    let typed = screen.widgets().filter_map(|widget| match &widget.control {
        Control::Field { value, .. } | Control::Amount { value, .. } | Control::DayField { value, .. } => {
            Some(value.clone())
        }
        _ => None,
    });
    let aloud = spoken(screen).into_iter().map(|phrase| phrase.value);
    aloud.chain(typed.filter(|value| !value.is_empty())).collect::<Vec<_>>().join("\n")
}
