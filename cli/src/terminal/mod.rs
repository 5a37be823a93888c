//! The terminal shell: the same screens as on a phone, as plain lines, by the keyboard alone.
//!
//! It decides nothing and says nothing of its own but how to type: what is on a page, in which words, and what comes next, the
//! core says. A page is printed whole after each input, from its heading down, so that a screen reader reads it like a letter.

mod meets;
mod page;

use std::fs::File;
use std::io::{self, BufRead, IsTerminal, Read, Write};

use weft_app::{Answer, Front};
use weft_engine::{LanNames, WeftError};
use weft_screens::{Contents, Control, Effect, Input, Line, Outcome, Phrase, SCAN_NUMBER, Screen, Widget, Words};
use zeroize::Zeroizing;

use crate::output::clean;
use page::{Page, Target};

/// The longest line that is read, in bytes.
const LINE_AT_MOST: u64 = 1024 * 1024;
/// Clears a terminal and what it remembers.
const CLEAR: &str = "\u{1b}[H\u{1b}[2J\u{1b}[3J";

/// From here on Ctrl-C, a hang-up or the end that the system asks for clear the terminal too.
pub fn clear_when_interrupted() {
    // Without a handler the program ends all the same.
    let _ = ctrlc::set_handler(|| {
        if io::stdout().is_terminal() {
            // Not through the locked stdout: whoever was interrupted may hold it.
            let _ = File::options().write(true).open("/dev/tty").and_then(|mut tty| tty.write_all(CLEAR.as_bytes()));
        }
        std::process::exit(130);
    });
}

/// A notebook's screens at a terminal.
pub struct Terminal<'a> {
    front: Front,
    words: Words,
    input: &'a mut dyn BufRead,
    out: &'a mut dyn Write,
    /// Whether what is typed comes from a terminal: then a number must not show there.
    keyboard: bool,
    /// Whether pages go to a terminal: then they are cleared from it.
    screen: bool,
    /// Whether nobody reads any more: then nothing further is done, or a number might be given that nobody saw.
    unread: bool,
    /// Further lines of the list on the screen, and whether there are more.
    further: Vec<Line>,
    more: bool,
}

/// What somebody typed, or that nobody types any more.
type Typed = io::Result<Option<Zeroizing<String>>>;

impl<'a> Terminal<'a> {
    /// The screens of this notebook, read from and written to these.
    pub fn new(front: Front, input: &'a mut dyn BufRead, out: &'a mut dyn Write) -> Self {
        let (keyboard, screen) = (io::stdin().is_terminal(), io::stdout().is_terminal());
        Self {
            words: front.words().clone(),
            front,
            input,
            out,
            keyboard,
            screen,
            unread: false,
            further: Vec::new(),
            more: false,
        }
    }

    /// Shows screens and takes what is typed until somebody leaves or nobody types any more; then the notebook is locked.
    pub fn run(mut self) -> Result<(), WeftError> {
        let ended = self.until_left();
        self.clear();
        let left = self.words.terminal_screen_left_text();
        self.front.lock()?;
        ended?;
        let _ = writeln!(self.out, "{}", left.value);
        Ok(())
    }

    fn until_left(&mut self) -> Result<(), WeftError> {
        let mut screen = self.front.screen()?;
        self.arrive(&screen);
        // Whether the screen is a new one.
        let mut arrived = true;
        // Said in the page's place, once.
        let mut instead: Option<Phrase> = None;
        loop {
            // Somebody may have chosen other languages.
            self.words = self.front.words().clone();
            let page = Page::of(&screen, &self.further, self.more, &self.words);
            match instead.take() {
                Some(said) => self.say(&said),
                None => self.print(&page),
            }
            // Where one code or number is all there is to type, it is asked for at once; an empty line leads to the rest.
            let field = only_secret(&screen).filter(|_| std::mem::take(&mut arrived));
            if let Some(input) = field.and_then(|field| self.typed_into(field)) {
                let Some(next) = self.answered(&input)? else { return Ok(()) };
                screen = self.goes_to(screen, next).0;
                arrived = true;
                continue;
            }
            self.say(&self.words.terminal_screen_keys_text());
            let Some(typed) = self.ask("> ").unwrap_or_default() else {
                // Nobody types any more: like leaving, so that a number that was shown is forgotten.
                return self.front.input(&Input::Leave).map(drop);
            };
            let input = match typed.trim() {
                "" | "=" => continue,
                zero if zero.chars().count() == 1 && page::number(zero) == Some(0) => Input::Back,
                "-" => Input::Leave,
                "?" | "؟" => {
                    instead = Some(screen.corners.help_words.clone());
                    continue;
                }
                number => match page.target(number).cloned() {
                    Some(target) => match self.chosen(target, &screen)? {
                        Some(input) => input,
                        None => continue,
                    },
                    None => {
                        instead = Some(self.words.terminal_screen_unknown_error());
                        continue;
                    }
                },
            };
            let Some(next) = self.answered(&input)? else { return Ok(()) };
            let another;
            (screen, another) = self.goes_to(screen, next);
            arrived |= another;
        }
    }

    /// The screen that follows, and whether it is another one.
    fn goes_to(&mut self, from: Screen, to: Screen) -> (Screen, bool) {
        let another = to.id != from.id || to.record != from.record;
        if another {
            self.arrive(&to);
        }
        (to, another)
    }

    /// Another screen: its list begins from its top, and what stood on the one before is gone from the terminal, for the next one
    /// may be somebody else's to read.
    fn arrive(&mut self, screen: &Screen) {
        self.further.clear();
        self.more = matches!(screen.body, Contents::Rows { more: true, .. });
        self.clear();
    }

    fn clear(&mut self) {
        if self.screen {
            self.write(CLEAR);
        }
    }

    /// What a number leads to; none if it was done here, or given up.
    fn chosen(&mut self, target: Target, screen: &Screen) -> Result<Option<Input>, WeftError> {
        Ok(match target {
            Target::Tap(widget) => Some(Input::Tap { widget, revision: screen.revision }),
            Target::Choose { widget, tile } => Some(Input::Choose { widget, tile }),
            Target::Tick { widget, tile, on } => Some(Input::Toggle { widget, tile, on }),
            Target::Type(widget) => self.typed_into(widget),
            Target::Select(widget) => self.selected(&widget),
            Target::Code { width, modules } => {
                page::code(width, &modules).iter().for_each(|line| self.line(line));
                None
            }
            Target::More => {
                let last = self.further.last().or_else(|| screen.lines().last()).map(|line| line.id.clone());
                let lines = self.front.more_lines(last.as_deref())?;
                self.more = lines.more;
                self.further.extend(lines.rows);
                None
            }
        })
    }

    fn typed_into(&mut self, widget: Widget) -> Option<Input> {
        self.say(&widget.label);
        widget.hint.iter().for_each(|hint| self.say(hint));
        let words = &self.words;
        let long = matches!(widget.control, Control::Field { long: true, .. });
        let how = match &widget.control {
            Control::Secret { .. } => words.terminal_field_hidden_text(),
            Control::DayField { .. } => words.terminal_field_day_text(),
            _ if long => words.terminal_field_lines_text(),
            _ => words.terminal_field_line_text(),
        };
        self.say(&how);
        let id = widget.id;
        if let Control::Secret { .. } = widget.control {
            let bytes = self.hidden()?.as_bytes().to_vec();
            return Some(Input::Secret { widget: id, bytes });
        }
        let typed = if long { self.several_lines() } else { self.ask("> ") };
        let mut value = typed.unwrap_or_default()?.trim().to_owned();
        match value.as_str() {
            "" => return None,
            "-" => value.clear(),
            _ => {}
        }
        match widget.control {
            Control::DayField { .. } => Some(Input::Pick { widget: id, day: value }),
            _ => Some(Input::Edit { widget: id, value }),
        }
    }

    /// One of many: by its number, after some letters of its name if somebody types those.
    fn selected(&mut self, widget: &Widget) -> Option<Input> {
        let mut letters = String::new();
        loop {
            let mut page = Page::choices(widget, &letters, &self.words);
            if page.is_empty() {
                self.say(&self.words.terminal_screen_unknown_error());
                page = Page::choices(widget, "", &self.words);
            }
            self.print(&page);
            self.say(&self.words.terminal_select_letters_text());
            let typed = self.ask("> ").unwrap_or_default()?;
            match page.target(&typed) {
                Some(Target::Choose { widget, tile }) => {
                    return Some(Input::Choose { widget: widget.clone(), tile: tile.clone() });
                }
                _ if typed.trim().is_empty() => return None,
                _ => typed.trim().clone_into(&mut letters),
            }
        }
    }

    /// Hands an input to the core, and what the core asks for to whoever types; the screen that follows, none once left.
    fn answered(&mut self, input: &Input) -> Result<Option<Screen>, WeftError> {
        let mut answer = self.front.input(input)?;
        loop {
            match answer {
                Answer::Draw(screen) => return Ok(Some(*screen)),
                Answer::NotTaken(_) if matches!(input, Input::Pick { .. }) => {
                    self.say(&self.words.terminal_field_day_text());
                    return self.front.screen().map(Some);
                }
                Answer::Edited(_) | Answer::NotTaken(_) => return self.front.screen().map(Some),
                Answer::Left => return Ok(None),
                Answer::Ask(effect) => {
                    let input = self.done(effect);
                    answer = self.front.input(&input)?;
                }
            }
        }
    }

    fn done(&mut self, effect: Effect) -> Input {
        let words = &self.words;
        match effect {
            Effect::Speak { id, phrases } => {
                phrases.iter().for_each(|phrase| self.say(phrase));
                Input::EffectDone { effect: id, outcome: Outcome::Done }
            }
            Effect::SaveFile { id, name } | Effect::Share { id, name } => {
                self.say(&words.terminal_file_save_text(&name));
                let typed = self.ask("> ").unwrap_or_default().map(|typed| typed.trim().to_owned());
                let place = typed.filter(|typed| typed != "-").map(|typed| if typed.is_empty() { name } else { typed });
                let free = place.filter(|place| {
                    let there = std::path::Path::new(place).exists();
                    if there {
                        self.say(&self.words.terminal_file_there_error());
                    }
                    !there
                });
                Input::EffectDone { effect: id, outcome: picked(free) }
            }
            Effect::PickFile { id } => {
                self.say(&words.terminal_file_pick_text());
                let typed = self.ask("> ").unwrap_or_default().map(|typed| typed.trim().to_owned());
                Input::EffectDone { effect: id, outcome: picked(typed.filter(|place| !place.is_empty())) }
            }
            Effect::Record { id } => self.handed_over(id, words.terminal_file_voice_text()),
            Effect::TakePhoto { id } => self.handed_over(id, words.terminal_file_photo_text()),
            Effect::Scan { id } => {
                self.say(&words.terminal_scan_ask_text());
                // A number must not show, as in its own field.
                let typed = if id == SCAN_NUMBER { self.hidden() } else { self.ask("> ").unwrap_or_default() };
                let typed = typed.filter(|typed| !typed.trim().is_empty());
                let read = |typed: Zeroizing<String>| self.front.app().is_ok_and(|app| app.scanned(&id, typed.trim()));
                let outcome = if typed.is_some_and(read) { Outcome::Done } else { Outcome::Cancelled };
                Input::EffectDone { effect: id, outcome }
            }
            Effect::ShareApp { id } => {
                let place = std::env::current_exe().map(|place| place.display().to_string());
                let said = place.ok().map(|place| words.terminal_app_place_text(&place));
                let outcome = if said.is_some() { Outcome::Done } else { Outcome::Failed };
                said.iter().for_each(|said| self.say(said));
                Input::EffectDone { effect: id, outcome }
            }
            Effect::Listen { id, seconds, announced, known, own } => {
                self.say(&words.terminal_nearby_wait_text());
                let names = LanNames { announced, known, own };
                self.met(id, |front| meets::listen(front, seconds, &names))
            }
            Effect::Connect { id, addresses } => self.met(id, |front| meets::connect(front, &addresses)),
            Effect::Http { id } => self.met(id, meets::call),
            // Nothing of this runs while somebody types.
            Effect::Cancel { id } => Input::EffectDone { effect: id, outcome: Outcome::Done },
        }
    }

    /// Meets others; what came of it stands on the screen that follows.
    fn met(&mut self, effect: String, meets: impl FnOnce(&mut Front) -> Result<Outcome, WeftError>) -> Input {
        let outcome = meets(&mut self.front).unwrap_or(Outcome::Failed);
        Input::EffectDone { effect, outcome }
    }

    /// A file in the place of a microphone or a camera, piece by piece as from those.
    fn handed_over(&mut self, effect: String, asks: Phrase) -> Input {
        self.say(&asks);
        let place = self.ask("> ").unwrap_or_default().filter(|typed| !typed.trim().is_empty());
        let outcome = match place.map(|place| self.hand_over(&effect, place.trim())) {
            None => Outcome::Cancelled,
            Some(Ok(())) => Outcome::Done,
            Some(Err(())) => Outcome::Failed,
        };
        Input::EffectDone { effect, outcome }
    }

    /// Fails if the file cannot be read or is not taken: the next screen says what became of it.
    fn hand_over(&mut self, effect: &str, place: &str) -> Result<(), ()> {
        let mut file = std::fs::File::open(place).map_err(|_| ())?;
        let mut piece = Zeroizing::new(vec![0; 16 * 1024]);
        loop {
            match file.read(&mut piece).map_err(|_| ())? {
                0 => return Ok(()),
                size => self.front.bytes_in(effect, piece.get(..size).unwrap_or_default()).map_err(|_| ())?,
            }
        }
    }

    /// Reads a line; none at the end.
    fn ask(&mut self, prompt: &str) -> Typed {
        self.write(prompt);
        if self.unread { Ok(None) } else { self.read_line() }
    }

    fn read_line(&mut self) -> Typed {
        let mut line = Zeroizing::new(Vec::new());
        self.input.take(LINE_AT_MOST).read_until(b'\n', &mut line)?;
        if line.is_empty() {
            return Ok(None);
        }
        Ok(Some(Zeroizing::new(String::from_utf8_lossy(&line).trim_end_matches(['\n', '\r']).to_owned())))
    }

    /// Lines up to one that is a full stop alone: words that are pasted may have empty lines.
    fn several_lines(&mut self) -> Typed {
        let mut text = Zeroizing::new(String::new());
        while let Some(line) = self.ask("> ")?.filter(|line| line.trim() != ".") {
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(&line);
        }
        Ok(Some(text))
    }

    /// What must not be seen, from the terminal itself where a person sits there.
    fn hidden(&mut self) -> Option<Zeroizing<String>> {
        self.write("> ");
        let typed = if self.keyboard {
            rpassword::read_password().map(|typed| Some(Zeroizing::new(typed)))
        } else {
            self.read_line()
        };
        typed.unwrap_or_default().filter(|typed| !typed.trim().is_empty())
    }

    fn print(&mut self, page: &Page) {
        self.line("");
        page.lines().iter().for_each(|line| self.line(line));
        self.line("");
    }

    fn say(&mut self, phrase: &Phrase) {
        self.line(&clean(&phrase.value));
    }

    fn line(&mut self, line: &str) {
        self.unread |= writeln!(self.out, "{line}").is_err();
    }

    /// Writes at once.
    fn write(&mut self, text: &str) {
        self.unread |= self.out.write_all(text.as_bytes()).and_then(|()| self.out.flush()).is_err();
    }
}

/// The field of a screen on which one code or number is all there is to type.
fn only_secret(screen: &Screen) -> Option<Widget> {
    let mut widgets = screen.widgets().filter(|widget| !matches!(widget.control, Control::Banner { .. }));
    let only = widgets.next().filter(|widget| matches!(widget.control, Control::Secret { .. }))?;
    widgets.next().is_none().then(|| only.clone())
}

fn picked(place: Option<String>) -> Outcome {
    place.map_or(Outcome::Cancelled, |place| Outcome::Picked { place })
}
