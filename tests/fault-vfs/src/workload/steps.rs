//! What a phase does, step by step, and what it was told of each.

use std::collections::BTreeMap;
use std::io::BufRead;

use weft_engine::{Notebook, WeftError};

use crate::Wrong;

/// How often a step is tried: a person taps again, and most faults are gone by then.
const TRIES: usize = 3;

/// Does steps and says how each went.
pub struct Steps {
    aloud: bool,
    acked: Acked,
    /// With the last answer.
    refused: BTreeMap<String, String>,
}

/// The steps that were acknowledged, each with what is needed to look for it.
#[derive(Default)]
pub struct Acked(BTreeMap<String, String>);

impl Steps {
    /// Says each step on stdout.
    pub fn said() -> Self {
        Self { aloud: true, acked: Acked::default(), refused: BTreeMap::new() }
    }

    /// Only remembers.
    pub fn silent() -> Self {
        Self { aloud: false, ..Self::said() }
    }

    /// Does one step, up to three times; what it gives is said with the acknowledgement.
    pub fn step(&mut self, name: &str, mut work: impl FnMut() -> Result<String, WeftError>) -> bool {
        for _ in 0..TRIES {
            match work() {
                Ok(detail) => {
                    self.ack(name, &detail);
                    return true;
                }
                Err(error) => self.refused(name, &error),
            }
        }
        false
    }

    /// Opens something, up to three times.
    pub fn open<T>(&mut self, name: &str, mut open: impl FnMut() -> Result<T, WeftError>) -> Option<T> {
        let opened = (0..TRIES).find_map(|_| open().map_err(|error| self.refused(name, &error)).ok());
        if opened.is_some() {
            self.refused.remove(name);
        }
        opened
    }

    /// Locks a notebook.
    pub fn lock(&mut self, notebook: Notebook) {
        if let Err(error) = notebook.lock() {
            self.refused("lock", &error);
        }
    }

    /// Says that a step was acknowledged.
    pub fn ack(&mut self, name: &str, detail: &str) {
        if self.aloud {
            println!("ack {name} {detail}");
        }
        self.acked.0.insert(name.to_owned(), detail.to_owned());
        self.refused.remove(name);
    }

    /// Says that a step was refused.
    pub fn refused(&mut self, name: &str, error: &WeftError) {
        if self.aloud {
            println!("refused {name} {} {error}", error.code());
        }
        self.refused.insert(name.to_owned(), format!("{} ({error})", error.code()));
    }

    /// What was acknowledged, if nothing was refused for good.
    pub fn done(self) -> Result<Acked, Wrong> {
        if self.refused.is_empty() { Ok(self.acked) } else { Err(format!("refused {:?}", self.refused)) }
    }
}

impl Acked {
    /// Reads what another process said.
    pub fn from_input() -> Result<Self, Wrong> {
        let mut acked = BTreeMap::new();
        for line in std::io::stdin().lock().lines() {
            let line = line.map_err(|error| error.to_string())?;
            if let Some((name, detail)) = line.strip_prefix("ack ").and_then(|rest| rest.split_once(' ')) {
                acked.insert(name.to_owned(), detail.to_owned());
            }
        }
        Ok(Self(acked))
    }

    /// What was said with a step's acknowledgement; none if it was not acknowledged.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// Every step acknowledged.
    pub fn names(&self) -> Vec<&str> {
        self.0.keys().map(String::as_str).collect()
    }
}
