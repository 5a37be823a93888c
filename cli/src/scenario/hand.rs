//! Hands: what takes a device up during taps, and sees and does what stands in the scenario.

use std::path::{Path, PathBuf};

use weft_app::{Answer, Front};
use weft_engine::{Clock, Notebook, Protection};
use weft_screens::{Control, Effect, Input, Outcome, Screen, WidgetRole, spoken};

use super::steps::said;

/// The field into which a number or a code is typed, on every screen that asks for one.
pub const SECRET: &str = "number";

/// A device that is taken up.
#[derive(Debug, Clone)]
pub struct Phone {
    /// The folder of its notebook, which is locked.
    pub notebook: PathBuf,
    /// What opens it.
    pub code: String,
    /// The time, which stands still.
    pub now: u64,
}

/// Whoever takes devices up.
pub trait Hands {
    /// Opens a device with its code: the first screen inside, or that of somebody who belongs to no group yet.
    fn take_up(&mut self, phone: &Phone) -> Result<Box<dyn Hand + '_>, String>;
}

/// A hand with a device in it. Every error says what did not go as it should.
pub trait Hand {
    /// The screen as it is drawn.
    fn screen(&mut self) -> Result<Screen, String>;

    /// Everything that stands on it, as it is read aloud, with what is typed in its fields.
    fn says(&mut self) -> Result<String, String>;

    /// Its notebook, to look up what names stand for; none before there is one, and once it was left.
    fn reads(&self) -> Option<&Notebook>;

    /// Does this.
    fn input(&mut self, input: &Input) -> Result<(), String>;

    /// Gives a place for the file that was asked for.
    fn file(&mut self, place: &Path) -> Result<(), String>;

    /// Puts this into the microphone, or before the camera, that was asked for.
    fn hand_over(&mut self, bytes: &[u8]) -> Result<(), String>;

    /// Stops recording, or takes the picture.
    fn stop(&mut self) -> Result<(), String>;

    /// The power goes, and the device is taken up again.
    fn kill(&mut self) -> Result<(), String>;

    /// Leaves it, if it was not left.
    fn put_down(&mut self) -> Result<(), String>;
}

/// The core itself, without a shell before it.
pub struct NoShell;

impl Hands for NoShell {
    fn take_up(&mut self, phone: &Phone) -> Result<Box<dyn Hand + '_>, String> {
        Ok(Box::new(Bare { front: Some(opened(phone)?), asked: None, phone: phone.clone() }))
    }
}

fn opened(phone: &Phone) -> Result<Front, String> {
    let keys = Protection::software(&phone.notebook).keys;
    let mut front = Front::at(&phone.notebook, Clock::Fixed(phone.now), keys, &[]).map_err(said)?;
    let bytes = phone.code.clone().into_bytes();
    front.input(&Input::Secret { widget: SECRET.to_owned(), bytes }).map_err(said)?;
    Ok(front)
}

const PUT_DOWN: &str = "the device was left and is locked";

struct Bare {
    /// None once it was left.
    front: Option<Front>,
    /// What the last input asked for, but for reading aloud.
    asked: Option<Effect>,
    phone: Phone,
}

impl Bare {
    fn ended(&mut self, effect: String, outcome: Outcome) -> Result<(), String> {
        self.input(&Input::EffectDone { effect, outcome })
    }
}

impl Hand for Bare {
    fn screen(&mut self) -> Result<Screen, String> {
        self.front.as_ref().ok_or(PUT_DOWN)?.screen().map_err(said)
    }

    fn says(&mut self) -> Result<String, String> {
        Ok(text(&self.screen()?))
    }

    fn reads(&self) -> Option<&Notebook> {
        self.front.as_ref().and_then(Front::reads)
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

    fn file(&mut self, place: &Path) -> Result<(), String> {
        match self.asked.take() {
            Some(Effect::SaveFile { id, .. } | Effect::PickFile { id }) => {
                self.ended(id, Outcome::Picked { place: place.display().to_string() })
            }
            _ => Err("nothing asked for a file".into()),
        }
    }

    fn hand_over(&mut self, bytes: &[u8]) -> Result<(), String> {
        let Some(Effect::Record { id } | Effect::TakePhoto { id }) = &self.asked else {
            return Err("nothing asked for a voice or a picture".into());
        };
        let front = self.front.as_mut().ok_or(PUT_DOWN)?;
        // In small pieces, as a shell does.
        bytes.chunks(700).try_for_each(|piece| front.bytes_in(id, piece)).map_err(said)
    }

    fn stop(&mut self) -> Result<(), String> {
        let effect = self.asked.take().ok_or("nothing is recorded")?;
        self.ended(effect.id().to_owned(), Outcome::Done)
    }

    fn kill(&mut self) -> Result<(), String> {
        // Nothing is locked and nothing closed: as when the power goes.
        drop(self.front.take());
        self.front = Some(opened(&self.phone)?);
        Ok(())
    }

    fn put_down(&mut self) -> Result<(), String> {
        self.front.take().map_or(Ok(()), |front| front.lock().map_err(said))
    }
}

/// What can be tapped, chosen or typed into, by its id.
pub fn offered(screen: &Screen) -> impl Iterator<Item = &str> {
    let fields = screen.widgets().filter(|widget| !matches!(widget.role, WidgetRole::Words | WidgetRole::Heading));
    let lines = screen.lines().iter().map(|line| line.id.as_str());
    let actions = screen.actions.iter().map(|action| action.id.as_str());
    let tiles = screen.tiles().map(|tile| tile.id.as_str());
    fields.map(|widget| widget.id.as_str()).chain(tiles).chain(lines).chain(actions)
}

/// A screen for whoever looks for a mistake in a scenario.
pub fn shown(screen: &Screen) -> String {
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
