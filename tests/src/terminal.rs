//! Somebody at a terminal: the program in a pseudo-terminal, by the keyboard alone.

use std::process::Command;

use rexpect::session::{PtySession, spawn_command};

use crate::weft::Weft;

/// The code of every notebook that these tests make.
pub const CODE: &str = "25 80 14 70 36";
/// What stands under every page, in English.
pub const KEYS: &str = "= reads this page again.";
/// Where something can be typed.
pub const PROMPT: &str = "> ";

/// Somebody at a terminal.
pub struct Person {
    /// The terminal.
    pub session: PtySession,
    /// The page that was printed last, without what steers a terminal.
    pub page: String,
    /// Whether the terminal was cleared before it.
    pub cleared: bool,
}

impl Person {
    /// Starts the program without a verb, and types the code.
    pub fn opens(weft: &Weft) -> Self {
        let mut command = Command::new(&weft.program);
        command.arg("--notebook").arg(&weft.notebook).env("TERM", "dumb");
        let session = spawn_command(command, Some(20_000)).expect("it starts");
        let mut person = Self { session, page: String::new(), cleared: false };
        person.session.exp_string("Open the notebook").expect("it asks for the code");
        person.unseen();
        person.line(CODE);
        person.reads();
        person
    }

    /// Up to where something is typed that does not show.
    pub fn unseen(&mut self) {
        self.session.exp_string("does not show.").expect("it says so");
        self.session.exp_string(PROMPT).expect("a prompt");
    }

    /// Types a line.
    pub fn line(&mut self, typed: &str) {
        self.session.send_line(typed).expect("it takes a line");
    }

    /// Up to the next place where something can be typed.
    pub fn reads(&mut self) {
        let before = self.session.exp_string(KEYS).unwrap_or_else(|error| panic!("{error}\nafter: {}", self.page));
        self.session.exp_string(PROMPT).expect("a prompt");
        self.cleared = before.contains("\u{1b}[3J");
        let shown = before.rsplit("\u{1b}[3J").next().unwrap_or_default();
        // A byte arrives as a character each.
        let bytes: Vec<u8> = shown.chars().filter(|c| *c != '\r').map(|c| u8::try_from(c).expect("a byte")).collect();
        self.page = String::from_utf8(bytes).expect("UTF-8");
        assert!(!self.page.contains('\u{1b}'), "something else steers the terminal: {:?}", self.page);
    }

    /// The number in front of these words.
    pub fn number(&self, words: &str) -> String {
        let line = self.page.lines().find(|line| {
            let (number, rest) = line.trim_start().split_once(' ').unwrap_or_default();
            number.parse::<u32>().is_ok() && rest.starts_with(words)
        });
        let line = line.unwrap_or_else(|| panic!("nothing says {words}:\n{}", self.page));
        line.trim_start().split(' ').next().unwrap_or_default().to_owned()
    }

    /// Types the number of these words, and reads on.
    pub fn takes(&mut self, words: &str) {
        let number = self.number(words);
        self.line(&number);
        self.reads();
    }

    /// Types this, after which it is said how to go on.
    pub fn asks(&mut self, typed: &str, how: &str) {
        self.line(typed);
        self.session.exp_string(how).expect("it says how");
        self.session.exp_string(PROMPT).expect("a prompt");
    }

    /// Types these words into a field.
    pub fn fills(&mut self, field: &str, words: &str) {
        let number = self.number(field);
        self.asks(&number, "empties it.");
        for line in words.lines() {
            self.line(line);
        }
        if field == "In plain words" {
            self.line(".");
        }
        self.reads();
    }

    /// Types something that must not be seen, where it is all there is to type.
    pub fn types_unseen(&mut self, digits: &str) {
        self.line(digits);
        self.reads();
        assert!(!self.page.contains(digits), "{}", self.page);
    }

    /// The page says so.
    pub fn sees(&self, words: &str) {
        assert!(self.page.contains(words), "no \"{words}\":\n{}", self.page);
    }

    /// Leaves, after which nothing stands there.
    pub fn leaves(mut self) {
        self.line("-");
        let before = self.session.exp_string("Locked.").expect("it says so");
        assert!(before.contains("\u{1b}[3J"), "the terminal is cleared");
        self.session.exp_eof().expect("it ends");
    }
}
