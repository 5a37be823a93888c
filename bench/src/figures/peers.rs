//! P4 and P5 beside other programs, side by side.

use crate::Failed;
use crate::corpus::{Shape, plain};
use crate::figures::meetings::{MEETING, meet};
use crate::numbers::{Numbers, spread};
use crate::peers::{PEERS, Peer};
use crate::report::{Section, Table};
use crate::setup::{Rounds, Setup};
use crate::target::{Judged, Target};

/// One round: ours, then each peer.
struct Round {
    ours: Numbers,
    theirs: Vec<Numbers>,
}

/// Ours and each peer in turn.
pub fn measure(setup: &Setup) -> Result<Section, Failed> {
    let corpus = setup.corpus(Shape::full(setup.amounts.facts))?;
    let records = setup.folder.join("records");
    let plain = plain::write(&corpus, &records)?;
    setup.imported(&corpus)?;
    for peer in PEERS {
        eprintln!("  filling {}", peer.name);
        peer.fill(&records, &full(setup, &peer))?;
    }
    let mut packages = Vec::new();
    let rounds = setup.rounds(|| {
        let ours = meet(setup, &corpus)?;
        packages.clear();
        let mut theirs = Vec::new();
        for peer in PEERS {
            let answer = setup.in_passing(|made| {
                std::fs::create_dir(made)?;
                // The same full store each time: some of them refuse to open a copy.
                peer.replicate(&full(setup, &peer), &made.join("empty"))
            })?;
            if answer.numbers.get("records")? != plain.records as f64 {
                return Err(format!("{} did not replicate every record", peer.name).into());
            }
            packages.push(answer.package);
            theirs.push(answer.numbers);
        }
        Ok(Round { ours, theirs })
    })?;
    Ok(Section {
        id: "peers",
        title: "peers side by side: P4 and P5 beside other programs".to_owned(),
        definition: vec![
            format!("**What is replicated**: {}.", corpus.told()),
            format!(
                "**The same payload**: each of the {} facts is one record for a peer: header, salt and body as our store keeps \
                 them, {:.1} bytes on average. Each peer moves them with its own replication, at the best settings it documents, \
                 from a full store to an empty one, in two processes over TCP on loopback; from before the empty one \
                 connects until it has every record on disk. `bench/peers` has a folder for each, which says what it \
                 guarantees. Filling the full store is not timed.",
                plain.records,
                plain.bytes as f64 / plain.records as f64 - 4.0
            ),
            MEETING.to_owned(),
            "In each round ours and the peers take turns; a ratio is of one round.".to_owned(),
        ],
        judged: judged(&rounds)?,
        tables: vec![side_by_side(&rounds, &packages)?, guarantees(&packages)],
        notes: vec![
            "Peers do less: ours also verifies who wrote each fact, folds records, and keeps lists and balances; that is in its \
             time and on its disk."
                .to_owned(),
        ],
        tried: &[],
        noise: rounds.noise,
    })
}

fn full(setup: &Setup, peer: &Peer) -> std::path::PathBuf {
    setup.folder.join(format!("full-{}", peer.name))
}

fn judged(rounds: &Rounds<Round>) -> Result<Vec<Judged>, Failed> {
    let speed = |numbers: &Numbers| Ok::<_, Failed>(numbers.get("records")? / numbers.get("seconds")?);
    let mut judged = Vec::new();
    for (place, peer) in PEERS.iter().enumerate().filter(|(_, peer)| ["hypercore", "pouchdb"].contains(&peer.name)) {
        let times = rounds.each(|round| Ok(speed(&round.ours)? / speed(&round.theirs[place])?))?;
        let what = format!("P4: times the records a second of {}", peer.name);
        judged.push(Judged::gating(&what, Target::AtLeast(10.0), times, 2));
    }
    let share = rounds.each(|round| Ok(wire(&round.ours)? / wire(&round.theirs[0])?))?;
    judged.push(Judged::gating("P5: times the bytes on the wire of hypercore", Target::AtMost(0.35), share, 3));
    Ok(judged)
}

/// Bytes on the wire, both ways.
fn wire(numbers: &Numbers) -> Result<f64, Failed> {
    Ok(numbers.get("wire_to")? + numbers.get("wire_back")?)
}

fn side_by_side(rounds: &Rounds<Round>, packages: &[String]) -> Result<Table, Failed> {
    let columns = [
        "",
        "records a second",
        "s",
        "CPU s, full and empty",
        "peak MiB, full and empty",
        "wire bytes a record, there and back",
        "disk of the empty one, MiB",
    ];
    let mut table = Table::new("Median, with the smallest and the largest:", &columns);
    for place in 0..=packages.len() {
        let of = |round: &Round| if place == 0 { round.ours.clone() } else { round.theirs[place - 1].clone() };
        let each = |name: &str, by: f64, decimals| {
            let values = rounds.each(|round| Ok(of(round).get(name)? / by))?;
            Ok::<_, Failed>(spread(values, decimals))
        };
        let both = |from: &str, to: &str, decimals| {
            Ok::<_, Failed>(format!("{}, {}", each(from, 1.0, decimals)?, each(to, 1.0, decimals)?))
        };
        let bytes = |name: &str| {
            let values = rounds.each(|round| Ok(of(round).get(name)? / of(round).get("records")?))?;
            Ok::<_, Failed>(spread(values, 1))
        };
        let speed = rounds.each(|round| Ok(of(round).get("records")? / of(round).get("seconds")?))?;
        table.row([
            if place == 0 { "Weft".to_owned() } else { packages[place - 1].clone() },
            spread(speed, 0),
            each("seconds", 1.0, 2)?,
            both("cpu_from", "cpu_to", 2)?,
            both("peak_from", "peak_to", 0)?,
            format!("{}, {}", bytes("wire_to")?, bytes("wire_back")?),
            each("disk", 1024.0 * 1024.0, 1)?,
        ]);
    }
    Ok(table)
}

fn guarantees(packages: &[String]) -> Table {
    let columns = ["", "encrypted on the wire", "encrypted at rest", "every record its author's", "durable"];
    let mut table = Table::new("What each guarantees:", &columns);
    let ours = ["yes", "yes", "hash chains, each segment signed", "synced before it is acknowledged"];
    let row = |name: &str, cells: [&str; 4]| std::iter::once(name.to_owned()).chain(cells.map(str::to_owned)).collect();
    let mut rows: Vec<Vec<String>> = vec![row("Weft", ours)];
    rows.extend(packages.iter().zip(PEERS).map(|(package, peer)| row(package, peer.guarantees)));
    table.rows = rows;
    table
}
