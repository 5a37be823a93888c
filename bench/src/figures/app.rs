//! app: how long the Android app draws and starts, on this machine's JVM. Measured only when asked for: it needs what
//! `scripts/setup android` installs.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::Failed;
use crate::numbers::{Numbers, spread};
use crate::report::{Section, Table};
use crate::setup::Setup;
use crate::target::{Judged, Target};

/// Milliseconds that one picture of sixty a second stands.
const ONE_PICTURE: f64 = 16.0;

/// Draws every screen in the app's own views, and starts the app.
pub fn measure(setup: &Setup) -> Result<Section, Failed> {
    let android = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../android"));
    let rounds = setup.rounds(|| {
        // What the tool prints is no figure.
        let done = Command::new(android.join("test")).arg("-q").arg("-Dtest=Times").stdout(Stdio::null()).status()?;
        if !done.success() {
            return Err("the Android app could not be measured; is everything there (scripts/setup android)?".into());
        }
        Numbers::from_lines(&std::fs::read_to_string(android.join("target/times"))?)
    })?;
    let new = rounds.each(|round| round.get("new"))?;
    let mut table = Table::new("Median, with the smallest and the largest, in milliseconds:", &["", ""]);
    for (what, name) in [
        ("a screen after another one, laid out and drawn", "new"),
        ("the same, slower than 19 of 20", "new late"),
        ("a screen that stands there, drawn again", "same"),
        ("the same, slower than 19 of 20", "same late"),
        ("all its words in one view", "words"),
        ("from nothing to the first screen", "start"),
        ("the same, the first time in a process", "first"),
    ] {
        table.row([what.to_owned(), spread(rounds.each(|round| round.get(name))?, 1)]);
    }
    let screens = rounds.each(|round| round.get("screens"))?.first().copied().unwrap_or(0.0);
    Ok(Section {
        id: "app",
        title: "the Android app draws and starts, on a JVM".to_owned(),
        definition: vec![
            format!(
                "**Drawn**: each of {screens:.0} screens in English, in a window of 320 × 568 dp at 1.5 pixels a dp: from the core's \
                 data to pixels in memory, by Android 14's own classes and its drawing library on this machine; three times through \
                 all of them, after one that does not count."
            ),
            "**Words**: what is read of the same screen in one `TextView`, as the least that drawing them takes.".to_owned(),
            "**Started**: the window, its views, the core's library and its thread, up to the first screen of a folder without a \
             notebook; nine times in a process."
                .to_owned(),
        ],
        judged: vec![Judged::told("a screen after another one, ms", Target::AtMost(ONE_PICTURE), new, 1)],
        tables: vec![table],
        notes: vec![
            "No phone was measured. A JVM compiles what Android compiles before it starts; there is no display to wait for.".to_owned(),
        ],
        tried: &[],
        noise: rounds.noise,
    })
}
