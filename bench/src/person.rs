//! A person at the app: taps, types, chooses, and waits each time until the screen answers.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use weft_app::{Answer, App};
use weft_screens::{Control, Effect, Input, Outcome, Screen};

use crate::Failed;
use crate::clock::millis;

/// Milliseconds from each input to its screen, by what was done.
pub type Waits = BTreeMap<String, Vec<f64>>;

/// A person with the app in front of them.
pub struct Person<'a> {
    app: &'a mut App,
    screen: Screen,
    /// How long each input took. Since a file was picked: from the beginning of the step during which the person came, and
    /// only as long as the file comes in.
    pub waits: Waits,
    /// A file comes in by steps that may take so long; none = nothing comes in.
    import: Option<Duration>,
    /// Milliseconds that each step of a file took.
    pub steps: Vec<f64>,
}

impl<'a> Person<'a> {
    /// In front of what the app shows.
    pub fn at(app: &'a mut App) -> Result<Self, Failed> {
        let screen = app.screen()?;
        Ok(Self { app, screen, waits: Waits::new(), import: None, steps: Vec::new() })
    }

    /// Picks a file; it comes in by steps of `within`, one before each of the inputs that follow.
    pub fn pick(&mut self, file: &Path, within: Duration) -> Result<(), Failed> {
        self.tap("go to the exchange", "exchange", "exchange")?;
        let tapped = Input::Tap { widget: "file-in".to_owned(), revision: self.screen.revision };
        let Answer::Ask(Effect::PickFile { id }) = self.app.input(&tapped)? else {
            return Err("no file was asked for".into());
        };
        let place = file.to_str().ok_or("the folder's name is not UTF-8")?.to_owned();
        let picked = Input::EffectDone { effect: id, outcome: Outcome::Picked { place } };
        if self.app.begin(&picked)?.is_some() {
            return Err("the file was not taken".into());
        }
        self.back()?;
        if self.steps.is_empty() {
            // The way to the file is not part of what is told.
            self.waits.clear();
        }
        self.import = Some(within);
        Ok(())
    }

    /// Whether a file still comes in.
    pub const fn waits_for_file(&self) -> bool {
        self.import.is_some()
    }

    /// One step of the file that comes in, if one does; how long it took.
    fn step(&mut self) -> Result<Option<f64>, Failed> {
        if self.import.is_none() {
            return Ok(None);
        }
        let (wait, answer) = millis(|| self.app.take_in(self.import));
        self.steps.push(wait);
        match answer? {
            Some(Answer::Draw(screen)) => {
                self.screen = *screen;
                self.import = None;
            }
            Some(other) => return Err(format!("the file led to {other:?}").into()),
            None => {}
        }
        Ok(Some(wait))
    }

    /// Taps; the screen that comes is to be this one.
    pub fn tap(&mut self, what: &str, id: &str, leads_to: &str) -> Result<(), Failed> {
        let step = self.step()?;
        let input = Input::Tap { widget: id.to_owned(), revision: self.screen.revision };
        self.input(what, &input, step)?;
        if self.screen.id == leads_to { Ok(()) } else { Err(format!("{id} led to {}", self.screen.id).into()) }
    }

    /// Goes back.
    pub fn back(&mut self) -> Result<(), Failed> {
        let step = self.step()?;
        self.input("go back", &Input::Back, step)
    }

    /// Goes back to the first screen, which counts what waits.
    pub fn home(&mut self) -> Result<(), Failed> {
        let step = self.step()?;
        self.input("go home", &Input::Back, step)?;
        if self.screen.id == "home" { Ok(()) } else { Err(format!("home is {}", self.screen.id).into()) }
    }

    /// Types into a field, all of its words.
    pub fn types(&mut self, what: &str, field: &str, words: &str) -> Result<(), Failed> {
        let step = self.step()?;
        self.input(what, &Input::Edit { widget: field.to_owned(), value: words.to_owned() }, step)
    }

    /// Chooses the first tile of the first choice on the screen.
    pub fn choose_first(&mut self, what: &str) -> Result<(), Failed> {
        let choice = self.screen.widgets().find_map(|widget| match &widget.control {
            Control::ChoiceTiles { tiles, .. } | Control::Select { tiles } => Some((&widget.id, &tiles.first()?.id)),
            _ => None,
        });
        let (widget, tile) = choice.ok_or("there is nothing to choose on this screen")?;
        let input = Input::Choose { widget: widget.clone(), tile: tile.clone() };
        let step = self.step()?;
        self.input(what, &input, step)
    }

    /// The first line of the list on the screen.
    pub fn first_line(&self) -> Result<String, Failed> {
        Ok(self.screen.lines().first().ok_or("this list is empty")?.id.clone())
    }

    /// How many lines the screen has.
    pub fn lines(&self) -> usize {
        self.screen.lines().len()
    }

    fn input(&mut self, what: &str, input: &Input, step: Option<f64>) -> Result<(), Failed> {
        let (wait, answer) = millis(|| self.app.input(input));
        match answer? {
            Answer::Draw(screen) => self.screen = *screen,
            // Only what is wrong with its fields changed.
            Answer::Edited(_) => {}
            other => return Err(format!("{what} on {} led to {other:?}", self.screen.id).into()),
        }
        if step.is_some() || self.steps.is_empty() {
            self.waits.entry(what.to_owned()).or_default().push(step.unwrap_or(0.0) + wait);
        }
        Ok(())
    }
}
