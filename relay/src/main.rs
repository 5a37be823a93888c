//! The relay on its own, for a machine that needs nothing else of Weft; the same lines as `weft relay`.
#![deny(missing_docs)]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::process::ExitCode;

use clap::Parser;

/// Keeps opaque encrypted blobs for Weft. It can read nothing of them.
#[derive(Debug, Parser)]
#[command(name = "weft-relay", version)]
struct Program {
    #[command(flatten)]
    line: weft_relay::Line,
}

fn main() -> ExitCode {
    match Program::parse().line.run(&mut std::io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failed) => {
            eprintln!("weft relay: {failed}");
            ExitCode::FAILURE
        }
    }
}
