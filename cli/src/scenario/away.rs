//! A shell as hands: the taps of a scenario are done on the views of another program, which this one asks over pipes.
//!
//! Each question is a line of JSON with one field, and so is each answer: `done` with what was asked for, or `failed` with why. The
//! questions are `take_up` and `kill` (notebook, code, now), `put_down`, `file` (place), `hand_over` (place of the bytes), `stop`,
//! `see` (answered with the screen and everything that its views say), `secret` (widget, text), and every other input as it is.

use std::io::{BufRead, Write};
use std::path::Path;

use serde::Deserialize;
use serde_json::{Value, json};
use weft_engine::{Clock, Notebook};
use weft_screens::{Input, Screen};

use super::hand::{Hand, Hands, Phone};
use super::steps::said;

/// A program that draws screens, and does on them what it is told.
pub struct Shell<'a> {
    /// Where it reads questions.
    pub asks: &'a mut dyn Write,
    /// Where it answers.
    pub answers: &'a mut dyn BufRead,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Answer {
    Done(Value),
    Failed(String),
}

#[derive(Deserialize)]
struct Seen {
    screen: Screen,
    says: String,
}

impl Shell<'_> {
    fn ask(&mut self, question: &Value) -> Result<Value, String> {
        let gone = |error: std::io::Error| format!("the shell is gone: {error}");
        writeln!(self.asks, "{question}").and_then(|()| self.asks.flush()).map_err(gone)?;
        let mut line = String::new();
        self.answers.read_line(&mut line).map_err(gone)?;
        match serde_json::from_str(&line).map_err(|error| format!("the shell answered {line}: {error}"))? {
            Answer::Done(answer) => Ok(answer),
            Answer::Failed(why) => Err(why),
        }
    }
}

impl Hands for Shell<'_> {
    fn take_up(&mut self, phone: &Phone) -> Result<Box<dyn Hand + '_>, String> {
        let copy = phone.notebook.with_extension("read");
        let reads = copied(&phone.notebook, &copy)
            .map_err(|error| error.to_string())
            .and_then(|()| Notebook::open(&copy, phone.code.as_bytes(), Clock::Fixed(phone.now)).map_err(said))?;
        self.ask(&json!({ "take_up": taken(phone) }))?;
        Ok(Box::new(Held { shell: self, phone: phone.clone(), reads, left: false }))
    }
}

fn taken(phone: &Phone) -> Value {
    json!({ "notebook": phone.notebook, "code": phone.code, "now": phone.now })
}

struct Held<'s, 'a> {
    shell: &'s mut Shell<'a>,
    phone: Phone,
    /// A copy, as it was when it was taken up: who belongs where.
    reads: Notebook,
    left: bool,
}

impl Held<'_, '_> {
    fn see(&mut self) -> Result<Seen, String> {
        let seen = self.shell.ask(&json!({ "see": null }))?;
        serde_json::from_value(seen).map_err(|error| error.to_string())
    }

    fn does(&mut self, what: &Value) -> Result<(), String> {
        self.shell.ask(what).map(drop)
    }
}

impl Hand for Held<'_, '_> {
    fn screen(&mut self) -> Result<Screen, String> {
        Ok(self.see()?.screen)
    }

    fn says(&mut self) -> Result<String, String> {
        Ok(self.see()?.says)
    }

    fn reads(&self) -> Option<&Notebook> {
        Some(&self.reads).filter(|_| !self.left)
    }

    fn input(&mut self, input: &Input) -> Result<(), String> {
        let question = match input {
            Input::Secret { widget, bytes } => {
                json!({ "secret": { "widget": widget, "text": String::from_utf8_lossy(bytes) } })
            }
            Input::Back | Input::Leave => {
                json!({ serde_json::to_value(input).map_err(|e| e.to_string())?.as_str().unwrap_or_default(): null })
            }
            other => serde_json::to_value(other).map_err(|error| error.to_string())?,
        };
        self.does(&question)
    }

    fn file(&mut self, place: &Path) -> Result<(), String> {
        self.does(&json!({ "file": place }))
    }

    fn hand_over(&mut self, bytes: &[u8]) -> Result<(), String> {
        let place = self.phone.notebook.with_extension("handed-over");
        std::fs::write(&place, bytes).map_err(|error| error.to_string())?;
        self.does(&json!({ "hand_over": place }))
    }

    fn stop(&mut self) -> Result<(), String> {
        self.does(&json!({ "stop": null }))
    }

    fn kill(&mut self) -> Result<(), String> {
        self.does(&json!({ "kill": taken(&self.phone) }))
    }

    fn put_down(&mut self) -> Result<(), String> {
        self.left = true;
        self.does(&json!({ "put_down": null }))
    }
}

/// A folder with the files in it and below.
fn copied(from: &Path, to: &Path) -> std::io::Result<()> {
    if to.exists() {
        std::fs::remove_dir_all(to)?;
    }
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copied(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
