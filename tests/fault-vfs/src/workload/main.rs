//! Uses a notebook like any shell, one phase at a time, and says what it was told is done.
//!
//! ```text
//! weft-workload phases                  the names of the phases, one a line
//! weft-workload prepare PHASE FOLDER    makes what the phase begins with
//! weft-workload run PHASE FOLDER        does the phase; `ack NAME DETAIL` follows each write that was acknowledged,
//!                                       `refused NAME CODE` each that was not
//! weft-workload open PHASE FOLDER       opens and closes what is there: the recovery in which a second fault may strike
//! weft-workload check PHASE FOLDER      reads those lines on stdin; everything acknowledged must be there, and the phase
//!                                       must go through when it is repeated
//! ```
//! In FOLDER, `watched/` is where faults strike, `beside/` what other devices have. The notebook is made as cheap to open
//! as a header may say; everything else is as it is on a phone.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod attaching;
mod exchanging;
mod founding;
mod places;
mod sealing;
mod sending;
mod steps;
mod unlocking;
mod upgrading;
mod writing;

use std::path::PathBuf;
use std::process::ExitCode;

use places::{AFTERWARDS, CLOCK, Places, RECOVERING};
use steps::{Acked, Steps};
use weft_engine::Clock;

/// Why a check does not hold, in words.
type Wrong = String;

/// A part of a notebook's life.
struct Phase {
    name: &'static str,
    /// Makes what it begins with, in new folders.
    prepare: fn(&Places) -> Result<(), Wrong>,
    /// Does it; everything in it may be repeated.
    run: fn(&Places, &mut Steps),
    /// Whether what was acknowledged is there.
    check: fn(&Places, &Acked) -> Result<(), Wrong>,
}

const PHASES: [Phase; 13] = [
    Phase { name: "create", prepare: founding::prepare, run: founding::run, check: founding::check },
    Phase { name: "edit", prepare: places::founded, run: writing::run, check: writing::check },
    Phase { name: "type", prepare: places::founded, run: writing::run_typing, check: writing::check_typing },
    Phase { name: "send", prepare: places::founded, run: sending::run, check: sending::check },
    Phase { name: "lock", prepare: places::founded, run: writing::run_locking, check: writing::check_locking },
    Phase { name: "attach", prepare: places::founded, run: attaching::run, check: attaching::check },
    Phase {
        name: "import",
        prepare: exchanging::prepare,
        run: exchanging::run_import,
        check: exchanging::check_import,
    },
    Phase {
        name: "hand-over",
        prepare: exchanging::prepare_out,
        run: exchanging::run_out,
        check: exchanging::check_out,
    },
    Phase { name: "capture", prepare: places::founded, run: sealing::run_capture, check: sealing::check_capture },
    Phase {
        name: "change-code",
        prepare: unlocking::prepare_change,
        run: unlocking::run_change,
        check: unlocking::check_change,
    },
    Phase { name: "migrate", prepare: upgrading::prepare, run: upgrading::run, check: upgrading::check },
    Phase { name: "shred", prepare: sealing::prepare_shred, run: sealing::run_shred, check: sealing::check_shred },
    Phase { name: "wipe", prepare: unlocking::prepare_wipe, run: unlocking::run_wipe, check: unlocking::check_wipe },
];

fn check(phase: &Phase, places: &Places) -> Result<(), Wrong> {
    let acked = Acked::from_input()?;
    (phase.check)(places, &acked).map_err(|wrong| format!("after the fault: {wrong}"))?;
    let mut again = Steps::silent();
    (phase.run)(places, &mut again);
    let again = again.done().map_err(|wrong| format!("repeated: {wrong}"))?;
    if again.names().is_empty() {
        return Err("repeated: nothing was done".to_owned());
    }
    (phase.check)(places, &again).map_err(|wrong| format!("after it was repeated: {wrong}"))
}

fn moment(verb: &str) -> Clock {
    match verb {
        "open" => RECOVERING,
        "check" => AFTERWARDS,
        _ => CLOCK,
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let found = |name: &str| PHASES.iter().find(|phase| phase.name == name);
    let done = match arguments.as_slice() {
        ["phases"] => {
            PHASES.iter().for_each(|phase| println!("{}", phase.name));
            Ok(())
        }
        [verb, name, folder] => match (*verb, found(name), Places::new(&PathBuf::from(folder), moment(verb))) {
            ("prepare", Some(phase), places) => places.make().and_then(|()| (phase.prepare)(&places)),
            ("run", Some(phase), places) => {
                (phase.run)(&places, &mut Steps::said());
                Ok(())
            }
            ("open", Some(_), places) => {
                // Whether it opens is for the check to say; here it may fail, but not panic.
                drop(places.open());
                Ok(())
            }
            ("check", Some(phase), places) => check(phase, &places),
            _ => Err(format!("no such verb or phase: {verb} {name}")),
        },
        _ => Err("phases, or one of prepare, run, open, check with a phase and a folder".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(wrong) => {
            eprintln!("{wrong}");
            ExitCode::FAILURE
        }
    }
}
