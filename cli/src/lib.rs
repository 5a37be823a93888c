//! The program `weft`: a notebook's verbs, scenarios and the tour, in plain lines or JSON.
//!
//! Made to be read by a screen reader and by programs: one thing a line, no cursor games, no colour that means
//! anything; with `--json` one object on stdout. [`scenario`] plays behaviour that is written as data, for tests and
//! for the tour alike.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod args;
mod exit;
mod network;
mod output;
mod reading;
pub mod scenario;
mod secret;
mod terminal;
mod verbs;
mod waiting;
mod workbook;

use std::process::ExitCode;

use clap::Parser;
use clap::error::ErrorKind;

pub use exit::{Exit, Failure};

use crate::args::Line;
use crate::output::Output;
use crate::verbs::Session;

/// Runs the program with the arguments it was started with.
pub fn main() -> ExitCode {
    weft_engine::say_only_where();
    let line = match Line::try_parse() {
        Ok(line) => line,
        Err(error) => return not_understood(&error),
    };
    let output = Output { json: line.json };
    match Session::new(output, &line).and_then(|session| session.run(line.verb)) {
        Ok(exit) => exit.into(),
        Err(failure) => {
            output.failure(&failure);
            failure.exit.into()
        }
    }
}

fn not_understood(error: &clap::Error) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let _ = error.print();
        return Exit::Done.into();
    }
    if std::env::args_os().any(|argument| argument == "--json") {
        let text = error.render().to_string();
        let what = text.lines().find_map(|line| line.strip_prefix("error: ")).unwrap_or("see weft --help");
        Output { json: true }.failure(&Failure::usage(what));
    } else {
        let _ = error.print();
    }
    Exit::Usage.into()
}
