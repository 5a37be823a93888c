//! A screen as plain lines. Whatever can be done has a number; nothing needs colour, a picture or a place on the line.

use weft_screens::{Control, Line, Phrase, Screen, Tile, Widget, Words, digit};

use crate::output::clean;

/// What a number on a page stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// Typing into this widget.
    Type(Widget),
    /// Choosing from this widget, which has many.
    Select(Widget),
    /// Choosing one.
    Choose { widget: String, tile: String },
    /// Ticking or unticking one.
    Tick { widget: String, tile: String, on: bool },
    /// Showing the code of this widget.
    Code { width: u32, modules: Vec<u8> },
    /// A tap on an action or a line.
    Tap(String),
    /// Further lines of the list.
    More,
}

/// A screen's lines, and what the numbers on them stand for: the first target is 1.
#[derive(Debug, Default)]
pub struct Page {
    lines: Vec<String>,
    targets: Vec<Target>,
}

/// How deep what belongs to a line stands below it.
const INDENT: &str = "   ";

impl Page {
    /// Draws a screen in reading order; `further` are the lines that were asked for since, `more` whether there are others.
    pub fn of(screen: &Screen, further: &[Line], more: bool, words: &Words) -> Self {
        let mut page = Self::default();
        page.say(&screen.title);
        if let Some(step) = screen.step {
            page.line(&format!("{}/{}", step.n, step.of));
        }
        page.gap();
        for widget in screen.widgets() {
            page.widget(widget, words);
        }
        if !screen.lines().is_empty() {
            page.gap();
        }
        for line in screen.lines().iter().chain(further) {
            page.number(&line.label, Target::Tap(line.id.clone()));
            [&line.hint, &line.status].into_iter().flatten().for_each(|said| page.below(said));
        }
        if more {
            page.number(&words.terminal_screen_more_action(), Target::More);
        }
        if !screen.actions.is_empty() {
            page.gap();
        }
        for action in &screen.actions {
            page.number(&action.label, Target::Tap(action.id.clone()));
            action.hint.iter().for_each(|said| page.below(said));
        }
        page
    }

    /// The choices of a widget that has many, as far as their names hold these letters.
    pub fn choices(widget: &Widget, letters: &str, words: &Words) -> Self {
        let mut page = Self::default();
        page.say(&widget.label);
        let letters = letters.to_lowercase();
        for tile in widget.control.tiles().iter().filter(|tile| tile.label.value.to_lowercase().contains(&letters)) {
            page.tile(tile, words, |tile| Target::Choose { widget: widget.id.clone(), tile });
        }
        page
    }

    /// Its lines.
    pub fn lines(&self) -> &[String] {
        &self.lines
    }

    /// Whether nothing on it can be chosen.
    pub const fn is_empty(&self) -> bool {
        self.targets.is_empty()
    }

    /// What a number stands for, as it was typed: in Latin or other decimal digits.
    pub fn target(&self, typed: &str) -> Option<&Target> {
        self.targets.get(number(typed)?.checked_sub(1)?)
    }

    fn widget(&mut self, widget: &Widget, words: &Words) {
        match &widget.control {
            Control::Heading { .. } => {
                self.gap();
                self.say(&widget.label);
            }
            Control::Field { value, .. } | Control::Amount { value, .. } | Control::DayField { value, .. } => {
                self.number(&widget.label, Target::Type(widget.clone()));
                self.text_below(value);
            }
            Control::Secret { .. } => self.number(&widget.label, Target::Type(widget.clone())),
            Control::Select { tiles } => {
                self.number(&widget.label, Target::Select(widget.clone()));
                tiles.iter().filter(|tile| tile.chosen).for_each(|tile| self.below(&tile.label));
            }
            Control::Recorder { .. } => self.number(&widget.label, Target::Tap(widget.id.clone())),
            Control::QrShow { width, modules } => {
                self.number(&widget.label, Target::Code { width: *width, modules: modules.clone() });
            }
            _ => self.below(&widget.label),
        }
        widget.hint.iter().for_each(|said| self.below(said));
        if let Some(mistake) = &widget.mistake {
            self.text_below(&format!("! {}", mistake.value));
        }
        match &widget.control {
            Control::ChoiceTiles { tiles, .. } => {
                for tile in tiles {
                    self.tile(tile, words, |tile| Target::Choose { widget: widget.id.clone(), tile });
                }
            }
            Control::Checklist { tiles } => {
                for tile in tiles {
                    let on = !tile.chosen;
                    self.tile(tile, words, |tile| Target::Tick { widget: widget.id.clone(), tile, on });
                }
            }
            Control::BilingualPair { original, other, note } => {
                self.below(original);
                other.iter().for_each(|said| self.below(said));
                self.below(note);
            }
            Control::Number { groups } => self.text_below(&groups.join(" ")),
            Control::Grid { header, rows } => {
                for row in rows {
                    for (name, cell) in header.iter().zip(&row.cells) {
                        self.text_below(&format!("{}: {}", name.value, cell.value));
                    }
                }
            }
            Control::Progress { done, of } => self.text_below(&format!("{done}/{of}")),
            _ => {}
        }
    }

    fn tile(&mut self, tile: &Tile, words: &Words, target: impl FnOnce(String) -> Target) {
        let label = if tile.chosen { words.terminal_tile_chosen_label(&tile.label.value) } else { tile.label.clone() };
        self.number(&label, target(tile.id.clone()));
        tile.hint.iter().for_each(|said| self.below(said));
    }

    /// A line that can be chosen.
    fn number(&mut self, label: &Phrase, target: Target) {
        self.targets.push(target);
        let number = self.targets.len();
        self.line(&format!("{number:>2} {}", label.value));
    }

    fn say(&mut self, phrase: &Phrase) {
        self.line(&phrase.value);
    }

    fn below(&mut self, phrase: &Phrase) {
        self.text_below(&phrase.value);
    }

    /// What somebody wrote stands deeper than any number, so that it cannot pass for one.
    fn text_below(&mut self, text: &str) {
        for line in text.lines() {
            self.line(&format!("{INDENT}{line}"));
        }
    }

    /// Further lines of a text are indented.
    fn line(&mut self, text: &str) {
        self.lines.push(clean(text).replace('\n', &format!("\n{INDENT}")));
    }

    fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| !line.is_empty()) {
            self.lines.push(String::new());
        }
    }
}

/// A number as it was typed, in the digits of any language.
pub fn number(typed: &str) -> Option<usize> {
    let digits: Option<String> = typed.trim().chars().map(|c| Some(digit(c)?.to_string())).collect();
    digits?.parse().ok()
}

/// A code as lines of half blocks, two rows of modules a line, light on a dark terminal, with the light edge that readers need.
pub fn code(width: u32, modules: &[u8]) -> Vec<String> {
    const EDGE: usize = 2;
    let width = usize::try_from(width).unwrap_or(0);
    let dark = |x: usize, y: usize| {
        let (Some(x), Some(y)) = (x.checked_sub(EDGE), y.checked_sub(EDGE)) else { return false };
        x < width && modules.get(y.saturating_mul(width).saturating_add(x)).is_some_and(|module| *module == 1)
    };
    let side = width.saturating_add(2 * EDGE);
    let row = |y: usize| {
        (0..side)
            .map(|x| match (dark(x, y), dark(x, y.saturating_add(1))) {
                (false, false) => '█',
                (false, true) => '▀',
                (true, false) => '▄',
                (true, true) => ' ',
            })
            .collect()
    };
    (0..side).step_by(2).map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_the_digits_of_every_language() {
        for typed in ["12", " 12\n", "١٢", "۱۲", "१२", "௧௨", "෧෨"] {
            assert_eq!(number(typed), Some(12), "{typed}");
        }
        for typed in ["", "one", "1 2", "-1", "99999999999999999999999"] {
            assert_eq!(number(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_code_is_read_back_from_its_lines() {
        let modules: Vec<u8> = (0..49).map(|n| u8::from(n % 3 == 0)).collect();
        let lines = code(7, &modules);
        assert!(lines.iter().all(|line| line.chars().count() == 11), "{lines:?}");
        let dark = |x: usize, y: usize| {
            let c = lines[(y + 2) / 2].chars().nth(x + 2).unwrap();
            if (y + 2).is_multiple_of(2) { matches!(c, '▄' | ' ') } else { matches!(c, '▀' | ' ') }
        };
        for (place, module) in modules.iter().enumerate() {
            assert_eq!(dark(place % 7, place / 7), *module == 1, "{place}");
        }
    }
}
