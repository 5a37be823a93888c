//! P11: blobs put into a relay, beside the same blobs as plain rows.

use crate::Failed;
use crate::numbers::spread;
use crate::puts::{AT_ONCE, BLOB, CALLERS};
use crate::report::{Section, Table};
use crate::setup::{Setup, run};
use crate::target::{Judged, Target};

/// Puts blobs into a relay.
pub fn measure(setup: &Setup) -> Result<Section, Failed> {
    let blobs = setup.amounts.blobs;
    let count = blobs.to_string();
    let rounds = setup.rounds(|| setup.in_passing(|made| run(["puts".as_ref(), made.as_os_str(), count.as_ref()])))?;
    let share = rounds.each(|round| Ok(100.0 * round.get("raw")? / round.get("relay")?))?;
    let mib = (blobs * BLOB) as f64 / 1024.0 / 1024.0;
    let speed =
        |name: &str| -> Result<String, Failed> { Ok(spread(rounds.each(|round| Ok(mib / round.get(name)?))?, 1)) };
    let mut table = Table::new("Median, with the smallest and the largest:", &["", "relay", "raw"]);
    table.row(["MiB a second".to_owned(), speed("relay")?, speed("raw")?]);
    Ok(Section {
        id: "P11",
        title: "blobs of 64 KiB put into a relay, durable, beside plain rows".to_owned(),
        definition: vec![
            format!(
                "**Relay**: {CALLERS} devices with a session each put {blobs} blobs of {BLOB} random bytes over loopback, \
                 {AT_ONCE} in a call, into a relay with its own limits; callers and relay share one process and the cores. \
                 From the first call until the last one was acknowledged, which is after its commit was synced."
            ),
            format!(
                "**Raw**: the same blobs with the same columns and indexes, inserted into a plain SQLite file with the relay's \
                 settings (WAL, `synchronous` FULL, `secure_delete` ON), {AT_ONCE} in a transaction, one prepared statement."
            ),
            "A relay reads each body from a socket, checks every blob against its id (BLAKE2b), asks whether it is there \
             already, and counts against quotas."
                .to_owned(),
        ],
        judged: vec![Judged::gating("share of the raw speed, %", Target::AtLeast(60.0), share, 1)],
        tables: vec![table],
        notes: Vec::new(),
        tried: &[],
        noise: rounds.noise,
    })
}
